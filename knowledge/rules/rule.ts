import type { Citation } from './check.ts';

/** What a rule is about; also the filter of `findRules`. */
export type RuleScope =
  | 'targets'
  | 'recipients'
  | 'clusters'
  | 'hours'
  | 'networks'
  | 'incompatibility'
  | 'accountability'
  | 'service'
  | 'training'
  | 'inactive'
  | 'rdc'
  | 'governance'
  | 'data_protection';

/** V: read in the primary text. S: secondary source. R: recalled. I: inferred. Only V is ever stated as fact. */
export type Evidence = 'V' | 'S' | 'R' | 'I';

/** One rule of an act, a presentation or a position paper, as data. Warnings ask for a reason; nothing here blocks. */
export type Rule = {
  /** `R-01` */
  id: string;
  /** In our own Italian words. */
  statement: string;
  /** Short verbatim passages; the first is the one shown with a check. Empty when the rule is not in the sources. */
  quotes: string[];
  /** File of `SOURCES`, null when the rule comes from outside them. */
  source: SourceId | null;
  locator: string;
  /** The status while the rule is valid; `findRules` gives the one at its date. */
  status: Citation['status'];
  /** ISO dates, inclusive; null when no source gives one. */
  validFrom: string | null;
  validTo: string | null;
  /** Last day for which a text we read shows the rule alive; from then on its status is unknown. */
  confirmedTo: string | null;
  params: Record<string, number | string | boolean | null>;
  severity: 'warn' | 'info';
  scope: RuleScope;
  supersedes: string[];
  evidence: Evidence;
  /** What is only secondary, recalled or inferred about it, as an Italian "to be verified" note. */
  toVerify: string | null;
};

export type SourceId =
  | '000_ae3e7c8fad42ec6d.txt'
  | '002_0f386b88a452b307.txt'
  | '003_9ef1b274544028eb.txt'
  | '004_d036087bc07a2475.txt';

export type SourceDocument = {
  title: string;
  kind: 'slides' | 'act' | 'guidelines';
  /** First day its rules can hold: its own date, or that of the act it applies when it bears none. */
  validFrom: string;
  validTo: string | null;
  confirmedTo: string | null;
};

/** Rules of GOL: the regional notice was still being amended on 3 February 2026; no later text was found. */
export const GOL_CONFIRMED_TO = '2026-02-03';

export const SOURCES: Record<SourceId, SourceDocument> = {
  '000_ae3e7c8fad42ec6d.txt': {
    title: 'Presentazione sul programma GOL in Lombardia (2022)',
    kind: 'slides',
    validFrom: '2021-11-05',
    validTo: null,
    confirmedTo: GOL_CONFIRMED_TO,
  },
  '002_0f386b88a452b307.txt': {
    title: 'Nuove politiche del lavoro, presentazione di Regione Lombardia (2 luglio 2025)',
    kind: 'slides',
    validFrom: '2025-07-02',
    validTo: null,
    confirmedTo: null,
  },
  '003_9ef1b274544028eb.txt': {
    title: 'D.g.r. 22 luglio 2019, n. XI/1981, con convenzione e piano di assistenza tecnica',
    kind: 'act',
    validFrom: '2019-07-22',
    validTo: '2023-12-31',
    confirmedTo: null,
  },
  '004_d036087bc07a2475.txt': {
    title: 'Linee guida per le reti di ricollocazione e riqualificazione collettiva (Allegato 1)',
    kind: 'guidelines',
    validFrom: '2021-11-05',
    validTo: '2023-12-31',
    confirmedTo: null,
  },
};

type RuleFields = Pick<Rule, 'id' | 'statement' | 'quotes' | 'locator' | 'scope'> & Partial<Rule>;

/** Completes the rules of one source with what they share: its dates, its status, an informative severity. */
export function rulesFrom(source: SourceId, status: Rule['status'], rows: RuleFields[]): Rule[] {
  const { validFrom, validTo, confirmedTo } = SOURCES[source];
  return rows.map((row) => ({
    source,
    status,
    validFrom,
    validTo,
    confirmedTo,
    params: {},
    severity: 'info',
    supersedes: [],
    evidence: 'V',
    toVerify: null,
    ...row,
  }));
}
