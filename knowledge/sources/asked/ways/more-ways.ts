/** More ways of asking for the facts and overviews of `more-facts-…`: other people, other words, half sentences. */
export const MORE_WAYS = `
= c_constitution
it nella delibera citano la costituzione? quali articoli / prof di diritto: base costituzionale della convenzione, grazie / art 117 compare nell'atto del 2019?
= c_plan2017
it prima del piano straordinario c'era un altro piano, di quando / mi hanno parlato di un'intesa di dicembre 2017, cos'era / 21 dicembre 2017
= c_815
it province e regione nel 2018 come si erano accordate sui servizi / sto cercando la delibera 815, di cosa parla / gestione dei servizi a fine 2018: quale atto
= c_1268
it dgr 1268 del 2019? / ci fu una delibera a febbraio 2019 sul rafforzamento dei centri, quale / rafforzare i cpi lombardi: la delibera di febbraio
= c_7760
it da quando la regione collabora con anpal, con quale atto / delibera di gennaio 2018 su anpal / l'atto 7760 del 2018 serve a cosa
= c_959
it la dote unica stava nel fse? / 959 dell'undici dicembre, che roba è / con soldi europei si faceva la dote unica lavoro, vero?
= c_articles26
it della legge sul reddito quali punti cita la regione / art. 9 che tema ha / patti, piattaforme, assegno, soldi: in quali articoli stanno
= c_131
it l'intesa del 2019 su che legge si regge / legge n. 131 nominata nell'atto, perché / accordo stato-regioni: norma di riferimento
= c_interim
it intanto che si firmava, il personale dove stava / e se la convenzione tardava? / uffici regionali prima della stipula, si poteva
= c_annexes
it quanti documenti sono attaccati alla delibera / allegato A e allegato 1, mi confondo / dove trovo la convenzione vera e propria, in quale allegato
= c_unanimous
it all'unanimità o a maggioranza la delibera dei navigator / nessuno si oppose in giunta alla convenzione? / convenzione anpal servizi: com'è andata la votazione
= c_adjust
it se a un ufficio ne servivano altri si poteva spostare qualcuno / riparto fisso o flessibile / noi responsabili provinciali potevamo dire la nostra sui bisogni
= c_loyal
it tra regione e anpal servizi c'era un impegno di lealtà / collaborazione istituzionale, formula usata / leale collaborazione: c'è scritto?
= c_plan_sets
it il piano di assistenza tecnica cosa c'era scritto / piano regionale 2019 a che scopo / regole operative dell'assistenza: convenzione o piano
= c_task_companies
it con le imprese parlava il cpi o mandavano i navigator / raccordo imprese nei compiti dei navigator / ho una ditta, ai tempi del reddito chi mi contattava
= c_task_municipal
it navigator e comune, che legame / patto d'inclusione: una mano dai navigator? / gli assistenti del reddito aiutavano nei rapporti coi comuni
= c_task_training
it navigator e corsi di formazione / patto di formazione, chi dava supporto ai centri / si occupavano anche di scuole gli assistenti di anpal servizi
= c_task_autonomy
it si voleva rendere autonomo chi prendeva il sussidio / aiutare la persona a finire il programma, a chi toccava / reciproca responsabilità, frase della convenzione
= c_task_rights
it chi badava ai diritti e doveri di chi aveva il reddito / diritti e doveri, compito di chi / anche i navigator dovevano garantire i diritti?
= c_task_obstacles
it si lavorava sugli ostacoli della persona? / autonomia economica e integrazione, dove se ne parla / togliere le barriere a chi cerca lavoro col reddito
= c_board_share
it regione e anpal dove condividevano le informazioni / la cabina serviva anche a informarsi a vicenda / scambio di informazioni sulla collaborazione: in che sede
= c_future_systems
it e i software futuri? che coerenza dovevano avere / sviluppi dei sistemi nazionali, paletti / sono informatico: vincoli sulle nuove applicazioni nazionali
= c_purposes
it anpal servizi poteva fare di testa sua coi dati / finalità del trattamento: decisione di chi / trattamenti in più rispetto a quelli della regione
= c_more_acts
it mancano ancora nomine sulla privacy nella convenzione / soggetti del trattamento: dove verranno scritti / dpo: servono atti successivi?
= c_residual
it un caso non scritto nella convenzione come si risolve / clausola finale di rinvio / per il resto che leggi
= c_cooperation
it i sistemi si passavano i dati? come / piattaforma dei patti e sistemi regionali, collegati in che modo / scambio dati anpal-regione
= c_selection
it i navigator scelti come, con che legge / regola per selezionare i 329 / avevo fatto la selezione da navigator, era nel decreto?
= c_who_runs
it era roba della regione o di anpal il percorso / chi dirigeva il tutto ai tempi del reddito / regione, centri e altri attori: chi gestiva
= c_further
it solo reddito o anche altro faceva anpal servizi / attività in più chieste dalla regione / capitolo 4 del piano, contenuto
= c_standards
it stessa formazione da nord a sud per gli operatori? / standard nazionali, operatori / formare gli operatori per garantire i lep
= c_cmd
it cmd varese / quelli assegnati al cmd quanti sono / collocamento mirato: navigator a brescia e varese
= c_breno
it in valle camonica dove stavano / edolo e darfo nella tabella / cinque a breno, tutti lì?
= c_como_seats
it como ha due indirizzi in tabella / via volta o via de cristoforis / sedi di como citate nella delibera
= r_phase8
it si doveva guardare il portale delle offerte? quale fase / ottavo passaggio del reddito / consultazione del sistema, fase
= r_phase1
it col reddito, la cosa da fare per prima / bisognava iscriversi da qualche parte per iniziare / mio zio col reddito da dove ha cominciato
= r_nav_call
it agenda e convocazioni, chi dava una mano all'operatore / casi particolari nelle convocazioni, chi li gestiva / ai tempi il navigator mi ha chiamato, rientrava nei suoi compiti
= r_family
it perché mi chiesero chi avevo in famiglia / stato di famiglia al primo incontro / il nucleo interessava all'operatore
= r_registration
it controllavano la mia registrazione? / registrazione al sistema, quando la verificava il cpi / sistema di accompagnamento: verifica dell'iscrizione
= r_attend4
it nella quarta fase la persona cosa faceva / colloquio e altre attività prima del patto / che impegno si chiedeva prima di sottoscrivere
= r_nav_plan
it il piano lo buttava giù anche il navigator? / al patto il navigator che contributo dava / spiegare l'assegno ai beneficiari, compito anche suo
= r_other_prof
it oltre all'operatore chi entrava in gioco nel patto / strategia del patto e altri servizi / potevano far venire altri esperti
= r_meetings
it incontri di controllo sul patto, chi li metteva in agenda / come verificavano quel che facevo / appuntamenti di verifica durante il patto
= r_vacancies
it i posti da proporre chi li trovava / ricerca di opportunità per i beneficiari: di chi era il compito / mi dovevano segnalare loro i lavori?
= r_nav_motivation
it sostegno morale a chi non trovava niente / si facevano gruppi per motivare / riunioni di gruppo o a tu per tu, per darsi coraggio
= r_nav_labs
it laboratori: chi portava metodi e strumenti / gruppi di lavoro nei centri, preparazione / metodologie per i laboratori
= r_adr_where
it si poteva andare anche da un privato con l'assegno? scelta del percorso / cpi o altro soggetto, dopo l'assegno / spendere l'assegno al cpi
= r_nav_supply
it quali corsi c'erano in provincia lo ricostruiva qualcuno / censire la formazione del territorio / contatti con gli enti formativi della provincia
= r_selection
it toccava fare colloqui prima dell'offerta / colloqui con le ditte, il beneficiario c'era / preselezione, io dovevo andarci?
= r_choose
it tra due proposte chi mi consigliava / il centro aiutava a scegliere? / aiuto nella scelta dell'offerta
= r_scouting
it qualcuno batteva le aziende in cerca di posti / scouting / ricerca continua di occasioni, anche in azienda
= r_satisfaction
it contenti o no: qualcuno lo chiedeva a ditte e beneficiari / verifiche di gradimento / com'è andata dopo l'assunzione, chi si informava
= p5_surplus
it si parla di tagli in fabbrica ma nessuno è ancora fuori / esuberi previsti / accordo di transizione firmato: siamo tra i destinatari
= p5_cessation
it cessa tutto, siamo in cigs / cigs cessazione / il capannone chiude per sempre e ci danno la cassa
= p5_bankrupt
it fallimento / è arrivato il curatore, noi dipendenti che facciamo / commissario straordinario in azienda: i lavoratori sono compresi?
= p5_restructuring
it cigs per riorganizzazione della fabbrica, conta? / crisi con cassa straordinaria / ristrutturano e ci tengono in cassa
= g_decree
it gol: quale ministro / lavoro ed economia insieme hanno approvato gol? / chi ha messo la firma al programma, quali ministeri
= g_mismatch
it tengono conto di quello che sappiamo fare? parlo delle reti / domanda e offerta di competenze, le reti servono / mismatch
= g_simple
it si va veloci o c'è burocrazia nelle azioni di ricollocazione / attuazione snella / dinamicità: in che senso
= g_ready
it perché organizzarsi prima / meglio prevenire: reti in anticipo / regole nazionali assenti, e intanto?
= g_districts
it i distretti c'entrano con la ricollocazione? con che norme / metadistretti / distretto commerciale e rete: riferimenti di legge
= g_outplacement
it facciamo outplacement, c'è posto per noi / apl e reti / le agenzie e il terzo settore sono fra i soggetti?
= g_schools
it anche le università? nelle reti / scuole fra i partner / il rettore chiede se l'ateneo è contemplato
= g_social_bodies
it confcommercio può entrare / fondi interprofessionali fra i soggetti? / enti locali, parti sociali, aziende: ci sono nell'elenco
= g_other_partners
it se uno non è in lista? / stakeholder ulteriori / elenco aperto o chiuso dei partner
= g_active_part
it partner solo sulla carta o devono lavorare / costruire i percorsi insieme: lo si chiede ai partner / essere parte attiva
= ov_network_members
it chi ci va dentro e chi fa da capo / rete: componenti e capofila / stiamo mettendo su una rete, chi ci deve essere per forza
= ov_network_benefits
it che me ne viene a stare in una rete / punti di forza della misura / i miei operai cosa ci guadagnano
= ov_network_money
it fondi reti 2022: quanto, da dove, ancora buoni? / soldi della ricollocazione, quadro / giornalista: cifre e provenienza dei fondi per le reti / di quanti euro disponevano le reti e con quali altri fondi
= ov_network_province
it la provincia e la rete: doveri / se chiude una fabbrica nella nostra provincia, la rete cosa chiede all'ente / la parte della provincia, in sintesi
= ov_network_start
it da cosa si parte per un percorso di gruppo / fonti di conoscenza e analisi per le reti / prima il mercato o prima le persone?
= ov_model
it di cosa parlano le slide del 2 luglio / modello nuovo, spiegato a mia nonna / la riforma regionale dei servizi per il lavoro in breve
= ov_model_changes
it cosa c'è di diverso / prima era così, e adesso la proposta? / elenco dei cambiamenti che la regione propone
= ov_model_training
it corsi del futuro secondo la regione / che formazione hanno in mente / per chi fa formazione cosa vuole la proposta
= ov_model_person
it da cittadino cosa mi porta questa proposta / disoccupata: la proposta mi aiuta di più? / persone al centro, in pratica come
= ov_model_ai
it ia e regione / la macchina aiuterà gli operatori? / intelligenza artificiale, tutti i punti in cui è citata
= ov_model_firms
it imprenditore: in sintesi cosa mi offre la proposta / le ditte cosa ottengono / formazione su misura per le aziende e altro
= ov_model_inactive
it uno che si è arreso chi lo va a cercare / inattivi: chi, come / quelli che stanno sul divano, nella proposta
= ov_model_law
it legge o idea? / si può già applicare quel modello di luglio / vale già qualcosa di quelle slide
= ov_growth
it sempre più gente in gol? / il programma è cresciuto dal 2022, lo dicono / gol: su o giù
= ov_incentives
it bastone e carota per gli accreditati / premiare chi lavora bene: proposta / come responsabilizzare gli enti
= ov_convention
it regione e anpal servizi nel 2019, di che si trattava / la convenzione in tre righe / che roba era quella delibera coi navigator
= ov_navigators
it quei ragazzi del reddito nei centri: quanti, a far che, e adesso? / navigator, scheda riassuntiva / numero, mansioni e scadenza dei navigator
= ov_rdc_path
it come andava con il reddito, dall'inizio / percorso rdc riassunto / la trafila di chi aveva il sussidio
= ov_rdc_duties
it col reddito a cosa ti obbligavano / doveri rdc / se uno non rispettava i patti del reddito
= ov_adr
it adr, che fine ha fatto / sto assegno per ricollocarsi, spiegamelo / come si prendeva e si usava l'assegno
= ov_privacy
it dati al sicuro coi navigator? / privacy 2019, riassunto / chi poteva toccare i dati e come
= ov_control
it qualcuno vigilava su anpal servizi / controlli, relazioni e conflitti / la convenzione chi la teneva sotto controllo
= ov_costs
it costava alla regione? / chi metteva i soldi per i navigator / datore di lavoro e oneri: chi
= ov_staff_training
it gli impiegati del cpi come imparavano / formazione del personale in servizio / operatori: lezioni o pratica
= ov_decision
it ma chi sceglie? / percorso deciso da un operatore o da me / a chi spetta dire che percorso fare e starmi dietro
= ov_process
it mi spieghi gol come a un bambino / tutto il giro, dal primo sportello al posto di lavoro / fasi di gol
= ov_path23
it 2 contro 3 / aggiornamento contro riqualificazione / il mio amico fa il 2, io il 3: perché
= ov_paths
it i cinque percorsi / mi fai lo specchietto dei percorsi / reinserimento, upskilling, reskilling, inclusione, ricollocazione: chi va dove
= ov_roles
it competenze di regione, province, centri / chi è che fa cosa qui / provincia o regione?
= ov_disability
it legge 104 e gol / disabili: cosa c'è / figlia con disabilità, che prevedono
= ov_youth
it diciottenne senza scuola né lavoro / i giovani nei documenti / neet
= ov_women
it casalinga che vuole lavorare / donne: cosa è previsto / madre sola senza lavoro, che dicono le carte
= ov_over55
it over 55 e programma, in generale / a 60 anni sono ancora in tempo / alla mia età chi mi piglia, c'è qualcosa
= ov_low_income
it finta partita iva e due soldi / lavoro povero / con 600 euro al mese il programma mi considera
= ov_money
it fondi gol / quanti soldi e di chi / italia e lombardia: risorse
= ov_national_targets
it numeri che l'italia deve fare / target nazionali / obiettivi italiani entro il 2025, tutti
= ov_lombard_targets
it numeri della lombardia a fine 2022 / target lombardi / obiettivo regionale complessivo e le sue parti
= ov_policy
it a che mira tutto questo / finalità / principi ispiratori di gol
= ov_info_points
it punto informativo, che roba è / sportello gol: chi sono e che fanno / a cosa serve quel punto informativo in biblioteca
= ov_become_point
it noi acli possiamo aprire uno sportello così, e quanto ci danno / diventare punto: accordi e compenso / compenso e accordi per fare da punto
= ov_levels
it liv. 1 vs liv. 2 / primo e secondo livello / due livelli, perché
= ov_cluster4
it gente con mille problemi, come la seguite / cluster 4 / fragili gravi: organizzazione
= ov_social_link
it sociale e lavoro si parlano davvero? / l'anello debole del cluster 4 / raccordo coi servizi sociali: previsto e criticato
= ov_training
it corsi: tutto quello che c'è da sapere / chi fa lezione, quante ore / la formazione
= ov_accredited
it accreditato: diritti e doveri / ente privato nella rete / le agenzie accreditate che fanno
= ov_cpi_or_private
it pubblico o privato / vado al centro o all'agenzia / cambia qualcosa se mi segue un privato
= ov_cpi
it il cpi a che serve / compiti cpi / cosa tocca fare a noi del centro
= ov_unions
it i sindacati che dicono / oo.ss. / rilievi sindacali
= ov_collective
it chiude la ditta / siamo tutti a casa, esiste una cosa per il gruppo / percorso 5
= ov_collective_who
it ricollocazione collettiva: chi ci rientra secondo i vari documenti / due versioni sui destinatari, quale vale / slide e linee guida sugli ammessi
= ov_agreement
it accordo sì, accordo no / nascita del progetto nei due casi / se firmiamo e se non firmiamo coi sindacati
= ov_network_differences
it i documenti si contraddicono sulle reti / due o tre soggetti? / slide contro linee guida
= ov_lep
it lep / livelli essenziali: cosa sono / che cosa è garantito come livello essenziale
= ov_laws
it fonti vecchie e nuove, tutte insieme / dammi i riferimenti normativi completi, europei, statali e lombardi / su che cosa si regge giuridicamente il programma
= ov_new
it la novità rispetto alle misure passate / rispetto al 2015 che cambia / in che cosa si stacca dalle politiche precedenti
= ov_staff
it personale cpi / quanti ne assumono e dove di più / piano assunzioni: totale, profili, province
= ov_first_step
it licenziata ieri / da dove si comincia / primo incontro
= ov_alone
it senza corsi / mi arrangio, datemi gli strumenti / cerco da me
= ov_small_places
it valle sperduta / e chi sta in un paesino? / servizi lontani da casa
= ov_inclusion
it in carico ai servizi sociali e voglio lavorare / inclusione più lavoro / assistito dal comune
= ov_digital
it digitale / quanto è digitale gol / pc e internet nel programma
= ov_monitoring
it controlli / chi misura / verifiche sui risultati
= ov_base2020
it prima di gol e dopo, numeri / 2020 / utenti di partenza e attesi
= ov_milestones
it milestone / m1 e m2 / le due scadenze intermedie
= s_art34bis
it como 54+3 / 34 bis / che ci fanno i 3 e i 4 nella riga di como
= s_varese
it varese, riga strana / un 1 senza colonna / il dato di varese non torna
= s_region
it riga della regione / 7 e 7 / dipendenti regionali in tabella
= s_levels
it C1 / D1 / sigle di inquadramento nella tabella
= rec_rdc
it rdc tra i beneficiari / chi aveva il reddito poteva stare in gol / percettori di allora e programma
= rec_new
it nuovi bisogni / perché li chiamano nuovi soggetti / platea nuova
= act_demand
it sapere cosa cercano le ditte / domanda di competenze / la regione ascolta le imprese?
= act_fragile
it fragili, qualcosa su misura / offerta per i fragili / linea di azione per chi è debole
= n_title
it titolo e sottotitolo / come citare le slide di luglio / il nome della presentazione
= n_staying
it si resta al lavoro più a lungo / permanenza / invecchiare lavorando fra le sfide?
= n_unitary
it un portale solo / esperienza unitaria / basta giri tra siti diversi
= n_consultant
it consulente: che farà / chi mi guida nella scelta del corso / operatori con più libertà
= n_inactive_who
it a chi punta la rete degli inattivi / lontani dal lavoro e senza politica attiva / chi non è in nessun programma
= path_one
it reinserimento / primo percorso / sono vicino al lavoro
= path_info
it servizi per tutti / universali / informarsi e basta, si può
= path_work
it corso e poi? lavoro? / reinserimento in ogni percorso / anche a chi studia trovano lavoro
= path_four_training
it percorso 4 con corso / formazione e inclusione / bisogni complessi e reskilling
= net_purpose
it rete: per garantire che cosa / la prestazione della rete / scopo dei servizi in rete
= self_training
it studiare da solo / autoformazione / imparo da me, c'è sostegno
= l1_remote
it a distanza / tutto da casa con aiuto del primo livello / contatti con i servizi, chi li attiva
= l1_materials
it volantini / depliant su gol / chi fa sapere alla gente che esiste il programma
= l2_info
it dubbi semplici / fabbisogni informativi / il secondo livello informa?
= info_updated
it aggiornati? / i punti e le informazioni / flessibili e aggiornati
= info_other_bodies
it altri soggetti / e un oratorio? / soggetti diversi da comuni e patronati
= cluster4_purpose
it a che pro le iniziative di inclusione / ridurre lo svantaggio / finalità, cluster 4
= cluster4_lead
it sociale o lavoristica / guida delle iniziative / conduzione, due tipi
= cluster4_base
it servizi di base / sportelli informativi per il cluster 4 / i più fragili da dove passano
= cpi_rules
it regole regionali / la rete funziona con regole di chi / regione che regola, cpi che risponde
`;
