import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, openTestApp, type TestApp } from '../../support/test-app.ts';
import { decisionFields, draftedAnalysis, getPage, occupationId, postForm, postNewAnalysis } from './console-client.ts';

let app: TestApp;
let client: Client;
beforeAll(async () => {
  app = await openTestApp();
  client = await app.signIn('consultant');
});
afterAll(() => app.close());

const decide = async (
  who: Client,
  path: string,
  itemId: string,
  state: string,
  fields: Record<string, string> = {},
  headers: Record<string, string> = {},
) => {
  const { html } = await getPage(who, path);
  return postForm(
    who,
    `${path}/righe/${itemId}/decisione`,
    { ...decisionFields(html, itemId, state), ...fields },
    headers,
  );
};

const acceptAll = async (who: Client, path: string, lines: string[]) => {
  for (const line of lines) await decide(who, path, line, 'accepted');
};

describe('the draft page', () => {
  it('shows the steps while the draft is being made and asks again by itself without scripts', async () => {
    const { location } = await postNewAnalysis(client, {
      target: await occupationId(app, 'Magazziniere/Magazziniera'),
    });
    const { html } = await getPage(client, location!);
    expect(html).toContain('data-events="/api/v1/analyses/ana_');
    expect(html).toContain('<noscript><meta http-equiv="refresh"');
    await app.drain();
    const drafted = await getPage(client, location!);
    expect(drafted.html).not.toContain('http-equiv="refresh"');
    expect(drafted.html).toContain('Colma propone, tu decidi.');
  });

  it('marks the words of the person and leads from them to the line and back', async () => {
    const { path } = await draftedAnalysis(app, client);
    const { html } = await getPage(client, path);
    const proof = /href="#(prova-itm_[0-9a-z]+-0)"/.exec(html)![1]!;
    expect(html).toContain(`<span id="${proof}"`);
    const mark = /<mark [^>]*data-items="([^"]+)"/.exec(html)![1]!.split(' ')[0]!;
    expect(html).toContain(`id="riga-${mark}"`);
    expect(html).toContain(`href="#riga-${mark}"`);
  });

  it('says every verdict in a word and never a figure of confidence', async () => {
    const { path } = await draftedAnalysis(app, client);
    const { html } = await getPage(client, path);
    const counts = html.slice(html.indexOf('id="conteggi"'), html.indexOf('</ul>', html.indexOf('id="conteggi"')));
    expect(counts).toMatch(/\d+ (dimostrat[ae]|in parte|non risult(a|ano)|contraddett[ae])/);
    const lines = html.slice(html.indexOf('<ul class="lines">'), html.indexOf('id="piano"'));
    const words = lines.replace(/<svg.*?<\/svg>/gs, '').replace(/<[^>]*>/g, ' ');
    expect(words.match(/\d+([.,]\d+)?\s?%|\b0[.,]\d+/g)).toBeNull();
  });

  it('shows hostile words of a person as words', async () => {
    const hostile = '<script>alert(1)</script><img src=x onerror=alert(2)>';
    const { path } = await draftedAnalysis(app, client, {
      alias: `A.R. ${hostile}`,
      narrative: `Preparavo gli ordini in magazzino ${hostile} e scaricavo i camion ogni giorno.`,
      note: hostile,
    });
    for (const address of [path, `${path}/storia`, `${path}/rapporto`, `${path}/approvazione`, '/analisi', '/']) {
      const { html } = await getPage(client, address);
      expect(html).not.toContain('<script>alert');
      expect(html).not.toContain('<img src=x');
    }
  });

  it('carries out a decision by a plain form and says so on the page it leads to', async () => {
    const { path, lines } = await draftedAnalysis(app, client);
    const { status, location } = await decide(client, path, lines[0]!, 'accepted');
    expect(status).toBe(303);
    expect(location).toBe(`${path}?esito=accettata#riga-${lines[0]}`);
    const { html } = await getPage(client, `${path}?esito=accettata`);
    expect(html).toContain('Riga accettata.');
    expect(html).toContain(`<strong>1 di ${lines.length}</strong>`);
    await decide(client, path, lines[0]!, 'proposed');
    expect((await getPage(client, path)).html).toContain(`<strong>0 di ${lines.length}</strong>`);
  });

  it('refuses a rejection without a reason beside the field, and a change keeps the verdict and the words typed', async () => {
    const { path, lines } = await draftedAnalysis(app, client);
    const rejected = await decide(client, path, lines[0]!, 'rejected', { reason: '' });
    expect(rejected.status).toBe(422);
    expect(rejected.html).toContain(`id="motivo-rejected-${lines[0]}-errore"`);
    const edited = await decide(client, path, lines[0]!, 'edited', { verdict: 'contradicted', reason: 'x' });
    expect(edited.status).toBe(422);
    expect(edited.html).toContain(
      `id="giudizio-${lines[0]}-contradicted" name="verdict" value="contradicted" checked=""`,
    );
    expect(edited.html).toMatch(/>x<\/textarea>/);
  });

  it('shows before and after of a change with its reason', async () => {
    const { path, lines } = await draftedAnalysis(app, client);
    await decide(client, path, lines[0]!, 'edited', { verdict: 'contradicted', reason: 'me lo ha detto a voce' });
    const { html } = await getPage(client, path);
    const line = html.slice(html.indexOf(`data-line="${lines[0]}"`), html.indexOf(`data-line="${lines[1]}"`));
    expect(line).toMatch(/<del>[^<]+<\/del>.*<ins>contraddetta<\/ins>/);
    expect(line).toContain('Motivo: me lo ha detto a voce');
  });

  it('answers a form sent by script with the line and the counters only', async () => {
    const { path, lines } = await draftedAnalysis(app, client);
    const { status, html } = await decide(client, path, lines[0]!, 'accepted', {}, { 'hx-request': 'true' });
    expect(status).toBe(200);
    expect(html.startsWith('<li class="line line-accepted"')).toBe(true);
    expect(html).toContain('id="avanzamento" hx-swap-oob="true"');
    expect(html).not.toContain('<html');
  });

  it('shows who decided a line meanwhile and does not lose the reason typed', async () => {
    const { path, lines } = await draftedAnalysis(app, client);
    const colleague = await app.signIn('consultant', client.organisationId);
    const { html: before } = await getPage(colleague, path);
    await decide(client, path, lines[0]!, 'accepted');
    const fields = { ...decisionFields(before, lines[0]!, 'rejected'), reason: 'secondo me non lo dice' };
    const { status, html } = await postForm(colleague, `${path}/righe/${lines[0]}/decisione`, fields);
    expect(status).toBe(409);
    expect(html).toContain('ecco la sua scelta');
    expect(html).toContain('secondo me non lo dice');
    expect(html).toContain('<strong>Accettata</strong> da Prova consultant');
    expect(html).not.toContain(`aria-label="Annulla la decisione`);
  });

  it('keeps the answer of the person as a text of its own and asks to decide the line again', async () => {
    const { path } = await draftedAnalysis(app, client);
    const { html } = await getPage(client, path);
    const line = /righe\/(itm_[0-9a-z]+)\/risposta/.exec(html)![1]!;
    expect((await postForm(client, `${path}/righe/${line}/risposta`, { text: ' ' })).status).toBe(422);
    const { location } = await postForm(client, `${path}/righe/${line}/risposta`, {
      text: 'Sì, lo facevo ogni giorno <b>da sola</b>.',
    });
    expect(location).toBe(`${path}?esito=risposta#riga-${line}`);
    const after = await getPage(client, path);
    expect(after.html).toContain('Colloquio: ');
    expect(after.html).toContain('lo facevo ogni giorno &lt;b&gt;da sola&lt;/b&gt;');
  });

  it('lets nothing out until every line is decided, the summary read and the sentence confirmed', async () => {
    const { path, lines } = await draftedAnalysis(app, client);
    expect((await getPage(client, path)).html).toMatch(/<button[^>]*id="approva"[^>]*disabled/);
    const digestless = await getPage(client, `${path}/approvazione`);
    expect(digestless.html).not.toContain('name="digest"');
    expect((await getPage(client, `${path}/rapporto`)).html).not.toContain('/report?format=');
    await acceptAll(client, path, lines);
    const summary = await getPage(client, `${path}/approvazione`);
    const digest = /name="digest" value="([0-9a-f]+)"/.exec(summary.html)![1]!;
    expect((await postForm(client, `${path}/approvazione`, { digest })).status).toBe(422);
    expect((await postForm(client, `${path}/approvazione`, { digest: '0'.repeat(64), confirmed: 'si' })).status).toBe(
      409,
    );
    const approved = await postForm(client, `${path}/approvazione`, { digest, confirmed: 'si' });
    expect(approved.location).toBe(`${path}/rapporto?esito=approvata`);
    expect((await getPage(client, `${path}/rapporto`)).html).toContain('/report?format=pdf');
    const readOnly = (await getPage(client, path)).html;
    expect(readOnly).not.toContain('/decisione"');
    expect(readOnly).toContain('Riapri');
    await postForm(client, `${path}/riapertura`, { reason: 'manca un attestato' });
    expect((await getPage(client, path)).html).toContain('in decisione');
  });

  it('stops an analysis with a reason and then shows who, when and why', async () => {
    const { path } = await draftedAnalysis(app, client);
    expect((await postForm(client, `${path}/interruzione`, { reason: '' })).status).toBe(422);
    await postForm(client, `${path}/interruzione`, { reason: 'la persona ha trovato lavoro' });
    const { html } = await getPage(client, path);
    expect(html).toContain('Analisi interrotta da Prova consultant');
    expect(html).toContain('la persona ha trovato lavoro');
    expect(html).not.toContain('/decisione"');
  });

  it('writes every view and every decision into the log, and shows them in the history', async () => {
    const { path, lines } = await draftedAnalysis(app, client);
    await decide(client, path, lines[0]!, 'rejected', { reason: 'non è di questo lavoro' });
    const { html } = await getPage(client, `${path}/storia`);
    expect(html).toContain('non è di questo lavoro');
    for (const words of ['analisi chiesta', 'bozza preparata', 'analisi letta', 'riga decisa'])
      expect(html).toContain(words);
  });
});
