import { type Language, type Token, tokenize } from '../text/italian.ts';
import { type Span, splitSentences } from '../text/sentences.ts';
import { polarityOf } from './denial.ts';
import type { Polarity } from './mention.ts';
import { speechIn, tellsOfPerson, toldByOthers } from './narrator.ts';
import { isAboutOthers, speaksInFirstPerson } from './other-people.ts';
import { splitPieces } from './pieces.ts';
import {
  spreadIntoQuotes,
  spreadLimit,
  spreadNegation,
  spreadOthers,
  spreadPastime,
  spreadReason,
  spreadRefusal,
  spreadToQuestion,
} from './reach.ts';
import { isFavour, isPersonal, onlyTitle, type Setting, type Strength, settingOf, strengthOf } from './setting.ts';

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
  const inSpeech = speechIn(text);
  let section: Setting = 'work';
  for (const [number, sentence] of splitSentences(text).entries()) {
    const sentenceText = text.slice(sentence.start, sentence.end);
    // Dictated speech has no full stops: what holds of one piece does not hold of the page.
    const breathless = sentenceText.split(/\s+/).length > breathlessWords;
    const own = breathless ? 'work' : settingOf(sentenceText);
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
      const ofOthers = reported && !inSpeech(span.start);
      inSentence.push({
        ...span,
        sentence: number,
        tokens,
        polarity: polarityOf(piece, ofOthers),
        other: isAboutOthers(piece),
        setting: setting === 'work' ? settingOfPiece(piece, breathless) : setting,
        strength: strengthOf(piece),
        reached: false,
        own: ofOthers ? tellsOfPerson(piece) : speaksInFirstPerson(piece),
      });
    }
    if (onlyTitle(sentenceText)) for (const clause of inSentence) clause.strength = 'title';
    spreadPastime(text, inSentence);
    spreadLimit(text, inSentence);
    spreadOthers(text, inSentence);
    spreadNegation(text, inSentence);
    spreadReason(text, inSentence, (clause) => reported && !inSpeech(clause.start));
    spreadIntoQuotes(text, inSentence);
    spreadRefusal(text, inSentence);
    spreadToQuestion(text, clauses, inSentence);
    clauses.push(...inSentence);
  }
  return clauses;
}

function settingOfPiece(piece: string, alone: boolean): Setting {
  if (isPersonal(piece)) return 'personal';
  if (isFavour(piece)) return 'leisure';
  return alone ? settingOf(piece) : 'work';
}

/** Written sentences are shorter, nearly all of them. */
const breathlessWords = 80;

/** A line in capitals, or of one or two words, opens a part of a curriculum: "INTERESSI". */
const sectionHeading = /^\W*(?:[\p{Lu}\s/&'’,]{4,40}|\p{Lu}\p{Ll}+(?: \p{L}+)?)\W*$/u;
