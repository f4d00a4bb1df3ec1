import { hitEntries, termsOf } from '../skills/match.ts';
import { placeOf } from '../skills/semantic-space.ts';
import type { AskedUnit } from './asked-text.ts';
import type { CompetenceReader, Sums } from './competence-reader.ts';

/** What speaks for one competence in one unit; every value is 0 or more, none is a probability. */
export type Signals = {
  at: number;
  /** Its own words and those of its abilities, idf-weighted, as a share of its bag. */
  direct: number;
  /** Share of its name that the unit says, by weight of the words. */
  label: number;
  /** Tens of idf of the unit's words that are among its words or those of its abilities; and among its name. */
  said: number;
  named: number;
  /** Best share of one of its abilities that the unit says, damped where the words are few or common. */
  ability: number;
  /** The workplace activity of the lexicon that fits unit and competence best, and the sum of all. */
  strongest: number;
  lexical: number;
  /** Nearness in the semantic space. */
  near: number;
};

/** A unit with the competences that have any sign in it. */
export type ReadUnit = { unit: AskedUnit; known: number; signals: Signals[] };

/** Only the nearest lexicon activities of a unit are followed. */
const hitsMax = 20;
/** Competences weighed per unit; the signs of the others are too faint to win. */
const signalsMax = 60;
/** Words worth this much together make an ability's match count in full. */
const fullAbilityIdf = 12;

/** `always` are weighed however faint their signs: the competences of the occupation that is asked about. */
export function readSignals(reader: CompetenceReader, unit: AskedUnit, always: readonly number[] = []): ReadUnit {
  const { index, sums } = reader;
  const terms = termsOf(index, unit.tokens);
  const touched: number[] = [];
  const touch = (at: number): void => {
    if (sums.isTouched[at] === 1) return;
    sums.isTouched[at] = 1;
    touched.push(at);
  };
  addWords(reader, terms, touch);
  addAbilities(reader, terms, touch);
  for (const hit of hitEntries(index, terms).slice(0, hitsMax)) {
    for (const { row, affinity } of index.lexicon[hit.entry]?.skills ?? []) {
      const at = reader.atOfRow.get(row);
      if (at === undefined) continue;
      touch(at);
      const weight = hit.strength * affinity;
      sums.lexical[at]! += weight;
      if (weight > sums.strongest[at]!) sums.strongest[at] = weight;
    }
  }
  for (const at of always) touch(at);
  const known = [...terms.keys()];
  const place = placeOf(index.space, { terms: known, weights: known.map((term) => index.idf[term] ?? 0) });
  const signals = strongestOf(reader, touched, always).map((at) => signalsAt(reader, at, place));
  for (const at of touched) clean(sums, at);
  return { unit, known: terms.size, signals };
}

function addWords(reader: CompetenceReader, terms: ReadonlyMap<number, unknown>, touch: (at: number) => void): void {
  const { index, sums } = reader;
  for (const term of terms.keys()) {
    const tens = (index.idf[term] ?? 0) / 10;
    const bag = reader.bags.get(term);
    if (bag !== undefined)
      for (let i = 0; i < bag.at.length; i += 1) {
        const at = bag.at[i]!;
        touch(at);
        sums.direct[at]! += bag.weight[i]!;
        sums.said[at]! += tens;
      }
    const label = reader.labels.get(term);
    if (label !== undefined)
      for (let i = 0; i < label.at.length; i += 1) {
        const at = label.at[i]!;
        touch(at);
        sums.label[at]! += label.weight[i]!;
        sums.named[at]! += tens;
      }
  }
}

function addAbilities(
  reader: CompetenceReader,
  terms: ReadonlyMap<number, unknown>,
  touch: (at: number) => void,
): void {
  const { index, sums } = reader;
  const met: number[] = [];
  for (const term of terms.keys()) {
    const idf = index.idf[term] ?? 0;
    const list = reader.abilities.get(term);
    if (list === undefined) continue;
    for (let i = 0; i < list.at.length; i += 1) {
      const ability = list.at[i]!;
      if (sums.abilityShare[ability] === 0) met.push(ability);
      sums.abilityShare[ability]! += list.weight[i]!;
      sums.abilityWeight[ability]! += idf;
    }
  }
  for (const ability of met) {
    const value = sums.abilityShare[ability]! * Math.min(1, sums.abilityWeight[ability]! / fullAbilityIdf);
    sums.abilityShare[ability] = 0;
    sums.abilityWeight[ability] = 0;
    if (value < 0.1) continue;
    for (const at of reader.parentsOf[ability] ?? []) {
      touch(at);
      if (value > sums.ability[at]!) sums.ability[at] = value;
    }
  }
}

/** The places with the strongest signs, and those that are always weighed. */
function strongestOf(reader: CompetenceReader, touched: number[], always: readonly number[]): number[] {
  const { sums } = reader;
  for (const at of touched) sums.rough[at] = roughly(sums, at);
  const ranked = touched.sort((a, b) => sums.rough[b]! - sums.rough[a]! || a - b);
  return ranked.filter((at, rank) => rank < signalsMax || always.includes(at));
}

function signalsAt({ sums, places }: CompetenceReader, at: number, place: Float32Array): Signals {
  let dot = 0;
  for (let d = 0, i = at * place.length; d < place.length; d += 1, i += 1) dot += place[d]! * places[i]!;
  return {
    at,
    direct: sums.direct[at]!,
    label: sums.label[at]!,
    said: sums.said[at]!,
    named: sums.named[at]!,
    ability: sums.ability[at]!,
    strongest: sums.strongest[at]!,
    lexical: sums.lexical[at]!,
    near: Math.max(0, dot),
  };
}

function clean(sums: Sums, at: number): void {
  sums.direct[at] = 0;
  sums.label[at] = 0;
  sums.said[at] = 0;
  sums.named[at] = 0;
  sums.ability[at] = 0;
  sums.strongest[at] = 0;
  sums.lexical[at] = 0;
  sums.isTouched[at] = 0;
}

/** Enough to leave out what cannot win. */
function roughly(sums: Sums, at: number): number {
  return (
    sums.direct[at]! * 0.5 + sums.label[at]! * 2 + sums.ability[at]! * 2 + sums.strongest[at]! * 4 + sums.lexical[at]!
  );
}
