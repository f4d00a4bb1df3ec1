import type { Unit } from './fit.ts';

/** `sure`: how probable it is that the unit is about this skill; `worth`: what it adds to the verdict. */
export type Given = { unit: Unit; sure: number; worth: number };
export type Shares = { asserted: Given[]; denied: Given[] };

/** What each unit gives to each requirement; a question put to the person gives its answer to that skill. */
export function share(units: readonly Unit[], required: readonly string[]): Shares[] {
  return required.map((skillId, number) => {
    const shares: Shares = { asserted: [], denied: [] };
    for (const unit of units) {
      const part = partOf(unit, number, skillId);
      if (part < leastShare) continue;
      const sure = unit.polarity === 'asserted' ? part * factorOf(unit) : part;
      (unit.polarity === 'asserted' ? shares.asserted : shares.denied).push({
        unit,
        sure,
        worth: (sure * sure) / (sure + soft),
      });
    }
    return shares;
  });
}

/** Less than this is not shown to anybody. */
const leastShare = 0.08;
/** Several unsure units do not add up to a sure one. */
const soft = 0.1;

/** What a course, a title, a "so farlo" and an "ogni tanto" are worth beside doing it. */
function factorOf(unit: Unit): number {
  if (unit.strength === 'title') return toldAsDone(unit) ? 1 : 0.3;
  if (unit.strength === 'once') return 0.6;
  return unit.strength === 'done' ? 1 : 0.7;
}

/** How likely it is that the unit speaks for this requirement; the answer to a question speaks for the skill it was about. */
export function partOf(unit: Unit, number: number, skillId: string): number {
  const fitted = unit.fits[number]?.share ?? 0;
  const asked = unit.source.skillId;
  if (asked === undefined) return fitted;
  return asked === skillId ? Math.max(answerShare, fitted) : 0;
}

/** What the person answers to a question about one skill is about that skill, whatever the words. */
const answerShare = 0.8;

/** An answer with years and no verb ("sì, per tre anni") is an answer, not a job title. */
export function toldAsDone(unit: Unit): boolean {
  if (unit.strength === 'title') return unit.source.skillId !== undefined;
  return unit.strength === 'done' || unit.strength === 'knows';
}
