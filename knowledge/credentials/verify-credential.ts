import type { Credential, Verdicts, VerifyOptions } from './credential.ts';
import { verifyFormat } from './verify-format.ts';
import { verifyHolder } from './verify-holder.ts';
import { verifyIntegrity } from './verify-integrity.ts';
import { verifyIssuer } from './verify-issuer.ts';
import { verifyStatus } from './verify-status.ts';
import { verifyTime } from './verify-time.ts';

/**
 * Six separate verdicts on a credential (compliance CRED-21). None of them says that a competence is proven: that is for a person to judge.
 * Without `resolve` nothing leaves the process. Throws nothing about the credential; what `resolve` throws passes.
 */
export async function verifyCredential(
  credential: Credential,
  { now, trustedIssuers = [], resolve }: VerifyOptions,
): Promise<Verdicts> {
  const integrity = await verifyIntegrity(credential, resolve);
  return {
    format: verifyFormat(credential),
    integrity: integrity.verdict,
    issuer: verifyIssuer(credential, integrity, trustedIssuers),
    time: verifyTime(credential, integrity, now),
    status: await verifyStatus(credential, integrity, resolve),
    holder: verifyHolder(credential),
  };
}
