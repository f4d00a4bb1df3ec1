import { isStepCount, NoObjectGeneratedError, Output, ToolLoopAgent } from 'ai';
import type { Meter } from '../model/attempt.ts';
import type { ModelLimits } from '../model/limits.ts';
import { retriesMax } from '../model/limits.ts';
import type { Model } from '../model/model.ts';
import { readOutput } from '../model/read-output.ts';
import { wordingInstructions } from './instructions.ts';
import { itemsMax, type WordedSentence, wordedSentence, wordingOutput } from './output.ts';
import { analystTools, contextsFor, type ToolCase } from './tools.ts';

/**
 * The analyst with a model: a tool loop over the same draft that the console shows, which ends in sentences worded anew.
 * The last step may not call tools, so that a loop ends in an answer or in nothing. Throws what the SDK throws.
 */
export async function wordWithAgent(
  model: Model,
  prompt: string,
  context: ToolCase,
  run: { limits: ModelLimits; signal: AbortSignal; meter: Meter },
): Promise<{ text: string; value: { items: WordedSentence[]; misshapen: number } | null }> {
  const { limits, meter } = run;
  const agent = new ToolLoopAgent({
    model: model.language,
    instructions: wordingInstructions,
    tools: analystTools(),
    toolsContext: contextsFor(context),
    toolCallConcurrency: 1,
    output: Output.object({ schema: wordingOutput }),
    stopWhen: [isStepCount(limits.steps), () => meter.toolCalls > limits.toolCalls],
    prepareStep: ({ stepNumber }) =>
      stepNumber >= limits.steps - 1 || meter.toolCalls >= limits.toolCalls
        ? { toolChoice: 'none', activeTools: [] }
        : {},
    temperature: 0,
    maxOutputTokens: limits.outputTokens,
    maxRetries: retriesMax,
    onStepEnd: ({ usage, toolCalls }) => {
      meter.steps += 1;
      meter.toolCalls += toolCalls.length;
      meter.inputTokens = (meter.inputTokens ?? 0) + (usage.inputTokens ?? 0);
      meter.outputTokens = (meter.outputTokens ?? 0) + (usage.outputTokens ?? 0);
    },
  });
  let text: string;
  try {
    const result = await agent.generate({
      prompt,
      abortSignal: run.signal,
      timeout: { totalMs: limits.totalMs, stepMs: limits.stepMs, toolMs: 1_000 },
    });
    // Reading the output first: it throws when the loop ended on a tool call.
    void result.output;
    text = result.text;
  } catch (error) {
    // A small model's answer inside a code fence is an answer all the same.
    if (!NoObjectGeneratedError.isInstance(error) || error.text === undefined) throw error;
    text = error.text;
  }
  return { text, value: readOutput(text, 'statements', wordedSentence, itemsMax) };
}
