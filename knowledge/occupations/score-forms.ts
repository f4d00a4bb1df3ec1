import { type LikeTerms, listLikeTerms } from './like-terms.ts';
import type { OccupationIndex } from './occupation-index.ts';
import { type AskedWord, listReadings } from './title-phrases.ts';
import { foldedWords, titleWords } from './title-words.ts';

/** What a form loses when nothing in the query is like its first word: in Italian titles that word is the role. */
const roleLoss = 0.1;
/** A title read through a phrase is a little less sure than as typed. */
const readingShare = 0.95;

/** A title against the index. */
export type TitleScores = {
  /** How near each form is, 0 to 1, by its place in `index.forms`. */
  forms: Float64Array;
  /** How much the title's role is at home in each ISCO major group, by its digit, 0 to 1. */
  majors: Float64Array;
};

/**
 * How near each form is to the query, 0 to 1, by its place in `index.forms`: the harmonic mean of the weighted share of
 * the query's words that the form holds, exactly or nearly, and of the form's words that the query explains, less when
 * the role is another.
 */
export function scoreForms(index: OccupationIndex, query: string, prefix: boolean): TitleScores {
  const best = new Float64Array(index.forms.length);
  const words = titleWords(query);
  const lastTyped = /[\p{L}\p{N}]$/u.test(query) ? foldedWords(query).at(-1) : undefined;
  const open = prefix && lastTyped !== undefined && lastTyped === words.at(-1);
  // Readings repeat most words, and looking one up costs as much as scoring it.
  const known = new Map<string, LikeTerms>();
  const likeOf = (word: string, last: boolean) => {
    const key = last ? `${word} ` : word;
    const like = known.get(key) ?? listLikeTerms(index, word, last);
    known.set(key, like);
    return like;
  };
  listReadings(words, index.phrases).forEach((reading, at) => {
    addReading(index, reading, (word, last) => likeOf(word, open && last), at === 0 ? 1 : readingShare, best);
  });
  const role = words[0];
  return {
    forms: best,
    majors: listMajors(index, role === undefined ? undefined : likeOf(role, open && words.length === 1)),
  };
}

/** Words less like the role than this say nothing about its area. */
const areaLikenessMin = 0.55;
/** A role few concepts begin with is thin evidence: as if so many more lay anywhere. */
const unseenConcepts = 3;

/** Where the concepts lie whose titles begin with the role, as shares of major groups. */
function listMajors(index: OccupationIndex, role: LikeTerms | undefined): Float64Array {
  const majors = new Float64Array(10);
  let total = unseenConcepts;
  for (const [term, likeness] of role?.likeness ?? []) {
    if (likeness < areaLikenessMin) continue;
    for (let major = 0; major < majors.length; major += 1) {
      const count = likeness * likeness * index.majorsOfRole[term * majors.length + major]!;
      majors[major]! += count;
      total += count;
    }
  }
  return majors.map((count) => count / total);
}

function addReading(
  index: OccupationIndex,
  reading: readonly AskedWord[],
  likeOf: (word: string, last: boolean) => LikeTerms,
  share: number,
  best: Float64Array,
): void {
  const size = index.forms.length;
  // Weight of the query found in each form, weight of the form explained, and the same for the word in hand.
  const found = new Float64Array(size);
  const explained = new Float64Array(size);
  const wordFound = new Float64Array(size);
  const wordExplained = new Float64Array(size);
  const role = new Float64Array(size);
  const touched: number[] = [];
  let asked = 0;
  reading.forEach(({ word, counts }, at) => {
    const like = likeOf(word, at === reading.length - 1);
    const weight = like.weight * counts;
    asked += weight;
    const now: number[] = [];
    for (const [term, likeness] of like.likeness) {
      const gain = weight * likeness;
      const use = index.weights[term]! * likeness;
      const holding = index.formsWith[term]!;
      for (let nth = 0; nth < holding.length; nth += 1) {
        const form = holding[nth]!;
        if (wordFound[form] === 0) now.push(form);
        if (likeness > role[form]! && index.firstTerms[form] === term) role[form] = likeness;
        if (gain > wordFound[form]!) {
          wordFound[form] = gain;
          wordExplained[form] = use;
        }
      }
    }
    for (const form of now) {
      if (found[form] === 0) touched.push(form);
      found[form]! += wordFound[form]!;
      explained[form]! += wordExplained[form]!;
      wordFound[form] = 0;
    }
  });
  for (const form of touched) {
    const recall = found[form]! / asked;
    const precision = Math.min(1, explained[form]! / index.forms[form]!.weight);
    const mean = (2 * recall * precision) / (recall + precision);
    const score = mean * share * (1 - roleLoss * (1 - role[form]!));
    if (score > best[form]!) best[form] = score;
  }
}
