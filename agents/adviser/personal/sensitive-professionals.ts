/** Made-up messages for `sensitive-model.ts`: those who write about somebody they follow, and sober letters. Layout in `read-marked.ts`. */
export const SENSITIVE_PROFESSIONALS = `
Buongiorno, sono l'assistente sociale del Comune di Seregno. Scrivo per la signora Loredana P., che {{da marzo fa la dialisi tre mattine alla settimana}}: esistono corsi di contabilità solo pomeridiani?
Gentile CPI, un nostro ex magazziniere {{non può più sollevare oltre cinque chili}}, lo dice il medico competente. Quale riqualificazione consigliate?
Segnalo che il sig. Damiani, convocato per giovedì, {{è ricoverato in psichiatria al Niguarda}}. Come giustifico l'assenza?
Avrei bisogno di sapere se la sede di via Strozzi ha l'ascensore, perché il ragazzo che accompagno {{si muove in carrozzina}}.
Il lavoratore in oggetto, anni 54, ex tornitore, {{invalidità riconosciuta al 67%}}, chiede se può restare nel percorso 2 o deve passare al collocamento mirato.
Seguo come educatrice un giovane di vent'anni {{nello spettro autistico}}, molto preciso con i numeri. Da dove cominciamo?
Egregi, la mia assistita {{è al settimo mese}} e ha firmato il patto di servizio a settembre: le attività si possono sospendere?
Mio fratello ha sempre fatto l'elettricista. {{Dopo l'ictus la mano destra non risponde più}} e vorrebbe imparare un mestiere d'ufficio.
{{Frequento il SerD di Monza ogni mattina alle otto}}, quindi prima delle dieci non potrei essere in aula. È un problema?
Per la sig.ra Teodori: {{in remissione da un linfoma}}, motivata, patente B, disponibile part-time. C'è qualche cosa in ambito amministrativo a Lecco?
Nel fissare l'appuntamento tenete conto, per cortesia, che il signore {{legge solo il labiale}} e al telefono non può rispondere.
Sono un consulente del lavoro. Una dipendente del mio cliente {{ha superato il comporto per una depressione maggiore}} e verrà licenziata il 30. Può entrare in GOL dal giorno dopo?
Il tirocinante che ospitiamo in azienda ci ha confidato {{di essere sieropositivo}}. Dobbiamo comunicarlo all'ente promotore? Lui non vuole.
Da parroco di una piccola comunità mi permetto di scrivere per Ivano, muratore, {{uscito da poco da una comunità per alcolisti}}: cerca un corso che lo tenga occupato tutto il giorno.
Chiedo indicazioni per mia nipote Alessia, diciannove anni, diplomata, che {{da un anno mangia pochissimo ed è in cura al centro per i disturbi alimentari}}.
La nostra associata {{porta un apparecchio acustico da entrambe le parti}}; il docente potrebbe usare il microfono?
Il sottoscritto, già autista di linea, comunica che {{la commissione medica gli ha revocato l'idoneità alla guida per epilessia}} e domanda quali corsi siano compatibili.
Buonasera. Mia moglie lavorava in tintoria. {{I polmoni le si sono rovinati con i solventi}}, ora le servirebbe un lavoro all'aria pulita.
Vorrei iscrivermi al corso di segreteria, ma {{ogni tre settimane ho la chemio}} e per due giorni non sto in piedi.
Ho in carico un utente {{con diagnosi di disturbo bipolare, in compenso farmacologico}}. L'assessment va fatto da me o dal servizio specialistico?
Il candidato al corso di saldatura ci ha consegnato oggi {{un certificato con divieto di esposizione a fumi per asma grave}}. Si può cambiare corso senza perdere la dote?
Faccio presente che {{assumo ansiolitici da anni}}, su prescrizione, e la mattina sono rallentato. I corsi serali esistono anche a Cremona?
Mi rivolgo a voi per il sig. Ottavio B., {{cieco dall'occhio sinistro dopo l'infortunio in officina}}.
Da delegato di stabilimento vi chiedo come aiutare una collega in cassa integrazione {{che ha il tunnel carpale operato due volte senza risultato}}. In filatura non può rientrare.
Una mamma della nostra parrocchia, trentadue anni, {{è caduta in una brutta depressione dopo il parto}}. Ora vorrebbe ricominciare piano piano, con qualche ora a settimana.
{{Con la schiena che ho, dopo l'intervento di stabilizzazione}}, le giornate in cantiere sono finite: quale percorso propone il programma a un geometra di 51 anni?
Oggetto: richiesta di colloquio a distanza. Il mio cliente {{è ossigenodipendente}} e non esce di casa. Si può fare tutto in videochiamata?
La ditta ha chiuso il reparto verniciatura. Tra gli esuberi c'è un operaio {{assunto con la legge 68}}: anche lui rientra nell'accordo GOL 5?
Sono tutor in un ente accreditato: uno degli allievi {{ieri ha avuto una crisi epilettica in aula}}. Le ore perse vanno recuperate?
Volevo segnalare, con discrezione, che la corsista Marta G. {{è incinta di cinque mesi}} e il modulo prevede movimentazione di carichi.
Mia cognata {{ha la sclerosi multipla}} ma nei periodi buoni lavora benissimo da casa. Conoscete corsi di grafica online?
Il medico mi ha detto {{niente turni di notte né altezze, per via del cuore}}. Facevo il ponteggista, ho 49 anni e abito a Treviglio.
Per un nostro ospite del centro diurno, {{con un ritardo cognitivo lieve}}, cerchiamo un tirocinio di inclusione nelle pulizie o nel verde.
Chi mi scrive è il figlio: {{ha la malattia di Parkinson da due anni}}, fa il programmatore e l'azienda lo ha messo nella lista degli esuberi. Io sono suo padre. Che cosa gli spetta?
Prendo nota dei documenti richiesti. Aggiungo che {{a mia figlia è stata riconosciuta la 104 comma 3}}: va allegato il verbale?
Il ragazzo che seguo al doposcuola {{ha una dislessia certificata}} e teme i test d'ingresso. Sono previsti strumenti compensativi?
Scrivo dal patronato. L'interessata, Giuseppina R., {{percepisce l'assegno ordinario di invalidità}} e vorrebbe sapere se può frequentare un corso retribuito.
{{Dopo il trapianto di rene}} devo evitare luoghi affollati; le lezioni in presenza sono obbligatorie?
Gent.ma dott.ssa, il beneficiario {{ha ripreso a bere}} e ha lasciato il corso di panificazione alla terza lezione. Lo riattiviamo o chiudiamo la dote?
Non so a chi chiedere. {{Mio marito è in coma vigile}} da Natale, io non lavoro da undici anni e devo trovare un impiego vicino a Vimercate.
Assisto {{mia madre con l'Alzheimer}} e quindi posso uscire soltanto quando c'è la badante, dalle 14 alle 18. Quali corsi in quella fascia?
Il nostro addetto alla reception {{è stato operato di tumore alla gola e parla con difficoltà}}. Vorremmo formarlo per il back office: finanziate voi?
A Voghera c'è uno sportello con interprete? {{Io e mia moglie siamo sordi dalla nascita}} e usiamo la lingua dei segni.
Da tre mesi {{vado dalla psichiatra del CPS}}, che mi incoraggia a riprendere a lavorare. Ho la terza media e ho fatto la sarta.
Si tratta di un ex rappresentante, 56 anni, {{diabetico insulinodipendente con vista compromessa}}. Non può più guidare. Grazie per ogni suggerimento.
Cortesemente, la mia collaboratrice domestica, {{a cui hanno tolto un seno in febbraio}}, chiede se è prevista un'indennità durante la formazione.
{{È stato dimesso dalla comunità terapeutica}} venerdì scorso; ha la qualifica di idraulico e tanta volontà. Chi lo prende in carico a Como?
Al colloquio la persona mi ha riferito {{di soffrire di attacchi di panico sui mezzi pubblici}}: posso indicare solo sedi raggiungibili a piedi?
Ho una domanda sulla condizionalità. {{Mi hanno ingessato la gamba}} dopo una caduta e lunedì avrei il laboratorio: basta il certificato del curante?
Un socio della nostra cooperativa, {{talassemico, con trasfusioni ogni quindici giorni}}, perde il lavoro a fine mese.
Sono responsabile del personale di una tessitura. {{L'operaia ha perso due dita nella garzatrice}}; vorremmo ricollocarla come addetta al controllo qualità.
Nella scheda ho indicato percorso 4 perché il signore {{dice di sentire delle voci quando smette la terapia}}. È corretto?
Mia zia, sessant'anni, camiciaia, {{ha la maculopatia e non infila più l'ago}}. Le mancano sette anni alla pensione.
Per ragioni che preferirei non spiegare allo sportello davanti a tutti: {{sto prendendo il metadone}}. Posso parlare con qualcuno in privato?
Volontario Auser, accompagno il sig. Pino alle visite: {{ha avuto due infarti}} ma è un ottimo falegname e vorrebbe insegnare.
In attesa della convocazione, informo che {{la mia gravidanza è a rischio e devo stare a letto fino a giugno}}.
Chiedo per conto di un condomino, riservato e molto dignitoso: {{l'artrite gli ha deformato le mani}} e il bar non lo vuole più.
Che cosa devo rispondere a un'azienda che vuole sapere perché il candidato è stato fermo due anni, se il motivo è che {{era in cura per la tossicodipendenza}}?
La dott.ssa del reparto sostiene che {{mio figlio, schizofrenico,}} trarrebbe beneficio da un lavoro di poche ore in serra.
Rispetto al sig. Lovati confermo: {{inidoneo permanente alla mansione specifica, ernie discali multiple}}. L'azienda non ha posti alternativi.
Vi risulta che i corsi di saldatura siano accessibili a chi, come me, {{ha un pacemaker}}?
Lavoro nello sportello famiglie. La signora non può impegnarsi di mattina: {{accompagna il bambino, che è tetraplegico,}} al centro riabilitativo di Bosisio.
{{Una fibromialgia che nessuno vede}} mi toglie le forze dopo poche ore. Esiste un percorso con frequenza ridotta?
Il nostro corsista {{fa uso di cocaina}}, lo ha ammesso con il coordinatore. Siamo tenuti a sospenderlo dallo stage su macchine?
Buongiorno, amministrazione di una RSA: un'ausiliaria {{ha sviluppato un'allergia al lattice con shock anafilattico}} e non possiamo più tenerla. Può fare domanda per GOL?
Ho smesso di lavorare in cucina perché {{svenivo davanti ai fornelli, poi hanno trovato la cardiopatia}}. Oggi cerco formazione in logistica d'ufficio.
Da sei mesi {{convivo con gli strascichi di un grave incidente, cammino con due stampelle}} e la sede più vicina dista 800 metri dalla fermata.
Cara redazione, leggo del programma e penso a mia figlia, {{nata con la sindrome di Down}}, ventiquattro anni, che sogna di servire ai tavoli.
Per il tirocinio in mensa ci serve sapere come gestire {{la celiachia della signora Nadia}}, che è stata assegnata al reparto farine.
Il mio assistito {{gioca tutto alle macchinette ed è seguito per ludopatia}}. L'indennità di frequenza può essere versata alla moglie?
Confermo la presenza al seminario. Chiedo solo un posto vicino alla porta, {{ho il morbo di Crohn}} e talvolta devo uscire in fretta.
Operatrice del SIL: abbiamo una persona di 38 anni, contabile, {{rientrata da un tentativo di suicidio}}; serve un orientatore paziente e molto graduale.
Domando se l'inserimento nel collocamento mirato fa perdere il posto nel corso: {{la visita di accertamento per l'invalidità l'ho fatta ieri}}.
Dopo trent'anni di presse {{non sento quasi più nulla, ho l'ipoacusia professionale riconosciuta dall'INAIL}}. Un corso in aula per me è fatica sprecata?
Non ho risposto alle vostre chiamate perché {{ero in terapia intensiva}}. Mi hanno cancellato dalla lista: posso rientrare?
È possibile spostare l'esame? La candidata n. 14 {{ha abortito domenica}} e non è in condizione di presentarsi.
Ex infermiera, 47 anni. {{Il burnout mi ha portata a sei mesi di psicofarmaci}}, in corsia non rientro. Mi interessa il settore risorse umane.
La cooperativa chiede se {{Gianluca, ipovedente grave,}} può sostenere la prova pratica con lo screen reader.
Mia sorella {{è seguita dal centro di salute mentale di Gallarate}}, e la sua consulente là ci ha parlato di voi. Come si prende il primo appuntamento?
Sono un'educatrice dell'area trattamentale. Il sig. K. {{è detenuto a Bollate, fine pena 2027}}, e ha chiesto di frequentare il corso di manutenzione: può iscriversi già ora?
Avvocato Ferri del foro di Brescia. Il mio cliente {{ha ottenuto l'affidamento in prova}} e il magistrato chiede un'attività formativa documentata. Rilasciate un'attestazione?
Per il mio assistito, {{ai domiciliari con uscita dalle 9 alle 12}}, esistono laboratori in quell'orario a Mantova?
Quest'uomo ha quarantasei anni, cucina benissimo e {{ne ha passati otto in carcere}}. La parrocchia garantisce per lui. Chi lo può incontrare?
{{Ho patteggiato una pena di un anno e due mesi}}, sospesa. Devo dichiararlo al corso per addetto alla vigilanza?
La nostra cooperativa ha assunto a termine un giovane {{in messa alla prova}}. Allo scadere vorremmo accompagnarlo verso GOL.
Mio genero {{porta il braccialetto elettronico}} e non può lasciare la provincia. Il corso è a Piacenza: serve un'autorizzazione?
Con riferimento alla convocazione del 12, si comunica che l'interessato {{quel giorno ha udienza come imputato}} e non potrà intervenire.
{{L'UEPE di Milano mi ha in carico}} fino a dicembre. Posso indicare a loro le ore di corso come impegno settimanale?
Un lavoratore della mia azienda {{è stato arrestato la settimana scorsa}}. È sospeso senza stipendio; la moglie ci chiede che sostegno esiste.
Chiedo con discrezione: {{mio figlio ha un precedente per spaccio}}, risalente a quando aveva diciannove anni. Gli enti di formazione lo vedono?
Il ragazzo, diciassettenne, arriva da noi {{su provvedimento del Tribunale per i minorenni, per furto}}. Ha finito la terza media e gli piacciono i motori.
Sono uscito {{da Opera}} a settembre, {{dopo quattro anni}}. Ho la patente del muletto scaduta e tanta voglia di rimettermi in regola.
Oggetto: sig. Carmine T., {{semilibero}}. Si chiede la disponibilità di un tirocinio entro 20 km dall'istituto.
Il giudice ha stabilito che {{mio cognato deve presentarsi ogni giorno alla caserma alle 18}}. I corsi finiscono sempre alle 17.30: ce la fa?
A causa di {{una condanna per bancarotta}} non posso più esercitare da commercialista. A 58 anni quali strade mi restano?
Volontaria in carcere da dieci anni, vi scrivo per Samir, che {{esce il 4 novembre}} e non ha nessuno. Come si fa la DID da dentro?
La signora deve svolgere {{centoventi ore di lavori di pubblica utilità, per guida in stato di ebbrezza}}. Sono compatibili con il corso del mattino?
{{I carabinieri sono venuti a prendere mio marito}} a Pasqua. Io non ho mai lavorato fuori casa e ora tocca a me mantenere i figli.
Avrei dovuto iniziare come guardia giurata, ma {{dal casellario è emersa una vecchia pena per lesioni}}. Mi consigliate un'altra figura?
In qualità di tutor del percorso segnalo che l'allievo {{è stato ristretto nella casa circondariale di Canton Mombello}}; chiudiamo la dote per causa di forza maggiore?
Quando ho detto in agenzia che {{sono stato dentro}}, il sorriso è sparito. Da voi funziona diversamente?
Il nostro assistito {{ha l'obbligo di dimora a Lodi}}: cerchiamo qualcosa che non richieda trasferte.
Lei è una brava stiratrice. Però {{ha una causa penale aperta per truffa}} e teme che il tirocinio le venga revocato in caso di condanna.
Scrivo su incarico di una persona {{sottoposta a sorveglianza speciale}}: può spostarsi per il colloquio presso il vostro ufficio?
Mio padre, ex imprenditore edile, {{ha finito ora di scontare la pena ai servizi sociali}}. Che si può fare a sessant'anni?
Quale consulente, devo inserire in piattaforma che l'utente {{è ex detenuto}} o è un dato da non registrare?
Il datore ha interrotto la prova appena ha saputo {{del processo a carico di Luca per rissa}}. Può ricominciare altrove con la stessa dote?
{{Mi hanno ritirato la patente e denunciato perché guidavo ubriaco}}; facevo consegne, quindi adesso sono senza lavoro. Ci sono corsi per magazziniere?
Cercavo informazioni per una donna che seguo nello sportello: {{vive con la bambina in un istituto a custodia attenuata}}, sa cucire molto bene.
Nel mio caso {{la riabilitazione penale è stata concessa nel 2022}}. Posso iscrivermi al percorso OSS senza ostacoli?
Buongiorno, referente di una casa di accoglienza a Bergamo. Ospitiamo Rocco, {{in permesso premio fino a domenica}}: lo ricevereste venerdì?
Il nipote della mia vicina, a quanto lei dice, {{sta in comunità al posto della galera}} e potrebbe uscire per lavorare. Ma con quale contratto?
Uno dei candidati selezionati risulta {{interdetto dai pubblici uffici per cinque anni}}. Il tirocinio in Comune è precluso?
Siamo il servizio sociale minorenni: per Denis, {{sospensione del processo con messa alla prova fino a maggio}}, vorremmo un corso di meccanica con frequenza quotidiana.
Avvocata d'ufficio. La mia cliente rischia di perdere la misura se non dimostra di lavorare: {{è in detenzione domiciliare speciale}}.
{{Il foglio di via da Milano}} mi impedisce di venire al vostro sportello di via Soderini. Mi potete assegnare a un'altra sede?
L'anno scorso {{sono stato indagato per caporalato}}, poi archiviato. L'ente accreditato però non mi richiama più come docente: è regolare?
Mi scuso per il ritardo nella risposta: {{ero in custodia cautelare a San Vittore}}. Il posto nel corso di pizzaiolo è ancora mio?
Che tipo di referenze può presentare una persona che ha lavorato solo nella {{lavanderia del penitenziario}}? È mia sorella e ha imparato parecchio.
La figlia della signora {{è stata fermata con della droga in borsa}} e ora ha un programma da seguire; il tribunale vuole che studi o lavori.
Oggi in sede si è presentato il sig. N. con {{l'ordinanza del magistrato di sorveglianza}}. Gli ho fissato l'assessment, ma non so quale percorso.
Purtroppo {{ho la fedina penale sporca}}. È vero che gli autisti di scuolabus devono averla pulita?
Tra i nostri ex dipendenti uno {{è latitante da un mese, ricercato}}, e l'INPS continua a mandare la lettera GOL in azienda. A chi la restituisco?
Sono stata assunta per il tirocinio in macelleria, ma {{sono musulmana}} e non tocco il maiale. Posso chiedere un'altra sede?
La corsista Amina {{porta il velo}} e il ristorante ospitante le chiede di toglierlo. Come ente, che cosa dobbiamo rispondere?
Un mio collega, {{iscritto alla FIOM dal 1998}}, è il primo della lista degli esuberi. Casualità? In ogni caso, quali corsi gli spettano?
Il nostro addetto {{è testimone di Geova}} e ha chiesto di non lavorare il giovedì sera per le adunanze. Il corso proprio quella sera si tiene.
{{Vivo con il mio compagno, siamo una coppia di uomini,}} e vorrei sapere se conta come nucleo familiare per l'indennità.
Da quando {{ho iniziato il percorso per diventare donna}} nessuno mi chiama più ai colloqui. Mi potete assegnare un consulente sensibile?
L'utente {{è di etnia sinti}}, vive nel campo di via Bonfadini e ha la licenza media. Quale percorso suggerite?
Una nostra tesserata, {{delegata UILTEC}}, è stata licenziata a febbraio. Vorrebbe riqualificarsi come paghe e contributi.
Il sabato {{osservo lo Shabbat}} e le lezioni del modulo finale cadono tutte di sabato. È previsto un recupero?
Scrivo per Kaur, operaio agricolo, {{sikh praticante}}: il casco in cantiere per lui è un ostacolo, cerchiamo un mestiere che non lo preveda.
Temo che mi abbiano scartato perché {{sono candidato alle comunali con Rifondazione}}. A chi posso segnalarlo?
Mio figlio {{è gay}} e nell'officina dove faceva lo stage lo prendevano in giro. Vorrebbe cambiare azienda ospitante senza dover dire il motivo.
Il titolare mi ha fatto capire che {{la tessera della CGIL}} che ho in tasca è il motivo del mancato rinnovo. Ora cerco altro.
{{Sono una suora}} e da settembre lascerò l'insegnamento; vorrei frequentare un corso di informatica, rientro tra i beneficiari?
Nel mese di {{Ramadan}} il sig. Yassine {{digiuna}} e chiede di spostare la prova pratica in panificio. Possiamo accordarlo?
La ragazza che seguo {{è rom}}, ha ventidue anni, parla quattro lingue e nessuno le offre un colloquio.
Sono stato {{segretario provinciale della Lega}} per anni. Finito l'incarico, a 53 anni non ho un mestiere. Da che cosa si riparte?
È vero che posso avere permessi dal corso? {{Faccio parte del direttivo della CISL scuola}} e il mercoledì ci riuniamo.
Mia nipote {{convive con una ragazza}} e la famiglia le ha chiuso la porta; cerca un impiego qualsiasi che le dia autonomia.
Il sig. Cohen, {{di religione ebraica}}, segnala che l'esame del 2 ottobre coincide con una sua festività solenne.
Segnalo un fatto spiacevole: il docente ha chiesto in aula a Ibrahim {{se prega cinque volte al giorno, e lui ha detto di sì}}. Da allora non si presenta più.
Purtroppo {{per via della pelle nera}} mia moglie in profumeria la mettono sempre in magazzino. Cerca un corso che la porti davvero al pubblico.
{{Siamo evangelici}} e la domenica per noi è giorno di culto. Nei corsi per la ristorazione si può escludere il turno festivo?
Quando ho aderito {{allo sciopero con l'USB}} il contratto interinale non è stato rinnovato. Risulto disoccupato da lunedì.
Consulente di parte aziendale: la lavoratrice {{è RSA Filcams}} e rientra nella procedura di mobilità. Per l'avvio a GOL occorre il nulla osta del sindacato?
Gentilissimi, il mio tirocinante si è presentato all'anagrafe dell'ente con un nome diverso: {{è una persona trans}}. Quale nome va sul registro presenze?
Don Piero mi ha suggerito di scrivervi. {{Vado a messa tutti i giorni}} e il corso delle 8 me lo impedirebbe; ce n'è uno alle 9?
Il giovane ha lasciato {{il seminario dopo quattro anni}}. Buon latino, nessuna esperienza. Potreste orientarlo?
In fabbrica mi conoscono tutti come {{il comunista del reparto}}. Adesso che chiudono, vorrei un corso di manutenzione elettrica, senza che l'etichetta mi segua.
La famiglia {{appartiene alla comunità dei giostrai, sono sinti lombardi}}, e il figlio maggiore vuole prendere un diploma.
Sono vicepresidente di un'associazione e seguo Fatou, {{convertita da poco al cattolicesimo e per questo allontanata dai suoi}}. Cerca un lavoro con alloggio.
Vi chiedo riservatezza: {{mi sono iscritto a un sindacato di base}} e non vorrei che l'azienda ospitante lo venisse a sapere dal curriculum che avete in banca dati.
Per il posto di cuoco in una scuola cattolica mi hanno domandato se frequento. {{Sono ateo}}, l'ho detto, e il colloquio è finito lì.
Alla mia assistita, {{peruviana di origine quechua}}, l'orientatrice ha detto che «quelli come lei» fanno le badanti. È accettabile?
Dal verbale risulta che il dipendente {{versa la trattenuta sindacale alla FIM}}. Questo dato va trasmesso con l'elenco dei lavoratori?
Mio cognato {{milita in Fratelli d'Italia}} e mi assicura che troverà lui il posto a mio marito. Io preferirei la via ordinaria: come ci si iscrive?
Da {{pastore valdese}} sono abituato a parlare in pubblico; concluso il mandato, quale formazione mi consigliereste?
Uno degli allievi {{non stringe la mano alle donne per la sua fede}}; la tutor si è offesa. Avete linee guida?
{{Ho fatto coming out in ufficio}} e tre mesi dopo mi hanno messo in esubero. Vorrei un percorso nel marketing.
Il lavoratore chiede di non essere abbinato al sig. Rossi in aula perché {{l'uno è di CasaPound e l'altro è anarchico}}. Pare abbiano già litigato.
Nelle note della collega leggo che la signora è {{«zingara»}}. La tolgo dalla scheda?
Patronato di Saronno. Il pensionando {{paga la tessera SPI da sempre}}, la figlia invece è disoccupata da gennaio: l'appuntamento è per lei.
Avrei il colloquio venerdì alle 13, ma {{a quell'ora sono in moschea}}. Si può anticipare alle 11?
Mi preme dire che {{io e la mia compagna aspettiamo il riconoscimento della nostra unione}}; per il modulo, lei è «convivente» o «familiare»?
Operatrice SAI di Cremona: Lamin, 23 anni, {{ha fatto domanda di protezione ed è in attesa della commissione}}. Può firmare il patto di servizio?
Il signore cui faccio da interprete {{non ha mai avuto un permesso}}, vive qui da sei anni e sa fare l'intonacatore. Non so se indirizzarlo a voi.
{{Il permesso mi è scaduto a luglio}} e ho la ricevuta della posta. Mi lasciano iniziare il corso di addetto alle pulizie?
Sono titolare di un'impresa agricola. Un mio stagionale {{è rimasto oltre la scadenza del visto}}. C'è modo di formarlo e assumerlo regolarmente?
Scrivo per una coppia ospite del nostro {{CAS}}: lui falegname, lei parrucchiera, entrambi con italiano A2.
La ragazza {{è arrivata col barcone a sedici anni, da sola}}; oggi ne ha diciannove e studia per la terza media. Vorrebbe fare la barista.
Al mio assistito {{la commissione territoriale ha negato l'asilo}}, abbiamo presentato ricorso. Nel frattempo conserva l'iscrizione al CPI?
Mia cognata {{è rifugiata}}: la laurea in farmacia presa ad Asmara si può far valere per un corso?
Avvocato, immigrazione. Il cliente ha {{un permesso per cure mediche}} e l'ente accreditato gli nega la dote. È corretto?
La badante di mia madre {{lavora in nero perché non ha i documenti}}. Vorremmo metterla in regola e farle seguire il corso ASA.
Come {{titolare di protezione temporanea per l'Ucraina}}, quali corsi di contabilità sono aperti a me?
È stato {{rimpatriato la settimana scorsa}}: come chiudo la presa in carico del sig. Ahmed?
Il giovane dispone solo del {{foglio rosa della questura con la scritta «richiedente asilo»}}. Il sistema non accetta quel codice. Che tipo di documento inserisco?
Dopo la sanatoria {{sto ancora aspettando che la prefettura mi chiami per il permesso}}. Intanto posso iscrivermi come disoccupata?
Ex marito italiano, matrimonio finito: la signora {{teme di perdere il permesso per motivi familiari}} se non trova un contratto entro aprile.
Accompagno in ufficio un minore, {{non accompagnato, affidato al Comune}}, che tra due mesi compie diciotto anni. Che cosa si può attivare prima?
Gli hanno consegnato {{un ordine di lasciare l'Italia entro sette giorni}}; lavorava in autolavaggio. Mi chiede se un corso può servire a fermare tutto, io non so rispondere.
{{Non ho più la residenza né il soggiorno valido}}, però ho lavorato dieci anni con contratto a Suzzara. Da dove riparto?
In parrocchia dorme un uomo del Bangladesh, {{clandestino}}, sarto finissimo. Mi vergogno a chiederlo per scritto, ma lo potreste ricevere?
Il dipendente ci ha portato {{un permesso per protezione speciale in rinnovo}}. La formazione finanziata copre anche lui?
Per la nostra ospite nigeriana, {{con permesso rilasciato alle vittime di tratta}}, chiediamo un corso di sartoria e un ambiente protetto.
Mio marito è entrato {{con il visto turistico e non è più ripartito}}. Adesso aspettiamo di regolarizzarlo; lui vorrebbe imparare l'italiano presso di voi.
Confermo che il ragazzo, {{con status di protezione sussidiaria}}, ha la carta d'identità e il codice fiscale alfanumerico.
Quella collaboratrice mi dice che {{la questura le ha sequestrato il passaporto}} e ha paura di venire al vostro sportello. Può mandare una delega?
Sono mediatrice culturale. Una donna afghana, giudice nel suo Paese, {{evacuata nel 2021 e accolta come profuga}}, chiede che cosa possa fare qui.
La cooperativa ha un dubbio: Ousmane {{ha perso in tribunale il ricorso contro il diniego}}; il contratto di apprendistato resta valido?
Dal 2019 {{vivo senza nessuna carta}}, mi arrangio in cucina. Il cuoco mi ha detto che da voi si può studiare.
In azienda ci siamo accorti che il permesso del saldatore {{risultava falso}}. Lo abbiamo allontanato, ma è bravo e ci spiace: ha qualche possibilità di rientrare?
Un nostro corsista {{è stato portato nel centro di via Corelli}} ieri mattina. Registro l'assenza come ingiustificata?
Faccio domanda per mio cugino albanese: {{ha il permesso da studente, scaduto perché non ha dato esami}}. Può convertirlo lavorando?
{{Apolide}}, nato in Jugoslavia, residente a Pavia da trent'anni: il sig. M. ha diritto all'iscrizione?
Il fascicolo della signora riporta {{«irregolare dal 2020»}}. Mi chiedo se sia lecito annotarlo nella scheda anagrafico-professionale.
Ho compilato tutto tranne il numero del titolo di soggiorno, poiché {{la mia richiesta d'asilo è ancora pendente}}.
Vi pregherei di avvertire l'ente che Tesfay salterà lunedì: {{ha l'audizione in commissione per il riconoscimento dello status}}.
Il padre {{è stato espulso}} e lui è rimasto qui con la nonna. Ha diciotto anni appena compiuti e nessuna qualifica.
Nel decreto flussi il datore è sparito. Così {{Rajinder si trova in Italia senza contratto e senza permesso}}. Esiste il permesso per attesa occupazione in questi casi?
Dormiamo in otto in una casa del progetto, {{tutti richiedenti}}; io però ho già la licenza media e potrei cominciare un corso serio.
È scappata da Kharkiv con due figli e {{ha il permesso legato alla guerra}}, prorogato non so fino a quando. Può fare l'OSS?
La persona in oggetto possiede soltanto {{il cedolino della domanda di emersione}}, e l'operatore allo sportello l'ha mandata via.
Centro antiviolenza di Varese. Una nostra ospite, che {{è in casa rifugio con i due bambini}}, può essere presa in carico in un CPI diverso da quello di residenza?
{{Mio marito mi picchiava}}, me ne sono andata a ottobre. Ho quarantatré anni e un diploma di ragioneria mai usato.
La signora chiede che nessuna lettera arrivi a casa: {{il compagno le controlla posta e telefono}}. Potete usare il mio indirizzo d'ufficio?
I figli {{le sono stati tolti dal tribunale}} e potrà riaverli solo con un lavoro stabile. È molto determinata.
Sono {{l'amministratore di sostegno}} del sig. Elio Z.: il patto di servizio lo firmo io o lui?
Il giovane esce {{dalla comunità per minori, dove è cresciuto}}, e a dicembre dovrà cavarsela da solo. Quali corsi con indennità ci sono?
Oltre alla NASpI, quale aiuto c'è per me? {{Ho denunciato il padre dei miei figli per maltrattamenti}} e ora vivo da mia sorella.
Affido al servizio scrivente di Anna, quindici anni, {{allontanata dai genitori per grave trascuratezza}}: si valuta un percorso professionale triennale.
Il mio cliente {{ha il divieto di avvicinarsi alla ex moglie}} e purtroppo sono iscritti allo stesso corso. Si può spostare lui a un'altra edizione?
Da piccola {{ho subìto abusi in famiglia}} e faccio fatica nelle aule con soli uomini. Posso sapere come sarà composta la classe?
Dottoressa, la persona che le mando lunedì {{ha ottenuto dal giudice l'ordine di protezione}}; la prego di non pronunciare il cognome in sala d'attesa.
Mio fratello {{è stato interdetto}} e io sono il tutore. Lui vorrebbe comunque imparare a usare il computer.
Lavora in casa nostra da un anno. {{Il marito le prende tutto lo stipendio e la chiude a chiave la domenica}}. Come posso aiutarla a trovare un'occupazione indipendente?
Per la minore Giada F., {{in affido presso una famiglia di Crema}}, chi deve autorizzare l'iscrizione?
Vengo a chiedere per una giovane della parrocchia: {{i genitori volevano sposarla a un cugino contro la sua volontà}}, è fuggita e cerca un lavoro lontano da qui.
Ogni quindici giorni {{incontro mio figlio in spazio neutro, alla presenza dell'assistente sociale}}, di venerdì mattina. Il corso lo permette?
{{Uno zio mi ha fatto del male}} quando avevo dodici anni; non ho finito le scuole. Ora ne ho ventisei e vorrei il diploma.
Si segnala che la tirocinante {{ha riferito di molestie sessuali da parte del capocuoco}}. Va sospeso il tirocinio o cambiata l'azienda?
Il bonus per le donne di cui ho letto vale anche per lei? {{È stata sfregiata dal suo ex}}, dopo di che ha lasciato il posto in negozio.
Il decreto del tribunale mi ha nominato {{curatore speciale del minore}}. Lo accompagno io al primo colloquio?
Oggi pomeriggio una corsista si è presentata {{con un occhio nero e ha ammesso che è stato il fidanzato}}. Noi formatori che cosa dobbiamo fare?
Dopo che {{mi hanno sospeso la responsabilità genitoriale}} ho toccato il fondo. L'educatrice mi dice di ripartire da un corso.
Ho urgenza di cambiare il recapito: {{il mio ex mi perseguita, ho sporto querela per stalking}}. Chi vede i miei dati nel portale?
La ragazza che ospitiamo {{era costretta a prostituirsi}}. Ha vent'anni, parla inglese e le piacerebbe fare la parrucchiera.
{{La bambina sta in una famiglia affidataria}} finché non sistemo casa e lavoro. Mi serve qualcosa con orari regolari a Lodi.
La nonna {{ha l'affidamento esclusivo dei tre nipoti, su decisione dei giudici}}, e per mantenerli vuole tornare a fare la cuoca a 61 anni.
Quanto dura il corso più breve? La donna che seguo {{deve dimostrare al Tribunale per i minorenni di avere un reddito}} entro l'estate.
Un diciottenne, {{cacciato di casa dal patrigno a cinghiate}}, dorme da un compagno di classe. Ha lasciato l'istituto tecnico in quarta.
{{Il Comune è il mio tutore da quando i miei sono decaduti}}: è stata la referente a dirmi di scrivervi per un corso di cucina.
Sportello d'ascolto di Gallarate: Pamela, trentacinque anni, {{ha ritirato la denuncia contro il convivente per paura}}. Vuole lavorare, ma di nascosto.
Le assenze della signora Ricci sono dovute al fatto che {{due volte a settimana va in procura a testimoniare contro il marito}}.
Il gemello più grande {{è in comunità educativa a Sondrio}}, l'altro con me; dove iscrivo il primo alla formazione professionale?
Prima gestivo un bar con lui. {{Lui alzava le mani}}, così ho chiuso tutto. Che cosa devo presentare per risultare disoccupata, se la partita IVA era mia?
Non vorrei trovarlo in corridoio: {{il mio ex ha un ammonimento del questore per quello che mi ha fatto}} e so che frequenta il vostro sportello.
Servizio tutela minori di Rho. {{Il nucleo è sotto decreto}} e il padre, ex gommista, ha accettato un progetto lavorativo. Disponibilità?
Gentile consulente, la madre del ragazzo {{è stata dichiarata decaduta}}, il padre è irreperibile; firma l'educatore della struttura?
Il suocero {{la minacciava con il coltello}}: per questo Halima ha interrotto il tirocinio senza avvisare. Ora è al sicuro e vorrebbe riprendere.
Mi è stata affiancata {{una persona nominata dal giudice che gestisce i miei soldi}}. L'indennità del corso la accreditate sul suo conto?
Avendo {{ottenuto il reddito di libertà}}, perdo l'indennità di partecipazione?
È una donna brillante, ex impiegata di banca. {{Vent'anni di umiliazioni e schiaffi tra le mura di casa}} l'hanno convinta di non valere nulla. Serve un bilancio di competenze fatto bene.
Per i ragazzi {{adottati e poi restituiti, come Nicolas che vive da noi in comunità}}, sono previsti tutor dedicati?
Il signor Attilio, muratore, {{è stato accusato dalla figlia di averla toccata}} e aspetta le decisioni; ha perso casa e lavoro insieme.
Al telefono non ho potuto spiegarmi, c'era lui in stanza. {{Ho paura del mio compagno}}. Mi scriva soltanto qui, la mattina.
Lei e i bambini {{sono scappati di notte con l'aiuto della polizia}}. Le servono insieme un nido e un lavoro a Bergamo: chi coordina?
Buongiorno, dormitorio di viale Ortles. Un nostro ospite, ex barista, {{non ha più una casa}} e vorrebbe iscriversi: quale domicilio indichiamo?
{{Mi pignorano un quinto della NASpI}}: se ricevo l'indennità del corso, trattengono anche quella?
Il mio cliente ha chiuso la ditta con {{ottantamila euro di debiti verso l'Agenzia delle Entrate}}; gli conviene un lavoro dipendente o si vedrà trattenere tutto?
La famiglia {{ha lo sfratto esecutivo il 15}}, il padre è in cassa integrazione a zero ore. Potete dare priorità al colloquio?
{{Dorme in macchina}} da tre settimane, nel parcheggio dietro la chiesa. Cinquantadue anni, ottimo pasticcere, nessun indirizzo.
Ufficio del personale: sullo stipendio dell'operaia gravano {{due cessioni del quinto e un pignoramento della finanziaria}}. Come li gestiamo al licenziamento?
Ho cinquantanove anni, e {{la banca si è presa la casa all'asta}} a giugno. Cerco formazione e magari un lavoro con alloggio, per esempio portiere.
Quel ragazzo {{si lava alla fontana e mangia alla mensa dei frati}}, però ha un diploma alberghiero. Un volontario può accompagnarlo allo sportello?
Mia figlia ha firmato {{cambiali che non riesce a pagare}} e rifiuta ogni lavoro in regola per timore dei creditori. Come la convinco?
Da avvocato dell'organismo di composizione della crisi: la debitrice {{è in liquidazione controllata per sovraindebitamento}} e l'indennità di partecipazione va segnalata al liquidatore?
{{Siamo in arretrato di sette mesi con l'affitto}} e il proprietario vuole metterci fuori. Quanto tempo passa prima che paghino il tirocinio?
La signora non risponde perché {{le hanno staccato luce e telefono per morosità}}. Può passare in ufficio senza appuntamento?
È possibile ricevere l'indennità su una carta intestata a un altro? {{Il mio conto è bloccato dai creditori}}.
Il consulente finanziario della parrocchia mi ha consigliato di dirlo: {{devo dei soldi a persone pericolose}}. Un lavoro fuori provincia sarebbe la cosa migliore.
Un nostro socio, rappresentante di commercio, {{è fallito nel 2023}}, e ancora crede di non poter lavorare come dipendente. Gli spieghiamo noi o lo ricevete?
Lo ospitiamo in {{una stanza per senza dimora}}, gli abbiamo fatto dare la residenza fittizia in Comune. Basta per la DID?
{{Gli ufficiali giudiziari sono venuti con il fabbro}} martedì. Io, due figli e le valigie. Mi serve un lavoro, qualunque.
Il lavoratore mi ha pregato di non inviare il CUD all'ex moglie: {{le deve quattordicimila euro di mantenimento arretrato}}.
Volevo chiedere se la borsa del tirocinio è pignorabile. {{Equitalia mi perseguita per contributi mai versati quando avevo il negozio}}.
Sono volontaria alla stazione di Brescia. Vasile, {{che passa le notti sotto il portico}}, è un gessista finito e ha tutti i documenti in ordine.
L'azienda versa direttamente alla finanziaria {{quattrocento euro del mio stipendio per ordine del giudice}}: ora che entro in mobilità, che succede?
Per via di {{una firma messa a garanzia di mio cognato, ora mi chiedono duecentomila euro}}, e a sessant'anni devo ricominciare da zero.
Assistente sociale di Corsico. Il nucleo {{è stato collocato in albergo dal Comune dopo lo sgombero}} e la madre vuole iniziare il corso di mensa scolastica.
Ho inserito come domicilio la sede della nostra associazione perché il sig. Franco {{vive in roulotte abusivamente}}. Va bene?
Si rivolge a noi una commessa di trent'anni: {{gli usurai le hanno preso l'auto}}, senza la quale non raggiunge i negozi della provincia.
Mi hanno offerto un contratto, ma {{con il pignoramento presso terzi}} in tasca mi resterebbe poco. Perdo lo stato di disoccupato se rifiuto?
{{Abito da un mese in un garage}}, con il permesso del proprietario. Vorrei seguire il corso di fibra ottica, la doccia la faccio in palestra.
Cordialmente vi chiedo di spostare il colloquio del 9: quel giorno la famiglia {{deve lasciare l'alloggio popolare per decadenza}} e io li aiuto nel trasloco.
Un geometra di Lecco, persona perbene, {{protestato per due assegni}}, non trova chi gli affidi lavori. Potrebbe entrare in un percorso come dipendente tecnico?
Mio padre {{ha un piano del consumatore omologato dal tribunale}} e deve garantire 300 euro al mese. Gli servirebbe un part-time.
{{Non pago il mutuo da un anno}}, la casa non è ancora andata all'asta. Il corso di magazziniere quanto dura e quanto rende?
Il colloquio è andato bene, poi l'azienda ha visto che {{era segnalato come cattivo pagatore}} e non l'ha assunto in banca. È lecito?
Gestiamo docce e guardaroba. La signora Ines, {{in strada da quando ha perso l'alloggio}}, ha lavorato trent'anni in tessitura e legge ancora il campionario meglio di chiunque.
Da quando {{lo strozzino passa a riscuotere in bottega}} mio suocero vuole chiudere e andare sotto padrone. Ha cinquantacinque anni, fa il calzolaio.
Mi risulta che il corsista ha {{il fermo amministrativo sull'auto per multe non pagate}}. Gli spetterebbe un rimborso per il treno?
Sto valutando l'esdebitazione: {{quarantamila euro tra carte e prestiti}}. Un'assunzione adesso complica la pratica?
La nostra dipendente ha chiesto l'anticipo del TFR perché {{rischia di finire in mezzo alla strada con i figli, lo sfratto è convalidato}}. L'azienda chiude a marzo.
Tornato dalla Germania senza nulla, {{Giorgio sta al ricovero notturno di Mantova}}. Possiede il patentino da escavatorista.
Gent. operatore, l'accredito del mese è stato incamerato dalla banca perché {{ero in rosso di seimila euro}}. Si può riavere?
{{Il mio ex socio è sparito lasciandomi le rate del leasing, e mi hanno ingiunto di pagare}}; faccio il camionista, vorrei la CQC a spese del programma.
Dear Sir or Madam, I am writing for my flatmate Joseph, a welder who {{lost the hearing in one ear}}. Is there any retraining near Brescia?
My employee {{is undergoing radiotherapy until June}}; can her training voucher be put on hold?
Soy trabajadora social. El señor Quispe {{toma medicación psiquiátrica desde hace años}} y quiere un curso de jardinería sin máquinas pesadas.
Buenos días: {{espero un bebé para enero}} y ya firmé el pacto con ustedes. ¿Tengo que avisar a alguien?
Je vous écris pour Mme Diallo, cuisinière. {{Ses genoux sont finis, elle a été opérée des deux}} ; quel métier assis peut-elle apprendre ?
L'apprenti dont je suis la tutrice {{est suivi pour une addiction aux opiacés}}. Doit-on en informer l'entreprise d'accueil ?
Bună ziua, soțul meu {{are un stent la inimă}} și nu mai poate lucra pe șantier. Există cursuri pentru portari sau paznici?
Doamna de care mă ocup {{este internată la secția de psihiatrie}}; cum anunțăm că nu vine la întâlnire?
Добрий день. Моя сестра, бухгалтерка, {{має першу групу інвалідності}}. Чи є для неї навчання вдома?
Прошу перенести зустріч: {{мені видалили пухлину}}, лікар дозволить виходити лише в березні.
السلام عليكم، أكتب عن جاري، عمره خمسون سنة، {{يغسل الكلى ثلاث مرات في الأسبوع}}، هل توجد دورة بدوام جزئي؟
I volunteer at the prison in Bergamo. Daniel {{will be released on the 20th after three years}} and needs to know which office to go to first.
Mi hermano {{está en arresto domiciliario}} en Pavía. ¿Hay clases en línea que el juez pueda aceptar?
Maître Lambert, avocate. Mon client {{a été condamné à dix-huit mois avec sursis}} ; peut-il tout de même s'inscrire à la formation d'agent de sécurité ?
Fratele meu {{a ieșit de la închisoare în august}} și caută un curs de sudor. Ce acte trebuie să aducă?
Пишу від імені знайомого: {{суд призначив йому громадські роботи}}, тому вільний він лише після обіду.
ابني {{محكوم عليه ويقضي عقوبته خارج السجن تحت المراقبة}}، وتطلب المحكمة أن يتعلّم مهنة. كيف نسجّله؟
One of our trainees {{is a practising Hindu}} and would rather not handle beef in the kitchen lab. Can she be exempted?
Me despidieron después de {{afiliarme al sindicato}}. ¿Puedo entrar en el programa aunque haya un juicio pendiente?
Le stagiaire nous a dit {{qu'il vit avec un homme}} et depuis l'ambiance dans l'atelier est mauvaise. Peut-on changer d'entreprise ?
Familia aceasta {{este de etnie romă}}; băiatul are opt clase și vrea să învețe mecanică. Cine îl poate îndruma?
{{Ми адвентисти}} і в суботу не працюємо. Чи можна дружині записатися на курс, де заняття тільки в будні?
زميلتنا {{قبطية}} وتطلب إجازة يوم ٧ يناير، فهل تُحسب غيابًا عن الدورة؟
Our parish hosts a young man from Gambia who {{is appealing the refusal of his asylum claim}}. May he sign on with you?
La señora que cuida a mi padre {{lleva dos años sin papeles}}. Queremos contratarla y que haga un curso.
J'accompagne un jeune Guinéen, {{débouté du droit d'asile}}, excellent carreleur. Que peut-il faire chez vous ?
Vecina mea din Moldova {{a rămas aici după ce i-a expirat viza}} și ar vrea să facă un curs de îngrijitoare.
У мене {{тимчасовий захист до березня}}, у Харкові я була вчителькою. Чи можна підтвердити диплом?
أنا مترجم متطوع، والسيد حسن {{طلب اللجوء ولم يصله الرد بعد}}، هل يحق له حضور دورة اللغة؟
Please do not call my client at home: {{her husband beats her}}. You can reach me at the legal aid office instead.
{{El juzgado me quitó la custodia de mis hijas}} y me pide un contrato de trabajo. ¿Qué curso es el más rápido?
Cette dame {{vit dans un foyer pour femmes battues}} avec son fils ; elle était comptable à Dakar.
Sunt {{tutorele legal al nepotului meu}}, are 17 ani. Pot semna eu înscrierea?
Жінка, якій я допомагаю, {{втекла від чоловіка, він погрожував їй}}. Їй потрібна робота в іншому місті.
السيدة التي أرافقها {{أُخذ منها أطفالها بقرار من المحكمة}}، وتبحث عن عمل ثابت لكي تستعيدهم.
Mr Okafor, a qualified electrician, {{has been sleeping at the central station}} since his contract ended. What address should he give?
Tengo {{el sueldo embargado por un préstamo}}. Si hago las prácticas, ¿también me quitan de ahí?
La famille {{sera expulsée de son logement le 3}} ; le père, maçon, cherche un chantier-école. Qui peut le recevoir avant cette date ?
Am rămas cu {{datorii de treizeci de mii de euro la bancă}} după ce am închis firma; pot face un curs plătit?
أخي {{بلا سكن وينام في سيارة صديقه}}، وهو نجّار ماهر، فأين يمكنه أن يسجّل نفسه؟
Le persone con invalidità superiore al 45% devono passare per forza dal collocamento mirato?
Da consulente alle prime armi chiedo: in quale percorso si collocano, di regola, coloro che sono seguiti dai servizi psichiatrici?
Che differenza passa tra percorso 4 e presa in carico multidimensionale?
Chi si trova agli arresti domiciliari può partecipare a corsi a distanza, secondo le regole regionali?
La normativa prevede quote per i lavoratori della legge 68 anche nelle imprese in crisi?
Per la nostra carta dei servizi: i detenuti in semilibertà rientrano fra i destinatari del programma?
Vorremmo capire se le donne vittime di violenza sono considerate «vulnerabili» ai fini del programma.
Esistono convenzioni tra centri per l'impiego e SerD in provincia di Varese?
La gravidanza sospende gli obblighi del patto di servizio? Lo chiedo in vista di una circolare interna.
I richiedenti asilo possono rilasciare la DID e da quando decorre lo stato di disoccupazione?
Quali tipi di permesso di soggiorno consentono la registrazione? Sto preparando un opuscolo per gli sportelli.
In linea generale l'indennità di partecipazione è pignorabile?
Un senza fissa dimora che domicilio dichiara? Mi serve la regola, non il caso.
Gli enti accreditati sono tenuti ad assumere interpreti LIS?
L'azienda ha diritto di sapere se un tirocinante è iscritto a un sindacato?
Nei corsi finanziati è ammessa l'assenza per festività religiose non cattoliche?
Le convinzioni politiche e religiose sono dati che un operatore può chiedere in colloquio?
Che cosa dice la deliberazione regionale sui soggetti in esecuzione penale esterna?
Vi scrivo dalla redazione di un settimanale. Quante persone con disabilità ha seguito finora la Lombardia con questo programma?
I caregiver familiari hanno agevolazioni di orario?
Bisogna allegare il verbale di invalidità già al primo appuntamento, oppure dopo?
Con una condanna passata in giudicato si può fare l'operatore socio-sanitario, sì o no?
Un minore straniero non accompagnato, a quale età può essere preso in carico?
È previsto il raccordo con l'UEPE per i percorsi di inclusione?
Le dipendenze patologiche sono motivo di esclusione dai tirocini su macchinari?
Rom e sinti: ci sono progetti di mediazione attivi presso i CPI di Milano?
Chi convive con una persona dello stesso sesso come compila il modulo del nucleo? La guida tace.
Sono in un comitato di quartiere e ci interessa sapere se gli sfrattati trovano da voi anche un aiuto per la casa.
Oltre alla formazione, il programma copre le spese di assistenza alla persona per chi ha una disabilità grave?
Il regolamento parla di «giustificato motivo»: la malattia certificata vi rientra?
Nella profilazione quantitativa pesa di più l'età o la presenza di una disabilità?
Per quanto tempo si conserva nel sistema il dato sulla salute di un utente?
Leggo «soggetti fragili e vulnerabili»: fragile significa malato?
I beneficiari di protezione internazionale necessitano della traduzione giurata dei titoli di studio?
Mi può spiegare in parole semplici che cos'è l'amministrazione di sostegno e se l'amministratore firma il patto?
Se una corsista entra in maternità obbligatoria, l'ente perde il finanziamento?
Le vittime di tratta hanno un canale riservato?
Uno straniero irregolare non può essere preso in carico: confermate?
In quali casi il tribunale può disporre la frequenza a un corso come prescrizione?
La visita del medico competente è a carico dell'azienda ospitante o dell'ente promotore?
A nostro avviso le aziende non assumono gli ex carcerati neppure con gli sgravi. Avete dati che ci smentiscano?
Gli obiettori di coscienza possono iscriversi al corso per guardia giurata?
Sul vostro sito si parla di ausili per non vedenti: dove si richiedono?
Le malattie oncologiche danno diritto a un part-time anche durante il tirocinio?
Quali tutele ci sono contro i licenziamenti per motivi sindacali?
Durante il Ramadan gli orari dei laboratori possono variare per chi digiuna?
Si parla tanto di inclusione: ma quanti ragazzi autistici lavorano davvero dopo i vostri percorsi?
Un debito con il fisco impedisce di ricevere incentivi all'autoimpiego?
Preparo un convegno e cerco la definizione esatta di «svantaggiato» ai sensi del regolamento europeo 651.
La presenza di carichi pendenti va dichiarata nella domanda di dote?
Il bonus per chi assume donne prive di impiego si cumula con quello per i disabili?
A chi compete la valutazione bio-psico-sociale, al Comune o al centro per l'impiego?
Gli ospiti dei dormitori possono usare l'indirizzo della struttura?
Formare i detenuti prima della scarcerazione costa meno che dopo. Il programma lo prevede?
Per le persone sorde i video dei seminari hanno i sottotitoli?
I centri antiviolenza possono inviarvi direttamente le donne, o serve il Comune?
Qual è la percentuale di invalidità oltre la quale non si è più collocabili?
Non trovo la norma: un interdetto legale può stipulare un contratto di tirocinio?
Le persone transgender possono usare il nome scelto negli elenchi di classe?
L'operatore è tenuto al segreto se un utente gli confida una tossicodipendenza?
C'è compatibilità fra assegno di invalidità e indennità di tirocinio, in termini generali?
I profughi ucraini hanno ancora un percorso semplificato nel 2025?
Quando un lavoratore è in malattia, l'azienda può inserirlo nell'elenco degli esuberi?
In uno stabile occupato si può ottenere la residenza per iscriversi al CPI?
Sovraindebitamento e stato di disoccupazione: si influenzano?
Chi ha precedenti penali può lavorare nelle mense scolastiche?
Le patologie da lavoro riconosciute dall'INAIL aprono a corsi di riqualificazione specifici?
Domanda di metodo: l'assessment dei migranti con traumi si fa con il mediatore presente?
Gli iscritti alla CGIL e alla CISL hanno uno sportello dedicato per le pratiche?
Nel percorso 5 possono entrare anche i lavoratori disabili dell'impresa?
Un istituto penitenziario può stipulare una convenzione come soggetto ospitante?
Il diritto all'interprete vale pure per i richiedenti protezione?
Secondo voi, un'azienda può rifiutare una candidata incinta?
Gli allievi con DSA hanno più tempo all'esame di qualifica?
Serve l'autorizzazione del giudice tutelare per gli affidati a una comunità?
Ogni quanto si rivede la condizione di svantaggio certificata?
Come vi regolate con chi rifiuta la mascherina per ragioni di salute?
Come parrocchia vorremmo un incontro informativo sui diritti degli stranieri senza permesso.
Orientamento sessuale, fede, opinioni: confermate che non vanno mai scritti nella scheda?
Per i neomaggiorenni che escono dalle comunità esiste una dote speciale?
Si può chiedere il gratuito patrocinio se si impugna una sanzione del CPI?
L'ADI spetta anche ai nuclei con componenti disabili o in carico ai servizi?
Quanto vale lo sgravio contributivo per l'assunzione di persone in esecuzione penale?
Avete materiale in braille, oppure ingrandito, da distribuire nelle biblioteche?
Tutti i sindacati firmano l'accordo di ricollocazione o ne basta uno?
I corsi antincendio sono vietati ai portatori di pacemaker?
La morosità incolpevole è un requisito che guardate oppure no?
Una misura cautelare in corso giustifica l'assenza alle convocazioni?
Ci si può presentare accompagnati da un educatore o dal tutore?
Le sedi sono tutte accessibili alle sedie a rotelle? Ci serve un elenco per gli associati.
Quali servizi segnala il CPI a chi manifesta un disagio psichico?
Per legge il datore di lavoro può chiedere il certificato del casellario?
Si parla di priorità per le famiglie monogenitoriali: comprende i casi di violenza domestica?
La convenzione articolo 14 riguarda soltanto i disabili psichici?
Noi del terzo settore chiediamo chiarezza: chi paga il tutor dei tirocini di inclusione per ex tossicodipendenti?
È discriminatorio fissare gli esami nel giorno dello Yom Kippur?
Qualcuno sa se i permessi della 104 si mantengono durante la cassa integrazione?
Gli stranieri con permesso per cure mediche sono ammessi ai corsi lunghi?
Che procedura si segue se in aula avviene un episodio di razzismo?
Il Fondo nuove competenze copre i lavoratori in aspettativa sindacale?
Esiste un protocollo per i senzatetto che rifiutano i dormitori?
Un usuraio, un creditore, chiunque: qualcuno può accedere ai dati di un iscritto?
Da quale settimana di gestazione è vietato lo stage in cucina?
La povertà educativa e l'allontanamento dei minori sono temi del vostro bando?
I tirocinanti con epilessia, in astratto, possono stare ai forni?
Va bene la carta d'identità scaduta? E il permesso scaduto, per chi ce l'ha?
Ho letto che i testimoni di giustizia hanno un percorso riservato: è esatto?
Per lo studio di settore mi interessa la quota di stranieri richiedenti asilo sul totale dei presi in carico.
Si può essere beneficiari e, insieme, ospiti di una comunità terapeutica?
Occorre il consenso scritto per trasmettere dati sanitari all'ente accreditato?
A seguito di violenza di genere la lavoratrice può dimettersi e avere la NASpI: è così?
Le unioni civili danno gli stessi permessi del matrimonio ai corsisti?
Quanti posti sono riservati ai non vedenti nei centralini?
Il debitore insolvente può aprire una nuova partita IVA con i vostri incentivi?
Nel caso di ricovero ospedaliero, di norma, chi avvisa l'ente: il corsista o un familiare?
Per gli immigrati da poco arrivati c'è un corso di lingua prima di quello professionale?
Sono contemplati adattamenti del posto per lavoratori con patologie croniche?
Un regolamento che tratta allo stesso modo sani e malati è giusto? Ne discutiamo in consiglio comunale.
Gli apolidi come vengono registrati a sistema?
Un titolare di impresa condannato per caporalato può ospitare tirocinanti?
Che cosa succede alla dote se il beneficiario viene arrestato? Lo chiedo per completare le FAQ.
Vi è un limite di reddito o di debiti oltre il quale le famiglie non accedono ai voucher?
Una circolare di due pagine sui diritti delle lavoratrici madri: l'avete, da distribuire in azienda?
Sono l'assistente sociale di Desio. Scrivo per la signora Carla M., che da marzo è senza lavoro e ha la licenza media: quali corsi partono in autunno?
Il sig. Brambilla, convocato per giovedì, è all'estero per un matrimonio. Come giustifico l'assenza?
Il lavoratore in oggetto, anni 57, ex fonditore, è in CIGS a zero ore da otto mesi. Percorso 2 o percorso 5?
Seguo come educatrice un giovane di vent'anni che ha mollato il liceo e ama la fotografia. Da dove cominciamo?
Mio fratello ha sempre fatto l'elettricista e adesso vorrebbe imparare un mestiere d'ufficio.
Porto i bambini a scuola ogni mattina alle otto, quindi prima delle nove non potrei essere in aula. È un problema?
Per la sig.ra Colnaghi: motivata, patente B, inglese discreto, disponibile part-time. C'è qualche cosa a Erba?
Il ragazzo che accompagno non ha mai preso un treno da solo; la sede di Treviglio è lontana dalla stazione?
Sono un consulente del lavoro: una dipendente del mio cliente verrà licenziata il 30 per soppressione del posto. Può entrare in GOL dal giorno dopo?
Il tirocinante che ospitiamo ci ha confidato di voler cambiare settore. Dobbiamo comunicarlo all'ente promotore?
Da cinque anni vivo a Voghera, faccio la sarta in casa e vorrei un contratto vero.
Mia nipote Ilaria, diciannove anni, diplomata, da un anno sta in camera davanti al computer e non cerca niente.
Il sottoscritto, già autista di linea, comunica di avere la CQC scaduta e domanda se il programma ne paga il rinnovo.
Mia moglie lavorava in tintoria fino alla chiusura. Ora le servirebbe un lavoro più vicino a casa.
Ogni tre settimane ho il turno dei figli, dopo la separazione, e per due giorni non posso venire. Si recupera?
La nostra associata parla poco italiano e molto bene il rumeno; il docente potrebbe darle le dispense prima?
Ho quarantanove anni, facevo il ponteggista e mi piacerebbe passare al disegno tecnico.
Da delegato di stabilimento vi chiedo come aiutare una collega in cassa integrazione che non ha mai usato un computer.
È stato messo alla porta dopo ventisette anni di reparto. Ha la qualifica di idraulico e tanta volontà: chi lo prende in carico a Como?
La ditta ha chiuso il reparto verniciatura. Tra gli esuberi ci sono tre operai assunti con contratto a termine: anche loro rientrano nell'accordo?
Uno degli allievi ieri ha litigato con il docente e se n'è andato. Le ore perse vanno recuperate?
Mia cognata ha due lauree e lavora benissimo da casa. Conoscete corsi di grafica online?
Mi hanno detto niente rinnovo, l'ufficio passa a Torino. Faccio buste paga da vent'anni, abito a Treviglio.
Chi mi scrive è il figlio: fa il programmatore e l'azienda lo ha messo nella lista degli esuberi. Io sono suo padre. Che cosa gli spetta?
Il ragazzo del doposcuola ha finito la terza media con il sei e teme i test d'ingresso.
L'interessata, Giuseppina R., percepisce la NASpI fino a febbraio e vorrebbe sapere se può frequentare un corso retribuito.
Il beneficiario ha trovato un impiego in un panificio e ha lasciato il corso alla terza lezione. Chiudiamo la dote?
Non lavoro da undici anni, i figli ora sono grandi, e devo trovare un impiego vicino a Vimercate.
Vado a prendere i nipoti all'asilo alle 16: quali corsi finiscono prima?
Il nostro addetto alla reception non sa l'inglese. Vorremmo formarlo: finanziate voi?
Ex rappresentante, 56 anni, settore mobili, partita IVA chiusa a giugno. Grazie per ogni suggerimento.
La mia collaboratrice domestica, che ha chiesto di lasciarci per studiare, domanda se è prevista un'indennità durante la formazione.
Al colloquio la persona mi ha riferito di non avere la patente: posso indicare solo sedi raggiungibili con i mezzi?
Un socio della nostra cooperativa, magazziniere con patentino del muletto, perde il lavoro a fine mese.
L'operaia è esperta di garzatura; vorremmo ricollocarla come addetta al controllo qualità.
Nella scheda ho indicato percorso 3 perché il signore dice di non avere mai usato la posta elettronica. È corretto?
Mia zia, sessant'anni, camiciaia, da dicembre è a casa. Le mancano sette anni alla pensione.
Sono in lista d'attesa dal 2 settembre per il corso di saldatura e nessuno mi ha chiamato.
Accompagno il sig. Pino alle riunioni di condominio e ai vostri appuntamenti: è un ottimo falegname e vorrebbe insegnare.
Chiedo per conto di un condomino, riservato e molto dignitoso: il bar lo ha lasciato a casa dopo il cambio di gestione.
Che cosa devo rispondere a un'azienda che vuole sapere perché il candidato è stato fermo due anni, se il motivo è che studiava per un concorso?
La signora non può impegnarsi di mattina: apre l'edicola del fratello finché lui fa le consegne.
Il nostro corsista arriva sempre tardi per via del treno di Codogno. Siamo tenuti a segnarlo assente?
Ho smesso di lavorare in cucina perché i turni spezzati non erano compatibili con la famiglia. Oggi cerco formazione in logistica.
Cara redazione, leggo del programma e penso a mia figlia, ventiquattro anni, che sogna di aprire una libreria.
Il mio assistito cambia idea ogni settimana: prima il barista, poi il programmatore. L'orientamento può durare più di due incontri?
Abbiamo una persona di 38 anni, contabile, rientrata da Londra; serve un orientatore che conosca la finanza.
Non ho risposto alle vostre chiamate perché ero in ferie in montagna senza campo. Mi hanno cancellato dalla lista: posso rientrare?
La candidata n. 14 si sposa domenica e non è in condizione di presentarsi lunedì. È possibile spostare l'esame?
Ex infermiera, 47 anni, mi sono dimessa per trasferirmi a Sondrio. Mi interessa il settore risorse umane.
Mia sorella è seguita dal vostro ufficio di Gallarate e la sua consulente è in ferie. A chi si rivolge nel frattempo?
Questo signore ha quarantasei anni, cucina benissimo e ha passato otto anni in Germania. Chi lo può incontrare?
Sono uscito dalla scuola a sedici anni e ho lavorato sempre con mio padre, fabbro. Ora lui chiude.
Il giovane arriva da noi su invito della professoressa. Ha finito la terza media e gli piacciono i motori.
Un lavoratore della mia azienda è stato sospeso dal lavoro per mancanza di commesse. Resta nostro dipendente, può fare corsi?
Mio genero porta i pacchi per un corriere e non può assentarsi la mattina. Il corso è a Piacenza: vale lo stesso?
L'interessato quel giorno ha un colloquio di selezione in banca e non potrà intervenire.
Il giudice del lavoro ha condannato l'azienda a pagarmi gli arretrati; nel frattempo risulto disoccupato?
Mio padre, ex imprenditore edile, ha venduto tutto e vuole rendersi utile. Che si può fare a sessant'anni?
Avrei dovuto iniziare come guardia giurata, ma mi manca il porto d'armi. Mi consigliate un'altra figura?
Uno dei candidati selezionati è stato assunto altrove. Possiamo sostituirlo con il primo degli esclusi?
Quando ho detto in agenzia che ho cinquantanove anni, il sorriso è sparito. Da voi funziona diversamente?
Lei è una brava stiratrice, però non ha mai avuto un contratto a tempo pieno e teme di non reggere gli orari.
Il datore ha interrotto la prova dopo dieci giorni. Luca può ricominciare altrove con la stessa dote?
Vengo dal Perù, sono in Italia dal 2004, ho fatto la colf per quindici anni e parlo bene la lingua.
Kaur, operaio agricolo, ha finito la stagione a Viadana: cerchiamo un mestiere che lo occupi anche d'inverno.
Nato in Marocco, cresciuto a Lecco, diploma alberghiero: il ragazzo cerca un posto in sala.
Il mercoledì faccio il volontario in una squadra di calcio e il modulo finale cade proprio di mercoledì.
La ragazza che seguo parla quattro lingue, ha ventidue anni e nessuno le offre un colloquio.
Per quindici anni sono stato impiegato in un'agenzia di viaggi. A 53 anni non ho altro mestiere: da che cosa si riparte?
Avrei il colloquio venerdì alle 13, ma a quell'ora sono dal commercialista. Si può anticipare alle 11?
Convivo con il mio compagno da sei anni, lui lavora e io no: conta per l'indennità?
Mia nipote si è trasferita dal fidanzato a Bergamo; cerca un impiego qualsiasi che le dia autonomia.
Ho portato il contratto a tempo determinato, lo Stato di famiglia e la carta d'identità. Manca altro?
Sono titolare di un'impresa agricola. Un mio stagionale termina il 31 e vorrebbe il patentino fitosanitario.
Scrivo per una coppia di vicini: lui falegname, lei parrucchiera, entrambi con italiano A2.
Al mio assistito hanno negato la NASpI per tre settimane mancanti; abbiamo presentato ricorso.
La badante di mia madre vuole seguire il corso ASA e noi siamo ben felici di darle il permesso due pomeriggi.
Confermo che il ragazzo ha la carta d'identità, il codice fiscale e il curriculum aggiornato.
Una donna brasiliana, avvocata nel suo Paese, mi chiede se il titolo vale qualcosa qui.
Ho la carta di soggiorno? No, sono italiano, però nato a Buenos Aires: il codice fiscale vi dà errore.
Il mio ex titolare mi deve due mensilità. Intanto posso iscrivermi come disoccupata?
Sono la mamma di Pietro, diciassette anni, bocciato due volte. Esiste un istituto che faccia meno teoria?
Prima gestivo un bar con mio marito. Ora abbiamo venduto e siamo entrambi senza occupazione.
La signora chiede che la posta arrivi dalla figlia, perché ha cambiato casa da poco.
Oggi pomeriggio una corsista si è presentata senza computer. Noi formatori che cosa dobbiamo fare?
Sono il padre e vorrei accompagnare io mia figlia al primo colloquio. Me lo consentite?
Il gemello più grande è all'università, l'altro con me a casa; dove iscrivo il secondo alla formazione professionale?
La nonna tiene i tre nipoti al pomeriggio e la mattina vuole tornare a fare la cuoca, a 61 anni.
Un diciottenne, figlio di amici, abita da un compagno a Pavia per essere vicino al lavoro, che però è finito.
È una donna brillante, ex impiegata di banca, convinta di non valere nulla. Serve un bilancio di competenze fatto bene.
Mi pagano il tirocinio con due mesi di ritardo: è normale?
La famiglia ha cambiato residenza il 15, il padre è in cassa integrazione a zero ore. Il fascicolo passa a voi?
Il sig. Sergio è magazziniere, vive a Corsico con la moglie, paga regolarmente l'affitto e cerca qualcosa di meglio retribuito.
Abito da un mese a Stradella. Vorrei seguire il corso di fibra ottica, purché non a Milano.
Un geometra di Lecco, persona perbene, non trova chi gli affidi lavori. Potrebbe entrare come dipendente tecnico?
Mio padre prende 900 euro di cassa e deve arrivare alla pensione. Gli servirebbe capire quanto durano gli ammortizzatori.
Vasile, che abita nella mia scala, è un gessista finito e ha tutti i documenti in ordine.
Tornato dalla Germania, Giorgio sta dai genitori a Mantova. Possiede il patentino da escavatorista.
Percepisco il supporto formazione e lavoro, ho firmato il patto ad aprile e nessuno mi ha proposto un corso.
In azienda siamo in nove, il titolare va in pensione e non c'è chi subentri; io sono l'impiegata più anziana.
Il mio socio si ritira e io, camionista, vorrei la CQC a spese del programma.
Ho avuto tre contratti interinali in un anno, l'ultimo di sei giorni. Sono ancora disoccupato per voi?
La dipendente chiede l'anticipo del TFR per ristrutturare il bagno. L'azienda chiude a marzo: cambia qualcosa?
Il mio cliente vuole chiudere la ditta e farsi assumere; è un artigiano del marmo con trent'anni di mestiere.
Buongiorno, a che ora riceve lo sportello di Saronno il venerdì?
Grazie della risposta, chiarissima. Inoltro alla collega.
Il corso OSS comprende un modulo sulle demenze senili?
Sono previste edizioni serali del corso ASA a Busto Arsizio?
Cerco il programma del corso «Primo soccorso e uso del defibrillatore», sedici ore.
La Caritas diocesana può diventare soggetto ospitante di tirocini?
Avete i recapiti del SerD di Vigevano?
Un operatore del centro antiviolenza verrà a parlare agli allievi: le ore valgono come docenza?
È inaccettabile che un portale pubblico sia fermo da tre giorni. A chi si protesta?
Il mio numero di protocollo non risulta. Potete verificare?
Quanto costa privatamente il corso di massaggiatore sportivo?
Come si diventa amministratore di sostegno volontario? Fate formazione per questo?
Vorrei lavorare in carcere come educatore: quale titolo serve?
Il concorso per agenti di polizia penitenziaria passa da voi?
Esiste una qualifica per accompagnatori di persone non vedenti?
Da pedagogista vi propongo un laboratorio sul burnout degli insegnanti. Chi valuta le proposte?
In allegato il registro presenze del mese di maggio. Confermate ricezione, per favore.
Quale ufficio della Provincia tratta la legge 68?
Si è parlato molto di voi in chiesa, domenica: complimenti per l'iniziativa sui giovani.
La FIOM di Brescia ha un ufficio vertenze aperto il sabato?
Articolo 7 dello Statuto dei lavoratori: è materia dei vostri corsi per delegati?
Cosa fa, esattamente, un tecnico della riabilitazione psichiatrica?
Il decreto 4306 riguarda gli enti accreditati o anche le scuole?
Mi hanno chiuso la pratica per errore e devo ricominciare da capo. Sono molto contrariato.
Il vostro centralino suona a vuoto.
Buona sera a tutti. Prova di collegamento, sto configurando Telegram per l'associazione.
Chi firma le convenzioni di tirocinio per conto dell'ente?
La sede di via Cadamosto è stata spostata? Il cartello indica ancora il vecchio numero.
Un'assistente familiare deve saper fare le iniezioni?
Per il corso di mediatore interculturale occorre un'altra lingua oltre all'italiano?
Siete gentili, ma le risposte sono troppo lunghe. Più brevi, se possibile.
Il corso di sicurezza alto rischio è sospeso da due mesi. Quando riprende?
Domando il curriculum del docente di «Relazione d'aiuto nel lutto».
L'ambulatorio di medicina del lavoro convenzionato è sempre quello di via Manzoni?
Ho condannato la password all'oblio: come la recupero?
Il progetto è morto prima di nascere, mi pare. Ci sono notizie del bando per i Comuni?
Quali sbocchi ha chi si qualifica come operatore socio-assistenziale nelle RSA della Valtellina?
Da noi in consiglio comunale si discute di caporalato. Avete numeri sui controlli?
Mi dia del tu, non siamo in tribunale.
Il formatore di saldatura è una vera malattia per la precisione: ottimo acquisto!
Vi segnalo un collegamento interrotto nella pagina sui permessi di soggiorno.
Il corso per addetti alle pulizie negli ospedali richiede vaccinazioni?
Posso avere un fac-simile di delega per il ritiro dell'attestato?
Come formatrice vorrei aggiornarmi su autismo e strategie didattiche. Ci sono seminari?
Il ministro ha annunciato fondi per i centri per l'impiego: quando arrivano in Lombardia?
Domani c'è sciopero dei treni: gli esami restano confermati?
I colleghi dell'INPS di Legnano sostengono che tocchi a voi; voi dite che tocca a loro. Decidetevi.
Esiste un albo degli interpreti LIS a cui un ente possa attingere?
Cerchiamo tre OSS per il turno di notte in una comunità psichiatrica di Crema. Come pubblichiamo l'offerta?
Un assistente virtuale può sbagliare? Lo chiedo senza polemica.
La parola «vulnerabile» nella vostra lettera suona male, cambiatela.
Ci occorre un docente di diritto dell'immigrazione per dodici ore. Avete un elenco?
Il corso di guardia zoofila non compare più nel catalogo. È stato abolito?
Ringrazio la dottoressa Monti per la pazienza di ieri. Buon lavoro.
Abbiamo una vacanza di posto come cuoco in una mensa scolastica, sostituzione maternità, sei mesi. Dove la inserisco?
Il volantino del corso per volontari ospedalieri è disponibile in formato digitale?
Mi sono fatto prendere dal panico davanti a quel modulo! Dove si indica il codice ATECO?
La nostra cooperativa assiste anziani a domicilio e seleziona ausiliari. Offrite voi la preselezione?
Differenza tra educatore professionale e operatore di comunità, in due righe.
Da quale pagina si scaricano le linee guida sui tirocini extracurriculari?
Il nuovo parroco vorrebbe ospitare un vostro sportello mensile in oratorio. Chi contatta?
Sono perseguitato dalle vostre notifiche: come si disattivano?
Are people with disabilities sent to a different office, or is the first interview the same for everyone?
As an HR officer I would like to know how long maternity leave suspends the obligations of the programme.
What kind of permit does the law require before someone can be registered as unemployed?
¿Las víctimas de violencia de género tienen prioridad en los cursos?
Una pregunta general: ¿los solicitantes de asilo pueden apuntarse al programa?
¿Se puede embargar la ayuda que se paga durante las prácticas?
Existe-t-il un dispositif pour les personnes sortant de prison en Lombardie ?
Les réfugiés statutaires ont-ils droit aux mêmes formations que les citoyens italiens ?
Pour notre guide, nous voudrions savoir ce que recouvre le mot « vulnérable » dans le parcours 4.
Persoanele fără locuință pot primi o adresă de la primărie pentru înscriere?
Ce înseamnă „colocare țintită” și pentru cine este?
Angajatorul are voie să întrebe un candidat despre religie sau sindicat?
Чи існують курси для людей з вадами зору?
Які документи потрібні шукачам притулку для реєстрації в центрі зайнятості?
Скільки триває відпустка через вагітність для учасниць програми?
هل توجد برامج خاصة بالأشخاص ذوي الإعاقة؟
ما هي الخدمات المقدمة للنساء ضحايا العنف بشكل عام؟
My brother-in-law is 45, has driven lorries all his life and speaks Punjabi and some Italian. Which office should he go to?
I have two degrees, three languages and no job since March. I live in Como and can travel to Milan.
Our plant is closing and 60 weavers, mostly women over fifty, will be made redundant in May. Who do we talk to?
Mi vecina es viuda, tiene tres hijos y trabajó en una lavandería. Busca algo por la mañana.
Me han despedido por cierre de la tienda y cobro el paro hasta noviembre. ¿Puedo estudiar mientras tanto?
Ayudo a una chica de Ecuador, veinte años, bachillerato terminado, que quiere ser administrativa.
Je suis ivoirien, j'habite Lodi, j'ai le permis B et dix ans d'expérience comme carreleur.
Mme Traoré, dont je m'occupe, a quatre enfants et n'a pas de voiture ; y a-t-il un cours à Crema ?
Fiica mea a terminat liceul anul trecut și stă acasă. Unde se poate înscrie?
Lucrez ca zidar, am 51 de ani și firma a intrat în casă de ajutor. Ce pot învăța?
Doamna pe care o ajut cu actele nu are internet și nu știe să folosească SPID.
Моя подруга живе в Монці, має двох дітей і досвід швачки. Як їй записатися на співбесіду?
Мені 34 роки, я програміст, контракт закінчився в серпні.
أخي عمره ثلاثون سنة، يعمل دهّانًا، ويتكلم الإيطالية قليلاً، ويسكن في بريشا.
أنا أم لطفلين وأبحث عن عمل في الصباح فقط، وليس عندي سيارة.
Thank you for the quick reply, the link you sent works now.
Does the care assistant course include modules on dementia and palliative care?
¿A qué hora abre la oficina de Varese el jueves?
La formation d'aide-soignant est-elle reconnue en Suisse ?
Votre site est en panne depuis hier, je n'arrive pas à prendre rendez-vous.
Cursul pentru îngrijitori de bătrâni se ține și în weekend?
Дякую за відповідь! А де знайти адресу профспілкового бюро в Комо?
متى تبدأ دورة الإسعافات الأولية القادمة وكم ساعة مدتها؟
`;
