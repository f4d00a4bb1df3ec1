import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { create, insertMultiple, search } from '@orama/orama';
import { sql } from 'drizzle-orm';
import MiniSearch from 'minisearch';
import { type Database, openDatabase, rowsOf } from '../../db/database.ts';
import { migrate } from '../../db/migrate.ts';
import { ingestPaths } from '../../knowledge/sources/ingest-paths.ts';
import { buildPassageIndex } from '../../knowledge/sources/passage-index.ts';
import { allSignals, type SearchSignals, searchPassages } from '../../knowledge/sources/passage-search.ts';
import { SourceLibrary } from '../../knowledge/sources/source-library.ts';
import { tokenize } from '../../knowledge/text/italian.ts';
import { type AnswerCase, coverage, loadAnswerCases, sourcesFolder } from './answers-set.ts';

export type RetrievalRow = { name: string; mrr10: number; recall5: number; p95Ms: number };
export type EvidenceRow = { name: string; all: number; hard: number; others: number; foreign: number };
export type RetrievalFigures = {
  squad: { passages: number; questions: number; rows: RetrievalRow[] } | null;
  sources: { questions: number; passages: number; rows: EvidenceRow[] } | null;
};

type Text = { id: string; text: string };
type Ranker = (question: string) => Promise<string[]>;

const none: SearchSignals = { exactForms: false, letters: false, concepts: false, proximity: false, sheets: false };
/** Signals added one at a time, so that what each is worth can be read off. */
const ablation: [string, SearchSignals][] = [
  ['ours: BM25 of roots', none],
  ['ours: + exact forms', { ...none, exactForms: true }],
  ['ours: + letter groups', { ...none, exactForms: true, letters: true }],
  ['ours: + proximity', { ...none, exactForms: true, letters: true, proximity: true }],
  ['ours: + thesaurus', { ...none, exactForms: true, letters: true, proximity: true, concepts: true }],
];

/** SQuAD-it and the source documents, ours and the peers in one run; what is missing is null. */
export async function evaluateRetrieval(options: { questions?: number } = {}): Promise<RetrievalFigures> {
  return {
    squad: await evaluateSquad(options.questions ?? Number.POSITIVE_INFINITY),
    sources: await evaluateSources(),
  };
}

export function loadSquad(): { passages: Text[]; questions: { question: string; passage: string }[] } | null {
  const folder = join(process.env.COLMA_SHARED ?? '../shared', 'data', 'squad-it');
  if (!existsSync(folder)) return null;
  const read = <Row>(name: string) =>
    gunzipSync(readFileSync(join(folder, name)))
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row);
  return { passages: read<Text>('passages.jsonl.gz'), questions: read('questions-dev.jsonl.gz') };
}

async function evaluateSquad(max: number): Promise<RetrievalFigures['squad']> {
  const set = loadSquad();
  if (set === null) return null;
  const questions = set.questions.slice(0, max);
  const rows: RetrievalRow[] = [];
  const database = await openDatabase({ kind: 'pglite', folder: null });
  try {
    const peers: [string, Ranker][] = [
      ['MiniSearch, stemmed', miniSearch(set.passages, true)],
      ['MiniSearch, as it comes', miniSearch(set.passages, false)],
      ['Orama, Italian', await orama(set.passages)],
      ['Postgres ts_rank_cd', await postgresRank(database, set.passages)],
    ];
    const index = buildPassageIndex(set.passages.map(({ id, text }) => ({ id, text, heading: '', title: '' })));
    for (const [name, signals] of ablation)
      peers.push([
        name,
        async (question) => searchPassages(index, question, { limit: 10, signals }).map(({ id }) => id),
      ]);
    for (const [name, ranker] of peers) rows.push(await measure(name, ranker, questions));
  } finally {
    await database.close();
  }
  return { passages: set.passages.length, questions: questions.length, rows };
}

async function measure(
  name: string,
  ranker: Ranker,
  questions: { question: string; passage: string }[],
): Promise<RetrievalRow> {
  let mrr = 0;
  let recalled = 0;
  const times: number[] = [];
  for (const { question, passage } of questions) {
    const startMs = performance.now();
    const at = (await ranker(question)).slice(0, 10).indexOf(passage);
    times.push(performance.now() - startMs);
    if (at >= 0) mrr += 1 / (at + 1);
    if (at >= 0 && at < 5) recalled++;
  }
  times.sort((a, b) => a - b);
  return {
    name,
    mrr10: mrr / questions.length,
    recall5: recalled / questions.length,
    p95Ms: times[Math.floor(times.length * 0.95)] ?? 0,
  };
}

/** Recall of evidence in the first five passages: a quote counts when 70 % of its runs of three words stand in them. */
async function evaluateSources(): Promise<RetrievalFigures['sources']> {
  const folder = sourcesFolder();
  const cases = loadAnswerCases()?.filter(({ kind, evidence }) => kind === 'answerable' && evidence.length > 0);
  if (folder === null || cases === undefined) return null;
  const database = await openDatabase({ kind: 'pglite', folder: null });
  try {
    await migrate(database);
    await ingestPaths(database, [folder], {
      actor: { type: 'system', id: 'evaluation', role: null, organisationId: null },
      now: () => new Date(),
    });
    const library = new SourceLibrary(database.db);
    await library.get();
    const passages = rowsOf<Text & { file: string }>(
      await database.db.execute(
        sql`select p.id, p.text, d.file from passage p join document d on d.id = p.document_id where d.state = 'current' and d.kind <> 'sheet'`,
      ),
    );
    const byId = new Map(passages.map((passage) => [passage.id, passage]));
    const stemmed = miniSearch(passages, true);
    const rows: EvidenceRow[] = [
      await recallOf('MiniSearch, stemmed', cases, async ({ question }) =>
        (await stemmed(question)).slice(0, 5).map((id) => byId.get(id)!),
      ),
    ];
    for (const [name, signals] of [...ablation, ['ours: + sheets as pointers', allSignals] as const]) {
      rows.push(
        await recallOf(name, cases, async ({ question, lang }) =>
          library.search(question, { limit: 5, asOf: '2026-11-23', lang, signals }),
        ),
      );
    }
    return { questions: cases.length, passages: passages.length, rows };
  } finally {
    await database.close();
  }
}

async function recallOf(
  name: string,
  cases: AnswerCase[],
  find: (one: AnswerCase) => Promise<{ file: string; text: string }[]>,
): Promise<EvidenceRow> {
  const shares = { all: [] as number[], hard: [] as number[], others: [] as number[], foreign: [] as number[] };
  for (const one of cases) {
    const found = await find(one);
    const share =
      one.evidence.filter(
        ({ file, quote }) =>
          coverage(
            quote,
            found.filter((passage) => passage.file === file).map(({ text }) => text),
          ) >= 0.7,
      ).length / one.evidence.length;
    if (one.lang !== 'it') shares.foreign.push(share);
    else {
      shares.all.push(share);
      (one.hard === true ? shares.hard : shares.others).push(share);
    }
  }
  const mean = (list: number[]) => list.reduce((sum, value) => sum + value, 0) / Math.max(1, list.length);
  return {
    name,
    all: mean(shares.all),
    hard: mean(shares.hard),
    others: mean(shares.others),
    foreign: mean(shares.foreign),
  };
}

export function miniSearch(passages: readonly Text[], stems: boolean): Ranker {
  const engine = new MiniSearch<Text>({
    fields: ['text'],
    ...(stems
      ? {
          tokenize: (text: string) =>
            tokenize(text)
              .filter((token) => !token.stop)
              .map((token) => token.root),
          processTerm: (term: string) => term,
        }
      : {}),
  });
  engine.addAll(passages.map(({ id, text }) => ({ id, text })));
  return async (question) =>
    engine
      .search(question)
      .slice(0, 10)
      .map(({ id }) => id as string);
}

export async function orama(passages: readonly Text[]): Promise<Ranker> {
  const engine = create({ schema: { id: 'string', text: 'string' } as const, language: 'italian' });
  await insertMultiple(
    engine,
    passages.map(({ id, text }) => ({ id, text })),
    500,
  );
  return async (question) =>
    (await search(engine, { term: question, limit: 10, properties: ['text'] })).hits.map(
      ({ document }) => document.id as string,
    );
}

export async function postgresRank(database: Database, passages: readonly Text[]): Promise<Ranker> {
  await database.execute('create table peer_passage (id text primary key, body tsvector not null)');
  for (let from = 0; from < passages.length; from += 500) {
    await database.db.execute(
      sql`insert into peer_passage select id, to_tsvector('italian', text) from jsonb_to_recordset(${JSON.stringify(passages.slice(from, from + 500))}::text::jsonb) as row(id text, text text)`,
    );
  }
  await database.execute('create index peer_passage_body on peer_passage using gin (body)');
  return async (question) => {
    const words = tokenize(question)
      .filter((token) => !token.stop)
      .map((token) => token.norm);
    if (words.length === 0) return [];
    const rows = rowsOf<{ id: string }>(
      await database.db.execute(
        sql`select id from peer_passage, to_tsquery('italian', ${words.join(' | ')}) as q where body @@ q order by ts_rank_cd(body, q) desc, id limit 10`,
      ),
    );
    return rows.map(({ id }) => id);
  };
}

export function renderRetrievalFigures({ squad, sources }: RetrievalFigures): string {
  const lines: string[] = [];
  if (squad === null) lines.push('SQuAD-it: skipped, no shared data (set COLMA_SHARED)');
  else {
    lines.push(`SQuAD-it, ${squad.passages} passages, ${squad.questions} questions (reach MRR@10 0.80, recall@5 0.90)`);
    for (const { name, mrr10, recall5, p95Ms } of squad.rows)
      lines.push(
        `  ${name.padEnd(28)} MRR@10 ${mrr10.toFixed(3)}  recall@5 ${recall5.toFixed(3)}  p95 ${p95Ms.toFixed(2)} ms`,
      );
  }
  if (sources === null) lines.push('source documents: skipped, no shared data (set COLMA_SHARED)');
  else {
    lines.push(
      `source documents, ${sources.passages} passages, ${sources.questions} questions: evidence recall@5 (reach 0.88, hard 0.65)`,
    );
    for (const { name, all, hard, others, foreign } of sources.rows)
      lines.push(
        `  ${name.padEnd(28)} Italian ${all.toFixed(3)}  hard ${hard.toFixed(3)}  others ${others.toFixed(3)}  other languages ${foreign.toFixed(3)}`,
      );
  }
  return lines.join('\n');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.stdout.write(`${renderRetrievalFigures(await evaluateRetrieval())}\n`);
