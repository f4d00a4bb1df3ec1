import { checkJws } from './check-jws.ts';
import { checkProof } from './check-proof.ts';
import type { Credential, ResolveUrl, Verdict } from './credential.ts';
import { idOf } from './lang-text.ts';
import { MAX_SIGNATURES } from './limits.ts';
import type { SignatureCheck } from './signer.ts';

/** The verdict over all signatures, and each of them: the worst one counts, because every signature claims the whole. */
export type Integrity = { verdict: Verdict; checks: SignatureCheck[] };

const severity = ['fail', 'unknown', 'not_checked', 'warn', 'ok'] as const;

/** Has anything changed since it was signed? Says nothing about who signed. */
export async function verifyIntegrity(credential: Credential, resolve: ResolveUrl | undefined): Promise<Integrity> {
  const { envelope, document } = credential;
  if (envelope.kind === 'none' || (envelope.kind === 'proofs' && document === null)) {
    return {
      verdict: {
        outcome: 'unknown',
        message: 'L’attestato non è firmato: non si può sapere se qualcuno lo ha cambiato.',
      },
      checks: [],
    };
  }
  const claimed = credential.claims?.iss;
  const issuerId = typeof claimed === 'string' ? claimed : idOf(document?.issuer);
  if (envelope.kind === 'proofs' && envelope.proofs.length > MAX_SIGNATURES) {
    return {
      verdict: {
        outcome: 'unknown',
        message: `L’attestato ha più di ${MAX_SIGNATURES} firme e non è stato controllato.`,
      },
      checks: [],
    };
  }
  const checks: SignatureCheck[] = [];
  if (envelope.kind === 'jws') {
    for (const signature of envelope.signatures)
      checks.push(await checkJws(signature, envelope.payload, issuerId, resolve));
  } else {
    for (const proof of envelope.proofs) checks.push(await checkProof(document!, proof, resolve));
  }
  const worst = severity.flatMap((outcome) => checks.filter(({ verdict }) => verdict.outcome === outcome))[0]!;
  return { verdict: worst.verdict, checks };
}
