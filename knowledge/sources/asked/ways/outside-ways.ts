/** More of what people ask that the documents do not settle, near-twins of what they do among it: same layout as `../outside-questions.ts`. */
export const OUTSIDE_WAYS = `
= accreditation
it La nostra associazione lavora con ragazzi fuori dalla scuola da vent'anni e vorrebbe accreditarsi ai servizi al lavoro. Quali requisiti economici e di personale chiede la Regione? / quali requisiti servono per accreditarsi ai servizi al lavoro? / quanto dura l'accreditamento? / serve un capitale sociale minimo per l'ente? / quante sedi deve avere un operatore accreditato? / la revoca dell'accreditamento in quali casi scatta? / un consulente freelance può accreditarsi? / che qualifica deve avere l'orientatore? / come si entra nell'elenco degli operatori del cluster 4? / quanto tempo ci mette la Regione ad accreditare? / dove si presenta la manifestazione d'interesse?
en What does it take to become an accredited operator?
fr Combien de sièges doit avoir un organisme accrédité ?
= authority
it Devo citare l'atto che ha approvato l'allegato con le linee guida per le reti. Qual è il numero della delibera e di che giorno è? / chi era l'amministratore unico di Anpal Servizi nel 2021? / chi era il direttore generale della DG lavoro nella cabina di regia? / come si chiama il responsabile regionale di Anpal Servizi? / chi è l'assessore che aveva il mandato? / dove ha la sede lombarda Anpal Servizi? / chi è il responsabile provinciale dei CPI di Mantova? / chi ha scritto la presentazione del 2022? / quale delibera approva il modello del 2025? / numero e data della delibera che approva le linee guida sulle reti? / quale decreto dirigenziale definisce il paniere del percorso 5? / quale dgr ha adeguato la Dote Unica Lavoro fase IV? / che legge regionale ha modificato la 30/2015? / cosa dice l'articolo 14 del decreto 150? / cosa prevede l'articolo 9 della convenzione? / con quale atto l'Umbria ha firmato con Anpal Servizi?
es ¿Quién era el administrador de Anpal Servizi en 2022?
= benefits
it Prendo la naspi da quattro mesi e mi hanno offerto una collaborazione da 300 euro al mese. Se accetto devo comunicarlo all'Inps e quanto mi tolgono? / Mio padre ha fatto domanda per l'assegno di inclusione e io sono nel suo nucleo. Se comincio un corso pagato glielo riducono? / quanti mesi di disoccupazione ho se ho fatto 14 mesi a tempo determinato / con la naspi anticipata posso aprire una partita iva? / quanto dura la naspi se ho lavorato tre anni? / quando pagano la naspi di questo mese / Che requisiti ci sono per l'assegno di inclusione? / l'ADI quanto è al mese per una persona sola? / Supporto formazione e lavoro: si prende ancora 350 euro o di più? / sfl e indennità di frequenza si sommano? / il bonus assunzioni under 35 c'è ancora quest'anno? / esiste un bonus per chi assume donne disoccupate? / bonus psicologo, dove si chiede? / ho 63 anni: posso andare in pensione con l'ape sociale? / a che età vado in pensione con quota 103 / l'assegno unico lo perdo se inizio a lavorare? / la dis-coll spetta agli assegnisti? / quanto è l'indennità di cassa integrazione netta? / la cigs quanto può durare? / chi paga i contributi durante la cassa? / la carta dedicata a te arriva anche ai disoccupati? / dote unica lavoro quanto vale in euro per fascia? / c'è un'indennità di partecipazione al corso? / mi danno un rimborso per i mezzi pubblici? / c'è il buono pasto se il corso dura tutto il giorno? / l'abbonamento del treno è gratis per chi fa un corso? / l'invalidità al 74% dà un assegno? / posso avere la naspi se mi dimetto per mobbing? / la disoccupazione agricola quando arriva? / reddito di libertà per donne maltrattate, come funziona? / Garanzia Giovani quanto pagava il tirocinio? / l'assegno di ricollocazione a quanto ammontava? / servizio civile: quanto si prende al mese? / contributo affitto del comune per chi ha perso il lavoro / quanto prende un tirocinante extracurriculare in Lombardia?
en How much is NASpI per month? / Is the Inclusion Allowance compatible with a course?
es ¿Cuánto dura la NASpI? / ¿Pagan algo por asistir al curso?
fr Quel est le montant de la NASpI ? / Le cours est-il indemnisé ?
ro Cât este șomajul NASpI? / Primesc bani dacă fac cursul?
uk Скільки платять NASpI? / Чи платять за відвідування курсу?
ar كم مبلغ NASpI؟ / هل يدفعون لي أثناء الدورة؟
= childcare
it Sono sola con una bimba di quattordici mesi e il corso è dalle 9 alle 17. Esiste un contributo per il nido o una baby sitter mentre studio e a quanto ammonta? / il cpi offre un servizio di babysitter durante il corso? / c'è un voucher per il nido per chi fa formazione? di quanto?
en Is there a nursery voucher during the course?
uk Чи є садочок під час курсу?
ar هل توجد حضانة أثناء الدورة؟
= clusters
it La mia utente ha un punteggio di 0,62 nella profilazione quantitativa. A quale soglia si passa da un percorso all'altro secondo le regole? / chi rientra nel cluster 4.3? / in che cluster erano messi gli ex detenuti secondo la slide? / i rifugiati sono in un cluster specifico? / cosa vuol dire lunga durata: quanti mesi? / qual è la soglia di punteggio tra cluster 1 e 2? / come si calcola la distanza dal mercato del lavoro? / quanti cluster nuovi nel modello 2025? / percorso 6 di GOL: in cosa consiste? / il livello 3 dei servizi cosa offre? / quali esempi di persone fa la slide per il cluster 2?
en Who belongs to cluster 4.3?
es ¿Cuántos meses son "larga duración"?
ro Ce înseamnă cluster 4.3?
uk Скільки місяців означає тривале безробіття?
ar من هم في المجموعة 4.3؟
= complaints
it L'operatrice mi ha parlato davanti a tutti del mio divorzio. A quale ufficio regionale si manda un reclamo e in quanti giorni rispondono? / a chi si fa reclamo per un'operatrice maleducata? / posso denunciare un ente che mi fa firmare presenze false? / esiste un difensore civico per i disoccupati? / in quanti giorni rispondono ai reclami? / l'ente mi ha chiesto 50 euro per il corso, è regolare? / il cpi non risponde al telefono da giorni, cosa prevede la carta dei servizi? / quali standard di attesa ci sono allo sportello? / c'è un risarcimento se mi hanno profilato male?
en Where do I lodge a complaint about my adviser?
es ¿Dónde pongo una queja?
ro Unde fac reclamație?
uk Куди скаржитися на оператора?
ar أين أقدم شكوى؟
= contacts
it Mi serve parlare con una persona in carne e ossa del centro di Luino; ha un numero diretto, un interno, qualcosa? / ke orari fa il cpi di lecco in agosto / qual è il numero verde di Regione Lombardia per il lavoro? / indirizzo del cpi di Gallarate / a che ora apre il centro per l'impiego di Pavia? / il cpi di Seregno è aperto il sabato? / chi è il responsabile del CPI di Cantù? / mail pec della provincia di Lecco settore lavoro / dov'è lo sportello lavoro di Darfo? / c'è parcheggio vicino al centro per l'impiego di Como? / che autobus va al cpi di Legnano? / elenco degli operatori accreditati a Voghera / quale ente accreditato è più vicino a Suzzara / il telefono del collocamento mirato di Monza / chi è il referente provinciale per le crisi aziendali a Varese? / nome dell'assessore al lavoro attuale / dove trovo un punto informativo a Bergamo? / Il CPI di Ostiglia è chiuso ad agosto? / c'è un patronato convenzionato a Treviglio? / dove si trova il CPIA di Lodi / con chi parlo per un reclamo? / avete un numero whatsapp?
en What are the opening hours of the Monza centre?
es ¿A qué hora abre el centro de Bérgamo?
fr Adresse du centre de Varèse ?
ro Care e programul CPI Cremona?
uk Коли працює центр зайнятості в Мілані?
ar متى يفتح مركز التوظيف في كريمونا؟
= courses
it Mio figlio vorrebbe fare l'elettricista, abbiamo chiesto a tre enti e ognuno dice una data diversa. Quando inizia il corso più vicino a Saronno? / quando comincia il corso di pasticceria nn risponde nessuno al tel / il corso di mulettista a pavia e ancora aperto? / quando parte il prossimo corso di informatica base? / ci sono corsi di cucina a Bergamo in primavera? / corso oss gratuito: esiste a Mantova? / quanti posti liberi nel corso di paghe e contributi? / corsi serali di inglese per disoccupati? / c'è un corso per il patentino del muletto vicino a Rho? / corso di saldatura a filo, date e orari / si può fare un corso per parrucchieri con gol? / mi pagano il patentino per la guida del drone? / la patente C e CQC rientrano nei corsi? / corsi di italiano per stranieri: livelli disponibili? / esistono corsi solo online? / quali corsi danno più lavoro? / corso di web developer, quale ente lo fa? / il corso haccp vale in tutta europa? / a che livello EQF corrisponde il corso di magazziniere? / l'attestato è riconosciuto all'estero? / c'è l'esame finale e chi sta in commissione? / le dispense le danno loro? / c'è un computer per chi non ce l'ha? / il corso prevede lo stage in azienda? quanto dura? / posso fare due corsi insieme? / quanti corsi posso fare in un anno? / quanti allievi per aula? / numero minimo di iscritti per far partire il corso / che percentuale di presenze serve per l'attestato? / che titolo deve avere il docente / quanti anni di esperienza servono al tutor? / quanto viene pagato un docente all'ora? / si può fare lezione la domenica? / le aule devono avere una metratura minima? / chi controlla la qualità dei corsi? / fanno ispezioni a sorpresa nelle aule? / cosa succede se il docente non si presenta? / posso registrare le lezioni online? / i crediti formativi valgono per l'università?
en When does the next IT course start? / How many learners per class are allowed? / Is the certificate valid in Germany?
es ¿Hay cursos de peluquería en Milán? / ¿El profesor tiene que tener título universitario?
fr Y a-t-il un cours de soudure en septembre ? / Combien gagne un formateur par heure ?
ro Când începe cursul de ospătar? / Câți elevi sunt într-o clasă?
uk Чи є курси італійської безкоштовно? / Скільки людей у групі на курсі?
ar هل توجد دورات لغة إيطالية مجانية؟
= criticism
it Ho letto le tre critiche dei sindacati. Ma la Regione come ha replicato e ha modificato qualcosa? / cosa dicono i sindacati sul percorso 2? / qual è la critica dei sindacati alla rete per gli inattivi? / cosa dicono le associazioni datoriali sul piano regionale? / quale sindacato ha detto che la somministrazione è un errore? la sigla / cosa ha risposto la Regione alle critiche sindacali? / Anpal che chiarimenti ha chiesto sul cluster 4? / cosa pensano gli enti di formazione degli obiettivi di placement? / la Commissione Europea ha sanzionato la Lombardia?
fr Que reprochent les syndicats au parcours 2 ?
= data
it Nella convenzione del 2019 il titolare era la Regione. E nel programma GOL chi è il titolare del trattamento? / chi è il responsabile del trattamento dei dati in GOL? / per quanti anni conservavano i dati gli addetti di Anpal Servizi? / chi era il DPO nella convenzione? / quanti accessi ai sistemi regionali aveva ogni collaboratore? / chi tratta i dati nella rete per gli inattivi?
fr Combien d'années les données étaient-elles conservées ?
= deadlines
it Il beneficiario doveva essere convocato in 30 giorni, e fin qui ci siamo. Dopo la convocazione, entro quanti giorni doveva tenersi il colloquio? / fino a ke giorno posso presentare la domanda per il bando / entro quanti giorni si doveva firmare il patto per il lavoro dopo il primo appuntamento? / quanti giorni prima veniva mandato l'sms rispetto all'appuntamento? / entro quando il CPI doveva segnalare l'assenza all'Inps? / quanto tempo aveva il beneficiario per accettare l'offerta congrua? / entro quanti giorni andava firmato il PRI? / dopo quanti appuntamenti saltati scattava la segnalazione? / entro quanti giorni Anpal Servizi doveva comunicare un sub-responsabile? / entro quanti giorni la Cabina di Regia doveva approvare il piano formativo? / ogni quanto si riuniva la Cabina di Regia? / entro quando la Regione doveva rispondere alla proposta sulle crisi aziendali? / per quanto tempo era valido l'assegno di ricollocazione? / quanto tempo per la registrazione nel sistema, fase 1? / entro quanti giorni un operatore deve convocarmi nel programma GOL? / in quanti giorni dal patto parte il corso di upskilling? / quando è stata adottata la dgr sui punti informativi? / data di uscita del Bando Inattivi? / da quando è in vigore il catalogo dei servizi integrativi? / quando partirà il nuovo modello di politiche attive? / quando Anpal ha validato il piano regionale? / in che data è stata firmata la convenzione con Anpal Servizi per il 2023?
en How many days did you have to accept a suitable offer under citizens' income?
es ¿En cuántos días debía el centro avisar al INPS de la ausencia?
fr Dans quel délai fallait-il signer le PRI ?
ro În câte zile trebuia acceptată oferta?
uk За скільки днів треба було прийняти пропозицію роботи?
ar كم يومًا لقبول عرض العمل؟
= definitions
it Da più parti leggo "donne in condizioni di svantaggio" ma nessuno spiega quali condizioni. C'è un elenco? / cosa si intende per bisogni complessi, c'è una definizione? / cosa sono esattamente le competenze spendibili? / qual è la definizione di donna in condizioni di svantaggio? / fino a che età si è NEET? / chi è un inattivo in età da lavoro, da che età a che età? / cos'è la fascia svantaggio, chi comprende di preciso? / cosa vuol dire presa in carico precoce in giorni? / cosa si intende per conduzione lavoristica? / lavoratore over 55 vuol dire 55 compiuti o 56? / cosa vuol dire set di servizi di rafforzamento, quali servizi? / cosa si intende per esiti certificati, che certificato? / coprogettata con chi? / cosa si intende per luoghi di rilevanza strategica, un elenco? / differenza tra tutoraggio e accompagnamento? / cos'è una crisi aziendale secondo l'avviso? / cosa si intende per forte presenza sul territorio? / quando una criticità è "particolare" tanto da andare ai servizi comunali? / quando un'assenza è giustificata, quali motivi valgono? / cos'è il mismatch informativo, come si misura? / cosa vuol dire placement, un contratto di quanti mesi?
es ¿Hasta qué edad se es NEET?
= disability
it Ho un'invalidità del 67 per cento e sto già nelle liste speciali. Quanti posti sono riservati a quelli come me nelle aziende con cinquanta addetti? / quante persone disabili deve assumere un'azienda di 60 dipendenti? / come ci si iscrive al collocamento mirato? / che percentuale di invalidità serve per la legge 68? / i corsi hanno l'interprete LIS?
= firms
it Siamo una piccola carpenteria e ci servono due tubisti. Se li prendiamo tra chi esce da un corso abbiamo uno sgravio sui contributi, e di quanto? / che sgravi ho se assumo un disoccupato di gol? / l'incentivo regionale per le assunzioni a quanto arriva? / come si attiva un tirocinio nella mia azienda? / quanto costa all'azienda aderire a una rete? / l'azienda in crisi deve pagare una quota? / come pubblico un'offerta di lavoro al CPI? / entro quanto il cpi mi manda i candidati? / posso avere candidati già formati sul nostro macchinario? tempi? / quali codici ateco sono ammessi? / il fondo nuove competenze copre il 100% del costo? / fondimpresa quando apre il prossimo avviso? / quali aziende della zona assumono in questo periodo? / chi sono i cacciatori di teste convenzionati? / una ditta individuale può avere la cigs? / quante settimane di cassa restano alla mia azienda? / sanzioni per l'azienda che non comunica gli esuberi / cosa devo scrivere nell'accordo sindacale perché vada bene? c'è un modello? / esiste un fac simile di protocollo con il Comune?
en What tax break do I get for hiring an unemployed person?
es ¿Qué ayudas hay por contratar jóvenes?
fr Combien coûte l'adhésion à un réseau ?
= hours
it Leggo che l'upskilling arriva a 150 ore. Di queste, quante possono essere di tirocinio o di project work? / quante ore di percorso 1 max / quante ore dura al minimo l'upskilling? / quante ore minime di orientamento specialistico? / i moduli del reskilling di quante ore sono? / quante ore al massimo di formazione nel percorso 1? / quante ore prevede il percorso lavoro e inclusione? / il cluster 4.2 quante ore di supporto? / quante ore di accompagnamento e tutoraggio sono previste? / quante ore di stage devono esserci in un reskilling da 400 ore? / quante ore al giorno si fanno nell'upskilling? / quante delle 150 ore si possono fare online? / quante ore di assenza sono ammesse su 150 / in quante settimane si devono fare le 600 ore / le 24 ore di orientamento quante sono di gruppo e quante individuali? / qual è il nuovo tetto di ore nel modello 2025? / quante ore durano i moduli brevi proposti nel 2025? / quante ore deve avere una micro credenziale? / quante ore di formazione facevano gli operatori dei CPI col piano di Anpal Servizi? / ore di laboratorio di ricerca attiva nella fase 6: quante? / quanto durava il colloquio di orientamento nella fase 4? / quante ore di servizi dà il percorso 3 ai sospesi oltre alla formazione?
en What is the maximum number of hours in pathway 1?
es ¿Cuántas horas mínimas tiene el upskilling?
fr Combien d'heures dure un module de reskilling ?
ro Câte ore are percorso 4?
uk Скільки мінімум годин в upskilling?
ar كم ساعة الحد الأدنى للـupskilling؟
= income
it Ho lavorato come autonomo con il regime forfettario. Il limite di 8.174 euro si calcola sul fatturato o sull'imponibile? / qual è la soglia di reddito molto basso nel 2025? / 8.174 euro sono lordi o netti? / la soglia di 8.174 vale anche per chi ha figli a carico? / qual è il limite di reddito per gli autonomi, distinto da quello dei dipendenti? / quale isee serve per il percorso 4?
en What is the low-income threshold for 2025?
ro Care e limita de venit pentru 2025?
uk Який поріг низького доходу у 2025?
ar ما هو حد الدخل المنخفض لعام 2025؟
= labour_law
it Il mio capo vuole che durante la cassa vada comunque a fare l'inventario due mattine. È legale, e cosa rischia lui? / il padrone nn mi paga da 3 mesi, posso dimettermi per giusta causa? / mi possono licenziare mentre sono in cassa? / quanti giorni di preavviso devo dare per le dimissioni? / il tfr quando me lo danno se la ditta fallisce? / in caso di licenziamento collettivo chi va via prima? / quanti dipendenti ci vogliono per la procedura di mobilità? / ho diritto alle ferie maturate durante la cigs? / posso lavorare mentre sono in cassa integrazione? / quante ore posso lavorare senza perdere lo stato di disoccupazione? / cos'è lo stato di disoccupazione secondo la legge? / un'offerta è congrua a quanti chilometri? / il contratto a termine quante volte si rinnova? / il periodo di prova quanto dura per un operaio? / quanto dura il comporto per malattia? / una socia lavoratrice è considerata dipendente? / apprendistato a 40 anni si può fare? / quante ore minime di part time per legge? / cosa rischia il datore se non versa i contributi? / come si impugna un licenziamento? / l'azienda può obbligarmi a fare il corso? / cosa prevede il mio ccnl metalmeccanici per la formazione? / contratto di espansione: esiste ancora? / il contratto di solidarietà che differenza ha dalla cigs? / le ore di corso sono considerate orario di lavoro? / se mi faccio male al corso sono coperto dall'Inail?
en How many days' notice must I give if I resign?
es ¿Me pueden despedir estando de baja?
fr Quel préavis en cas de démission ?
ro Câte zile de preaviz am? / Pot lucra cât sunt în cassa integrazione?
uk За скільки днів попереджати про звільнення?
ar كم يوم إشعار قبل الاستقالة؟
= later_years
it Nelle slide il programma va dal 2021 al 2025, ma siamo già oltre. Fino a che giorno si possono aprire nuove doti adesso? / ma gol finisce o lo rinnovano ancora? / gol continua anche dopo il 2026? / che programma sostituirà gol? / quante risorse ci sono per il 2026? / la nuova programmazione fse plus quanto stanzia per il lavoro in Lombardia? / nel 2027 i corsi saranno ancora gratuiti? / la Regione ha rifinanziato la ricollocazione collettiva nel 2025? / ultimo avviso pubblico per gli accreditati: quando chiude? / chi ha preso il posto di ANPAL? / Anpal Servizi adesso come si chiama? / è stato firmato un nuovo accordo stato regioni sui cpi? / cosa ha deciso la giunta dopo la presentazione del 2 luglio 2025? / il bando inattivi alla fine è uscito? / il decreto ministeriale del dicembre 2025 cosa cambia? / il termine per chiudere le doti è stato prorogato? / nel 2026 cambia la profilazione? / dopo il reddito di cittadinanza cosa c'è adesso?
en What replaces GOL after 2026?
es ¿Habrá cursos en 2027?
fr Le programme est-il prolongé ?
ro Mai sunt cursuri anul viitor?
uk Чи буде програма у 2027 році?
ar هل سيستمر البرنامج عام 2027؟
= migration
it Sono ucraina, ho la protezione temporanea che scade a marzo e un diploma da infermiera. Come si fa a farlo riconoscere qui? / con il permesso per protezione speciale posso fare il patto? / chi ha il permesso per studio può lavorare e fare un corso? / come faccio riconoscere il mio diploma straniero? / serve il livello A2 per il corso? / il mediatore linguistico c'è nei CPI? / i richiedenti asilo dopo quanti giorni possono lavorare?
en Can I register with an expired residence permit?
es ¿Cómo homologo mi título de enfermera?
fr Mon titre de séjour est en renouvellement, est-ce un problème ?
ro Diploma din România e recunoscută?
uk Чи можна з тимчасовим захистом підписати патто? / Як визнати український диплом?
ar هل تصلح الإقامة قيد التجديد؟ / كيف أعادل شهادتي؟
= money
it Sto preparando il budget di un corso da 40 ore per dodici persone. A quanto corrisponde il costo standard per allievo? / quanto danno a testa x ogni lavoratore in rete? / quanti milioni di euro ha avuto il Veneto per GOL? / quanto tocca all'Emilia-Romagna dei 4,4 miliardi? / qual è la percentuale di risorse GOL della Campania / quanti soldi per il percorso 5 nel 2024? / risorse 2023 del percorso 5: importo / nei 10.901.148 euro quanto è per la provincia di Varese? / i 6.520.000 del Fondo come sono divisi tra formazione e servizi? / quanto di quei 4.381.148 euro è andato agli accreditati? / risorse per il percorso 4 in Lombardia? / quanto è stato stanziato per il percorso 1? / il budget React EU della Lombardia qual è? solo la quota regionale / dei 101,288 milioni quanti per la formazione / quanto costa alla Regione la rete dei punti informativi? / qual è l'importo del forfait per i Comuni che fanno il punto informativo? / costo standard del servizio di orientamento specialistico? / quanto vale il costo standard di un'ora di tutoraggio / quanto stanziava la legge 205 del 2017 per la Lombardia? / i quattromila operatori della legge 145: quanti milioni? / quanto costava ad Anpal Servizi ogni navigator? / quanto ha speso Anpal Servizi per i dispositivi?
en How much money was there for pathway 5 in 2024?
es ¿Cuánto dinero GOL recibió el Véneto?
fr Quel est le coût standard d'une heure d'orientation ?
ro Câți bani are percorso 5 în 2024?
uk Скільки грошей отримала Кампанія?
ar كم من المال حصلت عليه فينيتو؟
= navigators
it Nel riparto vedo Brescia con 50 navigator. Quanti di loro sono rimasti fino alla fine della convenzione? / che titolo di studio serviva per fare il navigator? / quanto guadagnava un navigator al mese / che contratto avevano, co.co.co.? / come si svolgeva il concorso per navigator? / i navigator che fine hanno fatto dopo il 2022? / quanti giorni alla settimana lavoravano? / avevano il rimborso spese per gli spostamenti? / che badge usavano per entrare? / i navigator facevano smart working durante il covid? / quanti navigator c'erano in Piemonte? / quanti navigator nel Lazio secondo la convenzione? / quanti navigator aveva il CPI di Gardone Val Trompia? / navigator assegnati a Dalmine? / quanti ne aveva il cpi di Abbiategrasso / quanti navigator al centro di Desio? / quanti navigator stavano a Codogno? / quanti navigator c'erano a Edolo nel 2021? / quanti navigator laureati in psicologia tra i 329? / i 38 di Bergamo quante erano donne? / quanti navigator rimasti al CPI di Milano a fine 2022? / navigator del collocamento mirato di Pavia: numero / quanti per il collocamento mirato di Bergamo? / quanti navigator a Como via Volta e quanti a via De Cristoforis? / quanti dei 12 di Lodi stavano a Casalpusterlengo? / ripartizione finale, non iniziale, dei navigator in Brianza? / quanti utenti aveva in carico ogni navigator? / quanti navigator a livello nazionale?
en How many navigators did Piedmont get?
es ¿Cuántos navigator había en Roma?
fr Quel diplôme fallait-il pour être navigator ? / Combien de navigators en Vénétie ?
ro Câți navigator erau la Abbiategrasso?
uk Скільки навігаторів було в П'ємонті?
ar كم عدد navigator في بيمونتي؟
= network
it Siamo già in sei nella rete e vorrebbe entrare un settimo partner dopo l'avvio. C'è una procedura per aggiungere partner in corsa? / quanti soggetti al massimo può avere una rete di ricollocazione? / quanti enti del terzo settore ci vogliono nella rete di ricollocazione? / quanti lavoratori servono come minimo per avviare una rete? / quanti consultori ci devono essere nella rete per gli inattivi? / chi fa il capofila della rete per gli inattivi? / la Regione deve firmare l'accordo di rete? / il capofila può essere di un'altra regione? / quanti operatori accreditati può avere una rete per gli inattivi al massimo / entro quanti giorni la rete deve prendere in carico i lavoratori? / entro quanti giorni va trasmesso il protocollo tra sindacati e Comune? / per quanti mesi resta valida la rete? / quante volte deve riunirsi la rete? / serve il notaio per costituire la rete? / se i Comuni colpiti sono tre, quanti devono firmare il protocollo? / i lavoratori somministrati sospesi sono ammessi? / dopo quanto tempo dalla fine di una dote si può entrare nella rete? / la rete va registrata da qualche parte?
en What is the maximum number of members in a relocation network?
es ¿Cuántos trabajadores hacen falta para crear la red?
fr Combien de consultori faut-il dans le réseau pour les inactifs ?
ro Câți muncitori trebuie ca să pornească rețeaua?
uk Який максимум учасників мережі?
ar ما الحد الأقصى لأعضاء الشبكة؟
= phases
it Nella matrice mancano la prima e l'ottava fase. Che attività faceva il CPI nella verifica della consultazione del sistema? / nella fase 8 quali compiti aveva il navigator? / nella fase 1 cosa faceva il CPI? / cosa prevede la fase 10 del percorso del reddito? / quali strumenti si usavano nella fase 8? / che compiti aveva il Comune nella fase 4? / chi assisteva il CPI nella segnalazione all'Inps, il navigator cosa faceva lì? / cosa mostra la figura 2 del percorso RdC? / che cosa c'è nella figura 1 del sistema informativo? / quali altre esigenze sono nello schema della sezione 4 oltre alle crisi aziendali? / quali sono gli obiettivi strategici elencati nella slide delle priorità del 2025? / quali sono tutti gli attori della nuova governance, uno per uno? / quali sono le fasi del flusso di processo delle nuove PAL?
es ¿Qué tareas tenía el navigator en la fase 8?
uk Що робив навігатор у фазі 8?
= privacy
it Ho chiuso il mio percorso nel 2023 e non voglio che le informazioni sulla mia salute restino lì. Dopo quanti anni vengono cancellate? / chi è il responsabile protezione dati del CPI? / per quanto tempo tenete i miei dati dopo che trovo lavoro? / posso chiedere la cancellazione del mio fascicolo? / i miei dati vanno a finire alle agenzie private? / l'operatore può chiedermi se sono incinta? / devo per forza dire la mia malattia all'ente? / dove sono i server con i dati degli utenti? / quale informativa devo firmare per il corso? / chi può vedere il mio curriculum nel portale? / è stata fatta una valutazione d'impatto sui dati? / se c'è un data breach chi mi avvisa? / le telefonate con il cpi vengono registrate?
en How long do you keep my data?
es ¿Quién ve mis datos?
fr Combien de temps gardez-vous mon dossier ?
ro Cine vede datele mele?
uk Скільки зберігаються мої дані?
ar كم مدة حفظ بياناتي؟
= procedure
it Ho fissato l'appuntamento per giovedì, è la prima volta che vado al centro per l'impiego dopo trent'anni di lavoro. Non so cosa portarmi dietro: carta d'identità, le ultime buste paga, la lettera di licenziamento? Che documenti servono? / x la did serve lo spid o basta la carta / che documenti devo portare al centro per l'impiego? / serve lo spid per iscriversi? / non riesco a entrare con la cie, come si fa? / ho dimenticato la password di MyANPAL / dove scarico il modulo del patto di servizio? / il codice fiscale provvisorio va bene per la did? / che codice ateco devo indicare nella domanda? / si può delegare un familiare per l'appuntamento? / come si cambia la residenza nel sistema / dopo la did quanto tempo ho per andare al cpi? / come si annulla una did fatta per sbaglio / in che portale si caricano le presenze? / quale modulo serve per la delega al ritiro dell'attestato? / la domanda si fa con marca da bollo? / serve il permesso di soggiorno lungo periodo? / posso mandare i documenti via pec? / come si fa ricorso contro il profilo? / come si chiede il riesame della profilazione? / è necessario il certificato medico per giustificare un'assenza? / chi accetta la giustificazione e in quanti giorni? / come faccio a cambiare operatore? / quante volte si può cambiare ente? / si può sospendere il percorso per maternità? / come si disdice un appuntamento? / che formato deve avere il registro elettronico? / chi firma il foglio firme durante la formazione a distanza? / qual è la procedura per aprire una dote / quale sistema usano gli enti, SIUL o Bandi online? / quali allegati servono per la rendicontazione? / ogni quanto si chiede il SAL? / che durata ha la polizza fideiussoria richiesta agli enti? / dove trovo il manuale di rendicontazione / serve il durc per essere pagati? / qual è il codice CUP del progetto? / come si firma digitalmente il patto?
en What documents do I bring to the job centre? / Do I need SPID to sign up?
es ¿Qué papeles tengo que llevar? / ¿Puedo inscribirme con el pasaporte?
fr Quels documents faut-il apporter ? / Comment récupérer mon mot de passe ?
ro Ce acte trebuie să aduc? / Am nevoie de SPID?
uk Які документи треба взяти? / Чи потрібен SPID?
ar ما هي الوثائق المطلوبة؟ / هل أحتاج SPID؟
= proposal
it Nella presentazione si parla di micro credenziali. Quante ore o crediti deve avere una micro credenziale per essere rilasciata? / che quota del rimborso sarà legata al placement? / qual è l'obiettivo di placement annuale per il cluster 3? / che scala ha il rating dei corsi, da 1 a quanto? / quale strumento di IA verrà usato per la skill gap analisi? / quanti servizi ci sono nel catalogo integrativo e quali? / in quanti giorni verranno pagati gli operatori con la semplificazione? / quanto durerà l'accompagnamento dopo l'assunzione nel nuovo modello? / chi rilascerà i badge digitali? / quali imprese avranno i percorsi stabili? / quanto vale il Bando Inattivi in euro?
en What share of the reimbursement will depend on placement?
es ¿Cuándo entra en vigor el modelo de 2025?
fr Combien de jours pour payer les opérateurs dans le nouveau modèle ?
ro Când apare Bando Inattivi?
uk Хто видаватиме цифрові бейджі?
ar متى يبدأ النموذج الجديد؟
= regions
it Abito a Novara ma sono a due passi da Magenta. In Piemonte i percorsi hanno lo stesso numero di ore? / a torino le regole del gol sono uguali o cambiano? / in Piemonte come si accede a gol? / il buono servizi lavoro del Piemonte vale anche per me che lavoro a Novara? / in Veneto quanto è l'assegno per il lavoro? / com'è organizzata l'Emilia-Romagna per gli inattivi? / se mi trasferisco a Bologna il patto resta valido? / in Sicilia gol è ancora aperto? / il Trentino come paga i corsi? / in Toscana quante ore dura la riqualificazione? / frontalieri col Ticino: chi paga la disoccupazione? / posso fare un corso in Liguria se abito a Pavia? / quali regioni hanno raggiunto il target? / in Campania i navigator sono stati stabilizzati? / in Svizzera esiste un programma simile? / quanti CPI ha il Lazio?
en How do I join GOL in Tuscany?
es ¿Y en el Véneto cómo funciona?
fr Et dans le Piémont, quelles règles ?
ro Cum e în Emilia-Romagna?
uk Як це працює в Лігурії?
ar كيف الأمر في إقليم بيمونتي؟
= results
it Sono un giornalista e sto scrivendo della ricollocazione collettiva. Quanti lavoratori sono stati effettivamente ricollocati con il percorso 5 in Lombardia? / il reddito di cittadinanza ha funzionato? quanti assunti in lombardia / quante persone hanno trovato lavoro grazie a gol? / quanti lombardi hanno concluso un reskilling? / qual è il tasso di inserimento del percorso 5? / quanti hanno abbandonato i corsi? / la Lombardia ha raggiunto il target 2022? / quanti NEET sono stati intercettati finora? / quante donne inattive sono entrate nelle politiche? / i navigator hanno fatto trovare lavoro a quanti beneficiari? / quanti beneficiari del reddito hanno firmato il patto in Lombardia? / quante segnalazioni di assenza sono arrivate all'Inps? / quanti rifiuti di offerta congrua ci sono stati? / quante reti di ricollocazione sono state create? / quanti workers buyout sono riusciti in Lombardia? / quanti operai della nostra provincia hanno fatto il percorso 5? / qual è il tasso di disoccupazione attuale a Brescia? / quanti inattivi ci sono in Lombardia? / quante aziende lombarde sono in crisi adesso? / quanti punti informativi sono stati aperti? / quanti CPI lombardi rispettano già i LEP? / quanto è stato speso finora dei soldi di gol? / qual è la soddisfazione media degli utenti dei CPI? / quanti enti accreditati ci sono in Lombardia? / quanti stranieri frequentano i corsi di upskilling? / che stipendio prendono quelli ricollocati? / dopo sei mesi quanti lavorano ancora? / quanti assunti nei CPI col concorso del 2021?
en How many people found a job thanks to GOL?
es ¿Cuántos parados encontraron trabajo?
fr Quel est le taux de placement du parcours 3 ?
ro Câți oameni au găsit de lucru?
uk Скільки людей знайшли роботу?
ar كم شخصًا وجد عملاً؟
= sanctions
it Ho saltato due lezioni di fila perché il treno era soppresso. Qual è il numero di assenze oltre il quale si perde l'indennità? / se salto il corso gol mi tagliano la naspi? / che sanzione c'era per chi rifiutava la prima offerta del reddito? / dopo quante assenze decade il patto di servizio? / quanti mesi di sussidio si perdevano con un'assenza? / cosa rischia chi lavora in nero e prende il sussidio? / cosa rischia l'ente che fa selezione avversa, quanto di multa? / che succede se abbandono il corso a metà? devo restituire soldi? / se la rete non ricolloca nessuno deve ridare i soldi?
fr Que perd-on si on abandonne le cours ?
ro Dacă lipsesc pierd NASpI?
ar إذا تغيبت هل أخسر NASpI؟
= staff
it Vorrei sapere quante delle 891 persone del profilo operatore sono già in servizio e quante ancora da assumere. / quanti operatori ci sono al cpi di voghera adesso / quanti operatori del mercato del lavoro sono previsti al CPI di Treviglio? / il CPI di Crema quanti specialisti D1 ha nel piano? / quanti psicologi sono previsti nel piano di potenziamento per Bergamo? / mediatori culturali alla Città metropolitana di Milano: quanti? / quanti dirigenti prevede il piano di potenziamento a Brescia? / quanti amministrativi B3 in provincia di Mantova / quanti dei 285 di Milano sono donne? / quanti dei 183 di Brescia sono già stati assunti? / il totale del personale dei CPI piemontesi nel piano? / nel piano di potenziamento quanti per Novara? / quanti operatori a tempo parziale nella provincia di Lodi / quanti pensionamenti sono previsti tra i 132 di Bergamo? / personale del piano nel 2024 per Monza e Brianza / quanti erano gli operatori dei CPI prima del potenziamento? / quanti assistenti sociali in più a Cremona? / quanti art. 34 bis a Varese? / la provincia di Sondrio quanti ne prende nel secondo anno? / nel piano quanti posti sono riservati alle categorie protette? / quanti C1 operatore sono previsti al CPI di Busto Arsizio? / quanti informatici al CPI di Lecco e quanti a Merate, separatamente?
en How many staff does the plan give to the Treviglio job centre?
es ¿Cuántos psicólogos prevé el plan en Brescia?
fr Combien d'employés prévus au centre de Crema ?
ro Câți informaticieni sunt la CPI Lecco?
uk Скільки працівників передбачено в центрі Треві́льо?
ar كم موظفًا في مركز تريفيليو حسب الخطة؟
= statistics
it Nel 2020 avete 102.287 patti firmati. Quanti di questi erano rinnovi e quanti prime firme? / quante persone ha rilevato il flusso dei CPI nel 2021? / nel 2019 quanti patti di servizio sono stati firmati in Lombardia? / quanti patti di servizio personalizzati firmati nel 2020 a Brescia? / delle 28.768 persone inserite in una politica quante erano donne? / quanti dei 222.206 erano stranieri? / stima della popolazione da prendere in carico nel 2023 / stima 2022 da prendere in carico per la sola provincia di Como / dei 102.400 avviabili quanti sono poi stati avviati? / quante doti gol risultavano aperte al 31 maggio 2025? / doti GOL aperte nel 2023: numero? / a dicembre 2025 quante doti erano aperte / quanti disoccupati lombardi hanno fatto upskilling nel 2022?
en How many service pacts were signed in 2021?
es ¿Cuántas dotes había abiertas en 2023?
fr Combien de pactes signés en 2019 ?
ro Câți șomeri au făcut cursuri în 2022?
uk Скільки дот GOL було відкрито у 2023?
ar كم عدد الدورات المفتوحة عام 2023؟
= targets
it So che la Lombardia aveva 18.355 persone da formare nel 2022. Per l'anno dopo qual era il numero? / quanti neet deve prendere la provincia di pavia / quanti beneficiari gol doveva raggiungere la Lombardia al 31/12/2023? / qual è l'obiettivo lombardo di gol per il 2024 / 69.060 era per il 2022: e per il 2025 quanto? / target gol del Piemonte al 31 dicembre 2022? / quanti beneficiari GOL doveva raggiungere il Veneto nel 2022? / target 2022 della sola provincia di Sondrio / Quanti dei 69.060 toccavano al CPI di Vigevano? / quante donne ci sono dentro ai 50.985 della fascia di svantaggio? / dei 18.355 in formazione quanti sono over 55? / i 6.790 del digitale quanti devono essere giovani? / quanti lombardi dovevano fare formazione linguistica? / obiettivo lombardo sui giovani NEET stranieri / la Lombardia quanta parte del bacino NEET vuole intercettare per provincia? / di quanto deve aumentare l'accesso ai servizi degli over 55? / che percentuale di detenuti deve entrare nelle politiche? / obiettivo per l'ingresso nelle politiche dei beneficiari di NASpI? / qual è la percentuale di donne inattive da far entrare a livello nazionale? / almeno che percentuale di disoccupati di lunga durata, da soli, nel target nazionale? / del 75% nazionale, quanto sono le sole persone con disabilità? / i 3 milioni di beneficiari nazionali come sono divisi per regione? / minimo di beneficiari formati sulle competenze verdi a livello nazionale? / entro il 2024 quanti CPI dovevano aver completato le attività? / percentuale di CPI che devono rispettare i LEP entro il 2023 / quanti CPI lombardi rientrano nei 250 del 2022? / quanti dei 500 CPI del 2025 sono in Lombardia? / milestone 3 di GOL: cosa chiede? / c'è una m3 entro il 2023? cosa prevedeva / il target nazionale t6 qual è
en What was the Lombardy GOL target at the end of 2024? / How many of the 69,060 were women?
es ¿Cuántos beneficiarios GOL debía alcanzar Lombardía en 2023?
fr Quel était l'objectif GOL de la Lombardie pour 2025 ?
ro Care era ținta GOL a Lombardiei pentru 2024?
uk Яка ціль GOL для Ломбардії на 2025 рік?
ar ما هو هدف لومبارديا لعام 2024 في GOL؟
= transport
it Sto in alta Valcamonica, il corso più vicino è a un'ora e mezza di corriera. C'è una distanza massima oltre la quale non sono tenuto ad andare? / la sede del corso deve essere a meno di quanti km da casa? / rimborsano il pernottamento a chi viene dalla montagna?
es ¿Me pagan el autobús?
ro Se plătește trenul până la curs?
uk Чи оплачують проїзд?
ar هل يدفعون ثمن الحافلة؟
`;
