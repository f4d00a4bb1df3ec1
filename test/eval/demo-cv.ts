import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { assessRequirements } from '../../knowledge/gap/assess.ts';
import type { Verdict } from '../../knowledge/gap/requirement.ts';
import { lexicon } from '../../knowledge/skills/lexicon/lexicon.ts';
import { buildSkillIndex } from '../../knowledge/skills/skill-index.ts';
import type { Skill } from '../../knowledge/skills/taxonomy.ts';
import { readStarterSectors } from '../../knowledge/starter/load-starter.ts';
import { figures, type Judged } from './cv.ts';

type DemoCase = { id: string; occupation: string; narrative: string; gold: Record<string, Verdict> };

/** Ten stories of our own over the demonstration taxonomy: what a first user sees on a fresh installation. */
export async function evaluateDemoCv() {
  const sectors = await readStarterSectors();
  const skills: Skill[] = sectors
    .flatMap((sector) => sector.skills)
    .map((skill) => ({
      id: skill.key,
      uri: skill.key,
      label: skill.label,
      altLabels: skill.altLabels,
      description: skill.description,
      kind: skill.kind,
      broader: skill.under === undefined ? [] : [skill.under],
      lang: 'it',
      scheme: 'demo',
    }));
  const occupations = sectors.flatMap((sector) => sector.occupations);
  const index = buildSkillIndex(
    {
      skills,
      occupations: occupations.map((one) => ({
        id: one.key,
        uri: one.key,
        label: one.label,
        altLabels: one.altLabels,
        description: one.description,
        isco: one.isco,
        kind: 'occupation' as const,
        lang: 'it',
        scheme: 'demo',
      })),
      occupationSkills: occupations.flatMap((one) => [
        ...one.essential.map((skillId) => ({ occupationId: one.key, skillId, essential: true })),
        ...one.optional.map((skillId) => ({ occupationId: one.key, skillId, essential: false })),
      ]),
    },
    lexicon,
  );
  const cases = readFileSync(new URL('./demo-cv.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as DemoCase);
  const labels = new Map(skills.map((skill) => [skill.id, skill.label]));
  const judged: Judged[] = cases.flatMap((one) => {
    // As a draft does: essential and optional requirements are read together, only the essential ones are judged here.
    const occupation = occupations.find((candidate) => candidate.key === one.occupation)!;
    const verdicts = new Map(
      assessRequirements(
        index,
        [{ id: 'cv', kind: 'narrative', text: one.narrative }],
        [...occupation.essential, ...occupation.optional],
      ).map((verdict) => [verdict.skillId, verdict]),
    );
    return Object.entries(one.gold).map(([key, gold]) => ({
      case: one.id,
      skillUri: key,
      label: labels.get(key)!,
      gold,
      quote: '',
      ours: verdicts.get(key)!,
    }));
  });
  return { judged, ...figures(judged) };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { judged, ...numbers } = await evaluateDemoCv();
  console.log(numbers);
  for (const one of judged.filter(({ gold, ours }) => gold !== ours.verdict)) {
    console.log(
      one.case,
      one.gold,
      '→',
      one.ours.verdict,
      '|',
      one.label,
      '|',
      one.ours.evidence[0]?.text.slice(0, 100) ?? '',
    );
  }
}
