import { pathToFileURL } from 'node:url';
import { fitModule } from '../../agents/examiner/fit-module.ts';
import { competenceReaderOf } from '../../knowledge/demand/competence-reader.ts';
import { sampleMin } from '../../knowledge/demand/demand.ts';
import { readVacancy } from '../../knowledge/demand/read-vacancy.ts';
import { buildOccupationIndex } from '../../knowledge/occupations/occupation-index.ts';
import { lexicon } from '../../knowledge/skills/lexicon/lexicon.ts';
import { buildSkillIndex } from '../../knowledge/skills/skill-index.ts';
import { loadRepertory, sharedFolder } from './cv-set.ts';
import { type Baseline, buildBaseline } from './fit-baseline.ts';
import {
  type Count,
  countAnswer,
  type DatedVacancy,
  type FitCase,
  f1,
  loadDatedVacancies,
  loadFitCases,
  loadTwins,
  noCount,
} from './fit-set.ts';

const parts = ['taught', 'demanded', 'demandedByAdvert', 'missing', 'surplus'] as const;
type Part = (typeof parts)[number];

/** An answer in the terms of the set: URIs, and for each asked one how many adverts ask it. */
export type FitAnswer = {
  taught: string[];
  demanded: string[];
  byAdvert: string[][] | null;
  missing: string[];
  surplus: string[];
  small: boolean;
  sharesShown: boolean;
};

export type FitFigures = {
  f1: Record<Part, number>;
  counts: Record<Part, Count>;
  smallRight: number;
  smallCases: number;
};

export function figuresOf(
  cases: FitCase[],
  twins: Map<string, Set<string>>,
  answer: (one: FitCase) => FitAnswer,
): FitFigures {
  const counts = Object.fromEntries(parts.map((part) => [part, noCount()])) as Record<Part, Count>;
  let smallRight = 0;
  let smallCases = 0;
  for (const one of cases) {
    const ours = answer(one);
    countAnswer(counts.taught, ours.taught, one.gold.taught, twins);
    countAnswer(
      counts.demanded,
      ours.demanded,
      one.gold.demanded.map((asked) => asked.skillUri),
      twins,
    );
    countAnswer(counts.missing, ours.missing, one.gold.missing, twins);
    countAnswer(counts.surplus, ours.surplus, one.gold.surplus, twins);
    for (const [at, list] of (ours.byAdvert ?? []).entries())
      countAnswer(
        counts.demandedByAdvert,
        list,
        one.gold.demanded.filter((asked) => asked.in.includes(at)).map((asked) => asked.skillUri),
        twins,
      );
    const small = one.meta.sample_too_small === 'yes';
    if (small) smallCases += 1;
    if (ours.small === small && !(small && (ours.sharesShown || ours.missing.length > 0))) smallRight += 1;
  }
  return {
    f1: Object.fromEntries(parts.map((part) => [part, f1(counts[part])])) as Record<Part, number>,
    counts,
    smallRight,
    smallCases,
  };
}

/** The examiner over the repertory, answering in the terms of the set. */
export function fitReader(shared: string) {
  const taxonomy = loadRepertory(shared);
  const skillIndex = buildSkillIndex(taxonomy, lexicon);
  const knowledge = {
    skillIndex,
    skills: new Map(taxonomy.skills.map((skill) => [skill.id, skill])),
    occupations: new Map(taxonomy.occupations.map((occupation) => [occupation.id, occupation])),
  };
  const answerWith =
    (withOccupation: boolean) =>
    (one: FitCase): FitAnswer => {
      const fit = fitModule(
        knowledge,
        { moduleId: null, ...one.syllabus, declared: [], levelEqf: null },
        { kind: 'adverts', texts: one.vacancies },
        { occupationId: withOccupation ? one.occupationUri : null, catalogue: [] },
      );
      return {
        taught: fit.taught.map((skill) => skill.uri),
        demanded: fit.demanded.map((skill) => skill.uri),
        byAdvert: one.vacancies.map((_, at) =>
          fit.demanded.filter((skill) => skill.adverts.includes(at)).map((skill) => skill.uri),
        ),
        missing: fit.missing.map((skill) => skill.uri),
        surplus: fit.surplus.map((skill) => skill.uri),
        small: !fit.sample.sufficient,
        sharesShown: fit.coverage !== null || fit.demanded.some((skill) => skill.share !== null),
      };
    };
  return { taxonomy, skillIndex, knowledge, answerWith };
}

/** The figures of the product and of the baseline on the same cases, in one run; null without the shared data. */
export function evaluateFit() {
  const shared = sharedFolder();
  if (shared === null) return null;
  const cases = loadFitCases(shared);
  const dated = loadDatedVacancies(shared);
  const twins = loadTwins(shared);
  const { taxonomy, skillIndex, answerWith } = fitReader(shared);
  const reader = competenceReaderOf(skillIndex);
  const hasSkills = new Set(taxonomy.occupationSkills.map((link) => link.occupationId));
  const occupationIndex = buildOccupationIndex(taxonomy.occupations, { hasSkills });
  const startedMs = performance.now();
  const ours = figuresOf(cases, twins, answerWith(true));
  const msPerCase = (performance.now() - startedMs) / cases.length;
  const vacancies = noCount();
  let occupationsRight = 0;
  for (const one of dated) {
    const read = readVacancy(reader, occupationIndex, one);
    if (read.occupationId === one.occupationUri) occupationsRight += 1;
    countAnswer(vacancies, read.skillIds, one.gold, twins);
  }
  return {
    cases: cases.length,
    vacancies: dated.length,
    ours,
    msPerCase,
    withoutOccupation: figuresOf(cases, twins, answerWith(false)),
    vacancyF1: f1(vacancies),
    occupationsRight,
    baseline: evaluateBaseline(buildBaseline(taxonomy), cases, dated, twins),
  };
}

/** The baseline gets the thresholds that suit it best on these very cases. */
function evaluateBaseline(
  baseline: Baseline,
  cases: FitCase[],
  dated: DatedVacancy[],
  twins: Map<string, Set<string>>,
) {
  const read = new Map<string, Map<string, number>>();
  const scores = (text: string): Map<string, number> => {
    const known = read.get(text);
    if (known !== undefined) return known;
    const made = baseline(text, null);
    read.set(text, made);
    return made;
  };
  const over = (text: string, least: number): string[] =>
    [...scores(text)].filter(([, score]) => score >= least).map(([id]) => id);
  const thresholds = Array.from({ length: 20 }, (_, at) => 0.1 + at * 0.025);
  let best: FitFigures | null = null;
  for (const least of thresholds) {
    const figures = figuresOf(cases, twins, (one) => {
      const taught = over(`${one.syllabus.title}.\n${one.syllabus.text}`, least);
      const byAdvert = one.vacancies.map((text) => over(text, least));
      const asked = new Map<string, number>();
      for (const id of byAdvert.flat()) asked.set(id, (asked.get(id) ?? 0) + 1);
      const small = one.vacancies.length < sampleMin;
      return {
        taught,
        demanded: [...asked.keys()],
        byAdvert,
        missing: small ? [] : [...asked].filter(([id, n]) => n >= 3 && !taught.includes(id)).map(([id]) => id),
        surplus: taught.filter((id) => !asked.has(id)),
        small,
        sharesShown: !small,
      };
    });
    const sum = (one: FitFigures): number => parts.reduce((total, part) => total + one.f1[part], 0);
    if (best === null || sum(figures) > sum(best)) best = figures;
  }
  const vacancyF1 = Math.max(
    ...thresholds.map((least) => {
      const count = noCount();
      for (const one of dated) countAnswer(count, over(one.text, least), one.gold, twins);
      return f1(count);
    }),
  );
  return { ...best!, vacancyF1 };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const result = evaluateFit();
  if (result === null) console.log('eval/fit skipped: no shared data (set COLMA_SHARED).');
  else {
    const line = (name: string, figures: FitFigures, vacancyF1?: number): void =>
      console.log(
        name.padEnd(28),
        parts.map((part) => `${part} ${figures.f1[part].toFixed(3)}`).join('  '),
        vacancyF1 === undefined ? '' : ` vacancies ${vacancyF1.toFixed(3)}`,
      );
    console.log(`${result.cases} cases, ${result.vacancies} dated vacancies; ${result.msPerCase.toFixed(0)} ms a case`);
    line('stemmed TF-IDF, best', result.baseline, result.baseline.vacancyF1);
    line('ours', result.ours, result.vacancyF1);
    line('ours, occupation not told', result.withoutOccupation);
    console.log(
      `small samples: ${result.ours.smallRight} of ${result.cases} cases judged right (${result.ours.smallCases} small)`,
    );
    console.log(`occupation of dated vacancies: ${result.occupationsRight} of ${result.vacancies}`);
  }
}
