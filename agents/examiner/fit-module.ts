import type { CompanyProfileContent } from '../../db/schema/company-demand.ts';
import type { Module } from '../../knowledge/catalogue/module.ts';
import { countAskedLevels } from '../../knowledge/demand/asked-level.ts';
import { competenceReaderOf } from '../../knowledge/demand/competence-reader.ts';
import { type DemandView, sampleOf, smallSampleMessage } from '../../knowledge/demand/profile.ts';
import { type Frame, guessOccupation, readText } from '../../knowledge/demand/read-competences.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { contentRoots } from '../../knowledge/text/italian.ts';
import type { DemandedSkill, ModuleFit, SkillName, TaughtSkill } from './fit.ts';
import { readDemanded, readTaught } from './fit-texts.ts';
import { shareHours } from './share-hours.ts';
import { suggestChanges } from './suggest-changes.ts';

/** What is compared: a programme as text, and for a module of the catalogue also what it declares. */
export type FitSubjectText = {
  moduleId: string | null;
  title: string;
  hours: number;
  text: string;
  declared: readonly string[];
  levelEqf: number | null;
};

/** Adverts given with the request, what imported adverts say (`texts`: the newest of them), or what a company states. */
export type FitDemandSource =
  | { kind: 'adverts'; texts: readonly string[] }
  | { kind: 'stored'; view: DemandView; texts: readonly string[] }
  | { kind: 'company'; profile: CompanyProfileContent };

/** Not taught and asked by fewer adverts than this is one company's wish, not a gap of the module. */
const missingMin = 3;
/** In large samples three adverts are noise: then a tenth of them. */
const missingShare = 0.1;
const examplesMax = 3;

/** A fit without the catalogue's other modules: what is read from the texts, which is most of the work. */
export type FitReading = Omit<ModuleFit, 'overlaps' | 'suggestions'>;

type Known = Pick<KnowledgeBase, 'skillIndex' | 'skills' | 'occupations'>;

/**
 * How a module fits what companies ask: what it teaches and with which words, what is asked and by how many, covered,
 * missing, taught without being asked, and what could be changed. Pure; the catalogue is given for overlaps and joins.
 */
export function fitModule(
  knowledge: Known,
  subject: FitSubjectText,
  demand: FitDemandSource,
  options: { occupationId: string | null; catalogue: readonly Module[] },
): ModuleFit {
  return relateModules(
    knowledge,
    subject,
    readFit(knowledge, subject, demand, options.occupationId),
    options.catalogue,
  );
}

/** Adds the modules that overlap and what could be changed. */
export function relateModules(
  knowledge: Pick<Known, 'skills'>,
  subject: FitSubjectText,
  reading: FitReading,
  catalogue: readonly Module[],
): ModuleFit {
  const nameOf = namesOf(knowledge);
  const fit = { ...reading, overlaps: overlapsOf(subject, reading.taught, catalogue, nameOf) };
  return { ...fit, suggestions: suggestChanges(fit, catalogue, nameOf) };
}

/** Reads the texts and compares them; the first half of `fitModule`. */
export function readFit(
  knowledge: Known,
  subject: FitSubjectText,
  demand: FitDemandSource,
  occupationId: string | null,
): FitReading {
  const reader = competenceReaderOf(knowledge.skillIndex);
  const guessed =
    occupationId ??
    guessOccupation(reader, [
      readText(reader, `${subject.title}.\n${subject.text}`, 'syllabus'),
      ...(demand.kind === 'adverts' ? demand.texts.map((text) => readText(reader, text, 'vacancy')) : []),
    ]);
  const frame: Frame = guessed === null ? { kind: 'open' } : { kind: 'asked', occupationId: guessed };
  const nameOf = namesOf(knowledge);
  const taught = shareHours(subject, teach(readTaught(reader, subject, frame), subject.declared, nameOf));
  const { sample, demanded } =
    demand.kind === 'adverts'
      ? demandOfAdverts(readDemanded(reader, demand.texts, frame), demand.texts, nameOf)
      : demand.kind === 'stored'
        ? demandOfView(demand.view, nameOf)
        : demandOfCompany(demand.profile, nameOf);
  const meanings = new Set(taught.map(meaningOf));
  const asked = new Set(demanded.map(meaningOf));
  const covered = demanded.filter((skill) => meanings.has(meaningOf(skill)));
  const stated = demand.kind === 'company';
  const enough = stated ? 0 : Math.max(missingMin, Math.ceil(sample.vacancies * missingShare));
  const missing = sample.sufficient
    ? demanded.filter((skill) => !meanings.has(meaningOf(skill)) && skill.vacancies >= enough)
    : [];
  const surplus = sample.vacancies === 0 && !stated ? [] : taught.filter((skill) => !asked.has(meaningOf(skill)));
  // A request counts as often as adverts make it; a company's own need counts by the share the company states.
  const weightOf = (skill: DemandedSkill): number => (stated ? (skill.share ?? 1) : skill.vacancies);
  const requests = demanded.reduce((sum, skill) => sum + weightOf(skill), 0);
  const occupation = guessed === null ? undefined : knowledge.occupations.get(guessed);
  return {
    title: subject.title,
    hours: subject.hours,
    occupation:
      occupation === undefined
        ? null
        : {
            occupationId: occupation.id,
            uri: occupation.uri,
            label: occupation.label,
            asked: occupationId !== null,
          },
    sample,
    taught,
    demanded,
    covered: covered.map(bare),
    missing,
    surplus: surplus.map(bare),
    coverage:
      sample.sufficient && requests > 0 ? covered.reduce((sum, skill) => sum + weightOf(skill), 0) / requests : null,
    levelEqf: subject.levelEqf ?? levelIn(subject.text),
    ...(demand.kind === 'company' ? {} : { askedLevels: countAskedLevels(demand.texts) }),
  };
}

function namesOf(knowledge: Pick<Known, 'skills'>): (skillId: string) => SkillName {
  return (skillId) => {
    const skill = knowledge.skills.get(skillId);
    return { skillId, uri: skill?.uri ?? '', label: skill?.label ?? 'Competenza non più nel repertorio' };
  };
}

const bare = ({ skillId, uri, label }: SkillName): SkillName => ({ skillId, uri, label });

/** Two profiles may list the same activity under the same name: for coverage they are one. */
export function meaningOf(skill: SkillName): string {
  return [...new Set(contentRoots(skill.label))].sort().join(' ');
}

type Teaching = Omit<TaughtSkill, 'hours' | 'hoursEstimated'>;

function teach(
  read: ReturnType<typeof readTaught>,
  declared: readonly string[],
  nameOf: (skillId: string) => SkillName,
): Teaching[] {
  const evidence = new Map(read.map((one) => [one.skillId, one.evidence]));
  const ids = [...new Set([...declared, ...evidence.keys()])];
  return ids.map((skillId) => ({
    ...nameOf(skillId),
    declared: declared.includes(skillId),
    evidence: evidence.get(skillId) ?? [],
  }));
}

function demandOfAdverts(
  read: ReturnType<typeof readDemanded>,
  texts: readonly string[],
  nameOf: (skillId: string) => SkillName,
): Pick<ModuleFit, 'sample' | 'demanded'> {
  const sample = sampleOf(texts.length, null, null, false);
  const demanded: DemandedSkill[] = read.map(({ skillId, adverts }) => ({
    ...nameOf(skillId),
    vacancies: adverts.length,
    share: sample.sufficient ? adverts.length / texts.length : null,
    adverts: adverts.map(({ at }) => at),
    examples: adverts
      .slice(0, examplesMax)
      .map(({ at, quote }) => ({ vacancy: `annuncio ${at + 1}`, text: quote.text })),
  }));
  return { sample: { ...sample, message: smallSampleMessage(sample) }, demanded };
}

function demandOfView(
  view: DemandView,
  nameOf: (skillId: string) => SkillName,
): Pick<ModuleFit, 'sample' | 'demanded'> {
  return {
    sample: { ...view.sample, message: smallSampleMessage(view.sample) },
    demanded: view.skills.map(({ skillId, vacancies, share, examples }) => ({
      ...nameOf(skillId),
      vacancies,
      share,
      adverts: [],
      examples: examples.map(({ vacancyId, title, company, date }) => ({
        vacancy: vacancyId,
        text: `${title}${company === '' ? '' : `, ${company}`}, ${date}`,
      })),
    })),
  };
}

/** A company speaks for itself: no sample could be too small, and its shares are as it states them. */
function demandOfCompany(
  profile: CompanyProfileContent,
  nameOf: (skillId: string) => SkillName,
): Pick<ModuleFit, 'sample' | 'demanded'> {
  return {
    sample: {
      vacancies: 0,
      from: profile.from,
      to: profile.to,
      sufficient: true,
      missing: 0,
      source: 'company',
      message: null,
      demo: false,
    },
    demanded: [...profile.skills]
      .sort((a, b) => (b.share ?? 1) - (a.share ?? 1) || (a.skillId < b.skillId ? -1 : 1))
      .map(({ skillId, share, note }) => ({
        ...nameOf(skillId),
        vacancies: 0,
        share: share ?? 1,
        adverts: [],
        examples: note === '' ? [] : [{ vacancy: profile.company, text: note }],
      })),
  };
}

/** `EQF 4`, `livello 4 EQF`, `livello QNQ 4`; null when the programme states none. */
function levelIn(text: string): number | null {
  const found = /\b(?:EQF|QNQ)\s*(?:livello\s*)?([1-8])\b|\blivello\s+([1-8])\s*(?:EQF|QNQ)\b/i.exec(text);
  return found === null ? null : Number(found[1] ?? found[2]);
}

const overlapsMax = 10;

function overlapsOf(
  subject: FitSubjectText,
  taught: readonly SkillName[],
  catalogue: readonly Module[],
  nameOf: (skillId: string) => SkillName,
): ModuleFit['overlaps'] {
  const ids = new Set(taught.map((skill) => skill.skillId));
  return catalogue
    .filter((module) => module.id !== subject.moduleId)
    .map((module) => ({ module, shared: module.covers.filter((skillId) => ids.has(skillId)) }))
    .filter(({ shared }) => shared.length > 0)
    .sort((a, b) => b.shared.length - a.shared.length || (a.module.id < b.module.id ? -1 : 1))
    .slice(0, overlapsMax)
    .map(({ module, shared }) => ({
      moduleId: module.id,
      title: module.title,
      provider: module.provider,
      hours: module.hours,
      shared: shared.map(nameOf),
    }));
}
