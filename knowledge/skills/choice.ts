import type { Polarity } from './mention.ts';
import type { Strength } from './setting.ts';

/** How alike a sentence and a skill are, each 0 or more. */
export type Likeness = {
  /** Words of the skill and of what lies under it, by how rare they are. */
  direct: number;
  /** The lexicon activity that ties them best: how strongly the sentence suggests it times how near it is to the skill. */
  strongest: number;
  /** All such activities together. */
  lexical: number;
  /** Cosine in the semantic space. */
  near: number;
  /** How wholly one of the skill's own names stands in the sentence, 0…1. */
  named: number;
  /** The same for the names of what lies under it. */
  ability: number;
};

/**
 * A choice between the targets and "something else" (multinomial logit): each target's utility adds up its own words
 * (`direct`), the nearest lexicon activity (`strongest`), all of them (`lexical`, these as square roots, because the
 * tenth word says less than the first), the neighbourhood (`near`) and names met (`named`, `ability`). "Something else"
 * wins on silence, and on sentences that only name a title or a course; long sentences have more chances to say something.
 */
export type ChoiceWeights = Likeness & {
  /**
   * The same signs again, for the best of the targets: what every target of a profile shares ("we are in a dairy") speaks
   * less against "something else" than what tells one from its neighbours speaks between them.
   */
  level: Likeness;
  elsewhere: number;
  elsewhereTells: number;
  elsewhereTitle: number;
  elsewhereStudied: number;
  elsewherePerLogWord: number;
  elsewhereDenied: number;
  elsewhereWished: number;
  elsewhereOnce: number;
};

/** What the units right before and after say, and those next to them: a person stays with a subject for a while. */
export type CompanyWeights = { beside: number; nearby: number };
export const companyWeights: CompanyWeights = { beside: 1, nearby: 0.3 };

/**
 * For a closed list of required skills. Fitted on which clauses the annotators quoted for which skill (likelihood, cases
 * left out in turn, a penalty on every step away from the start), and rounded.
 */
export const choiceWeights: ChoiceWeights = {
  direct: 3.1,
  strongest: 4.2,
  lexical: 5.1,
  near: 8.2,
  named: 4,
  ability: 4.1,
  level: { direct: -1.3, strongest: -3.4, lexical: -2.9, near: -5.8, named: -1.7, ability: -1.3 },
  elsewhere: 7.3,
  elsewhereTells: -0.2,
  elsewhereTitle: 2.6,
  elsewhereStudied: 1.4,
  elsewherePerLogWord: -2.5,
  elsewhereDenied: 0.1,
  elsewhereWished: 0,
  elsewhereOnce: -1.1,
};

/** For the open question over a whole taxonomy, where the neighbourhood holds many skills and says less. */
export const openChoiceWeights: ChoiceWeights = {
  direct: 2,
  strongest: 2,
  lexical: 1.7,
  near: 1.7,
  named: 0,
  ability: 0,
  level: { direct: 0, strongest: 0, lexical: 0, near: 0, named: 0, ability: 0 },
  elsewhere: 5.4,
  elsewhereTells: -0.6,
  elsewhereTitle: 2,
  elsewhereStudied: 0.9,
  elsewherePerLogWord: -0.85,
  elsewhereDenied: 0,
  elsewhereWished: 0,
  elsewhereOnce: 0,
};

/** The signs as they are weighed: counts of evidence as square roots, because the tenth word says less than the first. */
export function signsOf(likeness: Likeness): Likeness {
  return {
    direct: Math.sqrt(likeness.direct),
    strongest: Math.sqrt(likeness.strongest),
    lexical: Math.sqrt(likeness.lexical),
    near: Math.max(0, likeness.near),
    named: likeness.named,
    ability: likeness.ability,
  };
}

export function weigh(signs: Likeness, w: Likeness): number {
  return (
    w.direct * signs.direct +
    w.strongest * signs.strongest +
    w.lexical * signs.lexical +
    w.near * signs.near +
    w.named * signs.named +
    w.ability * signs.ability
  );
}

/** Between two readings, sign by sign. */
export function blend(own: Likeness, context: Likeness, share: number): Likeness {
  const mix = (a: number, b: number) => (1 - share) * a + share * b;
  return {
    direct: mix(own.direct, context.direct),
    strongest: mix(own.strongest, context.strongest),
    lexical: mix(own.lexical, context.lexical),
    near: mix(own.near, context.near),
    named: mix(own.named, context.named),
    ability: mix(own.ability, context.ability),
  };
}

/** The best of each sign over all targets. */
export function bestOf(all: readonly Likeness[]): Likeness {
  const best = (sign: keyof Likeness) => Math.max(0, ...all.map((one) => one[sign]));
  return {
    direct: best('direct'),
    strongest: best('strongest'),
    lexical: best('lexical'),
    near: best('near'),
    named: best('named'),
    ability: best('ability'),
  };
}

export function utilityOf(likeness: Likeness, w: ChoiceWeights): number {
  return weigh(signsOf(likeness), w);
}

/** The utility of "something else" for a stretch with so many known words. */
export function elsewhereOf(
  unit: { strength: Strength; tells: boolean; polarity: Polarity; knownWords: number },
  w: ChoiceWeights,
): number {
  return (
    w.elsewhere +
    (unit.tells ? w.elsewhereTells : 0) +
    (unit.strength === 'title' ? w.elsewhereTitle : 0) +
    (unit.strength === 'studied' ? w.elsewhereStudied : 0) +
    (unit.strength === 'once' ? w.elsewhereOnce : 0) +
    (unit.polarity === 'negated' ? w.elsewhereDenied : 0) +
    (unit.polarity === 'wished' ? w.elsewhereWished : 0) +
    w.elsewherePerLogWord * Math.log1p(unit.knownWords)
  );
}
