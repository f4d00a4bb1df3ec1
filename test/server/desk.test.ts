import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deskPhrasesOf } from '../../agents/adviser/desk-phrases.ts';
import { markSent, takeDueMessages } from '../../db/outbox/outbox.ts';
import { auditEvent } from '../../db/schema/audit.ts';
import { handoff } from '../../db/schema/conversations.ts';
import { eraseConversation } from '../../server/conversations/erase-conversation.ts';
import { markConversationBlocked } from '../../server/conversations/open-conversation.ts';
import { type DeskCase, openCase } from '../support/desk-case.ts';
import { type Client, openTestApp, type TestApp } from '../support/test-app.ts';

type Message = { seq: number; author: string; authorName: string | null; text: string; delivery: string };
type Body = {
  id: string;
  state: string;
  outcome: string | null;
  heldBy: string;
  lastSeq: number;
  claimedBy: { id: string; name: string } | null;
  messages: Message[];
  request: unknown;
  note: string | null;
  draft: { text: string; sources: { title: string }[] } | null;
  detail: string;
  newerMessages: number;
};

let test: TestApp;
let ada: Client;
let bruno: Client;
let stranger: Client;
let one: DeskCase;
let now = new Date('2026-11-26T09:00:00Z');

beforeAll(async () => {
  test = await openTestApp({ clock: () => now });
  ada = await test.signIn('consultant');
  bruno = await test.signIn('consultant', ada.organisationId);
  stranger = await test.signIn('consultant');
});
afterAll(() => test.close());
beforeEach(async () => {
  one = await openCase(test);
});

const on = (who: Client, action: string, body?: unknown, about = one) =>
  who.json<Body>('POST', `/api/v1/handoffs/${about.handoffId}/${action}`, body);
const read = async (who: Client = ada, about = one) =>
  (await who.json<Body>('GET', `/api/v1/handoffs/${about.handoffId}`)).body;

describe('claiming', () => {
  it('gives a request to one of two who press at once, and tells the other who has it', async () => {
    const answers = await Promise.all([on(ada, 'claim'), on(bruno, 'claim')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const lost = answers.find(({ status }) => status === 409)!;
    const winner = answers.find(({ status }) => status === 200)!.body;
    expect(lost.body.detail).toContain(winner.claimedBy!.name);
    expect((await read()).claimedBy).toEqual(winner.claimedBy);
    expect((await read()).messages.filter(({ text }) => text === deskPhrasesOf('it').taken)).toHaveLength(1);
  });

  it('repeated by who has it changes nothing', async () => {
    const first = await on(ada, 'claim');
    const again = await on(ada, 'claim');
    expect([again.status, again.body.lastSeq]).toEqual([200, first.body.lastSeq]);
  });

  it('silences the bot, also for an answer that was being composed, until the return', async () => {
    expect((await on(ada, 'claim')).body.heldBy).toBe('desk');
    expect(await one.botSays(1, 'Troppo tardi.')).toBe('held');
    const asked = await one.write('C’è qualcuno?');
    expect(asked.heldBy).toBe('desk');
    expect(await one.botSays(asked.seq, 'Eccomi.')).toBe('held');
    const returned = await on(ada, 'return');
    expect([returned.status, returned.body.state, returned.body.heldBy]).toEqual([200, 'returned', 'bot']);
    expect(returned.body.messages.at(-1)!.text).toBe(deskPhrasesOf('it').returned);
    const next = await one.write('E adesso?');
    expect(next.heldBy).toBe('bot');
    expect(await one.botSays(next.seq, 'Rispondo di nuovo.')).not.toBe('held');
  });

  it('can be undone: the request waits again and the bot answers meanwhile', async () => {
    await on(ada, 'claim');
    expect((await on(bruno, 'release')).status).toBe(409);
    const released = await on(ada, 'release');
    expect([released.status, released.body.state, released.body.heldBy]).toEqual([200, 'waiting', 'bot']);
    const next = await one.write('Intanto una domanda.');
    expect(await one.botSays(next.seq, 'Rispondo io.')).not.toBe('held');
    expect((await on(bruno, 'claim')).status).toBe(200);
  });

  it('that was forgotten for hours can be put back by a colleague', async () => {
    await on(ada, 'claim');
    const before = now;
    now = new Date(before.getTime() + 4 * 3_600_000);
    expect((await on(bruno, 'release')).status).toBe(200);
    now = before;
  });
});

describe('replying', () => {
  it('is only for who holds the request', async () => {
    expect((await on(ada, 'reply', { text: 'Prima di prenderla.' })).status).toBe(409);
    await on(ada, 'claim');
    expect((await on(bruno, 'reply', { text: 'Non è mia.' })).status).toBe(409);
    for (const action of ['return', 'close'])
      expect((await on(bruno, action, action === 'close' ? { outcome: 'answered' } : undefined)).status).toBe(409);
    const sent = await on(ada, 'reply', { text: 'Dura da 40 a 100 ore.' });
    expect(sent.status).toBe(200);
    const last = (await read()).messages.at(-1)!;
    expect([last.author, last.authorName, last.text]).toEqual(['person', 'Prova consultant', 'Dura da 40 a 100 ore.']);
    await on(ada, 'return');
    expect((await on(ada, 'reply', { text: 'Dopo la restituzione.' })).status).toBe(409);
  });

  it('waits while there is a newer message that was not shown, and goes once it was', async () => {
    const claimed = await on(ada, 'claim');
    await one.write('Aspetti: intendo il Percorso 3.');
    const early = await on(ada, 'reply', { text: 'Percorso 2…', lastSeq: claimed.body.lastSeq });
    expect([early.status, early.body.newerMessages]).toEqual([409, 1]);
    expect((await read(bruno)).messages.some(({ author }) => author === 'person')).toBe(false);
    const shown = await read();
    const late = await on(ada, 'reply', { text: 'Percorso 3…', lastSeq: shown.lastSeq });
    expect(late.status).toBe(200);
  });

  it('without a number is measured against what its writer was shown, not what a colleague read', async () => {
    await on(ada, 'claim');
    await one.write('Un’altra cosa.');
    await read(bruno);
    expect((await on(ada, 'reply', { text: 'Risposta alla prima.' })).status).toBe(409);
    await read(ada);
    expect((await on(ada, 'reply', { text: 'Risposta a entrambe.' })).status).toBe(200);
  });

  it('sent twice with the same key reaches the citizen once', async () => {
    await on(ada, 'claim');
    const send = () =>
      ada.json<Body>(
        'POST',
        `/api/v1/handoffs/${one.handoffId}/reply`,
        { text: 'Una volta sola.' },
        { 'idempotency-key': one.handoffId },
      );
    const [first, second] = [await send(), await send()];
    expect(second.body).toEqual(first.body);
    expect((await read()).messages.filter(({ text }) => text === 'Una volta sola.')).toHaveLength(1);
  });

  it('refuses an empty and an endless text with a sentence, and sends nothing', async () => {
    await on(ada, 'claim');
    const { lastSeq } = await read();
    for (const text of ['  \n ', 'a'.repeat(4_001)]) {
      const refused = await on(ada, 'reply', { text });
      expect(refused.status).toBe(422);
      expect(refused.body.detail).toMatch(/^(?:Scrivi la risposta|La risposta è troppo lunga)/);
    }
    expect((await read()).lastSeq).toBe(lastSeq);
  });

  it('shows how far each message got: waiting, sent, blocked', async () => {
    await on(ada, 'claim');
    await on(ada, 'reply', { text: 'Arriva?' });
    expect((await read()).messages.at(-1)!.delivery).toBe('waiting');
    for (const due of await takeDueMessages(test.database.db, 'telegram', 500, now))
      await markSent(test.database.db, due.id, now);
    const sent = await read();
    expect(sent.messages.at(-1)!.delivery).toBe('sent');
    expect(sent.messages[0]!.delivery).toBe('none');
    await test.database.db.transaction((tx) => markConversationBlocked(tx, test.deps, { id: one.conversationId }));
    expect(await read()).toMatchObject({ blocked: true });
    await one.write('Ho sbloccato.');
    expect(await read()).toMatchObject({ blocked: false });
  });
});

describe('ending', () => {
  it('closes with an outcome, tells the citizen, and lets the bot answer again', async () => {
    await on(ada, 'claim');
    expect((await on(ada, 'close', { outcome: 'vinto' })).status).toBe(422);
    const closed = await on(ada, 'close', { outcome: 'referred' });
    expect([closed.body.state, closed.body.outcome, closed.body.heldBy]).toEqual(['closed', 'referred', 'bot']);
    expect((await on(ada, 'close', { outcome: 'referred' })).status).toBe(200);
    expect((await on(ada, 'close', { outcome: 'answered' })).status).toBe(409);
    expect((await on(bruno, 'claim')).status).toBe(409);
    expect((await read()).messages.filter(({ text }) => text === deskPhrasesOf('it').closed)).toHaveLength(1);
  });
});

describe('the desk', () => {
  it('is another organisation’s: nothing of it exists for a stranger', async () => {
    await on(ada, 'claim');
    for (const [method, path, body] of [
      ['GET', '', undefined],
      ['POST', '/claim', undefined],
      ['POST', '/release', undefined],
      ['POST', '/return', undefined],
      ['POST', '/reply', { text: 'Ciao.' }],
      ['POST', '/note', { note: 'Ciao.' }],
      ['POST', '/close', { outcome: 'answered' }],
    ] as const) {
      const { status } = await stranger.json(method, `/api/v1/handoffs/${one.handoffId}${path}`, body);
      expect([path, status]).toEqual([path, 404]);
    }
    const list = await stranger.json<{ handoffs: unknown[] }>('GET', '/api/v1/handoffs');
    expect(list.body.handoffs).toEqual([]);
  });

  it('lists what waits by the time it was promised, with reason and language, and no words of the citizen', async () => {
    const late = await openCase(test, { reason: 'complaint', lang: 'ro', text: 'parola-segretissima' });
    await test.database.db
      .update(handoff)
      .set({ promisedAt: new Date('2026-11-20T09:00:00Z') })
      .where(eq(handoff.id, late.handoffId));
    const { body } = await ada.json<{ handoffs: { id: string; reason: string; lang: string }[] }>(
      'GET',
      '/api/v1/handoffs?state=waiting&limit=200',
    );
    expect(body.handoffs[0]).toMatchObject({ id: late.handoffId, reason: 'complaint', lang: 'ro' });
    expect(JSON.stringify(body)).not.toContain('parola-segretissima');
    expect(body.handoffs.some(({ id }) => id === one.handoffId)).toBe(true);
  });

  it('is read page by page, each request once and in the same order', async () => {
    for (let n = 0; n < 3; n++) await openCase(test);
    for (const query of ['state=waiting', 'state=claimed', '']) {
      const page = async (more: string) =>
        (await ada.json<{ handoffs: { id: string }[] }>('GET', `/api/v1/handoffs?${query}${more}`)).body.handoffs.map(
          ({ id }) => id,
        );
      const whole = await page('&limit=200');
      const pieces: string[] = [];
      for (let piece = await page('&limit=2'); piece.length > 0; piece = await page(`&limit=2&after=${piece.at(-1)}`))
        pieces.push(...piece);
      expect(pieces).toEqual(whole);
    }
  });

  it('counts what the holder has not read yet', async () => {
    await on(ada, 'claim');
    await one.write('Uno.');
    await one.write('Due.');
    const unread = async () => {
      const { body } = await ada.json<{ handoffs: { id: string; unread: number }[] }>(
        'GET',
        '/api/v1/handoffs?state=claimed&limit=200',
      );
      return body.handoffs.find(({ id }) => id === one.handoffId)!.unread;
    };
    expect(await unread()).toBe(2);
    await read(bruno);
    expect(await unread()).toBe(2);
    await read(ada);
    expect(await unread()).toBe(0);
  });

  it('gets a draft with its sources, without what a machine says about itself', async () => {
    const { draft } = await read();
    expect(draft!.sources.length).toBeGreaterThan(0);
    expect(draft!.text).toContain(draft!.sources[0]!.title);
    expect(draft!.text).not.toMatch(/Per la tua situazione chiedi|non posso deciderlo/i);
  });

  it('keeps an appointment’s words and a note sealed, and shows them to its people', async () => {
    const appointment = { topic: 'DID', place: 'Bergamo', times: 'martedì mattina' };
    const asked = await openCase(test, { reason: 'appointment', appointment });
    expect((await read(ada, asked)).request).toEqual(appointment);
    expect((await on(ada, 'note', { note: 'Portare il modulo.' }, asked)).status).toBe(200);
    expect((await read(bruno, asked)).note).toBe('Portare il modulo.');
    const [row] = await test.database.db.select().from(handoff).where(eq(handoff.id, asked.handoffId));
    for (const bytes of [row!.request!, row!.note!])
      expect(Buffer.from(bytes).toString('utf8')).not.toMatch(/Bergamo|modulo/);
    await on(ada, 'note', { note: '' }, asked);
    expect((await read(ada, asked)).note).toBeNull();
  });

  it('has nothing to read or to answer after an erasure', async () => {
    await on(ada, 'claim');
    await test.database.db.transaction((tx) => eraseConversation(tx, test.deps, one.conversationId));
    expect((await ada.json('GET', `/api/v1/handoffs/${one.handoffId}`)).status).toBe(410);
    expect((await on(ada, 'reply', { text: 'Troppo tardi.' })).status).toBe(410);
    expect((await on(ada, 'claim')).status).toBe(410);
  });

  it('leaves an event for every step, by whom, without the words', async () => {
    await on(ada, 'claim');
    await on(ada, 'reply', { text: 'parola-mai-nel-registro' });
    await on(ada, 'return');
    const rows = await test.database.db.select().from(auditEvent).where(eq(auditEvent.objectId, one.handoffId));
    const actions = rows.map(({ action }) => action);
    for (const action of ['opened', 'claimed', 'viewed', 'replied', 'returned'])
      expect(actions).toContain(`handoff.${action}`);
    expect(rows.map(({ body }) => body).join()).not.toContain('parola-mai-nel-registro');
    const replied = JSON.parse(rows.find(({ action }) => action === 'handoff.replied')!.body);
    expect(replied.actor.id).toBe(ada.userId);
  });
});
