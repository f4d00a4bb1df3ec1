import { fold } from '../../../knowledge/text/italian.ts';
import { listQuestions, listUtterances } from '../learned-intent.ts';
import { shapeOf } from '../message-shape.ts';
import { type MarkedMessage, readMarked } from './read-marked.ts';
import { SENSITIVE_CHAT } from './sensitive-chat.ts';
import { SENSITIVE_PROFESSIONALS } from './sensitive-professionals.ts';
import { SENSITIVE_STORIES } from './sensitive-stories.ts';
import type { PersonalSpan } from './span.ts';

/**
 * Health, convictions, faith, residence, violence, debts: people tell them in their own words ("esco a marzo da Opera"), so
 * they are learnt from marked messages. A logistic regression says of every word how probable it is that it tells something
 * sensitive of one person, by itself, its neighbours, the words around and how the message is built.
 */
export class SensitiveModel {
  readonly #weights: Float32Array;

  constructor(messages: readonly MarkedMessage[]) {
    this.#weights = train(messages);
  }

  /** Each word and mark of punctuation with its probability, in order. */
  read(text: string): ReadWord[] {
    return featuresOf(text).map(({ features, ...word }) => ({ ...word, chance: chanceOf(this.#weights, features) }));
  }

  /** The stretches that tell it; none where the message as a whole is not likely to. */
  find(text: string): PersonalSpan[] {
    const words = this.read(text);
    const top = words
      .map(({ chance }) => chance)
      .sort((a, b) => b - a)
      .slice(0, surestWords);
    if (top.length === 0 || top.reduce((sum, one) => sum + one, 0) / top.length < leastTold) return [];
    const spans: (PersonalSpan & { surest: number; last: number })[] = [];
    for (const [at, { start, end, chance }] of words.entries()) {
      if (chance < leastPart || isMark(text[start]!)) continue;
      const open = spans.at(-1);
      // A stretch ends with its clause: what is asked stands behind the next comma.
      if (open !== undefined && at - open.last <= bridged && ![...text.slice(open.end, start)].some(isMark))
        Object.assign(open, { end, last: at, surest: Math.max(open.surest, chance) });
      else spans.push({ start, end, kind: 'sensitive', surest: chance, last: at });
    }
    return spans.filter(({ surest }) => surest >= leastStretch).map(({ start, end, kind }) => ({ start, end, kind }));
  }
}

export type ReadWord = { start: number; end: number; chance: number };

/** Chosen by leaving out one author's messages at a time: the mean of the surest words, then what belongs to a stretch. */
const surestWords = 3;
const leastTold = 0.54;
const leastPart = 0.3;
const leastStretch = 0.6;
const bridged = 3;

let model: SensitiveModel | null = null;

/** What tells something sensitive of one person. Learns when first asked (under a second). */
export function findSensitive(text: string): PersonalSpan[] {
  model ??= new SensitiveModel(listMarked());
  return model.find(text.slice(0, charsMax));
}

/** Messages by three writers, and of what is asked and ordered otherwise one in some as ordinary ones. */
export function listMarked(): MarkedMessage[] {
  const ordinary = [
    ...listQuestions().filter((_, at) => at % sampledQuestions === 0),
    ...listUtterances().filter(({ intent }, at) => intent !== 'information' && at % sampledOrders === 0),
  ];
  return [
    ...[SENSITIVE_CHAT, SENSITIVE_STORIES, SENSITIVE_PROFESSIONALS].flatMap(readMarked),
    ...ordinary.map(({ text }) => ({ text, marks: [] })),
  ];
}

const sampledQuestions = 4;
const sampledOrders = 12;
const charsMax = 4_000;

const slots = 1 << 18;
/** By leaving authors out: more passes or letter groups add nothing. */
const passes = 4;
const rate = 0.3;
const errorMin = 0.02;
const shrink = 1e-6;
/** Words on either side that count as what the message is about there. */
const around = 4;
const prefixLength = 5;

type Features = { slots: Int32Array; values: Float32Array };
type Placed = { start: number; end: number; features: Features };

function train(messages: readonly MarkedMessage[]): Float32Array {
  const rows = messages.flatMap(({ text, marks }) =>
    featuresOf(text).map(({ start, end, features }) => ({
      features,
      told: marks.some((mark) => start >= mark.start && end <= mark.end) ? 1 : 0,
    })),
  );
  const weights = new Float32Array(slots);
  const squares = new Float32Array(slots).fill(1e-3);
  for (let pass = 0; pass < passes; pass++)
    for (let n = 0; n < rows.length; n++) {
      // The same order every time: what is learnt must not depend on chance.
      const { features, told } = rows[(n * 7919) % rows.length]!;
      const error = chanceOf(weights, features) - told;
      if (Math.abs(error) < errorMin) continue;
      for (let at = 0; at < features.slots.length; at++) {
        const slot = features.slots[at]!;
        const slope = error * features.values[at]! + shrink * weights[slot]!;
        squares[slot]! += slope * slope;
        weights[slot]! -= (rate * slope) / Math.sqrt(squares[slot]!);
      }
    }
  return weights;
}

function chanceOf(weights: Float32Array, features: Features): number {
  let sum = 0;
  for (let at = 0; at < features.slots.length; at++) sum += weights[features.slots[at]!]! * features.values[at]!;
  return 1 / (1 + Math.exp(-sum));
}

/** What each kind of feature is worth; beginnings of words stand for their inflected forms. */
const worth = { word: 1, start: 0.7, nearWord: 0.6, nearStart: 0.5, pair: 0.7, three: 0.5, around: 0.4, shape: 0.3 };
const kinds = Object.fromEntries(Object.keys(worth).map((kind, at) => [kind, at + 1])) as Record<
  keyof typeof worth,
  number
>;

function featuresOf(text: string): Placed[] {
  const found = splitWords(text);
  const words = found.map(([word]) => hashOf(plain(word)));
  const starts = found.map(([word]) => hashOf(startOf(word)));
  const shapes = shapeOf(text)
    .filter((sign) => !/^(?:sentences|length)-/.test(sign))
    .map(hashOf);
  return found.map((match, at) => {
    const values = new Map<number, number>();
    const add = (kind: keyof typeof worth, what: number, place = 0) =>
      values.set(slotOf(kinds[kind] * 16 + place, what), worth[kind]);
    const word = (place: number) => words[at + place] ?? edge;
    const start = (place: number) => starts[at + place] ?? edge;
    for (let place = -around; place <= around; place++)
      if (place !== 0 && at + place >= 0 && at + place < words.length) add('around', start(place));
    for (const sign of shapes) add('shape', sign);
    for (const place of [-2, -1, 1, 2]) {
      add('nearWord', word(place), place + 8);
      add('nearStart', start(place), place + 8);
    }
    add('pair', joined(word(-1), word(0)), 1);
    add('pair', joined(word(0), word(1)), 2);
    add('three', joined(joined(start(-2), start(-1)), start(0)));
    add('start', start(0));
    add('word', word(0));
    let length = 0;
    for (const value of values.values()) length += value * value;
    const scale = 1 / Math.sqrt(length);
    return {
      start: match.index,
      end: match.index + match[0].length,
      features: {
        slots: Int32Array.from(values.keys()),
        values: Float32Array.from(values.values(), (value) => value * scale),
      },
    };
  });
}

const isMark = (letter: string) => /[?!.,;:\n]/.test(letter);
const edge = 1;
const splitWords = (text: string) => [...text.matchAll(/[\p{L}\p{N}]+['’]?|[?!.,;:()\n%]/gu)];
const plain = (word: string) => (/^\d+$/.test(word) ? '0' : fold(word).replace(/['’]/g, ''));
const startOf = (word: string) => plain(word).slice(0, prefixLength);
const joined = (one: number, other: number) => Math.imul(one, 31) ^ other;
const slotOf = (kind: number, what: number) => {
  const mixed = Math.imul(what ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (slots - 1);
};

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return hash;
}
