import { hitEntries, termsOf } from '../skills/match.ts';
import { placeOf } from '../skills/semantic-space.ts';
import type { AskedUnit } from './asked-text.ts';
import type { CompetenceReader } from './competence-reader.ts';

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
  const { index } = reader;
  const terms = termsOf(index, unit.tokens);
  const found = new Map<number, Signals>();
  const of = (at: number): Signals => {
    const known = found.get(at);
    if (known !== undefined) return known;
    const fresh: Signals = {
      at,
      direct: 0,
      label: 0,
      said: 0,
      named: 0,
      ability: 0,
      strongest: 0,
      lexical: 0,
      near: 0,
    };
    found.set(at, fresh);
    return fresh;
  };
  const abilities = new Map<number, { share: number; weight: number }>();
  for (const term of terms.keys()) {
    const idf = index.idf[term] ?? 0;
    for (const { at, weight } of reader.bags.get(term) ?? []) {
      const signals = of(at);
      signals.direct += weight;
      signals.said += idf / 10;
    }
    for (const { at, weight } of reader.labels.get(term) ?? []) {
      const signals = of(at);
      signals.label += weight;
      signals.named += idf / 10;
    }
    for (const { at, weight } of reader.abilities.get(term) ?? []) {
      const seen = abilities.get(at);
      if (seen === undefined) abilities.set(at, { share: weight, weight: idf });
      else {
        seen.share += weight;
        seen.weight += idf;
      }
    }
  }
  for (const [ability, { share, weight }] of abilities) {
    const value = share * Math.min(1, weight / fullAbilityIdf);
    if (value < 0.1) continue;
    for (const at of reader.parentsOf[ability] ?? []) {
      const signals = of(at);
      if (value > signals.ability) signals.ability = value;
    }
  }
  for (const hit of hitEntries(index, terms).slice(0, hitsMax)) {
    for (const { row, affinity } of index.lexicon[hit.entry]?.skills ?? []) {
      const at = reader.atOfRow.get(row);
      if (at === undefined) continue;
      const signals = of(at);
      const weight = hit.strength * affinity;
      signals.lexical += weight;
      if (weight > signals.strongest) signals.strongest = weight;
    }
  }
  for (const at of always) of(at);
  const known = [...terms.keys()];
  const place = placeOf(index.space, { terms: known, weights: known.map((term) => index.idf[term] ?? 0) });
  const { dimensions } = index.space;
  const best = [...found.values()]
    .sort((a, b) => roughly(b) - roughly(a) || a.at - b.at)
    .filter((signals, rank) => rank < signalsMax || always.includes(signals.at));
  for (const signals of best) {
    let dot = 0;
    for (let d = 0, i = signals.at * dimensions; d < dimensions; d += 1, i += 1) dot += place[d]! * reader.places[i]!;
    signals.near = Math.max(0, dot);
  }
  return { unit, known: terms.size, signals: best };
}

/** Enough to leave out what cannot win. */
function roughly(signals: Signals): number {
  return signals.direct * 0.5 + signals.label * 2 + signals.ability * 2 + signals.strongest * 4 + signals.lexical;
}
