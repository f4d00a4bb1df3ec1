/** GOL: laws, money, milestones, targets, recipients. The form of these lines is told in `read-facts.ts`. */
export const PROGRAMME_FACTS = `
@ 000 | gol | Domande sul programma GOL
= gol_sources_before | Dlgs 150/2015 & LR 30/2015
> Tra le fonti precedenti la presentazione elenca il decreto legislativo 150/2015 e due leggi regionali, la 22/2006 e la 30/2015.
it quali norme c'erano prima di GOL / su quali leggi si basavano i servizi per il lavoro prima del programma / leggi regionali citate tra le fonti precedenti / che decreto legislativo viene citato all'inizio / fonti normative precedenti nazionali e regionali / con che leggi si lavorava prima / quali leggi regionali sono elencate tra le fonti
en which laws came before GOL / earlier legislation listed in the slides
= gol_what | PNRR M5C1 & DM 5/11/2021 istitutivo di GOL ; Garanzia Occupabilità Lavoratori
> GOL, Garanzia Occupabilità Lavoratori, è il programma nazionale di politiche attive del lavoro del PNRR (M5C1), istituito con decreto ministeriale del 5/11/2021.
it che cosa è GOL / che cos'è GOL / cos'è gol / cosa vuol dire GOL / che significa la sigla gol / cos'è il programma GOL / mi spieghi cos'è questo programma gol / in cosa consiste il programma GOL / che programma è gol / cosa sarebbe gol
en what is GOL / what does GOL mean / what is the GOL programme
es qué es GOL / qué significa GOL / qué es el programa GOL
fr qu'est-ce que GOL / c'est quoi GOL / que signifie GOL
ro ce este GOL / ce înseamnă GOL / ce este programul GOL
uk що таке GOL / що означає GOL / що це за програма GOL
ar ما هو برنامج GOL / ماذا يعني GOL
= gol_sources_new | PNRR M5C1 & DM 5/11/2021 istitutivo di GOL
> GOL è istituito con un decreto ministeriale del 5/11/2021; tra le nuove fonti ci sono anche il PNRR (M5C1, riforma 1.1) e il Piano Attuativo Regionale.
it con quale decreto nasce GOL / quale atto ha istituito il programma GOL / di che data è il decreto che istituisce GOL / quando è stato creato gol / da dove viene fuori questo gol / chi ha inventato gol e con che legge / a quale missione del PNRR appartiene GOL / in che riforma del pnrr sta gol / quali sono le nuove fonti normative / missione componente riforma
en which decree created GOL / when was GOL established / which recovery plan mission does GOL belong to
es qué decreto creó GOL / cuándo se creó el programa GOL
fr quel décret a créé GOL / quand GOL a-t-il été institué
ro ce decret a înființat GOL / când a fost creat programul GOL
uk яким указом створено GOL / коли створили програму GOL
ar ما المرسوم الذي أنشأ برنامج GOL / متى أنشئ البرنامج
= gol_par | Piano Attuativo Regionale (DGR 6006/2022 !ended
> La presentazione del 2022 dava il Piano Attuativo Regionale (DGR 6006/2022) in attesa di validazione formale: è una situazione di allora, oggi superata, e lo stato attuale non risulta nei documenti.
it con quale delibera la Lombardia ha approvato il piano attuativo regionale / il PAR era già stato validato / chi doveva dare il via libera al piano regionale / a che punto era il piano attuativo della lombardia / numero della dgr del piano attuativo / il piano lombardo era già definitivo o mancava un passaggio / da chi si aspettava l'ok per il piano / anpal deve ancora validare il par / lo stato di approvazione del PAR / anpal ha dato la validazione
en was the regional implementation plan already approved / which resolution is the regional plan
es estaba aprobado el plan regional / quién debía validar el plan
fr le plan régional était-il validé / qui devait valider le plan de mise en œuvre
= gol_money | [4,4 mldi euro RRF & React EU
> A livello nazionale GOL vale 4,4 miliardi di euro del dispositivo europeo per la ripresa (RRF) più 0,55 miliardi di React EU.
it quanti soldi ha GOL / quante risorse ci sono per GOL in Italia / quanto vale il programma a livello nazionale / quanti fondi europei finanziano il programma / da dove arrivano i soldi di GOL / quanto è il budget / react eu quanto / miliardi del recovery fund per GOL / risorse nazionali di gol
en how much money does GOL have / how much React EU money / recovery facility billions for GOL / national GOL budget
es cuánto dinero tiene GOL / fondos React EU del programa
fr quel est le budget de GOL / combien d'argent React EU
ro câți bani are GOL / ce buget are programul
uk скільки грошей має GOL / бюджет програми
ar كم ميزانية GOL / موارد البرنامج
= lomb_money | [in Lombardia: 101,288 & (11,51%)
> Alla Lombardia la presentazione attribuisce 101,288 milioni di euro, con accanto la percentuale 11,51% (di quale totale non lo dice).
it quanti milioni ha avuto la lombardia per gol / che quota delle risorse tocca alla lombardia / percentuale di risorse assegnate alla lombardia / quanto hanno dato alla nostra regione / fetta lombarda dei fondi / quanti soldi di GOL in lombardia / quanto vale gol in lombardia / risorse lombarde
en how much funding did Lombardy get / share of the GOL budget for Lombardy / how much was GOL worth in Lombardy
es cuántos millones recibió Lombardía / qué porcentaje corresponde a Lombardía
fr combien de millions pour la Lombardie / part de la Lombardie
ro câte milioane a primit Lombardia
uk скільки мільйонів отримала Ломбардія
ar كم مليون حصلت لومبارديا
= gol_time | 2021 - 2025
> La presentazione indica come tempi del programma gli anni 2021 - 2025.
it quanto dura il programma GOL / in che anni si svolge GOL / da quando a quando è previsto gol / fino a che anno va avanti gol / qual è il periodo di attuazione / quando finisce gol secondo le slide / tempi del programma
en how long does the GOL programme last / which years does GOL cover / until when does GOL run
es cuánto dura el programa GOL / en qué años se desarrolla GOL
fr combien de temps dure le programme GOL / quelles années couvre GOL
ro cât durează programul GOL / în ce ani se desfășoară GOL
uk скільки триває програма GOL / на які роки розрахована програма
ar كم مدة برنامج GOL / في أي سنوات
= gol_m1 | m1: decreti GOL e PNC
> La prima milestone chiedeva che i decreti GOL e PNC fossero in vigore entro il 31/12/2021.
it entro quando dovevano entrare in vigore i decreti / qual è la prima milestone / che cosa doveva succedere entro la fine del 2021 / scadenza per i decreti GOL e PNC / primo traguardo del programma
en first milestone / by when did the decrees have to be in force
= gol_m2 | m2: Piani Attuativi Regionali
> La seconda milestone chiedeva entro il 2022 i Piani Attuativi Regionali e almeno il 10% dei beneficiari raggiunti.
it qual è la seconda milestone / che percentuale di beneficiari andava raggiunta entro il 2022 / entro quando servivano i piani attuativi regionali / quanta parte dei beneficiari entro il 2022 / quanta gente bisognava aver preso entro il primo anno in percentuale / quali sono le milestone di GOL
en second milestone / share of beneficiaries to reach by 2022
= gol_t1 | t1: minimo 3 mln beneficiari !until=2025-12-31
> L'obiettivo nazionale è di almeno 3 milioni di beneficiari entro il 2025, di cui almeno il 75% tra donne, giovani sotto i 30 anni (under 30), disoccupati di lunga durata, persone con disabilità e lavoratori over 55.
it quante persone deve raggiungere GOL in Italia entro il 2025 / obiettivo nazionale di beneficiari / quanti milioni di beneficiari / che percentuale deve essere tra donne giovani e disabili / quota minima di categorie svantaggiate a livello nazionale / chi rientra nel 75 per cento / quali gruppi contano per la quota dei più deboli / target t1 / quanta gente in tutto il paese / quale fetta deve andare a donne ragazzi e over 55
en national target of beneficiaries / how many people must GOL reach by 2025 / what share must be women, young people or disabled / how many million beneficiaries
es objetivo nacional de beneficiarios / cuántos millones de personas antes de 2025 / qué porcentaje deben ser mujeres, jóvenes, discapacitados
fr objectif national de bénéficiaires / combien de millions de personnes d'ici 2025 / quelle part de femmes et de jeunes
ro ținta națională de beneficiari / câte milioane de persoane până în 2025 / ce procent femei, tineri
uk скільки мільйонів людей до 2025 року / національна ціль / який відсоток жінок і молоді
ar كم مليون مستفيد بحلول 2025 / الهدف الوطني / ما نسبة النساء والشباب
= gol_t2 | t2: minimo 800.000 beneficiari !until=2025-12-31
> L'obiettivo nazionale per la formazione è di almeno 800.000 beneficiari, di cui almeno 300.000 per le competenze digitali.
it quanti beneficiari vanno coinvolti in formazione a livello nazionale / quante persone in Italia devono seguire corsi / quanti devono imparare il digitale in tutta italia / obiettivo nazionale sulle competenze digitali / quanta gente va messa in aula in italia / target formazione nazionale / quanti sul computer a livello nazionale / e quanti di questi sul digitale a livello nazionale
en how many people must be trained nationally / national target for training / how many for digital skills in Italy
es cuántas personas deben formarse a nivel nacional / objetivo nacional de formación y competencias digitales
fr combien de personnes à former au niveau national / compétences numériques objectif national
ro câte persoane trebuie instruite la nivel național / ținta pentru competențe digitale
uk скільки людей мають навчити в країні / ціль з цифрових навичок
ar كم شخصا يجب تدريبهم وطنيا / المهارات الرقمية الهدف الوطني
= gol_t3 | t3: minimo 80% CPI !until=2025-12-31
> Entro il 2025 almeno l'80% dei CPI in ogni regione deve rispettare i Livelli Essenziali delle Prestazioni.
it quanti centri per l'impiego devono rispettare i livelli essenziali / che percentuale di cpi per regione deve essere a posto / entro quando gli uffici devono garantire i livelli essenziali / quota di uffici in regola in ogni regione / otto uffici su dieci / target t3 / quanta parte degli sportelli pubblici deve essere in regola con le prestazioni
en what percentage of job centres must meet the essential levels / share of employment centres per region
es qué porcentaje de centros debe cumplir los niveles esenciales
fr quel pourcentage de centres doit respecter les niveaux essentiels
ro ce procent din centre trebuie să respecte nivelurile esențiale
uk який відсоток центрів зайнятості має дотримуватися рівнів послуг
= gol_t4 | t4:minimo 250 CPI !until=2025-12-31
> Entro il 2022 almeno 250 CPI dovevano aver completato il 50% delle attività non infrastrutturali.
it quanti CPI entro il 2022 dovevano completare metà delle attività / attività non infrastrutturali quanti centri / quanti uffici dovevano essere a metà dell'opera nel 2022 / target t4 / obiettivo sui centri per il 2022 che non riguarda gli edifici / quanti uffici dovevano aver chiuso metà delle attività che non sono lavori edili
en how many centres had to complete half of the non-infrastructure activities by 2022
es cuántos centros debían completar la mitad de las actividades en 2022
= gol_t5 | t5: minimo 500 CPI !until=2025-12-31
> Entro il 2025 almeno 500 CPI devono aver completato le attività.
it quanti CPI devono completare le attività entro il 2025 / quanti centri per l'impiego devono aver finito nel 2025 / target t5 / obiettivo finale sui centri / quanti uffici devono chiudere tutto entro il 2025
en how many centres must finish the activities by 2025
es cuántos centros deben terminar las actividades antes de 2025
fr combien de centres doivent avoir terminé en 2025
= lomb_target | 69.060 target beneficiari !until=2022-12-31
> La Lombardia doveva raggiungere 69.060 beneficiari GOL al 31/12/2022.
it quanti beneficiari doveva raggiungere la Lombardia / qual è il target lombardo / obiettivo della regione lombardia a fine 2022 / quante persone doveva prendere la lombardia nel 2022 / quanti lombardi nel programma entro dicembre 2022 / quasi 70mila persone target / quanta gente toccava alla lombardia
en how many beneficiaries did Lombardy have to reach / Lombardy target for 2022
es cuántos beneficiarios debía alcanzar Lombardía / objetivo de Lombardía en 2022
fr combien de bénéficiaires pour la Lombardie / objectif lombard fin 2022
ro câți beneficiari trebuia să atingă Lombardia
uk скільки бенефіціарів мала охопити Ломбардія
ar كم عدد المستفيدين المطلوب في لومبارديا
= lomb_disadvantaged | di cui 50.985 fascia !until=2022-12-31
> Del target lombardo di 69.060 persone, 50.985 sono nella fascia di svantaggio.
it quante persone svantaggiate nel target lombardo / di quei 69.060 quanti in fascia di svantaggio / quanti svantaggiati doveva raggiungere la lombardia / fascia svantaggio target 2022 / quanti tra i lombardi da raggiungere erano messi peggio / delle persone da prendere dentro nel 2022 quante svantaggiate
en how many disadvantaged people in Lombardy's target / of the 69,060 how many disadvantaged
es cuántas personas en desventaja en el objetivo de Lombardía
fr combien de personnes défavorisées dans l'objectif lombard
= lomb_training | di cui 18.355 coinvolti !until=2022-12-31
> Del target lombardo, 18.355 persone dovevano essere coinvolte in formazione.
it quante persone in formazione in Lombardia / quanti dei beneficiari lombardi dovevano fare un corso / target lombardo per la formazione 2022 / quanti lombardi dovevano andare a lezione / in lombardia quanti coinvolti in formazione
en how many people in training in Lombardy / Lombardy training target
es cuántas personas en formación en Lombardía
fr combien de personnes en formation en Lombardie
= lomb_digital | di cui 6.790 coinvolti !until=2022-12-31
> Del target lombardo, 6.790 persone dovevano fare formazione per le competenze digitali.
it quanti lombardi per le competenze digitali / target lombardo sul digitale / quante persone in lombardia dovevano imparare il computer / formazione digitale quanti in lombardia / quanti coinvolti in competenze digitali al 31/12/2022 in regione
en how many in Lombardy for digital skills / digital training target in Lombardy
es cuántas personas en competencias digitales en Lombardía
fr combien de personnes pour les compétences numériques en Lombardie
= flow_2020 | flusso CPI nel 2020 & 102.287 !until=2022-12-31
> Nel 2020 il flusso dei CPI ha rilevato 222.206 persone; 102.287 hanno firmato il Patto di Servizio Personalizzato e 28.768 sono state inserite in una politica (23.014 in target GOL).
it quante persone sono passate dai centri per l'impiego nel 2020 / quanti hanno firmato il patto di servizio nel 2020 / quanti nel 2020 sono entrati in una politica attiva / quanti avevano firmato il patto / popolazione rilevata dal flusso dei CPI / quanta gente si è rivolta ai cpi nel 2020 / di quelli passati dagli uffici quanti hanno sottoscritto il patto / quanti inseriti in una politica erano in target GOL / quanti sono stati messi in una misura nel 2020
en how many people did the job centres register in 2020 / how many signed the service pact in 2020 / how many entered a policy in 2020
es cuántas personas registraron los centros en 2020 / cuántos firmaron el pacto de servicio en 2020
fr combien de personnes enregistrées par les centres en 2020 / combien ont signé le pacte de service en 2020
ro câte persoane au trecut prin centre în 2020 / câți au semnat pactul de servicii în 2020
uk скільки людей зареєстрували центри у 2020 / скільки підписали пакт у 2020
ar كم شخصا سجلتهم المراكز في 2020 / كم وقعوا ميثاق الخدمة في 2020
= estimate_2022 | Stima popolazione da prendere in carico & 76.800 !until=2022-12-31
> Per raggiungere gli obiettivi si stimava di prendere in carico in GOL nel 2022 128.000 persone, di cui 102.400 avviabili a politiche e 76.800 nella fascia di svantaggio. È una stima, non un target.
it quante persone si stimava di prendere in carico nel 2022 / stima della popolazione da prendere in carico / quanti avviabili a politiche / quante persone bisogna seguire per arrivare all'obiettivo / quanti bisognava accogliere per centrare gli obiettivi / della stima quanti nella fascia svantaggio / quanti su 128.000 si potevano mandare a una misura
en estimated number of people to take on in 2022 / how many were expected to be taken in charge
es cuántas personas se estimaba atender en 2022 / estimación de personas a tomar a cargo
fr combien de personnes à prendre en charge en 2022 selon l'estimation
= targets_by_province | i target saranno ripartiti !until=2022-12-31
> La presentazione dice che i target saranno ripartiti per provincia e CPI, ma non riporta le cifre del riparto.
it i target sono divisi per provincia / come vengono ripartiti i target sul territorio / ogni centro avrà il suo obiettivo / gli obiettivi sono suddivisi tra i cpi / i numeri da raggiungere vengono spartiti tra gli uffici
en are targets split by province / will each centre have its own target
= add_neet | intercettare almeno 15%
> La Lombardia si è data l'obiettivo di intercettare almeno il 15% del bacino NEET.
it che quota di NEET vuole intercettare la Lombardia / obiettivo sui giovani che non studiano e non lavorano / quanti ragazzi fermi si vogliono agganciare in percentuale / percentuale bacino neet / giovani né a scuola né al lavoro obiettivo / ragazzi che stanno sul divano quanti se ne vogliono prendere
en what share of NEETs does Lombardy want to reach / target for young people not in education or work
es qué parte de los jóvenes que ni estudian ni trabajan / porcentaje de NEET que se propuso captar
fr quelle part des jeunes ni en études ni en emploi / pourcentage de NEET
ro ce procent din tinerii NEET / tineri care nu învață și nu muncesc
uk яку частку молоді, що не вчиться і не працює / відсоток NEET
ar ما نسبة الشباب خارج التعليم والعمل
= add_women | ingresso nelle politiche 10% donne
> L'obiettivo lombardo è far entrare nelle politiche il 10% delle donne inattive.
it che percentuale di donne inattive deve entrare nelle politiche / obiettivo per le donne che non lavorano e non cercano / casalinghe obiettivo lombardo / quante donne ferme a casa si vogliono coinvolgere / target donne inattive
en target for inactive women in Lombardy / share of women outside the labour market
es porcentaje de mujeres inactivas / objetivo para mujeres inactivas
fr quel pourcentage de femmes inactives
ro ce procent de femei inactive
= add_inactive | almeno 5% inattivi
> L'obiettivo lombardo è far entrare nelle politiche almeno il 5% degli inattivi in età da lavoro.
it percentuale di inattivi da far entrare nelle politiche / obiettivo sugli inattivi in età da lavoro / quanti di quelli che non cercano più lavoro si vogliono recuperare / target inattivi in età lavorativa
en share of inactive people of working age to bring in
es porcentaje de inactivos en edad de trabajar
fr pourcentage d'inactifs en âge de travailler
= add_rdc | almeno 70% beneficiari RdC
> L'obiettivo lombardo era far entrare nelle politiche almeno il 70% dei beneficiari RdC.
it che quota di percettori del reddito di cittadinanza doveva entrare nelle politiche / obiettivo lombardo sui beneficiari RdC / quanti di quelli col reddito dovevano essere coinvolti / percentuale rdc target aggiuntivo
en share of citizenship income recipients to bring into policies
es porcentaje de beneficiarios de la renta de ciudadanía
= add_disability | persone con disabilità aumentato
> L'obiettivo lombardo è aumentare di almeno il 10% l'accesso ai servizi per il lavoro delle persone con disabilità.
it di quanto deve aumentare l'accesso dei disabili ai servizi / obiettivo per le persone con disabilità / quanto si vuole crescere sui disabili / per i ragazzi disabili che obiettivo c'è / target autonomi aggiuntivi persone con disabilità / mio figlio è invalido, la regione si è data un obiettivo per quelli come lui / quali sono i target autonomi della lombardia
en target for people with disabilities / how much should access for disabled people increase
es objetivo para personas con discapacidad / cuánto debe aumentar el acceso de los discapacitados
fr objectif pour les personnes handicapées / de combien doit augmenter l'accès des handicapés
ro ținta pentru persoanele cu dizabilități
uk ціль для людей з інвалідністю / на скільки має зрости доступ людей з інвалідністю
ar هدف ذوي الإعاقة / كم يزيد وصول ذوي الإعاقة
= add_all | Target autonomi aggiuntivi & persone con disabilità aumentato
> La Lombardia si è data cinque obiettivi propri, oltre a quelli nazionali: su NEET, donne inattive, inattivi in età da lavoro, beneficiari RdC e persone con disabilità.
it quali sono gli obiettivi aggiuntivi della Lombardia / elenco dei target autonomi lombardi / che traguardi in più si è posta la regione / obiettivi propri della lombardia oltre a quelli nazionali / obiettivi della lombardia su inattivi e donne inattive / che obiettivi si è data la regione su neet e inattivi
en Lombardy's own additional targets
= aim_essential | livelli essenziali delle prestazioni uniformi
> Tra gli obiettivi di GOL ci sono livelli essenziali delle prestazioni uniformi ed esigibili: uguali per tutti e che si possono pretendere.
it i servizi devono essere uguali per tutti / posso pretendere un servizio dal centro / che vuol dire livelli essenziali esigibili / i livelli essenziali sono un diritto / servizi garantiti e uniformi / mi possono negare un servizio di base / quali sono gli obiettivi della politica di GOL
en are the essential services the same for everyone / can I demand the services / objectives of GOL policy
es los servicios son iguales para todos / objetivos de la política GOL
fr les services sont-ils les mêmes pour tous / objectifs de la politique GOL
= aim_near | prossimità dei servizi fisica
> Tra gli obiettivi c'è la prossimità dei servizi, fisica e digitale.
it i servizi saranno vicini a casa / c'è anche la possibilità di fare le cose online / servizi vicini di persona e via internet / abito lontano dal centro, ci pensano a chi è fuori mano / prossimità fisica e digitale / posso fare tutto dal computer
en will services be close by / can I use the services online
es los servicios estarán cerca / servicios por internet
fr les services seront-ils proches / services en ligne
= aim_complementary | complementari ed integrate
> Tra gli obiettivi ci sono misure nazionali e regionali complementari e integrate, con un repertorio nazionale delle politiche regionali.
it le misure regionali si sommano a quelle nazionali / cosa vuol dire misure complementari / c'è un repertorio delle politiche regionali / come stanno insieme le misure dello stato e della regione
= aim_training | integrare con politiche della formazione
> Tra gli obiettivi c'è l'integrazione con le politiche della formazione.
it la formazione è collegata alle politiche del lavoro / gol si integra con la formazione
= aim_cpia | CPIA per competenze di base
> Tra gli obiettivi c'è l'integrazione con i servizi territoriali: i CPIA per le competenze di base, i servizi sociosanitari, quelli di conciliazione e cura.
it chi aiuta chi non sa leggere e scrivere / con quali servizi del territorio si integra GOL / a cosa servono i CPIA / mia madre non ha la licenza media, con chi si lavora per le basi / chi insegna le competenze di base / non so bene l'italiano, chi mi aiuta / con chi collabora il programma per i bisogni di salute e cura / ho bambini piccoli, c'è un collegamento con i servizi di conciliazione / scuola per adulti / analfabeti / i servizi sociosanitari c'entrano con gol
en who helps people who cannot read or write / basic skills partner / adult school / which local services does GOL integrate with
es quién ayuda a quien no sabe leer ni escribir / competencias básicas escuela de adultos / con qué servicios del territorio se integra
fr qui aide ceux qui ne savent pas lire / compétences de base école pour adultes
ro cine ajută pe cei care nu știu să citească / competențe de bază școală pentru adulți
uk хто допомагає тим, хто не вміє читати / базові навички школа для дорослих
ar من يساعد من لا يعرف القراءة والكتابة / المهارات الأساسية
= aim_public_private | cooperazione trasparente pubblico/privato
> Tra gli obiettivi c'è una cooperazione trasparente tra pubblico e privato.
it come devono collaborare pubblico e privato / cooperazione tra centri e operatori privati / i privati lavorano con il pubblico
= aim_personal | • personalizzare servizi
> Tra gli obiettivi c'è la personalizzazione dei servizi e il coinvolgimento dei territori.
it i servizi sono personalizzati / coinvolgere i territori / servizi adattati alla persona
= aim_market | aumentare capacità analisi mdl
> Tra gli obiettivi c'è una maggiore capacità di analisi del mercato del lavoro.
it gol vuole capire meglio il mercato del lavoro / capacità di analisi del mercato
= aim_monitoring | sistema informativo unitario e monitoraggio
> Tra gli obiettivi ci sono un sistema informativo unitario e un monitoraggio capillare.
it come si controlla se il programma funziona / c'è un sistema informativo unico / monitoraggio di GOL / i dati stanno tutti in un solo sistema / chi tiene sotto controllo i risultati
en is there a single information system / how is the programme monitored
= aim_conditional | finanziamento condizionato
> Il finanziamento è condizionato al raggiungimento di milestone e target.
it i soldi arrivano comunque o dipendono dai risultati / se non si raggiungono gli obiettivi si perdono i fondi / a cosa è legato il finanziamento / finanziamento condizionato / che succede ai soldi se non si fanno i numeri / le risorse dipendono dai traguardi
en is funding conditional on results / what does funding depend on
es la financiación depende de los resultados / a qué está condicionado el dinero
fr le financement dépend-il des résultats
= rec_in_work | Beneficiari di ammortizzatori sociali in costanza
> Tra i beneficiari c'è chi riceve un ammortizzatore sociale in costanza di rapporto di lavoro, cioè mentre è ancora dipendente.
it chi è in cassa integrazione rientra tra i beneficiari di GOL / chi ha ancora il contratto ma prende la cassa è tra i destinatari / lavoratori sospesi ancora dipendenti sono beneficiari / gol vale anche per chi un lavoro ce l'ha ancora / ammortizzatori in costanza di rapporto
en are workers on short-time benefits among GOL beneficiaries / people still employed but suspended
es los trabajadores en suspensión son beneficiarios de GOL
fr les salariés au chômage partiel sont-ils bénéficiaires
= rec_out_work | Beneficiari ammortizzatori sociali in assenza
> Tra i beneficiari c'è chi riceve un ammortizzatore sociale in assenza di rapporto di lavoro, cioè da disoccupato.
it chi prende la disoccupazione è tra i beneficiari / percettori di naspi tra i destinatari di GOL / chi ha perso il lavoro e prende un'indennità è compreso
en are people on unemployment benefit among the beneficiaries
es los que cobran el paro son beneficiarios
fr les chômeurs indemnisés sont-ils bénéficiaires
ro cei care primesc șomaj sunt beneficiari
uk чи є безробітні на виплатах серед бенефіціарів
= rec_fragile | Lavoratori fragili o vulnerabili
> Tra i beneficiari ci sono i lavoratori fragili o vulnerabili (NEET, donne in condizioni di svantaggio, lavoratori over 55), indipendentemente dal sostegno al reddito: non serve ricevere un sussidio.
it chi sono i lavoratori fragili o vulnerabili / serve prendere un sussidio per essere tra i fragili / non prendo nessun aiuto, i fragili sono compresi lo stesso / gli over 55 sono tra i beneficiari / le donne svantaggiate sono tra i destinatari / i neet sono beneficiari di gol / chi ha più di 55 anni è previsto / per i fragili conta se ricevono un'indennità / a chi è rivolto se uno non percepisce nulla
en who counts as fragile or vulnerable / are people over 55 included / do vulnerable workers need to receive a benefit / I get no benefits, are vulnerable people included anyway
es quiénes son los trabajadores frágiles o vulnerables / hay que cobrar una ayuda para ser vulnerable / mayores de 55
fr qui sont les travailleurs fragiles ou vulnérables / faut-il toucher une aide / plus de 55 ans
ro cine sunt lucrătorii vulnerabili / trebuie să primesc ajutor / peste 55 de ani
uk хто такі вразливі працівники / чи треба отримувати допомогу / старші за 55
ar من هم العمال الضعفاء / هل يجب الحصول على دعم / فوق 55
= rec_far | Disoccupati più lontani da mercato
> Tra i beneficiari ci sono i disoccupati più lontani dal mercato del lavoro, compresi gli autonomi con redditi molto bassi.
it i lavoratori autonomi sono compresi / avevo la partita iva e ho chiuso, gli autonomi rientrano tra i beneficiari / gol è solo per chi era dipendente / chi lavorava in proprio è tra i destinatari / disoccupati di lunga data lontani dal lavoro / artigiano che ha chiuso bottega
en are self-employed people included / is GOL only for former employees
es los autónomos están incluidos / GOL es sólo para asalariados
fr les indépendants sont-ils compris / GOL est-il réservé aux salariés
ro sunt incluși cei care lucrează pe cont propriu / este GOL doar pentru angajați
uk чи входять самозайняті / чи GOL тільки для найманих
ar هل يشمل العاملين لحسابهم الخاص
= rec_income | [Lavoratori con redditi molto bassi & 8.174 euro)
> Per la presentazione i lavoratori con redditi molto bassi sono quelli fino a 8.174 euro. Se la soglia è ancora questa va verificato.
it qual è la soglia di reddito / fino a quanto si può guadagnare per essere tra i redditi molto bassi / limite di reddito per i lavoratori poveri / chi lavora poche ore e guadagna poco fino a che cifra è considerato / sotto quanti euro si è considerati a basso reddito / tetto di guadagno annuo / lavoratore povero soglia / quanto bisogna guadagnare al massimo in un anno / faccio lavoretti, fino a che cifra sono working poor
en income threshold for very low income workers / up to how much can you earn / low income limit
es límite de ingresos para trabajadores con renta muy baja / hasta cuánto se puede ganar
fr plafond de revenu pour les travailleurs à très bas revenu / jusqu'à combien peut-on gagner
ro pragul de venit foarte mic / până la cât se poate câștiga
uk поріг дуже низького доходу / до якої суми заробітку
ar حد الدخل المنخفض جدا / كم يمكن أن أكسب
= rec_all | Beneficiari di ammortizzatori sociali in costanza & Lavoratori fragili ; Disoccupati più lontani & fino a 8.174
> La presentazione elenca sei gruppi di beneficiari: chi ha un ammortizzatore sociale con o senza rapporto di lavoro, chi aveva il reddito di cittadinanza, i lavoratori fragili o vulnerabili, i disoccupati più lontani dal mercato del lavoro e i lavoratori con redditi molto bassi.
it a chi si rivolge GOL / chi sono i beneficiari di GOL / per chi è questo programma / quali categorie di persone possono essere coinvolte / destinatari di gol / chi può fare gol / elenco dei beneficiari
en who is GOL for / who are the beneficiaries / which groups are covered by GOL
es a quién se dirige GOL / quiénes son los beneficiarios
fr à qui s'adresse GOL / qui sont les bénéficiaires
ro cui se adresează GOL / cine sunt beneficiarii
uk для кого програма GOL / хто бенефіціари
ar لمن برنامج GOL / من هم المستفيدون
= staff_plan | Piano Potenziamento dei CPI - Personale
> La tabella del piano di potenziamento dà il personale dei CPI per provincia e per profilo: operatori del mercato del lavoro, specialisti, statistici informatici e informatici. Il totale è 1308.
it che profili prevede il piano di potenziamento / quali figure vengono assunte nei centri / tabella del personale per provincia / che professionalità rinforzano i cpi
en which staff profiles does the strengthening plan include
`;
