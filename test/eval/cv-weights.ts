import { pathToFileURL } from 'node:url';
import { choose, readUnits } from '../../knowledge/gap/fit.ts';
import type { Verdict } from '../../knowledge/gap/requirement.ts';
import { targetOf } from '../../knowledge/gap/target.ts';
import { signsOfRequirements } from '../../knowledge/gap/verdict-signs.ts';
import { readiness, verdictsInOrder, verdictWeights } from '../../knowledge/gap/verdict-weights.ts';
import { lexicon } from '../../knowledge/skills/lexicon/lexicon.ts';
import { buildSkillIndex } from '../../knowledge/skills/skill-index.ts';
import { figures, type Judged } from './cv.ts';
import { type CvCase, loadCvCases, loadRepertory, sharedFolder } from './cv-set.ts';
import { loadStories } from './stories.ts';

/**
 * Fits `knowledge/gap/verdict-weights.ts` again, for when reading or lexicon change, and says how it carries over: every
 * case is judged by weights fitted without it. The weights that place clauses (`choice.ts`) are taken as they are.
 */
type Row = { case: string; signs: number[]; gold: number };
const names = Object.keys(verdictWeights) as (keyof typeof verdictWeights)[];
const folds = 8;
const rounds = 400;
const penalty = 0.3;

function rowsOf(cases: CvCase[], shared: string): Row[] {
  const index = buildSkillIndex(loadRepertory(shared), lexicon);
  return cases.flatMap((one) => {
    const required = one.gold.map((gold) => gold.skillUri);
    const units = readUnits(
      index,
      [{ id: 'cv', kind: 'narrative', text: one.narrative }],
      required.map((id) => targetOf(index, id)),
    );
    choose(units);
    return signsOfRequirements(units, required).map((signs, number) => ({
      case: one.id,
      signs: names.map((name) => (name === 'base' ? 1 : signs[name])),
      gold: verdictsInOrder.indexOf(one.gold[number]?.verdict ?? 'not_evidenced'),
    }));
  });
}

function chances(w: number[][], signs: number[]): number[] {
  const scores = w.map((row) => row.reduce((sum, weight, i) => sum + weight * (signs[i] ?? 0), 0));
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const total = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / total);
}

/** Log-likelihood by Adam (Kingma and Ba 2015) with a pull to zero. */
function weightsFor(rows: Row[]): number[][] {
  const zeros = () => verdictsInOrder.map(() => names.map(() => 0));
  const [w, m, v] = [zeros(), zeros(), zeros()];
  for (let round = 1; round <= rounds; round += 1) {
    const slopes = w.map((row) => row.map((weight, i) => (i === 0 ? 0.1 : penalty) * weight));
    for (const { signs, gold } of rows) {
      for (const [verdict, p] of chances(w, signs).entries())
        for (const [i, sign] of signs.entries()) slopes[verdict]![i]! += (p - (gold === verdict ? 1 : 0)) * sign;
    }
    for (const [verdict, row] of slopes.entries()) {
      for (const [i, slope] of row.entries()) {
        m[verdict]![i] = 0.9 * m[verdict]![i]! + 0.1 * slope;
        v[verdict]![i] = 0.999 * v[verdict]![i]! + 0.001 * slope ** 2;
        const step = m[verdict]![i]! / (1 - 0.9 ** round) / (Math.sqrt(v[verdict]![i]! / (1 - 0.999 ** round)) + 1e-8);
        w[verdict]![i]! -= 0.05 * step;
      }
    }
  }
  return w;
}

function judgedBy(w: number[][], row: Row): Judged {
  const weighed = chances(w, row.signs).map((p, verdict) => p * (readiness[verdict] ?? 1));
  const verdict: Verdict = verdictsInOrder[weighed.indexOf(Math.max(...weighed))] ?? 'not_evidenced';
  const ours = { skillId: '', verdict, confidence: 0, evidence: [], missing: [] };
  const gold = verdictsInOrder[row.gold] ?? 'not_evidenced';
  return { case: row.case, skillUri: '', label: '', gold, quote: '', ours };
}

export function crossValidateVerdicts() {
  const shared = sharedFolder();
  if (shared === null) return null;
  const held = loadStories('heldout-cv').filter((one) => Number(one.id.slice(3)) % 2 === 0);
  const rows = rowsOf([...loadCvCases(shared), ...held, ...loadStories('stories-dev')], shared);
  const cases = [...new Set(rows.map((row) => row.case))];
  const judged = Array.from({ length: folds }, (_, fold) => {
    const out = new Set(cases.filter((_, at) => at % folds === fold));
    const w = weightsFor(rows.filter((row) => !out.has(row.case)));
    return rows.filter((row) => out.has(row.case)).map((row) => judgedBy(w, row));
  }).flat();
  const w = weightsFor(rows);
  return {
    size: rows.length,
    figures: figures(judged),
    weights: Object.fromEntries(names.map((name, i) => [name, w.map((row) => +(row[i] ?? 0).toFixed(2))])),
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(crossValidateVerdicts() ?? 'skipped: no shared data (set COLMA_SHARED)');
}
