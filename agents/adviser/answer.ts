import type { AnswerOutcome, ValidityStatus } from '../../db/schema/documents.ts';
import type { FoundPassage } from '../../knowledge/sources/source-library.ts';
import type { QuestionLanguage } from './language.ts';

/** A passage as cited in an answer: `[n]` in the text. */
export type AnswerCitation = {
  n: number;
  passageId: string;
  documentId: string;
  file: string;
  title: string;
  locator: string;
  /** Verbatim words of the passage, but for white space. */
  quote: string;
  validity: { status: ValidityStatus; from: string | null; to: string | null; supersededBy: string | null };
};

export type Answer = {
  outcome: AnswerOutcome;
  text: string;
  lang: QuestionLanguage;
  citations: AnswerCitation[];
  handoff: { offered: boolean; contact: string | null };
  /** Name of the model that worded it; null for the built-in composer. */
  model: string | null;
};

export type Question = {
  text: string;
  lang?: QuestionLanguage;
  /** ISO date at which sources are read. */
  asOf: string;
  /** The question before, for "e per i disabili?". */
  previous?: string;
  /** How the office can be reached, when the organisation says so. */
  contact?: string | null;
};

/** One quote chosen for the answer and the passage it comes from. */
export type Evidence = {
  passage: FoundPassage;
  /** Verbatim words of the passage. */
  quote: string;
  /** A sentence computed from the quoted rows, for figures of a table. */
  statement?: string;
  /** What the reader must know about the figure, for sums that do not add up. */
  note?: string;
  /** Further rows the statement rests on. */
  more?: Evidence[];
};

/** What a composer gets: the redacted question and evidence already found; it may word, not add. */
export type ComposeInput = {
  question: string;
  lang: QuestionLanguage;
  asOf: string;
  kind: 'answer' | 'decision';
  complete: boolean;
  evidence: Evidence[];
  ended: Evidence[];
  contact: string | null;
};
export type Composed = { text: string; citations: AnswerCitation[]; model: string | null };

/** The seam for a model: whatever it writes passes the same citation check, and the built-in composer stands behind it. */
export type Composer = (input: ComposeInput, signal?: AbortSignal) => Promise<Composed>;
