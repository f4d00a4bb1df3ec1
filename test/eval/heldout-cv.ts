import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { assessRequirements } from '../../knowledge/gap/assess.ts';
import { lexicon } from '../../knowledge/skills/lexicon/lexicon.ts';
import { buildSkillIndex } from '../../knowledge/skills/skill-index.ts';
import { figures, judge } from './cv.ts';
import { type CvCase, loadRepertory, sharedFolder } from './cv-set.ts';

/**
 * Thirty stories over other profiles of the repertory, written by somebody who had not seen the matcher or its lexicon:
 * the figure that says what to expect of a text nobody worked on. Null without the shared data.
 */
export function evaluateHeldOutCv() {
  const shared = sharedFolder();
  if (shared === null) return null;
  const index = buildSkillIndex(loadRepertory(shared), lexicon);
  const cases = readFileSync(new URL('./heldout-cv.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CvCase);
  // Even cases became development material on the day they were written. Odd ones were only ever counted, but their counts
  // helped to choose between variants of the reader: a new set would score somewhat lower.
  const judged = judge(cases, (one) =>
    assessRequirements(
      index,
      [{ id: 'cv', kind: 'narrative', text: one.narrative }],
      one.gold.map((gold) => gold.skillUri),
    ),
  );
  const half = (odd: boolean) => judged.filter((one) => Number(one.case.slice(3)) % 2 === (odd ? 1 : 0));
  return {
    seen: half(false),
    unseen: half(true),
    seenFigures: figures(half(false)),
    unseenFigures: figures(half(true)),
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const result = evaluateHeldOutCv();
  if (result === null) console.log('skipped: no shared data (set COLMA_SHARED)');
  else {
    const seen = result.seenFigures;
    const unseen = result.unseenFigures;
    console.table({
      [`even, looked at (${result.seen.length})`]: seen,
      [`odd, only counted (${result.unseen.length})`]: unseen,
    });
    for (const one of result.seen.filter(({ gold, ours }) => gold !== ours.verdict)) {
      console.log(
        one.case,
        one.gold,
        '→',
        one.ours.verdict,
        '|',
        one.quote.slice(0, 100),
        '|',
        one.ours.evidence[0]?.text.slice(0, 80) ?? '',
      );
    }
  }
}
