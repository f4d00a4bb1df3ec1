import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisation } from '../../../db/schema/accounts.ts';
import { createAccount } from '../../../server/auth/auth.ts';
import { safePath } from '../../../server/console/safe-path.ts';
import { openTestApp, type TestApp } from '../../support/test-app.ts';
import { getPage, postForm } from './console-client.ts';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

describe('signing in through the console', () => {
  it('sends whoever has no session to the form, with the page they wanted', async () => {
    const { status, location } = await getPage(app, '/analisi?stato=draft');
    expect(status).toBe(303);
    expect(location).toBe(`/accesso?poi=${encodeURIComponent('/analisi?stato=draft')}`);
  });

  it('gives a session cookie and goes on to the page that was wanted', async () => {
    await app.database.db.insert(organisation).values({ id: 'org_accesso', name: 'Ente' });
    await createAccount(app.deps.auth, {
      email: 'entra@prova.test',
      name: 'Entra',
      role: 'consultant',
      organisationId: 'org_accesso',
      password: 'parola-giusta',
    });
    const response = await app.request(
      'POST',
      '/accesso',
      new URLSearchParams({ email: 'entra@prova.test', password: 'parola-giusta', poi: '/analisi' }).toString(),
      {
        'content-type': 'application/x-www-form-urlencoded',
      },
    );
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/analisi');
    const cookie = response.headers.get('set-cookie')!.split(';')[0]!;
    const page = await app.request('GET', '/analisi', undefined, { cookie, accept: 'text/html' });
    expect(page.status).toBe(200);
  });

  it('says one sentence for a wrong password and an unknown address, and keeps the address', async () => {
    const { status, html } = await postForm(app, '/accesso', {
      email: 'nessuno@prova.test',
      password: 'sbagliata',
      poi: '/analisi',
    });
    expect(status).toBe(422);
    expect(html).toContain('Indirizzo o password non corretti.');
    expect(html).toContain('value="nessuno@prova.test"');
    expect(html).toContain('value="/analisi"');
  });

  it('ends the session', async () => {
    const client = await app.signIn('consultant');
    expect((await postForm(client, '/esci', {})).location).toBe('/accesso?esito=uscita');
    expect((await getPage(client, '/analisi')).status).toBe(303);
  });

  it('never leads to another host or to an address that is no page', () => {
    for (const wanted of [
      'https://male.test/',
      '//male.test',
      '/\\male.test',
      'javascript:alert(1)',
      '/accesso',
      '/esci',
      '/api/v1/analyses',
      '',
      undefined,
    ])
      expect(safePath(wanted)).toBe('/');
    expect(safePath('/analisi/ana_1?esito=accettata')).toBe('/analisi/ana_1?esito=accettata');
  });

  it('shows only messages it knows', async () => {
    const { html } = await getPage(app, '/accesso?esito=%3Cb%3Eciao');
    expect(html).not.toContain('ciao');
  });
});
