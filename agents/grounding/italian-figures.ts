import { fold } from '../../knowledge/text/italian.ts';

const months = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
];

const small = new Map<string, number>([
  ['zero', 0],
  ['due', 2],
  ['tre', 3],
  ['quattro', 4],
  ['cinque', 5],
  ['sei', 6],
  ['sette', 7],
  ['otto', 8],
  ['nove', 9],
  ['dieci', 10],
  ['undici', 11],
  ['dodici', 12],
  ['tredici', 13],
  ['quattordici', 14],
  ['quindici', 15],
  ['sedici', 16],
  ['diciassette', 17],
  ['diciotto', 18],
  ['diciannove', 19],
]);
const tens: [string, number][] = [
  ['vent', 20],
  ['trent', 30],
  ['quarant', 40],
  ['cinquant', 50],
  ['sessant', 60],
  ['settant', 70],
  ['ottant', 80],
  ['novant', 90],
];
const rounded = new Map<string, number>([
  ['coppia', 2],
  ['paio', 2],
  ['decina', 10],
  ['dozzina', 12],
  ['quindicina', 15],
  ['ventina', 20],
  ['trentina', 30],
  ['quarantina', 40],
  ['cinquantina', 50],
  ['centinaio', 100],
  ['centinaia', 100],
  ['migliaio', 1000],
  ['migliaia', 1000],
  ['meta', 0.5],
  ['doppio', 2],
  ['triplo', 3],
  ['entrambi', 2],
  ['entrambe', 2],
  ['biennale', 2],
  ['triennale', 3],
  ['decennale', 10],
  ['ventennale', 20],
  ['biennio', 2],
  ['triennio', 3],
  ['decennio', 10],
  ['ventennio', 20],
  ['mezza', 0.5],
  ['mezzo', 0.5],
]);
const ordinals = new Map(
  ['primo', 'secondo', 'terzo', 'quarto', 'quinto', 'sesto', 'settimo', 'ottavo', 'nono', 'decimo'].map((word, i) => [
    word,
    i + 1,
  ]),
);

/**
 * Every figure a sentence states, as one spelling each: `1.200`, `1200` and `milleduecento` are `1200`; `12,5` is `12.5`;
 * `3 marzo 2027` is `2027-03-03`; `14:30` is `14:30`. "Un" and "una" are articles and count for nothing; `sei` is left out
 * after a pronoun, where it is a verb.
 */
export function figuresOf(text: string): string[] {
  const found: string[] = [];
  let rest = text.normalize('NFKC');
  const take = (pattern: RegExp, read: (match: RegExpMatchArray) => string | null) => {
    rest = rest.replace(pattern, (...args) => {
      const match = args.slice(0, -2) as unknown as RegExpMatchArray;
      const value = read(match);
      if (value === null) return String(match[0]);
      found.push(value);
      return ' ¤ ';
    });
  };
  take(/\b(\d{4})-(\d{2})-(\d{2})\b/g, ([, y, m, d]) => `${y}-${m}-${d}`);
  take(/\b(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?((?:19|20)\d{2})\b/g, ([, d, m, y]) => `${y}-${two(m)}-${two(d)}`);
  take(
    new RegExp(`\\b(\\d{1,2}|primo)[°º]?\\s+(${months.join('|')})\\s+((?:19|20)\\d{2})\\b`, 'gi'),
    ([, d, m, y]) => `${y}-${two(String(months.indexOf(String(m).toLowerCase()) + 1))}-${two(d === 'primo' ? '1' : d)}`,
  );
  take(
    new RegExp(`\\b(\\d{1,2}|primo)[°º]?\\s+(${months.join('|')})\\b`, 'gi'),
    ([, d, m]) => `${two(String(months.indexOf(String(m).toLowerCase()) + 1))}-${two(d === 'primo' ? '1' : d)}`,
  );
  take(/\b([01]?\d|2[0-3]):([0-5]\d)\b/g, ([, h, m]) => `${two(h)}:${m}`);
  take(/\d{1,3}(?:[.\u00A0\u202F ]\d{3})+(?:,\d+)?(?!\d)/g, ([all]) => plain(String(all)));
  take(/\d+(?:[.,]\d+)?/g, ([all]) => plain(String(all)));
  for (const match of rest.matchAll(/[\p{L}'’]+/gu)) {
    const word = fold(match[0]).replace(/['’]/g, '');
    if (word === 'sei' && /\b(?:tu|non|ci|ti|se|che)\s$/i.test(rest.slice(Math.max(0, match.index - 5), match.index)))
      continue;
    const value = wordValue(word);
    if (value !== null) found.push(String(value));
  }
  return found;
}

function two(part: string | undefined): string {
  return String(part ?? '').padStart(2, '0');
}

function plain(written: string): string {
  const digits = /^\d{1,3}(?:[.\u00A0\u202F ]\d{3})+(?:,\d+)?$/.test(written)
    ? written.replace(/[.\u00A0\u202F ]/g, '')
    : written;
  return String(Number(digits.replace(',', '.')));
}

/** The value of an Italian number word, compounds included (`centoventitré`), or null. */
export function wordValue(word: string): number | null {
  const known = small.get(word) ?? rounded.get(word) ?? ordinals.get(word.replace(/[aei]$/, 'o'));
  if (known !== undefined) return known;
  if (word === 'mille') return 1000;
  if (word === 'cento') return 100;
  const thousands = /^(.*?)(?:mila|mille)(.*)$/.exec(word);
  if (thousands !== null)
    return add(thousands[1] === '' ? 1 : wordValue(String(thousands[1])), 1000, String(thousands[2]));
  const hundreds = /^(.*?)cento?(.*)$/.exec(word);
  if (hundreds !== null && (hundreds[1] === '' || small.has(String(hundreds[1]))))
    return add(hundreds[1] === '' ? 1 : (small.get(String(hundreds[1])) ?? null), 100, String(hundreds[2]));
  for (const [stem, value] of tens) {
    if (!word.startsWith(stem)) continue;
    const unit = word.slice(stem.length).replace(/^[ai](?!$)/, '');
    if (unit === '' || unit === 'a' || unit === 'i') return value;
    if (unit === 'uno' || unit === 'un' || unit === 'una') return value + 1;
    const small9 = small.get(unit);
    return small9 !== undefined && small9 < 10 ? value + small9 : null;
  }
  return null;
}

function add(times: number | null, unit: number, rest: string): number | null {
  if (times === null) return null;
  if (rest === '') return times * unit;
  const more = rest === 'uno' || rest === 'un' ? 1 : wordValue(rest);
  return more === null ? null : times * unit + more;
}
