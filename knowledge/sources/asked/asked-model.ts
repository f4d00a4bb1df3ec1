import { type FeatureWorths, featuresOf } from './asked-features.ts';

/** One way of asking, with what it stands for. */
export type Form = { key: string; lang: string; text: string; worth?: number };
export type Chance = { key: string; chance: number };

/**
 * How each thing is asked, as a language model of its own: a question is as likely from a fact as the words, families and
 * concepts in it are among the ways that fact is asked, smoothed with how common they are in all (query likelihood with
 * Dirichlet smoothing, Zhai and Lafferty 2004). Everything in numbers: feature ids, key numbers.
 */
export type AskedModel = {
  keys: string[];
  features: Map<string, number>;
  /** Per feature, which keys have it and how much: places `start[feature]` to `start[feature + 1]` of `holders`, `held`. */
  start: Int32Array;
  holders: Int32Array;
  held: Float32Array;
  /** Per feature, its share of everything seen, and ln(1 + forms / forms that have it). */
  common: Float64Array;
  rarity: Float32Array;
  /** Per key, what the absence of a feature costs for a whole question. */
  absent: Float64Array;
  /** Every way of asking by key, to say how like a question is to the nearest. */
  forms: IndexedForm[][];
};
type IndexedForm = { features: Int32Array; worths: Float32Array; length: number; worth: number };

const worths: FeatureWorths = { word: 1, family: 1, concept: 1.3, pair: 0.5, opening: 0.5, asking: 0.7 };
/** Weight of the common stock in each key's model, in questions. */
const smoothing = 25;
/** Rare features say more, but in a language model less than their rarity. */
const rarityPower = 0.25;
/** A question's features are not independent: how much of their joint evidence counts. Fitted on authors left out. */
const evidenceShare = 0.8;
/** How much of the normalisation is the form's: questions carry words that no form has. */
const formShare = 0.35;
/** A second way of asking the same thing that is also like the question confirms the first. */
const secondWorth = 1;
/** A word nobody wrote is something else that is asked. */
const unknownShare = 0.5;

export function buildAskedModel(forms: readonly Form[]): AskedModel {
  const keys = [...new Set(forms.map(({ key }) => key))];
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const features = new Map<string, number>();
  const counts: number[] = [];
  const rows = forms.map((form) => {
    const named = featuresOf(form.text, form.lang, worths);
    const ids = new Int32Array(named.size);
    let at = 0;
    for (const name of named.keys()) {
      let id = features.get(name);
      if (id === undefined) {
        id = features.size;
        features.set(name, id);
        counts.push(0);
      }
      counts[id]! += 1;
      ids[at++] = id;
    }
    const worth = form.worth ?? 1;
    return {
      number: numbers.get(form.key)!,
      worth,
      features: ids,
      worths: Float32Array.from(named.values()),
      length: 0,
    };
  });
  const rarity = Float32Array.from(counts, (count) => Math.log(1 + rows.length / count));
  const seen: Map<number, number>[] = counts.map(() => new Map());
  const totals = new Float64Array(keys.length);
  const byKey: IndexedForm[][] = keys.map(() => []);
  for (const row of rows) {
    for (const [id, weight] of evenedOut(row, rarity)) {
      const of = seen[id]!;
      of.set(row.number, (of.get(row.number) ?? 0) + row.worth * weight);
      totals[row.number]! += row.worth * weight;
    }
    for (const [at, id] of row.features.entries()) row.length += (row.worths[at]! * rarity[id]!) ** 2;
    row.length = Math.sqrt(row.length);
    byKey[row.number]!.push(row);
  }
  const all = totals.reduce((sum, total) => sum + total, 0);
  const start = new Int32Array(features.size + 1);
  for (const [id, of] of seen.entries()) start[id + 1] = start[id]! + of.size;
  const model: AskedModel = {
    keys,
    features,
    start,
    holders: new Int32Array(start.at(-1)!),
    held: new Float32Array(start.at(-1)!),
    common: new Float64Array(features.size),
    rarity,
    absent: totals.map((total) => Math.log(smoothing / (total + smoothing))),
    forms: byKey,
  };
  for (const [id, of] of seen.entries()) {
    let at = start[id]!;
    for (const [number, weight] of of) {
      model.holders[at] = number;
      model.held[at++] = weight;
      model.common[id]! += weight / all;
    }
  }
  return model;
}

/** A question read once: known features, and how much weight its unknown words have. */
export type AskedQuestion = { features: Int32Array; worths: Float32Array; unknown: number; known: number };

export function readAskedQuestion(model: AskedModel, text: string, lang: string): AskedQuestion {
  const ids: number[] = [];
  const weights: number[] = [];
  let [unknown, words, met] = [0, 0, 0];
  const rarest = Math.log(1 + model.rarity.length);
  for (const [name, worth] of featuresOf(text, lang, worths)) {
    const word = !/^[=#+^?]/.test(name);
    const id = model.features.get(name) ?? (word ? model.features.get(nearestWord(model, name)) : undefined);
    if (word) words += 1;
    if (id !== undefined) {
      ids.push(id);
      weights.push(worth);
      if (word) met += 1;
    } else if (word || /^[=#]/.test(name)) unknown += (worth * rarest * unknownShare) ** 2;
  }
  return {
    features: Int32Array.from(ids),
    worths: Float32Array.from(weights),
    unknown,
    known: met / Math.max(1, words),
  };
}

const typoLengthMin = 5;

/** A word that the ways of asking know and that is one slip away (a letter left out, doubled, swapped, mistyped); else itself. */
function nearestWord(model: AskedModel, word: string): string {
  if (word.length < typoLengthMin || /\d/.test(word)) return word;
  const isKnown = (other: string) => model.features.has(other);
  for (let at = 0; at < word.length; at++) {
    const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    if (isKnown(before + after)) return before + after;
    if (isKnown(before + letter + letter + after)) return before + letter + letter + after;
    const swapped = before + after.charAt(0) + letter + after.slice(1);
    if (at < word.length - 1 && isKnown(swapped)) return swapped;
    if (word.length <= typoLengthMin) continue;
    for (const other of letters) if (isKnown(before + other + after)) return before + other + after;
  }
  return word;
}

const letters = 'aeiourtnslcdpmvgbfhzq';

/** How probable it is that each thing is asked, likeliest first; together one. */
export function chancesOf(model: AskedModel, question: AskedQuestion): Chance[] {
  const scores = new Float64Array(model.keys.length);
  for (const [id, weight] of evenedOut(question, model.rarity)) {
    const common = smoothing * model.common[id]!;
    for (let number = 0; number < scores.length; number++) scores[number]! += weight * model.absent[number]!;
    for (let at = model.start[id]!; at < model.start[id + 1]!; at++)
      scores[model.holders[at]!]! += weight * Math.log(1 + model.held[at]! / common);
  }
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(evidenceShare * (score - most)));
  const total = odds.reduce((sum, one) => sum + one, 0);
  return [...odds]
    .map((one, number) => ({ key: model.keys[number]!, chance: one / total }))
    .sort((a, b) => b.chance - a.chance || (a.key < b.key ? -1 : 1));
}

/** How like a question is to the nearest ways of asking for a thing: cosine by rarity, the second nearest added (0…2). */
export function likenessOf(model: AskedModel, question: AskedQuestion, key: string): number {
  const weights = new Map<number, number>();
  let squares = question.unknown;
  for (const [at, id] of question.features.entries()) {
    const weight = question.worths[at]! * model.rarity[id]!;
    weights.set(id, weight);
    squares += weight * weight;
  }
  const asked = Math.sqrt(squares) || 1;
  let [first, second] = [0, 0];
  for (const form of model.forms[model.keys.indexOf(key)]!) {
    let dot = 0;
    for (const [at, id] of form.features.entries()) {
      const weight = weights.get(id);
      if (weight !== undefined) dot += weight * form.worths[at]! * model.rarity[id]!;
    }
    const score = (form.worth * dot) / (form.length ** (2 * formShare) * asked ** (2 - 2 * formShare) || 1);
    if (score > first) [first, second] = [score, first];
    else if (score > second) second = score;
  }
  return first + secondWorth * second;
}

/** Weights of a language model: together of length one, so that a long question is not surer than a short one. */
function evenedOut(
  { features, worths: of }: { features: Int32Array; worths: Float32Array },
  rarity: Float32Array,
): [number, number][] {
  const weighed: [number, number][] = [];
  let length = 0;
  for (const [at, id] of features.entries()) {
    const weight = of[at]! * rarity[id]! ** rarityPower;
    weighed.push([id, weight]);
    length += weight * weight;
  }
  const scale = 1 / Math.sqrt(length || 1);
  return weighed.map(([id, weight]) => [id, weight * scale]);
}
