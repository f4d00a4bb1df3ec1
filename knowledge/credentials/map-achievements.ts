import { findMentions } from '../skills/mentions.ts';
import type { SkillIndex } from '../skills/skill-index.ts';
import type { Skill } from '../skills/taxonomy.ts';
import type { Achievement } from './achievement.ts';
import { MAX_ACHIEVEMENT_CHARS } from './limits.ts';

/** `uri`: the issuer names exactly this skill. `text`: its words do, in the reading that is used for every other text. */
export type MappedSkill = {
  skillId: string;
  uri: string;
  label: string;
  how: 'uri' | 'text';
  words: string;
  confidence: number;
};

/** The skills of the taxonomy that a credential speaks of, each once, by address before by words; surest first. */
export function mapAchievements(index: SkillIndex, achievements: readonly Achievement[]): MappedSkill[] {
  const byUri = new Map(index.skills.map((skill) => [sameUri(skill.uri), skill]));
  const mapped = new Map<string, MappedSkill>();
  for (const { uri, label } of achievements.flatMap(({ skills }) => skills)) {
    const skill = byUri.get(sameUri(uri));
    if (skill !== undefined) keep(mapped, skill, 'uri', label || uri, 1);
  }
  for (const mention of findMentions(index, achievementsText(achievements))) {
    const skill = index.skills[index.rowOf.get(mention.skillId) ?? -1];
    if (skill !== undefined && mention.polarity === 'asserted')
      keep(mapped, skill, 'text', mention.text, mention.confidence);
  }
  return [...mapped.values()].sort((a, b) => b.confidence - a.confidence || (a.uri < b.uri ? -1 : 1));
}

function keep(
  mapped: Map<string, MappedSkill>,
  skill: Skill,
  how: MappedSkill['how'],
  words: string,
  confidence: number,
): void {
  const known = mapped.get(skill.id);
  if (known !== undefined && (known.how === 'uri' || known.confidence >= confidence)) return;
  mapped.set(skill.id, { skillId: skill.id, uri: skill.uri, label: skill.label, how, words, confidence });
}

/** ESCO addresses are written with http and with https, with and without a closing slash. */
function sameUri(uri: string): string {
  return uri.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

/**
 * The achievements as a text to look for evidence in, one statement a line. `named` adds skills that were recognised by address under
 * the taxonomy's own name, so that a credential in another language speaks too.
 */
export function achievementsText(
  achievements: readonly Achievement[],
  named: readonly { label: string }[] = [],
): string {
  const lines = achievements.flatMap(({ title, description, criteria, outcomes, skills }) => [
    title,
    description,
    ...outcomes,
    ...skills.map(({ label }) => label),
    criteria,
  ]);
  const said = [...lines, ...named.map(({ label }) => label)].map((line) => line.trim()).filter((line) => line !== '');
  return [...new Set(said)]
    .map((line) => (/[.!?]$/.test(line) ? line : `${line}.`))
    .join('\n')
    .slice(0, MAX_ACHIEVEMENT_CHARS);
}
