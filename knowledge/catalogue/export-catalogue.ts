import { csvCell } from '../text/csv-cell.ts';
import type { Module } from './module.ts';

/** What an export needs to know about skills: the URI and name of each id. */
export type SkillNames = ReadonlyMap<string, { uri: string; label: string }>;

const columns = [
  'module_id',
  'title',
  'provider',
  'province',
  'mode',
  'hours',
  'level_eqf',
  'competence_uris',
  'learning_outcomes',
  'assessment',
  'participation_form',
  'quality_assurance',
  'credential',
  'awarding_body',
  'stackable_into',
  'prerequisites',
  'rating',
  'rating_n',
  'rating_from',
  'rating_to',
  'language',
  'start_date',
  'end_date',
  'cost_eur',
  'seats',
] as const;

/** The catalogue as CSV with the columns the import reads: importing it again gives the same modules. */
export function catalogueCsv(modules: readonly Module[], skills: SkillNames): string {
  const codes = new Map(modules.map((module) => [module.id, module.code ?? module.id]));
  const lines = modules.map((module) => {
    const cells: Record<(typeof columns)[number], string | number | null> = {
      module_id: module.code ?? module.id,
      title: module.title,
      provider: module.provider,
      province: module.province,
      mode: module.mode,
      hours: module.hours,
      level_eqf: module.levelEqf,
      competence_uris: module.covers.flatMap((id) => skills.get(id)?.uri ?? []).join('|'),
      learning_outcomes: module.learningOutcomes.join(' '),
      assessment: module.assessment,
      participation_form: module.participationForm,
      quality_assurance: module.qualityAssurance,
      credential: module.credential === 'badge' ? 'open_badge' : module.credential,
      awarding_body: module.awardingBody,
      stackable_into: module.stackableInto.join('|'),
      prerequisites: module.prerequisites.map((id) => codes.get(id) ?? id).join('|'),
      rating: module.rating?.value ?? null,
      rating_n: module.rating?.n ?? null,
      rating_from: module.rating?.from ?? null,
      rating_to: module.rating?.to ?? null,
      language: module.language,
      start_date: module.start,
      end_date: module.end,
      cost_eur: module.costEur,
      seats: module.seats,
    };
    return columns.map((column) => csvCell(cells[column])).join(',');
  });
  return `${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}

/**
 * The catalogue as learning opportunities of the European Learning Model v3 (JSON-LD). Skills of ESCO are related ESCO
 * skills; those of other taxonomies keep their URI as related skills. Nothing is converted from one taxonomy to another.
 */
export function catalogueElm(modules: readonly Module[], skills: SkillNames): Record<string, unknown> {
  return {
    // The published context has no names for `@id` and `@type`: credentials borrow them from the W3C's own.
    '@context': ['http://data.europa.eu/snb/model/context/edc-ap', { id: '@id', type: '@type' }],
    '@graph': modules.map((module) => opportunityOf(module, skills)),
  };
}

const italian = (text: string): Record<string, string[]> => ({ it: [text] });
const modes = { in_person: 'In presenza', online: 'Online', blended: 'Mista (blended)' } as const;
const languages: Record<string, string> = { it: 'ITA', en: 'ENG', fr: 'FRA', de: 'DEU', es: 'SPA' };

function opportunityOf(module: Module, skills: SkillNames): Record<string, unknown> {
  const urn = `urn:colma:module:${module.id}`;
  const related = module.covers.flatMap((id) => skills.get(id) ?? []);
  const esco = related.filter(({ uri }) => uri.startsWith('http://data.europa.eu/esco/'));
  const others = related.filter(({ uri }) => !uri.startsWith('http://data.europa.eu/esco/'));
  const outcomes = module.learningOutcomes.map((title, at) => ({
    id: `${urn}:outcome:${at + 1}`,
    type: 'LearningOutcome',
    title: italian(title),
    // The catalogue ties skills to the module, not to one outcome: they stand with the first.
    ...(at > 0 || esco.length === 0 ? {} : { relatedESCOSkill: esco.map(conceptOf) }),
    ...(at > 0 || others.length === 0 ? {} : { relatedSkill: others.map(conceptOf) }),
  }));
  return {
    id: urn,
    type: 'LearningOpportunity',
    identifier: { type: 'Identifier', notation: module.code ?? module.id },
    title: italian(module.title),
    providedBy: organisationOf(module.provider),
    ...(module.province === null ? {} : { location: { ...inItaly, geographicName: italian(module.province) } }),
    duration: `PT${module.hours}H`,
    mode: { type: 'Concept', prefLabel: italian(modes[module.mode]) },
    defaultLanguage: {
      id: `http://publications.europa.eu/resource/authority/language/${languages[module.language] ?? 'ITA'}`,
      type: 'Concept',
    },
    ...(module.participationForm === ''
      ? {}
      : { additionalNote: { type: 'Note', noteLiteral: italian(module.participationForm) } }),
    ...(module.start === null
      ? {}
      : {
          temporal: {
            type: 'PeriodOfTime',
            startDate: `${module.start}T00:00:00`,
            ...(module.end === null ? {} : { endDate: `${module.end}T00:00:00` }),
          },
        }),
    learningAchievementSpecification: {
      id: `${urn}:achievement`,
      type: 'LearningAchievementSpecification',
      title: italian(module.title),
      volumeOfLearning: `PT${module.hours}H`,
      ...(module.levelEqf === null
        ? {}
        : { eqfLevel: { id: `http://data.europa.eu/snb/eqf/${module.levelEqf}`, type: 'Concept' } }),
      ...(module.awardingBody === ''
        ? {}
        : {
            awardingOpportunity: {
              type: 'AwardingOpportunity',
              awardingBody: organisationOf(module.awardingBody),
            },
          }),
      ...(module.assessment === ''
        ? {}
        : { provenBy: { type: 'LearningAssessmentSpecification', title: italian(module.assessment) } }),
      ...(module.qualityAssurance === ''
        ? {}
        : // A sentence about quality is no accreditation, which has a type and an accrediting agent in the model.
          { additionalNote: { type: 'Note', noteLiteral: italian(module.qualityAssurance) } }),
      learningOutcome: outcomes,
    },
  };
}

/** The model wants a place for every organisation; the catalogue knows the country. */
const inItaly = {
  type: 'Location',
  address: {
    type: 'Address',
    countryCode: {
      id: 'http://publications.europa.eu/resource/authority/country/ITA',
      type: 'Concept',
      inScheme: { id: 'http://publications.europa.eu/resource/authority/country', type: 'ConceptScheme' },
      prefLabel: italian('Italia'),
    },
  },
};

function organisationOf(name: string): Record<string, unknown> {
  return { type: 'Organisation', legalName: italian(name), location: inItaly };
}

function conceptOf({ uri, label }: { uri: string; label: string }): Record<string, unknown> {
  return { id: uri, type: 'Concept', prefLabel: italian(label) };
}
