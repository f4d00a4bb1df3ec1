import { createHash, X509Certificate } from 'node:crypto';
import { MAX_CERTIFICATES } from './limits.ts';

/** The certificates of a seal, the seal's own first. */
export type CertificateChain = {
  certificates: X509Certificate[];
  /** Every certificate is signed by the next one, and the next one may sign certificates. True for a lone certificate. */
  linked: boolean;
};

/** Reads `x5c` (RFC 7515 §4.1.6: base64 DER, not base64url); null when it is no list of certificates. */
export function readChain(x5c: unknown): CertificateChain | null {
  if (!Array.isArray(x5c) || x5c.length === 0 || x5c.length > MAX_CERTIFICATES) return null;
  try {
    const certificates = x5c.map((one: unknown) => {
      if (typeof one !== 'string') throw new TypeError('x5c holds texts');
      return new X509Certificate(Buffer.from(one, 'base64'));
    });
    const linked = certificates.every((certificate, i) => {
      const above = certificates[i + 1];
      return above === undefined || (above.ca && certificate.checkIssued(above) && certificate.verify(above.publicKey));
    });
    return { certificates, linked };
  } catch {
    return null;
  }
}

export function certificateDigest(certificate: X509Certificate, encoding: 'hex' | 'base64url'): string {
  return createHash('sha256').update(certificate.raw).digest(encoding);
}

/** One attribute of a distinguished name as Node prints it, one attribute a line; '' when absent. */
export function nameAttribute(name: string, attribute: 'CN' | 'O' | 'organizationIdentifier'): string {
  const line = name.split('\n').find((one) => one.startsWith(`${attribute}=`));
  return line === undefined ? '' : line.slice(attribute.length + 1).trim();
}
