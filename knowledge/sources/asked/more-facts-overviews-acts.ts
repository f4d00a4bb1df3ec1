/** Whole subjects of the guidelines, of the proposal of 2025 and of the ended convention in a few sentences. */
export const OVERVIEW_ACTS_FACTS = `
@ 004 | overviews_networks | Le reti di ricollocazione in sintesi
= ov_network_members | [La rete, che dovrà essere composta & territoriale di competenza ; [gli Enti Locali territoriali & Fondazioni ITS
> La rete ha almeno tre soggetti, capofila compreso: il capofila è un CPI o un operatore accreditato ai servizi al lavoro, e devono esserci la Provincia e il centro dell'impiego territoriale. Tra gli altri ci sono enti locali, aziende, associazioni di categoria, parti sociali, fondi interprofessionali, distretti, Camere di Commercio e Fondazioni ITS.
it chi deve stare in una rete e chi la comanda / composizione della rete di ricollocazione in sintesi / rete: quanti soggetti, quale capofila, quali partner / chi può partecipare alla rete per la ricollocazione collettiva / come si compone la rete secondo le linee guida / soggetti obbligatori e facoltativi della rete / vogliamo fare una rete, chi serve / chi sono i membri della rete e il capofila
en who must be in a network and who leads it
es quién debe estar en la red y quién la dirige
fr qui doit être dans le réseau et qui le dirige
= ov_network_benefits | presa in carico precoce ; effettuare singolarmente la rendicontazione & sviluppo ad attività di impresa
> La rete permette la presa in carico precoce dei lavoratori, per mantenere o cambiare il lavoro. Le procedure sono snelle (ogni operatore rendiconta i suoi servizi), sono possibili cofinanziamenti con bilateralità e fondi interprofessionali, percorsi di auto-imprenditorialità e Workers Buy Out, e altre risorse per cura, incentivi o impresa.
it che vantaggi porta la rete ai lavoratori in cassa / da HR: cosa ci conviene di una rete / benefici della rete di ricollocazione / vantaggi della rete per l'azienda e per i suoi / pregi delle reti in sintesi / perché fare una rete invece di arrangiarsi / caratteristiche utili della misura / cosa offre la misura oltre ai corsi
en what concrete advantages does the network bring
es qué ventajas concretas aporta la red
fr quels avantages concrets apporte le réseau
= ov_network_money | si tratta di & 10.901.148 ; sistema della bilateralità ; avvalendosi in prima istanza !ended
> Per il 2022, attivabili per tutto il 2023, le risorse erano 10.901.148 euro: 6.520.000 dal Fondo per il potenziamento delle competenze e 4.381.148 da GOL, usati in prima istanza. È possibile il cofinanziamento con bilateralità e fondi interprofessionali. Quel periodo è concluso; fondi successivi nei documenti non ce ne sono.
it quanti soldi c'erano per le reti, da dove, e ci sono ancora / risorse delle reti di ricollocazione in sintesi / da dove vengono i soldi della ricollocazione e chi cofinanzia / budget, cofinanziamento e scadenza, tutto insieme / le reti sono ancora finanziate / soldi per la riqualificazione dei lavoratori in crisi, riassunto
en how much money was there for the networks and is there still any
es cuánto dinero había para las redes y queda algo
fr combien d'argent pour les réseaux et en reste-t-il
= ov_network_province | [La rete, che dovrà essere composta & servizi al lavoro e alla formazione ; servizi previsti dal Percorso 3 ; modalità di gruppo, ove prevista
> Provincia e centro dell'impiego devono far parte della rete: si coordinano con Regione, prendono in carico i lavoratori con tempestività, garantiscono il raccordo con gli accreditati e attivano gli strumenti disponibili. In via transitoria si propongono per i sospesi i servizi del Percorso 3, di preferenza in gruppo.
it la Provincia nelle reti che cosa deve garantire / compiti di provincia e centro dell'impiego nelle reti in sintesi / ruolo della provincia nella ricollocazione collettiva / funzioni prioritarie di provincia e cpi nella rete / rete di ricollocazione: la parte che tocca alla provincia / lavoro in provincia, che obblighi abbiamo nelle reti / ruolo provinciale nelle reti per le crisi / responsabilità provinciali nelle reti di ricollocazione
en what must the Province guarantee in the networks
es qué debe garantizar la Provincia en las redes
fr que doit garantir la Province dans les réseaux
= ov_network_start | Il modello di intervento delle azioni ; Patti territoriali per le competenze ; La rete attiverà percorsi partendo
> Si parte dall'analisi della domanda del mercato del lavoro territoriale, con l'aiuto di Patti territoriali per le competenze, Osservatorio regionale e osservatori provinciali. La rete attiva i percorsi dalle esigenze del territorio o dell'azienda e li adatta alle competenze dei lavoratori.
it prima di progettare un percorso collettivo da dove si parte / come si progetta un percorso di ricollocazione / quali dati servono per disegnare il percorso / analisi prima della ricollocazione in sintesi / da dove nascono i percorsi della rete / chi aiuta la rete a conoscere il mercato del lavoro / partenza del lavoro di rete: analisi e fonti / strumenti di conoscenza per le reti
en where does one start before designing a collective path
es de dónde se parte antes de diseñar un itinerario colectivo
fr d'où part-on avant de concevoir un parcours collectif
@ 002 | overviews_proposal | La proposta del 2025 in sintesi
= ov_model | La presenza di una rete per gli inattivi ; nucleo di servizi essenziali & potenzialmente sufficiente ; Catalogo di Servizi Integrativi ; 01 Superare il vincolo
> Il nuovo modello della Regione è una proposta. Prevede una rete per gli inattivi, un nucleo di servizi essenziali per tutti garantito da CPI e accreditati, un Catalogo di Servizi Integrativi attivato secondo i bisogni, e il superamento del vincolo tra ore di formazione e cluster.
it spiegami il nuovo modello che la Regione ha presentato / in che cosa consiste il nuovo modello, in sintesi / cosa vuole cambiare la regione con il modello nuovo / nuovo modello del 2025 in poche righe / riassunto delle slide di luglio / che cosa propone la regione per le politiche del lavoro / nuove politiche del lavoro spiegate / i pezzi del nuovo modello / presentazione di Mora: di cosa parla
en what does the Region want to change with the new model
es qué quiere cambiar la Región con el nuevo modelo
fr que veut changer la Région avec le nouveau modèle
= ov_model_changes | modello proposto nelle slide ; nucleo di servizi essenziali & potenzialmente sufficiente ; 01 Superare il vincolo ; obiettivi di placement annuali
> Le differenze proposte: il superamento del vincolo tra ore di formazione e cluster, un nucleo di servizi essenziali per tutti gli utenti, obiettivi di placement annuali da cui dipenderebbe parte del rimborso degli accreditati. Resta una proposta.
it in che cosa il modello del 2025 differisce da quello del 2022 / differenze tra nuovo modello e quello attuale / cosa cambierebbe rispetto a oggi / confronto tra gol e il modello proposto / vecchio e nuovo a confronto / quali cambiamenti porta la proposta / novità della proposta rispetto al passato / prima e dopo la proposta
en how does the 2025 model differ from the current one
es en qué difiere el modelo de 2025 del actual
fr en quoi le modèle de 2025 diffère-t-il de l'actuel
= ov_model_training | moduli di breve durata ; 02 Creare percorsi ; 03 Introdurre sistemi & 04 Fissare obiettivi ; micro credenziali
> Per la formazione la proposta punta a moduli di breve durata, percorsi stabili per le imprese con fabbisogni chiari, valutazione dell'efficacia (rating, customer satisfaction), obiettivi di placement annuali per cluster e micro credenziali. Sono soluzioni proposte, non regole.
it la formazione nel nuovo modello: cosa cambierebbe per noi enti / come sarebbe la formazione secondo la proposta / corsi nel modello del 2025 in sintesi / facciamo corsi, cosa dobbiamo aspettarci / novità proposte per i corsi / riassunto delle soluzioni per la formazione / formazione: aspirazioni e soluzioni / che fine fanno i corsi con il nuovo modello
en how would training change for training bodies in the new model
es cómo cambiaría la formación para las entidades
fr que changerait la formation pour les organismes
= ov_model_person | accompagnamento continuo anche post-inserimento ; nucleo di servizi essenziali & potenzialmente sufficiente ; scelta dalla persona, ma guidata & competenze già possedute
> Per chi cerca lavoro la proposta prevede: servizi essenziali per tutti, una valutazione delle competenze già possedute, una formazione scelta dalla persona ma guidata dal consulente, e un accompagnamento continuo anche dopo l'inserimento. È una proposta.
it per chi cerca lavoro cosa cambierebbe col nuovo modello / cosa ci guadagna un disoccupato dal modello del 2025 / il nuovo modello visto da un cittadino / che cosa mi darebbe in più la proposta / nuovo modello: vantaggi per le persone / io che cerco lavoro, cosa dovrei aspettarmi / riassunto della proposta per i cittadini / come cambierebbero i servizi per chi è senza lavoro
en what would change for job seekers with the new model
es qué cambiaría para quien busca trabajo
fr que changerait-il pour les demandeurs d'emploi
= ov_model_ai | Effetti dirompenti ; Velocità nei pagamenti ; Skill Gap Analisi
> L'intelligenza artificiale compare tre volte: tra le sfide, per i suoi effetti dirompenti; come supporto per pagamenti più veloci; come supporto alla Skill Gap Analisi. Le ultime due sono proposte.
it dove entra l'intelligenza artificiale nei piani della Regione / l'ia nella proposta in sintesi / in quali punti della presentazione compare l'ia / la regione come intende servirsi dell'intelligenza artificiale / ia: sfida o aiuto secondo le slide / ia in pagamenti e skill gap, riassunto / ruolo dell'ia nel nuovo modello / che posto ha l'ia nelle politiche del lavoro proposte
en where does artificial intelligence come into the Region's plans
es dónde entra la inteligencia artificial en los planes
fr où intervient l'intelligence artificielle
= ov_model_firms | Formazione indirizzata dalla domanda ; Percorso di PAL personalizzato ; 02 Creare percorsi ; canali sempre aperti
> Alle imprese la proposta promette una formazione indirizzata dalla loro domanda, con canali sempre aperti e strutturati, percorsi stabili per chi ha fabbisogni chiari e percorsi di PAL personalizzati sul fabbisogno dell'impresa e della persona.
it per le imprese cosa promette la proposta / sono un'azienda, cosa cambia per me col nuovo modello / vantaggi del nuovo modello per le imprese / aziende e nuovo modello in sintesi / cerco personale che non trovo, la proposta mi aiuta / imprese al centro: in che modo / che ruolo hanno le ditte nel modello del 2025 / riassunto della proposta per gli imprenditori
en what does the proposal promise companies
es qué promete la propuesta a las empresas
fr que promet la proposition aux entreprises
= ov_model_inactive | La presenza di una rete per gli inattivi & consultori, associazioni ; la Rete per gli Inattivi intercetta
> Nella proposta di chi non cerca lavoro si occuperebbe una rete per gli inattivi, con almeno un Operatore Accreditato, un Ente del Terzo Settore e soggetti con una forte presenza sul territorio: intercetta le persone e ne stimola l'attivazione; poi operatori accreditati e CPI erogano i servizi.
it chi si occupa di chi non cerca nemmeno più lavoro / inattivi nella proposta in sintesi / come si raggiunge chi ha smesso di cercare / per gli scoraggiati cosa propone la regione / rete per gli inattivi: chi c'è e cosa fa / chi ha rinunciato a cercare lavoro / mio fratello ha smesso di cercare, chi se ne occupa / servizi di attivazione per gli inattivi
en who takes care of those who no longer look for work
es quién se ocupa de quien ya no busca trabajo
fr qui s'occupe de ceux qui ne cherchent plus
= ov_model_law | modello proposto nelle slide ; compatibile con l'attuale ; 2 luglio 2025
> Il modello del 2 luglio 2025 è proposto in slide: tra i documenti non c'è un atto che lo renda in vigore. La presentazione lo dice compatibile con l'attuale impianto normativo regionale e nazionale.
it il modello di luglio è già legge oppure no / la proposta è compatibile con le norme e quando vale / valore giuridico del modello del 2025 / serve una legge nuova per il modello / il nuovo modello è una legge / quelle slide hanno valore ufficiale / posso già chiedere i servizi del nuovo modello / norme e nuovo modello in sintesi
en is the July model already law
es el modelo de julio ya es ley
fr le modèle de juillet est-il déjà une loi
= ov_growth | ha subito un significativo incremento ; Le previsioni di un'ulteriore crescita & semestre
> Con l'avvio di GOL le persone in politica attiva sono aumentate in modo significativo dal 2022 e si prevede un'ulteriore crescita. I dati sono aggiornati al 31/05/2025 e quelli del 2022 non sono rappresentativi, perché limitati al secondo semestre; i valori del grafico non si leggono.
it GOL in Lombardia è cresciuto / andamento di gol negli anni / gol sta andando bene, i numeri aumentano / crescita delle persone in politica attiva, da quando / partecipazione a gol in aumento o in calo / come è andato gol dal 2022 al 2025 / trend di gol in sintesi / successo del programma in lombardia
en has GOL grown in Lombardy
es ha crecido GOL en Lombardía
fr GOL a-t-il progressé en Lombardie
= ov_incentives | obiettivi di placement annuali ; 03 Introdurre sistemi di valutazione ; Velocità nei pagamenti
> Per far lavorare meglio gli enti la proposta prevede obiettivi di placement annuali da cui dipende parte del rimborso, una valutazione della formazione che premi la qualità (rating, customer satisfaction) e pagamenti più veloci.
it come si vuole spingere gli enti a lavorare meglio / incentivi e premi per gli operatori nella proposta / la regione premia chi trova più lavoro / qualità degli enti: rating, obiettivi e pagamenti / cosa rischia un accreditato che non colloca / strumenti per migliorare il lavoro degli enti / premialità nel nuovo modello / più colloco più mi pagano? la proposta
en how does the proposal push bodies to work better
es cómo se quiere impulsar a las entidades
fr comment inciter les organismes à mieux travailler
@ 003 | overviews_convention | La convenzione del 2019 in sintesi
= ov_convention | D.g.r. 22 luglio 2019 ; di 329 collaboratori ; affiancando gli operatori dei Centri ; dalla data della stipula fino al 31 dicembre !until=2022-12-31
> La convenzione con Anpal Servizi, approvata con la D.g.r. del 22 luglio 2019, n. XI/1981, portò in Lombardia l'assistenza tecnica di 329 navigator, che affiancavano gli operatori dei centri. Aveva effetto fino al 31 dicembre 2022: è finita.
it che cos'era l'accordo con Anpal Servizi / convenzione con anpal servizi in sintesi / spiegami la delibera del 2019 sui navigator / di cosa tratta la convenzione del 2019 / la regione e anpal servizi che accordo avevano / riassunto della delibera XI/1981 / convenzione del reddito di cittadinanza: cosa prevedeva / accordo regione anpal, è ancora valido
en what was the agreement with Anpal Servizi
es qué era el acuerdo con Anpal Servizi
fr qu'était l'accord avec Anpal Servizi
= ov_navigators | di 329 collaboratori ; affiancando gli operatori dei Centri ; CITTÀ METROPOLITANA DI MILANO 76 ; dalla data della stipula fino al 31 dicembre !until=2022-12-31
> I navigator erano i 329 collaboratori di ANPAL Servizi previsti in Lombardia, 76 dei quali nella Città Metropolitana di Milano: affiancavano gli operatori dei centri per il reddito di cittadinanza. La convenzione aveva effetto fino al 31 dicembre 2022: è finita.
it i navigator: numero, compiti e che fine hanno fatto / la figura del navigator in breve: numeri, compiti e fine / sui navigator voglio sapere quanti, per che lavoro e fino a quando / numeri dei navigator in lombardia e a milano, e per fare che / il lavoro dei navigator raccontato in breve / esistono ancora i navigator / navigator: numero, compiti, durata
en who were the navigators, what did they do and how many
es quiénes eran los navigator, qué hacían y cuántos
fr qui étaient les navigator, que faisaient-ils et combien
= ov_rdc_path | Fase 1: Registrazione & Fase 9: Offerta congrua ; Organizza la convocazione dei beneficiari ; Verifica le condizioni di esonero & predispone la SAP ; i relativi tempi (diario) !until=2022-12-31
> Il percorso aveva nove fasi, dalla registrazione on-line all'offerta congrua. Il CPI convocava entro 30 giorni dal riconoscimento del beneficio; al primo appuntamento verificava esoneri, altre politiche e DID; poi si definivano il piano delle attività e il Patto per il Lavoro. È storia: quella misura non c'è più.
it come funzionava il percorso col reddito di cittadinanza dal primo sms / percorso del reddito di cittadinanza in sintesi / le tappe per chi prendeva il reddito / dal riconoscimento all'offerta di lavoro: come andava / riassunto delle nove fasi del reddito / ai tempi del reddito cosa succedeva passo passo / come seguivano i percettori del rdc / iter del beneficiario rdc nel centro
en how did the citizenship income path work
es cómo funcionaba el recorrido de la renta de ciudadanía
fr comment fonctionnait le parcours du revenu de citoyenneté
= ov_rdc_duties | facendogli sottoscrivere il Patto per il Lavoro - prima fase ; Non si presenta & l’assenza ingiustificata ; la mancata accettazione ; Verifica il rispetto, da parte
> Chi prendeva il reddito di cittadinanza si impegnava con il Patto per il Lavoro e il CPI ne verificava il rispetto. Se non si presentava, il CPI segnalava all'Inps l'assenza ingiustificata; se rifiutava l'offerta congrua, la mancata accettazione era segnalata ai servizi competenti. Le sanzioni nei documenti non ci sono.
it che doveri aveva chi prendeva il RdC e che succedeva se non li rispettava / obblighi dei beneficiari del reddito in sintesi / cosa rischiava chi non rispettava il patto / doveri e segnalazioni nel reddito di cittadinanza / chi non si presentava o rifiutava, che succedeva / regole per i percettori e conseguenze / condizionalità del reddito di cittadinanza / impegni presi col reddito e controlli
en what duties did citizenship income recipients have and what if they failed
es qué deberes tenía quien cobraba la renta y qué pasaba si no cumplía
fr quels devoirs avaient les bénéficiaires et que se passait-il sinon
= ov_adr | Anpal procede & entro 30 giorni dal rilascio ; il beneficiario seguirà il percorso ; Sottoscrive il Piano di Ricerca
> L'assegno di ricollocazione lo assegnava Anpal alla firma del Patto per il Lavoro; il beneficiario sceglieva dove usarlo entro 30 giorni dal rilascio, presso il CPI o un altro soggetto accreditato, e sottoscriveva un Piano di Ricerca Intensiva (PRI). Nei documenti riguarda il reddito di cittadinanza, che non c'è più.
it l'assegno di ricollocazione in cosa consisteva / l'assegno per la ricollocazione dall'inizio alla fine / l'adr spiegato in breve / chi lo dava, dove si spendeva, cosa si sottoscriveva: l'assegno in sintesi / che strumento era l'assegno di chi aveva il reddito / esiste ancora l'assegno di ricollocazione / dalla firma del patto al pri, il giro dell'assegno / mi spieghi l'assegno che si dava insieme al patto per il lavoro
en what was the relocation allowance
es en qué consistía el cheque de recolocación
fr en quoi consistait l'allocation de reclassement
= ov_privacy | Titolare dei dati personali & quale Responsabile del trattamento ; con esclusione della possibilità ; secondo profili e livelli di accesso !until=2022-12-31
> Nella convenzione con Anpal Servizi titolare dei dati era la Regione e Anpal Servizi il responsabile del trattamento. Il personale poteva trattarli solo per le attività previste, senza copiarli su supporti non indicati, e accedeva ai sistemi secondo profili definiti dalla Regione.
it come erano protetti i dati delle persone nella convenzione del 2019 / privacy nella convenzione con anpal servizi in sintesi / regole sui dati personali dei beneficiari / protezione dei dati ai tempi dei navigator / i navigator potevano vedere e copiare i miei dati / sicurezza dei dati nella convenzione / dati personali: titolare, accessi, divieti / sono un dpo, riassumi i ruoli privacy della convenzione
en how were people's data protected in the 2019 convention
es cómo se protegían los datos en el convenio de 2019
fr comment les données étaient-elles protégées dans la convention de 2019
= ov_control | Cabina di Regia composta ; produce semestralmente ; comunicano eventuali forme di collaborazione !until=2022-12-31
> Il lavoro di Anpal Servizi era verificato da una Cabina di Regia, con una relazione alla Regione ogni sei mesi (semestralmente). I collaboratori dovevano comunicare eventuali forme di collaborazione con operatori accreditati.
it chi controllava il lavoro di Anpal Servizi / controlli sulla convenzione in sintesi / come si vigilava sui navigator / strumenti di controllo della convenzione / chi verificava cosa faceva anpal servizi / relazioni, cabina di regia e conflitti di interesse / verifica e monitoraggio della convenzione / la regione come teneva d'occhio anpal servizi
en who checked the work of Anpal Servizi
es quién controlaba el trabajo de Anpal Servizi
fr qui contrôlait le travail d'Anpal Servizi
= ov_costs | non comportano nuovi oneri ; si assume tutti gli oneri !until=2022-12-31
> Per il bilancio regionale la convenzione non comportava nuovi oneri; gli oneri e le obbligazioni di datore di lavoro erano di Anpal Servizi.
it l'intervento dei navigator chi lo pagava e chi ne rispondeva / costi della convenzione in sintesi / quanto è costata la convenzione alla regione / i navigator li pagava la regione o anpal / chi sosteneva i costi dell'assistenza tecnica / soldi regionali per i navigator / oneri della convenzione: a carico di chi / spesa per i collaboratori di anpal servizi
en who paid for the convention and who was responsible
es quién pagaba la intervención y quién respondía
fr qui payait l'intervention et qui en répondait
= ov_staff_training | conciliare l’esigenza di adeguare ; lezione frontale blended & regolare svolgimento ; definito e dimensionato in seguito !until=2022-12-31
> Gli operatori dei centri dovevano essere formati mentre lavoravano: aula, formazione on-line e on the job, in modo da non fermare i servizi. Il piano era definito dopo la stipula della Convenzione e valutato dalla Cabina di Regia.
it gli operatori dei centri come venivano formati / come si aggiornavano gli operatori dei cpi senza fermare gli uffici / metodo e approvazione del piano per le competenze degli operatori / aggiornamento del personale dei centri per l'impiego in sintesi / imparare lavorando: operatori dei centri / piano di sviluppo delle competenze, riassunto / aula, on-line e sul posto per gli operatori / chi lavora al cpi come si aggiornava allora
en how were the centres' operators trained
es cómo se formaba a los operadores de los centros
fr comment les opérateurs des centres étaient-ils formés
`;
