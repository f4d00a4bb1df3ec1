import { expect, it } from 'vitest';
import { checkCitations } from '../../../agents/adviser/check-citations.ts';
import { composeFromSources } from '../../../agents/adviser/compose.ts';
import { selectEvidence, toEvidence } from '../../../agents/adviser/evidence.ts';
import { readQuestion } from '../../../agents/adviser/question.ts';
import { openDatabase } from '../../../db/database.ts';
import { migrate } from '../../../db/migrate.ts';
import { listAskedFacts } from '../../../knowledge/sources/asked/read-facts.ts';
import { ingestPaths } from '../../../knowledge/sources/ingest-paths.ts';
import { SourceLibrary } from '../../../knowledge/sources/source-library.ts';
import { sourcesFolder } from '../../eval/answers-set.ts';

const asOf = '2026-11-26';
const folder = sourcesFolder();

/** Facts whose plain sentence would be thrown out by the citation check, or that are not found by their own first way of asking. */
async function untoldFacts(documents: string | null): Promise<string[]> {
  const database = await openDatabase({ kind: 'pglite', folder: null });
  try {
    await migrate(database);
    if (documents !== null)
      await ingestPaths(database, [documents], {
        actor: { type: 'system', id: 'test', role: null, organisationId: null },
        now: () => new Date(asOf),
      });
    const library = new SourceLibrary(database.db);
    const { rarity } = await library.get();
    const untold: string[] = [];
    for (const fact of listAskedFacts()) {
      const question = readQuestion(fact.forms[0]!.text, 'it');
      const { facts } = await library.findFacts(question.text, 'it', asOf, 8);
      const hit = facts.find(({ key }) => key === fact.id);
      const evidence = hit === undefined ? [] : selectEvidence(question, [], rarity, [hit]).map(toEvidence);
      const { text, citations } = await composeFromSources({
        question: question.text,
        lang: 'it',
        asOf,
        kind: 'answer',
        complete: true,
        evidence,
        ended: [],
        contact: null,
      });
      const cited = evidence.flatMap(({ passage, more }) => [passage, ...(more ?? []).map((one) => one.passage)]);
      const faults = checkCitations(text, citations, new Map(cited.map((one) => [one.passageId, one])));
      if (evidence.length === 0 || faults.length > 0)
        untold.push(`${fact.id}: ${faults.map(({ detail }) => detail).join(' ')}`);
    }
    return untold;
  } finally {
    await database.close();
  }
}

it('every known fact is found by its first way of asking, and its sentence passes the citation check on the shipped sheets', async () => {
  expect(await untoldFacts(null)).toEqual([]);
}, 120_000);

/** The first words of what answers each fact's first way of asking, on an installation of its own. */
async function passagesFound(documents: string): Promise<string[]> {
  const database = await openDatabase({ kind: 'pglite', folder: null });
  try {
    await migrate(database);
    await ingestPaths(database, [documents], {
      actor: { type: 'system', id: 'test', role: null, organisationId: null },
      now: () => new Date(asOf),
    });
    const library = new SourceLibrary(database.db);
    const found: string[] = [];
    for (const { forms } of listAskedFacts()) {
      const hits = await library.search(forms[0]!.text, { lang: 'it', asOf, limit: 3 });
      found.push(...hits.map(({ text, score }) => `${score} ${text}`));
    }
    return found;
  } finally {
    await database.close();
  }
}

it.skipIf(folder === null)(
  'two installations, whose ids differ, find the same passages in the same order (needs the shared data)',
  async () => {
    expect(await passagesFound(folder!)).toEqual(await passagesFound(folder!));
  },
  120_000,
);

it.skipIf(folder === null)(
  'every known fact is found, and its sentence passes the check, on the documents themselves (needs the shared data)',
  async () => {
    expect(await untoldFacts(folder)).toEqual([]);
  },
  120_000,
);
