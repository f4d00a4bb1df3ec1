import { count, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analysis } from '../../../db/schema/analyses.ts';
import { type Client, openTestApp, type TestApp } from '../../support/test-app.ts';
import { getPage, narrative, occupationId, postNewAnalysis } from './console-client.ts';

let app: TestApp;
let client: Client;
let warehouse: string;
beforeAll(async () => {
  app = await openTestApp();
  client = await app.signIn('consultant');
  warehouse = await occupationId(app, 'Magazziniere/Magazziniera');
});
afterAll(() => app.close());

const countMine = async (organisationId: string) =>
  (await app.database.db.select({ n: count() }).from(analysis).where(eq(analysis.organisationId, organisationId)))[0]!
    .n;

describe('the form of a new analysis', () => {
  it('makes one analysis and leads to its page', async () => {
    const mine = await app.signIn('consultant');
    const { status, location } = await postNewAnalysis(mine, { target: warehouse });
    expect(status).toBe(303);
    expect(location).toMatch(/^\/analisi\/ana_[0-9a-z]{24}$/);
    expect(await countMine(mine.organisationId)).toBe(1);
  });

  it('makes one analysis of two presses of the button, and two of a form that was changed in between', async () => {
    const mine = await app.signIn('consultant');
    const presses = await Promise.all([
      postNewAnalysis(mine, { target: warehouse }),
      postNewAnalysis(mine, { target: warehouse }),
    ]);
    expect(presses[0]!.location).toBe(presses[1]!.location);
    expect(await countMine(mine.organisationId)).toBe(1);
    await postNewAnalysis(mine, { target: warehouse, alias: 'B.C.' });
    expect(await countMine(mine.organisationId)).toBe(2);
  });

  it('keeps everything typed and names each field that is wrong', async () => {
    const typed = {
      alias: '',
      narrative: 'Ho fatto <b>molto</b> & bene.',
      targetQuery: 'magazziniere',
      target: '',
      maxHours: 'tante',
      province: 'BG',
      pathway: '2',
      note: 'una nota',
      vacancyText: '',
    };
    const { status, html } = await postNewAnalysis(client, typed);
    expect(status).toBe(422);
    expect(html).toContain('Ho fatto &lt;b&gt;molto&lt;/b&gt; &amp; bene.');
    expect(html).toContain('value="magazziniere"');
    expect(html).toContain('value="tante"');
    expect(html).toContain('<option value="BG" selected="">');
    expect(html).toContain('<option value="2" selected="">');
    expect(html).toContain('una nota');
    for (const field of ['alias', 'target', 'maxHours']) expect(html).toContain(`id="${field}-errore"`);
    expect(html).not.toContain('id="narrative-errore"');
  });

  it('shows the server’s own refusal beside its field', async () => {
    const { status, html } = await postNewAnalysis(client, { narrative: 'poco', target: warehouse });
    expect(status).toBe(422);
    expect(html).toMatch(/id="narrative-errore">Il testo è vuoto o troppo corto/);
  });

  it('offers the search’s results as choices without scripts, with everything typed', async () => {
    const { status, html } = await postNewAnalysis(client, { action: 'search', targetQuery: 'magazziniere' });
    expect(status).toBe(200);
    expect(html).toContain(`name="target" id="obiettivo-${warehouse}" value="${warehouse}"`);
    expect(html).toContain(narrative);
  });

  it('answers the search while typing with the list alone, keeping the job already chosen', async () => {
    const { html } = await getPage(client, `/analisi/nuova/obiettivi?targetQuery=barista&target=${warehouse}`);
    expect(html.startsWith('<div id="obiettivi">')).toBe(true);
    expect(html).toContain(`value="${warehouse}" checked=""`);
    expect(html).toContain('Barista');
  });

  it('reads a file, uses it as evidence, and keeps its text when something else is wrong', async () => {
    const file = new File([narrative], 'cv<script>.txt', { type: 'text/plain' });
    const wrong = await postNewAnalysis(client, { narrative: '', alias: '' }, [file]);
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('name="documentName" value="cv&lt;script&gt;.txt"');
    expect(wrong.html).toContain('preparavo gli ordini');
    const right = await postNewAnalysis(client, {
      narrative: '',
      target: warehouse,
      documentName: 'cv.txt',
      documentText: narrative,
    });
    expect(right.status).toBe(303);
  });

  it('says what to do with a file it cannot read, and that the file has to be chosen again', async () => {
    const file = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])], 'foto.png', {
      type: 'image/png',
    });
    const { status, html } = await postNewAnalysis(client, { target: warehouse }, [file]);
    expect(status).toBe(422);
    expect(html).toContain('id="documents-errore">«foto.png»');
    expect(html).toContain('sceglilo di nuovo');
  });

  it('asks for one target when a job and an advert are both given', async () => {
    const { html } = await postNewAnalysis(client, {
      target: warehouse,
      vacancyText: 'Cerchiamo addetti al magazzino per preparazione ordini e carico merci.',
    });
    expect(html).toContain('tienine uno solo');
  });

  it('says who stopped the drafting and why, and keeps what was typed', async () => {
    const admin = await app.signIn('admin');
    await admin.json('PUT', '/api/v1/switches', { feature: 'drafting', on: false, reason: 'manutenzione programmata' });
    const { status, html } = await postNewAnalysis(client, { target: warehouse });
    await admin.json('PUT', '/api/v1/switches', { feature: 'drafting', on: true, reason: 'finita' });
    expect(status).toBe(503);
    expect(html).toContain('manutenzione programmata');
    expect(html).toContain(narrative);
  });
});
