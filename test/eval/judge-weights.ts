import { pathToFileURL } from 'node:url';
import { type JudgeSigns, judgeWeights, scoreOf } from '../../agents/adviser/answerable.ts';
import { findEvidence } from '../../agents/adviser/find-evidence.ts';
import { readQuestion } from '../../agents/adviser/question.ts';
import { openDatabase } from '../../db/database.ts';
import { migrate } from '../../db/migrate.ts';
import type { Form } from '../../knowledge/sources/asked/asked-model.ts';
import { buildAskedReader, listForms } from '../../knowledge/sources/asked/find-asked.ts';
import { ingestPaths } from '../../knowledge/sources/ingest-paths.ts';
import { SourceLibrary } from '../../knowledge/sources/source-library.ts';
import { ownCases } from './answers-own.ts';
import { type AnswerCase, loadAnswerCases, loadFreshQuestions, sourcesFolder } from './answers-set.ts';

/**
 * Fits `judgeWeights` of `agents/adviser/answerable.ts` again, for when ways of asking or signs change: ways of asking are
 * left out a fifth at a time and asked as questions, with the looked-at question sets beside them. Right: the evidence
 * chosen holds the fact that was asked; nothing that the documents do not settle has any.
 */
type Weights = typeof judgeWeights;
type Sample = { group: string; fold: number; weight: number; right: boolean; signs: JudgeSigns };

const folds = 5;
/** One way of asking in so many is asked; the others only teach. */
const everyNth = { fact: 8, outside: 4 };
const asOf = '2026-11-26';
const foldOf = (at: number) => (at * 7919) % folds;

async function readSamples(): Promise<Sample[] | null> {
  const folder = sourcesFolder();
  if (folder === null) return null;
  const database = await openDatabase({ kind: 'pglite', folder: null });
  try {
    await migrate(database);
    await ingestPaths(database, [folder], {
      actor: { type: 'system', id: 'evaluation', role: null, organisationId: null },
      now: () => new Date(),
    });
    const forms = listForms();
    const samples: Sample[] = [];
    for (let fold = 0; fold < folds; fold++) {
      const library = new SourceLibrary(database.db, buildAskedReader(forms.filter((_, at) => foldOf(at) !== fold)));
      for (const [at, form] of forms.entries()) {
        const outside = form.key.startsWith('-');
        if (foldOf(at) !== fold || form.worth !== undefined) continue;
        if (at % (outside ? everyNth.outside : everyNth.fact) !== 0) continue;
        samples.push(await sampleOf(library, form, fold));
      }
    }
    const library = new SourceLibrary(database.db);
    const cases = [...(loadAnswerCases() ?? []), ...ownCases, ...loadFreshQuestions('dev')];
    for (const [at, one] of cases.entries())
      if (['answerable', 'unanswerable'].includes(one.kind) && one.previous === undefined)
        samples.push(await caseSample(library, one, foldOf(at)));
    return samples;
  } finally {
    await database.close();
  }
}

async function sampleOf(library: SourceLibrary, form: Form, fold: number): Promise<Sample> {
  const { rarity } = await library.get();
  const { chosen, judgement } = await findEvidence(library, readQuestion(form.text, form.lang), rarity, asOf, 'answer');
  const outside = form.key.startsWith('-');
  return {
    group: outside ? 'outside' : form.lang === 'it' ? 'Italian' : 'other languages',
    fold,
    weight: outside ? 1 : form.lang === 'it' ? 1 : 0.7,
    right: chosen.some(({ fact }) => fact?.found.key === form.key),
    signs: judgement.signs ?? noSigns,
  };
}

/** What questions people really ask weigh beside ways of asking, which are shorter and harder. */
const caseWeight = { answerable: 3, unanswerable: 5 };

async function caseSample(library: SourceLibrary, one: AnswerCase, fold: number): Promise<Sample> {
  const { rarity } = await library.get();
  const { evidence, judgement } = await findEvidence(
    library,
    readQuestion(one.question, one.lang),
    rarity,
    asOf,
    'answer',
  );
  const text = evidence
    .flatMap(({ statement, quote, more }) => [statement ?? '', quote, ...(more ?? []).map((other) => other.quote)])
    .join(' ');
  const answerable = one.kind === 'answerable';
  return {
    group: answerable ? 'sets, answerable' : 'sets, unanswerable',
    fold,
    weight: answerable ? caseWeight.answerable : caseWeight.unanswerable,
    right:
      answerable &&
      one.must.every((pattern) => new RegExp(pattern, 'iu').test(text)) &&
      !one.mustNot.some((pattern) => new RegExp(pattern, 'iu').test(text)),
    signs: judgement.signs ?? noSigns,
  };
}

const noSigns = Object.fromEntries(
  Object.keys(judgeWeights).flatMap((name) => (name === 'base' ? [] : [[name, 0]])),
) as JudgeSigns;

const rounds = 1_500;
const penalty = 0.02;

/** Log-likelihood by Adam (Kingma and Ba 2015) with a slight pull to zero. */
function weightsFor(samples: readonly Sample[]): Weights {
  const names = Object.keys(judgeWeights) as (keyof Weights)[];
  const weights = Object.fromEntries(names.map((name) => [name, 0])) as Weights;
  const [first, second] = [{ ...weights }, { ...weights }];
  for (let round = 1; round <= rounds; round++) {
    const slopes = Object.fromEntries(
      names.map((name) => [name, name === 'base' ? 0 : penalty * weights[name]]),
    ) as Weights;
    for (const { signs, right, weight } of samples) {
      const error = weight * (1 / (1 + Math.exp(-scoreOf(signs, weights))) - (right ? 1 : 0));
      for (const name of names) slopes[name] += error * (name === 'base' ? 1 : signs[name]);
    }
    for (const name of names) {
      first[name] = 0.9 * first[name] + 0.1 * slopes[name];
      second[name] = 0.999 * second[name] + 0.001 * slopes[name] ** 2;
      weights[name] -=
        (0.05 * (first[name] / (1 - 0.9 ** round))) / (Math.sqrt(second[name] / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  return weights;
}

/** Fitted weights, and for each group and threshold the shares answered and answered rightly, on folds left out. */
export async function fitJudge() {
  const samples = await readSamples();
  if (samples === null) return null;
  const scored = Array.from({ length: folds }, (_, fold) => {
    const weights = weightsFor(samples.filter((sample) => sample.fold !== fold));
    return samples
      .filter((sample) => sample.fold === fold)
      .map((sample) => ({ ...sample, score: scoreOf(sample.signs, weights) }));
  }).flat();
  const table = [-1, -0.5, -0.25, 0, 0.25, 0.5].map((threshold) =>
    Object.fromEntries([
      ['threshold', threshold],
      ...[...Map.groupBy(scored, ({ group }) => group)].map(([group, ones]) => {
        const answered = ones.filter(({ score }) => score > threshold);
        const right = answered.filter((one) => one.right).length;
        return [
          `${group} (${ones.length})`,
          `${(answered.length / ones.length).toFixed(2)}, right ${(right / ones.length).toFixed(2)}`,
        ];
      }),
    ]),
  );
  return { weights: weightsFor(samples), table };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const result = await fitJudge();
  if (result === null) console.log('skipped: no shared data (set COLMA_SHARED)');
  else {
    console.table(result.table);
    console.log(
      Object.entries(result.weights)
        .map(([name, weight]) => `  ${name}: ${+weight.toFixed(2)},`)
        .join('\n'),
    );
  }
}
