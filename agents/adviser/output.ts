import { z } from 'zod';

/** One sentence of an answer: the handle of its passage, the words it rests on, and the sentence itself, in this order. */
export const answerSentence = z.object({
  passage: z.string().min(1).max(10),
  quote: z.string().min(1).max(2000),
  text: z.string().min(1).max(1000),
});
export type AnswerSentence = z.infer<typeof answerSentence>;
export const answerOutput = z.object({ sentences: z.array(answerSentence) });

/** An answer is read on a telephone: more sentences than this are not read by the check either. */
export const sentencesMax = 8;
