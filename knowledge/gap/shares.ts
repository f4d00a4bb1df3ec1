import type { Unit } from './fit.ts';
import type { VerdictWeights } from './verdict-weights.ts';

/** `sure`: how probable it is that the sentence is about this skill; `worth`: what it adds to the verdict. */
export type Given = { unit: Unit; sure: number; worth: number };
/** `doubt`: the strongest denial that fits this skill best, though perhaps not surely enough to contradict it. */
export type Shares = { asserted: Given[]; denied: Given[]; doubt: number };

/** What each clause gives to each requirement; a question put to the person gives its answer to that skill. */
export function share(units: Unit[], required: readonly string[], w: VerdictWeights): Shares[] {
  return required.map((skillId, number) => {
    const shares: Shares = { asserted: [], denied: [], doubt: 0 };
    for (const unit of units) {
      const asked = unit.source.skillId;
      const fitted = unit.fits[number]?.share ?? 0;
      const best = Math.max(...unit.fits.map((fit) => fit.share));
      const own = fitted >= best * w.lead ? fitted : unit.polarity === 'asserted' ? claimOf(unit.fits[number], w) : 0;
      const part = asked === undefined ? own : asked === skillId ? Math.max(answerShare, fitted) : 0;
      if (unit.polarity === 'negated' && fitted === best && asked === undefined) {
        shares.doubt = Math.max(shares.doubt, part);
      }
      if (part === 0) continue;
      if (unit.polarity !== 'asserted') {
        if (part >= w.denied) shares.denied.push({ unit, sure: part, worth: part });
        continue;
      }
      const worth = ((part * part) / (part + w.soft)) * factorOf(unit, w);
      shares.asserted.push({
        unit,
        sure: part * factorOf(unit, w),
        worth: asked === undefined ? worth * amountOf(unit, w) : worth,
      });
    }
    return shares;
  });
}

function factorOf(unit: Unit, w: VerdictWeights): number {
  if (unit.strength === 'done') return 1;
  if (unit.strength === 'title') return toldAsDone(unit) ? 1 : w.title;
  return unit.strength === 'once' ? w.once : w.weak;
}

/**
 * How much is told: a clause of eight known words tells more than one act, one of two tells one. It moves "partial" and
 * "evidenced" apart, which differ in amount and not in what they are about.
 */
function amountOf(unit: Unit, w: VerdictWeights): number {
  return Math.min(w.amountMost, Math.max(w.amountLeast, unit.terms.length / w.amountWords));
}

/** What the person answers to a question about one skill is about that skill, whatever the words. */
const answerShare = 0.8;

/** What is named outright counts also where another skill fits better: one clause may tell two things. */
function claimOf(fit: Unit['fits'][number] | undefined, w: VerdictWeights): number {
  if (fit === undefined || fit.share < w.claimLeast) return 0;
  const name = Math.max(fit.named, fit.ability);
  return name >= w.claim ? Math.max(fit.share, name) : 0;
}

/** An answer with years and no verb ("sì, per tre anni") is an answer, not a job title. */
export function toldAsDone(unit: Unit): boolean {
  if (unit.strength === 'title') return unit.source.skillId !== undefined;
  return unit.strength === 'done' || unit.strength === 'knows';
}
