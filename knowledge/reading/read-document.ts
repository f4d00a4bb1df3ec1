import { Fault } from '../../db/fault.ts';
import { cleanText } from './clean-text.ts';
import { type DetectedFile, detectFile } from './file-detection.ts';
import { MAX_FILE_BYTES, MAX_TEXT_CHARS } from './limits.ts';
import { type ParseLimits, parseInWorker } from './parse-in-worker.ts';
import type { DocumentFormat, ParsedText } from './parsed-text.ts';

export type ReadDocument = {
  format: DocumentFormat;
  /** Readable text: NFC, `\n` line ends, no control characters, at most one blank line in a row. */
  text: string;
  /** Two-letter language that the file itself declares; undefined when it declares none. */
  language?: string;
  /** Italian sentences for the person: what was left out, repaired or guessed while reading. */
  notes: string[];
};

/**
 * Reads a file a person brings (a CV, a letter, a syllabus) into text. The format is decided on the content; the name only
 * breaks ties between kinds of plain text. Parsing runs in a worker thread with a time and a memory limit, so a hostile file
 * can neither block the server nor exhaust it.
 *
 * @param bytes the whole file, at most 20 MiB; never modified
 * @param fileName as the person named it, for tie-breaking and for the note when name and content disagree
 * @param mediaType as the browser declared it, for tie-breaking only
 * @throws Fault `unsupported_media` (a kind of file that is not read), `unreadable_document` (a scan, a password, damage, nothing
 *   inside, too slow), `too_large` (file, page or text limit), each with a sentence that says what to do
 */
export async function readDocument(
  bytes: Uint8Array,
  fileName: string,
  mediaType?: string,
  limits?: ParseLimits,
): Promise<ReadDocument> {
  if (bytes.byteLength === 0) {
    throw new Fault('unreadable_document', 'Il file è vuoto: controlla di aver scelto quello giusto.');
  }
  if (bytes.byteLength > MAX_FILE_BYTES) {
    throw new Fault(
      'too_large',
      'Il file supera i 20 MB: prova con un file più leggero, oppure incolla il testo qui.',
      {
        details: { limitBytes: MAX_FILE_BYTES, bytes: bytes.byteLength },
      },
    );
  }
  const file = detectFile(bytes, fileName, mediaType);
  const parsed = await parse(file, bytes, limits);
  const { text, notes } = cleanText(parsed.text);
  if (text === '') {
    throw new Fault(
      'unreadable_document',
      parsed.emptyMessage ?? 'Nel file non c’è testo da leggere: incolla il testo qui.',
    );
  }
  if (text.length > MAX_TEXT_CHARS) {
    throw new Fault(
      'too_large',
      `Il testo è troppo lungo: ${italianInteger(text.length)} caratteri, il limite è ${italianInteger(MAX_TEXT_CHARS)}. Scegli la parte che serve e incollala qui.`,
      { details: { limitChars: MAX_TEXT_CHARS, chars: text.length } },
    );
  }
  const language = parsed.language === undefined ? {} : { language: parsed.language };
  return { format: file.format, text, ...language, notes: [...file.notes, ...parsed.notes, ...notes] };
}

async function parse(file: DetectedFile, bytes: Uint8Array, limits: ParseLimits | undefined): Promise<ParsedText> {
  // Plain text needs no parser, so it is not worth the start of a thread.
  if (file.format === 'text' || file.format === 'markdown') return { text: file.decoded, notes: [] };
  return parseInWorker({ format: file.format, bytes, decoded: file.decoded }, limits);
}

function italianInteger(value: number): string {
  return value.toLocaleString('it-IT', { useGrouping: 'always' });
}
