import type { Module } from '../../knowledge/catalogue/module.ts';
import type { DemandView } from '../../knowledge/demand/profile.ts';
import { smallSampleMessage } from '../../knowledge/demand/profile.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { FitSample, SkillName } from './fit.ts';
import { meaningOf } from './fit-module.ts';

/** A whole catalogue against one demand: which module teaches which of the skills that are asked. */
export type FitMatrix = {
  sample: FitSample;
  /** Most asked first; `modules` is how many of the catalogue teach it. */
  skills: (SkillName & { vacancies: number; share: number | null; modules: number })[];
  /** Best covering first; `teaches` are places in `skills`; `surplus` counts what nobody asks. */
  modules: {
    moduleId: string;
    title: string;
    provider: string;
    hours: number;
    teaches: number[];
    surplus: number;
    coverage: number | null;
  }[];
};

/** More columns than this nobody can read; the rest of the demand still counts in `coverage`. */
export const matrixSkillsMax = 60;

/** Pure. What a module teaches is what the catalogue declares; linear in modules and demand. */
export function fitCatalogue(
  knowledge: Pick<KnowledgeBase, 'skills'>,
  modules: readonly Module[],
  view: DemandView,
): FitMatrix {
  const nameOf = (skillId: string): SkillName => {
    const skill = knowledge.skills.get(skillId);
    return { skillId, uri: skill?.uri ?? '', label: skill?.label ?? 'Competenza non più nel repertorio' };
  };
  const meanings = new Map<string, string>();
  const meaning = (skillId: string): string => {
    const known = meanings.get(skillId);
    if (known !== undefined) return known;
    const made = meaningOf(nameOf(skillId));
    meanings.set(skillId, made);
    return made;
  };
  const columns = new Map<string, number>();
  const asked = new Map<string, number>();
  const skills: FitMatrix['skills'] = [];
  let requests = 0;
  for (const { skillId, vacancies, share } of view.skills) {
    const key = meaning(skillId);
    asked.set(key, (asked.get(key) ?? 0) + vacancies);
    requests += vacancies;
    if (columns.has(key) || skills.length >= matrixSkillsMax) continue;
    columns.set(key, skills.length);
    skills.push({ ...nameOf(skillId), vacancies, share, modules: 0 });
  }
  const rows = modules.map((module) => {
    const keys = new Set(module.covers.map(meaning));
    const teaches = [...keys].flatMap((key) => columns.get(key) ?? []).sort((a, b) => a - b);
    for (const column of teaches) skills[column]!.modules += 1;
    const met = [...keys].reduce((sum, key) => sum + (asked.get(key) ?? 0), 0);
    return {
      moduleId: module.id,
      title: module.title,
      provider: module.provider,
      hours: module.hours,
      teaches,
      surplus: [...keys].filter((key) => !asked.has(key)).length,
      coverage: view.sample.sufficient && requests > 0 ? met / requests : null,
    };
  });
  return {
    sample: { ...view.sample, message: smallSampleMessage(view.sample) },
    skills,
    modules: rows.sort(
      (a, b) =>
        (b.coverage ?? 0) - (a.coverage ?? 0) ||
        b.teaches.length - a.teaches.length ||
        (a.moduleId < b.moduleId ? -1 : 1),
    ),
  };
}
