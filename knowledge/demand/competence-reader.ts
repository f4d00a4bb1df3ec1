import { bagOf } from '../skills/match.ts';
import { placeOf } from '../skills/semantic-space.ts';
import type { SkillIndex } from '../skills/skill-index.ts';
import { contentRoots } from '../text/italian.ts';

/** Where a term stands: which competences (or abilities), and how much it weighs in each. Parallel arrays, for speed. */
export type Postings = { at: Int32Array; weight: Float32Array };

/**
 * Sums per competence while one unit is read, kept between units so that reading allocates nothing. Only places in
 * `touched` are dirty, and whoever reads cleans them; reading is synchronous, so nobody ever sees another's sums.
 */
export type Sums = {
  direct: Float64Array;
  label: Float64Array;
  said: Float64Array;
  named: Float64Array;
  ability: Float64Array;
  strongest: Float64Array;
  lexical: Float64Array;
  rough: Float64Array;
  isTouched: Uint8Array;
  abilityShare: Float64Array;
  abilityWeight: Float64Array;
};

/**
 * The taxonomy laid out to ask "which competence does this sentence speak of?" over all of them at once, where the gap
 * asks "does this sentence speak of these few?". Built once per skill index and shared; nothing in it belongs to anybody.
 */
export type CompetenceReader = {
  index: SkillIndex;
  /** Skill rows that can be answered: those an occupation asks for. `at` below is a place in this list. */
  rows: Int32Array;
  atOfRow: Map<number, number>;
  /** Term → competences whose own words and abilities use it. */
  bags: Map<number, Postings>;
  /** Term → competences whose name uses it; weight is the share of the name it makes up. */
  labels: Map<number, Postings>;
  /** Term → abilities under competences; weight is the share of the ability's name it makes up. */
  abilities: Map<number, Postings>;
  /** Competences each ability lies under. */
  parentsOf: Int32Array[];
  /** Competence → place in the semantic space, row-major. */
  places: Float32Array;
  /** Taxonomies answered from when nothing says which: the demonstration one steps back once a real one was imported. */
  mainSchemes: ReadonlySet<string>;
  /** Competence → the occupations that ask for it. */
  occupationsOf: string[][];
  /** Occupation → its competences. */
  competencesOf: Map<string, number[]>;
  occupationPlaces: Map<string, Float32Array>;
  sums: Sums;
};

/** A list that is still growing. */
type Posting = { at: number; weight: number };

/** An ability named by words that hundreds share tells nothing apart and costs time. */
const commonPostings = 900;

const readers = new WeakMap<SkillIndex, CompetenceReader>();

/** The reader of an index, built when first asked for: some hundred milliseconds for a full repertory. */
export function competenceReaderOf(index: SkillIndex): CompetenceReader {
  const known = readers.get(index);
  if (known !== undefined) return known;
  const built = buildCompetenceReader(index);
  readers.set(index, built);
  return built;
}

function buildCompetenceReader(index: SkillIndex): CompetenceReader {
  const rows = Int32Array.from([...index.occupationsOf.keys()].sort((a, b) => a - b));
  const atOfRow = new Map([...rows].map((row, at) => [row, at]));
  const { dimensions } = index.space;
  const places = new Float32Array(rows.length * dimensions);
  const bags = new Map<number, Posting[]>();
  const labels = new Map<number, Posting[]>();
  const occupationsOf: string[][] = [];
  const competencesOf = new Map<string, number[]>();
  for (const [at, row] of rows.entries()) {
    const bag = bagOf(index, row);
    for (const [term, weight] of bag) add(bags, term, { at, weight: weight * (index.idf[term] ?? 0) });
    for (const [term, weight] of labelShares(index, row)) add(labels, term, { at, weight });
    places.set(placeOf(index.space, { terms: [...bag.keys()], weights: [...bag.values()] }), at * dimensions);
    const occupations = index.occupationsOf.get(row) ?? [];
    occupationsOf.push(occupations);
    for (const occupation of occupations) {
      const list = competencesOf.get(occupation);
      if (list === undefined) competencesOf.set(occupation, [at]);
      else list.push(at);
    }
  }
  const { abilities, parentsOf } = abilitiesOf(index, atOfRow);
  return {
    index,
    rows,
    atOfRow,
    bags: packed(bags),
    labels: packed(labels),
    abilities: packed(abilities),
    parentsOf,
    places,
    mainSchemes: mainSchemesOf([...rows].map((row) => index.skills[row]?.scheme ?? '')),
    occupationsOf,
    competencesOf,
    occupationPlaces: placeOccupations(competencesOf, places, dimensions),
    sums: sumsOf(rows.length, parentsOf.length),
  };
}

function mainSchemesOf(schemes: string[]): Set<string> {
  const all = new Set(schemes);
  const real = new Set(schemes.filter((scheme) => scheme !== 'demo'));
  return real.size > 0 ? real : all;
}

function packed(postings: Map<number, Posting[]>): Map<number, Postings> {
  return new Map(
    [...postings].map(([term, list]) => [
      term,
      { at: Int32Array.from(list, (one) => one.at), weight: Float32Array.from(list, (one) => one.weight) },
    ]),
  );
}

function sumsOf(competences: number, abilities: number): Sums {
  const make = (): Float64Array => new Float64Array(competences);
  return {
    direct: make(),
    label: make(),
    said: make(),
    named: make(),
    ability: make(),
    strongest: make(),
    lexical: make(),
    rough: make(),
    isTouched: new Uint8Array(competences),
    abilityShare: new Float64Array(abilities),
    abilityWeight: new Float64Array(abilities),
  };
}

function add(postings: Map<number, Posting[]>, term: number, posting: Posting): void {
  const list = postings.get(term);
  if (list === undefined) postings.set(term, [posting]);
  else list.push(posting);
}

/** Each term of a name with its share of the name's total weight. */
function labelShares(index: SkillIndex, row: number): [number, number][] {
  const terms = index.labelTerms.subarray(index.labelStart[row] ?? 0, index.labelStart[row + 1] ?? 0);
  let total = 0;
  for (const term of terms) total += index.idf[term] ?? 0;
  return [...terms].map((term) => [term, (index.idf[term] ?? 0) / (total || 1)]);
}

function abilitiesOf(
  index: SkillIndex,
  atOfRow: Map<number, number>,
): { abilities: Map<number, Posting[]>; parentsOf: Int32Array[] } {
  const abilities = new Map<number, Posting[]>();
  const parentsOf: Int32Array[] = [];
  for (const [row, skill] of index.skills.entries()) {
    const parents = skill.broader.flatMap((id) => {
      const at = atOfRow.get(index.rowOf.get(id) ?? -1);
      return at === undefined ? [] : [at];
    });
    if (parents.length === 0) continue;
    const at = parentsOf.push(Int32Array.from(parents)) - 1;
    for (const [term, weight] of labelShares(index, row)) add(abilities, term, { at, weight });
  }
  // A name that lists several activities is met by one of them: "Registrazione delle vendite, operazioni di cassa e …".
  for (const [row, competence] of atOfRow) {
    const label = index.skills[row]?.label ?? '';
    const parts = label.split(/[,;()/–]| e(?:d)? | o /).map((part) => contentRoots(part));
    for (const roots of parts.length > 1 ? parts : []) {
      const terms = [...new Set(roots)].flatMap((root) => index.terms.get(root) ?? []);
      if (terms.length < 2) continue;
      const at = parentsOf.push(Int32Array.of(competence)) - 1;
      const total = terms.reduce((sum, term) => sum + (index.idf[term] ?? 0), 0);
      for (const term of terms) add(abilities, term, { at, weight: (index.idf[term] ?? 0) / total });
    }
  }
  for (const [term, list] of abilities) if (list.length > commonPostings) abilities.delete(term);
  return { abilities, parentsOf };
}

function placeOccupations(
  competencesOf: Map<string, number[]>,
  places: Float32Array,
  dimensions: number,
): Map<string, Float32Array> {
  const occupationPlaces = new Map<string, Float32Array>();
  for (const [occupation, competences] of competencesOf) {
    const place = new Float32Array(dimensions);
    for (const at of competences) for (let d = 0; d < dimensions; d += 1) place[d]! += places[at * dimensions + d]!;
    const norm = Math.hypot(...place) || 1;
    occupationPlaces.set(
      occupation,
      place.map((value) => value / norm),
    );
  }
  return occupationPlaces;
}
