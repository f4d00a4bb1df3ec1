import type { SkillIndex } from '../skills/skill-index.ts';
import { evidenceOf } from './evidence.ts';
import { choose, readUnits, type Unit } from './fit.ts';
import { missingOf } from './missing.ts';
import type { EvidenceSource, RequirementVerdict, Verdict } from './requirement.ts';
import { type Shares, share, toldAsDone } from './shares.ts';
import { targetOf } from './target.ts';
import { type VerdictWeights, verdictWeights } from './verdict-weights.ts';

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
  const shares = share(units, required, weights);
  return required.map((skillId, number) =>
    verdictOf(index, skillId, number, shares[number] ?? { asserted: [], denied: [], doubt: 0 }, weights),
  );
}

function verdictOf(
  index: SkillIndex,
  skillId: string,
  number: number,
  given: Shares,
  w: VerdictWeights,
): RequirementVerdict {
  const asserted = given.asserted.reduce((sum, one) => sum + one.worth, 0);
  // A course, a title and an "ogni tanto" never make a skill evidenced by themselves.
  const done = given.asserted.reduce((sum, { unit, worth }) => sum + (toldAsDone(unit) ? worth : 0), 0);
  const denied = given.denied.reduce((sum, one) => sum + one.worth, 0);
  let verdict: Verdict = 'not_evidenced';
  if (denied > 0 && denied * w.outweigh > asserted) verdict = doneInPart(given) ? 'partial' : 'contradicted';
  else if (asserted >= w.evidenced && done >= w.evidenced / 2)
    verdict = given.doubt >= w.doubt && given.doubt * w.dispel > asserted ? 'partial' : 'evidenced';
  else if (asserted >= w.partial) verdict = 'partial';
  const missing = missingOf(index, skillId, given.asserted);
  const confidence = confidenceOf(verdict, asserted, denied, w);
  if (verdict === 'not_evidenced') return { skillId, verdict, confidence, evidence: [], missing };
  const evidence = evidenceOf([...given.asserted, ...given.denied], number, w);
  return { skillId, verdict, confidence, evidence, missing };
}

/** "Preparavo le ciotole, ma il colore lo stendeva la titolare": first what was done, then what was not, in one sentence. */
function doneInPart({ asserted, denied }: Shares): boolean {
  return denied.every(({ unit }) =>
    asserted.some(
      (one) =>
        one.sure >= leastDone &&
        one.unit.source === unit.source &&
        one.unit.sentence === unit.sentence &&
        one.unit.start < unit.start,
    ),
  );
}

const leastDone = 0.1;

/**
 * The share of verdicts like this that the annotator of the development narratives confirmed, as straight lines between
 * the bins of the reliability curve (`test/eval/cv.ts` prints it). "Partial" is the softest verdict and never sure.
 */
function confidenceOf(verdict: Verdict, asserted: number, denied: number, w: VerdictWeights): number {
  if (verdict === 'evidenced') return 0.75 + 0.2 * Math.min(1, (asserted - w.evidenced) / 0.6);
  if (verdict === 'contradicted') return 0.75 + 0.2 * Math.min(1, denied / 0.6);
  if (verdict === 'partial') return 0.4;
  return 0.75 - Math.min(0.2, asserted * 2);
}
