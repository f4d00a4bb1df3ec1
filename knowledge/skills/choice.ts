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
  elsewhere: number;
  elsewhereTells: number;
  elsewhereTitle: number;
  elsewhereStudied: number;
  elsewherePerLogWord: number;
};

/**
 * For a closed list of required skills. Fitted, and rounded, on three sets at once (narratives of the repertory seen
 * while building, half of the held-out ones, the demonstration taxonomy) with a penalty on every step away from the start.
 */
export const choiceWeights: ChoiceWeights = {
  direct: 1.4,
  strongest: 2.8,
  lexical: 2.4,
  near: 3.8,
  named: 3,
  ability: 2,
  elsewhere: 5.4,
  elsewhereTells: -0.3,
  elsewhereTitle: 2,
  elsewhereStudied: 0.9,
  elsewherePerLogWord: -0.8,
};

/** For the open question over a whole taxonomy, where the neighbourhood holds many skills and says less. */
export const openChoiceWeights: ChoiceWeights = {
  direct: 2,
  strongest: 2,
  lexical: 1.7,
  near: 1.7,
  named: 0,
  ability: 0,
  elsewhere: 5.4,
  elsewhereTells: -0.6,
  elsewhereTitle: 2,
  elsewhereStudied: 0.9,
  elsewherePerLogWord: -0.85,
};

export function utilityOf(likeness: Likeness, w: ChoiceWeights): number {
  return (
    w.direct * Math.sqrt(likeness.direct) +
    w.strongest * Math.sqrt(likeness.strongest) +
    w.lexical * Math.sqrt(likeness.lexical) +
    w.near * Math.max(0, likeness.near) +
    w.named * likeness.named +
    w.ability * likeness.ability
  );
}

/** The utility of "something else" for a sentence with so many known words. */
export function elsewhereOf(strength: Strength, tells: boolean, knownWords: number, w: ChoiceWeights): number {
  return (
    w.elsewhere +
    (tells ? w.elsewhereTells : 0) +
    (strength === 'title' ? w.elsewhereTitle : 0) +
    (strength === 'studied' ? w.elsewhereStudied : 0) +
    w.elsewherePerLogWord * Math.log1p(knownWords)
  );
}
