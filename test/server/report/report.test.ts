import mammoth from 'mammoth';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import yauzl from 'yauzl';
import { Fault } from '../../../db/fault.ts';
import { renderReportDocx } from '../../../server/report/report-docx.ts';
import { renderReportHtml } from '../../../server/report/report-html.ts';
import { renderReportJson } from '../../../server/report/report-json.ts';
import { type ReportModel, verificationCode } from '../../../server/report/report-model.ts';
import { renderReportPdf } from '../../../server/report/report-pdf.ts';
import { accepted, sampleReport } from './sample-report.ts';

const EVIL = `<img src=x onerror=alert(1)>"'&</title><script>alert(2)</script>`;

async function pdfText(bytes: Uint8Array, page?: number): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(Uint8Array.from(bytes)), { mergePages: false });
  return (page === undefined ? text.join('\n') : (text[page - 1] ?? '')).replace(/\s+/g, ' ');
}

async function docxText(bytes: Uint8Array): Promise<string> {
  return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
}

async function docxPart(bytes: Uint8Array, name: string): Promise<string> {
  const zip = await yauzl.fromBufferPromise(Buffer.from(bytes), { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== name) continue;
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
  }
  throw new Error(`no part ${name}`);
}

async function renderAll(model: ReportModel): Promise<[string, string][]> {
  return [
    ['html', renderReportHtml(model)],
    ['pdf', await pdfText(await renderReportPdf(model))],
    ['docx', await docxText(await renderReportDocx(model))],
  ];
}

describe('every format', () => {
  test('verdicts are words, decisions have a name and a time, the code is there', async () => {
    for (const [format, text] of await renderAll(sampleReport())) {
      for (const words of [
        'dimostrata',
        'in parte',
        'non risulta',
        'contraddetta',
        'modificata da Carla Bianchi',
        '12 gennaio 2027, ore 10:10',
        '3F2A-91C0-77DE-0B14',
      ]) {
        expect(text, `${format}: ${words}`).toContain(words);
      }
    }
  });

  test('the page for the person leaves out rejected lines, the annex keeps them with the reason', async () => {
    for (const [format, text] of await renderAll(sampleReport())) {
      const [page = '', annex = ''] = text.split('Allegato per il fascicolo');
      expect(page, format).not.toContain('droni');
      expect(annex, format).toContain('Pilotare droni');
      expect(annex, format).toContain('Non serve per questo lavoro.');
    }
  });

  test('a quotation is shown verbatim with where it comes from, a source with its validity', async () => {
    for (const [format, text] of await renderAll(sampleReport())) {
      expect(text, format).toContain('«gestivo gli ordini dei clienti, dal prelievo alla spedizione»');
      expect(text, format).toContain('in vigore, dal 1° gennaio 2026');
      expect(text, format).toContain('sostituita da Programma nuovo');
    }
  });

  test('demonstration data is announced, and only then', async () => {
    for (const [format, text] of await renderAll(sampleReport())) expect(text, format).toContain('Dati dimostrativi');
    for (const [format, text] of await renderAll(sampleReport({ demo: false })))
      expect(text, format).not.toContain('Dati dimostrativi');
  });

  test('the notice says whether a language model wrote part of the text', async () => {
    for (const [format, text] of await renderAll(sampleReport()))
      expect(text, format).toContain('Nessun modello linguistico è stato usato');
    const model = sampleReport({ drafting: { mode: 'model', model: 'modello-x' } });
    for (const [format, text] of await renderAll(model))
      expect(text, format).toContain('modello linguistico (modello-x)');
  });

  test('no percentage stands beside a person’s competence', async () => {
    for (const [format, text] of await renderAll(sampleReport())) {
      const [page = ''] = text.split('Allegato per il fascicolo');
      expect(page.replace(/<style>[\s\S]*<\/style>/, ''), format).not.toMatch(/\d\s?%/);
    }
  });

  test('an undecided line stops the export', async () => {
    const undecided = sampleReport();
    undecided.modules[0]!.decision = { ...accepted, state: 'proposed' as 'accepted' };
    expect(() => renderReportHtml(undecided)).toThrow(Fault);
    expect(() => renderReportJson(undecided)).toThrow(Fault);
    await expect(renderReportPdf(undecided)).rejects.toThrow(Fault);
    await expect(renderReportDocx(undecided)).rejects.toThrow(Fault);
  });

  test('an analysis with nothing in it still makes a readable report', async () => {
    const empty = sampleReport({
      competences: [],
      modules: [],
      checks: [],
      statements: [],
      citations: [],
      sources: [],
      organisation: { name: 'Ente', contact: null },
      plan: {
        status: 'nothing_to_plan',
        totalHours: 0,
        maxHours: null,
        coverage: null,
        proof: null,
        uncovered: [],
        leftOut: [],
        relax: [],
      },
    });
    for (const [format, text] of await renderAll(empty)) expect(text, format).toContain('Per ora nessun corso.');
  });
});

describe('the PDF', () => {
  test('is tagged, Italian, titled, and marked for machines', async () => {
    const pdf = await getDocumentProxy(Uint8Array.from(await renderReportPdf(sampleReport())));
    const { info, metadata } = await pdf.getMetadata();
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect(info).toMatchObject({
      Language: 'it-IT',
      Title: 'Analisi delle competenze – A.R. – Addetta alla logistica di magazzino',
    });
    expect((info as { Keywords: string }).Keywords).toContain('aiAssisted=true');
    expect((info as { Keywords: string }).Keywords).toContain('digest=sha256:3f2a91c077de0b14');
    expect(metadata.getRaw()).toContain('pdfuaid');
  });

  test('its tree has headings, lists and tables whose header cells come first', async () => {
    const pdf = await getDocumentProxy(Uint8Array.from(await renderReportPdf(sampleReport())));
    const roles: string[] = [];
    const walk = (node: unknown): void => {
      const { role, children } = node as { role?: string; children?: unknown[] };
      if (role) roles.push(role);
      for (const child of children ?? []) walk(child);
    };
    for (let number = 1; number <= pdf.numPages; number += 1) walk(await (await pdf.getPage(number)).getStructTree());
    for (const role of ['Document', 'H1', 'H2', 'P', 'L', 'LI', 'LBody', 'Table', 'TR', 'TH', 'TD'])
      expect(roles).toContain(role);
    expect(roles.indexOf('TH')).toBeLessThan(roles.indexOf('TD'));
  });

  test('keeps Italian accents, the euro sign and quotation marks as text', async () => {
    const model = sampleReport({ person: { alias: 'Niccolò È. – «perché» 10 €' } });
    expect(await pdfText(await renderReportPdf(model))).toContain('Niccolò È. – «perché» 10 €');
  });

  test('says so when it cannot print letters of another alphabet', async () => {
    const model = sampleReport();
    model.competences[0]!.evidence[0]!.text = 'Привіт';
    expect(await pdfText(await renderReportPdf(model))).toContain('altri alfabeti');
    expect(await docxText(await renderReportDocx(model))).toContain('Привіт');
    expect(renderReportHtml(model)).toContain('Привіт');
  });

  test('the page for the person stays one page however long the draft', async () => {
    const model = sampleReport();
    const label =
      'Effettuare il ricevimento, il controllo e lo stoccaggio delle merci in arrivo e in partenza dal magazzino';
    const competences = Array.from({ length: 30 }, (_, n) => ({
      ...model.competences[n % 4]!,
      label: `${label} ${n}`,
    }));
    const modules = Array.from({ length: 12 }, (_, n) => ({ ...model.modules[n % 2]!, title: `${label} ${n}` }));
    const bytes = await renderReportPdf({ ...model, competences, modules });
    expect(await pdfText(bytes, 1)).toContain('Codice di verifica: 3F2A');
    expect(await pdfText(bytes, 2)).toContain('Allegato per il fascicolo');
    expect(await pdfText(bytes)).toContain(`${label} 29`);
  });

  test('a quotation longer than a page is printed whole', async () => {
    const model = sampleReport();
    model.competences[0]!.evidence[0]!.text = `${'parola '.repeat(1500)}fine`;
    const text = await pdfText(await renderReportPdf(model));
    expect(text.split('parola').length - 1).toBeGreaterThanOrEqual(1500);
    expect(text).toContain('fine»');
  });

  test('the same analysis gives the same bytes', async () => {
    const [first, second] = await Promise.all([renderReportPdf(sampleReport()), renderReportPdf(sampleReport())]);
    expect(Buffer.compare(first, second)).toBe(0);
  });
});

describe('the HTML', () => {
  test('no text of the model becomes markup', () => {
    const model = sampleReport({ person: { alias: EVIL }, sources: [EVIL], drafting: { mode: 'model', model: EVIL } });
    model.competences[0]!.label = EVIL;
    model.competences[0]!.evidence = [{ text: EVIL, from: EVIL }];
    model.competences[1]!.decision = {
      ...accepted,
      state: 'edited',
      by: EVIL,
      reason: EVIL,
      before: EVIL,
      after: EVIL,
    };
    model.competences[2]!.question = EVIL;
    model.modules[0]!.title = EVIL;
    model.modules[0]!.why = EVIL;
    model.checks[0]!.message = EVIL;
    model.statements[0]!.text = EVIL;
    model.citations[0]!.quote = EVIL;
    model.citations[0]!.title = EVIL;
    const html = renderReportHtml(model);
    expect(html).not.toContain('<img');
    expect(html).not.toContain('<script');
    expect(html.match(/<\/title>/g)).toHaveLength(1);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;');
    // Attributes: the marking holds the model's name between double quotes.
    expect(html).not.toMatch(/content="[^"]*<img/);
  });

  test('is Italian, self-contained and without handlers or inline styles', () => {
    const html = renderReportHtml(sampleReport());
    expect(html).toContain('<html lang="it">');
    expect(html).not.toMatch(/\s(?:src|href|style|on\w+)=/);
    expect(html).toContain('<meta name="colma:aiAssisted" content="true">');
    expect(html.match(/<th scope="col">/g)?.length).toBeGreaterThan(10);
  });
});

describe('the DOCX', () => {
  test('has real heading styles, repeated header rows and the marking in its properties', async () => {
    const bytes = await renderReportDocx(sampleReport());
    const body = await docxPart(bytes, 'word/document.xml');
    expect(body).toContain('w:val="Heading1"');
    expect(body).toContain('w:val="Heading2"');
    expect(body).toContain('<w:tblHeader');
    const properties = await docxPart(bytes, 'docProps/custom.xml');
    expect(properties).toContain('colma.aiAssisted');
    expect(properties).toContain('colma.verificationCode');
  });

  test('markup and forbidden characters in the words stay words', async () => {
    const model = sampleReport({ person: { alias: `${EVIL}\u0000\u0008` } });
    expect(await docxText(await renderReportDocx(model))).toContain(EVIL);
  });
});

describe('the JSON', () => {
  test('is the model and its marking', () => {
    const json = JSON.parse(renderReportJson(sampleReport())) as ReportModel & { marking: Record<string, unknown> };
    const { marking, ...model } = json;
    expect(model).toEqual(sampleReport());
    expect(marking).toMatchObject({
      aiAssisted: true,
      aiGenerated: false,
      humanApproved: true,
      verificationCode: '3F2A-91C0-77DE-0B14',
    });
  });
});

test('the verification code is the first sixteen digits of the digest in groups of four', () => {
  expect(verificationCode('sha256:0123456789abcdef0123')).toBe('0123-4567-89AB-CDEF');
  expect(verificationCode('0123456789abcdef0123')).toBe('0123-4567-89AB-CDEF');
});
