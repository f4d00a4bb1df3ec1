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
  return Buffer.from(
    `colma-audit-checkpoint\n${checkpoint.size}\n${checkpoint.head}\n${checkpoint.at}\n${checkpoint.keyId}`,
    'utf8',
  );
}

export type Verification =
  | { valid: true; entries: number; unsealed: number; checkpoints: number; head: string }
  | {
      valid: false /** First sequence number that is wrong, or the size a checkpoint proves. */;
      at: number;
      reason: string;
    };

/**
 * Checks an exported log with nothing but itself, the checkpoints and the public key. Detects edits, insertions,
 * reordering, deletion in the middle, and, given a checkpoint from before, deletion at the end or a rewritten chain.
 * Lines are added one by one, so that a log of any length is checked in little memory.
 */
export class LogVerifier {
  readonly #heads: Map<number, string>;
  readonly #checkpointCount: number;
  readonly #ids = new Set<string>();
  #head = genesisHash;
  #seq = 0;
  #unsealed = 0;
  #failure: { at: number; reason: string } | null = null;

  /** `publicKey` is PEM; without it checkpoints are refused rather than believed. */
  constructor(checkpoints: Checkpoint[] = [], publicKey?: string) {
    this.#heads = new Map(checkpoints.map((checkpoint) => [checkpoint.size, checkpoint.head]));
    this.#checkpointCount = checkpoints.length;
    const key = publicKey === undefined ? null : createPublicKey(publicKey);
    for (const checkpoint of checkpoints) {
      if (key === null) this.#fail(checkpoint.size, 'checkpoints were given without a public key');
      else if (!signatureHolds(checkpoint, key))
        this.#fail(checkpoint.size, `the signature of the checkpoint at ${checkpoint.size} is wrong`);
    }
  }

  /** False when the log is known to be wrong; further lines need not be read. */
  add(line: ExportLine): boolean {
    if (this.#failure !== null) return false;
    const at = this.#seq + 1;
    const id = eventIdOf(line.body);
    if (id === null) return this.#fail(at, 'an entry is not an event');
    if (this.#ids.has(id)) return this.#fail(at, `event ${id} stands twice`);
    this.#ids.add(id);
    if ('unsealed' in line) {
      this.#unsealed++;
      return true;
    }
    if (this.#unsealed > 0) return this.#fail(line.seq, 'a sealed entry follows an unsealed one');
    if (line.seq !== at) return this.#fail(at, `entry ${at} is missing; ${line.seq} follows ${this.#seq}`);
    if (line.prevHash !== this.#head) return this.#fail(at, `entry ${at} does not continue the one before`);
    if (line.hash !== hashEntry(line.seq, line.prevHash, line.body)) return this.#fail(at, `entry ${at} was changed`);
    this.#seq = at;
    this.#head = line.hash;
    const signed = this.#heads.get(at);
    if (signed !== undefined && signed !== this.#head)
      return this.#fail(at, `the log up to ${at} is not the one that was signed`);
    this.#heads.delete(at);
    return true;
  }

  finish(): Verification {
    const beyond = Math.max(0, ...this.#heads.keys());
    if (this.#failure === null && beyond > this.#seq) {
      this.#fail(this.#seq + 1, `a checkpoint proves ${beyond} entries, the export ends at ${this.#seq}`);
    }
    if (this.#failure !== null) return { valid: false, ...this.#failure };
    return {
      valid: true,
      entries: this.#seq,
      unsealed: this.#unsealed,
      checkpoints: this.#checkpointCount,
      head: this.#head,
    };
  }

  #fail(at: number, reason: string): false {
    this.#failure ??= { at, reason };
    return false;
  }
}

/** Checks a log that is already in memory; see LogVerifier. */
export function verifyLog(
  lines: Iterable<ExportLine>,
  checkpoints: Checkpoint[] = [],
  publicKey?: string,
): Verification {
  const verifier = new LogVerifier(checkpoints, publicKey);
  for (const line of lines) if (!verifier.add(line)) break;
  return verifier.finish();
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
