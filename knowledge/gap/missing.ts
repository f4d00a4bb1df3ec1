import type { SkillIndex } from '../skills/skill-index.ts';
import type { Skill } from '../skills/taxonomy.ts';
import type { Given } from './shares.ts';

/** Abilities first, then knowledge, that no asserted sentence touches with a fifth of their words' weight. */
export function missingOf(index: SkillIndex, skillId: string, asserted: Given[]): string[] {
  const row = index.rowOf.get(skillId);
  if (row === undefined) return [];
  const told = new Set(asserted.flatMap(({ unit }) => unit.terms));
  const missing: Skill[] = [];
  for (let c = index.childStart[row] ?? 0; c < (index.childStart[row + 1] ?? 0); c += 1) {
    const child = index.children[c] ?? 0;
    const skill = index.skills[child];
    if (skill === undefined) continue;
    let met = 0;
    let total = 0;
    for (let i = index.labelStart[child] ?? 0; i < (index.labelStart[child + 1] ?? 0); i += 1) {
      const term = index.labelTerms[i] ?? 0;
      const idf = index.idf[term] ?? 0;
      total += idf;
      if (told.has(term)) met += idf;
    }
    if (met < total * mentionedShare) missing.push(skill);
  }
  const abilities = missing.filter((skill) => skill.kind !== 'knowledge');
  const knowledge = missing.filter((skill) => skill.kind === 'knowledge');
  return [...abilities, ...knowledge].slice(0, shownMissing).map((skill) => skill.label);
}

const mentionedShare = 0.2;
/** What fits under "perché?" without scrolling; the taxonomy holds the rest. */
const shownMissing = 8;
