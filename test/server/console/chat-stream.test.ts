import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '../../../db/database.ts';
import { createAdviser } from '../../../server/answers/adviser.ts';
import { ModelTurns } from '../../../server/answers/model-turns.ts';
import { readConfig } from '../../../server/config.ts';
import {
  durationQuestion,
  durationQuote,
  handleOf,
  regulation,
  testLimits,
} from '../../agents/adviser/adviser-case.ts';
import { type ModelServer, startModelServer } from '../../support/model-server.ts';
import { type Client, openTestApp, type TestApp } from '../../support/test-app.ts';
import { getPage, postForm } from './console-client.ts';

let server: ModelServer;
let app: TestApp;
let admin: Client;
const silent = () => {};
const fair = 'Il tirocinio nei vivai comunali dura almeno 45 giorni.';
beforeAll(async () => {
  server = await startModelServer();
  app = await openTestApp();
  const config = readConfig({ OPENAI_BASE_URL: server.baseUrl, CHAT_MODEL: 'scripted' });
  app.deps.adviser = createAdviser(
    config,
    { debug: silent, info: silent, warn: silent, error: silent },
    { limits: { ...testLimits, totalMs: 20_000, stepMs: 20_000 }, turns: new ModelTurns(() => 0) },
  );
  admin = await app.signIn('admin');
  const form = new FormData();
  form.set('file', new File([regulation], 'tirocini.md', { type: 'text/markdown' }));
  form.set('title', 'Regolamento dei tirocini di Valbruna');
  form.set('status', 'in_force');
  form.set('validFrom', '2026-01-10');
  expect((await admin.request('POST', '/api/v1/documents', form)).status).toBe(201);
});
afterAll(async () => {
  await server.close();
  await app.close();
});

const polite = (...texts: string[]) =>
  server.play((request) => {
    const passage = handleOf(request, durationQuote.slice(0, 40));
    return { json: { sentences: texts.map((text) => ({ passage, quote: durationQuote, text })) } };
  });

async function stream(question: string, token: string) {
  const response = await app.request('POST', '/chat', new URLSearchParams({ question, token, asOf: '' }).toString(), {
    'content-type': 'application/x-www-form-urlencoded',
    accept: 'text/event-stream',
  });
  const events = (await response.text()).split('\n\n').flatMap((block) => {
    const name = /^event: (.*)$/m.exec(block)?.[1];
    const data = [...block.matchAll(/^data: (.*)$/gm)].map((match) => match[1]).join('\n');
    return name === undefined ? [] : [{ name, data }];
  });
  return { response, events, cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '' };
}

describe('the chat with a model', () => {
  it('shows steps, then checked sentences, then the whole answer, and nothing that was not checked', async () => {
    polite(fair, 'Il tirocinio dura 45 mesi.', 'Sei ammesso al tirocinio.');
    const { response, events, cookie } = await stream(durationQuestion, 'a');
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    expect(events.filter(({ name }) => name === 'sentence').map(({ data }) => data)).toEqual([fair]);
    expect(events[0]).toEqual({ name: 'step', data: 'Cerco nei documenti…' });
    const done = events.at(-1)!;
    expect(done.name).toBe('done');
    expect(done.data).toContain(fair);
    expect(JSON.stringify(events)).not.toMatch(/45 mesi|ammesso/);
    // The conversation is there when the page is loaded again.
    const { html } = await getPage(
      { request: (method, path, body, headers) => app.request(method, path, body, { ...headers, cookie }) },
      '/chat',
    );
    expect(html).toContain('data-stream="true"');
    expect(html.match(/<article class="chat-exchange"/g)).toHaveLength(1);
    expect(html).toContain(fair);
  });

  it('gives the same answer to a form without scripts', async () => {
    polite(fair);
    const sent = await postForm(app, '/chat', { question: durationQuestion, token: 'b' });
    expect(sent.status).toBe(303);
    expect(sent.location).toMatch(/^\/chat#ans_/);
  });

  it('keeps one answer for a button pressed twice', async () => {
    polite(fair);
    const [one, two] = await Promise.all([stream(durationQuestion, 'doppio'), stream(durationQuestion, 'doppio')]);
    const idOf = (data: string) => /id="(ans_[0-9a-z]+)"/.exec(data)![1];
    expect(idOf(one.events.at(-1)!.data)).toBe(idOf(two.events.at(-1)!.data));
    expect(one.cookie).toBe(two.cookie);
  });

  it('shows the answer of the rules when the model is dead, in the same request', async () => {
    server.play([{ status: 500 }]);
    const { events } = await stream(durationQuestion, 'c');
    expect(events.at(-1)!.name).toBe('done');
    expect(events.at(-1)!.data).toContain('45 giorni');
  });

  it('refuses an empty question before anything is asked, and says why when answers are suspended', async () => {
    polite(fair);
    const { response } = await stream('  ', 'd');
    expect(response.status).toBe(422);
    await admin.request('PUT', '/api/v1/switches', { feature: 'answers', on: false, reason: 'fonti da rivedere' });
    const { events } = await stream(durationQuestion, 'e');
    await admin.request('PUT', '/api/v1/switches', { feature: 'answers', on: true, reason: 'riviste' });
    expect(events).toEqual([{ name: 'problem', data: expect.stringContaining('fonti da rivedere') }]);
  });

  it('keeps the model and the digest of its instructions with the answer, and shows it again as it was', async () => {
    polite(fair);
    const asked = await app.request('POST', '/api/v1/answers', { question: durationQuestion });
    const body = (await asked.json()) as { id: string; model: string; text: string; durationMs: number };
    expect(body.model).toBe('scripted');
    const [row] = rowsOf<Record<string, unknown>>(
      await app.database.db.execute(
        sql`select prompt_hash, model, timings, citations from answer where id = ${body.id}`,
      ),
    );
    expect(row).toMatchObject({
      model: 'scripted',
      prompt_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      timings: { modelMs: expect.any(Number), searchMs: expect.any(Number), totalMs: expect.any(Number) },
      citations: [{ passageDigest: expect.stringMatching(/^[0-9a-f]{64}$/), validity: { status: 'in_force' } }],
    });
    const again = await (await app.signIn('auditor')).json<{ text: string }>('GET', `/api/v1/answers/${body.id}`);
    expect(again.body.text).toBe(body.text);
  });
});

describe('the page of a cited passage', () => {
  it('opens without an account, with the quoted words marked and the validity said, also after the document left', async () => {
    server.play([{ status: 500 }]);
    const { events } = await stream(durationQuestion, 'fonte');
    const href = /href="(\/chat\/fonti\/pas_[^"#]+)#pas_[0-9a-z]+"/
      .exec(events.at(-1)!.data)![1]!
      .replaceAll('&amp;', '&');
    const open = await getPage(app, href);
    expect(open.status).toBe(200);
    expect(open.html).toMatch(/<mark>[^<]*45 giorni[^<]*<\/mark>/);
    expect(open.html).toContain('in vigore');
    expect(open.html).toContain('Regolamento dei tirocini di Valbruna');
    const { body } = await admin.json<{ documents: { id: string; file: string }[] }>(
      'GET',
      '/api/v1/documents?limit=200',
    );
    const id = body.documents.find(({ file }) => file === 'tirocini.md')!.id;
    await admin.request('DELETE', `/api/v1/documents/${id}`);
    const later = await getPage(app, href);
    expect(later.status).toBe(200);
    expect(later.html).toMatch(/<mark>[^<]*45 giorni[^<]*<\/mark>/);
    expect(later.html).toContain('aggiornato o ritirato');
    expect((await getPage(app, href.split('?')[0]!)).status).toBe(404);
  });

  it('never shows what an answer of an organisation cited to anybody else', async () => {
    server.play([{ status: 500 }]);
    const consultant = await app.signIn('consultant');
    const asked = await consultant.json<{ id: string; citations: { passageId: string; n: number }[] }>(
      'POST',
      '/api/v1/answers',
      { question: 'Che cos’è il percorso 5 di GOL?' },
    );
    const { passageId, n } = asked.body.citations[0]!;
    const path = `/chat/fonti/${passageId}?risposta=${asked.body.id}&n=${n}`;
    expect((await getPage(consultant, path)).html).toContain('<mark>');
    const outside = await getPage(app, path);
    expect(outside.status).toBe(200);
    expect(outside.html).not.toContain('<mark>');
    expect(outside.html).not.toContain(asked.body.id);
  });

  it('says plainly that a passage is not there', async () => {
    for (const id of ['pas_inventato', 'x', '..%2f..%2fetc', "pas_'%20or%201=1"])
      expect((await getPage(app, `/chat/fonti/${id}`)).status).toBe(404);
  });
});
