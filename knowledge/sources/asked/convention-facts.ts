/** The resolution of 2019: convention with Anpal Servizi, navigators, data, training of staff. All of the past. */
export const CONVENTION_FACTS = `
@ 003 | navigators | Domande su convenzione e navigator
= c_act | D.g.r. 22 luglio 2019 & piano regionale di assistenza tecnica
> È la D.g.r. del 22 luglio 2019, n. XI/1981: schema di convenzione con Anpal Servizi e piano regionale di assistenza tecnica.
it con quale delibera è stata approvata la convenzione con Anpal Servizi / di che data è la delibera sui navigator / numero della dgr del 2019 / quale atto approva lo schema di convenzione / estremi della delibera
en which resolution approved the convention / date of the 2019 resolution
es qué resolución aprobó el convenio
fr quelle délibération a approuvé la convention
= c_court | Corte Costituzionale n. 363
> La sentenza della Corte Costituzionale n. 363 del 19 dicembre 2003 stabilisce che le Regioni possono avvalersi di Anpal Servizi (già Italia Lavoro).
it quale sentenza permette alle regioni di usare anpal servizi / sentenza della consulta / corte costituzionale numero sentenza / come si chiamava prima anpal servizi / ex italia lavoro
en which Constitutional Court ruling is cited / former name of Anpal Servizi
es qué sentencia del Tribunal Constitucional se cita
fr quel arrêt de la Cour constitutionnelle est cité
= c_150 | decreto legislativo 14 settembre 2015
> L'atto richiama il decreto legislativo 14 settembre 2015 n. 150, in particolare l'articolo 13 sul sistema informativo unitario delle politiche del lavoro.
it quale decreto riordina i servizi per il lavoro / cosa dice l'articolo 13 del decreto 150 / dove è previsto il sistema informativo unitario
= c_lep | linee di indirizzo triennali
> I livelli essenziali delle prestazioni dei servizi per il lavoro sono definiti dal decreto del Ministro del Lavoro n. 4/2018.
it quale decreto definisce i livelli essenziali delle prestazioni / DM sui LEP / decreto ministeriale 4 del 2018 / dove sono specificati i lep
en which decree defines the essential levels
= c_205 | legge 27 dicembre 2017
> La legge 27 dicembre 2017, n. 205 stanzia risorse per rafforzare i centri per l'impiego, stabilizzare gli operatori e reclutare altro personale.
it quale legge stanzia risorse per rafforzare i centri / legge di bilancio 2018 centri per l'impiego / stabilizzazione degli operatori quale legge
= c_4000 | ulteriori quattromila operatori
> La legge 30 dicembre 2018, n. 145 stanzia ulteriori risorse per i Centri per l'Impiego e per reclutare altri quattromila operatori.
it quanti operatori in più si potevano reclutare / quale legge finanzia quattromila operatori / nuove assunzioni nei centri per l'impiego in italia / legge di bilancio 2019 assunzioni cpi
en how many additional operators were to be recruited
es cuántos operadores adicionales
= c_law26 | Conversione in legge, con & decreto-legge 28 gennaio 2019
> La legge 28 marzo 2019 n. 26 converte il decreto-legge 28 gennaio 2019, n. 4 su reddito di cittadinanza e pensioni.
it quale legge ha convertito il decreto sul reddito di cittadinanza / decreto legge che istituisce il reddito di cittadinanza / di che data è il decreto sul reddito / legge 26 del 2019
en which law introduced citizenship income
es qué ley introdujo la renta de ciudadanía
= c_intesa | sottoscritta in data 17 aprile 2019
> L'Intesa sul Piano straordinario di potenziamento dei centri per l'impiego è stata sottoscritta il 17 aprile 2019 nella Conferenza tra Stato e Regioni.
it quando è stata firmata l'intesa sul piano straordinario / in quale sede è stato approvato il piano di potenziamento / data dell'intesa stato regioni / piano straordinario di potenziamento quando
en when was the State-Regions agreement signed
= c_lr9 | L.R. 4 luglio 2018, n. 9
> La L.R. 4 luglio 2018, n. 9, in vigore dal 6 luglio 2018, modifica la legge regionale 22/2006: con essa la Regione recepisce il decreto 150/2015 e la legge 205/2017.
it quale legge regionale modifica la 22 del 2006 / da quando è in vigore la legge regionale 9 del 2018 / con che legge la lombardia ha recepito il decreto 150
= c_previous | convenzione con ANPAL Servizi sottoscritta il 17 ottobre ; convenzione con ANPAL Servizi sottoscritta il 18 ottobre
> Sulla precedente convenzione con ANPAL Servizi l'atto si contraddice: la premessa della delibera scrive 17 ottobre 2018, l'allegato 18 ottobre 2018.
it quando era stata firmata la convenzione precedente con anpal servizi / data della convenzione del 2018 / la convenzione del 2018 è del 17 o del 18 ottobre / di che giorno è la convenzione di ottobre
en date of the previous convention of 2018
= c_854 | 854 del 26
> Gli indirizzi per la gestione dei centri per l'impiego in Lombardia sono nella d.g.r. 854 del 26 novembre 2018, che attua la L.R. 9/2018.
it quale delibera dà gli indirizzi per la gestione dei centri / dgr 854 / indirizzi gestione cpi
= c_30days | da stipulare entro trenta giorni
> Le convenzioni tra Anpal Servizi e le regioni erano da stipulare entro trenta giorni dalla data di adozione del Piano.
it entro quanto andavano stipulate le convenzioni / termine per firmare la convenzione dopo il piano / quanti giorni dall'adozione del piano
en by when did the conventions have to be signed
= c_329 | di 329 collaboratori !until=2022-12-31
> In Lombardia era previsto l'intervento di 329 collaboratori selezionati e contrattualizzati da ANPAL Servizi, i navigator, come assistenza tecnica.
it chi erano i navigator / chi sono i navigator / che cosa sono i navigator / che cos’è un navigator / spiegami chi erano i navigator / navigator: chi sono / chi ha selezionato i navigator / quanti collaboratori di anpal servizi in lombardia / chi ha assunto i navigator / i navigator erano dipendenti di chi / con chi avevano il contratto i navigator
en how many navigators in Lombardy / who hired the navigators
es cuántos navigator en Lombardía / quién contrató a los navigator
fr combien de navigator en Lombardie / qui a embauché les navigator
ro câți navigatori în Lombardia / cine i-a angajat
uk скільки навігаторів у Ломбардії
ar كم عدد الملاحين في لومبارديا
= c_split | l’ipotesi di riparto dei Navigator !until=2022-12-31
> Il riparto dei navigator per centro è stato condiviso con le Province e la Città metropolitana, tenendo conto dei bisogni organizzativi territoriali.
it con chi è stato condiviso il riparto dei navigator / come sono stati distribuiti i navigator / chi ha deciso quanti navigator per centro
= c_mandate | dare mandato all’Assessorato
> La delibera dà mandato all'Assessorato competente di sottoscrivere la convenzione. Nome del firmatario e data nel testo sono in bianco.
it chi doveva firmare la convenzione per la regione / a chi è stato dato mandato di sottoscrivere
en who was to sign the convention for the Region
= c_changes | modifiche non sostanziali
> In fase di sottoscrizione si potevano apportare modifiche non sostanziali, funzionali alla stipula.
it si poteva cambiare il testo alla firma / che modifiche erano ammesse / ritocchi alla convenzione prima della firma
= c_costs | non comportano nuovi oneri
> Convenzione e piano non comportano nuovi oneri finanziari per il bilancio regionale.
it quanto costava la convenzione alla regione / la convenzione comporta spese per il bilancio regionale / i navigator li pagava la regione / nuovi oneri finanziari / ci ha rimesso soldi la regione
en did the convention cost the Region anything
es costó algo el convenio a la Región
fr la convention a-t-elle coûté à la Région
= c_seat | con sede in Roma
> Anpal Servizi ha sede in Roma, Via Guidubaldo del Monte 60; la rappresentava l'Amministratore Unico Domenico Parisi.
it dove ha sede anpal servizi / chi rappresentava anpal servizi / chi era l'amministratore unico di anpal servizi / indirizzo di anpal servizi / chi firmava per anpal servizi
en who represented Anpal Servizi / where is Anpal Servizi based
es quién representaba a Anpal Servizi / dónde tiene la sede
fr qui représentait Anpal Servizi / siège d'Anpal Servizi
= c_secretary | Il segretario: Fabrizio
> La delibera è sottoscritta dal segretario Fabrizio De Vecchi.
it chi era il segretario della delibera / chi firma la delibera del 2019 come segretario
= c_purpose | collabora con la Regione Lombardia per realizzare !until=2022-12-31
> Anpal Servizi collabora con la Regione Lombardia per realizzare le politiche attive collegate al Reddito di Cittadinanza, con attività di assistenza tecnica.
it qual è lo scopo della convenzione / a cosa serviva la convenzione con anpal servizi / finalità della convenzione / perché la regione si è accordata con anpal servizi
en what was the purpose of the convention
es cuál era el objetivo del convenio
fr quel était le but de la convention
= c_employer | si assume tutti gli oneri !until=2022-12-31
> Anpal Servizi si assume tutti gli oneri e le obbligazioni di datore di lavoro del proprio personale.
it chi è il datore di lavoro dei navigator / chi si assume gli oneri di datore di lavoro / chi risponde come datore per i navigator / chi versa i contributi ai navigator
en who was the navigators' employer
es quién era el empleador de los navigator
fr qui était l'employeur des navigator
= c_equipment | idoneo
> Spetta ad Anpal Servizi assicurare che il personale operi con idoneo equipaggiamento (strumentazione informatica).
it chi forniva i computer ai navigator / chi dava gli strumenti informatici al personale / equipaggiamento dei navigator a carico di chi
= c_coordinate | Spetta alla Regione coordinare !until=2022-12-31
> Spetta alla Regione coordinare tutte le attività del Piano Regionale, comprese quelle di assistenza tecnica.
it chi coordina le attività del piano / chi coordinava i navigator / chi comandava sull'assistenza tecnica / chi dirige le attività previste dal piano regionale
en who coordinated the activities
es quién coordinaba las actividades
= c_where | Le attività si svolgeranno nell’ambito !until=2022-12-31
> Le attività si svolgono in tutte le sedi dei CPI lombardi, secondo le indicazioni dei Responsabili dei CPI e gli indirizzi della Direzione Generale regionale.
it dove lavoravano i navigator / chi dava indicazioni ai navigator / in quali sedi si svolgono le attività / da chi prendevano ordini i navigator
en where did the navigators work / who gave them instructions
= c_spaces | utilizzando gli spazi !until=2022-12-31
> I collaboratori possono accedere alle sedi dei centri per l'impiego, usando gli spazi indicati di volta in volta dai Responsabili dei CPI.
it quali spazi usavano i navigator / i navigator avevano una stanza / chi decide dove si siedono i navigator / accesso alle sedi dei cpi
= c_tasks | azioni di affiancamento & rispetto dei LEP !until=2022-12-31
> I navigator affiancano e supportano i CPI: nelle fasi del Reddito di Cittadinanza, nel supporto personalizzato ai beneficiari, nel raccordo con imprese, istruzione e formazione, Comuni, e per il rispetto dei LEP.
it che cosa facevano i navigator / compiti dei navigator / attività dei collaboratori di anpal servizi / a cosa servivano i navigator / i navigator sostituivano gli operatori / di che si occupava il navigator
en what did navigators do / navigators' tasks
es qué hacían los navigator / tareas de los navigator
fr que faisaient les navigator / tâches des navigator
ro ce făceau navigatorii
uk що робили навігатори
ar ماذا كان يفعل الملاحون
= c_report | produce semestralmente !until=2022-12-31
> Anpal Servizi produce ogni sei mesi (semestralmente) una relazione alla Regione sulle attività svolte e sui risultati.
it ogni quanto anpal servizi fa una relazione / con che frequenza si riferiva alla regione / relazione semestrale / ogni quanti mesi rendicontava le attività / anpal servizi ogni quanto raccontava cosa aveva fatto / a chi va la relazione periodica
en how often did Anpal Servizi report to the Region
es cada cuánto informaba Anpal Servizi a la Región
fr à quelle fréquence Anpal Servizi rendait compte à la Région
ro cât de des raporta Anpal Servizi
uk як часто Anpal Servizi звітувала
ar كم مرة كانت تقدم تقريرا
= c_redefine | ridefinire le attività
> Dopo la prima relazione le Parti potevano ridefinire le attività in base ai dati e ai risultati.
it quando si potevano ridefinire le attività / dopo la prima relazione cosa succede / si potevano cambiare le attività in corso
= c_board | Cabina di Regia composta !until=2022-12-31
> La Cabina di Regia è composta, per la Regione, dal Direttore Generale e dal Direttore Vicario della DG Istruzione Formazione e Lavoro e, per Anpal Servizi, dal Responsabile Regionale; verifica e monitora le attività.
it chi compone la cabina di regia / da chi è formata la cabina di regia / a cosa serve la cabina di regia / chi verifica e monitora le attività del piano / chi siede per anpal servizi nella cabina / chi c'era per la regione in cabina di regia
en who sits on the steering committee / what does the steering committee do
es quién compone la cabina de dirección / para qué sirve
fr qui compose la cabine de pilotage / à quoi sert-elle
ro cine compune cabina de regie
= c_board_new | previa valutazione nell’ambito !until=2022-12-31
> Eventuali diverse modalità d'intervento dovute a nuove norme sono introdotte previa valutazione nella Cabina di Regia.
it come si introducono modalità diverse se cambia la legge / chi valuta le modifiche dovute a nuove norme
= c_systems | La gestione delle attività verrà svolta
> La gestione avviene attraverso i sistemi informativi regionali e nazionali disponibili alla sottoscrizione e i loro sviluppi.
it con quali sistemi informativi si gestiscono le attività / i sistemi futuri devono essere coerenti con cosa / regole di cooperazione applicativa
= c_access | secondo profili e livelli di accesso !ended !until=2022-12-31
> L'accesso dell'assistenza tecnica ai sistemi regionali avviene secondo profili e livelli di accesso definiti dalla Regione, solo per le politiche connesse al Reddito di Cittadinanza.
it i navigator potevano entrare nei sistemi della regione / con quali profili si accede ai sistemi / chi definisce i livelli di accesso ai dati / il personale anpal servizi può accedere ai gestionali / limiti di accesso ai dati / i collaboratori vedevano i dati degli utenti / possono usare i nostri programmi informatici
en could navigators access regional systems / who defines access levels
es podían los navigator acceder a los sistemas regionales
fr les navigator pouvaient-ils accéder aux systèmes régionaux
= c_training | adeguatamente formato
> Anpal Servizi assicura che il personale sia formato su: materia del Piano Regionale, salute e sicurezza sul lavoro, organizzazione del mercato del lavoro regionale, misure regionali, sistemi informativi dei centri.
it su cosa dovevano essere formati i navigator / formazione del personale di anpal servizi / i navigator erano preparati / che preparazione avevano i collaboratori / salute e sicurezza formazione
en what were navigators trained on
es en qué se formaba a los navigator
= c_devices | dotazione di dispositivi
> La Società assicura al proprio personale la dotazione di dispositivi funzionali alle attività.
it chi dà i dispositivi al personale / dotazione di dispositivi / telefoni e computer ai collaboratori
= c_controller | Titolare dei dati personali & quale Responsabile del trattamento !until=2022-12-31
> Titolare dei dati personali è la Regione Lombardia; Anpal Servizi opera quale Responsabile del trattamento. Sono i ruoli della convenzione del 2019.
it chi è il titolare dei dati / chi è il responsabile del trattamento / ruoli privacy nella convenzione / chi decide finalità e modalità del trattamento / di chi sono i dati degli utenti / anpal servizi che ruolo ha sui dati personali / chi tratta i dati / privacy dei beneficiari chi ne risponde
en who is the data controller / who is the data processor / who owns the data
es quién es el titular de los datos / quién es el responsable del tratamiento
fr qui est responsable des données / qui est sous-traitant / titulaire des données
ro cine este operatorul de date / cine prelucrează datele
uk хто є володільцем персональних даних / хто обробляє дані
ar من هو المتحكم بالبيانات / من يعالج البيانات
= c_copy | con esclusione della possibilità !until=2022-12-31
> Il personale di Anpal Servizi può trattare i dati solo per le attività dell'articolo 2, con esclusione della possibilità di acquisirli e copiarli su supporti o applicativi non indicati dalla Regione.
it si potevano copiare i dati degli utenti / i navigator potevano salvarsi i dati su una chiavetta / si possono scaricare i dati su un altro programma / per quali attività si possono trattare i dati / posso tenermi l'elenco degli utenti sul mio computer / divieto di copiare i dati / mettere i nominativi in un foglio excel personale
en could the staff copy the data / can data be saved elsewhere
es se podían copiar los datos
fr pouvait-on copier les données
ro se puteau copia datele
= c_register | tenuta del registro dei trattamenti !until=2022-12-31
> Anpal Servizi gestisce gli adempimenti del Regolamento 2016/679, tra cui la tenuta del registro dei trattamenti e la formazione dei collaboratori.
it chi tiene il registro dei trattamenti / adempimenti gdpr a carico di chi / chi forma i collaboratori sulla privacy / regolamento europeo sui dati chi lo applica
en who keeps the record of processing
= c_subprocessor | ogni eventuale sub-responsabile !until=2022-12-31
> Anpal Servizi comunica al Titolare ogni eventuale sub-responsabile coinvolto.
it cosa va comunicato al titolare / se c'è un sub-responsabile cosa si fa / anpal servizi può usare altri fornitori per i dati
en what about sub-processors
= c_end | dalla data della stipula fino al 31 dicembre !ended !until=2022-12-31
> La convenzione ha effetto dalla data della stipula fino al 31 dicembre 2022: è finita.
it fino a quando dura la convenzione / quando scade la convenzione con anpal servizi / la convenzione è ancora valida / da quando ha effetto la convenzione / posso ancora rivolgermi al navigator / il navigator mi può ancora aiutare / i navigator ci sono ancora / il mio navigator non risponde / ci sono ancora i navigator al cpi / devo prendere appuntamento col navigator / il navigator mi deve chiamare
en until when does the convention last / is the convention still valid / are there still navigators / can the navigator still help me
es hasta cuándo dura el convenio / sigue vigente el convenio / hay todavía navigator / puede ayudarme todavía el navigator
fr jusqu'à quand dure la convention / est-elle encore valable / y a-t-il encore des navigator / le navigator peut-il encore m'aider
ro până când durează convenția / mai există navigatori / mă mai poate ajuta navigatorul
uk до коли діє угода / чи є ще навігатори / чи може ще навігатор допомогти
ar حتى متى تسري الاتفاقية / هل ما زال هناك ملاحون
= c_conduct | si impegna a valutare le eventuali segnalazioni !until=2022-12-31
> Anpal Servizi si impegna a valutare le segnalazioni della Regione su comportamenti non in linea con il codice di comportamento e a prendere le misure necessarie.
it cosa succede se un navigator si comporta male / chi segnala i comportamenti scorretti / codice di comportamento dei collaboratori / il collaboratore è stato scortese, chi interviene
en what if a navigator behaves badly
es qué pasa si un navigator se comporta mal
= c_conflict | comunicano eventuali forme di collaborazione !until=2022-12-31
> I collaboratori comunicano eventuali forme di collaborazione con operatori accreditati del sistema regionale di Formazione e Lavoro.
it un navigator poteva lavorare anche per un ente accreditato / conflitto di interessi dei navigator / cosa devono dichiarare i collaboratori / doppio lavoro con un operatore accreditato
en could a navigator also work for an accredited operator
= c_blank_date | Roma, xx mese 2019
> Nel testo la data e la firma della convenzione sono lasciate in bianco: il giorno della sottoscrizione non risulta.
it lo schema di convenzione riporta la data di firma
= c_platform | - Il Sistema per la gestione dei flussi & ricerca attiva del lavoro
> La piattaforma digitale istituita presso Anpal ha due sezioni: il sistema per la gestione dei flussi dei dati amministrativi e della condizionalità e il sistema per la fruizione continua dei servizi di accompagnamento.
it da quante sezioni è composta la piattaforma / cosa contiene la piattaforma digitale per i patti / quali sono le due sezioni del sistema / piattaforma presso anpal a cosa serve / a che serve la registrazione dei beneficiari nel sistema
en sections of the digital platform
es secciones de la plataforma digital
= c_spao | PON SPAO
> Il Piano si integra con il Piano operativo di Anpal Servizi 2017-2020, finanziato dal PON SPAO.
it con quale piano operativo si integra / da cosa è finanziato il piano operativo di anpal servizi / pon spao
= c_dul3 | Adeguamenti Dote Unica Lavoro Fase III
> La DGR 1533 del 15/04/2019 adegua la Dote Unica Lavoro Fase III.
it quale delibera adegua la dote unica lavoro fase tre / dgr 1533
= c_matrix | le fasi n. 2, 3, 4, 5, 6, 7 e 9
> La matrice descrive le fasi 2, 3, 4, 5, 6, 7 e 9, nelle quali interviene il navigator; la prima e l'ottava non ci sono.
it in quali fasi interviene il navigator / in quali fasi il navigator non aveva compiti / quali fasi descrive la matrice / il navigator c'era in tutte le fasi / quali colonne ha la matrice / fasi senza navigator
en in which phases did the navigator intervene
es en qué fases intervenía el navigator
fr dans quelles phases intervenait le navigator
= c_not_org | non avendo alcuna implicazione
> Le fasi descrivono il processo e non hanno implicazioni di natura organizzativa: la gestione dei servizi dei centri resta di esclusiva competenza delle amministrazioni regionali.
it la matrice obbliga i centri a organizzarsi così / le fasi sono vincolanti / chi decide come organizzare i servizi dei centri / la tabella delle fasi è un obbligo
en are the phases binding for the centres
= c_60 | entro 60 giorni dalla sottoscrizione
> Entro 60 giorni dalla sottoscrizione della convenzione Anpal Servizi propone a Regione Lombardia una modalità di affiancamento sul tema delle crisi aziendali.
it entro quanto anpal servizi propone l'affiancamento sulle crisi / termine per la proposta sulle crisi aziendali / quanti giorni per la proposta di affiancamento / sulle aziende in crisi entro quando si faceva viva anpal servizi
en by when must Anpal Servizi propose support on company crises
es en qué plazo debía proponer apoyo sobre las crisis
fr dans quel délai proposer un accompagnement sur les crises
= c_staff_training | conciliare l’esigenza di adeguare
> Anpal Servizi gestisce, d'intesa con la Regione, il piano di sviluppo delle competenze degli operatori dei centri, con una didattica che concilia l'aggiornamento e il lavoro nei centri.
it chi gestisce la formazione degli operatori dei centri / che cosa deve conciliare la metodologia didattica / piano di sviluppo delle competenze degli operatori / come si formano gli operatori senza fermare il servizio
en who manages the training of centre staff
= c_blended | lezione frontale blended
> Il percorso alterna formazione in presenza (aula), formazione on-line e on the job: apprendimento strutturato al lavoro, attività collaborative e lezione frontale blended.
it come si svolge la formazione degli operatori / la formazione è in aula o online / modalità della formazione degli operatori / blended cosa prevede / si impara lavorando o in classe
en how is staff training delivered
es cómo se imparte la formación de los operadores
fr comment se déroule la formation des opérateurs
= c_tests | osservazione delle competenze agite & risposta multipla
> Gli apprendimenti si verificano osservando le competenze agite nel training on the job e con test a risposta multipla per ciascun modulo.
it come si verificano gli apprendimenti / ci sono test alla fine dei moduli / c'è un esame per gli operatori / che tipo di verifica è prevista / quiz alla fine del modulo
en how is learning verified / are there tests
es cómo se verifica el aprendizaje
fr comment vérifie-t-on les acquis
ro cum se verifică învățarea
= c_plan_approval | definito e dimensionato in seguito
> Il piano formativo è definito e dimensionato dopo la stipula della convenzione ed è valutato e approvato dalla Cabina di Regia.
it quando viene definito il piano di formazione degli operatori / chi approva il piano formativo degli operatori / il piano di formazione è valutato da chi
= c_one_centre | Ogni Navigator opererà presso
> Ogni navigator opera in un centro per l'impiego indicato da Anpal Servizi, sulla base dei fabbisogni rilevati dall'amministrazione regionale nel bacino provinciale.
it chi decide in quale centro va il navigator / in base a cosa si assegna il navigator a un centro / dove lavora ogni navigator
= c_other_seats | sedi distaccate, ivi incluso
> Il navigator può essere impiegato anche in altri centri o sedi distaccate, compreso il collocamento mirato disabili della stessa provincia, per esigenze definite dai Responsabili dei centri.
it il navigator può essere spostato in un altro centro / i navigator potevano lavorare al collocamento mirato / possono mandare un navigator in una sede distaccata / navigator e collocamento disabili
en can a navigator be moved to another centre
= c_notes | I collaboratori di Anpal Servizi possono essere dislocati
> Una nota alla tabella dice che i collaboratori possono essere dislocati in sedi distaccate o in spazi messi a disposizione dall'amministrazione comunale.
it nota sui navigator di brescia / i navigator di brescia potevano stare in spazi del comune
= c_note_cremona | saranno impegnati anche presso gli Uffici Centrali
> Una nota (Cremona) dice che alcuni navigator saranno impegnati anche presso gli uffici centrali, perché alcune funzioni sono gestite centralmente.
it perché a cremona alcuni navigator lavorano negli uffici centrali / nota sui navigator di cremona
= c_note_monza | amministrazioni comunali convenzionate
> Per Monza e Brianza una nota dice che i collaboratori possono essere impiegati anche nelle sedi delle amministrazioni comunali convenzionate con la Provincia per i servizi di rete per il lavoro.
it nota sui navigator di monza e brianza / a monza i navigator potevano stare nei comuni convenzionati
`;
