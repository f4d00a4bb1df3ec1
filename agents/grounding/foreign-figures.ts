import { fold } from '../../knowledge/text/italian.ts';
import { figuresOf } from './italian-figures.ts';

/** Numbers in words, 2 to 12 and the round ones. A compound of two of them is compared part by part, which is stricter. */
const numberWords: Record<string, string> = {
  en: 'two three four five six seven eight nine ten eleven twelve|thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty|thirty forty fifty sixty seventy eighty ninety hundred thousand million half double',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce|trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte|treinta cuarenta cincuenta sesenta setenta ochenta noventa cien mil millon mitad doble',
  fr: 'deux trois quatre cinq six sept huit neuf dix onze douze|treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt|trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix cent mille million moitie double',
  ro: 'doi trei patru cinci sase sapte opt noua zece unsprezece doisprezece|treisprezece paisprezece cincisprezece saisprezece saptesprezece optsprezece nouasprezece douazeci|treizeci patruzeci cincizeci saizeci saptezeci optzeci nouazeci suta mie milion jumatate dublu',
  uk: 'два три чотири п’ять шість сім вісім дев’ять десять одинадцять дванадцять|тринадцять чотирнадцять п’ятнадцять шістнадцять сімнадцять вісімнадцять дев’ятнадцять двадцять|тридцять сорок п’ятдесят шістдесят сімдесят вісімдесят дев’яносто сто тисяча мільйон половина подвійний',
  ar: 'اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة أحدعشر اثناعشر|ثلاثةعشر أربعةعشر خمسةعشر ستةعشر سبعةعشر ثمانيةعشر تسعةعشر عشرون|ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون مئة ألف مليون نصف ضعف',
};
const values = [
  2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 30, 40, 50, 60, 70, 80, 90, 100, 1000, 1e6, 0.5,
  2,
];

/**
 * Figures of a sentence in another language that the Italian support does not hold: numbers, number words, months. Dates
 * are compared part by part (day, month, year), because their order differs.
 */
export function foreignFigure(sentence: string, support: string, lang: string): string | null {
  const known = new Set(
    figuresOf(support).flatMap((figure) => [figure, ...figure.split(/[-:]/).map((part) => String(Number(part)))]),
  );
  const latinDigits = sentence.normalize('NFKC').replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  for (const match of latinDigits.matchAll(/\d+(?:[.,\u202f\u00a0 ]\d{3})*(?:[.,]\d+)?/g)) {
    const written = match[0];
    const plain = [written.replace(/[.,\u202f\u00a0 ](?=\d{3}(?!\d))/g, ''), written].map((form) =>
      String(Number(form.replace(',', '.'))),
    );
    if (!plain.some((form) => known.has(form))) return written;
  }
  const months = monthsOf('it');
  const said = fold(support);
  const words = fold(sentence).match(/[\p{L}’'-]+/gu) ?? [];
  const foreignMonths = monthsOf(lang);
  for (const word of words) {
    const month = foreignMonths.findIndex(
      (name) => word === name || (lang !== 'en' && name.length > 4 && word.startsWith(name.slice(0, -1))),
    );
    if (month >= 0 && !said.includes(months[month]!) && !known.has(String(month + 1))) return word;
    const value = wordsOf(lang).get(word);
    if (value !== undefined && !known.has(String(value))) return word;
  }
  return null;
}

/** Whether a folded word is a month in that language. */
export function isMonth(word: string, lang: string): boolean {
  return monthsOf(lang).includes(word);
}

const monthNames = new Map<string, string[]>();
function monthsOf(lang: string): string[] {
  let names = monthNames.get(lang);
  if (names === undefined) {
    const format = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long', timeZone: 'UTC' });
    names = Array.from({ length: 12 }, (_, month) =>
      fold(format.formatToParts(new Date(Date.UTC(2024, month, 9))).find(({ type }) => type === 'month')!.value),
    );
    monthNames.set(lang, names);
  }
  return names;
}

const numberMaps = new Map<string, Map<string, number>>();
function wordsOf(lang: string): Map<string, number> {
  let map = numberMaps.get(lang);
  if (map === undefined) {
    map = new Map(
      (numberWords[lang] ?? '')
        .split(/[ |]/)
        .filter((word) => word !== '')
        .map((word, at) => [fold(word), values[at]!]),
    );
    numberMaps.set(lang, map);
  }
  return map;
}
