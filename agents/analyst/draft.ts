import type { ModuleMode } from '../../knowledge/catalogue/module.ts';
import type { EvidenceSource, Verdict } from '../../knowledge/gap/requirement.ts';
import type { LeftOutReason, PlanProof } from '../../knowledge/plan/plan.ts';
import type { Citation, RuleCheck } from '../../knowledge/rules/check.ts';
import type { Evidence } from '../../knowledge/skills/mention.ts';

/** One required skill: what the sources say about it, and what to ask where they are silent. */
export type GapContent = {
  skillId: string;
  uri: string;
  label: string;
  essential: boolean;
  /** 0…1, see `rankImportance`. Orders the lines; never shown as a mark of the person. */
  importance: number;
  /** Vacancies that ask for the skill, of how many; null when the sample is too small to say. */
  demand: { asking: number; of: number; from: string | null; to: string | null } | null;
  verdict: Verdict;
  confidence: number;
  evidence: Evidence[];
  /** Abilities under the competence that no source mentions: what would change the verdict. */
  missing: string[];
  question: string;
  /** The second reader's verdict, when a model read the text too and differs. */
  secondReading: { verdict: Verdict; evidence: Evidence[] } | null;
};

/** One module of the plan. */
export type ModuleContent = {
  moduleId: string;
  title: string;
  provider: string;
  awardingBody: string;
  province: string | null;
  mode: ModuleMode;
  hours: number;
  start: string | null;
  end: string | null;
  covers: { skillId: string; uri: string; label: string }[];
  why: string;
  credential: 'badge' | 'edc' | 'certificate' | 'none';
  rating: { value: number; n: number; from: string; to: string } | null;
  demo: boolean;
};

export type CheckContent = RuleCheck;

/** A sentence of the summary; `citations` are numbers of `Draft.citations`. */
export type StatementContent = { text: string; citations: number[]; origin: 'composer' | 'model' };

/** What a sentence rests on: words of the person, a module, a rule's passage, the target's definition, or demand figures. */
export type DraftCitation = {
  n: number;
  kind: 'evidence' | 'module' | 'rule' | 'target' | 'demand';
  /** Id of what is cited: source, module, rule, occupation. */
  ref: string;
  label: string;
  /** Verbatim words or figures that a cited sentence may repeat. */
  quote: string;
  rule?: Citation;
};

export type PlanSummary =
  | {
      status: 'planned';
      totalHours: number;
      coverage: number;
      proof: PlanProof;
      uncovered: string[];
      leftOut: { moduleId: string; title: string; reason: LeftOutReason; why: string }[];
    }
  | {
      status: 'infeasible';
      relax: { constraint: string; message: string }[];
      leftOut: { moduleId: string; title: string; reason: LeftOutReason; why: string }[];
    }
  | { status: 'nothing_to_plan'; uncovered: string[] };

/** A whole draft: every line of it waits for the decision of a person. */
export type Draft = {
  target: { kind: 'occupation' | 'vacancy'; label: string; occupationId: string | null; uri: string | null };
  gaps: GapContent[];
  modules: ModuleContent[];
  checks: CheckContent[];
  statements: StatementContent[];
  citations: DraftCitation[];
  plan: PlanSummary;
  demand: { vacancies: number; sufficient: boolean; from: string | null; to: string | null; demo: boolean };
  /** True when any part rests on demonstration data. */
  demo: boolean;
};

export type DraftInput = {
  sources: EvidenceSource[];
  target: { kind: 'occupation'; occupationId: string } | { kind: 'vacancy'; text: string };
  constraints: { pathway?: 1 | 2 | 3 | 4 | 5; maxHours?: number; province?: string; modes?: ModuleMode[] };
  /** ISO date at which rules, catalogue and demand are read. */
  asOf: string;
};

/** Steps shown while drafting, in this order. */
export const draftSteps = ['reading', 'gap', 'plan', 'checks', 'statements'] as const;
export type DraftStep = (typeof draftSteps)[number];
export type DraftProgress = (step: DraftStep, partial: Partial<Draft>) => void | Promise<void>;
