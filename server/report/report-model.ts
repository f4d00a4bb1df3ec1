import { Fault } from '../../db/fault.ts';
import type { ModuleMode } from '../../knowledge/catalogue/module.ts';
import type { Verdict } from '../../knowledge/gap/requirement.ts';
import type { Citation, RuleCheck } from '../../knowledge/rules/check.ts';

/** What a person decided on one line. `before` and `after` are the words shown, null where nothing changed. */
export type ReportDecision = {
  state: 'accepted' | 'edited' | 'rejected';
  /** Name of the person who decided, as the organisation shows it. */
  by: string;
  /** ISO instant. */
  at: string;
  reason: string | null;
  before: string | null;
  after: string | null;
};

export type ReportEvidence = {
  /** Verbatim words of the source. */
  text: string;
  /** Where they come from, in Italian: «dal racconto», «dal colloquio», «dal documento cv.pdf», «da una credenziale verificata». */
  from: string;
};

export type ReportCompetence = {
  label: string;
  uri: string;
  essential: boolean;
  /** As decided. */
  verdict: Verdict;
  evidence: ReportEvidence[];
  question: string | null;
  /** The second reader's verdict where it differed from the first. */
  secondReading: Verdict | null;
  decision: ReportDecision;
};

export type ReportModule = {
  title: string;
  provider: string;
  awardingBody: string;
  /** Province and, where known, the place: `BG`, `Dalmine (BG)`; null for online. */
  place: string | null;
  mode: ModuleMode;
  hours: number;
  /** ISO dates; null when the edition has no date yet. */
  start: string | null;
  end: string | null;
  credential: 'badge' | 'edc' | 'certificate' | 'none';
  covers: string[];
  why: string;
  decision: ReportDecision;
};

export type ReportPlan = {
  status: 'planned' | 'infeasible' | 'nothing_to_plan';
  /** Hours of the modules that were not rejected. */
  totalHours: number;
  maxHours: number | null;
  /** Weighted share of the needs that the drafted plan closes, 0…1; a figure about the plan, never about the person. */
  coverage: number | null;
  proof: { optimal: boolean; bound: number } | null;
  /** Labels of the needs that no module closes. */
  uncovered: string[];
  leftOut: { title: string; why: string }[];
  /** What to loosen, when no plan was possible. */
  relax: string[];
};

export type ReportCheck = {
  ruleId: string;
  outcome: RuleCheck['outcome'];
  message: string;
  /** Number in `citations`. */
  citation: number | null;
  decision: ReportDecision;
};

export type ReportStatement = {
  text: string;
  /** Numbers in `citations`. */
  citations: number[];
  origin: 'composer' | 'model';
  decision: ReportDecision;
};

/** `status` is null for what is no act: the person's own words, a module of the catalogue, figures about vacancies. */
export type ReportCitation = { n: number; supersededBy: string | null; status: Citation['status'] | null } & Omit<
  Citation,
  'status'
>;

export type ReportContact = {
  name: string;
  phone: string | null;
  email: string | null;
  address: string | null;
  hours: string | null;
};

/**
 * Everything an approved analysis says, as plain data: the renderers read nothing else. Built once from the record at the
 * moment of approval, so that PDF, DOCX, HTML and JSON tell the same.
 */
export type ReportModel = {
  schema: 'colma.report/1';
  analysisId: string;
  organisation: { name: string; contact: ReportContact | null };
  consultant: { name: string };
  person: { alias: string };
  target: { kind: 'occupation' | 'vacancy'; label: string; uri: string | null };
  /** ISO instants, except `asOf`, the ISO date at which rules, catalogue and demand were read. */
  dates: { drafted: string; approved: string; generated: string; asOf: string };
  constraints: {
    pathway: number | null;
    maxHours: number | null;
    province: string | null;
    modes: ModuleMode[];
    note: string | null;
  };
  /** The texts that were read, as the person would name them. */
  sources: string[];
  competences: ReportCompetence[];
  modules: ReportModule[];
  plan: ReportPlan;
  checks: ReportCheck[];
  statements: ReportStatement[];
  citations: ReportCitation[];
  approval: { by: string; at: string; digest: string };
  /** Address where the code can be checked; null when the installation publishes none. */
  verificationUrl: string | null;
  drafting: { mode: 'built_in' | 'model'; model: string | null };
  /** True when any part rests on demonstration data. */
  demo: boolean;
};

/** The first 64 bits of the approved digest in groups a person can read over the phone: `3F2A-91C0-77DE-0B14`. */
export function verificationCode(digest: string): string {
  const hex = digest
    .replace(/^[a-z0-9]+:/i, '')
    .replace(/[^0-9a-f]/gi, '')
    .toUpperCase()
    .slice(0, 16);
  return (hex.match(/.{1,4}/g) ?? []).join('-');
}

/**
 * Nothing undecided leaves: the types forbid it, and data read back from a store is checked again here.
 * @throws Fault `conflict` when a line has no decision of a person or the approval has no digest
 */
export function assertDecided(model: ReportModel): void {
  const lines = [...model.competences, ...model.modules, ...model.checks, ...model.statements];
  const decided = (state: string) => state === 'accepted' || state === 'edited' || state === 'rejected';
  if (!lines.every((line) => decided(line.decision.state) && line.decision.by !== '') || model.approval.digest === '') {
    throw new Fault('conflict', 'Il rapporto si può scaricare solo quando ogni riga è decisa e l’analisi è approvata.');
  }
}
