import { and, eq, inArray, sql } from 'drizzle-orm';
import { type Db, rowsOf } from '../../db/database.ts';
import { type DocumentKind, type PassageUnit, passage, type ValidityStatus } from '../../db/schema/documents.ts';
import { tokenize } from '../text/italian.ts';
import { type Asked, type AskedHit, type AskedReader, findAsked } from './asked/find-asked.ts';
import { type PlacedFact, placeFacts } from './asked/place-facts.ts';
import { listAskedFacts } from './asked/read-facts.ts';
import { IndexBuilder, type PassageIndex, postingsOf } from './passage-index.ts';
import { allSignals, type PassageHit, type SearchSignals, searchPassages } from './passage-search.ts';
import { termsOf, termsVersion } from './passage-terms.ts';
import { findNearest, type PassageEmbedder } from './passage-vectors.ts';
import { storeTerms } from './store-document.ts';
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
export type FoundFacts = Omit<Asked, 'facts'> & { facts: FoundFact[] };
export type FoundFact = AskedHit & { fact: PlacedFact['fact']; passages: FoundPassage[] };

/** What is known of a document beside its passages. A newer document may end it; its passages never change. */
type DocumentEntry = {
  id: string;
  file: string;
  title: string;
  kind: DocumentKind;
  status: ValidityStatus;
  issued: string | null;
  validFrom: string | null;
  validTo: string | null;
  confirmedTo: string | null;
  supersededBy: string | null;
};

/** A passage's own data, held in memory beside the index. */
type PassageEntry = {
  id: string;
  documentId: string;
  locator: string;
  heading: string;
  ownStatus: ValidityStatus | null;
  ownValidTo: string | null;
};

/** Both together: the passage as it stands in its document. */
type Entry = PassageEntry & Omit<DocumentEntry, 'id'>;

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
  /** Passage id → its place in the index, made when vectors are first used. */
  places?: Map<string, number>;
};
/** A passage near the question by its vector: cosine. */
type Near = { id: string; likeness: number };
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
  #embedder: PassageEmbedder | null = null;

  readonly #ways: AskedReader | undefined;

  /** `ways`: known ways of asking other than the shipped ones, to measure on questions left out. */
  constructor(db: Db, ways?: AskedReader) {
    this.#db = db;
    this.#ways = ways;
  }

  /** Lets searches use vectors beside words. */
  useVectors(embedder: PassageEmbedder | null): void {
    this.#embedder = embedder;
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
    this.#current = await loadLibrary(this.#db, this.#current);
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

  /** What is asked, judged by the known ways of asking alone. */
  findAsked(question: string, lang: string, limit: number): Asked {
    return findAsked(question, lang, limit, this.#ways);
  }

  /** Facts that are asked in nearly these words and stand in the library on that day, likeliest first, with their passages. */
  async findFacts(question: string, lang: string, asOf: string, limit: number): Promise<FoundFacts> {
    const library = await this.get();
    const found: FoundFact[] = [];
    const asked = this.findAsked(question, lang, limit * 2);
    for (const hit of asked.facts) {
      const placed = library.facts.get(hit.key);
      if (placed === undefined || found.length >= limit) continue;
      if (!placed.passages.every((at) => existedOn(library.entries[at]!, asOf))) continue;
      const hits = placed.passages.map((passage) => ({ passage, id: library.index.ids[passage]!, score: hit.chance }));
      const passages = await readPassages(this.#db, library, hits, asOf);
      if (passages.length === hits.length) found.push({ ...hit, fact: placed.fact, passages });
    }
    return { ...asked, facts: found };
  }

  /** Passages by their ids, in that order, with their validity on the day; those that are gone are left out. */
  async findPassages(ids: readonly string[], asOf: string): Promise<FoundPassage[]> {
    const library = await this.get();
    const hits = ids
      .map((id) => ({ passage: library.index.ids.indexOf(id), id, score: 0 }))
      .filter(({ passage: at }) => at >= 0);
    return readPassages(this.#db, library, hits, asOf);
  }

  /** The passages that answer best, best first, with what the day asked makes of their validity. */
  async search(question: string, query: LibraryQuery): Promise<FoundPassage[]> {
    return searchLibrary(this.#db, await this.get(), question, query, await this.#near(question), this.#ways);
  }

  /** Without vectors, or without an answer of their server, there are none: words find what they find. */
  async #near(question: string): Promise<Near[]> {
    const embedder = this.#embedder;
    if (embedder === null) return [];
    const vector = await embedder.embedQuestion(question);
    return vector === null ? [] : findNearest(this.#db, embedder.model, vector, nearestMax);
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

/**
 * Reads what `before` does not have yet and puts the index together from both: after an ingestion only its own passages are
 * read. Words were split when a passage was stored; where that was with other rules they are split here, in pieces, so that
 * the process answers meanwhile.
 */
export async function loadLibrary(db: Db, before: Library | null = null): Promise<Library> {
  const revision = await readDocumentsRevision(db);
  const documents = new Map((await readDocuments(db)).map((one) => [one.id, one]));
  const known = new Set(before?.entries.map(({ documentId }) => documentId));
  const builder = new IndexBuilder(before?.index ?? null, (place) => documents.has(before!.entries[place]!.documentId));
  const passages: PassageEntry[] = (before?.entries ?? []).filter(({ documentId }) => documents.has(documentId));
  const fresh = [...documents.keys()].filter((id) => !known.has(id)).sort();
  for (let from = 0; from < fresh.length; from += documentsAtOnce)
    await addPassages(db, documents, fresh.slice(from, from + documentsAtOnce), builder, passages);
  const index = builder.finish();
  const entries = passages.map((one): Entry => {
    const { id: _id, ...document } = documents.get(one.documentId)!;
    const { id, documentId, locator, heading, ownStatus, ownValidTo } = one;
    return {
      ...document,
      id,
      documentId,
      locator,
      heading,
      ownStatus,
      ownValidTo,
      status: ownStatus ?? document.status,
      validTo: ownValidTo ?? document.validTo,
    };
  });
  const covered = await findCovered(db, index, entries);
  const bodies = entries.map(({ heading, kind, file }) => ({ heading, kind, sheet: kind === 'sheet' ? file : null }));
  const facts = await placeFacts(listAskedFacts(), index, bodies, (places) => readTexts(db, index, places));
  for (const { fact, passages: places } of facts.values()) {
    if (entries[places[0]!]!.kind === 'sheet') continue;
    // The document itself is here: the sheet that stands in for it is not shown beside it.
    const sheet = entries.findIndex((entry) => entry.file === fact.sheet && entry.heading === fact.title);
    if (sheet >= 0) covered.set(sheet, []);
  }
  return { revision, index, entries, covered, facts, rarity: (term) => rarityOf(index, term) };
}

async function readDocuments(db: Db): Promise<DocumentEntry[]> {
  return rowsOf<DocumentEntry>(
    await db.execute(sql`
      select id, file, title, kind, status, issued::text as issued, valid_from::text as "validFrom", valid_to::text as "validTo",
        confirmed_to::text as "confirmedTo", superseded_by as "supersededBy"
      from document where state = 'current'`),
  );
}

/** Documents read at once; their passages come in batches. */
const documentsAtOnce = 200;
/** Texts split before other work of the process gets its turn: some tens of milliseconds. */
const splitAtOnce = 50;

async function addPassages(
  db: Db,
  documents: ReadonlyMap<string, DocumentEntry>,
  ids: readonly string[],
  builder: IndexBuilder,
  passages: PassageEntry[],
): Promise<void> {
  for (let after = ''; ; ) {
    const rows = rowsOf<PassageEntry & { terms: string | null; text: string | null }>(
      await db.execute(sql`
        select p.id, p.document_id as "documentId", p.locator, p.heading, p.status as "ownStatus", p.valid_to::text as "ownValidTo",
          t.terms, case when t.terms is null then p.text end as text
        from passage p left join passage_terms t on t.passage_id = p.id and t.version = ${termsVersion()}
        where p.document_id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::text::jsonb)) and p.id > ${after}
        order by p.id limit ${batch}`),
    );
    const made: { id: string; terms: string }[] = [];
    for (const { terms, text, ...entry } of rows) {
      let words = terms;
      if (words === null) {
        const { kind, title } = documents.get(entry.documentId)!;
        words = termsOf({ text: text ?? '', heading: entry.heading, title: kind === 'sheet' ? '' : title });
        made.push({ id: entry.id, terms: words });
        if (made.length % splitAtOnce === 0) await new Promise((resolve) => setImmediate(resolve));
      }
      builder.add(entry.id, words);
      passages.push(entry);
    }
    if (made.length > 0) await storeTerms(db, made);
    if (rows.length < batch) return;
    after = rows.at(-1)!.id;
  }
}

/**
 * Sheets whose cited words stand in ingested documents. Only passages that hold the rarest words of a quote are read and
 * compared, some hundreds in all.
 */
async function findCovered(db: Db, index: PassageIndex, entries: readonly Entry[]): Promise<Map<number, number[]>> {
  const sheets = entries.flatMap((entry, at) => (entry.kind === 'sheet' ? [at] : []));
  const covered = new Map<number, number[]>();
  if (sheets.length === 0 || sheets.length === entries.length) return covered;
  const quotes = [...(await readTexts(db, index, sheets))].flatMap(([at, text]) =>
    [...text.matchAll(/«([^»]{12,})»\s\(/g)].map((match) => ({ at, quote: match[1]! })),
  );
  const candidates = quotes.map(({ quote }) => holdersOf(index, quote).filter((at) => entries[at]!.kind !== 'sheet'));
  const texts = await readTexts(db, index, [...new Set(candidates.flat())]);
  for (const [n, { at, quote }] of quotes.entries())
    for (const passage of candidates[n]!)
      if (plain(texts.get(passage) ?? '').includes(plain(quote)))
        covered.set(at, [...new Set([...(covered.get(at) ?? []), passage])]);
  return covered;
}

/** Rarest words of a quote that a passage must hold to be read. */
const rarestWords = 4;

/** Passages that hold the rarest words of a quote; its first and last may be parts of words. */
function holdersOf(index: PassageIndex, quote: string): number[] {
  const roots = tokenize(quote)
    .slice(1, -1)
    .filter((token) => !token.stop)
    .map((token) => index.vocabulary.get(token.root));
  if (roots.length === 0 || roots.some((term) => term === undefined)) return [];
  const rarest = [...new Set(roots as number[])]
    .sort((x, y) => postingsOf(index, x) - postingsOf(index, y))
    .slice(0, rarestWords);
  const postings = rarest.map((term) =>
    index.postingPassage.subarray(index.postingFrom[term]!, index.postingFrom[term + 1]!),
  );
  const [first, ...others] = postings;
  const sets = others.map((list) => new Set(list));
  return [...first!].filter((at) => sets.every((set) => set.has(at)));
}

async function readTexts(db: Db, index: PassageIndex, places: readonly number[]): Promise<Map<number, string>> {
  const texts = new Map<number, string>();
  for (let from = 0; from < places.length; from += batch) {
    const part = places.slice(from, from + batch);
    const byId = new Map(part.map((at) => [index.ids[at]!, at]));
    const rows = rowsOf<{ id: string; text: string }>(
      await db.execute(
        sql`select id, text from passage where id in (select jsonb_array_elements_text(${JSON.stringify([...byId.keys()])}::text::jsonb))`,
      ),
    );
    for (const { id, text } of rows) texts.set(byId.get(id)!, text);
  }
  return texts;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[’‘]/g, "'").toLowerCase();
}

function rarityOf(index: PassageIndex, word: string): number {
  const term = index.vocabulary.get(word);
  const n = term === undefined ? 0 : postingsOf(index, term);
  return Math.log(1 + (index.ids.length - n + 0.5) / (n + 0.5));
}

export async function searchLibrary(
  db: Db,
  library: Library,
  question: string,
  query: LibraryQuery,
  near: readonly Near[] = [],
  ways?: AskedReader,
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
  const asked = signals.sheets ? findAsked(question, query.lang ?? 'it', factsLookedAt, ways).facts : [];
  for (const { key, chance } of asked)
    for (const passage of chance >= factChanceMin ? (library.facts.get(key)?.passages ?? []) : [])
      boosts.set(passage, Math.max(boosts.get(passage) ?? 0, factBoost * Math.sqrt(chance)));
  const allowed = (at: number) => !covered.has(at) && existedOn(entries[at]!, query.asOf);
  if (near.length > 0) addNear(library, question, near, { signals, ...lang, allowed }, boosts);
  const hits = searchPassages(index, question, {
    limit: Math.max(hitsLookedAt, query.limit),
    signals,
    boosts,
    allowed,
    ...lang,
  });
  const ranked = hits
    .map((hit) => ({ ...hit, score: hit.score * weightOf(entries[hit.passage]!) }))
    .sort((x, y) => y.score - x.score);
  const chosen = withoutTwins(index, ranked).slice(0, query.limit);
  return readPassages(db, library, chosen, query.asOf);
}

/**
 * Adds what a passage's vector says to what its words say: the nearest passage gets `vectorShare` of what a passage with
 * all words of the question would be worth, the last of the near ones nothing. Where words find little, vectors decide.
 */
function addNear(
  library: Library,
  question: string,
  near: readonly Near[],
  options: { signals: SearchSignals; lang?: string; allowed: (at: number) => boolean },
  boosts: Map<number, number>,
): void {
  const { ids } = library.index;
  library.places ??= new Map(ids.map((id, at) => [id, at]));
  const [best] = searchPassages(library.index, question, { limit: 1, ...options });
  const ideal = tokenize(question).reduce((sum, token) => sum + (token.stop ? 0 : library.rarity(token.root)), 0);
  const top = Math.max(best?.score ?? 0, ideal, 1);
  const [most, least] = [near[0]!.likeness, near.at(-1)!.likeness];
  for (const { id, likeness } of near) {
    const at = library.places.get(id);
    if (at === undefined) continue;
    const share = most === least ? 1 : (likeness - least) / (most - least);
    boosts.set(at, (boosts.get(at) ?? 0) + vectorShare * top * share);
  }
}

/** Passages looked up by vector. */
const nearestMax = 30;
/** As much as most of the words: a question in other words, or in another language, is found by its vector alone. */
const vectorShare = 0.6;

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
const factChanceMin = 0.03;
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
