import { contentRoots, type Language } from '../text/italian.ts';
import {
  attachSkills,
  documentsOf,
  type EntryPosting,
  entriesByTerm,
  type IndexedEntry,
  type IndexedPhrase,
  indexEntry,
  phrasesByTerm,
  weighTold,
} from './indexed-lexicon.ts';
import type { LexiconEntry } from './lexicon/lexicon-entry.ts';
import { buildSemanticSpace, type SemanticSpace } from './semantic-space.ts';
import { bagsOf } from './skill-bags.ts';
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
  /** Term → entries whose formal names use it. */
  entriesOf: Map<number, EntryPosting[]>;
  /** Every everyday phrase and tool of the lexicon, numbered; and term → numbers of the phrases that use it. */
  phrases: IndexedPhrase[];
  phrasesOf: Map<number, Int32Array>;
  /** Term → rows whose label uses it, rarest use first only by size; terms used by more than `commonRows` rows are left out. */
  labelPostings: Map<number, Int32Array>;
  /** Other names of skills, numbered by row (`otherNameStart[row]` is the first of a row); and term → numbers of the names that use it. */
  otherNames: { row: number; terms: number[] }[];
  otherNameStart: Int32Array;
  otherNamesOf: Map<number, Int32Array>;
  /** Occupation id by required skill rows, to know which trade a set of requirements comes from. */
  occupationsOf: Map<number, string[]>;
};

const commonRows = 400;

/**
 * Rows follow where a skill comes from and never its id or the order of a query: the latent space and every tie depend on
 * the order of rows, and the same taxonomy must be read alike on every installation. Code units, because a locale may differ.
 */
function byOrigin(a: Skill, b: Skill): number {
  return compare(a.scheme, b.scheme) || compare(a.lang, b.lang) || compare(a.uri, b.uri) || compare(a.label, b.label);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Builds the index. Linear in the text of the taxonomy; throws nothing; unknown parents are ignored. */
export function buildSkillIndex(taxonomy: Taxonomy, lexicon: LexiconEntry[], seed = 0): SkillIndex {
  const skills = taxonomy.skills.toSorted(byOrigin);
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
  const otherNames = skills.flatMap((skill, row) =>
    skill.altLabels.map((name) => ({ row, terms: distinct(name, languageOf(skill)) })),
  );
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
  weighTold(entries, idf);

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
    space: buildSemanticSpace(documentsOf({ bagStart, bagTerms, bagWeights }, entries, idf), roots, seed),
    places: new Map(),
    lexicon: entries,
    entriesOf: entriesByTerm(entries, idf),
    phrases,
    phrasesOf: phrasesByTerm(phrases, idf),
    labelPostings: postingsOf(skills.length, labelStart, labelTerms),
    otherNames,
    otherNameStart: startsOf(otherNames, skills.length),
    otherNamesOf: namesByTerm(otherNames),
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

function startsOf(names: { row: number }[], rows: number): Int32Array {
  const start = new Int32Array(rows + 1);
  for (const { row } of names) start[row + 1]! += 1;
  for (let row = 0; row < rows; row += 1) start[row + 1]! += start[row]!;
  return start;
}

function namesByTerm(names: { terms: number[] }[]): Map<number, Int32Array> {
  const lists = new Map<number, number[]>();
  for (const [number, { terms }] of names.entries()) {
    for (const term of terms) {
      const list = lists.get(term);
      if (list === undefined) lists.set(term, [number]);
      else list.push(number);
    }
  }
  return new Map([...lists].map(([term, list]) => [term, Int32Array.from(list)]));
}
