import { sql } from 'drizzle-orm';
import type { Context } from 'hono';
import { readUnsealedTail } from '../../db/audit/seal.ts';
import { listMigrations } from '../../db/migrate.ts';
import type { AppDeps } from '../deps.ts';
import type { Env } from '../http/env.ts';
import { listSwitches } from '../switches.ts';
import { readBacklog } from '../telegram/read-backlog.ts';

export const version = '0.1.0';

/** ModI health in problem+json: 200 when the database answers, 503 with `Retry-After` when it does not. */
export async function statusResponse(c: Context<Env>, deps: AppDeps): Promise<Response> {
  const headers = { 'content-type': 'application/problem+json; charset=utf-8' };
  try {
    await deps.database.db.execute(sql`select 1`);
    const [migrations, switches, tail] = [
      await listMigrations(deps.database),
      await listSwitches(deps.database.db),
      await readUnsealedTail(deps.database.db),
    ];
    const body = {
      type: 'about:blank',
      title: 'OK',
      status: 200,
      detail: 'Il servizio funziona.',
      version,
      database: { kind: deps.database.kind, ok: true },
      model:
        deps.config.model === null
          ? { on: false }
          : { on: switches.find((state) => state.feature === 'model')!.on, name: deps.config.model.chatModel },
      migrations,
      stopped: switches
        .filter((state) => !state.on)
        .map(({ feature, reason, changedAt }) => ({ feature, reason, since: changedAt })),
      ...(deps.telegram === null
        ? {}
        : { telegram: { mode: deps.telegram.config.mode, ...(await readBacklog(deps.database.db)) } }),
      log: { unsealed: tail.count, oldestUnsealed: tail.oldest },
    };
    return c.body(JSON.stringify(body), 200, headers);
  } catch (error) {
    deps.log.error({ err: error }, 'status: the database does not answer');
    const body = {
      type: 'about:blank',
      title: 'Service Unavailable',
      status: 503,
      detail: 'La base di dati non risponde.',
      version,
    };
    return c.body(JSON.stringify(body), 503, { ...headers, 'retry-after': '5' });
  }
}
