/**
 * English words and their stems, for taxonomies and adverts in English. The stemmer is Porter's (1980, «An algorithm for
 * suffix stripping», Program 14 no. 3), because most published English figures rest on it.
 */

/** Function words; folded. */
export const englishStopWords: ReadonlySet<string> = new Set(
  `a an the and or of to in for with on by from as at is are be been being was were this that these those it its into
  such other others etc i your you our we they their them he she his her who which when where how what any all
  both each more most some than then there here not no nor so too very can will would should could may might must do
  does did has have had if but about above across after against along also among around within without through up out
  over under per via including include includes various`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const wordPattern = /\.?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[+#]+)?/gu;

/** Lower-case words of a text with their place. `C++`, `C#` and `.NET` are words; «don't» gives `don`, «teams'» `teams`. */
export function englishWords(text: string): { word: string; start: number; end: number }[] {
  const words: { word: string; start: number; end: number }[] = [];
  // Blanked letter by letter, so that places stay; «e-learning» keeps its e.
  const plain = text.replace(/\b(?:e\.g|i\.e)\b/gi, '   ');
  for (const match of plain.matchAll(wordPattern)) {
    let [found] = match;
    let start = match.index;
    // A full stop begins a word only in names like «.NET»; elsewhere it ends the sentence before.
    if (found.startsWith('.') && !/^\.net$/i.test(found)) {
      found = found.slice(1);
      start += 1;
    }
    const word = found
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase();
    if (word === 's' || word === 't') continue;
    words.push({ word, start, end: match.index + match[0].length });
  }
  return words;
}

const vowel = '[aeiouy]';
const consonantRun = '[^aeiou][^aeiouy]*';
const vowelRun = '[aeiouy][aeiou]*';
/** Porter's measure: how many times a run of vowels is followed by one of consonants. */
const moreThanNone = new RegExp(`^(?:${consonantRun})?${vowelRun}${consonantRun}`);
const exactlyOne = new RegExp(`^(?:${consonantRun})?${vowelRun}${consonantRun}(?:${vowelRun})?$`);
const moreThanOne = new RegExp(`^(?:${consonantRun})?${vowelRun}${consonantRun}${vowelRun}${consonantRun}`);
const hasVowel = new RegExp(`^(?:${consonantRun})?${vowel}`);
const closed = new RegExp(`^${consonantRun}${vowel}[^aeiouwxy]$`);

const second = endingsOf(
  `ational ate, tional tion, enci ence, anci ance, izer ize, bli ble, alli al, entli ent, eli e, ousli ous, ization ize,
  ation ate, ator ate, alism al, iveness ive, fulness ful, ousness ous, aliti al, iviti ive, biliti ble, logi log`,
);
const third = endingsOf('icate ic, ative -, alize al, iciti ic, ical ic, ful -, ness -');
const fourth = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/;

function endingsOf(list: string): readonly (readonly [string, string])[] {
  return list
    .split(',')
    .map((pair) => pair.trim().split(/\s+/))
    .map(([from, to]) => [from!, to === '-' ? '' : to!] as const)
    .sort(([a], [b]) => b.length - a.length);
}

// Bounded, because a long-running server reads words that people invent.
const remembered = new Map<string, string>();
const rememberedMax = 40_000;

/** The stem of a lower-case English word; words of one or two letters and words with digits or signs are their own. */
export function englishStem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const stem = stemOf(word);
  if (remembered.size >= rememberedMax) remembered.clear();
  remembered.set(word, stem);
  return stem;
}

function stemOf(word: string): string {
  // A y at the beginning is a consonant: written Y until the end.
  let w = word.replace(/^y/, 'Y');
  w = w.replace(/(ss|i)es$/, '$1').replace(/([^s])s$/, '$1');
  if (w.endsWith('eed')) {
    if (moreThanNone.test(w.slice(0, -3))) w = w.slice(0, -1);
  } else {
    const cut = /^(.+?)(ed|ing)$/.exec(w)?.[1];
    if (cut !== undefined && hasVowel.test(cut)) {
      w = cut;
      if (/(?:at|bl|iz)$/.test(w)) w += 'e';
      else if (/([^aeiouylsz])\1$/.test(w)) w = w.slice(0, -1);
      else if (closed.test(w)) w += 'e';
    }
  }
  if (w.endsWith('y') && hasVowel.test(w.slice(0, -1))) w = `${w.slice(0, -1)}i`;
  w = replaceEnding(w, second);
  w = replaceEnding(w, third);
  const long = fourth.exec(w);
  if (long !== null) {
    if (moreThanOne.test(long[1]!)) w = long[1]!;
  } else {
    const ion = /^(.+?[st])ion$/.exec(w)?.[1];
    if (ion !== undefined && moreThanOne.test(ion)) w = ion;
  }
  if (w.endsWith('e')) {
    const open = w.slice(0, -1);
    if (moreThanOne.test(open) || (exactlyOne.test(open) && !closed.test(open))) w = open;
  }
  if (w.endsWith('ll') && moreThanOne.test(w)) w = w.slice(0, -1);
  return w.toLowerCase();
}

function replaceEnding(word: string, endings: readonly (readonly [string, string])[]): string {
  for (const [from, to] of endings) {
    if (!word.endsWith(from)) continue;
    const stem = word.slice(0, -from.length);
    return moreThanNone.test(stem) ? stem + to : word;
  }
  return word;
}
