import { tokenize } from '../text/italian.ts';
import { findConcepts } from './concepts.ts';
import { letterGroupsOf, type PassageIndex, postingsOf } from './passage-index.ts';

export type PassageHit = { passage: number; id: string; score: number };

/** Parts of the score; each can be switched off to measure what it is worth. */
export type SearchSignals = {
  exactForms: boolean;
  letters: boolean;
  concepts: boolean;
  proximity: boolean;
  sheets: boolean;
};
export const allSignals: SearchSignals = {
  exactForms: true,
  letters: true,
  concepts: true,
  proximity: true,
  sheets: true,
};

export type SearchOptions = {
  limit: number;
  lang?: string;
  signals?: SearchSignals;
  /** Passages that may be found, by index; all when left out. */
  allowed?: (passage: number) => boolean;
  /** Extra score by passage, for example from a sheet that cites it. */
  boosts?: Map<number, number>;
};

/** BM25 saturation and length, the usual values; tried 0.9…1.6 and 0.4…0.8, the differences stay under 0.005. */
const k1 = 1.2;
const b = 0.6;
const exactWeight = 0.25;
const conceptWeight = 1;
const conceptGain = 1.3;
/** How much the densest stretch of a passage counts beside its words anywhere. */
const proximityWeight = 0.6;
/** Words looked at together, about a long sentence without its function words. */
const windowWords = 14;
/** Only the best by words are looked at closely: proximity never brings up what shares no word. */
const closeLookMax = 150;
/** A guess about a mistyped word must share this part of its letter groups. */
const letterLikenessMin = 0.55;
const letterWeight = 0.7;

const enoughTouched = 2_000;
/** A word that stands in one passage of twenty tells little by itself. */
const commonShare = 0.05;

export type QueryTerm = { term: number; weight: number; idf: number; word: string };

/** Passages by how well they answer the words of the question, best first. */
export function searchPassages(index: PassageIndex, question: string, options: SearchOptions): PassageHit[] {
  const signals = options.signals ?? allSignals;
  const count = index.ids.length;
  if (count === 0) return [];
  const terms = readQuery(index, question, signals, options.lang ?? 'it');
  const scores = new Float32Array(count);
  const touched: number[] = [];
  // Rare words first: what only a common word touches cannot reach the top once enough passages share a rarer one.
  terms.sort((a, b) => b.idf - a.idf);
  const enough = Math.max(enoughTouched, closeLookMax * 4);
  for (const { term, weight, idf } of terms) {
    const closed =
      touched.length >= enough && index.postingFrom[term + 1]! - index.postingFrom[term]! > count * commonShare;
    const concept = index.terms[term]!.startsWith('#');
    const to = index.postingFrom[term + 1]!;
    for (let slot = index.postingFrom[term]!; slot < to; slot++) {
      const passage = index.postingPassage[slot]!;
      const n = index.postingCount[slot]!;
      if (scores[passage] === 0) {
        if (closed) continue;
        touched.push(passage);
      }
      // A concept is named or not: how often, and in how long a passage, says nothing.
      if (concept) scores[passage]! += weight * idf * conceptGain;
      else
        scores[passage]! +=
          (weight * idf * n * (k1 + 1)) / (n + k1 * (1 - b + (b * index.lengths[passage]!) / index.meanLength));
    }
  }
  for (const [passage, boost] of options.boosts ?? []) {
    if (scores[passage] === 0) touched.push(passage);
    scores[passage]! += boost;
  }
  const allowed = options.allowed;
  const best = takeBest(
    index,
    allowed === undefined ? touched : touched.filter(allowed),
    scores,
    Math.max(options.limit, signals.proximity ? closeLookMax : 0),
  );
  if (signals.proximity) {
    const near = nearTerms(terms);
    for (const passage of best) scores[passage]! += proximityWeight * densest(index, passage, near);
    best.sort((x, y) => scores[y]! - scores[x]! || byWords(index, x, y));
  }
  return best.slice(0, options.limit).map((passage) => ({ passage, id: index.ids[passage]!, score: scores[passage]! }));
}

/** The question's words as terms of the index, each with its rarity. */
export function readQuery(index: PassageIndex, question: string, signals: SearchSignals, lang: string): QueryTerm[] {
  const found = new Map<number, QueryTerm>();
  const add = (word: string, weight: number, shown: string) => {
    const term = index.vocabulary.get(word);
    // A word of passages that have left, or that only a newer index has, is a word nobody wrote.
    if (term === undefined || postingsOf(index, term) === 0) return false;
    const known = found.get(term);
    if (known !== undefined) {
      known.weight = Math.max(known.weight, weight);
      return true;
    }
    found.set(term, { term, weight, idf: rarity(index, term), word: shown });
    return true;
  };
  if (lang === 'it' || lang === 'es' || lang === 'ro' || lang === 'fr' || lang === 'en') {
    for (const token of tokenize(question)) {
      if (token.stop) continue;
      const foreign = lang === 'it' ? 1 : 0.5;
      const known = add(token.root, foreign, token.norm);
      if (signals.exactForms && token.norm !== token.root) add(`=${token.norm}`, exactWeight * foreign, token.norm);
      if (!known && signals.letters && lang === 'it')
        for (const like of likeTerms(index, token.norm, token.root))
          add(like.word, letterWeight * like.likeness, token.norm);
    }
  }
  if (signals.concepts) for (const concept of findConcepts(question, lang)) add(`#${concept}`, conceptWeight, concept);
  return [...found.values()];
}

/** Robertson–Spärck Jones, never negative. */
function rarity(index: PassageIndex, term: number): number {
  const n = postingsOf(index, term);
  return Math.log(1 + (index.ids.length - n + 0.5) / (n + 0.5));
}

/** Terms that share most letter groups with a word the index does not know. */
function likeTerms(index: PassageIndex, norm: string, root: string): { word: string; likeness: number }[] {
  if (root.length < 4 || /\d/.test(norm)) return [];
  const groups = letterGroupsOf(root);
  const shared = new Map<number, number>();
  for (const group of groups)
    for (const term of index.letterGroups.get(group) ?? []) shared.set(term, (shared.get(term) ?? 0) + 1);
  const like: { word: string; likeness: number }[] = [];
  for (const [term, n] of shared) {
    if (postingsOf(index, term) === 0) continue;
    const word = index.terms[term]!;
    const likeness = (2 * n) / (groups.length + letterGroupsOf(word).length);
    if (likeness >= letterLikenessMin && Math.abs(word.length - root.length) <= 3) like.push({ word, likeness });
  }
  return like.sort((x, y) => y.likeness - x.likeness || (x.word < y.word ? -1 : 1)).slice(0, 3);
}

/** Terms that stand in the text itself (roots), with what finding them is worth. */
function nearTerms(terms: readonly QueryTerm[]): Map<number, number> {
  return new Map(
    terms
      .filter(({ word, weight }) => weight > exactWeight && !word.startsWith('#'))
      .map(({ term, weight, idf }) => [term, weight * idf]),
  );
}

/** Worth of the stretch of `windowWords` words that holds most of the question, more when its words are neighbours there. */
function densest(index: PassageIndex, passage: number, near: Map<number, number>): number {
  const from = index.sequenceFrom[passage]!;
  const to = index.sequenceFrom[passage + 1]!;
  const places: number[] = [];
  for (let at = from; at < to; at++) if (near.has(index.sequence[at]!)) places.push(at);
  let best = 0;
  let pairs = 0;
  for (let left = 0; left < places.length; left++) {
    const seen = new Set<number>();
    let worth = 0;
    for (let right = left; right < places.length && places[right]! - places[left]! < windowWords; right++) {
      const term = index.sequence[places[right]!]!;
      if (seen.has(term)) continue;
      seen.add(term);
      worth += near.get(term)!;
    }
    if (worth > best) best = worth;
    const next = places[left + 1];
    if (next === places[left]! + 1) {
      const [x, y] = [index.sequence[places[left]!]!, index.sequence[next]!];
      if (x !== y) pairs = Math.max(pairs, Math.min(near.get(x)!, near.get(y)!));
    }
  }
  return best + 0.5 * pairs;
}

/** The best `limit` by score without sorting everything: quick selection would do no better at these sizes. */
function takeBest(index: PassageIndex, passages: number[], scores: Float32Array, limit: number): number[] {
  if (passages.length > 4 * limit) {
    const sample = Float32Array.from(passages, (passage) => scores[passage]!).sort();
    const cut = sample[sample.length - limit]!;
    passages = passages.filter((passage) => scores[passage]! >= cut);
  }
  return passages.sort((x, y) => scores[y]! - scores[x]! || byWords(index, x, y)).slice(0, limit);
}

/**
 * Equal scores are ordered by what the passages say, the shorter first: neither the order in which an index was put together
 * nor the ids, which differ between installations, may change an answer.
 */
function byWords(index: PassageIndex, x: number, y: number): number {
  const shorter = index.lengths[x]! - index.lengths[y]!;
  if (shorter !== 0) return shorter;
  const [fromX, fromY] = [index.sequenceFrom[x]!, index.sequenceFrom[y]!];
  const words = Math.min(index.sequenceFrom[x + 1]! - fromX, index.sequenceFrom[y + 1]! - fromY);
  for (let at = 0; at < words; at++) {
    const [one, other] = [index.sequence[fromX + at]!, index.sequence[fromY + at]!];
    if (one !== other) return index.terms[one]! < index.terms[other]! ? -1 : 1;
  }
  return index.ids[x]! < index.ids[y]! ? -1 : 1;
}
