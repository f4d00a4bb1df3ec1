import { fold, tokenize } from '../../text/italian.ts';
import { findConcepts } from '../concepts.ts';
import { familyOf } from './find-family.ts';

/** One way of asking, with what it stands for. */
export type Form = { key: string; lang: string; text: string; worth?: number };
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

const pairWorth = 0.5;
const groupWorth = 0.3;
const conceptWorth = 1.6;
/** Families and concepts join questions that share no word: measured by leaving each form out, 0.36 to 0.53 found first. */
const familyWorth = 1.4;
/** How much of the normalisation is the form's: questions carry words that no form has. */
const formShare = 0.35;
/** A second way of asking the same thing that is also like the question confirms the first. */
const secondWorth = 1;

export function buildFormIndex(forms: readonly Form[]): FormIndex {
  const features = forms.map((form) => featuresOf(form.text, form.lang));
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
  const features = featuresOf(text, lang);
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

function featuresOf(text: string, lang: string): Map<string, number> {
  const features = new Map<string, number>();
  const add = (name: string, worth: number) => features.set(name, Math.max(features.get(name) ?? 0, worth));
  let last: string | null = null;
  for (const token of tokenize(text)) {
    const asking = askingWords.get(token.norm);
    if (asking !== undefined) add(`?${asking}`, 0.5);
    if (token.stop || (lang !== 'it' && token.norm.length < 3 && !/\d/.test(token.norm))) continue;
    const word = lang === 'it' ? token.root : token.norm;
    add(word, 1);
    for (const family of familyOf(token.norm, lang)) add(`=${family}`, familyWorth);
    if (last !== null) add(`+${last} ${word}`, pairWorth);
    last = word;
    if (token.norm.length >= 5) {
      const bordered = `^${fold(token.norm)}`;
      for (let at = 0; at + 4 <= bordered.length; at++) add(`~${bordered.slice(at, at + 4)}`, groupWorth);
    }
  }
  for (const concept of findConcepts(text, lang)) add(`#${concept}`, conceptWorth);
  return features;
}

/** Question words, across languages, as the kind of thing they ask for. */
const askingWords = new Map(
  Object.entries({
    many: 'quanti quante quanta quanto numero many much cuantos cuantas cuanto combien cati cate cat скільки كم',
    who: 'chi who quien quienes qui cine хто من',
    when: 'quando entro scade scadenza when cuando quand cand коли متى',
    where: 'dove where donde ou unde де أين',
    why: 'perche why porque pourquoi чому لماذا',
    how: 'come how como comment cum як كيف',
    which: 'quale quali which cual cuales quel quelle quels quelles care який яка які',
  }).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);
