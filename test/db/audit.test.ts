import { generateKeyPairSync } from 'node:crypto';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Checkpoint, type ExportLine, verifyLog } from '../../db/audit/chain.ts';
import { exportLog, listCheckpoints } from '../../db/audit/export.ts';
import { record } from '../../db/audit/record.ts';
import { type CheckpointKey, readCheckpointKey, sealEvents, writeCheckpoint } from '../../db/audit/seal.ts';
import type { Database } from '../../db/database.ts';
import { openTestDatabase } from '../support/test-database.ts';

const actor = { type: 'system', id: 'test', role: null, organisationId: 'org_test' } as const;
let database: Database;
let key: CheckpointKey;
let log: ExportLine[];
let checkpoints: Checkpoint[];

beforeAll(async () => {
  database = await openTestDatabase();
  key = readCheckpointKey(
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  );
  for (let n = 0; n < 24; n++) {
    await database.db.transaction((tx) =>
      record(tx, { action: 'case.tried', actor, object: { type: 'case', id: `case-${n}` }, detail: { n } }),
    );
    if (n === 11) {
      await sealEvents(database);
      await writeCheckpoint(database.db, key, new Date());
    }
  }
  await sealEvents(database);
  await writeCheckpoint(database.db, key, new Date());
  log = await Array.fromAsync(exportLog(database.db));
  checkpoints = await listCheckpoints(database.db);
});
afterAll(() => database.close());

describe('the audit log', () => {
  it('verifies with nothing but its export, the checkpoints and the public key', () => {
    expect(verifyLog(log, checkpoints, key.publicPem)).toMatchObject({
      valid: true,
      entries: 24,
      unsealed: 0,
      checkpoints: 2,
    });
  });

  it('numbers events without a gap, in the order in which their actions were committed', () => {
    const sealed = log.filter((line) => 'seq' in line);
    expect(sealed.map((line) => line.seq)).toEqual(Array.from({ length: 24 }, (_, i) => i + 1));
    expect(sealed.map((line) => (JSON.parse(line.body) as { object: { id: string } }).object.id)).toEqual(
      Array.from({ length: 24 }, (_, i) => `case-${i}`),
    );
  });

  it('shows any single changed, removed, repeated or moved line', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 23 }),
        fc.constantFrom('change', 'remove', 'repeat', 'move'),
        (at, to, kind) => {
          const forged = structuredClone(log);
          const line = forged[at]!;
          if (kind === 'change') line.body = line.body.replace('"n":', '"n":1');
          if (kind === 'remove') forged.splice(at, 1);
          if (kind === 'repeat') forged.splice(to, 0, line);
          if (kind === 'move') {
            if (at === to) return;
            forged.splice(at, 1);
            forged.splice(to, 0, line);
          }
          expect(verifyLog(forged, checkpoints, key.publicPem).valid).toBe(false);
        },
      ),
    );
  });

  it('shows a deletion from its end, and of the whole, by the signed checkpoints', () => {
    for (const keep of [0, 5, 12, 23]) {
      expect(verifyLog(log.slice(0, keep), checkpoints, key.publicPem)).toMatchObject({ valid: false, at: keep + 1 });
    }
  });

  it('shows a chain that was rewritten from some point on, even with every hash made anew', async () => {
    const { hashEntry, genesisHash } = await import('../../db/audit/chain.ts');
    let prevHash = genesisHash;
    const forged = log.map((line, i) => {
      const body = i === 3 ? line.body.replace('case-3', 'case-X') : line.body;
      const hash = hashEntry(i + 1, prevHash, body);
      const entry = { seq: i + 1, prevHash, hash, body };
      prevHash = hash;
      return entry;
    });
    expect(verifyLog(forged).valid).toBe(true);
    expect(verifyLog(forged, checkpoints, key.publicPem)).toMatchObject({ valid: false, at: 12 });
  });

  it('refuses a checkpoint that another key signed, and checkpoints without a key', () => {
    const other = readCheckpointKey(
      generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    );
    expect(verifyLog(log, checkpoints, other.publicPem).valid).toBe(false);
    expect(verifyLog(log, checkpoints).valid).toBe(false);
    expect(verifyLog(log, [{ ...checkpoints[0]!, size: 11 }], key.publicPem).valid).toBe(false);
  });

  it('lets nobody update, delete or truncate its rows through SQL', async () => {
    for (const table of ['audit_event', 'audit_seal', 'audit_checkpoint']) {
      await expect(database.execute(`delete from ${table}`)).rejects.toThrow(/append-only/);
      await expect(database.execute(`truncate ${table} cascade`)).rejects.toThrow(/append-only/);
    }
    await expect(database.execute(`update audit_event set body = '{}'`)).rejects.toThrow(/append-only/);
    await expect(database.execute(`update audit_seal set hash = 'x'`)).rejects.toThrow(/append-only/);
  });

  it('derives the columns it is filtered by from the hashed text itself', async () => {
    const result = await database.db.execute(
      sql`select action, object_id, organisation_id from audit_event where object_id = 'case-7'`,
    );
    const rows = Array.isArray(result) ? result : (result as unknown as { rows: unknown[] }).rows;
    expect(rows).toEqual([{ action: 'case.tried', object_id: 'case-7', organisation_id: 'org_test' }]);
  });

  it('holds no event of an action that was rolled back', async () => {
    await expect(
      database.db.transaction(async (tx) => {
        await record(tx, { action: 'case.undone', actor, object: null });
        throw new Error('the action fails');
      }),
    ).rejects.toThrow('the action fails');
    const after = await Array.fromAsync(exportLog(database.db));
    expect(after.some((line) => line.body.includes('case.undone'))).toBe(false);
  });

  it('shows committed events that still wait for their seal as such, and seals them once however many sealers run', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        database.db.transaction((tx) =>
          record(tx, { action: 'case.raced', actor, object: { type: 'race', id: `race-${n}` } }),
        ),
      ),
    );
    const before = await Array.fromAsync(exportLog(database.db));
    expect(verifyLog(before, checkpoints, key.publicPem)).toMatchObject({ valid: true, entries: 24, unsealed: 20 });
    const sealed = await Promise.all([sealEvents(database), sealEvents(database), sealEvents(database)]);
    expect(sealed.reduce((a, b) => a + b, 0)).toBe(20);
    expect(verifyLog(await Array.fromAsync(exportLog(database.db)), checkpoints, key.publicPem)).toMatchObject({
      valid: true,
      entries: 44,
      unsealed: 0,
    });
  });
});
