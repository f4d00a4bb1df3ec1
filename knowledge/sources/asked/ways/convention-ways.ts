/** More ways people ask about the convention of 2019 with Anpal Servizi: by fact of `../convention-facts.ts`, then by language, ` / ` between them. */
export const CONVENTION_WAYS = `
= c_act
it qual è la delibera lombarda del 2019 su Anpal Servizi? / dove trovo l'atto con cui la regione ha preso i navigator? / D.g.r. XI/1981 che cos'è? / in che giorno la giunta ha dcieso di lavorare con quelli di anpal / il numero della delibera dei navigator lombardi grazie / cerco le carte della regione sull'assistenza ai centri impiego ai tempi del reddito, che atto è? / schema di convenzione e piano di assistenza tecnica, di che data / XI/1981: che atto è? / Numero e data della delibera sulla convenzione con l'agenzia tecnica ministeriale / Con quale provvedimento la Giunta ha approvato lo schema per i navigator? / Per il fascicolo storico sui navigator qual è il provvedimento di Giunta da allegare? / Devo citare l'atto che approva convenzione e piano di assistenza tecnica: estremi esatti / La 1981 è una legge o una delibera? e cosa contiene / confermi che la delibera con lo schema di convenzione è la XI/1981?
en Which regional resolution approved the 2019 agreement scheme with Anpal Servizi?
es ¿Cuál es la delibera del convenio con Anpal Servizi y de qué fecha?
fr quelle est la D.g.r. de juillet 2019 et que contient-elle ?
ro Ce hotărâre regională din iulie 2019 privește Anpal Servizi?
uk Яка це постанова Ломбардії від липня 2019 про угоду з Anpal Servizi?
ar ما رقم قرار يوليو 2019 الخاص بالاتفاقية مع Anpal Servizi؟
= c_court
it la regione poteva usare Anpal Servzii senza fare una gara? / ma è legale che si appoggino a una società dello stato? chi l'ha detto? / un giudice ha detto che le regioni possono farsi aiutare da quella società? / Italia Lavoro è la vecchia anpal servizi? / mio padre avvocato in pensione chiede su che pronuncia si fondava l'affidamento ai romani / ma nessuno ha fatto ricorso? c'è un giudice che ha dato il via libera a farsi aiutare da una società di roma? / non puzza che si siano affidati a quelli là senza concorrenza? su cosa si appoggiano / Su quale pronuncia si fonda la possibilità di avvalersi di Anpal Servizi? / Sentenza 363: cosa ha stabilito / Italia Lavoro e le Regioni: c'è un precedente della Consulta? / Perché non serviva una gara per farsi assistere dalla società? quale giurisprudenza richiamano / C. Cost. 2003 – n. e principio / Un collega cita il Consiglio di Stato come base per ricorrere alla società in house. Quale organo si era espresso? / quale sentenza permette alle Regioni di usare Anpal Servizi? / la Corte Costituzionale cosa ha stabilito su Italia Lavoro, Anpal Servizi?
en Can the Regions use Anpal Servizi? Is there a court ruling on that?
es ¿Qué sentencia permite a las regiones usar Anpal Servizi?
fr Une décision de la Cour constitutionnelle autorise-t-elle les régions à recourir à Anpal Servizi ?
ro Ce sentință a Curții Constituționale permite folosirea Anpal Servizi?
uk Яке рішення Конституційного суду дозволяє областям користуватися Anpal Servizi?
ar أي حكم للمحكمة الدستورية يسمح للأقاليم بالاستعانة بـ Anpal Servizi
= c_150
it l'atto rihciama il d.lgs. 150/2015, quale parte? / c'è una legge ke obbliga ad avere un'unica banca dati dei disoccupati / decreto legislativo 14 settembre 2015, perche e citato nella delibera? / l'articolo 13 del decreto 150 di cosa tratta / mi hanno schedato in un sistema unico, con che norma? / dove sta scritto che i dati di chi cerca lavoo vanno in un solo sistema nazionale / è scritto da qualche parte che le schdee di chi è a spasso finiscono tutte in un solo archivio? / Art. 13 dlgs 150: argomento? / Nella delibera navigator che norma è richiamata sul sistema informativo unitario? / Da dove discende giuridicamente il SIU delle politiche del lavoro? / decreto del 14 settembre 2015: quale articolo interessa l'atto / Qual è la base di legge per la condivisione informatica dei dati lavoro citata nella DGR / il 150/2015 è richiamato nella convenzione? per quale aspetto / Sistema informativo unitario: quale articolo del decreto 150 ne parla?
en which article of legislative decree 150/2015 is recalled and what about?
es ¿Qué artículo del decreto 150 de 2015 se menciona?
fr De quoi parle l'article 13 du décret 150/2015 rappelé dans l'acte ?
ro Ce articol din decretul 150/2015 este citat?
uk Яку статтю декрету 150/2015 згадує акт і про що вона?
ar أي مادة من المرسوم 150/2015 مذكورة في القرار؟
= c_lep
it dove sono scritti i servizi minimi che il collocamento mi deve? / quale decreto definisce i LEP? / DM 4 del 2018 che roba è / posso citrae una norma quando allo sportello mi diono "non lo facciamo"? / il ministro ha stabilito cosa speta per forza a chi cerca lavoro? con quale atto / se voglio far valere le prestazioni di base a quale decreto mi attacco? / la signora dello sportello mi ha detto "non tocca a noi": esiste un elenco di quelo che mi devono per forza, chi l'ha fatto / Quale decreto definisce i LEP dei servizi al lavoro? / DM 4/2018: contenuto / Standard minimi dei servizi: fissati da legge o da decreto ministeriale? / Un utente contesta il servizio e vuole la norma che elenca le prestazioni garantite: quale? / Un ricorso contesta che il colloquio non fosse dovuto: quale decreto elenca le prestazioni minime dei servizi lavoro? / Mi dicono che i livelli essenziali stiano nella legge 26. Corretto? / quale decreto definisce i livelli essenziali?
en Where are the essential levels of employment services defined?
es ¿Que decreto define los niveles esenciales de los servicios de empleo?
fr Où sont définis les LEP des services pour l'emploi ?
ro Care decret definește nivelurile esențiale (LEP)?
uk Яким декретом визначені обов'язкові рівні послуг (LEP)
ar أين حُددت المستويات الأساسية لخدمات العمل
= c_205
it gli impiegati precari del collocameno li hanno sistemati? / i soldi per stabilizzare gli operatori dei CPI da dove ariavno / c'e stata una finanziaria di fine 2017 che aiutava gli uffici di collocamento? / legge 27 dicembre e stabilizzazioni / mia cugina lavora al centro impiego a tempo determinato, una legge prevedeva di tenerla? / ai tempi del governo gentiloni avevano messo dei quattrini per gli uffici di collocamento? / la mia amica era precaria allo sportello e l'hanno fatta fissa, grazie a quale norma? / Legge di bilancio 2018: cosa ha portato ai CPI? / L. 205/2017 e personale: stabilizzazioni o nuove assunzioni? / Quale norma ha finanziato la stabilizzazione dei precari dei centri? / risorse per reclutare e stabilizzare: riferimento di fine 2017 / Sindacato: con quale legge si sono consolidati gli operatori già in servizio? / I precari storici dei nostri uffici sono stati consolidati grazie a quale stanziamento di legge? / quale legge ha messo i soldi per stabilizzare gli operatori dei centri?
en What did law 205/2017 pay for in the job centres?
es ¿Para qué puso dinero la ley 205 de 2017?
fr La loi 205 de 2017 finance quoi dans les centres ?
ro legea 205 din 2017 pentru ce dă bani?
uk на що виділяє кошти закон 205/2017?
ar لماذا خصص القانون 205 لسنة 2017 أموالاً؟
= c_4000
it quattromila impiegati in più negli uffici... chi l'ha deciso? / mi pare che col reddito avessero promesso una valanga di assunzioni al collocamento, quante? / ho studiato da assistente socilae, c'era un reclutamento grosso nei centri / sti quattromila dove sono fintii, qui allo sportello io ne vedo sempre due. che legge era? / coi navigator dovevano prendere anche un sacco di impiegati fissi, in che finanziaria sta scritto? / governo gialloverde e assunzioni al collocamento: quante ne avevano promesse? / mia nipote vorrebbe fare il concorso allo sportello lavoro, di che infornata si parlava e con che norma? / Quattromila operatori: quale legge? / L. 145/2018: effetti sui centri / Chi ha stanziato altri soldi dopo la 205 per il reclutamento? / Ulteriore tornata di assunzioni negli uffici del lavoro: consistenza e base normativa / Da dove vengono i fondi per la seconda ondata di reclutamento negli uffici pubblici del lavoro? / Erano 3.000 o di più gli addetti aggiuntivi da reclutare in Italia? / la legge che prevedeva altri quattromila operatori qual è?
en How many more job-centre workers does the 2018 budget law want to hire? / my cousin wants to work in a centro per l'impiego. How many extra people does the 2018 law allow?
es ¿Cuántos empleados más permite contratar la ley 145 de 2018? / Me gustaría trabajar en un centro de empleo: ¿cuántos puestos nuevos abre la ley de 2018?
fr Combien d'agents supplementaires a recruter avec la loi 145/2018 ? / les centres pour l'emploi vont-ils embaucher ? combien avec la loi de fin 2018 ?
ro Câți operatori noi se angajează cu legea 145 din 2018? / Vreau sa lucrez la un CPI, cate posturi noi aduce legea din 2018?
uk Скільки нових працівників CPI дозволяє набрати закон 145/2018? / Хочу працювати в центрі зайнятості. Скільки нових посад дає закон 2018 року?
ar كم موظفاً جديداً سيتم توظيفهم حسب القانون 145 لسنة 2018؟ / أريد العمل في مركز تشغيل، كم وظيفة جديدة يسمح بها قانون 2018؟
= c_law26
it la 26 del 2019 cosa covnerte? / la norma del rdc era un decreto legge o una legge vera? / quota 100 e reddito stavano nello stesso provvedimento? / il sussidio dei grillini in quale legge sta / vorrei sapere il numero della legge sul sussidio, quella di marzo 2019 / il sussidio dei grillini in parlaemnto poi l'hanno approvato per davvero? con che nuero? / quota cento e card gialla erano scritte insieme, dove? / DL 4/2019: convertito con? / Legge 26: di cosa tratta / Estremi della conversione del decreto su RdC e quota 100 / che norma ha dato stabilità al reddito di cittadinanza dopo il decreto d'urgenza / Il decreto di gennaio 2019 riguardava solo il reddito o anche le pensioni? / In un'ordinanza trovo citato solo il decreto-legge sul sussidio: qual è la legge che lo ha stabilizzato? / con quale legge è stato convertito il decreto sul reddito di cittadinanza
en which law turned the citizenship-income decree into law
es ¿Qué ley convirtió el decreto-ley 4 de 2019 del reddito?
fr Quelle loi convertit le décret-loi sur le revenu de citoyenneté ?
ro Ce lege a convertit decretul-lege 4/2019?
uk Який закон перетворив указ про дохід громадянства на закон?
ar أي قانون حوّل مرسوم دخل المواطنة 4/2019؟
= c_intesa
it stato e regioni si erano messi d'accordo per rinforzare il collocamento, quando? / 17 aprile 2019 che e successo / il piano per irrobustire gli uffici e stato imposto da roma o concordato? / governatori e ministro si sono stretti la mano per rinforzare gli uffici, in che giorno? / ma roma ha fatto tutto da sola o le regioni erano d'acordo a mettere mano al collocamento / chi ha deciso di rafforzare gli sportelli, e a che tavolo si sono seduti? / quando e successo che si sono accordati tutti per metterci piu gente e soldi, nella primavera del reddito? / 17 aprile 2019: cosa fu firmato? / In che sede è nata l'intesa sul potenziamento? / Le Regioni avevano dato il loro assenso al piano di rafforzamento? quando e in che tavolo? / Governo e Regioni hanno concordato il rafforzamento degli uffici: quando e dove? / Conferenza unificata o Stato-Regioni per il piano straordinario? / Mi serve la data dell'accordo tra livelli di governo che sblocca le assunzioni / l'intesa sul piano straordinario quando è stata sottoscritta? / la Conferenza Stato-Regioni che data porta per l'intesa sul piano straordinario?
en When was the understanding on the extraordinary plan for job centres signed?
es ¿Cuándo se firmó el Intesa sobre el plan de refuerzo de los centros?
fr quand l'Intesa sur le plan extraordinaire a-t-elle été signée ?
ro Când s-a semnat înțelegerea despre planul de întărire a centrelor
uk Коли підписано порозуміння про план посилення центрів?
ar متى وُقّع الاتفاق على خطة تقوية مراكز التشغيل
= c_lr9
it che legge regionale ha cambiato la 22 del 2006? / L.R. 9/2018 quando entra in vigore? / la lombadria come ha recepito il jobs act sui centri? / le province gestiscono i centri in lombardia per quale legge? / prima c'era una legge lombarda del 2006, poi l'hanno ritoccata. con cosa? / a milano quando hanno adeguato le loro regole a quelle di renzi sul collocamento? / da noi comandano le province sugli uffici, ma chi l'ha scritto e da che estate? / Quale legge lombarda ha recepito il dlgs 150 e la 205? / LR 9/2018: vigenza e cosa modifica / La riforma regionale dei servizi al lavoro del 2018 è autonoma o novella la 22? / da che giorno è entrata in vigore la legge di luglio 2018 / Come si è adeguata la Lombardia al decreto statale del 2015? / La 22/2006 è stata modificata? con quale atto / la legge regionale 9 del 2018 cosa ha modificato?
en What does Lombardy's law 9 of July 2018 change?
es ¿Qué modifica la ley regional 9 de 2018?
fr la L.R. 9/2018, elle modifie quoi et depuis quand ?
ro Legea regională 9 din 2018 ce modifică?
uk Що змінив регіональний закон 9/2018 і з якого дня?
ar ماذا عدّل القانون الإقليمي 9 لسنة 2018
= c_previous
it 17 o 18 ootbre 2018? / perché nella delibera ci sono due date diverse? / ho trovato un errore nel vostro documento, l'acordo vecchio ha una data qui e un altra la / precedetne convenzione data gisuta? / c'era già stato un accordo con quelli di roma nell'autunno 2018? / premessa e allegato si contraddicono su cosa / ho visto due giorni diversi per l'accordo vecchio coi romani, chi ha sbagliato a scrivere? / C'era già una convenzione prima, di che data? / Accordo precedente con Anpal Servizi: 17 o 18 ottobre 2018? / Ho trovato due date diverse per l'accordo precedente con la società: refuso? / Nel ricostruire la cronologia mi balla un giorno sull'accordo del 2018 con la società: come mai? / Nell'atto istruttorio devo indicare quando fu firmata l'intesa anteriore. Che metto? / Un auditor rileva un'incongruenza di un giorno tra delibera e allegato: a cosa si riferisce? / la vecchia convenzione con anpal servizi è del 17 o del 18 ottobre 2018? / Sto scrivendo una nota e trovo due date diverse per la vecchia convenzione con ANPAL Servizi, 17 e 18 ottobre. Quale delle due è nel testo?
en when was the previous ANPAL agreement, 17 or 18 October 2018
es ¿La convención anterior es del 17 o del 18 de octubre de 2018?
fr Quelle date pour la convention précédente, il y a deux versions ?
ro Convenția anterioară e din 17 sau 18 octombrie 2018?
uk Попередня угода від 17 чи 18 жовтня 2018?
ar الاتفاقية السابقة في 17 أم 18 أكتوبر 2018
= c_854
it DGR 854 che cos'è e di quando? / con quale delibera si è attuata la legge 9 del 2018? / la regione ha dato delle linee su come mandare avanti gli uffici? dove le trovo / chi ha detto alle province come far funzionare il collocamento, con ke atto di novembre 2018 / 26 novembre 2018: cosa ha deciso la giunta / chi ha detto alle province come mandare avanti gli sportelli? in che carta? / cerco le istruzioni che milano ha dato per far girare gli uffici, autunno 2018 / Indirizzi gestione CPI Lombardia: quale dgr? / DGR 854: cosa disciplina / Dopo la riforma del luglio 2018 dove sono finite le istruzioni della Giunta su come far funzionare gli uffici? / Le regole per far funzionare i centri lombardi dove sono scritte? / delibera di novembre 2018 sui centri, estremi? / La LR 9 è rimasta senza attuazione o la Giunta ha dato linee? / Gli indirizzi per gestire i CPI in Lombardia in che delibera stanno?
en where are the guidelines on running Lombardy's job centres?
es ¿Qué d.g.r. trae los lineamientos de gestión de los CPI?
fr Quelle délibération donne les orientations de gestion des centres
ro Ce d.g.r. cuprinde orientările pentru gestionarea CPI?
uk У якій постанові вказівки щодо управління центрами?
ar أي قرار يحوي توجيهات تسيير المراكز؟
= c_30days
it c'era un temrine per mettersi d'acocrdo con quelli dei navigator o potevano prendersela comoda? / dopo l'adozione del piano quanto tempo avevano le regioni? / la regione ha dormito? che scadenza aveva per stipulare / la regione e Anpal avevnao un mese per stringere l'accordo, contato da cosa? / termine di stipula convenzioni anpal servizi / milano doveva sbrigarsi a firmare coi romani o poteva prendersela comoda? / i navigator sono partiti in ritardo: c'era un termine per chiudere l'accordo? / Entro quanto andavano firmate le convenzioni con le regioni? / 30 giorni da quando? / Perché tutte le Regioni si sono mosse in fretta per accordarsi con la società, c'era un tempo assegnato? / Le Regioni avevano un tempo massimo per accordarsi con la società statale? / decorrenza del termine: dalla delibera o dall'adozione del Piano / Fretta di luglio 2019: c'era una scadenza per stipulare? / entro quanti giorni andavano stipulate le convenzioni tra Anpal Servizi e le regioni?
en By when did the Regions have to sign with Anpal Servizi?
es ¿En cuántos días había que firmar los convenios?
fr Dans quel délai fallait-il signer les conventions ?
ro În câte zile trebuiau semnate convențiile?
uk за скільки днів Anpal Servizi та регіони мали укласти угоди?
ar في كم يوم كان على الأقاليم توقيع اتفاقيات Anpal Servizi؟
= c_329
it 329 collaboratori, chi li ha contrattualizzati? / i navigator li assumeva la regione? / mio nipote faceva il navigator, quanti erano da noi in tutto? / Quanta gente mandava anpal in lombardia per aiutare i centri / erano tanti i ragazzi presi per seguire chi aveva il reddito, qui da noi? / chi aveva scelto i navigator lombardi? / in tutta la rgeione quanti ragazzi avevano mandato per seguire chi prendeva il sussidio? / Quanti navigator per la Lombardia? / 329: chi erano e chi li aveva contrattualizzati / I navigator erano dipendenti regionali o collaboratori di altri? / Mi dicono che in Lombardia ne siano arrivati oltre 300 e che li pagasse la Regione. Numero e contraente corretti? / Per un pezzo storico: contingente lombardo di supporto al reddito / i collaboratori li ha selezionati la Provincia? / quanti navigator erano previsti in tutta la Lombardia? / quante persone ha assunto Anpal Servizi x la lombardia come navigator
en How many navigators were sent to Lombardy? / how many Anpal Servizi collaborators were meant for Lombardy, and what were they called?
es ¿Cuántos navigator había previstos en Lombardía? / Los navigator, ¿quien los contrato y cuantos eran? / ¿Cuántos navigator había en Lombardía?
fr combien de navigators pour la Lombardie ? / Les navigators étaient employés par qui, et combien ?
ro Câți navigator erau prevăzuți în Lombardia? / Navigatorii erau angajati de cine si cati
uk Скільки було navigator у Ломбардії? / Хто наймав навігаторів і скільки їх планували
ar كم عدد الـ navigator في لومبارديا؟ / من شغّل المرشدين navigator وكم عددهم؟
= c_split
it chi ha deicso quanti navigator mandare in ogni centro / perche a Lecco pochi e altrove tanti? come li hanno divisi / Province e Città metropolitana hanno detto la loro sulla distribuzione? / ripartizione navigator criteri / li hanno sparsi a caso tra gli uffici o in base ai bisogni? / la provincia di pavia poteva dire la sua su quanti collaboratori ricevere / Perché a Sondrio quattro gatti e a Milano una marea? chi li ha spartiti? / Come è stato deciso quanti navigator a ciascun centro? / Riparto per CPI: imposto da Roma o concordato? / criterio di distribuzione dei collaboratori sul territorio / Le Province hanno avuto voce sull'assegnazione del personale di supporto? / Il sindacato sostiene che la distribuzione sia calata dall'alto senza sentire gli enti territoriali. Risulta? / Il mio centro ne ha avuti pochi: in base a che si è ripartito? / il riparto dei navigator l'ha deciso la Regione da sola?
en How was the share of navigators per centre decided
es ¿Quién decidió el reparto de los navigator por centro?
fr La répartition des navigators entre centres a été décidée comment ?
ro Cum s-a făcut împărțirea navigatorilor pe centre?
uk Як вирішили розподіл навігаторів за центрами?
ar كيف تقرر توزيع الـ navigator على مراكز التشغيل؟
= c_mandate
it c'è il nome di chi ha firmato l'accordo? / ma il firmatario chi è? sulla carta vedo punitni / la regione chi mandava a mettere la firma? / Come mai il nome è in bianco / chi è andato a firmare per milano? vorrei sapere nome e cognome / sul foglio al posto della firma vedo solo puntini, ma chi doveva metterla? / è il presidente che ci mette la faccia o lo fa fare a un altro? / Chi doveva firmare per la Regione? / mandato alla sottoscrizione: a quale organo / Nel testo compare il nome di chi firma? / La Giunta delega l'Assessorato o il direttore generale? / firmatario lombardo: lasciato in bianco? / Nel fascicolo non trovo chi ha materialmente siglato per la Lombardia: a chi era stato affidato l'incarico? / chi doveva firmare la convenzione per conto della Regione? / nella convenzione c'è il nome di chi firma per la Regione? / chi era autorizzato a sottoscrivere la convenzione? non chiedo che lo autorizziate voi
en Who was mandated to sign, and whose name appears?
es ¿A quién se encarga firmar la convención?
fr Quelle personne la délibération charge-t-elle de signer avec Anpal Servizi
ro Cine a primit mandat să semneze convenția?
uk Кому доручено підписати угоду з Anpal Servizi і чи видно його ім'я?
ar من كلّفه القرار بتوقيع الاتفاقية مع Anpal Servizi؟
= c_changes
it si poetva cambiare il testo al momento della firma / Modifiche in fase di sottoscrizione: di che tipo? / dopo la delibera potevano ritoccare l'accordo di nascsoto? / modifiche non sostanziali, cioe? / l'accordo coi navigator votato in giunta è uguale a quello firmato o potevano limare qualcosa / potevano stravolgerlo all'ultimo o solo aggiustare dettagli? / erano ammessi ritocchi per arrivare alla stipula? / Al momento della firma si poteva ritoccare lo schema? / modifiche allo schema: di che natura ammesse / Un cambiamento sostanziale avrebbe richiesto una nuova delibera? / Il testo firmato può differire da quello approvato? entro che limiti / Se il giorno della stipula si scopre un dettaglio da aggiustare, tocca tornare in Giunta? / Limite alle variazioni prima della firma e loro scopo / in fase di firma si poteva modificare la convenzione?
en Could the wording still be touched when the deal with Anpal Servizi was signed?
es A la hora de firmar con Anpal Servizi, ¿se podia retocar el texto del convenio?
fr au moment de signer avec Anpal Servizi, pouvait-on encore modifier le texte ?
ro Când se semna convenția cu Anpal Servizi mai puteai schimba ceva în text?
uk Чи можна було щось змінити в тексті угоди з Anpal Servizi в момент підписання?
ar هل كان ممكناً تعديل نص الاتفاقية مع Anpal Servizi وقت التوقيع؟
= c_costs
it i navigator sono costati alla regione? / La convenzione comporta nuovi oneri per il bilancio regionale? / con le nostre tasse lombarde abbiamo pagato anche quello? / convenzione con anpal servizi quanto è costata in più / era gratis per la lombardia? / Scommetto che ci hanno messo milioni dal bliancio, o no? / oneri fnianziari piano assistenza tecnica / Impatto sul bilancio regionale? / La Corte dei conti chiede: c'erano oneri aggiuntivi? / navigator: spesa per RL / La Lombardia ha pagato qualcosa per avere quel supporto? / Un consigliere di minoranza vuole sapere quanto ci è costata l'operazione navigator: gravava sui conti lombardi? / Il piano di assistenza pesava sulle casse di Palazzo Lombardia? / la delibera costava qualcosa al bilancio della Regione?
en Does the agreement cost the Region anything extra?
es ¿El convenio le cuesta plata nueva a la Región?
fr La convention entraîne-t-elle des coûts pour la Région
ro convenția aduce cheltuieli noi la bugetul regiunii
uk Чи додає угода витрат обласному бюджету?
ar هل تكلف الاتفاقية ميزانية الإقليم شيئاً؟
= c_seat
it dove ha sede Anpal Servizi? / Chi rappresentava la società nella conveznione / ma il famoso italoamericano del mississippi era lui il capo / via guidubaldo del monte, a che numero? / devo spedire una raccomandata a quelli dei navigator, che indirizzo c'è nell'atto? / Domenico Parisi che carica aveva? / indirizzo di roma della societa / Sede legale Anpal Servizi? / Chi rappresentava la società nel 2019? / Domenico Parisi firmava come presidente o con altra veste? / via Guidubaldo del Monte – chi ci sta? / Intestazione corretta della controparte: indirizzo e legale rappresentante / Devo ricostruire chi era il vertice della società controparte e a quale indirizzo notificare / come si chiamava l'amministratore unico di Anpal Servizi e dove ha sede la società?
en where is Anpal Servizi's office and who represents it / I need to send a registered letter to Anpal Servizi. What's the address in Rome?
es ¿Dónde tiene su sede Anpal Servizi y quién la representa? / Quiero mandar una carta a Anpal Servizi, ¿cual es la direccion en Roma?
fr Ou est le siege d'Anpal Servizi et qui la represente ? / À quelle adresse à Rome se trouvait Anpal Servizi ?
ro Unde are sediul Anpal Servizi și cine o reprezintă? / La ce adresa din Roma e Anpal Servizi?
uk Де розташована Anpal Servizi і хто її представляє? / Яка адреса Anpal Servizi в Римі?
ar أين مقر Anpal Servizi ومن يمثلها / ما عنوان Anpal Servizi في روما؟
= c_secretary
it chi ha firmato la delibera come segretario? / de Vecchi chi è? / in fondo all'atto c'è un nome, di chi è? / il segretario della giunta in quella deilbera qual era / chi ci ha messo la firma sulla d.g.r. dei navigator / C'è la firma dell'assessore o di un funzionario sotto la deliberazione? / Come si chiama il tizio che ha timbrato in fondo al foglio? / Chi firma la delibera come segretario? / Il nome De Vecchi in calce corrisponde all'assessore o a un altro ruolo? / Per autenticare la copia della deliberazione mi occorre il nome del funzionario verbalizzante / Nome in calce alla DGR 1981 / La delibera da chi risulta sottoscritta? / In fondo al provvedimento c'è la firma del presidente o del segretario? / Per citare correttamente l'atto: come si chiama il segretario che firma? / nome del segretario della delibera del 22 luglio 2019
en Who's the secretary that signed the resolution?
es ¿Quién es el secretario que firma la delibera?
fr Quel secrétaire a signé la délibération de 2019 sur Anpal Servizi ?
ro cine e secretarul care a semnat hotărârea?
uk Хто як секретар підписав постанову 2019 року про Anpal Servizi?
ar من السكرتير الذي وقّع قرار 2019 الخاص بـ Anpal Servizi؟
= c_purpose
it perché la regione si è messa con Anpal Servizi? / Che scopo ha la collaborazione tra Regione e Anpal Servizi? / a cosa serviva l'accordo coi navigator in soldoni? / ma perchè serviavno quelli di roma, i nostri nn bastavano / l'accordo del 2019 riguardava solo il sussidio o tutto il lavoro? / assistenza tecnica per realizzare cosa? / perche far venire gente da roma, ai tempi del sussidio, a cosa doveva servire? / Perché la Regione si è fatta aiutare dalla società ministeriale? / Oggetto della convenzione in sintesi / A che politiche era finalizzata la collaborazione con Anpal Servizi? / L'intesa con la società nasceva per le crisi, per i giovani o per il reddito? Qual era la ragione principale? / La collaborazione riguardava tutte le politiche attive o solo quelle del Reddito? / scopo dell'accordo Lombardia–società nazionale / a cosa serviva la collaborazione tra Anpal Servizi e Regione?
en Why does Anpal Servizi work with Lombardy?
es para qué colabora Anpal Servizi con Lombardía
fr À quoi sert la collaboration entre Anpal Servizi et la Lombardie ?
ro De ce colaborează Anpal Servizi cu Lombardia?
uk Навіщо Anpal Servizi співпрацює з Ломбардією?
ar لماذا تتعاون Anpal Servizi مع لومبارديا؟
= c_employer
it chi era il datore di lavoro dei navigator? / se un navigator si faceva male chi pagava? / Gli obblighi da datore di lavoro sono della Regione o di Anpal Servizi? / mia figlia ha fatto la navigator, i contributi chi glieli versava? / erano dipendenti della regione? perche parlavano come se lo fossero / oneri e obligazioni del personale a carico di chi / stipendi, ferie e malattia di quei ragazzi toccavano a chi? / Chi è datore di lavoro dei navigator? / Contributi e obblighi contrattuali del personale di supporto: a chi toccano? / Se un collaboratore fa causa per il contratto, la Regione c'entra? / Un ex navigator ci chiede gli arretrati: dobbiamo girarlo a qualcun altro? / Infortunio o ferie dei navigator: chi se ne fa carico come datore / la Provincia aveva doveri di datore verso di loro?
en Who's the employer of the navigators, the Region or Anpal Servizi? / If a navigator gets hurt or isn't paid, whose responsibility is it?
es ¿Quién es el empleador de los navigator? / ¿Quién responde por los salarios de su personal, la Región?
fr qui est l'employeur du personnel d'Anpal Servizi / La Région paie-t-elle les navigators ou c'est Anpal ?
ro Cine e angajatorul navigatorilor? / Cine raspunde de salariul lor, regiunea sau Anpal
uk З ким у навігаторів трудовий договір, з областю чи з Anpal Servizi? / хто відповідає за зарплату персоналу, область чи Anpal?
ar الـ navigator مع من له عقد عمل، الإقليم أم Anpal Servizi؟ / من يتحمل التزامات رب العمل تجاه الموظفين؟
= c_equipment
it il computer ai navigator chi lo dava? / chi assicura l'equipaggiamento informtaico del personale? / arrivavano allo sportello senza nemmeno un pc... chi dovva fornirglielo? / Anpal Servizi doveva garantire attrezzature idonee? / la strumentazione era a carico dei centri o della società? / portatile ai collaboratori: rgeione o roma / equipaggiamento idoneo a chi spetta / PC dei navigator: chi li dà? / Equipaggiamento del personale: a carico del CPI o della società? / A chi chiedere la strumentazione informatica per gli operatori esterni / Il centro doveva comprare i computer per chi arrivava da Roma? / Il CPI ha prestato i propri portatili ai collaboratori esterni, ma a chi sarebbe toccato fornirli? / Nei nostri uffici mancavano le postazioni per gli arrivi del 2019: doveva provvedere l'ente ospitante? / i computer ai navigator chi li dava?
en laptops and other IT kit for the navigators: whose job is it to provide them?
es ¿Quién le pone el equipo informático al personal?
fr qui doit fournir les ordinateurs au personnel d'Anpal Servizi
ro Cine asigură echipamentul informatic?
uk Ноутбуки для навігаторів мав забезпечити центр, область чи Anpal Servizi?
ar من يوفر الحواسيب لموظفي Anpal Servizi في المراكز؟
= c_coordinate
it chi coordina il Piano Regionale? / comanda la regione o anpal nelle atività / nel piano coi navigator chi teneva in mano il pallino, milano o roma? / se i naivgator andavano ognuno per conto suo, chi doevva metterli in riga? / coordinamento attivita piano, di chi e il compito / la regia di tutto quanto a chi tocava secondo l'accordo / con tutti sti enti di mezzo chi aveva il vloante in mano / Regia delle attività: a quale delle due parti spetta / L'assistenza tecnica si autogestiva o era coordinata dalla Regione? / Quando assistenza tecnica e uffici locali non erano allineati, chi aveva la regia dell'insieme? / Nella ripartizione dei ruoli quale compito resta in capo alla Lombardia? / La società statale dettava la linea nei centri? / chi coordinava le attività del piano regionale, la Regione o Anpal Servizi?
en Who coordinates the Regional Plan's activities?
es ¿A quién le toca coordinar el Plan Regional?
fr qui coordonne les activités du Plan régional ?
ro Cine coordonează Planul Regional?
uk Хто координує роботи за регіональним планом?
ar من ينسق أنشطة الخطة الإقليمية؟
= c_where
it dove lavoravano i navigator in Lombardia? / Le attività si svolgono in tutte le sedi dei CPI? / anche nel mio paesino con il centro piccolo c'erano? / chi diceva ai collaboratori cosa fare nelle sedi? / in quali uffici si faceva l'assistenza e con le indicaizoni di chi / i collaboratori anpal si muovevano a loro piacere o seguivano i capi dei centri? / sedi di svolgimento attività convenzione / In quali sedi si svolgono le attività? / Sedi di svolgimento: tutti i centri o solo i maggiori? / Il lavoro di supporto si faceva secondo le indicazioni di chi? / Direzione Generale e Responsabili: chi indica cosa sullo svolgimento / I navigator lavoravano anche nel CPI piccolo di montagna? / luoghi di svolgimento e linee da seguire / dove lavoravano e su indicazione di chi?
en In which offices do Anpal Servizi's people work? / Were navigators in every Lombard job centre, and who told them what to do there?
es Los de Anpal Servizi, ¿trabajan en todas las sedes de los CPI lombardos o solo en algunas? / ¿Hay navigator en cada oficina de empleo lombarda y quién les da las indicaciones?
fr Dans quels centres se déroulent les activités ? / Y avait-il des navigators dans tous les CPI lombards, selon les indications de qui ?
ro În ce sedii se desfășoară activitățile? / erau navigatori in toate sediile CPI din Lombardia si cine le dadea indicatii?
uk У яких офісах працюють люди Anpal Servizi, у всіх центрах Ломбардії? / Навігатори були в усіх офісах CPI Ломбардії? Хто давав їм вказівки?
ar أين يعمل فريق Anpal Servizi، في كل مقرات مراكز لومبارديا؟ / هل كان الـ navigator في كل مقرات CPI بلومبارديا، ومن يعطيهم التوجيهات؟
= c_spaces
it i naigator avevano un ufficio loro / possono accedere alle sedi dei centri? in ke spazi? / li vedevo ogni volta a una scrivania diversa, è normale? / chi decideva la stanza dove stavano? / collaboratori anpal uso degli spazi nei CPI / entravano liberamente nel centro impiego, anche se non erano dipndenti? / i navigator dove si sedevano? avevano un posto fisso? / Scrivanie e locali: chi li assegna ai navigator? / Accesso alle sedi dei centri da parte dei collaboratori: consentito? / Il responsabile di centro decide dove si siedono? / spazi nei CPI per gli esterni / Gli ospiti in ufficio potevano usare qualsiasi stanza? / In ufficio non c'era posto per tutti: chi stabiliva dove sistemare i colleghi arrivati dall'esterno? / i navigator potevano usare gli uffici del CPI?
en Are Anpal Servizi collaborators allowed into the job centres, and which rooms do they use?
es ¿Los colaboradores pueden entrar y usar los espacios de los centros?
fr Les collaborateurs peuvent-ils utiliser les locaux des CPI ?
ro Colaboratorii pot folosi spațiile centrelor?
uk чи можуть співробітники користуватися приміщеннями центрів?
ar هل يستطيع متعاونو Anpal Servizi دخول مراكز التشغيل واستعمال قاعاتها؟
= c_tasks
it che cosa facevano i navigator? / ma a cosa servivano sti navigator in pratica? / I navigator sostituivano gli impiegati o li aiutavano soltanto / parlavano anche con le imprese e i comuni? / compiti del navigator grazie / quando prendevo il reddito mi seguiva uno giovane, qual era il suo mestiere di preciso / affiancamento ai CPI per il rdc e i LEP, che mnasioni / Un navigator poteva trattare con le scuole e i Comuni o doveva restare sull'utente? / Di che cosa si occupavano gli esterni nei centri? / Il navigator sostituiva l'operatore o lo affiancava? / rapporti con Comuni e scuole: rientravano nei compiti dell'assistenza tecnica? / Imprese, istruzione, LEP: in che modo erano coinvolti i collaboratori / Lista delle funzioni di supporto ai centri / un navigator in pratica cosa faceva?
en what exactly did navigators do for people and for companies / Was the navigator only there for beneficiaries of citizenship income, or also for firms?
es ¿Qué hacían los navigator en el centro? / ayudaban también con las empresas y los municipios
fr Quelles tâches avaient les navigators ? / les navigators assistaient-ils les CPI pour les entreprises ?
ro ce sarcini aveau navigatorii? / Ajutau si la legatura cu firmele si primariile?
uk що саме робили навігатори в центрах? / Навігатори допомагали тільки отримувачам RdC чи й у зв'язках із фірмами та комунами
ar ما مهام الـ navigator في المراكز؟ / هل كانوا يساعدون في الاتصال بالشركات والبلديات؟
= c_report
it ogni quanto Anpal Servizi doveva fare raporto alla Regione / rendevano conto a qulacuno dei risultati? / Relazione seestrale, su cosa / ma chi sapeva se i navigator combinavano qualcosa? scrivevano un resoconto? / frequenza della relazione sulle attività / Li avranno controllati almeno una volta l'anno o mai? / quelli mandati da roma a chi dovevano raccontare cosa avevano combinato, e ogni quanto? / Ogni quanto relaziona Anpal Servizi? / Per valutare ex post l'assistenza tecnica esistono resoconti? con quale frequenza dovevano arrivare a Milano? / Obbligo di rendere conto dei risultati alla Regione, periodicità / Auditor: dove posso trovare evidenza dell'attività svolta dalla società? / reporting – annuale o ogni sei mesi? / La Lombardia riceveva un resoconto sull'operato? / ogni quanto Anpal Servizi doveva fare la relazione alla Regione? / esisteva una relazione sui risultati dei navigator? ogni quanto?
en How often does Anpal Servizi report to the Region?
es ¿Cada cuánto presenta informe Anpal Servizi?
fr Tous les combien Anpal Servizi fait-elle un rapport ?
ro cât de des face Anpal Servizi raport?
uk Як часто Anpal Servizi звітує перед областю?
ar كم مرة تقدم Anpal Servizi تقريراً؟
= c_redefine
it se le cose andavano male si poteva correggere il tiro? / Le Parti potevano ridefinire le attività quando? / visto che i risultati facevano pena, hanno la possibilità di rivedere il lavoro? / ridefinizione attivita in base ai dati / il lavoro di anpal in lombardia era scolpito nella pietra o aggiustabile strada facendo? / dopo i primi sei mesi e i primi numeri, potevano cambiare strada? / se dopo qualche mese si vedeva che i navigator non servivano a nulla, si poteva aggiustare il tiro? / Le attività si potevano rivedere in corso d'opera? / Dopo la prima relazione cosa era possibile / ridefinizione: su quali basi / Se i primi risultati fossero stati scarsi, le parti potevano cambiare impostazione? / Le parti erano inchiodate alle attività iniziali fino alla fine o c'era un momento per cambiarle? / Clausola di aggiornamento legata ai dati: come funziona? / dopo la prima relazione si potevano cambiare le attività?
en After the first report, could the activities be changed?
es ¿Después del primer informe de Anpal Servizi se podían replantear las actividades?
fr Pouvait-on revoir les activites apres le premier rapport
ro După prima relatare a Anpal Servizi, părțile puteau regândi activitățile?
uk Чи можна було змінити роботу після першого звіту?
ar هل كان ممكناً تغيير الأنشطة بعد التقرير الأول؟
= c_board
it cosa fa la cabina di regia? / il diretore vicario ci sta dentro? / chi si sedeva al tavolo per vigilare sull'accordo? / membri cabina regia convenzione 2019 / sempre i soilti dirigenti a controllare... chi erano? / chi erano i capi che tenevano d'occhio i navigator? / chi si sedeva a quel tavolo, solo gente di milano o anche quelli di roma? / Chi partecipava, per cariche, all'organo che vigilava sull'accordo con la società? / Chi siede al tavolo di monitoraggio per la Regione? / Funzione della cabina e membri lato società / I sindacati facevano parte della Cabina di Regia? / Direttore vicario: è membro? / organo paritetico di verifica: quali cariche ne fanno parte / chi sedeva nella cabina di regia? / Cabina di Regia: che ruolo avevano i direttori regionali? / Conferma che nella Cabina di Regia c'erano due rappresentanti regionali e uno di Anpal Servizi? Quali cariche?
en Who sits on the steering committee, Cabina di Regia
es ¿Quién compone la Cabina di Regia?
fr Qui compose la Cabina di Regia ?
ro Cine face parte din Cabina di Regia?
uk Хто входить до Cabina di Regia?
ar من أعضاء لجنة القيادة Cabina di Regia؟
= c_board_new
it se esce una legge nuova chi decide come cambiare gli inetrventi? / Diverse modalità d'intervento per nuove norme: chi le valuta? / mettiamo che il governo cambia tutto, l'accordo si adegua da solo? / prima di introdure cambiamenti si passa dalla cabina di regia? / e se roma fa un decreto domni mattina, chi dice cosa devono fare di diverso qeulli di anpal? / nuove norme e convenzione con anpal, chi decide gli adeguamenti / per modificare il modo di lavorare dopo una riforma, serve il parere di qualcuno? / Nuove norme sopravvenute: come si modificano gli interventi? / Chi valuta i cambiamenti imposti da leggi nuove? / Se la normativa cambia, serve una nuova convenzione? / Cambia la legge sul sussidio a metà percorso: possiamo adeguare subito l'operatività o c'è un vaglio da fare? / Prima di adattare le modalità operative a una riforma, quale passaggio interno serve? / cambi di modalità: basta una circolare o bisogna discuterne in cabina / se cambiava la legge, chi valutava le nuove modalità d'intervento?
en If new laws come, who evaluates changing how the work's done?
es Si cambian las normas, ¿quién valora las nuevas modalidades?
fr En cas de nouvelles règles, qui évalue les changements ?
ro Dacă apar norme noi, cine evaluează modificările
uk Якщо закони зміняться, хто в угоді з Anpal Servizi оцінює нові способи роботи
ar إذا تغيرت القوانين، من يقيّم طرق العمل الجديدة في اتفاقية Anpal Servizi؟
= c_systems
it con che programmi lavorano, regionali o nazionali? / La gestione avviene con quali sistemi informativi? / usavano il sistema della lombardia oppure quello di roma? / hanno fatto un software nuovo apposta o usano quelli che c'erano? / sistemi disponibili alla sotoscrizione e svilupi / e se aggiornano i programmi, valgono anche queli nuovi? / ai tempi dei navigator su quali archivi girava tutta la pratica? / Nella convenzione con la società, la gestione su quali sistemi informativi poggiava? / Gestionali regionali o nazionali per le attività in convenzione? / Evoluzioni future dei software: comprese? / Il nostro gestionale provinciale rientrava fra gli strumenti su cui si reggeva la gestione, o si usavano quelli di Milano e Roma? / I sistemi da usare erano fermi a quelli esistenti alla firma? / SIUL o MyANPAL: la convenzione sceglie un solo sistema? / quali sistemi informativi si usavano per gestire le attività della convenzione? / in quale sistema si dovevano registrare le attività?
en Under the 2019 agreement, is work managed on the Region's computer systems or national ones?
es ¿La gestion del plan se lleva con los sistemas informaticos regionales, nacionales o los dos?
fr La gestion de la convention passe-t-elle par les systèmes régionaux ou nationaux ?
ro Prin ce sisteme informatice, regionale sau naționale, se gestionează activitatea?
uk Через які системи, обласні чи національні, ведуть роботу за угодою 2019 року?
ar عبر أي أنظمة معلوماتية، إقليمية أم وطنية، تُدار أعمال الاتفاقية؟
= c_access
it i navigator potevano vedere tutti i miei dati? / l'accesso ai sistemi regionali come e limitato? / chi decideva cosa potevano guardare denrto il sistema / io non prendevo il rdc, potevano curiosare lo stesso nella mia scheda? / profili di acesso dell'assistenza tenica / i collaboratori anpal avevano le chiavi di tutto l'archivio o solo di un pezzettino? / la regione ha messo dei paletti su chi entra nella banca dati / Un navigator vedeva tutto in banca dati? / Profili di accesso ai sistemi regionali: chi li definisce / Temiamo che persone esterne abbiano visto pratiche estranee al sussidio: che limite era posto? / L'assistenza tecnica poteva consultare anche le pratiche non RdC? / livelli di autorizzazione informatica per gli esterni / Perimetro di consultazione concesso al personale della società / con che permessi si entrava nel sistema informativo regionale?
en Who decides what the assistance staff can see in regional systems?
es hasta dónde pueden ver en los sistemas de la Región los de asistencia técnica
fr Qui fixe les niveaux d'accès aux systèmes régionaux
ro Cine stabilește accesul la sistemele regionale?
uk Хто визначає рівень доступу до обласних систем?
ar من يحدد مستويات الدخول إلى أنظمة الإقليم؟
= c_training
it i navigator erano preparati? su cosa li formavano? / su quali materie Anpal Servii forma il personale? / ma avevano studiato come funziona la lombardia o arrivavano da fuori senza sapere niente? / facevano il corso sulla sicureza / quello che mi seguiva non sapeva usare il programma del centro, non dovevano insegnarglielo? / formazione del personale anpal argomenti / chi arrivava da roma doveva conoscere anche le nostre misure regionali? / Su quali temi erano formati i collaboratori della società? / Formazione obbligatoria del personale di supporto: sicurezza inclusa? / Contenuti formativi garantiti da Anpal Servizi ai suoi / I navigator conoscevano le misure lombarde? chi doveva prepararli / Prima di metterli allo sportello, su cosa la società doveva preparare i collaboratori? sicurezza compresa? / preparazione del personale esterno prima di operare nei centri / su cosa doveva formare il suo personale Anpal Servizi?
en What training must Anpal Servizi's staff have?
es ¿En que debe estar formado el personal de Anpal Servizi?
fr sur quels sujets le personnel doit-il être formé ?
ro În ce trebuie pregătit personalul Anpal Servizi?
uk З яких тем Anpal Servizi має навчити своїх людей?
ar على أي مواضيع تدرب Anpal Servizi موظفيها؟
= c_devices
it la societa dava disopsitivi ai suoi? / Dotazione di dispositivi per il personale, chi la assicura? / tablet e telefonini dei navigator da dove venivano? / il mio navigator mi chimaava dal suo cellulare privato, non glielo davano / dispositivi funzionali alle attivita / gli attrezzi per lavorare (telefono ecc) toccavano alla Società o ai CPI? / i ragazzi di anpal erano forniti di aggeggi adatti o si arrangiavano? / Dispositivi al personale: li assicura la Società? / Cellulari e tablet dei navigator: dotazione di chi / Il navigator usava il telefono personale per chiamare gli utenti: era la Società a doverlo dotare? / Che tipo di dotazione deve garantire la Società ai suoi, oltre alla formazione? / I device per lavorare li mette l'ente ospitante? / Serve qualcosa di funzionale alle mansioni: chi fornisce i dispositivi? / chi forniva i dispositivi al personale di assistenza tecnica?
en Did the navigators get tablets or phones for work from their own company?
es Tablet, teléfono… ¿Anpal Servizi se los daba a su gente?
fr La Société dote-t-elle son personnel d'appareils
ro Anpal Servizi le dă oamenilor săi tablete sau alte dispozitive de lucru?
uk чи дає Anpal Servizi своїм працівникам планшети або інші пристрої?
ar هل تعطي Anpal Servizi لموظفيها أجهزة للعمل؟
= c_controller
it chi è il titolare dei miei dati personali? / Anpal Servizi che ruolo ha sulla privacy? / i miei dati da percettore di chi erano, della regione o di roma? / voglio fare reclamo per la privacy ai tempi dei navigator, chi era il responsabile? / a chi dovevo scrivere se non volevo che usassero le mie informazioni? / ma chi comandava sulle mie informazioni riservate, chi era padrone e chi solo esecutore? / le mie cose private ai tempi del sussidio di chi erano, per legge? a chi chiedo conto? / Titolare e responsabile del trattamento: chi sono? / GDPR: ruolo di Anpal Servizi / Privacy: la società era contitolare o responsabile? / A chi si scrive per esercitare i diritti sui dati gestiti nella convenzione, cioè chi ne è titolare? / DPO: mi servono i ruoli privacy del 2019 / È vero che titolare dei dati era la società di Roma? / chi era il titolare dei dati personali nella convenzione, la Regione o Anpal Servizi? / chi risponde dei dati delle persone in quella convenzione? chiedo per privacy / Il Garante compare? No, mi interessa solo sapere chi era titolare e chi responsabile nel 2019
en Who controls my personal data, the Region or Anpal? / In 2019, who was responsible for processing the data?
es ¿Quién es el titular de mis datos personales? / ¿Qué rol tenía Anpal Servizi con los datos?
fr Qui est responsable de mes données personnelles ? / Quel est le rôle d'Anpal pour les données ? / Qui était responsable des données personnelles dans la convention ?
ro În convenția cu Anpal Servizi, cine e titularul datelor mele personale? / Anpal Servizi ce rol are la datele personale?
uk Хто є titolare моїх персональних даних за угодою з Anpal Servizi / Яка роль Anpal Servizi щодо даних
ar من هو titolare بياناتي الشخصية، الإقليم أم Anpal Servizi؟ / ما دور Anpal Servizi في معالجة البيانات؟
= c_copy
it i navigtaor potevano copiarsi i miei dati su una chiavetta? / È vietato acquisire i dati su supporti non indicati? / e se uno si portava a casa l'elenco dei disocupati / temo che quello che mi seguiva si sia salvato il mio cv sul suo portatile, ptoeva / personale anpal trattamento dati solo per articolo 2? / potevano scaricare le liste sul proprio pc / le informazioni su di me potevano usalre anche per altre cose? / Si possono scaricare i dati su chiavetta? / Limiti al trattamento da parte del personale esterno / Copia su applicativi non autorizzati: vietata? / Un navigator teneva un Excel suo con i nominativi: era lecito? / trattamento solo per art. 2: significato pratico / Esclusioni nell'uso dei dati personali per i collaboratori / chi lavorava con i dati del reddito poteva copiarli su una chiavetta? / potevano scaricare i dati degli utenti sul proprio computer? / Per il corso interno sulla privacy sto raccogliendo esempi: nella convenzione con Anpal Servizi i collaboratori potevano copiarsi i dati degli utenti su supporti propri?
en can Anpal staff copy my data or take it home on a USB stick? / what was the navigators' staff forbidden to do with people's data? / Were navigators allowed to copy user data?
es los navigator manejaban mis datos, ¿podían copiarlos en un pendrive? / Para qué cosas podía usar mis datos el personal de Anpal Servizi y qué tenía prohibido
fr Le personnel d'Anpal Servizi a-t-il le droit de copier mes données sur une clé ? / Mes infos privées, que pouvaient en faire les navigators et qu'est-ce qui leur était interdit ?
ro Cei de la Anpal Servizi pot copia datele mele pe un stick? / Ce le era interzis navigatorilor sa faca cu datele oamenilor
uk навігатор бачив мої документи. Чи міг він скопіювати мої дані на флешку? / Що було заборонено персоналу Anpal Servizi робити з даними людей?
ar هل كان موظفو Anpal Servizi يستطيعون نسخ بياناتي على ذاكرة خارجية؟ / ما الذي كان ممنوعاً على المرشدين فعله ببيانات الناس؟
= c_register
it chi tiene il registro dei trataenti? / quelli di roma rispettavano il regolamento europeo sulla privacy? che dovevano fare / i collaboratori venivano istruiti su come trattare roba riservata? / mi pare che la privacy la prendano sottogamba, c'era qualche obbligo tipo registro e corsi? / registro e formazione privacy dei collaboratori: a carico di chi? / quelli di roma erano in regola con la privacy o facevano come gli parvea? / chi seguiva noi col sussidio sapeva come maneggiare roba riservata, qualcuno glielo insegnava? / Registro dei trattamenti: chi lo tiene? / Reg. 2016/679 – adempimenti della società / Chi forma i collaboratori sulla protezione dei dati? / Audit privacy: a chi chiedo il registro / Quali obblighi europei sui dati erano in capo ad Anpal Servizi? / Il garante ci chiede l'elenco dei trattamenti fatti dai collaboratori: lo dobbiamo avere noi o la società? / a chi toccava tenere il registro dei trattamenti? / sono un DPO e studio quella convenzione: il registro dei trattamenti a carico di chi era?
en Who keeps the register of data processing under GDPR 2016/679?
es ¿Quién lleva el registro de tratamientos del GDPR?
fr Qui tient le registre des traitements (RGPD) ?
ro cine ține registrul prelucrărilor de date?
uk Хто за угодою веде реєстр обробки даних за Регламентом 2016/679?
ar من يمسك سجل معالجة البيانات حسب اللائحة 2016/679؟
= c_subprocessor
it se Anpal Servizi dava i dati a un altra ditta doveva dirlo? / Sub-responsabile: a chi viene comunicato? / i miei dati poetvano finire a un terzo senza che la regione lo sapesse? / usavano fornitori esterni per gestire le informazioni, qualcuno lo sapeva? / evnetuali sub responsaili coinvolti / subappaltano anche la privacy? e il titolare lo viene a sapere? / quando entra in ballo un'altra società nel trattamento che obbligo c'è? / Sub-responsabili: vanno comunicati? / Se la società usa un fornitore per i dati, deve avvertire la Regione? / Nomina a cascata nel trattamento, che obbligo c'è / La società ha affidato il cloud a un fornitore: poteva farlo in silenzio? / Un terzo tratta i dati per conto della società: la Lombardia ne viene informata? / Coinvolgere altri soggetti nel trattamento: libero o con notifica / se Anpal Servizi prendeva un sub-responsabile doveva avvisare qualcuno?
en If a subcontractor handles data, who has to be told?
es Si Anpal Servizi mete a otra empresa a tratar datos, ¿a quién tiene que avisar?
fr Anpal Servizi fait appel a un autre sous-traitant pour les donnees : qui prevenir
ro Dacă Anpal Servizi mai ia o altă firmă pentru prelucrarea datelor, pe cine anunță?
uk Кому повідомляють про субпідрядника обробки даних?
ar لمن يُبلَّغ عن المسؤول الفرعي عن البيانات؟
= c_end
it quando finvia la conenzione con Anpal Servizi / ci sono ancora i navigator? / fino a quando valeva l'acordo / vorrei parlare con il mio navigator, è ancora possibile? / convenzione scadenza 31 dicembre 2022 / l'accordo con roma è in piedi o è morto? / perchè nn vedo piu quei ragazzi al centro impiego? / La convenzione navigator è ancora in vigore? / Scadenza dell'accordo con Anpal Servizi / Da quando a quando valeva la convenzione? / Un collega vuole chiedere altri collaboratori appoggiandosi all'accordo del 2019: è ancora possibile? / Possiamo ancora chiedere assistenza tecnica in base a quell'accordo? / Durata dell'intesa: decorrenza e termine / la convenzione con anpal servizi fino a quando valeva? / il navigator mi chiama ancora? / sono stata seguita da un navigator, esiste ancora quella figura? / Cinque anni fa mi seguiva una ragazza, una navigator, bravissima. Non la trovo più. Quella convenzione quando finiva?
en When did the agreement with Anpal Servizi run out? / Is the navigator agreement still valid today? / Is my navigator still around?
es El convenio con Anpal Servizi, ¿hasta qué fecha valía? / ¿Sigue vigente la convención de los navigator?
fr La convention avec Anpal Servizi courait jusqu'à quelle date ? / Y a-t-il encore une convention en cours pour les navigators aujourd'hui ?
ro Convenția cu Anpal Servizi până la ce dată avea efect? / Mai este valabila conventia cu Anpal? / Navigatorii mai există?
uk До якої дати діяла угода з Anpal Servizi? / навігатори ще є в центрах, угода з Anpal Servizi досі чинна? / Чи є ще навігатори?
ar حتى أي تاريخ كانت الاتفاقية مع Anpal Servizi سارية؟ / هل ما زال هناك navigator في المراكز، أم انتهت الاتفاقية؟ / هل ما زال هناك navigator؟
= c_conduct
it se un navigator si comportava male a chi lo si diceva? / quello che mi seguiva era maleducato, potevano prendere provvedimenti? / segnalazioni della Regione su comportamenti scorretti / uno di loro mi ha trattato malissimo, qualcuno lo sgridava o restava tutto cosi? / chi prendeva le misure necessarie se uno di anpal sgarrava / i navigator avevano un codice di comportamento? e se lo violavano? / il navigator mi ha urlato in faccia, a quel tempo qualcuno poteva fargliela pagare? / Un navigator si comporta male: che si fa? / Codice di comportamento: la società come reagisce alle segnalazioni? / Avevamo protestato per il modo in cui un collaboratore trattava gli utenti: la società era tenuta a fare qualcosa? / Chi valuta le condotte scorrette del personale esterno? / Il responsabile di centro lamenta un atteggiamento inadeguato: quale impegno ha la controparte? / Misure disciplinari: le prende la Regione o la società? / se un collaboratore di Anpal Servizi si comportava male, a chi arrivava la segnalazione? / Le segnalazioni della Regione sui comportamenti dei collaboratori che seguito dovevano avere?
en A navigator was rude and broke the code of conduct. If the Region reports it, what must Anpal Servizi do?
es si un colaborador se porta mal, qué hace Anpal Servizi
fr que se passe-t-il si un collaborateur ne respecte pas le code ?
ro Dacă un colaborator nu respectă codul de conduită, ce se face?
uk Що робити, якщо співробітник порушує кодекс поведінки?
ar إذا خالف أحد متعاوني Anpal Servizi مدونة السلوك وأبلغ الإقليم، ماذا تفعل الشركة؟
= c_conflict
it un navigator poteva lavorare anche per un'agenzia privata? / I collaboratori devono comnuicare cosa sui rapporti con operatroi accreditati? / non è che mi mandava sempre da quell'ente perché ci lavorava pure lui? / conflito di interessi navgiator / i navigator facevano il doppio gioco con gli enti di formazione? dovevano dichiararlo? / collaborazioni con accreditati lombardi da dichiarare / Se il mio referente insegnava in una scuola accreditata doveva dirlo a qualcuno? / Conflitto d'interessi: cosa devono dichiarare i collaboratori? / Un navigator che collabora con un'APL accreditata: ammesso senza dirlo? / obbligo di comunicazione su incarichi presso accreditati / Doppio lavoro con un ente di formazione: che dovere ha il collaboratore? / Rapporti con operatori del sistema lombardo: trasparenza richiesta? / Uno dei collaboratori insegnava il sabato in un ente accreditato: doveva dirlo a qualcuno? / un navigator che lavorava anche per un ente accreditato doveva dirlo? / Conflitti di interesse tra navigator ed enti: era prevista una comunicazione? / Ho letto di un navigator che dava una mano a una società accreditata. La convenzione chiedeva di comunicare queste collaborazioni?
en Must collaborators declare working with private accredited operators?
es Los colaboradores deben decir si trabajan con acreditados
fr Doivent-ils déclarer une collaboration avec un accrédité
ro colaboratorii trebuie să spună dacă lucrează cu acreditați?
uk Чи мають повідомляти про співпрацю з акредитованими?
ar هل يجب عليهم التصريح بأي تعاون مع مشغّل معتمد
= c_blank_date
it il giorno esatto in cui regione e anpal hanno firmato si sa? / ho il pdf ma dove ci va la data ci sono gli spazi vuoti, normale? / ma l'hanno firata davvero o no? qui non c'e scritto il giorno / Da quando è partita di preciso la convenzione, giorno della firma / vedo solo puntini al posto del giorno... ma quando si sono stretti la mano? / il pdf è monco in fondo, non c'è ne giorno ne autografo, è normale? / sapete dirmi quando si sono visti per metterci l'autografo? / In che giorno è stata firmata la convenzione? / Data di stipula: risulta? / Il testo allegato è già sottoscritto? / Non trovo il giorno esatto della firma, mi sfugge qualcosa? / spazi vuoti nel documento: data e firma / Un giornalista mi chiede quando Regione e società hanno firmato: dai testi si ricava? / che giorno è stata firmata la convenzione? lo dice il testo?
en I can't find the day the Anpal Servizi agreement was signed. Is it in the text?
es No veo la fecha ni la firma en el convenio de Anpal Servizi, qué día fue
fr Je ne trouve pas le jour exact de la signature de la convention Anpal Servizi, c'est écrit ?
ro În ce zi exact s-a semnat convenția cu Anpal Servizi? nu găsesc data
uk Не бачу дати й підпису в тексті угоди з Anpal Servizi. Якого числа її підписали?
ar لا أجد تاريخ التوقيع في نص الاتفاقية مع Anpal Servizi، في أي يوم كان؟
= c_platform
it c'era un sito per chi aveva il reddito, a cosa serviva? / la piattaforma serviva solo a controllarci o anche ad aiutarci a trovare qualcosa / piattaforma anpal sezioni / mi facevano entrare in un portale per i servizi di accompagnamento, che parti aveva / ai tempi del sussidio c'era un sito dove entrare: era per spiarci o per aiutarci? / il poratle famoso costato un sacco, com'era diviso dentro / quel computerone di roma serviva più a controllare i furbi o a seguirci passo passo? / Mi serve capire come era articolata l'infrastruttura informatica nazionale a supporto del reddito / L'infrastruttura nazionale serviva solo a far passare pratiche o anche a seguire le persone nel tempo? / Condizionalità e flussi amministrativi: dove si gestiscono / Servizi di accompagnamento online: in quale parte della piattaforma / Gli obblighi dei percettori e i servizi di accompagnamento viaggiavano sullo stesso sistema informatico o su due? / Era un unico ambiente o c'era una distinzione fra dati e servizi? / il sistema Anpal quante sezioni aveva e quali?
en What are the two parts of the digital platform at Anpal?
es ¿Qué dos secciones tiene la plataforma digital?
fr Quelles sont les deux sections de la plateforme numérique ?
ro Ce două secțiuni are platforma digitală?
uk З яких двох частин складається цифрова платформа
ar ما قسما المنصة الرقمية لدى Anpal
= c_spao
it il Piano si colega a quale altro piano di Anpal Servizi / PON SPAO che finanzia? / c'erano già soldi europei per quelle attività prima? / i nvaigator rientravano in un programma piu grande di anpal? / e una cosa a se o si aggancia a roba che anpal faceva gia / il piano operativo della società anpal con che fondi è pagato, europei? / i navigator sono nati dal nulla o si attaccavano a qualcosa che la societa faceva gia con fondi europei / Con quale altro piano si integra quello regionale? / Da controllore dei fondi UE vorrei sapere quale programma operativo sta dietro al piano della società / Piano operativo 2017-2020: nesso con l'assistenza tecnica / Fondi europei dietro il piano della società, quale programma? / Sistemi di politiche attive per l'occupazione: dove entra nella delibera navigator / Il Piano regionale è a sé o si innesta su una programmazione già finanziata? / il piano si collegava a un programma europeo?
en Which Anpal Servizi operational plan, and with what funding, does the regional plan tie in with?
es ¿Con qué plan operativo de Anpal Servizi se integra el Plan, y quién lo financia?
fr Avec quel plan opérationnel d'Anpal Servizi s'intègre le Plan, et sur quel PON
ro Planul se leagă de care plan operativ al Anpal Servizi și din ce PON e finanțat?
uk З яким планом Anpal Servizi 2017-2020 пов'язаний регіональний план?
ar بأي خطة تشغيلية لـ Anpal Servizi ترتبط الخطة وما مصدر تمويلها؟
= c_dul3
it DGR 1533 cosa fa? / ad aprile 2019 la regione ha cambiato la dote? / 15/04/2019: che provvedimento c'è stato sulla dote? / mi servirebbe il numero della delibera su dul 3 / la mia dote l'hanno cambiata mentre la facevo, nella primavera 2019. con che carta? / chi ha ritoccato il buono per i disoccupati lombardi l'anno dei navigator, e quando? / prima della pandemia hanno aggiustato DUL, dove lo leggo / DGR 1533/2019: oggetto? / Quale provvedimento di aprile 2019 aggiorna la dote regionale? / DUL Fase III: con che delibera è stata adeguata / Un operatore mi cita la 1533 a proposito dei navigator; a me pare riguardi un'altra misura, quale? / Nel ricostruire la storia della Dote Unica mi manca l'atto di adeguamento della terza fase / Prima dell'estate 2019 la Giunta aveva ritoccato la dote regionale? con quale numero di atto? / quale dgr adeguava la dote unica lavoro fase III?
en Which act updates Dote Unica Lavoro Fase III?
es ¿Qué DGR adapta la Dote Unica Lavoro Fase III?
fr Quel acte adapte la Dote Unica Lavoro Fase III ?
ro ce DGR adaptează Dote Unica Lavoro Fase III?
uk Яка постанова змінює Dote Unica Lavoro Fase III?
ar أي قرار يعدّل Dote Unica Lavoro Fase III؟
= c_matrix
it Perche mancano la prima e l'ottava? / il navgator interveniva in tutti i passaggi del reddito / matrice fasi 2 3 4 5 6 7 9 / in quali moemnti avevo davanti il naviagtor e in quali no / hanno saltato dei nmueri nella tabella, è un errore? / ci sono passaggi dove il navigator non c'entrava niente? / sulla tabella saltano dei numeri, dall'uno al due... i navigator in certi momenti non c'erano? / Perché nella matrice mancano due fasi? / Fasi coperte dalla matrice: quali numeri / In quali passaggi entrava in gioco il navigator e in quali no? / La registrazione on-line sta nella matrice delle attività? / matrice: ne conto sette, è un errore di stampa? / Il momento di verifica della consultazione del sistema era presidiato dal personale di supporto? / la fase 8 c'è nella matrice dei compiti? / dove trovo le istruzioni su cosa fa il navigator? quali fasi descrive la matrice? / Le fasi numero 1 e 8 sono state dimenticate nella matrice o non c'entrano col navigator?
en Which phases is the navigator missing from
es ¿En que fases no interviene el navigator?
fr Le navigator n'intervient pas dans quelles phases ?
ro În ce faze nu apare navigatorul
uk У яких фазах навігатор не бере участі?
ar في أي مراحل لا يتدخل navigator؟
= c_not_org
it La gestione dei centri a chi resta? / roma può imporre ai nostri uffici chi fa cosa? / è la regione ke comanda dentro i centri o anpal con le sue fasi / quelle tappe erano ordini per il collocamento o solo una descrizione? / competenza esclusiva sui servizi dei CPI di chi? / roma può mettere becco in come si lavora al mio sportello? / chi comanda dentro l'ufficio, chi ha scritto quei passaggi o chi sta a milano? / La descrizione del processo vincola l'organizzazione dei nostri uffici? / Le fasi obbligavano il responsabile di centro a riorganizzare il personale? / gestione dei servizi dei centri: competenza di chi / Un sindacato teme che lo schema per fasi ridisegni gli incarichi interni. Fondato? / Quello schema ci obbligava a creare un ufficio dedicato oppure ognuno si organizzava come credeva? / Anpal Servizi poteva dettare come gestire gli sportelli attraverso quelle fasi? / la matrice obbligava i CPI a organizzarsi in un certo modo? / la matrice era vincolante per l'organizzazione interna dei centri?
en Do the phases oblige the centres to organise a certain way?
es ¿Las fases obligan a organizar los centros de cierta manera?
fr Les phases imposent-elles une organisation aux centres
ro Fazele obligă centrele la o anumită organizare?
uk Чи зобов'язують ці фази центри до певної організації?
ar هل تفرض المراحل تنظيماً معيناً على المراكز؟
= c_60
it 60 giorni per l'affiancamento sulle crisi, contati da cosa? / anpal doveva dare una mano anche per le ditte che chiudono? / affiancamento sulle crisi aziendali: quando lo propone alla Regione? / anpal servizi aveva due mesi di tempo per proporre che cosa? / nel 2019 la mia fabbrica era in crisi: quelli di anpal potevno aiutare anche su quello? / modalita di affiancamento crisi, termine / quelli dei navigator dovevano dare una mano anche per le fabbriche che chiudono? entro quando? / Crisi aziendali nella convenzione navigator: cosa era previsto? / Due mesi dalla firma: quale proposta doveva arrivare alla Regione / Oltre al sussidio, era previsto che la società ci desse una mano nelle vertenze? entro che tempo doveva dire come? / La società statale ci doveva aiutare anche sulle vertenze, o solo sul reddito? / Entro quanto Anpal Servizi doveva dire come supportarci sui tavoli di crisi? / 60 gg: decorrenza e contenuto dell'impegno / la proposta sulle crisi aziendali entro quando andava fatta?
en in how many days must Anpal propose how to help with company crises?
es ¿En qué plazo propone Anpal el apoyo en las crisis de empresa?
fr Dans quel délai Anpal propose-t-elle un appui aux crises d'entreprise ?
ro În câte zile propune Anpal sprijin pentru firme în criză?
uk за скільки днів Anpal пропонує допомогу щодо криз підприємств
ar في كم يوماً تقترح Anpal الدعم في أزمات الشركات؟
= c_staff_training
it gli impiegati del centro li aggiornano? / quella dello sportelo sa meno di me, le fanno dei corsi / se vanno a leione poi chi sta allo sportello? fanno coincidere le due cose? / chi insegna a chi dovrebbe aiutarci? la regione o anpal? / la didattica concilia aggiornamento e lavoro? / la ragazza allo sportello ne sa meno di me, ma la mnadano mai a scuola? / se vanno tutti a lezione chi ci risponde? ci hanno pensato? / Formazione degli operatori dei CPI: chi la gestiva? / Come si conciliava l'aula con l'apertura degli sportelli? / piano sviluppo competenze del personale dei centri: gestore / Ai nostri dipendenti, non ai navigator, chi doveva fare aggiornamento e con quale accordo? / Da sindacalista chiedo se i corsi per gli operatori fossero pensati senza sguarnire gli uffici / La Regione poteva dire la sua sull'aggiornamento del personale pubblico o faceva tutto la società? / chi gestiva il piano di formazione degli operatori dei cpi?
en who runs the training for job-centre staff and how does it fit with work?
es ¿Quién forma al personal de los centros sin parar el trabajo?
fr Qui forme les agents des centres tout en travaillant ?
ro Cine formează angajații centrelor?
uk Хто навчає персонал центрів без відриву від роботи?
ar من يدير تدريب موظفي مراكز التشغيل دون تعطيل عملهم؟
= c_blended
it come erano fatti i corsi per gli operatori, in aula o al computer? / formazione in prsenza, on-line e on the job: come si alternano? / gli impiegati imparavano lavorando o sui banchi? / blended che vuol dire? / lezioni frontali soltanto o anche altro per il personale dei centri / facevano tutto da remoto, scommetto. o anche di persona? / che tipo di apprendimento seguiavno gli addetti, un misto? / Metodi del percorso formativo per gli operatori / In aula, a distanza o sul posto di lavoro: com'era strutturata la didattica? / blended: cosa comprende / Quali modalità si alternavano nel corso destinato al personale dei centri? / Solo webinar o c'era anche apprendimento durante il lavoro? / Vogliamo replicare quel modello didattico: quali ingredienti aveva? / la formazione degli operatori era in aula o online?
en Training for job-centre operators: classroom, online or on the job
es Los operadores de los CPI, ¿se forman en aula, por internet o en el puesto?
fr La formation des operateurs de CPI, c'est en salle, en ligne ou sur le terrain ?
ro Formarea operatorilor CPI e în sală, online sau la locul de muncă?
uk Навчання операторів центрів: в аудиторії, онлайн чи на робочому місці?
ar تكوين موظفي المراكز، هل هو في القاعة أم عن بعد أم أثناء العمل؟
= c_tests
it gli operatori facevano un esame dopo il corso? / Come si verificano gli apprendimenti? / test a risposta multpila x ogni modulo / qualcuno controllava se gli impiegati avveano capito qulcosa o bastava la firma sul registro? / verifica competenze agite traiinng on the job / gli impiegati li bocciavano se non imparavano? come li valutavano? / quelli allo sportello li osservavano mentre lavoravano, per dargli un voto? / Verifica degli apprendimenti: come? / Quiz finale unico o uno per modulo? / Gli operatori venivano osservati mentre lavoravano per capire se avevano imparato? / Si valutava soltanto con le crocette o anche guardando le persone all'opera? / In che modo si accertava che il personale avesse davvero acquisito le competenze? / Ci dicono che bastasse la presenza, senza prove. Confermate? / c'erano dei test da passare nella formazione degli operatori?
en Staff training at the job centres: is there a final test, and how do they judge what was learnt?
es en la formación de los operadores de los CPI, ¿hay examen con test o se observa el trabajo?
fr Les agents des CPI formés passent-ils un QCM ? comment vérifie-t-on ce qu'ils ont appris ?
ro La cursurile pentru operatorii CPI se dă test grilă? cum se verifică ce au învățat?
uk Як перевіряють, чого навчилися працівники центрів: тести після кожного модуля?
ar كيف يُختبر ما تعلمه موظفو المراكز، هل باختبار اختيار من متعدد لكل وحدة؟
= c_plan_approval
it quando si decdieva il piano formativo degli operatori? / chi aprova il piano formativo? / i corsi per il personale erano già stabiliti prima dell'accordo? / il programma delle lezinoi chi lo vlautava / piano formativo definito dopo la stipula? / a chi toccava dare l'ok ai corsi degli impieagti / Perchè non si sa quante ore di corso facevano gli addetti, lo decidevano dopo? / Chi approva il piano formativo degli operatori? / Quando si decide la dimensione del piano di formazione, prima o dopo la firma? / Cabina di Regia e piano formativo: che potere ha / Il sindacato lamenta che i contenuti dell'aggiornamento non siano nell'atto. Quando andavano fissati e chi dava l'ok? / Nell'atto non vedo ore né numero di partecipanti: perché? / Il programma di aggiornamento lo valida la Direzione regionale da sola? / il piano formativo chi lo approvava? / approvazione del piano formativo degli operatori: a quale organo spettava?
en Who approves the staff training plan, and when is it drawn up
es El plan de formación del personal, ¿quién lo aprueba?
fr Qui valide le plan de formation des agents ?
ro Cine aprobă planul de formare al personalului?
uk хто затверджує план навчання персоналу і коли його складають?
ar من يوافق على خطة تدريب الموظفين ومتى توضع
= c_one_centre
it il navigator stava sempre nello stesso centro? / Chi indica il CPI dove opera ogni navigaotr? / potevo sceliere io in quale ufficio trovarlo? / come decidevano in quale centro mandare ciascun collaboratore / navigator assegnazione centro fabbisogni bacino provinciale / di navigator ce n'era uno fisso per il mio ufficio o giravano? / chi dcieva al navigator "tu vai a Treviglio"? / Chi sceglieva il centro in cui mandare il navigator? / Assegnazione di sede del collaboratore: criteri / Potevamo chiedere come Provincia di avere un certo collaboratore in un certo ufficio? / Su quali fabbisogni si basava l'indicazione della sede e chi li rilevava? / Poteva il collaboratore scegliersi l'ufficio vicino a casa? / sede di lavoro: la decide la Provincia o la società / chi decideva in quale centro stava ciascun navigator?
en Who decides in which job centre a navigator works? / I'm a navigator, could I pick the office near my home
es ¿Quién decide en qué centro trabaja cada navigator? / ¿El navigator escoge su oficina o se la señalan?
fr Qui choisit le centre où travaille un navigator ? / Le navigator est affecté où, et par qui
ro Cine hotărăște în ce centru lucrează un navigator? / Navigatorul isi alege singur centrul?
uk Хто вирішує, в якому центрі працює навігатор? / Чи навігатор сам обирає офіс
ar من يقرر في أي مركز يعمل المرشد navigator؟ / هل يختار الـ navigator مكتبه بنفسه؟
= c_other_seats
it i navigator lavoravano anche al collocamento mirato disabili? / sono iscritto alle liste per invalidi, poteva seguirmi un navigator lì? / li spostavano da un ufficio all'altro nella stesa provincia? / sedi distaccate e collocamento mirato: per esigenze decise da chi? / il mio navigator a un certo punto l'hanno mandato altrove, potevano? / chi poteva chiedere di usare il navigator in un'altra sede / ho l'invalidità, i ragazzi del sussidio venivano anche da noi o solo nell'ufficio normale? / Navigator al collocamento mirato: possibile? / Posso spostare un collaboratore su una sede decentrata della stessa provincia? / Impiego in più centri: chi ne definisce l'esigenza / Avevamo bisogno di una mano sugli iscritti alla legge 68: potevamo dirottarci un collaboratore assegnato altrove? / Il vincolo di sede unica aveva eccezioni? a quali condizioni / Serviva l'ok di Roma per usare la risorsa in un'altra sede o bastava il responsabile? / un navigator poteva essere mandato in un'altra sede?
en Could a navigator be moved to another office, for example the one for disabled workers / Is targeted placement for the disabled one of the places where navigators may work?
es ¿Pueden mandar al navigator a otra sede, por ejemplo a la oficina para discapacitados? / en el collocamento mirato de mi provincia, puede haber un navigator
fr un navigator peut-il travailler au placement ciblé des handicapés ? / peut-on l'envoyer dans une autre antenne de la même province ?
ro Poate navigatorul să fie trimis în alt sediu, de exemplu la collocamento mirato pentru persoane cu dizabilități? / Cine hotaraste daca navigatorul merge si in alte centre din provincie?
uk Чи можуть навігатора відправити в інший офіс, скажімо до служби для людей з інвалідністю? / Чи працюють навігатори в collocamento mirato disabili
ar هل يمكن نقل المرشد إلى مقر آخر مثل مكتب تشغيل المعاقين؟ / هل يعمل الـ navigator في التوظيف الموجه لذوي الإعاقة في نفس المقاطعة؟
= c_notes
it la nota alla tabella cosa dice dei collaboratori? / li mettevano anche in stanze del comune? / Dislocati in sedi distaccate: dove sta scritto? / ne ho incontrato uno in municipio e non al centro, era regolare? / i cmouni potevano prestare un locale ai collaboratori / perche il ragazzo del reddito stava in un ufficio del paese / il ragazzo del sussidio lo trovavo in municipio invce che al collocamento, come mai / Locali del Comune: i collaboratori ci potevano stare? / Nota in calce alla tabella del riparto: cosa prevede in generale / spazi messi a disposizione dai municipi, utilizzabili? / Come Comune abbiamo offerto una stanza: c'era un appiglio nell'atto? / dislocazione fuori dal centro: ammessa da una nota? / Cosa dice l'annotazione generale sulla collocazione fisica del personale esterno / i navigator potevano stare in spazi messi a disposizione dal Comune?
en Can collaborators sit in rooms lent by the town council?
es ¿Los colaboradores pueden estar en locales que presta el municipio?
fr Les collaborateurs peuvent-ils occuper des locaux prêtés par la commune ?
ro colaboratorii pot sta în spații date de primărie?
uk Чи можуть співробітники сидіти в приміщеннях, наданих комуною?
ar هل يمكن أن يعمل المتعاونون في قاعات توفرها البلدية؟
= c_note_cremona
it certe funzioni a Cremona le fanno tutte in un posto solo, quindi dove mettevano i collaboratori? / nota cremona grazie / nella bassa padana alcuni lavoravano in sede centrale, come mai / sono di Crema e il mio tizio del sussidio era sempre in provincia invece che da noi, perche? / vciino al torrazzo li tenevano anche in sede, non solo allo sportello. per quale ragione / in quale zona li facevano lavorare pure nella sede della provincia? / dalle nostre parti (Casalmaggiore) dicevano che certe cose le fanno tutte in un posto solo, e i ragazzi mandati da roma? / Cremona: particolarità nell'impiego dei navigator? / Perché alcuni sono finiti negli uffici centrali? / Come mai in una provincia parte del personale esterno non stava allo sportello ma in sede centrale? / In quale provincia certe funzioni sono accentrate, con effetto sull'assegnazione dei collaboratori? / Un collega cremonese dice che non stavano solo nei centri: risulta dagli atti? / uffici centrali: perché si derogava al lavoro nel singolo CPI / perché a Cremona alcuni stavano negli uffici centrali?
en What does the note on Cremona say about navigators in the central offices?
es en Cremona, ¿por qué algunos navigator están en las oficinas centrales?
fr crémone : pourquoi des navigators dans les bureaux centraux ?
ro Ce spune nota despre Cremona?
uk Що каже примітка про Кремону?
ar ماذا تقول الملاحظة عن كريمونا والمكاتب المركزية؟
= c_note_monza
it in Brianza i navigator stavano anche nei comuni? / Nota per Monza e Brianza cosa dice? / abito a Seregno, potevo trovare il collaboratore in municipio? / a monza li mandavano solo al centro o anche nei paesi attorno? / sedi comunali convenzionate, dove? / qui da noi a Desio c'era uno sportello in comune con uno di anpal, era previsto? / sono di Vimecrate, i ragazzi del susidio stavano pure in municipio? / Monza e Brianza: dove potevano essere impiegati i collaboratori? / Comuni convenzionati e rete per il lavoro: quale provincia? / Nella tabella c'è un'annotazione sulle reti tra Comuni e Provincia: a quale territorio si riferisce e che consente? / Il nostro municipio brianzolo è convenzionato con la Provincia: potevamo ospitare un navigator? / Quale territorio ha la specifica sui servizi di rete gestiti con i Comuni / A che titolo un collaboratore lavorava in un comune della Brianza? / in Brianza i collaboratori potevano lavorare anche nei comuni?
en I live in Monza. Could a navigator be found in a town hall there?
es Monza y Brianza: en qué otras sedes pueden estar los colaboradores
fr À Monza et Brianza, où d'autre peuvent travailler les collaborateurs ?
ro La Monza și Brianza, în ce alte sedii pot lucra?
uk У Монці та Бріанці в яких ще будівлях можуть працювати співробітники?
ar في مونزا وبريانزا، أين يمكن أن يعمل المتعاونون أيضاً؟
`;
