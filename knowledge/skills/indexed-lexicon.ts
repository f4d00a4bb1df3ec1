import type { Language } from '../text/italian.ts';
import type { LexiconEntry } from './lexicon/lexicon-entry.ts';
import type { SparseDocument } from './semantic-space.ts';
import type { Bags } from './skill-bags.ts';

/** One phrase of an entry: its distinct terms and the sum of their idf. */
export type IndexedPhrase = { entry: number; terms: number[]; text: string; totalIdf: number };

export type IndexedEntry = {
  activity: string;
  /** Terms of the formal names, with how many formal names use each. */
  formal: Map<number, number>;
  formalPhrases: number[][];
  /** Length of the formal vector, so that an affinity is a cosine. */
  norm: number;
  phrases: IndexedPhrase[];
  /** The words of all its phrases as a unit vector weighted by `idf`. */
  toldTerms: Int32Array;
  toldWeights: Float32Array;
  /** Skill rows nearest to the entry with affinity 0…1, strongest first. */
  skills: { row: number; affinity: number }[];
};

export type EntryPosting = { entry: number; weight: number };

export function indexEntry(
  entry: LexiconEntry,
  number: number,
  distinct: (text: string, lang: Language) => number[],
): IndexedEntry {
  const formalPhrases = [entry.activity, ...entry.formal].map((text) => distinct(text, 'it'));
  const formal = new Map<number, number>();
  for (const phrase of formalPhrases) for (const term of phrase) formal.set(term, (formal.get(term) ?? 0) + 1);
  const phrases: IndexedPhrase[] = [];
  for (const text of [...entry.everyday, ...entry.tools]) {
    phrases.push({ entry: number, terms: distinct(text, 'it'), text, totalIdf: 0 });
  }
  return {
    activity: entry.activity,
    formal,
    formalPhrases,
    phrases: phrases.filter((phrase) => phrase.terms.length > 0),
    toldTerms: new Int32Array(0),
    toldWeights: new Float32Array(0),
    norm: 1,
    skills: [],
  };
}

export function phrasesByTerm(phrases: IndexedPhrase[], idf: Float32Array): Map<number, Int32Array> {
  const lists = new Map<number, number[]>();
  for (const [number, phrase] of phrases.entries()) {
    for (const term of phrase.terms) {
      phrase.totalIdf += idf[term] ?? 0;
      const list = lists.get(term);
      if (list === undefined) lists.set(term, [number]);
      else list.push(number);
    }
  }
  return new Map([...lists].map(([term, list]) => [term, Int32Array.from(list)]));
}

/** Skills, and each lexicon entry three times: as it is named, as it is told, and both, which is what ties the two languages. */
export function documentsOf(bags: Bags, entries: IndexedEntry[], idf: Float32Array): SparseDocument[] {
  const documents: SparseDocument[] = [];
  for (let row = 0; row + 1 < bags.bagStart.length; row += 1) {
    const from = bags.bagStart[row] ?? 0;
    const to = bags.bagStart[row + 1] ?? 0;
    if (to > from)
      documents.push({ terms: bags.bagTerms.subarray(from, to), weights: bags.bagWeights.subarray(from, to) });
  }
  for (const entry of entries) {
    const formal = entry.formalPhrases;
    const told = entry.phrases.map((phrase) => phrase.terms);
    for (const phrases of [formal, told, [...formal, ...told]]) documents.push(unitDocument(phrases, idf));
  }
  return documents;
}

function unitDocument(phrases: number[][], idf: Float32Array): { terms: number[]; weights: number[] } {
  const counts = new Map<number, number>();
  for (const phrase of phrases) for (const term of phrase) counts.set(term, (counts.get(term) ?? 0) + 1);
  const terms = [...counts.keys()];
  const weights = terms.map((term) => Math.log(1 + (counts.get(term) ?? 0)) * (idf[term] ?? 0));
  const norm = Math.hypot(...weights) || 1;
  return { terms, weights: weights.map((weight) => weight / norm) };
}

export function weighTold(entries: IndexedEntry[], idf: Float32Array): void {
  for (const entry of entries) {
    const { terms, weights } = unitDocument(
      entry.phrases.map((phrase) => phrase.terms),
      idf,
    );
    entry.toldTerms = Int32Array.from(terms);
    entry.toldWeights = Float32Array.from(weights);
  }
}

/** Formal term → entries that are named with it and with what weight, so that an affinity looks only where there is one. */
export function entriesByTerm(entries: IndexedEntry[], idf: Float32Array): Map<number, EntryPosting[]> {
  const lists = new Map<number, EntryPosting[]>();
  for (const [number, entry] of entries.entries()) {
    for (const [term, count] of entry.formal) {
      const posting = { entry: number, weight: (Math.log(1 + count) * (idf[term] ?? 0)) / entry.norm };
      const list = lists.get(term);
      if (list === undefined) lists.set(term, [posting]);
      else list.push(posting);
    }
  }
  return lists;
}

/** How many skills an entry is tied to: enough for the trades that share an activity, few enough to stay specific. */
const skillsPerEntry = 12;

/** Ties every entry to the skills that speak of the same activity: cosine of its formal words with their bags. */
export function attachSkills(entries: IndexedEntry[], parts: Bags & { idf: Float32Array }): void {
  const { bagStart, bagTerms, bagWeights, idf } = parts;
  const start = new Int32Array(idf.length + 1);
  for (const term of bagTerms) start[term + 1]! += 1;
  for (let term = 0; term < idf.length; term += 1) start[term + 1]! += start[term]!;
  const rows = new Int32Array(bagTerms.length);
  const weights = new Float32Array(bagTerms.length);
  const next = start.slice();
  for (let row = 0; row + 1 < bagStart.length; row += 1) {
    for (let i = bagStart[row] ?? 0; i < (bagStart[row + 1] ?? 0); i += 1) {
      const at = next[bagTerms[i]!]!;
      next[bagTerms[i]!] = at + 1;
      rows[at] = row;
      weights[at] = bagWeights[i]!;
    }
  }
  const scores = new Float32Array(bagStart.length);
  for (const entry of entries) {
    let squares = 0;
    const touched: number[] = [];
    for (const [term, count] of entry.formal) {
      const weight = Math.log(1 + count) * (idf[term] ?? 0);
      squares += weight * weight;
      for (let i = start[term] ?? 0; i < (start[term + 1] ?? 0); i += 1) {
        const row = rows[i]!;
        if (scores[row] === 0) touched.push(row);
        scores[row]! += weight * weights[i]!;
      }
    }
    const norm = Math.sqrt(squares) || 1;
    entry.skills = touched
      .map((row) => ({ row, affinity: scores[row]! / norm }))
      .sort((a, b) => b.affinity - a.affinity || a.row - b.row)
      .slice(0, skillsPerEntry);
    for (const row of touched) scores[row] = 0;
    entry.norm = norm;
  }
}
