import { type Finding, tokensOf } from './finding.ts';

const gap = '[\\s.\\-_/]{0,3}';
/** Digits of a codice fiscale may be letters when two people share the code (omocodia, D.M. 23 December 1976). */
const digit = '[0-9LMNPQRSTUV]';
const fiscalParts = [
  ...Array(6).fill('[A-Z]'),
  digit,
  digit,
  '[A-EHLMPRST]',
  digit,
  digit,
  '[A-Z]',
  digit,
  digit,
  digit,
  '[A-Z]',
];
const fiscalTight = new RegExp(`(?<![A-Z0-9])${fiscalParts.join('')}(?![A-Z0-9])`, 'gi');
const fiscalLoose = new RegExp(`(?<![A-Z0-9])${fiscalParts.join(gap)}(?![A-Z0-9])`, 'gi');

/** Codes, numbers and addresses of the net: what has a format. */
export function findIdentifiers(text: string): Finding[] {
  return [
    ...tokensOf(text, /\[(?:[A-Z_]+_\d+|OMISSIS)\]/g, 'TESTO'),
    ...tokensOf(text, fiscalTight, 'CODICE_FISCALE', (match) => /\d/.test(match[0]) || fiscalCheck(match[0])),
    // With gaps between the letters any sentence would fit, so most digits must be digits.
    ...tokensOf(text, fiscalLoose, 'CODICE_FISCALE', (match) => (match[0].match(/\d/g)?.length ?? 0) >= 5),
    ...tokensOf(
      text,
      /(?<=\b(?:cod(?:ice)?\.?\s*fisc(?:ale)?\.?|c\.\s?f\.|cf)\s*[:=n°.]*\s*)[A-Z0-9]{11,16}\b/gi,
      'CODICE_FISCALE',
    ),
    ...tokensOf(
      text,
      /(?<![A-Z0-9])[A-Z]{2}\d{2}(?:[ .-]?[A-Z0-9]){11,30}(?![A-Z0-9])/g,
      'IBAN',
      (match) => (match[0].match(/\d/g)?.length ?? 0) >= 10,
    ),
    ...tokensOf(text, /(?<![A-Z0-9])it\d{2}(?:[ .-]?[a-z0-9]){23}(?![A-Z0-9])/gi, 'IBAN'),
    ...tokensOf(
      text,
      /(?<![\d.,])(?:IT\s?)?\d{3}[ .-]?\d{3}[ .-]?\d{3}[ .-]?\d{2}(?!\d)/gi,
      'PARTITA_IVA',
      (match) => !looksMobile(match[0]),
    ),
    ...tokensOf(text, /(?<=\bp(?:artita)?\.?\s*iva\s*[:=n°.]*\s*)(?:IT)?[\d .-]{9,17}\d/gi, 'PARTITA_IVA'),
    ...findPhones(text),
    ...findNet(text),
    ...findDocuments(text),
    ...tokensOf(text, /(?<![\d.,€])\d{7,}(?!\d)/g, 'NUMERO'),
  ];
}

function looksMobile(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  return /^(?:39)?3\d{8,9}$/.test(digits);
}

function findPhones(text: string): Finding[] {
  return [
    ...tokensOf(text, /(?:\+|(?<!\d)00)[ ]?\d(?:[ \t()./-]{0,3}\d){7,14}(?!\d)/g, 'TELEFONO'),
    ...tokensOf(
      text,
      /(?<![\d,/.])\(?(?:3\d|0\d)\)?(?:[ ()./-]{0,3}\d){5,10}(?![\d])/g,
      'TELEFONO',
      (match) => !isDates(match[0]) && digitsIn(match[0]) >= 8,
    ),
    ...tokensOf(
      text,
      /(?<=\b(?:tel(?:efono)?|cell(?:ulare)?|mobile|fax|whatsapp|recapito|numero|chiamat[aei]\w*|telefonat[aei]\w*)\b[\s.:=n°]*(?:\w{1,8}\s)?)[+(]?\d(?:[ \t()./-]{0,3}\d){5,14}/gi,
      'TELEFONO',
      (match) => !isDates(match[0]),
    ),
    // Said digit by digit, as one writes for somebody who dictates.
    ...tokensOf(text, new RegExp(`\\b(?:${spoken})(?:[\\s,.-]+(?:${spoken})){7,14}\\b`, 'gi'), 'TELEFONO'),
  ];
}

const spoken = 'zero|uno|due|tre|quattro|cinque|sei|sette|otto|nove';
const digitsIn = (text: string) => text.match(/\d/g)?.length ?? 0;

/** `03/2015 - 04/2019`: months and years of a job, which look like a number with a prefix. */
function isDates(text: string): boolean {
  const date = '(?:(?:0?[1-9]|[12]\\d|3[01])[/.-])?(?:0?[1-9]|1[0-2])[/.-](?:19|20)?\\d\\d';
  return new RegExp(`^\\(?${date}(?:\\s*[/–-]?\\s*(?:${date}|(?:19|20)\\d\\d))*\\)?$`).test(text.trim());
}

const atSign =
  '[ \\t]?(?:@|\\(at\\)|\\[at\\]|\\{at\\}|[ \\t]+at[ \\t]+(?=[\\w-]+[ \\t]?(?:\\.|dot|punto))|[ \\t]+chiocciola[ \\t]+)[ \\t]?';
// White space inside an address never holds a line break: the next line is another thing.
const dot = '(?:[ \\t]?\\.[ \\t]?|[ \\t]?\\(dot\\)[ \\t]?|[ \\t]?\\[dot\\][ \\t]?|[ \\t]+(?:punto|dot)[ \\t]+)';
const mail = new RegExp(
  `[\\p{L}\\p{N}_+%-]+(?:${dot}[\\p{L}\\p{N}_+%-]+)*${atSign}[\\p{L}\\p{N}-]+(?:${dot}[\\p{L}\\p{N}-]+)*${dot}\\p{L}{2,10}`,
  'giu',
);
const topDomains = 'it|com|org|net|eu|info|me|io|ro|al|ma|ua|fr|de|es|uk|ch|dev|site|blog|social';
/** Technologies whose name is written like an address. */
const notAddresses = /^(?:asp|vb|ado)\.net$|^(?:socket)\.io$/i;

function findNet(text: string): Finding[] {
  return [
    ...tokensOf(text, mail, 'EMAIL'),
    ...tokensOf(text, /\S+@\S+/g, 'EMAIL'),
    ...tokensOf(text, /\b(?:https?|ftp)\s?:\s?\/\/\S+|\bwww\s?\.\s?\S+/gi, 'LINK'),
    ...tokensOf(
      text,
      new RegExp(`(?<![\\w@.])[a-z0-9][\\w-]*(?:\\.[\\w-]+)*\\.(?:${topDomains})(?:/\\S*)?(?![\\w])`, 'gi'),
      'LINK',
      (match) => !notAddresses.test(match[0]),
    ),
    ...tokensOf(text, /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{2,30}/gu, 'LINK'),
    ...tokensOf(
      text,
      /(?<=\b(?:linkedin|facebook|instagram|tiktok|twitter|telegram|skype|github|twitch|youtube)\b\s*[:/=]\s*)[@\w./-]{3,60}/gi,
      'LINK',
    ),
  ];
}

function findDocuments(text: string): Finding[] {
  return [
    ...tokensOf(
      text,
      /(?<=\b(?:carta\s+d['’ ]?\s?identit[aà]'?|c\.\s?i\.|documento|passaporto|patente|tessera(?:\s+sanitaria)?|permesso(?:\s+di\s+soggiorno)?|matricola|protocollo|pratica|targa|tesserino|badge|polizza|posizione\s+inps)\b[^\n\d]{0,30}?)(?=[A-Z0-9 ./-]*\d)(?:[A-Z]{1,3}[ ./-]?)?\d[A-Z0-9 ./-]{3,20}[A-Z0-9]/gi,
      'DOCUMENTO',
      (match) => digitsIn(match[0]) >= 4 && !isYears(match[0]),
    ),
    // Electronic identity card, older card and passport, driving licence, residence permit, number plate.
    ...tokensOf(
      text,
      /(?<![A-Z0-9])(?:C[A-Z] ?\d{5} ?[A-Z]{2}|[A-Z]{2} ?\d{7} ?[A-Z]?|U1[A-Z0-9]{7}[A-Z]|[IN] ?\d{8}|[A-Z]{2} ?\d{3} ?[A-Z]{2})(?![A-Z0-9])/g,
      'DOCUMENTO',
    ),
  ];
}

function isYears(text: string): boolean {
  return /^\D*(?:19|20)\d\d(?:\D+(?:19|20)\d\d)*\D*$/.test(text) || isDates(text);
}

const oddValues = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** The control letter of a codice fiscale (D.M. 23 December 1976, art. 6). */
export function fiscalCheck(code: string): boolean {
  const upper = code.toUpperCase();
  let sum = 0;
  for (let i = 0; i < 15; i += 1) {
    const char = upper.charCodeAt(i);
    const value = char < 65 ? char - 48 : char - 65;
    sum += i % 2 === 0 ? (oddValues[value] ?? 0) : value;
  }
  return upper.charCodeAt(15) === 65 + (sum % 26);
}
