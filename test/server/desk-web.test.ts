import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskPhrasesOf } from '../../agents/adviser/desk-phrases.ts';
import { conversation, message } from '../../db/schema/conversations.ts';
import { builtInAdviser } from '../../server/answers/adviser.ts';
import { type Client, openTestApp, type TestApp } from '../support/test-app.ts';
import { postForm } from './console/console-client.ts';

let test: TestApp;
let ada: Client;
let admin: Client;

beforeAll(async () => {
  test = await openTestApp();
  ada = await test.signIn('consultant');
  admin = await test.signIn('admin', ada.organisationId);
});
afterAll(() => test.close());

/** A browser that keeps its cookies. */
function browser() {
  const jar = new Map<string, string>();
  return {
    jar,
    async request(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await test.request(method, path, body, { ...headers, ...(cookie === '' ? {} : { cookie }) });
      for (const set of response.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(set)!;
        if (value === '') jar.delete(name!);
        else jar.set(name!, value!);
      }
      return response;
    },
  };
}
type Browser = ReturnType<typeof browser>;
const text = async (who: Browser, path = '/chat') =>
  (await who.request('GET', path, undefined, { accept: 'text/html' })).text();
const ask = (who: Browser, question: string, token = question) => postForm(who, '/chat', { question, token });
async function waitingId(): Promise<string> {
  const { body } = await ada.json<{ handoffs: { id: string; openedAt: string }[] }>(
    'GET',
    '/api/v1/handoffs?state=waiting&limit=200',
  );
  return body.handoffs.sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1))[0]!.id;
}
const desk = (id: string, action: string, body?: unknown) => ada.json('POST', `/api/v1/handoffs/${id}/${action}`, body);

describe('the public page', () => {
  it('stores no conversation until a person is asked for, then brings along what was said', async () => {
    const count = async () => (await test.database.db.select().from(conversation)).length;
    const before = await count();
    const who = browser();
    await ask(who, 'Quante ore dura il Percorso 2?');
    expect(await count()).toBe(before);
    expect((await postForm(who, '/chat/persona', {})).status).toBe(303);
    expect(await count()).toBe(before + 1);
    const { body } = await ada.json<{ messages: { author: string; text: string; delivery: string }[]; reason: string }>(
      'GET',
      `/api/v1/handoffs/${await waitingId()}`,
    );
    expect(body.messages.map(({ author }) => author)).toEqual(['citizen', 'bot', 'system']);
    expect(body.messages[0]!.text).toBe('Quante ore dura il Percorso 2?');
    // Nothing is delivered anywhere: the page reads for itself.
    expect(body.messages.map(({ delivery }) => delivery)).toEqual(['none', 'none', 'none']);
    // Pressed again it is the same request.
    await postForm(who, '/chat/persona', {});
    expect(await count()).toBe(before + 1);
  });

  it('keeps nothing by which the browser could be found: only a keyed hash of its secret', async () => {
    const who = browser();
    await postForm(who, '/chat/persona', {});
    const secret = who.jar.get('colma.persona')!;
    expect(secret).toMatch(/^[\w-]{43}$/);
    const rows = await test.database.db.select().from(conversation).where(eq(conversation.channel, 'web'));
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(rows.every(({ address }) => address === null)).toBe(true);
  });

  it('shows the person’s replies as they come and after a reload, and who answers at every moment', async () => {
    const who = browser();
    await ask(who, 'Che cosa è GOL?');
    await postForm(who, '/chat/persona', {});
    expect(await text(who)).toMatch(/id="chi-risponde"[^>]*>La tua domanda è già allo sportello/);
    const id = await waitingId();
    await desk(id, 'claim');
    await desk(id, 'reply', { text: 'Sono una persona, buongiorno.' });
    const news = await who.request('GET', '/chat/persona/novita?dopo=3');
    const html = await news.text();
    expect(html).toContain(deskPhrasesOf('it').taken);
    expect(html).toContain('Sono una persona, buongiorno.');
    expect(html).toMatch(/id="chi-risponde"[^>]*hx-swap-oob="true"[^>]*>Una persona dello sportello sta già/);
    const next = /novita\?dopo=(\d+)/.exec(html)![1];
    expect((await who.request('GET', `/chat/persona/novita?dopo=${next}`)).status).toBe(204);
    expect(await text(who)).toContain('Sono una persona, buongiorno.');
    expect(await text(browser())).not.toContain('Sono una persona');
  });

  it('is silent while a person holds the conversation, and answers again after the return', async () => {
    const who = browser();
    await ask(who, 'Che cosa è GOL?');
    await postForm(who, '/chat/persona', {});
    const id = await waitingId();
    // Waiting: the machine still answers.
    await ask(who, 'Quante ore dura il Percorso 2?');
    const exchanges = (html: string) => html.match(/<article class="chat-exchange"/g)?.length ?? 0;
    expect(exchanges(await text(who))).toBe(2);
    await desk(id, 'claim');
    const said = await ask(who, 'Quante ore dura il Percorso 3?');
    expect(said.status).toBe(303);
    const held = await text(who);
    expect(exchanges(held)).toBe(2);
    expect(held).toMatch(/chat-desk-citizen[\s\S]*Quante ore dura il Percorso 3\?/);
    await desk(id, 'return');
    expect(await text(who)).toContain(deskPhrasesOf('it').returned);
    await ask(who, 'Quante ore dura il Percorso 1?');
    expect(exchanges(await text(who))).toBe(3);
  });

  it('never shows an answer that was being composed when a person took over, not even after a reload', async () => {
    const who = browser();
    await ask(who, 'Che cosa è GOL?');
    await postForm(who, '/chat/persona', {});
    const id = await waitingId();
    // The claim falls between the question and its answer.
    test.deps.adviser = async (deps, asked, run) => {
      await desk(id, 'claim');
      return builtInAdviser(deps, asked, run);
    };
    try {
      await who
        .request('POST', '/chat', 'question=Quante+ore+dura+il+Percorso+2%3F&token=in-corso', {
          'content-type': 'application/x-www-form-urlencoded',
          accept: 'text/event-stream',
        })
        .then((response) => response.text());
    } finally {
      delete test.deps.adviser;
    }
    const page = await text(who);
    expect(page.match(/<article class="chat-exchange"/g)).toHaveLength(1);
    expect(page).toMatch(/chat-desk-citizen[\s\S]*Quante ore dura il Percorso 2\?/);
    // Asking for a person again brings nothing of it along.
    await postForm(who, '/chat/persona', {});
    const { body } = await ada.json<{ messages: { author: string }[] }>('GET', `/api/v1/handoffs/${id}`);
    expect(body.messages.map(({ author }) => author)).toEqual(['citizen', 'bot', 'system', 'citizen', 'system']);
  });

  it('takes a message sent twice once, and without personal data', async () => {
    const who = browser();
    await postForm(who, '/chat/persona', {});
    const id = await waitingId();
    await desk(id, 'claim');
    for (let n = 0; n < 2; n++) await ask(who, 'Il mio telefono è 333 1234567, chiamatemi.', 'stesso');
    const { body } = await ada.json<{ conversationId: string; messages: { author: string; text: string }[] }>(
      'GET',
      `/api/v1/handoffs/${id}`,
    );
    const written = body.messages.filter(({ author }) => author === 'citizen');
    expect(written.map((each) => each.text)).toEqual(['Il mio telefono è [dato rimosso], chiamatemi.']);
    const rows = await test.database.db.select().from(message).where(eq(message.conversationId, body.conversationId));
    expect(rows.find(({ author }) => author === 'citizen')!.redactions).toEqual(['phone']);
  });

  it('asks for an appointment with three answers, and says which is missing', async () => {
    const who = browser();
    const wrong = await postForm(who, '/chat/persona/appuntamento', { topic: 'DID', place: '', times: '' });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('Per l’appuntamento scrivi');
    expect(wrong.html).toContain('value="DID"');
    expect(who.jar.has('colma.persona')).toBe(false);
    const fields = { topic: 'DID', place: 'Bergamo', times: 'martedì mattina' };
    expect((await postForm(who, '/chat/persona/appuntamento', fields)).status).toBe(303);
    const { body } = await ada.json<{ reason: string; request: unknown }>(
      'GET',
      `/api/v1/handoffs/${await waitingId()}`,
    );
    expect([body.reason, body.request]).toEqual(['appointment', fields]);
  });

  it('works on while answers are suspended: who waits can write to the desk, and the person replies', async () => {
    const who = browser();
    await postForm(who, '/chat/persona', {});
    const id = await waitingId();
    await admin.json('PUT', '/api/v1/switches', { feature: 'answers', on: false, reason: 'prova di sospensione' });
    try {
      const page = await text(who);
      expect(page).toContain('prova di sospensione');
      expect(page).toContain('Scrivi allo sportello');
      expect((await ask(who, 'C’è qualcuno?')).status).toBe(303);
      expect(await text(who)).toMatch(/chat-desk-citizen[\s\S]*C’è qualcuno\?/);
      await desk(id, 'claim');
      expect((await desk(id, 'reply', { text: 'Sì, eccomi.' })).status).toBe(200);
      expect(await text(who)).toContain('Sì, eccomi.');
      // Who has not asked for a person is told whom to ask.
      expect((await ask(browser(), 'Che cosa è GOL?')).status).toBe(503);
    } finally {
      await admin.json('PUT', '/api/v1/switches', { feature: 'answers', on: true, reason: 'prova finita' });
    }
  });

  it('erases it all when the citizen asks, and the desk has nothing left', async () => {
    const who = browser();
    await ask(who, 'Una domanda da cancellare, che cosa è GOL?');
    await postForm(who, '/chat/persona', {});
    const id = await waitingId();
    expect((await postForm(who, '/chat/persona/cancellazione', {})).status).toBe(303);
    expect(who.jar.size).toBe(0);
    expect((await ada.json('GET', `/api/v1/handoffs/${id}`)).status).toBe(410);
    expect(await text(who)).not.toContain('da cancellare');
  });

  it('is the same for programs: the answer carries the request’s id, the replies are read with the same secret', async () => {
    const conversation = 'p'.repeat(43);
    const post = (body: Record<string, unknown>) => test.request('POST', '/api/v1/answers', body);
    const question = 'Quanti anelli ha il pianeta Saturno?';
    expect((await post({ question, handoff: true })).status).toBe(422);
    const asked = await post({ question, conversation, handoff: true });
    const { handoff } = (await asked.json()) as { handoff: { offered: boolean; id: string; promisedAt: string } };
    expect([handoff.offered, handoff.id]).toEqual([true, expect.stringMatching(/^hof_/)]);
    await desk(handoff.id, 'claim');
    const held = await post({ question: 'Ci siete?', conversation });
    expect(held.status).toBe(409);
    expect(((await held.json()) as { detail: string }).detail).toContain('una persona');
    // The message that came in between is read first.
    await ada.json('GET', `/api/v1/handoffs/${handoff.id}`);
    await desk(handoff.id, 'reply', { text: 'Eccoci.' });
    const read = (secret: string) =>
      test.request('GET', '/api/v1/conversation', undefined, { 'x-conversation': secret });
    const body = (await (await read(conversation)).json()) as {
      handoff: { id: string; state: string };
      messages: { author: string; text: string }[];
    };
    expect(body.handoff).toMatchObject({ id: handoff.id, state: 'claimed' });
    expect(body.messages.map(({ author }) => author)).toEqual([
      'citizen',
      'bot',
      'system',
      'system',
      'citizen',
      'person',
    ]);
    expect(body.messages.at(-1)!.text).toBe('Eccoci.');
    expect((await read('q'.repeat(43))).status).toBe(404);
    const erased = await test.request('DELETE', '/api/v1/conversation', undefined, { 'x-conversation': conversation });
    expect(erased.status).toBe(200);
    expect((await read(conversation)).status).toBe(404);
  });

  it('is no way for staff into the desk’s queue', async () => {
    expect((await postForm(ada, '/chat/persona', {})).status).toBe(403);
    expect(await (await ada.request('GET', '/chat')).text()).not.toContain('action="/chat/persona"');
  });

  it('goes to the desk of the organisation an administrator chose; what is open stays where it is', async () => {
    const before = browser();
    await postForm(before, '/chat/persona', {});
    const open = await waitingId();
    const other = await test.signIn('admin');
    const theirs = await test.signIn('consultant', other.organisationId);
    expect((await postForm(other, '/sistema/sportello', {})).status).toBe(303);
    try {
      await postForm(browser(), '/chat/persona', {});
      const list = await theirs.json<{ handoffs: { id: string }[] }>('GET', '/api/v1/handoffs?state=waiting');
      expect(list.body.handoffs).toHaveLength(1);
      expect((await ada.json('GET', `/api/v1/handoffs/${list.body.handoffs[0]!.id}`)).status).toBe(404);
      expect((await ada.json('GET', `/api/v1/handoffs/${open}`)).status).toBe(200);
      expect(await text(ada as never, '/sportello')).toContain(`Ente ${other.organisationId}`);
    } finally {
      await postForm(admin, '/sistema/sportello', {});
    }
    const wrong = await postForm(admin, '/sistema/contatto', { contact: ' ' });
    expect([wrong.status, wrong.html.includes('Scrivi come si raggiunge')]).toEqual([422, true]);
    await postForm(admin, '/sistema/contatto', { contact: 'lo sportello di prova' });
    expect(await text(browser())).toContain('lo sportello di prova');
  });

  it('cannot be flooded with requests nobody would be found behind', async () => {
    const statuses = new Set<number>();
    for (let n = 0; n < 61; n++) statuses.add((await postForm(browser(), '/chat/persona', {})).status);
    expect(statuses).toEqual(new Set([303, 429]));
  });
});
