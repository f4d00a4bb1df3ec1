import { fold, type Token, tokenize } from '../text/italian.ts';
import { type Span, splitSentences } from '../text/sentences.ts';
import {
  asking,
  companySubject,
  courseFrame,
  doneByOthers,
  formula,
  instruction,
  notAsked,
  offered,
  plain,
  seeking,
} from './asked-patterns.ts';

/** What a text is: an advert asks, a programme teaches. */
export type AskedKind = 'vacancy' | 'syllabus';

/** Why a sentence is set aside. `title` still counts a little: a job title implies duties and tells none. */
export type Setting = 'task' | 'title' | 'company' | 'offer' | 'formula' | 'denied' | 'frame' | 'instruction';

/** A stretch that can be about one competence; a sentence also stands as a whole beside its pieces. */
export type AskedUnit = Span & { sentence: number; whole: boolean; setting: Setting; tokens: Token[] };

/** A sentence or part of one that was set aside, with the reason: shown to who asks why it did not count. */
export type SetAside = Span & { setting: Exclude<Setting, 'task' | 'title'> };

export type AskedText = { units: AskedUnit[]; setAside: SetAside[] };

/** Splits a text into what asks (or teaches) and what only presents, offers, excuses or denies. Offsets are exact. */
export function readAskedText(text: string, kind: AskedKind): AskedText {
  const units: AskedUnit[] = [];
  const setAside: SetAside[] = [];
  const sentences = splitSentences(text);
  const folded = sentences.map((sentence) => plain(text.slice(sentence.start, sentence.end)));
  const firstSeeking = kind === 'vacancy' ? folded.findIndex((sentence) => seeking.test(sentence)) : -1;
  for (const [number, sentence] of sentences.entries()) {
    const setting =
      kind === 'vacancy'
        ? settingInVacancy(folded[number] ?? '', number < firstSeeking)
        : settingInSyllabus(folded[number] ?? '');
    if (setting !== 'task') {
      setAside.push({ ...sentence, setting });
      continue;
    }
    const body = kind === 'vacancy' ? afterSeeking(text, sentence) : sentence;
    const pieces = splitPieces(text, body, body.start > sentence.start);
    const kept: (Span & { setting: Setting })[] = [];
    const settings = settingsOfPieces(text, pieces, kind);
    for (const [place, piece] of pieces.entries()) {
      const pieceSetting = settings[place] ?? 'task';
      if (pieceSetting !== 'task') setAside.push({ ...piece, setting: pieceSetting });
      else kept.push({ ...piece, setting: place === 0 && body.start > sentence.start ? 'title' : 'task' });
    }
    for (const piece of kept) {
      addUnit(units, text, piece, number, kept.length === 1, piece.setting);
      for (const window of windowsOf(text, piece)) addUnit(units, text, window, number, false, piece.setting);
    }
    if (kept.length > 1 && kept.length === pieces.length) {
      addUnit(units, text, { start: kept[0]!.start, end: kept.at(-1)!.end }, number, true, 'task');
    }
  }
  return { units, setAside };
}

function addUnit(
  units: AskedUnit[],
  text: string,
  span: Span,
  sentence: number,
  whole: boolean,
  setting: Setting,
): void {
  const tokens = tokenize(text.slice(span.start, span.end)).map((token) => ({
    ...token,
    start: token.start + span.start,
    end: token.end + span.start,
  }));
  if (tokens.some((token) => !token.stop)) units.push({ ...span, sentence, whole, setting, tokens });
}

function settingInVacancy(sentence: string, beforeSeeking: boolean): Exclude<Setting, 'title'> {
  if (instruction.test(sentence)) return 'instruction';
  if (notAsked.test(sentence) && !/\bma\b|\bpero\b/.test(sentence)) {
    // A requirement may stand before the denial: "Serve X; non occorre Y" is split into pieces further down.
    if (!/[;:,]/.test(sentence) || /^\W*(?:non|nessun)/.test(sentence)) return 'denied';
  }
  if (beforeSeeking && !asking.test(sentence)) return 'company';
  if (formula.test(sentence) && !asking.test(sentence)) return 'formula';
  if (seeking.test(sentence)) return 'task';
  if (companySubject.test(sentence) && !asking.test(sentence)) return 'company';
  if (
    /^\W*(?:offriamo|si offr|cosa offriamo|ti diamo|contratto|benefit|retribuzione|welfare|inquadramento)/.test(
      sentence,
    )
  )
    return 'offer';
  if (offered.test(sentence) && !asking.test(sentence) && share(sentence) > 0.4) return 'offer';
  return 'task';
}

function settingInSyllabus(sentence: string): Exclude<Setting, 'title'> {
  if (instruction.test(sentence)) return 'instruction';
  // "A e B; non si affronta C", "A, mentre B è rimandato": what stands on the other side of the turn is taught.
  if (notAsked.test(sentence) && (!turn.test(sentence) || /^\W*(?:non|nessun)/.test(sentence))) return 'denied';
  return courseFrame.test(sentence) ? 'frame' : 'task';
}

/** Where a sentence turns from what it tells to what it leaves out, or back. */
const turn = /;|\b(?:mentre|ma|pero|invece|tranne|salvo|esclus[aoei]|ad (?:esclusione|eccezione))\b/;

/**
 * What each piece is. A denial reaches over the pieces that share its list: forwards over those without a verb of their own
 * ("non serve usare il muletto, la gru o il carroponte"), backwards where its verb is plural ("A, B e C non sono
 * richieste"). A semicolon, a colon, a parenthesis or a turn ends it.
 */
function settingsOfPieces(text: string, pieces: readonly Span[], kind: AskedKind): Exclude<Setting, 'title'>[] {
  const texts = pieces.map(({ start, end }) => plain(text.slice(start, end)));
  const settings = texts.map((piece) => settingOfPiece(piece, kind));
  const joined = (place: number): boolean => {
    const [before, after] = [pieces[place - 1], pieces[place]];
    if (before === undefined || after === undefined) return false;
    return !/[;:().]/.test(text.slice(before.end, after.start)) && !turn.test(texts[place] ?? '');
  };
  const bare = (place: number): boolean =>
    settings[place] === 'task' && !asking.test(texts[place] ?? '') && !finite.test(texts[place] ?? '');
  for (const [place, piece] of texts.entries()) {
    const denial = settings[place] === 'denied' ? notAsked.exec(piece) : null;
    if (denial === null) continue;
    for (let next = place + 1; next < texts.length && joined(next) && bare(next); next += 1) settings[next] = 'denied';
    if (!/\b(?:sono|saranno|vengono|fanno|faranno|danno|rientrano)\b/.test(denial[0]) || denial.index === 0) continue;
    for (let last = place - 1; last >= 0 && joined(last + 1) && bare(last); last -= 1) settings[last] = 'denied';
  }
  return settings;
}

/** A verb that tells something of its own: what follows a denial is then said, not denied. */
const finite =
  /\b(?:si [a-z]+(?:a|e|ano|ono)|(?:e|sono|sara|saranno|viene|vengono|deve|devono|dovra|puo|occorre|serve|servono|cerchiamo|offriamo)\b|[a-z]{3,}(?:eremo|erete|eranno|iranno|erai|irai))/;

function settingOfPiece(piece: string, kind: AskedKind): Exclude<Setting, 'title'> {
  if (notAsked.test(piece) || doneByOthers.test(piece)) return 'denied';
  if (kind === 'syllabus') return 'task';
  if (formula.test(piece) && !asking.test(piece)) return 'formula';
  if (offered.test(piece) && !asking.test(piece)) return 'offer';
  return 'task';
}

/** Share of comma-separated parts that speak of contract, hours or pay: one word in a list of tasks is no offer. */
function share(sentence: string): number {
  const parts = sentence.split(/[,;:]/);
  return parts.filter((part) => offered.test(part)).length / parts.length;
}

/** What stands before the verb of seeking is who seeks. */
function afterSeeking(text: string, sentence: Span): Span {
  const body = plain(text.slice(sentence.start, sentence.end));
  const found = seeking.exec(body);
  // Folding can change the length of rare characters: then the whole sentence is kept.
  if (found === null || body.length !== sentence.end - sentence.start) return sentence;
  return { start: sentence.start + found.index + found[0].length, end: sentence.end };
}

/** Where the job's name ends and what is done there begins. */
const titleBreak =
  /\s(?=(?:per\s(?:la|il|l['’]|lo|i|gli|le)?\s?[a-zà-ù]+(?:are|ere|ire|arne|zione|zioni|mento|tura|aggio)\b|che\s|capac[ei]\s|da\s[a-z]+re\s))/giu;

const pieceBreak =
  /[;:()–—•]|\s-\s|,(?!\d)|\.\s|\s(?=(?:nonché|oltre che|oltre a|ma|però|mentre)\s)|\s(?=e\s(?:poi\s|per\s|di\s|a\s|al\s|alla\s|nell|nella\s|nel\s)?[a-z'’]*(?:are|ere|ire|arne|erne|irne|erai|irai|era|ira|zione|mento|tura|aggio|[aei]rl[aoei]|ndo)\b)/giu;

/** Pieces at commas, semicolons, colons and before "e" with a further activity; a piece of one word joins the one before it. */
function splitPieces(text: string, sentence: Span, seeks: boolean): Span[] {
  const body = text.slice(sentence.start, sentence.end);
  const spans: Span[] = [];
  let start = 0;
  const push = (from: number, to: number): void => {
    const piece = body.slice(from, to);
    if (piece.trim() === '') return;
    const content = piece.match(/[\p{L}\p{N}]{4,}/gu)?.length ?? 0;
    const last = spans.at(-1);
    if (content < 2 && last !== undefined) last.end = sentence.start + to;
    else spans.push({ start: sentence.start + from, end: sentence.start + to });
  };
  const breaks = [...body.matchAll(pieceBreak)];
  const title = seeks ? [...body.matchAll(titleBreak)][0] : undefined;
  if (title !== undefined) breaks.push(title);
  for (const match of breaks.sort((a, b) => a.index - b.index)) {
    if (match.index < start) continue;
    push(start, match.index);
    start = match.index + match[0].length;
  }
  push(start, body.length);
  return spans.map((span) => trim(text, span)).filter((span) => span.end > span.start);
}

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s,;:.()–—•-]/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s,;:(–—•-]/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** A piece longer than this many content words can say two things without a comma. */
const windowWords = 5;
const windowFrom = 8;
const windowStep = 3;

/** Overlapping stretches of a long piece. */
function windowsOf(text: string, piece: Span): Span[] {
  const words = [...text.slice(piece.start, piece.end).matchAll(/[\p{L}\p{N}]{4,}/gu)];
  if (words.length < windowFrom) return [];
  const windows: Span[] = [];
  for (let from = 0; from + windowStep < words.length; from += windowStep) {
    const first = words[from]!;
    const last = words[Math.min(from + windowWords, words.length) - 1]!;
    windows.push({ start: piece.start + first.index, end: piece.start + last.index + last[0].length });
  }
  return windows;
}

/** Folded words of a text, for comparing texts whatever their punctuation and capitals. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
