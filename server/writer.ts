import { draftWithModel } from '../agents/analyst/draft-with-model.ts';
import { type ModelLimits, modelLimits } from '../agents/model/limits.ts';
import { createModel } from '../agents/model/model.ts';
import { record } from '../db/audit/record.ts';
import type { Db } from '../db/database.ts';
import { builtInWriter, type DraftEvent, type DraftWriter } from './analyses/draft-writer.ts';
import type { Config } from './config.ts';
import type { Log } from './log.ts';
import { modelSwitch, openModelAccess } from './model-access.ts';

export type WriterOptions = {
  /** Whether the switch lets the model be used. */
  isModelOn?: (db: Db) => Promise<boolean>;
  limits?: ModelLimits;
  fetch?: typeof fetch;
  /** Milliseconds that only grow. */
  nowMs?: () => number;
};

/**
 * The writer the configuration asks for: with a model when one is configured and its switch is on, otherwise rules alone.
 * Throws Fault `forbidden` at once when the provider is not in the register.
 */
export function createWriter(config: Config, log: Log, options: WriterOptions = {}): DraftWriter {
  const settings = config.model;
  if (settings === null) return builtInWriter;
  const { isModelOn = modelSwitch, limits = modelLimits, nowMs = () => performance.now() } = options;
  // Opened once to refuse a wrong host at the start, not in the middle of a draft.
  createModel(settings);
  return async (deps, input, run) => {
    if (!(await isModelOn(deps.db))) {
      const built = await builtInWriter(deps, input, run);
      return {
        ...built,
        draftedWith: { ...built.draftedWith, note: 'L’uso del modello è sospeso: testi composti da regole.' },
      };
    }
    const { access, close } = openModelAccess(settings, {
      db: deps.db,
      log,
      limits,
      signal: run.signal,
      isModelOn,
      recordEvent: run.recordEvent ?? recorderOf(deps.db),
      nowMs,
      ...(options.fetch === undefined ? {} : { fetch: options.fetch }),
    });
    try {
      const { draft, model, kept, replaced, note } = await draftWithModel(deps, input, {
        onProgress: run.onProgress,
        personNames: run.personNames,
        firstReader: run.firstReader ?? 'rules',
        access,
      });
      return {
        draft,
        draftedWith: {
          mode: model ? 'model' : 'built_in',
          name: model ? settings.chatModel : null,
          kept: model ? kept : draft.statements.length,
          replaced,
          note,
        },
      };
    } finally {
      close();
    }
  };
}

/** A call from the command line belongs to no analysis and is recorded all the same. */
function recorderOf(db: Db): (event: DraftEvent) => Promise<void> {
  return async ({ action, detail }) => {
    await db.transaction((tx) =>
      record(tx, {
        action,
        actor: { type: 'system', id: 'command-line', role: null, organisationId: null },
        object: null,
        detail,
      }),
    );
  };
}
