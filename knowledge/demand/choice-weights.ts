/**
 * Weights of the choice between competences and "something else" that a unit of text makes (multinomial logit over
 * `Signals`). Fitted by maximum likelihood on the development adverts, syllabi and dated vacancies, every competence of
 * the repertory being a candidate, and rounded. `test/eval/fit-weights.ts` fits them again and cross-validates over cases:
 * run it when the lexicon or the reading of words changes.
 */
export type ChoiceWeights = {
  /** On the square root, because the tenth word says less than the first. */
  direct: number;
  label: number;
  ability: number;
  strongest: number;
  lexical: number;
  near: number;
  /** The occupation that is asked about lists the competence. */
  member: number;
  /** Nearness of the competence to all that the occupation asks for, 0…1. */
  kin: number;
  /** Per ten units of idf the unit shares with the competence's words, and with its name. */
  said: number;
  named: number;
  elsewhere: number;
  elsewhereWhole: number;
  elsewhereTitle: number;
  elsewhereSyllabus: number;
  /** Per ln(1 + words that taxonomy or lexicon know), and per ln(1 + content words). */
  elsewherePerKnown: number;
  elsewherePerWord: number;
};

/** The occupation is what a trainer asks about: adverts for it may well ask for things it does not list. */
export const askedWeights: ChoiceWeights = {
  direct: -1.9,
  label: 2.3,
  ability: 1.7,
  strongest: 4.8,
  lexical: 1.7,
  near: 10,
  member: 4.5,
  kin: 6.9,
  said: 4.8,
  named: 2.4,
  elsewhere: 21,
  elsewhereWhole: 2.4,
  elsewhereTitle: 7.4,
  elsewhereSyllabus: 6,
  elsewherePerKnown: -9.7,
  elsewherePerWord: 5.2,
};

/** The occupation is read from the advert's own title: what it does not list is hardly ever meant. */
export const titledWeights: ChoiceWeights = { ...askedWeights, member: 12.5, kin: 0 };

/**
 * Nothing is known of the occupation: every competence gets what a near one would, less a caution, because a sentence
 * alone fits many trades. Chosen on the catalogue's learning outcomes.
 */
export const openWeights: ChoiceWeights = { ...askedWeights, member: 0, kin: 0, elsewhere: 14 };
