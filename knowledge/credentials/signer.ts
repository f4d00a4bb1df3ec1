import type { KeyObject } from 'node:crypto';
import type { CertificateChain } from './certificate-chain.ts';
import type { Verdict } from './credential.ts';

/** Where the key that verified a signature came from: it decides what the signature says about the issuer. */
export type Signer =
  | { how: 'certificate'; key: KeyObject; chain: CertificateChain }
  /** The key stands in the credential itself: anybody can write one. */
  | { how: 'embedded'; key: KeyObject }
  /** The key is part of an identifier: whoever owns the identifier signed. */
  | { how: 'did'; key: KeyObject; id: string }
  /** The key was fetched from where the identifier publishes it. */
  | { how: 'resolved'; key: KeyObject; id: string };

/** What checking one signature or proof gave. `signedAt` is what the signer says, not a proven time. */
export type SignatureCheck = {
  verdict: Verdict;
  signer: Signer | null;
  signedAt: string | null;
  expires: string | null;
};

/** The outcome of a key look-up; `missing` completes "La firma non si può controllare: …". */
export type FoundKey = { signer: Signer } | { missing: string; outcome: 'fail' | 'unknown' | 'not_checked' };
