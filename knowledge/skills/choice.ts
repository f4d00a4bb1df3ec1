import type { Strength } from './setting.ts';

/** How alike a sentence and a skill are, in four ways, each 0 or more. */
export type Likeness = {
  /** Words of the skill and of what lies under it, by how rare they are. */
  direct: number;
  /** The lexicon activity that ties them best: how strongly the sentence suggests it times how near it is to the skill. */
  strongest: number;
  /** All such activities together. */
  lexical: number;
  /** Cosine in the semantic space. */
  near: number;
};

/**
 * A choice between the targets and "something else" (multinomial logit): each target's utility adds up its own words
 * (`direct`), the nearest lexicon activity (`strongest`), all of them (`lexical`, both as square roots, because the
 * tenth word says less than the first) and the neighbourhood (`near`). "Something else" wins on silence, and on
 * sentences that only name a title or a course; long sentences have more chances to say something. Fitted on the
 * development narratives, rounded; cross-validated over cases in `test/eval/cv.ts`.
 */
export type ChoiceWeights = {
  direct: number;
  strongest: number;
  lexical: number;
  near: number;
  elsewhere: number;
  elsewhereTells: number;
  elsewhereTitle: number;
  elsewhereStudied: number;
  elsewherePerLogWord: number;
};

export const choiceWeights: ChoiceWeights = {
  direct: 2,
  strongest: 2,
  lexical: 1.7,
  near: 1.7,
  elsewhere: 5.4,
  elsewhereTells: -0.6,
  elsewhereTitle: 2,
  elsewhereStudied: 0.9,
  elsewherePerLogWord: -0.85,
};

export function utilityOf(likeness: Likeness, w: ChoiceWeights = choiceWeights): number {
  return (
    w.direct * Math.sqrt(likeness.direct) +
    w.strongest * Math.sqrt(likeness.strongest) +
    w.lexical * Math.sqrt(likeness.lexical) +
    w.near * Math.max(0, likeness.near)
  );
}

/** The utility of "something else" for a sentence with so many known words. */
export function elsewhereOf(
  strength: Strength,
  tells: boolean,
  knownWords: number,
  w: ChoiceWeights = choiceWeights,
): number {
  return (
    w.elsewhere +
    (tells ? w.elsewhereTells : 0) +
    (strength === 'title' ? w.elsewhereTitle : 0) +
    (strength === 'studied' ? w.elsewhereStudied : 0) +
    w.elsewherePerLogWord * Math.log1p(knownWords)
  );
}
