import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badge, ed25519, iTXt, png, signToken } from '../../knowledge/credentials/signing.ts';
import { type Client, openTestApp, type TestApp } from '../../support/test-app.ts';
import { getPage, newAnalysisForm } from './console-client.ts';

let app: TestApp;
let consultant: Client;
beforeAll(async () => {
  app = await openTestApp();
  consultant = await app.signIn('consultant');
});
afterAll(() => app.close());

function signedBadge(): string {
  const { publicKey, privateKey } = ed25519();
  return signToken(
    { alg: 'EdDSA', jwk: publicKey.export({ format: 'jwk' }) },
    badge('https://scuola.example'),
    privateKey,
  );
}

const vacancyText = 'Cerchiamo persona per il magazzino che prepari gli ordini e carichi i camion.';

/** Sends the form; `extra` are hidden fields a page carried. */
async function send(fields: Record<string, string>, files: File[], extra: [string, string][] = []) {
  const form = newAnalysisForm({ vacancyText, ...fields });
  for (const file of files) form.append('credentials', file);
  for (const [name, value] of extra) form.append(name, value);
  const response = await consultant.request('POST', '/analisi/nuova', form, { accept: 'text/html' });
  return { status: response.status, html: await response.text(), location: response.headers.get('location') };
}

describe('credentials in the form of a new analysis', () => {
  it('become a source of the draft, whose title says what was found about them', async () => {
    const { status, location } = await send({}, [
      new File([new Uint8Array(png(iTXt('openbadgecredential', signedBadge())))], 'badge.png'),
    ]);
    expect(status).toBe(303);
    await app.drain();
    const { html } = await getPage(consultant, location!);
    expect(html).toContain('Credenziale: badge.png (attestato: firma integra, emittente non provato)');
  });

  it('show six separate verdicts while the form is not complete, and are carried until it is', async () => {
    const shown = await send({ alias: '' }, [new File([signedBadge()], 'badge.jwt')]);
    expect(shown.status).toBe(422);
    for (const verdict of ['Formato', 'Integrità', 'Chi rilascia', 'Date', 'Revoca', 'A chi è intestato'])
      expect(shown.html).toContain(`<th scope="row">${verdict}</th>`);
    const content = /name="credentialContent" value="([^"]+)"/.exec(shown.html)![1]!;
    const carried: [string, string][] = [
      ['credentialName', 'badge.jwt'],
      ['credentialContent', content],
    ];
    const dropped = await send({ alias: '' }, [], [...carried, ['credentialDropped', '0']]);
    expect(dropped.html).not.toContain('name="credentialContent"');
    const made = await send({ token: 'portata' }, [], carried);
    expect(made.status).toBe(303);
    await app.drain();
    expect((await getPage(consultant, made.location!)).html).toContain('Credenziale: badge.jwt');
  });

  it('are refused when they were changed after they were signed, also on the way through the page', async () => {
    const token = signedBadge();
    const at = token.indexOf('.') + 200;
    const changed = `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
    for (const [files, carried] of [
      [[new File([changed], 'cambiato.jwt')], []],
      [
        [],
        [
          ['credentialName', 'cambiato.jwt'],
          ['credentialContent', Buffer.from(changed).toString('base64')],
        ],
      ],
    ] as [File[], [string, string][]][]) {
      const { status, html } = await send({ token: 'cambiata' }, files, carried);
      expect(status).toBe(422);
      expect(html).toContain('«cambiato.jwt» non si può usare come prova.');
      expect(html).not.toContain('name="credentialContent"');
    }
  });

  it('that are no credential are named beside the field, and a hostile name stays text', async () => {
    const { status, html } = await send({}, [new File(['{}'], '<img src=x onerror=alert(1)>.json')]);
    expect(status).toBe(422);
    expect(html).toContain('id="credentials-errore"');
    expect(html).toContain('&lt;img');
    expect(html).not.toContain('<img');
  });
});
