/** Whole subjects of the programme in a few sentences: paths, network, recipients, targets, money, training. */
export const OVERVIEW_FACTS = `
@ 000 | overviews | Il programma in sintesi
= ov_decision | LIVELLO 2 & individuare il cluster ; Sportelli attivati presso i Comuni & Operatori accreditati per i servizi ; L’operatore che definisce il percorso
> Il percorso lo definisce un operatore: il cluster si individua al livello 2, non ai punti informativi. Profilazione e orientamento li garantiscono i CPI, gli sportelli sotto la loro responsabilità e gli accreditati che hanno manifestato interesse; chi definisce il percorso segue la persona fino al lavoro.
it chi decide in quale percorso vado / chi mi assegna il percorso e chi mi segue dopo / come si stabilisce quale strada devo fare / il percorso lo scelgo io o lo decidono loro / in base a cosa mi mettono in un percorso e chi lo fa / vorrei sapere chi sceglie per me / a mia figlia hanno dato un percorso, chi l'ha deciso / da chi dipende il percorso di una persona / assegnazione ai percorsi: chi e come / dicono che decide un computer, è vero
en who assigns my path and who follows me afterwards
es quién me asigna el itinerario y quién me acompaña después
fr qui décide de mon parcours et qui me suit ensuite
= ov_process | LIVELLO 1 & orientare verso il sistema ; LIVELLO 2 & individuare il cluster ; L’operatore che definisce il percorso & I servizi di formazione sono erogati
> In breve: il livello 1 orienta verso i servizi e attiva i contatti. Al livello 2 si presenta la DID, si firma un primo Patto di Servizio e si individua il cluster. L'operatore che definisce il percorso segue la persona fino al lavoro; i corsi li fanno gli accreditati alla formazione.
it come funziona GOL dall'inizio alla fine / spiegami in modo semplice tutto il giro di gol / quali sono i passaggi di gol dal primo contatto al lavoro / come si svolge il programma dal principio / dal primo contatto in poi cosa succede, in ordine / il percorso di una persona dentro gol / tappe del programma per chi entra / riassumi come lavora gol con una persona / mi fai un riassunto di come funziona / funzionamento di gol in breve
en how does GOL work from beginning to end
es cómo funciona GOL de principio a fin
fr comment fonctionne GOL du début à la fin
= ov_path23 | Lavoratori distanti ma con competenze & Riqualificazione professionale ; Upskilling (max 150 & Reskilling (da 250
> Il percorso 2 (upskilling) è un aggiornamento, per chi è distante dal lavoro ma ha competenze spendibili: fino a 150 ore. Il percorso 3 (reskilling) è una riqualificazione, per chi ha competenze da riqualificare: da 250 a 600 ore. Le ore sono scritte nella slide della ricollocazione; la corrispondenza con i gruppi è letta in una tabella estratta male e va verificata.
it che differenza c'è tra percorso 2 e percorso 3 / upskilling o reskilling, qual è la differenza / meglio il percorso 2 o il 3, cosa cambia / confronto tra aggiornamento e riqualificazione / il due e il tre in che cosa si distinguono / aggiornarsi o cambiare mestiere: due percorsi diversi / a chi il 2 e a chi il 3 / tra il secondo e il terzo percorso che cambia
en what is the difference between path 2 and path 3
es qué diferencia hay entre el itinerario 2 y el 3
fr quelle différence entre le parcours 2 et le parcours 3
= ov_paths | Lavoratori vicini a mdl & distanti con bisogni complessi ; 1. REINSERIMENTO & 4. LAVORO E INCLUSIONE ; 5 RICOLLOCAZIONE COLLETTIVA ; Accompagnamento e gestione delle situazioni
> I percorsi sono cinque: 1 reinserimento, per chi è vicino al mercato del lavoro; 2 upskilling, per chi è distante ma ha competenze spendibili; 3 reskilling, per chi ha competenze da riqualificare; 4 lavoro e inclusione, per chi ha bisogni complessi; 5 ricollocazione collettiva, per le crisi aziendali. La corrispondenza è letta in una tabella estratta male e va verificata.
it quadro dei cinque percorsi in poche righe / per chi sono i cinque percorsi di GOL / mi riassumi tutti i percorsi e a chi servono / i percorsi uno per uno, in breve / quali percorsi ci sono e a quali persone sono destinati / spiegazione dei 5 percorsi / scheda sui percorsi per i colleghi nuovi / tutti i percorsi spiegati facile / panoramica dei percorsi / a ogni percorso che persone corrispondono
en explain the five paths and who they are for
es explica los cinco itinerarios y para quién son
fr expliquez les cinq parcours et à qui ils s'adressent
= ov_roles | definisce il modello operativo & presentano a Regione ; I CPI possono erogare l’intera filiera
> Nella rete dei punti informativi lo schema elenca: modello operativo, obiettivi, standard e Carta dei Servizi; gli Accordi di Rete passano attraverso le Province e gli accordi di attivazione attraverso i Centri per l'Impiego; a Regione si presenta il Piano attuativo. I CPI possono erogare l'intera filiera e rispondono del funzionamento della rete. Lo schema è estratto male: i compiti di ciascuno vanno verificati.
it chi fa cosa tra Regione, Province e CPI / divisione dei compiti tra regione, provincia e centri / ruoli di regione province e centri per l'impiego in sintesi / compiti della regione e compiti della provincia, a confronto / chi comanda tra regione e provincia nella rete / quali responsabilità hanno i tre livelli istituzionali / mi serve uno schema dei ruoli / regione, provincia, cpi: chi è responsabile di che / come si dividono il lavoro gli enti
en who does what among Region, Province and job centres
es quién hace qué entre Región, Provincia y centros
fr qui fait quoi entre Région, Province et centres
= ov_disability | persone con disabilità aumentato ; t1: minimo 3 mln ; CPIA per competenze di base !until=2025-12-31
> Per le persone con disabilità la Lombardia vuole aumentare di almeno il 10% l'accesso ai servizi per il lavoro. A livello nazionale rientrano nei gruppi del 75% dei beneficiari; il programma si integra anche con i servizi territoriali sociosanitari. Servizi dedicati non sono descritti.
it che servizi ci sono per le persone con disabilità / chiedo per mio fratello disabile, cosa prevede il programma / sono invalido civile, gol mi riguarda / che cosa dicono i documenti sulla disabilità / aiuti per chi ha una disabilità e cerca lavoro / ho un'invalidità, cosa fate per me / persone disabili e gol in sintesi / l'associazione dei disabili chiede cosa c'è nel programma / handicap e lavoro: cosa è previsto
en what is there for people with disabilities
es qué hay para las personas con discapacidad
fr que proposez-vous aux personnes handicapées
= ov_youth | Lavoratori fragili o vulnerabili ; intercettare almeno 15% ; donne in situazioni di fragilità, giovani
> Per i giovani i documenti dicono: i NEET sono tra i lavoratori fragili o vulnerabili, anche senza sostegno al reddito; la Lombardia vuole intercettare almeno il 15% del bacino NEET; i giovani in dispersione scolastica sono tra gli esempi del cluster 4.1. Il percorso lo individua un operatore.
it che cosa c'è per i giovani nel programma / ho 19 anni e non faccio niente, in cosa mi può aiutare la regione / mio figlio non studia e non lavora, cosa prevede gol / ragazzi senza lavoro e senza scuola: cosa dicono i documenti / ho lasciato le superiori, c'è qualcosa per me / under 25 cosa offre il programma / neet e giovani in sintesi / per un ragazzo di vent'anni fermo cosa si può fare / giovani e gol
en what is there for young people who neither study nor work
es qué hay para los jóvenes que no estudian ni trabajan
fr qu'y a-t-il pour les jeunes sans emploi ni études
= ov_women | ingresso nelle politiche 10% donne ; Lavoratori fragili o vulnerabili ; donne in situazioni di fragilità, giovani ; CPIA per competenze di base
> Per le donne i documenti dicono: la Lombardia vuole far entrare nelle politiche il 10% delle donne inattive; le donne in condizioni di svantaggio sono tra i lavoratori fragili, anche senza sostegno al reddito; quelle in situazioni di fragilità sono tra gli esempi del cluster 4.1; il programma si integra con i servizi di conciliazione e cura.
it che cosa prevedono i documenti per le donne che non lavorano / sono mamma di due bambini e vorrei rientrare al lavoro, cosa c'è / donne e gol in sintesi / per le donne con figli piccoli cosa prevede il programma / mia moglie è a casa da anni, che aiuti ci sono / misure per le donne disoccupate / sono una donna senza lavoro né sussidio / cosa offre gol alle donne / conciliazione, figli e lavoro: cosa dicono le slide
en what help is there for women who do not work
es qué ayuda hay para las mujeres que no trabajan
fr quelle aide pour les femmes qui ne travaillent pas
= ov_over55 | Lavoratori fragili o vulnerabili ; t1: minimo 3 mln ; prenotazione appuntamenti con CPI !until=2025-12-31
> I lavoratori over 55 sono tra i lavoratori fragili o vulnerabili, anche senza sostegno al reddito, e tra i gruppi del 75% dei beneficiari nazionali. Per cominciare, i punti informativi prenotano un appuntamento con CPI e operatori.
it ho 58 anni, c'è qualcosa per quelli come me / over 55: cosa prevede il programma / a sessant'anni chi mi prende, gol mi aiuta / mio marito ha 57 anni e nessuno lo prende, cosa c'è / ex operaia vicina alla pensione, che possibilità ho / lavoratori anziani e gol in sintesi / sono troppo vecchio per questi programmi / per i più anziani ci sono aiuti
en I am 58, is there anything for people like me
es tengo 58 años, hay algo para mí
fr j'ai 58 ans, y a-t-il quelque chose pour moi
= ov_low_income | Disoccupati più lontani & fino a 8.174 ; Informazioni sul programma
> Sono tra i beneficiari anche i disoccupati lontani dal mercato del lavoro, compresi gli autonomi con redditi molto bassi, e chi lavora con redditi molto bassi (fino a 8.174 euro). Le informazioni sul programma sono tra i servizi universali. Soglia e requisiti vanno verificati.
it noi partite iva siamo dentro o fuori dal programma / lavoro ma non arrivo a fine mese, il programma guarda anche me / autonomi e lavoratori poveri: cosa dicono i documenti / faccio il rider, gol mi riguarda / ho un part time da fame, posso chiedere aiuto / sono un libero professionista con poco reddito / lavoro a chiamata e guadagno una miseria, sono compreso / ho un lavoro ma pagato poco, il programma vale / artigiani e commercianti in difficoltà, c'è posto
en I am self-employed or work for very little, am I covered
es soy autónomo o gano muy poco, estoy incluido
fr je suis indépendant ou gagne très peu, suis-je concerné
= ov_money | [4,4 mldi euro RRF & (11,51%) ; 2021 - 2025 ; finanziamento condizionato
> I soldi vengono dall'Europa: 4,4 miliardi RRF e 0,55 React EU a livello nazionale, con 101,288 milioni per la Lombardia. I tempi indicati sono gli anni 2021 - 2025 e il finanziamento è condizionato al raggiungimento di milestone e target.
it da dove vengono i soldi e quanti ne ha la Lombardia / quadro delle risorse di gol, nazionali e regionali / finanziamenti di gol in sintesi / chi paga tutto questo e a quali condizioni / i fondi di gol spiegati per un articolo / quanto costa gol e quanto arriva da noi / risorse, tempi e condizioni del programma / sono soldi europei o italiani e quanti
en where does the money come from and how much does Lombardy have
es de dónde viene el dinero y cuánto tiene Lombardía
fr d'où vient l'argent et combien pour la Lombardie
= ov_national_targets | t1: minimo 3 mln & t5: minimo 500 CPI !until=2025-12-31
> I target nazionali erano cinque: almeno 3 milioni di beneficiari entro il 2025 (almeno il 75% donne, giovani under 30, disoccupati di lunga durata, persone con disabilità e over 55); 800.000 in formazione, 300.000 sulle competenze digitali; l'80% dei CPI di ogni regione con i livelli essenziali rispettati entro il 2025; 250 CPI entro il 2022 al 50% delle attività e 500 CPI entro il 2025 ad attività completate.
it riassumi tutti i traguardi nazionali di GOL / quali sono i target nazionali, elenco completo / obiettivi nazionali del programma per un articolo / i cinque target dell'italia uno dopo l'altro / gli obiettivi dell'italia con gol, tutti / tutti i numeri nazionali da raggiungere / lista dei traguardi italiani / che risultati doveva ottenere l'italia con gol / target nazionali in sintesi
en summarise all the national targets
es resume todos los objetivos nacionales
fr résumez tous les objectifs nationaux
= ov_lombard_targets | 69.060 target beneficiari & di cui 6.790 ; i target saranno ripartiti !until=2022-12-31
> A fine 2022 la Lombardia doveva raggiungere 69.060 beneficiari: 50.985 in fascia «svantaggio», 18.355 coinvolti in formazione e 6.790 in formazione per le competenze digitali. Il riparto per provincia e CPI era solo annunciato.
it quadro dei traguardi lombardi del 2022 / i target della lombardia, tutti i numeri / obiettivi regionali a fine 2022 in sintesi / riassunto dei target lombardi per il consiglio / quali numeri doveva raggiungere la lombardia, nel complesso / target regionali: beneficiari, svantaggio, formazione, digitale / elenco dei target lombardi / che traguardi aveva la nostra regione
en give an overview of Lombardy's 2022 targets
es resumen de los objetivos de Lombardía en 2022
fr aperçu des objectifs lombards de 2022
= ov_policy | livelli essenziali delle prestazioni uniformi & finanziamento condizionato
> L'idea di fondo è: livelli essenziali uniformi ed esigibili, servizi vicini di persona e in digitale, personalizzati, integrati con formazione e servizi territoriali, con una cooperazione trasparente tra pubblico e privato, un monitoraggio capillare e un finanziamento condizionato ai risultati.
it che idea di servizi sta dietro al programma / filosofia di gol in sintesi / obiettivi della politica di gol, tutti insieme / a cosa punta gol nel complesso / principi del programma / che tipo di servizi vuole gol / quali finalità ha gol, in generale / elenco degli obiettivi della politica / la logica del programma
en what idea of services lies behind the programme
es qué idea de servicios hay detrás del programa
fr quelle idée de services derrière le programme
= ov_info_points | LIVELLO 1 & erogabili a distanza ; prenotazione appuntamenti con CPI & Sempre aperti ; Previo accordo di rete & forfettario
> I punti informativi sono il livello 1 della rete: orientano, danno materiali e attivano i contatti con i servizi. Sono riconoscibili, aperti al pubblico e permettono di prenotare appuntamenti con CPI e operatori. Possono farlo anche Comuni, terzo settore, patronati e accreditati alla formazione, con accordo di rete.
it cosa sono i punti informativi e a che servono / punti informativi in sintesi / spiegami che cos'è un punto informativo / che differenza c'è tra punto informativo e centro per l'impiego / a cosa mi serve andare in un punto informativo / i punti informativi chi sono e cosa fanno / guida ai punti informativi / ho visto la scritta punto informativo gol, cos'è / cosa posso ottenere a un punto informativo
en what are the information points and what are they for
es qué son los puntos informativos y para qué sirven
fr que sont les points d'information et à quoi servent-ils
= ov_become_point | Previo accordo di rete & forfettario ; gli Accordi di Rete & sottoscritta la Carta
> Comuni, terzo settore, patronati e accreditati alla formazione diventano punti informativi con un accordo di rete con le Province; gli accordi di attivazione passano dai Centri per l'Impiego e va sottoscritta la Carta dei Servizi. Il riconoscimento economico è forfettario; gli importi non sono indicati.
it vorremmo diventare punto informativo, come si entra e si viene pagati / siamo un patronato, come diventiamo punto informativo e con che compenso / iter per aprire un punto informativo / cosa deve fare un comune per attivare un punto / quali accordi servono per un punto informativo / passi per entrare nella rete del livello 1 / un'associazione vuole fare da punto informativo: regole e soldi / come si attiva un punto e chi firma
en how do we become an information point and how are we paid
es cómo nos hacemos punto informativo y cómo se paga
fr comment devenir point d'information et comment est-on payé
= ov_levels | LIVELLO 1 & erogabili a distanza ; LIVELLO 2 & individuare il cluster
> Il livello 1 facilita l'accesso: orienta, informa, attiva i contatti. Il livello 2 colma il gap informativo: aiuta con la DID, fa firmare un primo Patto di Servizio e individua il cluster.
it differenza fra livello 1 e livello 2 della rete / livello uno e livello due a confronto / che cosa cambia tra primo e secondo livello / i due livelli della rete spiegati / i livelli della rete come funzionano / quando vado al livello 1 e quando al 2 / perché ci sono due livelli di servizi / chi fa cosa tra livello 1 e livello 2
en difference between level 1 and level 2 of the network
es diferencia entre nivel 1 y nivel 2 de la red
fr différence entre niveau 1 et niveau 2 du réseau
= ov_cluster4 | CLUSTER 4.1 & dispersione scolastica ; CLUSTER 4.2 & lavoristica o sociale ; Attivazione delle reti & riconoscere nel sistema regionale
> Con i casi più complessi si lavora nel cluster 4: il 4.1 (per esempio persone in percorsi di inclusione sociale, donne in fragilità, giovani in dispersione scolastica) e il 4.2 (chi ha bisogno di servizi di supporto). Sono previste iniziative regionali di inclusione e servizi di base; i CPI attivano le reti territoriali e si raccolgono le candidature degli accreditati.
it come si lavora con i casi più difficili / cosa prevede gol per chi ha tanti problemi insieme / cluster 4 in sintesi / cluster 4 spiegato: chi, canali e passi / persone con bisogni complessi: cosa si fa / sono un educatore, come funziona il cluster 4 / utenti molto fragili, quale organizzazione / il cluster quattro cos'è / casi complessi nel programma
en how are the most difficult cases handled
es cómo se trabaja con los casos más difíciles
fr comment traite-t-on les cas les plus difficiles
= ov_social_link | la connessione fra rete dei servizi ; Attivazione delle reti & Raccogliere le candidature ; CPIA per competenze di base !opinion
> Per le organizzazioni sindacali, per il cluster 4, il legame tra servizi socioassistenziali e servizi per il lavoro è molto debole e disomogeneo nei territori. La presentazione prevede l'integrazione con i servizi territoriali, reti attivate dai CPI e la raccolta delle candidature degli accreditati.
it la rete con i servizi sociali per il cluster 4 regge / da assistente sociale: il raccordo con il lavoro funziona? / come sono messi insieme servizi sociali e lavoro, pregi e difetti / criticità del cluster 4 e cosa è previsto / rapporto tra sociale e lavoro nei documenti / il collegamento con il sociale è debole, cosa si fa / servizi sociali e cpi, previsione e critiche / punti deboli sul cluster 4
en does the link with social services for cluster 4 hold
es funciona el vínculo con los servicios sociales
fr le lien avec les services sociaux tient-il
= ov_training | I servizi di formazione sono erogati ; Upskilling (max 150 & Reskilling (da 250
> I corsi li tengono gli accreditati alla formazione, su un piano definito dall'operatore che ha fatto l'assessment, al quale rispondono dell'esito. Gli aggiornamenti (upskilling) durano fino a 150 ore, per moduli di 40 ore, con esiti certificati; le riqualificazioni (reskilling) da 250 a 600 ore.
it che formazione si può fare e chi la organizza / i corsi: che tipi ci sono, quanto durano, chi li fa / formazione in gol in sintesi / vorrei fare un corso, come funziona / quanto sono lunghi i corsi e chi me li sceglie / come è organizzata la formazione / tipi di corsi previsti e durata / la formazione di gol spiegata a chi cerca lavoro / corsi gratuiti o no, di che genere
en what kinds of course are there, how long and who runs them
es qué tipos de curso hay, cuánto duran y quién los da
fr quels types de cours, quelle durée, qui les organise
= ov_accredited | Operatori accreditati per i servizi ; Gli operatori accreditati al lavoro, sulla base & Cluster 4 ; L’operatore che definisce il percorso & frazionamento ; remunerati a costi standard
> Gli accreditati al lavoro possono garantire i servizi del livello 2 se hanno manifestato interesse; sulla base di avvisi stanno in due elenchi (servizi universali e cluster 4); chi definisce il percorso segue la persona fino al lavoro e può dividere i compiti solo nel partenariato. Sono remunerati a costi standard.
it che ruolo hanno gli accreditati nella rete GOL e come sono pagati / sono un'agenzia accreditata, cosa possiamo fare e con che compenso / accreditati al lavoro in sintesi / operatori privati: compiti, elenchi, pagamenti / regole per gli accreditati in gol / cosa comporta essere accreditato in gol / quadro del ruolo degli operatori accreditati / noi accreditati cosa facciamo nel programma
en what role do accredited providers have and how are they paid
es qué papel tienen los acreditados y cómo se pagan
fr quel rôle pour les organismes accrédités et comment sont-ils payés
= ov_cpi_or_private | Sportelli attivati presso i Comuni & Operatori accreditati per i servizi ; L’operatore che definisce il percorso ; I CPI erogano tutti i servizi & remunerati a costi standard
> Profilazione e orientamento li garantiscono i CPI, i loro sportelli o gli accreditati che hanno manifestato interesse; chi definisce il percorso segue la persona fino al lavoro. I servizi dei CPI sono coperti dalle spese di funzionamento, gli accreditati sono remunerati a costi standard. Costi per chi cerca lavoro la presentazione non ne indica.
it centro per l'impiego o agenzia privata, che cambia per me / meglio andare al cpi o da un accreditato / differenza tra cpi e operatore accreditato / pubblico o privato: chi fa cosa e chi paga / posso scegliere tra centro pubblico e agenzia / cpi e accreditati a confronto / l'agenzia privata fa le stesse cose del cpi / andare dal privato costa a chi cerca lavoro
en job centre or private agency, what changes for me
es centro de empleo o agencia privada, qué cambia
fr centre public ou agence privée, quelle différence
= ov_cpi | LIVELLO 2 & individuare il cluster ; Attivazione delle reti territoriali ; I CPI possono erogare l’intera filiera ; non rendicontano a RL
> I CPI possono erogare l'intera filiera dei servizi e rispondono direttamente del funzionamento della rete. Garantiscono il livello 2 (DID, primo Patto di Servizio, cluster), attivano le reti territoriali per il cluster 4 e non rendicontano a RL, perché i servizi sono coperti dalle spese di funzionamento.
it quali compiti ha un centro per l'impiego nel programma / che cosa fa un cpi, in sintesi / compiti e responsabilità dei centri per l'impiego / il cpi a cosa serve / ruolo dei cpi in gol / elenco dei compiti di un cpi / di cosa si occupano i cpi / che servizi deve dare un cpi
en what are the tasks of a job centre in the programme
es qué tareas tiene un centro de empleo
fr quelles sont les tâches d'un centre pour l'emploi
= ov_unions | Condividere con gli operatori accreditati & contenuto formativo ; la connessione fra rete dei servizi !opinion
> Le organizzazioni sindacali segnalano tre punti: la profilazione condivisa con gli accreditati, che espone a selezione avversa; la somministrazione nel modello duale, che per definizione non può avere contenuto formativo; la connessione debole e disomogenea con i servizi socioassistenziali per il cluster 4. È la loro opinione.
it osservazioni delle OO.SS. in sintesi / tutte le critiche dei sindacati a gol / che cosa contestano i sindacati, riassunto / i punti critici segnalati dai sindacati uno per uno / posizione sindacale sul programma / lamentele dei sindacati in breve / cgil cisl e uil cosa dicono di gol / sintesi dei rilievi sindacali per il consiglio
en summarise the unions' remarks
es resumen de las observaciones de los sindicatos
fr résumé des remarques des syndicats
= ov_collective | Percettori di CIGS crisi & procedura fallimentare ; Capofila: CPI & altri due soggetti ; Il progetto può essere & fenomeno di crisi
> Per i lavoratori di un'azienda in crisi c'è la ricollocazione collettiva: riguarda chi è in CIGS, chi rischia l'esubero e i dipendenti di aziende in procedura fallimentare. La guida un CPI, o un ente accreditato in partenariato con il CPI, con almeno altri due soggetti; il progetto può stare nell'accordo sindacale o in un protocollo fra OOSS e amministrazione comunale.
it la fabbrica chiude, cosa fate per noi tutti insieme / licenziano tutto il reparto, che cosa prevede il programma / ricollocazione collettiva in sintesi / il percorso 5 spiegato dall'inizio / la nostra azienda chiude: chi ci aiuta e come / crisi aziendale: cosa offre gol / siamo in duecento a casa, c'è un percorso collettivo / come funziona la ricollocazione di tutti i lavoratori / stabilimento in chiusura, quale percorso e chi lo gestisce
en our plant is closing, what is the collective path and who runs it
es nuestra fábrica cierra, cuál es el itinerario colectivo
fr notre usine ferme, quel est le parcours collectif
= ov_collective_who | Percettori di CIGS crisi & procedura fallimentare ; Saranno ammessi a partecipare ; non possono partecipare contemporaneamente
> Le fonti dicono cose diverse. Per la presentazione: chi è in CIGS, gli occupati in aziende con previsione di esuberi, i dipendenti di aziende in procedura fallimentare o amministrazione straordinaria. Per le linee guida: i lavoratori sospesi di unità in Lombardia che all'adesione ricevono un ammortizzatore; non possono partecipare insieme a un altro intervento di politica attiva pubblico.
it chi può entrare in un progetto di ricollocazione collettiva, visto che le carte dicono cose diverse / condizioni per stare nella ricollocazione collettiva secondo slide e linee guida / destinatari della ricollocazione: le due versioni / slide e linee guida divergono su chi è ammesso / requisiti per la ricollocazione collettiva in sintesi / chi è ammesso al progetto secondo i due documenti / ammessi e incompatibilità nella ricollocazione collettiva / progetto di ricollocazione: per quali lavoratori, tutte le fonti
en who can join a collective outplacement project, as the papers differ
es quién puede entrar en un proyecto de recolocación colectiva, los papeles difieren
fr qui peut entrer dans un projet de reclassement collectif, les textes divergent
= ov_agreement | Il progetto può essere & fenomeno di crisi
> Se c'è l'accordo sindacale, il progetto di ricollocazione può essere già delineato lì; se manca, è costituito da un protocollo sottoscritto fra le OOSS e l'Amministrazione Comunale colpita dalla crisi.
it come nasce un progetto se c'è l'accordo e se invece non c'è / progetto di ricollocazione con e senza accordo / due modi per costituire il progetto / accordo sindacale o protocollo, che differenza / da quale documento parte il progetto di ricollocazione / con l'accordo o senza, come si procede / quali atti servono per il progetto di ricollocazione / che carta serve per avviare la ricollocazione
en how does a project start with or without an agreement
es cómo nace un proyecto con o sin acuerdo
fr comment naît un projet avec ou sans accord
= ov_network_differences | [Capofila: CPI & (almeno una) ; [La rete, che dovrà essere composta & territoriale di competenza
> Non coincidono del tutto. Per la presentazione il capofila è un CPI o un ente accreditato in partenariato con il CPI, più almeno altri due soggetti; per le linee guida la rete ha almeno tre soggetti, capofila compreso (un CPI o un operatore accreditato), e deve comprendere la Provincia e il centro dell'impiego territoriale.
it le slide e le linee guida coincidono sulla composizione delle reti / differenze tra slide e linee guida sulle reti / i due documenti sulle reti dicono la stessa cosa / contraddizioni sulla composizione della rete / quale dei due documenti parla di almeno tre soggetti / confronto fra presentazione e linee guida / capofila e numero di soggetti: i documenti divergono / perché una fonte dice due e l'altra tre soggetti
en do slides and guidelines agree on the networks' composition
es coinciden diapositivas y directrices sobre las redes
fr diapositives et lignes directrices concordent-elles sur les réseaux
= ov_lep | livelli essenziali delle prestazioni uniformi ; t3: minimo 80% CPI !until=2025-12-31
> I livelli essenziali delle prestazioni (LEP) sono servizi uguali per tutti e che si possono pretendere: il programma li vuole uniformi ed esigibili. Il target era che entro il 2025 li rispettasse almeno l'80% dei CPI di ogni regione.
it cosa sono i LEP e cosa si promette in merito / lep in sintesi / che vuol dire lep / i livelli essenziali spiegati / cos'è un lep e chi lo deve rispettare / livelli essenziali: promessa e traguardo / sigla lep / i lep nel programma gol
en what are the essential service levels and what is promised
es qué son los LEP y qué se promete
fr que sont les LEP et que promet-on
= ov_laws | Dlgs 150/2015 & Piano Attuativo Regionale
> GOL poggia sul PNRR (M5C1, riforma 1.1), sul decreto ministeriale del 5/11/2021 e, a livello regionale, sul Piano Attuativo Regionale (DGR 6006/2022), che la presentazione dava ancora in attesa di validazione formale. Le fonti precedenti elencate sono il decreto legislativo 150/2015 e le leggi regionali 22/2006 e 30/2015.
it su quali norme poggia tutto / quadro normativo di gol / tutte le leggi di gol, vecchie e nuove / base legale del programma / riferimenti normativi completi / elenco delle fonti normative, nazionali e regionali / che leggi devo citare per gol / normativa di riferimento in sintesi
en what laws does the whole programme rest on
es en qué normas se apoya todo
fr sur quelles normes tout repose-t-il
= ov_new | nuovi soggetti e nuovi bisogni & Lavoratori fragili ; personalizzare servizi ; Dlgs 150/2015 & DM 5/11/2021
> Rispetto alle fonti precedenti, come il decreto 150/2015, GOL nasce dal PNRR e dal decreto del 5/11/2021. Guarda a «nuovi soggetti e nuovi bisogni», compresi i fragili senza sostegno al reddito, e vuole servizi personalizzati.
it rispetto alle politiche di prima cosa porta di nuovo GOL / prima e dopo gol, cosa cambia / novità di gol in sintesi / che differenza c'è tra gol e le vecchie politiche del lavoro / gol è diverso da quello che c'era / cosa c'è di nuovo in gol / perché gol sarebbe una novità / cambiamenti portati da gol
en what is new in GOL compared with before
es qué trae de nuevo GOL respecto a antes
fr qu'apporte GOL de nouveau
= ov_staff | C1 Operatore & informatico TOTALE ; Città Metropolitana di Milano 189 ; Provincia di Sondrio 10 ; TOTALE 891
> Il piano di potenziamento prevede 1308 unità: 891 operatori, 335 specialisti, 28 statistici informatici e 54 informatici. La Città Metropolitana di Milano ne ha di più (285), la Provincia di Sondrio di meno (20) tra le province.
it il potenziamento dei centri, quanta gente e dove / piano del personale dei cpi in sintesi / quadro delle assunzioni nei centri per l'impiego / quante assunzioni e con quali profili nei centri lombardi / dove va il personale nuovo, chi ne ha di più e chi di meno / rafforzamento dei cpi: numeri principali / riassunto della tabella del personale / personale dei centri, panoramica
en how many staff does the plan give the centres and where
es cuánto personal prevé el plan y dónde
fr combien de personnel prévoit le plan et où
= ov_first_step | orientare verso il sistema dei servizi & attivare i contatti ; LIVELLO 2 & individuare il cluster ; prenotazione appuntamenti con CPI
> Si può partire da un punto informativo, che orienta e prenota un appuntamento con CPI e operatori. Poi, al livello 2, si viene aiutati con la DID online, si firma un primo Patto di Servizio e si individua il cluster.
it sono appena rimasto a casa, qual è il primo passo e chi incontro / ho perso il lavoro, da dove comincio / cosa devo fare per primo per entrare in gol / non so da che parte iniziare, chi incontro / primo passo per chi è disoccupato / appena licenziata: dove vado / come si comincia il percorso / che servizi dà il centro alla prima visita / prima volta al centro per l'impiego, cosa si fa
en I just lost my job, what is the first step
es acabo de quedarme sin trabajo, cuál es el primer paso
fr je viens de perdre mon emploi, quelle est la première étape
= ov_alone | Lavoratori vicini a mdl & Orientamento semplificato ; ricerca autonoma di lavoro
> Il secondo livello della rete mette a disposizione strumenti per la ricerca autonoma di lavoro, e per chi è vicino al mercato del lavoro (mdl) lo schema riporta reinserimento e orientamento, senza corsi accanto. La tabella è estratta male e va verificata; il percorso lo definisce un operatore.
it non voglio corsi, voglio solo cercare meglio da solo, si può / devo per forza fare un corso / posso farmi aiutare solo a cercare, senza lezioni / niente formazione, solo una mano con la ricerca / cercare lavoro da sé con gli strumenti del centro / sono autonomo nella ricerca, cosa mi serve del programma / formazione obbligatoria o no per chi cerca da solo / solo orientamento, senza aula
en I don't want courses, only to search better on my own
es no quiero cursos, solo buscar mejor por mi cuenta
fr je ne veux pas de cours, seulement chercher seul
= ov_small_places | ampliare la rete dei punti & sportelli temporanei ; prossimità dei servizi ; forma digitalizzata
> Per chi abita lontano il programma prevede servizi vicini, di persona e in digitale: più punti di contatto, più capillarità anche con sportelli temporanei attivati dai Centri per l'Impiego, e accesso quanto più possibile a distanza. Luoghi e giorni degli sportelli non sono indicati.
it abito in montagna lontano da tutto, come arrivano i servizi fin qua / nei paesi piccoli che servizi ci sono / in valle non c'è il centro per l'impiego, come faccio / servizi per chi abita fuori città / il programma pensa ai territori isolati / sono sindaco di un comune piccolo, come arrivano i servizi / zone di montagna e servizi per il lavoro / chi sta lontano dal capoluogo è servito
en I live far away in the mountains, how do services reach us
es vivo lejos en la montaña, cómo llegan los servicios
fr j'habite loin en montagne, comment arrivent les services
= ov_inclusion | beneficiari del RdC, persone coinvolte ; iniziative specifiche di politica di inclusione & lavoristica o sociale ; CPIA per competenze di base
> Le persone in percorsi di inclusione sociale sono tra gli esempi del cluster 4.1. Sono previste iniziative regionali di inclusione, a conduzione lavoristica o sociale, e l'integrazione con i servizi territoriali sociosanitari. Se una persona vi entra lo valuta un operatore.
it uno seguito dai servizi sociali può fare anche un percorso lavorativo / ho l'assistente sociale, posso entrare in gol / percorso di inclusione e lavoro insieme / chi è in carico ai servizi può cercare lavoro con il programma / mio cugino è in comunità, può fare un percorso / inclusione sociale e lavoro in sintesi / seguito dal comune e in cerca di lavoro / l'inclusione sociale nel programma
en can someone followed by social services do a work path
es alguien seguido por servicios sociales puede hacer un itinerario laboral
fr une personne suivie par les services sociaux peut-elle suivre un parcours
= ov_digital | t2: minimo 800.000 beneficiari ; di cui 18.355 coinvolti & di cui 6.790 ; prossimità dei servizi !until=2025-12-31
> Il digitale conta nella formazione e nei servizi: a livello nazionale almeno 300.000 degli 800.000 in formazione sulle competenze digitali; nel target lombardo 6.790, mentre 18.355 erano le persone in formazione; i servizi devono essere vicini anche in forma digitale.
it quanto pesa il digitale in questo programma / competenze digitali e servizi online in sintesi / ruolo del digitale in gol / il digitale nei target e nei servizi / quanta parte del programma è digitale / gol e digitalizzazione / informatica e competenze digitali: cosa prevede gol / digitale: numeri nazionali e lombardi
en how much does digital weigh in the programme
es cuánto pesa lo digital en el programa
fr quel poids a le numérique dans le programme
= ov_monitoring | sistema informativo unitario & finanziamento condizionato ; t3: minimo 80% CPI !until=2025-12-31
> I risultati si controllano con un sistema informativo unitario e un monitoraggio capillare; il finanziamento è condizionato a milestone e target. Uno dei target era l'80% dei CPI di ogni regione in linea con i livelli essenziali entro il 2025.
it come si controlla che i risultati ci siano / chi verifica se gol funziona / strumenti di controllo dei risultati / monitoraggio e finanziamento legato ai risultati / se il programma fallisce cosa succede / controllo dei risultati in sintesi / garanzie che i soldi siano spesi bene / come si misura se il programma va bene
en how are results checked
es cómo se controla que haya resultados
fr comment contrôle-t-on les résultats
= ov_base2020 | flusso CPI nel 2020 & 102.287 ; Stima popolazione da prendere in carico & 76.800 ; 69.060 target beneficiari !until=2022-12-31
> Nel 2020 il flusso dei CPI era di 222.206 persone: 102.287 avevano firmato il Patto di Servizio Personalizzato e 28.768 erano in una politica. Per il 2022 si stimavano 128.000 prese in carico; il target lombardo era di 69.060 beneficiari.
it quante persone usavano i centri prima di GOL e quante se ne aspettavano dopo / numeri di partenza e numeri attesi in lombardia / dal 2020 al 2022: utenti dei centri e previsioni / base di partenza lombarda e obiettivi / confronto tra il 2020 e le stime per il 2022 / quanta gente c'era nei cpi e quanta doveva arrivare / dati 2020 e stime / situazione prima di gol in lombardia
en how many people used the job centres before GOL and what was expected
es cuántas personas usaban los centros antes de GOL y qué se esperaba
fr combien de personnes utilisaient les centres avant GOL
= ov_milestones | m1: decreti GOL e PNC & m2: Piani Attuativi
> Le milestone sono due: i decreti GOL e PNC in vigore entro il 31/12/2021; i Piani Attuativi Regionali e almeno il 10% dei beneficiari raggiunti entro il 2022.
it quali erano le due milestone / elenco delle milestone di gol / milestone m1 e m2 insieme / tappe fissate dal pnrr per gol / scadenze del 2021 e del 2022 in sintesi / che traguardi intermedi aveva gol / le milestone una per una / milestone del programma, riassunto
en what were the two milestones
es cuáles eran los dos hitos
fr quels étaient les deux jalons
`;
