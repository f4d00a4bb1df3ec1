import type { AskedHit } from './asked/find-asked.ts';
import { answerTable } from './tables/answer-table.ts';
import { has, tableWords, wordsOf } from './tables/asked-words.ts';
import { findPlaces } from './tables/place-names.ts';
import { compute, termsOf } from './tables/row-arithmetic.ts';
import { cautionsOf } from './tables/row-words.ts';
import { readTableQuestion, type TableQuestion } from './tables/table-question.ts';

/** A figure read from a table of the sources, with the rows as they stand there. */
export type Figure = {
  /** Its figures stand in the quoted rows. */
  statement: string;
  /** What was computed from them, with the operation said, and where a table does not add up. */
  note: string | null;
  file: string;
  quotes: string[];
  table: 'staff' | 'navigators';
};

/**
 * Answers what the two tables count: staff by province, navigators by job centre. Exact, with the rows quoted and a word
 * where a table does not add up (rules ). Null when the question is not about them; the likeliest
 * fact asked of the documents keeps out questions about other figures.
 */
export function findFigure(question: string, lang: string, asked: AskedHit | null = null): Figure | null {
  const read = readTableQuestion(question, lang, asked) ?? readAfterContext(question, lang, asked);
  if (read === null) return null;
  const found = read.tables.flatMap((table) => {
    const finding = answerTable(table, read);
    return finding === null ? [] : [{ table, finding }];
  });
  const [first] = found;
  if (first === undefined) return null;
  const columns = [...read.columns, 'navigators' as const];
  const rows = found.flatMap(({ finding }) => finding.rows);
  // Navigators against staff: one cell of each, where one place is asked.
  const across =
    found.length === 2 && has(read.words, tableWords.ratio)
      ? compute(
          read.words,
          found.flatMap(({ table, finding }) =>
            termsOf(finding.rows.slice(0, 1), [table.id === 'staff' ? read.columns[0]! : 'navigators']),
          ),
        )
      : [];
  const notes = [
    ...found.flatMap(({ finding }) => finding.computed),
    ...across,
    ...rows.flatMap((row) => cautionsOf(row, columns)),
  ];
  return {
    table: first.table.id,
    statement: found.map(({ finding }) => finding.statement).join(' '),
    note: notes.length === 0 ? null : [...new Set(notes)].join(' '),
    file: first.table.file,
    quotes: [...new Set(rows.map(({ quote }) => quote))],
  };
}

/**
 * "Ufficio personale, Como. … quanti posti sono?": who asks and why stands before the question, and so may the places. The
 * question alone is read, with the places said before it.
 */
function readAfterContext(text: string, lang: string, asked: AskedHit | null): TableQuestion | null {
  const sentences = text.split(/(?<=[.:;!?])\s+/).filter((one) => one.trim() !== '');
  const at = sentences.findLastIndex((one) => has(wordsOf(one), tableWords.number));
  if (at < 0 || sentences.length < 2) return null;
  const before = findPlaces(wordsOf(sentences.slice(0, at).join(' ')), lang, () => false).places;
  return readTableQuestion([...before, sentences[at]!].join(' '), lang, asked);
}
