import { isStepCount, type ModelMessage, type Tool, ToolLoopAgent } from 'ai';
import { splitSentences } from '../../knowledge/text/sentences.ts';
import type { Meter } from '../model/attempt.ts';
import { retriesMax, type talkLimits } from '../model/limits.ts';
import type { Model } from '../model/model.ts';
import type { ToolName } from './doors.ts';
import { talkInstructions } from './instructions.ts';
import { type TurnContext, talkTools } from './tools.ts';

export type TalkRun = {
  limits: typeof talkLimits;
  signal: AbortSignal;
  meter: Meter;
  tools: readonly ToolName[];
  /** Tools that may still be called, looked at before every step. */
  active: () => ToolName[];
  context: TurnContext;
  /** A whole sentence, as the model wrote it, in order. */
  onSentence: (sentence: string) => Promise<void>;
};

/**
 * One turn with a model: a bounded tool loop whose words come sentence by sentence. The last step may not call tools, so
 * that a loop ends in words or in nothing. Throws what the SDK throws; returns all the model wrote.
 */
export async function talkWithAgent(model: Model, messages: ModelMessage[], run: TalkRun): Promise<string> {
  const { limits, meter } = run;
  const agent = new ToolLoopAgent<never, Record<string, Tool>>({
    model: model.language,
    instructions: talkInstructions,
    tools: talkTools(run.tools),
    toolsContext: Object.fromEntries(run.tools.map((name) => [name, run.context])) as never,
    toolCallConcurrency: 1,
    stopWhen: [isStepCount(limits.steps), () => meter.toolCalls > limits.toolCalls],
    prepareStep: ({ stepNumber }) =>
      stepNumber >= limits.steps - 1 || meter.toolCalls >= limits.toolCalls
        ? { toolChoice: 'none' as const, activeTools: [] }
        : { activeTools: run.active() },
    temperature: 0,
    maxOutputTokens: limits.outputTokens,
    maxRetries: retriesMax,
    // The SDK would print the whole request, and with it what the person said; the error reaches us in the stream.
    ...({ onError: () => {} } as object),
    onStepEnd: ({ usage, toolCalls }) => {
      meter.steps += 1;
      meter.toolCalls += toolCalls.length;
      meter.inputTokens = (meter.inputTokens ?? 0) + (usage.inputTokens ?? 0);
      meter.outputTokens = (meter.outputTokens ?? 0) + (usage.outputTokens ?? 0);
    },
  });
  const result = await agent.stream({
    messages,
    abortSignal: run.signal,
    timeout: {
      totalMs: limits.totalMs,
      stepMs: limits.stepMs,
      firstChunkMs: limits.firstChunkMs,
      chunkMs: limits.chunkMs,
      toolMs: limits.stepMs,
    },
  });
  let written = '';
  let pending = '';
  for await (const part of result.stream) {
    if (part.type === 'error') throw part.error;
    if (part.type === 'abort') throw new DOMException('model turn over its time', 'TimeoutError');
    if (part.type === 'text-delta') {
      written += part.text;
      pending += part.text;
      const { whole, rest } = takeWhole(pending);
      pending = rest;
      for (const sentence of whole) await run.onSentence(sentence);
    }
    // What a step says ends with the step.
    if (part.type === 'finish-step') {
      const { whole, rest } = takeWhole(pending);
      pending = '';
      for (const sentence of [...whole, rest.trim()]) if (sentence !== '') await run.onSentence(sentence);
    }
  }
  return written;
}

/** The sentences that are surely complete, and what may still grow. A mark after the full stop ("… 80 ore. [T1]") belongs before it. */
export function takeWhole(text: string): { whole: string[]; rest: string } {
  const units: { start: number; end: number }[] = [];
  for (const span of splitSentences(text)) {
    const last = units.at(-1);
    const marks = /^(?:\[\s*T\d{0,2}[^\]]*(?:\]\s*|$))+/.exec(text.slice(span.start, span.end))?.[0] ?? '';
    if (last === undefined || marks === '') units.push({ ...span });
    else {
      last.end = span.start + marks.trimEnd().length;
      if (span.end > span.start + marks.length) units.push({ start: span.start + marks.length, end: span.end });
    }
  }
  const open = units.pop();
  return {
    whole: units.map(({ start, end }) => text.slice(start, end)),
    rest: open === undefined ? text : text.slice(open.start),
  };
}
