import { createHash, randomBytes } from 'node:crypto';

/** Every id says what it names: a wrong one is visible in a log and cannot be passed where another belongs. */
export const idPrefixes = {
  organisation: 'org',
  user: 'usr',
  person: 'per',
  analysis: 'ana',
  source: 'src',
  item: 'itm',
  decision: 'dec',
  run: 'run',
  event: 'evt',
  outbox: 'out',
  occupation: 'occ',
  skill: 'ski',
  module: 'mod',
  vacancy: 'vac',
  document: 'doc',
  passage: 'pas',
  answer: 'ans',
  moduleFit: 'fit',
  conversation: 'cnv',
  message: 'msg',
  handoff: 'hof',
  approvedAnswer: 'apa',
  chat: 'cht',
  demandProfile: 'dpr',
  rating: 'rat',
  talk: 'tlk',
  turn: 'trn',
} as const;

export type IdKind = keyof typeof idPrefixes;

/** Crockford's base 32 in lower case: no letter is mistaken for a digit when a code is read aloud at a desk. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** A fresh id that sorts by creation time: 9 characters of milliseconds, then 75 random bits. */
export function newId(kind: IdKind, now: number = Date.now()): string {
  let time = '';
  for (let rest = now, i = 0; i < 9; i++, rest = Math.floor(rest / 32)) time = alphabet[rest % 32] + time;
  return `${idPrefixes[kind]}_${time}${encode(randomBytes(10)).slice(0, 15)}`;
}

/** The id that belongs to a key, the same in every installation: importing twice meets the same row. */
export function derivedId(kind: IdKind, ...parts: string[]): string {
  const digest = createHash('sha256').update(parts.join('\u0000')).digest();
  return `${idPrefixes[kind]}_${encode(digest.subarray(0, 15))}`;
}

/** Whether the text has the form of an id of that kind; says nothing about existence. */
export function isId(kind: IdKind, text: string): boolean {
  return new RegExp(`^${idPrefixes[kind]}_[0-9a-z]{24}$`).test(text);
}

function encode(bytes: Uint8Array): string {
  let bits = 0;
  let value = 0;
  let out = '';
  for (const byte of bytes) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      out += alphabet[(value >>> bits) & 31];
    }
    value &= (1 << bits) - 1;
  }
  return bits > 0 ? out + alphabet[(value << (5 - bits)) & 31] : out;
}
