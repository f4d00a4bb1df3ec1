/** What a page says after a form was carried out. Addresses carry only the name, so that no link can put words here. */
export const messages: Record<string, { kind: 'success' | 'info'; text: string }> = {
  accettata: { kind: 'success', text: 'Riga accettata.' },
  modificata: { kind: 'success', text: 'Modifica salvata.' },
  respinta: { kind: 'success', text: 'Riga respinta.' },
  annullata: { kind: 'info', text: 'Decisione annullata: la riga è di nuovo da decidere.' },
  risposta: { kind: 'success', text: 'Risposta registrata: la riga è stata riletta e va decisa di nuovo.' },
  approvata: { kind: 'success', text: 'Analisi approvata. Ora puoi consegnare il rapporto.' },
  interrotta: { kind: 'info', text: 'Analisi interrotta. Le righe restano leggibili, ma non esce alcun rapporto.' },
  riaperta: { kind: 'info', text: 'Analisi riaperta: per consegnare un rapporto serve una nuova approvazione.' },
  sospesa: { kind: 'info', text: 'Funzione sospesa.' },
  riattivata: { kind: 'success', text: 'Funzione riattivata.' },
  cancellata: {
    kind: 'success',
    text: 'Persona cancellata: la sua chiave è distrutta e i suoi dati non sono più leggibili.',
  },
  caricato: { kind: 'success', text: 'Documento caricato: da ora è usato nelle risposte.' },
  sostituito: { kind: 'success', text: 'Documento aggiornato: la versione di prima non è più usata.' },
  uguale: { kind: 'info', text: 'Questo documento c’era già, uguale: non è cambiato nulla.' },
  ritirato: { kind: 'info', text: 'Documento ritirato: le nuove risposte non lo usano più.' },
  rinominata: { kind: 'success', text: 'Titolo cambiato.' },
  'conversazione-eliminata': { kind: 'info', text: 'Conversazione eliminata.' },
  uscita: { kind: 'info', text: 'Hai chiuso la sessione.' },
};
