import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openDatabase } from '../../db/database.ts';
import { type MeasuredFigure, mergeFigures, writeIntoReadme } from '../eval/figures.ts';
import { benchAssistant } from './assistant.ts';
import { benchAuditAppend, benchAuditVerify } from './audit.ts';
import { benchDraft } from './draft.ts';
import { benchGrowth } from './growth.ts';
import { benchHttp } from './http.ts';
import { benchOccupations } from './occupations.ts';
import { benchPlan } from './plan.ts';
import { benchRetrieval } from './retrieval.ts';
import { benchSkills } from './skills.ts';
import { benchStart } from './start.ts';
import { benchTelegram } from './telegram.ts';

/**
 * `npm run bench [-- NAME…] [--write]`: speed and size as ratios against a peer in the same run. `audit` needs a
 * Postgres (TEST_DATABASE_URL, or one that the bench starts from a Debian folder).
 */
type Row = Omit<MeasuredFigure, 'date'>;
const ms = (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;

const benches: Record<string, () => Promise<Row[] | null>> = {
  async skills() {
    const result = benchSkills();
    if (result === null) return null;
    const set = `one page of ${result.sentences} sentences, repertory`;
    return [
      {
        name: 'skills in a CV',
        set,
        size: result.skills,
        peer: `stemmed MiniSearch query per sentence: exact ${ms(result.peerStemmedMs)}, fuzzy ${ms(result.peerStemmedFuzzyMs)}`,
        ours: `${ms(result.mentionsMs)} (${(result.peerStemmedMs / result.mentionsMs).toFixed(1)}× and ${(result.peerStemmedFuzzyMs / result.mentionsMs).toFixed(0)}× faster)`,
      },
      { name: 'skill index built', set: 'repertory', size: result.skills, peer: '—', ours: ms(result.buildMs) },
    ];
  },
  async occupations() {
    const result = benchOccupations();
    if (result === null) return null;
    return [
      {
        name: 'job title search, median / p95',
        set: 'eval/occupations',
        size: result.queries,
        peer: `stemmed MiniSearch ${ms(result.wholeTitle.miniSearch.medianMs)} / ${ms(result.wholeTitle.miniSearch.p95Ms)}`,
        ours: `${ms(result.wholeTitle.ours.medianMs)} / ${ms(result.wholeTitle.ours.p95Ms)}`,
      },
      {
        name: 'as you type, median / p95',
        set: 'the same titles, cut',
        size: result.queries,
        peer: `stemmed MiniSearch ${ms(result.typing.miniSearch.medianMs)} / ${ms(result.typing.miniSearch.p95Ms)}`,
        ours: `${ms(result.typing.ours.medianMs)} / ${ms(result.typing.ours.p95Ms)}`,
      },
    ];
  },
  async growth() {
    const rows = benchGrowth();
    if (rows === null) return null;
    return rows.map((row) => ({
      name: `taxonomy at ${row.times}×: indexes built (skills / occupations), one CV, one title, memory kept`,
      set: `${row.occupations} occupations and groups, synthetic growth`,
      size: row.skills,
      peer: '—',
      ours: `${ms(row.skillBuildMs)} / ${ms(row.occupationBuildMs)}, ${ms(row.cvMs)}, ${ms(row.titleMs)}, ${Math.round(row.keptMiB)} MiB`,
    }));
  },
  async draft() {
    const result = await benchDraft();
    if (result === null) return null;
    return [
      {
        name: 'whole draft, request to stored lines, median / p95',
        set: 'eval/cv over the repertory',
        size: result.drafts,
        peer: `its computing alone ${ms(result.partsMs)}`,
        ours: `${ms(result.wholeMs)} / ${ms(result.wholeP95Ms)}`,
      },
    ];
  },
  async assistant() {
    const row = await benchAssistant();
    return [
      {
        name: 'added to the model’s first words in the assistant, median / p95',
        set: 'scripted server, embedded database',
        size: row.rounds,
        peer: `direct call to the same server ${ms(row.directMs)}`,
        ours: `${ms(row.addedMs)} / ${ms(row.addedP95Ms)}`,
      },
    ];
  },
  async plan() {
    const rows = await benchPlan([300, 5000], 6);
    return rows.map((row) => ({
      name: `plan over ${row.modules} modules, ${row.kind}, median / worst`,
      set: 'random instances',
      size: row.modules,
      peer: `greedy loses ${(100 * row.greedyMeanLoss).toFixed(1)} % of coverage on average, ${(100 * row.greedyWorstLoss).toFixed(1)} % at worst`,
      ours: `${ms(row.medianMs)} / ${ms(row.worstMs)}`,
    }));
  },
  async http() {
    const rows = await benchHttp();
    return rows.map((row) => ({
      name: `requests per second, ${row.path}`,
      set: 'embedded database, three rounds',
      size: 3,
      peer: `bare Hono, the same query: ${Math.round(row.bareHono)}`,
      ours: `${Math.round(row.ours)} (${row.ratio.toFixed(2)} of it)`,
    }));
  },
  async start() {
    const rows = await benchStart();
    return rows.map((row) => ({
      name: row.figure,
      set: 'fresh folder',
      size: 1,
      peer: `PGlite alone ${row.pglite} ${row.unit}`,
      ours: `${row.ours} ${row.unit}`,
    }));
  },
  async telegram() {
    const rows = await benchTelegram();
    return rows.map((row) => ({
      name: `Telegram, ${row.what}, median / p95 / worst`,
      set: 'embedded database, no model',
      size: row.updates,
      peer: `target p95 ${row.targetMs} ms`,
      ours: `${ms(row.medianMs)} / ${ms(row.p95Ms)} / ${ms(row.worstMs)}`,
    }));
  },
  async retrieval() {
    const embedded = { name: 'embedded', open: () => openDatabase({ kind: 'pglite' as const, folder: null }) };
    const rows = await benchRetrieval([1_000, 10_000], [embedded]);
    if (rows.length === 0) return null;
    return rows.map((row) => ({
      name: `retrieval over ${row.passages} passages, median / p95`,
      set: 'squad-it passages, embedded database',
      size: row.passages,
      peer: Object.entries(row.peers)
        .map(([name, p95]) => `${name} p95 ${ms(p95)}`)
        .join(', '),
      ours: `${ms(row.p50Ms)} / ${ms(row.p95Ms)}; index read in ${ms(row.indexMs)}, 500 passages more in ${ms(row.followMs)}`,
    }));
  },
  async audit() {
    const appended = await benchAuditAppend();
    const verified = benchAuditVerify();
    return [
      ...appended.map((row) => ({
        name: `audit append, ${row.writers} writers: ${row.way}`,
        set: 'Postgres',
        size: row.writers,
        peer: 'the same insert without a chain = 1',
        ours: `${row.ratio.toFixed(2)} (${Math.round(row.perSecond)}/s)`,
      })),
      {
        name: 'log verified',
        set: 'generated',
        size: verified.rows,
        peer: '—',
        ours: `${verified.seconds.toFixed(1)} s, ${Math.round(verified.memoryMiB)} MiB`,
      },
    ];
  },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
});
const names = positionals.length > 0 ? positionals : Object.keys(benches);
const unknown = names.filter((name) => benches[name] === undefined);
if (unknown.length > 0) {
  process.stderr.write(`unknown: ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}\n`);
  process.exit(2);
}
const date = new Date().toISOString().slice(0, 10);
const measured: MeasuredFigure[] = [];
for (const name of names) {
  const rows = await benches[name]!();
  if (rows === null) process.stdout.write(`${name}: skipped, the shared data is not there (set COLMA_SHARED)\n`);
  else measured.push(...rows.map((row) => ({ ...row, date })));
}
console.table(measured.map(({ name, set, size, peer, ours }) => ({ name, set, size, peer, ours })));
if (values.write) {
  const figuresFile = new URL('../../server/console/figures.json', import.meta.url);
  const readmeFile = new URL('../../README.md', import.meta.url);
  const merged = mergeFigures(JSON.parse(await readFile(figuresFile, 'utf8')) as MeasuredFigure[], measured);
  await writeFile(figuresFile, `${JSON.stringify(merged, null, 2)}\n`);
  await writeFile(readmeFile, writeIntoReadme(await readFile(readmeFile, 'utf8'), merged));
}
// The solver's and the chart's engines keep handles open that nothing waits for.
process.exit(0);
