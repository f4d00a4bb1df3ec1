import { readdir, readFile } from 'node:fs/promises';
import { sql } from 'drizzle-orm';
import { sha256 } from './canonical-json.ts';
import { type Database, rowsOf } from './database.ts';

export type Migration = { name: string; text: string };

/** The named SQL files of `db/migrations`, in the order of their names. They are the only truth about the schema. */
export async function readMigrations(): Promise<Migration[]> {
  const folder = new URL('./migrations/', import.meta.url);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(new URL(name, folder), 'utf8') })));
}

/**
 * Brings the database to the newest migration and says how many were applied. Servers that start together wait for one
 * another. Throws when an applied migration was edited afterwards: two databases would then differ under one name.
 */
export async function migrate(database: Database): Promise<{ applied: string[]; total: number }> {
  const migrations = await readMigrations();
  const applied: string[] = [];
  await database.execute(
    'create table if not exists migration (name text primary key, digest text not null, applied_at timestamptz not null default now())',
  );
  await database.db.transaction(async (tx) => {
    await tx.execute(sql`lock table migration in exclusive mode`);
    const done = new Map(
      rowsOf<{ name: string; digest: string }>(await tx.execute(sql`select name, digest from migration`)).map((row) => [
        row.name,
        row.digest,
      ]),
    );
    for (const { name, text } of migrations) {
      const digest = sha256(text);
      const known = done.get(name);
      if (known === digest) continue;
      if (known !== undefined) throw new Error(`migration ${name} was changed after it had been applied`);
      for (const statement of splitStatements(text)) await tx.execute(sql.raw(statement));
      await tx.execute(sql`insert into migration (name, digest) values (${name}, ${digest})`);
      applied.push(name);
    }
  });
  return { applied, total: migrations.length };
}

/** The names of applied migrations, for `/status`. */
export async function listMigrations(database: Database): Promise<string[]> {
  return rowsOf<{ name: string }>(await database.db.execute(sql`select name from migration order by name`)).map(
    (row) => row.name,
  );
}

/** Splits at semicolons that end a line, outside `$$ … $$` bodies: all that our own migrations use. */
function splitStatements(text: string): string[] {
  const statements: string[] = [];
  let current = '';
  let inBody = false;
  for (const line of text.split('\n')) {
    if (!inBody && line.trim().startsWith('--')) continue;
    current += `${line}\n`;
    if ((line.match(/\$\$/g)?.length ?? 0) % 2 === 1) inBody = !inBody;
    if (!inBody && line.trimEnd().endsWith(';')) {
      statements.push(current.trim());
      current = '';
    }
  }
  if (current.trim() !== '') statements.push(current.trim());
  return statements;
}
