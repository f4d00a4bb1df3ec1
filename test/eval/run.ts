import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { evaluateAnswers, freshAsOf, renderAnswerFigures } from './answers.ts';
import { ownCases } from './answers-own.ts';
import { loadFreshQuestions } from './answers-set.ts';
import { evaluateCv } from './cv.ts';
import { evaluateCvThroughApi } from './cv-through-api.ts';
import { crossValidateVerdicts } from './cv-weights.ts';
import { evaluateDemoCv } from './demo-cv.ts';
import { type MeasuredFigure, mergeFigures, writeIntoReadme } from './figures.ts';
import { evaluateFit } from './fit.ts';
import { evaluateOwnFit } from './fit-own.ts';
import { evaluateHeldOutCv } from './heldout-cv.ts';
import { evaluateOccupations } from './occupations.ts';
import { evaluatePersonal } from './personal.ts';
import { evaluatePlan } from './plan.ts';
import { evaluateRetrieval } from './retrieval.ts';
import { evaluateSkillLinking } from './skill-linking-en.ts';
import { evaluateStories } from './stories.ts';

/**
 * `npm run eval [-- NAME…] [--write]`: the quality figures, peers in the same run. `--write` puts them into the README's
 * table and into `server/console/figures.json`, which `/sistema` shows. What needs the shared data says that it was skipped.
 */
type Row = Omit<MeasuredFigure, 'date'>;
const two = (value: number) => value.toFixed(2);
const percent = (value: number) => `${Math.round(value * 1000) / 10} %`;

/** Own trainer cases: what to expect of texts nobody worked on; by advert is the figure the others rest on. */
function ownFitRows(): Row[] {
  const own = evaluateOwnFit();
  if (own === null) return [];
  const row = (name: string, set: string, size: number, { f1 }: typeof own.seen): Row => ({
    name,
    set,
    size,
    peer: '—',
    ours: `taught ${two(f1.taught)}, demanded ${two(f1.demanded)}, by advert ${two(f1.demandedByAdvert)}, missing ${two(f1.missing)}, surplus ${two(f1.surplus)}`,
  });
  return [
    row('module fit, F1', 'own trainer cases, only ever counted', 4, own.unseen),
    row('module fit, F1', 'own trainer cases, looked at', 6, own.seen),
  ];
}

const evaluations: Record<string, () => Promise<Row[] | null>> = {
  async verdicts() {
    const through = await evaluateCvThroughApi();
    const direct = evaluateCv();
    if (through === null || direct === null) return null;
    const set = 'eval/cv (development), through POST /api/v1/analyses';
    const peer = direct.baseline;
    return [
      {
        name: 'skill verdicts, macro-F1',
        set,
        size: through.judged.length,
        peer: `stemmed overlap, tuned on the set: ${two(peer.macroF1)}`,
        ours: two(through.macroF1),
      },
      {
        name: 'skill verdicts, evidenced and partial merged',
        set,
        size: through.judged.length,
        peer: `stemmed overlap: ${two(peer.mergedF1)}`,
        ours: two(through.mergedF1),
      },
      {
        name: 'false share of “evidenced”',
        set,
        size: through.judged.length,
        peer: `stemmed overlap: ${percent(peer.falseEvidenced)}`,
        ours: percent(through.falseEvidenced),
      },
      {
        name: 'contradicted or wished counted as evidenced',
        set,
        size: through.judged.length,
        peer: `stemmed overlap: ${peer.contradictedAsEvidenced}`,
        ours: String(through.contradictedAsEvidenced),
      },
    ];
  },
  async heldout() {
    const result = evaluateHeldOutCv();
    if (result === null) return null;
    const row = (set: string, size: number, figures: typeof result.seenFigures): Row[] => [
      { name: 'skill verdicts, macro-F1', set, size, peer: '—', ours: two(figures.macroF1) },
      {
        name: 'false share of “evidenced”',
        set,
        size,
        peer: '—',
        ours: `${percent(figures.falseEvidenced)} (${figures.contradictedAsEvidenced} contradicted)`,
      },
    ];
    return row('own narratives written blind, only ever counted', result.unseen.length, result.unseenFigures);
  },
  async stories() {
    const result = evaluateStories();
    const across = crossValidateVerdicts();
    if (result === null || across === null) return null;
    const row = (set: string, size: number, figures: typeof result.devFigures): Row[] => [
      {
        name: 'skill verdicts, macro-F1 / evidenced and partial merged',
        set,
        size,
        peer: '—',
        ours: `${two(figures.macroF1)} / ${two(figures.mergedF1)}`,
      },
      {
        name: 'false share of “evidenced”',
        set,
        size,
        peer: '—',
        ours: `${percent(figures.falseEvidenced)} (${figures.contradictedAsEvidenced} contradicted)`,
      },
    ];
    process.stdout.write('reliability on stories the weights have not seen, by stated confidence\n');
    console.table(result.blindReliability.verdicts);
    return [
      ...row(
        'own stories written blind, only ever counted (3rd and 4th set)',
        result.blind.length,
        result.blindFigures,
      ),
      ...row('own stories opened after the weights were fitted', result.late.length, result.lateFigures),
      ...row('all development narratives, each case left out of the fit', across.size, across.figures),
    ];
  },
  async demo() {
    const result = await evaluateDemoCv();
    return [
      {
        name: 'skill verdicts, macro-F1',
        set: 'own stories over the demonstration taxonomy',
        size: result.judged.length,
        peer: '—',
        ours: two(result.macroF1),
      },
      {
        name: 'false share of “evidenced”',
        set: 'own stories over the demonstration taxonomy',
        size: result.judged.length,
        peer: '—',
        ours: percent(result.falseEvidenced),
      },
    ];
  },
  async english() {
    const sets = await evaluateSkillLinking();
    if (sets === null) return null;
    return sets.map(({ set, cases, rows }) => {
      const listed = ({ rp5, rp10, mrr }: (typeof rows)[number]) => `${two(rp5)} / ${two(rp10)} / ${two(mrr)}`;
      const [peer, ours] = [rows.find(({ name }) => name !== 'ours')!, rows.find(({ name }) => name === 'ours')!];
      return {
        name: 'English text → ESCO skills, RP@5 / RP@10 / MRR@10',
        set: `data/skill-linking-en, ${set} (development)`,
        size: cases,
        peer: `${peer.name} ${listed(peer)}`,
        ours: listed(ours),
      };
    });
  },
  async occupations() {
    const result = evaluateOccupations();
    if (result === null) return null;
    const ours = result.rows.find((row) => row.name === 'ours')!;
    const peers = result.rows.filter((row) => row.name !== 'ours');
    const listed = (of: 'concepts' | 'forms') => peers.map((row) => `${row.name} ${two(row[of])}`).join(', ');
    return [
      {
        name: 'Italian job title → occupation, MRR over concepts',
        set: 'eval/occupations (development)',
        size: result.cases,
        peer: listed('concepts'),
        ours: two(ours.concepts),
      },
      {
        name: 'the same over forms',
        set: 'eval/occupations (development)',
        size: result.cases,
        peer: `${listed('forms')}; published best on the whole set: e5 0.54`,
        ours: two(ours.forms),
      },
      {
        name: 'alternative label held out → its concept, MRR',
        set: 'labels of the taxonomy',
        size: result.heldOut.cases,
        peer: `stemmed BM25 ${two(result.heldOut.bm25)}`,
        ours: two(result.heldOut.ours),
      },
      ...result.own.map(({ half, cases, concepts, firstFive }) => ({
        name: 'Italian job title → occupation, MRR over concepts / within five',
        set: half === 'counted' ? 'own titles written blind, only ever counted' : 'own titles, developed on',
        size: cases,
        peer: '—',
        ours: `${two(concepts)} / ${two(firstFive)}`,
      })),
    ];
  },
  async plan() {
    const result = await evaluatePlan();
    return [
      {
        name: 'plans proven optimal',
        set: 'random instances',
        size: result.instances,
        peer: '—',
        ours: percent(result.provenOptimal),
      },
      {
        name: 'plans equal to brute force on all four criteria',
        set: 'random instances',
        size: result.instances,
        peer: 'brute force',
        ours: percent(result.equalToBruteForce),
      },
    ];
  },
  async answers() {
    const result = await evaluateAnswers();
    if (result === null) return null;
    const set = 'eval/answers (development)';
    const hard = result.tallies.find(({ group }) => group === 'answerable, hard');
    return [
      {
        name: 'right answers, answerable questions',
        set,
        size: result.tallies.find(({ group }) => group === 'kind answerable')?.n ?? result.cases,
        peer: '—',
        ours: `${two(result.answerable)}${hard === undefined ? '' : `, hard ${hard.right} of ${hard.n}`}`,
      },
      { name: 'right refusals and hand-overs', set, size: result.cases, peer: '—', ours: two(result.refused) },
      {
        name: 'citation precision, checked by code',
        set,
        size: result.cited,
        peer: '—',
        ours: two(result.citationPrecision),
      },
    ];
  },
  async 'own-answers'() {
    const result = await evaluateAnswers({ cases: ownCases });
    if (result === null) return null;
    const set = 'own questions, corrected on';
    return [
      {
        name: 'right answers, answerable questions',
        set,
        size: result.tallies.find(({ group }) => group === 'kind answerable')?.n ?? result.cases,
        peer: '—',
        ours: two(result.answerable),
      },
      { name: 'right refusals and hand-overs', set, size: result.cases, peer: '—', ours: two(result.refused) },
    ];
  },
  /** Both halves of the questions written by somebody who had not seen the code; failures of the blind half stay unseen. */
  async questions() {
    const rows: Row[] = [];
    for (const [half, sheetsOnly] of [
      ['dev', false],
      ['dev', true],
      ['blind', false],
    ] as const) {
      const result = await evaluateAnswers({ cases: loadFreshQuestions(half), asOf: freshAsOf, sheetsOnly });
      if (result === null) return null;
      process.stdout.write(
        `${half}${sheetsOnly ? ', shipped sheets only' : ''} — ${renderAnswerFigures(result, half === 'dev' && !sheetsOnly)}\n`,
      );
      const set = `${half === 'dev' ? 'own questions, learnt from' : 'questions written blind, only ever counted (3rd and 4th set)'}${sheetsOnly ? ', shipped sheets only' : ''}`;
      const of = (group: string) => result.tallies.find((tally) => tally.group === group);
      const hard = of('answerable, hard');
      rows.push(
        {
          name: 'right answers, answerable questions',
          set,
          size: of('kind answerable')?.n ?? result.cases,
          peer: '—',
          ours: `${two(result.answerable)}${hard === undefined ? '' : `, hard ${hard.right} of ${hard.n}`}`,
        },
        { name: 'right refusals and hand-overs', set, size: result.cases, peer: '—', ours: two(result.refused) },
        {
          name: 'citation precision, checked by code',
          set,
          size: result.cited,
          peer: '—',
          ours: two(result.citationPrecision),
        },
      );
      if (!sheetsOnly)
        rows.push({
          name: 'evidence recall@5, all / hard',
          set,
          size: result.cases,
          peer: '—',
          ours: `${two(result.recall5)} / ${two(result.recall5Hard)}`,
        });
    }
    return rows;
  },
  async personal() {
    const { all, circumstances } = evaluatePersonal();
    const row = (name: string, { caught, told, wrong, ordinary }: typeof all): Row => ({
      name,
      set: 'messages by a writer nothing was learnt from',
      size: told + ordinary,
      peer: '—',
      ours: `${caught} of ${told}, wrongly ${wrong} of ${ordinary}`,
    });
    return [
      row('personal data told in a message is seen', all),
      row('of these, circumstances told in one’s own words', circumstances),
    ];
  },
  async retrieval() {
    const { squad, sources } = await evaluateRetrieval();
    const rows: Row[] = [];
    if (squad !== null) {
      const ours = squad.rows.at(-1)!;
      const peers = squad.rows.filter(({ name }) => !name.startsWith('ours'));
      rows.push({
        name: 'general Italian retrieval, MRR@10 / recall@5',
        set: `data/squad-it, ${squad.passages} passages`,
        size: squad.questions,
        peer: peers.map((row) => `${row.name} ${two(row.mrr10)} / ${two(row.recall5)}`).join(', '),
        ours: `${two(ours.mrr10)} / ${two(ours.recall5)}`,
      });
    }
    if (sources !== null) {
      const ours = sources.rows.at(-1)!;
      const peers = sources.rows.filter(({ name }) => !name.startsWith('ours'));
      rows.push({
        name: 'evidence recall@5 on the source documents, all / hard',
        set: 'eval/answers (development)',
        size: sources.questions,
        peer: peers.map((row) => `${row.name} ${two(row.all)} / ${two(row.hard)}`).join(', '),
        ours: `${two(ours.all)} / ${two(ours.hard)}`,
      });
    }
    return rows.length === 0 ? null : rows;
  },
  async fit() {
    const result = evaluateFit();
    if (result === null) return null;
    const listed = (f1: Record<string, number>) =>
      `taught ${two(f1.taught!)}, demanded ${two(f1.demanded!)}, missing ${two(f1.missing!)}, surplus ${two(f1.surplus!)}`;
    return [
      {
        name: 'module fit, F1',
        set: 'eval/fit (development; weights saw it)',
        size: result.cases,
        peer: `stemmed TF-IDF: ${listed(result.baseline.f1)}`,
        ours: `${listed(result.ours.f1)}; small samples judged right ${result.ours.smallRight} of ${result.cases}`,
      },
      ...ownFitRows(),
    ];
  },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
});
const names = positionals.length > 0 ? positionals : Object.keys(evaluations);
const unknown = names.filter((name) => evaluations[name] === undefined);
if (unknown.length > 0) {
  process.stderr.write(`unknown: ${unknown.join(', ')}; there are ${Object.keys(evaluations).join(', ')}\n`);
  process.exit(2);
}
const date = new Date().toISOString().slice(0, 10);
const measured: MeasuredFigure[] = [];
for (const name of names) {
  const rows = await evaluations[name]!();
  if (rows === null) process.stdout.write(`${name}: skipped, the shared data is not there (set COLMA_SHARED)\n`);
  else measured.push(...rows.map((row) => ({ ...row, date })));
}
console.table(measured.map(({ name, set, size, peer, ours }) => ({ name, set, size, peer, ours })));
if (values.write) await writeFigures(measured);

async function writeFigures(now: MeasuredFigure[]): Promise<void> {
  const figuresFile = new URL('../../server/console/figures.json', import.meta.url);
  const readmeFile = new URL('../../README.md', import.meta.url);
  const merged = mergeFigures(JSON.parse(await readFile(figuresFile, 'utf8')) as MeasuredFigure[], now);
  await writeFile(figuresFile, `${JSON.stringify(merged, null, 2)}\n`);
  await writeFile(readmeFile, writeIntoReadme(await readFile(readmeFile, 'utf8'), merged));
}
