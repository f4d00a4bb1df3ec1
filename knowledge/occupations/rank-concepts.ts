import type { OccupationIndex } from './occupation-index.ts';
import type { TitleScores } from './score-forms.ts';

export type RankedConcept = {
  concept: number;
  /** Place in `index.forms` of its best form. */
  form: number;
  /** 0 to 1, never rising down the ranking. */
  score: number;
};

/**
 * Weights of what speaks for a concept beside its best form, fitted together by likelihood on titles held out of the index
 * and cross-validated on titles of official lists: a preferred label as near is a surer sign than an alternative one
 * («geologo» is also listed under three other concepts).
 */
const preferredShare = 0.33;
/** An occupation gains when its ISCO unit or minor group also resembles the title: the neighbourhood is right. */
const groupShare = 0.16;
const minorGroupShare = 0.8;
/** The role named by the title («conduttori», «docenti», «commessi») is at home in this major group. */
const majorShare = 0.28;
/** Groups are where a title goes when no occupation fits, so an occupation as near comes first. */
const groupPenalty = 0.16;
/** Enough to settle a near tie between schemes, not enough to hide a better title. */
const skillsBonus = 0.03;
/** The most an inexact form can be worth: a preferred label, its whole neighbourhood, its role's area, skills attached. */
const inexactMax = 1 + preferredShare + groupShare + majorShare + skillsBonus;
/**
 * An occupation with a form that says exactly what was asked comes before everything else. Groups are not raised: titles
 * of official lists are often word for word those of a group, and still mean an occupation inside it.
 */
const exactMin = 0.999;

/**
 * What each form is worth to the query, by its place in `index.forms`; negative infinity where nothing is shared. Exact
 * forms of occupations are raised above all others.
 */
export function valueForms(index: OccupationIndex, scores: TitleScores): Float64Array {
  const { forms: formScores } = scores;
  const values = new Float64Array(formScores.length);
  const best = new Float64Array(index.concepts.length);
  const preferredBest = new Float64Array(index.concepts.length);
  for (let at = 0; at < formScores.length; at += 1) {
    const score = formScores[at]!;
    if (score === 0) continue;
    const { concept, preferred } = index.forms[at]!;
    if (score > best[concept]!) best[concept] = score;
    if (preferred && score > preferredBest[concept]!) preferredBest[concept] = score;
  }
  const standings = new Float64Array(index.concepts.length).fill(Number.NaN);
  for (let at = 0; at < formScores.length; at += 1) {
    if (formScores[at] === 0) {
      values[at] = Number.NEGATIVE_INFINITY;
      continue;
    }
    const { concept } = index.forms[at]!;
    if (Number.isNaN(standings[concept])) {
      standings[concept] = standing(index, best, concept) + preferredShare * preferredBest[concept]!;
      standings[concept]! += majorShare * (scores.majors[index.majorOf[concept]!] ?? 0);
    }
    values[at] = formScores[at]! + standings[concept]! + (isExact(index, formScores, at) ? inexactMax : 0);
  }
  return values;
}

/**
 * The first `limit` accepted concepts with at least one form near the query, each once, best first. Equal ranks are settled by skills attached,
 * occupations before groups, label and id, so that the order never depends on chance.
 */
export function rankConcepts(
  index: OccupationIndex,
  scores: TitleScores,
  accepts: (concept: number) => boolean = () => true,
  limit = Number.POSITIVE_INFINITY,
): RankedConcept[] {
  const { forms: formScores } = scores;
  const values = valueForms(index, scores);
  const bestForm = new Int32Array(index.concepts.length).fill(-1);
  for (let at = 0; at < values.length; at += 1) {
    if (values[at] === Number.NEGATIVE_INFINITY) continue;
    const { concept } = index.forms[at]!;
    const known = bestForm[concept]!;
    if (known < 0 || values[at]! > values[known]!) bestForm[concept] = at;
  }
  const ranked: { concept: number; form: number; value: number }[] = [];
  bestForm.forEach((form, concept) => {
    if (form >= 0 && accepts(concept)) ranked.push({ concept, form, value: values[form]! });
  });
  const first = keepFirst(ranked, limit);
  first.sort((a, b) => b.value - a.value || bySettledOrder(index, a.concept, b.concept));
  return first.slice(0, limit).map(({ concept, form, value }) => ({
    concept,
    form,
    score: isExact(index, formScores, form) ? 1 : Math.max(0, value) / inexactMax,
  }));
}

/** Those that can be among the first `limit`: sorting labels of thousands of concepts at each letter typed is too slow. */
function keepFirst<Valued extends { value: number }>(ranked: Valued[], limit: number): Valued[] {
  if (ranked.length <= limit) return ranked;
  const least = Float64Array.from(ranked, ({ value }) => -value).sort()[limit - 1]!;
  return ranked.filter(({ value }) => -value <= least);
}

function isExact(index: OccupationIndex, formScores: Float64Array, form: number): boolean {
  return formScores[form]! >= exactMin && index.concepts[index.forms[form]!.concept]!.kind === 'occupation';
}

function standing(index: OccupationIndex, best: Float64Array, concept: number): number {
  if (index.concepts[concept]!.kind === 'group') return -groupPenalty;
  const [unit, minor] = index.groupsAround[concept]!;
  const around = Math.max(
    unit === undefined ? 0 : best[unit]!,
    minor === undefined ? 0 : best[minor]! * minorGroupShare,
  );
  return groupShare * around + skillsBonus * index.hasSkills[concept]!;
}

function bySettledOrder(index: OccupationIndex, a: number, b: number): number {
  const left = index.concepts[a]!;
  const right = index.concepts[b]!;
  return (
    index.hasSkills[b]! - index.hasSkills[a]! ||
    Number(left.kind === 'group') - Number(right.kind === 'group') ||
    inOrder(left.label, right.label) ||
    inOrder(left.id, right.id)
  );
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
