import type { Workload } from './workload.ts';

/** A skill the issuer names by address, in whichever framework. */
export type NamedSkill = { uri: string; label: string };

/** One thing a credential attests, in the issuer's words; empty texts and null where it says nothing. */
export type Achievement = {
  kind: 'achievement' | 'activity' | 'assessment' | 'entitlement';
  title: string;
  description: string;
  /** What had to be shown to get it. */
  criteria: string;
  outcomes: string[];
  skills: NamedSkill[];
  /** Hours of the qualification if it states them, else of the course behind it; only from durations written in hours. */
  hours: number | null;
  /** Every duration found, also the doubtful ones. */
  workloads: Workload[];
  /** For example "EQF 6". */
  level: string;
  credits: string;
  /** What was reached: a mark, a level, "Pass". */
  result: string;
  /** As written, ISO 8601. */
  from: string | null;
  to: string | null;
  awardedBy: string;
};
