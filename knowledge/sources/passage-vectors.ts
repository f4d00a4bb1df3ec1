import { sql } from 'drizzle-orm';
import { type Db, rowsOf } from '../../db/database.ts';

/** What makes vectors, handed in. Null from `embedQuestion` means: search without. */
export type PassageEmbedder = {
  model: string;
  embedQuestion: (text: string) => Promise<readonly number[] | null>;
  /** Throws when the server cannot be reached. */
  embedPassages: (texts: string[], signal: AbortSignal) => Promise<readonly (readonly number[])[]>;
};

/** Texts sent at once: small enough for a server on the office's own machine, and for a run to be stopped soon. */
const batch = 32;
/** What a model reads of a passage; longer ones are tables, whose first rows say what they are about. */
const charsMax = 2_000;

/**
 * Makes the vectors that are missing for this model, replacing another model's. Each batch is stored before the next is
 * asked for, so that an interrupted run goes on where it stopped. Returns how many were made; throws what the server throws.
 */
export async function refreshVectors(
  db: Db,
  embedder: PassageEmbedder,
  signal: AbortSignal,
  onProgress: (made: number) => void = () => {},
): Promise<number> {
  let made = 0;
  for (;;) {
    signal.throwIfAborted();
    const rows = rowsOf<{ id: string; text: string }>(
      await db.execute(sql`
        select p.id, left(d.title || E'\n' || p.heading || E'\n' || p.text, ${charsMax}) as text
        from passage p join document d on d.id = p.document_id
        where d.state = 'current' and not exists (
          select 1 from passage_vector v where v.passage_id = p.id and v.model = ${embedder.model})
        order by p.id limit ${batch}`),
    );
    if (rows.length === 0) return made;
    const vectors = await embedder.embedPassages(
      rows.map(({ text }) => text),
      signal,
    );
    const values = rows.map(({ id }, at) => ({ id, embedding: literal(vectors[at]!) }));
    // A passage may have been retired meanwhile: then there is nothing to keep a vector of.
    await db.execute(sql`
      insert into passage_vector (passage_id, model, embedding)
      select row.id, ${embedder.model}, row.embedding::vector
      from jsonb_to_recordset(${JSON.stringify(values)}::text::jsonb) as row(id text, embedding text)
      join passage p on p.id = row.id
      on conflict (passage_id) do update set model = excluded.model, embedding = excluded.embedding`);
    made += rows.length;
    onProgress(made);
  }
}

/** The passages nearest to a vector by cosine, nearest first; only those of the same model and length. */
export async function findNearest(
  db: Db,
  model: string,
  vector: readonly number[],
  limit: number,
): Promise<{ id: string; likeness: number }[]> {
  const asked = literal(vector);
  return rowsOf<{ id: string; likeness: number }>(
    await db.execute(sql`
      select passage_id as id, 1 - (embedding <=> ${asked}::vector) as likeness from passage_vector
      where model = ${model} and vector_dims(embedding) = ${vector.length}
      order by embedding <=> ${asked}::vector limit ${limit}`),
  ).map(({ id, likeness }) => ({ id, likeness: Number(likeness) }));
}

function literal(vector: readonly number[]): string {
  return `[${vector.map((value) => (Math.abs(value) < 1e-30 ? 0 : value)).join(',')}]`;
}
