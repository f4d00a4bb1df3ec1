import { affinityOf, bagOf, type Word } from '../skills/match.ts';
import type { MatchedTerm } from '../skills/mention.ts';
import { placeOf } from '../skills/semantic-space.ts';
import type { SkillIndex } from '../skills/skill-index.ts';
import { fold } from '../text/italian.ts';
import { closenessOf, toldWordsOf, wordsApart } from './told-words.ts';

/** A required skill made ready for reading: its words, its names, and how near it is to every lexicon entry. */
export type Target = {
  skillId: string;
  row: number | undefined;
  bag: Map<number, number>;
  affinity: Float32Array;
  /** Where the words with which people tell it lie in the semantic space. */
  toldPlace: Float32Array;
  /** What each word, of either kind, says for this skill and against the others required. */
  apart: Map<number, number>;
  /** Terms of each of its own names, and of each name of what lies under it. */
  names: number[][];
  abilities: number[][];
  /** Where a term of the bag stands, for the explanation: the label itself or what lies under it. */
  named: Map<number, TermPlace>;
};

export type TermPlace = { via: string; rule: 'label' | 'stem' | 'synonym' | 'under_competence' };

/** The required skills, each made ready beside the others: what tells a skill is what tells it from its rivals. */
export function targetsOf(index: SkillIndex, required: readonly string[]): Target[] {
  const rows = required.map((skillId) => index.rowOf.get(skillId));
  const bags = rows.map((row) => (row === undefined ? new Map<number, number>() : bagOf(index, row)));
  const affinities = bags.map((bag) => affinityOf(index, bag));
  const told = closenessOf(index, affinities).map((closeness) => toldWordsOf(index, closeness));
  const apart = wordsApart(
    index,
    told.map((words, number) => summed(words, bags[number] ?? new Map())),
  );
  return required.map((skillId, number) => {
    const row = rows[number];
    const bag = bags[number] ?? new Map<number, number>();
    return {
      skillId,
      row,
      bag,
      affinity: affinities[number] ?? new Float32Array(0),
      toldPlace: placeOfWords(index, told[number] ?? new Map()),
      apart: apart[number] ?? new Map<number, number>(),
      names: row === undefined ? [] : namesOf(index, row),
      abilities: row === undefined ? [] : childrenOf(index, row).flatMap((child) => namesOf(index, child)),
      named: row === undefined ? new Map<number, TermPlace>() : namedTerms(index, row),
    };
  });
}

function placeOfWords(index: SkillIndex, words: ReadonlyMap<number, number>): Float32Array {
  return placeOf(index.space, { terms: [...words.keys()], weights: [...words.values()] });
}

function summed(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): Map<number, number> {
  const sum = new Map(a);
  for (const [term, weight] of b) sum.set(term, (sum.get(term) ?? 0) + weight);
  return sum;
}

function childrenOf(index: SkillIndex, row: number): number[] {
  return [...index.children.subarray(index.childStart[row] ?? 0, index.childStart[row + 1] ?? 0)];
}

function namesOf(index: SkillIndex, row: number): number[][] {
  const label = [...index.labelTerms.subarray(index.labelStart[row] ?? 0, index.labelStart[row + 1] ?? 0)];
  const others = index.otherNames.slice(index.otherNameStart[row] ?? 0, index.otherNameStart[row + 1] ?? 0);
  return [label, ...others.map(({ terms }) => terms)];
}

function namedTerms(index: SkillIndex, row: number): Map<number, TermPlace> {
  const named = new Map<number, TermPlace>();
  const add = (from: number, rule: TermPlace['rule']): void => {
    const via = index.skills[from]?.label ?? '';
    const [label = [], ...others] = namesOf(index, from);
    for (const term of label) if (!named.has(term)) named.set(term, { via, rule });
    const names = index.skills[from]?.altLabels ?? [];
    for (const [i, terms] of others.entries()) {
      const place: TermPlace = rule === 'label' ? { via: names[i] ?? via, rule: 'synonym' } : { via, rule };
      for (const term of terms) if (!named.has(term)) named.set(term, place);
    }
  };
  add(row, 'label');
  for (const child of childrenOf(index, row)) add(child, 'under_competence');
  return named;
}

/** Words that carry this much idf are a name and not a coincidence. */
const fullNameIdf = 9;

/** How wholly the best of the names stands among the words, 0…1; half a name counts a quarter. */
export function nameCoverage(index: SkillIndex, names: readonly number[][], terms: ReadonlyMap<number, Word>): number {
  let best = 0;
  for (const name of names) {
    let met = 0;
    let total = 0;
    for (const term of name) {
      const idf = index.idf[term] ?? 0;
      total += idf;
      if (terms.has(term)) met += idf;
    }
    if (met > 0) best = Math.max(best, (met / total) ** 2 * Math.min(1, met / fullNameIdf));
  }
  return best;
}

/** Which word of the text met which word of the taxonomy, and by which rule. */
export function explainTerm(index: SkillIndex, target: Target, term: number, word: Word): MatchedTerm {
  const place = target.named.get(term);
  const via = place?.via ?? index.skills[target.row ?? 0]?.description ?? '';
  if (word.typo) return { words: word.norm, via, rule: 'typo' };
  if (place === undefined) return { words: word.norm, via, rule: 'stem' };
  if (place.rule === 'label') return { words: word.norm, via, rule: fold(via).includes(word.norm) ? 'label' : 'stem' };
  return { words: word.norm, via, rule: place.rule };
}
