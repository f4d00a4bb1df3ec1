import type { ModuleMode } from '../../knowledge/catalogue/module.ts';

/** A text somebody pasted or dropped. A model never sees it: it knows the handle, and code hands the words to the analyst. */
export type HeldText = {
  handle: string;
  kind: 'narrative' | 'document' | 'credential' | 'vacancy' | 'syllabus';
  name: string;
  text: string;
};

/** Provinces a limit may name, as the catalogue spells them. */
export const provinceCodes = ['BG', 'BS', 'CO', 'CR', 'LC', 'LO', 'MB', 'MI', 'MN', 'PV', 'SO', 'VA'] as const;
export type Province = (typeof provinceCodes)[number];

export type Limits = {
  maxHours?: number;
  province?: Province;
  pathway?: 1 | 2 | 3 | 4 | 5;
  modes?: ModuleMode[];
};

/** What a draft needs, as far as it was said. */
export type DraftSlots = Limits & {
  alias?: string;
  /** What was said of the job, and what was chosen for it. */
  targetQuery?: string;
  occupationId?: string;
};

export type Awaited =
  | 'target'
  | 'narrative'
  | 'alias'
  | 'motivation'
  | 'note'
  | 'competence'
  | 'fit_module'
  | 'fit_target';

/** What a conversation remembers besides its words. Lives encrypted with it and dies with it. */
export type TalkState = {
  slots: DraftSlots | null;
  awaiting: Awaited | null;
  analysisId: string | null;
  /** The draft before the present one: what a difference is shown against. */
  beforeId: string | null;
  texts: HeldText[];
  /** The module to be compared with demand, while its demand is asked. */
  fit: { moduleId?: string; syllabus?: string; occupationId?: string; province?: string } | null;
  /** The title was given by the person: no code changes it any more. */
  named: boolean;
  /** Last question on the programme, for "e per i disabili?". */
  lastQuestion: string | null;
};

export const emptyState = (): TalkState => ({
  slots: null,
  awaiting: null,
  analysisId: null,
  beforeId: null,
  texts: [],
  fit: null,
  named: false,
  lastQuestion: null,
});
