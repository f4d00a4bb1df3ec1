import { choose, type Unit, unitSigns, withWords } from '../../knowledge/gap/fit.ts';
import {
  bestOf,
  type ChoiceWeights,
  type CompanyWeights,
  elsewhereNames,
  elsewhereSigns,
  type Likeness,
  signNames,
} from '../../knowledge/skills/choice.ts';
import { minimised } from './adam.ts';
import type { CvCase } from './cv-set.ts';

/** A narrative read, with the requirements whose gold quote each unit lies in. */
export type ReadCase = { one: CvCase; required: string[]; units: Unit[]; spoken: boolean[][] };

/** More than half of a unit must lie in the quote: quotes start and end within sentences. */
const leastOverlap = 0.5;

export function spokenIn(one: CvCase, units: readonly Unit[]): boolean[][] {
  const quotes = one.gold.map(({ quote }) => {
    const start = quote === '' ? -1 : one.narrative.indexOf(quote);
    return { start, end: start + quote.length };
  });
  return units.map((unit) =>
    quotes.map(
      ({ start, end }) =>
        start >= 0 && Math.min(unit.end, end) - Math.max(unit.start, start) > leastOverlap * (unit.end - unit.start),
    ),
  );
}

type Row = {
  signs: number[][];
  level: number[];
  elsewhere: number[];
  spoken: boolean[];
  somebody: boolean;
  near: Row[];
  next: Row[];
  shares: Float64Array;
};

const [S, E] = [signNames.length, elsewhereNames.length];
const [levelAt, elsewhereAt, besideAt] = [S, 2 * S, 2 * S + E];

function rowsOf({ units, spoken }: ReadCase): Row[] {
  const numbers = (one: Likeness) => signNames.map((name) => one[name]);
  const rows = units.map((unit, i): Row => {
    const signs = unitSigns(unit);
    const elsewhere = elsewhereSigns(withWords(unit));
    return {
      signs: signs.map(numbers),
      level: numbers(bestOf(signs)),
      elsewhere: elsewhereNames.map((name) => elsewhere[name]),
      spoken: spoken[i] ?? [],
      somebody: spoken[i]?.includes(true) ?? false,
      near: [],
      next: [],
      shares: new Float64Array(signs.length),
    };
  });
  const telling = rows.filter((_, i) => units[i]?.strength !== 'title');
  for (const [i, row] of telling.entries()) {
    row.near = [telling[i - 1], telling[i + 1]].filter((one) => one !== undefined);
    row.next = [telling[i - 2], telling[i + 2]].filter((one) => one !== undefined);
  }
  return rows;
}

const dot = (at: readonly number[], from: number, signs: readonly number[]) =>
  signs.reduce((sum, sign, i) => sum + sign * (at[from + i] ?? 0), 0);

/** The shares of the targets, and last that of something else. */
function sharesOf(at: readonly number[], row: Row, company: { beside: number[]; nearby: number[] } | null): number[] {
  const level = dot(at, levelAt, row.level);
  const utilities = row.signs.map(
    (signs, j) =>
      dot(at, 0, signs) +
      level +
      (company === null
        ? 0
        : (at[besideAt] ?? 0) * (company.beside[j] ?? 0) + (at[besideAt + 1] ?? 0) * (company.nearby[j] ?? 0)),
  );
  utilities.push(dot(at, elsewhereAt, row.elsewhere));
  const top = Math.max(...utilities);
  const odds = utilities.map((one) => Math.exp(one - top));
  const total = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / total);
}

const sumAt = (rows: readonly Row[], targets: number) =>
  Array.from({ length: targets }, (_, j) => rows.reduce((sum, row) => sum + (row.shares[j] ?? 0), 0));

/** The first reading counts too, because the second leans on it; what it says of the neighbours is renewed now and then. */
const firstReading = 0.3;
const rounds = 500;
const renewedEvery = 50;
/** Pull to zero per unit: it only keeps apart what the data do not. */
const pull = 0.00002;

/** Likelihood of the annotator's quotes: a unit within quotes speaks for one of theirs, any other for something else. */
export function fitChoice(cases: readonly ReadCase[]): { choice: ChoiceWeights; company: CompanyWeights } {
  const rows = cases.flatMap(rowsOf);
  const start = [...Array<number>(2 * S).fill(0), 5, ...Array<number>(E - 1).fill(0), 1, 0.3];
  const companies = new Map<Row, { beside: number[]; nearby: number[] }>();
  const fitted = minimised(
    start,
    (at, round) => {
      if (round % renewedEvery === 1) {
        for (const row of rows) row.shares = Float64Array.from(sharesOf(at, row, null));
        for (const row of rows)
          companies.set(row, { beside: sumAt(row.near, row.signs.length), nearby: sumAt(row.next, row.signs.length) });
      }
      const slopes = Float64Array.from(at, (one, i) => (i === elsewhereAt ? 0 : 2 * pull * rows.length * one));
      for (const row of rows) {
        const company = companies.get(row) ?? null;
        addSlopes(slopes, row, sharesOf(at, row, null), null, firstReading);
        addSlopes(slopes, row, sharesOf(at, row, company), company, 1 - firstReading);
      }
      return slopes;
    },
    rounds,
    0.2,
    likenessNeverSpeaksAgainst,
  );
  const named = (from: number) => Object.fromEntries(signNames.map((name, i) => [name, round2(fitted[from + i])]));
  return {
    choice: {
      ...named(0),
      level: named(levelAt),
      ...Object.fromEntries(elsewhereNames.map((name, i) => [name, round2(fitted[elsewhereAt + i])])),
    } as ChoiceWeights,
    company: { beside: round2(fitted[besideAt]), nearby: round2(fitted[besideAt + 1]) },
  };
}

/**
 * Free weights turn a sign that overlaps with another into its discount: a clause with a skill's own name was then
 * "something else". It fitted the narratives as well and read short ones over another taxonomy far worse.
 */
function likenessNeverSpeaksAgainst(at: number[]): void {
  for (let i = 0; i < S; i += 1) {
    at[i] = Math.max(0, at[i]!);
    at[levelAt + i] = Math.max(-at[i]!, at[levelAt + i]!);
  }
}

export function round2(value: number | undefined): number {
  return Math.round((value ?? 0) * 100) / 100;
}

function addSlopes(
  slopes: Float64Array,
  row: Row,
  shares: number[],
  company: { beside: number[]; nearby: number[] } | null,
  weight: number,
): void {
  const right = row.somebody ? row.spoken.reduce((sum, one, j) => sum + (one ? (shares[j] ?? 0) : 0), 1e-12) : 1;
  let all = 0;
  for (const [j, signs] of row.signs.entries()) {
    const wanted = row.somebody && row.spoken[j] ? (shares[j] ?? 0) / right : 0;
    const off = weight * ((shares[j] ?? 0) - wanted);
    all += off;
    for (const [i, sign] of signs.entries()) slopes[i]! += off * sign;
    if (company !== null) {
      slopes[besideAt]! += off * (company.beside[j] ?? 0);
      slopes[besideAt + 1]! += off * (company.nearby[j] ?? 0);
    }
  }
  for (const [i, sign] of row.level.entries()) slopes[levelAt + i]! += all * sign;
  const off = weight * ((shares[row.signs.length] ?? 0) - (row.somebody ? 0 : 1));
  for (const [i, sign] of row.elsewhere.entries()) slopes[elsewhereAt + i]! += off * sign;
}

/** Mean log-likelihood of the quotes under these weights, and how often a quoted unit goes to the right target first. */
export function judgeChoice(cases: readonly ReadCase[], w: ChoiceWeights, company: CompanyWeights) {
  let [likelihood, count, quoted, placed] = [0, 0, 0, 0];
  for (const { units, spoken } of cases) {
    choose(units, w, company);
    for (const [i, unit] of units.entries()) {
      const shares = unit.fits.map((fit) => fit.share);
      const theirs = shares.filter((_, j) => spoken[i]?.[j]);
      const right = theirs.length > 0 ? theirs : [1 - shares.reduce((sum, one) => sum + one, 0)];
      likelihood += Math.log(
        Math.max(
          1e-12,
          right.reduce((sum, one) => sum + one, 0),
        ),
      );
      count += 1;
      if (theirs.length === 0) continue;
      quoted += 1;
      if (Math.max(...theirs) >= Math.max(...shares)) placed += 1;
    }
  }
  return { likelihood: likelihood / count, placed: placed / quoted };
}
