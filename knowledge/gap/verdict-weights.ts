/** What turns the shares of clauses into verdicts; chosen on the sets named at `choiceWeights`. */
export type VerdictWeights = {
  /** Below this probability a clause is not shown as evidence, though it still adds up; from `strong` it needs no company. */
  least: number;
  strong: number;
  evidenced: number;
  partial: number;
  denied: number;
  /** A denial this likely to be about the skill keeps it from being evidenced… */
  doubt: number;
  /** …unless what is asserted is this many times as much. */
  dispel: number;
  /** What a course, a "knows" or an "I can read it" is worth beside doing it; and what "now and then" is. */
  weak: number;
  once: number;
  title: number;
  /** How much more asserted than denied it takes to outweigh a denial. */
  outweigh: number;
  /** How much a denied skill loses (utility) when clauses choose what they speak for. */
  handicap: number;
  /** A clause counts for the skills it fits at least this nearly as well as its best one. */
  lead: number;
  /** Or when this much of one of its names, or of an ability's, stands in the clause and it is at least so probable. */
  claim: number;
  claimLeast: number;
  /** Several unsure clauses do not add up to a sure one: a probability counts as p² / (p + soft). */
  soft: number;
  /** Known words that make a clause count once; more and fewer change it within these bounds. */
  amountWords: number;
  amountLeast: number;
  amountMost: number;
};

export const verdictWeights: VerdictWeights = {
  least: 0.15,
  strong: 0.35,
  evidenced: 0.35,
  partial: 0.15,
  denied: 0.25,
  doubt: 0.08,
  dispel: 7,
  weak: 0.6,
  once: 0.45,
  title: 0.3,
  outweigh: 1.5,
  handicap: 0.5,
  lead: 1,
  claim: 0.5,
  claimLeast: 0.1,
  soft: 0.2,
  amountWords: 4,
  amountLeast: 0.9,
  amountMost: 2,
};
