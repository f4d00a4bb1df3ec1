import { Fault } from '../../db/fault.ts';

/**
 * Bytes as text. Byte-order marks win; then UTF-8 if it is valid; then Windows-1252, what older Italian software writes.
 * @throws Fault `unsupported_media` when the bytes are no text at all
 */
export function decodeText(bytes: Uint8Array): { text: string; notes: string[] } {
  const marked = byteOrderMark(bytes);
  if (marked) return { text: assertText(new TextDecoder(marked).decode(bytes)), notes: [] };
  if (bytes.includes(0)) throw notText();
  try {
    return { text: assertText(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), notes: [] };
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    return {
      text: assertText(new TextDecoder('windows-1252').decode(bytes)),
      notes: ['Il file non è in UTF-8: è stato letto come Windows-1252. Controlla le lettere accentate.'],
    };
  }
}

function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** More than one control character in a hundred is a binary file that happens to hold no zero byte. */
function assertText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: counting them is how binary data is told from text.
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/g)?.length ?? 0;
  if (controls > text.length / 100) throw notText();
  return text;
}

function notText(): Fault {
  return new Fault(
    'unsupported_media',
    'Questo tipo di file non si può leggere: usa PDF, DOCX, HTML, TXT, Markdown, Europass XML o JSON Resume.',
  );
}
