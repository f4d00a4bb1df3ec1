import type { ModuleFit, Suggestion } from '../../agents/examiner/fit.ts';
import { wordOutcomes } from '../../agents/examiner/word-outcomes.ts';
import { examinerLimits, type ModelLimits } from '../../agents/model/limits.ts';
import { createModel } from '../../agents/model/model.ts';
import type { Db } from '../../db/database.ts';
import type { DraftedWith } from '../../db/schema/fit.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { type ModelEvent, modelSwitch, openModelAccess } from '../model-access.ts';

export type ExaminerRun = {
  signal: AbortSignal;
  /** Writes an event at once, in a transaction of its own, because data that left has left even if the fit fails. */
  recordEvent: (event: ModelEvent) => Promise<void>;
  /** Words of an advert by the name examples give it; null when there are none. */
  advertWords: (vacancy: string) => string | null;
};

/** Words the outcomes a fit proposes; what it does not word stays as the rules composed it. */
export type Examiner = (
  deps: { db: Db; knowledge: KnowledgeBase },
  fit: ModuleFit,
  run: ExaminerRun,
) => Promise<{ suggestions: Suggestion[]; draftedWith: DraftedWith }>;

const builtIn: DraftedWith = { mode: 'built_in', name: null, refused: 0 };

export type ExaminerOptions = {
  isModelOn?: (db: Db) => Promise<boolean>;
  limits?: ModelLimits;
  fetch?: typeof fetch;
  /** Milliseconds that only grow. */
  nowMs?: () => number;
};

/**
 * The examiner the configuration asks for: with a model when one is configured and its switch is on. Throws Fault
 * `forbidden` at once when the provider is not in the register.
 */
export function createExaminer(config: Pick<Config, 'model'>, log: Log, options: ExaminerOptions = {}): Examiner {
  const settings = config.model;
  if (settings === null) return async (_deps, fit) => ({ suggestions: fit.suggestions, draftedWith: builtIn });
  const { isModelOn = modelSwitch, limits = examinerLimits, nowMs = () => performance.now() } = options;
  createModel(settings);
  return async ({ db, knowledge }, fit, run) => {
    if (!(await isModelOn(db))) return { suggestions: fit.suggestions, draftedWith: builtIn };
    const { access, close } = openModelAccess(settings, {
      db,
      log,
      limits,
      signal: run.signal,
      isModelOn,
      recordEvent: run.recordEvent,
      nowMs,
      ...(options.fetch === undefined ? {} : { fetch: options.fetch }),
    });
    try {
      const { suggestions, kept, refused } = await wordOutcomes(access, knowledge, fit, run.advertWords);
      return {
        suggestions,
        draftedWith: kept === 0 ? { ...builtIn, refused } : { mode: 'model', name: settings.chatModel, refused },
      };
    } finally {
      close();
    }
  };
}
