import type { Draft, DraftInput } from '../../../agents/analyst/draft.ts';
import type { ModelLimits } from '../../../agents/model/limits.ts';
import type { ModelCall } from '../../../agents/model/model-call.ts';
import type { Database } from '../../../db/database.ts';
import { type KnowledgeBase, loadKnowledgeBase } from '../../../knowledge/knowledge-base.ts';
import { readConfig } from '../../../server/config.ts';
import { createWriter } from '../../../server/writer.ts';
import type { ModelRequest } from '../../support/model-server.ts';
import { openTestDatabase } from '../../support/test-database.ts';

/** Short enough that a test of a hanging server ends soon, long enough for a busy machine to answer a scripted call. */
export const testLimits: ModelLimits = {
  totalMs: 4_000,
  stepMs: 3_000,
  outputTokens: 2_500,
  inputChars: 40_000,
  steps: 4,
  toolCalls: 8,
};

export const asOf = '2026-11-23';

/** A person with everything that may not leave, and work that the demonstration repertory knows. */
export const person = {
  name: 'Ornella Brambillaschi',
  fiscalCode: 'BRMRLL75C52F205X',
  phone: '347 1234567',
  mail: 'ornella.brambillaschi@esempio.test',
};

export const narrative = `Mi chiamo ${person.name}, ho 51 anni, codice fiscale ${person.fiscalCode}, cell. ${person.phone}, ${person.mail}.
Abito in via Garibaldi 12, 24047 Treviglio (BG). Sono invalida civile al 60%.
Per otto anni ho lavorato in un magazzino: scaricavo i camion, controllavo la merce in arrivo con la bolla e sistemavo i bancali sugli scaffali.
Guidavo il muletto ogni giorno e caricavo i furgoni per le consegne. L'inventario non l'ho mai fatto.
Vorrei imparare a usare il gestionale.`;

export type Bench = { database: Database; knowledge: KnowledgeBase; input: DraftInput };

export async function openBench(title = /magazz/i): Promise<Bench> {
  const database = await openTestDatabase();
  const knowledge = await loadKnowledgeBase(database.db);
  const occupation = [...knowledge.occupations.values()].find(
    (candidate) => title.test(candidate.label) && (knowledge.requirements.get(candidate.id) ?? []).length > 2,
  );
  if (occupation === undefined) throw new Error('the demonstration repertory has no such occupation');
  return {
    database,
    knowledge,
    input: {
      sources: [{ id: 'src_1', kind: 'narrative', text: narrative }],
      target: { kind: 'occupation', occupationId: occupation.id },
      constraints: { pathway: 2 },
      asOf,
    },
  };
}

export type Drafted = Awaited<ReturnType<ReturnType<typeof createWriter>>> & {
  events: { action: string; detail: Record<string, unknown> }[];
};

/** Drafts through the writer that the server uses, against a scripted model. */
export async function draftAgainst(
  bench: Bench,
  baseUrl: string,
  options: {
    input?: DraftInput;
    limits?: ModelLimits;
    firstReader?: 'rules' | 'model';
    signal?: AbortSignal;
    isModelOn?: () => Promise<boolean>;
    names?: string[];
  } = {},
): Promise<Drafted> {
  const silent = () => {};
  const config = readConfig({ OPENAI_BASE_URL: baseUrl, CHAT_MODEL: 'scripted', OPENAI_API_KEY: 'chiave-di-prova' });
  const writer = createWriter(
    config,
    { debug: silent, info: silent, warn: silent, error: silent },
    { limits: options.limits ?? testLimits, isModelOn: options.isModelOn ?? (async () => true) },
  );
  const events: Drafted['events'] = [];
  const result = await writer({ db: bench.database.db, knowledge: bench.knowledge }, options.input ?? bench.input, {
    onProgress: () => {},
    signal: options.signal ?? new AbortController().signal,
    personNames: options.names ?? [person.name],
    ...(options.firstReader === undefined ? {} : { firstReader: options.firstReader }),
    recordEvent: async (event) => {
      events.push(event);
    },
  });
  return { ...result, events };
}

export const callsOf = (drafted: Drafted): ModelCall[] =>
  drafted.events
    .filter((event) => event.action === 'model.called')
    .map((event) => event.detail as unknown as ModelCall);

/** Which of the two tasks a request belongs to. */
export function taskOf(request: ModelRequest): 'second_reading' | 'wording' {
  return JSON.stringify(request.body.messages[0]).includes('Leggi testi che raccontano') ? 'second_reading' : 'wording';
}

/** What the rules alone say: the yardstick for everything a hostile model must not change. */
export function factsOf(draft: Draft): Omit<Draft, 'statements' | 'citations'> {
  const { statements: _statements, citations: _citations, ...facts } = draft;
  return facts;
}
