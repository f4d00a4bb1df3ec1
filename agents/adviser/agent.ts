import { asSchema, isStepCount, NoOutputGeneratedError, ToolLoopAgent, wrapLanguageModel } from 'ai';
import type { Meter } from '../model/attempt.ts';
import { type ModelLimits, retriesMax } from '../model/limits.ts';
import type { Model } from '../model/model.ts';
import { ObjectScanner } from '../model/object-scanner.ts';
import { readOutput } from '../model/read-output.ts';
import { adviserInstructions } from './instructions.ts';
import { type AnswerSentence, answerOutput, answerSentence, sentencesMax } from './output.ts';
import { type AdviserCase, adviserTools, contextsFor } from './tools.ts';

export type AdviserRun = {
  limits: ModelLimits;
  signal: AbortSignal;
  meter: Meter;
  onStep: (step: 'searching' | 'writing') => void;
  /** Called for each sentence as soon as the model has written all of it; nothing of it was checked yet. */
  onSentence: (sentence: AnswerSentence) => void;
};

/**
 * The adviser with a model: a tool loop over the documents that ends in sentences, each with the words it rests on. The
 * last step may not call tools, so that a loop ends in an answer or in nothing. Throws what the SDK throws.
 */
export async function answerWithAgent(
  model: Model,
  prompt: string,
  context: AdviserCase,
  run: AdviserRun,
): Promise<{ text: string; value: { items: AnswerSentence[]; misshapen: number } | null }> {
  const { limits, meter } = run;
  let failure: unknown = null;
  const agent = new ToolLoopAgent({
    // The shape is asked for as structured output would, but what arrives is read by us: see ObjectScanner.
    model: wrapLanguageModel({
      model: model.language,
      middleware: {
        specificationVersion: 'v4',
        transformParams: async ({ params }) => ({
          ...params,
          responseFormat: { type: 'json', name: 'answer', schema: await asSchema(answerOutput).jsonSchema },
        }),
      },
    }),
    instructions: adviserInstructions,
    tools: adviserTools(),
    toolsContext: contextsFor(context),
    toolCallConcurrency: 1,
    stopWhen: [isStepCount(limits.steps), () => meter.toolCalls > limits.toolCalls],
    prepareStep: ({ stepNumber }) =>
      stepNumber >= limits.steps - 1 || meter.toolCalls >= limits.toolCalls
        ? { toolChoice: 'none', activeTools: [] }
        : {},
    temperature: 0,
    maxOutputTokens: limits.outputTokens,
    maxRetries: retriesMax,
    // What fails inside a stream is a part of it; kept, because the promises of the result say less.
    onError: ({ error }) => {
      failure ??= error;
    },
    onStepEnd: ({ usage, toolCalls }) => {
      meter.steps += 1;
      meter.toolCalls += toolCalls.length;
      meter.inputTokens = (meter.inputTokens ?? 0) + (usage.inputTokens ?? 0);
      meter.outputTokens = (meter.outputTokens ?? 0) + (usage.outputTokens ?? 0);
    },
  });
  const result = await agent.stream({
    prompt,
    abortSignal: run.signal,
    timeout: { totalMs: limits.totalMs, stepMs: limits.stepMs, toolMs: 2_000 },
  });
  let text = '';
  let scanner = new ObjectScanner('sentences');
  for await (const part of result.stream) {
    if (part.type === 'start-step') {
      text = '';
      scanner = new ObjectScanner('sentences');
    }
    if (part.type !== 'text-delta') continue;
    run.onStep('writing');
    text += part.text;
    for (const found of scanner.take(part.text)) {
      const sentence = answerSentence.safeParse(found);
      if (sentence.success) run.onSentence(sentence.data);
    }
  }
  if (failure !== null) throw failure;
  if ((await result.finishReason) === 'tool-calls') throw new NoOutputGeneratedError();
  return { text, value: readOutput(text, 'sentences', answerSentence, sentencesMax) };
}
