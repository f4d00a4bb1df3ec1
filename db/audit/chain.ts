import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { sha256 } from '../canonical-json.ts';

/** The hash before the first entry. */
export const genesisHash = '0'.repeat(64);

/** One sealed line of the log as it is exported: the exact bytes of the event, its place and the chain around it. */
export type SealedEntry = { seq: number; prevHash: string; hash: string; body: string };
/** An event whose action is committed and whose seal was still to come at the time of the export. */
export type UnsealedEntry = { unsealed: true; body: string };
export type ExportLine = SealedEntry | UnsealedEntry;

/** A signed statement that the log had `size` entries and ended in `head`. */
export type Checkpoint = { size: number; head: string; at: string; keyId: string; signature: string };

/** SHA-256 over sequence number, previous hash and body, one a line: the body is last, so that it cannot imitate the others. */
export function hashEntry(seq: number, prevHash: string, body: string): string {
  return sha256(`${seq}\n${prevHash}\n${body}`);
}

/** The bytes a checkpoint's signature covers. */
export function checkpointBytes(checkpoint: Omit<Checkpoint, 'signature'>): Uint8Array {
  return Buffer.from(`colma-audit-checkpoint\n${checkpoint.size}\n${checkpoint.head}\n${checkpoint.at}\n${checkpoint.keyId}`, 'utf8');
}

export type Verification =
  | { valid: true; entries: number; unsealed: number; checkpoints: number; head: string }
  | { valid: false; /** First sequence number that is wrong, or the size a checkpoint proves. */ at: number; reason: string };

/**
 * Checks an exported log with nothing but itself, the checkpoints and the public key. Detects edits, insertions,
 * reordering, deletion in the middle, and, given a checkpoint from before, deletion at the end or a rewritten chain.
 * `publicKey` is PEM; without it checkpoints are refused rather than believed.
 */
export function verifyLog(lines: Iterable<ExportLine>, checkpoints: Checkpoint[] = [], publicKey?: string): Verification {
  const heads = new Map(checkpoints.map((checkpoint) => [checkpoint.size, checkpoint.head]));
  const key = publicKey === undefined ? undefined : createPublicKey(publicKey);
  for (const checkpoint of checkpoints) {
    if (key === undefined) return { valid: false, at: checkpoint.size, reason: 'checkpoints were given without a public key' };
    if (!signatureHolds(checkpoint, key)) return { valid: false, at: checkpoint.size, reason: `the signature of the checkpoint at ${checkpoint.size} is wrong` };
  }
  let head = genesisHash;
  let seq = 0;
  let unsealed = 0;
  const ids = new Set<string>();
  for (const line of lines) {
    const id = eventIdOf(line.body);
    if (id === null) return { valid: false, at: seq + 1, reason: 'an entry is not an event' };
    if (ids.has(id)) return { valid: false, at: seq + 1, reason: `event ${id} stands twice` };
    ids.add(id);
    if ('unsealed' in line) {
      unsealed++;
      continue;
    }
    if (unsealed > 0) return { valid: false, at: line.seq, reason: 'a sealed entry follows an unsealed one' };
    if (line.seq !== seq + 1) return { valid: false, at: seq + 1, reason: `entry ${seq + 1} is missing; ${line.seq} follows ${seq}` };
    if (line.prevHash !== head) return { valid: false, at: line.seq, reason: `entry ${line.seq} does not continue the one before` };
    if (line.hash !== hashEntry(line.seq, line.prevHash, line.body)) return { valid: false, at: line.seq, reason: `entry ${line.seq} was changed` };
    seq = line.seq;
    head = line.hash;
    const signed = heads.get(seq);
    if (signed !== undefined && signed !== head) return { valid: false, at: seq, reason: `the log up to ${seq} is not the one that was signed` };
    heads.delete(seq);
  }
  const beyond = Math.max(0, ...heads.keys());
  if (beyond > seq) return { valid: false, at: seq + 1, reason: `a checkpoint proves ${beyond} entries, the export ends at ${seq}` };
  return { valid: true, entries: seq, unsealed, checkpoints: checkpoints.length, head };
}

function signatureHolds(checkpoint: Checkpoint, key: KeyObject): boolean {
  return verify(null, checkpointBytes(checkpoint), key, Buffer.from(checkpoint.signature, 'base64'));
}

function eventIdOf(body: string): string | null {
  try {
    const id = (JSON.parse(body) as { id?: unknown }).id;
    return typeof id === 'string' ? id : null;
  } catch {
    return null;
  }
}
