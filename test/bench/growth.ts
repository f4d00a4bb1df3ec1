import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { findOccupations } from '../../knowledge/occupations/find-occupations.ts';
import { buildOccupationIndex } from '../../knowledge/occupations/occupation-index.ts';
import { lexicon } from '../../knowledge/skills/lexicon/lexicon.ts';
import { findMentions } from '../../knowledge/skills/mentions.ts';
import { buildSkillIndex } from '../../knowledge/skills/skill-index.ts';
import type { Taxonomy } from '../../knowledge/skills/taxonomy.ts';
import { loadCvCases, loadRepertory, sharedFolder } from '../eval/cv-set.ts';
import { loadOccupationsCsv, loadTitleCases, sharedOccupations } from '../eval/occupations-set.ts';

export type GrowthRow = {
  times: number;
  skills: number;
  occupations: number;
  skillBuildMs: number;
  occupationBuildMs: number;
  cvMs: number;
  titleMs: number;
  /** What both indexes keep, the taxonomy itself aside. */
  keptMiB: number;
};

const sizes = [1, 4, 10];

/**
 * The repertory's skills and the official occupations at their size, four and ten times: each further copy is another
 * taxonomy of the same shape, with every second word its own, so that vocabulary grows as well. Null without the shared data.
 */
export function benchGrowth(): GrowthRow[] | null {
  const shared = sharedFolder();
  const titles = sharedOccupations();
  if (shared === null || titles === null) return null;
  const repertory = loadRepertory(shared);
  const official = loadOccupationsCsv(titles.taxonomy);
  const narratives = loadCvCases(shared).map(({ narrative }) => narrative);
  const queries = loadTitleCases(titles.cases).map(({ query }) => query);
  return sizes.map((times) => {
    const taxonomy = grow({ ...repertory, occupations: [] }, times);
    const occupations = grow({ skills: [], occupations: official, occupationSkills: [] }, times).occupations;
    const before = keptMiB();
    const [skillIndex, skillBuildMs] = timed(() => buildSkillIndex(taxonomy, lexicon));
    const [occupationIndex, occupationBuildMs] = timed(() => buildOccupationIndex(occupations));
    const kept = keptMiB() - before;
    return {
      times,
      skills: taxonomy.skills.length,
      occupations: occupations.length,
      skillBuildMs,
      occupationBuildMs,
      cvMs: medianMs(narratives, (text) => findMentions(skillIndex, text)),
      titleMs: medianMs(queries, (title) => findOccupations(occupationIndex, title)),
      keptMiB: kept,
    };
  });
}

function grow(taxonomy: Taxonomy, times: number): Taxonomy {
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const id = (copy: number, own: string) => (copy === 0 ? own : `${own}~${copy}`);
  return {
    skills: copies.flatMap((copy) =>
      taxonomy.skills.map((skill) => ({
        ...skill,
        id: id(copy, skill.id),
        label: renamed(skill.label, copy),
        altLabels: skill.altLabels.map((label) => renamed(label, copy)),
        broader: skill.broader.map((parent) => id(copy, parent)),
      })),
    ),
    occupations: copies.flatMap((copy) =>
      taxonomy.occupations.map((occupation) => ({
        ...occupation,
        id: id(copy, occupation.id),
        label: renamed(occupation.label, copy),
        altLabels: occupation.altLabels.map((label) => renamed(label, copy)),
      })),
    ),
    occupationSkills: copies.flatMap((copy) =>
      taxonomy.occupationSkills.map((link) => ({
        ...link,
        occupationId: id(copy, link.occupationId),
        skillId: id(copy, link.skillId),
      })),
    ),
  };
}

const syllables = ['', 'ba', 'ce', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po'];

/** Every second word longer than three letters gets a beginning of its own. */
function renamed(text: string, copy: number): string {
  let nth = 0;
  return copy === 0
    ? text
    : text.replace(/\p{L}{4,}/gu, (word) => (nth++ % 2 === 0 ? `${syllables[copy]}${word.toLowerCase()}` : word));
}

function timed<Result>(work: () => Result): [Result, number] {
  const startMs = performance.now();
  const result = work();
  return [result, performance.now() - startMs];
}

function medianMs(inputs: readonly string[], work: (input: string) => unknown): number {
  for (const input of inputs) work(input);
  const times = inputs.map((input) => timed(() => work(input))[1]);
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

/** Live memory: what a collection leaves. */
function keptMiB(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1024 / 1024;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.table(benchGrowth() ?? 'skipped: no shared data');
}
