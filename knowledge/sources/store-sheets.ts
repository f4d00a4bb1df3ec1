import { and, eq } from 'drizzle-orm';
import type { Actor } from '../../db/audit/record.ts';
import type { Tx } from '../../db/database.ts';
import { document, type PassageUnit } from '../../db/schema/documents.ts';
import { SOURCES, type SourceId } from '../rules/rule.ts';
import { splitSentences } from '../text/sentences.ts';
import type { AskedFact } from './asked/fact.ts';
import { listAskedFacts } from './asked/read-facts.ts';
import { STAFF_ROWS, STAFF_SOURCE } from './centre-staff.ts';
import type { FactSheet } from './fact-sheet.ts';
import { listFactSheets } from './fact-sheets.ts';
import { NAVIGATOR_PROVINCES, NAVIGATOR_SOURCE } from './navigator-assignments.ts';
import { retireDocument, storeWithPassages } from './store-document.ts';
import { staffRowText } from './tables/programme-table.ts';

/** Where our own fact sheets live in the library: shipped with the product, so that it answers before anything is ingested. */
export const sheetsOrigin = 'sheets';
const actor: Actor = { type: 'system', id: 'fact-sheets', role: null, organisationId: null };

/** Stores the shipped fact sheets as documents of kind `sheet`. Unchanged ones stay; ones no longer shipped are retired. */
export async function storeFactSheets(tx: Tx, now: Date): Promise<{ stored: number }> {
  const sheets: StoredSheet[] = [
    ...listFactSheets('9999-12-31').map((sheet) => ({ ...sheet, ...sheetPassage(sheet) })),
    ...tableSheets(),
    ...questionSheets(),
  ];
  const current = await tx
    .select({ id: document.id, file: document.file })
    .from(document)
    .where(and(eq(document.origin, sheetsOrigin), eq(document.state, 'current')));
  const shipped = new Set(sheets.map((sheet) => sheet.id));
  for (const { id, file } of current) if (!shipped.has(file)) await retireDocument(tx, id, actor, now);
  let stored = 0;
  for (const sheet of sheets) {
    const source = SOURCES[sheet.citations[0]!.source as SourceId];
    const outcome = await storeWithPassages(
      tx,
      {
        origin: sheetsOrigin,
        file: sheet.id,
        format: 'sheet',
        text: sheet.passageText,
        notes: [],
        parts: [],
        meta: {
          title:
            sheet.id === 'sheet_anpal_ended'
              ? `Scheda «${sheet.title}»`
              : `Scheda «${sheet.title}», da: ${source.title}`,
          kind: 'sheet',
          jurisdiction: 'Regione Lombardia',
          status: sheet.status === 'proposed' || sheet.status === 'opinion' ? sheet.status : 'in_force',
          issued: null,
          validFrom: sheet.validFrom,
          validTo: sheet.validTo,
          confirmedTo: /_ended$/.test(sheet.id) ? null : source.confirmedTo,
          supersededBy: null,
          verifiedOn: null,
          verifiedBy: null,
        },
      },
      sheet.passages ?? [
        {
          text: sheet.passageText,
          start: 0,
          end: sheet.passageText.length,
          units: sheet.units,
          ordinal: 0,
          locator: sheet.title,
          heading: sheet.title,
          validTo: null,
          status: null,
        },
      ],
      actor,
      now,
    );
    if (outcome.outcome !== 'unchanged') stored++;
  }
  return { stored };
}

/** The sheet's sentences, then the words of the sources it rests on, each a unit with its place. */
function sheetPassage(sheet: FactSheet): { passageText: string; units: PassageUnit[] } {
  const quotes = sheet.citations.map((citation) => `«${citation.quote}» (${citation.title}, ${citation.locator})`);
  const text = [sheet.text, ...quotes].join('\n');
  const units: PassageUnit[] = splitSentences(sheet.text).map((span) => ({
    kind: 'sentence',
    start: span.start,
    end: span.end,
    text: sheet.text.slice(span.start, span.end),
    afterGap: false,
  }));
  let at = sheet.text.length + 1;
  for (const [place, quote] of quotes.entries()) {
    const words = sheet.citations[place]!.quote;
    units.push({ kind: 'item', start: at + 1, end: at + 1 + words.length, text: words, afterGap: true });
    at += quote.length + 1;
  }
  return { passageText: text, units };
}

type StoredSheet = Pick<FactSheet, 'id' | 'title' | 'status' | 'validFrom' | 'validTo'> & {
  citations: { source: string }[];
  passageText: string;
  units: PassageUnit[];
  /** Where the sheet is several passages, each with its own heading. */
  passages?: StoredPassage[];
};
type StoredPassage = Parameters<typeof storeWithPassages>[2][number];

/** The two tables of the sources, row by row, so that their figures are cited before the documents are ingested. */
function tableSheets(): StoredSheet[] {
  const staff = [
    ...STAFF_ROWS.filter(({ body }) => body !== 'Regione Lombardia').map(staffRowText),
    'Regione Lombardia 7 7',
    STAFF_SOURCE.quote,
  ];
  const navigators = [
    ...NAVIGATOR_PROVINCES.flatMap(({ province, total, centres }) => [
      `${province} ${total}`,
      ...centres.map(({ name, navigators: n }) => `${name} ${n}`),
    ]),
    NAVIGATOR_SOURCE.quote,
  ];
  return [
    // Read in the decree-law and on the company's site; people still ask where ANPAL is.
    tableSheet(
      'sheet_anpal_ended',
      'ANPAL non esiste più',
      STAFF_SOURCE.source,
      [
        'ANPAL è stata soppressa e le sue funzioni sono passate al Ministero del Lavoro (decreto-legge 75/2023, articolo 3).',
        'Anpal Servizi si chiama Sviluppo Lavoro Italia dal 1° marzo 2024.',
      ],
      { validFrom: '2024-03-01', validTo: null },
      'sentence',
    ),
    tableSheet('table_staff', 'Tabella del personale per provincia', STAFF_SOURCE.source, staff, {
      validFrom: SOURCES[STAFF_SOURCE.source].validFrom,
      validTo: null,
    }),
    tableSheet(
      'table_navigators',
      'Tabella dei navigator per centro per l’impiego',
      NAVIGATOR_SOURCE.source,
      navigators,
      { validFrom: SOURCES[NAVIGATOR_SOURCE.source].validFrom, validTo: '2022-12-31' },
    ),
  ];
}

function tableSheet(
  id: string,
  title: string,
  source: string,
  rows: string[],
  dates: { validFrom: string; validTo: string | null },
  kind: 'row' | 'sentence' = 'row',
): StoredSheet {
  let at = 0;
  const units: PassageUnit[] = rows.map((text) => {
    const unit: PassageUnit = { kind, start: at, end: at + text.length, text, afterGap: false };
    at += text.length + 1;
    return unit;
  });
  return { id, title, status: 'in_force', ...dates, citations: [{ source }], passageText: rows.join('\n'), units };
}

/** What people ask about each document, one passage a fact: the first answers of a library without the documents. */
function questionSheets(): StoredSheet[] {
  const bySheet = new Map<string, AskedFact[]>();
  for (const fact of listAskedFacts()) bySheet.set(fact.sheet, [...(bySheet.get(fact.sheet) ?? []), fact]);
  return [...bySheet].map(([id, facts]) => {
    const { source, sheetTitle } = facts[0]!;
    const passages: StoredPassage[] = [];
    let text = '';
    for (const fact of facts) {
      const start = text.length;
      const body = factPassage(fact);
      text += `${body.text}\n\n`;
      passages.push({
        ...body,
        units: body.units.map((unit) => ({ ...unit, start: unit.start + start, end: unit.end + start })),
        start,
        end: start + body.text.length,
        ordinal: passages.length,
        locator: fact.title,
        heading: fact.title,
        validTo: fact.until,
        status: fact.opinion ? 'opinion' : null,
      });
    }
    return {
      id,
      title: sheetTitle,
      // The deck of 2025 proposes; nothing in it is ever in force.
      status: source.startsWith('002') ? ('proposed' as const) : ('in_force' as const),
      validFrom: SOURCES[source].validFrom,
      validTo: SOURCES[source].validTo,
      citations: [{ source }],
      passageText: text,
      units: [],
      passages,
    };
  });
}

/** The fact in plain words, then the words of the source by which it is found there. */
function factPassage(fact: AskedFact): { text: string; units: PassageUnit[] } {
  const units: PassageUnit[] = splitSentences(fact.statement).map(({ start, end }) => ({
    kind: 'sentence',
    start,
    end,
    text: fact.statement.slice(start, end),
    afterGap: false,
  }));
  let text = fact.statement;
  for (const words of fact.pieces.flat().map((one) => one.replace(/^\[/, ''))) {
    const start = text.length + 2;
    text += `\n«${words}» (${SOURCES[fact.source].title})`;
    units.push({ kind: 'item', start, end: start + words.length, text: words, afterGap: true });
  }
  return { text, units };
}
