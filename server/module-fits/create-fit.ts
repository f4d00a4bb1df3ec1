import { inArray } from 'drizzle-orm';
import type { ModuleFit, Suggestion } from '../../agents/examiner/fit.ts';
import { type FitDemandSource, type FitSubjectText, readFit, relateModules } from '../../agents/examiner/fit-module.ts';
import { type Actor, record } from '../../db/audit/record.ts';
import { sha256 } from '../../db/canonical-json.ts';
import type { Db } from '../../db/database.ts';
import { Fault } from '../../db/fault.ts';
import { newId } from '../../db/ids.ts';
import { type DraftedWith, type FitDemand, type FitSubject, moduleFit, moduleFitItem } from '../../db/schema/fit.ts';
import { vacancy } from '../../db/schema/knowledge.ts';
import { findModule, listModulesTeaching } from '../../knowledge/catalogue/find-modules.ts';
import { type DemandFilter, listNewestAdverts, readDemandView } from '../../knowledge/demand/profile.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { type CompanyProfile, getCompanyProfile } from '../company-profiles/profile-record.ts';
import type { AppDeps } from '../deps.ts';
import { type FitRecord, getFit } from './fit-record.ts';

export type NewFit = {
  subject: { moduleId: string } | { syllabus: { title: string; hours: number; text: string } };
  demand: {
    occupationUri?: string;
    province?: string;
    sector?: string;
    company?: string;
    from?: string;
    to?: string;
    vacancies?: string[];
    /** A company's own profile; then nothing else narrows. */
    profileId?: string;
  };
};

/** Fewer words than this say nothing that could be compared. */
const wordsMin = 5;

/**
 * Compares a module with what companies ask and stores the result with its suggestions, all in one transaction with the
 * audit row. Throws `invalid_input` for texts without words and unknown occupations, `not_found` for an unknown module.
 */
export async function createFit(
  deps: AppDeps,
  actor: Actor,
  input: NewFit,
  requestId: string,
  /** Ends a call to a model when whoever asked is gone. */
  signal: AbortSignal = new AbortController().signal,
): Promise<FitRecord> {
  const { db } = deps.database;
  const knowledge = await deps.knowledge.get();
  const occupationId = findOccupationId(knowledge, input.demand.occupationUri);
  const { subject, text } = await readSubject(deps, input.subject);
  const { source, profile } = await readDemandSource(deps, actor, input.demand, occupationId);
  const reading = readFit(knowledge, text, source, occupationId ?? profile?.occupationId ?? null);
  const related = await listModulesTeaching(db, [
    ...new Set([...reading.taught, ...reading.missing].map((skill) => skill.skillId)),
  ]);
  const composed = relateModules(knowledge, text, reading, related);
  const id = newId('moduleFit', deps.clock().getTime());
  const { suggestions, draftedWith } = await word(deps, actor, { id, fit: composed, source, requestId }, signal);
  const fit = { ...composed, suggestions };
  return store(deps, actor, { id, input, subject, occupationId, profile, fit, draftedWith }, requestId);
}

async function store(
  deps: AppDeps,
  actor: Actor,
  made: {
    id: string;
    draftedWith: DraftedWith;
    input: NewFit;
    subject: FitSubject;
    occupationId: string | null;
    profile: CompanyProfile | null;
    fit: ModuleFit;
  },
  requestId: string,
): Promise<FitRecord> {
  const { fit, input, id } = made;
  const now = deps.clock();
  const { suggestions, ...result } = fit;
  const { vacancies, profileId: _profileId, ...filter } = input.demand;
  const demand: FitDemand = {
    ...filter,
    ...(made.occupationId === null ? {} : { occupationId: made.occupationId }),
    ...(made.profile === null ? {} : { profile: profileReference(made.profile) }),
    pasted: vacancies?.length ?? 0,
  };
  return deps.database.db.transaction(async (tx) => {
    await tx.insert(moduleFit).values({
      id,
      organisationId: actor.organisationId!,
      createdBy: actor.id,
      createdAt: now,
      title: fit.title,
      subject: made.subject,
      demand,
      adverts: vacancies ?? [],
      result,
      draftedWith: made.draftedWith,
    });
    if (suggestions.length > 0)
      await tx.insert(moduleFitItem).values(
        suggestions.map((content, position) => ({
          id: newId('item', now.getTime()),
          fitId: id,
          organisationId: actor.organisationId!,
          kind: content.kind,
          position,
          content,
        })),
      );
    await record(
      tx,
      {
        action: 'module-fit.drafted',
        actor,
        object: { type: 'module-fit', id },
        requestId,
        detail: {
          subject: made.subject.kind === 'module' ? made.subject.moduleId : sha256(`${id}\n${made.subject.text}`),
          demand,
          sample: { vacancies: fit.sample.vacancies, sufficient: fit.sample.sufficient },
          suggestions: suggestions.length,
          draftedWith: made.draftedWith,
        },
      },
      now,
    );
    return getFit(tx, actor.organisationId!, id);
  });
}

/** The proposed outcomes in a model's words where one is configured; every call is recorded under the fit's id. */
async function word(
  deps: AppDeps,
  actor: Actor,
  about: { id: string; fit: ModuleFit; source: FitDemandSource; requestId: string },
  signal: AbortSignal,
): Promise<{ suggestions: Suggestion[]; draftedWith: DraftedWith }> {
  const { id, fit, source, requestId } = about;
  const builtIn = { suggestions: fit.suggestions, draftedWith: { mode: 'built_in', name: null, refused: 0 } as const };
  if (deps.examiner === undefined) return builtIn;
  const { db } = deps.database;
  const bodies = await readExampleBodies(db, fit);
  return deps.examiner({ db, knowledge: await deps.knowledge.get() }, fit, {
    signal,
    // A pasted advert's example already is the words that ask; an imported one is looked up.
    advertWords: (vacancy) => (source.kind === 'stored' ? (bodies.get(vacancy) ?? null) : null),
    recordEvent: async ({ action, detail }) => {
      const event = { action, actor, object: { type: 'module-fit', id }, requestId, detail };
      await db.transaction((tx) => record(tx, event, deps.clock()));
    },
  });
}

async function readExampleBodies(db: Db, fit: ModuleFit): Promise<Map<string, string>> {
  const ids = fit.suggestions.flatMap((one) =>
    one.kind === 'outcome' ? one.examples.map(({ vacancy: id }) => id).filter((id) => id.startsWith('vac_')) : [],
  );
  if (ids.length === 0) return new Map();
  const rows = await db.select({ id: vacancy.id, body: vacancy.body }).from(vacancy).where(inArray(vacancy.id, ids));
  return new Map(rows.map(({ id, body }) => [id, body]));
}

function findOccupationId(knowledge: KnowledgeBase, uri: string | undefined): string | null {
  if (uri === undefined) return null;
  const found = knowledge.occupationsByUri.get(uri);
  if (found === undefined)
    throw new Fault('invalid_input', 'Questo lavoro non è nel repertorio: cercalo per nome e sceglilo dall’elenco.', {
      details: { field: 'demand.occupationUri' },
    });
  return found.id;
}

async function readSubject(
  deps: AppDeps,
  input: NewFit['subject'],
): Promise<{ subject: FitSubject; text: FitSubjectText }> {
  if ('syllabus' in input) {
    const { title, hours, text } = input.syllabus;
    requireWords(
      text,
      'syllabus.text',
      'Il programma è vuoto o troppo corto: incolla almeno una frase su che cosa si impara.',
    );
    const syllabus = { title: title.normalize('NFC'), hours, text: text.normalize('NFC') };
    return {
      subject: { kind: 'syllabus', ...syllabus },
      text: { moduleId: null, ...syllabus, declared: [], levelEqf: null },
    };
  }
  const module = await findModule(deps.database.db, input.moduleId);
  if (module === null) throw new Fault('not_found', 'Questo modulo non è nel catalogo.');
  return {
    subject: { kind: 'module', moduleId: module.id },
    text: {
      moduleId: module.id,
      title: module.title,
      hours: module.hours,
      text: module.learningOutcomes.join(' '),
      declared: module.covers,
      levelEqf: module.levelEqf,
    },
  };
}

function profileReference({ id, version, name, company }: CompanyProfile): NonNullable<FitDemand['profile']> {
  return { id, version, name, company };
}

/** The newest adverts are read once more for the level of study they ask for; five hundred say it as well as all. */
const levelAdvertsMax = 500;

type DemandRead = { source: FitDemandSource; profile: CompanyProfile | null };

async function readDemandSource(
  deps: AppDeps,
  actor: Actor,
  demand: NewFit['demand'],
  occupationId: string | null,
): Promise<DemandRead> {
  if (demand.profileId !== undefined) {
    if (Object.values(demand).filter((value) => value !== undefined).length > 1)
      throw new Fault('invalid_input', 'Hai scelto il profilo di un’azienda e anche altro: tieni una cosa sola.', {
        details: { field: 'demand.profileId' },
      });
    const profile = await getCompanyProfile(deps.database.db, actor.organisationId!, demand.profileId);
    if (profile.withdrawnAt !== null)
      throw new Fault('invalid_input', 'Questo profilo è stato ritirato: scegline un altro.', {
        details: { field: 'demand.profileId' },
      });
    return { source: { kind: 'company', profile }, profile };
  }
  if (demand.vacancies !== undefined && demand.vacancies.length > 0) {
    for (const [at, text] of demand.vacancies.entries())
      requireWords(
        text,
        `demand.vacancies.${at}`,
        `L’annuncio ${at + 1} è vuoto o troppo corto: incolla il testo completo.`,
      );
    return { source: { kind: 'adverts', texts: demand.vacancies.map((text) => text.normalize('NFC')) }, profile: null };
  }
  if (demand.from !== undefined && demand.to !== undefined && demand.to < demand.from)
    throw new Fault('invalid_input', 'Il periodo finisce prima di cominciare: controlla le due date.', {
      details: { field: 'demand.to' },
    });
  const { province, sector, company, from, to } = demand;
  const filter: DemandFilter = {
    ...(occupationId === null ? {} : { occupationId }),
    ...(province === undefined ? {} : { province }),
    ...(sector === undefined ? {} : { sector }),
    ...(company === undefined ? {} : { company }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
  if (Object.keys(filter).length === 0)
    throw new Fault(
      'invalid_input',
      'Scegli un lavoro, un settore, una provincia, un’azienda o il profilo di un’azienda, oppure incolla degli annunci.',
      {
        details: { field: 'demand' },
      },
    );
  const { db } = deps.database;
  const [view, newest] = await Promise.all([
    readDemandView(db, filter),
    listNewestAdverts(db, filter, levelAdvertsMax),
  ]);
  return { source: { kind: 'stored', view, texts: newest.map(({ body }) => body) }, profile: null };
}

function requireWords(text: string, field: string, message: string): void {
  if ((text.match(/\p{L}{2,}/gu)?.length ?? 0) < wordsMin)
    throw new Fault('invalid_input', message, { details: { field } });
}
