import type { Credential, Verdict } from './credential.ts';
import { italianDate, readDate } from './italian-date.ts';
import type { SignatureCheck } from './signer.ts';
import type { Integrity } from './verify-integrity.ts';

/** Clocks of issuers run a little ahead. */
const skewMs = 5 * 60_000;

/**
 * Is it valid today, and was the seal valid when it was used? The moment of signing is only what the signer says: the time stamps
 * that would prove it are not validated here, so an expired seal leaves a reservation.
 */
export function verifyTime(credential: Credential, integrity: Integrity, now: Date): Verdict {
  const { document, claims } = credential;
  if (document === null) return { outcome: 'unknown', message: 'Le date non si leggono.' };
  const written = [document.validFrom ?? document.issuanceDate, document.validUntil ?? document.expirationDate];
  if (written.some((value) => value !== undefined && value !== null && readDate(value) === null)) {
    return { outcome: 'unknown', message: 'Una data dell’attestato non è scritta in un formato leggibile.' };
  }
  const from = latest([readDate(written[0]), seconds(claims?.nbf)]);
  const until = earliest([
    readDate(written[1]),
    seconds(claims?.exp),
    ...integrity.checks.map(({ expires }) => readDate(expires)),
  ]);
  if (from !== null && until !== null && until < from)
    return { outcome: 'fail', message: 'La data di fine viene prima della data di inizio.' };
  if (until !== null && until <= now) return { outcome: 'fail', message: `È scaduto il ${italianDate(until)}.` };
  if (from !== null && from.getTime() > now.getTime() + skewMs) {
    return { outcome: 'fail', message: `Vale solo dal ${italianDate(from)}: non è ancora iniziato.` };
  }
  const seals = integrity.checks.flatMap((check) => sealVerdict(check, now));
  const period =
    from === null && until === null
      ? ''
      : `Vale${from === null ? '' : ` dal ${italianDate(from)}`}${until === null ? ', senza scadenza' : ` fino al ${italianDate(until)}`}.`;
  const worst = seals.find(({ outcome }) => outcome === 'fail') ?? seals[0];
  if (worst !== undefined)
    return { outcome: worst.outcome, message: [period, worst.message].filter((part) => part !== '').join(' ') };
  if (period === '') return { outcome: 'unknown', message: 'L’attestato non dice da quando vale.' };
  if (integrity.verdict.outcome === 'fail') {
    return {
      outcome: 'unknown',
      message: 'Le date non contano: la firma non è valida, e qualcuno può averle cambiate.',
    };
  }
  if (integrity.verdict.outcome !== 'ok') {
    return {
      outcome: 'warn',
      message: `Secondo le date scritte v${period.slice(1, -1)}, ma nessuna firma controllata le protegge.`,
    };
  }
  return { outcome: 'ok', message: period };
}

/** What the certificate's own validity adds; nothing when all is well. */
function sealVerdict({ signer, signedAt }: SignatureCheck, now: Date): Verdict[] {
  const signed = readDate(signedAt);
  if (signed !== null && signed.getTime() > now.getTime() + skewMs)
    return [{ outcome: 'fail', message: 'La firma dichiara una data futura.' }];
  if (signer?.how !== 'certificate') return [];
  const ends = signer.chain.certificates.map((one) => new Date(one.validTo).getTime());
  const starts = signer.chain.certificates.map((one) => new Date(one.validFrom).getTime());
  const end = new Date(Math.min(...ends));
  const start = new Date(Math.max(...starts));
  if (signed !== null && (signed < start || signed > end)) {
    return [
      {
        outcome: 'fail',
        message: `Il certificato del sigillo non era valido il ${italianDate(signed)}, data dichiarata della firma.`,
      },
    ];
  }
  if (now < start) return [{ outcome: 'fail', message: 'Il certificato del sigillo non è ancora valido.' }];
  if (now <= end) return [];
  return [
    {
      outcome: 'warn',
      message:
        signed === null
          ? `Il certificato del sigillo è scaduto il ${italianDate(end)} e l’attestato non dice quando è stato firmato.`
          : `Il certificato del sigillo è scaduto il ${italianDate(end)}; era valido il ${italianDate(signed)}, data dichiarata della firma, ma la marca temporale che lo proverebbe non è stata controllata.`,
    },
  ];
}

function seconds(value: unknown): Date | null {
  return typeof value === 'number' && Math.abs(value) < 1e11 ? new Date(value * 1000) : null;
}

function latest(dates: (Date | null)[]): Date | null {
  return dates.reduce((best, one) => (one !== null && (best === null || one > best) ? one : best), null);
}

function earliest(dates: (Date | null)[]): Date | null {
  return dates.reduce((best, one) => (one !== null && (best === null || one < best) ? one : best), null);
}
