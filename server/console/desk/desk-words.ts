import type {
  Channel,
  ClosingOutcome,
  Handoff,
  HandoffReason,
  HandoffState,
} from '../../../db/schema/conversations.ts';
import type { AnswerOutcome } from '../../../db/schema/documents.ts';
import type { Delivery } from '../../conversations/list-messages.ts';

/** Why the machine passed it on, as a consultant reads it in the queue. */
export const reasonWords: Record<HandoffReason, string> = {
  asked: 'Chiede una persona',
  decision: 'Chiede una decisione',
  not_found: 'Risposta non trovata',
  low_support: 'Risposta incerta',
  complaint: 'Reclamo',
  appointment: 'Appuntamento',
};

export const stateWords: Record<HandoffState, string> = {
  waiting: 'in attesa',
  claimed: 'presa in carico',
  returned: 'restituita al bot',
  closed: 'chiusa',
};

export const closingWords: Record<ClosingOutcome, string> = {
  answered: 'Risposta data',
  appointment_made: 'Appuntamento fissato',
  referred: 'Indirizzata a un altro ufficio',
  unreachable: 'Il cittadino non risponde più',
  not_for_us: 'Non riguarda i servizi per il lavoro',
};

export const outcomeWords: Record<NonNullable<Handoff['outcome']>, string> = {
  ...closingWords,
  returned: 'Restituita al bot',
  erased: 'Cancellata dal cittadino o per scadenza',
};

export const channelWords: Record<Channel, string> = { telegram: 'Telegram', web: 'pagina web' };

export const deliveryWords: Record<Exclude<Delivery, 'none'>, { word: string; icon: string }> = {
  waiting: { word: 'in consegna', icon: 'clock' },
  sent: { word: 'consegnato', icon: 'check' },
  failed: { word: 'non consegnato: riprova con un altro messaggio o per altra via', icon: 'warning-circle' },
  blocked: { word: 'non consegnato: il cittadino ha bloccato il bot', icon: 'ban' },
};

export const languageWords: Record<string, string> = {
  it: 'italiano',
  en: 'inglese',
  ro: 'romeno',
  ar: 'arabo',
  es: 'spagnolo',
  uk: 'ucraino',
  fr: 'francese',
};

/** Why the machine answered so, in one sentence; for the person who must judge whether it was right. */
export const whyWords: Record<AnswerOutcome, string> = {
  answered: 'Ha trovato passi dei documenti che rispondono e li ha citati.',
  partial: 'Ha trovato passi che rispondono solo a una parte della domanda.',
  not_found: 'Nessun passo dei documenti rispondeva con sicurezza: ha detto di non saperlo.',
  human_needed: 'La domanda chiede una decisione su una persona: il sistema non la prende e cita solo i criteri.',
  declined: 'La domanda chiede qualcosa che il sistema non fa, per esempio dati di altre persone.',
  clarify: 'La domanda diceva troppo poco: ha chiesto di precisare.',
};
