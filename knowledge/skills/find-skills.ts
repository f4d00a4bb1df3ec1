import type { KnowledgeBase } from '../knowledge-base.ts';
import { findMentions } from './mentions.ts';
import type { Skill } from './taxonomy.ts';

/** Skills by words of their names, the nearest first. */
export function findSkills(
  knowledge: Pick<KnowledgeBase, 'skillIndex' | 'skills'>,
  q: string,
  limit: number,
): { skill: Skill; confidence: number }[] {
  const best = new Map<string, number>();
  for (const mention of findMentions(knowledge.skillIndex, q, { minConfidence: 0 }))
    best.set(mention.skillId, Math.max(best.get(mention.skillId) ?? 0, mention.confidence));
  return [...best]
    .sort(([idA, a], [idB, b]) => b - a || (idA < idB ? -1 : 1))
    .slice(0, limit)
    .flatMap(([id, confidence]) => {
      const skill = knowledge.skills.get(id);
      return skill === undefined ? [] : [{ skill, confidence }];
    });
}
