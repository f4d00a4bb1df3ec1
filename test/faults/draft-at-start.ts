import { sql } from 'drizzle-orm';
import { rowsOf } from '../../db/database.ts';
import { ApiClient } from './api-client.ts';
import { startServerProcess } from './server-process.ts';
import type { Installation } from './test-installation.ts';

/**
 * A server that has just started builds its indexes for a moment: a draft asked for then is claimed and waits for them,
 * so a signal right after the answer meets it in the middle.
 */
export async function requestDraftAtStart(installation: Installation) {
  const server = await startServerProcess(installation.environment);
  const client = await new ApiClient(server.origin).signIn('consulente@demo.test');
  const id = await client.requestDraft();
  return { server, client, id };
}

/** How often the draft was written, by the log and by the lines: both must say once. */
export async function countDrafts(installation: Installation, id: string) {
  const database = await installation.open();
  const [events] = rowsOf<{ count: number }>(
    await database.db.execute(
      sql`select count(*)::int as count from audit_event where action = 'analysis.drafted' and object_id = ${id}`,
    ),
  );
  const [doubled] = rowsOf<{ count: number }>(
    await database.db.execute(
      sql`select count(*)::int as count from (select kind, position from analysis_item where analysis_id = ${id} group by kind, position having count(*) > 1) d`,
    ),
  );
  await database.close();
  return { drafted: events!.count, doubledLines: doubled!.count };
}
