import { maskQuestion } from '../agents/adviser/mask-question.ts';
import { createEmbedder } from '../agents/model/embedder.ts';
import { WithheldError } from '../agents/model/model-call.ts';
import { mayLeave } from '../agents/privacy/pseudonymise.ts';
import { type Actor, record } from '../db/audit/record.ts';
import { sha256 } from '../db/canonical-json.ts';
import type { Db } from '../db/database.ts';
import type { PassageEmbedder } from '../knowledge/sources/passage-vectors.ts';
import type { SourceLibrary } from '../knowledge/sources/source-library.ts';
import { fold, rootOf } from '../knowledge/text/italian.ts';
import type { Config } from './config.ts';
import type { Log } from './log.ts';
import { modelSwitch } from './model-access.ts';

/** A search takes milliseconds; whoever asks does not wait longer than this for its vector. */
const questionMs = 1_500;
const passagesMs = 60_000;
/** After a failure questions are searched without vectors for this long, instead of each waiting its time. */
const restMs = 30_000;
/** The parts of one question are searched several times, and people ask the same things. */
const rememberedMax = 500;
const actor: Actor = { type: 'system', id: 'embeddings', role: null, organisationId: null };

export type EmbeddingOptions = {
  fetch?: typeof fetch;
  nowMs?: () => number;
  isModelOn?: (db: Db) => Promise<boolean>;
};

/**
 * Vectors from the configured server. Documents are public; a question is a person's text: personal data is taken out, the
 * gate looks once more, and the call is recorded before anything leaves. A server that is down costs one wait, then
 * questions are searched without. Throws Fault `forbidden` at once for a provider outside the register.
 */
export function createPassageEmbedder(
  settings: NonNullable<Config['embedding']>,
  deps: { db: Db; library: SourceLibrary; log: Log },
  options: EmbeddingOptions = {},
): PassageEmbedder {
  const { db, library, log } = deps;
  const { nowMs = () => performance.now(), isModelOn = modelSwitch } = options;
  const raw = createEmbedder({ ...settings, ...(options.fetch === undefined ? {} : { fetch: options.fetch }) });
  const remembered = new Map<string, readonly number[]>();
  let restUntilMs = Number.NEGATIVE_INFINITY;
  const note = (action: string, detail: Record<string, unknown>) =>
    db.transaction((tx) =>
      record(tx, { action, actor, object: null, detail: { host: raw.host, model: raw.model, ...detail } }),
    );
  return {
    model: raw.model,
    async embedQuestion(text) {
      if (nowMs() < restUntilMs || !(await isModelOn(db))) return null;
      const { vocabulary } = (await library.get()).index;
      const masked = maskQuestion(text, (word) => vocabulary.has(rootOf(fold(word))));
      const known = remembered.get(masked.text);
      if (known !== undefined) return known;
      await note('embedding.requested', { inputHash: sha256(masked.text), masked: masked.masked });
      try {
        const signal = AbortSignal.timeout(questionMs);
        const [vector] = await raw.embed([masked.text], signal, (texts) => {
          const check = mayLeave(texts.join('\n'), []);
          if (!check.leave) throw new WithheldError(check.leftovers);
        });
        if (remembered.size >= rememberedMax) remembered.delete(remembered.keys().next().value!);
        remembered.set(masked.text, vector!);
        return vector!;
      } catch (error) {
        if (isWithheld(error)) return null;
        restUntilMs = nowMs() + restMs;
        log.warn({ err: error }, 'embedding server gave no vector: searching without');
        return null;
      }
    },
    async embedPassages(texts, signal) {
      await note('embedding.passages-sent', { passages: texts.length });
      return raw.embed(texts, AbortSignal.any([signal, AbortSignal.timeout(passagesMs)]));
    },
  };
}

function isWithheld(error: unknown): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 8; cause = cause.cause, depth++)
    if (cause instanceof WithheldError) return true;
  return false;
}
