import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../db/database.ts';
import { enqueueMessage, markSent, postpone, takeDueMessages } from '../../db/outbox/outbox.ts';
import { openTestDatabase } from '../support/test-database.ts';

let database: Database;
const at = (second: number) => new Date(Date.UTC(2027, 0, 1, 0, 0, second));
const bytes = (text: string) => new Uint8Array(Buffer.from(text));

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const enqueue = (channel: string, dedupeKey: string, second = 0) =>
  database.db.transaction((tx) => enqueueMessage(tx, { channel, dedupeKey, payload: bytes(dedupeKey) }, at(second)));

describe('the outbox', () => {
  it('holds one message for a cause that is repeated', async () => {
    for (let i = 0; i < 5; i++) await enqueue('once', 'stessa-causa');
    expect(await takeDueMessages(database.db, 'once', 10, at(1))).toHaveLength(1);
  });

  it('holds no message of a cause that was rolled back', async () => {
    await expect(
      database.db.transaction(async (tx) => {
        await enqueueMessage(tx, { channel: 'undone', dedupeKey: 'annullata', payload: bytes('x') }, at(0));
        throw new Error('the cause fails');
      }),
    ).rejects.toThrow('the cause fails');
    expect(await takeDueMessages(database.db, 'undone', 10, at(1))).toEqual([]);
  });

  it('gives a message to one sender at a time, oldest first, and again when that sender died', async () => {
    await enqueue('order', 'a', 0);
    await enqueue('order', 'b', 1);
    const [first, second] = await Promise.all([
      takeDueMessages(database.db, 'order', 10, at(2)),
      takeDueMessages(database.db, 'order', 10, at(2)),
    ]);
    expect([...first, ...second].map((message) => message.dedupeKey).sort()).toEqual(['a', 'b']);
    expect(await takeDueMessages(database.db, 'order', 10, at(30))).toEqual([]);
    expect((await takeDueMessages(database.db, 'order', 10, at(90))).map((message) => message.dedupeKey)).toEqual([
      'a',
      'b',
    ]);
  });

  it('sends nothing twice, waits as long as the receiver asked, and gives up after eight tries', async () => {
    await enqueue('retry', 'r');
    let [message] = await takeDueMessages(database.db, 'retry', 1, at(0));
    expect(await postpone(database.db, message!, at(0), 30_000)).toBe('waiting');
    expect(await takeDueMessages(database.db, 'retry', 1, at(29))).toEqual([]);
    let now = at(30);
    for (let tries = 2; tries <= 8; tries++) {
      [message] = await takeDueMessages(database.db, 'retry', 1, now);
      expect(message!.attempts).toBe(tries);
      const state = await postpone(database.db, message!, now);
      expect(state).toBe(tries < 8 ? 'waiting' : 'failed');
      now = new Date(now.getTime() + 3_600_000);
    }
    expect(await takeDueMessages(database.db, 'retry', 1, now)).toEqual([]);
    await enqueue('sent', 's');
    const [sent] = await takeDueMessages(database.db, 'sent', 1, at(1));
    await markSent(database.db, sent!.id, at(2));
    expect(await takeDueMessages(database.db, 'sent', 1, at(500))).toEqual([]);
  });
});
