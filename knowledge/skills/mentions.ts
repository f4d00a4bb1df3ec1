import type { Language } from '../text/italian.ts';
import { elsewhereOf, openChoiceWeights, utilityOf } from './choice.ts';
import type { Clause } from './clause.ts';
import { hitEntries, termsOf, type Word } from './match.ts';
import type { MatchMethod, Mention } from './mention.ts';
import { readClauses } from './polarity.ts';
import { nearness, placeOf } from './semantic-space.ts';
import { tells } from './setting.ts';
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
    for (const found of skillsOf(index, clause, text.slice(clause.start, clause.end))) {
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

/** Several skills may share a clause (near twins exist in every repertory), but not a whole catalogue. */
const perClause = 5;
/** Candidates weighed in full: what no cheap sign brings up is not in the clause. */
const candidatesMax = 24;
/** A name met with less than this weight is a single common word ("gestione", "impianto"), not a mention. */
const fullNameIdf = 5;
/** Less than this share of a name's weight is another name. */
const leastCoverage = 0.6;

function skillsOf(index: SkillIndex, clause: Clause, text: string): Found[] {
  const terms = termsOf(index, clause.tokens);
  if (terms.size === 0) return [];
  const found = new Map<number, Found>();
  const keep = (one: Found): void => {
    const known = found.get(one.row);
    if (known === undefined || known.confidence < one.confidence) found.set(one.row, one);
  };
  for (const named of [...namesOf(index, terms), ...otherNamesIn(index, terms)]) keep(named);
  const hits = hitEntries(index, terms).slice(0, 12);
  const likely = new Map<number, { strongest: number; lexical: number }>();
  for (const hit of hits) {
    for (const { row, affinity } of index.lexicon[hit.entry]?.skills ?? []) {
      const weight = hit.strength * affinity;
      const one = likely.get(row) ?? { strongest: 0, lexical: 0 };
      likely.set(row, { strongest: Math.max(one.strongest, weight), lexical: one.lexical + weight });
    }
  }
  if (likely.size === 0) return best(found);
  const known = [...terms.keys()];
  const place = placeOf(index.space, { terms: known, weights: known.map((term) => index.idf[term] ?? 0) });
  const elsewhere = elsewhereOf(
    { strength: clause.strength, tells: tells(text), polarity: 'asserted', knownWords: terms.size },
    openChoiceWeights,
  );
  const candidates = [...likely].sort((a, b) => b[1].lexical - a[1].lexical || a[0] - b[0]).slice(0, candidatesMax);
  const weighed = candidates.map(([row, { strongest, lexical }]) => {
    const near = nearness(place, placeOfRow(index, row));
    const likeness = { direct: directOf(index, row, terms), strongest, lexical, near, named: 0, ability: 0 };
    return { row, utility: utilityOf(likeness, openChoiceWeights) };
  });
  const top = Math.max(...weighed.map(({ utility }) => utility));
  for (const { row, utility } of weighed) {
    // Sure that it is work of this kind, times how nearly this skill fits as well as the best one.
    const confidence = Math.exp((utility - top) / 2) / (1 + Math.exp(elsewhere - openElsewhere - utility));
    keep({ row, confidence: Math.min(0.95, confidence), method: 'lexicon' });
  }
  return best(found);
}

/** In the open question "something else" has less to win than against three to ten given skills. */
const openElsewhere = 0;

function best(found: Map<number, Found>): Found[] {
  return [...found.values()].sort((a, b) => b.confidence - a.confidence || a.row - b.row).slice(0, perClause);
}

/** Skills whose name stands in the clause, whole or nearly, and the competences above them. */
function namesOf(index: SkillIndex, terms: Map<number, Word>): Found[] {
  const met = new Map<number, number>();
  for (const term of terms.keys()) {
    const idf = index.idf[term] ?? 0;
    for (const row of index.labelPostings.get(term) ?? []) met.set(row, (met.get(row) ?? 0) + idf);
  }
  const found: Found[] = [];
  for (const [row, weight] of met) {
    let total = 0;
    const from = index.labelStart[row] ?? 0;
    const to = index.labelStart[row + 1] ?? 0;
    for (let i = from; i < to; i += 1) total += index.idf[index.labelTerms[i] ?? 0] ?? 0;
    const coverage = total === 0 ? 0 : weight / total;
    if (coverage < leastCoverage) continue;
    const confidence = 0.95 * coverage * Math.min(1, weight / fullNameIdf);
    found.push({ row, confidence, method: coverage > 0.99 ? 'label' : 'stem' });
    if (to - from < 2) continue;
    for (const parent of index.skills[row]?.broader ?? []) {
      const parentRow = index.rowOf.get(parent);
      if (parentRow !== undefined)
        found.push({ row: parentRow, confidence: confidence * 0.8, method: 'under_competence' });
    }
  }
  return found;
}

/** The same for the other names: what people write instead of the label. */
function otherNamesIn(index: SkillIndex, terms: Map<number, Word>): Found[] {
  const met = new Map<number, number>();
  for (const term of terms.keys()) {
    const idf = index.idf[term] ?? 0;
    for (const name of index.otherNamesOf.get(term) ?? []) met.set(name, (met.get(name) ?? 0) + idf);
  }
  const found: Found[] = [];
  for (const [number, weight] of met) {
    const name = index.otherNames[number];
    if (name === undefined) continue;
    const total = name.terms.reduce((sum, term) => sum + (index.idf[term] ?? 0), 0);
    const coverage = weight / total;
    if (coverage < leastCoverage) continue;
    found.push({
      row: name.row,
      confidence: 0.95 * coverage * Math.min(1, weight / fullNameIdf),
      method: coverage > 0.99 ? 'synonym' : 'stem',
    });
  }
  return found;
}

function directOf(index: SkillIndex, row: number, terms: Map<number, Word>): number {
  let direct = 0;
  for (let i = index.bagStart[row] ?? 0; i < (index.bagStart[row + 1] ?? 0); i += 1) {
    const term = index.bagTerms[i] ?? 0;
    if (terms.has(term)) direct += (index.bagWeights[i] ?? 0) * (index.idf[term] ?? 0);
  }
  return direct;
}

function placeOfRow(index: SkillIndex, row: number): Float32Array {
  const known = index.places.get(row);
  if (known !== undefined) return known;
  const from = index.bagStart[row] ?? 0;
  const to = index.bagStart[row + 1] ?? 0;
  const place = placeOf(index.space, {
    terms: index.bagTerms.subarray(from, to),
    weights: index.bagWeights.subarray(from, to),
  });
  index.places.set(row, place);
  return place;
}
