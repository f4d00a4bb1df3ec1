import { type Finding, groupsOf, tokensOf } from './finding.ts';

const months = 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre';
const separator = '\\s?[./-]\\s?';
const dayNumber = '(?:0?[1-9]|[12]\\d|3[01])';
const monthNumber = '(?:0?[1-9]|1[0-2])';

/**
 * Days (never years alone, which tell how long a job lasted): a birthday is not written differently from other days, so
 * every complete date goes. Years of birth go when the words say so.
 */
export function findDates(text: string): Finding[] {
  return [
    ...tokensOf(
      text,
      new RegExp(`(?<!\\d)${dayNumber}${separator}${monthNumber}${separator}(?:(?:19|20)\\d\\d|\\d\\d)(?!\\d)`, 'g'),
      'DATA',
    ),
    ...tokensOf(
      text,
      new RegExp(`(?<!\\d)(?:19|20)\\d\\d${separator}${monthNumber}${separator}${dayNumber}(?!\\d)`, 'g'),
      'DATA',
    ),
    ...tokensOf(
      text,
      new RegExp(
        `(?<!\\d)${dayNumber}[°º]?\\s+(?:${months}|gen|feb|mar|apr|mag|giu|lug|ago|set|sett|ott|nov|dic)\\.?\\s+(?:(?:19|20)\\d\\d|['’]\\d\\d)(?!\\d)`,
        'gi',
      ),
      'DATA',
    ),
    ...tokensOf(
      text,
      new RegExp(
        `\\b\\p{L}+\\s+(?:${months})\\s+(?:mille|due\\s?mila)\\p{L}+(?:\\s+\\p{L}+(?:nta|cento|anta)\\p{L}*)?`,
        'giu',
      ),
      'DATA',
    ),
    ...groupsOf(
      text,
      new RegExp(
        `\\b(?:nat[oa]|nascit[aà]|born|classe|compleanno|compio gli anni)\\b[^\\n.;]{0,40}?(?<day>(?:${dayNumber}\\s+(?:${months})|${dayNumber}${separator}${monthNumber}(?:${separator}\\d{2,4})?|(?:19|20)\\d\\d|['’]\\d\\d)(?:\\s+(?:19|20)?\\d\\d)?)(?!\\d)`,
        'gi',
      ),
      'day',
      'DATA',
    ),
  ];
}

const tens: Record<string, number> = {
  vent: 20,
  trent: 30,
  quarant: 40,
  cinquant: 50,
  sessant: 60,
  settant: 70,
  ottant: 80,
};
const units = ['', 'uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'];
const ageWords = new Map<string, number>([
  ['sedici', 16],
  ['diciassette', 17],
  ['diciotto', 18],
  ['diciannove', 19],
]);
for (const [stem, value] of Object.entries(tens)) {
  ageWords.set(stem + (stem === 'vent' ? 'i' : 'a'), value);
  for (const [n, unit] of units.entries()) {
    if (n === 0) continue;
    const vowel = n === 1 || n === 8;
    ageWords.set(stem + (vowel ? '' : stem === 'vent' ? 'i' : 'a') + unit, value + n);
    if (n === 1) ageWords.set(`${stem}un`, value + n);
    if (n === 3) ageWords.set(`${stem}${stem === 'vent' ? 'i' : 'a'}tré`, value + n);
  }
}
const number = `\\d{2}|${[...ageWords.keys()].sort((a, b) => b.length - a.length).join('|')}`;
const experience =
  "(?:di\\s+|d[’'])?(?:esperienza|lavoro|attivit|servizio|contribut|mestiere|anzianit|fila|fabbrica|cantiere|cucina|ufficio|carriera|gavetta)";

/** Ages, not durations: `ho 51 anni` is one, `ho 20 anni di esperienza` is not. An age becomes a span of five years. */
export function findAges(text: string, names: readonly { start: number; end: number }[]): Finding[] {
  const patterns = [
    new RegExp(
      `\\b(?:ho|ha|avevo|aveva|compiuto|compio|compie|compiuti|et[aà]'?\\s*[:=]?|anni|adesso|ora|quasi)\\s+(?:gli\\s+|compiuto\\s+|di\\s+)?(?<age>${number})(?=\\s+anni\\b(?!\\s+${experience})|\\s*[,.;)\\n]|\\s*$)`,
      'gi',
    ),
    new RegExp(
      `(?<!(?:esperienza|durata|periodo|contratto|lavoro|gavetta|servizio|dopo|per|da|ha|ho|in|figli[oae]?|bambin[oaie])\\s)\\bdi\\s+(?<age>${number})(?=\\s+anni\\b(?!\\s+${experience}))`,
      'gi',
    ),
    new RegExp(
      `\\b(?:donna|uomo|signora|signore|ragazz[oa]|italian[oa]|persona|vedov[oa]|celibe|nubile|coniugat[oa]|sposat[oa])[,\\s]+(?:di\\s+)?(?:anni\\s+)?(?<age>${number})\\b`,
      'gi',
    ),
    new RegExp(`\\bet[aà]'?\\s*(?:\\(anni\\))?\\s*[:=-]?\\s*(?:anni\\s+)?(?<age>${number})\\b`, 'gi'),
    new RegExp(
      `(?<=^|[,(]\\s?)(?<age>${number})\\s+anni\\b(?!\\s+(?:${experience}|come|in|da|di|a|al|presso|nel))(?=\\s*[,.;)])`,
      'gim',
    ),
  ];
  const found: Finding[] = [];
  for (const pattern of patterns) {
    for (const match of text.matchAll(new RegExp(pattern.source, `${pattern.flags}d`))) {
      const place = match.indices?.groups?.age;
      if (place !== undefined) push(found, text, place[0], place[1]);
    }
  }
  for (const match of text.matchAll(/\b(\d{2})\s?-?enne\b/gi))
    push(found, text, match.index, match.index + 2, match.index + match[0].length);
  for (const [word, value] of ageWords) {
    for (const match of text.matchAll(new RegExp(`\\b${word.replace(/[aei]$/, '')}[aei]?nne\\b`, 'gi'))) {
      found.push({ start: match.index, end: match.index + match[0].length, act: 'coarsen', to: rangeOf(value) });
    }
  }
  // "Nicolae, 39, residente…": a number right after a name is an age.
  for (const name of names) {
    const after =
      /^\s*[,(–—-]?\s*(\d{2})(?=\s*(?:anni(?!\s+(?:al|alla|in|di|da|presso|come|nel|per))\b|a\.|[,.;)–—-]|$))/m.exec(
        text.slice(name.end, name.end + 30),
      );
    if (after?.[1] !== undefined) {
      const start = name.end + after[0].length - 2;
      push(found, text, start, start + 2);
    }
  }
  return found;
}

function push(found: Finding[], text: string, start: number, end: number, replacedEnd = end): void {
  const written = text.slice(start, end).toLowerCase();
  const value = /^\d+$/.test(written) ? Number(written) : ageWords.get(written);
  if (value === undefined || value < 15) return;
  found.push({ start, end: replacedEnd, act: 'coarsen', to: rangeOf(value) });
}

function rangeOf(age: number): string {
  const from = Math.floor(age / 5) * 5;
  return `${from}-${from + 4}`;
}
