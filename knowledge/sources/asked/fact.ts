import type { SourceId } from '../../rules/rule.ts';

/** A fact of the programme's documents with the ways people ask for it. */
export type AskedFact = {
  id: string;
  source: SourceId;
  /** File name and title of the shipped sheet that tells it before the document is ingested. */
  sheet: string;
  sheetTitle: string;
  /** The first way of asking, as a heading. */
  title: string;
  /**
   * A few deciding words of the document for each quote, all in one passage; the quote runs from the first to the last.
   * Where a piece is not found, nothing is claimed: the document was replaced or says something else.
   */
  pieces: string[][];
  /** The fact in our own plain words. Its figures stand in the quotes. */
  statement: string;
  forms: { lang: string; text: string }[];
  /** Over by its own words: told as history whatever the question asks. */
  ended: boolean;
  opinion: boolean;
  /** Last day it held, where that is not the document's. */
  until: string | null;
};
