import { listAskedFacts } from '../../knowledge/sources/asked/read-facts.ts';
import { listOutsideForms } from '../../knowledge/sources/asked/read-outside.ts';
import { readWays } from '../../knowledge/sources/asked/read-ways.ts';
import { fold } from '../../knowledge/text/italian.ts';
import { INTENT_UTTERANCES } from './intent-utterances.ts';
import { shapeOf } from './message-shape.ts';
import { MORE_UTTERANCES } from './more-utterances.ts';

export const learnedIntents = ['information', 'decision', 'injection', 'records', 'smalltalk', 'unclear'] as const;
export type LearnedIntent = (typeof learnedIntents)[number];
export type Utterance = { intent: LearnedIntent; text: string };

/** What people write, by what they want: our own utterances, and every known way of asking as a question for information. */
export function listUtterances(): Utterance[] {
  return [INTENT_UTTERANCES, MORE_UTTERANCES]
    .flatMap(readWays)
    .map(({ id, text }) => ({ intent: id as LearnedIntent, text }));
}

/**
 * Two readings of the same features, joined: a softmax regression, which tells apart, and a smoothed count (naive Bayes),
 * which says more of words seen once or twice. Trained when first asked. Hashed features: two of 262,144 that share a slot do
 * no harm at this size.
 */
export class IntentModel {
  readonly #weights: Float32Array[];
  readonly #counts: Counts;

  constructor(utterances: readonly Utterance[]) {
    const rows = utterances.map(({ intent, text }) => ({
      at: learnedIntents.indexOf(intent),
      features: featuresOf(text),
    }));
    this.#weights = train(rows);
    this.#counts = count(rows);
  }

  /** Probability of each intent. */
  read(text: string): Record<LearnedIntent, number> {
    const features = featuresOf(text);
    const regressed = scoresOf(this.#weights, features);
    const counted = countedScores(this.#counts, features);
    const scores = normalise(
      regressed.map(
        (score, at) => (1 - countedShare) * Math.log(score + trace) + countedShare * Math.log(counted[at]! + trace),
      ),
    );
    return Object.fromEntries(learnedIntents.map((intent, at) => [intent, scores[at]!])) as Record<
      LearnedIntent,
      number
    >;
  }
}

let model: IntentModel | null = null;

export function readLearnedIntent(text: string): Record<LearnedIntent, number> {
  model ??= new IntentModel([...listUtterances(), ...listQuestions()]);
  return model.read(text);
}

/**
 * Questions for information: of the many ways of asking facts one in `sampled`, which is enough to know what they are like;
 * all that ask for what the documents do not settle, which are nearest to a request for a decision.
 */
export function listQuestions(): Utterance[] {
  return [
    ...listAskedFacts()
      .flatMap(({ forms }) => forms)
      .filter((_, at) => at % sampled === 0),
    ...listOutsideForms(),
  ].map(({ text }) => ({ intent: 'information', text }));
}

const sampled = 4;

/** Slots with their values, side by side: fourteen thousand messages as pairs would be a hundred megabytes. */
type Features = { slots: Int32Array; values: Float32Array };
type Row = { at: number; features: Features };

const slots = 1 << 18;
/** Passes, rates and shares were chosen by cross-validation over the utterances. */
const passes = 4;
/** Smaller errors teach nothing worth the time. */
const errorMin = 0.03;
const rate = 0.25;
const shrink = 1e-5;
/** Questions for information are many; each of the others counts more (at most this), so that both kinds of error weigh alike. */
const rareMost = 12;
const countedShare = 0.3;
const trace = 1e-6;
/** Weight of what all intents have in common in each one's counts, and how much of the joint evidence of features counts. */
const smoothing = 100;
const evidenceShare = 3;

function train(rows: readonly Row[]): Float32Array[] {
  const weights = learnedIntents.map(() => new Float32Array(slots));
  const squares = learnedIntents.map(() => new Float32Array(slots).fill(1e-3));
  const sizes = learnedIntents.map((_, at) => rows.filter((row) => row.at === at).length);
  const importances = sizes.map((size) => Math.min(rareMost, Math.sqrt(sizes[0]! / Math.max(1, size))));
  // The same order every time: what is learnt must not depend on chance.
  const order = [...new Set(rows.map((_, at) => (at * 7919) % rows.length))];
  for (let pass = 0; pass < passes; pass++) {
    for (const row of order) {
      const { at, features } = rows[row]!;
      const scores = scoresOf(weights, features);
      for (let intent = 0; intent < weights.length; intent++) {
        const error = importances[at]! * (scores[intent]! - (intent === at ? 1 : 0));
        if (Math.abs(error) < errorMin) continue;
        const [weight, square] = [weights[intent]!, squares[intent]!];
        for (const [place, slot] of features.slots.entries()) {
          const value = features.values[place]!;
          const slope = error * value + shrink * weight[slot]!;
          square[slot]! += slope * slope;
          weight[slot]! -= (rate * slope) / Math.sqrt(square[slot]!);
        }
      }
    }
  }
  return weights;
}

function scoresOf(weights: readonly Float32Array[], features: Features): number[] {
  return normalise(
    weights.map((weight) => {
      let sum = 0;
      for (let place = 0; place < features.slots.length; place++)
        sum += weight[features.slots[place]!]! * features.values[place]!;
      return sum;
    }),
  );
}

/** For each intent the share of each feature in all its utterances. */
type Counts = { shares: Float32Array[]; totals: number[] };

function count(rows: readonly Row[]): Counts {
  const shares = learnedIntents.map(() => new Float32Array(slots));
  for (const { at, features } of rows)
    for (const [place, slot] of features.slots.entries()) shares[at]![slot]! += features.values[place]!;
  return { shares, totals: shares.map((share) => share.reduce((sum, one) => sum + one, 0) || 1) };
}

function countedScores({ shares, totals }: Counts, features: Features): number[] {
  const sums = learnedIntents.map(() => 0);
  for (const [place, slot] of features.slots.entries()) {
    const value = features.values[place]!;
    // What all intents have in common, each weighing alike however many utterances it has.
    const common = shares.reduce((sum, share, at) => sum + share[slot]! / totals[at]!, 0) / shares.length;
    if (common === 0) continue;
    for (const [at, share] of shares.entries())
      sums[at]! += evidenceShare * value * Math.log((share[slot]! / common + smoothing) / (totals[at]! + smoothing));
  }
  return normalise(sums);
}

function normalise(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const total = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / total);
}

const wordsMax = 80;
const lettersLength = 4;
const worths = { pair: 0.8, first: 1, letters: 0.35, shape: 1, shapes: 0.5 };

/** Words, pairs of words and letter groups, and how the message is built; together of length one. */
function featuresOf(text: string): Features {
  const words = fold(text)
    .replace(/[’‘`´]/g, "'")
    .match(/[\p{L}\p{N}]+|[?!:<>"«]/gu)
    ?.slice(0, wordsMax) ?? [''];
  const features = new Map<number, number>();
  const add = (name: string, worth: number) => {
    const slot = hashOf(name) & (slots - 1);
    features.set(slot, Math.max(features.get(slot) ?? 0, worth));
  };
  for (const [at, word] of words.entries()) {
    const plain = /^\d+$/.test(word) ? '0' : word;
    add(plain, 1);
    add(`${plain} ${words[at + 1] ?? '$'}`, worths.pair);
    if (at === 0) add(`^${plain}`, worths.first);
    const bordered = `^${plain}$`;
    for (let from = 0; from + lettersLength <= bordered.length; from++)
      add(`~${bordered.slice(from, from + lettersLength)}`, worths.letters);
  }
  const signs = shapeOf(text.slice(0, charsMax));
  for (const [at, sign] of signs.entries()) {
    add(`@${sign}`, worths.shape);
    for (const other of signs.slice(at + 1)) add(`@${sign} ${other}`, worths.shapes);
  }
  let length = 0;
  for (const value of features.values()) length += value * value;
  const scale = 1 / Math.sqrt(length || 1);
  return {
    slots: Int32Array.from(features.keys()),
    values: Float32Array.from(features.values(), (value) => value * scale),
  };
}

const charsMax = 2_000;

/** FNV-1a. */
function hashOf(name: string): number {
  let hash = 2166136261;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 16777619);
  return (hash ^ (hash >>> 15)) >>> 0;
}
