/** The resolution of 2019: the laws it names one by one, single tasks and clauses of the convention, notes of its table. */
export const MORE_CONVENTION_FACTS = `
@ 003 | navigators_more | Altre domande su convenzione e navigator
= c_constitution | gli articoli 117, 118 e 119
> L'atto richiama il Titolo V della Costituzione, in particolare gli articoli 117, 118 e 119 sulla ripartizione delle competenze tra Stato e Regioni in materia di mercato del lavoro.
it quali articoli della Costituzione richiama la convenzione / titolo V nella delibera del 2019 / articoli 117, 118 e 119 a che proposito / chi ha competenza sul mercato del lavoro, stato o regioni / norma costituzionale citata nelle premesse / ripartizione delle competenze tra stato e regioni nell'atto / la costituzione è richiamata nella dgr / base costituzionale della delibera
en which articles of the Constitution does the act cite
es qué artículos de la Constitución cita el acto
fr quels articles de la Constitution sont cités
= c_plan2017 | Conferenza Unificata del 21 dicembre 2017
> Il Piano di rafforzamento dei servizi e delle misure di politica attiva del lavoro è stato approvato con l'intesa della Conferenza Unificata del 21 dicembre 2017.
it quando è stato approvato il piano di rafforzamento dei servizi / intesa della conferenza unificata del 2017 / piano di rafforzamento delle misure di politica attiva, di che data / chi ha approvato il piano di rafforzamento del 2017 / cosa è successo il 21 dicembre 2017 / piano precedente a quello straordinario / conferenza unificata e politiche attive / c'era già un piano prima del 2019
en when was the plan to strengthen the services approved
es cuándo se aprobó el plan de refuerzo de los servicios
fr quand le plan de renforcement des services a-t-il été approuvé
= c_815 | d.g.r. 815 del 19
> La d.g.r. 815 del 19 novembre 2018 approva lo schema di convenzione tra Regione Lombardia, Province e Città Metropolitana di Milano per la gestione dei servizi per il lavoro nel secondo semestre del 2018.
it che cosa approva la dgr 815 del 2018 / convenzione tra regione e province del 2018 / delibera 815 / chi gestiva i servizi per il lavoro nel secondo semestre 2018 / accordo regione province città metropolitana per i servizi / quale atto regola i rapporti tra regione e province nel 2018 / schema di convenzione con le province lombarde / 19 novembre 2018 che delibera è
en what does resolution 815 of 2018 approve
es qué aprueba la d.g.r. 815 de 2018
fr que fixe la d.g.r. 815 de 2018
= c_1268 | DGR 1268 del 18/02/2019
> La DGR 1268 del 18/02/2019 riguarda il piano di rafforzamento dei centri per l'impiego in Lombardia e le convenzioni con ANPAL e con il Ministero del Lavoro.
it di che cosa tratta la dgr 1268 / delibera 1268 del febbraio 2019 / piano di rafforzamento dei centri in lombardia, quale delibera / convenzioni con il ministero del lavoro, in quale atto / dgr sul rafforzamento dei cpi lombardi / 18 febbraio 2019 quale delibera / quale delibera parla delle convenzioni con anpal e ministero / numero della delibera sul piano di rafforzamento
en what is resolution 1268 of 2019 about
es de qué trata la DGR 1268
fr de quoi traite la DGR 1268
= c_7760 | DGR 7760 del 17/01/2018
> La DGR 7760 del 17/01/2018 contiene le determinazioni sulla collaborazione con ANPAL e ANPAL Servizi.
it che cosa dice la dgr 7760 / delibera del 17 gennaio 2018 / con quale delibera comincia la collaborazione con anpal / dgr sulla collaborazione con anpal servizi / atto del gennaio 2018 / determinazioni sulla collaborazione con ANPAL / numero della delibera sulla collaborazione con anpal / 7760
en what is resolution 7760 about
es de qué trata la DGR 7760
fr de quoi traite la DGR 7760
= c_959 | D.G.R. n. 959
> La DGR 1533 rinvia alla D.G.R. n. 959 dell'11 dicembre 2018, per la Dote Unica Lavoro nel Programma Operativo Regionale del Fondo Sociale Europeo 2014-2020.
it con quali fondi era finanziata la dote unica lavoro / dgr 959 dell'11 dicembre 2018 / la dote unica lavoro era nel fondo sociale europeo / programma operativo regionale 2014-2020 e dote / delibera 959 / quale programma europeo sosteneva la dul / dote unica lavoro fase III e fse / por fse 2014-2020 nella convenzione
en which European fund covered Dote Unica Lavoro
es qué fondo europeo cubría la Dote Unica Lavoro
fr quel fonds européen couvrait la Dote Unica Lavoro
= c_articles26 | 28 gennaio 2019, n. 4, recante & Disposizioni finanziarie per
> Della legge 26/2019 l'atto richiama quattro articoli: art. 4 sui patti per il lavoro e per l'inclusione sociale, art. 6 sulle piattaforme digitali, art. 9 sull'assegno di ricollocazione, art. 12 sulle disposizioni finanziarie.
it quali articoli della legge sul reddito sono richiamati / articolo 4 della legge 26 del 2019 di cosa parla / articolo 9 assegno di ricollocazione, in quale legge / articolo 6 piattaforme digitali / l'articolo 12 cosa disciplina / articoli citati del decreto 4 / dove sono disciplinati patto per il lavoro e patto per l'inclusione / norme del reddito citate nella delibera
en which articles of law 26/2019 are cited
es qué artículos de la ley 26/2019 se citan
fr quels articles de la loi 26/2019 sont cités
= c_131 | art. 8, comma 6, della legge 5 giugno 2003 & 17 aprile 2019
> L'Intesa del 17 aprile 2019 è presa ai sensi dell'art. 8, comma 6, della legge 5 giugno 2003, n. 131.
it in base a quale legge è stata fatta l'intesa tra Stato e Regioni / legge 131 del 2003 a che proposito è citata / ai sensi di quale articolo è l'intesa del 17 aprile / legge 5 giugno 2003 / fondamento giuridico dell'intesa del 2019 / articolo 8 comma 6 di quale legge / base normativa dell'intesa stato regioni / l'intesa poggia su quale norma
en under which law was the State-Regions agreement made
es según qué ley se hizo el acuerdo Estado-Regiones
fr selon quelle loi l'accord État-Régions a-t-il été conclu
= c_interim | nelle more della stipulazione
> In attesa delle convenzioni il personale previsto dal Piano poteva svolgere la propria attività presso le sedi territoriali delle Regioni.
it dove poteva stare il personale prima della firma della convenzione / in attesa delle convenzioni cosa poteva fare il personale / i navigator potevano iniziare senza convenzione / nelle more della stipula dove stavano / prima che la regione firmasse, i collaboratori erano fermi? / sedi territoriali delle regioni e contingenti / senza convenzione si poteva lavorare lo stesso / che succedeva ai navigator finché mancava l'accordo
en where could the staff work before the conventions were signed
es dónde podía trabajar el personal antes de la firma
fr où le personnel pouvait-il travailler avant la signature
= c_annexes | (allegato A) & (Allegato 1 alla convenzione)
> La delibera ha due allegati: la convenzione con ANPAL Servizi (allegato A) e il piano regionale di assistenza tecnica (allegato 1 alla convenzione).
it quali allegati ha la delibera del 2019 / che cos'è l'allegato A / l'allegato 1 che cosa contiene / documenti allegati alla dgr / dove sta il piano regionale di assistenza tecnica / la convenzione è allegata alla delibera / parti che compongono l'atto / quanti allegati ci sono
en what annexes does the resolution have
es qué anexos tiene la resolución
fr quelles annexes a la délibération
= c_unanimous | A voti unanimi
> La Giunta ha deciso a voti unanimi.
it la delibera dei navigator è stata approvata all'unanimità / la giunta era tutta d'accordo sulla convenzione con anpal servizi / voti unanimi sulla convenzione / approvazione della dgr del 2019 sui navigator: unanime / qualcuno in giunta era contro i navigator / delibera XI/1981 approvata da tutti / unanimità della giunta nel luglio 2019
en was the resolution approved unanimously
es la resolución se aprobó por unanimidad
fr la délibération a-t-elle été votée à l'unanimité
= c_adjust | potranno essere modulati !until=2022-12-31
> I bisogni organizzativi su cui si basava il riparto dei navigator potevano essere modulati sulla base delle indicazioni dei responsabili provinciali dei CPI.
it il riparto dei navigator si poteva cambiare / i responsabili dei cpi potevano chiedere un'altra distribuzione / numeri dei navigator modificabili / chi poteva modulare il riparto / la distribuzione tra i centri era definitiva / se un centro aveva bisogno di più navigator / adattare il numero di navigator ai bisogni locali / indicazioni dei responsabili provinciali sul riparto
en could the allocation of navigators be changed
es se podía modificar el reparto de los navigator
fr la répartition des navigator pouvait-elle être modifiée
= c_loyal | spirito di leale collaborazione !until=2022-12-31
> Le parti si impegnavano ad attuare il piano con spirito di leale collaborazione istituzionale.
it con quale spirito le parti si impegnavano a collaborare / leale collaborazione nella convenzione / che impegno reciproco prendevano regione e anpal servizi / le parti come dovevano comportarsi tra loro / leale collaborazione istituzionale / impegno delle parti sul piano regionale / clausola di collaborazione / obblighi reciproci generici della convenzione
en in what spirit did the parties commit to work
es con qué espíritu se comprometían las partes
fr dans quel esprit les parties s'engageaient-elles
= c_plan_sets | Il Piano Regionale stabilisce le modalità !until=2022-12-31
> Il Piano Regionale stabiliva le modalità di intervento dell'assistenza tecnica e quanto utile a rendere efficace l'attuazione.
it che cosa stabiliva il piano regionale / dove sono scritte le modalità dell'assistenza tecnica / a cosa serviva il piano regionale allegato / contenuto del piano regionale di assistenza tecnica / modalità di intervento dei collaboratori, dove si trovano / il piano regionale cosa regola / convenzione e piano: chi dice cosa / come si svolgeva l'assistenza tecnica
en what did the regional plan set out
es qué establecía el plan regional
fr que fixait le plan régional
= c_task_companies | per il raccordo con il sistema delle imprese ; Contatta le imprese !until=2022-12-31
> Tra i compiti dei navigator c'era il supporto ai centri per il raccordo con il sistema delle imprese; nell'attuazione del Patto il contatto con le imprese di maggiore potenziale occupazionale era del CPI.
it i navigator avevano rapporti con le imprese / con le aziende parlava il navigator o il cpi / raccordo con il sistema delle imprese / il navigator cercava ditte che assumono / noi aziende con chi parlavamo per il reddito di cittadinanza / compito dei navigator verso le imprese / andavano loro dalle aziende / rapporto con il tessuto produttivo nella convenzione
en did navigators deal with companies
es los navigator trataban con las empresas
fr les navigator avaient-ils affaire aux entreprises
= c_task_municipal | nel rapporto con i Comuni per il Patto di inclusione !until=2022-12-31
> Tra i compiti dei navigator c'era il supporto ai centri nel rapporto con i Comuni per il Patto di inclusione.
it che compito avevano i navigator con i Comuni / patto di inclusione e navigator / chi aiutava i centri nei rapporti con i comuni / i navigator parlavano con i servizi comunali / comuni e patto di inclusione nella convenzione / per il patto di inclusione chi dava una mano / il navigator andava in municipio / rapporto con i comuni
en did navigators help with municipalities and the inclusion pact
es los navigator ayudaban en la relación con los municipios
fr les navigator aidaient-ils dans le rapport avec les communes
= c_task_training | raccordo con le strutture di istruzione !until=2022-12-31
> Tra i compiti dei navigator c'era il supporto ai centri nel raccordo con le strutture di istruzione e formazione per il Patto di formazione.
it i navigator avevano a che fare con scuole e formazione / patto di formazione e navigator / raccordo con le strutture di istruzione / chi aiutava i centri con gli enti formativi / il navigator trovava i corsi / che facevano i navigator per la formazione dei beneficiari / strutture di istruzione nella convenzione / noi ente di formazione lavoravamo con i navigator?
en did navigators liaise with schools and training bodies
es los navigator trataban con los centros de formación
fr les navigator étaient-ils en lien avec la formation
= c_task_autonomy | [svolge una funzione & supporto dei beneficiari & raggiunga la propria autonomia !until=2022-12-31
> Il collaboratore sosteneva un percorso di inclusione improntato alla reciproca responsabilità, perché il beneficiario portasse a termine il programma e raggiungesse la propria autonomia.
it qual era lo scopo del sostegno dei navigator al beneficiario / reciproca responsabilità cosa vuol dire / i navigator dovevano portare all'autonomia / percorso di inclusione socio-lavorativa dei beneficiari / cosa doveva garantire il collaboratore di anpal servizi / portare a termine con successo il programma / autonomia del beneficiario come obiettivo / perché il navigator affiancava gli operatori
en what was the aim of the navigators' support to the beneficiary
es cuál era el fin del apoyo al beneficiario
fr quel était le but de l'appui au bénéficiaire
= c_task_rights | assicurare i diritti e i doveri !until=2022-12-31
> Il collaboratore aiutava i centri a realizzare le fasi del processo e ad assicurare i diritti e i doveri dei beneficiari.
it chi doveva assicurare diritti e doveri dei beneficiari / i navigator tutelavano i diritti dei beneficiari / diritti e doveri nel processo di servizio / il navigator controllava o aiutava / fasi del processo di servizio e navigator / a chi toccava garantire i diritti di chi prendeva il reddito / compito dei navigator sui doveri / garanzie per i beneficiari
en who ensured the beneficiaries' rights and duties
es quién aseguraba derechos y deberes de los beneficiarios
fr qui assurait les droits et devoirs des bénéficiaires
= c_task_obstacles | superare gli ostacoli che incontrano & integrazione sociale !until=2022-12-31
> Il raccordo con i servizi del territorio doveva permettere ai beneficiari di individuare e superare gli ostacoli verso la realizzazione professionale, l'autonomia economica e la piena integrazione sociale.
it quali ostacoli dovevano superare i beneficiari / a cosa serviva il raccordo con i servizi del territorio / realizzazione professionale e autonomia economica / piena integrazione sociale come fine / i navigator aiutavano a togliere gli ostacoli / perché si coinvolgevano gli altri attori locali / superare le difficoltà nel percorso, con chi / finalità sociale del lavoro dei navigator
en which obstacles were beneficiaries helped to overcome
es qué obstáculos se ayudaba a superar
fr quels obstacles aidait-on à surmonter
= c_board_share | La Cabina di Regia è il luogo !until=2022-12-31
> La Cabina di Regia era il luogo in cui le parti condividevano ogni informazione sulla collaborazione.
it a cosa serviva la cabina di regia / dove si scambiavano le informazioni regione e anpal servizi / la cabina di regia condivideva le informazioni / cabina di regia: solo controllo o anche scambio / luogo di confronto tra le parti / in quale sede le parti si parlavano / chi sapeva come andava la collaborazione / informazioni sulla collaborazione, dove si condividevano
en what was the steering board for
es para qué servía la cabina de regia
fr à quoi servait la cabine de pilotage
= c_future_systems | Qualsiasi futura implementazione !until=2022-12-31
> Ogni futura implementazione dei sistemi nazionali doveva essere coerente con le regole di cooperazione applicativa e con i sistemi regionali.
it i sistemi nazionali dovevano adattarsi a quelli regionali / futura implementazione dei sistemi informativi / cooperazione applicativa nella convenzione / nuove applicazioni nazionali con quali regole / i software di anpal e della regione dovevano parlarsi / coerenza tra sistemi nazionali e regionali / se cambiava la piattaforma nazionale cosa valeva / vincoli per lo sviluppo dei sistemi
en what rules applied to future developments of the national systems
es qué reglas valían para futuros sistemas nacionales
fr quelles règles pour les futurs systèmes nationaux
= c_purposes | cui unicamente spetta & ulteriore o differente !until=2022-12-31
> Solo alla Regione spettava definire finalità e modalità del trattamento dei dati; Anpal Servizi non operava alcun trattamento ulteriore o differente. Erano i ruoli di quella convenzione.
it chi decideva le finalità del trattamento dei dati / anpal servizi poteva usare i dati per altri scopi / finalità e modalità del trattamento a chi spettano / trattamenti ulteriori dei dati erano ammessi / altri usi dei dati, ammessi o no / definire finalità e modalità toccava alla regione / usi diversi dei dati personali / anpal servizi decideva qualcosa sui dati
en who decided the purposes of data processing
es quién decidía los fines del tratamiento de datos
fr qui décidait des finalités du traitement
= c_more_acts | Ulteriori atti individueranno !until=2022-12-31
> I soggetti del trattamento dei dati dovevano essere individuati con ulteriori atti, ai sensi del Regolamento (UE) 2016/679.
it chi individua i soggetti del trattamento della convenzione / servono altri atti per la privacy / i soggetti del trattamento sono già tutti nominati nella convenzione / ulteriori atti sul trattamento dei dati / nomine privacy dove si trovano / la convenzione basta per i dati o c'è altro / atti successivi sulla protezione dei dati / gdpr e soggetti da individuare
en are further acts needed on data processing roles
es hacen falta otros actos sobre los datos
fr faut-il d'autres actes sur les données
= c_residual | Per tutto quanto non disciplinato !until=2022-12-31
> Per quanto la convenzione non disciplinava, si faceva riferimento alla normativa comunitaria, nazionale e regionale.
it che cosa vale per ciò che la convenzione non disciplina / norme applicabili per il resto / rinvio alla normativa comunitaria / lacune della convenzione come si colmano / se un caso non è previsto dalla convenzione / disposizioni finali rinvio / per quello che non c'è scritto che regole si usano / clausola residuale
en what applies to matters the convention does not cover
es qué se aplica a lo no regulado por el convenio
fr que s'applique-t-il à ce que la convention ne règle pas
= c_cooperation | si avvale del sistema di cooperazione applicativa !until=2022-12-31
> La piattaforma digitale usava il sistema di cooperazione applicativa con i sistemi informativi regionali del lavoro, per lo scambio e la condivisione delle informazioni.
it come si scambiavano i dati la piattaforma nazionale e la Regione / la piattaforma anpal era collegata ai sistemi regionali / condivisione delle informazioni tra piattaforme / cooperazione applicativa della piattaforma dei patti / i dati passavano dal nazionale al regionale / collegamento tra myanpal e sistema lombardo / scambio di informazioni tra sistemi del lavoro / interoperabilità della piattaforma digitale
en how did the national platform exchange data with the Region
es cómo intercambiaba datos la plataforma nacional con la Región
fr comment la plateforme nationale échangeait-elle des données
= c_selection | di n. 329 Navigator & 4/2019 convertito in L. 26/2019 !until=2022-12-31
> I 329 navigator erano selezionati in base a quanto indicato dal D.L. 4/2019.
it in base a quale norma erano selezionati i navigator / come sono stati scelti i navigator / criteri di selezione dei navigator / che legge regolava la selezione dei navigator / concorso dei navigator, in base a cosa / chi voleva fare il navigator con che regole veniva preso / selezione dei 329 / decreto sulla selezione dei navigator
en under which rule were the navigators selected
es según qué norma se seleccionaron los navigator
fr selon quelle règle les navigator ont-ils été sélectionnés
= c_who_runs | sarà gestita dalla Regione e dai suoi centri !until=2022-12-31
> Le fasi del percorso del reddito di cittadinanza erano gestite dalla Regione e dai suoi centri per l'impiego, con altri attori del mercato del lavoro e con l'assistenza tecnica di Anpal Servizi.
it chi gestiva il percorso del reddito di cittadinanza / il percorso lo gestiva la regione o anpal / la regione gestiva tutto da sola o con altri / chi comandava, il cpi o il navigator / gestione del reddito: regione e centri / altri attori del mercato del lavoro nella gestione del reddito / chi aveva in mano il percorso di chi prendeva il reddito / la gestione era regionale o nazionale
en who managed the phases of the citizenship income path
es quién gestionaba las fases del recorrido de la renta
fr qui gérait les phases du parcours du revenu
= c_further | intende avvalersi dell’assistenza tecnica
> La Regione voleva l'assistenza tecnica di Anpal Servizi anche per ulteriori attività, descritte in uno schema che nel testo si riduce al tema delle crisi aziendali.
it quali ulteriori attività doveva fare Anpal Servizi / oltre al reddito di cittadinanza cosa faceva anpal servizi / altre attività di assistenza tecnica / paragrafo 4 del piano regionale / assistenza per raggiungere gli obiettivi del piano operativo / anpal servizi aiutava anche su altro / ulteriori esigenze della regione / operatori specializzati di anpal servizi per cosa
en what further activities was Anpal Servizi asked to do
es qué otras actividades debía hacer Anpal Servizi
fr quelles autres activités pour Anpal Servizi
= c_standards | standard omogenei a livello nazionale
> La formazione degli operatori dei centri seguiva standard omogenei a livello nazionale, per attuare il reddito di cittadinanza e garantire i LEP.
it la formazione degli operatori era uguale in tutta Italia / standard omogenei per le competenze degli operatori / a cosa serviva formare gli operatori dei centri / gli operatori lombardi erano formati come gli altri / perché si formavano gli operatori, per i lep? / livello nazionale della formazione degli operatori / standard nazionali di formazione nei cpi / scopo del piano di sviluppo delle competenze
en did operators' training follow national standards
es la formación de los operadores seguía estándares nacionales
fr la formation des opérateurs suivait-elle des normes nationales
= c_cmd | (di cui 4 per CMD) ; CMD VARESE 3 !until=2022-12-31
> Al CMD la tabella assegna 3 navigator a Varese e, a Brescia, 4 dei 14 del centro; la sigla CMD la tabella non la spiega.
it quanti navigator erano per il CMD / cmd di varese navigator / navigator al collocamento mirato di brescia / cosa vuol dire cmd nella tabella / di cui 4 per cmd che significa / collocamento disabili e navigator, quanti / a cosa corrisponde la sigla cmd / sigla CMD
en how many navigators were for the CMD
es cuántos navigator eran para el CMD
fr combien de navigator pour le CMD
= c_breno | (di cui 1 per Edolo !until=2022-12-31
> Dei 5 navigator del CPI di Breno, 1 era per Edolo e 1 per Darfo.
it a Edolo e a Darfo c'erano navigator / quanti navigator per edolo / i navigator di breno andavano anche in alta valle / darfo boario aveva un navigator / val camonica e navigator / cpi di breno, posti distaccati in valle / di cui 1 per edolo e 1 per darfo / sedi camune dei navigator
en were there navigators for Edolo and Darfo
es había navigator para Edolo y Darfo
fr y avait-il des navigator pour Edolo et Darfo
= c_como_seats | Sede di Via De Cristoforis !until=2022-12-31
> Il CPI di Como in tabella comprende due sedi, Via De Cristoforis e Via Volta, con 9 navigator in tutto.
it quali sedi del CPI di Como compaiono nella tabella / via de cristoforis e via volta cosa sono / il cpi di como ha due sedi / sedi comasche del centro in tabella / perché per como la tabella scrive due vie / como: due sedi e un solo numero / due sedi comasche nella delibera
en which seats of the Como centre appear in the table
es qué sedes del centro de Como aparecen
fr quels sites du centre de Côme figurent dans le tableau
`;
