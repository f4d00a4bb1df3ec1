import { z } from 'zod';

/**
 * The shape of one file of demonstration data: a sector with its occupations, skills, training modules and vacancies.
 * Keys are local names (`ricevimento-merci`) unique across all sector files; loading turns them into ids and URIs.
 * Dates are relative, so that a first start in any year finds courses still to begin and recent vacancies.
 */
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const starterSkill = z.strictObject({
  key,
  label: z.string().min(3),
  kind: z.enum(['competence', 'skill', 'knowledge']),
  /** What people write in CVs instead of the label, colloquial forms included. */
  altLabels: z.array(z.string().min(2)),
  description: z.string(),
  /** Key of the competence it lies under, when it is an ability or a knowledge item. */
  under: key.optional(),
});

export const starterOccupation = z.strictObject({
  key,
  /** With both genders: "Magazziniere/Magazziniera". */
  label: z.string().min(3),
  altLabels: z.array(z.string().min(2)),
  isco: z.string().regex(/^\d{4}$/),
  description: z.string().min(20),
  essential: z.array(key).min(4),
  optional: z.array(key),
});

export const starterModule = z.strictObject({
  key,
  title: z.string().min(5),
  provider: z.string(),
  awardingBody: z.string(),
  province: z.enum(['BG', 'BS', 'CO', 'CR', 'LC', 'LO', 'MB', 'MI', 'MN', 'PV', 'SO', 'VA']).nullable(),
  mode: z.enum(['in_person', 'online', 'blended']),
  hours: z.number().int().positive().max(600),
  levelEqf: z.number().int().min(1).max(8).nullable(),
  covers: z.array(key).min(1),
  learningOutcomes: z.array(z.string().min(10)).min(1),
  assessment: z.string().min(5),
  participationForm: z.string().min(5),
  qualityAssurance: z.string().min(5),
  credential: z.enum(['badge', 'edc', 'certificate', 'none']),
  stackableInto: z.array(z.string()),
  prerequisites: z.array(key),
  rating: z
    .strictObject({
      value: z.number().min(1).max(5),
      n: z.number().int().positive(),
      monthsAgoFrom: z.number().int(),
      monthsAgoTo: z.number().int(),
    })
    .nullable(),
  language: z.string().length(2),
  /** Weeks from the day the data is loaded, and length in weeks; null when the edition has no date yet. */
  startsInWeeks: z.number().int().min(2).max(40).nullable(),
  lengthWeeks: z.number().int().min(1).max(40).nullable(),
  costEur: z.number().nonnegative().nullable(),
  seats: z.number().int().nonnegative().nullable(),
});

export const starterVacancy = z.strictObject({
  key,
  occupation: key,
  title: z.string().min(3),
  /** Fictional company. */
  company: z.string(),
  province: z.enum(['BG', 'BS', 'CO', 'CR', 'LC', 'LO', 'MB', 'MI', 'MN', 'PV', 'SO', 'VA']),
  daysAgo: z.number().int().min(0).max(330),
  text: z.string().min(80),
  skills: z.array(key).min(1),
  seats: z.number().int().positive(),
});

export const starterSector = z.strictObject({
  sector: z.string(),
  skills: z.array(starterSkill),
  occupations: z.array(starterOccupation),
  modules: z.array(starterModule),
  vacancies: z.array(starterVacancy),
});

export type StarterSector = z.infer<typeof starterSector>;
