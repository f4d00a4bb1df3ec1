import type { Unit } from './fit.ts';
import { partOf, toldAsDone } from './shares.ts';

/** What all units together say of one requirement, as the verdict is weighed by it; each is named in `verdictWeights`. */
export type VerdictSigns = {
  /** How much is asserted in all, on a logarithmic scale, and how much of it was plainly done. */
  asserted: number;
  done: number;
  /** The surest single unit. */
  surest: number;
  /** Shares of what is asserted that happened now and then or as a help; that is known or studied; that the same sentence limits. */
  limited: number;
  known: number;
  mixed: number;
  /** Denials and wishes: how much, the surest, against what is asserted, and how sure it is that they are about something required where this is their best guess. */
  denied: number;
  surestDenial: number;
  deniedShare: number;
  likeliestDenial: number;
  /** Told and denied at once, by the surest units of both kinds. */
  both: number;
  /** The share of the other requirements of which more is told. */
  outtold: number;
};

/** An unsure unit says less than its probability: p² / (p + soft). */
const soft = 0.1;
/** Keeps shares and logarithms of nothing finite. */
const trace = 0.05;

type Sums = {
  done: number;
  limited: number;
  known: number;
  mixed: number;
  denied: number;
  surest: number;
  surestDenial: number;
  likeliest: number;
};

export function signsOfRequirements(units: readonly Unit[], required: readonly string[]): VerdictSigns[] {
  const sums = required.map((skillId, number) => sumUp(units, skillId, number));
  const told = sums.map((one) => one.done + one.limited + one.known);
  return sums.map((one, number) => {
    const asserted = (told[number] ?? 0) + 0.001;
    return {
      asserted: Math.log(asserted + 0.03),
      done: Math.sqrt(one.done),
      surest: one.surest,
      limited: one.limited / (asserted + trace),
      known: one.known / (asserted + trace),
      mixed: one.mixed / (asserted + trace),
      denied: Math.sqrt(one.denied),
      surestDenial: one.surestDenial,
      deniedShare: one.denied / (asserted + one.denied + trace),
      likeliestDenial: one.likeliest,
      both: one.surest * one.surestDenial,
      outtold: told.filter((other) => other > (told[number] ?? 0)).length / Math.max(1, told.length - 1),
    };
  });
}

function sumUp(units: readonly Unit[], skillId: string, number: number): Sums {
  const sums: Sums = {
    done: 0,
    limited: 0,
    known: 0,
    mixed: 0,
    denied: 0,
    surest: 0,
    surestDenial: 0,
    likeliest: 0,
  };
  for (const [i, unit] of units.entries()) {
    const share = partOf(unit, number, skillId);
    const worth = (share * share) / (share + soft);
    if (unit.polarity !== 'asserted') {
      sums.denied += worth;
      sums.surestDenial = Math.max(sums.surestDenial, share);
      const shares = unit.fits.map((fit) => fit.share);
      if (share > 0 && share >= Math.max(...shares)) {
        sums.likeliest = Math.max(
          sums.likeliest,
          Math.min(
            1,
            shares.reduce((sum, one) => sum + one, 0),
          ),
        );
      }
      continue;
    }
    if (unit.strength === 'title' && !toldAsDone(unit)) continue;
    if (unit.strength === 'once') sums.limited += worth;
    else if (unit.strength === 'knows' || unit.strength === 'studied') sums.known += worth;
    else sums.done += worth;
    const after = units[i + 1];
    if (after?.source === unit.source && after.polarity === 'negated' && after.sentence === unit.sentence)
      sums.mixed += worth;
    sums.surest = Math.max(sums.surest, share);
  }
  return sums;
}
