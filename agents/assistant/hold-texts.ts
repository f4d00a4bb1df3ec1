import type { Role } from '../../db/schema/accounts.ts';
import { readRequest } from './request.ts';
import { kindOfText, splitMessage } from './split-message.ts';
import type { HeldText, TalkState } from './talk-state.ts';

/** A person's story, not a reply: long enough to be read for evidence. */
const narrativeWordsMin = 5;
const heldMax = 6;

/** Sets a text aside under a handle; the oldest gives way, so that a conversation cannot grow without end. */
export function holdText(state: TalkState, kind: HeldText['kind'], name: string, text: string): HeldText {
  const n = Math.max(0, ...state.texts.map(({ handle }) => Number(handle.slice('TESTO_'.length)))) + 1;
  const held: HeldText = { handle: `TESTO_${n}`, kind, name, text };
  state.texts = [...state.texts, held].slice(-heldMax);
  return held;
}

/**
 * Takes what was pasted out of a message, so that what remains is only what was asked: whatever a CV or an advert says is
 * evidence to be read by rules and never part of a request. While the person's story is awaited the whole message is it,
 * unless it asks for something else.
 */
export function holdPasted(state: TalkState, message: string, role: Role): { request: string; taken: HeldText[] } {
  const words = message.match(/\p{L}{2,}/gu)?.length ?? 0;
  if (state.awaiting === 'narrative' && words >= narrativeWordsMin) {
    const { kind } = readRequest(message.slice(0, 200), false);
    if (kind === 'question' && !(words < 25 && message.trim().endsWith('?')))
      return { request: '', taken: [holdText(state, 'narrative', 'Testo', message.normalize('NFC').trim())] };
  }
  if (state.awaiting === 'motivation' || state.awaiting === 'note') return { request: message.trim(), taken: [] };
  const { request, pasted } = splitMessage(message);
  const asked = readRequest(request, false).kind;
  // A long note, motivation or question is said, not pasted.
  if (pasted === null || asked === 'derogation' || asked === 'note') return { request: message.trim(), taken: [] };
  const kind = kindOfText(pasted, role);
  return {
    request,
    taken: [
      holdText(
        state,
        kind === 'document' ? 'narrative' : kind,
        kind === 'document' ? 'Testo' : kind === 'vacancy' ? 'Annuncio' : 'Programma',
        pasted.normalize('NFC'),
      ),
    ],
  };
}
