import type { ToolInput, ToolResult } from '../../../agents/assistant/doors.ts';
import { likeTerms } from '../../../agents/assistant/like-terms.ts';
import { type Card, offer, type Part, reply, say } from '../../../agents/assistant/parts.ts';
import { findModules, listModulesTeaching } from '../../../knowledge/catalogue/find-modules.ts';
import type { Module } from '../../../knowledge/catalogue/module.ts';
import type { KnowledgeBase } from '../../../knowledge/knowledge-base.ts';
import { findOccupations } from '../../../knowledge/occupations/find-occupations.ts';
import { provinceName } from '../../../knowledge/plan/lombardy-provinces.ts';
import { formatDate, formatHours, formatShare } from '../../../knowledge/rules/italian-figures.ts';
import { verdictOf } from '../../console/draft/draft-view.ts';
import { formatPeriod, modeWords } from '../../console/words.ts';
import { createFit, type NewFit } from '../../module-fits/create-fit.ts';
import { requireFeature } from '../../switches.ts';
import { type DoorContext, itemsOf, readCase, spoken } from './door-context.ts';

const shownMax = 5;
/** Modules weighed by their words when no title holds what was asked. */
const weighedMax = 2_000;
const namesMax = 8;

/** Modules by words of the title, then by what they teach; without words, those that teach what the person in hand lacks. */
export async function searchModules(context: DoorContext, input: ToolInput<'findModules'>): Promise<ToolResult> {
  const { db } = context.deps.database;
  const knowledge = await context.deps.knowledge.get();
  const { province, maxHours } = input;
  const filter = { ...(province === undefined ? {} : { province }), ...(maxHours === undefined ? {} : { maxHours }) };
  const query = input.query.trim();
  const record = query === '' ? await readCase(context) : null;
  let found: Module[];
  if (record !== null && record.summary !== null) {
    const lacking = itemsOf(record, 'gap')
      .filter((gap) => verdictOf(gap) !== 'evidenced')
      .map((gap) => gap.content.skillId);
    found = (await listModulesTeaching(db, lacking)).filter(
      (module) =>
        (maxHours === undefined || module.hours <= maxHours) &&
        (province === undefined || module.province === null || module.province === province),
    );
  } else {
    found = await findModules(db, { ...filter, q: query, limit: weighedMax });
    if (found.length === 0 && query !== '') {
      const all = await findModules(db, { ...filter, limit: weighedMax });
      found = likeTerms(all, (module) => `${module.title} ${labelsOf(knowledge, module).join(' ')}`, query);
      if (found.length === 0) found = teachingFor(knowledge, all, query);
    }
  }
  const narrowed = [
    ...(province === undefined ? [] : [provinceName(province)]),
    ...(maxHours === undefined ? [] : [`al massimo ${formatHours(maxHours)}`]),
  ];
  const about = [...(query === '' ? [] : [`«${query}»`]), ...narrowed].join(', ');
  if (found.length === 0)
    return spoken(
      { done: true, modules: [] },
      `Nel catalogo non c’è nulla per ${about || 'questa ricerca'}.`,
      offer({ label: 'Il catalogo', href: '/catalogo' }),
    );
  const shown = found.slice(0, shownMax);
  const parts: Part[] = [
    say(
      found.length === 1
        ? 'Un modulo.'
        : found.length > shownMax
          ? `Ne vedi ${shownMax} di ${found.length}.`
          : `${found.length} moduli.`,
    ),
    ...shown.map((module) => ({ type: 'card' as const, card: moduleCard(knowledge, module) })),
  ];
  if (found.length > shownMax)
    parts.push(offer({ label: 'Vedi tutti nel catalogo', href: catalogueHref(query, province, maxHours) }));
  return {
    data: {
      done: true,
      found: found.length,
      modules: shown.map((module) => ({
        title: module.title,
        hours: module.hours,
        provider: module.provider,
        teaches: labelsOf(knowledge, module),
      })),
    },
    parts,
  };
}

/** A trade ("logistica") is in no title: what its nearest job asks for is what its modules teach, most of it first. */
function teachingFor(knowledge: KnowledgeBase, modules: Module[], trade: string): Module[] {
  const [job] = findOccupations(knowledge.occupationIndex, trade, { limit: 1, withSkills: true });
  if (job === undefined) return [];
  const asked = new Set((knowledge.requirements.get(job.occupationId) ?? []).map(({ skillId }) => skillId));
  return modules
    .map((module) => ({ module, n: module.covers.filter((id) => asked.has(id)).length }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n || (a.module.id < b.module.id ? -1 : 1))
    .map(({ module }) => module);
}

function catalogueHref(query: string, province: string | undefined, maxHours: number | undefined): string {
  const search = new URLSearchParams({
    ...(query === '' ? {} : { q: query }),
    ...(province === undefined ? {} : { provincia: province }),
    ...(maxHours === undefined ? {} : { ore: String(maxHours) }),
  });
  return `/catalogo${search.size === 0 ? '' : `?${search}`}`;
}

const labelsOf = (knowledge: KnowledgeBase, module: Module) =>
  module.covers.map((id) => knowledge.skills.get(id)?.label).filter((label) => label !== undefined);

function moduleCard(knowledge: KnowledgeBase, module: Module): Card {
  return {
    kind: 'module',
    moduleId: module.id,
    title: module.title,
    facts: [
      formatHours(module.hours),
      ...(module.province === null ? [] : [provinceName(module.province)]),
      modeWords[module.mode],
      formatPeriod(module.start, module.end),
      module.provider,
    ],
    why: null,
    covers: labelsOf(knowledge, module).slice(0, namesMax),
    demo: module.demo,
  };
}

/** A module, or a programme that was pasted, against what adverts ask; asks for what is missing one thing at a time. */
export async function checkModule(context: DoorContext, input: ToolInput<'checkModule'>): Promise<ToolResult> {
  const { state, deps } = context;
  const { db } = deps.database;
  const knowledge = await deps.knowledge.get();
  const fit = { ...state.fit, ...(input.province === undefined ? {} : { province: input.province }) };
  state.fit = fit;
  if (input.module !== undefined && input.module.trim() !== '') {
    const named = await findModules(db, { q: input.module, limit: shownMax + 1 });
    const found =
      named.length > 0
        ? named
        : likeTerms(await findModules(db, { limit: weighedMax }), (module) => module.title, input.module);
    const [only] = found;
    if (only === undefined) {
      state.awaiting = 'fit_module';
      return spoken(
        { done: false, missing: 'module' },
        `Nel catalogo non trovo «${input.module.trim()}». Scrivi un altro titolo, oppure incolla o trascina qui il programma.`,
      );
    }
    if (found.length > 1 && only.title.toLowerCase() !== input.module.trim().toLowerCase()) {
      state.awaiting = 'fit_module';
      return {
        data: { done: false, missing: 'module', found: found.slice(0, shownMax).map(({ title }) => title) },
        parts: [
          say('Quale modulo?'),
          offer(
            ...found.slice(0, shownMax).map((module) => ({
              label: `${module.title} (${formatHours(module.hours)}, ${module.provider})`,
              send: module.title,
              value: { slot: 'module' as const, id: module.id },
            })),
          ),
        ],
      };
    }
    fit.moduleId = only.id;
    delete fit.syllabus;
  }
  if (input.target !== undefined && input.target.trim() !== '') {
    const matches = findOccupations(knowledge.occupationIndex, input.target, { limit: shownMax, withSkills: true });
    const [first, second] = matches;
    if (first === undefined) {
      state.awaiting = 'fit_target';
      return spoken(
        { done: false, missing: 'target' },
        `Non trovo «${input.target.trim()}» nel repertorio. Prova con altre parole.`,
      );
    }
    if (first.score >= 0.999 && (second === undefined || second.score < 0.999)) fit.occupationId = first.occupationId;
    else {
      state.awaiting = 'fit_target';
      return {
        data: { done: false, missing: 'target', found: matches.map(({ label }) => label) },
        parts: [
          say(`Quale lavoro si avvicina di più a «${input.target.trim()}»?`),
          offer(
            ...matches.map(({ occupationId, label }) => ({
              label,
              send: label,
              value: { slot: 'target' as const, id: occupationId },
            })),
          ),
        ],
      };
    }
  }
  const syllabus = fit.syllabus === undefined ? undefined : state.texts.find(({ handle }) => handle === fit.syllabus);
  if (fit.moduleId === undefined && syllabus === undefined) {
    state.awaiting = 'fit_module';
    return spoken(
      { done: false, missing: 'module' },
      'Quale modulo? Scrivi il titolo, oppure incolla o trascina qui il programma.',
    );
  }
  const adverts = state.texts.filter(({ kind }) => kind === 'vacancy').map(({ text }) => text);
  if (fit.occupationId === undefined && adverts.length === 0) {
    state.awaiting = 'fit_target';
    return spoken(
      { done: false, missing: 'target' },
      'Rispetto a quale lavoro? Scrivilo, oppure incolla degli annunci.',
    );
  }
  await requireFeature(db, 'module_fit');
  const occupation = fit.occupationId === undefined ? undefined : knowledge.occupations.get(fit.occupationId);
  const subject: NewFit['subject'] =
    fit.moduleId === undefined
      ? { syllabus: { title: syllabus!.name.slice(0, 400), hours: hoursIn(syllabus!.text), text: syllabus!.text } }
      : { moduleId: fit.moduleId };
  const made = await createFit(
    deps,
    context.actor,
    {
      subject,
      demand: {
        ...(occupation === undefined ? {} : { occupationUri: occupation.uri }),
        ...(fit.province === undefined ? {} : { province: fit.province }),
        ...(adverts.length === 0 ? {} : { vacancies: adverts }),
      },
    },
    context.requestId,
  );
  state.awaiting = null;
  state.fit = null;
  state.texts = state.texts.filter(({ kind }) => kind !== 'vacancy' && kind !== 'syllabus');
  const { sample } = made;
  const names = (skills: { label: string }[]) => skills.slice(0, namesMax).map(({ label }) => label);
  const card: Card = {
    kind: 'fit',
    fitId: made.id,
    title: made.title,
    sample:
      sample.message ??
      `${sample.vacancies} annunci${sample.from === null || sample.to === null ? '' : ` dal ${formatDate(sample.from)} al ${formatDate(sample.to)}`}`,
    facts: [
      ...(made.coverage === null ? [] : [`copre il ${formatShare(made.coverage)} di ciò che chiedono`]),
      `${made.suggestions.length === 1 ? 'una proposta' : `${made.suggestions.length} proposte`} da decidere`,
      ...(sample.demo ? ['annunci dimostrativi'] : []),
    ],
    covered: names(made.covered),
    missing: names(made.missing),
    surplus: names(made.surplus),
  };
  return {
    data: {
      done: true,
      module: made.title,
      sample: card.sample,
      covered: card.covered,
      missing: card.missing,
      surplus: card.surplus,
      facts: card.facts,
    },
    parts: [
      say('Ecco il confronto. Le proposte le decidi tu, una per una.'),
      { type: 'card', card },
      offer(
        { label: 'Decidi le proposte', href: `/verifica-modulo/${made.id}` },
        reply('Verifica un altro modulo', 'Verifica un modulo rispetto agli annunci'),
      ),
    ],
  };
}

/** Hours as the programme states them; one where it states none, because the comparison needs a number and shows it can be changed. */
function hoursIn(text: string): number {
  const said = /(?:durata|totale|complessiv\p{L}+|ore)\D{0,20}(\d{1,4})|(\d{1,4})\s*(?:ore|h)\b/iu.exec(text);
  const hours = Number(said?.[1] ?? said?.[2] ?? 1);
  return hours >= 1 && hours <= 5000 ? hours : 1;
}
