import { type Language, type Token, tokenize } from '../text/italian.ts';
import { type Span, splitClauses, splitSentences } from '../text/sentences.ts';
import { polarityOf } from './denial.ts';
import type { Polarity } from './mention.ts';
import { isAboutOthers, opensRemarkOnOthers, speaksInFirstPerson } from './other-people.ts';
import { isPersonal, onlyTitle, plain, type Setting, type Strength, settingOf, strengthOf, tells } from './setting.ts';

/**
 * One clause read: whether it happened, who did it, in what part of life, and how firmly it is said. A clause is what can
 * be true or false by itself; a negation never reaches over a full stop, and reaches back over a comma only when the
 * negated part has no object of its own ("fatture e archivio li teneva la socia, io non li ho mai fatti").
 */
export type Clause = Span & {
  /** Number of the sentence it belongs to. */
  sentence: number;
  tokens: Token[];
  polarity: Polarity;
  /** Somebody else did it (`il mio capo faceva…`), or it is about the employer. */
  other: boolean;
  setting: Setting;
  strength: Strength;
  /** The polarity came from a later clause. */
  reached: boolean;
  /** It has a verb that may be the person's own doing; without one it only names what its neighbours speak of. */
  own: boolean;
};

export function readClauses(text: string, lang: Language = 'it'): Clause[] {
  const clauses: Clause[] = [];
  const reported = toldByOthers(text);
  const ownVerb = reported ? tellsOfPerson : speaksInFirstPerson;
  let section: Setting = 'work';
  for (const [number, sentence] of splitSentences(text).entries()) {
    const sentenceText = text.slice(sentence.start, sentence.end);
    const own = settingOf(sentenceText);
    if (sectionHeading.test(sentenceText)) section = own === 'leisure' ? own : 'work';
    const setting = own === 'work' ? section : own;
    const inSentence: Clause[] = [];
    for (const span of splitPieces(text, sentence)) {
      const piece = text.slice(span.start, span.end);
      const tokens = tokenize(piece, lang).map((token) => ({
        ...token,
        start: token.start + span.start,
        end: token.end + span.start,
      }));
      if (tokens.length === 0) continue;
      inSentence.push({
        ...span,
        sentence: number,
        tokens,
        polarity: polarityOf(piece, reported),
        other: isAboutOthers(piece),
        setting: setting === 'work' && isPersonal(piece) ? 'personal' : setting,
        strength: strengthOf(piece),
        reached: false,
        own: ownVerb(piece),
      });
    }
    if (onlyTitle(sentenceText)) for (const clause of inSentence) clause.strength = 'title';
    spreadOthers(text, inSentence);
    spreadNegation(text, inSentence);
    spreadIntoQuotes(text, inSentence);
    spreadRefusal(text, inSentence);
    spreadToQuestion(text, clauses, inSentence);
    clauses.push(...inSentence);
  }
  return clauses;
}

/** A line in capitals, or of one or two words, opens a part of a curriculum: "INTERESSI". */
const sectionHeading = /^\W*(?:[\p{Lu}\s/&'’,]{4,40}|\p{Lu}\p{Ll}+(?: \p{L}+)?)\W*$/u;

/** Notes on a person ("saldava, montava") rather than the person's own account. */
function toldByOthers(text: string): boolean {
  const words = plain(text);
  const first = words.match(/\b(?:io|ho|sono|mi|[a-z]{2,}(?:avo|evo|ivo))\b/g)?.length ?? 0;
  const third = words.match(/\b(?:lui|lei|ha|e|[a-z]{2,}(?:ava|eva|iva))\b/g)?.length ?? 0;
  return third > 2 * first;
}

/** Commas separate what may be denied alone from what was done ("servivo ai tavoli, la cassa mai"). */
function splitPieces(text: string, sentence: Span): Span[] {
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
    .flatMap((piece) => splitBeforeException(text, piece))
    .flatMap((piece) => splitBeforeDenial(text, piece))
    .flatMap((piece) => splitBreathless(text, piece));
}

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

const pronounObject = /\b(?:lo|la|li|le|ne|l'|ci|quest[oaie]|quell[oaie])\b/;

/**
 * A denial reaches back where it has no object of its own: over a heading ("Collaudi: mai fatti"), over a list that a
 * pronoun takes up again ("ricevute, fatture, archivio li teneva la socia"), over what only "questo" names, over what
 * was put in front ("Quando si decideva il menu, non mi facevano entrare").
 */
function spreadNegation(text: string, clauses: Clause[]): void {
  for (let i = clauses.length - 1; i > 0; i -= 1) {
    const clause = clauses[i];
    const before = clauses[i - 1];
    if (clause === undefined || before === undefined) continue;
    if (clause.polarity === 'asserted' || before.polarity !== 'asserted') continue;
    const piece = plain(text.slice(clause.start, clause.end));
    const previous = plain(text.slice(before.start, before.end));
    const demonstrative = /^\W*(?:quest|quell)[oaie] /.test(piece);
    if (/^\W*(?:ma|pero|invece|mentre|poi|tranne|fuorche|eccetto|esclus[oaie])\b/.test(piece) && !takesUp.test(piece))
      continue;
    if (!demonstrative && before.own) continue;
    const heading = /^\s*:/.test(text.slice(before.end, clause.start));
    const content = clause.tokens.filter((token) => !token.stop && !lightRoots.has(token.root)).length;
    const objectless = content === 0 || (content <= 2 && pronounObject.test(piece));
    const listed =
      before.tokens.filter((token) => !token.stop).length <= 2 && (resumed.test(piece) || listing.test(previous));
    if (heading || objectless || listed || demonstrative || inFront.test(previous)) {
      before.polarity = clause.polarity;
      before.reached = true;
    }
  }
  // What was spread to one item of a list holds for the items before it ("alzare, girare nel letto: questo mai").
  for (let i = clauses.length - 2; i >= 0; i -= 1) {
    const clause = clauses[i];
    const after = clauses[i + 1];
    if (clause === undefined || after === undefined || clause.polarity !== 'asserted' || !after.reached) continue;
    if (clause.own) continue;
    if (/^\s*,/.test(text.slice(clause.end, after.start))) {
      clause.polarity = after.polarity;
      clause.reached = true;
    }
  }
}

/** "Con il grossista non ha mai parlato: «la roba la trovavo in cella»": the words quoted explain the denial. */
function spreadIntoQuotes(text: string, clauses: Clause[]): void {
  let inside = false;
  for (const [i, clause] of clauses.entries()) {
    const before = clauses[i - 1];
    if (before === undefined) continue;
    const between = text.slice(before.start, clause.end);
    if (!inside) inside = before.polarity === 'negated' && /:\s*["“«]/.test(between);
    if (inside && clause.polarity === 'asserted') clause.polarity = 'negated';
    if (inside && /["”»]\W*$/.test(text.slice(clause.start, clause.end + 1))) inside = false;
  }
}

/** "Mi hanno proposto le notti ma ho rifiutato": what was offered was not taken up. */
function spreadRefusal(text: string, clauses: Clause[]): void {
  for (const [i, clause] of clauses.entries()) {
    const after = clauses[i + 1];
    if (after?.polarity !== 'negated' || !offered.test(plain(text.slice(clause.start, clause.end)))) continue;
    if (refused.test(plain(text.slice(after.start, after.end)))) clause.polarity = 'negated';
  }
}

const offered = /\b(?:proposto|offert[oa]|chiesto)\b/;
const refused = /\brifiutato\b|\b(?:detto|risposto) (?:di )?no\b|\bnon (?:ho|ha) (?:accettato|voluto)\b/;

/** "L'impianto elettrico? Quello era roba dell'elettricista": the answer says of the question whether it happened. */
function spreadToQuestion(text: string, before: Clause[], clauses: Clause[]): void {
  const question = before.at(-1);
  const answer = clauses[0];
  if (question === undefined || answer === undefined || question.sentence !== answer.sentence - 1) return;
  if (question.own || question.polarity !== 'asserted' || answer.polarity === 'asserted') return;
  if (text.charAt(question.end - 1) !== '?' || question.tokens.filter((token) => !token.stop).length > 4) return;
  const reply = plain(text.slice(answer.start, answer.end));
  if (
    /^\W*(?:no|mai|mica|per carita|figurati|macche|io|quell[oaie]|quest[oaie]|nemmeno|neanche)\b/.test(reply) ||
    pronounObject.test(reply)
  ) {
    question.polarity = answer.polarity;
    question.reached = true;
  }
}

/** A remark on other people goes on until the person speaks again ("colleghi: uno leggeva, gli altri montavano"). */
function spreadOthers(text: string, clauses: Clause[]): void {
  for (const [i, clause] of clauses.entries()) {
    const before = clauses[i - 1];
    const first = clauses[0];
    if (before === undefined || first === undefined) continue;
    const opened = i === 1 && opensRemarkOnOthers(text.slice(first.start, first.end)) && text.charAt(first.end) === ':';
    if ((before.other || opened) && !speaksInFirstPerson(text.slice(clause.start, clause.end))) clause.other = true;
  }
}

/** A verb of doing that may be the person's own; several others ("decidevano") are not. */
function tellsOfPerson(piece: string): boolean {
  return speaksInFirstPerson(piece) || tells(plain(piece).replace(/\b[a-z]+(?:avano|evano|ivano)\b/g, ''));
}

/** "Il collaudo invece lo facevano loro", "il bar invece mai": goes on about what stands before it. */
const takesUp =
  /^\W*(?:invece|pero) (?:mai\b|io no\b|non (?:lo|la|li|le|l'|ne)\b|(?:lo|la|li|le|l'|se ne|ci)\b ?[a-z]+(?:a|ano|o)\b)/;
/** "archivio li teneva la socia": the object stands first and a pronoun takes it up. */
const resumed = /^\W*(?:[a-z]+ ){1,5}(?:lo|la|li|le) [a-z]/;
/** "Con bollette, registri e contratti non…": a list that a preposition opens. */
const listing = /^\W*(?:con|di|a|ai|alle|per|su|sui|sulle|nei|nelle) [a-z]+\W*$/;
const inFront = /^\W*(?:quando|se|dove|a tavolino|per quanto riguarda|quanto a)\b/;
const lightRoots = new Set(
  'fatt far provar prov us ved lavor cap toccar tocc impar sol person direttament niente nient esperienz nessun zero mett entrar entr discu discuss fin man sedere sed'.split(
    ' ',
  ),
);
