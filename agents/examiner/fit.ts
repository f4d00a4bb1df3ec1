import type { AskedLevels } from '../../knowledge/demand/asked-level.ts';

/** A stretch of a text that shows something: offsets are UTF-16 code units, `text` is verbatim. */
export type Quote = { start: number; end: number; text: string };

export type SkillName = { skillId: string; uri: string; label: string };

/** What the module teaches, with the words that show it; `declared` when the catalogue says so. */
export type TaughtSkill = SkillName & {
  declared: boolean;
  evidence: Quote[];
  /** Hours the programme gives it; `estimated` when the programme states none for it. */
  hours: number | null;
  hoursEstimated: boolean;
};

/**
 * What companies ask. `share` is null while the sample is too small: a percentage of four adverts says nothing. In a
 * company's own profile it is the share the company states, 1 for "always asked", and there are no adverts.
 */
export type DemandedSkill = SkillName & {
  vacancies: number;
  share: number | null;
  examples: { vacancy: string; text: string }[];
  /** Places of the adverts given with the request that ask for it, from 0; empty for imported adverts. */
  adverts: number[];
};

export type FitSample = {
  vacancies: number;
  from: string | null;
  to: string | null;
  sufficient: boolean;
  /** Adverts still missing to a share. */
  missing: number;
  /** `company`: what one company states about itself, which is no sample and has no adverts. Absent in older fits. */
  source?: 'adverts' | 'company';
  /** What to tell while the sample is too small. */
  message: string | null;
  demo: boolean;
};

export type Overlap = { moduleId: string; title: string; provider: string; hours: number; shared: SkillName[] };

/** What an advert says of a demanded skill, so that a proposed sentence can be held against it. */
export type Example = DemandedSkill['examples'][number];

/** One thing a trainer may do about it; proposed, never done. */
export type Suggestion =
  | { kind: 'add'; skill: SkillName; vacancies: number; share: number | null; message: string }
  | { kind: 'drop'; skill: SkillName; hours: number | null; message: string }
  | { kind: 'split'; parts: { title: string; hours: number; skills: SkillName[] }[]; message: string }
  | { kind: 'join'; moduleId: string; title: string; hours: number; skills: SkillName[]; message: string }
  /** Another module teaches most of the same. */
  | { kind: 'overlap'; moduleId: string; title: string; provider: string; skills: SkillName[]; message: string }
  /** Much asked and hardly taught; `hours` is what the programme gives it now. */
  | { kind: 'hours'; skill: SkillName; hours: number; moduleHours: number; share: number; message: string }
  /** The level the adverts ask for is not the one the programme states; `stated` is null when it states none. */
  | { kind: 'level'; stated: number | null; asked: number; adverts: number; read: number; message: string }
  /** A sentence for the programme about a skill that is asked and not taught, and the words of the adverts it rests on. */
  | {
      kind: 'outcome';
      skill: SkillName;
      text: string;
      origin: 'composer' | 'model';
      examples: Example[];
      message: string;
    };

/** A module against demand. Pure data: same texts, same demand, same taxonomy, same bytes. */
export type ModuleFit = {
  title: string;
  hours: number;
  /** The occupation the texts were read for, and whether it was asked for or recognised. */
  occupation: { occupationId: string; uri: string; label: string; asked: boolean } | null;
  sample: FitSample;
  taught: TaughtSkill[];
  demanded: DemandedSkill[];
  covered: SkillName[];
  missing: DemandedSkill[];
  surplus: SkillName[];
  /** Share of what is asked (requests counted) that the module teaches, 0…1; null while the sample is too small. */
  coverage: number | null;
  /** Level of the European Qualifications Framework that the programme or the catalogue states. */
  levelEqf: number | null;
  /** Levels of study the adverts ask for; absent in older fits and for a company's own profile. */
  askedLevels?: AskedLevels;
  overlaps: Overlap[];
  suggestions: Suggestion[];
};
