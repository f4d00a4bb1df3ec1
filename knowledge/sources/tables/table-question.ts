import type { AskedHit } from '../asked/find-asked.ts';
import { anyOf, has, rankWords, tableWords, wordsOf } from './asked-words.ts';
import { fillWords, foreignSubjects, navigatorLives, otherQuestions, outsideLombardy } from './foreign-subjects.ts';
import { findPlaces } from './place-names.ts';
import { columnWords, readColumns } from './profile-columns.ts';
import type { Column, ProgrammeTable } from './programme-table.ts';
import { navigatorTable, staffTable } from './programme-table.ts';

/** What a question asks of the tables, before its rows are looked up. */
export type TableQuestion = {
  words: string;
  tables: ProgrammeTable[];
  /** Columns of the staff table; the navigators have but one. */
  columns: Column[];
  places: string[];
  /** A place after "a", "CPI di" that no row has. */
  unknownPlace: string | null;
  asksProvinces: boolean;
  asksCentres: boolean;
};

/** Facts of the documents that are told from the tables, or of them: their chance speaks for a table question. */
const tableFacts =
  /^(?:staff_plan|s_levels$|s_region$|ov_staff$|ov_navigators$|table_|c_329$|c_one_centre$|c_none$|c_note_)/;
/** A fact this probable is what is asked, where the question names neither navigators nor staff. */
const otherFactChance = 0.5;
const tableFactChance = 0.3;

const knownWords = [...Object.values(tableWords), ...Object.values(rankWords), fillWords, columnWords];

/** Null when the question is not about what the two tables count. */
export function readTableQuestion(text: string, lang: string, asked: AskedHit | null): TableQuestion | null {
  const words = wordsOf(lang === 'es' ? text.replace(/cómo/gi, ' ') : text);
  if (has(words, outsideLombardy)) return null;
  const isKnown = (word: string) =>
    knownWords.some((known) => has(` ${word} `, known)) || has(` ${word} `, foreignSubjects);
  const { places, rest } = findPlaces(words, lang, isKnown);
  if (has(rest, foreignSubjects) || (has(rest, otherQuestions) && !/ quant| numero/.test(rest))) return null;

  const navigators = has(rest, tableWords.navigators);
  const columns = readColumns(rest);
  const personal = /^(?:es|ro)$/.test(lang) && has(rest, privateOrStaff);
  const staffNamed = has(rest, tableWords.staff) || columns.length > 0 || personal;
  const planNamed = has(rest, tableWords.plan);
  const people =
    has(rest, tableWords.people) &&
    ((planNamed && (has(rest, tableWords.offices) || has(rest, tableWords.provinces) || places.length > 0)) ||
      (has(rest, tableWords.offices) && has(rest, tableWords.planned)) ||
      (navigators && planNamed));
  const ofTables = asked !== null && tableFacts.test(asked.key) && asked.chance >= tableFactChance;
  const peopleOfTables = ofTables && asked.key === 'staff_plan' && has(rest, tableWords.people);
  const asksStaff = staffNamed || people || peopleOfTables || (navigators && / piano di potenziamento /.test(rest));
  if (!navigators && !asksStaff) return null;
  if (navigators && has(rest, navigatorLives)) return null;
  if (
    !navigators &&
    columns.length === 0 &&
    !ofTables &&
    asked !== null &&
    !planNamed &&
    asked.chance >= otherFactChance &&
    places.length === 0
  )
    return null;

  const unknown = wordsLeft(rest);
  const counted =
    / (?:quant[iea]|qnt[iea]|how many|cuant[oa]s|combien d|combien de|cati|cate|скільки|كم عدد|كم) ([^ ]+) /.exec(
      rest,
    )?.[1];
  if (counted !== undefined && unknown.includes(counted)) return null;
  const unknownPlace = navigators && places.length === 0 ? readUnknownPlace(rest, text, unknown) : null;
  const leftOver = unknown.filter((word) => word !== unknownPlace?.word);
  const numeric =
    has(rest, tableWords.number) ||
    has(rest, tableWords.average) ||
    has(rest, tableWords.share) ||
    has(rest, tableWords.difference) ||
    has(rest, tableWords.sum) ||
    has(rest, rankWords.least) ||
    has(rest, rankWords.most) ||
    / \d+ /.test(rest);
  const allowed = ofTables ? 3 : !numeric ? 0 : lang === 'it' || lang === 'en' ? 1 : 2;
  if (leftOver.length > allowed) return null;
  if (!numeric && !navigators && !planNamed && places.length === 0) return null;

  return {
    words: rest,
    tables: [...(navigators ? [navigatorTable] : []), ...(asksStaff ? [staffTable] : [])],
    columns: columns.length > 0 ? columns : ['total'],
    places,
    unknownPlace: unknownPlace?.name ?? null,
    asksProvinces: has(rest, tableWords.provinces),
    asksCentres: has(rest.replace(/ citta metropolitana /g, ' '), tableWords.centres),
  };
}

/** "Personal" is staff in Spanish and Romanian, and a private matter in English. */
const privateOrStaff = anyOf('personal');

/** The words of a question that no table question needs. */
function wordsLeft(rest: string): string[] {
  let left = rest;
  for (const known of knownWords) left = left.replace(known, (match) => match.replace(/[^ ]+/g, '_'));
  return left.split(' ').filter((word) => word !== '' && !/^_+$/.test(word) && !/^\d+$/.test(word));
}

/** A town that is asked for and has no row: the last unknown word, said after a preposition of place. */
function readUnknownPlace(rest: string, text: string, unknown: string[]): { word: string; name: string } | null {
  const word = unknown.at(-1);
  if (word === undefined || word.length < 4) return null;
  if (!new RegExp(` (?:a|ad|di|cpi|in|at|en|a la|la|à|de|для|у|в|في) ${word} `, 'u').test(rest)) return null;
  const asWritten = text.match(/[\p{L}\p{M}]+/gu)?.find((one) => wordsOf(one).trim() === word) ?? word;
  return { word, name: asWritten[0]!.toUpperCase() + asWritten.slice(1) };
}
