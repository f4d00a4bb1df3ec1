import { type PersonalSpan, spansOf } from './span.ts';

const months = [
  'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
  'january|february|march|april|may|june|july|august|september|october|november|december',
  'enero|febrero|abril|mayo|junio|julio|septiembre|setiembre|octubre|noviembre|diciembre',
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  'ianuarie|februarie|martie|aprilie|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie',
  'січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня',
  'يناير|فبراير|مارس|أبريل|ابريل|مايو|يونيو|يوليو|أغسطس|اغسطس|سبتمبر|أكتوبر|اكتوبر|نوفمبر|ديسمبر',
].join('|');
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const numeric = `${day}\\s?[./-]\\s?(?:0?[1-9]|1[0-2])\\s?[./-]\\s?`;
const worded = `${day}(?:st|nd|rd|th|er|[°º])?(?:\\s+(?:de|of))?\\s+(?:${months})(?:\\s+(?:del|de|,))?,?\\s+`;
const english = `(?:january|february|march|april|may|june|july|august|september|october|november|december)\\s+${day}(?:st|nd|rd|th)?,?\\s+`;

/** The documents' acts begin in 2003; older laws are cited with their kind before or their number behind. */
const actsFrom = 2003;
const act =
  /(?:\b(?:legge|legislativ[oa]|decret[oi]|d\.?\s?lgs\.?|d\.?\s?p\.?\s?r\.?|d\.?\s?p\.?\s?c\.?\s?m\.?|d\.?\s?m\.?|d\.?\s?l\.?|accordo|intesa|regolamento|direttiva|deliber\p{L}*|determin\p{L}*|circolare|convenzione|sentenza|statuto|costituzione|contratto|ccnl|protocollo|bando|avviso|law|act|decree|ley|loi|lege[a]?|закон\p{L}*)(?:\s+(?:del(?:la|lo)?|dell['’]\p{L}+|n\.?|of|du|de|din|\p{L}+|\d+)){0,3}|\bL\.)\s*$/iu;

const born = [
  'nat[oaie]|nascita|nascit[aà]|compleanno|classe|nacqui',
  'born|birth(?:day|date)?|date\\s+of\\s+birth|d\\.?o\\.?b\\.?',
  'nac[íi]|nacid[oa]|nacimiento|née?s?|naissance|născut[ăa]?|naștere(?:rii)?|nașterii',
  'народи\\p{L}+|народжен\\p{L}+',
].join('|');
const year = '(?:19[2-9]\\d|20[01]\\d)';

/** Days and years of birth: those said to be one, and full dates too old to be an act's. */
export function findBirthDates(text: string): PersonalSpan[] {
  return [
    ...spansOf(
      text,
      'birth_date',
      new RegExp(
        `(?<![\\p{L}\\d])(?:${born})(?!\\p{L})[^\\n.;?!]{0,40}?(?<it>(?:${numeric}|${worded}|${english})(?:\\d{4}|['’]?\\d{2})|(?<!\\d)${year})(?!\\d)`,
        'giu',
      ),
      (_, start, whole) =>
        !/\b(?:programma|progetto|misura|legge|ente|agenzia|azienda|servizio)\b/i.test(whole) &&
        !isProgramme(text, start),
    ),
    ...spansOf(
      text,
      'birth_date',
      new RegExp(`(?:ولدت|مواليد|تاريخ الميلاد|من مواليد)[^\\n.؟]{0,15}?(?<it>(?:${worded}|${numeric})?${year})`, 'gu'),
    ),
    ...spansOf(
      text,
      'birth_date',
      new RegExp(`(?<![\\d/.-])(?:${numeric}|${worded}|${english})(?:\\d{4}|['’]?[3-9]\\d)(?![\\d/-])`, 'giu'),
      (part, start) => yearOf(part) < actsFrom && !isAct(text, start, start + part.length),
    ),
    // "classe '79", "sono del '68", "soy del 79".
    ...spansOf(
      text,
      'birth_date',
      new RegExp(
        `(?<!\\p{L})(?:classe|annata|leva(?:\\s+del)?)\\s+(?:del\\s+)?(?<it>${year}|['’]\\d{2}|[3-9]\\d)(?![\\d-])`,
        'giu',
      ),
    ),
    ...spansOf(
      text,
      'birth_date',
      /(?<=^|[.,;:!?]\s*|(?<!\p{L})(?:io|e|che)\s+)(?:sono|essendo|soy)\s+(?:un[oa]?\s+|una\s+ragazza\s+|un\s+ragazzo\s+)?(?:del|de|dell)\s*(?<it>['’]\d{2}|19[3-9]\d)(?!\d)/giu,
    ),
  ];
}

/** "In che anno è nato il programma": a measure has no birthday. */
function isProgramme(text: string, start: number): boolean {
  return /\bche\s+anno\b|\b(?:gol|naspi|garanzia|reddito|riforma)\b[^.?!]{0,20}\bnat[oa]\b/i.test(
    text.slice(Math.max(0, start - 60), start),
  );
}

function yearOf(date: string): number {
  const written = Number(/(\d{2,4})$/.exec(date)?.[1]);
  return written < 100 ? 1900 + written : written;
}

function isAct(text: string, start: number, end: number): boolean {
  return (
    act.test(text.slice(Math.max(0, start - 60), start)) ||
    /^\s*,?\s*(?:n\.?|nr\.?|num(?:ero)?|no\.?|№)\s*\d/i.test(text.slice(end))
  );
}
