import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { sharedFolder } from './cv-set.ts';
import { type FitAnswer, figuresOf, fitReader } from './fit.ts';
import { type FitCase, loadTwins } from './fit-set.ts';

type OwnCase = FitCase & { meta: FitCase['meta'] & { split: 'dev' | 'held' } };

/**
 * Ten trainer cases over other profiles of the repertory, written before the reader had been looked at for them: what to
 * expect of texts nobody worked on. Six became development material, four are only ever counted. Null without the shared data.
 */
export function evaluateOwnFit() {
  const shared = sharedFolder();
  if (shared === null) return null;
  const cases = readFileSync(new URL('./fit-own.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as OwnCase);
  const twins = loadTwins(shared);
  const { answerWith, knowledge } = fitReader(shared);
  const figures = (split: OwnCase['meta']['split'], withOccupation: boolean) =>
    figuresOf(
      cases.filter((one) => one.meta.split === split),
      twins,
      answerWith(withOccupation),
    );
  return {
    seen: figures('dev', true),
    unseen: figures('held', true),
    seenWithoutOccupation: figures('dev', false),
    unseenWithoutOccupation: figures('held', false),
    cases,
    answer: answerWith(true),
    labelOf: (uri: string) => knowledge.skills.get(uri)?.label ?? uri,
  };
}

/** What differs in the cases that may be looked at; the others stay a total. */
function printDifferences(one: OwnCase, ours: FitAnswer, labelOf: (uri: string) => string): void {
  const line = (name: string, got: readonly string[], gold: readonly string[]): void => {
    const lost = gold.filter((uri) => !got.includes(uri));
    const wrong = got.filter((uri) => !gold.includes(uri));
    for (const uri of lost) console.log(one.id, name, 'lost ', labelOf(uri));
    for (const uri of wrong) console.log(one.id, name, 'wrong', labelOf(uri));
  };
  line('taught', ours.taught, one.gold.taught);
  for (const [at, got] of (ours.byAdvert ?? []).entries())
    line(
      `advert ${at}`,
      got,
      one.gold.demanded.filter((asked) => asked.in.includes(at)).map((asked) => asked.skillUri),
    );
  line('missing', ours.missing, one.gold.missing);
  line('surplus', ours.surplus, one.gold.surplus);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const result = evaluateOwnFit();
  if (result === null) console.log('eval/fit-own skipped: no shared data (set COLMA_SHARED).');
  else {
    console.table({
      'six, looked at': result.seen.f1,
      'six, occupation not told': result.seenWithoutOccupation.f1,
      'four, only counted': result.unseen.f1,
      'four, occupation not told': result.unseenWithoutOccupation.f1,
    });
    console.log(`small samples judged right: ${result.seen.smallRight} of 6, ${result.unseen.smallRight} of 4`);
    if (process.argv.includes('--differences'))
      for (const one of result.cases.filter(({ meta }) => meta.split === 'dev'))
        printDifferences(one, result.answer(one), result.labelOf);
  }
}
