import { type Span, splitClauses } from '../text/sentences.ts';
import { polarityOf } from './denial.ts';
import { speaksInFirstPerson, speaksInPresent } from './other-people.ts';

/** Commas separate what may be denied alone from what was done ("servivo ai tavoli, la cassa mai"). */
export function splitPieces(text: string, sentence: Span): Span[] {
  const pieces: Span[] = [];
  for (const clause of splitClauses(text, sentence)) {
    let start = clause.start;
    for (let i = clause.start; i < clause.end; i += 1) {
      if (text.charAt(i) === ',' && !/\d/.test(text.charAt(i + 1))) {
        if (i > start) pieces.push({ start, end: i });
        start = i + 1;
        while (start < clause.end && /\s/.test(text.charAt(start))) start += 1;
      }
    }
    if (start < clause.end) pieces.push({ start, end: clause.end });
  }
  return pieces
    .flatMap((piece) => splitAfterTopic(text, piece))
    .flatMap((piece) => splitBeforeException(text, piece))
    .flatMap((piece) => splitBeforeDenial(text, piece))
    .flatMap((piece) => splitBreathless(text, piece));
}

/** "Per il colore preparo le ciotole ma lo stende la titolare": what is put in front is the subject of both halves. */
function splitAfterTopic(text: string, piece: Span): Span[] {
  const words = text.slice(piece.start, piece.end);
  for (const topic of topics) {
    const length = topic.exec(words)?.[0].length;
    if (length === undefined || words.slice(length).search(speaksInPresent) !== 0) continue;
    return [
      { start: piece.start, end: piece.start + words.slice(0, length).trimEnd().length },
      { start: piece.start + length, end: piece.end },
    ];
  }
  return [piece];
}

const topics = ['', ' \\p{L}{4,}'].map(
  (second) => new RegExp(`^(?:per|quanto a|con|su|di) ?(?:il|lo|la|i|gli|le|l['’]) ?\\p{L}{3,}${second}\\s`, 'iu'),
);

/** "Mi occupavo di tutto tranne la verniciatura": the exception is denied alone. */
function splitBeforeException(text: string, piece: Span): Span[] {
  const at = /\s(?=(?:tranne|fuorch[eé]|eccetto|esclus[oaie])\s)/iu.exec(text.slice(piece.start, piece.end))?.index;
  if (at === undefined) return [piece];
  return [
    { start: piece.start, end: piece.start + at },
    { start: piece.start + at + 1, end: piece.end },
  ];
}

/** "Controllavo i pezzi e non mi è mai scappato un difetto": what is told first was done. */
function splitBeforeDenial(text: string, piece: Span): Span[] {
  const at = /\s(?=e (?:non|mai|nemmeno|neanche|nessuno)\s)/iu.exec(text.slice(piece.start, piece.end))?.index;
  if (at === undefined) return [piece];
  const middle = piece.start + at;
  const told = text.slice(piece.start, middle);
  if (!speaksInFirstPerson(told) || polarityOf(told) !== 'asserted') return [piece];
  return [
    { start: piece.start, end: middle },
    { start: middle + 1, end: piece.end },
  ];
}

/** Dictated text has no commas: a long stretch is cut where a speaker takes breath. */
const breathlessWords = 16;
const leastBreath = 4;
const breath =
  /\s(?=(?:e poi|e dopo|e quando|e se|e io|io|poi|però|pero|invece|perché|perchè|mentre|e lui|e lei|lui|lei)\s)/giu;

function splitBreathless(text: string, piece: Span): Span[] {
  const body = text.slice(piece.start, piece.end);
  if (body.split(/\s+/).length <= breathlessWords) return [piece];
  const parts: Span[] = [];
  let start = 0;
  for (const match of body.matchAll(breath)) {
    if (body.slice(start, match.index).trim().split(/\s+/).length < leastBreath) continue;
    if (body.slice(match.index).trim().split(/\s+/).length < leastBreath) break;
    parts.push({ start: piece.start + start, end: piece.start + match.index });
    start = match.index + 1;
  }
  parts.push({ start: piece.start + start, end: piece.end });
  return parts;
}
