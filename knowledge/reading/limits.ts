/** Uploads stop at 20 MiB (contract): a CV with photographs stays far below. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** About 70 dense pages. Longer texts are no CV or syllabus, and every later step is linear in this figure. */
export const MAX_TEXT_CHARS = 200_000;

/** Pages of a PDF. A dossier of certificates has perhaps 40; beyond 100 the person should choose the part that matters. */
export const MAX_PDF_PAGES = 100;

/** Text runs on one PDF page. A dense page has about 3,000; vector drawings that spell text letter by letter reach 20,000. */
export const MAX_PDF_PAGE_ITEMS = 50_000;

/** One part of a DOCX once inflated. 200,000 characters with heavy formatting make about 8 MB of XML. */
export const MAX_DOCX_PART_BYTES = 24 * 1024 * 1024;

/** All parts of a DOCX once inflated, pictures included. */
export const MAX_DOCX_TOTAL_BYTES = 96 * 1024 * 1024;

/** Parts of a DOCX. Word writes about 15 plus one per picture. */
export const MAX_DOCX_PARTS = 2_000;

/** HTML, XML and JSON are parsed into a tree many times their size. */
export const MAX_MARKUP_BYTES = 5 * 1024 * 1024;

/** Nesting of XML and JSON. Europass reaches 12, JSON Resume 5. */
export const MAX_DEPTH = 64;

/** A one-page CV takes under half a second; 100 pages take about five. */
export const PARSE_TIMEOUT_MS = 20_000;

/** Growth of the process while one file is parsed. The largest honest files measured stay under 300 MiB. */
export const PARSE_MEMORY_BYTES = 768 * 1024 * 1024;

/** A thread with PDF.js weighs about 60 MB; two keep both cores of a small server busy and the memory limit meaningful. */
export const MAX_PARALLEL_PARSES = 2;

/** At half a second a file, the last in line waits about twelve seconds. */
export const MAX_WAITING_PARSES = 50;
