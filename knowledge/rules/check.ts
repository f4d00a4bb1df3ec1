/** A passage of an act or document: enough for a person to find it again. */
export type Citation = {
  /** File or document id, for example `000_ae3e7c8fad42ec6d.txt`. */
  source: string;
  title: string;
  locator: string;
  /** Verbatim words of the source. */
  quote: string;
  status: 'in_force' | 'proposed' | 'opinion' | 'expired' | 'superseded' | 'unknown';
  /** ISO dates, null when the source gives none. */
  validFrom: string | null;
  validTo: string | null;
};

/** The outcome of one rule for one case, at one date. It warns and asks for a reason; it never decides. */
export type RuleCheck = {
  ruleId: string;
  outcome: 'ok' | 'warn' | 'unknown' | 'not_applicable';
  /** Plain Italian, with the figures compared. */
  message: string;
  citation: Citation;
};
