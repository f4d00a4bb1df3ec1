import type { DocumentKind, ValidityStatus } from '../../db/schema/documents.ts';
import { SOURCES, type SourceId } from '../rules/rule.ts';
import type { PassageDraft } from './split-passages.ts';

/** What is said about a document beside its text. Dates are ISO; null where nobody says. */
export type DocumentMeta = {
  title: string;
  kind: DocumentKind;
  jurisdiction: string;
  status: ValidityStatus;
  issued: string | null;
  validFrom: string | null;
  validTo: string | null;
  confirmedTo: string | null;
  supersededBy: string | null;
  verifiedOn: string | null;
  verifiedBy: string | null;
};

/** A part whose validity is not that of its document. */
export type PartRule = { matches: (passage: PassageDraft) => boolean; validTo?: string; status?: ValidityStatus };

type KnownDocument = {
  /** What is found on the document's first pages, whatever the file is called. */
  signs: RegExp[];
  source: SourceId;
  issued: string | null;
  status: ValidityStatus;
  parts: PartRule[];
};

/**
 * Documents of the programme that arrive without a side-car: recognised by what they are, so that their dates and status
 * do not hang on a file's name. A side-car overrides every field.
 */
const KNOWN: readonly KnownDocument[] = [
  {
    signs: [/\bXI\/1981\b/, /Schema di convenzione con Anpal Servizi/i],
    source: '003_9ef1b274544028eb.txt',
    issued: '2019-07-22',
    status: 'in_force',
    // The convention ended by its own article 7; the measure it served a year later.
    parts: [
      {
        matches: (passage) => /Navigator|Convenzione|Anpal Servizi/i.test(`${passage.heading} ${passage.text}`),
        validTo: '2022-12-31',
      },
    ],
  },
  {
    signs: [/LINEE GUIDA PER LA COSTITUZIONE DI RETI/i, /RICOLLOCAZIONE/i],
    source: '004_d036087bc07a2475.txt',
    issued: null,
    status: 'in_force',
    parts: [],
  },
  {
    signs: [/Nuove politiche del lavoro/i, /2 luglio 2025/i],
    source: '002_0f386b88a452b307.txt',
    issued: '2025-07-02',
    status: 'proposed',
    parts: [],
  },
  {
    signs: [/DGR 6006\/2022 in attesa di/i, /Garanzia Occupabilità Lavoratori/i],
    source: '000_ae3e7c8fad42ec6d.txt',
    issued: null,
    status: 'in_force',
    parts: [
      { matches: (passage) => /OO\.?SS\.?$/.test(passage.heading), status: 'opinion' },
      { matches: (passage) => /31\/12\/2022/.test(passage.heading), validTo: '2022-12-31' },
      { matches: (passage) => /^Target nazionali/.test(passage.heading), validTo: '2025-12-31' },
    ],
  },
];

/** How much of a document is looked at: its title pages. */
const signChars = 4_000;

/** Metadata and part rules of a document that is known by its content; null for any other. */
export function recogniseDocument(text: string): { meta: DocumentMeta; parts: readonly PartRule[] } | null {
  const head = text.slice(0, signChars);
  const known = KNOWN.find(({ signs }) => signs.every((sign) => sign.test(head)));
  if (known === undefined) return null;
  const source = SOURCES[known.source];
  return {
    meta: {
      title: source.title,
      kind: source.kind,
      jurisdiction: 'Regione Lombardia',
      status: known.status,
      issued: known.issued,
      validFrom: source.validFrom,
      validTo: source.validTo,
      confirmedTo: source.confirmedTo,
      supersededBy: null,
      verifiedOn: null,
      verifiedBy: null,
    },
    parts: known.parts,
  };
}

/** What can be told from the file itself; nothing is claimed about its force. */
export function guessMeta(text: string, file: string): DocumentMeta {
  const lines = text
    .split('\n')
    .map((line) =>
      line
        .replace(/^#+\s*/, '')
        .replace(/\*\*/g, '')
        .trim(),
    )
    .filter((line) => line !== '');
  const title = (lines.find((line) => /\p{L}{3}/u.test(line)) ?? file).slice(0, 160);
  const head = text.slice(0, 1_500);
  const kind: DocumentKind = /\b(?:decreto[- ]legge|decreto legislativo|legge regionale|legge \d)/i.test(head)
    ? 'law'
    : /\b(?:D\.?\s?g\.?\s?r\.?|delibera|decreto|determina|avviso pubblico|allegato)\b/i.test(head)
      ? 'act'
      : /\blinee guida\b/i.test(head)
        ? 'guidelines'
        : 'other';
  return {
    title,
    kind,
    jurisdiction: 'non indicata',
    status: 'unknown',
    issued: null,
    validFrom: null,
    validTo: null,
    confirmedTo: null,
    supersededBy: null,
    verifiedOn: null,
    verifiedBy: null,
  };
}
