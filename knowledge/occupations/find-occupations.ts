import type { Occupation } from '../skills/taxonomy.ts';
import { gramsOf, type OccupationIndex } from './occupation-index.ts';
import { foldTitle, rootOfStem, stemWord, titleWords } from './title-words.ts';

export type OccupationMatch = {
  occupationId: string;
  uri: string;
  label: string;
  /** 0 to 1; 1 when the query is one of the concept's forms but for gender, number and empty words. */
  score: number;
  /** The form of the concept nearest to the query, as the taxonomy writes it. */
  matched: string;
  kind: Occupation['kind'];
};

export type FindOptions = {
  /** How many at most, 1 to 100; 10 when not given. */
  limit?: number;
  kinds?: readonly Occupation['kind'][];
  /** The last word may still be being typed. */
  prefix?: boolean;
};

/**
 * The occupations and groups that a job title may mean, best first, each once. The order is strict and the same at every
 * call: by score, then occupations with skills attached, then occupations before groups, then label and id.
 */
export function findOccupations(index: OccupationIndex, query: string, options: FindOptions = {}): OccupationMatch[] {
  const limit = Math.max(1, Math.min(100, Math.trunc(options.limit ?? 10) || 10));
  const { scores } = scoreForms(index, query, options.prefix ?? false);
  const best = new Map<number, number>();
  scores.forEach((score, form) => {
    const concept = index.forms[form]!.concept;
    if (options.kinds && !options.kinds.includes(index.concepts[concept]!.kind)) return;
    const known = best.get(concept);
    if (known === undefined || score > scores.get(known)!) best.set(concept, form);
  });
  const ranked = [...best].map(([concept, form]) => ({ concept, form, score: scores.get(form)! }));
  ranked.sort((a, b) => b.score - a.score || byStanding(index, a.concept, b.concept));
  const typed = new Set(foldTitle(query).split(' '));
  return ranked.slice(0, limit).map(({ concept, form, score }) => {
    const { id, uri, label, kind } = index.concepts[concept]!;
    return { occupationId: id, uri, label, score, matched: nearestWritten(index.forms[form]!.written, typed), kind };
  });
}

function byStanding(index: OccupationIndex, a: number, b: number): number {
  const left = index.concepts[a]!;
  const right = index.concepts[b]!;
  return (
    index.hasSkills[b]! - index.hasSkills[a]! ||
    Number(left.kind === 'group') - Number(right.kind === 'group') ||
    (left.kind === 'group' ? (right.isco?.length ?? 0) - (left.isco?.length ?? 0) : 0) ||
    compare(left.label, right.label) ||
    compare(left.id, right.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Among spellings of the same form, the one in the gender and number typed. */
function nearestWritten(written: string[], typed: ReadonlySet<string>): string {
  let best = written[0]!;
  let bestShared = -1;
  for (const form of written) {
    let shared = 0;
    for (const word of foldTitle(form).split(' ')) if (typed.has(word)) shared += 1;
    if (shared > bestShared) {
      best = form;
      bestShared = shared;
    }
  }
  return best;
}

/** How near every form is to the query; forms sharing nothing with it are absent. */
export function scoreForms(index: OccupationIndex, query: string, prefix: boolean): { scores: Map<number, number> } {
  const words = titleWords(query);
  const open = prefix && /[\p{L}\p{N}]$/u.test(query.slice(0, 400));
  const parts = words.map((word, at) => termsLike(index, word, open && at === words.length - 1));
  const scores = new Map<number, number>();
  let total = 0;
  const found = new Map<number, { asked: number; held: number }>();
  for (const part of parts) {
    total += part.weight;
    const best = new Map<number, { asked: number; held: number }>();
    for (const [term, likeness] of part.like) {
      for (const form of index.postings[term]!) {
        const asked = part.weight * likeness;
        const held = index.weights[term]! * likeness;
        const known = best.get(form);
        if (known === undefined || asked > known.asked) best.set(form, { asked, held });
      }
    }
    for (const [form, { asked, held }] of best) {
      const sum = found.get(form);
      if (sum === undefined) found.set(form, { asked, held });
      else {
        sum.asked += asked;
        sum.held += held;
      }
    }
  }
  for (const [form, { asked, held }] of found) {
    const recall = asked / total;
    const precision = Math.min(1, held / index.forms[form]!.weight);
    scores.set(form, Math.min(1, (2 * recall * precision) / (recall + precision)));
  }
  return { scores };
}

type LikeTerms = { weight: number; like: Map<number, number> };

/** The terms a word of the query may stand for, with a likeness from 0 to 1, and how much the word weighs. */
function termsLike(index: OccupationIndex, word: string, open: boolean): LikeTerms {
  const stem = stemWord(word);
  const like = new Map<number, number>();
  const add = (term: number, likeness: number) => {
    if (likeness > (like.get(term) ?? 0)) like.set(term, likeness);
  };
  const exact = index.termOf.get(stem);
  if (exact !== undefined) add(exact, 1);
  if (open) {
    for (
      let at = lowerBound(index.words, word);
      at < index.words.length && index.words[at]!.startsWith(word);
      at += 1
    ) {
      add(index.wordTerms[at]!, 0.6 + (0.4 * word.length) / index.words[at]!.length);
    }
  }
  const root = rootOfStem(stem);
  if (root !== null) for (const term of index.rootTerms.get(root) ?? []) add(term, 0.7);
  if (stem.length >= 4) {
    const shared = new Map<number, number>();
    const grams = gramsOf(stem);
    for (const gram of grams) {
      for (const term of index.gramTerms.get(gram) ?? []) shared.set(term, (shared.get(term) ?? 0) + 1);
    }
    for (const [term, count] of shared) {
      const dice = (2 * count) / (grams.size + index.gramCounts[term]!);
      if (dice >= 0.5) add(term, dice * 0.8);
    }
  }
  let weight = exact === undefined ? 0 : index.weights[exact]!;
  if (exact === undefined) {
    for (const [term, likeness] of like) weight = Math.max(weight, index.weights[term]! * likeness);
    if (weight === 0) weight = Math.log(1 + index.concepts.length);
  }
  return { weight, like };
}

function lowerBound(sorted: readonly string[], value: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
