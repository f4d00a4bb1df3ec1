import { pathToFileURL } from 'node:url';
import { findOccupations } from '../../knowledge/occupations/find-occupations.ts';
import { buildOccupationIndex, type OccupationIndex } from '../../knowledge/occupations/occupation-index.ts';
import { rankConcepts, valueForms } from '../../knowledge/occupations/rank-concepts.ts';
import { scoreForms } from '../../knowledge/occupations/score-forms.ts';
import { splitGenders } from '../../knowledge/occupations/title-forms.ts';
import type { Occupation } from '../../knowledge/skills/taxonomy.ts';
import { loadCvCases, loadRepertory, sharedFolder } from './cv-set.ts';
import { bm25, letterTfIdf, miniSearch, type Peer } from './occupations-peers.ts';
import {
  listWrittenForms,
  loadOccupationsCsv,
  loadTitleCases,
  sharedOccupations,
  type TitleCase,
  type WrittenForm,
} from './occupations-set.ts';
import { measureOwnTitles, type OwnTitleFigures } from './titles-own.ts';

export type TitleFigures = { name: string; concepts: number; forms: number; first: number; firstFive: number };
export type MissedTitle = { query: string; rank: number; cause: string; wanted: string; found: string };
export type OccupationFigures = {
  cases: number;
  rows: TitleFigures[];
  /** Mean reciprocal rank over concepts of alternative labels held out of the index one at a time. */
  heldOut: { cases: number; ours: number; bm25: number };
  /** The same for the job titles of the CV cases over the regional repertory, whose labels are long and stand alone. */
  repertory: { cases: number; ours: number; bm25: number } | null;
  /** Titles of our own, in both halves. */
  own: OwnTitleFigures[];
  missed: MissedTitle[];
};

/** Ranks every written form and concept for each title: ours and the peers in one run. Null without the shared data. */
export function evaluateOccupations(): OccupationFigures | null {
  const shared = sharedOccupations();
  if (shared === null) return null;
  const occupations = loadOccupationsCsv(shared.taxonomy);
  const cases = loadTitleCases(shared.cases);
  const written = listWrittenForms(occupations);
  const texts = written.map(({ text }) => text);
  const index = buildOccupationIndex(occupations);
  const ours = rankWritten(index, written);
  const stemmedBm25 = bm25(texts);
  const rows = (
    [
      ['stemmed BM25', stemmedBm25],
      ['stemmed letters 2-4 TF-IDF', letterTfIdf(texts)],
      ['stemmed MiniSearch', miniSearch(texts)],
      ['ours', ours],
    ] satisfies [string, Peer][]
  ).map(([name, peer]) => measure(name, peer, occupations, written, cases));
  return {
    cases: cases.length,
    rows,
    heldOut: measureHeldOut(index, written, stemmedBm25),
    repertory: measureRepertory(),
    own: measureOwnTitles(index),
    missed: listMissed(index, cases),
  };
}

/** Our score of every written form; a form giving both genders has that of its better half. 0 where nothing is shared. */
function rankWritten(index: OccupationIndex, written: readonly WrittenForm[]): Peer {
  const formOf = new Map<string, number>();
  index.forms.forEach((form, at) => {
    for (const text of form.written) formOf.set(`${form.concept} ${text}`, at);
  });
  const halves = written.map(({ concept, text }) =>
    splitGenders(text)
      .map((half) => formOf.get(`${concept} ${half}`))
      .filter((at) => at !== undefined),
  );
  return (query) => {
    const values = valueForms(index, scoreForms(index, query, false));
    return Float64Array.from(halves, (forms) => {
      const best = Math.max(Number.NEGATIVE_INFINITY, ...forms.map((at) => values[at]!));
      // Groups may fall below 0 though they share a word; what counts is only the order among what shares something.
      return best === Number.NEGATIVE_INFINITY ? 0 : Math.max(1e-9, best + 1);
    });
  };
}

function measure(
  name: string,
  peer: Peer,
  occupations: readonly Occupation[],
  written: readonly WrittenForm[],
  cases: readonly TitleCase[],
): TitleFigures {
  const sums = { concepts: 0, forms: 0, first: 0, firstFive: 0 };
  for (const { query, uri } of cases) {
    const wanted = occupations.findIndex((occupation) => occupation.uri === uri);
    const scores = peer(query);
    const rank = rankOfConcept(scores, written, occupations.length, wanted);
    sums.concepts += 1 / rank;
    sums.forms += 1 / rankOfFirstForm(scores, written, wanted);
    if (rank === 1) sums.first += 1;
    if (rank <= 5) sums.firstFive += 1;
  }
  const mean = (sum: number) => sum / cases.length;
  return {
    name,
    concepts: mean(sums.concepts),
    forms: mean(sums.forms),
    first: mean(sums.first),
    firstFive: mean(sums.firstFive),
  };
}

/** Each concept by its best form, equal ones in the order of the files; infinity when nothing is shared. */
function rankOfConcept(
  scores: Float64Array,
  written: readonly WrittenForm[],
  concepts: number,
  wanted: number,
): number {
  const best = new Float64Array(concepts);
  written.forEach(({ concept }, at) => {
    best[concept] = Math.max(best[concept]!, scores[at]!);
  });
  return rankOf(best, wanted);
}

function rankOfFirstForm(scores: Float64Array, written: readonly WrittenForm[], wanted: number): number {
  let first = -1;
  written.forEach(({ concept }, at) => {
    if (concept === wanted && (first < 0 || scores[at]! > scores[first]!)) first = at;
  });
  return rankOf(scores, first);
}

function rankOf(scores: Float64Array, wanted: number): number {
  if (scores[wanted] === 0) return Number.POSITIVE_INFINITY;
  let rank = 1;
  scores.forEach((score, at) => {
    if (score > scores[wanted]! || (score === scores[wanted] && at < wanted)) rank += 1;
  });
  return rank;
}

/** One form in this many is held out: some hundreds, spread over the whole taxonomy. */
const heldOutEvery = 12;

/**
 * Alternative labels as queries, each searched without itself and whatever reads the same: a check, on other data than
 * the cases, that what was written for official titles helps other titles too.
 */
function measureHeldOut(index: OccupationIndex, written: readonly WrittenForm[], peer: Peer) {
  const conceptsOf = new Map<string, Set<number>>();
  const formCounts = new Map<number, number>();
  const keyOf = (terms: readonly number[]) => [...terms].sort((a, b) => a - b).join(' ');
  for (const { concept, terms } of index.forms) {
    const key = keyOf(terms);
    conceptsOf.set(key, (conceptsOf.get(key) ?? new Set()).add(concept));
    formCounts.set(concept, (formCounts.get(concept) ?? 0) + 1);
  }
  const held = index.forms
    .map((form, at) => ({ form, at }))
    .filter(({ form }) => !form.preferred && formCounts.get(form.concept)! > 1)
    .filter(({ form }) => conceptsOf.get(keyOf(form.terms))!.size === 1)
    .filter((_, nth) => nth % heldOutEvery === 0);
  let ours = 0;
  let theirs = 0;
  for (const { form, at } of held) {
    const query = form.written[0]!;
    const scores = scoreForms(index, query, false);
    scores.forms[at] = 0;
    const place = rankConcepts(index, scores).findIndex(({ concept }) => concept === form.concept);
    if (place >= 0) ours += 1 / (place + 1);
    const same = new Set(form.written);
    const peerScores = peer(query);
    written.forEach(({ concept, text }, nth) => {
      if (concept === form.concept && splitGenders(text).some((half) => same.has(half))) peerScores[nth] = 0;
    });
    theirs += 1 / rankOfConcept(peerScores, written, index.concepts.length, form.concept);
  }
  return { cases: held.length, ours: ours / held.length, bm25: theirs / held.length };
}

function measureRepertory() {
  const shared = sharedFolder();
  if (shared === null) return null;
  const { occupations } = loadRepertory(shared);
  const cases = loadCvCases(shared).map((one) => ({ id: one.id, query: one.jobTitleWords, uri: one.occupationUri }));
  const index = buildOccupationIndex(occupations);
  const written = listWrittenForms(occupations);
  const peer = bm25(written.map(({ text }) => text));
  return {
    cases: cases.length,
    ours: measure('ours', rankWritten(index, written), occupations, written, cases).concepts,
    bm25: measure('bm25', peer, occupations, written, cases).concepts,
  };
}

/** The titles whose occupation does not come first, and what stood in the way. */
function listMissed(index: OccupationIndex, cases: readonly TitleCase[]): MissedTitle[] {
  return cases.flatMap(({ query, uri }) => {
    const found = findOccupations(index, query, { limit: 100 });
    const place = found.findIndex((match) => match.uri === uri);
    if (place === 0) return [];
    const wanted = index.concepts.find((occupation) => occupation.uri === uri)!;
    const winner = index.concepts.find((occupation) => occupation.uri === found[0]?.uri);
    const cause =
      place < 0
        ? 'nothing in common with the right concept'
        : found[0]!.score === 1
          ? 'another concept has exactly this form'
          : winner?.kind !== wanted.kind
            ? 'occupation and group confused'
            : winner.isco?.slice(0, 3) === wanted.isco?.slice(0, 3)
              ? 'neighbour in the same minor group'
              : 'concept of another area';
    const rank = place < 0 ? Number.POSITIVE_INFINITY : place + 1;
    return [{ query, rank, cause, wanted: wanted.label, found: `${found[0]?.label} [${found[0]?.matched}]` }];
  });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const figures = evaluateOccupations();
  if (figures === null) console.log('Occupation titles: skipped, no shared data (set COLMA_SHARED).');
  else {
    console.log(`${figures.cases} titles`);
    for (const { name, concepts, forms, first, firstFive } of figures.rows) {
      console.log(
        `${name.padEnd(28)} MRR concepts ${concepts.toFixed(3)}  forms ${forms.toFixed(3)}  R@1 ${first.toFixed(3)}  R@5 ${firstFive.toFixed(3)}`,
      );
    }
    const { heldOut, repertory, missed } = figures;
    if (repertory !== null) {
      console.log(
        `titles of CVs over the repertory (${repertory.cases}): MRR ours ${repertory.ours.toFixed(3)}, stemmed BM25 ${repertory.bm25.toFixed(3)}`,
      );
    }
    console.log(
      `held-out alternative labels (${heldOut.cases}): MRR ours ${heldOut.ours.toFixed(3)}, stemmed BM25 ${heldOut.bm25.toFixed(3)}`,
    );
    for (const { half, cases, concepts, firstFive } of figures.own)
      console.log(`own titles, ${half} (${cases}): MRR ${concepts.toFixed(3)}  R@5 ${firstFive.toFixed(3)}`);
    for (const [cause, list] of Object.entries(Object.groupBy(missed, ({ cause }) => cause))) {
      console.log(`\n${cause}: ${list?.length}`);
      for (const { query, rank, wanted, found } of list ?? []) {
        console.log(`  [${rank}] ${query}\n      wanted ${wanted}\n      found  ${found}`);
      }
    }
  }
}
