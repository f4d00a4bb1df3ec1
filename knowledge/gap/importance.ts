import type { Requirement } from './requirement.ts';

/** An optional skill never outranks an essential one that nobody advertises for by more than demand can say. */
const essentialBase = 0.6;
const optionalBase = 0.25;
const demandSpan = 0.4;

/**
 * How much each requirement matters, 0…1, most important first:
 *
 *     importance = base + 0.4 × share      base = 0.6 for an essential skill, 0.25 for an optional one
 *
 * where share is the part of the vacancies read (0…1) that ask for the skill; a skill the vacancies do not name counts 0.
 * So an essential skill asked by everybody is 1, an optional one asked by everybody (0.65) comes just after an essential
 * one asked by one vacancy in eight. The order of equal ones is that of the input.
 */
export function rankImportance(
  required: readonly { skillId: string; essential: boolean }[],
  demandShare: ReadonlyMap<string, number>,
): Requirement[] {
  return required
    .map(({ skillId, essential }) => ({
      skillId,
      essential,
      importance: (essential ? essentialBase : optionalBase) + demandSpan * shareOf(demandShare.get(skillId)),
    }))
    .sort((a, b) => b.importance - a.importance);
}

function shareOf(share: number | undefined): number {
  return share === undefined || Number.isNaN(share) ? 0 : Math.min(1, Math.max(0, share));
}
