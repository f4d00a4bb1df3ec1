import { affinityOf, bagOf, hitEntries, termsOf } from '../skills/match.ts';
import type { Evidence, MatchedTerm, MatchMethod } from '../skills/mention.ts';
import { type Clause, readClauses } from '../skills/polarity.ts';
import type { SkillIndex } from '../skills/skill-index.ts';
import type { EvidenceSource, RequirementVerdict, Verdict } from './requirement.ts';

/** How well one clause speaks for one requirement. */
export type Fit = { direct: number; lexical: number; score: number; method: MatchMethod; matched: MatchedTerm[] };

type ReadClause = { source: EvidenceSource; clause: Clause; fits: Fit[] };

/**
 * Reads every source against every required skill. A closed question: of the skills required, which does each clause
 * speak for, and was it done? Order of the verdicts is that of `required`; an id the index does not know is
 * `not_evidenced`. Same input, same output.
 */
export function assessRequirements(
  index: SkillIndex,
  sources: readonly EvidenceSource[],
  required: readonly string[],
): RequirementVerdict[] {
  const targets = required.map((id) => targetOf(index, id));
  const read = readSources(index, sources, targets);
  return required.map((skillId, number) => verdictOf(index, skillId, number, read));
}

type Target = { skillId: string; row: number | undefined; bag: Map<number, number>; affinity: Float32Array };

function targetOf(index: SkillIndex, skillId: string): Target {
  const row = index.rowOf.get(skillId);
  if (row === undefined) return { skillId, row, bag: new Map(), affinity: new Float32Array(index.lexicon.length) };
  const bag = bagOf(index, row);
  return { skillId, row, bag, affinity: affinityOf(index, row, bag) };
}

export function readSources(
  index: SkillIndex,
  sources: readonly EvidenceSource[],
  targets: readonly Target[],
): ReadClause[] {
  const read: ReadClause[] = [];
  for (const source of sources) {
    for (const clause of readClauses(source.text)) {
      if (clause.setting !== 'work') continue;
      if (clause.other && clause.polarity === 'asserted') continue;
      const terms = termsOf(index, clause.tokens);
      const hits = hitEntries(index, terms).slice(0, 6);
      const fits = targets.map((target): Fit => {
        let direct = 0;
        const matched: { weight: number; term: MatchedTerm }[] = [];
        for (const [term, word] of terms) {
          const weight = (target.bag.get(term) ?? 0) * (index.idf[term] ?? 0);
          if (weight === 0) continue;
          direct += weight;
          matched.push({ weight, term: { words: word, via: index.skills[target.row ?? 0]?.label ?? '', rule: 'stem' } });
        }
        let lexical = 0;
        for (const hit of hits) {
          const weight = hit.strength * (target.affinity[hit.entry] ?? 0);
          lexical += weight;
          for (const term of hit.matched) matched.push({ weight, term });
        }
        matched.sort((a, b) => b.weight - a.weight);
        return {
          direct,
          lexical,
          score: direct * 0.5 + lexical * 3,
          method: lexical * 3 > direct * 0.5 ? 'lexicon' : 'stem',
          matched: matched.slice(0, 5).map(({ term }) => term),
        };
      });
      read.push({ source, clause, fits });
    }
  }
  return read;
}

function verdictOf(index: SkillIndex, skillId: string, number: number, read: ReadClause[]): RequirementVerdict {
  let asserted = 0;
  let denied = 0;
  const evidence: Evidence[] = [];
  for (const { source, clause, fits } of read) {
    const fit = fits[number];
    if (fit === undefined) continue;
    const best = Math.max(...fits.map((other) => other.score));
    const own = source.skillId === undefined ? fit.score : source.skillId === skillId ? Math.max(1, fit.score) : 0;
    if (own < 0.25 || (source.skillId === undefined && own < best * 0.8)) continue;
    if (clause.polarity === 'asserted') asserted += own;
    else denied += own;
    evidence.push({
      source: source.id,
      start: clause.start,
      end: clause.end,
      text: source.text.slice(clause.start, clause.end),
      polarity: clause.polarity,
      confidence: Math.min(1, own),
      method: source.kind === 'interview' ? 'interview' : source.kind === 'credential' ? 'credential' : fit.method,
      matched: fit.matched,
    });
  }
  let verdict: Verdict = 'not_evidenced';
  if (denied > 0.5 && denied > asserted) verdict = 'contradicted';
  else if (asserted >= 0.9) verdict = 'evidenced';
  else if (asserted >= 0.5) verdict = 'partial';
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
