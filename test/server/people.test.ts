import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyLog } from '../../db/audit/chain.ts';
import { exportLog, listCheckpoints } from '../../db/audit/export.ts';
import { sealEvents, writeCheckpoint } from '../../db/audit/seal.ts';
import { rowsOf } from '../../db/database.ts';
import { createDraft, narrative } from '../support/sample-case.ts';
import { TalkClient } from '../support/talk.ts';
import { type Client, openTestApp, type TestApp } from '../support/test-app.ts';

let test: TestApp;
let consultant: Client;
let admin: Client;

beforeAll(async () => {
  test = await openTestApp();
  consultant = await test.signIn('consultant');
  admin = await test.signIn('admin', consultant.organisationId);
});
afterAll(() => test.close());

const rows = async <Row>(query: ReturnType<typeof sql>) => rowsOf<Row>(await test.database.db.execute(query));

/** Every table with a person in it, by its own columns: a table added later is found without anybody remembering. */
async function personTables(): Promise<string[]> {
  const found = await rows<{ name: string }>(sql`
    select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.columns
    where column_name = 'person_id' and table_schema in ('public', 'vault') order by 1`);
  return found.map(({ name }) => name);
}

describe('what is stored about a person', () => {
  it('stands in no table in clear', async () => {
    const words = ['Rosalinda Inventata', 'spuntavo la bolla'];
    await createDraft(test, consultant, { person: { alias: words[0], narrative }, note: 'nota Rosalinda Inventata' });
    await new TalkClient(test, consultant).say(`Prepara l’analisi per la signora Rosalinda Inventata\n${narrative}`);
    const tables = await rows<{ name: string }>(sql`
      select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema in ('public', 'vault')
        and table_name not in ('skill', 'occupation', 'module', 'vacancy')`);
    for (const { name } of tables) {
      for (const row of await rows<{ text: string }>(sql.raw(`select t::text as text from ${name} t`))) {
        const text = row.text.replace(/\\\\x([0-9a-f]+)/g, (_match, hex: string) =>
          Buffer.from(hex, 'hex').toString('utf8'),
        );
        for (const word of words) expect(text.includes(word), `${word} stands in ${name}`).toBe(false);
      }
    }
  });

  it('is exported whole: every table with a person in it is covered', async () => {
    const draft = await createDraft(test, consultant);
    await consultant.json('POST', `/api/v1/analyses/${draft.id}/decisions`, {
      itemId: draft.gaps[0]!.itemId,
      state: 'rejected',
      reason: 'motivo raccontato',
    });
    const talk = new TalkClient(test, consultant);
    await talk.say({ text: 'Aggiungi alla nota: detto a voce in disparte', page: `/analisi/${draft.id}` });
    const { status, body } = await admin.json<Record<string, unknown>>(
      'GET',
      `/api/v1/people/${draft.person.id}/export`,
    );
    expect(status).toBe(200);
    const text = JSON.stringify(body);
    expect(text).toContain('spuntavo la bolla');
    expect(text).toContain('motivo raccontato');
    expect(text).toContain('Aggiungi alla nota: detto a voce in disparte');
    const ids: Record<string, string> = {
      'public.analysis': 'id',
      'public.assistant_conversation': 'id',
      'public.analysis_source': 'id',
      'public.analysis_item': 'id',
      'public.analysis_decision': 'id',
    };
    for (const table of await personTables()) {
      if (table === 'vault.person_key') continue;
      expect(Object.keys(ids), `${table} holds a person and is not in the export`).toContain(table);
      const held = await rows<{ id: string }>(
        sql.raw(`select ${ids[table]} as id from ${table} where person_id = '${draft.person.id}'`),
      );
      expect(held.length).toBeGreaterThan(0);
      for (const { id } of held) expect(text, `${table} ${id}`).toContain(id);
    }
  });
});

describe('erasing a person', () => {
  it('leaves no row and no key, and a log that still verifies', async () => {
    const draft = await createDraft(test, consultant);
    const talk = new TalkClient(test, consultant);
    await talk.say({ text: 'domande per il colloquio', page: `/analisi/${draft.id}` });
    await sealEvents(test.database);
    await writeCheckpoint(test.database.db, test.deps.checkpointKey, new Date());
    const answer = await admin.json('POST', `/api/v1/people/${draft.person.id}/erasure`, {
      reason: 'Richiesta della persona',
    });
    expect(answer.status).toBe(200);
    for (const table of await personTables()) {
      expect(await rows(sql.raw(`select 1 from ${table} where person_id = '${draft.person.id}'`)), table).toEqual([]);
    }
    expect(await rows(sql`select 1 from vault.person_key where person_id = ${talk.id}`)).toEqual([]);
    expect((await consultant.request('GET', `/api/v1/assistant/conversations/${talk.id}`)).status).toBe(404);
    expect(await rows(sql`select alias from person where id = ${draft.person.id}`)).toEqual([{ alias: null }]);
    expect((await consultant.request('GET', `/api/v1/analyses/${draft.id}`)).status).toBe(404);
    await sealEvents(test.database);
    const verified = verifyLog(
      await Array.fromAsync(exportLog(test.database.db)),
      await listCheckpoints(test.database.db),
      test.deps.checkpointKey.publicPem,
    );
    expect(verified).toMatchObject({ valid: true });
    expect(
      (await admin.request('POST', `/api/v1/people/${draft.person.id}/erasure`, { reason: 'Ripetuta' })).status,
    ).toBe(200);
  });

  it('cannot be undone by restoring yesterday’s rows with today’s keys', async () => {
    const draft = await createDraft(test, consultant);
    const [person] = await rows<{ alias: Uint8Array }>(sql`select alias from person where id = ${draft.person.id}`);
    const analysis = await rows<Record<string, unknown>>(sql`select * from analysis where id = ${draft.id}`);
    await admin.json('POST', `/api/v1/people/${draft.person.id}/erasure`, { reason: 'Richiesta della persona' });
    // The backup holds the data tables; the vault is kept and expires apart (SECURITY.md).
    await test.database.db.execute(
      sql`update person set alias = ${Buffer.from(person!.alias)}, erased_at = null where id = ${draft.person.id}`,
    );
    await test.database.db.execute(sql`
      insert into analysis (id, organisation_id, person_id, created_by, status, target, constraints, as_of)
      values (${draft.id}, ${analysis[0]!.organisation_id as string}, ${draft.person.id}, 'x', 'failed', '{}', '{}', '2026-01-01')`);
    const answer = await consultant.request('GET', `/api/v1/analyses/${draft.id}`);
    expect(answer.status).toBe(410);
    expect(await answer.text()).not.toContain('A.R.');
    await test.database.db.execute(sql`delete from analysis where id = ${draft.id}`);
    await test.database.db.execute(
      sql`update person set alias = null, erased_at = now() where id = ${draft.person.id}`,
    );
  });

  it('is for an administrator of the same organisation, with a reason', async () => {
    const draft = await createDraft(test, consultant);
    const path = `/api/v1/people/${draft.person.id}/erasure`;
    const strangerAdmin = await test.signIn('admin');
    expect((await consultant.request('POST', path, { reason: 'prova' })).status).toBe(403);
    expect((await strangerAdmin.request('POST', path, { reason: 'prova' })).status).toBe(404);
    expect((await admin.request('POST', path, { reason: '' })).status).toBe(422);
    expect((await consultant.request('GET', `/api/v1/analyses/${draft.id}`)).status).toBe(200);
  });

  it('opens nothing with another person’s key, nor with a value moved to another place', async () => {
    const { personKeys } = test.deps;
    const [one, two] = await test.database.db.transaction(async (tx) => [
      await personKeys.create(tx, 'per_uno'),
      await personKeys.create(tx, 'per_due'),
    ]);
    const sealed = one!.seal('riservato', 'a:1');
    expect(one!.open(sealed, 'a:1')).toBe('riservato');
    expect(() => two!.open(sealed, 'a:1')).toThrow();
    expect(() => one!.open(sealed, 'a:2')).toThrow();
    const changed = Uint8Array.from(sealed);
    changed[20]! ^= 1;
    expect(() => one!.open(changed, 'a:1')).toThrow();
    await test.database.db.execute(sql`delete from vault.person_key where person_id in ('per_uno', 'per_due')`);
  });
});
