/**
 * Words that go together across the taxonomy and the lexicon lie near each other here, so that a sentence and a
 * competence without a word in common can still be neighbours. It is the latent semantic space of the
 * document-by-term matrix: an orthonormal basis of its strongest directions, found by random projection and power
 * iteration (Halko, Martinsson and Tropp 2011). Each term starts from numbers drawn from its own letters, so that the same
 * taxonomy gives the same space at every build, whatever its ids and the order of its rows.
 */
export type SemanticSpace = {
  dimensions: number;
  /** Row-major, terms × dimensions. */
  terms: Float32Array;
};

/** One weighted document: parallel arrays of term ids and weights. */
export type SparseDocument = { terms: ArrayLike<number>; weights: ArrayLike<number> };

const dimensionsWanted = 128;
const powerIterations = 3;

/** `roots` are the terms by id. Another `seed` shows how much a figure hangs on where the search for directions starts. */
export function buildSemanticSpace(documents: SparseDocument[], roots: readonly string[], seed = 0): SemanticSpace {
  const dimensions = Math.max(1, Math.min(dimensionsWanted, documents.length, roots.length));
  let basis = new Float32Array(roots.length * dimensions);
  for (const [term, root] of roots.entries()) {
    const random = randomSigns(seedOf(root) + seed);
    for (let d = 0; d < dimensions; d += 1) basis[term * dimensions + d] = random();
  }
  // Between the two halves of a round the documents' places are made orthonormal, or every column turns to the strongest
  // direction and the weak ones drown in rounding. There are fewer documents than terms, and the space spanned is the same.
  const places = new Float32Array(documents.length * dimensions);
  for (let round = 0; round < powerIterations; round += 1) {
    for (const [at, document] of documents.entries())
      gather(document, basis, places.subarray(at * dimensions, (at + 1) * dimensions));
    orthonormalize(places, documents.length, dimensions);
    basis = new Float32Array(roots.length * dimensions);
    for (const [at, document] of documents.entries())
      spread(document, places.subarray(at * dimensions, (at + 1) * dimensions), basis);
  }
  orthonormalize(basis, roots.length, dimensions);
  return { dimensions, terms: basis };
}

/** FNV-1a. */
function seedOf(root: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < root.length; i += 1) hash = Math.imul(hash ^ root.charCodeAt(i), 0x01000193);
  return hash;
}

/** The place of a weighted set of words, of length one; all zero when none is known. */
export function placeOf(space: SemanticSpace, document: SparseDocument): Float32Array {
  const place = new Float32Array(space.dimensions);
  gather(document, space.terms, place);
  let squares = 0;
  for (const value of place) squares += value * value;
  if (squares > 0) {
    const scale = 1 / Math.sqrt(squares);
    for (let d = 0; d < place.length; d += 1) place[d] = (place[d] ?? 0) * scale;
  }
  return place;
}

/** Cosine of two places, -1…1. */
export function nearness(a: Float32Array, b: Float32Array): number {
  let dot = 0;
  for (let d = 0; d < a.length; d += 1) dot += (a[d] ?? 0) * (b[d] ?? 0);
  return dot;
}

function gather(document: SparseDocument, basis: Float32Array, into: Float32Array): void {
  const dimensions = into.length;
  into.fill(0);
  for (let i = 0; i < document.terms.length; i += 1) {
    const weight = document.weights[i] ?? 0;
    const from = (document.terms[i] ?? 0) * dimensions;
    for (let d = 0; d < dimensions; d += 1) into[d]! += weight * basis[from + d]!;
  }
}

function spread(document: SparseDocument, from: Float32Array, basis: Float32Array): void {
  const dimensions = from.length;
  for (let i = 0; i < document.terms.length; i += 1) {
    const weight = document.weights[i] ?? 0;
    const to = (document.terms[i] ?? 0) * dimensions;
    for (let d = 0; d < dimensions; d += 1) basis[to + d]! += weight * from[d]!;
  }
}

function normalizeColumns(basis: Float32Array, dimensions: number): void {
  const squares = new Float64Array(dimensions);
  for (let i = 0; i < basis.length; i += 1) squares[i % dimensions]! += basis[i]! * basis[i]!;
  const scales = squares.map((sum) => (sum === 0 ? 0 : 1 / Math.sqrt(sum)));
  for (let i = 0; i < basis.length; i += 1) basis[i]! *= scales[i % dimensions]!;
}

/** Makes the columns orthonormal by Cholesky of their Gram matrix. */
function orthonormalize(basis: Float32Array, rows: number, columns: number): void {
  normalizeColumns(basis, columns);
  const gram = new Float64Array(columns * columns);
  for (let row = 0; row < rows; row += 1) {
    const from = row * columns;
    for (let i = 0; i < columns; i += 1) {
      const left = basis[from + i]!;
      if (left === 0) continue;
      for (let j = 0; j <= i; j += 1) gram[i * columns + j]! += left * basis[from + j]!;
    }
  }
  const inverse = invertedCholesky(gram, columns);
  const old = new Float64Array(columns);
  for (let row = 0; row < rows; row += 1) {
    const from = row * columns;
    for (let i = 0; i < columns; i += 1) old[i] = basis[from + i]!;
    for (let i = 0; i < columns; i += 1) {
      let sum = 0;
      for (let j = 0; j <= i; j += 1) sum += inverse[i * columns + j]! * old[j]!;
      basis[from + i] = sum;
    }
  }
}

/** The inverse of L, where L times its transpose is the matrix; rows of directions that vanish are zero. */
function invertedCholesky(matrix: Float64Array, size: number): Float64Array {
  const lower = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = matrix[i * size + j]!;
      for (let k = 0; k < j; k += 1) sum -= lower[i * size + k]! * lower[j * size + k]!;
      if (i === j) lower[i * size + i] = sum > 1e-9 ? Math.sqrt(sum) : 0;
      else lower[i * size + j] = lower[j * size + j] === 0 ? 0 : sum / lower[j * size + j]!;
    }
  }
  const inverse = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    const pivot = lower[i * size + i]!;
    if (pivot === 0) continue;
    inverse[i * size + i] = 1 / pivot;
    for (let j = 0; j < i; j += 1) {
      let sum = 0;
      for (let k = j; k < i; k += 1) sum -= lower[i * size + k]! * inverse[k * size + j]!;
      inverse[i * size + j] = sum / pivot;
    }
  }
  return inverse;
}

/** A small seeded generator (mulberry32). */
function randomSigns(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2_147_483_648 - 1;
  };
}
