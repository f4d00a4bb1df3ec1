import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Db, Tx } from '../database.ts';
import { Fault } from '../fault.ts';
import { personKey } from '../schema/people.ts';

/** Encrypts and decrypts what belongs to one person. `place` (table.column:row) is bound in: a value moved elsewhere does not open. */
export type PersonCipher = {
  seal(text: string, place: string): Uint8Array;
  /** Throws Fault `internal` when the bytes were changed, moved, or belong to another person. */
  open(bytes: Uint8Array, place: string): string;
};

/**
 * The keys of people: a random 32-byte data key each, wrapped by the master key (AES-256-GCM). Destroying the data key is
 * how a person is erased from what cannot be rewritten (compliance GDPR-09).
 */
export class PersonKeys {
  readonly #masterKey: Uint8Array;

  /** `masterKey` is 32 bytes. */
  constructor(masterKey: Uint8Array) {
    if (masterKey.length !== 32) throw new Error('the master key must have 32 bytes');
    this.#masterKey = masterKey;
  }

  async create(tx: Tx, personId: string): Promise<PersonCipher> {
    const key = randomBytes(32);
    await tx.insert(personKey).values({ personId, wrapped: encrypt(this.#masterKey, key, `person_key:${personId}`) });
    return cipherOf(key);
  }

  /** Throws Fault `erased` when the person's key is gone. */
  async get(db: Db, personId: string): Promise<PersonCipher> {
    const [row] = await db.select().from(personKey).where(eq(personKey.personId, personId));
    if (row === undefined) throw new Fault('erased', 'I dati di questa persona sono stati cancellati.');
    return cipherOf(decrypt(this.#masterKey, row.wrapped, `person_key:${personId}`));
  }

  /**
   * Keyed hash (HMAC-SHA-256, base64url): the same text is recognised again, and without the master key nobody can try
   * texts against it. `purpose` keeps hashes of different things from being compared.
   */
  hash(text: string, purpose: string): string {
    const key = hkdfSync('sha256', this.#masterKey, new Uint8Array(), `hash:${purpose}`, 32);
    return createHmac('sha256', new Uint8Array(key)).update(text).digest('base64url');
  }

  /**
   * A cipher of the installation itself, for what waits some seconds before it belongs to a person's own key (an address
   * in a queue). What must be erasable later does not belong under it: this key is never destroyed.
   */
  transient(purpose: string): PersonCipher {
    return cipherOf(new Uint8Array(hkdfSync('sha256', this.#masterKey, new Uint8Array(), `seal:${purpose}`, 32)));
  }

  async destroy(tx: Tx, personId: string): Promise<void> {
    await tx.delete(personKey).where(eq(personKey.personId, personId));
  }
}

function cipherOf(key: Uint8Array): PersonCipher {
  return {
    seal: (text, place) => encrypt(key, Buffer.from(text, 'utf8'), place),
    open: (bytes, place) => Buffer.from(decrypt(key, bytes, place)).toString('utf8'),
  };
}

/** 12-byte nonce, ciphertext, 16-byte tag. */
function encrypt(key: Uint8Array, plain: Uint8Array, place: string): Uint8Array {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(place, 'utf8'));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: Uint8Array, bytes: Uint8Array, place: string): Uint8Array {
  try {
    const buffer = Buffer.from(bytes);
    const decipher = createDecipheriv('aes-256-gcm', key, buffer.subarray(0, 12));
    decipher.setAAD(Buffer.from(place, 'utf8'));
    decipher.setAuthTag(buffer.subarray(buffer.length - 16));
    return Buffer.concat([decipher.update(buffer.subarray(12, buffer.length - 16)), decipher.final()]);
  } catch (cause) {
    throw new Fault('internal', 'Un dato cifrato non si apre: avvisa chi amministra il sistema.', { cause });
  }
}
