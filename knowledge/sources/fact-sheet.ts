import type { Citation } from '../rules/check.ts';
import type { SourceId } from '../rules/rule.ts';

export type FactSheetTopic =
  | 'gol'
  | 'clusters'
  | 'pathways'
  | 'training'
  | 'services'
  | 'networks'
  | 'targets'
  | 'staff'
  | 'rdc'
  | 'navigators'
  | 'privacy'
  | 'proposals'
  | 'inactive'
  | 'opinions';

/**
 * A page of plain Italian about one subject of the programme, in our own words, with the passages it rests on. Only what
 * was read in the primary text is stated; what is secondary, recalled or inferred says "da verificare".
 */
export type FactSheet = {
  /** `sheet_…` */
  id: string;
  title: string;
  /** Two to five sentences. */
  text: string;
  citations: Citation[];
  /** At the date asked: `expired` for history, `proposed` for proposals, `unknown` when nothing shows it still holds. */
  status: Citation['status'];
  validFrom: string | null;
  validTo: string | null;
  topics: FactSheetTopic[];
};

/** A sheet as data: what its source file decides (title of the source, dates) is added by `listFactSheets`. */
export type FactSheetData = {
  id: string;
  title: string;
  text: string;
  source: SourceId;
  passages: { locator: string; quote: string; source?: SourceId }[];
  /** While valid; in force when left out. */
  status?: 'proposed' | 'opinion';
  /** Overrides the source's last valid day. */
  validTo?: string;
  topics: FactSheetTopic[];
};
