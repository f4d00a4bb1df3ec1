import type { PassageUnit } from '../../../db/schema/documents.ts';
import { SOURCES } from '../../rules/rule.ts';
import { tokenize } from '../../text/italian.ts';
import { type PassageIndex, postingsOf } from '../passage-index.ts';
import type { AskedFact } from './fact.ts';

/** Where a fact stands: one passage (by its place in the index) for each of its quotes. */
export type PlacedFact = { fact: AskedFact; passages: number[] };

type Body = { sheet: string | null; heading: string; kind: string };

/**
 * Finds each fact in the documents by its deciding words, or else in the shipped sheets. A fact of which one quote is
 * missing is not placed: its document was replaced, or is not there. Only passages that hold all words of a piece are read.
 */
export async function placeFacts(
  facts: readonly AskedFact[],
  index: PassageIndex,
  bodies: readonly Body[],
  readTexts: (places: readonly number[]) => Promise<Map<number, string>>,
): Promise<Map<string, PlacedFact>> {
  const holders = new Map<readonly string[], number[]>();
  for (const piece of facts.flatMap(({ pieces }) => pieces))
    holders.set(
      piece,
      holdersOf(index, piece).filter((at) => bodies[at]!.sheet === null),
    );
  const texts = new Map(
    [...(await readTexts([...new Set([...holders.values()].flat())]))].map(([at, text]) => [at, plain(text)]),
  );
  const sheets = new Map<string, number>();
  bodies.forEach(({ sheet, heading }, at) => {
    if (sheet !== null) sheets.set(`${sheet} ${heading}`, at);
  });
  const placed = new Map<string, PlacedFact>();
  for (const fact of facts) {
    const passages: number[] = [];
    for (const piece of fact.pieces) {
      const words = piece.map(wordsOf);
      const holding = holders
        .get(piece)!
        .filter((at) => words.every((phrase) => texts.get(at)?.includes(phrase)))
        .sort((x, y) => byCloseness(texts.get(x)!, texts.get(y)!, words));
      // The same words may stand in another document; the kind of the first quote's tells which is meant.
      const found =
        holding.find((at) => passages.length > 0 || bodies[at]!.kind === SOURCES[fact.source].kind) ?? holding[0];
      if (found === undefined) break;
      passages.push(found);
    }
    const sheet = sheets.get(`${fact.sheet} ${fact.title}`);
    if (passages.length === fact.pieces.length) placed.set(fact.id, { fact, passages });
    else if (sheet !== undefined) placed.set(fact.id, { fact, passages: [sheet] });
  }
  return placed;
}

/** The text whose words stand closest together first, then the shorter; in the end by the words, as ids differ between installations. */
function byCloseness(x: string, y: string, words: readonly string[]): number {
  return spreadOf(x, words) - spreadOf(y, words) || x.length - y.length || (x < y ? -1 : 1);
}

function spreadOf(text: string, words: readonly string[]): number {
  const starts = words.map((phrase) => text.indexOf(phrase));
  return Math.max(...starts.map((start, at) => start + words[at]!.length)) - Math.min(...starts);
}

/** Passages that hold every word of the piece, in their order. */
function holdersOf(index: PassageIndex, piece: readonly string[]): number[] {
  const terms = new Set<number>();
  for (const token of tokenize(piece.join(' '))) {
    const term = token.stop ? undefined : index.vocabulary.get(token.root);
    // A word at the edge of a phrase may be part of a longer one that the index knows.
    if (term !== undefined && postingsOf(index, term) > 0) terms.add(term);
  }
  const [rarest, ...others] = [...terms].sort((x, y) => postingsOf(index, x) - postingsOf(index, y));
  if (rarest === undefined) return [];
  const listOf = (term: number) =>
    index.postingPassage.subarray(index.postingFrom[term]!, index.postingFrom[term + 1]!);
  const next = others.slice(0, 2).map((term) => new Set(listOf(term)));
  return [...listOf(rarest)].filter((at) => next.every((set) => set.has(at))).sort((x, y) => x - y);
}

/** The units from the first to the last of the words; null when one is missing. */
export function findUnits(units: readonly PassageUnit[], piece: readonly string[]): [number, number] | null {
  const starts: number[] = [];
  let body = '';
  for (const unit of units) {
    starts.push(body.length);
    body += `${plain(unit.text)} `;
  }
  let [from, to] = [units.length, -1];
  for (const phrase of piece) {
    const words = wordsOf(phrase);
    const at = body.indexOf(words);
    if (at < 0) return null;
    from = Math.min(
      from,
      starts.findLastIndex((start) => start <= at),
    );
    to = Math.max(
      to,
      starts.findLastIndex((start) => start < at + words.length),
    );
  }
  return [from, to];
}

/** The quote of a piece: whole units, or where it begins with `[` only from its first words to its last. */
export function quoteOf(units: readonly PassageUnit[], piece: readonly string[]): string | null {
  const span = findUnits(units, piece);
  if (span === null) return null;
  const whole = units
    .slice(span[0], span[1] + 1)
    .map(({ text }) => text)
    .join(' ');
  if (!piece[0]!.startsWith('[')) return whole;
  const pattern = piece
    .map((phrase) =>
      wordsOf(phrase)
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/ /g, '\\s+')
        .replace(/'/g, "[’‘`´']"),
    )
    .join('[\\s\\S]*?');
  return new RegExp(pattern, 'iu').exec(whole)?.[0] ?? whole;
}

function wordsOf(phrase: string): string {
  return plain(phrase.replace(/^\[/, ''));
}

function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[’‘`´]/g, "'")
    .toLowerCase()
    .trim();
}
