import type { Occupation } from '../skills/taxonomy.ts';
import { rootOf } from '../text/italian.ts';
import { faintWords, listNearWords } from './near-words.ts';
import { listTitleForms, splitGenders } from './title-forms.ts';
import { type ReadPhrase, readTitlePhrases } from './title-phrases.ts';
import { stemTitleWord, titleWords } from './title-words.ts';

/** One way of saying a job once gender, number and empty words are gone; several written forms can share it. */
export type TitleForm = {
  /** Place in `concepts`. */
  concept: number;
  /** Place in `terms` of each word, in order. */
  terms: number[];
  /** Sum of the weights of its words. */
  weight: number;
  /** Whether it comes from the preferred label. */
  preferred: boolean;
  /** The forms that come to these words, as the taxonomy spells them. */
  written: string[];
};

export type OccupationIndex = {
  concepts: readonly Occupation[];
  /** 1 where skills are attached. */
  hasSkills: Uint8Array;
  /** Place in `concepts` of the narrowest two ISCO groups around each concept, itself excluded. */
  groupsAround: number[][];
  forms: TitleForm[];
  /** The first word of each form, apart from `forms` because search reads it for thousands of forms at each letter typed. */
  firstTerms: Uint32Array;
  /** The ISCO major group of each concept, by its digit; 10 without a code. */
  majorOf: Uint8Array;
  /** How many concepts of each major group have a form that begins with a word: ten numbers a term. */
  majorsOfRole: Uint16Array;
  /** Stems of all words of all forms. */
  terms: string[];
  termOf: Map<string, number>;
  /** How well each word tells jobs apart: rare words do, common ones hardly. */
  weights: Float64Array;
  /** In how many concepts each word occurs. */
  conceptCounts: Uint32Array;
  /** Places in `forms` where each word occurs. */
  formsWith: Uint32Array[];
  /** Words of the same family, by root. */
  termsOfRoot: Map<string, number[]>;
  /** Words holding a pair or triple of letters, for misspelt and derived words. */
  termsWithGram: Map<string, number[]>;
  gramCounts: Uint16Array;
  /** Near words by stem; a stem need not occur in any form («warehouse»). */
  nearStems: Map<string, { stem: string; likeness: number }[]>;
  faintStems: ReadonlySet<string>;
  phrases: ReadPhrase[];
  /** All words as written, sorted, and the place of their stem in `terms`: what a word being typed may become. */
  words: string[];
  wordTerms: Uint32Array;
};

export type OccupationIndexOptions = {
  /** Ids of the occupations with skills attached: only against these can a gap be drawn, so they win ties. */
  hasSkills?: ReadonlySet<string>;
};

/** A faint word keeps this share of its weight. */
export const faintShare = 0.2;

/** Prepares occupations and groups, of any schemes, for search by title. Same occupations in the same order, same index. */
export function buildOccupationIndex(
  occupations: readonly Occupation[],
  options: OccupationIndexOptions = {},
): OccupationIndex {
  const faintStems = new Set([...faintWords].map(stemTitleWord));
  const { forms, terms, termOf, conceptCounts, wordTerm } = readForms(occupations);
  const weights = Float64Array.from(terms, (stem, term) => {
    const weight = rarity(conceptCounts[term]!, occupations.length);
    return faintStems.has(stem) ? weight * faintShare : weight;
  });
  const formsWith: number[][] = terms.map(() => []);
  forms.forEach((form, at) => {
    for (const term of form.terms) {
      form.weight += weights[term]!;
      if (formsWith[term]!.at(-1) !== at) formsWith[term]!.push(at);
    }
  });
  const words = [...wordTerm.keys()].sort();
  const majorOf = Uint8Array.from(occupations, ({ isco }) => (isco === null ? noMajor : Number(isco[0])));
  return {
    concepts: occupations,
    hasSkills: Uint8Array.from(occupations, ({ id }) => (options.hasSkills?.has(id) ? 1 : 0)),
    groupsAround: listGroupsAround(occupations),
    forms,
    firstTerms: Uint32Array.from(forms, (form) => form.terms[0]!),
    majorOf,
    majorsOfRole: countMajors(forms, terms.length, majorOf),
    terms,
    termOf,
    weights,
    conceptCounts: Uint32Array.from(conceptCounts),
    formsWith: formsWith.map((list) => Uint32Array.from(list)),
    ...readLikeness(terms, wordTerm),
    nearStems: readNearStems(),
    faintStems,
    phrases: readTitlePhrases(),
    words,
    wordTerms: Uint32Array.from(words, (word) => wordTerm.get(word)!),
  };
}

/** Probabilistic idf over concepts, kept positive (Robertson and Sparck Jones, as in BM25). */
export function rarity(conceptsHolding: number, concepts: number): number {
  return Math.log(1 + (concepts - conceptsHolding + 0.5) / (conceptsHolding + 0.5));
}

function readForms(occupations: readonly Occupation[]) {
  const forms: TitleForm[] = [];
  const terms: string[] = [];
  const termOf = new Map<string, number>();
  const wordTerm = new Map<string, number>();
  const conceptCounts: number[] = [];
  occupations.forEach((occupation, concept) => {
    const own = new Map<string, TitleForm>();
    const counted = new Set<number>();
    const preferred = new Set(splitGenders(occupation.label));
    for (const written of listTitleForms(occupation)) {
      const sequence = titleWords(written).map((word) => {
        const stem = stemTitleWord(word);
        let term = termOf.get(stem);
        if (term === undefined) {
          term = terms.push(stem) - 1;
          termOf.set(stem, term);
          conceptCounts.push(0);
        }
        if (!wordTerm.has(word)) wordTerm.set(word, term);
        if (!counted.has(term)) conceptCounts[term]! += 1;
        counted.add(term);
        return term;
      });
      if (sequence.length === 0) continue;
      const known = own.get(sequence.join(' '));
      if (known !== undefined) {
        known.written.push(written);
        continue;
      }
      const form: TitleForm = {
        concept,
        terms: sequence,
        weight: 0,
        preferred: preferred.has(written),
        written: [written],
      };
      own.set(sequence.join(' '), form);
      forms.push(form);
    }
  });
  return { forms, terms, termOf, conceptCounts, wordTerm };
}

const noMajor = 10;

function countMajors(forms: readonly TitleForm[], terms: number, majorOf: Uint8Array): Uint16Array {
  const counts = new Uint16Array(terms * noMajor);
  // Forms of one concept stand together, so the last one counted tells whether this one was.
  const counted = new Int32Array(terms).fill(-1);
  for (const { concept, terms: sequence } of forms) {
    const role = sequence[0]!;
    const major = majorOf[concept]!;
    if (counted[role] === concept || major === noMajor) continue;
    counted[role] = concept;
    counts[role * noMajor + major]! += 1;
  }
  return counts;
}

function readLikeness(terms: readonly string[], wordTerm: ReadonlyMap<string, number>) {
  const termsOfRoot = new Map<string, number[]>();
  for (const [word, term] of wordTerm) {
    const list = listIn(termsOfRoot, rootOf(word));
    if (!list.includes(term)) list.push(term);
  }
  const termsWithGram = new Map<string, number[]>();
  const gramCounts = Uint16Array.from(terms, (stem, term) => {
    const grams = gramsOf(stem);
    for (const gram of grams) listIn(termsWithGram, gram).push(term);
    return grams.size;
  });
  return { termsOfRoot, termsWithGram, gramCounts };
}

function readNearStems() {
  const nearStems = new Map<string, { stem: string; likeness: number }[]>();
  for (const { left, right, likeness } of listNearWords()) {
    const a = stemTitleWord(left);
    const b = stemTitleWord(right);
    if (a === b) continue;
    listIn(nearStems, a).push({ stem: b, likeness });
    listIn(nearStems, b).push({ stem: a, likeness });
  }
  return nearStems;
}

/** The unit group (four digits) and minor group (three digits) of an occupation; the group right above a group. */
function listGroupsAround(occupations: readonly Occupation[]): number[][] {
  const groupOf = new Map<string, number>();
  occupations.forEach(({ kind, isco }, concept) => {
    if (kind === 'group' && isco !== null && !groupOf.has(isco)) groupOf.set(isco, concept);
  });
  return occupations.map(({ kind, isco }) => {
    if (kind === 'group' || isco === null) return [];
    return [isco, isco.slice(0, 3)].map((code) => groupOf.get(code)).filter((group) => group !== undefined);
  });
}

/** The pairs and triples of letters of a stem with its borders marked, each once. */
export function gramsOf(stem: string): Set<string> {
  const bordered = `^${stem}$`;
  const grams = new Set<string>();
  for (let at = 0; at + 2 <= bordered.length; at += 1) {
    grams.add(bordered.slice(at, at + 2));
    if (at + 3 <= bordered.length) grams.add(bordered.slice(at, at + 3));
  }
  return grams;
}

function listIn<Item>(map: Map<string, Item[]>, key: string): Item[] {
  const known = map.get(key);
  if (known !== undefined) return known;
  const list: Item[] = [];
  map.set(key, list);
  return list;
}
