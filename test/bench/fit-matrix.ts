import { pathToFileURL } from 'node:url';
import { fitCatalogue } from '../../agents/examiner/fit-catalogue.ts';
import { fitModule } from '../../agents/examiner/fit-module.ts';
import type { Module } from '../../knowledge/catalogue/module.ts';
import { sampleOf } from '../../knowledge/demand/profile.ts';
import { lexicon } from '../../knowledge/skills/lexicon/lexicon.ts';
import { buildSkillIndex } from '../../knowledge/skills/skill-index.ts';
import { loadRepertory, sharedFolder } from '../eval/cv-set.ts';
import { loadFitCases } from '../eval/fit-set.ts';
import { seededRandom } from './fit-inputs.ts';

/** A catalogue of `modules` against a demand of 200 skills, and one pasted syllabus against eight adverts. */
export function benchMatrix(modules: number) {
  const shared = sharedFolder();
  if (shared === null) return null;
  const taxonomy = loadRepertory(shared);
  const random = seededRandom(11);
  const asked = [...new Set(taxonomy.occupationSkills.map((link) => link.skillId))];
  const pick = (): string => asked[Math.floor(random() * asked.length)]!;
  const catalogue = Array.from({ length: modules }, (_, at) => ({
    id: `mod_${at}`,
    title: `Modulo ${at}`,
    provider: 'Ente',
    hours: 16,
    covers: Array.from({ length: 1 + Math.floor(random() * 5) }, pick),
  })) as Module[];
  const view = {
    sample: sampleOf(1000, '2026-01-01', '2026-11-01', false),
    skills: asked
      .slice(0, 200)
      .map((skillId, at) => ({ skillId, vacancies: 200 - at, share: (200 - at) / 1000, examples: [] })),
    months: [],
  };
  const skills = new Map(taxonomy.skills.map((skill) => [skill.id, skill]));
  const skillIndex = buildSkillIndex(taxonomy, lexicon);
  const knowledge = { skills, skillIndex, occupations: new Map(taxonomy.occupations.map((one) => [one.id, one])) };
  const matrixStart = performance.now();
  const matrix = fitCatalogue(knowledge, catalogue, view);
  const matrixMs = performance.now() - matrixStart;
  const [one] = loadFitCases(shared);
  const fitOnce = (): number => {
    const start = performance.now();
    fitModule(
      knowledge,
      { moduleId: null, ...one!.syllabus, declared: [], levelEqf: null },
      { kind: 'adverts', texts: one!.vacancies },
      { occupationId: one!.occupationUri, catalogue },
    );
    return performance.now() - start;
  };
  const firstMs = fitOnce();
  const laterMs = Array.from({ length: 10 }, fitOnce).sort((a, b) => a - b)[5]!;
  return { modules: matrix.modules.length, skills: matrix.skills.length, matrixMs, firstMs, laterMs };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const result = benchMatrix(Number(process.argv[2] ?? 300));
  if (result === null) console.log('bench/fit-matrix skipped: no shared data (set COLMA_SHARED).');
  else {
    console.log(`matrix ${result.modules} modules × 200 skills: ${result.matrixMs.toFixed(1)} ms (floor 2,000 ms)`);
    console.log(
      `one syllabus against 8 adverts: ${result.laterMs.toFixed(0)} ms (first ${result.firstMs.toFixed(0)} ms, builds the reader)`,
    );
  }
}
