import { listPlaces } from '../../knowledge/sources/figures.ts';
import { tokenize } from '../../knowledge/text/italian.ts';
import { outsideTopics } from './chat-words.ts';
import { type Rarity, type Stretch, textOf, weighQuestion } from './evidence.ts';
import type { ReadQuestion } from './question.ts';

export type Judgement = { verdict: 'answers' | 'partly' | 'no'; why: string };

/** Share of what was asked that the evidence must hold, by weight. Chosen on own questions, both kinds of error counted. */
const coverageMin = 0.42;
/** With a statement of the thesaurus in common less is enough: the everyday words around it are not in any act. */
const coverageWithStatementMin = 0.2;
const foreignCoverageMin = 0.5;
const outside = new Set(outsideTopics);
const places = new Set(listPlaces());

/** Whether what was found answers what was asked, or only stands near it. */
export function judgeEvidence(question: ReadQuestion, stretches: readonly Stretch[], rarity: Rarity): Judgement {
  if (stretches.length === 0) return { verdict: 'no', why: 'nothing-found' };
  const quotes = stretches.map((stretch) => textOf(stretch.passage.units, stretch.from, stretch.to));
  const evidence = stretches.map((stretch) => `${stretch.passage.title}\n${stretch.passage.heading}\n${stretch.passage.text}`).join('\n');
  const roots = new Set(tokenize(evidence).map((token) => token.root));
  const missing = missingDetail(question, quotes, roots);
  if (missing !== null) return { verdict: 'no', why: missing };
  const shared = new Set(stretches.flatMap((stretch) => [...stretch.concepts]));
  const asked = weighQuestion(question, rarity);
  // A word is accounted for when the evidence has it, or when it named a concept that the evidence has.
  const named = new Set(question.mentions.filter(({ concept }) => shared.has(`#${concept}`)).flatMap(({ words }) => words.map(({ norm }) => norm)));
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
  const needed = question.lang !== 'it' ? foreignCoverageMin : statement ? coverageWithStatementMin : coverageMin;
  if (coverage < needed) return { verdict: 'no', why: `coverage ${coverage.toFixed(2)} < ${needed}` };
  return { verdict: 'answers', why: `coverage ${coverage.toFixed(2)}` };
}

/** A detail that was asked for and that no quote holds; null when nothing of the kind is missing. */
function missingDetail(question: ReadQuestion, quotes: readonly string[], roots: Set<string>): string | null {
  const { expected } = question;
  const all = quotes.join('\n');
  if (expected.instance) return 'live-data';
  if (expected.names) return 'names';
  if (expected.contact && !/\b(?:via|piazza|viale)\s+\p{Lu}|\b0\d{1,3}[\s/]\d{5,}|@|apert/u.test(all)) return 'contact';
  if (expected.money && !/€|\beuro\b|\bmln\b/i.test(all)) return 'money';
  if (expected.time && !/\d|giorni|seguito|semestr|annual|dopo|prima|more|prossima/i.test(all)) return 'time';
  if (expected.number && question.counted !== null && !/\d|\b(?:un|una|uno|due|tre|quattro|cinque|sei|nove|quattromila)\b/i.test(all)) return 'number';
  if (question.counted !== null && !countedHere(question, all)) return `counted ${question.counted.norm}`;
  const named = new Set(question.mentions.flatMap(({ words }) => words.map(({ norm }) => norm)));
  if (question.lang !== 'it') return null;
  const strange = question.words.find(({ root, norm }) => outside.has(norm) && !roots.has(root) && !named.has(norm));
  if (strange !== undefined) return `outside ${strange.norm}`;
  // "… in provincia di Bergamo": a figure for the whole region is not the answer.
  const specific = expected.number || expected.time || expected.list || /\b(?:qual|quale|quali)\b/i.test(question.text);
  const place = question.words.find(({ norm }) => places.has(norm));
  if (!specific || place === undefined) return null;
  const told = quotes.some((quote) => {
    const held = new Set(tokenize(quote).map((token) => token.root));
    return held.has(place.root) && question.words.some((word) => word.root !== place.root && held.has(word.root));
  });
  return told ? null : `place ${place.norm}`;
}

/** The counted thing itself must be near a number; people are counted under many names. */
function countedHere(question: ReadQuestion, text: string): boolean {
  const { root, norm } = question.counted!;
  if (tokenize(text).some((token) => token.root === root)) return true;
  return question.mentions.some(({ words }) => words.some((word) => word.norm === norm));
}
