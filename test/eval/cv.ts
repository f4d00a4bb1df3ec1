import { pathToFileURL } from 'node:url';
import { assessRequirements } from '../../knowledge/gap/assess.ts';
import type { RequirementVerdict, Verdict } from '../../knowledge/gap/requirement.ts';
import { lexicon } from '../../knowledge/skills/lexicon/lexicon.ts';
import { buildSkillIndex } from '../../knowledge/skills/skill-index.ts';
import { type CvCase, loadCvCases, loadRepertory, sharedFolder } from './cv-set.ts';

export type Judged = { case: string; skillUri: string; label: string; gold: Verdict; quote: string; ours: RequirementVerdict };

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
      ours: verdicts.get(gold.skillUri)!,
    }));
  });
}

export function figures(judged: Judged[]) {
  const pairs = judged.map(({ gold, ours }) => ({ gold, ours: ours.verdict }));
  const merge = (verdict: Verdict): string => (verdict === 'partial' ? 'evidenced' : verdict);
  const said = pairs.filter((pair) => pair.ours === 'evidenced');
  return {
    macroF1: macroF1(pairs, classes),
    mergedF1: macroF1(pairs.map((pair) => ({ gold: merge(pair.gold), ours: merge(pair.ours) })), ['evidenced', 'not_evidenced', 'contradicted']),
    falseEvidenced: said.filter((pair) => pair.gold === 'not_evidenced' || pair.gold === 'contradicted').length / Math.max(1, said.length),
    falseEvidencedStrict: said.filter((pair) => pair.gold !== 'evidenced').length / Math.max(1, said.length),
    contradictedAsEvidenced: said.filter((pair) => pair.gold === 'contradicted').length,
    pairs,
  };
}

export function evaluateCv() {
  const shared = sharedFolder();
  if (shared === null) return null;
  const taxonomy = loadRepertory(shared);
  const started = performance.now();
  const index = buildSkillIndex(taxonomy, lexicon);
  const buildMs = performance.now() - started;
  const cases = loadCvCases(shared);
  const judged = judge(cases, (one) =>
    assessRequirements(index, [{ id: 'cv', kind: 'narrative', text: one.narrative }], one.gold.map((gold) => gold.skillUri)),
  );
  return { buildMs, judged, ...figures(judged) };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const result = evaluateCv();
  if (result === null) console.log('eval/cv skipped: no shared data (set COLMA_SHARED).');
  else {
    const { pairs, judged, ...numbers } = result;
    console.log(numbers);
    for (const gold of classes) console.log(gold.padEnd(14), classes.map((ours) => `${ours}:${pairs.filter((pair) => pair.gold === gold && pair.ours === ours).length}`).join('  '));
    if (process.argv.includes('--cases')) for (const one of judged) console.log(one.case, one.gold, '→', one.ours.verdict, '|', one.label, one.ours.evidence.slice(0, 2).map((e) => `\n      [${e.polarity} ${e.confidence.toFixed(2)}] ${e.text.slice(0, 90)} «${e.matched.slice(0, 2).map((m) => `${m.words}~${m.via}`).join('; ')}»`).join(''));
  }
}
