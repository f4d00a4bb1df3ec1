import type { AskedHit } from '../../knowledge/sources/asked/find-asked.ts';
import type { FoundFacts } from '../../knowledge/sources/source-library.ts';
import { tokenize } from '../../knowledge/text/italian.ts';
import { findMissingDetail } from './asked-detail.ts';
import { heldBy, type Rarity, type Stretch, textOf, weighQuestion } from './evidence.ts';
import type { ReadQuestion } from './question.ts';

/** What the judge weighs, each as it stands in the sum. */
export type JudgeSigns = {
  /** How probable it is that a fact is asked, and that something the documents do not settle is (log odds). */
  chance: number;
  outside: number;
  /** By how much the nearest way of asking something else is nearer than that of asking a fact, or less near. */
  outsideNearer: number;
  factNearer: number;
  /** Share of the question's words known to some way of asking. */
  known: number;
  /** Share of the question that the evidence holds, with the ways its facts are asked, and by its own words. */
  coverage: number;
  told: number;
  /** How much of the question its weightiest word is that the evidence lacks. */
  strange: number;
  /** Words of another language are not in Italian acts: there the ways of asking speak. */
  foreign: number;
  foreignChance: number;
  /** The kind of detail asked for is missing; loosely: it may stand there in another form. */
  missing: number;
  loose: number;
  /** Half a question. */
  part: number;
};

export type Judgement = { verdict: 'answers' | 'partly' | 'no'; why: string; signs?: JudgeSigns };

/**
 * A logistic judge. Fitted by `test/eval/judge-weights.ts` on questions whose ways of asking were left out; the base 0.4
 * higher, because real questions are easier than those, and half a question (`part`) is judged again with its other half.
 */
export const judgeWeights: JudgeSigns & { base: number } = {
  base: -2.03,
  chance: 0.38,
  outside: -0.38,
  outsideNearer: -3.22,
  factNearer: 0.66,
  known: 1.41,
  coverage: 1.62,
  told: -1.12,
  strange: -1.09,
  foreign: 0.36,
  foreignChance: 0.41,
  missing: -2.27,
  loose: -2.3,
  part: 0.5,
};
const coverageMin = 0.42;
const addedShareMin = 0.4;

export function judgeEvidence(
  question: ReadQuestion,
  stretches: readonly Stretch[],
  rarity: Rarity,
  told: Told = nothingTold,
  stranger = false,
  partial = false,
): Judgement {
  if (stretches.length === 0) return { verdict: 'no', why: 'nothing-found' };
  const asked = weighQuestion(question, rarity);
  const worth = [...asked.values()].reduce((sum, weight) => sum + weight, 0);
  const quotes = stretches.map(({ passage, from, to, words, concepts, opening, fact }) => ({
    text: fact === undefined ? textOf(passage.units, from, to) : fact.quotes.map(({ quote }) => quote).join('\n'),
    heading: passage.heading,
    title: passage.title,
    units: unitsOf({ passage, from, to, fact }).map((unit) => {
      const share = (body: string) =>
        opening === true || fact !== undefined
          ? 1
          : [...heldBy(body, asked)].reduce((sum, term) => sum + (asked.get(term) ?? 0), 0) / Math.max(1e-9, worth);
      return { text: unit.text, held: share(`${passage.heading}\n${unit.text}`), alone: share(unit.text) };
    }),
    // The head of the act was asked for by name.
    held:
      opening === true
        ? 1
        : [...words, ...concepts].reduce((sum, term) => sum + (asked.get(term) ?? 0), 0) / Math.max(1e-9, worth),
  }));
  const evidence = stretches
    .map((stretch) => `${stretch.passage.title}\n${stretch.passage.heading}\n${stretch.passage.text}`)
    .join('\n');
  const tokens = tokenize(evidence);
  const roots = new Set(tokens.map((token) => token.root));
  for (const { fact } of stretches) for (const root of fact?.roots ?? []) roots.add(root);
  const norms = new Set(tokens.map((token) => token.norm));
  const shared = new Set(stretches.flatMap((stretch) => [...stretch.concepts]));
  // Half a question leans on its other half: only the whole one can miss a detail.
  const missing = partial ? null : findMissingDetail(question, quotes, norms, shared, roots);
  // A word is accounted for when the evidence has it, or when it named a concept that the evidence has.
  const named = new Set(
    question.mentions
      .filter(({ concept }) => shared.has(`#${concept}`))
      .flatMap(({ words }) => words.map(({ norm }) => norm)),
  );
  const ownRoots = new Set(
    tokenize(`${evidence}\n${stretches.map(({ fact }) => fact?.found.fact.statement ?? '').join('\n')}`).map(
      ({ root }) => root,
    ),
  );
  let held = 0;
  let total = 0;
  let toldHere = 0;
  let strangest = 0;
  // Words of another language are not in Italian acts: there the concepts alone speak.
  for (const { root, norm } of question.lang === 'it' ? question.words : []) {
    const weight = asked.get(root) ?? 0;
    total += weight;
    if (roots.has(root) || named.has(norm)) held += weight;
    else strangest = Math.max(strangest, weight);
    if (ownRoots.has(root) || named.has(norm)) toldHere += weight;
  }
  for (const [term, weight] of asked) {
    if (!term.startsWith('#')) continue;
    total += weight * 0.5;
    if (shared.has(term)) {
      held += weight * 0.5;
      toldHere += weight * 0.5;
    }
  }
  const coverage = total === 0 ? 0 : held / total;
  const facts = stretches.flatMap(({ fact }) => (fact === undefined ? [] : [fact.found]));
  // Facts that say nearly the same share the chance between them; what is shown of them counts together.
  const chance = Math.max(
    told.facts[0]?.chance ?? 0,
    Math.min(
      1,
      facts.reduce((sum, fact) => sum + fact.chance, 0),
    ),
  );
  const likeness = Math.max(told.facts[0]?.likeness ?? 0, ...facts.map((fact) => fact.likeness));
  const loose = missing !== null && /^(?:count|number|focus|announced)/.test(missing);
  const signs: JudgeSigns = {
    chance: logOdds(chance),
    outside: logOdds(told.outside.chance),
    outsideNearer: Math.max(0, told.outside.likeness - likeness),
    factNearer: Math.max(0, likeness - told.outside.likeness),
    known: told.known,
    coverage: question.lang === 'it' ? coverage : 0,
    told: question.lang === 'it' && total > 0 ? toldHere / total : 0,
    strange: question.lang === 'it' && total > 0 ? strangest / total : 0,
    foreign: question.lang === 'it' ? 0 : 1,
    foreignChance: question.lang === 'it' ? 0 : logOdds(chance),
    missing: missing !== null && !loose ? 1 : 0,
    loose: loose ? 1 : 0,
    part: partial ? 1 : 0,
  };
  const why = `chance ${chance.toFixed(2)}, outside ${told.outside.chance.toFixed(2)}, likeness ${likeness.toFixed(2)}, ${told.outside.likeness.toFixed(2)}, coverage ${coverage.toFixed(2)}${missing === null ? '' : `, missing ${missing}`}`;
  // A follow-up whose own words are not here has left the subject, however well the one before is answered.
  const added = question.words.filter(({ root }) => question.emphasised.has(root));
  const weigh = (words: typeof added) => words.reduce((sum, { root }) => sum + (asked.get(root) ?? 0), 0);
  const here = added.filter(({ root, norm }) => roots.has(root) || named.has(norm));
  if (added.length >= 2 && weigh(here) < addedShareMin * weigh(added)) return { verdict: 'no', why, signs };
  // Of a document anybody may have added nothing is known beforehand: it answers by what it holds of the question.
  if (stranger)
    return missing === null && coverage >= coverageMin
      ? { verdict: 'answers', why, signs }
      : { verdict: 'no', why, signs };
  return { verdict: scoreOf(signs) > 0 ? 'answers' : 'no', why, signs };
}

type Told = Pick<FoundFacts, 'outside' | 'known'> & { facts: readonly Pick<AskedHit, 'chance' | 'likeness'>[] };
const nothingTold: Told = { facts: [], outside: { chance: 0, likeness: 0 }, known: 0 };

export function scoreOf(signs: JudgeSigns, weights: JudgeSigns & { base: number } = judgeWeights): number {
  return Object.entries(signs).reduce(
    (sum, [sign, value]) => sum + weights[sign as keyof JudgeSigns] * value,
    weights.base,
  );
}

/** Bounded: what is certain among the known is not certain in the world. */
function logOdds(chance: number): number {
  return Math.log((chance + chanceTrace) / (1 - chance + chanceTrace));
}

const chanceTrace = 0.005;

/** What is quoted, piece by piece. */
function unitsOf({ passage, from, to, fact }: Pick<Stretch, 'passage' | 'from' | 'to' | 'fact'>): { text: string }[] {
  return fact === undefined ? passage.units.slice(from, to + 1) : fact.quotes.map(({ quote }) => ({ text: quote }));
}
