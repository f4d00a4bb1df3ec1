import { fold } from '../text/italian.ts';

/**
 * How Italian job adverts and course programmes speak around what they ask or teach. Patterns work on folded text with
 * plain apostrophes (`plain`), because `\b` knows only ASCII letters. Written from knowledge of the genre.
 */
export function plain(text: string): string {
  return fold(text).replaceAll('’', "'");
}

/** The advert starts to say whom it looks for: what stands before it presents the company. */
export const seeking =
  /\b(?:cerc(?:a|ano|hiamo|asi)|ricerc(?:a|ano|hiamo|asi)|selezion(?:a|ano|iamo)|assum(?:e|ono|iamo|eremo|era)|(?:e|siamo) alla ricerca di|in cerca di|apriamo le candidature|si apre una posizione|apre una posizione|posizion[ei] apert[ae](?: in| presso)?|offerta di lavoro|ricerca di personale|vogliamo incontrare|inseriamo|inserisce|inserira|da inserire in)\b/;

/** Tasks or requirements are told: the sentence is about the person even when it also speaks of contract or company. */
export const asking =
  /\b(?:si occuper[ai]|ti occuperai|si tratta di|dov(?:ra|rai|ranno)|devi|sarai|saprai|sappia|sapra|capace di|mansioni|compit[oi]|attivita:|le attivita|principali attivita|responsabilita|si richied(?:e|ono)|e richiest[ao]|sono richiest[ei]|richiest[aoei]\b|si chiede|chiediamo|serve|servono|requisiti|la risorsa|la figura|la persona|il candidato|la candidata|giornata tipo|completano il ruolo|conoscenza di|esperienza (?:in|nel|nella|di|con)|padronanza|[a-z]{2,}(?:erai|irai)\b|(?:si|ti) [a-z]+er[ai]\b)/;

/** Contract, pay, hours, welfare, place: offered, not asked. */
export const offered =
  /\b(?:offriamo|si offre|si offrono|cosa offriamo|ti diamo|contratto|inquadramento|retribuzione|retribuit[ao]|stipendio|compenso|paga (?:oraria|da)|ral\b|mensilita|quattordicesima|tredicesima|buon[io] pasto|ticket|welfare|mensa|benefit|smart working|lavoro agile|da remoto|ferie|permessi|indennita|maggiorazioni|premio\b|premi\b|incentivi|orario|(?<!\bi )(?<!\bdei )turn[io]\b|part[ -]?time|full[ -]?time|tempo pieno|tempo (?:in)?determinato|ore settimanali|\d+ ore\b|rimborso|vitto|alloggio|furgone|auto aziendale|parcheggio|navetta|assicurazione|palestra|sconto|spogliatoi|somministrazione|apprendistato|stage|tirocinio|assunzione|inserimento (?:diretto|immediato|stabile)|stabilizzazione|disponibilita (?:immediata|a )|formazione (?:iniziale|continua)|affiancamento|ambiente (?:giovane|di lavoro|stabile|unico|elegante|dinamico|informale)|lavoro in coppia|sede (?:a|di|in|elegante|presso)|la sede|zona\b|reperibilita|trasfert[ae]|straordinari)\b/;

/** Law, privacy, equal treatment, how to apply. */
export const formula =
  /\b(?:pari opportunita|parita (?:di genere|tra|di trattamento)|ambo i sessi|entrambi i sessi|ogni genere|tutti i generi|tutte le persone|senza (?:distinzion|discriminazion|pregiudiz)|inclusiv[ao]|inclusione (?:e|delle|dei) (?:divers|person)|diversita|categorie protette|ai sensi d|decret[oi] legislativ|d\.?\s?lgs|l(?:egge|\.) \d+\/|gdpr|regolamento (?:\(?ue|europeo)|trattamento dei dati|informativa|dati (?:dei candidati|personali)|(?:inviare|invia|inoltrare|mandare) (?:il |la |un |una |il tuo )?(?:curriculum|cv|candidatur|due righe)|candidatur[ae]|candidat[io] (?:saranno|riceveranno|sono)|saranno contattat|astenersi|telefonare|riscontro|codice etico|segnalazione riservata|albo informatico|colloqui, uno|processo di selezione prevede|colloquio conoscitivo|non vengono mai richiesti|diffidate|si valutano anche|valutiamo ogni|la ricerca e rivolta|annuncio (?:e )?rivolto|selezione (?:e )?aperta|bilancio di sostenibilita|volontariato|accomodamenti)\b/;

/** The sentence has the company as its subject and says what the company is or does. */
export const companySubject =
  /^\W*(?:chi siamo|siamo\b|(?:la nostra|il nostro|le nostre|i nostri|l'ente|l'istituto|l'associazione)\b|da (?:oltre |piu di |quasi )?[a-z0-9' ]+ (?:anni|generazioni)\b|dal (?:19|20)\d\d|nat[ao] nel|fondat[ao]|storic[ao] |leader|con (?:un |una |oltre |piu di |\d)|oltre (?:\d|cento|cinquanta|mille)|(?:l'|la nostra |il nostro |la |il )?(?:azienda|impresa|gruppo|societa|ditta|cooperativa|insegna|fondazione|struttura|agenzia|realta|catena|stabilimento|officina)\b(?! [a-z ]*\b(?:cerca|ricerca|seleziona|assume)\b)|(?:produciamo|realizziamo|creiamo|vendiamo|lavoriamo|crediamo|serviamo|gestiamo|progettiamo|costruiamo|tessiamo|esportiamo|accogliamo|promuoviamo|abbiamo|ci occupiamo|operiamo|offriamo|ci piace)\b|oggi (?:vendiamo|siamo|abbiamo|serviamo))/;

/** Denied: neither asked nor part of the work. */
export const notAsked =
  /\bnon (?:e|sono|sara|saranno|viene|vengono) (?:mai )?(?:piu )?(?:necessari|richiest|previst|indispensabil|obbligatori|compres|inclus|contemplat|oggetto|trattat|affrontat|chiest|svolt|propost)[a-z]*|\bnon (?:serve|servono|occorre|occorrono|si richied|si chied|chiediamo|richiediamo|importa|e importante|dovrai|dovra|ti occuperai|si occupera|si occupa|riguarda|comprende|include|prevede|rientra|tratta|affronta|si affronta|si tratta|si parla|si lavora|si insegna|si studia|fa parte|fanno parte|ci si occupa|seguirai|seguira|gestirai|gestira|toccher)[a-z]*|\bnessun[ao']? (?:[a-z]+(?:zione|mento|tura|aggio)\b|nuov|esperienz|conoscenz|attivita|competenz|mansion|contatt|compit|lavoro di|attivita di|gestione)[a-z]*|\b(?:esclus[aoei]|ad esclusione|ad eccezione|tranne|fatta eccezione|senza (?:occuparsi|bisogno di|necessita di))\b|\b(?:rimandat|rinviat|demandat|riservat|lasciat)[aoei] (?:a|ad|al|all'|alla) (?:un|un'|una)? ?(?:modul|cors|seminari|percors|second|altr|success|livell|edizion)|\b(?:oggetto|tema|argomento) di un(?:'| )?(?:altro |secondo |successivo )?(?:cors|modul|percors|livell)|\bsono trattat[ei] (?:in|nel) (?:altr|un altr|modul|cors)|\bsi (?:da|danno) per (?:gia )?(?:fatt|not|acquisit|scontat|conosciut)[a-z]*|\b(?:fa|fanno|faranno) parte (?:de(?:l|llo|lla|l'|i)|di un(?:a|')?) ?(?:second|terz|altr|success|prossim)[a-z]*|\be dedicat[oa] un altr[ao]?|\ba cui e dedicat[oa]\b|\bsi (?:vedra|vedranno|affronter[a-z]+|studier[a-z]+|tratter[a-z]+) (?:in|nel|nella) (?:un |una |altr|second|prossim|modul|cors)[a-z]*/;

/** Somebody else in the company does it: what comes with it is not asked (`curati dalla direzione lavori`). */
export const doneByOthers =
  /\b(?:curat|gestit|seguit|svolt|affidat|assicurat|garantit|effettuat|trasmess|delegat)[aoei] (?:poi )?(?:da|dal|dall'|dalla|dai|dagli|dalle|a|al|all'|alla|ai) (?:un[ao'] ?|nostr[aoei] )?(?:uffici|direzion|agenzi|ditt|studi|repart|collegh|serviz|estern|altr|second|commercialist|sed[ei]|squadr|fornitor|consulent)|\b(?:l[ioae]|ne|se ne) (?:cura|segue|gestisce|occupa|fa|tiene) (?:il|la|l'|un|una|gia)|\bci pensa\b|\barriva(?:no)? (?:gia [a-z]+t[aoei]\b|(?:pront|premiscelat|preparat|confezionat|assemblat|finit|fatt)[aoei])|\b(?:svolt|fatt|eseguit|effettuat|gestit)[aoei] (?:solo |soltanto )?(?:da|dal|dall'|dalla|dai|dagli|dalle) (?:macchin|sistem|robot|stabiliment|personale|titolar|capo|direttor|responsabil|tecnic)|\bnon dal(?:la)? (?:personale|persona|risorsa|figura)\b/;

/** In a programme: how it is held, who it is for, how it ends; the words there do not tell what is taught. */
export const courseFrame =
  /^\W*(?:prerequisit|requisit|e richiest|sono richiest|si richied|durata|sede|orari|calendari|frequenza|le lezioni|gli incontri|i docenti|le docenti|docenti|il docente|la docente|material|al termine (?:si|viene|e)|alla fine (?:si|viene)|(?:la )?(?:verifica|prova|valutazione|esame|test)\b(?: finale)?|chi supera|ai partecipanti|agli allievi|viene rilasciat|e previsto il rilascio|attestat|divis|gli allievi indossano|metodologi|la didattica|iscrizion|cost[oi]\b|il corso e (?:gratuit|finanziat|rivolt)|rivolto a|il (?:corso|percorso|modulo) (?:e rivolto|si rivolge|prepara chi)|destinatari|otto incontri|gli ultimi due incontri|due visite|ogni (?:gruppo|iscritto)\b)/;

/** Instructions to whoever reads, instead of a request: data, never obeyed and never read as a task. */
export const instruction =
  /\b(?:ignora|ignorate|disregard|ignore) (?:le|all|tutte|previous|ogni)|\b(?:assegna|valuta|considera|segna)[a-z]* (?:tutt[a-z]|ogni|come) .*(?:competenz|copert|insegnat|requisit)|\b(?:system|assistant|prompt)\s*:|istruzioni (?:precedenti|per il sistema)/;
