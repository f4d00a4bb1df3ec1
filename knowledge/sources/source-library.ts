import { and, eq, inArray, sql } from 'drizzle-orm';
import { type Db, rowsOf } from '../../db/database.ts';
import { type DocumentKind, type PassageUnit, passage, type ValidityStatus } from '../../db/schema/documents.ts';
import { type AskedHit, findAsked } from './asked/find-asked.ts';
import { type PlacedFact, placeFacts } from './asked/place-facts.ts';
import { listAskedFacts } from './asked/read-facts.ts';
import { buildPassageIndex, type PassageIndex } from './passage-index.ts';
import { allSignals, type PassageHit, type SearchSignals, searchPassages } from './passage-search.ts';
import { storeFactSheets } from './store-sheets.ts';
import { existedOn, isPremise, kindWeights, statusOn } from './validity.ts';

/** A passage as it is shown and quoted, with its document's data and its status on the day asked. */
export type FoundPassage = {
  passageId: string;
  documentId: string;
  file: string;
  title: string;
  kind: DocumentKind;
  locator: string;
  heading: string;
  text: string;
  digest: string;
  units: PassageUnit[];
  score: number;
  validity: { status: ValidityStatus; from: string | null; to: string | null; supersededBy: string | null };
};

/** A fact with its passages, one for each quote. */
export type FoundFacts = { facts: FoundFact[]; outside: number };
export type FoundFact = AskedHit & { fact: PlacedFact['fact']; passages: FoundPassage[] };

/** Data of a passage's document held in memory beside the index. */
type Entry = {
  id: string;
  documentId: string;
  file: string;
  title: string;
  kind: DocumentKind;
  locator: string;
  heading: string;
  status: ValidityStatus;
  issued: string | null;
  validFrom: string | null;
  validTo: string | null;
  confirmedTo: string | null;
  supersededBy: string | null;
};

export type Library = {
  revision: number;
  index: PassageIndex;
  entries: Entry[];
  /** Sheets whose cited words stand in ingested documents → those passages. */
  covered: Map<number, number[]>;
  /** Facts of the programme that stand in these passages, by id. */
  facts: Map<string, PlacedFact>;
  /** Robertson–Spärck Jones weight of a root, an exact form or a `#concept`; the highest for what no passage has. */
  rarity: (term: string) => number;
};
export type LibraryQuery = { limit: number; asOf: string; lang?: string; signals?: SearchSignals };

/** Passages read at once while the index is built: bounds the memory an import of any size takes. */
const batch = 5_000;
const hitsLookedAt = 30;

/**
 * Searches the documents. The index is built from the database by the first caller and again when any server ingested
 * something newer; the others wait for the same one. Texts stay in the database and are read by key for what is shown.
 */
export class SourceLibrary {
  readonly #db: Db;
  #current: Library | null = null;
  #loading: Promise<Library> | null = null;
  #sheetsStored = false;

  constructor(db: Db) {
    this.#db = db;
  }

  async get(): Promise<Library> {
    const revision = await readDocumentsRevision(this.#db);
    if (this.#current !== null && this.#current.revision >= revision) return this.#current;
    this.#loading ??= this.#load().finally(() => {
      this.#loading = null;
    });
    return this.#loading;
  }

  async #load(): Promise<Library> {
    if (!this.#sheetsStored) {
      await this.#db.transaction((tx) => storeFactSheets(tx, new Date()));
      this.#sheetsStored = true;
    }
    this.#current = await loadLibrary(this.#db);
    return this.#current;
  }

  /** A shipped sheet by its name, also where ingested documents stand in for it; null on a day before its subject existed. */
  async findSheet(file: string, asOf: string): Promise<FoundPassage | null> {
    const library = await this.get();
    const at = library.entries.findIndex((entry) => entry.kind === 'sheet' && entry.file === file);
    if (at < 0 || !existedOn(library.entries[at]!, asOf)) return null;
    return (
      (await readPassages(this.#db, library, [{ passage: at, id: library.index.ids[at]!, score: 0 }], asOf))[0] ?? null
    );
  }

  /** The first passage of a document: its heading, number and date. */
  async findOpening(documentId: string, asOf: string): Promise<FoundPassage | null> {
    const library = await this.get();
    const [first] = await this.#db
      .select({ id: passage.id })
      .from(passage)
      .where(and(eq(passage.documentId, documentId), eq(passage.ordinal, 0)));
    const at = first === undefined ? -1 : library.index.ids.indexOf(first.id);
    return at < 0
      ? null
      : ((await readPassages(this.#db, library, [{ passage: at, id: first!.id, score: 0 }], asOf))[0] ?? null);
  }

  /** The passage that holds these words, preferably not a sheet; null when none does. */
  async findQuote(quote: string, asOf: string): Promise<FoundPassage | null> {
    const library = await this.get();
    const hits = searchPassages(library.index, quote, {
      limit: 20,
      allowed: (at) => existedOn(library.entries[at]!, asOf),
    });
    const found = (await readPassages(this.#db, library, hits, asOf)).filter((passage) =>
      plain(passage.text).includes(plain(quote)),
    );
    return found.find((passage) => passage.kind !== 'sheet') ?? found[0] ?? null;
  }

  /** Whether facts of the document are known beforehand, as those of the programme's four and of the shipped sheets are. */
  async knows(documentId: string): Promise<boolean> {
    const library = await this.get();
    const known = [...library.facts.values()].some(({ passages }) =>
      passages.some((at) => library.entries[at]!.documentId === documentId),
    );
    return known || library.entries.some((entry) => entry.documentId === documentId && entry.kind === 'sheet');
  }

  /** Facts that are asked in nearly these words and stand in the library on that day, likeliest first, with their passages. */
  async findFacts(question: string, lang: string, asOf: string, limit: number): Promise<FoundFacts> {
    const library = await this.get();
    const found: FoundFact[] = [];
    const asked = findAsked(question, lang, limit * 2);
    for (const hit of asked.facts) {
      const placed = library.facts.get(hit.key);
      if (placed === undefined || found.length >= limit) continue;
      if (!placed.passages.every((at) => existedOn(library.entries[at]!, asOf))) continue;
      const hits = placed.passages.map((passage) => ({ passage, id: library.index.ids[passage]!, score: hit.score }));
      const passages = await readPassages(this.#db, library, hits, asOf);
      if (passages.length === hits.length) found.push({ ...hit, fact: placed.fact, passages });
    }
    return { facts: found, outside: asked.outside };
  }

  /** The passages that answer best, best first, with what the day asked makes of their validity. */
  async search(question: string, query: LibraryQuery): Promise<FoundPassage[]> {
    return searchLibrary(this.#db, await this.get(), question, query);
  }
}

const libraries = new WeakMap<Db, SourceLibrary>();

/** One library per database in this process: its index is the largest thing a server holds. */
export function libraryOf(db: Db): SourceLibrary {
  let library = libraries.get(db);
  if (library === undefined) {
    library = new SourceLibrary(db);
    libraries.set(db, library);
  }
  return library;
}

export async function readDocumentsRevision(db: Db): Promise<number> {
  const [row] = rowsOf<{ revision: string | number }>(
    await db.execute(sql`select revision from knowledge_revision where subject = 'documents'`),
  );
  return Number(row?.revision ?? 0);
}

/** Reads every current passage in batches and builds the index. */
export async function loadLibrary(db: Db): Promise<Library> {
  const revision = await readDocumentsRevision(db);
  const entries: Entry[] = [];
  const texts: { id: string; text: string; heading: string; title: string }[] = [];
  for (let after = ''; ; ) {
    const rows = rowsOf<Entry & { text: string }>(
      await db.execute(sql`
        select p.id, p.document_id as "documentId", p.locator, p.heading, p.text, d.file, d.title, d.kind, coalesce(p.status, d.status) as status,
          d.issued::text as issued, d.valid_from::text as "validFrom", coalesce(p.valid_to, d.valid_to)::text as "validTo", d.confirmed_to::text as "confirmedTo",
          d.superseded_by as "supersededBy"
        from passage p join document d on d.id = p.document_id
        where d.state = 'current' and p.id > ${after} order by p.id limit ${batch}`),
    );
    for (const { text, ...entry } of rows) {
      entries.push(entry);
      texts.push({ id: entry.id, text, heading: entry.heading, title: entry.kind === 'sheet' ? '' : entry.title });
    }
    if (rows.length < batch) break;
    after = rows.at(-1)!.id;
  }
  const index = buildPassageIndex(texts);
  const facts = placeFacts(
    listAskedFacts(),
    index,
    entries.map((entry, at) => ({
      text: texts[at]!.text,
      heading: entry.heading,
      kind: entry.kind,
      sheet: entry.kind === 'sheet' ? entry.file : null,
    })),
  );
  const covered = findCovered(entries, texts);
  for (const { fact, passages } of facts.values()) {
    if (entries[passages[0]!]!.kind === 'sheet') continue;
    // The document itself is here: the sheet that stands in for it is not shown beside it.
    const sheet = entries.findIndex((entry) => entry.file === fact.sheet && entry.heading === fact.title);
    if (sheet >= 0) covered.set(sheet, []);
  }
  return { revision, index, entries, covered, facts, rarity: (term) => rarityOf(index, term) };
}

/** Sheets are few and short: each quote is looked for in every passage of a document, once per load. */
function findCovered(entries: readonly Entry[], texts: readonly { text: string }[]): Map<number, number[]> {
  const covered = new Map<number, number[]>();
  const quotes = entries.flatMap((entry, at) =>
    entry.kind !== 'sheet'
      ? []
      : [...texts[at]!.text.matchAll(/«([^»]{12,})»\s\(/g)].map((match) => ({ at, quote: plain(match[1]!) })),
  );
  if (quotes.length === 0) return covered;
  entries.forEach((entry, at) => {
    if (entry.kind === 'sheet') return;
    const body = plain(texts[at]!.text);
    for (const { at: sheet, quote } of quotes)
      if (body.includes(quote)) covered.set(sheet, [...new Set([...(covered.get(sheet) ?? []), at])]);
  });
  return covered;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[’‘]/g, "'").toLowerCase();
}

function rarityOf(index: PassageIndex, word: string): number {
  const term = index.vocabulary.get(word);
  const n = term === undefined ? 0 : index.postingFrom[term + 1]! - index.postingFrom[term]!;
  return Math.log(1 + (index.ids.length - n + 0.5) / (n + 0.5));
}

export async function searchLibrary(
  db: Db,
  library: Library,
  question: string,
  query: LibraryQuery,
): Promise<FoundPassage[]> {
  const { index, entries, covered } = library;
  const signals = query.signals ?? allSignals;
  const lang = query.lang === undefined ? {} : { lang: query.lang };
  // A sheet says in plain words what passages say in theirs: where those passages are here, it only points at them.
  const boosts = new Map<number, number>();
  if (signals.sheets && covered.size > 0) {
    for (const hit of searchPassages(index, question, {
      limit: 3,
      signals,
      ...lang,
      allowed: (at) => covered.has(at) && existedOn(entries[at]!, query.asOf),
    })) {
      for (const passage of covered.get(hit.passage)!)
        boosts.set(passage, Math.max(boosts.get(passage) ?? 0, sheetShare * hit.score));
    }
  }
  // What is asked in words of its own is led to where it stands by the ways people are known to ask for it.
  const asked = signals.sheets ? findAsked(question, query.lang ?? 'it', factsLookedAt).facts : [];
  for (const { key, score } of asked)
    for (const passage of score >= factScoreMin ? (library.facts.get(key)?.passages ?? []) : [])
      boosts.set(passage, Math.max(boosts.get(passage) ?? 0, factBoost * score));
  const hits = searchPassages(index, question, {
    limit: Math.max(hitsLookedAt, query.limit),
    signals,
    boosts,
    allowed: (at) => !covered.has(at) && existedOn(entries[at]!, query.asOf),
    ...lang,
  });
  const ranked = hits
    .map((hit) => ({ ...hit, score: hit.score * weightOf(entries[hit.passage]!) }))
    .sort((x, y) => y.score - x.score || x.passage - y.passage);
  const chosen = withoutTwins(index, ranked).slice(0, query.limit);
  return readPassages(db, library, chosen, query.asOf);
}

async function readPassages(
  db: Db,
  library: Library,
  chosen: readonly PassageHit[],
  asOf: string,
): Promise<FoundPassage[]> {
  const { entries } = library;
  const rows =
    chosen.length === 0
      ? []
      : await db
          .select({ id: passage.id, text: passage.text, digest: passage.digest, units: passage.units })
          .from(passage)
          .where(
            inArray(
              passage.id,
              chosen.map((hit) => hit.id),
            ),
          );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return chosen.flatMap((hit) => {
    const row = byId.get(hit.id);
    // Retired between the search and the reading: as if it had not been found.
    if (row === undefined) return [];
    const entry = entries[hit.passage]!;
    return [
      {
        passageId: entry.id,
        documentId: entry.documentId,
        file: entry.file,
        title: entry.title,
        kind: entry.kind,
        locator: entry.locator,
        heading: entry.heading,
        text: row.text,
        digest: row.digest,
        units: row.units,
        score: hit.score,
        validity: {
          status: statusOn(entry, asOf),
          from: entry.validFrom,
          to: entry.validTo,
          supersededBy: entry.supersededBy,
        },
      },
    ];
  });
}

/** Facts looked at, from which likeness on, and what a fact asked word for word adds to its passage: about a good match by words. */
const factsLookedAt = 4;
const factScoreMin = 0.4;
const factBoost = 16;

/** How much of a sheet's score goes to the passages it cites. */
const sheetShare = 0.3;
const premiseWeight = 0.85;

function weightOf(entry: Entry): number {
  return kindWeights[entry.kind] * (isPremise(entry.heading) ? premiseWeight : 1);
}

/** A text that an act repeats in its annexes is found once: the second copy would only push out something else. */
function withoutTwins<Hit extends { passage: number }>(index: PassageIndex, hits: Hit[]): Hit[] {
  const kept: { hit: Hit; terms: Set<number> }[] = [];
  for (const hit of hits) {
    const terms = new Set(
      index.sequence.subarray(index.sequenceFrom[hit.passage]!, index.sequenceFrom[hit.passage + 1]!),
    );
    const twin = kept.some((other) => {
      let shared = 0;
      for (const term of terms) if (other.terms.has(term)) shared++;
      return shared >= twinShare * Math.max(terms.size, other.terms.size);
    });
    if (!twin) kept.push({ hit, terms });
  }
  return kept.map(({ hit }) => hit);
}

/** Share of different words two passages have in common when they are copies with small changes. */
const twinShare = 0.85;
