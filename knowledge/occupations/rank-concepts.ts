import type { OccupationIndex } from './occupation-index.ts';

export type RankedConcept = {
  concept: number;
  /** Place in `index.forms` of its best form. */
  form: number;
  /** 0 to 1, never rising down the ranking. */
  score: number;
};

/** A preferred label is a surer sign than an alternative one: «geologo» is also listed under three other concepts. */
const preferredBonus = 0.05;
/** An occupation gains when its ISCO unit or minor group also resembles the title: the neighbourhood is right. */
const groupShare = 0.2;
const minorGroupShare = 0.8;
/** Groups are where a title goes when no occupation fits, so an occupation as near comes first. */
const groupPenalty = 0.1;
/** Enough to settle a near tie between schemes, not enough to hide a better title. */
const skillsBonus = 0.03;
/** No inexact form can reach this: a preferred label, its whole neighbourhood and skills attached. */
const valueMax = 1 + preferredBonus + groupShare + skillsBonus;
/** Forms that say exactly what was asked come before everything else. */
const exactMin = 0.999;

/**
 * Every concept with at least one form near the query, each once, best first. Equal ranks are settled by skills attached,
 * occupations before groups, label and id, so that the order never depends on chance.
 */
export function rankConcepts(index: OccupationIndex, formScores: Float64Array): RankedConcept[] {
  const count = index.concepts.length;
  const best = new Float64Array(count);
  const bestForm = new Int32Array(count).fill(-1);
  formScores.forEach((score, at) => {
    if (score === 0) return;
    const { concept, preferred } = index.forms[at]!;
    const value = preferred ? score * (1 + preferredBonus) : score;
    if (value > best[concept]!) {
      best[concept] = value;
      bestForm[concept] = at;
    }
  });
  const ranked: (RankedConcept & { exact: boolean; value: number })[] = [];
  best.forEach((value, concept) => {
    const form = bestForm[concept]!;
    if (form < 0) return;
    ranked.push({
      concept,
      form,
      score: 0,
      exact: formScores[form]! >= exactMin,
      value: value + standing(index, best, concept),
    });
  });
  ranked.sort(
    (a, b) => Number(b.exact) - Number(a.exact) || b.value - a.value || bySettledOrder(index, a.concept, b.concept),
  );
  return ranked.map(({ concept, form, exact, value }) => ({
    concept,
    form,
    score: exact ? 1 : Math.max(0, value) / valueMax,
  }));
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
