import type { Citation } from '../rules/check.ts';
import { SOURCES, type SourceId } from '../rules/rule.ts';
import type { FactSheet, FactSheetData } from './fact-sheet.ts';
import { GOL_SHEETS } from './gol-sheets.ts';
import { NETWORK_SHEETS } from './network-sheets.ts';
import { PROPOSAL_SHEETS } from './proposal-sheets.ts';
import { RDC_SHEETS } from './rdc-sheets.ts';

const SHEETS: readonly FactSheetData[] = [...GOL_SHEETS, ...NETWORK_SHEETS, ...RDC_SHEETS, ...PROPOSAL_SHEETS];

/**
 * The fact sheets known at a date, each with its status at that date; sheets on what did not exist yet are left out.
 * Ended ones stay, marked `expired`, because people still ask about them: whoever shows one must say so. The text of
 * "Il Reddito di Cittadinanza non esiste più" appears only from 2024.
 */
export function listFactSheets(asOf: string): FactSheet[] {
  return SHEETS.filter((data) => firstDay(data) <= asOf).map((data) => {
    const { source, passages, status, validTo, ...sheet } = data;
    const dates = {
      validFrom: firstDay(data),
      validTo: data.id === RDC_ENDED ? null : (validTo ?? SOURCES[source].validTo),
    };
    return {
      ...sheet,
      ...dates,
      status: data.id === RDC_ENDED ? 'in_force' : statusOf(source, status, dates.validTo, asOf),
      citations: passages.map((passage) => {
        const from = passage.source ?? source;
        const own = passage.source === undefined || passage.source === source;
        const end = own ? (validTo ?? SOURCES[from].validTo) : SOURCES[from].validTo;
        return {
          source: from,
          title: SOURCES[from].title,
          locator: passage.locator,
          quote: passage.quote,
          status: statusOf(from, own ? status : undefined, end, asOf),
          validFrom: SOURCES[from].validFrom,
          validTo: end,
        };
      }),
    };
  });
}

const RDC_ENDED = 'sheet_rdc_ended';

function firstDay({ id, source }: FactSheetData): string {
  return id === RDC_ENDED ? '2024-01-01' : SOURCES[source].validFrom;
}

function statusOf(
  source: SourceId,
  status: FactSheetData['status'],
  validTo: string | null,
  asOf: string,
): Citation['status'] {
  if (status) return status;
  // The deck of 2 July 2025 proposes; nothing in it is ever in force.
  if (source === '002_0f386b88a452b307.txt') return 'proposed';
  if (validTo !== null && asOf > validTo) return 'expired';
  const { confirmedTo } = SOURCES[source];
  return confirmedTo !== null && asOf > confirmedTo ? 'unknown' : 'in_force';
}
