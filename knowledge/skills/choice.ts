import type { Polarity } from './mention.ts';
import type { Strength } from './setting.ts';

/** How alike a sentence and a required skill are, each 0 or more. */
export type Likeness = {
  /** The lexicon activity that ties them best: how strongly the sentence suggests it times how near it is to the skill. */
  strongest: number;
  /** All such activities together. */
  lexical: number;
  /** Cosine in the semantic space with the skill as the repertory says it. */
  near: number;
  /** Cosine with the skill as people tell it: the words of the lexicon entries that are about it rather than about its rivals. */
  told: number;
  /** Single words, of either kind, that tell this skill from its rivals, by how rare they are. */
  apart: number;
  /** How wholly one of the skill's own names stands in the sentence, 0…1. */
  named: number;
  /** The same for the names of what lies under it. */
  ability: number;
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
export const companyWeights: CompanyWeights = { beside: 1.45, nearby: 0.37 };

/**
 * For a closed list of required skills. Fitted on which clauses the annotators quoted for which skill (likelihood, cases
 * left out in turn, a penalty on every step away from the start), and rounded.
 */
export const choiceWeights: ChoiceWeights = {
  strongest: -0.38,
  lexical: 1.15,
  near: 0.61,
  told: 8.24,
  apart: 1.32,
  named: 0.86,
  ability: 1.76,
  level: { strongest: -1.61, lexical: -1.1, near: -4.76, told: 0.29, apart: -0.59, named: -1.74, ability: 0.09 },
  elsewhere: 5.76,
  elsewhereTells: -0.5,
  elsewhereTitle: 1.4,
  elsewhereStudied: 2.24,
  elsewhereOnce: -0.93,
  elsewhereDenied: -0.6,
  elsewhereWished: 0.36,
  elsewherePerLogWord: -1.3,
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

export const signNames = ['strongest', 'lexical', 'near', 'told', 'apart', 'named', 'ability'] as const;

function eachSign(value: (sign: keyof Likeness) => number): Likeness {
  return {
    strongest: value('strongest'),
    lexical: value('lexical'),
    near: value('near'),
    told: value('told'),
    apart: value('apart'),
    named: value('named'),
    ability: value('ability'),
  };
}

/** The signs as they are weighed. */
export function signsOf(likeness: Likeness): Likeness {
  return {
    ...likeness,
    strongest: Math.sqrt(likeness.strongest),
    lexical: Math.sqrt(likeness.lexical),
    apart: Math.sqrt(likeness.apart),
    near: Math.max(0, likeness.near),
    told: Math.max(0, likeness.told),
  };
}

export function weigh(signs: Likeness, w: Likeness): number {
  let sum = 0;
  for (const sign of signNames) sum += w[sign] * signs[sign];
  return sum;
}

/** Between two readings, sign by sign. */
export function blend(own: Likeness, context: Likeness, share: number): Likeness {
  return eachSign((sign) => (1 - share) * own[sign] + share * context[sign]);
}

/** The best of each sign over all targets. */
export function bestOf(all: readonly Likeness[]): Likeness {
  return eachSign((sign) => Math.max(0, ...all.map((one) => one[sign])));
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
