import { pathToFileURL } from 'node:url';
import { findOccupations } from '../../knowledge/occupations/find-occupations.ts';
import { buildOccupationIndex } from '../../knowledge/occupations/occupation-index.ts';
import { buildMiniSearch } from '../eval/occupations-peers.ts';
import { listWrittenForms, loadOccupationsCsv, loadTitleCases, sharedOccupations } from '../eval/occupations-set.ts';

export type OccupationBench = {
  concepts: number;
  forms: number;
  queries: number;
  /** Milliseconds. */
  buildMs: { ours: number; miniSearch: number };
  wholeTitle: { ours: Spread; miniSearch: Spread };
  typing: { ours: Spread; miniSearch: Spread };
};
export type Spread = { medianMs: number; p95Ms: number };

const roundsOfWarming = 1;

/**
 * Whole titles as in the evaluation, and the same titles cut after every third letter as a person types them, against
 * stemmed MiniSearch on the same forms (`prefix: true` for typing). Null without the shared data.
 */
export function benchOccupations(): OccupationBench | null {
  const shared = sharedOccupations();
  if (shared === null) return null;
  const occupations = loadOccupationsCsv(shared.taxonomy);
  const titles = loadTitleCases(shared.cases).map(({ query }) => query);
  const written = listWrittenForms(occupations);
  const [index, oursBuild] = timed(() => buildOccupationIndex(occupations));
  const [engine, miniSearchBuild] = timed(() => buildMiniSearch(written.map(({ text }) => text)));
  const typing = titles.slice(0, 40).flatMap((title) => {
    const lengths = Array.from({ length: Math.floor(Math.min(title.length, 24) / 3) }, (_, at) => (at + 1) * 3);
    return lengths.map((length) => title.slice(0, length));
  });
  return {
    concepts: occupations.length,
    forms: written.length,
    queries: titles.length,
    buildMs: { ours: oursBuild, miniSearch: miniSearchBuild },
    wholeTitle: {
      ours: spread(titles, (title) => findOccupations(index, title)),
      miniSearch: spread(titles, (title) => engine.search(title)),
    },
    typing: {
      ours: spread(typing, (title) => findOccupations(index, title, { prefix: true })),
      miniSearch: spread(typing, (title) => engine.search(title, { prefix: true })),
    },
  };
}

function timed<Result>(work: () => Result): [Result, number] {
  const started = performance.now();
  const result = work();
  return [result, performance.now() - started];
}

function spread(queries: readonly string[], search: (query: string) => unknown): Spread {
  for (let round = 0; round < roundsOfWarming; round += 1) queries.forEach((query) => void search(query));
  const times = queries.map((query) => timed(() => search(query))[1]).sort((a, b) => a - b);
  return { medianMs: times[Math.floor(times.length / 2)]!, p95Ms: times[Math.floor(times.length * 0.95)]! };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const bench = benchOccupations();
  if (bench === null) console.log('Occupation search: skipped, no shared data (set COLMA_SHARED).');
  else console.log(JSON.stringify(bench, null, 2));
}
