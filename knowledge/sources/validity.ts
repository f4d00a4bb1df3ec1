import type { DocumentKind, ValidityStatus } from '../../db/schema/documents.ts';

/** The dates and status a document or a part of it carries. */
export type Validity = {
  status: ValidityStatus;
  validFrom: string | null;
  validTo: string | null;
  confirmedTo: string | null;
  supersededBy: string | null;
};

/** The status at a date. What has no end is `unknown` after the last day a text shows it alive: silence is not validity. */
export function statusOn(validity: Validity, asOf: string): ValidityStatus {
  const { status, validTo, confirmedTo } = validity;
  if (status === 'proposed' || status === 'opinion' || status === 'expired') return status;
  if (validTo !== null && asOf > validTo) return validity.supersededBy === null ? 'expired' : 'superseded';
  if (status === 'superseded' || status === 'unknown') return status;
  return confirmedTo !== null && asOf > confirmedTo ? 'unknown' : 'in_force';
}

/** A document that did not exist yet on that day is not known on that day. */
export function existedOn(document: { issued: string | null; validFrom: string | null }, asOf: string): boolean {
  const born = document.issued ?? document.validFrom;
  return born === null || born <= asOf;
}

/** Acts outrank slides: a factor on the score that decides between passages that say the same. */
export const kindWeights: Record<DocumentKind, number> = {
  law: 1.06,
  act: 1.04,
  guidelines: 1.03,
  slides: 1,
  press: 0.95,
  sheet: 0.9,
  other: 1,
};

/** The premises of an act (visto, considerato) name everything it touches and rule on nothing. */
export function isPremise(heading: string): boolean {
  return /\b(?:visti|viste|visto|considerato|richiamat[aoie]|premess[ae]|ritenuto|preso atto)\b/i.test(heading);
}
