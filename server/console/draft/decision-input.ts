import { Fault } from '../../../db/fault.ts';
import type { DecisionState } from '../../../db/schema/analyses.ts';
import type { NewDecision } from '../../analyses/decide-item.ts';

const states: readonly string[] = ['accepted', 'edited', 'rejected', 'proposed'] satisfies DecisionState[];

/** A field of a form as text with plain line ends; a file or nothing is empty. */
export function typedText(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').normalize('NFC') : '';
}

/** A decision as its form sends it, and what was typed, to show it again when it is refused. */
export function typedDecision(
  form: Record<string, unknown>,
  itemId: string,
): { decision: NewDecision; typed: Record<string, string> } {
  const state = typedText(form.state);
  if (!states.includes(state))
    throw new Fault('malformed', 'La richiesta non è leggibile: torna alla pagina e riprova.');
  const typed = {
    reason: typedText(form.reason),
    note: typedText(form.note),
    text: typedText(form.text),
    verdict: typedText(form.verdict),
  };
  const version = Number(typedText(form.version));
  const decision: NewDecision = {
    itemId,
    state: state as DecisionState,
    ...(typed.reason.trim() === '' ? {} : { reason: typed.reason }),
    ...(state === 'edited' ? { value: editedValue(typedText(form.kind), typed) } : {}),
    ...(typedText(form.version) !== '' && Number.isInteger(version) && version >= 0 ? { version } : {}),
  };
  return { decision, typed };
}

function editedValue(kind: string, typed: { note: string; text: string; verdict: string }): Record<string, unknown> {
  if (kind === 'gap') return { verdict: typed.verdict };
  return kind === 'statement' ? { text: typed.text.trim() } : { note: typed.note.trim() };
}
