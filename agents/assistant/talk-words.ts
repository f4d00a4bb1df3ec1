import { contentRoots } from '../../knowledge/text/italian.ts';

/**
 * Words that carry a conversation and name no fact: what an assistant says around its cards. Keep it that way when adding
 * one: a word that could be true or false of a person, a course or a rule does not belong here.
 */
const words = `
ecco eccole eccoli pronto pronta fatto allora bene certo volentieri ok ciao salve buongiorno grazie prego scusa
vedi vedere guarda leggi mostrato mostro mostrare trovi trovato cercato cerco preparato preparo preparare scheda schede pagina sopra sotto qui lato
chiedi chiedere dimmi dire scrivi scrivere incolla allega trascina scegli scegliere rispondi risposta domanda domande
puoi posso potrei vuoi voglio serve servono altro altra altri altre ancora adesso subito poi prima dopo passo prossimo prossima
insieme aiuto aiutarti aiutare continuare continua riprendere riprova provare
decidi decidere tu tuo tua te persona caso bozza bozze analisi testo colloquio nota riga righe vincoli obiettivo obiettivi confronto differenza
`;

const roots: ReadonlySet<string> = new Set(contentRoots(words));

export function isTalkWord(root: string): boolean {
  return roots.has(root);
}
