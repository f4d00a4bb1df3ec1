import { isStepCount, NoObjectGeneratedError, Output, ToolLoopAgent, type ToolSet } from 'ai';
import { z } from 'zod';
import type { Meter } from './attempt.ts';
import type { ModelLimits } from './limits.ts';
import { retriesMax } from './limits.ts';
import type { Model } from './model.ts';
import { readOutput } from './read-output.ts';

/** A job for a model with tools that ends in a list of items under one name. */
export type ToolLoop<Tools extends ToolSet, Item> = {
  instructions: string;
  prompt: string;
  tools: Tools;
  /** One context for each tool, by name: what the tools may read is chosen by code, never by the model. */
  contexts: { [name in keyof Tools]: unknown };
  field: string;
  item: z.ZodType<Item>;
  itemsMax: number;
};

/**
 * Runs a bounded tool loop. The last step may not call tools, so that a loop ends in an answer or in nothing; counts go
 * into the meter also when it fails in the middle. Throws what the SDK throws.
 */
export async function runToolLoop<Tools extends ToolSet, Item>(
  model: Model,
  job: ToolLoop<Tools, Item>,
  run: { limits: ModelLimits; signal: AbortSignal; meter: Meter },
): Promise<{ text: string; value: { items: Item[]; misshapen: number } | null }> {
  const { limits, meter } = run;
  const agent = new ToolLoopAgent({
    model: model.language,
    instructions: job.instructions,
    tools: job.tools,
    // The tools state the type of their own context; a list of any tools cannot.
    toolsContext: job.contexts as never,
    toolCallConcurrency: 1,
    output: Output.object({ schema: z.object({ [job.field]: z.array(job.item) }) }),
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
      prompt: job.prompt,
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
  return { text, value: readOutput(text, job.field, job.item, job.itemsMax) };
}
