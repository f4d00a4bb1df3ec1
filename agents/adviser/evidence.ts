import type { PassageUnit } from '../../db/schema/documents.ts';
import { findUnits, quoteOf } from '../../knowledge/sources/asked/place-facts.ts';
import { findConcepts } from '../../knowledge/sources/concepts.ts';
import type { FoundFact, FoundPassage } from '../../knowledge/sources/source-library.ts';
import { tokenize } from '../../knowledge/text/italian.ts';
import type { Evidence } from './answer.ts';
import type { ReadQuestion } from './question.ts';

/** A stretch of a passage's units, with what of the question it holds. */
export type Stretch = {
  passage: FoundPassage;
  from: number;
  to: number;
  score: number;
  words: Set<string>;
  concepts: Set<string>;
  /** The head of a document, shown because its number or date was asked. */
  opening?: true;
  /** Where a known fact led here: how it is told, its quotes, and the words of the ways it is asked. */
  fact?: { found: FoundFact; quotes: Evidence[]; roots: ReadonlySet<string> };
};

export type Rarity = (term: string) => number;

/** A quote is read on a telephone: about four lines, a list about ten. */
const quoteCharsMax = 420;
const listQuoteCharsMax = 900;
const quoteCharsMin = 60;
const conceptGain = 1.3;
/** How much a passage's rank counts beside what the stretch itself says. */
const rankShare = 0.35;
/** A neighbour belongs to the quote when it says at least this part of what the best unit says. */
const neighbourShare = 0.4;
/** A further source is worth showing when it adds this part of what the question asks, or says as much as this. */
const gainMin = 0.18;
const rivalShare = 0.8;
/** What may well be the fact that is asked is told too. */
const rivalChance = 0.15;
export const quotesMax = 3;

/** The stretches that say most of what is asked: the best one, then those that add a part it lacks. */
export function selectEvidence(
  question: ReadQuestion,
  passages: readonly FoundPassage[],
  rarity: Rarity,
  facts: readonly FoundFact[] = [],
): Stretch[] {
  const asked = weighQuestion(question, rarity);
  const top = passages[0]?.score ?? 1;
  const told = facts.map((found) => factStretch(question, asked, found)).filter((stretch) => stretch !== null);
  const stretches = [
    ...passages.map((passage) => bestStretch(question, asked, passage, rankShare * (passage.score / top))),
    ...told,
  ]
    .filter((stretch) => stretch !== null)
    .sort((a, b) => b.score - a.score);
  const chosen: Stretch[] = [];
  const held = new Set<string>();
  const total = [...asked.values()].reduce((sum, weight) => sum + weight, 0);
  for (const stretch of stretches) {
    if (chosen.reduce((sum, { fact }) => sum + (fact?.quotes.length ?? 1), 0) >= quotesMax) break;
    if (chosen.some((other) => overlaps(other, stretch))) continue;
    const adds = [...stretch.words, ...stretch.concepts]
      .filter((term) => !held.has(term))
      .reduce((sum, term) => sum + (asked.get(term) ?? 0), 0);
    const best = chosen[0];
    if (
      best === undefined ||
      adds >= gainMin * total ||
      (chosen.length < 2 && stretch.score >= rivalShare * best.score) ||
      (stretch.fact?.found.chance ?? 0) >= rivalChance
    ) {
      chosen.push(stretch);
      for (const term of [...stretch.words, ...stretch.concepts]) held.add(term);
    }
  }
  return chosen;
}

/** Every word and concept of the question with what finding it is worth. */
export function weighQuestion(question: ReadQuestion, rarity: Rarity): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { root } of question.words) weights.set(root, rarity(root) * (question.lang === 'it' ? 1 : 0.5));
  for (const { concept } of question.mentions) weights.set(`#${concept}`, rarity(`#${concept}`) * conceptGain);
  for (const [term, weight] of weights) if (question.emphasised.has(term)) weights.set(term, weight * emphasis);
  return weights;
}

const emphasis = 2.5;

function bestStretch(
  question: ReadQuestion,
  asked: Map<string, number>,
  passage: FoundPassage,
  rank: number,
): Stretch | null {
  const total = Math.max(
    1e-9,
    [...asked.values()].reduce((sum, weight) => sum + weight, 0),
  );
  const held = passage.units.map((unit) => heldBy(unit.text, asked));
  const scores = held.map((terms, at) => {
    const unit = passage.units[at]!;
    const words = [...terms].reduce((sum, term) => sum + asked.get(term)!, 0) / total;
    return words + (fits(question, unit) ? typeGain : 0) - (unit.kind === 'heading' ? headingLoss : 0);
  });
  let best = -1;
  scores.forEach((score, at) => {
    if (passage.units[at]!.kind !== 'heading' && (best < 0 || score > scores[best]!)) best = at;
  });
  if (best < 0) return null;
  const [from, to] = widen(question, passage.units, scores, best);
  const terms = new Set<string>(heldBy(`${passage.heading}\n${textOf(passage.units, from, to)}`, asked));
  const said = [...terms].reduce((sum, term) => sum + asked.get(term)!, 0) / total;
  return {
    passage,
    from,
    to,
    score: said + rank + (fits(question, { text: textOf(passage.units, from, to) }) ? typeGain : 0),
    words: new Set([...terms].filter((term) => !term.startsWith('#'))),
    concepts: new Set([...terms].filter((term) => term.startsWith('#'))),
  };
}

/** A known fact as evidence: what its quotes, its plain words and the ways it is asked hold of the question. */
function factStretch(question: ReadQuestion, asked: Map<string, number>, found: FoundFact): Stretch | null {
  const { fact, passages } = found;
  const quotes: Evidence[] = [];
  let span: [number, number] = [0, 0];
  for (const [at, passage] of passages.entries()) {
    const sheet = passage.kind === 'sheet';
    const units = sheet ? sentencesOf(passage.units) : findUnits(passage.units, fact.pieces[at]!);
    const quote = sheet ? textOf(passage.units, ...units!) : quoteOf(passage.units, fact.pieces[at]!);
    if (units === null || quote === null) return null;
    if (at === 0) span = units;
    quotes.push({ passage, quote });
  }
  const { ways } = found;
  const told = `${quotes.map(({ passage, quote }) => `${passage.heading}\n${quote}`).join('\n')}\n${fact.statement}`;
  const roots = new Set([...ways.roots, ...tokenize(told).map(({ root }) => root)]);
  const terms = heldBy(told, asked);
  for (const term of asked.keys())
    if (roots.has(term) || (term.startsWith('#') && ways.concepts.has(term.slice(1)))) terms.add(term);
  const total = Math.max(
    1e-9,
    [...asked.values()].reduce((sum, weight) => sum + weight, 0),
  );
  const said = [...terms].reduce((sum, term) => sum + asked.get(term)!, 0) / total;
  const fitting = quotes.some(({ quote }) => fits(question, { text: quote }));
  return {
    passage: passages[0]!,
    from: span[0],
    to: span[1],
    score: saidShare * said + chanceGain * found.chance + likenessGain * found.likeness + (fitting ? typeGain : 0),
    words: new Set([...terms].filter((term) => !term.startsWith('#'))),
    concepts: new Set([...terms].filter((term) => term.startsWith('#'))),
    fact: { found, quotes, roots },
  };
}

/** The ways a fact is asked are many and loose, so that their words count less than those of the text itself. */
const saidShare = 0.7;
/** What being asked for, and being asked for in nearly these words, is worth beside the words of a quote. */
const chanceGain = 0.8;
const likenessGain = 0.3;

/** The plain sentences of a sheet's passage, before the words of the source. */
function sentencesOf(units: readonly PassageUnit[]): [number, number] {
  const end = units.findIndex(({ kind }) => kind !== 'sentence');
  return [0, Math.max(0, (end < 0 ? units.length : end) - 1)];
}

/** Whether one says again what the other quotes. */
export function overlaps(a: Stretch, b: Stretch): boolean {
  if (a.fact === undefined && b.fact === undefined) return false;
  const places = (stretch: Stretch) =>
    stretch.fact?.quotes ?? [
      { passage: stretch.passage, quote: textOf(stretch.passage.units, stretch.from, stretch.to) },
    ];
  return places(a).some((one) =>
    places(b).some(
      (other) =>
        one.passage.passageId === other.passage.passageId &&
        (one.quote.includes(other.quote) || other.quote.includes(one.quote)),
    ),
  );
}

/** A quote that holds the kind of thing asked for outweighs one that shares some more words. */
const typeGain = 0.25;
const headingLoss = 0.2;

export function heldBy(text: string, asked: Map<string, number>): Set<string> {
  const held = new Set<string>();
  for (const { root } of tokenize(text)) if (asked.has(root)) held.add(root);
  for (const concept of findConcepts(text, 'it', 'document')) if (asked.has(`#${concept}`)) held.add(`#${concept}`);
  return held;
}

const figure = /\d|\b(?:un|due|tre|quattro|cinque|sei|nove|trenta|sessanta)\b/i;
const moment =
  /\b\d{4}\b|\b\d+\s*(?:giorni|gg|mesi|anni|ore)\b|\b(?:giorni|annual\w*|mensil\w*|semestral\w*|ogni\s+\p{L}+|in seguito|a seguito|dopo|prima|entro|fino)\b/iu;

/** Whether a text holds the kind of thing that was asked for. */
export function fits(question: ReadQuestion, unit: { text: string }): boolean {
  const { number, money, time, percent, duration } = question.expected;
  if (percent) return /%|per cento/.test(unit.text);
  if (duration) return /\b\d+\s*(?:ore|giorni|gg|mesi|anni)\b|\bfino al\b|\b20\d\d\s*-\s*20\d\d/i.test(unit.text);
  if (money) return /€|\beuro\b|\bmln\b|milion/i.test(unit.text);
  if (time && moment.test(unit.text)) return true;
  return number && figure.test(unit.text);
}

/** Goes on to the whole list, to a cut sentence's other half, to neighbours that say much of the same. */
function widen(
  question: ReadQuestion,
  units: readonly PassageUnit[],
  scores: readonly number[],
  best: number,
): [number, number] {
  let from = best;
  let to = best;
  const max = question.expected.list ? listQuoteCharsMax : quoteCharsMax;
  const size = () => textOf(units, from, to).length;
  const canTake = (at: number) =>
    at >= 0 && at < units.length && !(at > to ? units[at]!.afterGap : units[at + 1]!.afterGap);
  const takeAfter = (limit: number) => {
    if (!canTake(to + 1) || size() + units[to + 1]!.text.length > limit) return false;
    to++;
    return true;
  };
  const takeBefore = (limit: number) => {
    if (!canTake(from - 1) || size() + units[from - 1]!.text.length > limit) return false;
    from--;
    return true;
  };
  if (units[best]!.kind === 'item') {
    if (question.expected.list) {
      while (units[from - 1]?.kind === 'item' && takeBefore(max));
      while (units[to + 1]?.kind === 'item' && takeAfter(max));
    }
    if (from > 0 && /:$/.test(units[from - 1]!.text)) takeBefore(max);
  }
  // A sentence cut by the layout goes on in the next unit.
  while (
    !/[.:;!?…)”»]$/.test(units[to]!.text) &&
    to + 1 < units.length &&
    /^[^\p{L}\d•-]*\p{Ll}/u.test(units[to + 1]!.text) &&
    takeAfter(max)
  );
  for (let grew = true; grew; ) {
    grew = false;
    const wanted = neighbourShare * Math.max(scores[best]!, 0.05);
    if (units[to + 1] !== undefined && units[to + 1]!.kind !== 'heading' && scores[to + 1]! >= wanted)
      grew = takeAfter(max) || grew;
    if (units[from - 1] !== undefined && units[from - 1]!.kind !== 'heading' && scores[from - 1]! >= wanted)
      grew = takeBefore(max) || grew;
  }
  // What announces a list without its items answers nothing: the list comes before what stood in front of it.
  if (/:$/.test(units[to]!.text) && units[to + 1]?.kind === 'item') {
    let end = to + 1;
    while (units[end + 1]?.kind === 'item' && !units[end + 1]!.afterGap) end++;
    if (textOf(units, from, end).length > listQuoteCharsMax) from = to;
    while (units[to + 1]?.kind === 'item' && takeAfter(listQuoteCharsMax));
  }
  if (size() < quoteCharsMin && units[best]!.kind !== 'row') {
    takeBefore(quoteCharsMax);
    if (size() < quoteCharsMin) takeAfter(quoteCharsMax);
  }
  return [from, to];
}

export function textOf(units: readonly PassageUnit[], from: number, to: number): string {
  return units
    .slice(from, to + 1)
    .map((unit) => unit.text)
    .join(' ');
}

export function toEvidence(stretch: Stretch): Evidence {
  if (stretch.fact !== undefined) {
    const { found, quotes } = stretch.fact;
    const [first, ...more] = quotes;
    // A shipped sheet tells the fact itself: said twice it would only be longer.
    if (first!.passage.kind === 'sheet') return first!;
    return { ...first!, statement: found.fact.statement, more };
  }
  return { passage: stretch.passage, quote: textOf(stretch.passage.units, stretch.from, stretch.to) };
}
