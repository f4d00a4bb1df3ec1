import type { AppDeps } from '../deps.ts';

/**
 * The one message whose conversation is gone when it is sent: that everything was erased. Its text and the chat's id
 * travel sealed in the outbox row and are wiped from it when it was sent or given up.
 */
export type Farewell = { chatId: string; text: string };

const purpose = 'telegram';
const place = (dedupeKey: string) => `outbox.payload:${dedupeKey}`;

export function sealFarewell(deps: Pick<AppDeps, 'personKeys'>, dedupeKey: string, farewell: Farewell): Uint8Array {
  return deps.personKeys.transient(purpose).seal(JSON.stringify(farewell), place(dedupeKey));
}

export function openFarewell(deps: Pick<AppDeps, 'personKeys'>, dedupeKey: string, payload: Uint8Array): Farewell {
  return JSON.parse(deps.personKeys.transient(purpose).open(payload, place(dedupeKey))) as Farewell;
}
