import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { renderDraftMarkdown } from '../../agents/analyst/render-markdown.ts';
import { Fault } from '../../db/fault.ts';
import { migrate } from '../../db/migrate.ts';
import type { AnalysisConstraints } from '../../db/schema/analyses.ts';
import { KnowledgeSource } from '../../knowledge/knowledge-base.ts';
import { findOccupations } from '../../knowledge/occupations/find-occupations.ts';
import { readDocument } from '../../knowledge/reading/read-document.ts';
import { loadStarterData } from '../../knowledge/starter/load-starter.ts';
import { ConfigError, readConfig } from '../config.ts';
import { createLog } from '../log.ts';
import { openConfiguredDatabase } from '../start.ts';
import { createWriter } from '../writer.ts';

const usage = `Uso: npm run draft -- --cv FILE --occupation TESTO [--pathway 1…5] [--max-hours N] [--province BG] [--as-of AAAA-MM-GG] [--format md|json]`;

/** `npm run draft`: the main job from the command line. Nothing about the person is stored. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      cv: { type: 'string' },
      occupation: { type: 'string' },
      vacancy: { type: 'string' },
      pathway: { type: 'string' },
      'max-hours': { type: 'string' },
      province: { type: 'string' },
      'as-of': { type: 'string' },
      format: { type: 'string', default: 'md' },
    },
  });
  if (values.cv === undefined || (values.occupation === undefined && values.vacancy === undefined))
    throw new Fault('invalid_input', usage);
  if (values.format !== 'md' && values.format !== 'json')
    throw new Fault('invalid_input', 'Il formato può essere md oppure json.');
  const asOf = values['as-of'] ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asOf) || Number.isNaN(Date.parse(asOf)))
    throw new Fault('invalid_input', 'La data di --as-of va scritta come 2027-01-31.');
  const constraints = readConstraints(values);
  const cv = await readDocument(await readFile(values.cv), basename(values.cv));
  const vacancy =
    values.vacancy === undefined
      ? null
      : (await readDocument(await readFile(values.vacancy), basename(values.vacancy))).text;

  const config = readConfig(process.env);
  const database = await openConfiguredDatabase(config);
  try {
    await migrate(database);
    if (config.demo !== null) await database.db.transaction((tx) => loadStarterData(tx, new Date()));
    const knowledge = await new KnowledgeSource(database.db).get();
    const writer = createWriter(config, createLog('silent'));
    const { draft, draftedWith } = await writer(
      { db: database.db, knowledge },
      {
        sources: [{ id: 'cv', kind: 'narrative', text: cv.text }],
        target:
          vacancy === null
            ? { kind: 'occupation', occupationId: chooseOccupation(knowledge, values.occupation!) }
            : { kind: 'vacancy', text: vacancy },
        constraints,
        asOf,
      },
      { onProgress: () => {}, signal: AbortSignal.timeout(300_000), personNames: [] },
    );
    process.stdout.write(
      values.format === 'json'
        ? `${JSON.stringify({ ...draft, model: draftedWith }, null, 2)}\n`
        : renderDraftMarkdown(draft),
    );
  } finally {
    await database.close();
  }
}

/** The best match that has skills; says on standard error which one it took, because a title can mean several jobs. */
function chooseOccupation(knowledge: Awaited<ReturnType<KnowledgeSource['get']>>, title: string): string {
  const found = findOccupations(knowledge.occupationIndex, title, { limit: 10, withSkills: true });
  const best = found[0];
  if (best === undefined)
    throw new Fault(
      'invalid_input',
      `Nessun lavoro del repertorio somiglia a «${title}»: prova con un altro nome, oppure usa --vacancy FILE con un annuncio.`,
    );
  process.stderr.write(`Obiettivo: ${best.label} (${best.uri})\n`);
  const others = found.slice(1, 4).map((match) => match.label);
  if (others.length > 0) process.stderr.write(`Altri possibili: ${others.join('; ')}\n`);
  return best.occupationId;
}

function readConstraints(values: { pathway?: string; 'max-hours'?: string; province?: string }): AnalysisConstraints {
  const constraints: AnalysisConstraints = {};
  if (values.pathway !== undefined) {
    const pathway = Number(values.pathway);
    if (![1, 2, 3, 4, 5].includes(pathway)) throw new Fault('invalid_input', 'Il percorso va da 1 a 5.');
    constraints.pathway = pathway as 1;
  }
  if (values['max-hours'] !== undefined) {
    const maxHours = Number(values['max-hours']);
    if (!Number.isInteger(maxHours) || maxHours < 1)
      throw new Fault('invalid_input', 'Le ore massime devono essere un numero intero positivo.');
    constraints.maxHours = maxHours;
  }
  if (values.province !== undefined) {
    if (!/^[A-Za-z]{2}$/.test(values.province))
      throw new Fault('invalid_input', 'La provincia va scritta con la sigla, per esempio BG.');
    constraints.province = values.province.toUpperCase();
  }
  return constraints;
}

try {
  await main();
} catch (error) {
  const code = (error as NodeJS.ErrnoException).code;
  const known =
    error instanceof Fault
      ? error.safeMessage
      : error instanceof ConfigError
        ? error.message
        : code === 'ENOENT'
          ? `Il file ${(error as NodeJS.ErrnoException).path} non esiste.`
          : code?.startsWith('ERR_PARSE_ARGS')
            ? `${(error as Error).message}\n${usage}`
            : null;
  if (known === null) throw error;
  process.stderr.write(`${known}\n`);
  process.exit(2);
}
