import { formatList, formatNumber } from '../../rules/italian-figures.ts';
import { has, rankWords, smallNumbers, tableWords } from './asked-words.ts';
import type { Column, TableRow } from './programme-table.ts';
import { type Term, termsOf } from './row-arithmetic.ts';
import { type Finding, nameOfColumn, nameOfRow } from './row-words.ts';

const gap = '(?:[^ ]+ ){0,2}?';
const limits: [RegExp, (value: number, limit: number) => boolean][] = [
  [
    new RegExp(` (?:almeno|at least|al menos|au moins|cel putin|щонайменше|على الاقل) ${gap}(\\d+) `),
    (value, limit) => value >= limit,
  ],
  [new RegExp(` (?:al massimo|fino a|at most|como maximo|au plus) ${gap}(\\d+) `), (value, limit) => value <= limit],
  [
    new RegExp(
      ` (?:piu di|oltre|sopra|superan[^ ]*|supera|superior[^ ]* a|more than|over|above|mas de|plus de|peste|mai mult[^ ]* de|понад|більше|اكثر من) ${gap}(\\d+) `,
    ),
    (value, limit) => value > limit,
  ],
  [
    new RegExp(
      ` (?:meno di|sotto|inferior[^ ]* a|fewer than|less than|under|below|menos de|moins de|sub|mai putin[^ ]* de|менше|اقل من) ${gap}(\\d+) `,
    ),
    (value, limit) => value < limit,
  ],
];

/** Which rows a question picks by their number: over or under a limit, exactly so many, none. Null when it picks none so. */
export function readFilter(words: string): ((value: number) => boolean) | null {
  for (const [pattern, holds] of limits) {
    const limit = pattern.exec(words)?.[1];
    if (limit !== undefined) return (value) => holds(value, Number(limit));
  }
  if (has(words, tableWords.single)) return (value) => value === 1;
  if (has(words, tableWords.none)) return (value) => value === 0;
  const exact = / (\d+) /.exec(words.replace(/ (?:2019|2021|2022|34) /g, ' '))?.[1];
  return exact !== undefined && (has(words, tableWords.which) || countsRows.test(words)) && !isRank(words)
    ? (value) => value === Number(exact)
    : null;
}

/** "Quanti centri ne avevano 2?" counts the rows with that number. */
const countsRows =
  / (?:quanti|quante|how many|cuant[oa]s|combien de|cati|cate|скільки) (?:cpi|centr[^ ]*|uffici|provinc[^ ]*|job centres|employment centres|центр[^ ]*) /;

const isRank = (words: string) => has(words, rankWords.least) || has(words, rankWords.most);

export function filterRows(
  rows: readonly TableRow[],
  column: Column,
  holds: (value: number) => boolean,
): Finding | null {
  const chosen = termsOf(rows, [column]).filter(({ value }) => holds(value));
  if (chosen.length === 0) return null;
  const kind = rows[0]!.level === 'centre' ? ['centro', 'centri'] : ['provincia', 'province'];
  return {
    statement: `Per numero di ${nameOfColumn(column)} la tabella dà ${listTerms(chosen)}.`,
    rows: chosen.map(({ row }) => row),
    computed: [`Sono ${chosen.length} ${chosen.length === 1 ? kind[0] : kind[1]} su ${rows.length}.`],
  };
}

export type Rank = { from: 'least' | 'most'; nth: number; many: number };

export function readRank(words: string): Rank | null {
  const nth = has(words, rankWords.second) ? 2 : has(words, rankWords.third) ? 3 : 1;
  const least = has(words, rankWords.least);
  if (!least && nth === 1 && !has(words, rankWords.most)) return null;
  const many = smallNumbers.find(([word]) => has(words, word))?.[1] ?? 1;
  return { from: least ? 'least' : 'most', nth, many: nth > 1 ? 1 : many };
}

/** The rows at a place of the ranking, with those that share it. */
export function rankRows(rows: readonly TableRow[], column: Column, rank: Rank): Finding {
  const terms = sorted(termsOf(rows, [column]), rank.from);
  const at = Math.min(rank.nth + rank.many - 1, terms.length) - 1;
  const first = terms[rank.nth - 1]!.value;
  const last = terms[at]!.value;
  const chosen = terms.filter(({ value }) =>
    rank.from === 'least' ? value >= first && value <= last : value <= first && value >= last,
  );
  const which = rank.from === 'least' ? 'più basso' : 'più alto';
  const lead =
    rank.nth > 1
      ? `Al ${rank.nth === 2 ? 'secondo' : 'terzo'} posto per numero ${which} di ${nameOfColumn(column)}`
      : rank.many > 1
        ? `In ordine, dal numero ${which} di ${nameOfColumn(column)}`
        : `Il numero ${which} di ${nameOfColumn(column)}`;
  return { statement: `${lead}: ${listTerms(chosen)}.`, rows: chosen.map(({ row }) => row), computed: [] };
}

/** Where one row stands among the others. */
export function placeRow(rows: readonly TableRow[], row: TableRow, column: Column): string | null {
  const own = termsOf([row], [column])[0]?.value;
  if (own === undefined) return null;
  const above = termsOf(rows, [column]).filter(({ value }) => value > own).length;
  return `In ordine decrescente è al posto ${above + 1} su ${rows.length}.`;
}

function sorted(terms: Term[], from: Rank['from']): Term[] {
  return [...terms].sort((a, b) => (from === 'least' ? a.value - b.value : b.value - a.value));
}

function listTerms(terms: readonly Term[]): string {
  return formatList(terms.map(({ row, value }) => `${nameOfRow(row)} (${formatNumber(value)})`));
}
