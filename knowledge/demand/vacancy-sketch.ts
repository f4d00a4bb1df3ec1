import { createHash } from 'node:crypto';
import { wordsOf } from './asked-text.ts';

/** Thirty-two 32-bit minima: enough to tell nine pairs in ten from six in ten, 128 bytes a vacancy. */
export const sketchSize = 32;

/** Agreeing minima from which two adverts of one company in one place are the same opening published again. */
const sameFrom = 22;

/** Digest of the words alone: punctuation, capitals and spaces do not make another advert. */
export function digestOfWords(text: string): string {
  return createHash('sha256').update(wordsOf(text).join(' ')).digest('base64url').slice(0, 22);
}

/**
 * MinHash over pairs of neighbouring words (Broder 1997): the share of equal minima estimates the share of pairs that two
 * texts have in common. A text of fewer than two words has a sketch of its own words.
 */
export function sketchOf(text: string): Uint32Array {
  const words = wordsOf(text);
  const sketch = new Uint32Array(sketchSize).fill(0xffffffff);
  for (let i = 0; i + 1 < Math.max(2, words.length); i += 1) {
    const shingle = hashOf(`${words[i] ?? ''} ${words[i + 1] ?? ''}`);
    for (let n = 0; n < sketchSize; n += 1) {
      const mixed = mix(shingle ^ Math.imul(n + 1, 0x9e3779b1));
      if (mixed < sketch[n]!) sketch[n] = mixed;
    }
  }
  return sketch;
}

export function sameOpening(a: Uint32Array, b: Uint32Array): boolean {
  let equal = 0;
  for (let n = 0; n < sketchSize; n += 1) if (a[n] === b[n]) equal += 1;
  return equal >= sameFrom;
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The finaliser of MurmurHash3: every bit of the input moves every bit of the output. */
function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

export function packSketch(sketch: Uint32Array): string {
  return Buffer.from(sketch.buffer, sketch.byteOffset, sketch.byteLength).toString('base64');
}

export function unpackSketch(packed: string): Uint32Array {
  const bytes = Buffer.from(packed, 'base64');
  return Uint32Array.from({ length: sketchSize }, (_, n) => bytes.readUInt32LE(n * 4));
}
