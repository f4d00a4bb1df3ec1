import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleMin } from '../../../knowledge/demand/demand.ts';
import { importVacancies } from '../../../knowledge/demand/import-vacancies.ts';
import { type Client, openTestApp, type TestApp } from '../../support/test-app.ts';
import { getPage, postForm } from './console-client.ts';

const hostile = '<img src=x onerror=alert(1)>';
const advert =
  'Cerchiamo persona per il magazzino che sappia preparare gli ordini, fare gli inventari e condurre il carrello elevatore.';
const syllabus = {
  title: `Magazzino ${hostile}`,
  hours: '60',
  text: `Si impara a preparare gli ordini dei clienti con il palmare e a caricare e scaricare i camion. ${hostile}`,
};

let app: TestApp;
let trainer: Client;
let admin: Client;
beforeAll(async () => {
  app = await openTestApp();
  trainer = await app.signIn('trainer');
  admin = await app.signIn('admin');
});
afterAll(() => app.close());

const manyAdverts = (n: number) => Array.from({ length: n }, () => advert).join('\n---\n');
const fitOf = async (fields: Record<string, string>) =>
  (await postForm(trainer, '/verifica-modulo', { ...syllabus, adverts: manyAdverts(sampleMin), ...fields })).location!;
/** The first proposal of a page: its address, and its id in the page. */
const proposalOf = (html: string) => /action="(\/verifica-modulo\/fit_\w+\/proposte\/(itm_\w+))"/.exec(html)!;

describe('the pages of demand', () => {
  it('say, while there are no adverts, how they come', async () => {
    await app.database.db.execute(sql`delete from vacancy`);
    const { html } = await getPage(trainer, '/fabbisogni');
    expect(html).toContain('Non ci sono ancora annunci.');
    expect(html).toContain('npm run import:vacancies');
  });

  it('tell the sample and its dates, and give shares only when it is large enough', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'colma-'));
    try {
      const file = join(folder, 'annunci.csv');
      const rows = [
        ...Array.from({ length: sampleMin }, (_, n) => [
          'BG',
          `Ditta ${'Alfa Beta Gamma Delta Epsi Zeta'.split(' ')[n % 6]} ${n}`,
          `0${(n % 8) + 1}`,
        ]),
        ['MI', `Sola ${hostile}`, '03'],
      ].map(
        ([province, company, month], n) =>
          `v${n},2026-${month}-10,${province},Logistica,Magazziniere,${company},"${advert} Turno ${n} nel reparto ${'abcdefghijkl'[n]?.repeat(9)}, contratto numero ${n * 7919}.",1`,
      );
      await writeFile(file, ['id,date,province,sector,title,company,text,seats', ...rows].join('\n'));
      const actor = { type: 'system', id: 'prova', role: null, organisationId: null } as const;
      const report = await importVacancies(app.database, await app.deps.knowledge.get(), file, {
        actor,
        now: new Date(),
      });
      expect(report.stored).toBe(sampleMin + 1);
    } finally {
      await rm(folder, { recursive: true });
    }
    const overview = await getPage(trainer, '/fabbisogni');
    expect(overview.html).toContain('href="/fabbisogni?provincia=BG"');
    const enough = await getPage(trainer, '/fabbisogni?provincia=BG');
    expect(enough.html).toContain(`${sampleMin} annunci · dal 10 gennaio 2026`);
    expect(enough.html).toMatch(/<td data-label="Quota">100 %<\/td>/);
    const small = await getPage(trainer, '/fabbisogni?provincia=MI');
    expect(small.html).toContain('campione troppo piccolo');
    expect(small.html).toContain('Campione troppo piccolo: c&#39;è 1 annuncio');
    expect(small.html).not.toMatch(/\d %/);
    expect(small.html).toContain('&lt;img');
    expect(small.html).not.toContain('<img');
  });

  it('refuse a period that ends before it begins, with one sentence', async () => {
    const { status, html } = await getPage(trainer, '/fabbisogni?dal=2026-05-01&al=2026-04-01');
    expect(status).toBe(422);
    expect(html).toContain('Il periodo finisce prima di cominciare');
  });
});

describe('checking a module', () => {
  it('compares a pasted programme with pasted adverts, without scripts, its words escaped', async () => {
    const { html } = await getPage(trainer, await fitOf({}));
    const section = (id: string) => html.slice(html.indexOf(`id="${id}"`)).split('</section>')[0]!;
    expect(section('coperte')).toMatch(/ordini/i);
    expect(section('mancano')).toMatch(/carrell/i);
    expect(section('mancano')).toMatch(/annuncio 1: «[^»]*carrello elevatore[^»]*»/);
    expect(section('insegna')).toMatch(/«[^»]*ordini[^»]*»/i);
    expect(html).toContain('<svg role="img"');
    expect(html).toContain('Magazzino &lt;img');
    expect(html).not.toContain('<img');
  });

  it('gives no share for too few adverts, and says how many more it takes', async () => {
    const { html } = await getPage(trainer, await fitOf({ adverts: manyAdverts(sampleMin - 1) }));
    expect(html).toContain('ne serve almeno un altro');
    expect(html).not.toMatch(/\d %/);
  });

  it('finds a module of the catalogue by its title and keeps it with what else was typed', async () => {
    const found = await postForm(trainer, '/verifica-modulo', {
      moduleQuery: 'magazzino',
      adverts: advert,
      action: 'search',
    });
    expect(found.status).toBe(200);
    const id = /name="moduleId" id="modulo-(mod_\w+)"/.exec(found.html)![1]!;
    expect(found.html).toContain(`>${advert}</textarea>`);
    const made = await postForm(trainer, '/verifica-modulo', { moduleId: id, adverts: manyAdverts(sampleMin) });
    expect(made.status).toBe(303);
    expect((await getPage(trainer, `/verifica-modulo?modulo=${id}`)).html).toMatch(
      new RegExp(`id="modulo-${id}"[^>]*checked`),
    );
  });

  it('reads an uploaded programme, and leaves its text on the page when something is missing', async () => {
    const form = new FormData();
    form.set('file', new File([syllabus.text], 'programma.txt', { type: 'text/plain' }));
    form.set('adverts', advert);
    const response = await trainer.request('POST', '/verifica-modulo', form, { accept: 'text/html' });
    const html = await response.text();
    expect(response.status).toBe(422);
    expect(html).toContain('Scrivi le ore del programma');
    expect(html).toContain('scaricare i camion.');
    expect(html).not.toContain('<img');
  });

  it('names everything that is missing, and keeps what was typed', async () => {
    for (const [fields, words] of [
      [{ title: '', hours: '', text: '' }, 'Manca il modulo'],
      [{ hours: 'molte' }, 'Scrivi le ore del programma'],
      [{ adverts: '' }, 'Scegli un lavoro, un settore'],
      [{ moduleId: 'mod_nessuno', title: '', text: '' }, 'Questo modulo non è nel catalogo.'],
    ] as [Record<string, string>, string][]) {
      const { status, html } = await postForm(trainer, '/verifica-modulo', { ...syllabus, adverts: advert, ...fields });
      expect([words, status]).toEqual([words, 422]);
      expect(html).toContain(words);
    }
  });
});

describe('deciding a proposal', () => {
  it('accepts it, and takes the decision back', async () => {
    const path = await fitOf({});
    const [, action] = proposalOf((await getPage(trainer, path)).html);
    const accepted = await postForm(trainer, action!, { state: 'accepted', version: '0' });
    expect(accepted.location).toContain('esito=accettata');
    expect((await getPage(trainer, path)).html).toContain('<strong>Accettata</strong> da te');
    await postForm(trainer, action!, { state: 'proposed', version: '1' });
    expect((await getPage(trainer, path)).html).not.toContain('<strong>Accettata</strong>');
  });

  it('keeps the words of an edit beside the reason, and asks for a reason', async () => {
    const path = await fitOf({});
    const [, action] = proposalOf((await getPage(trainer, path)).html);
    const bare = await postForm(trainer, action!, {
      state: 'edited',
      version: '0',
      text: `Parole mie ${hostile}`,
      reason: '',
    });
    expect(bare.status).toBe(422);
    expect(bare.html).toContain('Scrivi perché la modifichi');
    expect(bare.html).toContain('Parole mie &lt;img');
    await postForm(trainer, action!, {
      state: 'edited',
      version: '0',
      text: 'Parole mie',
      hours: '12',
      reason: 'più chiaro',
    });
    const { html } = await getPage(trainer, path);
    expect(html).toMatch(/<ins>Parole mie<\/ins> \(12.h\)/);
    expect(html).toContain('Motivo: più chiaro');
  });

  it('sends a script only the line', async () => {
    const path = await fitOf({});
    const [, action, id] = proposalOf((await getPage(trainer, path)).html);
    const { status, html } = await postForm(
      trainer,
      action!,
      { state: 'rejected', version: '0', reason: '' },
      { 'hx-request': 'true' },
    );
    expect(status).toBe(422);
    expect(html.trimStart()).toMatch(new RegExp(`^<li [^>]*id="proposta-${id}"`));
    expect(html).toContain('console-field-error');
  });

  it('tells who came second that somebody else was first', async () => {
    const colleague = await app.signIn('trainer', trainer.organisationId);
    const path = await fitOf({});
    const [, action] = proposalOf((await getPage(trainer, path)).html);
    await postForm(colleague, action!, { state: 'accepted', version: '0' });
    const late = await postForm(trainer, action!, { state: 'rejected', version: '0', reason: 'non serve' });
    expect(late.status).toBe(409);
    expect(late.html).toContain('Qualcun altro ha deciso questa proposta');
  });

  it('is for nobody of another organisation and for no other role', async () => {
    const path = await fitOf({});
    const [, action] = proposalOf((await getPage(trainer, path)).html);
    const stranger = await app.signIn('trainer');
    expect((await getPage(stranger, path)).status).toBe(404);
    expect((await postForm(stranger, action!, { state: 'accepted' })).status).toBe(404);
    expect((await getPage(stranger, '/verifica-modulo')).html).toContain('Nessuna verifica, per ora');
    expect((await postForm(admin, action!, { state: 'accepted' })).status).toBe(403);
  });

  it('waits while the feature is suspended; what was made can be read, and the page says why', async () => {
    const path = await fitOf({});
    const [, action] = proposalOf((await getPage(trainer, path)).html);
    await postForm(admin, '/sistema/funzioni/module_fit', { on: 'no', reason: 'dati da rifare' });
    try {
      const one = await getPage(trainer, path);
      expect(one.html).toContain('dati da rifare');
      expect(one.html).not.toContain('name="state"');
      expect((await postForm(trainer, action!, { state: 'accepted' })).status).toBe(503);
      const form = await getPage(trainer, '/verifica-modulo');
      expect(form.html).toContain('dati da rifare');
      expect(form.html).not.toContain('name="adverts"');
      expect((await postForm(trainer, '/verifica-modulo', { ...syllabus, adverts: advert })).status).toBe(503);
    } finally {
      await postForm(admin, '/sistema/funzioni/module_fit', { on: 'si', reason: 'prova finita' });
    }
  });
});

describe('the page of one module', () => {
  it('lists the eleven elements of a micro-credential with the state of each in words', async () => {
    const list = await getPage(trainer, '/catalogo');
    const id = /href="\/catalogo\/(mod_\w+)"/.exec(list.html)![1]!;
    const { html } = await getPage(trainer, `/catalogo/${id}`);
    const elements = html.slice(html.indexOf('class="module-elements"')).split('</ol>')[0]!;
    expect(elements.match(/<li value="\d+"/g)).toHaveLength(11);
    expect(elements).toContain('si scrive al rilascio');
    expect(html).toContain(`href="/verifica-modulo?modulo=${id}"`);
    expect((await getPage(await app.signIn('consultant'), `/catalogo/${id}`)).html).not.toContain('/verifica-modulo');
    expect((await getPage(trainer, '/catalogo/mod_nessuno')).status).toBe(404);
  });
});
