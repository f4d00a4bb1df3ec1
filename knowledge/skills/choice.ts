import type { Polarity } from './mention.ts';
import type { Strength } from './setting.ts';

/** How alike a sentence and a required skill are, each 0 or more. */
export type Likeness = {
  /** Cosine, in the semantic space, with the words people tell it with: those of the lexicon entries that are about it rather than about its rivals. */
  told: number;
  /** Single words, of the repertory or of those entries, that tell this skill from its rivals, by how rare they are. */
  apart: number;
  /** How wholly one of the skill's own names, or one of what lies under it, stands in the sentence, 0…1. */
  named: number;
};

export type ElsewhereWeights = {
  elsewhere: number;
  elsewhereTells: number;
  elsewhereTitle: number;
  elsewhereStudied: number;
  elsewherePerLogWord: number;
  elsewhereDenied: number;
  elsewhereWished: number;
  elsewhereOnce: number;
};

/**
 * A choice between the targets and "something else" (multinomial logit): each target's utility adds up its signs, counts of
 * evidence as square roots because the tenth word says less than the first. "Something else" wins on silence, and on
 * sentences that only name a title or a course; long sentences have more chances to say something.
 */
export type ChoiceWeights = Likeness &
  ElsewhereWeights & {
    /**
     * The same signs again, for the best of the targets: what every target of a profile shares ("we are in a dairy") speaks
     * less against "something else" than what tells one from its neighbours speaks between them.
     */
    level: Likeness;
  };

/** What the units right before and after say, and those next to them: a person stays with a subject for a while. */
export type CompanyWeights = { beside: number; nearby: number };
export const companyWeights: CompanyWeights = { beside: 1.49, nearby: 0.37 };

/**
 * For a closed list of required skills. Fitted on which clauses the annotators quoted for which skill (likelihood, cases
 * left out in turn, a penalty on every step away from the start), and rounded.
 */
export const choiceWeights: ChoiceWeights = {
  told: 7.65,
  apart: 1.47,
  named: 1.1,
  level: { told: -2.15, apart: -0.88, named: -1.1 },
  elsewhere: 5.96,
  elsewhereTells: -0.53,
  elsewhereTitle: 1.58,
  elsewhereStudied: 2.26,
  elsewhereOnce: -0.87,
  elsewhereDenied: -0.45,
  elsewhereWished: 0.37,
  elsewherePerLogWord: -1.27,
};

/**
 * For the open question over a whole taxonomy, where there are no rivals and the neighbourhood holds many skills and says
 * less; `direct` is words of the skill and of what lies under it, by how rare they are.
 */
export const openChoiceWeights: ElsewhereWeights & Record<'direct' | 'strongest' | 'lexical' | 'near', number> = {
  direct: 2,
  strongest: 2,
  lexical: 1.7,
  near: 1.7,
  elsewhere: 5.4,
  elsewhereTells: -0.6,
  elsewhereTitle: 2,
  elsewhereStudied: 0.9,
  elsewherePerLogWord: -0.85,
  elsewhereDenied: 0,
  elsewhereWished: 0,
  elsewhereOnce: 0,
};

export const signNames = ['told', 'apart', 'named'] as const;

/** The signs as they are weighed. */
export function signsOf({ told, apart, named }: Likeness): Likeness {
  return { told: Math.max(0, told), apart: Math.sqrt(apart), named };
}

export function weigh(signs: Likeness, w: Likeness): number {
  let sum = 0;
  for (const sign of signNames) sum += w[sign] * signs[sign];
  return sum;
}

/** Between two readings, sign by sign. */
export function blend(own: Likeness, context: Likeness, share: number): Likeness {
  const mix = (a: number, b: number) => (1 - share) * a + share * b;
  return {
    told: mix(own.told, context.told),
    apart: mix(own.apart, context.apart),
    named: mix(own.named, context.named),
  };
}

/** The best of each sign over all targets. */
export function bestOf(all: readonly Likeness[]): Likeness {
  const best = (sign: keyof Likeness) => Math.max(0, ...all.map((one) => one[sign]));
  return { told: best('told'), apart: best('apart'), named: best('named') };
}

type Silence = { strength: Strength; tells: boolean; polarity: Polarity; knownWords: number };

/** What speaks for "something else" in a stretch with so many known words. */
export function elsewhereSigns({ strength, tells, polarity, knownWords }: Silence): ElsewhereWeights {
  return {
    elsewhere: 1,
    elsewhereTells: tells ? 1 : 0,
    elsewhereTitle: strength === 'title' ? 1 : 0,
    elsewhereStudied: strength === 'studied' ? 1 : 0,
    elsewhereOnce: strength === 'once' ? 1 : 0,
    elsewhereDenied: polarity === 'negated' ? 1 : 0,
    elsewhereWished: polarity === 'wished' ? 1 : 0,
    elsewherePerLogWord: Math.log1p(knownWords),
  };
}

export function elsewhereOf(unit: Silence, w: ElsewhereWeights): number {
  const signs = elsewhereSigns(unit);
  let sum = 0;
  for (const sign of elsewhereNames) sum += w[sign] * signs[sign];
  return sum;
}

export const elsewhereNames = [
  'elsewhere',
  'elsewhereTells',
  'elsewhereTitle',
  'elsewhereStudied',
  'elsewhereOnce',
  'elsewhereDenied',
  'elsewhereWished',
  'elsewherePerLogWord',
] as const satisfies (keyof ElsewhereWeights)[];
