import type { Actor } from '../../db/audit/record.ts';
import { record } from '../../db/audit/record.ts';
import { sha256 } from '../../db/canonical-json.ts';
import { Fault } from '../../db/fault.ts';
import { newId } from '../../db/ids.ts';
import {
  type AnalysisConstraints,
  type AnalysisTarget,
  analysis,
  analysisSource,
  type SourceKind,
} from '../../db/schema/analyses.ts';
import { person } from '../../db/schema/people.ts';
import type { AppDeps } from '../deps.ts';
import { places } from './analysis-record.ts';

export type NewAnalysis = {
  alias: string;
  /** Texts about the person, at least one with evidence to look for. */
  texts: { kind: 'narrative' | 'document' | 'credential'; name: string; text: string }[];
  target: { occupationId: string } | { occupationUri: string } | { vacancyText: string };
  constraints: AnalysisConstraints;
  /** ISO date; undefined: today. */
  asOf?: string;
  note?: string;
};

/** Fewer words than this cannot show what a person has done; a draft from them would only list questions. */
const wordsMin = 5;
const textCharsMax = 200_000;

/**
 * Stores the person, the texts and an analysis in state `drafting`, and hands the draft to the queue, all in one
 * transaction with its audit row. Bad input throws Fault `invalid_input` and stores nothing.
 */
export async function createAnalysis(
  deps: AppDeps,
  actor: Actor,
  input: NewAnalysis,
  requestId: string,
): Promise<{ id: string; personId: string }> {
  requireWords(input);
  const target = await resolveTarget(deps, input.target);
  const now = deps.clock();
  const id = newId('analysis', now.getTime());
  const personId = newId('person', now.getTime());
  await deps.database.db.transaction(async (tx) => {
    const cipher = await deps.personKeys.create(tx, personId);
    await tx.insert(person).values({
      id: personId,
      organisationId: actor.organisationId!,
      alias: cipher.seal(input.alias, places.alias(personId)),
      createdBy: actor.id,
      createdAt: now,
    });
    await tx.insert(analysis).values({
      id,
      organisationId: actor.organisationId!,
      personId,
      createdBy: actor.id,
      createdAt: now,
      status: 'drafting',
      target,
      constraints: input.constraints,
      asOf: input.asOf ?? now.toISOString().slice(0, 10),
      note: input.note === undefined ? null : cipher.seal(input.note, places.note(id)),
    });
    const texts: { kind: SourceKind; name: string; text: string }[] = [...input.texts];
    if ('vacancyText' in input.target)
      texts.push({ kind: 'vacancy', name: 'Annuncio', text: input.target.vacancyText });
    for (const { kind, name, text } of texts) {
      const sourceId = newId('source', now.getTime());
      await tx.insert(analysisSource).values({
        id: sourceId,
        analysisId: id,
        personId,
        kind,
        name: cipher.seal(name, places.sourceName(sourceId)),
        body: cipher.seal(text, places.sourceBody(sourceId)),
        createdBy: actor.id,
        createdAt: now,
      });
    }
    await record(
      tx,
      {
        action: 'analysis.requested',
        actor,
        object: { type: 'analysis', id },
        requestId,
        detail: {
          personId,
          target: target.kind === 'occupation' ? target.occupationId : 'vacancy',
          texts: input.texts.map(({ kind, text }) => ({
            kind,
            characters: text.length,
            digest: sha256(`${id}\n${text}`),
          })),
        },
      },
      now,
    );
    await deps.drafts.enqueue(tx, id);
  });
  deps.drafts.nudge();
  return { id, personId };
}

function requireWords(input: NewAnalysis): void {
  const characters = input.texts.reduce((sum, { text }) => sum + text.length, 0);
  if (characters > textCharsMax) {
    throw new Fault(
      'invalid_input',
      `Il testo è troppo lungo: ${thousands(characters)} caratteri, il massimo è ${thousands(textCharsMax)}. Incolla solo le parti che parlano delle esperienze.`,
      {
        details: { field: 'narrative' },
      },
    );
  }
  const words = input.texts.reduce((sum, { text }) => sum + (text.match(/\p{L}{2,}/gu)?.length ?? 0), 0);
  if (words < wordsMin) {
    throw new Fault(
      'invalid_input',
      'Il testo è vuoto o troppo corto: scrivi almeno una frase su che cosa la persona ha fatto.',
      { details: { field: 'narrative' } },
    );
  }
}

async function resolveTarget(deps: AppDeps, target: NewAnalysis['target']): Promise<AnalysisTarget> {
  if ('vacancyText' in target) {
    if ((target.vacancyText.match(/\p{L}{2,}/gu)?.length ?? 0) < wordsMin) {
      throw new Fault('invalid_input', "L'annuncio è vuoto o troppo corto: incolla il testo completo.", {
        details: { field: 'vacancyText' },
      });
    }
    const line = target.vacancyText.trim().split('\n')[0]!.trim();
    return { kind: 'vacancy', label: line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line };
  }
  const knowledge = await deps.knowledge.get();
  const found =
    'occupationId' in target
      ? knowledge.occupations.get(target.occupationId)
      : knowledge.occupationsByUri.get(target.occupationUri);
  if (found === undefined) {
    throw new Fault(
      'invalid_input',
      "Questo obiettivo non è nel repertorio: cercalo per nome e sceglilo dall'elenco.",
      { details: { field: 'target' } },
    );
  }
  if ((knowledge.requirements.get(found.id) ?? []).length === 0) {
    throw new Fault(
      'invalid_input',
      `Per «${found.label}» il repertorio non elenca competenze: scegli un obiettivo più preciso oppure incolla un annuncio di lavoro.`,
      {
        details: { field: 'target' },
      },
    );
  }
  return { kind: 'occupation', occupationId: found.id, uri: found.uri, label: found.label };
}

function thousands(n: number): string {
  return n.toLocaleString('it-IT');
}
