import { type FeatureWorths, featuresOf } from './asked-features.ts';
import type { Form } from './asked-model.ts';

export type FormHit = { key: string; score: number; form: number };

/**
 * Ways of asking, found by likeness: words, pairs of words, letter groups (typing errors, other inflections) and concepts
 * of the thesaurus (which cross languages), each weighed by how rare it is among the forms.
 */
export type FormIndex = {
  forms: readonly Form[];
  rarity: Map<string, number>;
  postings: Map<string, { form: number; weight: number }[]>;
  lengths: Float64Array;
};

/** Families and concepts join questions that share no word: measured by leaving each form out, 0.36 to 0.53 found first. */
const worths: FeatureWorths = { word: 1, family: 1.4, concept: 1.6, pair: 0.5, opening: 0, letters: 0.3, asking: 0.5 };
/** How much of the normalisation is the form's: questions carry words that no form has. */
const formShare = 0.35;
/** A second way of asking the same thing that is also like the question confirms the first. */
const secondWorth = 1;

export function buildFormIndex(forms: readonly Form[]): FormIndex {
  const features = forms.map((form) => featuresOf(form.text, form.lang, worths));
  const counts = new Map<string, number>();
  for (const one of features) for (const name of one.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const rarity = new Map([...counts].map(([name, n]) => [name, Math.log(1 + forms.length / n)]));
  const postings = new Map<string, { form: number; weight: number }[]>();
  const lengths = new Float64Array(forms.length);
  features.forEach((one, form) => {
    let length = 0;
    for (const [name, worth] of one) {
      const weight = worth * rarity.get(name)!;
      length += weight * weight;
      const list = postings.get(name);
      if (list === undefined) postings.set(name, [{ form, weight }]);
      else list.push({ form, weight });
    }
    lengths[form] = Math.sqrt(length);
  });
  return { forms, rarity, postings, lengths };
}

/** What is asked in nearly these words, best first. `without` leaves one form out, to measure on itself. */
export function findForms(index: FormIndex, text: string, lang: string, limit: number, without = -1): FormHit[] {
  const features = featuresOf(text, lang, worths);
  const rarest = Math.log(1 + index.forms.length);
  const dots = new Map<number, number>();
  let length = 0;
  for (const [name, worth] of features) {
    // Letter groups and pairs nobody wrote say nothing; a word nobody wrote is something else that is asked.
    const known = index.rarity.get(name);
    if (known === undefined && /^[~+]/.test(name)) continue;
    const weight = worth * (known ?? rarest * unknownShare);
    length += weight * weight;
    for (const { form, weight: other } of index.postings.get(name) ?? [])
      if (form !== without) dots.set(form, (dots.get(form) ?? 0) + weight * other);
  }
  const asked = Math.sqrt(length) || 1;
  const best = new Map<string, { first: number; second: number; form: number }>();
  for (const [form, dot] of dots) {
    const { key, worth = 1 } = index.forms[form]!;
    const score = (worth * dot) / (index.lengths[form]! ** (2 * formShare) * asked ** (2 - 2 * formShare));
    const known = best.get(key);
    if (known === undefined) best.set(key, { first: score, second: 0, form });
    else if (score > known.first) best.set(key, { first: score, second: known.first, form });
    else if (score > known.second) known.second = score;
  }
  return [...best]
    .map(([key, { first, second, form }]) => ({ key, score: first + secondWorth * second, form }))
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
    .slice(0, limit);
}

const unknownShare = 0.5;
