import type { Language } from '../text/italian.ts';
import { hitEntries, termsOf } from './match.ts';
import type { MatchMethod, Mention } from './mention.ts';
import { type Clause, readClauses } from './polarity.ts';
import type { SkillIndex } from './skill-index.ts';

export type MentionOptions = {
  lang?: Language;
  /** Leave out what a person would confirm less often than this; 0.5 unless told. */
  minConfidence?: number;
};

/**
 * The skills a text names or describes, over the whole taxonomy, in order of place. Offsets are exact; the same skill may
 * appear several times. Boilerplate, hobbies, other people's work and instructions to the reader give none.
 */
export function findMentions(index: SkillIndex, text: string, options: MentionOptions = {}): Mention[] {
  const least = options.minConfidence ?? 0.5;
  const mentions: Mention[] = [];
  for (const clause of readClauses(text, options.lang)) {
    if (clause.setting !== 'work' || (clause.other && clause.polarity === 'asserted')) continue;
    for (const found of skillsOf(index, clause)) {
      if (found.confidence < least) continue;
      const skill = index.skills[found.row];
      if (skill === undefined) continue;
      const { start, end } = clause;
      mentions.push({
        start,
        end,
        text: text.slice(start, end),
        skillId: skill.id,
        polarity: clause.polarity,
        confidence: found.confidence,
        method: found.method,
      });
    }
  }
  return mentions;
}

type Found = { row: number; confidence: number; method: MatchMethod };

const perClause = 5;

function skillsOf(index: SkillIndex, clause: Clause): Found[] {
  const terms = termsOf(index, clause.tokens);
  if (terms.size === 0) return [];
  const best = new Map<number, Found>();
  const keep = (found: Found): void => {
    const known = best.get(found.row);
    if (known === undefined || known.confidence < found.confidence) best.set(found.row, found);
  };
  const met = new Map<number, number>();
  for (const term of terms.keys()) {
    const idf = index.idf[term] ?? 0;
    for (const row of index.labelPostings.get(term) ?? []) met.set(row, (met.get(row) ?? 0) + idf);
  }
  for (const [row, weight] of met) {
    let total = 0;
    const from = index.labelStart[row] ?? 0;
    const to = index.labelStart[row + 1] ?? 0;
    for (let i = from; i < to; i += 1) total += index.idf[index.labelTerms[i] ?? 0] ?? 0;
    const coverage = total === 0 ? 0 : weight / total;
    const enough = Math.min(1, weight / 7);
    const confidence = 0.95 * coverage * enough;
    if (confidence < 0.3) continue;
    keep({ row, confidence, method: coverage > 0.99 ? 'label' : 'stem' });
    for (const parent of index.skills[row]?.broader ?? []) {
      const parentRow = index.rowOf.get(parent);
      if (parentRow !== undefined) keep({ row: parentRow, confidence: confidence * 0.9, method: 'under_competence' });
    }
  }
  for (const hit of hitEntries(index, terms).slice(0, perClause)) {
    for (const { row, affinity } of index.lexicon[hit.entry]?.skills ?? []) {
      keep({ row, confidence: Math.min(0.9, hit.strength * affinity * 2.5), method: 'lexicon' });
    }
  }
  return [...best.values()].sort((a, b) => b.confidence - a.confidence || a.row - b.row).slice(0, perClause);
}
