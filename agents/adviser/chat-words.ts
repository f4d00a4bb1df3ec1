/** Words people wrap a question in; they say nothing about what is asked. Folded. */
export const chatWords: ReadonlySet<string> = new Set(
  `salve ciao buongiorno buonasera scusi scusate scusa grazie prego favore cortesia vorrei volevo sapere sapete sai sa so capire capito capisco dirmi dimmi dite ditemi spiegare spiegami spiegate spiegarmi
  chiedo chiedere domanda domande risposta info informazione informazioni aiuto aiutarmi aiutami aiutatemi sapreste gentilmente urgente x xke xche perke cmq nn qual quale quali roba tipo davvero proprio insomma boh mah magari forse penso credo sembra pare ho
  sento sentito detto dicono dice dire parla parlano parlate riguarda riguardo proposito secondo rispetto circa faccio devo dovrei posso possono puo riesco riesce bisogna serve servono succede
  funziona funzionano prevede previsto prevista previsti previste prevedono dev essere deve devono viene vengono veniva venivano c ci e esiste esistono oggi adesso ora ancora sempre mai piu meno tutto tutti tutta tutte
  tanto poco molto bene male cosa cose modo volta prima dopo poi qui li la su giu dentro fuori gia anno anni giorno giorni mese mesi tempo quel quella quello quelli dato data dati chiamano chiama gente persona persone uno una due`
    .split(/\s+/)
    .filter((word) => word !== '' && !['dato', 'data', 'dati'].includes(word)),
);

/**
 * Subjects people ask a job centre about that a programme's acts do not settle unless they name them. When such a word is
 * asked and stands in none of the passages found, what was found is about something else. Roots are compared.
 */
export const outsideTopics: readonly string[] =
  `permesso soggiorno passaporto ricevuta stipendio stipendi salario isee adi sfl pensione pensionamento mutuo affitto patente parcheggio parcheggi mensa
  docente docenti insegnante professore laurea diploma  allievi alunni   punteggio graduatoria concorso  ferie permessi maternita paternita congedo sciopero tasse 730 fattura irpef inail
  orario orari telefono indirizzo  email mail sito spid password cie bonus voucher badante colf tirocinio tirocini stage rimborso viaggio abbonamento treno autobus buono pasto
  assegno  invalidita civile tfr liquidazione preavviso dimissioni contratto apprendistato straordinari tredicesima assicurazione malattia infortunio saldatore oss pizzaiolo inglese
        multa ricorso tribunale avvocato  identita residenza cittadinanza minorenne assenze frequenza iban  bancario sanzione interessi iva
  servizio civile volontariato  germania svizzera trasferta auto macchina  sabato domenica lunedi martedi mercoledi giovedi venerdi  pomeriggio  natale ferragosto graduatorie bocciato esame iscrizione caparra cauzione merenda   pin whatsapp app software dimette dimettersi rider gestionale marca modulistica importi autocertificazione traduttore interprete interpreti`.split(
    /\s+/,
  );
