import type { Draft, DraftInput, DraftProgress } from '../../agents/analyst/draft.ts';
import { draftAnalysis } from '../../agents/analyst/draft-analysis.ts';
import type { Db } from '../../db/database.ts';
import type { DraftedWith } from '../../db/schema/analyses.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';

/** An event of the run beside the draft itself, for example a call to a model; it holds digests and counts only. */
export type DraftEvent = { action: 'model.requested' | 'model.called'; detail: Record<string, unknown> };

export type DraftOptions = {
  onProgress: DraftProgress;
  /** Stops a running model call: a person stopped the analysis, or another run took it over. */
  signal: AbortSignal;
  personNames: string[];
  /** Which reading the organisation wants proposed where rules and model differ; the rules' when left out. */
  firstReader?: 'rules' | 'model';
  /** Writes an event at once, in a transaction of its own, because data that left has left even if the draft fails. */
  recordEvent?: (event: DraftEvent) => Promise<void>;
};

/** Turns an input into a draft: by rules alone, or with a model whose sentences passed grounding. */
export type DraftWriter = (
  deps: { db: Db; knowledge: KnowledgeBase },
  input: DraftInput,
  options: DraftOptions,
) => Promise<{ draft: Draft; draftedWith: DraftedWith }>;

/** The writer without a model. */
export const builtInWriter: DraftWriter = async (deps, input, { onProgress }) => {
  const draft = await draftAnalysis(deps, input, onProgress);
  return {
    draft,
    draftedWith: { mode: 'built_in', name: null, kept: draft.statements.length, replaced: 0, note: null },
  };
};
