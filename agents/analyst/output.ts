import { z } from 'zod';

/** One sentence worded anew. `sentence` is the number of the composed one. */
export const wordedSentence = z.object({
  sentence: z.number().int().min(1).max(200),
  text: z.string().min(1).max(2000),
  citations: z.array(z.number().int()).max(60),
});
export type WordedSentence = z.infer<typeof wordedSentence>;

/** One competence read by the second reader. */
export const reading = z.object({
  requirement: z.string().max(10),
  verdict: z.enum(['evidenced', 'partial', 'not_evidenced', 'contradicted']),
  quotes: z.array(z.string().max(4000)).max(10),
});
export type Reading = z.infer<typeof reading>;
export const readingsOutput = z.object({ readings: z.array(reading) });

/** More items than this are not read: no draft has so many lines. */
export const itemsMax = 200;
