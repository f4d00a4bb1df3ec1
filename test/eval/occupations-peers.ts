import MiniSearch from 'minisearch';
import { stemTitleWord, titleWords } from '../../knowledge/occupations/title-words.ts';

/** Scores every text against a query; 0 where nothing is shared. */
export type Peer = (query: string) => Float64Array;

/** All peers read titles with our own analysis (empty words out, gender and number stemmed), so only ranking differs. */
export const stemmed = (text: string): string[] => titleWords(text).map(stemTitleWord);

/** BM25 with the usual k1 = 1.2, b = 0.75. */
export function bm25(texts: readonly string[]): Peer {
  const k = 1.2;
  const b = 0.75;
  const counts = texts.map((text) => countEach(stemmed(text)));
  const lengths = counts.map((count) => [...count.values()].reduce((sum, n) => sum + n, 0));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / texts.length;
  const postings = invert(counts);
  return (query) => {
    const scores = new Float64Array(texts.length);
    for (const term of new Set(stemmed(query))) {
      const list = postings.get(term) ?? [];
      const idf = Math.log(1 + (texts.length - list.length + 0.5) / (list.length + 0.5));
      for (const [at, n] of list) scores[at]! += (idf * n * (k + 1)) / (n + k * (1 - b + (b * lengths[at]!) / mean));
    }
    return scores;
  };
}

/** Cosine of TF-IDF vectors of 2 to 4 letters inside word borders. */
export function letterTfIdf(texts: readonly string[]): Peer {
  const counts = texts.map((text) => countEach(stemmed(text).flatMap(letterGroups)));
  const postings = invert(counts);
  const idf = (gram: string) => Math.log((1 + texts.length) / (1 + (postings.get(gram)?.length ?? 0))) + 1;
  const norms = counts.map((count) => Math.hypot(...[...count].map(([gram, n]) => n * idf(gram))) || 1);
  return (query) => {
    const scores = new Float64Array(texts.length);
    const asked = [...countEach(stemmed(query).flatMap(letterGroups))].filter(([gram]) => postings.has(gram));
    const norm = Math.hypot(...asked.map(([gram, n]) => n * idf(gram))) || 1;
    for (const [gram, n] of asked) {
      for (const [at, m] of postings.get(gram)!) scores[at]! += (n * m * idf(gram) ** 2) / (norm * norms[at]!);
    }
    return scores;
  };
}

/** MiniSearch as it comes, with the stemmed words as its terms. */
export function miniSearch(texts: readonly string[]): Peer {
  const engine = buildMiniSearch(texts);
  return (query) => {
    const scores = new Float64Array(texts.length);
    for (const { id, score } of engine.search(query)) scores[id as number] = score;
    return scores;
  };
}

export function buildMiniSearch(texts: readonly string[]): MiniSearch<{ id: number; text: string }> {
  const engine = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: stemmed,
    processTerm: (term) => term,
  });
  engine.addAll(texts.map((text, id) => ({ id, text })));
  return engine;
}

function letterGroups(word: string): string[] {
  const bordered = ` ${word} `;
  return [2, 3, 4].flatMap((size) =>
    Array.from({ length: Math.max(0, bordered.length - size + 1) }, (_, at) => bordered.slice(at, at + size)),
  );
}

function countEach(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function invert(counts: readonly Map<string, number>[]): Map<string, [number, number][]> {
  const postings = new Map<string, [number, number][]>();
  counts.forEach((count, at) => {
    for (const [term, n] of count) {
      const list = postings.get(term);
      if (list === undefined) postings.set(term, [[at, n]]);
      else list.push([at, n]);
    }
  });
  return postings;
}
