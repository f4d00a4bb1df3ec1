import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../../db/schema/accounts.ts';
import { type Client, openTestApp, type TestApp } from '../../support/test-app.ts';
import { draftedAnalysis, getPage, postForm } from './console-client.ts';

let app: TestApp;
let clients: Record<Role, Client>;
let draft: { path: string; lines: string[] };
let personId: string;
beforeAll(async () => {
  app = await openTestApp();
  const consultant = await app.signIn('consultant');
  const org = consultant.organisationId;
  clients = {
    consultant,
    trainer: await app.signIn('trainer', org),
    auditor: await app.signIn('auditor', org),
    admin: await app.signIn('admin', org),
  };
  draft = await draftedAnalysis(app, consultant, { pathway: '2', maxHours: '150', province: 'BG' });
  personId = /per_[0-9a-z]{24}/.exec((await getPage(consultant, draft.path)).html)![0];
});
afterAll(() => app.close());

/** Who may open what: 200 or 403. */
const matrix: [path: () => string, allowed: Role[]][] = [
  [() => '/', ['consultant', 'trainer', 'auditor', 'admin']],
  [() => '/analisi', ['consultant']],
  [() => '/analisi/nuova', ['consultant']],
  [() => draft.path, ['consultant']],
  [() => `${draft.path}/contenuto`, ['consultant']],
  [() => `${draft.path}/approvazione`, ['consultant']],
  [() => `${draft.path}/rapporto`, ['consultant']],
  [() => `${draft.path}/storia`, ['consultant']],
  [() => '/catalogo', ['consultant', 'trainer', 'admin']],
  [() => '/fabbisogni', ['consultant', 'trainer', 'admin']],
  [() => '/verifica-modulo', ['trainer']],
  [() => '/documenti', ['consultant', 'trainer', 'auditor', 'admin']],
  [() => '/documenti/carica', ['admin']],
  [() => '/chat', ['consultant', 'trainer', 'auditor', 'admin']],
  [() => '/docs', ['consultant', 'trainer', 'auditor', 'admin']],
  [() => '/registro', ['auditor']],
  [() => '/registro/1', ['auditor']],
  [() => '/registro/esportazione', ['auditor']],
  [() => '/registro/punti-di-controllo', ['auditor']],
  [() => '/sistema', ['consultant', 'trainer', 'auditor', 'admin']],
];

describe('the pages of the console', () => {
  it('open for the roles that need them and for no other', async () => {
    await getPage(clients.auditor, '/registro');
    for (const [path, allowed] of matrix) {
      for (const role of ['consultant', 'trainer', 'auditor', 'admin'] as const) {
        const { status } = await getPage(clients[role], path());
        expect([path(), role, status]).toEqual([path(), role, allowed.includes(role) ? 200 : 403]);
      }
    }
  });

  it('give another organisation’s consultant the page of what does not exist', async () => {
    const stranger = await app.signIn('consultant');
    for (const path of ['', '/contenuto', '/approvazione', '/rapporto', '/storia'])
      expect((await getPage(stranger, `${draft.path}${path}`)).status).toBe(404);
    for (const [path, fields] of [
      [`/righe/${draft.lines[0]}/decisione`, { state: 'accepted', kind: 'gap', version: '0' }],
      [`/righe/${draft.lines[0]}/risposta`, { text: 'lo facevo ogni giorno' }],
      ['/approvazione', { digest: '0', confirmed: 'si' }],
      ['/interruzione', { reason: 'un motivo' }],
      ['/riapertura', { reason: 'un motivo' }],
    ] as [string, Record<string, string>][]) {
      expect((await postForm(stranger, `${draft.path}${path}`, fields)).status).toBe(404);
    }
    const list = await getPage(stranger, '/analisi');
    expect(list.html).not.toContain(draft.path);
    expect((await getPage(clients.consultant, draft.path)).html).toContain('<strong>0 di ');
  });

  it('hold no inline style, script or handler and ask no other host', async () => {
    const pages: [{ request: Client['request'] }, string][] = [
      [app, '/accesso'],
      [app, '/privacy'],
      [app, '/accessibilita'],
      [app, '/sistema'],
      [app, '/inesistente'],
      [app, '/chat'],
      [app, '/docs'],
      ...(['', '/approvazione', '/rapporto', '/storia', '/contenuto'].map((path) => [
        clients.consultant,
        `${draft.path}${path}`,
      ]) as [Client, string][]),
      ...(['/', '/analisi', '/analisi/nuova', '/catalogo'].map((path) => [clients.consultant, path]) as [
        Client,
        string,
      ][]),
      ...(['/', '/registro', '/registro/1'].map((path) => [clients.auditor, path]) as [Client, string][]),
      [clients.admin, '/sistema'],
      [clients.admin, '/documenti/carica'],
      ...(['/', '/fabbisogni', '/verifica-modulo', '/catalogo', '/documenti'].map((path) => [
        clients.trainer,
        path,
      ]) as [Client, string][]),
    ];
    for (const [client, path] of pages) {
      const { html } = await getPage(client, path);
      expect([path, html.match(/<[^>]+\sstyle=/g)]).toEqual([path, null]);
      expect([path, html.match(/<style|<script(?![^>]*\ssrc=)/g)]).toEqual([path, null]);
      expect([path, html.match(/<[^>]+\son[a-z]+=/g)]).toEqual([path, null]);
      expect([path, html.match(/(?:src|href|action)="(?:https?:)?\/\/[^"]*/g)]).toEqual([path, null]);
    }
  });

  it('give every id once', async () => {
    for (const path of [draft.path, '/analisi/nuova']) {
      const ids = [...(await getPage(clients.consultant, path)).html.matchAll(/\sid="([^"]+)"/g)].map(
        (match) => match[1],
      );
      expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([]);
    }
  });

  it('link only to addresses that exist', async () => {
    const seen = new Map<string, number>();
    for (const [client, from] of [
      [app, '/accesso'],
      [app, '/chat'],
      [app, '/docs'],
      [clients.trainer, '/catalogo'],
      [clients.trainer, '/fabbisogni'],
      [clients.trainer, '/verifica-modulo'],
      [clients.trainer, '/documenti'],
      [clients.auditor, '/'],
      [clients.admin, '/'],
      [clients.admin, '/documenti/carica'],
      [clients.consultant, '/'],
      [clients.consultant, '/analisi'],
      [clients.consultant, draft.path],
      [clients.consultant, `${draft.path}/storia`],
      [clients.trainer, '/'],
      [clients.auditor, '/registro'],
      [clients.admin, '/sistema'],
    ] as [{ request: Client['request'] }, string][]) {
      const { html } = await getPage(client, from);
      for (const [, target] of html.matchAll(/href="(\/[^"#]*)/g)) {
        if (target!.startsWith('/assets/')) continue;
        seen.set(target!, (await getPage(client, target!.replaceAll('&amp;', '&'))).status);
      }
    }
    expect([...seen].filter(([, status]) => status !== 200)).toEqual([]);
  });

  it('explain what does not exist, with a code to quote', async () => {
    const { status, html } = await getPage(clients.consultant, '/analisi/ana_non_esiste');
    expect(status).toBe(404);
    expect(html).toContain('Non trovato');
    expect(html).toMatch(/Codice della richiesta: <code>[\w-]{12}<\/code>/);
  });

  it('serve the styles, scripts and fonts they name, for a long time, and nothing else of the disk', async () => {
    const { html } = await getPage(clients.consultant, draft.path);
    const named = [...html.matchAll(/(?:src|href)="(\/assets\/[^"#]+)/g)].map((match) => match[1]!);
    expect(named.length).toBeGreaterThan(5);
    for (const path of new Set(named)) {
      const response = await app.request('GET', path);
      expect([path, response.status]).toEqual([path, 200]);
      expect(response.headers.get('cache-control')).toContain('immutable');
    }
    for (const path of [
      '/assets/../package.json',
      '/assets/..%2f..%2fpackage.json',
      '/assets/constructor',
      '/assets/package.json',
    ])
      expect((await app.request('GET', path)).status).toBe(404);
  });

  it('refuse a form that another site sends', async () => {
    const { status } = await postForm(
      clients.consultant,
      `${draft.path}/interruzione`,
      { reason: 'un motivo' },
      { origin: 'https://male.test' },
    );
    expect(status).toBe(403);
  });
});

describe('the log page', () => {
  it('filters by action and object and never shows another organisation’s event', async () => {
    const stranger = await app.signIn('auditor');
    const own = await getPage(clients.auditor, '/registro?azione=analysis.requested');
    const found = /\/registro\/(\d+)"/.exec(own.html)![1]!;
    expect(own.html).toContain('analisi chiesta</td>');
    expect(own.html).not.toContain('bozza preparata</td>');
    expect((await getPage(stranger, `/registro/${found}`)).status).toBe(404);
    expect((await getPage(stranger, '/registro?azione=analysis.requested')).html).toContain(
      'Nessun evento con questi filtri.',
    );
  });

  it('shows no text of a person', async () => {
    const { html } = await getPage(clients.auditor, '/registro');
    const [, seq] = /\/registro\/(\d+)"/.exec(html)!;
    for (let n = Number(seq); n > 0; n--)
      expect((await getPage(clients.auditor, `/registro/${n}`)).html).not.toContain('magazzino');
  });
});

describe('the system page', () => {
  it('lets only an administrator suspend a feature, with a reason everybody reads', async () => {
    expect(
      (await postForm(clients.consultant, '/sistema/funzioni/drafting', { on: 'no', reason: 'prova di blocco' }))
        .status,
    ).toBe(403);
    const refused = await postForm(clients.admin, '/sistema/funzioni/drafting', { on: 'no', reason: '' });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('id="motivo-drafting-errore"');
    expect(
      (await postForm(clients.admin, '/sistema/funzioni/drafting', { on: 'no', reason: 'prova di blocco' })).status,
    ).toBe(303);
    expect((await getPage(clients.trainer, '/sistema')).html).toContain('prova di blocco');
    await postForm(clients.admin, '/sistema/funzioni/drafting', { on: 'si', reason: 'prova finita' });
  });

  it('states no figure that was not measured', async () => {
    const { html } = await getPage(app, '/sistema');
    const section = html.slice(html.indexOf('id="misure"'));
    // One row for each figure that the measuring commands wrote, each with its set and its date, and none besides.
    const measured = JSON.parse(
      await readFile(new URL('../../../server/console/figures.json', import.meta.url), 'utf8'),
    ) as { date: string }[];
    expect(section.match(/<th scope="row">/g)?.length ?? 0).toBe(measured.length);
    expect(section.match(/data-label="Data">\d{1,2}°? \p{L}+ \d{4}</gu)?.length ?? 0).toBe(measured.length);
  });

  it('exports and then erases a person, only for an administrator and only after a confirmation', async () => {
    expect(
      (
        await postForm(clients.auditor, '/sistema/persone/cancellazione', {
          person: personId,
          reason: 'richiesta',
          confirmed: 'si',
        })
      ).status,
    ).toBe(403);
    const copy = await postForm(clients.admin, '/sistema/persone/esportazione', { person: personId });
    expect(copy.status).toBe(200);
    expect(copy.html).toContain('preparavo gli ordini');
    const unconfirmed = await postForm(clients.admin, '/sistema/persone/cancellazione', {
      person: personId,
      reason: 'richiesta della persona',
    });
    expect(unconfirmed.status).toBe(422);
    expect(unconfirmed.html).toContain(`value="${personId}"`);
    expect(
      (
        await postForm(clients.admin, '/sistema/persone/cancellazione', {
          person: personId,
          reason: 'richiesta della persona',
          confirmed: 'si',
        })
      ).status,
    ).toBe(303);
    expect((await getPage(clients.consultant, draft.path)).status).toBe(404);
  });
});
