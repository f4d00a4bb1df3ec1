/** The model presented on 2 July 2025: a proposal throughout, and every statement says so. */
export const PROPOSAL_FACTS = `
@ 002 | proposals | Domande sulla proposta del 2025
= n_author | Paolo Mora & 2 luglio 2025
> La presentazione è di Paolo Mora, Direzione Generale Istruzione, Formazione, Lavoro, Milano, 2 luglio 2025.
it chi ha presentato le nuove politiche del lavoro / di che data sono le slide sulle nuove politiche / autore della presentazione del 2025 / chi firma le slide / di quale direzione è chi ha fatto le slide / quando è stato presentato il nuovo modello / dove è stata fatta la presentazione del 2025 / chi è paolo mora
en who presented the new labour policies / date of the 2025 slides
es quién presentó las nuevas políticas / de qué fecha son las diapositivas
fr qui a présenté les nouvelles politiques / date des diapositives
ro cine a prezentat noile politici / din ce dată sunt slide-urile
uk хто представив нові політики
= n_purpose | strumenti fondamentali per il Mercato
> Le politiche attive mirano a sostenere l'occupazione, lo sviluppo economico e l'inclusione sociale, affrontando le sfide dei gruppi più vulnerabili.
it a cosa servono le politiche attive / scopo delle politiche attive del lavoro / perché si fanno le politiche attive / cosa mirano a sostenere
en what are active policies for
es para qué sirven las políticas activas
fr à quoi servent les politiques actives
= n_review | revisione dei servizi per il lavoro
> Le dinamiche del mercato del lavoro richiedono una revisione dei servizi per il lavoro, che tenga conto delle nuove tendenze e risponda a cittadini e imprese.
it perché bisogna rivedere i servizi per il lavoro / cosa richiedono le dinamiche del mercato
= n_demography | Dinamiche demografiche
> Tra le sfide ci sono le dinamiche demografiche: calo della popolazione e invecchiamento della popolazione attiva, con una popolazione attiva che aumenta lentamente ed è difficile da intercettare.
it perché è difficile trovare lavoratori / c'entra l'invecchiamento della popolazione / nascono pochi bambini, che problema è per il lavoro / sfide demografiche / siamo un paese di vecchi e mancano lavoratori / calo della popolazione / la gente in età da lavoro cresce poco
en demographic challenges / ageing population
es desafíos demográficos / envejecimiento de la población
fr défis démographiques / vieillissement de la population
ro provocări demografice / îmbătrânirea populației
uk демографічні виклики / старіння населення
ar التحديات السكانية / شيخوخة السكان
= n_ai | Effetti dirompenti
> Tra le sfide ci sono gli effetti dirompenti dell'innovazione digitale e della rapida diffusione dell'intelligenza artificiale.
it l'intelligenza artificiale è vista come una sfida / i robot ci rubano il lavoro, cosa dicono le slide / effetti dell'innovazione digitale / che dicono del digitale e dell'ia sul lavoro
en is artificial intelligence seen as a challenge / effects of digital innovation
es la inteligencia artificial como desafío
fr l'intelligence artificielle est-elle un défi
ro inteligența artificială ca provocare
= n_crisis | crisi da riposizionamento
> Tra le sfide ci sono gli impatti negativi delle crisi da riposizionamento del sistema produttivo e l'instabilità.
it le fabbriche che chiudono o si spostano sono tra le sfide / crisi del sistema produttivo / crisi da riposizionamento
= n_uncertainty | incapacità delle imprese di formulare
> Tra le sfide c'è l'incertezza delle dinamiche economiche e l'incapacità delle imprese di formulare programmi di lungo periodo.
it le aziende riescono a programmare / perché le imprese non fanno piani lunghi / incertezza economica / le ditte vivono alla giornata
en uncertainty and companies' plans
= n_multi | fabbisogni multidimensionali
> Tra le sfide c'è la necessità di rispondere a fabbisogni multidimensionali: lavoro, formazione, welfare, salute, mobilità.
it quali fabbisogni multidimensionali ci sono / non è solo questione di lavoro, anche salute e trasporti / di quali bisogni bisogna occuparsi oltre al lavoro / welfare salute mobilità
en multidimensional needs
es necesidades multidimensionales
fr besoins multidimensionnels
= n_challenges_all | Dinamiche demografiche & crisi da riposizionamento ; Incertezza delle dinamiche economiche & fabbisogni multidimensionali
> Le sfide elencate sono: dinamiche demografiche, innovazione digitale e intelligenza artificiale, crisi da riposizionamento del sistema produttivo, incertezza economica e fabbisogni multidimensionali.
it quali sono le principali sfide delle politiche del lavoro / elenco delle sfide / che problemi si devono affrontare secondo le slide del 2025
en main challenges of labour policies
es principales desafíos de las políticas de empleo
fr principaux défis des politiques du travail
ro principalele provocări ale politicilor de muncă
= n_variation | ha subito variazioni nel tempo
> Il numero di persone in politica attiva, tracciato attraverso la Dote, è variato nel tempo per l'apertura e la ripubblicazione di avvisi, la loro periodicità e fattori esterni come la pandemia.
it perché il numero di partecipanti è variato nel tempo / da cosa dipendono le variazioni dei numeri / come viene tracciata la partecipazione a una politica attiva / il covid ha influito sui numeri
en why did the number of participants change over time
es por qué varió el número de participantes
= n_growth | ha subito un significativo incremento ; Le previsioni di un'ulteriore crescita
> Con l'avvio di GOL le persone in politica attiva sono cresciute in modo significativo dal 2022, e si prevede un'ulteriore crescita: per questo si chiede a tutti gli attori di aumentare gli sforzi. I valori del grafico non si leggono.
it i numeri sono aumentati con gol / cosa è successo al numero di persone dopo l'avvio di GOL / si prevede più utenza nei prossimi anni / perché bisogna aumentare gli sforzi / la gente nei servizi aumenta o cala / andamento delle doti
en did numbers grow with GOL / is further growth expected
es aumentó el número de personas con GOL / se prevé más crecimiento
fr les chiffres ont-ils augmenté avec GOL
= n_data_date | Dati aggiornati al 31/05/2025 & non sono rappresentativi
> I dati sono aggiornati al 31/05/2025; quelli del 2022 (avvio GOL giugno 2022) non sono rappresentativi perché limitati al secondo semestre.
it a che data sono aggiornati i dati sulle doti / perché i dati del 2022 non sono rappresentativi / quando è partito GOL in lombardia / i numeri delle slide a quando risalgono / in che mese è partito gol / i dati 2022 si possono confrontare
en to what date are the data updated / when did GOL start in Lombardy / why are 2022 data not representative
es a qué fecha están actualizados los datos / cuándo empezó GOL
fr à quelle date les données sont-elles à jour / quand GOL a-t-il démarré
ro la ce dată sunt actualizate datele / când a început GOL
uk на яку дату оновлені дані / коли стартував GOL
ar إلى أي تاريخ البيانات محدثة / متى بدأ GOL
= n_demand | Formazione indirizzata
> Il modello proposto prevede una formazione indirizzata dalla domanda delle imprese o dagli esiti occupazionali qualificati per target.
it la formazione sarà decisa dalle imprese / da che cosa sarà indirizzata la formazione / i corsi saranno scelti in base a quello che serve alle aziende / corsi inutili, cambieranno / quali sono le novità del nuovo modello / che cosa cambia con il modello proposto / modelli già in uso
en what drives training in the new model / what are the main innovations of the proposed model
es qué orienta la formación en el nuevo modelo / principales novedades del modelo
fr qu'est-ce qui oriente la formation dans le nouveau modèle / principales nouveautés
ro ce orientează formarea în noul model / noutățile modelului
uk що визначає навчання в новій моделі
= n_ecosystem | maggiore integrazione di sistemi
> L'ecosistema digitale proposto si realizzerebbe con una maggiore integrazione di sistemi e con servizi sempre più digitalizzati.
it come si realizza l'ecosistema digitale / cos'è l'ecosistema digitale / i sistemi informatici si parleranno / i servizi saranno digitali
en what is the digital ecosystem
es qué es el ecosistema digital
fr qu'est-ce que l'écosystème numérique
= n_payments | Velocità nei pagamenti
> La proposta punta a più velocità nei pagamenti, con la semplificazione amministrativa (rendicontazione, SAL) e il supporto dell'IA.
it come si vogliono velocizzare i pagamenti / aspettiamo i soldi da mesi, cosa si propone / pagamenti più rapidi agli operatori / semplificazione amministrativa / i rimborsi arrivano sempre tardi, le slide cosa dicono / burocrazia e pagamenti / l'ia serve anche per i pagamenti
en how will payments be made faster / administrative simplification
es cómo se acelerarán los pagos / simplificación administrativa
fr comment accélérer les paiements / simplification administrative
ro cum se vor accelera plățile / simplificare administrativă
uk як прискорять виплати / спрощення адміністрування
ar كيف تسرع المدفوعات / التبسيط الإداري
= n_after_job | accompagnamento continuo anche post-inserimento
> La proposta prevede un approccio integrato ai servizi, con un accompagnamento continuo anche dopo l'inserimento lavorativo, responsabilizzando l'operatore.
it mi seguono anche dopo che ho trovato lavoro / accompagnamento dopo l'assunzione / una volta trovato posto mi lasciano solo / chi mi aiuta dopo l'inserimento / approccio integrato ai servizi / dopo che firmo il contratto c'è ancora qualcuno / nei primi mesi di lavoro ho un appoggio
en will someone help me after I find a job / support after placement
es me ayudan después de encontrar trabajo / acompañamiento tras la contratación
fr m'aide-t-on après l'embauche / accompagnement après l'insertion
ro mă ajută cineva și după ce găsesc de lucru / sprijin după angajare
uk чи допомагають після працевлаштування
ar هل يساعدونني بعد إيجاد عمل
= n_pal | Percorso di PAL personalizzato
> La proposta prevede un percorso di PAL personalizzato, per un'esperienza funzionale al fabbisogno dell'impresa e della persona.
it il percorso sarà personalizzato / percorso su misura per la persona e l'impresa / che vuol dire percorso di pal personalizzato
= n_homogeneous | Omogeneità della diffusione
> La proposta punta all'omogeneità della diffusione dei servizi sul territorio, in termini di offerta e qualità.
it i servizi saranno uguali in tutta la regione / abito in montagna, avrò gli stessi servizi / differenze tra province nei servizi / stessa qualità dappertutto / in periferia i servizi sono peggiori, cosa si propone / servizi omogenei sul territorio
en will services be the same everywhere
es serán iguales los servicios en todo el territorio
fr les services seront-ils les mêmes partout
ro vor fi serviciile la fel peste tot
uk чи будуть послуги однаковими всюди
= n_compatible | compatibile con l'attuale
> Secondo la presentazione l'architettura del modello proposto è compatibile con l'attuale impianto normativo regionale e nazionale.
it serve una nuova legge per il nuovo modello / il modello è compatibile con le norme attuali / bisogna cambiare le leggi / il nuovo modello rispetta le leggi esistenti
en is the model compatible with current law / are new laws needed
es el modelo es compatible con la ley actual
fr le modèle est-il compatible avec la loi actuelle
= n_governance | raccordo ordinato e coordinato
> La nuova governance proposta prevede il raccordo ordinato e coordinato degli attori, con i cittadini e le imprese al centro.
it chi sta al centro del nuovo sistema / cosa prevede la nuova governance / come si raccordano gli attori / governance della rete territoriale
en what does the new governance provide / who is at the centre
es qué prevé la nueva gobernanza / quién está en el centro
fr que prévoit la nouvelle gouvernance
= n_flexible | struttura flessibile
> L'essenza del modello proposto è una struttura flessibile, capace di adattarsi ai bisogni dell'utenza pur restando coerente a un'impostazione centralizzata.
it come è la struttura del nuovo modello / il nuovo modello è rigido o flessibile / impostazione centralizzata / perché il sistema è detto modulare
en structure of the new model
= n_inactive | La presenza di una rete per gli inattivi
> La proposta prevede una rete per gli inattivi, che intercetti e attivi le persone che non sono in percorsi formativi o di ricerca del lavoro.
it cos'è la rete per gli inattivi / chi va a cercare chi non studia e non lavora / a cosa servono i servizi di attivazione / mia figlia non esce di casa e non cerca niente, c'è qualcuno che la va a cercare / compito della rete inattivi / chi sta a casa senza cercare lavoro come viene raggiunto / quale rete intercetta gli inattivi nel modello del 2025
en what is the network for inactive people / who reaches people who are not looking for work
es qué es la red para inactivos / quién busca a quienes no buscan trabajo
fr qu'est-ce que le réseau pour les inactifs / qui va chercher ceux qui ne cherchent pas de travail
ro ce este rețeaua pentru inactivi / cine îi caută pe cei care nu caută de lucru
uk що таке мережа для неактивних
ar ما هي شبكة غير النشطين
= n_inactive_members | come previsto dal Bando Inattivi
> La rete per gli inattivi deve avere almeno un Operatore Accreditato e un Ente del Terzo Settore, oltre a soggetti con una forte presenza sul territorio, per esempio consultori e associazioni. Il Bando Inattivi era annunciato come «di prossima uscita»: è una proposta.
it chi deve comporre la rete per gli inattivi / quali soggetti servono nella rete inattivi / un consultorio può stare nella rete inattivi / composizione minima rete per gli inattivi / un'associazione può partecipare alla rete degli inattivi / il bando inattivi è uscito / cosa prevede il bando inattivi / siamo un ente del terzo settore, con chi dobbiamo metterci per gli inattivi
en who must be in the network for inactive people / minimum composition of the inactive network
es quién debe componer la red para inactivos
fr qui doit composer le réseau pour les inactifs
ro cine trebuie să fie în rețeaua pentru inactivi
= n_essential | nucleo di servizi essenziali & potenzialmente sufficiente
> La proposta definisce un nucleo di servizi essenziali per tutti gli utenti, garantito da CPI e Operatori Accreditati, per accelerare il reinserimento riducendo il mismatch informativo: potrebbe bastare per i profili più vicini al mercato del lavoro.
it cosa sono i servizi essenziali / chi garantisce i servizi essenziali / a chi sono erogati i servizi essenziali / per chi bastano i servizi essenziali / finalità dei servizi essenziali / i servizi di base sono per tutti / chi è vicino al lavoro di che servizi ha bisogno / nucleo di servizi
en what are essential services / who provides essential services / who are essential services enough for
es qué son los servicios esenciales / quién garantiza los servicios esenciales
fr que sont les services essentiels / qui garantit les services essentiels
ro ce sunt serviciile esențiale / cine le asigură
uk що таке основні послуги / хто їх надає
ar ما هي الخدمات الأساسية / من يقدمها
= n_integrative | Catalogo di Servizi Integrativi
> La proposta introdurrebbe un Catalogo di Servizi Integrativi costruiti intorno ai fabbisogni dei singoli, attivabili in base alle necessità rilevate dai CPI o dagli accreditati al lavoro, attraverso un ecosistema digitale.
it cosa sono i servizi integrativi / come si attivano i servizi integrativi / chi rileva il bisogno di servizi integrativi / catalogo dei servizi / chi decide se mi serve un servizio in più / su quale base si attivano i servizi aggiuntivi / i servizi integrativi spettano a tutti
en what are integrative services / how are integrative services activated / who detects the need
es qué son los servicios integrativos / cómo se activan
fr que sont les services complémentaires / comment sont-ils activés
ro ce sunt serviciile integrative / cum se activează
uk що таке додаткові послуги / як їх активують
ar ما هي الخدمات التكميلية / كيف تفعل
= n_cooperation | alto grado di cooperazione
> Il sistema modulare proposto richiede un alto grado di cooperazione tra gli attori: nella definizione dei servizi, nella presa in carico integrata, nell'imputazione dei dati a sistema, oltre all'evoluzione dei sistemi informativi.
it su quali aspetti devono cooperare gli attori / cosa richiede il sistema modulare / perché serve cooperazione tra gli operatori / chi inserisce i dati a sistema / in che cosa devono collaborare gli enti
en on which aspects must the actors cooperate
es en qué aspectos deben cooperar los actores
fr sur quels aspects les acteurs doivent-ils coopérer
= n_short | moduli di breve durata
> La formazione proposta sarebbe più breve e modulare: moduli di breve durata, facilmente attivabili e integrabili per conseguire risultati più complessi.
it come dovrebbe essere la formazione secondo la proposta / i corsi saranno più corti / formazione breve e modulare / non ho tempo per corsi lunghi / i corsi si potranno comporre a pezzi / moduli brevi a cosa servono / aspirazioni della formazione
en will courses be shorter / short and modular training
es los cursos serán más cortos / formación breve y modular
fr les cours seront-ils plus courts / formation courte et modulaire
ro cursurile vor fi mai scurte / formare scurtă și modulară
uk чи будуть курси коротшими
ar هل ستكون الدورات أقصر
= n_dynamic | canali sempre aperti e strutturati
> La formazione proposta sarebbe più dinamica: raccordata alla domanda delle imprese attraverso canali sempre aperti e strutturati, per risolvere il mismatch delle competenze.
it come si collega la formazione alle imprese / canali con le aziende / formazione più dinamica / come si risolve il mismatch di competenze / in che modo le imprese fanno sapere cosa serve / dialogo stabile tra scuole di formazione e ditte
en how will training be linked to company demand
es cómo se conectará la formación con las empresas
fr comment relier la formation aux entreprises
= n_choice | scelta dalla persona, ma guidata
> Nella proposta la formazione è più consapevole: scelta dalla persona, ma guidata dal Consulente del Servizio al Lavoro, che la aiuta a disegnare il percorso.
it chi sceglie il corso / posso scegliere io la formazione / il corso me lo impongono / chi guida la scelta della formazione / ruolo del consulente nella scelta del corso / decido io cosa studiare / mi obbligano a fare un corso che non voglio / chi mi aiuta a costruire il percorso
en who chooses the course / can I choose the training myself / is the course imposed
es quién elige el curso / puedo elegir yo la formación / me imponen el curso
fr qui choisit la formation / puis-je choisir moi-même
ro cine alege cursul / pot alege eu
uk хто обирає курс / чи можу я сам обрати
ar من يختار الدورة / هل يمكنني الاختيار
= n_targeted | accurata valutazione delle competenze già possedute
> Nella proposta la formazione è più mirata ed efficace: parte da un'accurata valutazione delle competenze già possedute, per gestire attivamente le transizioni.
it tengono conto di quello che so già fare / da che cosa parte la formazione mirata / si valutano le competenze che ho / ho vent'anni di esperienza, contano / perché valutare le competenze già possedute / mi fanno ripartire da zero
en do they take into account the skills I already have
es tienen en cuenta las competencias que ya tengo
fr tient-on compte de mes compétences existantes
ro se ține cont de competențele pe care le am
uk чи враховують навички, які я вже маю
ar هل تؤخذ مهاراتي الحالية في الاعتبار
= n_hours_cluster | Superare il vincolo ; Upskilling (max 150 ore ; Reskilling (da 250
> Nel 2025 la Regione propone di superare il vincolo tra ore di formazione e cluster, rafforzando autonomia e responsabilità del consulente. È una proposta: le slide del 2022 riportano upskilling fino a 150 ore e reskilling da 250 a 600.
it le ore dipendono ancora dal cluster / si toglie il limite di ore per cluster / superare il vincolo tra ore e cluster / il consulente potrà decidere più ore / i limiti di ore esistono ancora / non valgono più i tetti orari / qual è la prima soluzione proposta / la proposta sulle ore e il cluster in cosa consiste / vincolo ore formazione / cosa vorrebbe cambiare il modello del 2025 sul rapporto tra ore e cluster / da luglio 2025 i limiti di ore non ci sono più
en is the link between hours and cluster removed / hour limits and cluster proposal
es se elimina el límite de horas por cluster / propuesta sobre horas y cluster
fr supprime-t-on le lien entre heures et cluster
ro se elimină limita de ore pe cluster
uk чи скасують обмеження годин за кластером
= n_stable | percorsi stabili per le imprese
> La proposta è creare percorsi stabili per le imprese che hanno fabbisogni chiari, con la possibilità di integrarli con moduli aggiuntivi.
it cosa si propone per le imprese con fabbisogni chiari / percorsi stabili per le aziende / la mia azienda sa già quali figure le servono / moduli aggiuntivi per imprese / un'azienda che cerca sempre saldatori
en what is proposed for companies with clear needs
es qué se propone para empresas con necesidades claras
fr que propose-t-on aux entreprises aux besoins clairs
= n_rating | valutazione dell'efficacia
> La proposta è introdurre sistemi di valutazione dell'efficacia della formazione che accolgano i feedback e premino la qualità, per esempio con un sistema di rating e la customer satisfaction.
it come si valuta la qualità dei corsi / si potrà dare un voto al corso / feedback sui corsi / premiare i corsi migliori / il corso era pessimo, posso dire la mia / valutazione della formazione / chi premia la qualità / recensioni dei corsi come su internet / soddisfazione dei partecipanti
en how will training quality be assessed / can I rate the course
es cómo se valorará la calidad de los cursos / podré puntuar el curso
fr comment évaluer la qualité des formations / pourrai-je noter le cours
ro cum se evaluează calitatea cursurilor / pot da o notă cursului
uk як оцінюватимуть якість курсів
ar كيف تقيم جودة الدورات
= n_placement | obiettivi di placement annuali
> La proposta è fissare obiettivi di placement annuali, differenziati per cluster, e condizionare parte del rimborso dell'operatore accreditato al loro raggiungimento. I valori non sono indicati.
it che cosa sono gli obiettivi di placement / il rimborso dell'operatore dipende dai risultati / se le persone non trovano lavoro l'operatore prende meno / ogni quanto si fissano gli obiettivi di inserimento / placement differenziato per cluster / noi accreditati rischiamo una parte dei soldi / i nostri compensi saranno legati agli inserimenti
en is the operator's payment tied to placement / annual placement targets
es el pago del operador depende de la inserción / objetivos anuales de inserción
fr le remboursement dépend-il du placement / objectifs annuels de placement
ro plata operatorului depinde de plasare
= n_skill_gap | Skill Gap Analisi
> La proposta è migliorare lo strumento della Skill Gap Analisi con il supporto dell'IA. È una soluzione proposta, non un obbligo.
it l'ia si userà per la skill gap analysis / come si vuole migliorare la skill gap analisi / un computer mi dirà cosa mi manca / analisi delle competenze con intelligenza artificiale / è obbligatorio usare l'ia nell'analisi delle competenze / come si scopre quali competenze mi mancano
en will AI be used for skill gap analysis / how will the skill gap tool be improved
es se usará la IA para el análisis de brechas / cómo se mejora el skill gap
fr l'IA servira-t-elle à l'analyse des écarts de compétences
ro se va folosi IA pentru analiza competențelor lipsă
uk чи використають ШІ для аналізу прогалин у навичках
ar هل سيستخدم الذكاء الاصطناعي لتحليل فجوة المهارات
= n_micro | micro credenziali
> La proposta è introdurre micro credenziali, rappresentabili anche con badge digitali (Badge) o con European Digital Credential.
it cosa sono le micro credenziali / in che formato sono le micro credenziali / badge digitali / avrò un attestato digitale / si può avere un bollino elettronico per quello che ho imparato / certificati spendibili in europa
en what are micro-credentials / in which digital formats
es qué son las microcredenciales / en qué formatos digitales
fr que sont les micro-certifications / sous quels formats numériques
ro ce sunt microcertificările / în ce formate digitale
uk що таке мікрокваліфікації / у яких цифрових форматах
ar ما هي الشهادات المصغرة / بأي صيغ رقمية
= n_solutions_all | 01 Superare il vincolo & 02 Creare percorsi ; 03 Introdurre sistemi & 05 Migliorare ; 06 Introdurre le micro
> Le soluzioni proposte per la formazione sono sei: superare il vincolo tra ore e cluster, percorsi stabili per le imprese, valutazione dell'efficacia, obiettivi di placement annuali, Skill Gap Analisi con l'IA, micro credenziali.
it quali soluzioni sono proposte per la formazione / elenco delle soluzioni / quante soluzioni propone la regione
en which solutions are proposed for training
= n_flow | la Rete per gli Inattivi intercetta
> Nel flusso proposto la Rete per gli Inattivi intercetta chi è lontano dal mercato del lavoro e ne stimola l'attivazione; operatori accreditati e CPI assicurano i servizi essenziali e valutano se attivare servizi integrativi modulabili, anche con altri attori.
it come funziona il flusso di processo delle nuove politiche / chi fa cosa nel nuovo processo / chi valuta se servono servizi integrativi / chi assicura i servizi essenziali nel flusso / il percorso nuovo passo per passo
en how does the new process flow work
es cómo funciona el nuevo flujo de proceso
fr comment fonctionne le nouveau processus
= n_status | modello proposto nelle slide
> Il modello del 2025 è una proposta presentata in slide, non un atto: nei documenti non c'è un provvedimento che lo renda in vigore.
it il nuovo modello è già in vigore / da quando parte il nuovo modello / le nuove politiche del lavoro sono già regola / le novità del 2025 sono legge o proposta / il modello nuovo è ufficiale
en is the new model already in force
es el nuevo modelo ya está en vigor
fr le nouveau modèle est-il déjà en vigueur
ro noul model este deja în vigoare
uk чи нова модель уже діє
ar هل النموذج الجديد ساري المفعول
`;
