import type { Evidence } from '../skills/mention.ts';
import type { SkillIndex } from '../skills/skill-index.ts';
import { type ChoiceWeights, choiceWeights, choose, readUnits, targetOf, type Unit } from './fit.ts';
import type { EvidenceSource, RequirementVerdict, Verdict } from './requirement.ts';

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
  weights: VerdictWeights,
  choice: ChoiceWeights = choiceWeights,
): RequirementVerdict[] {
  for (const unit of units) choose(unit, [], choice);
  const denial = required.map((_, number) =>
    Math.max(0, ...units.filter((unit) => unit.polarity !== 'asserted').map((unit) => unit.fits[number]?.share ?? 0)),
  );
  // Who says outright that they never did a thing is not telling of it in the sentences next to it.
  const handicap = denial.map((share) => (share >= weights.denied ? weights.handicap * share : 0));
  for (const unit of units) if (unit.polarity === 'asserted') choose(unit, handicap, choice);
  const shares = share(units, required, weights);
  return required.map((skillId, number) =>
    verdictOf(index, skillId, number, shares[number] ?? { asserted: [], denied: [] }, weights),
  );
}

export type VerdictWeights = {
  /** Below this probability a sentence is not shown as evidence, though it still adds up. */
  least: number;
  evidenced: number;
  partial: number;
  denied: number;
  wished: number;
  /** What a course, a "once" or a "knows" is worth beside doing it. */
  weak: number;
  title: number;
  /** How much more asserted than denied it takes to outweigh a denial. */
  outweigh: number;
  /** How much a denied skill loses (utility) when sentences choose what they speak for. */
  handicap: number;
  winner: number;
  lead: number;
};

export const verdictWeights: VerdictWeights = {
  least: 0.15,
  evidenced: 0.4,
  partial: 0.1,
  denied: 0.25,
  wished: 0.5,
  weak: 0.5,
  title: 0.3,
  outweigh: 2,
  handicap: 2,
  winner: 0,
  lead: 0.8,
};

type Given = { unit: Unit; share: number; worth: number };
type Shares = { asserted: Given[]; denied: Given[] };

/** What each sentence gives to each requirement; a question put to the person gives its answer to that skill. */
function share(units: Unit[], required: readonly string[], w: VerdictWeights): Shares[] {
  return required.map((skillId, number) => {
    const shares: Shares = { asserted: [], denied: [] };
    for (const unit of units) {
      const asked = unit.source.skillId;
      const fitted = unit.fits[number]?.share ?? 0;
      const best = Math.max(...unit.fits.map((fit) => fit.share));
      const mass = unit.fits.reduce((sum, fit) => sum + fit.share, 0);
      const own = fitted === best ? fitted + w.winner * (mass - fitted) : fitted >= best * w.lead ? fitted : 0;
      const part = asked === undefined ? own : asked === skillId ? Math.max(answerShare, fitted) : 0;
      if (part < w.least) continue;
      const factor = unit.strength === 'done' ? 1 : unit.strength === 'title' ? w.title : w.weak;
      if (unit.polarity === 'asserted') shares.asserted.push({ unit, share: part, worth: part * factor });
      else if (part >= (unit.polarity === 'wished' ? w.wished : w.denied)) shares.denied.push({ unit, share: part, worth: part });
    }
    return shares;
  });
}

/** What the person answers to a question about one skill is about that skill, whatever the words. */
const answerShare = 0.8;

function verdictOf(
  index: SkillIndex,
  skillId: string,
  number: number,
  given: Shares,
  w: VerdictWeights,
): RequirementVerdict {
  const asserted = given.asserted.reduce((sum, one) => sum + one.worth, 0);
  const denied = given.denied.reduce((sum, one) => sum + one.worth, 0);
  let verdict: Verdict = 'not_evidenced';
  if (denied > 0 && denied * w.outweigh > asserted) verdict = 'contradicted';
  else if (asserted >= w.evidenced) verdict = 'evidenced';
  else if (asserted >= w.partial) verdict = 'partial';
  const missing = missingOf(index, skillId);
  if (verdict === 'not_evidenced') return { skillId, verdict, confidence: 0.5, evidence: [], missing };
  const evidence = [...given.asserted, ...given.denied]
    .sort((a, b) => b.worth - a.worth)
    .slice(0, 5)
    .map(({ unit, worth }): Evidence => ({
      source: unit.source.id,
      start: unit.start,
      end: unit.end,
      text: unit.source.text.slice(unit.start, unit.end),
      polarity: unit.polarity,
      confidence: Math.min(1, worth),
      method: methodOf(unit, number),
      matched: unit.fits[number]?.matched ?? [],
    }));
  return { skillId, verdict, confidence: 0.5, evidence, missing };
}

function methodOf(unit: Unit, number: number): Evidence['method'] {
  if (unit.source.kind === 'interview') return 'interview';
  if (unit.source.kind === 'credential') return 'credential';
  if (unit.strength === 'title') return 'job_title';
  return unit.fits[number]?.method ?? 'stem';
}

function missingOf(index: SkillIndex, skillId: string): string[] {
  const row = index.rowOf.get(skillId);
  if (row === undefined) return [];
  const missing: string[] = [];
  for (let c = index.childStart[row] ?? 0; c < (index.childStart[row + 1] ?? 0); c += 1) {
    missing.push(index.skills[index.children[c] ?? 0]?.label ?? '');
  }
  return missing;
}
