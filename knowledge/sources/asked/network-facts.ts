/** Pathway 5 and its networks, by the slides and by the guidelines; where the two differ both are told. */
export const NETWORK_FACTS = `
@ 000 | networks | Domande sulla ricollocazione collettiva
= p5_tool | Strumento: Reti per il lavoro
> Lo strumento del percorso 5, ricollocazione collettiva, sono le Reti per il lavoro.
it qual è lo strumento del percorso 5 / con che strumento si fa la ricollocazione collettiva / come si chiama il percorso 5 / cosa sono le reti per il lavoro
en which tool is used for pathway 5
= p5_leader | [Capofila: CPI & in partenariato con CPI ; [La rete, che dovrà & ai servizi al lavoro)
> Per la presentazione il capofila è un CPI o un ente accreditato in partenariato con il CPI; per le linee guida dovrà essere un CPI o un operatore accreditato ai servizi al lavoro.
it chi può fare il capofila di una rete per il lavoro / chi guida la rete / la provincia può fare da capofila / un'azienda può essere capofila della rete / chi è il capofila delle reti di ricollocazione / noi siamo un ente accreditato, possiamo guidare la rete / chi sta a capo della rete / il comune può essere capofila
en who can lead the network / who can be the lead partner
es quién puede ser cabeza de la red / quién lidera la red
fr qui peut être chef de file du réseau
ro cine poate conduce rețeaua / cine poate fi lider
uk хто може очолити мережу
ar من يمكن أن يقود الشبكة
= p5_members | [almeno altri due soggetti tra & (almeno una)
> Per la presentazione, oltre al capofila servono almeno altri due soggetti tra: operatori accreditati, aziende, enti locali, parti sociali, distretti, camere di commercio, consulenti e società di outplacement, enti del terzo settore, APL, fondazioni ITS e istituzioni scolastiche, formative e universitarie («almeno una»).
it chi può entrare nella rete per il lavoro / quanti soggetti servono oltre al capofila / una scuola può far parte della rete / la camera di commercio può partecipare / un'università o un its può stare nella rete / le aziende possono entrare nella rete / un'agenzia per il lavoro può stare nella rete / le società di outplacement rientrano tra i soggetti / serve per forza una scuola nella rete / quali soggetti possono comporre la rete
en who can be part of the network / how many partners besides the leader / can a school join the network / can companies join
es quién puede formar parte de la red / cuántos sujetos además del líder / puede participar una escuela
fr qui peut faire partie du réseau / une école peut-elle y participer
ro cine poate face parte din rețea / poate o școală să participe
uk хто може увійти до мережі
= p5_agreement | già delineato nell’accordo sindacale
> Il progetto di ricollocazione può essere già delineato nell'accordo sindacale.
it dove può essere scritto il progetto di ricollocazione / il progetto può stare già nell'accordo sindacale / si può mettere il progetto nell'accordo con i sindacati / l'accordo sindacale può contenere il progetto
en can the project be part of the union agreement
= p5_protocol | In assenza di accordo sindacale
> In assenza di accordo sindacale il progetto è costituito da un protocollo sottoscritto fra le OOSS e l'Amministrazione Comunale impattata dalla crisi.
it cosa si fa se manca l'accordo sindacale / chi firma il protocollo / senza accordo con i sindacati come si procede / non c'è stato accordo, il progetto salta / protocollo tra sindacati e comune / quale amministrazione firma il protocollo / se azienda e sindacati non si mettono d'accordo cosa serve / che documento sostituisce l'accordo sindacale
en what if there is no union agreement / who signs the protocol
es qué pasa si no hay acuerdo sindical / quién firma el protocolo
fr que faire sans accord syndical / qui signe le protocole
ro ce se face dacă lipsește acordul sindical
uk що робити, якщо немає угоди з профспілками
= p5_integrates | Sono integrati nel progetto di ricollocazione & Reskilling (da 250
> Nel progetto di ricollocazione sono integrati i percorsi previsti da GOL: orientamento specialistico e assessment (max 24 ore), upskilling (max 150 ore), reskilling (da 250 a 600 ore).
it quali percorsi sono integrati nel progetto di ricollocazione / cosa comprende un progetto di ricollocazione / che attività si fanno nel percorso 5
en which pathways are included in the relocation project
= p5_recipients_slides | Percettori di CIGS crisi & procedura fallimentare ; Saranno ammessi a partecipare
> Per la presentazione i destinatari sono percettori di CIGS per crisi o ristrutturazione, occupati in aziende con previsione di esuberi, percettori di CIGS per cessazione e dipendenti di aziende in procedura fallimentare o amministrazione straordinaria. Le linee guida sono più strette: ammettono i lavoratori sospesi che ricevono un ammortizzatore in costanza di rapporto.
it chi sono i destinatari del percorso 5 / chi può fare la ricollocazione collettiva / la mia azienda è fallita, il percorso 5 riguarda anche noi / dipendenti di aziende in fallimento / chi è in cigs per cessazione attività / lavoratori di aziende con esuberi previsti / la ditta ha annunciato licenziamenti, esiste un percorso per noi / a chi è rivolto il percorso 5 / amministrazione straordinaria
en who is pathway 5 for / workers of bankrupt companies / workers in companies planning redundancies
es a quién va dirigido el itinerario 5 / trabajadores de empresas en quiebra
fr à qui s'adresse le parcours 5 / salariés d'entreprises en faillite
ro cui se adresează parcursul 5 / angajați ai firmelor falimentare
uk для кого шлях 5 / працівники збанкрутілих підприємств
ar لمن المسار 5 / عمال الشركات المفلسة
= p5_crisis_slide | Accompagnamento e gestione delle situazioni di crisi
> Il percorso 5 serve per l'accompagnamento e la gestione delle situazioni di crisi aziendale.
it a cosa serve il percorso 5 nelle slide / il percorso 5 gestisce le crisi aziendali
@ 004 | guidelines | Domande sulle reti di ricollocazione
= g_path5 | rivolto a lavoratori coinvolti in situazioni di crisi
> Il Percorso 5 è rivolto a lavoratori coinvolti in situazioni di crisi aziendali che sono ancora formalmente occupati, ma potenzialmente in transizione.
it quale percorso è per chi ha l'azienda in crisi ma è ancora assunto / a chi è rivolto il percorso 5 secondo le linee guida / non ci hanno ancora licenziati, che percorso c'è / l'azienda va male e rischiamo il posto, quale percorso / chi è ancora formalmente occupato
en which pathway is for workers of companies in crisis who are still employed
es qué itinerario es para trabajadores de empresas en crisis aún empleados
fr quel parcours pour les salariés d'entreprises en crise encore employés
ro ce parcurs este pentru angajații firmelor în criză
uk який шлях для працівників підприємств у кризі
ar ما المسار لعمال الشركات في أزمة
= g_chances | possono essere valutate sulla base della specifica situazione
> Le possibilità occupazionali si valutano sulla base della specifica situazione aziendale di crisi, della professionalità dei lavoratori e del contesto territoriale.
it su che base si valutano le possibilità di occupazione / come si valutano le chance dei lavoratori / quali elementi contano per le prospettive occupazionali nel percorso 5
= g_relaunch | intende rilanciare il modello
> Regione Lombardia vuole rilanciare il modello della rete di operatori e stakeholder della misura "Azioni di rete per il lavoro", per la presa in carico precoce dei lavoratori in crisi aziendali.
it quale misura precedente viene rilanciata / che modello vuole riprendere la regione / azioni di rete per il lavoro cosa sono / da quale esperienza nascono le reti
= g_early | presa in carico precoce
> Le reti puntano alla presa in carico precoce dei lavoratori, per sostenere il mantenimento o la transizione occupazionale e anticipare le criticità con un'azione tempestiva.
it perché conviene muoversi prima / qual è l'obiettivo delle reti di ricollocazione / a cosa serve la presa in carico precoce / si interviene prima che arrivino i licenziamenti / a che servono queste reti
en why act early / what is the aim of the networks
es cuál es el objetivo de las redes
fr quel est l'objectif des réseaux
= g_adapt | La rete attiverà percorsi partendo
> La rete attiva percorsi partendo dalle esigenze territoriali o aziendali, con la possibilità di adattarli in seguito ai bisogni e alle competenze dei lavoratori.
it i percorsi si possono modificare dopo / si può cambiare il percorso strada facendo / da che cosa partono i percorsi della rete / logica di dinamicità / si adatta il progetto ai lavoratori
= g_transitional | avviare con una modalità transitoria
> Il Percorso 5 si avvia in modalità transitoria, in attesa che ANPAL completi la definizione delle modalità attuative di gestione.
it cosa doveva ancora definire anpal per il percorso 5 / quali passaggi dipendevano da anpal per la gestione del percorso 5 / perché il percorso 5 parte in modo provvisorio / in attesa di cosa si parte / come si avvia il percorso 5 se mancano le regole nazionali / modalità transitoria cosa significa / si aspettano le regole di chi
en why does pathway 5 start in a transitional way
= g_extend | prorogare gli strumenti esistenti
> Per dare continuità ai lavoratori sospesi si prevedeva di prorogare gli strumenti esistenti: Azioni di rete per il lavoro e Dote Unica Lavoro.
it quali strumenti vengono prorogati / intanto che strumenti restano per i lavoratori sospesi / la dote unica lavoro continua / cosa si proroga per non lasciare scoperti i sospesi
en which existing tools are extended
es qué instrumentos se prorrogan
= g_shorter | ridurre i tempi che intercorrono
> Il nuovo strumento vuole ridurre i tempi tra progettazione e attuazione e valorizzare la conoscenza diffusa sul territorio ("capacity building").
it che vantaggio porta il nuovo strumento sui tempi / si accorciano i tempi tra idea e realizzazione / cosa si vuole valorizzare sul territorio / passa sempre un sacco di tempo tra progetto e avvio, si rimedia / capacity building territoriale
= g_needs | analisi delle esigenze territoriali e aziendali
> La definizione dei percorsi parte dall'analisi delle esigenze territoriali e aziendali in termini di professionalità e competenze.
it da quale analisi parte la definizione dei percorsi / quali sono le caratteristiche della misura / che esigenze si analizzano
= g_social_partners | progettazione anticipata del percorso
> La misura valorizza le parti sociali e gli altri attori istituzionali, che progettano in anticipo il percorso rispetto alla conclusione della procedura e lo inseriscono nell'accordo sindacale.
it quando possono intervenire i sindacati / le parti sociali progettano prima della fine della procedura / che ruolo hanno le parti sociali / bisogna aspettare la fine della procedura per progettare
= g_share | condivisione della conoscenza del mercato
> Stakeholder, CPI e operatori accreditati condividono la conoscenza del mercato del lavoro locale e delle opportunità occupazionali.
it che cosa condividono stakeholder e cpi / chi condivide le informazioni sulle opportunità di lavoro
= g_basket | paniere di servizi articolato
> La misura dà accesso a un paniere di servizi articolato, con percorsi formativi adatti a gestire la transizione o a riqualificare le competenze.
it a quali servizi si accede con le reti / che servizi comprende il paniere / si può fare formazione con le reti di ricollocazione / cosa offre la rete ai lavoratori
= g_reporting | effettuare singolarmente la rendicontazione
> Ciascun operatore della rete può rendicontare singolarmente i servizi che eroga: è un esempio di gestione snella.
it chi fa la rendicontazione nella rete / ogni operatore rendiconta da solo / il capofila deve rendicontare per tutti / come si rendicontano i servizi della rete / le carte delle ore le manda ognuno o il capofila / esempio di gestione snella / dobbiamo passare dal capofila per farci pagare / posso rendicontare per conto mio
en who reports the costs in the network / does each operator report on its own
es quién justifica los gastos en la red / cada operador justifica por separado
fr qui rend compte des dépenses dans le réseau / chaque opérateur séparément
ro cine raportează cheltuielile în rețea / fiecare operator separat
= g_training_net | rete qualificata di operatori accreditati per la formazione
> È previsto il coinvolgimento di una rete qualificata di operatori accreditati per la formazione, soprattutto per la riqualificazione di più lunga durata.
it gli enti di formazione sono coinvolti nelle reti / per quali percorsi servono gli enti di formazione / siamo un ente formativo, a che serviamo nella rete
= g_bilateral | sistema della bilateralità
> Le azioni collettive possono essere cofinanziate con il sistema della bilateralità e con i fondi paritetici interprofessionali.
it chi può cofinanziare le azioni collettive / i fondi interprofessionali possono mettere soldi / enti bilaterali e cofinanziamento / si possono usare i fondi interprofessionali
en who can co-finance / interprofessional funds
es quién puede cofinanciar / fondos interprofesionales
= g_wbo | Workers Buy Out
> La misura valorizza l'avvio all'auto-imprenditorialità, in particolare le soluzioni di Workers Buy Out, cioè lavoratori che rilevano l'impresa.
it gli operai possono rilevare l'azienda / workers buyout / possiamo comprarci la fabbrica / si può fare una cooperativa per salvare la ditta / la rete aiuta chi vuole mettersi in proprio / auto-imprenditorialità / vogliamo prenderci noi la ditta che chiude / prendere in mano l'azienda tra colleghi
en can workers buy the company / help to start our own business / worker buyout
es pueden los trabajadores comprar la empresa / ayuda para montar una cooperativa
fr les salariés peuvent-ils reprendre l'entreprise / aide pour créer une coopérative
ro pot muncitorii să cumpere fabrica / ajutor pentru o cooperativă
uk чи можуть робітники викупити фабрику
ar هل يمكن للعمال شراء المصنع
= g_care | azioni di conciliazione/supporto
> La misura si può integrare con risorse di altri fondi, per esempio per conciliazione e supporto alle attività di cura, incentivi alla ricollocazione o avvio di impresa.
it ci sono aiuti per chi ha figli o genitori da accudire / con quali altre risorse si integra / ho un familiare da assistere, c'è qualcosa nella rete / incentivi alla ricollocazione / conciliazione famiglia lavoro / chi mi guarda i bambini mentre faccio il corso / supporto alle attività di cura
en help for people caring for children or relatives / childcare support
es ayuda para cuidar a hijos o padres
fr aide pour garder les enfants ou un parent
ro ajutor pentru îngrijirea copiilor sau părinților
uk допомога для догляду за дітьми або батьками
ar مساعدة لرعاية الأطفال أو الوالدين
= g_admitted | Saranno ammessi a partecipare
> Le linee guida ammettono i lavoratori sospesi in costanza di integrazioni salariali straordinarie, di una o più unità produttive o operative in Lombardia, che al momento dell'adesione al progetto percepiscono un ammortizzatore in costanza di rapporto di lavoro. Della residenza non parlano.
it chi può partecipare alle azioni delle reti / quali lavoratori sono ammessi / serve la residenza in lombardia / conta dove abito o dove sta la fabbrica / la mia azienda ha più sedi, quali contano / abito fuori regione ma lavoro in lombardia / in che momento bisogna percepire l'ammortizzatore / quando si guarda se uno è in cassa / lavoratori sospesi in cigs ammessi / se un reparto è fuori lombardia vale / dove deve trovarsi l'unità produttiva / requisiti dei beneficiari delle reti / vivo in piemonte e lavoro a pavia / conta la sede legale o lo stabilimento
en who is admitted to the networks / do I have to live in Lombardy / where must the plant be
es quién puede participar en las redes / hay que residir en Lombardía / dónde debe estar la fábrica
fr qui est admis aux réseaux / faut-il habiter en Lombardie / où doit être l'usine
ro cine este admis în rețele / trebuie să locuiesc în Lombardia / unde trebuie să fie fabrica
uk кого допускають до мереж / чи треба жити в Ломбардії
ar من يقبل في الشبكات / هل يجب السكن في لومبارديا
= g_incompatible | non possono partecipare contemporaneamente
> Chi aderisce a un progetto di rete non può partecipare contemporaneamente a un altro intervento di politica attiva finanziato da risorse pubbliche, per esempio Dote Unica Lavoro o Programma Garanzia Giovani.
it si possono fare due misure insieme / posso fare la rete e la dote unica lavoro nello stesso momento / è compatibile con garanzia giovani / sto già facendo un'altra politica attiva / si può stare in due programmi pubblici / se sono nella rete posso iscrivermi anche a un'altra misura / divieto di doppia partecipazione / con quali interventi è incompatibile
en can I join two programmes at the same time / is it compatible with another public measure
es se puede participar en dos programas a la vez / es compatible con otra medida pública
fr peut-on suivre deux mesures en même temps / est-ce compatible avec une autre mesure publique
ro pot participa la două programe în același timp
uk чи можна брати участь у двох програмах одночасно
ar هل يمكن المشاركة في برنامجين في نفس الوقت
= g_model | Il modello di intervento delle azioni collettive
> Il modello delle azioni collettive parte dall'analisi della domanda del mercato del lavoro territoriale e avvicina le competenze dei lavoratori sospesi a quelle richieste.
it da dove parte il modello di intervento / su cosa si focalizza la misura / che cosa si cerca di avvicinare
= g_observatories | Patti territoriali per le competenze
> Per orientare le reti sono sedi rilevanti di conoscenza i Patti territoriali per le competenze (DGR 7231/2022), l'ecosistema regionale delle filiere, l'Osservatorio regionale e gli osservatori provinciali del mercato del lavoro.
it dove si trovano le conoscenze sul territorio / quale dgr riguarda i patti territoriali / cosa sono gli osservatori del mercato del lavoro / patti territoriali per le competenze delibera / chi conosce la struttura produttiva locale
en which resolution concerns the territorial skills pacts
= g_central | La rete vedrà come centrale
> Nella rete è centrale il ruolo della Provincia, dei Centri per l'Impiego territoriali e degli operatori accreditati; vanno coinvolti altri soggetti rilevanti del territorio, come enti locali, aziende, parti sociali, fondi interprofessionali, distretti, Camere di Commercio, Fondazioni ITS, scuole e terzo settore.
it chi ha un ruolo centrale nella rete / quali altri soggetti vanno coinvolti secondo le linee guida / che ruolo ha la provincia nella rete / associazioni di categoria nelle reti / fondazioni its e distretti nella rete secondo le linee guida / riferimenti normativi dei distretti / distretti commerciali dgr
en who plays a central role in the network
es quién tiene un papel central en la red
fr qui a un rôle central dans le réseau
= g_partners | Tutti i partner della rete
> I partner della rete sono un valore aggiunto nella ricerca di soluzioni occupazionali e nella supervisione del corretto svolgimento delle attività.
it a cosa servono i partner della rete / chi controlla che le attività si svolgano bene / che compito hanno i partner / perché avere tanti partner
= g_implementing | I provvedimenti attuativi successivi
> Le modalità di attivazione della rete e di partecipazione dei partner saranno stabilite da provvedimenti attuativi successivi.
it chi stabilisce come si attiva la rete / come si aderisce alla rete come partner / con quali atti si definiscono le modalità / le regole per partecipare sono già scritte / dove si trovano le modalità di adesione dei partner
en which acts will set the rules for the network
= g_goal | L'obiettivo della collaborazione
> L'obiettivo è creare reti che progettino percorsi predefiniti di servizi per lavoratori da crisi aziendali o sospesi che devono riqualificarsi.
it qual è l'obiettivo della collaborazione nella rete / che cosa devono progettare le reti
= g_who_activates | potranno essere attivati dai CPI
> I percorsi di ricollocazione e riqualificazione possono essere attivati dai CPI e dagli operatori accreditati ai servizi per il lavoro, in raccordo con gli altri soggetti della rete.
it chi può attivare i percorsi di ricollocazione / chi fa partire il percorso / chi attiva la riqualificazione collettiva / un'azienda può attivare da sola il percorso
en who can activate the relocation pathways
es quién puede activar los itinerarios de recolocación
fr qui peut activer les parcours de reclassement
= g_three | [La rete, che dovrà essere composta da almeno tre soggetti & territoriale di competenza
> La rete ha almeno tre soggetti, capofila incluso; il capofila è un CPI o un operatore accreditato ai servizi al lavoro, e devono esserci la Provincia e il centro dell'impiego territoriale. La presentazione del programma descrive la rete in modo un po' diverso.
it quanti soggetti deve avere la rete / numero minimo di componenti della rete / chi deve stare per forza nella rete / bastano due enti per fare una rete / la provincia è obbligatoria nella rete / composizione minima della rete secondo le linee guida / in quanti bisogna essere / siamo in due, possiamo partire / la rete senza la provincia è valida / quali soggetti sono obbligatori
en how many members must the network have / minimum composition / must the Province be in the network
es cuántos miembros debe tener la red / composición mínima / la Provincia es obligatoria
fr combien de membres minimum / composition minimale du réseau / la Province est-elle obligatoire
ro câți membri trebuie să aibă rețeaua / este Provincia obligatorie
uk скільки учасників має бути в мережі / чи обов'язкова Провінція
ar كم عدد أعضاء الشبكة / هل المقاطعة إلزامية
= g_functions | le cui funzioni prioritarie & paniere rafforzato
> Provincia e centro per l'impiego devono coordinarsi con Regione e con i referenti per le crisi aziendali, prendere in carico tempestivamente i lavoratori, raccordarsi con gli operatori accreditati e attivare tutti gli strumenti disponibili.
it quali funzioni hanno provincia e cpi nella rete / con chi devono coordinarsi / che cosa devono garantire il centro e la provincia / chi prende in carico i lavoratori coinvolti / compiti prioritari della rete
en priority functions of Province and job centre in the network
es funciones prioritarias de la Provincia y del centro
fr fonctions prioritaires de la Province et du centre
= g_group | modalità di gruppo, ove prevista
> Per i destinatari si privilegia l'erogazione dei servizi in modalità di gruppo, ove prevista: è una preferenza, non un obbligo.
it i servizi si fanno in gruppo o da soli / si preferiscono incontri di gruppo / è obbligatoria la modalità di gruppo / perché ci mettono in gruppo / posso avere incontri individuali nel percorso 5 / colloqui uno a uno o tutti insieme
en are services given in groups / individual or group
es los servicios se dan en grupo o individualmente
fr les services sont-ils en groupe ou individuels
ro serviciile sunt în grup sau individual
= g_path3 | servizi previsti dal Percorso 3
> In attesa dell'adeguamento dell'assessment si propone di associare gli occupati sospesi al Percorso 5 in modalità transitoria, con i servizi previsti dal Percorso 3 di GOL.
it di quali servizi possono usufruire i sospesi / quale percorso danno in prestito i servizi al percorso 5 / a che percorso sono associati gli occupati sospesi / perché si usa il percorso 3 / servizi del percorso 3 per chi è nel 5 / in via transitoria che servizi spettano ai sospesi
en which services can suspended workers use / which pathway services apply to pathway 5 meanwhile
es qué servicios pueden usar los trabajadores suspendidos
fr quels services pour les salariés suspendus / quel parcours prête ses services au parcours 5
= g_basket_acts | Con successivi atti dirigenziali
> Lo specifico paniere di servizi sarà definito con successivi atti dirigenziali.
it chi definisce il paniere di servizi / con quali atti si definisce il paniere / il paniere è già deciso
= g_funds_flow | confluiscono le risorse previste
> Nelle reti confluiscono le risorse previste nel PAR per il percorso 5 e quelle dei riparti successivi; il ruolo della data 31 dicembre 2022 nel testo non è chiaro.
it quali risorse confluiscono nelle reti / da dove vengono i soldi delle reti / riparti successivi al 31 dicembre 2022
= g_funds | si tratta di & 10.901.148 !ended
> Per il 2022, attivabili per tutto il 2023 (periodo concluso), le risorse sono 10.901.148 euro: 6.520.000 dal Fondo per il potenziamento delle competenze e 4.381.148 dal Programma GOL (riparto PNRR).
it quanti soldi ci sono per le reti / risorse disponibili per il 2022 / fino a quando si possono usare le risorse / quanto viene dal PNRR per il percorso 5 / quanto mette il fondo per il potenziamento delle competenze / totale delle risorse per la ricollocazione / milioni per le reti / i dieci milioni delle reti si possono ancora usare / fondi delle reti oggi / entro quando vanno attivate le risorse / come si dividono i 10,9 milioni / quanti euro a valere sul programma gol / posso usare i fondi 2022 per una nuova crisi
en how much money is there for the networks / funds for 2022 / how much comes from the PNRR / until when can the funds be used / what total do the guidelines give
es cuánto dinero hay para las redes / fondos de 2022 para las redes / cuánto procede del PNRR
fr combien d'argent pour les réseaux / fonds 2022 / combien vient du PNRR
ro câți bani sunt pentru rețele / fonduri 2022 / cât vine din PNRR
uk скільки грошей для мереж / кошти на 2022 рік
ar كم المال للشبكات / موارد 2022
= g_30 | riduzione dell'orario di oltre il 30%
> Il riparto del Fondo nazionale riguarda lavoratori in integrazione salariale con una riduzione dell'orario di oltre il 30%.
it di quanto deve essere ridotto l'orario / che riduzione di orario serve per il fondo competenze / percentuale di taglio dell'orario / orario tagliato del 30 per cento esatto basta / a quali lavoratori è destinato il riparto del fondo nazionale / quanto deve superare il taglio d'orario
en how much must working hours be reduced
es cuánto debe reducirse la jornada
fr de combien l'horaire doit-il être réduit
ro cu cât trebuie redus orarul
= g_first_money | avvalendosi in prima istanza
> La Regione avvia la misura usando in prima istanza le risorse del Programma GOL (riparto PNRR).
it con quali risorse si parte / quali soldi si usano per primi / in prima istanza con che fondi parte la misura / con che soldi comincia la misura
en which resources are used first
es con qué recursos se empieza
fr avec quelles ressources commence-t-on
`;
