import type { Question } from '../../agents/adviser/answer.ts';
import { type Answered, answerQuestion } from '../../agents/adviser/answer-question.ts';
import { type AdviserProgress, answerWithModel } from '../../agents/adviser/answer-with-model.ts';
import { adviserLimits, type ModelLimits } from '../../agents/model/limits.ts';
import { createModel } from '../../agents/model/model.ts';
import { type Actor, record } from '../../db/audit/record.ts';
import type { Db } from '../../db/database.ts';
import type { SourceLibrary } from '../../knowledge/sources/source-library.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { modelSwitch, openModelAccess } from '../model-access.ts';
import { ModelTurns } from './model-turns.ts';

/** Who asks, under which id the answer will be kept, and what ends the wait. */
export type AdviserRun = AdviserProgress & {
  answerId: string;
  actor: Actor;
  requestId?: string;
  /** Address or account, for the share of the model that one caller may take. */
  client: string;
  signal?: AbortSignal;
  now: () => Date;
};

/** Answers a question from the documents; with a model where one is configured, switched on and not overrun. */
export type Adviser = (deps: { db: Db; library: SourceLibrary }, asked: Question, run: AdviserRun) => Promise<Answered>;

export const builtInAdviser: Adviser = ({ library }, asked) => answerQuestion(library, asked);

export type AdviserOptions = {
  isModelOn?: (db: Db) => Promise<boolean>;
  limits?: ModelLimits;
  fetch?: typeof fetch;
  /** Milliseconds that only grow. */
  nowMs?: () => number;
  turns?: ModelTurns;
};

/**
 * The adviser the configuration asks for. Throws Fault `forbidden` at once when the provider is not in the register. Over
 * its share of the model a caller gets the answer of the rules, not a refusal.
 */
export function createAdviser(config: Pick<Config, 'model'>, log: Log, options: AdviserOptions = {}): Adviser {
  const settings = config.model;
  if (settings === null) return builtInAdviser;
  const { isModelOn = modelSwitch, limits = adviserLimits, nowMs = () => performance.now() } = options;
  const turns = options.turns ?? new ModelTurns(nowMs);
  createModel(settings);
  return async (deps, asked, run) => {
    if (!(await isModelOn(deps.db))) return builtInAdviser(deps, asked, run);
    const done = turns.take(run.client);
    if (done === null) return builtInAdviser(deps, asked, run);
    const { access, close } = openModelAccess(settings, {
      db: deps.db,
      log,
      limits,
      signal: run.signal ?? new AbortController().signal,
      isModelOn,
      recordEvent: async ({ action, detail }) => {
        await deps.db.transaction((tx) =>
          record(
            tx,
            {
              action,
              actor: run.actor,
              object: { type: 'answer', id: run.answerId },
              ...(run.requestId === undefined ? {} : { requestId: run.requestId }),
              detail,
            },
            run.now(),
          ),
        );
      },
      nowMs,
      ...(options.fetch === undefined ? {} : { fetch: options.fetch }),
    });
    try {
      return await answerWithModel(access, deps, asked, run);
    } finally {
      close();
      done();
    }
  };
}
