import type { Meter } from '../model/attempt.ts';
import type { ModelLimits } from '../model/limits.ts';
import type { Model } from '../model/model.ts';
import { runToolLoop } from '../model/tool-loop.ts';
import { wordingInstructions } from './instructions.ts';
import { itemsMax, type WordedSentence, wordedSentence } from './output.ts';
import { analystTools, contextsFor, type ToolCase } from './tools.ts';

/**
 * The analyst with a model: a tool loop over the same draft that the console shows, which ends in sentences worded anew.
 * Throws what the SDK throws.
 */
export async function wordWithAgent(
  model: Model,
  prompt: string,
  context: ToolCase,
  run: { limits: ModelLimits; signal: AbortSignal; meter: Meter },
): Promise<{ text: string; value: { items: WordedSentence[]; misshapen: number } | null }> {
  return runToolLoop(
    model,
    {
      instructions: wordingInstructions,
      prompt,
      tools: analystTools(),
      contexts: contextsFor(context),
      field: 'statements',
      item: wordedSentence,
      itemsMax,
    },
    run,
  );
}
