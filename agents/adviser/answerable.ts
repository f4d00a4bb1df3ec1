import { tokenize } from '../../knowledge/text/italian.ts';
import { findMissingDetail } from './asked-detail.ts';
import { heldBy, type Rarity, type Stretch, textOf, weighQuestion } from './evidence.ts';
import type { ReadQuestion } from './question.ts';

export type Judgement = { verdict: 'answers' | 'partly' | 'no'; why: string };

/**
 * A logistic judge over five signs: how like the question is to a known way of asking a fact, how like to what the
 * documents do not settle, how much of it the evidence holds, and whether the kind of detail asked is missing. Fitted on
 * the development and our own questions (232); cross-validated, 3 of 65 answered wrongly and 5 of 167 refused wrongly.
 */
const weights = { bias: -0.15, likeness: 4.2, outside: -5, coverage: 1.7, missing: -4.6, loose: -2.6 };
const likenessAlone = 0.95;
const coverageMin = 0.42;
const addedShareMin = 0.4;
const foreignCoverage = 0.7;
/** A part names less than the whole and is judged again with it. */
const partBonus = 0.5;

/** Whether what was found answers what was asked, or only stands near it. */
export function judgeEvidence(
  question: ReadQuestion,
  stretches: readonly Stretch[],
  rarity: Rarity,
  likest = 0,
  outside = 0,
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
  let held = 0;
  let total = 0;
  // Words of another language are not in Italian acts: there the concepts alone speak.
  for (const { root, norm } of question.lang === 'it' ? question.words : []) {
    const weight = asked.get(root) ?? 0;
    total += weight;
    if (roots.has(root) || named.has(norm)) held += weight;
  }
  for (const [term, weight] of asked) {
    if (!term.startsWith('#')) continue;
    total += weight * 0.5;
    if (shared.has(term)) held += weight * 0.5;
  }
  const coverage = total === 0 ? 0 : held / total;
  const likeness = Math.max(likest, ...stretches.map(({ fact }) => fact?.found.score ?? 0));
  const why = `likeness ${likeness.toFixed(2)}, outside ${outside.toFixed(2)}, coverage ${coverage.toFixed(2)}${missing === null ? '' : `, missing ${missing}`}`;
  // A follow-up whose own words are not here has left the subject, however well the one before is answered.
  const added = question.words.filter(({ root }) => question.emphasised.has(root));
  const weigh = (words: typeof added) => words.reduce((sum, { root }) => sum + (asked.get(root) ?? 0), 0);
  const here = added.filter(({ root, norm }) => roots.has(root) || named.has(norm));
  if (added.length >= 2 && weigh(here) < addedShareMin * weigh(added)) return { verdict: 'no', why };
  // What shares few words with the passage and is like no known question is about something else.
  if (question.lang === 'it' && likeness < likenessAlone && coverage < coverageMin) return { verdict: 'no', why };
  // Of a document anybody may have added nothing is known beforehand: it answers by what it holds of the question.
  if (stranger)
    return missing === null && coverage >= coverageMin ? { verdict: 'answers', why } : { verdict: 'no', why };
  const loose = missing !== null && /^(?:count|number|focus|announced)/.test(missing);
  const score =
    weights.bias +
    weights.likeness * likeness +
    weights.outside * outside +
    // Words of another language are not in Italian acts: there the ways of asking speak.
    weights.coverage * (question.lang === 'it' ? coverage : foreignCoverage) +
    (missing === null ? 0 : loose ? weights.loose : weights.missing) +
    (partial ? partBonus : 0);
  return score > 0 ? { verdict: 'answers', why } : { verdict: 'no', why };
}

/** What is quoted, piece by piece. */
function unitsOf({ passage, from, to, fact }: Pick<Stretch, 'passage' | 'from' | 'to' | 'fact'>): { text: string }[] {
  return fact === undefined ? passage.units.slice(from, to + 1) : fact.quotes.map(({ quote }) => ({ text: quote }));
}
