/** Actions of the log in the words of a sentence; an action without words shows its name. */
export const actionWords: Record<string, string> = {
  'account.created': 'account creato',
  'session.opened': 'accesso',
  'session.closed': 'uscita',
  'session.refused': 'accesso rifiutato',
  'analysis.requested': 'analisi chiesta',
  'analysis.drafted': 'bozza preparata',
  'analysis.failed': 'bozza non riuscita',
  'analysis.viewed': 'analisi letta',
  'analysis.stopped': 'analisi interrotta',
  'decision.taken': 'riga decisa',
  'decision.undone': 'decisione annullata',
  'answer.recorded': 'risposta della persona registrata',
  'approval.decided': 'analisi approvata',
  'approval.reopened': 'analisi riaperta',
  'report.exported': 'rapporto scaricato',
  'text.read': 'testo letto',
  'log.exported': 'registro esportato',
  'answer.given': 'risposta data',
  'answer.declined': 'richiesta non accolta',
  'document.ingested': 'documento caricato',
  'document.replaced': 'documento aggiornato',
  'document.superseded': 'documento sostituito da un altro',
  'document.retired': 'documento ritirato',
  'credential.read': 'attestato letto',
  'module-fit.drafted': 'modulo confrontato con i fabbisogni',
  'module-fit.viewed': 'verifica di un modulo letta',
  'suggestion.decided': 'proposta decisa',
  'suggestion.undone': 'decisione su una proposta annullata',
  'catalogue.exported': 'catalogo esportato',
  'switch.turned-on': 'funzione riattivata',
  'switch.turned-off': 'funzione sospesa',
  'person.erased': 'persona cancellata',
  'person.exported': 'dati della persona esportati',
  'conversation.opened': 'conversazione cominciata',
  'conversation.language-changed': 'lingua della conversazione cambiata',
  'conversation.blocked': 'il cittadino ha bloccato il bot',
  'conversation.erased': 'conversazione cancellata',
  'message.received': 'messaggio del cittadino ricevuto',
  'message.sent': 'messaggio del bot scritto',
  'message.withheld': 'messaggio del bot trattenuto: risponde una persona',
  'handoff.opened': 'domanda passata allo sportello',
  'handoff.extended': 'appuntamento aggiunto alla richiesta',
  'handoff.viewed': 'richiesta letta allo sportello',
  'handoff.claimed': 'richiesta presa in carico',
  'handoff.released': 'richiesta rimessa in attesa',
  'handoff.replied': 'risposta di una persona al cittadino',
  'handoff.returned': 'conversazione restituita al bot',
  'handoff.closed': 'richiesta chiusa',
  'handoff.noted': 'nota scritta',
  'handoff.note-removed': 'nota tolta',
  'canned-reply.saved': 'risposta pronta salvata',
  'canned-reply.removed': 'risposta pronta tolta',
  'approved-answer.proposed': 'risposta proposta',
  'approved-answer.approved': 'risposta approvata',
  'approved-answer.refused': 'risposta non approvata',
  'approved-answer.retired': 'risposta ritirata',
  'unanswered-questions.viewed': 'domande frequenti lette',
  'desk.contact-changed': 'contatto dell’ufficio cambiato',
  'desk.assigned': 'sportello del pubblico assegnato',
};

export type LogEntry = {
  at: string;
  action: string;
  words: string;
  actorType: string;
  actorId: string;
  actorRole: string | null;
  objectType: string | null;
  objectId: string | null;
  outcome: string;
  detail: Record<string, unknown> | null;
};

/** The fields of an event that people read, from its stored bytes. */
export function readEntry(body: string): LogEntry {
  const event = JSON.parse(body) as {
    at: string;
    action: string;
    actor: { type: string; id: string; role: string | null };
    object: { type: string; id: string } | null;
    outcome: string;
    detail?: Record<string, unknown>;
  };
  return {
    at: event.at,
    action: event.action,
    words: actionWords[event.action] ?? event.action,
    actorType: event.actor.type,
    actorId: event.actor.id,
    actorRole: event.actor.role,
    objectType: event.object?.type ?? null,
    objectId: event.object?.id ?? null,
    outcome: event.outcome,
    detail: event.detail ?? null,
  };
}
