import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, openTestApp, type TestApp } from '../../support/test-app.ts';
import { getPage, postForm } from './console-client.ts';

const hostile = '<img src=x onerror=alert(1)>';

let app: TestApp;
let admin: Client;
let consultant: Client;
beforeAll(async () => {
  app = await openTestApp({ clock: () => new Date('2026-11-23T10:00:00Z') });
  admin = await app.signIn('admin');
  consultant = await app.signIn('consultant');
});
afterAll(() => app.close());

/** Uploads as a browser does; returns where it was sent, or the page that refused. */
async function upload(fields: Record<string, string>, file: { name: string; text: string } | null) {
  const form = new FormData();
  for (const [name, value] of Object.entries({
    title: '',
    kind: '',
    issued: '',
    validFrom: '',
    validTo: '',
    status: '',
    supersedes: '',
    ...fields,
  }))
    form.set(name, value);
  form.set('file', file === null ? new File([], '') : new File([file.text], file.name));
  const response = await admin.request('POST', '/documenti/carica', form, { accept: 'text/html' });
  const location = response.headers.get('location');
  return {
    status: response.status,
    html: await response.text(),
    location,
    id: /doc_[0-9a-z]+/.exec(location ?? '')?.[0] ?? '',
  };
}

describe('the pages of the documents', () => {
  it('say, while nothing was uploaded, what the answers rest on', async () => {
    const { html } = await getPage(consultant, '/documenti');
    expect(html).toContain('Nessun documento caricato: le risposte usano solo le schede del programma.');
    expect(html).toContain('Schede del programma (');
    expect(html).not.toContain('href="/documenti/carica"');
    expect((await getPage(admin, '/documenti')).html).toContain('href="/documenti/carica"');
    expect((await getPage(consultant, '/documenti?stato=ritirati')).html).toContain('Nessun documento ritirato.');
  });

  it('show an uploaded document with its dates, validity and passages, its words escaped', async () => {
    const stored = await upload(
      {
        title: `Avviso ${hostile}`,
        kind: 'act',
        status: 'in_force',
        issued: '2026-01-10',
        validFrom: '2026-02-01',
        validTo: '2026-06-30',
      },
      {
        name: 'avviso.md',
        text: `# Sportelli ${hostile}\n\nGli sportelli di Collefiorito aprono alle 9. ${hostile}\n`,
      },
    );
    expect(stored.status).toBe(303);
    const list = await getPage(consultant, '/documenti');
    expect(list.html).toContain('Avviso &lt;img');
    // Its last day is past on the day of the test.
    expect(list.html).toMatch(/<span class="console-tag">scaduta<\/span> dal 1° febbraio 2026 al 30 giugno 2026/);
    const one = await getPage(consultant, `/documenti/${stored.id}`);
    expect(one.html).toContain('Gli sportelli di Collefiorito aprono alle 9.');
    expect(list.html + one.html).not.toContain('<img');
  });

  it('open the words that an answer quoted, marked, between the passages around them', async () => {
    await upload(
      { title: 'Corsi di Montepiano', kind: 'act', status: 'in_force', issued: '2026-01-10' },
      {
        name: 'corsi.md',
        text: '# Corsi\n\nLo sportello di Montepiano offre 9 corsi di cucito a chi cerca lavoro.\n',
      },
    );
    const { body } = await consultant.json<{ id: string; citations: { n: number; passageId: string }[] }>(
      'POST',
      '/api/v1/answers',
      { question: 'Quanti corsi di cucito offre lo sportello di Montepiano?' },
    );
    const cited = body.citations[0]!;
    const path = `/documenti/passaggi/${cited.passageId}?risposta=${body.id}&n=${cited.n}`;
    expect((await getPage(consultant, path)).html).toMatch(/<mark>[^<]*9 corsi di cucito[^<]*<\/mark>/);
    // Another organisation reads the passage, which is public, but not what was asked about it.
    const stranger = await getPage(await app.signIn('consultant'), path);
    expect(stranger.status).toBe(200);
    expect(stranger.html).not.toContain('<mark>');
  });

  it('still show the quoted words after the document was retired, and say so', async () => {
    const stored = await upload(
      { title: 'Bando di Valscura', kind: 'act', status: 'in_force', issued: '2026-01-10' },
      { name: 'bando.md', text: '# Bando\n\nIl bando di Valscura finanzia 12 tirocini di falegnameria.\n' },
    );
    const { body } = await consultant.json<{ id: string; citations: { n: number; passageId: string }[] }>(
      'POST',
      '/api/v1/answers',
      { question: 'Quanti tirocini finanzia il bando di Valscura?' },
    );
    const bare = await postForm(admin, `/documenti/${stored.id}/ritiro`, { reason: ' ' });
    expect(bare.status).toBe(422);
    expect(bare.html).toContain('id="motivo-errore"');
    expect((await postForm(admin, `/documenti/${stored.id}/ritiro`, { reason: 'bando annullato' })).status).toBe(303);
    const { html } = await getPage(
      consultant,
      `/documenti/passaggi/${body.citations[0]!.passageId}?risposta=${body.id}&n=1`,
    );
    expect(html).toContain('è stato aggiornato o ritirato');
    expect(html).toMatch(/<mark>[^<]*12 tirocini/);
    expect((await getPage(consultant, '/documenti?stato=ritirati')).html).toContain('Bando di Valscura');
    expect((await postForm(admin, `/documenti/${stored.id}/ritiro`, { reason: 'di nuovo' })).status).toBe(409);
  });

  it('let a document take the place of another, which stays as what held until the day before', async () => {
    const old = await upload(
      { title: 'Tariffe vecchie', kind: 'act', status: 'in_force', issued: '2025-01-01', validFrom: '2025-01-01' },
      { name: 'tariffe-2025.md', text: '# Tariffe\n\nLa tariffa oraria di Pietrarsa è 20 euro.\n' },
    );
    await upload(
      {
        title: 'Tariffe nuove',
        kind: 'act',
        status: 'in_force',
        issued: '2026-05-01',
        validFrom: '2026-05-01',
        supersedes: old.id,
      },
      { name: 'tariffe-2026.md', text: '# Tariffe\n\nLa tariffa oraria di Pietrarsa è 25 euro.\n' },
    );
    const { html } = await getPage(consultant, `/documenti/${old.id}`);
    expect(html).toContain('sostituita</span> dal 1° gennaio 2025 al 30 aprile 2026');
    expect(html).toContain('sostituito da: Tariffe nuove');
  });

  it('replace a file of the same name, and say when nothing changed', async () => {
    const file = { name: 'avvisi.txt', text: 'Il centro di Acquachiara riceve il martedì dalle 9 alle 12.' };
    expect((await upload({}, file)).location).toContain('esito=caricato');
    expect((await upload({}, file)).location).toContain('esito=uguale');
    expect((await upload({}, { ...file, text: 'Il centro di Acquachiara riceve il giovedì.' })).location).toContain(
      'esito=sostituito',
    );
  });

  it('name what is wrong with an upload and keep what was typed', async () => {
    for (const [fields, file, words] of [
      [{ title: 'Atto mio' }, null, 'Scegli il file da caricare.'],
      [
        { title: 'Atto mio', validFrom: '2026-05-01', validTo: '2026-04-01' },
        { name: 'a.md', text: 'Testo di prova lungo abbastanza.' },
        'finisce prima di cominciare',
      ],
      [{ title: 'Atto mio' }, { name: 'foto.png', text: '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000' }, 'errori'],
    ] as const) {
      const { status, html } = await upload(fields, file);
      expect([words, status]).toEqual([words, 422]);
      expect(html).toContain(words);
      expect(html).toContain('value="Atto mio"');
      expect(html).toContain('il file invece va scelto di nuovo');
    }
  });

  it('are changed by nobody but an administrator', async () => {
    const { html } = await getPage(admin, '/documenti');
    const id = /doc_[0-9a-z]{24}/.exec(html)![0];
    for (const role of ['consultant', 'trainer', 'auditor'] as const) {
      const who = await app.signIn(role);
      expect((await getPage(who, '/documenti/carica')).status).toBe(403);
      expect((await postForm(who, '/documenti/carica', { title: 'x' })).status).toBe(403);
      expect((await postForm(who, `/documenti/${id}/ritiro`, { reason: 'per prova' })).status).toBe(403);
    }
    expect((await getPage(admin, `/documenti/${id}`)).html).not.toContain('Ritirato il');
  });
});
