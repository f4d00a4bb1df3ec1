import type { ToolInput, ToolResult } from '../../../agents/assistant/doors.ts';
import { offer, type Part, type Source } from '../../../agents/assistant/parts.ts';
import type { PageName } from '../../../agents/assistant/request.ts';
import type { Role } from '../../../db/schema/accounts.ts';
import { answerAsked } from '../../answers/answer-asked.ts';
import { formatValidity } from '../../console/words.ts';
import { type DoorContext, spoken } from './door-context.ts';

/** A question on the programme, to the same adviser as everywhere; its sources open their passage. */
export async function askProgramme(context: DoorContext, { question }: ToolInput<'askProgramme'>): Promise<ToolResult> {
  const { state } = context;
  const kept = await answerAsked(
    context.deps,
    context.session,
    {
      question,
      channel: 'web',
      requestKey: null,
      signal: context.signal,
      ...(state.lastQuestion === null ? {} : { before: state.lastQuestion }),
    },
    context.requestId,
  );
  // Only the redacted question is remembered.
  state.lastQuestion = kept.question;
  const sources: Source[] = kept.citations.map(({ n, title, locator, quote, validity, passageId }) => ({
    n,
    title,
    locator,
    quote,
    validity: formatValidity({ status: validity.status, validFrom: validity.from, validTo: validity.to }),
    href: `/documenti/passaggi/${passageId}?risposta=${kept.id}&n=${n}`,
  }));
  const parts: Part[] = [{ type: 'text', text: kept.text, sources }];
  if (kept.outcome === 'not_found')
    parts.push(
      offer(
        { label: 'Cerca nei documenti', href: '/documenti' },
        { label: 'Che cosa sai fare?', send: 'Che cosa sai fare?' },
      ),
    );
  return {
    data: {
      done: true,
      outcome: kept.outcome,
      answer: kept.text,
      quotes: kept.citations.map(({ n, quote }) => ({ n, quote })),
    },
    parts,
  };
}

const pages: Record<PageName, { href: string; label: string; why: string; roles: Role[] }> = {
  home: { href: '/', label: 'Pagina iniziale', why: 'Che cosa ti aspetta.', roles: ['consultant', 'trainer'] },
  analyses: { href: '/analisi', label: 'Analisi', why: 'Le bozze e le analisi del tuo ente.', roles: ['consultant'] },
  new_analysis: {
    href: '/analisi/nuova',
    label: 'Nuova analisi',
    why: 'Lo stesso lavoro, con un modulo da compilare.',
    roles: ['consultant'],
  },
  catalogue: { href: '/catalogo', label: 'Catalogo', why: 'I moduli formativi.', roles: ['consultant', 'trainer'] },
  demand: {
    href: '/fabbisogni',
    label: 'Fabbisogni',
    why: 'Che cosa chiedono le imprese.',
    roles: ['consultant', 'trainer'],
  },
  module_fit: {
    href: '/verifica-modulo',
    label: 'Verifica dei moduli',
    why: 'Un modulo a confronto con gli annunci.',
    roles: ['trainer'],
  },
  documents: {
    href: '/documenti',
    label: 'Documenti',
    why: 'Le fonti delle risposte.',
    roles: ['consultant', 'trainer'],
  },
  log: { href: '/registro', label: 'Registro', why: 'Chi ha fatto che cosa.', roles: [] },
  desk: { href: '/sportello', label: 'Sportello', why: 'Le domande che aspettano una persona.', roles: ['consultant'] },
  chat: {
    href: '/chat',
    label: 'Domande sul programma',
    why: 'La pagina aperta a tutti.',
    roles: ['consultant', 'trainer'],
  },
  system: {
    href: '/sistema',
    label: 'Sistema',
    why: 'Che cosa fa Colma, con quali limiti.',
    roles: ['consultant', 'trainer'],
  },
  privacy: { href: '/privacy', label: 'Privacy', why: 'Come sono trattati i dati.', roles: ['consultant', 'trainer'] },
  docs: { href: '/docs', label: 'API', why: 'Le interfacce per altri programmi.', roles: ['consultant', 'trainer'] },
};

const whose: Partial<Record<PageName, string>> = {
  log: 'Il registro lo legge chi fa revisione (auditor).',
  module_fit: 'La verifica dei moduli la fa chi lavora in un ente di formazione.',
};

/** A link, never a jump: the person opens the page. */
export async function openPage(context: DoorContext, { page }: ToolInput<'openPage'>): Promise<ToolResult> {
  const { href, label, why, roles } = pages[page];
  if (!roles.includes(context.session.role))
    return spoken(
      { done: false, reason: 'other_role' },
      whose[page] ?? 'Questa pagina è per chi lavora nei servizi per il lavoro.',
    );
  return { data: { done: true, page: label }, parts: [{ type: 'card', card: { kind: 'page', href, label, why } }] };
}
