import { contentRoots } from '../../knowledge/text/italian.ts';

/**
 * Words a sentence may use without finding them in what it cites: they report, point and connect, and name no skill, tool,
 * place, employer or quality. Everything else must come from the cited words. Keep it that way when adding one.
 */
const words = `
testo testi racconto racconta raccontano narrazione legge leggono scrive scritto scrive parole frase frasi riga passaggio punto punti tema argomento
dice dire detto dicono parla parlano descrive descritto descrivono riporta riportato indica indicato indicano segnala cita citato nomina nominato menziona menzionato accenna
mostra mostrano dimostra dimostrano dimostrata dimostrate dimostrato emerge emergono risulta risultano compare appare trova trovano contiene
persona competenza competenze capacita attivita esperienza esperienze requisito requisiti richiesta richieste richiede obiettivo lavoro mestiere essenziale essenziali
riguardo riguarda quanto rispetto proposito ambito caso parte parziale parzialmente intera intero completo completa totale complessivo complessiva complessivamente
contrario opposto contraddetta contraddette vorrebbe imparare desidera
conviene chiedere chiederlo chiederle chiedergli domandare domanda domande verificare verifica verificarlo approfondire approfondirlo colloquio incontro insieme utile opportuno
vuol vuole significa significare sappia sapere
piano propone proposti proposto prevede previsti comprende compone composto percorso modulo moduli corso corsi ore ora durata dura formazione titolo titoli
vincoli vincolo limiti limite esiste copra coprire copre altro nessun
impresa imprese azienda aziende annuncio annunci offerta offerte chiesta chieste chiedono chiede cercata dimostrativi dimostrativo campione
ancora gia inoltre infine invece quindi percio pertanto cosi ecco invece mentre qui seguente seguenti elenco numero numeri
consulente operatore centro
`;

const neutral: ReadonlySet<string> = new Set(contentRoots(words));

export function isNeutral(root: string): boolean {
  return neutral.has(root);
}
