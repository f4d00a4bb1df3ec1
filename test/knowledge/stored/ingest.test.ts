import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Database, rowsOf } from '../../../db/database.ts';
import { ingestPaths } from '../../../knowledge/sources/ingest-paths.ts';
import { termsVersion } from '../../../knowledge/sources/passage-terms.ts';
import { SourceLibrary } from '../../../knowledge/sources/source-library.ts';
import { openTestDatabase } from '../../support/test-database.ts';

let database: Database;
let folder: string;
const actor = { type: 'system', id: 'test', role: null, organisationId: null } as const;
const ingest = () => ingestPaths(database, [folder], { actor, now: () => new Date('2026-11-23T10:00:00Z') });
const passages = async () =>
  rowsOf<{ n: number }>(
    await database.db.execute(
      sql`select count(*)::int as n from passage p join document d on d.id = p.document_id where d.origin = ${folder}`,
    ),
  )[0]!.n;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.db.execute(sql`delete from document where origin <> 'sheets'`);
  folder = await mkdtemp(join(tmpdir(), 'colma-ingest-'));
  await writeFile(
    join(folder, 'orti.md'),
    '# Orti urbani\n\nGli orti urbani si assegnano con un bando annuale del Comune.\n',
  );
  await writeFile(
    join(folder, 'orti.meta.json'),
    JSON.stringify({
      title: 'Regolamento degli orti',
      kind: 'act',
      issued: '2020-01-01',
      validFrom: '2020-01-01',
      validTo: '2024-12-31',
      status: 'in_force',
    }),
  );
  return () => rm(folder, { recursive: true, force: true });
});

describe('ingestion', () => {
  it('stores each file once, however often it is run', async () => {
    expect(await ingest()).toMatchObject({ added: 1, skipped: [] });
    const before = await passages();
    expect(before).toBeGreaterThan(0);
    expect(await ingest()).toMatchObject({ added: 0, changed: 0, unchanged: 1 });
    expect(await passages()).toBe(before);
  });

  it('reads a changed file anew, a changed side-car too, and forgets the old passages', async () => {
    await ingest();
    await writeFile(join(folder, 'orti.md'), '# Orti urbani\n\nGli orti si assegnano per sorteggio ogni due anni.\n');
    expect(await ingest()).toMatchObject({ changed: 1 });
    const library = new SourceLibrary(database.db);
    const texts = (await library.search('come si assegnano gli orti urbani', { limit: 5, asOf: '2023-01-01' }))
      .map(({ text }) => text)
      .join('\n');
    expect(texts).toContain('sorteggio');
    expect(texts).not.toContain('bando annuale');
    await writeFile(join(folder, 'orti.meta.json'), JSON.stringify({ title: 'Regolamento nuovo' }));
    expect(await ingest()).toMatchObject({ changed: 1 });
  });

  it('retires what left the folder and keeps its row for the answers that cite it', async () => {
    await ingest();
    await rm(join(folder, 'orti.md'));
    expect((await ingest()).retired).toEqual(['orti.md']);
    expect(await passages()).toBe(0);
    const [row] = rowsOf<{ state: string }>(
      await database.db.execute(sql`select state from document where origin = ${folder}`),
    );
    expect(row!.state).toBe('retired');
  });

  it('goes on after a file that cannot be read and says why', async () => {
    await writeFile(join(folder, 'rotto.pdf'), 'questo non è un PDF');
    await writeFile(join(folder, 'vuoto.txt'), '');
    const report = await ingest();
    expect(report.added).toBeGreaterThanOrEqual(1);
    expect(report.skipped.map(({ file }) => file)).toContain('vuoto.txt');
    for (const { reason } of report.skipped) expect(reason.length).toBeGreaterThan(10);
  });

  it('refuses a side-car that is wrong and names the field', async () => {
    await writeFile(join(folder, 'orti.meta.json'), JSON.stringify({ validFrom: '2020-13-45' }));
    expect((await ingest()).skipped[0]!.reason).toContain('validFrom');
  });

  it('writes one audit row with each change, none without', async () => {
    const count = async () =>
      rowsOf<{ n: number }>(
        await database.db.execute(sql`select count(*)::int as n from audit_event where action like 'document.%'`),
      )[0]!.n;
    await new SourceLibrary(database.db).get();
    const before = await count();
    await ingest();
    expect(await count()).toBe(before + 1);
    await ingest();
    expect(await count()).toBe(before + 1);
  });
});

describe('a side-car that says what a document replaces', () => {
  const newer = {
    title: 'Regolamento 2025',
    kind: 'act',
    issued: '2024-07-01',
    validFrom: '2024-07-01',
    status: 'in_force',
  };
  const write = (name: string, text: string, card: Record<string, unknown>) =>
    Promise.all([
      writeFile(join(folder, `${name}.md`), text),
      writeFile(join(folder, `${name}.meta.json`), JSON.stringify(card)),
    ]);
  const orti = async (asOf: string) => {
    const found = await new SourceLibrary(database.db).search('come si assegnano gli orti urbani', { limit: 5, asOf });
    return found.find(({ title }) => title === 'Regolamento degli orti')!.validity;
  };

  it.each([['Regolamento degli orti'], ['orti.md']])(
    'ends it the day before, named as %s, whichever file is read first',
    async (supersedes) => {
      // Read before `orti.md`, and read again after it changed.
      await write('nuovo', '# Orti\n\nDal 2024 gli orti si assegnano online.\n', { ...newer, supersedes });
      await ingest();
      expect(await orti('2024-06-30')).toMatchObject({ status: 'in_force', to: '2024-06-30' });
      expect(await orti('2024-07-01')).toMatchObject({ status: 'superseded', supersededBy: 'Regolamento 2025' });
      await writeFile(join(folder, 'orti.md'), '# Orti urbani\n\nGli orti urbani si assegnano per sorteggio.\n');
      expect(await ingest()).toMatchObject({ changed: 1, unchanged: 1 });
      expect((await orti('2024-07-01')).status).toBe('superseded');
    },
  );

  it('is carried out once, with one row in the log', async () => {
    const count = async () =>
      rowsOf<{ n: number }>(
        await database.db.execute(sql`select count(*)::int as n from audit_event where action = 'document.superseded'`),
      )[0]!.n;
    const before = await count();
    await write('nuovo', '# Orti\n\nDal 2024 gli orti si assegnano online.\n', { ...newer, supersedes: 'orti.md' });
    await ingest();
    await ingest();
    expect(await count()).toBe(before + 1);
  });

  it('says so when what it names is not there, and refuses itself, a circle and dates that do not follow', async () => {
    await write('nuovo', '# Orti\n\nOnline.\n', { ...newer, supersedes: 'mai-visto.pdf' });
    expect((await ingest()).notes.map(({ note }) => note).join()).toContain('mai-visto.pdf');
    await write('nuovo', '# Orti\n\nOnline.\n', { ...newer, supersedes: 'nuovo.md' });
    expect((await ingest()).skipped[0]!.reason).toContain('sé stesso');
    await write('nuovo', '# Orti\n\nOnline.\n', { ...newer, validFrom: '2019-01-01', supersedes: 'orti.md' });
    expect((await ingest()).skipped[0]!.reason).toContain('controlla le date');
    await write('nuovo', '# Orti\n\nOnline.\n', { ...newer, supersedes: 'orti.md' });
    await ingest();
    await writeFile(
      join(folder, 'orti.meta.json'),
      JSON.stringify({ title: 'Regolamento degli orti', validFrom: '2030-01-01', supersedes: 'nuovo.md' }),
    );
    expect((await ingest()).skipped[0]!.reason).toMatch(/a vicenda|controlla le date/);
  });
});

describe('a folder inside another', () => {
  it('is in the library once, whichever is ingested first, and only its own files are retired', async () => {
    const inner = join(folder, 'interno');
    await mkdir(inner);
    await writeFile(join(inner, 'api.md'), '# Apicoltura\n\nLe arnie didattiche si visitano il giovedì.\n');
    const ingestInner = () => ingestPaths(database, [inner], { actor, now: () => new Date('2026-11-23T10:00:00Z') });
    const current = async () =>
      rowsOf<{ file: string }>(
        await database.db.execute(
          sql`select file from document where state = 'current' and origin <> 'sheets' order by file`,
        ),
      ).map(({ file }) => file);
    await ingestInner();
    expect(await current()).toEqual(['api.md']);
    expect(await ingest()).toMatchObject({ added: 2, retired: [] });
    expect(await current()).toEqual([join('interno', 'api.md'), 'orti.md']);
    expect(await ingestInner()).toMatchObject({ unchanged: 1, retired: [] });
    await rm(join(inner, 'api.md'));
    expect((await ingestInner()).retired).toEqual([join('interno', 'api.md')]);
    expect(await current()).toEqual(['orti.md']);
  });
});

describe('the progress of an ingestion', () => {
  it('names each file once, with how many there are', async () => {
    await writeFile(join(folder, 'api.md'), '# Api\n\nLe arnie si visitano il giovedì.\n');
    const seen: string[] = [];
    await ingestPaths(database, [folder], {
      actor,
      now: () => new Date('2026-11-23T10:00:00Z'),
      onProgress: ({ file, at, of }) => seen.push(`${at}/${of} ${file}`),
    });
    expect(seen).toEqual(['1/2 api.md', '2/2 orti.md']);
  });

  it('ends between two documents when it is interrupted, and the next run goes on', async () => {
    await writeFile(join(folder, 'api.md'), '# Api\n\nLe arnie si visitano il giovedì.\n');
    const stop = new AbortController();
    await expect(
      ingestPaths(database, [folder], {
        actor,
        now: () => new Date('2026-11-23T10:00:00Z'),
        onProgress: () => stop.abort(),
        signal: stop.signal,
      }),
    ).rejects.toThrow();
    expect(await ingest()).toMatchObject({ added: 1, unchanged: 1 });
  });
});

describe('the library', () => {
  it('shows a passage with the status of the day asked, and not before its document existed', async () => {
    await ingest();
    const library = new SourceLibrary(database.db);
    const on = async (asOf: string) =>
      (await library.search('orti urbani bando annuale', { limit: 3, asOf })).find(
        ({ title }) => title === 'Regolamento degli orti',
      );
    expect((await on('2023-06-01'))!.validity.status).toBe('in_force');
    expect((await on('2025-01-01'))!.validity.status).toBe('expired');
    expect(await on('2019-12-31')).toBeUndefined();
  });

  it('that follows changes finds exactly what one built afresh finds', async () => {
    const followed = new SourceLibrary(database.db);
    await followed.get();
    const words = 'orti urbani bando arnie guida comune sorteggio anno giovedì valle treno mercato pane forno'.split(
      ' ',
    );
    const questions = [
      'come si assegnano gli orti urbani',
      'orti urbanni per sortegio',
      'chi guida la visita alle arnie',
      'che cos’è il percorso 5 di GOL',
      'bando annuale del comune per il mercato',
    ];
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 48271) % 2147483647;
      return seed % below;
    };
    for (let round = 0; round < 8; round++) {
      const name = `atto-${next(4)}.md`;
      if (next(4) === 0) await rm(join(folder, name), { force: true });
      else
        await writeFile(
          join(folder, name),
          `# Atto ${next(9)}\n\n${Array.from({ length: 40 }, () => words[next(words.length)]).join(' ')}.\n`,
        );
      await ingest();
      const afresh = new SourceLibrary(database.db);
      for (const question of questions) {
        const query = { limit: 8, asOf: '2026-11-23' };
        expect(await followed.search(question, query), question).toEqual(await afresh.search(question, query));
      }
      const [one, two] = [await followed.get(), await afresh.get()];
      for (const word of words) expect(one.rarity(word)).toBe(two.rarity(word));
    }
  });

  it('splits no text again that was split when it was stored, and splits anew what was split by other rules', async () => {
    await ingest();
    const stale = async () =>
      rowsOf<{ n: number }>(
        await database.db.execute(sql`select count(*)::int as n from passage_terms where version <> ${termsVersion()}`),
      )[0]!.n;
    const query = { limit: 3, asOf: '2023-06-01' };
    const before = await new SourceLibrary(database.db).search('orti urbani', query);
    await database.db.execute(sql`update passage_terms set version = 1, terms = 'parola'`);
    expect(await new SourceLibrary(database.db).search('orti urbani', query)).toEqual(before);
    expect(await stale()).toBe(0);
  });

  it('sees what another server ingested with its next question', async () => {
    const library = new SourceLibrary(database.db);
    await library.get();
    await writeFile(
      join(folder, 'api.md'),
      '# Apicoltura\n\nLe arnie didattiche si visitano il giovedì con una guida esperta.\n',
    );
    await ingest();
    const found = await library.search('arnie didattiche', { limit: 3, asOf: '2026-11-23' });
    expect(found[0]!.text).toContain('arnie');
  });
});
