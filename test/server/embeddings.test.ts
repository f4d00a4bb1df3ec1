import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { rowsOf } from '../../db/database.ts';
import { featureSwitch } from '../../db/schema/accounts.ts';
import { ingestBytes } from '../../knowledge/sources/ingest-paths.ts';
import { type PassageEmbedder, refreshVectors } from '../../knowledge/sources/passage-vectors.ts';
import { SourceLibrary } from '../../knowledge/sources/source-library.ts';
import { readConfig } from '../../server/config.ts';
import { createPassageEmbedder } from '../../server/embeddings.ts';
import { type EmbeddingServer, startEmbeddingServer } from '../support/embedding-server.ts';
import { openTestDatabase } from '../support/test-database.ts';

type Opened = Awaited<ReturnType<typeof openTestDatabase>>;
let database: Opened;
let server: EmbeddingServer;
const silent = () => {};
const log = { debug: silent, info: silent, warn: silent, error: silent };
const actor = { type: 'system', id: 'test', role: null, organisationId: null } as const;
const asOf = '2026-11-23';

beforeAll(async () => {
  database = await openTestDatabase();
  server = await startEmbeddingServer();
  for (const [file, text] of [
    ['animali.md', '# Regolamento\n\nIl gatto del municipio dorme nella sala consiliare ogni pomeriggio.\n'],
    ['trasporti.md', '# Regolamento\n\nLa ferrovia collega la valle con il capoluogo due volte al giorno.\n'],
    ['forni.md', '# Regolamento\n\nI corsi di panificazione si tengono nel forno di quartiere.\n'],
  ])
    await ingestBytes(
      database,
      { origin: 'upload', file: file!, bytes: new TextEncoder().encode(text), sideCar: { title: file! } },
      { actor, now: () => new Date(asOf) },
    );
});
afterAll(async () => {
  await server.close();
  await database.close();
});
beforeEach(async () => {
  server.mode = 'right';
  server.texts.length = 0;
  await database.db.execute(sql`delete from passage_vector`);
});

function open(
  model = 'vettori-1',
  nowMs = () => performance.now(),
): { library: SourceLibrary; embedder: PassageEmbedder } {
  const library = new SourceLibrary(database.db);
  const settings = readConfig({ OPENAI_BASE_URL: server.baseUrl, EMBEDDING_MODEL: model }).embedding!;
  const embedder = createPassageEmbedder(settings, { db: database.db, library, log }, { nowMs });
  return { library, embedder };
}
const refresh = (embedder: PassageEmbedder) => refreshVectors(database.db, embedder, new AbortController().signal);
const vectors = async () =>
  rowsOf<{ model: string; n: number }>(
    await database.db.execute(sql`select model, count(*)::int as n from passage_vector group by model`),
  );
const passages = async () =>
  rowsOf<{ n: number }>(
    await database.db.execute(
      sql`select count(*)::int as n from passage p join document d on d.id = p.document_id where d.state = 'current'`,
    ),
  )[0]!.n;
const firstOf = async (library: SourceLibrary, question: string) =>
  (await library.search(question, { limit: 3, asOf }))[0]?.file ?? null;

describe('vectors of passages', () => {
  it('are made once for each passage, go on where a run stopped, and are made anew for another model', async () => {
    const { library, embedder } = open();
    await library.get();
    server.mode = 'error';
    await expect(refresh(embedder)).rejects.toThrow();
    server.mode = 'right';
    expect(await refresh(embedder)).toBe(await passages());
    expect(await vectors()).toEqual([{ model: 'vettori-1', n: await passages() }]);
    server.texts.length = 0;
    expect(await refresh(embedder)).toBe(0);
    expect(server.texts).toEqual([]);
    const other = open('vettori-2');
    expect(await refresh(other.embedder)).toBe(await passages());
    expect(await vectors()).toEqual([{ model: 'vettori-2', n: await passages() }]);
  });

  it('leave with their passage', async () => {
    const { library, embedder } = open();
    await library.get();
    await refresh(embedder);
    const before = (await vectors())[0]!.n;
    const added = await ingestBytes(
      database,
      {
        origin: 'upload',
        file: 'via.md',
        bytes: new TextEncoder().encode('# Via\n\nIl micio va via presto la sera.\n'),
        sideCar: null,
      },
      { actor, now: () => new Date(asOf) },
    );
    await refresh(embedder);
    expect((await vectors())[0]!.n).toBe(before + added.passages);
    await database.db.execute(sql`delete from document where id = ${added.documentId}`);
    expect((await vectors())[0]!.n).toBe(before);
  });

  it('are not stored when the server gives something else', async () => {
    const { library, embedder } = open();
    await library.get();
    for (const mode of ['garbage', 'too-few'] as const) {
      server.mode = mode;
      await expect(refresh(embedder)).rejects.toThrow();
    }
    expect(await vectors()).toEqual([]);
  });
});

describe('a search with vectors', () => {
  it('finds a passage that shares no word with the question, and without vectors does not', async () => {
    const { library, embedder } = open();
    await library.get();
    await refresh(embedder);
    const question = 'Dove riposa il felino?';
    expect(await firstOf(library, question)).not.toBe('animali.md');
    library.useVectors(embedder);
    expect(await firstOf(library, question)).toBe('animali.md');
    // What the words say still counts.
    expect(await firstOf(library, 'quante volte al giorno la ferrovia collega la valle')).toBe('trasporti.md');
  });

  it('gives exactly the words’ ranking while there are no vectors', async () => {
    const { library, embedder } = open();
    const question = 'corsi di panificazione nel forno';
    const plain = await library.search(question, { limit: 8, asOf });
    library.useVectors(embedder);
    expect(await library.search(question, { limit: 8, asOf })).toEqual(plain);
  });

  it('goes on without when the server is down, waits once, and asks again later', async () => {
    let now = 0;
    const { library, embedder } = open('vettori-1', () => now);
    await library.get();
    await refresh(embedder);
    library.useVectors(embedder);
    server.texts.length = 0;
    for (const mode of ['error', 'hang'] as const) {
      server.mode = mode;
      const startMs = performance.now();
      expect((await library.search('corsi di panificazione', { limit: 3, asOf })).length).toBeGreaterThan(0);
      expect((await library.search('orari della ferrovia', { limit: 3, asOf })).length).toBeGreaterThan(0);
      expect(performance.now() - startMs).toBeLessThan(5_000);
      expect(server.texts).toHaveLength(1);
      server.texts.length = 0;
      now += 31_000;
    }
    server.mode = 'right';
    await library.search('dove riposa il felino', { limit: 3, asOf });
    expect(server.texts).toHaveLength(1);
  });

  it('sends a question without the personal data in it, recorded before it leaves, and not at all when some would leave', async () => {
    const { library, embedder } = open();
    await library.get();
    await refresh(embedder);
    library.useVectors(embedder);
    server.texts.length = 0;
    await library.search('Mi chiamo Ornella Brambillaschi, BRMRLL75C52F205X, 347 1234567: dove dorme il gatto?', {
      limit: 3,
      asOf,
    });
    expect(server.texts).toHaveLength(1);
    expect(server.texts[0]).toContain('gatto');
    expect(server.texts[0]).not.toMatch(/Ornella|Brambillaschi|BRMRLL75C52F205X|1234567/);
    const events = rowsOf<{ body: string }>(
      await database.db.execute(sql`select body from audit_event where body like '%embedding.requested%'`),
    );
    expect(events.length).toBeGreaterThan(0);
    expect(JSON.stringify(events)).not.toMatch(/gatto|Ornella/);
    server.texts.length = 0;
    await library.search('Sono incinta: dove dorme il gatto?', { limit: 3, asOf });
    await library.search('Sono invalida: dove dorme il gatto?', { limit: 3, asOf });
    expect(server.texts.join()).not.toMatch(/incinta|invalida/);
  });

  it('asks nobody while the model is switched off', async () => {
    const { library, embedder } = open();
    await library.get();
    library.useVectors(embedder);
    await database.db
      .insert(featureSwitch)
      .values({ feature: 'model', isOn: false, reason: 'prova', changedBy: 'usr_x', changedAt: new Date() });
    await library.search('dove dorme il gatto', { limit: 3, asOf });
    await database.db.execute(sql`delete from feature_switch where feature = 'model'`);
    expect(server.texts).toEqual([]);
  });
});

describe('the settings of vectors', () => {
  it('refuse a server outside the register at the start, and want an address', () => {
    expect(() => readConfig({ EMBEDDING_MODEL: 'm', OPENAI_BASE_URL: 'https://vettori.example/v1' })).toThrow(
      /registro|MODEL_PROVIDERS/,
    );
    expect(() => readConfig({ EMBEDDING_MODEL: 'm' })).toThrow(/OPENAI_BASE_URL/);
    expect(readConfig({ EMBEDDING_MODEL: 'm', OPENAI_BASE_URL: 'http://127.0.0.1:1/v1' })).toMatchObject({
      model: null,
      embedding: { embeddingModel: 'm' },
    });
  });
});
