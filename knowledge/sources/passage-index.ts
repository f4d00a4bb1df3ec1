import { fold } from '../text/italian.ts';
import { termsOf } from './passage-terms.ts';

/** What the index needs of a passage; its text is not kept, only numbers derived from it. */
export type IndexablePassage = { id: string; text: string; heading: string; title: string; language?: string };

/**
 * Words of all passages as numbers: postings for BM25, and every passage's word sequence for proximity. Built from the
 * database and held in memory, about 1 KB a passage; read-only. An index made from an older one shares its vocabulary and
 * its letter groups, which only grow: a term past `postingFrom` belongs to the newer index alone.
 */
export type PassageIndex = {
  ids: string[];
  vocabulary: Map<string, number>;
  /** Postings of term t: `postingFrom[t]`…`postingFrom[t + 1]` in `postingPassage` and `postingCount`. */
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

/** In how many passages a term stands; 0 for one that only a newer index knows. */
export function postingsOf(index: PassageIndex, term: number): number {
  return term + 1 < index.postingFrom.length ? index.postingFrom[term + 1]! - index.postingFrom[term]! : 0;
}

/** Builds the index from texts. Splitting them takes about 0.25 ms a passage of 100 words. */
export function buildPassageIndex(passages: readonly IndexablePassage[]): PassageIndex {
  const builder = new IndexBuilder(null, () => true);
  for (const passage of passages) builder.add(passage.id, termsOf(passage));
  return builder.finish();
}

/** Makes an index from words that were split before, and from what an older index keeps. */
export class IndexBuilder {
  readonly #old: PassageIndex | null;
  /** Places in the old index of the passages that stay, in order. */
  readonly #kept: number[];
  readonly #vocabulary: Map<string, number>;
  readonly #terms: string[];
  readonly #termsBefore: number;
  readonly #ids: string[] = [];
  readonly #sequence = growing(Uint32Array);
  readonly #lengths = growing(Uint32Array);
  readonly #pairPassage = growing(Uint32Array);
  readonly #pairTerm = growing(Uint32Array);
  readonly #pairCount = growing(Float32Array);

  constructor(old: PassageIndex | null, keeps: (place: number) => boolean) {
    this.#old = old;
    this.#kept = old === null ? [] : old.ids.flatMap((_id, place) => (keeps(place) ? [place] : []));
    this.#vocabulary = old?.vocabulary ?? new Map();
    this.#terms = old?.terms ?? [];
    this.#termsBefore = this.#terms.length;
  }

  /** Adds a passage after those kept. `terms` as `termsOf` makes them. */
  add(id: string, terms: string): void {
    const [body, heading, title, concepts] = terms.split('\n');
    const at = this.#kept.length + this.#ids.length;
    this.#ids.push(id);
    const counts = new Map<number, number>();
    const count = (term: number, weight: number) => counts.set(term, (counts.get(term) ?? 0) + weight);
    let length = 0;
    for (const word of wordsOf(body)) {
      const cut = word.indexOf('=');
      const term = this.#termOf(cut < 0 ? word : word.slice(0, cut));
      this.#sequence.push(term);
      count(term, 1);
      length++;
      // The exact form is a term of its own: an equal inflection is worth a little more than an equal root.
      if (cut >= 0) count(this.#termOf(word.slice(cut)), 1);
    }
    for (const word of wordsOf(heading)) count(this.#termOf(word), headingWeight);
    for (const word of wordsOf(title)) count(this.#termOf(word), titleWeight);
    for (const concept of wordsOf(concepts)) count(this.#termOf(`#${concept}`), 1);
    this.#lengths.push(length);
    for (const [term, n] of counts) {
      this.#pairPassage.push(at);
      this.#pairTerm.push(term);
      this.#pairCount.push(n);
    }
  }

  finish(): PassageIndex {
    const old = this.#old;
    const ids = [...this.#kept.map((place) => old!.ids[place]!), ...this.#ids];
    const lengths = new Float32Array(ids.length);
    this.#kept.forEach((place, at) => {
      lengths[at] = old!.lengths[place]!;
    });
    lengths.set(this.#lengths.done(), this.#kept.length);
    const letterGroups = old?.letterGroups ?? new Map<string, number[]>();
    groupLetters(this.#terms, this.#termsBefore, letterGroups);
    return {
      ids,
      vocabulary: this.#vocabulary,
      ...this.#postings(),
      ...this.#sequences(lengths),
      lengths,
      meanLength: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, ids.length),
      letterGroups,
      terms: this.#terms,
    };
  }

  #termOf(word: string): number {
    let term = this.#vocabulary.get(word);
    if (term === undefined) {
      term = this.#terms.length;
      this.#vocabulary.set(word, term);
      this.#terms.push(word);
    }
    return term;
  }

  /** Old postings first, in their order, then those of the added passages: both by place, as a search expects. */
  #postings(): Pick<PassageIndex, 'postingFrom' | 'postingPassage' | 'postingCount'> {
    const old = this.#old;
    const placeNow = new Int32Array(old?.ids.length ?? 0).fill(-1);
    this.#kept.forEach((place, at) => {
      placeNow[place] = at;
    });
    const [passageOf, termsOfPairs, counts] = [this.#pairPassage.done(), this.#pairTerm.done(), this.#pairCount.done()];
    const oldTerms = old === null ? 0 : old.postingFrom.length - 1;
    const from = new Uint32Array(this.#terms.length + 1);
    for (let term = 0; term < oldTerms; term++)
      for (let slot = old!.postingFrom[term]!; slot < old!.postingFrom[term + 1]!; slot++)
        if (placeNow[old!.postingPassage[slot]!]! >= 0) from[term + 1]!++;
    for (const term of termsOfPairs) from[term + 1]!++;
    for (let term = 0; term < this.#terms.length; term++) from[term + 1]! += from[term]!;
    const next = from.slice();
    const total = from.at(-1)!;
    const postingPassage = new Uint32Array(total);
    const postingCount = new Float32Array(total);
    const put = (term: number, place: number, count: number) => {
      const slot = next[term]!++;
      postingPassage[slot] = place;
      postingCount[slot] = count;
    };
    for (let term = 0; term < oldTerms; term++)
      for (let slot = old!.postingFrom[term]!; slot < old!.postingFrom[term + 1]!; slot++) {
        const place = placeNow[old!.postingPassage[slot]!]!;
        if (place >= 0) put(term, place, old!.postingCount[slot]!);
      }
    for (let pair = 0; pair < termsOfPairs.length; pair++) put(termsOfPairs[pair]!, passageOf[pair]!, counts[pair]!);
    return { postingFrom: from, postingPassage, postingCount };
  }

  #sequences(lengths: Float32Array): Pick<PassageIndex, 'sequenceFrom' | 'sequence'> {
    const sequenceFrom = new Uint32Array(lengths.length + 1);
    for (let at = 0; at < lengths.length; at++) sequenceFrom[at + 1] = sequenceFrom[at]! + lengths[at]!;
    const sequence = new Uint32Array(sequenceFrom.at(-1)!);
    const old = this.#old;
    this.#kept.forEach((place, at) => {
      sequence.set(old!.sequence.subarray(old!.sequenceFrom[place]!, old!.sequenceFrom[place + 1]!), sequenceFrom[at]!);
    });
    sequence.set(this.#sequence.done(), sequenceFrom[this.#kept.length]!);
    return { sequenceFrom, sequence };
  }
}

function wordsOf(line: string | undefined): string[] {
  return line === undefined || line === '' ? [] : line.split(' ');
}

/** Letter groups of three inside word borders, over the roots only, of the terms from `from` on. */
function groupLetters(terms: readonly string[], from: number, groups: Map<string, number[]>): void {
  for (let at = from; at < terms.length; at++) {
    const term = terms[at]!;
    if (term.length < 4 || /^[=#\d]/.test(term)) continue;
    for (const group of letterGroupsOf(term)) {
      const list = groups.get(group);
      if (list === undefined) groups.set(group, [at]);
      else list.push(at);
    }
  }
}

export function letterGroupsOf(word: string): string[] {
  const bordered = `^${fold(word)}`;
  const groups = new Set<string>();
  for (let at = 0; at + 3 <= bordered.length; at++) groups.add(bordered.slice(at, at + 3));
  return [...groups];
}

/** Numbers collected before their count is known, without an array of boxed values. */
function growing<Numbers extends Uint32Array | Float32Array>(kind: { new (length: number): Numbers }) {
  let values = new kind(1 << 16);
  let length = 0;
  return {
    push(value: number) {
      if (length === values.length) {
        const larger = new kind(length * 2);
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    done: () => values.slice(0, length) as Numbers,
  };
}
