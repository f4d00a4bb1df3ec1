/**
 * Words of a text with their exact place, and the root they share with their family: `gestivo`, `gestita` and `gestione`
 * meet in `gest`, `magazziniere` in `magazzin`. Roots are for comparing words with each other, never for showing.
 */
import { irregularRoots, stopWords } from './italian-words.ts';

/** One word. Offsets are UTF-16 code units into the text as given, whatever its Unicode normal form. */
export type Token = { start: number; end: number; norm: string; root: string; stop: boolean };

export type Language = 'it' | 'en';

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const hasNonAscii = /[^ -~]/;
const marks = /\p{M}+/gu;

/** Lower case without accents, so that `Attività`, its decomposed form and a typist's `attivita` are one word. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return hasNonAscii.test(lower) ? lower.normalize('NFKD').replace(marks, '') : lower;
}

/**
 * Splits at everything that is not a letter, mark or digit. An apostrophe therefore separates the elided article
 * (`dell'attività` gives `dell`, a stop word, and `attivita`) whichever of its several characters was typed.
 */
export function tokenize(text: string, lang: Language = 'it'): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const norm = fold(match[0]);
    tokens.push({
      start: match.index,
      end: match.index + match[0].length,
      norm,
      root: rootOf(norm, lang),
      stop: stopWords.has(norm) || (norm.length === 1 && !/\d/.test(norm)),
    });
  }
  return tokens;
}

/** Roots of the content words, in order, repeats kept. */
export function contentRoots(text: string, lang: Language = 'it'): string[] {
  const roots: string[] = [];
  for (const token of tokenize(text, lang)) if (!token.stop) roots.push(token.root);
  return roots;
}

// Bounded, because a long-running server reads words that people invent.
const rememberedRoots = new Map<string, string>();
const rememberedRootsMax = 60_000;

/** The root of a folded word (see `fold`). Total: a word no rule knows is its own root. */
export function rootOf(norm: string, lang: Language = 'it'): string {
  if (lang === 'en') return englishRoot(norm);
  const known = rememberedRoots.get(norm);
  if (known !== undefined) return known;
  const root = italianRoot(norm);
  if (rememberedRoots.size >= rememberedRootsMax) rememberedRoots.clear();
  rememberedRoots.set(norm, root);
  return root;
}

const clitics = '(?:me|te|se|ce|ve|glie)?(?:lo|la|li|le|ne)|mi|ti|si|ci|vi|gli';
const infinitiveWithClitic = new RegExp(`^(.{2,}[aei])r(?:${clitics})$`);
const gerundWithClitic = new RegExp(`^(.{2,}(?:ando|endo))(?:${clitics})$`);
const participleWithClitic = new RegExp(`^(.{3,}(?:at|it|ut)[oaie])(?:${clitics})$`);

/** Ending and the fewest letters that must stay before it; the longest fitting ending is cut. */
const endings: Map<string, number> = new Map(
  [
    [3, 'atrici atrice itrici itrice azioni azione izioni izione atori atore itori itore atura ature itura iture'],
    [4, 'ione ioni'],
    [3, 'amenti amento imenti imento aggi aggio anderie anderia abilita ibilita abili abile ibili ibile'],
    [
      4,
      'iere iera ieri erie eria aio aia isti ista iste ismo ivita ivi ivo iva ive oso osa osi ose ario aria ari arie',
    ],
    [4, 'anti ante enti ente anza anze enza enze ezza ezze izia izie ita'],
    [3, 'ando endo avamo avate avano evamo evate evano ivamo ivate ivano avo avi ava evo evi eva ivo ivi iva'],
    [3, 'iamo iate ato ata ati ate ito iti uto uta uti ute are ire arono irono erono ai ano ono'],
    [4, 'ere ite ete'],
    [3, 'ero erai era eremo erete eranno iro irai iremo irete iranno erei eresti erebbe erebbero irei irebbe irebbero'],
    [3, 'isco isci isce iscono isca iscano assi asse assero'],
  ].flatMap(([least, list]) =>
    String(list)
      .split(' ')
      .map((ending): [string, number] => [ending, Number(least)]),
  ),
);
const longestEnding = 8;

function italianRoot(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return irregularRoots.get(word) ?? word;
  const irregular = irregularRoots.get(word);
  if (irregular !== undefined) return irregular;
  let base = word;
  const infinitive = infinitiveWithClitic.exec(word);
  if (infinitive !== null && word.length > 6) base = `${infinitive[1]}re`;
  else {
    const gerund = gerundWithClitic.exec(word) ?? (word.length > 8 ? participleWithClitic.exec(word) : null);
    if (gerund !== null) base = gerund[1] ?? word;
  }
  const again = irregularRoots.get(base);
  if (again !== undefined) return again;
  for (let size = Math.min(longestEnding, base.length - 3); size >= 2; size -= 1) {
    const least = endings.get(base.slice(-size));
    if (least !== undefined && base.length - size >= least) return close(base.slice(0, -size));
  }
  return close(base);
}

/** Vowels and silent letters that only spell the ending (`tecnich-e`, `stoccagg-i`) are not part of the root. */
function close(stem: string): string {
  let root = stem;
  while (root.length > 3 && /[aeiou]$/.test(root)) root = root.slice(0, -1);
  if (root.length > 3 && /[cg]h$/.test(root)) root = root.slice(0, -1);
  for (const [pattern, replacement] of families) {
    if (pattern.test(root)) return root.replace(pattern, replacement);
  }
  return root;
}

/** Verbs whose root changes inside the family: produrre, prodotto, produzione; scrivere, scritto, scrittura. */
const families: [RegExp, string][] = [
  [/(ro|con|tra|ri|in|e|ntro|se)d(?:ur|urr|ott|uc|uz|uzion|uttor|uttric|uttiv)$/, '$1du'],
  [/str(?:u|uir|utt|uzion|uttor|uisc)$/, 'stru'],
  [/scri(?:v|tt|ttur|zion)$/, 'scriv'],
  [/(disp|comp|esp|prop|imp)o(?:n|ng|st|s|siz|sizion|rr|r)$/, '$1on'],
  [/ven(?:z|t)$/, 'ven'],
  [/legg$|lett?ur$|^letto?r$/, 'legg'],
  [/ten(?:g|zion|ut|tor)$/, 'ten'],
  [/ndi(?:zion)$/, 'ndi'],
  [/v(?:ed|is|ist|ision)$/, 'ved'],
  [/(ri|ar|per|re)?cev(?:iment)?$/, '$1cev'],
];

/** Enough for labels in English: plural, -ing, -ed, -er, -ion. */
function englishRoot(word: string): string {
  if (word.length < 4) return word;
  let root = word
    .replace(/(?:ies)$/, 'y')
    .replace(/(ss|sh|ch|x|z)es$/, '$1')
    .replace(/([^s])s$/, '$1');
  const cut = /^(.{3,}?)(?:ational|ation|ations|ment|ments|ating|ing|ated|ed|ers|er|ors|or|ion|ate|e|y|al)$/.exec(root);
  if (cut?.[1] !== undefined) root = cut[1];
  return root.replace(/(.)\1$/, '$1');
}
