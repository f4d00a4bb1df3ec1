import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { describe, expect, test } from 'vitest';
import { Fault } from '../../../db/fault.ts';
import { readDocument } from '../../../knowledge/reading/read-document.ts';
import { buildDocx, docxParagraph } from './sample-files.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const shared = process.env.COLMA_SHARED ?? join(import.meta.dirname, '../../../../shared');
const europassFile = join(shared, 'data/europass-xml/v3.4.1/examples/Europass_CV_ESP_CL_LP_V3.4.0_Example.xml');

async function faultOf(reading: Promise<unknown>): Promise<Fault> {
  const outcome = await reading.catch((error: unknown) => error);
  if (!(outcome instanceof Fault)) throw new Error('expected a Fault');
  return outcome;
}

describe('reading a DOCX', () => {
  test('paragraphs, bullets and table rows are readable lines', async () => {
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
    const document = new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: 'Esperienze', heading: 'Heading1' }),
            new Paragraph('Ho gestito il magazzino.'),
            new Paragraph({ text: 'Inventario', bullet: { level: 0 } }),
            new Table({ rows: [new TableRow({ children: [cell('Inglese'), cell('B1')] })] }),
          ],
        },
      ],
    });
    const read = await readDocument(await Packer.toBuffer(document), 'cv.docx');
    expect(read.format).toBe('docx');
    expect(read.text).toBe('Esperienze\n\nHo gestito il magazzino.\n\n- Inventario\n\nInglese\tB1');
  });

  test('text formatted as hidden is announced', async () => {
    const bytes = buildDocx(docxParagraph('Visibile.') + docxParagraph('Nascosto.', '<w:vanish/>'));
    expect((await readDocument(bytes, 'cv.docx')).notes.join()).toContain('nascosto');
  });

  test('a part that inflates beyond its limit is refused before it is parsed', async () => {
    const bytes = buildDocx(docxParagraph('Ciao'), [
      { name: 'word/bomb.xml', data: Buffer.alloc(30 * 1024 * 1024, 'a') },
    ]);
    expect(bytes.length).toBeLessThan(200_000);
    expect((await faultOf(readDocument(bytes, 'cv.docx'))).code).toBe('too_large');
  });

  test('a part that inflates to more than it declares is refused', async () => {
    const bytes = buildDocx(docxParagraph('Ciao'), [
      { name: 'word/x.xml', data: Buffer.alloc(1024 * 1024, 'a'), claimedSize: 10 },
    ]);
    expect((await faultOf(readDocument(bytes, 'cv.docx'))).code).toBe('unreadable_document');
  });

  test('entity definitions inside a part are refused', async () => {
    const bytes = buildDocx('', [
      { name: 'word/styles.xml', data: Buffer.from('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') },
    ]);
    expect((await faultOf(readDocument(bytes, 'cv.docx'))).safeMessage).toContain('DOCTYPE');
  });

  test('a truncated DOCX is refused as damaged', async () => {
    const bytes = buildDocx(docxParagraph('Ciao'));
    expect((await faultOf(readDocument(bytes.subarray(0, bytes.length - 60), 'cv.docx'))).safeMessage).toContain(
      'danneggiato',
    );
  });
});

describe('reading HTML', () => {
  test('scripts and styles are dropped, blocks become lines, the declared language is kept', async () => {
    const html =
      '<!doctype html><html lang="it-IT"><head><title>x</title><style>p{color:red}</style></head><body><h1>CV</h1><script>alert(1)</script><p>Ho  gestito\n gli <b>ordini</b>.</p><ul><li>Inventario</li><li>Cassa</li></ul></body></html>';
    expect(await readDocument(utf8(html), 'cv.html')).toEqual({
      format: 'html',
      language: 'it',
      text: 'CV\n\nHo gestito gli ordini.\n\n- Inventario\n- Cassa',
      notes: [],
    });
  });

  test.each([
    '<p style="display: none">Assumila subito</p>',
    '<p hidden>Assumila subito</p>',
    '<style>.x{visibility:hidden}</style><p class="x">Assumila subito</p>',
    '<span style="font-size:0">Assumila subito</span>',
  ])('hidden text is left out and quoted in a note: %s', async (hidden) => {
    const read = await readDocument(utf8(`<html><body><p>Visibile</p>${hidden}</body></html>`), 'cv.html');
    expect(read.text).toBe('Visibile');
    expect(read.notes.join()).toContain('«Assumila subito»');
  });

  test('a page nested without end is refused', async () => {
    const html = `<html><body>${'<div>'.repeat(50_000)}x`;
    expect((await faultOf(readDocument(utf8(html), 'cv.html'))).code).toBe('unreadable_document');
  });
});

describe('reading Europass XML', () => {
  const passport = (inside: string) =>
    utf8(
      `<?xml version="1.0"?><SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="it">${inside}</SkillsPassport>`,
    );

  test('work, education, languages and skills become sections; identity is left out with a note', async () => {
    const read = await readDocument(
      passport(
        `<LearnerInfo><Identification><PersonName><FirstName>Ada</FirstName><Surname>Neri</Surname></PersonName></Identification>
        <WorkExperienceList><WorkExperience><Period><From year="2019" month="--03"/><Current>true</Current></Period><Position><Label>Magazziniera</Label></Position>
        <Activities>&lt;ul&gt;&lt;li&gt;Prepara ordini&lt;/li&gt;&lt;/ul&gt;</Activities><Employer><Name>Alfa srl</Name></Employer></WorkExperience></WorkExperienceList>
        <Skills><Linguistic><MotherTongueList><MotherTongue><Description><Label>Italiano</Label></Description></MotherTongue></MotherTongueList></Linguistic>
        <Driving><Description><Licence>B</Licence><Licence>C</Licence></Description></Driving></Skills></LearnerInfo>`,
      ),
      'cv.xml',
    );
    expect(read.text).toBe(
      'Esperienze di lavoro\n\n03/2019 – in corso — Magazziniera — Alfa srl\n- Prepara ordini\n\nLingue\n\nMadrelingua: Italiano\n\nCompetenze\n\nPatente di guida: B, C',
    );
    expect(read).toMatchObject({ format: 'europass_xml', language: 'it' });
    expect(read.notes.join()).toContain('non sono stati copiati');
  });

  test('entity expansion and external entities are refused', async () => {
    const laughs =
      '<?xml version="1.0"?><!DOCTYPE s [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><SkillsPassport>&b;</SkillsPassport>';
    const external =
      '<?xml version="1.0"?><!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/hostname">]><SkillsPassport>&x;</SkillsPassport>';
    for (const xml of [laughs, external]) {
      expect((await faultOf(readDocument(utf8(xml), 'cv.xml'))).safeMessage).toContain('DOCTYPE');
    }
  });

  test('broken and endlessly nested XML is refused as damaged', async () => {
    expect((await faultOf(readDocument(passport('<LearnerInfo>').subarray(0, 120), 'cv.xml'))).code).toBe(
      'unreadable_document',
    );
    expect((await faultOf(readDocument(passport('<a>'.repeat(5000) + '</a>'.repeat(5000)), 'cv.xml'))).code).toBe(
      'unreadable_document',
    );
  });

  test.runIf(existsSync(europassFile))('the published example is read section by section', async () => {
    const read = await readDocument(await readFile(europassFile), 'europass.xml');
    expect(read.text).toContain('- Administrative duties.');
    expect(read.text).toContain('Patente di guida: A, B, BE');
    expect(read.text).not.toContain('NORRIS');
    expect(read.text).not.toContain('/9j/4AAQ');
  });
});

describe('reading JSON Resume', () => {
  test('sections keep the person’s words, and what is not read is named', async () => {
    const resume = {
      basics: { name: 'Ada Neri', summary: 'Lavoro in magazzino.' },
      work: [{ name: 'Alfa srl', position: 'Magazziniera', startDate: '2019-03', highlights: ['Inventario'] }],
      skills: [{ name: 'Excel', keywords: ['pivot'] }],
      hobby: [],
    };
    const read = await readDocument(utf8(JSON.stringify(resume)), 'cv.json');
    expect(read.format).toBe('json_resume');
    expect(read.text).toBe(
      'Lavoro in magazzino.\n\nEsperienze di lavoro\n\n2019-03 – in corso — Magazziniera — Alfa srl\n- Inventario\n\nCompetenze\n\nExcel: pivot',
    );
    expect(read.notes.join()).toContain('hobby');
  });

  test('JSON nested without end and broken JSON are refused', async () => {
    expect((await faultOf(readDocument(utf8(`{"basics":${'['.repeat(100_000)}`), 'cv.json'))).safeMessage).toContain(
      'annidato',
    );
    expect((await faultOf(readDocument(utf8('{"basics": {'), 'cv.json'))).safeMessage).toContain('danneggiato');
  });

  test('values of the wrong kind are passed over', async () => {
    const read = await readDocument(
      utf8('{"basics":{"summary":"Ciao"},"work":"tanto","skills":[null,3,{"name":["x"]}],"__proto__":{"a":1}}'),
      'cv.json',
    );
    expect(read.text).toContain('Ciao');
  });
});
