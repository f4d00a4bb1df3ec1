import { serve } from '@hono/node-server';
import { sql } from 'drizzle-orm';
import { Hono } from 'hono';
import { openDatabase } from '../../db/database.ts';
import { KnowledgeSource } from '../../knowledge/knowledge-base.ts';
import { findOccupations } from '../../knowledge/occupations/find-occupations.ts';

/** The peer of bench/http.ts: Hono, the same queries, nothing around them. The database folder is the argument. */
const database = await openDatabase({ kind: 'pglite', folder: process.argv[2]! });
const { db } = database;
const source = new KnowledgeSource(db);
await source.get();
const app = new Hono();
app.get('/status', async (c) => {
  await db.execute(sql`select 1`);
  const migrations = await db.execute(sql`select name from migration order by name`);
  const switches = await db.execute(
    sql`select s.*, u.name from feature_switch s left join auth_user u on u.id = s.changed_by`,
  );
  const tail = await db.execute(
    sql`select count(*) as count, min(e.at) as oldest from audit_unsealed u join audit_event e on e.id = u.event_id`,
  );
  return c.json({ migrations, switches, tail });
});
app.get('/api/v1/occupations', async (c) => {
  // The session costs our server a query; here too somebody must be known.
  await db.execute(
    sql`select s.*, u.* from auth_session s join auth_user u on u.id = s.user_id where s.token = ${'none'}`,
  );
  const knowledge = await source.get();
  return c.json(findOccupations(knowledge.occupationIndex, c.req.query('q') ?? '', { limit: 5 }));
});
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => console.log(`http://127.0.0.1:${port}`));
