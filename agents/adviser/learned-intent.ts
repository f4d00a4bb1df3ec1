import { listAskedFacts } from '../../knowledge/sources/asked/read-facts.ts';
import { listOutsideForms } from '../../knowledge/sources/asked/read-outside.ts';
import { fold } from '../../knowledge/text/italian.ts';
import { INTENT_UTTERANCES } from './intent-utterances.ts';

export const learnedIntents = ['information', 'decision', 'injection', 'records', 'smalltalk', 'unclear'] as const;
export type LearnedIntent = (typeof learnedIntents)[number];
export type Utterance = { intent: LearnedIntent; text: string };

/** What people write, by what they want: our own utterances, and every known way of asking as a question for information. */
export function listUtterances(): Utterance[] {
  const utterances: Utterance[] = [];
  let intent: LearnedIntent = 'information';
  for (const line of INTENT_UTTERANCES.trim().split('\n')) {
    if (line.startsWith('= ')) intent = line.slice(2).trim() as LearnedIntent;
    else for (const text of line.slice(3).split(' / ')) utterances.push({ intent, text });
  }
  return utterances;
}

/**
 * A softmax regression over words, pairs of words and letter groups, trained when first asked (about a fifth of a second).
 * Hashed features: two of 32,768 that share a slot do no harm at this size.
 */
export class IntentModel {
  readonly #weights: Float32Array[];

  constructor(utterances: readonly Utterance[]) {
    this.#weights = train(utterances);
  }

  /** Probability of each intent. */
  read(text: string): Record<LearnedIntent, number> {
    const scores = scoresOf(this.#weights, [...featuresOf(text)]);
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

export function listQuestions(): Utterance[] {
  return [...listAskedFacts().flatMap(({ forms }) => forms), ...listOutsideForms()].map(({ text }) => ({
    intent: 'information',
    text,
  }));
}

const slots = 1 << 15;
/** Few passes: the aim is to tell apart, not to learn by heart. Chosen by cross-validation over the utterances. */
const passes = 5;
const rate = 0.25;
const shrink = 1e-5;
/** Questions for information are many; each of the others counts more, so that both kinds of error weigh alike. */
const rareWeight = 12;

function train(utterances: readonly Utterance[]): Float32Array[] {
  const weights = learnedIntents.map(() => new Float32Array(slots));
  const squares = learnedIntents.map(() => new Float32Array(slots).fill(1e-3));
  const rows = utterances.map(({ intent, text }) => ({
    at: learnedIntents.indexOf(intent),
    features: [...featuresOf(text)],
  }));
  // The same order every time: what is learnt must not depend on chance.
  const order = [...new Set(rows.map((_, at) => (at * 7919) % rows.length))];
  for (let pass = 0; pass < passes; pass++) {
    for (const row of order) {
      const { at, features } = rows[row]!;
      const scores = scoresOf(weights, features);
      const importance = at === 0 ? 1 : rareWeight;
      for (let intent = 0; intent < weights.length; intent++) {
        const error = importance * (scores[intent]! - (intent === at ? 1 : 0));
        if (Math.abs(error) < 1e-3) continue;
        const [weight, square] = [weights[intent]!, squares[intent]!];
        for (const [slot, value] of features) {
          const slope = error * value + shrink * weight[slot]!;
          square[slot]! += slope * slope;
          weight[slot]! -= (rate * slope) / Math.sqrt(square[slot]!);
        }
      }
    }
  }
  return weights;
}

function scoresOf(weights: readonly Float32Array[], features: readonly (readonly [number, number])[]): number[] {
  const sums = weights.map((weight) => {
    let sum = 0;
    for (const [slot, value] of features) sum += weight[slot]! * value;
    return sum;
  });
  const most = Math.max(...sums);
  const exps = sums.map((sum) => Math.exp(sum - most));
  const total = exps.reduce((all, one) => all + one, 0);
  return exps.map((one) => one / total);
}

function featuresOf(text: string): Map<number, number> {
  const words = fold(text)
    .replace(/[’‘`´]/g, "'")
    .match(/[\p{L}\p{N}]+|[?!:<>"«]/gu)
    ?.slice(0, 60) ?? [''];
  const names: string[] = [];
  for (const [at, word] of words.entries()) {
    const plain = /^\d+$/.test(word) ? '0' : word;
    names.push(plain, `${plain} ${words[at + 1] ?? '$'}`);
    if (at === 0) names.push(`^${plain}`);
    const bordered = `^${plain}$`;
    for (const size of [3, 4])
      for (let from = 0; from + size <= bordered.length; from++) names.push(`~${bordered.slice(from, from + size)}`);
  }
  // How long a message is tells a greeting or half a question from a case told at length.
  names.push(`#${Math.min(8, Math.ceil(words.length / 3))}`);
  const features = new Map<number, number>();
  for (const name of names) {
    const slot = hashOf(name) & (slots - 1);
    features.set(slot, (features.get(slot) ?? 0) + 1);
  }
  let length = 0;
  for (const value of features.values()) length += value * value;
  const scale = 1 / Math.sqrt(length || 1);
  for (const [slot, value] of features) features.set(slot, value * scale);
  return features;
}

/** FNV-1a. */
function hashOf(name: string): number {
  let hash = 2166136261;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 16777619);
  return (hash ^ (hash >>> 15)) >>> 0;
}
