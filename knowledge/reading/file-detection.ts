import { Fault } from '../../db/fault.ts';
import { decodeText } from './decode-text.ts';
import { MAX_MARKUP_BYTES } from './limits.ts';
import type { DocumentFormat } from './parsed-text.ts';

/** `decoded` is the text of formats that are text; empty for PDF and DOCX. */
export type DetectedFile = { format: DocumentFormat; decoded: string; notes: string[] };

const FORMAT_NAMES: Record<DocumentFormat, string> = {
  text: 'testo semplice',
  markdown: 'Markdown',
  pdf: 'PDF',
  docx: 'documento Word (DOCX)',
  html: 'pagina HTML',
  europass_xml: 'Europass XML',
  json_resume: 'JSON Resume',
};

/** What a name promises; only for telling the person that the content is something else. */
const EXTENSIONS: Record<string, DocumentFormat[]> = {
  pdf: ['pdf'],
  docx: ['docx'],
  html: ['html'],
  htm: ['html'],
  md: ['markdown'],
  txt: ['text', 'markdown'],
  xml: ['europass_xml', 'html'],
  json: ['json_resume'],
};

/**
 * Decides what a file is from its first bytes and its structure.
 * @throws Fault `unsupported_media` naming what the file is and which formats to use instead
 */
export function detectFile(bytes: Uint8Array, fileName: string, mediaType?: string): DetectedFile {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(fileName.trim())?.[1]?.toLowerCase() ?? '';
  const binary = detectBinary(bytes);
  const detected: DetectedFile = binary
    ? { format: binary, decoded: '', notes: [] }
    : detectTextual(decodeText(bytes), extension, mediaType);
  const promised = EXTENSIONS[extension];
  if (promised && !promised.includes(detected.format)) {
    detected.notes.unshift(
      `Il nome finisce in .${extension}, ma il contenuto è un altro formato: è stato letto come ${FORMAT_NAMES[detected.format]}.`,
    );
  }
  return detected;
}

function detectBinary(bytes: Uint8Array): 'pdf' | 'docx' | null {
  // Some producers write a few bytes before the header; every reader tolerates them within the first kilobyte.
  if (indexOfAscii(bytes, '%PDF-', 1024) >= 0) return 'pdf';
  if (startsWith(bytes, 'PK\u0003\u0004')) return detectZip(bytes);
  const unsupported = UNSUPPORTED.find((kind) => kind.matches(bytes));
  if (unsupported) throw new Fault('unsupported_media', unsupported.message);
  return null;
}

/** Names in a ZIP's directory are stored uncompressed, so the kind is visible without inflating anything. */
function detectZip(bytes: Uint8Array): 'docx' {
  const has = (name: string) => indexOfAscii(bytes, name, bytes.length) >= 0;
  if (has('word/document.xml') || (has('[Content_Types].xml') && has('word/'))) return 'docx';
  if (has('opendocument.text')) {
    throw new Fault('unsupported_media', 'È un documento OpenDocument (.odt): salvalo come PDF o DOCX e riprova.');
  }
  if (has('xl/workbook'))
    throw new Fault('unsupported_media', 'È un foglio Excel: salvalo come PDF, oppure incolla il testo qui.');
  if (has('ppt/')) throw new Fault('unsupported_media', 'È una presentazione: salvala come PDF e riprova.');
  throw new Fault(
    'unsupported_media',
    'È un archivio ZIP, non un documento: estrai il file che ti serve e carica quello (PDF, DOCX, HTML o TXT).',
  );
}

type Unsupported = { matches: (bytes: Uint8Array) => boolean; message: string };

const PHOTO =
  'È un’immagine: il testo non si può leggere. Prova con un PDF da cui si può copiare il testo, oppure incolla il testo qui.';
const ARCHIVE = 'È un archivio compresso: estrai il file che ti serve e carica quello.';
const UNSUPPORTED: Unsupported[] = [
  {
    // Word wraps a password-protected DOCX in the old container, with this stream name in UTF-16.
    matches: (bytes) => isOle(bytes) && indexOfAscii(bytes, 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k', bytes.length) >= 0,
    message: 'Il documento è protetto da password: salvane una copia senza password e riprova.',
  },
  {
    matches: isOle,
    message: 'È un documento nel vecchio formato di Office (.doc): salvalo come DOCX o PDF e riprova.',
  },
  {
    matches: (bytes) => startsWith(bytes, '{\\rtf'),
    message: 'È un documento RTF: salvalo come DOCX o PDF e riprova.',
  },
  {
    matches: (bytes) => startsWith(bytes, 'PK\u0005\u0006'),
    message: 'È un archivio ZIP vuoto: controlla di aver scelto il file giusto.',
  },
  {
    matches: (bytes) => ['\u00ff\u00d8\u00ff', '\u0089PNG', 'GIF8', 'II*\0', 'MM\0*'].some((m) => startsWith(bytes, m)),
    message: PHOTO,
  },
  { matches: (bytes) => startsWith(bytes, 'RIFF') && indexOfAscii(bytes, 'WEBP', 16) === 8, message: PHOTO },
  {
    matches: (bytes) => ['ftypheic', 'ftypheix', 'ftypmif1', 'ftypavif'].some((m) => indexOfAscii(bytes, m, 16) === 4),
    message: PHOTO,
  },
  {
    matches: (bytes) => ['\u001f\u008b', '7z\u00bc\u00af', 'Rar!'].some((m) => startsWith(bytes, m)),
    message: ARCHIVE,
  },
];

function isOle(bytes: Uint8Array): boolean {
  return startsWith(bytes, '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1');
}

function detectTextual(
  decoded: { text: string; notes: string[] },
  extension: string,
  mediaType?: string,
): DetectedFile {
  const found = (format: DocumentFormat): DetectedFile => {
    if (format !== 'text' && format !== 'markdown' && decoded.text.length > MAX_MARKUP_BYTES) {
      throw new Fault(
        'too_large',
        'Il file supera i 5 MB per questo formato: prova con un PDF, oppure incolla il testo qui.',
      );
    }
    return { format, decoded: decoded.text, notes: decoded.notes };
  };
  const head = decoded.text
    .slice(0, 4096)
    .replace(/^\ufeff/, '')
    .trimStart();
  const prolog = head.replace(/^(?:<\?[^>]*\?>|<!--[\s\S]*?-->|\s+)+/, '');
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(prolog)) return found('html');
  if (/<(?:[\w-]+:)?SkillsPassport[\s>]/.test(head)) return found('europass_xml');
  if (head.startsWith('<?xml') || extension === 'xml') {
    throw new Fault(
      'unsupported_media',
      'Questo XML non è un CV Europass (SkillsPassport): scarica il CV in PDF e carica quello.',
    );
  }
  if (
    /^[{[]/.test(head) &&
    (extension === 'json' || mediaType === 'application/json' || looksLikeResume(decoded.text))
  ) {
    return found('json_resume');
  }
  if (extension === 'json') {
    throw new Fault('unsupported_media', 'Il file non è in formato JSON: controlla di aver scelto quello giusto.');
  }
  const declaredHtml = ['html', 'htm'].includes(extension) || mediaType === 'text/html';
  if (declaredHtml && /<[a-z][^>]*>/i.test(decoded.text)) return found('html');
  if (['md', 'markdown'].includes(extension) || mediaType === 'text/markdown') return found('markdown');
  return found('text');
}

/** A pasted JSON Resume without its name: the schema's own section names appear as keys. */
function looksLikeResume(text: string): boolean {
  return /"basics"\s*:\s*\{/.test(text) && /"(?:work|education|skills|volunteer)"\s*:\s*\[/.test(text);
}

function startsWith(bytes: Uint8Array, latin1: string): boolean {
  if (bytes.length < latin1.length) return false;
  for (let index = 0; index < latin1.length; index += 1) if (bytes[index] !== latin1.charCodeAt(index)) return false;
  return true;
}

function indexOfAscii(bytes: Uint8Array, ascii: string, within: number): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(within, bytes.byteLength)).indexOf(ascii, 0, 'latin1');
}
