import type { Occupation } from '../skills/taxonomy.ts';
import { listTitleForms } from './title-forms.ts';
import { rootOfStem, stemWord, titleWords } from './title-words.ts';

/** One way of saying a job, after gender and number are gone; several written forms can share it. */
export type TitleForm = {
  concept: number;
  /** Terms in order, each an index into `terms`. */
  terms: Uint16Array;
  /** Sum of the weights of its terms. */
  weight: number;
  /** Written forms that come to these terms, as the taxonomy spells them. */
  written: string[];
};

export type OccupationIndex = {
  concepts: Occupation[];
  hasSkills: Uint8Array;
  forms: TitleForm[];
  terms: string[];
  termOf: Map<string, number>;
  /** Weight of each term: rare words tell jobs apart, common ones hardly do. */
  weights: Float64Array;
  /** Forms holding each term. */
  postings: Uint32Array[];
  /** Terms sharing a family root. */
  rootTerms: Map<string, number[]>;
  /** Terms holding each letter pair, for misspelt words. */
  gramTerms: Map<string, number[]>;
  gramCounts: Uint8Array;
  /** Whole words as typed, sorted, and the term of each: what a word still being typed may become. */
  words: string[];
  wordTerms: Uint16Array;
};

export type OccupationIndexOptions = {
  /** Ids of occupations with skills attached: they win ties between schemes, being the ones a gap can be drawn against. */
  hasSkills?: ReadonlySet<string>;
};

/** Prepares occupations and groups, of any schemes, for search by title. Pure: same occupations in the same order, same index. */
export function buildOccupationIndex(occupations: Occupation[], options: OccupationIndexOptions = {}): OccupationIndex {
  const terms: string[] = [];
  const termOf = new Map<string, number>();
  const wordTerm = new Map<string, number>();
  const forms: TitleForm[] = [];
  const conceptCounts: number[] = [];
  const lastConcept: number[] = [];
  const hasSkills = new Uint8Array(occupations.length);

  occupations.forEach((occupation, concept) => {
    if (options.hasSkills?.has(occupation.id)) hasSkills[concept] = 1;
    const own = new Map<string, TitleForm>();
    for (const written of listTitleForms(occupation)) {
      const sequence: number[] = [];
      for (const word of titleWords(written)) {
        const stem = stemWord(word);
        let term = termOf.get(stem);
        if (term === undefined) {
          term = terms.length;
          terms.push(stem);
          termOf.set(stem, term);
          conceptCounts.push(0);
          lastConcept.push(-1);
        }
        if (!wordTerm.has(word)) wordTerm.set(word, term);
        if (lastConcept[term] !== concept) {
          lastConcept[term] = concept;
          conceptCounts[term]! += 1;
        }
        sequence.push(term);
      }
      if (sequence.length === 0) continue;
      const key = sequence.join(' ');
      const same = own.get(key);
      if (same) {
        same.written.push(written);
        continue;
      }
      const form = { concept, terms: Uint16Array.from(sequence), weight: 0, written: [written] };
      own.set(key, form);
      forms.push(form);
    }
  });

  const weights = Float64Array.from(conceptCounts, (count) =>
    Math.log(1 + (occupations.length - count + 0.5) / (count + 0.5)),
  );
  const lists: number[][] = terms.map(() => []);
  forms.forEach((form, at) => {
    for (const term of form.terms) {
      form.weight += weights[term]!;
      const list = lists[term]!;
      if (list.at(-1) !== at) list.push(at);
    }
  });

  const rootTerms = new Map<string, number[]>();
  const gramTerms = new Map<string, number[]>();
  const gramCounts = new Uint8Array(terms.length);
  terms.forEach((stem, term) => {
    const root = rootOfStem(stem);
    if (root !== null) listOf(rootTerms, root).push(term);
    const grams = gramsOf(stem);
    gramCounts[term] = grams.size;
    for (const gram of grams) listOf(gramTerms, gram).push(term);
  });

  const words = [...wordTerm.keys()].sort();
  return {
    concepts: occupations,
    hasSkills,
    forms,
    terms,
    termOf,
    weights,
    postings: lists.map((list) => Uint32Array.from(list)),
    rootTerms,
    gramTerms,
    gramCounts,
    words,
    wordTerms: Uint16Array.from(words, (word) => wordTerm.get(word)!),
  };
}

/** The letter pairs and triples of a stem with its borders marked, each once. */
export function gramsOf(stem: string): Set<string> {
  const bordered = `^${stem}$`;
  const grams = new Set<string>();
  for (let i = 0; i + 2 <= bordered.length; i += 1) {
    grams.add(bordered.slice(i, i + 2));
    if (i + 3 <= bordered.length) grams.add(bordered.slice(i, i + 3));
  }
  return grams;
}

function listOf(map: Map<string, number[]>, key: string): number[] {
  let list = map.get(key);
  if (list === undefined) {
    list = [];
    map.set(key, list);
  }
  return list;
}
