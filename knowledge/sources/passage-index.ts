import { fold, tokenize } from '../text/italian.ts';
import { findConcepts } from './concepts.ts';

/** What the index needs of a passage; its text is not kept, only numbers derived from it. */
export type IndexablePassage = { id: string; text: string; heading: string; title: string; language?: string };

/**
 * Words of all passages as numbers: postings for BM25, and every passage's word sequence for proximity. Built from the
 * database and held in memory, about 1 KB a passage; read-only.
 */
export type PassageIndex = {
  ids: string[];
  vocabulary: Map<string, number>;
  /** Postings of term t: `postingFrom[t]`…`postingFrom[t + 1]` in `postingPassage` and `postingWeight`. */
  postingFrom: Uint32Array;
  postingPassage: Uint32Array;
  /** Occurrences, those in the heading counted `headingWeight` times. */
  postingCount: Float32Array;
  /** Words of passage p in order: `sequenceFrom[p]`…`sequenceFrom[p + 1]`. */
  sequenceFrom: Uint32Array;
  sequence: Uint32Array;
  lengths: Float32Array;
  meanLength: number;
  /** Word → terms that share its letter groups, for words nobody wrote (typing errors, other inflections). */
  letterGroups: Map<string, number[]>;
  terms: string[];
};

/** A word of the title says what the whole passage is about; measured on the development questions, 0.5…2 differ little. */
const headingWeight = 1;
const titleWeight = 0.3;

/** Builds the index. Linear in the text: about 0.25 ms a passage of 100 words. */
export function buildPassageIndex(passages: readonly IndexablePassage[]): PassageIndex {
  const vocabulary = new Map<string, number>();
  const terms: string[] = [];
  const termOf = (word: string): number => {
    let term = vocabulary.get(word);
    if (term === undefined) {
      term = terms.length;
      vocabulary.set(word, term);
      terms.push(word);
    }
    return term;
  };
  const sequenceFrom = new Uint32Array(passages.length + 1);
  const lengths = new Float32Array(passages.length);
  const sequence = growing();
  const pairPassage = growing();
  const pairTerm = growing();
  const pairCount: number[] = [];
  passages.forEach((passage, at) => {
    const counts = new Map<number, number>();
    const add = (term: number, weight: number) => counts.set(term, (counts.get(term) ?? 0) + weight);
    const body = tokenize(passage.text);
    let length = 0;
    for (const token of body) {
      if (token.stop) continue;
      const term = termOf(token.root);
      sequence.push(term);
      add(term, 1);
      length++;
      // The exact form is a term of its own: an equal inflection is worth a little more than an equal root.
      if (token.norm !== token.root) add(termOf(`=${token.norm}`), 1);
    }
    for (const [text, weight] of [
      [passage.heading, headingWeight],
      [passage.title, titleWeight],
    ] as const) {
      for (const token of tokenize(text)) if (!token.stop) add(termOf(token.root), weight);
    }
    for (const concept of findConcepts(`${passage.heading}\n${passage.text}`, 'it', 'document'))
      add(termOf(`#${concept}`), 1);
    sequenceFrom[at + 1] = sequence.length;
    lengths[at] = length;
    for (const [term, count] of counts) {
      pairPassage.push(at);
      pairTerm.push(term);
      pairCount.push(count);
    }
  });
  const postingFrom = new Uint32Array(terms.length + 1);
  const [passageOf, termsOf] = [pairPassage.done(), pairTerm.done()];
  for (const term of termsOf) postingFrom[term + 1]!++;
  for (let term = 0; term < terms.length; term++) postingFrom[term + 1]! += postingFrom[term]!;
  const next = postingFrom.slice();
  const postingPassage = new Uint32Array(termsOf.length);
  const postingCount = new Float32Array(termsOf.length);
  for (let pair = 0; pair < termsOf.length; pair++) {
    const slot = next[termsOf[pair]!]!++;
    postingPassage[slot] = passageOf[pair]!;
    postingCount[slot] = pairCount[pair]!;
  }
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return {
    ids: passages.map((passage) => passage.id),
    vocabulary,
    postingFrom,
    postingPassage,
    postingCount,
    sequenceFrom,
    sequence: sequence.done(),
    lengths,
    meanLength: total / Math.max(1, passages.length),
    letterGroups: groupLetters(terms),
    terms,
  };
}

/** Letter groups of three inside word borders, over the roots only. */
function groupLetters(terms: readonly string[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  terms.forEach((term, at) => {
    if (term.length < 4 || /^[=#\d]/.test(term)) return;
    for (const group of letterGroupsOf(term)) {
      const list = groups.get(group);
      if (list === undefined) groups.set(group, [at]);
      else list.push(at);
    }
  });
  return groups;
}

export function letterGroupsOf(word: string): string[] {
  const bordered = `^${fold(word)}`;
  const groups = new Set<string>();
  for (let at = 0; at + 3 <= bordered.length; at++) groups.add(bordered.slice(at, at + 3));
  return [...groups];
}

/** Numbers collected before their count is known, without an array of boxed values. */
function growing() {
  let values = new Uint32Array(1 << 16);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value: number) {
      if (length === values.length) {
        const larger = new Uint32Array(length * 2);
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    done: () => values.slice(0, length),
  };
}
