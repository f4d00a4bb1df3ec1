import { inArray } from 'drizzle-orm';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { KeptAnswer } from '../../../agents/adviser/keep-answer.ts';
import type { Db } from '../../../db/database.ts';
import { isId } from '../../../db/ids.ts';
import { answer } from '../../../db/schema/documents.ts';
import type { Env } from '../../http/env.ts';

const cookieName = 'colma.chat';
/** A desk's computer is shared: after this long without a question the conversation is nobody's any more. */
const keptSeconds = 30 * 60;
const answersMax = 20;

/**
 * The conversation of this browser, oldest first: its cookie holds only the ids of stored answers. An id that was guessed
 * is one of 2^75; one of another organisation is left out all the same.
 */
export async function readConversation(db: Db, c: Context<Env>): Promise<KeptAnswer[]> {
  const ids = (getCookie(c, cookieName) ?? '')
    .split('.')
    .filter((id) => isId('answer', id))
    .slice(-answersMax);
  if (ids.length === 0) return [];
  const organisationId = c.get('session')?.organisationId ?? null;
  const rows = await db.select().from(answer).where(inArray(answer.id, ids));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row === undefined || (row.organisationId !== null && row.organisationId !== organisationId) ? [] : [row];
  });
}

export function keepConversation(c: Context<Env>, answers: readonly Pick<KeptAnswer, 'id'>[]): void {
  const ids = [...new Set(answers.map(({ id }) => id))].slice(-answersMax);
  setCookie(c, cookieName, ids.join('.'), {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: c.req.url.startsWith('https:'),
    maxAge: keptSeconds,
  });
}

export function forgetConversation(c: Context<Env>): void {
  deleteCookie(c, cookieName, { path: '/' });
}
