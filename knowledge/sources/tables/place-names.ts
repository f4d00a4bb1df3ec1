import { navigatorTable, staffTable } from './programme-table.ts';

const rows = [...staffTable.rows, ...navigatorTable.rows].filter(({ place }) => place !== 'lombardia');
const places = [...new Set(rows.map(({ place }) => place))];

/** How places are called besides their name in the tables: short, and in other languages, folded. */
const otherNames: Record<string, string[]> = {
  milano: ['milan'],
  mantova: ['mantua', 'mantoue'],
  bergamo: ['bergame'],
  pavia: ['pavie'],
  cremona: ['cremone'],
  'monza e brianza': ['monza e della brianza', 'monza brianza', 'monza', 'brianza'],
  monza: ['monza'],
  'romano di lombardia': ['romano'],
};

/** Cyrillic and Arabic endings and articles vary, so their stems are looked for. */
const stems: [RegExp, string][] = [
  [/^(?:мілан|милан|و?[بل]?ميلان)/, 'milano'],
  [/^(?:бергам|و?[بل]?بيرغام|و?[بل]?برغام)/, 'bergamo'],
  [/^(?:бреш|бресч|و?[بل]?بريش)/, 'brescia'],
  [/^(?:комо$|و?[بل]?كومو)/, 'como'],
  [/^(?:кремон|و?[بل]?كريمون)/, 'cremona'],
  [/^(?:лекк|و?[بل]?ليكو)/, 'lecco'],
  [/^(?:лоді|лоди|و?[بل]?لودي)/, 'lodi'],
  [/^(?:манту|мантов|و?[بل]?مانتو)/, 'mantova'],
  [/^(?:монц|و?[بل]?مونز|و?[بل]?مونتسا)/, 'monza e brianza'],
  [/^(?:паві|пави|و?[بل]?بافيا)/, 'pavia'],
  [/^(?:сондрі|сондри|و?[بل]?سوندر)/, 'sondrio'],
  [/^(?:варез|و?[بل]?فاريز)/, 'varese'],
];

/** Folded names with the places they may mean, the longest first so that "Romano di Lombardia" is not Lombardy. */
const names = new Map<string, Set<string>>();
for (const place of places) {
  const short = place.replace(/ (?:al|del|delle|di|e) .*$/, '');
  const firstWord = place.split(' ')[0]!;
  const known = [place, short, ...(otherNames[place] ?? [])];
  if (firstWord.length >= 6 || /^(?:busto|laveno)$/.test(firstWord)) known.push(firstWord);
  if (place.startsWith('san ')) known.push(place.split(' ').slice(0, 2).join(' '));
  for (const name of known) names.set(name, (names.get(name) ?? new Set()).add(place));
}
const namesByLength = [...names.keys()].sort((a, b) => b.length - a.length);

export type NamedPlaces = {
  /** In the order they are named. */
  places: string[];
  /** The words without those that name a place. */
  rest: string;
};

/** The provinces and job centres a message names. `isWord` tells words that mean something else, never a place mistyped. */
export function findPlaces(words: string, lang: string, isWord: (word: string) => boolean): NamedPlaces {
  const found: { at: number; places: Iterable<string> }[] = [];
  let rest = words;
  const take = (at: number, length: number, meant: Iterable<string>) => {
    found.push({ at, places: meant });
    rest = `${rest.slice(0, at)}${'_'.repeat(length)}${rest.slice(at + length)}`;
  };
  for (const name of namesByLength)
    for (let at = rest.indexOf(` ${name} `); at >= 0; at = rest.indexOf(` ${name} `, at + 1))
      take(at + 1, name.length, names.get(name)!);
  for (const { 0: word, index } of [...rest.matchAll(/(?<= )[^ _]+(?= )/g)]) {
    const stem = stems.find(([pattern]) => pattern.test(word))?.[1];
    // French for Como is Italian for "how".
    if (stem !== undefined) take(index, word.length, names.get(stem)!);
    else if (lang === 'fr' && word === 'come') take(index, word.length, ['como']);
    else if (word.length >= 5 && !isWord(word)) {
      const near = namesByLength.filter((name) => name.length >= 5 && !name.includes(' ') && isMistyped(word, name));
      const meant = new Set(near.map((name) => [...names.get(name)!].join()));
      if (meant.size === 1) take(index, word.length, names.get(near[0]!)!);
    }
  }
  found.sort((a, b) => a.at - b.at);
  return {
    places: [...new Set(found.flatMap(({ places: meant }) => [...meant]))],
    rest: rest.replace(/_+/g, '_'),
  };
}

/** Every province and job centre of the tables as one folded word, to notice that a question is about one place. */
export function listPlaces(): string[] {
  return places.filter((place) => /^\p{L}+$/u.test(place));
}

/** One letter left out, added, changed or swapped with its neighbour. */
function isMistyped(word: string, name: string): boolean {
  if (word === name || Math.abs(word.length - name.length) > 1 || word[0] !== name[0]) return false;
  let start = 0;
  while (start < word.length && word[start] === name[start]) start++;
  let end = 0;
  while (
    end < Math.min(word.length, name.length) - start &&
    word[word.length - 1 - end] === name[name.length - 1 - end]
  )
    end++;
  const [a, b] = [word.slice(start, word.length - end), name.slice(start, name.length - end)];
  return (a.length <= 1 && b.length <= 1) || (a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0]);
}
