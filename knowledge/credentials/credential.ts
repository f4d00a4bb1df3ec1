import type { JsonObject } from './strict-json.ts';

export type CredentialFamily = 'open_badge' | 'edc';

export type CredentialFormat = 'open_badge_json' | 'open_badge_jwt' | 'edc_json' | 'edc_jades';

/** What the credential travelled in. */
export type CredentialContainer = 'file' | 'png' | 'svg';

/** One signature of a JSON Web Signature, exactly as written: what is signed is the text, not what it means. */
export type JwsSignature = {
  /** The protected header in base64url. */
  protected: string;
  /** The protected header read; null when it is no JSON object. */
  header: JsonObject | null;
  /** The unprotected header: anybody may have changed it. */
  unprotected: JsonObject;
  /** In base64url. */
  signature: string;
};

export type Envelope =
  | { kind: 'none' }
  | { kind: 'jws'; payload: string; signatures: JwsSignature[] }
  | { kind: 'proofs'; proofs: JsonObject[] };

/** A credential read but not believed: nothing in it counts before `verifyCredential`. */
export type Credential = {
  family: CredentialFamily;
  format: CredentialFormat;
  container: CredentialContainer;
  fileName: string;
  /** SHA-256 of the file as given, lower-case hexadecimal. */
  digest: string;
  /** The verifiable credential; null when a signed envelope holds something unreadable. */
  document: JsonObject | null;
  /** Claims a JWT repeats outside the credential (`iss`, `jti`, `nbf`, `exp`); null for other formats. */
  claims: JsonObject | null;
  envelope: Envelope;
  /** Italian sentences about the reading. */
  notes: string[];
};

/** ok: checked and good. warn: checked, with a reservation. fail: checked and bad. unknown: cannot be told. not_checked: could be, was not. */
export type Outcome = 'ok' | 'warn' | 'fail' | 'unknown' | 'not_checked';

/** `message` is plain Italian and says what was looked at, so that a person can judge. */
export type Verdict = { outcome: Outcome; message: string };

/** Six questions with six answers (compliance CRED-21): never one green tick. */
export type Verdicts = {
  format: Verdict;
  integrity: Verdict;
  issuer: Verdict;
  time: Verdict;
  status: Verdict;
  holder: Verdict;
};

export const verdictNames = ['format', 'integrity', 'issuer', 'time', 'status', 'holder'] as const;

/**
 * Fetches a published key or status list. Handed in by a server whose administrator keeps a list of allowed hosts, with limits
 * of size and time and without redirects (compliance CRED-23); null: not allowed, or not there. Absent by default.
 */
export type ResolveUrl = (url: string) => Promise<Uint8Array | null>;

/** An issuer the administrator believes, by what only that issuer can have: its seal or its key. A name alone proves nothing. */
export type TrustedIssuer = {
  name: string;
  /** SHA-256 of certificates (of the seal, or of an authority above it), lower-case hexadecimal. */
  certificates?: string[];
  /** RFC 7638 thumbprints of keys, base64url. */
  keys?: string[];
  /** Identifiers whose key can be derived or resolved: `did:key`, `did:jwk`, `did:web`, `https` address of the issuer. */
  ids?: string[];
};

export type VerifyOptions = { now: Date; trustedIssuers?: readonly TrustedIssuer[]; resolve?: ResolveUrl };
