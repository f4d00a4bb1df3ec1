import type { Evidence } from '../skills/mention.ts';
import type { SkillIndex } from '../skills/skill-index.ts';
import { readUnits, targetOf, type Unit } from './fit.ts';
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
  return required.map((skillId, number) => verdictOf(index, skillId, number, units, weights));
}

export type VerdictWeights = { least: number; lead: number; evidenced: number; partial: number; denied: number; weak: number };

export const verdictWeights: VerdictWeights = { least: 0.12, lead: 0.9, evidenced: 0.35, partial: 0.15, denied: 0.12, weak: 0.4 };

function verdictOf(index: SkillIndex, skillId: string, number: number, units: Unit[], w: VerdictWeights): RequirementVerdict {
  let asserted = 0;
  let denied = 0;
  const evidence: Evidence[] = [];
  for (const unit of units) {
    const fit = unit.fits[number];
    if (fit === undefined) continue;
    const best = Math.max(...unit.fits.map((other) => other.score));
    const asked = unit.source.skillId;
    const own = asked === undefined ? fit.score : asked === skillId ? Math.max(0.5, fit.score) : 0;
    if (own < (unit.polarity === 'asserted' ? w.least : w.denied) || (asked === undefined && own < best * w.lead)) continue;
    if (unit.polarity === 'asserted') asserted += own * (unit.strength === 'done' ? 1 : w.weak);
    else denied += own;
    evidence.push({
      source: unit.source.id,
      start: unit.start,
      end: unit.end,
      text: unit.source.text.slice(unit.start, unit.end),
      polarity: unit.polarity,
      confidence: Math.min(1, own),
      method: unit.source.kind === 'interview' ? 'interview' : unit.source.kind === 'credential' ? 'credential' : fit.method,
      matched: fit.matched,
    });
  }
  let verdict: Verdict = 'not_evidenced';
  if (denied >= w.denied && denied * 2 > asserted) verdict = 'contradicted';
  else if (asserted >= w.evidenced) verdict = 'evidenced';
  else if (asserted >= w.partial) verdict = 'partial';
  evidence.sort((a, b) => b.confidence - a.confidence);
  const missing = missingOf(index, skillId);
  return { skillId, verdict, confidence: 0.5, evidence: verdict === 'not_evidenced' ? [] : evidence.slice(0, 5), missing };
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
