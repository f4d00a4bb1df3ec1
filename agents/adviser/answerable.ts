import { tokenize } from '../../knowledge/text/italian.ts';
import { findMissingDetail } from './asked-detail.ts';
import { heldBy, type Rarity, type Stretch, textOf, weighQuestion } from './evidence.ts';
import type { ReadQuestion } from './question.ts';

export type Judgement = { verdict: 'answers' | 'partly' | 'no'; why: string };

/** Share of what was asked that the evidence must hold, by weight. Chosen on own questions, both kinds of error counted. */
const coverageMin = 0.42;
/** With a statement of the thesaurus in common less is enough: the everyday words around it are not in any act. */
const coverageWithStatementMin = 0.2;
const foreignCoverageMin = 0.5;
/** A part names less than the whole and is judged again with it. */
const partShare = 0.6;

/** Whether what was found answers what was asked, or only stands near it. */
export function judgeEvidence(
  question: ReadQuestion,
  stretches: readonly Stretch[],
  rarity: Rarity,
  partial = false,
): Judgement {
  if (stretches.length === 0) return { verdict: 'no', why: 'nothing-found' };
  const asked = weighQuestion(question, rarity);
  const worth = [...asked.values()].reduce((sum, weight) => sum + weight, 0);
  const quotes = stretches.map(({ passage, from, to, words, concepts, opening }) => ({
    text: textOf(passage.units, from, to),
    heading: passage.heading,
    title: passage.title,
    units: passage.units.slice(from, to + 1).map((unit) => {
      const share = (body: string) =>
        opening === true
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
  const norms = new Set(tokens.map((token) => token.norm));
  const shared = new Set(stretches.flatMap((stretch) => [...stretch.concepts]));
  // Half a question leans on its other half: only the whole one can miss a detail.
  const missing = partial ? null : findMissingDetail(question, quotes, norms, shared);
  if (missing !== null) return { verdict: 'no', why: missing };
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
  const statement = [...shared].some((concept) => concept.startsWith('#s_'));
  const needed =
    (partial ? partShare : 1) *
    (question.lang !== 'it' ? foreignCoverageMin : statement ? coverageWithStatementMin : coverageMin);
  if (coverage < needed) return { verdict: 'no', why: `coverage ${coverage.toFixed(2)} < ${needed}` };
  return { verdict: 'answers', why: `coverage ${coverage.toFixed(2)}` };
}
