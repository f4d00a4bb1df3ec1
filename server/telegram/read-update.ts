import { z } from 'zod';
import { redactPersonalData } from '../../agents/adviser/personal/personal-data.ts';
import { Fault } from '../../db/fault.ts';
import type { StoredUpdate } from '../../db/schema/telegram.ts';

/** An update as it is stored, with what must be done at once and is not stored. */
export type ReadUpdate = {
  updateId: number;
  /** Null for what needs no work: groups, channels, kinds the bot does not know. */
  work: { chatId: string; body: StoredUpdate } | null;
  /** A button that was pressed: it spins on the screen until it is answered. */
  callbackQueryId: string | null;
  /** A group the bot was added to. */
  leave: number | null;
};

/** Telegram's longest text; anything longer is not from Telegram. */
const textUnitsMax = 4_096;
const callbackDataMax = 64;

const chat = z.object({ id: z.int(), type: z.string() });
const sender = z.object({ language_code: z.string().max(20).optional(), is_bot: z.boolean().optional() });
const message = z.object({ chat, from: sender.optional(), text: z.string().max(textUnitsMax).optional() });
/** Only what the bot reads; all else of an update (names, photos, places) is dropped here and goes no further. */
const update = z.object({
  update_id: z.int().nonnegative(),
  message: message.optional(),
  edited_message: message.optional(),
  callback_query: z
    .object({
      id: z.string().max(64),
      from: sender,
      data: z.string().max(callbackDataMax).optional(),
      message: z.object({ chat }).optional(),
    })
    .optional(),
  my_chat_member: z.object({ chat, new_chat_member: z.object({ status: z.string() }) }).optional(),
});
export const updateKinds = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;

/** Takes from an update what is needed, without personal data. Throws Fault `malformed` for what has no update's number. */
export function readUpdate(raw: unknown): ReadUpdate {
  const parsed = update.safeParse(raw);
  if (!parsed.success) {
    const numbered = update.pick({ update_id: true }).safeParse(raw);
    if (!numbered.success) throw new Fault('malformed', 'Questo non è un aggiornamento di Telegram.');
    // A shape Telegram has invented since: refused, it would come again for hours and hold up what is behind it.
    return { updateId: numbered.data.update_id, work: null, callbackQueryId: null, leave: null };
  }
  const { update_id: updateId, callback_query: press, my_chat_member: member } = parsed.data;
  const read = (work: ReadUpdate['work'], more: Partial<ReadUpdate> = {}): ReadUpdate => ({
    updateId,
    work,
    callbackQueryId: null,
    leave: null,
    ...more,
  });

  if (press !== undefined) {
    const from = press.message?.chat;
    const work =
      from?.type === 'private' && press.data !== undefined
        ? { chatId: String(from.id), body: { kind: 'press' as const, data: press.data, ...languageOf(press.from) } }
        : null;
    return read(work, { callbackQueryId: press.id });
  }
  if (member !== undefined) {
    const gone = ['kicked', 'left'].includes(member.new_chat_member.status);
    if (member.chat.type === 'private')
      return read(gone ? { chatId: String(member.chat.id), body: { kind: 'blocked' } } : null);
    return read(null, { leave: gone || member.chat.type === 'channel' ? null : member.chat.id });
  }
  const written = parsed.data.message ?? parsed.data.edited_message;
  if (written === undefined || written.from?.is_bot === true) return read(null);
  // An information channel for one person: what is said in a group is nobody's question to us.
  if (written.chat.type !== 'private')
    return read(null, { leave: written.chat.type === 'channel' ? null : written.chat.id });
  return read({ chatId: String(written.chat.id), body: bodyOf(written, parsed.data.message === undefined) });
}

function bodyOf({ text, from }: z.infer<typeof message>, edited: boolean): StoredUpdate {
  if (text === undefined) return { kind: edited ? 'edited' : 'media', ...languageOf(from) };
  const redacted = redactPersonalData(text.toWellFormed());
  return { kind: edited ? 'edited' : 'text', text: redacted.text, redactions: redacted.kinds, ...languageOf(from) };
}

function languageOf(from: z.infer<typeof sender> | undefined): { languageCode?: string } {
  return from?.language_code === undefined ? {} : { languageCode: from.language_code };
}
