import { type Language, tokenize } from '../text/italian.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Clause } from './clause.ts';
import { polarityOf } from './denial.ts';
import { speechIn, tellsOfPerson, toldByOthers } from './narrator.ts';
import { isAboutOthers, isAboutThem, speaksInFirstPerson } from './other-people.ts';
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
import { isFavour, isPersonal, onlyTitle, type Setting, settingOf, strengthOf } from './setting.ts';

/** Who reads clauses names them as well. */
export type { Clause } from './clause.ts';

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
        other: isAboutOthers(piece) || (!ofOthers && isAboutThem(piece)),
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
    spreadReason(text, clauses, inSentence, (clause) => reported && !inSpeech(clause.start));
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
