import type { ToolResult } from '../../../agents/assistant/doors.ts';
import type { Part } from '../../../agents/assistant/parts.ts';
import { say } from '../../../agents/assistant/parts.ts';
import type { TalkState } from '../../../agents/assistant/talk-state.ts';
import type { Actor } from '../../../db/audit/record.ts';
import type { AnalysisRecord, Item } from '../../analyses/analysis-record.ts';
import { viewAnalysis } from '../../analyses/view-analysis.ts';
import type { SignedIn } from '../../auth/auth.ts';
import type { AppDeps } from '../../deps.ts';

/** What every door works with: the session's tenant and role, and this conversation. Nothing of it comes from a message or a model. */
export type DoorContext = {
  deps: AppDeps;
  session: SignedIn;
  actor: Actor;
  requestId: string;
  state: TalkState;
  signal: AbortSignal;
  /** Ties the conversation to the person of a case, once. */
  link: (about: { personId: string; analysisId: string }, title: string) => Promise<void>;
};

/** A result that only speaks. */
export function spoken(data: Record<string, unknown>, ...parts: (Part | string)[]): ToolResult {
  return { data, parts: parts.map((part) => (typeof part === 'string' ? say(part) : part)) };
}

/** The analysis in hand as its reader sees it, with the view in the log; null when there is none. */
export async function readCase(context: DoorContext): Promise<AnalysisRecord | null> {
  const { state } = context;
  if (state.analysisId === null) return null;
  return viewAnalysis(context.deps, context.actor, state.analysisId, context.requestId);
}

export const noCase: ToolResult = {
  data: { done: false, reason: 'no_case' },
  parts: [
    say(
      'Di quale persona parliamo? Apri la sua analisi, scrivi «riprendi il caso di …», oppure prepara una nuova bozza.',
    ),
    {
      type: 'choices',
      choices: [
        { label: 'Nuova bozza', send: 'Prepara una nuova bozza' },
        { label: 'Le analisi', href: '/analisi' },
      ],
    },
  ],
};

/** A draft that is not there yet, or never will be. */
export function notReady(record: AnalysisRecord): ToolResult | null {
  if (record.row.status === 'drafting')
    return spoken({ done: false, reason: 'drafting' }, 'La bozza è ancora in preparazione: riprova fra un momento.');
  if (record.summary === null)
    return spoken(
      { done: false, reason: 'no_draft' },
      record.row.failure ?? 'Di questa analisi non c’è una bozza: è stata interrotta prima.',
    );
  return null;
}

export function itemsOf<Kind extends Item['kind']>(
  record: AnalysisRecord,
  kind: Kind,
): Extract<Item, { kind: Kind }>[] {
  return record.items.filter((item): item is Extract<Item, { kind: Kind }> => item.kind === kind);
}

export const caseHref = (analysisId: string) => `/analisi/${analysisId}`;
export const lineHref = (analysisId: string, itemId: string) => `/analisi/${analysisId}#riga-${itemId}`;
export const proofHref = (analysisId: string, itemId: string, n: number) =>
  `/analisi/${analysisId}#prova-${itemId}-${n}`;
