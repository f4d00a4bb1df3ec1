import { pathToFileURL } from 'node:url';
import { type CompetenceReader, competenceReaderOf } from '../../knowledge/demand/competence-reader.ts';
import { type Frame, kinshipOf, readText } from '../../knowledge/demand/read-competences.ts';
import { lexicon } from '../../knowledge/skills/lexicon/lexicon.ts';
import { buildSkillIndex } from '../../knowledge/skills/skill-index.ts';
import { loadRepertory, sharedFolder } from './cv-set.ts';
import { countAnswer, f1, loadDatedVacancies, loadFitCases, loadTwins, noCount } from './fit-set.ts';

/**
 * Fits the weights of `knowledge/demand/choice-weights.ts` again, for when taxonomy reading or lexicon change, and says how
 * well they carry over: every case is judged by weights that were fitted without it. Some minutes; prints, changes nothing.
 */
const names = [
  'direct',
  'label',
  'ability',
  'strongest',
  'lexical',
  'near',
  'member',
  'memberTitled',
  'kin',
  'said',
  'named',
  'elsewhere',
  'elsewhereWhole',
  'elsewhereTitle',
  'elsewhereSyllabus',
  'elsewherePerKnown',
  'elsewherePerWord',
] as const;
const signalsCount = 11;
const start = [-1.9, 2.3, 1.7, 4.8, 1.7, 10, 4.5, 12.5, 6.9, 4.8, 2.4, 21, 2.4, 7.4, 6, -9.7, 5.2];
const folds = 4;
const rounds = 250;

type Unit = { at: number[]; x: Float64Array[]; elsewhere: Float64Array };
type Doc = { kind: 'syllabus' | 'vacancy' | 'dated'; group: string; units: Unit[]; gold: Set<string>; weight: number };

function docOf(
  reader: CompetenceReader,
  made: { text: string; kind: Doc['kind']; group: string; occupation: string; gold: string[]; weight: number },
): Doc {
  const titled = made.kind === 'dated';
  const frame: Frame = { kind: titled ? 'titled' : 'asked', occupationId: made.occupation };
  const members = new Set(reader.competencesOf.get(made.occupation) ?? []);
  const kin = kinshipOf(reader, made.occupation);
  const read = readText(reader, made.text, made.kind === 'syllabus' ? 'syllabus' : 'vacancy', frame);
  const units = read.units
    .filter((one) => one.signals.length > 0)
    .map(({ unit, known, signals }) => ({
      at: signals.map((one) => one.at),
      x: signals.map((one) =>
        Float64Array.of(
          Math.sqrt(one.direct),
          one.label,
          one.ability,
          Math.sqrt(one.strongest),
          Math.sqrt(one.lexical),
          one.near,
          members.has(one.at) && !titled ? 1 : 0,
          members.has(one.at) && titled ? 1 : 0,
          titled ? 0 : Math.max(0, kin[one.at] ?? 0),
          one.said,
          one.named,
        ),
      ),
      elsewhere: Float64Array.of(
        1,
        unit.whole ? 1 : 0,
        unit.setting === 'title' ? 1 : 0,
        made.kind === 'syllabus' ? 1 : 0,
        Math.log1p(known),
        Math.log1p(unit.tokens.filter((token) => !token.stop).length),
      ),
    }));
  return { kind: made.kind, group: made.group, units, gold: new Set(made.gold), weight: made.weight };
}

/** For each competence the unit that makes it likeliest, with that unit's probabilities. */
function best(
  doc: Doc,
  w: Float64Array,
): Map<number, { p: number; unit: Unit; place: number; shares: Float64Array; rest: number }> {
  const found = new Map<number, { p: number; unit: Unit; place: number; shares: Float64Array; rest: number }>();
  for (const unit of doc.units) {
    const utilities = unit.x.map((x) => x.reduce((sum, value, n) => sum + value * w[n]!, 0));
    const elsewhere = unit.elsewhere.reduce((sum, value, n) => sum + value * w[signalsCount + n]!, 0);
    const top = Math.max(elsewhere, ...utilities);
    const shares = Float64Array.from(utilities, (utility) => Math.exp(utility - top));
    const total = shares.reduce((sum, one) => sum + one, Math.exp(elsewhere - top));
    for (let place = 0; place < shares.length; place += 1) shares[place]! /= total;
    const rest = Math.exp(elsewhere - top) / total;
    for (const [place, at] of unit.at.entries()) {
      const p = shares[place]!;
      if (p > (found.get(at)?.p ?? 1e-4)) found.set(at, { p, unit, place, shares, rest });
    }
  }
  return found;
}

/** Log-likelihood by Adam (Kingma and Ba 2015) with a mild pull to zero. */
function fitWeights(docs: Doc[], uriAt: (at: number) => string, twins: Map<string, Set<string>>): Float64Array {
  const w = Float64Array.from(start);
  const m = new Float64Array(w.length);
  const v = new Float64Array(w.length);
  for (let round = 1; round <= rounds; round += 1) {
    const g = w.map((one) => 0.02 * one);
    for (const doc of docs) {
      const near = new Set([...doc.gold].flatMap((uri) => [...(twins.get(uri) ?? [])]));
      for (const [at, { p, unit, place, shares, rest }] of best(doc, w)) {
        const right = doc.gold.has(uriAt(at));
        if (!right && near.has(uriAt(at))) continue;
        const slope = doc.weight * (right ? -1 : p / Math.max(1e-6, 1 - p));
        for (let n = 0; n < signalsCount; n += 1) {
          let mean = 0;
          for (let other = 0; other < shares.length; other += 1) mean += shares[other]! * unit.x[other]![n]!;
          g[n]! += slope * (unit.x[place]![n]! - mean);
        }
        for (const [n, value] of unit.elsewhere.entries()) g[signalsCount + n]! -= slope * rest * value;
      }
    }
    for (let n = 0; n < w.length; n += 1) {
      m[n] = 0.9 * m[n]! + 0.1 * g[n]!;
      v[n] = 0.999 * v[n]! + 0.001 * g[n]! ** 2;
      w[n]! -= (0.05 * (m[n]! / (1 - 0.9 ** round))) / (Math.sqrt(v[n]! / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  return w;
}

export function crossValidate() {
  const shared = sharedFolder();
  if (shared === null) return null;
  const index = buildSkillIndex(loadRepertory(shared), lexicon);
  const reader = competenceReaderOf(index);
  const uriAt = (at: number): string => index.skills[reader.rows[at]!]!.uri;
  const twins = loadTwins(shared);
  const docs = loadFitCases(shared).flatMap((one): Doc[] => [
    docOf(reader, {
      text: `${one.syllabus.title}.\n${one.syllabus.text}`,
      kind: 'syllabus',
      group: one.id,
      occupation: one.occupationUri,
      gold: one.gold.taught,
      weight: 3,
    }),
    ...one.vacancies.map((text, at) =>
      docOf(reader, {
        text,
        kind: 'vacancy',
        group: one.id,
        occupation: one.occupationUri,
        weight: 1,
        gold: one.gold.demanded.filter((asked) => asked.in.includes(at)).map((asked) => asked.skillUri),
      }),
    ),
  ]);
  const dated = loadDatedVacancies(shared).map((one) =>
    docOf(reader, {
      text: one.text,
      kind: 'dated',
      group: one.id,
      occupation: one.occupationUri,
      gold: one.gold,
      weight: 0.4,
    }),
  );
  const groups = [...new Set(docs.map((doc) => doc.group))];
  const foldOf = new Map([...groups, ...dated.map((doc) => doc.group)].map((group, at) => [group, at % folds]));
  const all = [...docs, ...dated];
  const counts = { syllabus: noCount(), vacancy: noCount(), dated: noCount() };
  const least = { syllabus: 0.3, vacancy: 0.4, dated: 0.4 };
  for (let fold = 0; fold < folds; fold += 1) {
    const w = fitWeights(
      all.filter((doc) => foldOf.get(doc.group) !== fold),
      uriAt,
      twins,
    );
    for (const doc of all.filter((one) => foldOf.get(one.group) === fold)) {
      const ours = [...best(doc, w)].filter(([, { p }]) => p >= least[doc.kind]).map(([at]) => uriAt(at));
      countAnswer(counts[doc.kind], ours, doc.gold, twins);
    }
  }
  const weights = fitWeights(all, uriAt, twins);
  return {
    taught: f1(counts.syllabus),
    demandedByAdvert: f1(counts.vacancy),
    vacanciesWithTheirOccupation: f1(counts.dated),
    weights: Object.fromEntries(names.map((name, n) => [name, weights[n]!])),
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const result = crossValidate();
  console.log(result ?? 'eval/fit-weights skipped: no shared data (set COLMA_SHARED).');
}
