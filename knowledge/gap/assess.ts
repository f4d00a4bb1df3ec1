import type { SkillIndex } from '../skills/skill-index.ts';
import { evidenceOf } from './evidence.ts';
import { choose, readUnits, type Unit } from './fit.ts';
import { missingOf } from './missing.ts';
import type { EvidenceSource, RequirementVerdict, Verdict } from './requirement.ts';
import { type Shares, share, toldAsDone } from './shares.ts';
import { targetOf } from './target.ts';
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
  weights: VerdictWeights = verdictWeights,
): RequirementVerdict[] {
  const units = readUnits(
    index,
    sources,
    required.map((id) => targetOf(index, id)),
  );
  return decide(index, units, required, weights);
}

/** The verdicts for units already read and fitted. */
export function decide(
  index: SkillIndex,
  units: Unit[],
  required: readonly string[],
  weights: VerdictWeights = verdictWeights,
): RequirementVerdict[] {
  choose(units);
  const shares = share(units, required);
  const signs = signsOfRequirements(units, required);
  return required.map((skillId, number) => {
    const given = shares[number] ?? { asserted: [], denied: [] };
    const one = signs[number];
    const probabilities = one === undefined ? [0, 0, 1, 0] : probabilitiesOf(one, weights);
    const verdict = allowed(mostReadily(probabilities), given, number);
    const confidence = probabilities[verdictsInOrder.indexOf(verdict)] ?? 0;
    const missing = missingOf(index, skillId, given.asserted);
    if (verdict === 'not_evidenced') return { skillId, verdict, confidence, evidence: [], missing };
    const speaking = verdict === 'contradicted' ? given.denied : [...given.asserted, ...given.denied];
    return { skillId, verdict, confidence, evidence: evidenceOf(speaking, number), missing };
  });
}

function mostReadily(probabilities: readonly number[]): Verdict {
  const weighed = probabilities.map((one, verdict) => one * (readiness[verdict] ?? 1));
  return verdictsInOrder[weighed.indexOf(Math.max(...weighed))] ?? 'not_evidenced';
}

/** What no weighing may say: evidence without a quote, a denial nobody spoke, a course or an "ogni tanto" as the whole. */
function allowed(verdict: Verdict, { asserted, denied }: Shares, number: number): Verdict {
  if (verdict === 'contradicted') return denied.length > 0 ? verdict : 'not_evidenced';
  if (verdict === 'not_evidenced') return verdict;
  if (asserted.length === 0) return denied.length > 0 && verdict === 'partial' ? 'contradicted' : 'not_evidenced';
  if (verdict === 'partial') return verdict;
  if (denied.some(({ unit }) => isDoubtOf(unit, number))) return 'partial';
  return asserted.some(({ unit }) => wholly(unit)) ? verdict : 'partial';
}

/** A denial that, if it is about anything required, is about this: "revisioni grosse: mai fatte" beside a day full of repairs. */
function isDoubtOf(unit: Unit, number: number): boolean {
  const share = unit.fits[number]?.share ?? 0;
  return unit.polarity === 'negated' && share >= leastDoubt && unit.fits.every((fit) => fit.share <= share);
}

const leastDoubt = 0.2;

function wholly(unit: Unit): boolean {
  return unit.strength === 'done' || (unit.strength === 'title' && toldAsDone(unit));
}
