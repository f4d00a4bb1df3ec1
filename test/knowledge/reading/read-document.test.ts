import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Fault, type FaultCode } from '../../../db/fault.ts';
import { readDocument } from '../../../knowledge/reading/read-document.ts';
import { buildDocx, buildPdf, buildZip, docxParagraph } from './sample-files.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

async function faultOf(reading: Promise<unknown>): Promise<{ code: FaultCode; sentence: string }> {
  const outcome = await reading.then(
    () => 'read',
    (error: unknown) => error,
  );
  if (!(outcome instanceof Fault)) throw new Error(`expected a Fault, got ${String(outcome)}`);
  return { code: outcome.code, sentence: outcome.safeMessage };
}

describe('plain text', () => {
  test('UTF-8 text is read as it is, with line ends and composed letters settled', async () => {
    const read = await readDocument(
      utf8('Ho fatto attivita\u0300 di logistica.\r\n\r\n\r\n\r\nOrdini.  \r\n'),
      'cv.txt',
    );
    expect(read).toEqual({ format: 'text', text: 'Ho fatto attività di logistica.\n\nOrdini.', notes: [] });
  });

  test('Windows-1252 text keeps its accents and says how it was read', async () => {
    const read = await readDocument(Uint8Array.from([0x70, 0x65, 0x72, 0x63, 0x68, 0xe9, 0x20, 0x80]), 'cv.txt');
    expect(read.text).toBe('perché €');
    expect(read.notes.join()).toContain('Windows-1252');
  });

  test('UTF-16 with a byte-order mark is read', async () => {
    const read = await readDocument(
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Addetta è', 'utf16le')]),
      'cv.txt',
    );
    expect(read.text).toBe('Addetta è');
  });

  test('Markdown is recognised by its name and kept as written', async () => {
    const read = await readDocument(utf8('# CV\n\n- ordini'), 'cv.md');
    expect(read).toMatchObject({ format: 'markdown', text: '# CV\n\n- ordini' });
  });

  test('characters that reverse the reading direction are removed with a note', async () => {
    const read = await readDocument(utf8('magazz\u202einiere'), 'cv.txt');
    expect(read.text).toBe('magazziniere');
    expect(read.notes).toHaveLength(1);
  });

  test('an empty file and a file of spaces are refused as empty', async () => {
    expect((await faultOf(readDocument(new Uint8Array(), 'cv.txt'))).sentence).toContain('vuoto');
    expect((await faultOf(readDocument(utf8(' \n\t '), 'cv.txt'))).sentence).toContain('non c’è testo');
  });

  test('a text over the limit is refused with both figures', async () => {
    const fault = await faultOf(readDocument(utf8('parola '.repeat(30_000)), 'cv.txt'));
    expect(fault.code).toBe('too_large');
    expect(fault.sentence).toContain('200.000');
    expect(fault.sentence).toContain('209.999');
  });

  test('a file over 20 MiB is refused before it is looked at', async () => {
    expect((await faultOf(readDocument(new Uint8Array(20 * 1024 * 1024 + 1), 'cv.pdf'))).code).toBe('too_large');
  });
});

describe('kinds of file', () => {
  test.each([
    ['a photograph', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]), 'cv.jpg', 'immagine'],
    [
      'an old Word document',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      'cv.doc',
      'vecchio formato',
    ],
    ['an RTF document', utf8('{\\rtf1\\ansi Ciao}'), 'cv.doc', 'RTF'],
    ['a ZIP of other things', buildZip([{ name: 'foto.jpg', data: Buffer.from('x') }]), 'cv.docx', 'ZIP'],
    ['a ZIP named .pdf', buildZip([{ name: 'foto.jpg', data: Buffer.from('x') }]), 'cv.pdf', 'ZIP'],
    [
      'an OpenDocument text',
      buildZip([
        { name: 'mimetype', data: Buffer.from('') },
        { name: 'application/vnd.oasis.opendocument.text', data: Buffer.from('x') },
      ]),
      'cv.odt',
      '.odt',
    ],
    [
      'a spreadsheet',
      buildZip([
        { name: '[Content_Types].xml', data: Buffer.from('x') },
        { name: 'xl/workbook.xml', data: Buffer.from('x') },
      ]),
      'cv.xlsx',
      'Excel',
    ],
    ['a binary file', Uint8Array.from([1, 2, 3, 0, 5, 6]), 'cv.txt', 'non si può leggere'],
    ['another XML', utf8('<?xml version="1.0"?><fattura/>'), 'cv.xml', 'Europass'],
    ['another JSON', utf8('{"a":1}'), 'cv.json', 'JSON Resume'],
  ])('%s is refused with a sentence that names it', async (_kind, bytes, name, words) => {
    const fault = await faultOf(readDocument(bytes, name));
    expect(fault.code).toBe('unsupported_media');
    expect(fault.sentence).toContain(words);
  });

  test('content decides: a PDF named .docx is read as PDF and the note says so', async () => {
    const read = await readDocument(await buildPdf((pdf) => pdf.text('Ho preparato gli ordini.')), 'cv.docx');
    expect(read).toMatchObject({ format: 'pdf', text: 'Ho preparato gli ordini.' });
    expect(read.notes.join()).toContain('.docx');
  });

  test('content decides: a DOCX named .pdf is read as DOCX', async () => {
    expect(await readDocument(buildDocx(docxParagraph('Ho guidato il muletto.')), 'cv.pdf')).toMatchObject({
      format: 'docx',
    });
  });

  test('random bytes of any name end in text or in a Fault, never in another error', async () => {
    const names = fc.constantFrom('a.txt', 'a.md', 'a.json', 'a', 'a.xml');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 200 }), names, async (bytes, name) => {
        const outcome = await readDocument(bytes, name).catch((error: unknown) => error);
        expect(outcome instanceof Fault || typeof (outcome as { text: string }).text === 'string').toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('the bytes handed in are left as they were', async () => {
    const bytes = await buildPdf((pdf) => pdf.text('Ho preparato gli ordini.'));
    const copy = Uint8Array.from(bytes);
    await readDocument(bytes, 'cv.pdf');
    expect(Buffer.compare(bytes, copy)).toBe(0);
  });

  test('a parser that takes too long is ended with a sentence', async () => {
    const bytes = await buildPdf((pdf) => pdf.text('Ho preparato gli ordini.'));
    const fault = await faultOf(readDocument(bytes, 'cv.pdf', undefined, { timeoutMs: 0 }));
    expect(fault.code).toBe('unreadable_document');
    expect(fault.sentence).toContain('troppo pesante');
  });
});
