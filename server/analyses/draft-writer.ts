import type { Draft, DraftInput, DraftProgress } from '../../agents/analyst/draft.ts';
import { draftAnalysis } from '../../agents/analyst/draft-analysis.ts';
import type { Db } from '../../db/database.ts';
import type { DraftedWith } from '../../db/schema/analyses.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';

/** Turns an input into a draft: by rules alone, or with a model whose sentences passed grounding. `signal` stops a model call. */
export type DraftWriter = (
  deps: { db: Db; knowledge: KnowledgeBase },
  input: DraftInput,
  options: { onProgress: DraftProgress; signal: AbortSignal; personNames: string[] },
) => Promise<{ draft: Draft; draftedWith: DraftedWith }>;

/** The writer without a model. */
export const builtInWriter: DraftWriter = async (deps, input, { onProgress }) => {
  const draft = await draftAnalysis(deps, input, onProgress);
  return {
    draft,
    draftedWith: { mode: 'built_in', name: null, kept: draft.statements.length, replaced: 0, note: null },
  };
};
