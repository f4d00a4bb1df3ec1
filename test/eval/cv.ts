import { pathToFileURL } from 'node:url';
import { assessRequirements } from '../../knowledge/gap/assess.ts';
import type { RequirementVerdict, Verdict } from '../../knowledge/gap/requirement.ts';
import { lexicon } from '../../knowledge/skills/lexicon/lexicon.ts';
import { buildSkillIndex } from '../../knowledge/skills/skill-index.ts';
import { overlapVerdicts, thresholdGrid } from './cv-baseline.ts';
import { type CvCase, loadCvCases, loadRepertory, sharedFolder } from './cv-set.ts';

export type Judged = {
  case: string;
  skillUri: string;
  label: string;
  gold: Verdict;
  quote: string;
  at?: number;
  ours: RequirementVerdict;
};

const classes: Verdict[] = ['evidenced', 'partial', 'not_evidenced', 'contradicted'];

/** Mean F1 over the classes that occur in gold or prediction. */
export function macroF1(pairs: { gold: string; ours: string }[], names: string[]): number {
  const scores = names
    .filter((name) => pairs.some((pair) => pair.gold === name || pair.ours === name))
    .map((name) => {
      const right = pairs.filter((pair) => pair.gold === name && pair.ours === name).length;
      const wrong = pairs.filter((pair) => (pair.gold === name) !== (pair.ours === name)).length;
      return right === 0 ? 0 : (2 * right) / (2 * right + wrong);
    });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

export function judge(cases: CvCase[], read: (one: CvCase) => RequirementVerdict[]): Judged[] {
  return cases.flatMap((one) => {
    const verdicts = new Map(read(one).map((verdict) => [verdict.skillId, verdict]));
    return one.gold.map((gold) => ({
      case: one.id,
      skillUri: gold.skillUri,
      label: gold.label,
      gold: gold.verdict,
      quote: gold.quote,
      at: gold.quote === '' ? -1 : one.narrative.indexOf(gold.quote),
      ours: verdicts.get(gold.skillUri)!,
    }));
  });
}

/** `falseEvidenced`: of those called evidenced, the share that the gold calls not evidenced or contradicted; strict: anything else. */
export function figures(judged: Judged[]) {
  const pairs = judged.map(({ gold, ours }) => ({ gold, ours: ours.verdict }));
  const merge = (verdict: Verdict): string => (verdict === 'partial' ? 'evidenced' : verdict);
  const said = pairs.filter((pair) => pair.ours === 'evidenced');
  const share = (wrong: Verdict[]): number =>
    said.filter((pair) => wrong.includes(pair.gold)).length / Math.max(1, said.length);
  return {
    macroF1: macroF1(pairs, classes),
    mergedF1: macroF1(
      pairs.map((pair) => ({ gold: merge(pair.gold), ours: merge(pair.ours) })),
      ['evidenced', 'not_evidenced', 'contradicted'],
    ),
    falseEvidenced: share(['not_evidenced', 'contradicted']),
    falseEvidencedStrict: share(['not_evidenced', 'contradicted', 'partial']),
    contradictedAsEvidenced: said.filter((pair) => pair.gold === 'contradicted').length,
  };
}

export function confusion(judged: Judged[]) {
  return Object.fromEntries(
    classes.map((gold) => [
      `gold ${gold}`,
      Object.fromEntries(
        classes.map((ours) => [ours, judged.filter((one) => one.gold === gold && one.ours.verdict === ours).length]),
      ),
    ]),
  );
}

/** By stated confidence: how many, and which share was right. For verdicts, and for single pieces of evidence (right: inside the quote). */
export function reliability(judged: Judged[]) {
  const verdicts = judged.map(({ gold, ours }) => ({ stated: ours.confidence, right: gold === ours.verdict }));
  const evidence = judged.flatMap(({ ours, at = -1, quote }) =>
    ours.evidence.map((one) => ({
      stated: one.confidence,
      right: at >= 0 && one.start < at + quote.length && one.end > at,
    })),
  );
  const table = (rows: { stated: number; right: boolean }[], edges: number[]) =>
    edges.slice(1).map((to, i) => {
      const inside = rows.filter((row) => row.stated >= (edges[i] ?? 0) && row.stated < to);
      const mean = inside.reduce((sum, row) => sum + row.stated, 0) / Math.max(1, inside.length);
      const right = inside.filter((row) => row.right).length / Math.max(1, inside.length);
      return { from: edges[i], to, count: inside.length, stated: +mean.toFixed(2), right: +right.toFixed(2) };
    });
  return {
    verdicts: table(verdicts, [0, 0.5, 0.7, 0.8, 0.9, 1.01]),
    evidence: table(evidence, [0, 0.2, 0.4, 0.6, 0.8, 1.01]),
  };
}

/** Everything the table of `npm run eval` needs; null when the shared data is not there. */
export function evaluateCv() {
  const shared = sharedFolder();
  if (shared === null) return null;
  const index = buildSkillIndex(loadRepertory(shared), lexicon);
  const cases = loadCvCases(shared);
  const judged = judge(cases, (one) =>
    assessRequirements(
      index,
      [{ id: 'cv', kind: 'narrative', text: one.narrative }],
      one.gold.map((gold) => gold.skillUri),
    ),
  );
  const overlap = (readsDenial: boolean) =>
    thresholdGrid
      .map((at) => figures(judge(cases, (one) => overlapVerdicts(index, one, at, readsDenial))))
      .reduce((best, one) => (one.macroF1 > best.macroF1 ? one : best));
  return {
    size: judged.length,
    ours: figures(judged),
    baseline: overlap(false),
    baselineWithDenial: overlap(true),
    confusion: confusion(judged),
    reliability: reliability(judged),
    judged,
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const result = evaluateCv();
  if (result === null) console.log('eval/cv skipped: no shared data (set COLMA_SHARED).');
  else {
    console.log(`eval/cv: ${result.size} verdicts`);
    console.table({
      ours: result.ours,
      'stemmed overlap': result.baseline,
      'stemmed overlap, mai/vorrei': result.baselineWithDenial,
    });
    console.table(result.confusion);
    console.table(result.reliability.verdicts);
    console.table(result.reliability.evidence);
    const wrong = result.judged.filter((one) => one.gold !== one.ours.verdict);
    const groups = Map.groupBy(wrong, (one) => `${one.gold} read as ${one.ours.verdict}`);
    for (const [group, ones] of groups) {
      console.log(`\n${group}: ${ones.length}`);
      for (const one of ones) {
        const seen = one.ours.evidence[0];
        console.log(
          `  ${one.case} ${one.label.slice(0, 60)} ← ${seen === undefined ? '(nothing)' : seen.text.slice(0, 70).replaceAll('\n', ' ')}`,
        );
      }
    }
  }
}
