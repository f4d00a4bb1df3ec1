import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskPhrasesOf } from '../../agents/adviser/desk-phrases.ts';
import { verifyLog } from '../../db/audit/chain.ts';
import { exportLog, listCheckpoints } from '../../db/audit/export.ts';
import { sealEvents } from '../../db/audit/seal.ts';
import { rowsOf } from '../../db/database.ts';
import { takeDueMessages } from '../../db/outbox/outbox.ts';
import { auditEvent, outbox } from '../../db/schema/audit.ts';
import { conversation, handoff, message } from '../../db/schema/conversations.ts';
import { eraseConversation, eraseOldConversations } from '../../server/conversations/erase-conversation.ts';
import { receiveMessage, replyAsBot } from '../../server/conversations/exchange-messages.ts';
import { claimHandoff, returnHandoff } from '../../server/conversations/hold-handoff.ts';
import { listMessages, openMessageText } from '../../server/conversations/list-messages.ts';
import { correspondentOf, findOrOpenConversation } from '../../server/conversations/open-conversation.ts';
import { openHandoff } from '../../server/conversations/open-handoff.ts';
import { promiseTime } from '../../server/conversations/promised-time.ts';
import { type Client, openTestApp, type TestApp } from '../support/test-app.ts';

let test: TestApp;
let desk: Client;
let now = new Date('2026-11-26T09:00:00Z');

beforeAll(async () => {
  test = await openTestApp({ clock: () => now });
  desk = await test.signIn('consultant');
});
afterAll(() => test.close());

const actor = () =>
  ({ type: 'human', id: desk.userId, role: 'consultant', organisationId: desk.organisationId }) as const;
let people = 0;
const open = (lang = 'it') => {
  const correspondent = correspondentOf(test.deps, 'telegram', `chat-${people++}`);
  return test.database.db.transaction((tx) =>
    findOrOpenConversation(tx, test.deps, { channel: 'telegram', correspondent, address: '4711', lang }),
  );
};
const receive = (about: { id: string }, text: string, sourceKey: string) =>
  test.database.db.transaction((tx) => receiveMessage(tx, test.deps, about, { text, redactions: [], sourceKey }));
const reply = (about: { id: string }, afterSeq: number, sourceKey: string, text = 'Risposta del bot.') =>
  test.database.db.transaction((tx) => replyAsBot(tx, test.deps, about, { afterSeq, text, sourceKey }));
const handOff = (about: { id: string }, more: { sourceKey?: string } = {}) =>
  test.database.db.transaction((tx) => openHandoff(tx, test.deps, about, { reason: 'asked', ...more }));
const seqs = async (about: { id: string }) =>
  (await listMessages(test.database.db, test.deps, about.id)).map(({ seq, author }) => `${seq} ${author}`);

describe('a conversation', () => {
  it('is one for each correspondent, also when two messages come at once', async () => {
    const correspondent = correspondentOf(test.deps, 'telegram', 'the same chat');
    const both = await Promise.all(
      [1, 2].map(() =>
        test.database.db.transaction((tx) =>
          findOrOpenConversation(tx, test.deps, { channel: 'telegram', correspondent, address: '1', lang: 'it' }),
        ),
      ),
    );
    expect(both[0]!.id).toBe(both[1]!.id);
    expect(both[0]!.organisationId).toBe(desk.organisationId);
  });

  it('numbers its messages without a gap, also under messages that come at once', async () => {
    const about = await open();
    await Promise.all(Array.from({ length: 8 }, (_, n) => receive(about, `messaggio ${n}`, `gap:${n}`)));
    expect(await seqs(about)).toEqual(Array.from({ length: 8 }, (_, n) => `${n + 1} citizen`));
  });

  it('takes the same update once, however often it comes', async () => {
    const about = await open();
    const all = await Promise.all(Array.from({ length: 5 }, () => receive(about, 'una volta', 'update:once')));
    expect(new Set(all.map(({ messageId }) => messageId)).size).toBe(1);
    expect(all.filter(({ repeated }) => !repeated)).toHaveLength(1);
    const first = await reply(about, 1, 'update:once:reply');
    expect(await reply(about, 1, 'update:once:reply')).toEqual(first);
    expect(await seqs(about)).toEqual(['1 citizen', '2 bot']);
  });

  it('stands in no table in clear, and the outbox holds ids only', async () => {
    const about = await open();
    await receive(about, 'parole-rarissime del cittadino', 'update:clear');
    await reply(about, 1, 'update:clear:reply', 'parole-rarissime del bot');
    const tables = rowsOf<{ name: string }>(
      await test.database.db.execute(sql`
        select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
        where table_type = 'BASE TABLE' and table_schema in ('public', 'vault')
          and table_name not in ('skill', 'occupation', 'module', 'vacancy')`),
    );
    for (const { name } of tables) {
      const rows = rowsOf<{ text: string }>(
        await test.database.db.execute(sql.raw(`select t::text as text from ${name} t`)),
      );
      for (const { text } of rows) {
        const clear = text.replace(/\\\\x([0-9a-f]+)/g, (_all, hex: string) =>
          Buffer.from(hex, 'hex').toString('utf8'),
        );
        expect(clear.includes('parole-rarissime'), name).toBe(false);
        expect(clear.includes('4711'), name).toBe(false);
      }
    }
    const [row] = await test.database.db.select().from(outbox).where(sql`${outbox.payload} is not null`).limit(1);
    expect(Object.keys(JSON.parse(Buffer.from(row!.payload).toString())).sort()).toEqual([
      'conversationId',
      'messageId',
    ]);
  });

  it('gives the sender text and address at the moment of sending', async () => {
    const about = await open('fr');
    await receive(about, 'bonjour', 'update:send');
    const sent = await reply(about, 1, 'update:send:reply', 'Réponse.');
    if (sent === 'held') throw new Error('nobody holds it');
    expect(await openMessageText(test.database.db, test.deps, sent.messageId)).toEqual({
      text: 'Réponse.',
      address: '4711',
      lang: 'fr',
      markup: null,
      answerId: null,
      blocked: false,
    });
  });
});

describe('the bot', () => {
  it('is silent from the claim on, also with an answer that was being composed', async () => {
    const about = await open();
    const { seq } = await receive(about, 'domanda', 'update:claimed');
    const { handoffId } = await handOff(about);
    await claimHandoff(test.deps, actor(), handoffId, 'req');
    expect(await reply(about, seq, 'update:claimed:reply')).toBe('held');
    const later = await receive(about, 'ci siete?', 'update:claimed-2');
    expect(later.heldBy).toBe('desk');
    expect(await reply(about, later.seq, 'update:claimed-2:reply')).toBe('held');
    expect(await seqs(about)).toEqual(['1 citizen', '2 system', '3 system', '4 citizen']);
  });

  it('never speaks after a claim that raced its reply', async () => {
    for (let round = 0; round < 6; round++) {
      const about = await open();
      const { seq } = await receive(about, 'domanda', `race:${round}`);
      const { handoffId } = await handOff(about);
      const [said] = await Promise.all([
        reply(about, seq, `race:${round}:reply`),
        claimHandoff(test.deps, actor(), handoffId, 'req'),
      ]);
      const all = await listMessages(test.database.db, test.deps, about.id);
      const taken = all.find(({ text }) => text === deskPhrasesOf('it').taken)!;
      expect(all.filter(({ author, seq: at }) => author === 'bot' && at > taken.seq)).toEqual([]);
      expect(all.some(({ author }) => author === 'bot')).toBe(said !== 'held');
    }
  });

  it('answers again after the return, but not what was asked while a person held the conversation', async () => {
    const about = await open();
    await receive(about, 'domanda', 'update:back');
    const { handoffId } = await handOff(about);
    await claimHandoff(test.deps, actor(), handoffId, 'req');
    const held = await receive(about, 'altra domanda', 'update:back-2');
    await returnHandoff(test.deps, actor(), handoffId, 'req');
    expect(await reply(about, held.seq, 'update:back-2:reply')).toBe('held');
    const after = await receive(about, 'e adesso?', 'update:back-3');
    expect(after.heldBy).toBe('bot');
    expect(await reply(about, after.seq, 'update:back-3:reply')).not.toBe('held');
  });
});

describe('passing a question on', () => {
  it('always says something to the citizen, in their language, and is open once', async () => {
    for (const lang of ['it', 'en', 'ro', 'ar', 'es', 'uk', 'fr']) {
      const about = await open(lang);
      const first = await handOff(about, { sourceKey: `ask:${lang}:1` });
      const again = await handOff(about, { sourceKey: `ask:${lang}:2` });
      expect([first.already, again.already, again.handoffId]).toEqual([false, true, first.handoffId]);
      // A redelivery of the second request says nothing a second time.
      await handOff(about, { sourceKey: `ask:${lang}:2` });
      const said = await listMessages(test.database.db, test.deps, about.id);
      expect(said.map(({ author }) => author)).toEqual(['system', 'system']);
      expect(said[0]!.text).not.toBe(said[1]!.text);
      for (const { text } of said) expect(text).toMatch(/2[67]/);
    }
  });

  it('promises an answer within a working day of the desk, on the clock of Rome', () => {
    // Worked by hand: the desk is open Monday to Friday, 9 to 17; in winter Rome is one hour ahead of UTC, in summer two.
    for (const [asked, promised] of [
      ['2026-11-26T08:00:00Z', '2026-11-26T16:00:00Z'], // Thursday at 9: until 17
      ['2026-11-26T10:30:00Z', '2026-11-27T10:30:00Z'], // Thursday at 11:30
      ['2026-11-27T18:00:00Z', '2026-11-30T16:00:00Z'], // Friday evening: Monday at 17
      ['2026-12-07T10:00:00Z', '2026-12-09T10:00:00Z'], // Monday before the 8th of December
      ['2026-04-04T10:00:00Z', '2026-04-07T15:00:00Z'], // Saturday before Easter: Tuesday
      ['2026-03-27T11:00:00Z', '2026-03-30T10:00:00Z'], // the clock changes on the Sunday between
      ['2026-12-24T15:00:00Z', '2026-12-28T15:00:00Z'], // Christmas, Saint Stephen, a Sunday
    ])
      expect(promiseTime(new Date(asked!)).toISOString(), asked).toBe(new Date(promised!).toISOString());
  });
});

describe('erasing a conversation', () => {
  it('destroys key, messages, address and waiting deliveries, keeps the log valid, and starts a new one', async () => {
    const correspondent = correspondentOf(test.deps, 'telegram', 'erased chat');
    const input = { channel: 'telegram', correspondent, address: '99', lang: 'it' } as const;
    const about = await test.database.db.transaction((tx) => findOrOpenConversation(tx, test.deps, input));
    await receive(about, 'cancellami', 'update:erase');
    const said = await reply(about, 1, 'update:erase:reply');
    await handOff(about);
    for (let n = 0; n < 2; n++) await test.database.db.transaction((tx) => eraseConversation(tx, test.deps, about.id));
    const { db } = test.database;
    const [row] = await db.select().from(conversation).where(eq(conversation.id, about.id));
    expect([row!.correspondent, row!.address, row!.erasedAt]).toEqual([null, null, now]);
    expect(await db.select().from(message).where(eq(message.conversationId, about.id))).toEqual([]);
    expect(rowsOf(await db.execute(sql`select 1 from vault.person_key where person_id = ${about.id}`))).toEqual([]);
    expect(await openMessageText(db, test.deps, (said as { messageId: string }).messageId)).toBeNull();
    const due = await takeDueMessages(db, 'telegram', 500, new Date(now.getTime() + 1000));
    expect(due.filter(({ payload }) => Buffer.from(payload).toString().includes(about.id))).toEqual([]);
    const [open] = await db.select().from(handoff).where(eq(handoff.conversationId, about.id));
    expect([open!.state, open!.outcome]).toEqual(['closed', 'erased']);
    await expect(receive(about, 'ancora', 'update:erase-2')).rejects.toThrow('erased');
    await sealEvents(test.database);
    const verified = verifyLog(
      await Array.fromAsync(exportLog(db)),
      await listCheckpoints(db),
      test.deps.checkpointKey.publicPem,
    );
    expect(verified).toMatchObject({ valid: true, unsealed: 0 });
    const events = await db.select().from(auditEvent).where(eq(auditEvent.objectId, about.id));
    expect(events.map(({ action }) => action).sort()).toEqual(['conversation.erased', 'conversation.opened']);
    const next = await db.transaction((tx) => findOrOpenConversation(tx, test.deps, input));
    expect(next.id).not.toBe(about.id);
  });

  it('happens by itself six months after the last message', async () => {
    const before = now;
    const old = await open();
    now = new Date('2027-05-27T09:00:00Z');
    const fresh = await open();
    await eraseOldConversations(test.database.db, test.deps);
    const rows = await test.database.db.select().from(conversation);
    expect(rows.find(({ id }) => id === old.id)!.erasedAt).toEqual(now);
    expect(rows.find(({ id }) => id === fresh.id)!.erasedAt).toBeNull();
    now = before;
  });
});
