/** The path of the Reddito di Cittadinanza by the plan of 2019: what was asked of whom in each phase. */
export const INCOME_FACTS = `
@ 003 | rdc | Domande sul percorso del Reddito di Cittadinanza
= r_phases | Fase 1: Registrazione & Fase 9: Offerta congrua
> Le fasi sono nove: 1 registrazione nel sistema on-line, 2 convocazione, 3 primo appuntamento, 4 percorso per il Patto per il Lavoro, 5 elaborazione e sottoscrizione del Patto, 6 attuazione, 7 assegno di ricollocazione, 8 verifica della consultazione del sistema, 9 offerta congrua.
it quali sono le fasi del percorso del reddito di cittadinanza / quante fasi ha il percorso rdc / qual è la fase 3 / in quale fase si firma il patto / elenco delle fasi / fase 8 cosa prevede / qual è la prima fase / l'ultima fase qual è / in che ordine si svolgono le fasi / passaggi del reddito di cittadinanza
en phases of the citizenship income path / how many phases / what is phase 8
es fases de la renta de ciudadanía / cuántas fases
fr phases du revenu de citoyenneté / combien de phases
ro fazele venitului de cetățenie / câte faze
uk етапи доходу громадянства / скільки етапів
ar مراحل دخل المواطنة / كم عدد المراحل
= r_lep | costituisce un LEP
> La presa in carico dei beneficiari del Reddito costituisce un LEP, coerente con il D.M. n. 4/2018.
it la presa in carico dei beneficiari è un livello essenziale / la presa in carico è un lep
= r_call | Organizza la convocazione dei beneficiari ; Riceve dal CPI di
> Il CPI di residenza organizzava la convocazione entro 30 giorni dal riconoscimento del beneficio: il beneficiario riceveva un sms o una mail con la data del primo appuntamento.
it entro quanti giorni mi convocano per il reddito / come avviene la convocazione / come mi avvisano del primo appuntamento / chi mi convoca / quando mi chiama il cpi per il reddito di cittadinanza / mi arriva un messaggio o una lettera / quanto devo aspettare dopo che mi hanno dato il reddito / dopo l'accettazione del reddito quando mi chiamano / come faccio domanda di reddito di cittadinanza / da quale centro vengo chiamato / in che modo si comunica la data dell'appuntamento
en within how many days am I called / how am I told about the first appointment / how do I apply for citizenship income
es en cuántos días me convocan / cómo me avisan de la primera cita / cómo pido la renta de ciudadanía
fr sous combien de jours suis-je convoqué / comment suis-je prévenu du premier rendez-vous
ro în câte zile mă convoacă / cum mă anunță de prima întâlnire
uk через скільки днів мене викличуть / як повідомлять про першу зустріч
ar خلال كم يوم يتم استدعائي / كيف أعرف بالموعد الأول
= r_segment | Realizza la segmentazione del bacino
> Il CPI visualizza i dati dei beneficiari (anche con MyANPAL), fa la segmentazione del bacino secondo le caratteristiche socio-professionali e pianifica le convocazioni; il navigator assiste.
it come si segmentano i beneficiari / chi fa la segmentazione del bacino / in base a cosa si segmenta il bacino / come il cpi pianifica le convocazioni / cosa fa il navigator nella convocazione
= r_first_signed | facendogli sottoscrivere il Patto per il Lavoro - prima fase ; Patto per il Lavoro (Patto per il Lavoro – prima fase)
> Al primo appuntamento il beneficiario firmava il Patto per il Lavoro - prima fase, cioè l'impegno a seguire le indicazioni e le attività del Patto.
it cosa si firma al primo appuntamento / che cosa succede al primo incontro / al primo appuntamento devo firmare qualcosa / patto per il lavoro prima fase cosa riguarda / compiti del beneficiario al primo appuntamento
en what do I sign at the first appointment / what happens at the first appointment
es qué se firma en la primera cita / qué pasa en la primera cita
fr que signe-t-on au premier rendez-vous / que se passe-t-il au premier rendez-vous
ro ce semnez la prima întâlnire
uk що підписують на першій зустрічі
ar ماذا أوقع في الموعد الأول
= r_first_checks | Verifica le condizioni di esonero & predispone la SAP
> Al primo appuntamento l'operatore verificava: condizioni di esonero del beneficiario e del nucleo familiare, se già coinvolto in altra politica attiva, il rilascio della DID (se manca si compila insieme), e aggiornava o predisponeva la SAP.
it quali verifiche fa il cpi al primo appuntamento / cosa controlla l'operatore al primo incontro / se non ho fatto la DID cosa succede al primo appuntamento / si controlla anche la famiglia / condizioni di esonero / se sono già in un'altra politica attiva viene controllato / cos'è la SAP / la did si può compilare col centro
en what is checked at the first appointment / what if I have no DID
es qué se comprueba en la primera cita
fr que vérifie-t-on au premier rendez-vous
ro ce se verifică la prima întâlnire
= r_first_welcome | Accoglie il beneficiario e illustra
> Al primo appuntamento l'operatore accoglie il beneficiario e illustra brevemente le caratteristiche del percorso; il navigator affianca nell'accoglienza.
it chi accoglie il beneficiario / chi spiega il percorso al primo appuntamento
= r_interview | Effettua il colloquio di orientamento & vincoli/ostacoli
> Nella fase 4 il CPI faceva il colloquio di orientamento di base e una prima diagnosi delle competenze, analizzando competenze, motivazioni, aspettative e vincoli o ostacoli (assessment).
it cosa si fa nel colloquio di orientamento / cosa si analizza nell'assessment / cosa mi chiedono al colloquio / prima diagnosi delle competenze / come si prepara il patto per il lavoro / fase 4 compiti del cpi / motivazioni e ostacoli del beneficiario
en what is discussed in the guidance interview
es qué se analiza en la entrevista de orientación
fr qu'analyse-t-on à l'entretien d'orientation
= r_needs | Rileva i fabbisogni formativi ; questionario di profilazione qualitativa
> Il CPI rilevava i fabbisogni formativi del beneficiario e i percorsi utili, e somministrava il questionario di profilazione qualitativa.
it chi rileva i fabbisogni formativi / quale questionario viene somministrato / profilazione qualitativa / come si capisce di quali corsi ha bisogno la persona
en who identifies training needs / which questionnaire
es quién detecta las necesidades formativas
= r_maps | mappa dei trend occupazionali ; mappa delle opportunità
> Il navigator aiutava a elaborare la mappa dei trend occupazionali e professionali e la mappa delle opportunità: incentivi e offerta formativa, anche attraverso MOOC.
it quali mappe si elaborano / cosa contiene la mappa delle opportunità / mooc / mappa dei trend occupazionali a cosa serve / il navigator che mappe preparava
= r_pact | predispone il piano con il beneficiario
> Nella fase 5 l'operatore del CPI predispone il piano con il beneficiario e procede alla sottoscrizione del Patto per il Lavoro.
it chi predispone il piano del patto per il lavoro / come si arriva alla firma del patto per il lavoro / il patto per il lavoro chi lo scrive / devo firmare il patto per il lavoro
en who prepares the employment pact plan / do I have to sign the employment pact
es quién prepara el plan del pacto de trabajo
fr qui prépare le pacte pour le travail
= r_diary | i relativi tempi (diario)
> Il CPI definisce con il beneficiario il piano delle attività per la ricerca del lavoro e i relativi tempi (diario).
it cos'è il diario nel patto / dove si scrivono le attività e i tempi / piano delle attività di ricerca del lavoro
= r_adr | Anpal procede & entro 30 giorni dal rilascio
> Con la sottoscrizione del Patto per il Lavoro, Anpal assegnava l'assegno di ricollocazione; il beneficiario doveva scegliere dove utilizzarlo entro 30 giorni dal rilascio, presso un soggetto pubblico o privato.
it entro quanto si sceglie dove usare l'assegno di ricollocazione / chi assegna l'assegno di ricollocazione / dove si può usare l'assegno / quando viene rilasciato l'assegno di ricollocazione / quanti giorni per scegliere l'ente / posso usarlo da un privato / chi mi spiega come usare l'assegno
en within how many days must I choose where to use the relocation allowance / who grants the relocation allowance
es en cuántos días hay que elegir dónde usar el cheque / quién concede el cheque de recolocación
fr sous combien de jours choisir où utiliser l'allocation de reclassement / qui l'accorde
ro în câte zile aleg unde folosesc alocația
uk скільки днів щоб обрати де використати ваучер
ar خلال كم يوم أختار أين أستخدم البدل
= r_municipal | Rinvia ai servizi comunali competenti ; sottoscrizione del Patto per l’inclusione
> Se il CPI ravvisava particolari criticità, rinviava il beneficiario ai servizi comunali competenti per la sottoscrizione del Patto per l'inclusione sociale.
it quando si viene rinviati ai servizi comunali / chi ha problemi gravi dove viene mandato / patto per l'inclusione sociale chi lo fa firmare / se emergono difficoltà particolari cosa fa il centro / mi mandano dagli assistenti sociali / rinvio al comune
en when is someone referred to municipal services
es cuándo se deriva a los servicios municipales
fr quand est-on renvoyé aux services communaux
ro când ești trimis la serviciile municipale
= r_absence | Non si presenta & l’assenza ingiustificata
> Se il beneficiario non si presentava all'appuntamento, il CPI segnalava all'Inps l'assenza ingiustificata. I documenti non dicono quali sanzioni seguivano.
it cosa succede se non mi presento all'appuntamento / a chi si segnala l'assenza ingiustificata / se salto l'appuntamento chi viene avvisato / non sono andato al colloquio / l'inps viene informato se non vado / se buco l'incontro / assenza all'appuntamento rdc
en what happens if I miss the appointment / who is informed of an unjustified absence
es qué pasa si no me presento a la cita / a quién se comunica la ausencia
fr que se passe-t-il si je ne me présente pas / à qui signale-t-on l'absence
ro ce se întâmplă dacă nu mă prezint
uk що буде, якщо не прийду на зустріч
ar ماذا يحدث إذا لم أحضر الموعد
= r_beneficiary6 | Partecipa alle iniziative del CPI ; Partecipa agli incontri di monitoraggio
> Nell'attuazione del Patto il beneficiario realizza le attività previste, partecipa alle iniziative del CPI o di altro soggetto e agli incontri di monitoraggio.
it cosa deve fare il beneficiario nell'attuazione del patto / incontri di monitoraggio / obblighi del beneficiario dopo la firma / il beneficiario a cosa deve partecipare
en what must the recipient do during implementation
= r_labs | Attiva laboratori di ricerca attiva
> Nell'attuazione il CPI attiva laboratori di ricerca attiva del lavoro, strumenti di job club e la formazione disponibile.
it quali attività offre il cpi per cercare lavoro / ci sono laboratori di ricerca attiva / cosa sono i job club / cosa si fa nella fase 6 / incontri di gruppo per imparare a cercare lavoro
en workshops for job search / job club
es talleres de búsqueda de empleo / job club
fr ateliers de recherche d'emploi
= r_commitments | Verifica il rispetto, da parte
> Il CPI verifica il rispetto, da parte del beneficiario, degli impegni assunti con il Patto e degli obblighi previsti dalla normativa.
it chi controlla che il beneficiario rispetti gli impegni / verifica degli impegni presi col patto / come si controlla il rispetto del patto
en who checks that commitments are respected
= r_coaching | Realizza azioni di coaching
> Il CPI realizza azioni di coaching e tutoring verso il beneficiario.
it chi fa coaching e tutoring / il centro fa tutoraggio ai beneficiari
= r_training_pact | Attiva relazioni formali
> Il CPI attiva relazioni formali con il sistema della formazione per la stipula del Patto di formazione.
it chi prende contatto con la formazione per il patto di formazione / patto di formazione come nasce
= r_companies | Contatta le imprese con maggiore
> Il CPI contatta le imprese con maggiore potenziale occupazionale per rilevare il fabbisogno professionale.
it quali imprese contatta il centro / chi contatta le aziende / come si rileva il fabbisogno delle imprese
= r_pri | Programma di Ricerca & Supporta l’operatore del CPI ; Sottoscrive il Piano di Ricerca
> PRI sta per Programma di Ricerca Intensiva; nello stesso atto è chiamato anche Piano di Ricerca Intensiva. Si firma con il soggetto scelto per l'assegno di ricollocazione.
it cosa significa PRI / per cosa sta la sigla PRI / programma o piano di ricerca intensiva / con chi si firma il pri / cosa si fa dopo aver scelto l'ente per l'assegno / sottoscrizione del programma di ricerca intensiva
en what does PRI stand for
es qué significa PRI
fr que signifie PRI
= r_adr_check | Verifica il rilascio dell’Assegno
> Il beneficiario verifica il rilascio dell'assegno di ricollocazione tramite MyANPAL.
it dove controllo se ho l'assegno di ricollocazione / con quale strumento si verifica il rilascio dell'assegno / myanpal a cosa serve
= r_offer | Il beneficiario accetta o rifiuta
> Il beneficiario accettava o rifiutava l'offerta congrua; il Centro per l'Impiego, per il tramite di ANPAL, comunicava ad INPS quanto previsto dalla norma.
it cosa succede quando arriva un'offerta congrua / chi comunica all'inps l'esito dell'offerta / se accetto o rifiuto un lavoro a chi viene detto / offerta di lavoro congrua comunicazione
en what happens when I get a suitable job offer / who informs INPS
es qué pasa con la oferta de trabajo adecuada / quién informa al INPS
fr que se passe-t-il avec une offre d'emploi convenable
= r_refusal | la mancata accettazione
> Se il beneficiario non accettava l'offerta congrua, il CPI segnalava ai servizi competenti la mancata accettazione. I documenti non indicano le sanzioni.
it cosa succede se rifiuto l'offerta congrua / a chi si segnala il rifiuto di un lavoro / se dico di no a un lavoro / mancata accettazione dell'offerta / rifiutare un posto cosa comportava
en what happens if I refuse a suitable job
es qué pasa si rechazo una oferta adecuada
fr que se passe-t-il si je refuse une offre
ro ce se întâmplă dacă refuz o ofertă de muncă
uk що буде, якщо відмовлюсь від пропозиції роботи
ar ماذا يحدث إذا رفضت عرض عمل
= r_preselection | gestisce la preselezione
> Il CPI individua i profili rispondenti ai fabbisogni, promuove ai referenti aziendali i profili dei beneficiari e gestisce la preselezione.
it chi gestisce la preselezione / chi propone i candidati alle aziende / come si scelgono i profili per le imprese / promozione dei profili ai referenti aziendali
en who manages the preselection
es quién gestiona la preselección
= r_nav_presel | redazione e pubblicazione
> Il navigator coadiuva l'operatore nella preselezione: redazione e pubblicazione dell'annuncio, elenco dei candidati idonei e rosa da sottoporre all'azienda.
it cosa fa il navigator nella preselezione / chi scrive gli annunci di lavoro / rosa di candidati / pubblicazione dell'annuncio
= r_incentives | consulenza ai referenti aziendali
> Il navigator coadiuva nella consulenza ai referenti aziendali su soluzioni contrattuali, incentivi e agevolazioni alle assunzioni.
it chi informa le aziende sugli incentivi / consulenza alle imprese sulle agevolazioni / il navigator parlava con le aziende di cosa
= r_followup | Realizza azioni di follow-up
> Il CPI realizza azioni di follow-up per il monitoraggio degli avvenuti inserimenti.
it dopo l'inserimento cosa fa il centro / come si monitorano gli inserimenti / follow-up
= r_swap | (cfr. Fase 6 & (cfr. Fase 5
> Il testo rinvia alla fase 6 per il piano personalizzato e alla fase 5 per il programma, ma nell'elenco il piano è nella fase 5 e l'attuazione nella 6: i rinvii sembrano scambiati.
it i rinvii alle fasi nel testo sono giusti / cfr fase 6 del percorso a cosa si riferisce
`;
