import mammoth from 'mammoth';
import yauzl from 'yauzl';
import { Fault } from '../../db/fault.ts';
import { parseHtml } from './html-parser.ts';
import { MAX_DOCX_PART_BYTES, MAX_DOCX_PARTS, MAX_DOCX_TOTAL_BYTES } from './limits.ts';
import type { ParsedText } from './parsed-text.ts';

/**
 * The text of a Word document: paragraphs, lists, tables, text boxes and footnotes; pictures, deleted text and comments are left out.
 * @throws Fault `unreadable_document` for damage, `too_large` for a container that inflates beyond its limits
 */
export async function parseDocx(bytes: Uint8Array): Promise<ParsedText> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = await inspectContainer(buffer);
  const noImages = mammoth.images.imgElement(async () => ({ src: '' }));
  const html = await mammoth.convertToHtml({ buffer }, { convertImage: noImages, externalFileAccess: false });
  const page = parseHtml(html.value);
  return { ...page, notes: [...page.notes, ...describeLosses(parts)] };
}

type Parts = { names: string[]; body: string };

/**
 * Inflates every part once, counting, before the real reader inflates them without limits; the declared sizes cannot lie
 * because the stream fails when a part yields more than it declares. Word never writes a DOCTYPE, so one is an attack.
 */
async function inspectContainer(buffer: Buffer): Promise<Parts> {
  const parts: Parts = { names: [], body: '' };
  let total = 0;
  try {
    const zip = await yauzl.fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true });
    if (zip.entryCount > MAX_DOCX_PARTS) throw tooBig();
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) {
        throw new Fault(
          'unsupported_media',
          'Il documento è protetto da password: salvane una copia senza password e riprova.',
        );
      }
      const isXml = /\.(?:xml|rels)$/i.test(entry.fileName);
      total += entry.uncompressedSize;
      if (total > MAX_DOCX_TOTAL_BYTES || (isXml && entry.uncompressedSize > MAX_DOCX_PART_BYTES)) throw tooBig();
      parts.names.push(entry.fileName);
      const isBody = entry.fileName === 'word/document.xml';
      const kept: Buffer[] = [];
      for await (const chunk of await zip.openReadStreamPromise(entry)) if (isXml) kept.push(chunk as Buffer);
      const xml = Buffer.concat(kept).toString('utf8');
      if (/<!(?:DOCTYPE|ENTITY)/i.test(xml))
        throw new Fault('unreadable_document', 'Il documento contiene istruzioni non ammesse (DOCTYPE).');
      if (isBody) parts.body = xml;
    }
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    throw new Fault(
      'unreadable_document',
      'Il documento Word è danneggiato o incompleto: salvalo di nuovo e riprova, oppure incolla il testo qui.',
      { cause },
    );
  }
  if (parts.body === '') {
    throw new Fault(
      'unreadable_document',
      'Il file ha la forma di un DOCX ma dentro non c’è un documento: salvalo di nuovo e riprova.',
    );
  }
  return parts;
}

function describeLosses(parts: Parts): string[] {
  const notes: string[] = [];
  const has = (pattern: RegExp) => parts.names.some((name) => pattern.test(name));
  if (/<w:vanish(?:\s*\/>|\s+w:val="(?:1|true|on)")/.test(parts.body)) {
    notes.push('Il documento contiene testo formattato come nascosto: è stato letto come il resto, controllalo.');
  }
  if (/<w:del\s/.test(parts.body))
    notes.push('Il documento ha revisioni aperte: il testo eliminato non è stato letto.');
  if (has(/^word\/comments\.xml$/)) notes.push('I commenti del documento non sono stati letti.');
  if (has(/^word\/(?:header|footer)\d*\.xml$/)) notes.push('Intestazioni e piè di pagina non sono stati letti.');
  return notes;
}

function tooBig(): Fault {
  return new Fault(
    'too_large',
    'Il documento, una volta aperto, è troppo grande: togli le immagini o incolla il testo qui.',
  );
}
