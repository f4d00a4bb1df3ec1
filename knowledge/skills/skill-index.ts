import { contentRoots, fold, type Language, rootOf } from '../text/italian.ts';
import type { LexiconEntry } from './lexicon/lexicon-entry.ts';
import type { MatchMethod } from './mention.ts';
import { buildSemanticSpace, type SemanticSpace, type SparseDocument } from './semantic-space.ts';
import type { Skill, Taxonomy } from './taxonomy.ts';

/**
 * The taxonomy and the lexicon laid out for matching, all in numbers: term ids for roots, row numbers for skills.
 * Pure data, built once per taxonomy version and shared by every reading; nothing in it belongs to a person.
 */
export type SkillIndex = {
  skills: Skill[];
  rowOf: Map<string, number>;
  /** Root → term id, over labels, other names, descriptions and lexicon phrases. */
  terms: Map<string, number>;
  roots: string[];
  /** Per term, ln(1 + activities / activities that use it), where an activity is a competence with what lies under it, or a lexicon entry. */
  idf: Float32Array;
  /** Per skill row, the distinct terms of its label: `labelTerms.slice(labelStart[row], labelStart[row + 1])`. */
  labelStart: Int32Array;
  labelTerms: Int32Array;
  /** Per skill row, the rows that lie right under it. */
  childStart: Int32Array;
  children: Int32Array;
  /**
   * Per skill row that an occupation asks for or that has no parent, its words and those of what lies under it, as a unit vector weighted by `idf`
   * (a competence said in twenty abilities is not nearer to everything than one said in four).
   */
  bagStart: Int32Array;
  bagTerms: Int32Array;
  bagWeights: Float32Array;
  space: SemanticSpace;
  /** Places of skills already asked for; filled as they are, because most never are. */
  places: Map<number, Float32Array>;
  lexicon: IndexedEntry[];
  /** Every everyday phrase and tool of the lexicon, numbered; and term → numbers of the phrases that use it. */
  phrases: IndexedPhrase[];
  phrasesOf: Map<number, Int32Array>;
  /** Term → rows whose label uses it, rarest use first only by size; terms used by more than `commonRows` rows are left out. */
  labelPostings: Map<number, Int32Array>;
  /** Occupation id by required skill rows, to know which trade a set of requirements comes from. */
  occupationsOf: Map<number, string[]>;
};

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
  /** Skill rows nearest to the entry with affinity 0…1, strongest first. */
  skills: { row: number; affinity: number }[];
};

/** How a word of the taxonomy or lexicon came to stand for a skill. */
export type TermSource = { weight: number; via: string; rule: MatchMethod };

const commonRows = 400;

/** Builds the index. Linear in the text of the taxonomy; throws nothing; unknown parents are ignored. */
export function buildSkillIndex(taxonomy: Taxonomy, lexicon: LexiconEntry[]): SkillIndex {
  const skills = taxonomy.skills;
  const rowOf = new Map<string, number>();
  for (const [row, skill] of skills.entries()) rowOf.set(skill.id, row);
  const terms = new Map<string, number>();
  const roots: string[] = [];
  const termOf = (root: string): number => {
    const known = terms.get(root);
    if (known !== undefined) return known;
    terms.set(root, roots.length);
    roots.push(root);
    return roots.length - 1;
  };
  const distinct = (text: string, lang: Language): number[] => [...new Set(contentRoots(text, lang).map(termOf))];

  const labelStart = new Int32Array(skills.length + 1);
  const labels: number[] = [];
  for (const [row, skill] of skills.entries()) {
    labels.push(...distinct(skill.label, languageOf(skill)));
    labelStart[row + 1] = labels.length;
  }
  const labelTerms = Int32Array.from(labels);
  const { childStart, children } = childrenOf(skills, rowOf);

  const entries = lexicon.map((entry, number) => indexEntry(entry, number, distinct));
  const descriptions = skills.map((skill) =>
    skill.description === '' && skill.altLabels.length === 0
      ? []
      : distinct(`${skill.altLabels.join(' ; ')} ; ${skill.description}`, languageOf(skill)),
  );

  const required = new Set(taxonomy.occupationSkills.map(({ skillId }) => skillId));
  const bagged = skills.map((skill) => required.has(skill.id) || !skill.broader.some((parent) => rowOf.has(parent)));
  const documentCount = new Float32Array(roots.length);
  let documents = entries.length;
  const seen = new Int32Array(roots.length).fill(-1);
  const count = (term: number, mark: number): void => {
    if (seen[term] === mark) return;
    seen[term] = mark;
    documentCount[term] = (documentCount[term] ?? 0) + 1;
  };
  for (const row of skills.keys()) {
    if (!bagged[row]) continue;
    documents += 1;
    for (let i = labelStart[row] ?? 0; i < (labelStart[row + 1] ?? 0); i += 1) count(labelTerms[i] ?? 0, row);
    for (const term of descriptions[row] ?? []) count(term, row);
    for (let c = childStart[row] ?? 0; c < (childStart[row + 1] ?? 0); c += 1) {
      const child = children[c] ?? 0;
      for (let i = labelStart[child] ?? 0; i < (labelStart[child + 1] ?? 0); i += 1) count(labelTerms[i] ?? 0, row);
    }
  }
  for (const [number, entry] of entries.entries()) {
    const mark = skills.length + number;
    for (const term of entry.formal.keys()) count(term, mark);
    for (const phrase of entry.phrases) for (const term of phrase.terms) count(term, mark);
  }
  const idf = documentCount.map((n) => Math.log(1 + documents / Math.max(1, n)));

  const { bagStart, bagTerms, bagWeights } = bagsOf(skills, bagged, {
    labelStart,
    labelTerms,
    childStart,
    children,
    descriptions,
    idf,
  });
  attachSkills(entries, { bagStart, bagTerms, bagWeights, idf });

  const phrases = entries.flatMap((entry) => entry.phrases);
  const index: SkillIndex = {
    skills,
    rowOf,
    terms,
    roots,
    idf,
    labelStart,
    labelTerms,
    childStart,
    children,
    bagStart,
    bagTerms,
    bagWeights,
    space: buildSemanticSpace(documentsOf({ bagStart, bagTerms, bagWeights }, entries, idf), roots.length),
    places: new Map(),
    lexicon: entries,
    phrases,
    phrasesOf: phrasesByTerm(phrases, idf),
    labelPostings: postingsOf(skills.length, labelStart, labelTerms),
    occupationsOf: new Map(),
  };
  for (const { occupationId, skillId } of taxonomy.occupationSkills) {
    const row = rowOf.get(skillId);
    if (row === undefined) continue;
    const list = index.occupationsOf.get(row);
    if (list === undefined) index.occupationsOf.set(row, [occupationId]);
    else list.push(occupationId);
  }
  return index;
}

export function languageOf(skill: Skill): Language {
  return skill.lang === 'en' ? 'en' : 'it';
}

/** The term of one typed word, or undefined when nothing in taxonomy or lexicon uses its root. */
export function termOfWord(index: SkillIndex, word: string, lang: Language = 'it'): number | undefined {
  return index.terms.get(rootOf(fold(word), lang));
}

function indexEntry(
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
    norm: 1,
    skills: [],
  };
}

function childrenOf(skills: Skill[], rowOf: Map<string, number>): { childStart: Int32Array; children: Int32Array } {
  const lists: number[][] = skills.map(() => []);
  for (const [row, skill] of skills.entries()) {
    for (const parent of skill.broader) {
      const parentRow = rowOf.get(parent);
      if (parentRow !== undefined) lists[parentRow]?.push(row);
    }
  }
  const childStart = new Int32Array(skills.length + 1);
  const flat: number[] = [];
  for (const [row, list] of lists.entries()) {
    flat.push(...list);
    childStart[row + 1] = flat.length;
  }
  return { childStart, children: Int32Array.from(flat) };
}

function phrasesByTerm(phrases: IndexedPhrase[], idf: Float32Array): Map<number, Int32Array> {
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

function postingsOf(rows: number, labelStart: Int32Array, labelTerms: Int32Array): Map<number, Int32Array> {
  const lists = new Map<number, number[]>();
  for (let row = 0; row < rows; row += 1) {
    for (let i = labelStart[row] ?? 0; i < (labelStart[row + 1] ?? 0); i += 1) {
      const term = labelTerms[i] ?? 0;
      const list = lists.get(term);
      if (list === undefined) lists.set(term, [row]);
      else list.push(row);
    }
  }
  const postings = new Map<number, Int32Array>();
  for (const [term, list] of lists) if (list.length <= commonRows) postings.set(term, Int32Array.from(list));
  return postings;
}

/** What the words of a competence are worth by where they stand: its name says most, its description and abilities explain. */
const labelWeight = 3;
const descriptionWeight = 1;
const childWeight = 1;

function bagsOf(
  skills: Skill[],
  bagged: boolean[],
  parts: {
    labelStart: Int32Array;
    labelTerms: Int32Array;
    childStart: Int32Array;
    children: Int32Array;
    descriptions: number[][];
    idf: Float32Array;
  },
): { bagStart: Int32Array; bagTerms: Int32Array; bagWeights: Float32Array } {
  const { labelStart, labelTerms, childStart, children, descriptions, idf } = parts;
  const bagStart = new Int32Array(skills.length + 1);
  const bagTerms: number[] = [];
  const bagWeights: number[] = [];
  for (const row of skills.keys()) {
    if (bagged[row]) {
      const counts = new Map<number, number>();
      const add = (term: number, weight: number): void => {
        counts.set(term, (counts.get(term) ?? 0) + weight);
      };
      for (let i = labelStart[row] ?? 0; i < (labelStart[row + 1] ?? 0); i += 1) add(labelTerms[i] ?? 0, labelWeight);
      for (const term of descriptions[row] ?? []) add(term, descriptionWeight);
      for (let c = childStart[row] ?? 0; c < (childStart[row + 1] ?? 0); c += 1) {
        const child = children[c] ?? 0;
        for (let i = labelStart[child] ?? 0; i < (labelStart[child + 1] ?? 0); i += 1)
          add(labelTerms[i] ?? 0, childWeight);
      }
      let squares = 0;
      const weighted: [number, number][] = [];
      for (const [term, count] of counts) {
        const weight = Math.log(1 + count) * (idf[term] ?? 0);
        squares += weight * weight;
        weighted.push([term, weight]);
      }
      const norm = Math.sqrt(squares) || 1;
      for (const [term, weight] of weighted) {
        bagTerms.push(term);
        bagWeights.push(weight / norm);
      }
    }
    bagStart[row + 1] = bagTerms.length;
  }
  return { bagStart, bagTerms: Int32Array.from(bagTerms), bagWeights: Float32Array.from(bagWeights) };
}

/** Skills, and each lexicon entry three times: as it is named, as it is told, and both, which is what ties the two languages. */
function documentsOf(
  bags: { bagStart: Int32Array; bagTerms: Int32Array; bagWeights: Float32Array },
  entries: IndexedEntry[],
  idf: Float32Array,
): SparseDocument[] {
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

function unitDocument(phrases: number[][], idf: Float32Array): SparseDocument {
  const counts = new Map<number, number>();
  for (const phrase of phrases) for (const term of phrase) counts.set(term, (counts.get(term) ?? 0) + 1);
  const terms = [...counts.keys()];
  const weights = terms.map((term) => Math.log(1 + (counts.get(term) ?? 0)) * (idf[term] ?? 0));
  const norm = Math.hypot(...weights) || 1;
  return { terms, weights: weights.map((weight) => weight / norm) };
}

/** How many skills an entry is tied to: enough for the trades that share an activity, few enough to stay specific. */
const skillsPerEntry = 12;

/** Ties every entry to the skills that speak of the same activity: cosine of its formal words with their bags. */
function attachSkills(
  entries: IndexedEntry[],
  parts: { bagStart: Int32Array; bagTerms: Int32Array; bagWeights: Float32Array; idf: Float32Array },
): void {
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
