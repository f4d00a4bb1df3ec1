import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { assessRequirements } from '../../knowledge/gap/assess.ts';
import { lexicon } from '../../knowledge/skills/lexicon/lexicon.ts';
import { buildSkillIndex } from '../../knowledge/skills/skill-index.ts';
import { confusion, figures, judge, reliability } from './cv.ts';
import { type CvCase, loadRepertory, sharedFolder } from './cv-set.ts';

export function loadStories(file: 'stories-dev' | 'stories-blind' | 'heldout-cv'): CvCase[] {
  return readFileSync(new URL(`./${file}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CvCase);
}

/**
 * Stories over other profiles, by people who had not seen code or lexicon: most of them to learn from, 48 only ever
 * counted. Null without the shared data. See `stories-README.md`.
 */
export function evaluateStories() {
  const shared = sharedFolder();
  if (shared === null) return null;
  const index = buildSkillIndex(loadRepertory(shared), lexicon);
  const judgedOf = (file: 'stories-dev' | 'stories-blind') =>
    judge(loadStories(file), (one) =>
      assessRequirements(
        index,
        [{ id: 'cv', kind: 'narrative', text: one.narrative }],
        one.gold.map((gold) => gold.skillUri),
      ),
    );
  const dev = judgedOf('stories-dev');
  const blind = judgedOf('stories-blind');
  // Opened when the weights that ship were fitted already: they have not seen these.
  const late = dev.filter((one) => /^s[ht]-/.test(one.case));
  return {
    dev,
    blind,
    late,
    devFigures: figures(dev),
    blindFigures: figures(blind),
    lateFigures: figures(late),
    blindReliability: reliability([...blind, ...late]),
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const result = evaluateStories();
  if (result === null) console.log('skipped: no shared data (set COLMA_SHARED)');
  else {
    console.table({
      [`stories-dev, looked at (${result.dev.length})`]: result.devFigures,
      [`stories-blind, only counted (${result.blind.length})`]: result.blindFigures,
      [`opened after the fit (${result.late.length})`]: result.lateFigures,
    });
    console.table(confusion(result.blind));
    console.table(result.blindReliability.verdicts);
  }
}
