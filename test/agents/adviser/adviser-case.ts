import { type Answered, answerQuestion } from '../../../agents/adviser/answer-question.ts';
import type { AdviserProgress } from '../../../agents/adviser/answer-with-model.ts';
import type { ModelLimits } from '../../../agents/model/limits.ts';
import type { ModelCall } from '../../../agents/model/model-call.ts';
import type { Database } from '../../../db/database.ts';
import { ingestBytes } from '../../../knowledge/sources/ingest-paths.ts';
import { SourceLibrary } from '../../../knowledge/sources/source-library.ts';
import { createAdviser } from '../../../server/answers/adviser.ts';
import { ModelTurns } from '../../../server/answers/model-turns.ts';
import { readConfig } from '../../../server/config.ts';
import type { ModelRequest } from '../../support/model-server.ts';

/** Short enough that a test of a hanging server ends soon, long enough for a busy machine to answer a scripted call. */
export const testLimits: ModelLimits = {
  totalMs: 6_000,
  stepMs: 5_000,
  outputTokens: 1_200,
  inputChars: 14_000,
  steps: 4,
  toolCalls: 6,
};

export const asOf = '2026-11-23';

/** Written for these tests: figures, bounds, a denial, a name, an e-mail address and a telephone that are public. */
export const regulation = `# Regolamento dei tirocini di Valbruna

## Durata e rimborso

Il tirocinio nei vivai comunali dura almeno 45 giorni e prevede un rimborso di 600 euro al mese.
Il rimborso non si cumula con altri sussidi del Comune.

## Domanda

La domanda si presenta allo sportello di Valbruna entro 30 giorni dalla pubblicazione del bando.
Per informazioni si scrive a tirocini@valbruna.test oppure si chiama lo 02 55512345.
`;

export const durationQuestion = 'Quanto dura il tirocinio nei vivai comunali di Valbruna?';
export const durationQuote =
  'Il tirocinio nei vivai comunali dura almeno 45 giorni e prevede un rimborso di 600 euro al mese.';

export async function storeRegulation(database: Database): Promise<SourceLibrary> {
  await ingestBytes(
    database,
    {
      origin: 'upload',
      file: 'tirocini.md',
      bytes: new TextEncoder().encode(regulation),
      sideCar: {
        title: 'Regolamento dei tirocini di Valbruna',
        kind: 'act',
        status: 'in_force',
        issued: '2026-01-10',
        validFrom: '2026-01-10',
      },
    },
    { actor: { type: 'system', id: 'test', role: null, organisationId: null }, now: () => new Date(asOf) },
  );
  const library = new SourceLibrary(database.db);
  await library.get();
  return library;
}

export type Asked = Answered & { events: { action: string; detail: Record<string, unknown> }[] };
const silent = () => {};
const log = { debug: silent, info: silent, warn: silent, error: silent };

/** Asks through the adviser that the server uses, against a scripted model. */
export async function askAgainst(
  database: Database,
  library: SourceLibrary,
  baseUrl: string,
  text: string,
  options: {
    limits?: ModelLimits;
    isModelOn?: () => Promise<boolean>;
    progress?: AdviserProgress;
    asOf?: string;
    answerId?: string;
    turns?: ModelTurns;
  } = {},
): Promise<Answered> {
  const config = readConfig({ OPENAI_BASE_URL: baseUrl, CHAT_MODEL: 'scripted', OPENAI_API_KEY: 'chiave-di-prova' });
  const adviser = createAdviser(config, log, {
    limits: options.limits ?? testLimits,
    turns: options.turns ?? new ModelTurns(() => performance.now()),
    ...(options.isModelOn === undefined ? {} : { isModelOn: options.isModelOn }),
  });
  return adviser(
    { db: database.db, library },
    { text, asOf: options.asOf ?? asOf },
    {
      answerId: options.answerId ?? 'ans_prova',
      actor: { type: 'citizen', id: 'public', role: null, organisationId: null },
      client: 'prova',
      now: () => new Date(),
      ...options.progress,
    },
  );
}

export const rulesAnswer = (library: SourceLibrary, text: string) => answerQuestion(library, { text, asOf });

/** The handle under which the model was handed the passage that holds these words. */
export function handleOf(request: ModelRequest, words: string): string {
  const prompt = request.body.messages.map(({ content }) => textOf(content)).join('\n');
  const blocks = prompt.split(/\n(?=\[P\d+\])/);
  const block = blocks.find((one) => one.includes(words) && /^\[P\d+\]/.test(one));
  return /^\[(P\d+)\]/.exec(block ?? '')?.[1] ?? 'P1';
}

export function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  return Array.isArray(content)
    ? content.map((part) => (part as { text?: string }).text ?? JSON.stringify(part)).join('\n')
    : '';
}

export type { ModelCall };
