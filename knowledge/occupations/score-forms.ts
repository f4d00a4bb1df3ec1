import { listLikeTerms } from './like-terms.ts';
import type { OccupationIndex } from './occupation-index.ts';
import { type AskedWord, listReadings } from './title-phrases.ts';
import { foldedWords, titleWords } from './title-words.ts';

/** What a form loses when nothing in the query is like its first word: in Italian titles that word is the role. */
const roleLoss = 0.1;
/** A title read through a phrase is a little less sure than as typed. */
const readingShare = 0.95;

/**
 * How near each form is to the query, 0 to 1, by its place in `index.forms`: the harmonic mean of the weighted share of
 * the query's words that the form holds, exactly or nearly, and of the form's words that the query explains, less when
 * the role is another.
 */
export function scoreForms(index: OccupationIndex, query: string, prefix: boolean): Float64Array {
  const best = new Float64Array(index.forms.length);
  const words = titleWords(query);
  const lastTyped = /[\p{L}\p{N}]$/u.test(query) ? foldedWords(query).at(-1) : undefined;
  const open = prefix && lastTyped !== undefined && lastTyped === words.at(-1);
  listReadings(words, index.phrases).forEach((reading, at) => {
    addReading(index, reading, open, at === 0 ? 1 : readingShare, best);
  });
  return best;
}

function addReading(
  index: OccupationIndex,
  reading: readonly AskedWord[],
  open: boolean,
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
    const like = listLikeTerms(index, word, open && at === reading.length - 1);
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
