import { compareDrafts, countVerdicts, limitWords } from '../../../agents/assistant/compare-drafts.ts';
import type { ToolInput, ToolResult } from '../../../agents/assistant/doors.ts';
import { type Card, offer, type Part, reply, say } from '../../../agents/assistant/parts.ts';
import type { DraftSlots, Limits } from '../../../agents/assistant/talk-state.ts';
import type { AnalysisConstraints } from '../../../db/schema/analyses.ts';
import { findOccupations } from '../../../knowledge/occupations/find-occupations.ts';
import { type AnalysisRecord, getAnalysis } from '../../analyses/analysis-record.ts';
import { createAnalysis, type NewAnalysis } from '../../analyses/create-analysis.ts';
import { redraftAnalysis } from '../../analyses/redraft-analysis.ts';
import { viewAnalysis } from '../../analyses/view-analysis.ts';
import { requireFeature } from '../../switches.ts';
import { caseHref, type DoorContext, itemsOf, noCase, spoken } from './door-context.ts';
import { waitForDraft } from './wait-for-draft.ts';

const targetsShown = 6;

/** Collects what a draft needs, one thing at a time, and asks for it once all is there. */
export async function startDraft(context: DoorContext, input: ToolInput<'startDraft'>): Promise<ToolResult> {
  const { state } = context;
  const slots = mergeSlots(state.slots ?? {}, input);
  state.slots = slots;
  const target = await resolveTarget(context, slots);
  if ('ask' in target) {
    state.awaiting = 'target';
    return target.ask;
  }
  const texts = state.texts.filter(({ kind }) => kind === 'narrative' || kind === 'document' || kind === 'credential');
  if (texts.length === 0) {
    state.awaiting = 'narrative';
    return spoken(
      { done: false, missing: 'narrative', target: target.label },
      `Obiettivo: ${target.label}. Ora incolla qui il CV o il racconto della persona, oppure trascina il file.`,
    );
  }
  if (slots.alias === undefined) {
    state.awaiting = 'alias';
    return spoken({ done: false, missing: 'alias' }, 'Con quale sigla vuoi ritrovare la persona? Per esempio: A.R.');
  }
  await requireFeature(context.deps.database.db, 'drafting');
  const input_: NewAnalysis = {
    alias: slots.alias,
    texts: texts.map(({ kind, name, text }) => ({ kind: kind as 'narrative', name, text })),
    target: target.target,
    constraints: constraintsOf(slots),
  };
  const { id, personId } = await createAnalysis(context.deps, context.actor, input_, context.requestId);
  state.awaiting = null;
  state.slots = null;
  // The words are in the case now; two copies would have two lives.
  state.texts = [];
  state.beforeId = null;
  state.analysisId = id;
  await context.link({ personId, analysisId: id }, `${slots.alias} → ${target.label}`);
  return showDraft(context, id, 'La bozza è pronta. Nulla vale finché non decidi ogni riga.');
}

/** Another draft of the same person, and what it changes. */
export async function reviseDraft(context: DoorContext, input: ToolInput<'reviseDraft'>): Promise<ToolResult> {
  const { state, deps, actor } = context;
  if (state.analysisId === null) return noCase;
  const before = await viewAnalysis(deps, actor, state.analysisId, context.requestId);
  const { targetQuery, ...limits } = input;
  const constraints = constraintsOf(mergeSlots(limitsOf(before.row.constraints), limits));
  let target: { occupationId: string; uri: string; label: string } | null = null;
  if (targetQuery !== undefined) {
    const found = await resolveTarget(context, { targetQuery }, true);
    if ('ask' in found) return found.ask;
    target = found.occupation!;
  }
  if (
    target === null &&
    JSON.stringify(constraints) === JSON.stringify(constraintsOf(limitsOf(before.row.constraints)))
  )
    return spoken(
      { done: false, reason: 'nothing_changes' },
      'Questi vincoli ci sono già: non cambierebbe nulla. Dimmi ore, provincia, modalità, percorso o un altro obiettivo.',
    );
  await requireFeature(deps.database.db, 'drafting');
  const { id, personId } = await redraftAnalysis(
    deps,
    actor,
    before.row.id,
    { constraints, ...(target === null ? {} : { target: { kind: 'occupation' as const, ...target } }) },
    context.requestId,
  );
  state.beforeId = before.row.id;
  state.analysisId = id;
  await context.link({ personId, analysisId: id }, `${before.alias} → ${target?.label ?? before.row.target.label}`);
  const shown = await showDraft(
    context,
    id,
    'Ecco la nuova bozza. Quella di prima resta com’era: decidi quale portare avanti.',
  );
  if (shown.data.done !== true) return shown;
  const difference = await showDifference(context);
  return {
    data: { ...shown.data, difference: difference.data },
    parts: [...shown.parts.slice(0, -1), ...difference.parts, ...shown.parts.slice(-1)],
  };
}

export async function showDifference(context: DoorContext): Promise<ToolResult> {
  const { state, deps } = context;
  if (state.analysisId === null) return noCase;
  if (state.beforeId === null)
    return spoken(
      { done: false, reason: 'one_draft' },
      'C’è una sola bozza. Cambia un vincolo, per esempio «massimo 60 ore», e ti mostro che cosa cambia.',
    );
  const { db } = deps.database;
  const read = (id: string) => getAnalysis(db, deps.personKeys, context.session.organisationId, id);
  const [before, after] = [await read(state.beforeId), await read(state.analysisId)];
  const difference = compareDrafts(comparedOf(before), comparedOf(after));
  const card: Card = {
    kind: 'difference',
    beforeHref: caseHref(before.row.id),
    afterHref: caseHref(after.row.id),
    ...difference,
  };
  return { data: { done: true, ...difference }, parts: [{ type: 'card', card }] };
}

function comparedOf(record: AnalysisRecord) {
  return {
    target: record.row.target.label,
    limits: limitsOf(record.row.constraints),
    gaps: itemsOf(record, 'gap').map(({ content }) => content),
    modules: itemsOf(record, 'module').map(({ content }) => content),
    plan: record.summary?.plan ?? null,
    warnings: itemsOf(record, 'check').filter(({ content }) => content.outcome === 'warn').length,
  };
}

/** Waits for a draft and shows it; a draft that takes long goes on by itself and is one press away. */
export async function showDraft(context: DoorContext, analysisId: string, opening: string): Promise<ToolResult> {
  await waitForDraft(context.deps, analysisId, context.signal);
  const record = await viewAnalysis(context.deps, context.actor, analysisId, context.requestId);
  const card = draftCard(record);
  const ready = record.summary !== null;
  const text =
    record.row.status === 'drafting'
      ? 'La bozza è in preparazione: va avanti anche se chiudi. La trovi nella sua pagina.'
      : record.row.status === 'failed'
        ? (record.row.failure ?? 'La bozza non è riuscita.')
        : opening;
  const parts: Part[] = [say(text), { type: 'card', card }];
  parts.push(
    ready
      ? offer(
          { label: 'Decidi le righe', href: caseHref(analysisId) },
          reply('Domande per il colloquio'),
          reply('Moduli esclusi'),
          reply('Testo semplice per la persona'),
        )
      : offer({ label: 'Apri la bozza', href: caseHref(analysisId) }),
  );
  return { data: { done: ready, ...draftData(record) }, parts };
}

export function draftCard(record: AnalysisRecord): Extract<Card, { kind: 'draft' }> {
  const plan = record.summary?.plan ?? null;
  return {
    kind: 'draft',
    analysisId: record.row.id,
    alias: record.alias,
    target: record.row.target.label,
    status: record.row.status,
    limits: limitWords(limitsOf(record.row.constraints)),
    counts: countVerdicts(itemsOf(record, 'gap').map(({ content }) => content)),
    modules: itemsOf(record, 'module').length,
    hours: plan?.status === 'planned' ? plan.totalHours : null,
    maxHours: record.row.constraints.maxHours ?? null,
    warnings: itemsOf(record, 'check').filter(({ content }) => content.outcome === 'warn').length,
    decided: record.items.filter(({ decision }) => decision.state !== 'proposed').length,
    items: record.items.length,
    demo: record.summary?.demo ?? false,
  };
}

/** The draft in names and words, for whoever reasons about it. */
export function draftData(record: AnalysisRecord): Record<string, unknown> {
  const plan = record.summary?.plan ?? null;
  return {
    status: record.row.status,
    alias: record.alias,
    target: record.row.target.label,
    limits: limitWords(limitsOf(record.row.constraints)),
    competences: itemsOf(record, 'gap').map(({ content }) => ({
      label: content.label,
      verdict: content.verdict,
      essential: content.essential,
    })),
    modules: itemsOf(record, 'module').map(({ content }) => ({ title: content.title, hours: content.hours })),
    totalHours: plan?.status === 'planned' ? plan.totalHours : null,
    checks: itemsOf(record, 'check').map(({ content }) => ({ outcome: content.outcome, message: content.message })),
  };
}

type Resolved =
  | { ask: ToolResult }
  | {
      label: string;
      target: NewAnalysis['target'];
      occupation: { occupationId: string; uri: string; label: string } | null;
    };

/** The target as it was chosen, named or pasted; otherwise the question that settles it. */
async function resolveTarget(context: DoorContext, slots: DraftSlots, nearest = false): Promise<Resolved> {
  const knowledge = await context.deps.knowledge.get();
  const chosen = slots.occupationId === undefined ? undefined : knowledge.occupations.get(slots.occupationId);
  if (chosen !== undefined)
    return {
      label: chosen.label,
      target: { occupationId: chosen.id },
      occupation: { occupationId: chosen.id, uri: chosen.uri, label: chosen.label },
    };
  const query = slots.targetQuery?.trim() ?? '';
  const advert = context.state.texts.findLast(({ kind }) => kind === 'vacancy');
  if (query === '' && advert !== undefined)
    return { label: 'l’annuncio che hai dato', target: { vacancyText: advert.text }, occupation: null };
  if (query === '')
    return {
      ask: spoken(
        { done: false, missing: 'target' },
        'A quale lavoro punta la persona? Scrivilo con parole tue, oppure incolla un annuncio.',
      ),
    };
  const found = findOccupations(knowledge.occupationIndex, query, { limit: targetsShown, withSkills: true });
  const [first, second] = found;
  if (first === undefined)
    return {
      ask: spoken(
        { done: false, missing: 'target', found: [] },
        `Non trovo «${query}» nel repertorio. Prova con altre parole, oppure incolla un annuncio.`,
      ),
    };
  // A name that is exactly one job's needs no question; anything less is for a person to choose.
  const exact = first.score >= 0.999 && (second === undefined || second.score < 0.999);
  if (exact || nearest)
    return {
      label: first.label,
      target: { occupationId: first.occupationId },
      occupation: { occupationId: first.occupationId, uri: first.uri, label: first.label },
    };
  return {
    ask: {
      data: { done: false, missing: 'target', found: found.map(({ label }) => label) },
      parts: [
        say(`Quale lavoro si avvicina di più a «${query}»?`),
        offer(
          ...found.map(({ occupationId, label }) => ({
            label,
            send: label,
            value: { slot: 'target' as const, id: occupationId },
          })),
        ),
        say('Se non c’è, scrivi altre parole oppure incolla un annuncio.'),
      ],
    },
  };
}

function mergeSlots(
  slots: DraftSlots,
  input: Partial<Record<keyof Limits, unknown>> & { alias?: string | undefined; targetQuery?: string | undefined },
): DraftSlots {
  const merged: Record<string, unknown> = { ...slots };
  for (const [name, value] of Object.entries(input)) {
    if (value === undefined) continue;
    if (value === null) delete merged[name];
    else if (typeof value !== 'string' || value.trim() !== '')
      merged[name] = typeof value === 'string' ? value.trim() : value;
  }
  // Other words for the job undo an earlier choice.
  if (input.targetQuery !== undefined && input.targetQuery !== slots.targetQuery) delete merged.occupationId;
  return merged as DraftSlots;
}

export function limitsOf(constraints: AnalysisConstraints): Limits {
  const { province, ...rest } = constraints;
  return { ...rest, ...(province === undefined ? {} : { province: province as NonNullable<Limits['province']> }) };
}

function constraintsOf({ pathway, maxHours, province, modes }: Limits): AnalysisConstraints {
  return {
    ...(pathway === undefined ? {} : { pathway }),
    ...(maxHours === undefined ? {} : { maxHours }),
    ...(province === undefined ? {} : { province }),
    // All modes are no limit.
    ...(modes === undefined || modes.length === 3 ? {} : { modes }),
  };
}
