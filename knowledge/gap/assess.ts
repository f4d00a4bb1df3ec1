import { type ChoiceWeights, type CompanyWeights, choiceWeights, companyWeights } from '../skills/choice.ts';
import type { SkillIndex } from '../skills/skill-index.ts';
import { evidenceOf } from './evidence.ts';
import { choose, readUnits, type Unit } from './fit.ts';
import { missingOf } from './missing.ts';
import type { EvidenceSource, RequirementVerdict, Verdict } from './requirement.ts';
import { type Shares, share, toldAsDone } from './shares.ts';
import { targetsOf } from './target.ts';
import { signsOfRequirements } from './verdict-signs.ts';
import { probabilitiesOf, readiness, type VerdictWeights, verdictsInOrder, verdictWeights } from './verdict-weights.ts';

/**
 * Reads every source against every required skill. A closed question: of the skills required, which does each sentence
 * speak for, and was it done? Order of the verdicts is that of `required`; an id the index does not know is
 * `not_evidenced`. Same input, same output.
 */
export function assessRequirements(
  index: SkillIndex,
  sources: readonly EvidenceSource[],
  required: readonly string[],
): RequirementVerdict[] {
  const units = readUnits(index, sources, targetsOf(index, required));
  return decide(index, units, required);
}

/** All that was fitted on narratives; another set of it is only for fitting again. */
export type ReadingWeights = {
  choice: ChoiceWeights;
  company: CompanyWeights;
  verdict: VerdictWeights;
  readiness: readonly [number, number, number, number];
};

const shipped: ReadingWeights = {
  choice: choiceWeights,
  company: companyWeights,
  verdict: verdictWeights,
  readiness,
};

/** The verdicts for units already read. */
export function decide(
  index: SkillIndex,
  units: Unit[],
  required: readonly string[],
  weights: ReadingWeights = shipped,
): RequirementVerdict[] {
  choose(units, weights.choice, weights.company);
  const shares = share(units, required);
  const signs = signsOfRequirements(units, required);
  return required.map((skillId, number) => {
    const given = shares[number] ?? { asserted: [], denied: [] };
    const one = signs[number];
    const probabilities = one === undefined ? [0, 0, 1, 0] : probabilitiesOf(one, weights.verdict);
    const doubted =
      (probabilities[3] ?? 0) >= leastDoubt && given.denied.some(({ unit }) => isDoubtOf(unit, number, units));
    const verdict = allowed(mostReadily(probabilities, weights.readiness), given, doubted);
    const confidence = probabilities[verdictsInOrder.indexOf(verdict)] ?? 0;
    const missing = missingOf(index, skillId, given.asserted);
    if (verdict === 'not_evidenced') return { skillId, verdict, confidence, evidence: [], missing };
    const speaking = verdict === 'contradicted' ? given.denied : [...given.asserted, ...given.denied];
    return { skillId, verdict, confidence, evidence: evidenceOf(speaking, number), missing };
  });
}

function mostReadily(probabilities: readonly number[], readiness: ReadingWeights['readiness']): Verdict {
  const weighed = probabilities.map((one, verdict) => one * (readiness[verdict] ?? 1));
  return verdictsInOrder[weighed.indexOf(Math.max(...weighed))] ?? 'not_evidenced';
}

/** What no weighing may say: evidence without a quote, a denial nobody spoke, a course or an "ogni tanto" as the whole. */
function allowed(verdict: Verdict, { asserted, denied }: Shares, doubted: boolean): Verdict {
  if (verdict === 'contradicted') return denied.length > 0 ? verdict : 'not_evidenced';
  if (verdict === 'not_evidenced') return verdict;
  if (asserted.length === 0) return denied.length > 0 && verdict === 'partial' ? 'contradicted' : 'not_evidenced';
  if (verdict === 'partial') return verdict;
  if (doubted) return 'partial';
  return asserted.some(({ unit }) => wholly(unit)) ? verdict : 'partial';
}

/** A denial that is clearly about this if about anything required, in a sentence that tells no doing of it ("revisioni grosse: mai fatte"). */
function isDoubtOf(unit: Unit, number: number, units: readonly Unit[]): boolean {
  const share = unit.fits[number]?.share ?? 0;
  return (
    unit.polarity === 'negated' &&
    share >= leastDenial &&
    unit.fits.every((fit, other) => other === number || fit.share <= share / 3) &&
    !units.some(
      (other) =>
        other.source === unit.source &&
        other.sentence === unit.sentence &&
        other.polarity === 'asserted' &&
        (other.fits[number]?.share ?? 0) > leastDenial,
    )
  );
}

/** From this probability of "contradicted" on, such a denial keeps a verdict from being "evidenced". */
const leastDoubt = 0.045;
const leastDenial = 0.2;

function wholly(unit: Unit): boolean {
  return unit.strength === 'done' || (unit.strength === 'title' && toldAsDone(unit));
}
