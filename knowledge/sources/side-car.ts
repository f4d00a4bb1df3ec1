import { z } from 'zod';
import { Fault } from '../../db/fault.ts';
import { documentKinds, validityStatuses } from '../../db/schema/documents.ts';
import type { DocumentMeta } from './known-documents.ts';

const isoDate = z.iso.date();

/** What a `NAME.meta.json` beside a document may say; the form of the console's upload has the same fields. */
export const sideCarSchema = z.strictObject({
  title: z.string().trim().min(1).max(300).optional(),
  kind: z.enum(documentKinds).exclude(['sheet']).optional(),
  jurisdiction: z.string().max(200).optional(),
  issued: isoDate.nullable().optional(),
  validFrom: isoDate.nullable().optional(),
  validTo: isoDate.nullable().optional(),
  confirmedTo: isoDate.nullable().optional(),
  status: z.enum(validityStatuses).optional(),
  supersedes: z.string().trim().min(1).max(300).optional(),
  supersededBy: z.string().max(300).nullable().optional(),
  verifiedOn: isoDate.nullable().optional(),
  verifiedBy: z.string().max(200).nullable().optional(),
});

/** `supersedes` is the title, the file name or the id of the document whose place this one takes. */
export type SideCar = Partial<DocumentMeta> & { supersedes?: string };

/** @throws Fault `invalid_input` that names the field */
export function readSideCar(text: string, file: string): SideCar {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new Fault('invalid_input', `La scheda .meta.json di ${file} non è JSON.`, { cause });
  }
  return parseSideCar(value, file);
}

export function parseSideCar(value: unknown, file: string): SideCar {
  const parsed = sideCarSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new Fault(
      'invalid_input',
      `La scheda di ${file} non va bene, campo «${issue.path.join('.') || 'intera scheda'}»: ${issue.message}.`,
    );
  }
  const meta = parsed.data;
  if (meta.validFrom && meta.validTo && meta.validFrom > meta.validTo)
    throw new Fault(
      'invalid_input',
      `La scheda di ${file} finisce prima di cominciare: controlla validFrom e validTo.`,
    );
  return Object.fromEntries(Object.entries(meta).filter(([, one]) => one !== undefined)) as SideCar;
}
