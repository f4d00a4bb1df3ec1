import { z } from 'zod';

/** One learning outcome worded by a model. `skill` is the handle of the skill that is asked and not taught. */
export const wordedOutcome = z.object({
  skill: z.string().max(10),
  text: z.string().min(1).max(2000),
  citations: z.array(z.number().int()).max(60),
});
export type WordedOutcome = z.infer<typeof wordedOutcome>;

/** More items than this are not read: a fit proposes fewer outcomes. */
export const outcomeItemsMax = 40;
