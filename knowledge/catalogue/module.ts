/** How a module is attended. */
export type ModuleMode = 'in_person' | 'online' | 'blended';

/**
 * A training module of the catalogue, with the micro-credential elements of Council Recommendation 2022/C 243/02, Annex I
 * that belong to the offer (title, awarding body, learning outcomes, workload, level, assessment, participation, quality
 * assurance; the holder and the date of issue belong to the credential, not to the offer).
 */
export type Module = {
  /** `mod_…` */
  id: string;
  /** The code the imported catalogue gives it; unique only within its provider. */
  code?: string;
  title: string;
  provider: string;
  awardingBody: string;
  /** Two-letter province (`BG`), or null when online only. */
  province: string | null;
  mode: ModuleMode;
  hours: number;
  levelEqf: number | null;
  /** Ids of the skills the module teaches. */
  covers: string[];
  learningOutcomes: string[];
  assessment: string;
  participationForm: string;
  qualityAssurance: string;
  credential: 'badge' | 'edc' | 'certificate' | 'none';
  /** Free names of the longer paths the module counts towards. */
  stackableInto: string[];
  /** Ids of modules to have done before. */
  prerequisites: string[];
  rating: { value: number; n: number; from: string; to: string } | null;
  language: string;
  /** ISO dates (`2027-01-12`), both inclusive; null when the edition has no date yet. */
  start: string | null;
  end: string | null;
  costEur: number | null;
  seats: number | null;
  /** True for demonstration data; every screen and report says so. */
  demo: boolean;
};
