import mammoth from 'mammoth';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, openTestApp, type TestApp } from '../support/test-app.ts';

type Fit = { id: string; suggestions: { itemId: string; kind: string; message: string }[] };

let test: TestApp;
let trainer: Client;
let fit: Fit;

const syllabus = {
  title: 'Lavorare in magazzino <b>oggi</b>',
  hours: 60,
  text: 'Si impara a preparare gli ordini dei clienti con il palmare, a controllare la merce in arrivo e a imballare i colli.',
};
const advert =
  'Cerchiamo magazziniere. Preparerai gli ordini dei clienti e condurrai il carrello elevatore. Serve il diploma.';

beforeAll(async () => {
  test = await openTestApp();
  trainer = await test.signIn('trainer');
  const { body } = await trainer.json<Fit>('POST', '/api/v1/module-fits', {
    syllabus,
    demand: { vacancies: Array.from({ length: 6 }, () => advert) },
  });
  fit = body;
  const [first, second] = fit.suggestions;
  const decide = (itemId: string, more: Record<string, unknown>) =>
    trainer.json('POST', `/api/v1/module-fits/${fit.id}/decisions`, { itemId, ...more });
  await decide(first!.itemId, { state: 'accepted' });
  await decide(second!.itemId, { state: 'rejected', reason: '=CMD() non ci sono aule' });
});
afterAll(() => test.close());

const get = (format: string) => trainer.request('GET', `/api/v1/module-fits/${fit.id}/report?format=${format}`);

async function texts(): Promise<[string, string][]> {
  const pdf = await getDocumentProxy(new Uint8Array(await (await get('pdf')).arrayBuffer()));
  const docx = Buffer.from(await (await get('docx')).arrayBuffer());
  return [
    ['html', await (await get('html')).text()],
    ['pdf', (await extractText(pdf, { mergePages: true })).text.replace(/\s+/g, ' ')],
    ['docx', (await mammoth.extractRawText({ buffer: docx })).value],
    ['csv', await (await get('csv')).text()],
  ];
}

describe('the report of a module fit', () => {
  it('says in every format what is decided, by whom, and what is only proposed', async () => {
    for (const [format, text] of await texts()) {
      expect(text, format).toContain('accettata da ');
      expect(text, format).toContain('respinta da ');
      expect(text, format).toContain('proposta, non decisa');
      expect(text, format).toContain('non ci sono aule');
      if (format !== 'csv')
        expect(text, format).toContain(
          `${fit.suggestions.length - 2} proposte su ${fit.suggestions.length} non sono state`,
        );
    }
  });

  it('carries the mark for machines in every format', async () => {
    expect(await (await get('html')).text()).toContain('<meta name="colma:humanApproved" content="false">');
    expect(await (await get('csv')).text()).toContain('marcatura,aiAssisted,,,,,true');
    const pdf = await getDocumentProxy(new Uint8Array(await (await get('pdf')).arrayBuffer()));
    const { info } = await pdf.getMetadata();
    expect((info as Record<string, string>).Keywords).toContain('proposalsUndecided=');
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  });

  it('shows other people’s words as words: no markup, and no formula in a spreadsheet', async () => {
    const html = await (await get('html')).text();
    expect(html).toContain('&lt;b&gt;oggi&lt;/b&gt;');
    const csv = await (await get('csv')).text();
    expect(csv).toContain("'=CMD()");
    expect(csv).not.toMatch(/(?:^|,|")=CMD/m);
  });

  it('is an event of the log with the format and the digest of the file', async () => {
    await get('csv');
    const auditor = await test.signIn('auditor', trainer.organisationId);
    const { body } = await auditor.json<{ events: { action: string }[] }>(
      'GET',
      `/api/v1/audit-events?object=${fit.id}&limit=200`,
    );
    expect(JSON.stringify(body)).toContain('module-fit.exported');
  });

  it('does not exist for another organisation, and in another format is refused', async () => {
    const stranger = await test.signIn('trainer');
    const path = `/api/v1/module-fits/${fit.id}/report`;
    expect((await stranger.request('GET', path)).status).toBe(404);
    expect((await trainer.request('GET', `${path}?format=exe`)).status).toBe(422);
  });
});
