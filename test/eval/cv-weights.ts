import { pathToFileURL } from 'node:url';
import { decide, type ReadingWeights } from '../../knowledge/gap/assess.ts';
import { choose, readUnits } from '../../knowledge/gap/fit.ts';
import { targetsOf } from '../../knowledge/gap/target.ts';
import { signsOfRequirements } from '../../knowledge/gap/verdict-signs.ts';
import {
  probabilitiesOf,
  type VerdictWeights,
  verdictsInOrder,
  verdictWeights,
} from '../../knowledge/gap/verdict-weights.ts';
import { lexicon } from '../../knowledge/skills/lexicon/lexicon.ts';
import type { LexiconEntry } from '../../knowledge/skills/lexicon/lexicon-entry.ts';
import { buildSkillIndex, type SkillIndex } from '../../knowledge/skills/skill-index.ts';
import { minimised } from './adam.ts';
import { fitChoice, judgeChoice, type ReadCase, round2, spokenIn } from './choice-fit.ts';
import { figures, type Judged, judge, reliability } from './cv.ts';
import { loadCvCases, loadRepertory, sharedFolder } from './cv-set.ts';
import { loadStories } from './stories.ts';

/**
 * Fits the weights of `choice.ts` and `verdict-weights.ts` again, for when reading or lexicon change, and says how they
 * carry over: every case is read by weights that were fitted, both kinds, without it.
 */
export function crossValidateVerdicts(more: readonly LexiconEntry[] = [], folds = 8) {
  const shared = sharedFolder();
  if (shared === null) return null;
  const index = buildSkillIndex(loadRepertory(shared), [...lexicon, ...more]);
  const held = loadStories('heldout-cv').filter((one) => Number(one.id.slice(3)) % 2 === 0);
  const cases = [...loadCvCases(shared), ...held, ...loadStories('stories-dev')].map((one): ReadCase => {
    const required = one.gold.map((gold) => gold.skillUri);
    const source = { id: 'cv', kind: 'narrative' as const, text: one.narrative };
    const units = readUnits(index, [source], targetsOf(index, required));
    return { one, required, units, spoken: spokenIn(one, units) };
  });
  const left = Array.from({ length: folds }, (_, fold) => {
    const out = cases.filter((_, at) => at % folds === fold);
    const weights = fitted(cases.filter((_, at) => at % folds !== fold));
    const choice = judgeChoice(out, weights.choice, weights.company);
    return { judged: judgedBy(index, out, weights), choice, rows: rowsOf(out, weights), verdict: weights.verdict };
  });
  const judged = left.flatMap((one) => one.judged);
  const mean = (value: (one: (typeof left)[number]) => number) =>
    left.reduce((sum, one) => sum + value(one), 0) / left.length;
  return {
    size: judged.length,
    quotes: { likelihood: mean((one) => one.choice.likelihood), placed: mean((one) => one.choice.placed) },
    likelihood: mean(
      ({ rows, verdict }) =>
        rows.reduce((sum, row) => sum + Math.log(probabilitiesOf(signsIn(row), verdict)[row.gold] ?? 1e-9), 0) /
        rows.length,
    ),
    figures: figures(judged),
    reliability: reliability(judged),
    weights: fitted(cases),
    judged,
  };
}

type Row = { signs: number[]; gold: number };
const names = Object.keys(verdictWeights) as (keyof VerdictWeights)[];

/** How readily each verdict is said; chosen on left-out cases for macro-F1 with at most a tenth of "evidenced" false. */
const readiness = [1, 1.3, 0.9, 1.4] as const;

function fitted(cases: readonly ReadCase[]): ReadingWeights {
  const { choice, company } = fitChoice(cases);
  return { choice, company, verdict: fitVerdicts(rowsOf(cases, { choice, company })), readiness };
}

function rowsOf(cases: readonly ReadCase[], w: Pick<ReadingWeights, 'choice' | 'company'>): Row[] {
  return cases.flatMap(({ one, units, required }) => {
    choose(units, w.choice, w.company);
    return signsOfRequirements(units, required).map((signs, number) => ({
      signs: names.map((name) => (name === 'base' ? 1 : signs[name])),
      gold: verdictsInOrder.indexOf(one.gold[number]?.verdict ?? 'not_evidenced'),
    }));
  });
}

function signsIn(row: Row) {
  return Object.fromEntries(names.slice(1).map((name, i) => [name, row.signs[i + 1]])) as Parameters<
    typeof probabilitiesOf
  >[0];
}

const rounds = 600;
const pull = 2;

/** Multinomial logit by likelihood, each sign on its own scale while fitting, so that one pull to zero suits all. */
function fitVerdicts(rows: readonly Row[]): VerdictWeights {
  const count = names.length;
  const means = names.map((_, i) => (i === 0 ? 0 : rows.reduce((sum, row) => sum + row.signs[i]!, 0) / rows.length));
  const widths = names.map((_, i) =>
    i === 0 ? 1 : Math.sqrt(rows.reduce((sum, row) => sum + (row.signs[i]! - means[i]!) ** 2, 0) / rows.length) || 1,
  );
  const scaled = rows.map(({ signs, gold }) => ({ signs: signs.map((x, i) => (x - means[i]!) / widths[i]!), gold }));
  const w = minimised(
    Array<number>(4 * count).fill(0),
    (at) => {
      const slopes = Float64Array.from(at, (one, i) => (i % count === 0 ? 0.1 : 1) * pull * one);
      for (const { signs, gold } of scaled) {
        const odds = [0, 1, 2, 3].map((verdict) =>
          Math.exp(signs.reduce((sum, sign, i) => sum + sign * at[verdict * count + i]!, 0)),
        );
        const total = odds.reduce((sum, one) => sum + one, 0);
        for (const [verdict, one] of odds.entries())
          for (const [i, sign] of signs.entries())
            slopes[verdict * count + i]! += (one / total - (gold === verdict ? 1 : 0)) * sign;
      }
      return slopes;
    },
    rounds,
    0.1,
    (at) => surerIsNeverLess(at, count),
  );
  const weightOf = (verdict: number, i: number) => w[verdict * count + i]! / widths[i]!;
  const base = (verdict: number) =>
    w[verdict * count]! - names.reduce((sum, _, i) => sum + (i === 0 ? 0 : weightOf(verdict, i) * means[i]!), 0);
  return Object.fromEntries(
    names.map((name, i) => [
      name,
      [0, 1, 2, 3].map((verdict) => round2(i === 0 ? base(verdict) : weightOf(verdict, i))),
    ]),
  ) as unknown as VerdictWeights;
}

/** What is told more, and more surely, is no less "evidenced" for it than "partial": long narratives say otherwise by chance. */
function surerIsNeverLess(at: number[], count: number): void {
  for (const sign of ['asserted', 'done', 'surest'] as const) {
    const i = names.indexOf(sign);
    const [whole = 0, part = 0] = [at[i], at[count + i]];
    if (part > whole) at[i] = at[count + i] = (whole + part) / 2;
  }
}

function judgedBy(index: SkillIndex, cases: readonly ReadCase[], weights: ReadingWeights): Judged[] {
  const read = new Map(cases.map((one) => [one.one, one]));
  return judge([...read.keys()], (one) => {
    const { units = [], required = [] } = read.get(one) ?? {};
    return decide(index, units, required, weights);
  });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const result = crossValidateVerdicts();
  if (result === null) console.log('skipped: no shared data (set COLMA_SHARED)');
  else {
    const { reliability: table, judged: _, weights, ...rest } = result;
    console.log(rest);
    console.table(table.verdicts);
    console.table(table.evidence);
    console.log(JSON.stringify(weights));
  }
}
