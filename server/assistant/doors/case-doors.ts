import { and, eq, inArray, sql } from 'drizzle-orm';
import { draftAnalysis } from '../../../agents/analyst/draft-analysis.ts';
import { countVerdicts } from '../../../agents/assistant/compare-drafts.ts';
import type { ToolInput, ToolResult } from '../../../agents/assistant/doors.ts';
import { type Choice, offer, type Part, reply, say } from '../../../agents/assistant/parts.ts';
import { plain } from '../../../agents/assistant/slots.ts';
import { isId } from '../../../db/ids.ts';
import { analysis } from '../../../db/schema/analyses.ts';
import { findOccupations } from '../../../knowledge/occupations/find-occupations.ts';
import { formatShare } from '../../../knowledge/rules/italian-figures.ts';
import { type AnalysisLine, listAnalyses } from '../../analyses/list-analyses.ts';
import { draftInputOf } from '../../analyses/run-draft.ts';
import { viewAnalysis } from '../../analyses/view-analysis.ts';
import { statusWords } from '../../console/words.ts';
import { listFits } from '../../module-fits/fit-record.ts';
import { caseHref, type DoorContext, itemsOf, noCase, readCase, spoken } from './door-context.ts';
import { draftCard, draftData } from './draft-doors.ts';

/** How many cases are looked through for a name; older ones are found on the page of analyses. */
const searchedMax = 200;
const shownMax = 6;

/** Takes up a case that exists. One of another organisation is answered as one that never was. */
export async function openCase(context: DoorContext, { query }: ToolInput<'openCase'>): Promise<ToolResult> {
  const { deps, session } = context;
  const id = /\bana_[0-9a-z]{24}\b/.exec(query)?.[0];
  if (id !== undefined && isId('analysis', id)) return takeUp(context, id);
  const lines = await listAnalyses(deps.database.db, deps.personKeys, session.organisationId, { limit: searchedMax });
  const wanted = words(query);
  const found = lines
    .map((line) => ({ line, score: scoreOf(line, wanted) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .filter(({ score }, _at, all) => score === all[0]!.score)
    .map(({ line }) => line);
  if (found.length === 1) return takeUp(context, found[0]!.id);
  if (found.length === 0)
    return spoken(
      { done: false, reason: 'not_found' },
      `Non trovo un caso «${query.trim()}» fra le analisi del tuo ente.`,
      offer({ label: 'Le analisi', href: '/analisi' }, reply('Nuova bozza', 'Prepara una nuova bozza')),
    );
  return {
    data: {
      done: false,
      reason: 'several',
      found: found.slice(0, shownMax).map(({ alias, target }) => ({ alias, target })),
    },
    parts: [say('Quale?'), offer(...found.slice(0, shownMax).map(caseChoice))],
  };
}

function caseChoice(line: AnalysisLine): Choice {
  return { label: `${line.alias} → ${line.target} (${statusWords[line.status]})`, send: `Riprendi ${line.id}` };
}

async function takeUp(context: DoorContext, id: string): Promise<ToolResult> {
  const { state } = context;
  const record = await viewAnalysis(context.deps, context.actor, id, context.requestId);
  if (state.analysisId !== null && state.analysisId !== id) {
    const [row] = await context.deps.database.db
      .select({ personId: analysis.personId })
      .from(analysis)
      .where(eq(analysis.id, state.analysisId));
    if (row !== undefined && row.personId !== record.row.personId)
      return spoken(
        { done: false, reason: 'other_person' },
        'Questa conversazione riguarda un’altra persona. Per non mescolare i dati, di questo caso parliamo in una conversazione a parte.',
        offer({ label: `Parliamo di ${record.alias}`, href: `/assistente?caso=${id}` }),
      );
  }
  state.analysisId = id;
  await context.link({ personId: record.row.personId, analysisId: id }, `${record.alias} → ${record.row.target.label}`);
  return {
    data: { done: true, ...draftData(record) },
    parts: [say('Ecco il caso.'), { type: 'card', card: draftCard(record) }, offer(...nextOf(record.row.status, id))],
  };
}

function nextOf(status: AnalysisLine['status'], id: string): Choice[] {
  const open = { label: 'Apri la bozza', href: caseHref(id) };
  if (status === 'approved')
    return [{ label: 'Il rapporto', href: `${caseHref(id)}/rapporto` }, reply('Testo semplice per la persona')];
  if (status === 'draft' || status === 'in_review')
    return [{ ...open, label: 'Decidi le righe' }, reply('Domande per il colloquio'), reply('Moduli esclusi')];
  return [open];
}

const empty = new Set(
  'caso analisi bozza pratica scheda persona signora signor sig quello quella ieri oggi del della dello dei delle la il lo per con una uno'.split(
    ' ',
  ),
);
const words = (text: string) =>
  plain(text)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '' && !empty.has(word));

/** Initials and names of the alias count more than words of the target. */
function scoreOf({ alias, target }: AnalysisLine, wanted: string[]): number {
  const name = words(alias);
  const job = words(target);
  if (wanted.length === 0) return 0;
  if (name.join('') === wanted.join('')) return 100;
  return wanted.reduce(
    (sum, word) =>
      sum +
      (name.includes(word) ? 3 : job.some((each) => word.length > 3 && each.startsWith(word.slice(0, -1))) ? 1 : 0),
    0,
  );
}

/** Two targets for one person, read side by side and stored nowhere. */
export async function compareTargets(context: DoorContext, input: ToolInput<'compareTargets'>): Promise<ToolResult> {
  const record = await readCase(context);
  if (record === null) return noCase;
  const knowledge = await context.deps.knowledge.get();
  const found = input.targets.map((query) => ({
    query,
    match: findOccupations(knowledge.occupationIndex, query, { limit: 1, withSkills: true })[0],
  }));
  const missing = found.find(({ match }) => match === undefined);
  if (missing !== undefined)
    return spoken(
      { done: false, reason: 'unknown_target' },
      `Non trovo «${missing.query}» nel repertorio. Prova con altre parole.`,
    );
  const base = draftInputOf(
    record.row,
    record.sources,
    new Map(itemsOf(record, 'gap').map((gap) => [gap.id, gap.content.skillId])),
  );
  const drafts = [];
  for (const { match } of found)
    drafts.push(
      await draftAnalysis(
        { db: context.deps.database.db, knowledge },
        { ...base, target: { kind: 'occupation', occupationId: match!.occupationId } },
      ),
    );
  const columns = drafts.map((draft) => ({
    label: draft.target.label,
    counts: countVerdicts(draft.gaps),
    required: draft.gaps.length,
    hours: draft.plan.status === 'planned' ? draft.plan.totalHours : null,
    covers: draft.plan.status === 'planned' ? formatShare(draft.plan.coverage) : null,
  }));
  const shown = drafts.map(
    (draft) =>
      new Map(draft.gaps.filter(({ verdict }) => verdict === 'evidenced').map((gap) => [gap.skillId, gap.label])),
  );
  const shared = [...shown[0]!].filter(([id]) => shown[1]!.has(id)).map(([, label]) => label);
  const parts: Part[] = [
    say(
      'Stesso racconto, stessi vincoli, due obiettivi. Non dico quale scegliere: si decide con la persona. Non ho salvato nulla.',
    ),
    { type: 'card', card: { kind: 'comparison', columns, shared, demo: drafts.some(({ demo }) => demo) } },
    offer(
      ...found
        .filter(({ match }) => match!.label !== record.row.target.label)
        .map(({ match }) => reply(`Bozza per ${match!.label}`, `Cambia l’obiettivo: ${match!.label}`)),
    ),
  ];
  return { data: { done: true, targets: columns, shared }, parts };
}

/** What waits for the account, or for the case in hand. */
export async function whatNext(context: DoorContext): Promise<ToolResult> {
  const { deps, session, actor } = context;
  const { db } = deps.database;
  if (session.role === 'trainer') {
    const fits = await listFits(db, session.organisationId, { limit: shownMax });
    if (fits.length === 0)
      return spoken(
        { done: true, waiting: [] },
        'Non ci sono ancora verifiche. Scegli un modulo e lo confronto con gli annunci.',
        offer(reply('Verifica un modulo', 'Verifica un modulo rispetto agli annunci')),
      );
    const steps = fits.map((fit) => ({ text: fit.title, href: `/verifica-modulo/${fit.id}` }));
    return {
      data: { done: true, waiting: steps.map(({ text }) => text) },
      parts: [{ type: 'card', card: { kind: 'steps', title: 'Le ultime verifiche', steps } }],
    };
  }
  if (context.state.analysisId !== null) {
    const record = await viewAnalysis(deps, actor, context.state.analysisId, context.requestId);
    const steps = stepsOfCase(draftCard(record));
    return {
      data: { done: true, steps: steps.map(({ text }) => text) },
      parts: [{ type: 'card', card: { kind: 'steps', title: `Prossimi passi: ${record.alias}`, steps } }],
    };
  }
  const mine = { createdBy: session.userId, limit: shownMax };
  const waiting = [
    ...(await listAnalyses(db, deps.personKeys, session.organisationId, { ...mine, status: 'in_review' })),
    ...(await listAnalyses(db, deps.personKeys, session.organisationId, { ...mine, status: 'draft' })),
  ];
  const [counted] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(analysis)
    .where(
      and(
        eq(analysis.organisationId, session.organisationId),
        eq(analysis.createdBy, session.userId),
        inArray(analysis.status, ['draft', 'in_review']),
      ),
    );
  if (waiting.length === 0)
    return spoken(
      { done: true, waiting: [] },
      'Nessuna bozza aspetta le tue decisioni.',
      offer(reply('Nuova bozza', 'Prepara una nuova bozza')),
    );
  const steps = waiting.slice(0, shownMax).map((line) => ({
    text: `${line.alias} → ${line.target}: ${line.decided} di ${line.items} righe decise`,
    href: caseHref(line.id),
  }));
  const n = counted?.n ?? waiting.length;
  return {
    data: { done: true, waiting: n },
    parts: [
      {
        type: 'card',
        card: {
          kind: 'steps',
          title: n === 1 ? 'Una bozza aspetta le tue decisioni' : `${n} bozze aspettano le tue decisioni`,
          steps,
        },
      },
      ...(n > steps.length ? [offer({ label: 'Tutte le analisi', href: '/analisi' })] : []),
    ],
  };
}

function stepsOfCase(card: ReturnType<typeof draftCard>): { text: string; href: string | null }[] {
  const href = caseHref(card.analysisId);
  switch (card.status) {
    case 'drafting':
      return [{ text: 'La bozza è in preparazione.', href }];
    case 'approved':
      return [{ text: 'Consegna il rapporto alla persona.', href: `${href}/rapporto` }];
    case 'stopped':
    case 'failed':
      return [{ text: 'Questa analisi è chiusa: per ricominciare serve una nuova bozza.', href }];
    default: {
      const left = card.items - card.decided;
      return [
        {
          text:
            left === 0
              ? 'Ogni riga è decisa.'
              : `Decidi ${left === 1 ? 'la riga che manca' : `le ${left} righe che mancano`}.`,
          href,
        },
        ...(card.warnings === 0
          ? []
          : [
              {
                text: `${card.warnings === 1 ? 'Un avviso delle regole chiede' : `${card.warnings} avvisi delle regole chiedono`} una motivazione.`,
                href: `${href}#verifiche`,
              },
            ]),
        { text: 'Poi approva, con il tuo nome.', href: left === 0 ? `${href}/approvazione` : null },
      ];
    }
  }
}
