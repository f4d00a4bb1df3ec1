import { type FeatureWorths, featuresOf } from './asked-features.ts';

/** One way of asking, with what it stands for. */
export type Form = { key: string; lang: string; text: string; worth?: number };
export type Chance = { key: string; chance: number };

/**
 * How each thing is asked, as a language model of its own: a question is as likely from a fact as the words, families and
 * concepts in it are among the ways that fact is asked, smoothed with how common they are in all (query likelihood with
 * Dirichlet smoothing, Zhai and Lafferty 2004). Chances of all keys add up to one.
 */
export type AskedModel = {
  keys: string[];
  /** Feature → key → weight seen. */
  seen: Map<string, Map<number, number>>;
  /** Feature → weight seen in all, as a share of everything. */
  common: Map<string, number>;
  /** What a feature's absence from a key costs, per unit of the question. */
  absent: Float64Array;
  rarity: Map<string, number>;
};

const worths: FeatureWorths = { word: 1, family: 1, concept: 1.3, pair: 0.5, opening: 0.5, letters: 0.15, asking: 0.7 };
/** Weight of the common stock in each key's model, in questions. */
const smoothing = 25;
/** Rare features say more, but less than their rarity. */
const rarityPower = 0.25;
/** A question's features are not independent: how much of their joint evidence counts. Fitted on authors left out. */
const evidenceShare = 0.8;

export function buildAskedModel(forms: readonly Form[]): AskedModel {
  const keys = [...new Set(forms.map(({ key }) => key))];
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const rows = forms.map((form) => ({
    number: numbers.get(form.key)!,
    worth: form.worth ?? 1,
    features: featuresOf(form.text, form.lang, worths),
  }));
  const counts = new Map<string, number>();
  for (const { features } of rows) for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const rarity = new Map([...counts].map(([name, n]) => [name, Math.log(1 + rows.length / n) ** rarityPower]));
  const seen = new Map<string, Map<number, number>>();
  const common = new Map<string, number>();
  const totals = new Float64Array(keys.length);
  let all = 0;
  for (const { number, worth, features } of rows) {
    for (const [name, weight] of evenedOut(features, rarity)) {
      const of = seen.get(name) ?? new Map<number, number>();
      of.set(number, (of.get(number) ?? 0) + worth * weight);
      seen.set(name, of);
      common.set(name, (common.get(name) ?? 0) + worth * weight);
      totals[number]! += worth * weight;
      all += worth * weight;
    }
  }
  for (const [name, weight] of common) common.set(name, weight / all);
  return { keys, seen, common, rarity, absent: totals.map((total) => Math.log(smoothing / (total + smoothing))) };
}

/** What is asked, likeliest first, and the share of the question's words that some way of asking knows. */
export function readAskedModel(model: AskedModel, text: string, lang: string): { chances: Chance[]; known: number } {
  const features = featuresOf(text, lang, worths);
  const scores = new Float64Array(model.keys.length);
  for (const [name, weight] of evenedOut(features, model.rarity)) {
    const common = smoothing * model.common.get(name)!;
    for (let number = 0; number < scores.length; number++) scores[number]! += weight * model.absent[number]!;
    for (const [number, seen] of model.seen.get(name)!) scores[number]! += weight * Math.log(1 + seen / common);
  }
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(evidenceShare * (score - most)));
  const total = odds.reduce((sum, one) => sum + one, 0);
  const words = [...features.keys()].filter((name) => !/^[=#+^~?]/.test(name));
  const known = words.filter((word) => model.seen.has(word)).length / Math.max(1, words.length);
  const chances = [...odds]
    .map((one, number) => ({ key: model.keys[number]!, chance: one / total }))
    .sort((a, b) => b.chance - a.chance || (a.key < b.key ? -1 : 1));
  return { chances, known };
}

/** Known features only, together of length one: a long question is not surer than a short one. */
function evenedOut(features: ReadonlyMap<string, number>, rarity: ReadonlyMap<string, number>): [string, number][] {
  const weighed: [string, number][] = [];
  let length = 0;
  for (const [name, worth] of features) {
    const rare = rarity.get(name);
    if (rare === undefined) continue;
    weighed.push([name, worth * rare]);
    length += (worth * rare) ** 2;
  }
  const scale = 1 / Math.sqrt(length || 1);
  return weighed.map(([name, weight]) => [name, weight * scale]);
}
