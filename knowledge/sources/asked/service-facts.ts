/** GOL: pathways, clusters, the two levels of the network, who does what and how it is paid, the unions' remarks. */
export const SERVICE_FACTS = `
@ 000 | services | Domande su percorsi, cluster e servizi
= path_names | 1. REINSERIMENTO & 4. LAVORO E INCLUSIONE
> I primi quattro percorsi si chiamano: 1 reinserimento occupazionale, 2 upskilling (aggiornamento), 3 reskilling (riqualificazione), 4 lavoro e inclusione. Il quinto è la ricollocazione collettiva.
it quali sono i percorsi di GOL / come si chiamano i percorsi / nomi dei quattro percorsi / elenco dei percorsi del programma / quante strade ci sono in gol / che percorsi esistono / il percorso 1 come si chiama / qual è il percorso 4 / percorso 3 cos'è / che cos'è il percorso 2 / differenza tra upskilling e reskilling
en what are the GOL pathways called / names of the four pathways / list of pathways / difference between upskilling and reskilling / what is pathway 4
es cuáles son los itinerarios de GOL / cómo se llaman los cuatro itinerarios / qué es el itinerario 2
fr comment s'appellent les parcours de GOL / noms des quatre parcours / qu'est-ce que le parcours 4
ro cum se numesc parcursurile GOL / care sunt cele patru parcursuri
uk як називаються шляхи GOL / назви чотирьох маршрутів
ar ما أسماء مسارات GOL / ما هي المسارات الأربعة
= path_near | Lavoratori vicini a mdl & distanti con bisogni complessi
> Nello schema i lavoratori sono distinti secondo la distanza dal mercato del lavoro (mdl): vicini, distanti ma con competenze spendibili, distanti con competenze da riqualificare, distanti con bisogni complessi.
it in quali gruppi sono divisi i lavoratori / come vengono distinte le persone secondo la distanza dal lavoro / chi è vicino al mercato del lavoro / fasce di distanza dal mercato / i cluster quali sono / chi ha competenze ancora spendibili
en how are workers grouped by distance from the labour market / what are the clusters
es cómo se agrupan los trabajadores según la distancia al mercado laboral / cuáles son los clusters
fr comment sont classés les travailleurs selon la distance au marché du travail / quels sont les clusters
= path_upskilling | Aggiornamento professionale
> Per i lavoratori distanti ma con competenze spendibili lo schema riporta l'aggiornamento professionale (upskilling) accanto al reinserimento lavorativo. La corrispondenza è letta in una tabella estratta male e va verificata.
it cosa si fa nell'aggiornamento professionale / chi ha competenze spendibili che percorso fa / so fare il mio mestiere ma mi serve una rinfrescata
= path_reskilling | Riqualificazione professionale
> Per i lavoratori distanti con competenze da riqualificare lo schema riporta la riqualificazione professionale (reskilling) accanto al reinserimento lavorativo. La corrispondenza è letta in una tabella estratta male e va verificata.
it il mio mestiere non esiste più che percorso c'è / chi deve cambiare lavoro del tutto che percorso fa / competenze da riqualificare quale percorso
= path_four | Lavoro e inclusione & 4. LAVORO E INCLUSIONE
> Per chi ha bisogni complessi lo schema riporta il percorso lavoro e inclusione. La presentazione non ne indica le ore.
it percorso per chi ha bisogni complessi / ho tanti problemi oltre al lavoro, che percorso c'è / lavoro e inclusione per chi è / chi è lontano dal lavoro e ha problemi di casa e famiglia
en pathway for people with complex needs / work and inclusion for whom
es itinerario para personas con necesidades complejas
fr parcours pour les besoins complexes
ro parcurs pentru nevoi complexe
= orient_24 | Orientamento Specialistico e Assessment (max 24
> L'orientamento specialistico e l'assessment durano al massimo 24 ore.
it quanto dura l'orientamento specialistico / ore massime di orientamento e assessment / limite di ore per l'orientamento / quante ore di colloqui di orientamento al massimo / quanto può durare la valutazione iniziale / tetto di ore dell'assessment
en maximum hours of specialist guidance and assessment / how long is the guidance
es cuántas horas dura la orientación especializada / máximo de horas de orientación
fr combien d'heures d'orientation spécialisée / durée maximale de l'orientation
ro câte ore de orientare specializată / maximum ore orientare
uk скільки годин спеціалізованої орієнтації / максимум годин орієнтації та оцінювання
ar كم ساعة للتوجيه المتخصص / الحد الأقصى لساعات التوجيه والتقييم
= upskilling_150 | Upskilling (max 150 ore
> Il percorso 2, upskilling (aggiornamento), dura al massimo 150 ore, per moduli di 40 ore. La fonte non spiega se 40 ore sia la durata massima, esatta o tipica.
it quante ore dura l'upskilling / quante ore dura il percorso 2 per chi cerca lavoro / il percorso 2 per un disoccupato quanto dura / quante ore dura il percorso 2 / quante ore sono per il percorso 2 di aggiornamento / ore massime dell'aggiornamento / di quante ore sono i moduli / durata di un modulo / limite per un corso di aggiornamento / corso breve quante ore al massimo / quanto possono essere lunghi i pezzi del corso / moduli da 40 ore / quanto è lungo al massimo il corso di aggiornamento professionale / un modulo di aggiornamento di quante ore deve essere
en maximum hours of upskilling / how long is a module / how long can an upskilling course be
es cuántas horas dura el upskilling / cuánto dura un módulo / máximo de horas de actualización
fr combien d'heures d'upskilling / durée d'un module / durée maximale du perfectionnement
ro câte ore durează upskilling / cât durează un modul
uk скільки годин триває upskilling / скільки годин модуль
ar كم ساعة التطوير المهني / مدة الوحدة التدريبية
= upskilling_certified | esiti certificati, offerta formativa coprogettata
> Per l'upskilling la presentazione chiede esiti certificati e un'offerta formativa coprogettata.
it alla fine dell'upskilling si ha un certificato / gli esiti del corso sono certificati / l'offerta formativa va coprogettata / chi progetta il corso di aggiornamento / il corso di aggiornamento deve finire con un attestato / si esce con un pezzo di carta / come deve essere l'offerta formativa dell'aggiornamento
en does upskilling end with a certificate / must the training be co-designed
es el upskilling termina con un certificado
fr la formation courte donne-t-elle un certificat
ro se primește un certificat la sfârșitul cursului
= reskilling_600 | Reskilling (da 250
> Il percorso 3, reskilling (riqualificazione), va da un minimo di 250 a un massimo di 600 ore.
it quante ore dura il reskilling / quante ore dura il percorso 3 per chi cerca lavoro / il percorso 3 per un disoccupato quanto dura / quante ore dura il percorso 3 / quante ore sono per il percorso 3 per chi cambia mestiere / durata minima e massima della riqualificazione / corso lungo per cambiare mestiere quante ore / limite massimo ore corso di riqualificazione / quanto può durare un corso per imparare un altro lavoro / da quante ore in su è riqualificazione / ore minime del reskilling / un corso di 700 ore supera il limite / 200 ore bastano per il reskilling
en how many hours is reskilling / minimum and maximum hours of retraining / how long can a reskilling course be
es cuántas horas dura el reskilling / mínimo y máximo de horas de recualificación
fr combien d'heures de reskilling / durée minimale et maximale de la reconversion
ro câte ore durează reskilling / minimum și maximum ore recalificare
uk скільки годин перекваліфікація / мінімум і максимум годин reskilling
ar كم ساعة إعادة التأهيل / الحد الأدنى والأقصى لإعادة التأهيل
= hours_all | Orientamento Specialistico e Assessment (max 24 & Reskilling (da 250
> I limiti indicati dalla presentazione sono: orientamento specialistico e assessment fino a 24 ore, upskilling fino a 150 ore, reskilling da 250 a 600 ore.
it quali sono i limiti di ore dei percorsi / ore previste per ogni attività del percorso 5 / tutte le durate dei percorsi integrati nel progetto di ricollocazione / tetti orari dei corsi / il nostro corso di 620 ore si può fare / corso da 300 ore in quale limite rientra / quante ore deve avere un corso perché vada bene
en hour limits of all pathways
es límites de horas de los itinerarios
= governance_gol | modello di Governance basato
> GOL adotta un modello di governance basato su Obiettivi e Azioni chiave, che derivano dai Target e dalle Milestone del PNRR.
it che modello di governance adotta GOL / su cosa si basa la governance del programma / come è organizzata la guida del programma
= aim_network | ampliare la rete dei punti & sportelli temporanei
> Tra le azioni ci sono ampliare la rete dei punti di contatto e aumentare la capillarità dei servizi con i Centri per l'Impiego, anche con sportelli temporanei in luoghi di rilevanza strategica.
it apriranno sportelli anche nei paesi / si possono aprire sportelli temporanei / come si rende più capillare la rete dei servizi / dove si possono attivare gli sportelli provvisori / quali obiettivi e azioni per la rete capillare / avvicinare i servizi alla gente / uno sportello mobile al mercato o in fabbrica / quali sono le quattro linee di azione
en temporary help desks / will there be offices in small towns / how will the network become more widespread
es oficinas temporales / habrá ventanillas en los pueblos
fr guichets temporaires / y aura-t-il des bureaux dans les villages
ro ghișee temporare / vor deschide ghișee în sate
= gol_actions | Servizio di inserimento al lavoro & Offerta mirata per i fragili
> Le linee di azione lombarde sono: servizio di inserimento al lavoro, offerta formativa integrata nelle politiche, conoscenza della domanda di competenze, offerta mirata per i fragili, accanto a una rete capillare di servizi.
it quali sono gli obiettivi e le azioni di GOL in Lombardia / linee di azione lombarde / cosa fa la lombardia con gol / su quali pilastri lavora la regione
= level_1 | LIVELLO 1 & quanto più possibile in forma digitalizzata
> Il livello 1 facilita l'accesso ai servizi: orienta le persone interessate, mette a disposizione materiali informativi, attiva i contatti con i servizi competenti e aiuta ad accedervi, anche a distanza.
it che cosa si fa al livello 1 / a cosa serve il primo livello / cosa fanno nei punti informativi / servizi del livello 1 / dove vado solo per avere informazioni / compiti del primo livello / cosa trovo allo sportello informativo / che fa il livello uno
en what does level 1 do / what can I get at an information point / first level services
es qué hace el nivel 1 / qué hay en los puntos informativos / primer nivel
fr que fait le niveau 1 / que trouve-t-on aux points d'information
ro ce face nivelul 1 / ce găsesc la punctele de informare
uk що робить рівень 1 / що дають інформаційні пункти
ar ماذا يفعل المستوى 1 / ماذا أجد في نقاط المعلومات
= level_2 | LIVELLO 2 & individuare il cluster
> Il livello 2 colma il gap informativo: aiuta a presentare la DID online, risponde ai bisogni informativi di base, dà strumenti per cercare lavoro da soli, fa sottoscrivere un primo Patto di Servizio e individua il cluster.
it che cosa si fa al livello 2 / a cosa serve il secondo livello / compiti del livello due / servizi del secondo livello / dove si firma il patto di servizio / a che livello si firma il primo patto / che fa il livello 2
en what does level 2 do / second level services / where do I sign the service pact
es qué hace el nivel 2 / dónde se firma el pacto de servicio / segundo nivel
fr que fait le niveau 2 / où signe-t-on le pacte de service
ro ce face nivelul 2 / unde se semnează pactul de servicii
uk що робить рівень 2 / де підписують пакт
ar ماذا يفعل المستوى 2 / أين أوقع الميثاق
= did_help | supportare nella presentazione della DID ; Sportelli attivati presso i Comuni
> L'aiuto a presentare la DID online è tra i servizi del livello 2, che è garantito da CPI, sportelli sotto la loro responsabilità e operatori accreditati.
it a che serve la DID e chi mi aiuta a farla / che cos’è la DID / chi mi aiuta a fare la DID / non so usare il computer, mi aiutano con la dichiarazione di disponibilità / dove faccio la did / non riesco a compilare la did online, chi mi dà una mano / dichiarazione di immediata disponibilità aiuto / come faccio la did se non so usare internet / a quale livello si viene aiutati con la did
en who helps me with the DID / help with the online availability declaration / I can't use a computer, declaration of availability for work
es quién me ayuda con la DID / no sé usar el ordenador, declaración de disponibilidad
fr qui m'aide à faire la DID / je ne sais pas utiliser l'ordinateur, déclaration de disponibilité
ro cine mă ajută cu DID / nu mă pricep la calculator, declarația de disponibilitate de muncă
uk хто допоможе з DID / не вмію користуватися комп'ютером, декларація про готовність до роботи
ar من يساعدني في تقديم DID / لا أعرف استخدام الحاسوب, إقرار الاستعداد للعمل
= who_cluster | individuare il cluster ; Operatori accreditati per i servizi al lavoro che hanno manifestato
> Il cluster si individua al livello 2 dei servizi, garantito da CPI, sportelli sotto la loro responsabilità e operatori accreditati: lo fa un operatore, non un assistente automatico.
it chi decide il cluster / dove si individua il cluster / chi assegna le persone ai cluster / chi stabilisce la fascia / a che livello viene assegnato il cluster / chi fa la profilazione e decide il gruppo
en who decides the cluster / who assigns the cluster / at which level is the cluster identified
es quién decide el cluster / quién asigna el cluster
fr qui décide du cluster / qui attribue le cluster
ro cine decide clusterul / cine stabilește clusterul
uk хто визначає кластер
ar من يحدد المجموعة
= self_search | ricerca autonoma di lavoro
> Il livello 2 mette a disposizione strumenti che favoriscono la ricerca autonoma di lavoro.
it ci sono strumenti per cercare lavoro da soli / dove trovo strumenti per la ricerca autonoma / voglio cercarmi il lavoro per conto mio, mi danno strumenti
en tools to look for work on my own
es herramientas para buscar trabajo por mi cuenta
fr outils pour chercher du travail seul
= region_role | definisce il modello operativo & promuove accordi
> Per la rete dei punti informativi la presentazione elenca, in uno schema estratto male, compiti di Regione, Province e Centri per l'Impiego: definire il modello operativo, gli obiettivi, gli standard e le regole, predisporre la Carta dei Servizi, promuovere accordi. A chi spetti ciascuno va verificato sul documento.
it che cosa fa la Regione nella rete dei punti informativi / chi predispone la carta dei servizi / chi fissa gli standard e le regole / chi definisce il modello operativo della rete / compiti della regione nel livello 1 / chi scrive la carta dei servizi / chi stabilisce gli obiettivi della rete
en what does the Region do in the level 1 network / who writes the service charter / who sets the standards
es qué hace la Región en la red / quién prepara la carta de servicios
fr que fait la Région dans le réseau / qui rédige la charte des services
= province_role | gli Accordi di Rete & presentano a Regione il Piano attuativo
> Nello schema del livello 1 gli Accordi di Rete passano attraverso le Province; si promuovono azioni per individuare i punti informativi, si realizzano gli accordi di attivazione attraverso i Centri per l'Impiego, si cura che sia sottoscritta la Carta dei Servizi e si presenta a Regione il Piano attuativo.
it che cosa fanno le Province / chi sottoscrive gli accordi di rete / chi presenta il piano attuativo alla Regione / chi individua i punti informativi / chi realizza gli accordi di attivazione dei punti / compiti delle province nel livello 1 / chi si occupa di trovare i punti informativi / chi fa firmare la carta dei servizi / con chi si firma l'accordo di rete
en what do the Provinces do / who signs the network agreements / who presents the plan to the Region
es qué hacen las Provincias / quién firma los acuerdos de red
fr que font les Provinces / qui signe les accords de réseau
= info_booking | prenotazione appuntamenti con CPI
> I punti informativi erogano servizi tracciabili: tra questi la prenotazione di appuntamenti con CPI e operatori.
it posso prenotare un appuntamento ai punti informativi / come prendo appuntamento con il cpi / dove mi fissano un appuntamento / chi prenota l'incontro con l'operatore / mi possono fissare l'incontro allo sportello / servizi tracciabili dei punti informativi
en can I book an appointment with the job centre / where can I make an appointment / do information points book appointments
es puedo pedir cita con el centro de empleo / dónde se reserva la cita
fr puis-je prendre rendez-vous avec le centre / où prendre rendez-vous
ro pot face o programare la centru / unde îmi fac programare
uk де записатися на прийом у центр / чи можна записатися на зустріч
ar أين أحجز موعدا مع مركز التوظيف
= info_features | Riconoscibili ed individuabili & riconosciuti nel sistema informativo regionale
> I punti informativi devono essere riconoscibili e individuabili dalle persone, sempre aperti al pubblico, flessibili, tracciati e riconosciuti nel sistema informativo regionale.
it come devono essere i punti informativi / come riconosco un punto informativo / i punti informativi sono aperti al pubblico / caratteristiche dei punti informativi / i punti informativi sono registrati nel sistema regionale / chiunque può entrare in un punto informativo
en what must information points be like / how do I recognise an information point / are they open to the public
es cómo deben ser los puntos informativos / cómo los reconozco
fr comment doivent être les points d'information
ro cum trebuie să fie punctele de informare
= info_paid | Remunerabili, anche economicamente
> I punti informativi sono remunerabili, anche economicamente, a costo standard o in modo forfettario.
it i punti informativi vengono pagati / come è remunerato un punto informativo / si guadagna qualcosa a fare il punto informativo / chi fa da punto informativo prende soldi / rimborso forfettario per i punti
en are information points paid
es se paga a los puntos informativos
fr les points d'information sont-ils rémunérés
= info_cpi | CPI TUTTI (attività non remunerate)
> Tutti i CPI sono responsabili del servizio dei punti informativi e le loro attività non sono remunerate.
it i cpi sono pagati per fare i punti informativi / quali centri per l'impiego fanno da punto informativo / chi è responsabile dei punti informativi / le attività dei cpi al livello 1 sono remunerate
en are job centres paid for information points
= info_accredited | Previa adesione alla manifestazione ; Accreditati Lavoro (vd. costo standard
> Gli accreditati al lavoro possono essere punti informativi previa adesione alla manifestazione d'interesse e accordi di partenariato su tutta la filiera dei servizi universali, pagati al costo standard dei servizi universali.
it a quali condizioni un operatore accreditato al lavoro può fare il punto informativo / cosa serve agli accreditati lavoro per entrare nel livello 1 / manifestazione di interesse per i punti informativi / siamo un ente accreditato al lavoro, come diventiamo punto informativo / come sono pagati gli accreditati al livello uno
en what must an accredited operator do to be an information point
= info_others | Previo accordo di rete con Province & Altri soggetti
> Comuni, soggetti del Terzo settore, patronati, accreditati alla formazione e altri soggetti possono essere punti informativi previo accordo di rete con le Province, con un riconoscimento forfettario.
it il comune può essere un punto informativo / un'associazione può aprire un punto informativo / il patronato può fare da punto informativo / cosa serve a un ente di formazione per diventare punto informativo / chi può diventare punto informativo / siamo volontari, possiamo fare anche noi da sportello informativo / una parrocchia o un'associazione può dare informazioni / con chi bisogna fare l'accordo per aprire uno sportello informativo / il sindacato può fare lo sportello / biblioteca comunale punto informativo / come viene riconosciuto economicamente un comune che fa da punto / terzo settore e punti informativi
en can an association become an information point / can a municipality be an information point / who can become an information point
es puede un ayuntamiento ser punto informativo / puede una asociación ser punto informativo
fr une commune peut-elle être point d'information / une association peut-elle devenir point d'information
ro poate o asociație să fie punct de informare / cine poate deveni punct de informare
uk чи може муніципалітет бути інформаційним пунктом / чи може асоціація
ar هل يمكن لجمعية أن تكون نقطة معلومات / هل يمكن للبلدية
= level2_services | Profilazione e assesment preliminare & tutoraggio
> I servizi del livello 2 sono profilazione e assessment preliminare, orientamento specialistico, accompagnamento e tutoraggio.
it quali servizi eroga il livello 2 / profilazione e tutoraggio a quale livello / servizi erogati al secondo livello
en which services are delivered at level 2
= level2_who | • CPI & Operatori accreditati per i servizi al lavoro che hanno manifestato
> Il livello 2 è garantito da CPI, da sportelli attivati presso i Comuni o altri soggetti sotto la responsabilità dei CPI e da operatori accreditati che hanno manifestato interesse.
it chi garantisce i servizi del livello 2 / chi eroga la profilazione e l'orientamento specialistico / da chi è garantito il secondo livello / chi può fare l'assessment preliminare / chi fa orientamento e tutoraggio / quali operatori accreditati garantiscono il livello 2 / cosa deve fare un accreditato per erogare il livello 2
en who provides level 2 services / who can do the profiling
es quién garantiza los servicios del nivel 2
fr qui assure les services du niveau 2
ro cine asigură serviciile de nivel 2
= desk_staff | Sportelli attivati presso i Comuni
> Gli sportelli attivati presso i Comuni o altri soggetti del territorio sono sotto la responsabilità dei CPI, e il personale risponde ai CPI stessi.
it a chi risponde il personale degli sportelli in comune / chi è responsabile dello sportello aperto in municipio / chi lavora allo sportello del comune dipende dal sindaco / il personale dello sportello lavoro è del comune / chi comanda allo sportello presso il comune / se apre un banchetto del lavoro in municipio chi ne risponde / sportelli presso i comuni sotto chi stanno
en who is responsible for desks opened in town halls / who does the desk staff report to
es quién es responsable de las ventanillas en los ayuntamientos / a quién responde el personal
fr qui est responsable des guichets ouverts en mairie / à qui répond le personnel
ro cine răspunde de ghișeele din primării
uk хто відповідає за віконця в муніципалітетах
= cluster_41 | beneficiari del RdC, persone coinvolte
> Per il cluster 4.1 la presentazione fa come esempi: beneficiari del RdC, persone in percorsi di inclusione sociale, donne in situazioni di fragilità, giovani in dispersione scolastica. È un elenco di esempi: il cluster lo individua un operatore.
it chi rientra nel cluster 4.1 / esempi di persone del cluster 4.1 / mio nipote ha lasciato la scuola, a quale gruppo sono associati i ragazzi che mollano gli studi / donne fragili in che cluster / giovani in dispersione scolastica quale cluster / chi segue percorsi di inclusione sociale dove viene messo / composizione del cluster 4.1 / chi percepisce il rdc in che cluster lo mettono le slide
en who is in cluster 4.1 / examples of cluster 4.1 / young people who dropped out of school
es quién está en el cluster 4.1 / jóvenes que abandonaron la escuela
fr qui est dans le cluster 4.1 / jeunes en décrochage scolaire
ro cine intră în clusterul 4.1 / tineri care au abandonat școala
= cluster_42 | set di servizi di supporto/rafforzamento
> Per il cluster 4.2 la presentazione indica persone che necessitano di un set di servizi di supporto e rafforzamento.
it chi rientra nel cluster 4.2 / per chi è il cluster 4.2 / servizi di supporto e rafforzamento a chi / differenza tra cluster 4.1 e 4.2 / cosa distingue il 4.1 dal 4.2
en who is in cluster 4.2 / difference between 4.1 and 4.2
es quién está en el cluster 4.2 / diferencia entre 4.1 y 4.2
fr qui est dans le cluster 4.2 / différence entre 4.1 et 4.2
= cluster4_channels | partecipano direttamente ad iniziative & attraverso gli sportelli informativi
> Per il cluster 4 ci sono due canali: iniziative di politica di inclusione promosse da Regione, a conduzione lavoristica o sociale, e servizi di base accessibili attraverso gli sportelli informativi. Quale canale spetti all'uno o all'altro dei due gruppi non si legge con certezza.
it quali canali ci sono per il cluster 4 / come si aiutano le persone con bisogni complessi / che iniziative ci sono per ridurre lo svantaggio / conduzione lavoristica o sociale / cosa è previsto per chi è molto lontano dal lavoro / c'è qualcosa per chi esce da situazioni difficili / iniziative di inclusione della regione
en what is offered to cluster 4 people / initiatives for people far from work with complex needs
es qué hay para el cluster 4 / iniciativas de inclusión
fr que prévoit-on pour le cluster 4 / initiatives d'inclusion
= cluster4_steps | Attivazione delle reti territoriali & riconoscere nel sistema regionale
> I passi per il cluster 4 sono: attivare le reti territoriali da parte dei CPI, diffondere la rete di contatto, raccogliere le candidature degli operatori accreditati interessati, tracciare e riconoscere nel sistema regionale i soggetti erogatori.
it quali sono i passi per il cluster 4 / come si avvia il cluster 4 / chi attiva le reti territoriali per il cluster 4 / come ci si candida per i servizi del cluster 4 / un operatore che vuole lavorare con i fragili cosa deve fare / come si riconoscono gli erogatori del cluster 4 / raccolta candidature degli operatori
en steps for cluster 4 / how can an operator apply to serve cluster 4
es pasos para el cluster 4
fr étapes pour le cluster 4
= cpi_chain | I CPI possono erogare l’intera filiera
> I CPI possono erogare l'intera filiera dei servizi, da soli o in partenariato con gli accreditati, e sono responsabili in modo diretto del funzionamento della rete.
it i cpi possono fare tutto da soli / i centri per l'impiego possono erogare tutti i servizi / chi è responsabile del funzionamento della rete / i centri devono per forza appoggiarsi ai privati / un cpi può lavorare senza accreditati / chi risponde se la rete non funziona
en can job centres deliver the whole chain alone / who is responsible for how the network works
es pueden los centros prestar todos los servicios solos / quién es responsable del funcionamiento de la red
fr les centres peuvent-ils tout faire seuls / qui est responsable du fonctionnement du réseau
= two_lists | Gli operatori accreditati al lavoro, sulla base di avvisi & servizi del Cluster 4
> Gli operatori accreditati, sulla base di avvisi pubblici, sono divisi in due elenchi: chi garantisce l'intera filiera dei servizi universali e chi garantisce la filiera dei servizi del Cluster 4.
it in quanti elenchi sono divisi gli operatori accreditati / come sono suddivisi gli accreditati / quali elenchi di operatori ci sono / come si entra negli elenchi / liste degli operatori al lavoro / in base a cosa si formano gli elenchi
en how are accredited operators divided / lists of operators
es en qué listas se dividen los operadores acreditados
fr en quelles listes sont répartis les opérateurs
= follows_person | L’operatore che definisce il percorso
> L'operatore che definisce il percorso della persona la segue fino all'inserimento lavorativo.
it chi mi segue fino al lavoro / cambio operatore durante il percorso / lo stesso operatore mi accompagna fino in fondo / chi segue la persona dopo aver definito il percorso / mi passano da un ufficio all'altro o resta sempre lo stesso / fino a quando l'operatore segue la persona
en who follows me until I get a job / does the same operator follow me all the way
es quién me sigue hasta que encuentro trabajo / es siempre el mismo operador
fr qui me suit jusqu'à l'emploi / est-ce toujours le même opérateur
ro cine mă urmărește până găsesc de lucru / rămâne același operator
uk хто мене супроводжує до працевлаштування
ar من يتابعني حتى أجد عملا
= split_tasks | il frazionamento di compiti
> Il frazionamento di compiti e funzioni è possibile solo all'interno della rete di partenariato.
it si possono dividere i compiti tra più enti / un operatore può dare una parte del lavoro a un altro / si può subappaltare un servizio / posso passare un utente a un collega fuori dalla rete / frazionamento dei compiti / chi è fuori dal partenariato può fare un pezzo del percorso
en can tasks be split among organisations / can part of the work be outsourced
es se pueden dividir las tareas entre entidades
fr peut-on partager les tâches entre organismes
= training_provider | I servizi di formazione sono erogati
> La formazione è erogata dagli accreditati alla formazione, sul piano formativo definito dall'operatore che ha fatto l'assessment, al quale rispondono dell'esito.
it chi eroga i corsi / chi decide il piano formativo / a chi risponde l'ente di formazione / chi tiene i corsi di formazione / a chi devo riferire l'esito del corso / chi stabilisce cosa si studia / chi scrive il programma delle lezioni / il nostro ente di formazione a chi rende conto / finito il corso a chi si comunica com'è andata / chi può fare formazione in GOL / da chi è definito il piano formativo
en who delivers the training / who defines the training plan / who does the training provider report to
es quién imparte la formación / quién define el plan formativo / a quién rinde cuentas el centro de formación
fr qui dispense la formation / qui définit le plan de formation / à qui rend compte l'organisme de formation
ro cine ține cursurile / cine stabilește planul de formare / cui raportează furnizorul
uk хто проводить навчання / хто визначає навчальний план
ar من يقدم التدريب / من يحدد خطة التدريب
= cpi_no_report | non rendicontano a RL
> I CPI erogano tutti i servizi, compreso l'inserimento lavorativo, e non rendicontano a RL (Regione) perché i servizi sono coperti dalle spese di funzionamento.
it i cpi devono rendicontare / perché i centri per l'impiego non rendicontano / come sono coperti i servizi dei cpi / i centri pubblici mandano i giustificativi alla regione / noi come cpi dobbiamo mandare i fogli ore per essere pagati / chi paga i servizi dei centri pubblici / i cpi fanno anche inserimento lavorativo / spese di funzionamento / il centro pubblico deve presentare le ricevute
en do job centres have to report costs to the Region / how are the centres' services paid
es los centros públicos tienen que justificar los gastos / cómo se cubren los servicios de los centros
fr les centres publics doivent-ils rendre compte des dépenses / comment sont couverts les services des centres
ro trebuie centrele să raporteze cheltuielile
= accredited_paid | remunerati a costi standard
> Gli operatori accreditati al lavoro sono remunerati a costi standard per tutti i servizi erogati, anche presa in carico e orientamento.
it come vengono pagati gli operatori accreditati / gli accreditati sono pagati anche per l'orientamento / la presa in carico è remunerata / costi standard per chi / con che sistema si pagano gli enti privati / noi accreditati come veniamo remunerati / il primo colloquio ci viene pagato / remunerazione degli accreditati al lavoro
en how are accredited operators paid / is guidance paid too / standard costs
es cómo se paga a los operadores acreditados / costes estándar
fr comment sont payés les organismes accrédités / coûts standard
ro cum sunt plătiți operatorii acreditați / costuri standard
uk як оплачують акредитованих операторів / стандартні витрати
ar كيف يدفع للمشغلين المعتمدين
= union_profiling | Condividere con gli operatori accreditati !opinion
> Per le organizzazioni sindacali condividere con gli accreditati la profilazione e l'attribuzione al cluster è un errore, perché espone al rischio di selezione avversa e di comportamenti opportunistici, sanzionabili dalla Commissione Europea.
it perché i sindacati criticano la profilazione fatta dagli accreditati / che rischio vedono i sindacati nella profilazione condivisa / selezione avversa / cosa temono i sindacati se i privati decidono il cluster / c'è il rischio che scelgano i casi facili / rischi di comportamenti opportunistici / chi potrebbe sanzionare / critica delle OO.SS. sull'attribuzione dei cluster / i privati possono scegliersi gli utenti migliori
en why do unions criticise sharing profiling with accredited operators / adverse selection risk
es por qué critican los sindicatos la perfilación compartida / riesgo de selección adversa
fr pourquoi les syndicats critiquent le profilage partagé / risque de sélection adverse
ro de ce critică sindicatele profilarea
= union_dual | ricorrendo anche al contratto di somministrazione !opinion
> Per le organizzazioni sindacali rafforzare il modello duale con il contratto di somministrazione è un errore, perché per definizione questo contratto non può avere contenuto formativo.
it perché i sindacati sono contrari alla somministrazione / la somministrazione può avere contenuto formativo / cosa dicono le oo.ss. sul modello duale / il lavoro interinale vale come formazione / l'agenzia interinale può fare formazione secondo i sindacati / critica dei sindacati sul contratto di somministrazione
en what do unions say about agency work and training / can agency contracts have training content
es qué dicen los sindicatos sobre el trabajo temporal y la formación
fr que disent les syndicats de l'intérim et de la formation
= union_cluster4 | la connessione fra rete dei servizi socioassistenziali !opinion
> Per le organizzazioni sindacali, per il Cluster 4, la connessione tra servizi socioassistenziali e servizi per il lavoro è molto debole e disomogenea nei territori, e nel PAR non ci sono indicazioni.
it cosa dicono i sindacati sul cluster 4 / servizi sociali e servizi per il lavoro sono collegati / com'è il collegamento tra assistenza sociale e lavoro / i servizi sociali e il cpi si parlano / critica delle oo.ss. sui bisogni complessi / il PAR dà indicazioni sul raccordo con il sociale / quali punti critici segnalano i sindacati
en what do unions say about cluster 4 / are social services and employment services connected
es qué dicen los sindicatos del cluster 4 / conexión con los servicios sociales
fr que disent les syndicats du cluster 4 / lien avec les services sociaux
= union_anpal | Su questo anche ANPAL ha chiesto chiarimenti !opinion
> Su due delle critiche sindacali, la profilazione condivisa e la somministrazione, anche ANPAL aveva chiesto chiarimenti.
it anche anpal aveva dubbi / su quali punti anpal ha chiesto chiarimenti / chi altro ha chiesto spiegazioni oltre ai sindacati
`;
