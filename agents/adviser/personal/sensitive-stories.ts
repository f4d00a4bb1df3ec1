/** Made-up messages for `sensitive-model.ts`: stories told at length, also for relatives. Layout in `read-marked.ts`. */
export const SENSITIVE_STORIES = `
Buongiorno, mi scusi se mi dilungo ma voglio spiegarmi bene. Ho fatto trentun anni di tessitura a Busto, sempre in piedi, e adesso {{il chirurgo mi ha messo due viti nella schiena e mi ha detto che sopra i cinque chili non devo più andare}}. Di lavoro ne cerco, voglia ne ho, ma da seduto. Esiste qualcosa?
Le scrivo per mio marito che con il telefono non è capace. Ha 57 anni, carrozziere. Da quando {{gli hanno trovato quella macchia al polmone}} la ditta lo ha lasciato a casa e lui non sa se può ancora iscriversi da voi. Grazie per la pazienza.
allora senta io glielo dico a voce che faccio prima praticamente {{mi hanno tolto un seno a marzo e il braccio destro non lo alzo più di tanto}} facevo la stiratrice e capisce bene che la stiratrice non la posso più fare volevo sapere se c'è un corso per fare altro punto interrogativo
Posso chiedere una cosa? Il mio ragazzo, che poi ragazzo, ne ha 29, {{prende le gocce e una puntura al mese che gli fanno al CPS}}, e quando sta bene lavora anche volentieri. Ci sarebbe un posto dove lo prendono con un po' di comprensione?
Sono stufa. È la terza volta che mi chiamate per il magazzino. Ve l'ho già detto: {{le mani la mattina non mi si chiudono, sono gonfie come zampogne, mi segue la reumatologa}}. O mi date un corso d'ufficio o non venite più a cercarmi.
Gent.ma operatrice, sono la sorella di Giancarlo, che ha 51 anni e {{dopo l'ictus parla piano e la gamba sinistra la trascina}}. Prima era ragioniere. Con i numeri è ancora bravissimo, glielo assicuro. A chi lo posso accompagnare?
Mè sò de Clüsù, parlo come mangio: {{ghe vede pòch, da un occhio niente e dall'altro ombre}}, e il camion non lo posso guidare più. Ho 54 anni. Cosa faccio adesso?
Mia figlia si è laureata con fatica e adesso non esce di casa. {{Pesa quaranta chili, la seguono al San Gerardo per via del mangiare}}. Il medico dice che un piccolo impegno le farebbe bene. Un tirocinio di poche ore si può avere?
Buonasera, non vorrei disturbare. {{Tre mattine a settimana sono attaccato alla macchina per i reni}}, quindi potrei frequentare soltanto il martedì e il giovedì. C'è un corso con questi orari?
Scusi il messaggio lungo, detto col telefono. Ho lavorato in fonderia a Lumezzane fino a Natale. {{Adesso i polmoni sono pieni di polvere, dicono, e faccio le scale in due volte}}. La domanda è: il corso di CAD lo può fare anche uno di 56 anni?
Volevo sapere dell'ASA, però prima devo dire una cosa, che mi sembra onesto: {{sono in cura da otto anni per l'umore, prendo il litio}}. Mi faranno problemi alla visita?
Il papà è in mobilità, ha 60 anni, ha sempre fatto il fresatore. {{Gli trema la destra, e da poco anche la testa; il neurologo gli ha dato le pastiglie per il tremore}}. Che tipo di patto gli proponete, uno come gli altri?
ciao scusate è mia moglie che non sente cioè {{da quando è nata non sente niente, parla con le mani}} se viene al colloquio c'è qualcuno che la capisce o devo venire anch'io a spiegare
Vi ringrazio per la convocazione del 14 ma proprio non posso venire: {{quel giorno ho la quarta chemio e i due dopo sono uno straccio}}. Mi cancellate se manco?
Sono un padre di Vigevano. Mio figlio ha diciannove anni, ha finito la scuola alberghiera con l'insegnante accanto perché {{ha la testa di un bambino di dieci, ce lo hanno detto quando ne aveva quattro}}. È buono, ubbidiente, puntuale. Un posto di lavapiatti, anche poco pagato?
E basta coi fogli! {{La commissione mi ha dato il settantacinque per cento}}, cos'altro devo portare per essere preso in considerazione?
Diventiamo nonni, non ci credeva più nessuno nemmeno in famiglia! Mia nuora, 41 anni, {{è al quinto mese}} e faceva il corso da voi. Deve lasciarlo o lo può riprendere dopo?
Da infermiera in pensione mi permetto di scrivere per il nipote. {{Ha avuto la prima crisi a vent'anni, cade e trema, adesso con la terapia una ogni due mesi}}. Il muletto chiaramente no. Ma un corso di grafica?
Ghe disi la verità: {{bevevo. Un litro e mezzo al dì, adesso son quattordici mesi che vado al gruppo e sono pulito}}. La patente me l'hanno ridata. Mi prendete lo stesso per il corso da autista?
Mia moglie si vergogna e quindi domando io. {{Ha il sacchetto dopo l'operazione all'intestino}}, e ha bisogno di un bagno vicino. Nelle vostre aule c'è?
Desidero segnalare con la massima cortesia che l'aula di via Manzoni è al secondo piano. {{Cammino con due stampelle da quando il camion mi ha schiacciato il bacino}}. La lezione di martedì come la faccio?
Dunque, la signora Pina, la mia vicina, settantadue no, scusi, sessantadue anni, {{dimentica le cose, si perde tornando dal mercato, il geriatra ha cominciato gli esami}}. Lei però è convinta di poter fare ancora la sarta. Che cosa le posso rispondere?
Mi hanno fatto idoneo con prescrizioni, così dice il foglio: {{niente turni di notte, niente altezze, niente pesi, per via del cuore e dei tre stent}}. Ho fatto il ponteggiatore tutta la vita. Ditemi voi che mestiere resta.
Se uno è in malattia può fare il corso? Chiedo perché sono {{a casa da sette mesi con l'esaurimento, piangevo davanti alla cassa}} e la dottoressa mi dice di guardarmi intorno.
Domanda alla fine, prima il racconto. Mio fratello ha fatto il cuoco a Desenzano per venticinque stagioni. Poi la separazione, poi {{la roba, tanta, e adesso va tutte le mattine al SerT a prendere lo sciroppo}}. Si impegna, glielo assicuro. Può avere un tutor che lo segua?
son la mamma di Ilenia. {{la ghà la carrozzina da quand la g'ha avü l'incident in moto}}, il resto funziona tutto, la testa più della mia. voi al cpi di Treviglio avete l'ascensore?
Buongiorno sono un datore di lavoro piccolo, quattro operai. Uno dei miei, bravissimo saldatore, {{ha cominciato a non vedere i colori e il medico competente lo ha fermato per il glaucoma}}. Non voglio lasciarlo a piedi. Ci sono corsi per spostarlo in ufficio?
Spettabile ufficio, {{mi è stato riconosciuto il collocamento mirato nel 2016 per esiti di poliomielite}}, ma da allora nessuno mi ha mai telefonato. Dieci anni. Non sono arrabbiato, di più.
io non volevo dirlo ma l'operatrice insisteva che venissi in treno allora lo dico {{non salgo sui mezzi perché mi prende il panico mi manca l'aria e devo scendere}} si può fare online il corso grazie
Può darsi che mi sbagli, ma mi pare che il modulo non abbia la casella per chi, come mio figlio, {{è nello spettro, ha bisogno che gli si dicano le cose una per volta e non regge i rumori}}. Dove lo scrivo?
Il dottore del lavoro ha messo nero su bianco che {{il tunnel carpale ce l'ho a tutte e due le mani}}. La cooperativa allora mi ha dato la lettera. Diciannove anni di pulizie. Che aiuto mi potete dare, a 53 anni?
Senta, mio genero è un brav'uomo, ma {{dopo il Covid è rimasto con la nebbia in testa e il fiato corto, sette mesi di ospedale tra intensiva e riabilitazione}}. Dove lavorava non lo vogliono più. Ha diritto al GOL anche lui?
Volevo ringraziare la signora Marta dello sportello. E chiederle, visto che {{la risonanza ha confermato le placche}}, se è meglio che mi iscrivo adesso o aspetto di vedere come va.
Ma secondo lei con {{una protesi all'anca e l'altra da fare a ottobre}} uno va a raccogliere le mele in Valtellina? Perché è questo che mi hanno proposto.
Sono la badante, pardon, l'assistente del signor Ugo, che ha 58 anni e {{non muove più le gambe dopo la caduta dal tetto}}. Lui vorrebbe imparare il computer. Il maestro viene anche a casa?
La faccio breve, anche se breve non è. {{Diabete. Mi hanno tagliato due dita del piede e faccio l'insulina quattro volte}}. Corso di portierato, si può?
Con mia sorella abbiamo pensato di scriverle perché il Piero da solo non lo farebbe mai. {{Sta in comunità psichiatrica a Cernusco da due anni}} e gli educatori dicono che è pronto a uscire qualche ora. Un laboratorio, un tirocinio, quello che c'è.
Non mi vergogno: {{sono sieropositivo dal '94}}, sto bene, lavoro come un mulo. Però in cucina me lo chiedono o no, al corso?
Le espongo il caso di una mia assistita, anni 47. {{È stata ricoverata due volte in un anno per aver tentato di farla finita}}. Oggi è stabile e vorrebbe riprendere la contabilità. A quale percorso la indirizzo, secondo lei?
el me om el g'ha {{'l brasc che 'l va pü sü, tri operazion a la spala}} e i ghe disen de fà 'l magütt. Ma si può?
Mio padre era elettricista, ha 59 anni. La mano {{gli è rimasta sotto la pressa, tre dita non ci sono più}}. Può comunque fare la dote?
Sono maestra in pensione e aiuto un'amica. Lei {{non dorme più, si è fissata che la spiano, la figlia la porta dallo psichiatra ogni quindici giorni}}; eppure cuce meravigliosamente. Esistono sartorie sociali convenzionate con voi?
Chiedo cortesemente un rinvio dell'esame finale: {{mi devono togliere la tiroide il 3 e ancora non si sa se è maligno}}. Il diploma di estetista lo perdo?
Il caporeparto diceva che facevo finta. Poi {{l'ecografia ha fatto vedere tre tendini rotti}}. Adesso sono fuori con quattro soldi e domando: il corso di receptionist a 52 anni ha un senso o mi prendete in giro?
buonasera volevo dire che mio figlio al corso di meccanica non può stare otto ore perché {{ha quel morbo dell'intestino, il crohn, va in bagno dieci volte}} il professore lo sgrida e non sa niente punto potete dirglielo voi
{{Sono sordo da un orecchio e dall'altro ho l'apparecchio}}, perciò al telefono non mi chiamate, che non capisco una parola. Scrivetemi qui, per favore: a che ora è il colloquio?
Io e mio marito abbiamo un figlio di 24 anni che dopo la maturità si è chiuso in camera. {{Ci hanno detto depressione maggiore, prende due pastiglie al giorno}}. Non è un fannullone come dice mio cognato. Da dove si comincia con voi?
Gentilissimi, premetto che sono una zia. La ragazza ha 22 anni e {{si tagliava le braccia, adesso è seguita dalla dottoressa del consultorio}}. Le piacciono i cani, tanto. C'è il corso di toelettatura?
Faccio il mediatore sociale in un paese della Bassa. Il signor Ettore, cinquantatré anni, {{ha perso la casa e la testa insieme, a sentir lui sente le voci}}, ma alla cooperativa del verde ci andava contento. Si può riattivare?
Ma voi lo sapete che cosa vuol dire fare la cassiera con {{la fibromialgia, che dopo due ore ti sembra di avere preso le bastonate}}? Non lo sapete. E allora perché mi chiedete ancora cassiera.
Stavo facendo il corso OSS, mi mancavano novanta ore. Poi {{la ricaduta, il linfonodo di nuovo}}. Adesso sto meglio, grazie a Dio. Le novanta ore, le posso recuperare?
Il mio compagno ha sempre lavorato. Fonditore, poi spurghi. {{Gli hanno messo il pacemaker in maggio e vicino alle saldatrici non ci può stare}}. Chiedo se c'è una lista di lavori permessi, o cosa.
vi mando quello che ha scritto la dottoressa: "paziente {{affetta da lupus in trattamento con cortisone e immunosoppressori}}". io al freddo e al sole non ci posso stare, quindi mercati no e piscina no. consigli?
Le scrive un nonno. Il nipote {{balbetta tanto che non gli esce il suo nome, e va dalla logopedista}}. Al colloquio di selezione che figura fa? Potete avvertire l'azienda?
{{La bambina nasce a settembre. Cioè, io sono incinta di sei mesi e ho le minacce, devo stare sdraiata}}, scusi, ho 45 anni ed è la prima. Il mio patto di servizio che fine fa?
Dico quello che penso: l'agenzia mi ha rimandato indietro appena ho tirato fuori {{il foglio della 104 mio}}. Neanche un grazie. È legale?
Mia madre ha 58 anni, sola, faceva la cuoca nelle mense. {{Al pronto soccorso l'hanno presa per i capelli: emorragia cerebrale}}. Un miracolo. Adesso si confonde coi turni e coi nomi. Possiamo sospendere gli obblighi della NASpI?
Lavoravo alle verniciature. {{Ho l'asma che se sento il diluente finisco al pronto soccorso}}. Mi offrite carrozzeria. Ma chi le guarda, le schede?
Signora mia, ho tirato su quattro figli e tre nipoti e adesso volevo fare la baby sitter col diploma. Però {{ho avuto due collassi, la dottoressa dice pressione e valvola}}. Mi fanno la visita prima del corso?
C'è posto al corso di giardinaggio di Crema per il mio Davide? {{È Down}}, ha 26 anni, autonomo col pullman, una memoria di ferro. Grazie di cuore in anticipo.
mio cognato è tornato dalla svizzera dove faceva i tunnel, {{silicosi, l'ossigeno la notte}}, cinquantasei anni, pensione ancora niente. che cosa gli si può trovare, lui vuole lavorare guardi
Premesso che non voglio compassione: {{sono alta un metro e ventotto, è una malattia delle ossa di nascita}}. So fare contabilità, buste paga, inglese. Avete ditte serie o solo quelle che devono coprire la quota?
Quando mi hanno chiamata ho detto che non potevo e ho messo giù. Non ho detto il perché: {{ho abortito la settimana prima, al quarto mese}}. Vorrei un altro appuntamento, se si può.
Mi presento: Ornella, 61 anni, ex centralinista. {{La voce se n'è andata con l'operazione alle corde vocali, parlo con un filo}}. Può un centralinista senza voce fare altro? Ridiamoci su, ma risponda.
La prego di leggere fino in fondo. Ho assistito mia suocera sei anni, poi {{mi sono ammalata io, di nervi, sono finita anche ricoverata venti giorni a Niguarda}}. Ora gli specialisti dicono che posso. Ho il diploma di ragioneria dell'84. Sono da buttare?
il signore che accompagno in sportello domani {{ha la demenza giovanile, 55 anni, ha una moglie che firma per lui}}, volevo avvisare la collega per non metterlo in imbarazzo. quale sala?
Cosa rispondo all'azienda che mi chiede perché ho un buco di due anni nel curriculum? La verità è {{che ero a San Patrignano}}. Ditemi voi se devo inventare.
Il mio socio ed io abbiamo chiuso l'officina a gennaio. Lui {{ha la SLA, ormai scrive col dito solo}}. Vorrebbe tenere la testa occupata. Un corsetto da casa, gratuito, ci sarebbe?
Allora, il fatto è questo, che {{mi viene la sciatica e resto piegata a L, mi fanno le infiltrazioni a Sondrio ogni tre mesi}}. Badante no. Cuoca neanche. Mi resterebbe il cucito, che però non paga.
Per cortesia, un'informazione per un'amica straniera, cinquant'anni, colf: {{ha l'epatite, l'ha scoperto facendo le analisi per il libretto}}, e la signora l'ha mandata via. Può iscriversi come disoccupata?
Abito a Gallarate e ho il figlio {{dislessico forte, con la diagnosi fin dalle medie}}. Al test d'ingresso gli hanno dato venti minuti come a tutti. Si può rifare?
E poi un'altra cosa, già che ci sono. Mio marito {{gioca. Le macchinette, si è mangiato la liquidazione, adesso va dallo psicologo dell'ASST}}. Se viene al corso di cucina, l'indennità la potete dare a me?
Non posso stare al sole, non posso stare in piedi, non posso prendere freddo: {{trapiantata di fegato dal 2019}}. Però posso telefonare, scrivere, sorridere. Chi mi assume?
Quel povero cristo di mio zio {{è tornato dal Libano, militare, e da allora non sta bene con la testa, ha gli incubi e le pillole}}. Quarantotto anni. Custode notturno no eh, per carità. Di giorno cosa c'è?
Da quando {{mi è presa la macula}} il computer lo vedo a chiazze. Ho fatto l'impiegata per trent'anni. Esistono corsi con lo schermo grande o la voce che legge?
La nostra Elena ha finito il liceo. {{Cammina, parla, ma ha la tetraparesi leggera e la mano sinistra non le serve}}. Chiedo se per il servizio civile passa da voi o no, e se no, da chi.
Ohé, è un mese che aspetto la telefonata. Ve lo avevo scritto che {{son sotto morfina per la schiena}} e che la mattina non capisco niente. Chiamate dopo pranzo, insomma!
Mi dicono che se rifiuto il posto perdo l'assegno. Ma il posto è in cella frigorifera e io {{ho il Raynaud, le dita mi diventano bianche e poi nere}}. Come lo dimostro?
Un caro saluto a tutti. Ho seguito il corso di ceramica fino a quando {{mi si è staccata la retina}}. Adesso vedo abbastanza. Posso rientrare nel gruppo di primavera?
Good morning, I am sorry for the long text. I am writing for my husband, he is 55 and {{since the stroke his right hand does nothing}}. He was a tailor. Is there some course he could follow sitting down?
My daughter is embarrassed so I ask. {{She takes medicine for seizures and must not drive}}, she has a diploma in tourism. Could somebody call us?
Buenas tardes, disculpe que le cuente todo. Cuidé a una señora nueve años y ahora {{tengo dos hernias y me pusieron un corsé}}, ya no puedo levantar a nadie. ¿Qué curso me recomienda?
mire mi hermano tiene 46 años, {{tomaba mucho, ya lleva un año en los alcohólicos anónimos}}, y quiere trabajar de lo que sea, a donde tiene que ir
Bonjour Madame, excusez-moi de vous déranger. Ma mère a 58 ans et {{elle a été opérée du cœur en février}}. Elle faisait le ménage dans les hôtels. Est-ce qu'elle peut s'inscrire quand même ?
Je dicte parce que {{je ne vois presque plus, c'est le diabète}}. Est-ce qu'il existe une formation à la maison ?
Bună ziua, vă scriu pentru soțul meu, zidar, 52 de ani. {{A căzut de pe schelă și i-au pus tijă în picior, merge cu bastonul}}. Poate face un curs mai ușor? Mulțumesc frumos.
doamnă eu am lucrat badantă 14 ani și acum {{fac citostatice la Pavia din trei în trei săptămâni}}, îmi pierd dosarul dacă nu vin joi?
Доброго дня, перепрошую за довге повідомлення. Моєму чоловікові 50, {{після поранення він без ноги, ходить на протезі}}. Був водієм. Чи є для нього якісь курси?
السلام عليكم، أكتب لكم عن زوجي عمره خمسون سنة، {{يغسل كليتيه ثلاث مرات في الأسبوع}}، ويريد دورة في أيام الفراغ. هل هذا ممكن؟
Perdoni la scrittura grande. Mio fratello e io gestivamo la latteria; poi {{lui ha avuto un tumore alla vescica e io, a forza di stare in cella, l'artrosi alle ginocchia che mi devono operare}}. Latteria chiusa. Cosa può fare una donna di 59 anni da ferma?
Buongiorno, sono la mamma di un ragazzo di 27 anni. Non so come dirlo e lo dico e basta: {{esce da Bollate il 9 di gennaio}}. Vorrei che il giorno dopo avesse già un impegno. Si può prendere appuntamento per lui adesso?
Mio fratello ha sbagliato e ha pagato. {{Quattro anni e due mesi, fatti tutti, a Opera}}. Dentro ha imparato la panificazione. Il diploma che gli hanno dato vale anche fuori?
senta io non posso muovermi perché {{ho il braccialetto alla caviglia e i carabinieri passano la sera}} però il corso sul computer lo potrei fare se è da casa mi dica lei punto
Volevo iscrivermi alla guardia giurata, ma c'è il fatto che {{nel 2003 ho patteggiato per una rissa}}. Avevo vent'anni, ero un asino. Conta ancora?
Il giudice ha detto che se trovo un lavoro {{mi fa scontare il resto fuori}}. Capisce che per me una lettera vostra vale oro. Chi la scrive, questa lettera?
Tengo un rifugio in montagna, perdoni l'intrusione. Ospito un uomo di 50 anni {{in affidamento ai servizi sociali del tribunale, gli mancano undici mesi}}. Sa fare il muratore, e bene. C'è un cantiere che se lo prende?
Ma com'è che tutti chiedono il certificato? {{Il mio è sporco, furto, due righe. Le ho rubate io le grondaie, sì, nel 2011}}. Non posso cambiare il passato.
Gentile dottoressa, le scrivo per mio genero, elettricista, padre di due bimbe. {{Gli hanno tolto la patente e lo hanno condannato per l'incidente in cui è morta quella signora}}. Da allora non lavora. Lavori vicino a casa ce ne sono?
{{La comunità dove sto mi fa uscire dalle nove alle quattro, me l'ha concesso il magistrato di sorveglianza}}. Il corso per pizzaiolo finisce alle cinque. Quell'ora come si fa?
Mia moglie piange ogni volta che arriva una raccomandata. {{È indagata per i soldi della cassa, dove faceva la contabile}}; non c'è ancora il processo. Può cercare lavoro come impiegata, nel frattempo?
Ghe l'ù dì al funzionari: {{mè ò fàa des mes a Canton Mombello}}, adess voeri laurà. Lü el m'ha guardàa come un can. Chi devo cercare io?
Io sono stato carrozziere trent'anni. Poi {{ho preso a botte il mio vicino, otto mesi con la sospensione}}. Lo dico prima io che ve lo dice qualcun altro. La dote unica lavoro me la date?
Il mio avvocato vuole sapere se il vostro percorso può andare bene {{per la messa alla prova, ho l'udienza a maggio}}. Centoventi ore bastano?
Chiedo per conto di un vicino di casa che sa appena leggere. {{Firma dai carabinieri il lunedì e il venerdì}}, e il corso è proprio il lunedì mattina. Gli date la giustificazione?
Il nipotino, che ormai è un ometto di diciotto, {{lo hanno messo in comunità dal tribunale dei minori per via dello spaccio}}. Gli manca la terza media. Da dove si parte?
{{Vent'anni mi hanno dato, ne ho fatti quindici.}} Quando sono entrato non c'erano neanche i telefonini come questo. Mi insegnate le cose di adesso?
Guardi sono arrabbiatissima. Avete detto davanti a tutti in aula che mio figlio {{viene accompagnato dagli agenti}}. Ma vi sembra il modo? Voglio parlare con un responsabile.
Salve, ho un certificato da portare all'agenzia e {{c'è scritta la bancarotta del 2014}}. Era la ditta di mio padre, io firmavo. Posso fare ancora l'amministrativo?
In poche parole: {{ho il divieto di avvicinarmi alla mia ex, e lei abita a cento metri dal centro per l'impiego di Saronno}}. Posso andare in un altro ufficio?
Dico subito che sono pensionato e cerco niente per me. È per il Michele, {{ai domiciliari da noi fino a giugno}}. Mia moglie non ne può più di vederlo in ciabatte. Qualche corso via internet?
Noi della cooperativa abbiamo in squadra il sig. Bruno, che {{rientra in cella tutte le sere alle otto}}. È bravo, vorremmo assumerlo davvero. Che sgravi ci sono?
C'è una cosa che non ho scritto nel modulo. {{Nel 2008 mi hanno arrestato a Malpensa con la valigia di un altro, dicevo io, ma il giudice non mi ha creduto.}} Dovevo scriverla?
mio marito faceva il buttafuori poi {{l'hanno denunciato e adesso ha il daspo e un processo per lesioni}} nessuno lo chiama più noi siamo in quattro io non so cosa fare avete un lavoro per lui anche i bancali
Sarò sincera, mi costa molto. {{Sono uscita da San Vittore in novembre}}. Ho 48 anni, facevo la parrucchiera. La licenza, o come si chiama, l'ho persa per sempre?
La probation officer, cioè l'assistente sociale {{dell'UEPE che segue mio figlio}}, dice che tocca a voi. Voi dite che tocca a lei. Io sto in mezzo col telefono in mano.
Un operaio che ho avuto in ditta dodici anni {{è stato portato via dalla finanza con altri tre, storia di fatture}}. Mi è tornato a cercare lavoro. È un problema se lo riprendo con i vostri incentivi?
Egregi, mio cugino Salvatore è {{sorvegliato speciale con l'obbligo di non uscire da Rozzano}}. I corsi a Milano centro per lui sono la luna. Ce n'è a Rozzano?
Le spiego: mio zio aveva il porto d'armi e la guardiania, {{glielo hanno revocato per le minacce a sua moglie}}. Ha 55 anni e un diploma da perito. Si può riqualificare?
buon giorno sono detto da mia figlia che scrive. {{sono stato dentro per assegni, roba vecchia, otto mesi}}. adesso ho sessant'anni e mi mancano sette di contributi. un lavoro onesto, mica altro
A mio figlio manca poco, {{cinque mesi, e glieli fanno fare a pulire i parchi al posto della galera}}. Quelle ore gli valgono come esperienza nel curriculum?
Può venire un'operatrice a fare il colloquio {{alla casa circondariale di Monza, dove si trova mio marito}}? O lo fate in video?
L'altro giorno alla selezione mi chiedono: precedenti? E io zitto. {{Ne ho due, ricettazione e guida da ubriaco.}} Che cosa bisogna rispondere per legge?
Premetto: innocente fino al terzo grado. Però {{mi hanno rinviato a giudizio insieme al sindaco}}, e il mio contratto da geometra in comune non l'hanno rinnovato. Cosa offrite a un tecnico di 50 anni?
Sono la nonna e la tutrice dei bambini. {{Mia figlia è in carcere a Como}}; quando esce, in primavera, le piacerebbe la sartoria. Posso prenotare io?
Non so se ha senso ma tento. {{Pena sospesa, due anni, per quella storia degli appalti della mensa}}. Ero cuoca capo. Posso fare la docente nei vostri corsi di cucina?
Il ragazzo che mi aiuta nell'orto {{era al Beccaria fino a Pasqua}}. Mani d'oro, glielo giuro. Un corso da vivaista con la paga, esiste?
Rispondo alla sua domanda di ieri, con calma. No, la macchina non la guido: {{me l'hanno confiscata, tasso alcolico a due e quaranta}}. Quindi mi serve una sede con la stazione.
Mio papà {{ha ucciso, in macchina, è stato condannato per omicidio stradale e ora sconta a casa nostra}}. È un uomo distrutto. Il medico dice di tenerlo occupato. Siete voi il posto giusto?
L'educatrice mi ha detto: scrivi tu che è meglio. Ecco. {{Sto in semilibertà}}, ho 49 anni, falegname, e vorrei il patentino del carrello. Quanto dura?
Posso lavorare in una scuola come bidello se {{da giovane ho fatto due anni per rapina}}? Non dica di sì per gentilezza.
Ma possibile che per un processo {{di quando mi hanno trovato le piante in cantina}} io non possa fare l'autista di scuolabus? Son passati sedici anni.
Alla cortese attenzione della direzione. Il sottoscritto, {{già detenuto e attualmente in libertà vigilata}}, chiede di essere ammesso al percorso per manutentore del verde. Distinti saluti.
mia cognata {{aspetta la sentenza per quella cosa della clinica}}, le hanno sospeso il titolo di infermiera. nel frattempo può fare la badante in regola? la domanda è delicata lo so
Il prossimo giovedì non ci sono perché {{ho l'udienza, sono imputato}}, e mi hanno detto che con due assenze si esce dal corso. Porto il foglio del tribunale?
La mia storia sarebbe lunga. Diciamo che {{il Nord lo conosco per i carceri: Bergamo, Cremona, Voghera}}. Ora ho un letto e una bicicletta. Mi manca il lavoro.
Good evening, my son is 24 and {{he is at home with the electronic tag until August}}. He wants to study something, he is getting crazy. Do you have lessons by internet?
Señora, le hablo con el corazón: {{mi marido estuvo preso dos años en Vigevano}}, ya salió, es soldador. ¿Alguien le va a dar trabajo?
Bonjour, excusez la longueur. {{Mon neveu sort de prison le mois prochain}} et il logera chez moi, à Legnano. Peut-on préparer son inscription à l'avance ?
Bună seara, fratele meu {{a fost condamnat cu suspendare pentru furt de cupru}} și acum nu-l mai ia nimeni. Are 47 de ani, e sudor. Ce poate face?
أخي عمره ثلاثون سنة، {{خرج من السجن قبل شهر}}، وهو يعرف النجارة. أين نذهب لنسجله؟ الله يبارك فيكم
Buongiorno, scusi la domanda forse strana. Mia moglie {{porta il velo, noi siamo musulmani}}, ed è molto brava coi bambini. Il nido del paese le ha detto di no senza dire perché. C'è un altro posto per il tirocinio?
Io il sabato non posso. Non è pigrizia: {{sono avventista, il sabato per noi è sacro}}. Il corso ha lezioni di sabato?
Diciamolo chiaro, mi hanno fatto fuori perché {{ero il delegato della FIOM}}. Ventisei anni di reparto e poi la cassa solo a me. Adesso che cosa mi proponete?
Le scrivo per mio figlio, trentadue anni, cuoco. {{Vive con un uomo, il suo compagno}}, e nell'albergo di prima lo prendevano in giro. Vorrebbe un ambiente sereno. Potete aiutarlo?
Noi {{siamo sinti, abitiamo al campo di via Bonfadini}}. Appena leggono l'indirizzo le ditte non chiamano. Mio marito ha la patente C. Come si fa?
mi raccomando non mettetemi con la coop. di quelli là, perché {{sono stato segretario di Rifondazione in paese}} e mi conoscono tutti e non mi vogliono. grazie
Gentile signora, da quando mia nipote {{si è fatta testimone di Geova}} non vuole più lavorare al bar nelle feste. Io non giudico. Turni di mattina ce ne sono?
Ho una figlia che prima era un figlio, {{sta facendo il percorso per cambiare sesso e i documenti sono ancora al maschile}}. Quando la chiamate in sala d'attesa, con che nome la chiamate?
{{Sono ebreo osservante}}, anni cinquantacinque, contabile. Nei vostri tirocini il venerdì pomeriggio si può uscire prima?
A mè i m'ha mandàa a cà perché {{seri de la CGIL e foo i sciopero}}. Diselo pure al to dirigent. Corsi de panettiere ghe n'è?
È la Lega che mi ha rovinato, nel senso che {{facevo il consigliere per la Lega}} e adesso il vicepresidente della cooperativa, che è dell'altra parte, non mi dà il posto. A chi faccio ricorso?
Mi scusi se mi permetto, sono la suocera. Il mio genero {{è senegalese, nero nero, e musulmano praticante, prega cinque volte}}. Lavoratore come pochi. In fabbrica un angolino tranquillo lo concedono?
Il mio dipendente Amrit {{è sikh, non si toglie il turbante per via della religione}}. Il corso sicurezza vuole il casco. Come ci regoliamo?
{{Ho lasciato il convento a cinquantun anni, dopo ventotto anni da suora}}. Non so fare un curriculum: che cosa ci scrivo?
senta dopo che {{ho firmato la tessera della UIL e ho chiamato l'ispettorato insieme ai colleghi iscritti}} mi hanno spostata alle notti e poi fuori adesso prendo la naspi volevo sapere se mi spetta l'assegno di ricollocazione
Per carità lo dica con tatto al formatore. {{Il mio ragazzo è gay}}, e in aula ci sono due che lo tormentano. Lui smette, se continua così.
{{Da quando sono nella RSU}} la direzione mi fa la guerra. Ho 58 anni, mi mancano cinque alla pensione. Un corso serale per capire di bilanci lo fate?
Mio padre {{è un vecchio anarchico, ha la foto di Malatesta in cucina e lo scrive pure nel curriculum}}. Posso convincerlo a toglierla? No, la domanda vera è: alle serali prendono anche uno di 59?
Vengo da una famiglia {{rom di Pavia}}. Mio marito ed io abbiamo fatto le medie da grandi. La ragazza dell'ufficio, quando ha sentito il cognome, ha spostato la borsetta. Mi creda, l'ho vista.
Vorrei sapere se al corso mensa si cucina il maiale, poiché {{la mia religione me lo proibisce, e anche toccarlo}}. Mi iscriverei molto volentieri.
Dopo {{trent'anni nel PD, tessera numero tale, segretario di circolo}}, ho perso l'incarico in provincia col cambio della giunta. Voi cosa avete per un ex funzionario?
Non vorrei passare per razzista al contrario, ma {{io sono nera, nata a Brescia, bresciana, e al negozio mi hanno detto che la clientela non capirebbe}}. Cinquantatré anni... no scusi, quarantatré. Lo segnalo a voi?
{{Sono un prete. Anzi lo ero. Ho chiesto la dispensa e mi sono sposato l'anno scorso}}. So il latino, il greco e tenere un oratorio. C'è un corso da educatore?
L'azienda nostra fa i turni anche la domenica. Una nostra operaia, signora Dora, {{è evangelica e la domenica va al culto}}, si rifiuta. Potete mediare, prima che arriviamo alla lettera?
Mio cugino vive con la mamma, ha 46 anni, {{non ha mai avuto la fidanzata perché gli piacciono gli uomini, ma in paese guai}}. Cerca lavoro in città, lontano. Come funziona se uno cambia provincia?
Gli scioperi al polo logistico di Stradella li ha visti in televisione? {{Il mio uomo era in testa, con i Cobas}}. Adesso è sulla lista nera di tutte le agenzie. Domando se la lista nera è permessa.
{{Son convertita da poco. Faccio il ramadan}}, e il corso di pasticceria cade giusto in quel mese, con gli assaggi. Posso spostarmi al turno dopo?
Ringrazio dell'invito, ma il laboratorio nella sede della parrocchia no: {{sono uscito dai neocatecumenali con grande dolore}} e lì dentro non ci rimetto piede. Altre sedi?
Chiedo scusa se dico una cosa brutta. {{Mio figlio ha simpatie per quelli di CasaPound, ha anche il tatuaggio}}, e l'azienda dove l'avevate mandato lo ha rimandato. Possono?
la mia signora ucraina, cioè quella che mi guarda la mamma, {{è greco cattolica e il suo natale è il 7 gennaio}}, le hanno messo l'esame quel giorno lì. si può cambiare?
{{Ho fatto politica tutta la vita, consigliere comunale coi fascisti, come dicono loro, Fratelli d'Italia dico io}}. E allora? Perché la signorina dello sportello mi tratta con sufficienza?
La ragazza che seguo per il comune, 23 anni, {{è lesbica, i genitori l'hanno messa alla porta per questo}}. Cerca lavoro e un letto insieme. Avete tirocini con alloggio?
{{Io credo che la preghiera delle tre non dia fastidio a nessuno. Sono del Marocco, islamico}}, lavoro alle presse. Mi hanno detto o la pressa o il tappetino. E ora?
Il signor Ambrogio, sessant'anni, {{fedele di Scientology}}, rifiuta qualsiasi psicologo. Nel percorso però il bilancio di competenze lo fa una psicologa. Si può fare senza?
Buonasera, mi chiamo Tiziana e vi scrivo per ringraziare e protestare insieme. Grazie del corso. Protesto perché il docente ha detto in aula che {{io sono del sindacato, e che con me bisogna stare attenti}}. Ma scherziamo?
{{Siamo kurdi}}, non turchi. Sul foglio mettete turco e mio marito si offende, ha le sue ragioni. Si può correggere? Poi chiediamo del corso saldatura.
eh no cara signora, io in quella ditta non ci torno, {{c'è il capo che sa che convivo con la Luisa, e fa le battute sulle donne come noi}}. ho 50 anni e la mia dignità. altro posto?
Mio nipote {{studia coi monaci, è buddista da un paio d'anni, si è rasato}}. Bravo ragazzo, perito informatico. Gli cambia qualcosa al colloquio, secondo voi?
Avevo una piccola tipografia {{che stampava i manifesti del Partito Comunista, dove sono iscritto dal '78}}. Chiusa. Che cosa fa un tipografo di 62 anni?
Per la selezione della scuola paritaria mi chiedono il certificato di battesimo. {{Io sono ateo e sbattezzato}}. Il posto da segretario lo perdo?
Nel modulo c'è "stato civile". {{Mia mamma è unita civilmente con la sua compagna}}: cosa barriamo? Lei fa l'OSS e cerca una RSA più vicina.
La titolare dice che le clienti non vogliono farsi toccare da me. {{Sono transessuale, operata nel 2005}}, estetista diplomata. Posso aprire qualcosa per conto mio con voi?
Non si offenda, ma {{noi siamo gente di Chiesa Valdese}} e vorremmo sapere se il CFP dei Salesiani accetta anche nostro figlio. È disoccupato, ventidue anni.
{{Ho collaborato con l'onorevole, facevo la campagna, ero militante di Forza Italia giovani e poi senior, diciamo}}. Ora nessuno risponde al telefono. Cerco un posto da segretaria, a cinquantasei anni.
{{Mio marito è indio, quechua, del Perù}}, parla spagnolo così così e italiano poco. Il test di lingua in che lingua è?
Hello dear, I ask for my mother, 50 years, cook. {{We are Coptic Christians}} and she fasts many days, she cannot taste meat. Is the kitchen course possible for her?
My brother is afraid to tell you: {{he is gay, that is why our father sent him away}}. He needs work and he can do every kind of painting job.
Buenos días, soy la tía. {{La niña es trans}}, tiene 21 años, y en el curso la siguen llamando con el nombre de antes. ¿Con quién hablo?
Madame, {{mon mari était délégué syndical CGIL à l'entrepôt}} et on l'a renvoyé. Il a 51 ans. Est-ce que le centre peut l'aider ?
زوجتي {{ترتدي الحجاب ولا تخلعه لأنها متدينة}}، هل يمكنها أن تتدرب في المطبخ؟ سألنا مطعمين ورفضوا
Buongiorno, sono una pensionata di Lecco. Ospito da un anno un ragazzo del Mali che {{aspetta la risposta della commissione, ha solo il foglietto della questura}}. Parla bene, sa saldare. Si può iscrivere ai vostri corsi?
La signora che tiene mia madre è bravissima, ma {{è qui col visto da turista scaduto da tre anni}}. Vorrei farle fare il corso di assistente familiare. Si può, o la metto nei guai?
{{Mi è scaduto il permesso a maggio e il rinnovo la questura me lo dà a dicembre}}, intanto il capo mi ha lasciato fuori. Ho 50 anni, muratore da venti in Italia. Cosa posso fare in questi mesi?
senta io parlo per un amico lui {{è arrivato col barcone nel ventidue e gli hanno detto di no due volte}} adesso c'è l'avvocato dice che il ricorso lo protegge ma il centro per l'impiego lo vuole o no punto di domanda
Io lo so che non dovrei nemmeno scrivere. {{Documenti non ne ho, vivo nascosta da mia cugina}}. Ho fatto la parrucchiera a Lima. C'è qualcosa per una come me?
Noi come parrocchia seguiamo una famiglia afghana, {{rifugiati, venuti col ponte aereo}}. Il padre era ingegnere. Il titolo come lo facciamo riconoscere?
Mio marito, albanese, 48 anni, {{ha ricevuto il decreto di espulsione}} ma abbiamo una bimba nata qui e il giudice ha fermato tutto. Lavora? Non lavora? Nessuno me lo sa dire.
Quando {{mi hanno dato la protezione speciale, quella che adesso non fanno più}}, ero felice. Ora devo convertirla in lavoro e mi chiedono un contratto. Me lo trovate, un contratto?
Grazie per la risposta di ieri. Aggiungo che il ragazzo {{dorme al CAS di via Aquila, è richiedente}}, e che da lì il pullman per il corso non c'è dopo le sei.
La Svitlana fa le pulizie da noi in condominio. {{È scappata da Kharkiv, ha la protezione per la guerra che le rinnovano di anno in anno}}. Ha una laurea in chimica! Possibile che debba lavare le scale?
El fieu l'è {{clandestin, disemm la verità}}, ma l'è un bravo fieu, el laura in stalla da mè. Come foo a mettel in regola?
A chi si rivolge uno che {{ha perso il permesso perché ha perso il lavoro}}? E viceversa, capisce? Mio cognato è in questo giro da un anno e gli è venuta la barba bianca.
Gentili signori, sono volontaria alla scuola d'italiano. Una mia allieva nigeriana, {{che ha chiesto asilo perché fuggita da chi la vendeva}}, vorrebbe fare la sarta. Cosa le serve per iniziare?
Il codice fiscale ce l'ho provvisorio, quello coi numeri soli, {{perché sono in attesa dell'asilo}}. Il vostro sito non me lo prende. Ho provato sei volte. Sei!
Dunque, mia nuora brasiliana {{ha il permesso per cure mediche, con quello dicono che non si lavora}}, però un corso da estetista almeno quello?
{{Sono minore straniero non accompagnato diventato maggiorenne, ho il prosieguo fino a ventuno}}: così mi ha detto di scrivere l'educatore. Io vorrei fare l'idraulico.
Il mio operaio è una perla. Ma {{la questura gli ha rifiutato il rinnovo, dice reddito troppo basso}}, e la colpa è mia che gli facevo il part time. Posso rimediare facendogli adesso il contratto pieno?
mia suocera è venuta dalla moldavia per i nipotini e {{non è mai tornata, saranno sei anni senza carte}}, ha 57 anni e vorrebbe lavorare in regola in una casa, la famiglia c'è. la sanatoria quando la fanno
La nostra vicina siriana, cinquant'anni, {{arrivata coi corridoi umanitari di Sant'Egidio}}, ricama che è un incanto. Mi dica a chi la porto, la porto io in macchina.
Ma è normale che lo sportello mandi via uno perché {{ha la ricevuta al posto del permesso}}? Io credevo valesse uguale. Il signor Bakary è uscito piangendo.
{{Abbiamo perso la casa popolare perché il permesso di mia moglie non è stato rinnovato}}. Il casa però è un altro ufficio, lo so. A voi chiedo se lei può stare nel corso mensa già cominciato.
Vi scrivo da un carcere di carta: {{apolide, nato in Jugoslavia, nessuno Stato mi riconosce}}. Quarantanove anni, a Varese da quaranta. Come mi iscrivo senza cittadinanza?
Una domanda di cuore. Il fidanzato di mia figlia, egiziano, {{è qui senza permesso da quando aveva diciassette anni}}. Se si sposano, può poi venire da voi? Scusi se non è cosa vostra.
All'assistente sociale ho detto tutto, a voi dico solo questo: {{la commissione di Milano mi ha negato e ho trenta giorni}}. Se comincio un tirocinio, aiuta?
Mio figlio adottivo, cioè quasi, un ragazzo gambiano che sta da noi, {{ha la sussidiaria}}. Dicono che con quella si fa tutto. Anche l'apprendistato a ventisei anni?
Ci hanno {{tagliato i soldi dell'accoglienza, siamo fuori dal SAI dal primo del mese, in cinque}}. Mio marito lavorava al caseificio a ore. Noi cosa possiamo chiedere da voi?
Il signor Rahman, che aiuta mio marito coi giornali, {{ha dato tremila euro a uno per un nulla osta falso ed è rimasto senza niente in mano}}. Per lui c'è una strada onesta?
Volevo farmi mandare il certificato di disoccupazione ma {{sulla carta c'è scritto "in attesa di protezione internazionale"}} e il patronato dice che con quella no. Il patronato sbaglia?
Buonasera scusi l'ora. Mia madre, georgiana, 62 anni, fa la notte dai vecchi. {{È irregolare, ha paura anche del controllore sul treno}}. Se viene da voi la denunciate? Me lo dica sinceramente.
Ho accompagnato in sportello una signora eritrea, {{riunita al marito rifugiato}}, e la collega non sapeva che pesci pigliare. Qual è il permesso giusto da segnare?
Cara signora del programma GOL, io sono venuta dall'Ucraina prima della guerra, {{poi la guerra mi ha dato il permesso, che ironia, fino a marzo}}. E dopo marzo? Il corso finisce in aprile.
Siamo un piccolo agriturismo. Il Lamin {{sta nel centro di accoglienza e la sera deve firmare entro le dieci}}; d'estate la cucina chiude più tardi. Esistono permessi per il lavoro?
che poi io mi chiedo mio nipote acquisito {{è stato fermato a Ventimiglia tre volte e adesso ha le impronte in Italia e deve stare qui}} lui voleva andare in Francia ma va bene visto che è qui un corso di italiano subito si può
{{Il permesso me l'hanno dato per sfruttamento lavorativo, dopo che ho denunciato il caporale}}. Vale sei mesi. Sono bravo con i trattori. In sei mesi cosa si riesce a fare?
Porti pazienza, italiano poco. Io {{asilo politico, Venezuela, ho parlato contro}}. Prima giudice, adesso cameriera. Corso per ufficio legale, no?
Good morning Sir, I am 46 years, from Pakistan. {{My asylum is refused and I am in appeal}}. I can do welding. May I register with your office?
I write for the lady who cleans with me. {{She has no papers since 2018}}. Her employer wants to make contract. Where must she go first?
Señorita, disculpe, mi mamá tiene 60 años y {{se le venció el permiso y no lo pudo renovar}}. Cuida a una abuelita. ¿Puede hacer el curso igual?
le cuento que {{pedimos asilo en marzo toda la familia, por las pandillas}}, mi esposo era mecánico, quisiera saber si ya puede trabajar
Bonjour, mon frère {{est débouté de l'asile}} mais un patron de Lodi veut l'embaucher. Que peut faire le centre pour l'emploi ?
Excusez-moi, {{je suis sans papiers depuis que mon mari m'a quittée}}, j'ai 49 ans, j'étais institutrice. Y a-t-il des cours d'italien pour moi ?
Bună ziua, sunt din Moldova, {{am intrat fără viză acum doi ani și stau la negru}}. Doamna la care lucrez vrea să-mi facă acte. Cum procedăm?
Доброго дня! Мені 54 роки, {{маю тимчасовий захист через війну, він закінчується в березні}}. Чи можу я закінчити курс кухаря, якщо документ спливе?
Пишу за маму: {{вона тут без документів уже сім років}}, доглядає бабусю. Куди їй звернутися, щоб працювати офіційно?
السلام عليكم، ابني {{طالب لجوء ويسكن في مركز الاستقبال}}، عمره عشرون سنة ويريد أن يتعلم الحلاقة. هل له حق؟
Buongiorno, le chiedo la massima riservatezza. {{Sono scappata da mio marito con i bambini e siamo in una casa protetta}}. Devo lavorare, ma lui non deve sapere dove. Come si fa con i dati che mettete nel sistema?
Mia figlia non ve lo dirà mai. {{Lui la menava, l'ha mandata all'ospedale due volte}}. Ora è da me, a Chiavenna. Era commessa. La può chiamare una donna, per favore?
{{Il tribunale mi ha portato via i due piccoli}} e dice che me li ridà se ho casa e lavoro. Sono sei mesi che giro. Il lavoro lo chiedo a voi. La casa, non so a chi.
Io sono l'amministratore di sostegno del signor Fausto, {{che il giudice mi ha affidato perché non sa gestirsi}}. Lui ha firmato da solo il patto di servizio. È valido?
allora mia cognata {{ha trovato il coraggio e ha denunciato, adesso c'è il codice rosso}} però è senza un euro perché i soldi li teneva lui tutti lei prima faceva le unghie può fare un corso pagato
Sono la zia affidataria di una ragazza di diciassette anni, {{tolta alla famiglia quando ne aveva nove}}. A ottobre ne fa diciotto e il comune molla. Un apprendistato, un percorso, qualcosa le tocca?
Ma lo sa che il mio ex {{mi aspettava sotto il lavoro e ho dovuto licenziarmi io}}? E l'INPS mi dice dimissioni volontarie, niente NASpI. Volontarie un corno.
Mio nipote è cresciuto in comunità, {{la mamma non se ne poteva occupare, il giudice le ha levato la potestà}}. È un pezzo di pane. Vorrebbe fare il panettiere, appunto. Ride anche lei?
La signora che seguo al centro antiviolenza, {{uscita da un matrimonio di botte}}, ha bisogno di un tirocinio fuori provincia. Chi autorizza?
El Gioanin, el mè fradel, {{l'è interdetto, ghe foo de tütor mè}}. El g'ha vòja de laurà in del vivaio. Devo firmare io al posto suo?
Le dico una cosa che non ho detto mai. {{Da giovane sono stata violentata dal principale}}, e da allora con un capo uomo in una stanza chiusa non ci sto. Ho 55 anni. Esistono squadre di sole donne?
{{Con mia mamma non ci parliamo da quando mi ha cacciata di casa a sedici anni, mi hanno allevata le suore}}: per questo di stato di famiglia non ho niente. Il vostro modulo però lo vuole.
Il mio sospetto è che {{mia sorella non esca di casa perché il marito non la lascia: le tiene il telefono, i documenti, tutto}}. Ha 47 anni. Se la convocate voi per lettera, magari lui la lascia venire?
Gentile operatore, {{sono in causa per l'affidamento dei figli e il giudice vuole una relazione sul mio lavoro}}. Un foglio dove dite che frequento il corso, me lo fate?
Chiedo scusa per gli errori, detto a voce. Il mio papà {{alzava le mani, a me e alla mamma, e adesso la mamma è morta e io sto con gli zii}}. Ho quarantasei anni, faccio tutto, vorrei uscire e guadagnare.
Posso avere gli appuntamenti in un'altra sede? A Rho {{ci lavora il cugino di chi mi ha picchiata, e io ho l'ordine di protezione}}. Non dica il motivo in giro, la supplico.
Nonna di tre, {{tutori di loro siamo io e il nonno da quando mia figlia è sparita con la droga}}. Avrei bisogno di un lavoretto di mattina, mentre sono a scuola. Sessant'anni, cucino per cento persone.
mi hanno bocciato la domanda perché risulto ancora nello stato di famiglia con lui. ma {{lui mi ha rotto il braccio!! sono in comunità mamma-bambino a Lodi dal 20}} come faccio a essere con lui
La ragazzina dell'ultimo piano, ventidue anni, {{il padre le metteva le mani addosso, non so se mi spiego}}, è venuta a dormire da me. Ha il diploma di odontotecnica. Cosa si fa in questi casi per il lavoro?
Mia moglie ed io abbiamo in affido due fratelli. {{Il grande è stato trovato per strada a Napoli, senza nessuno}}. Diciott'anni compiuti. Sa smontare un motore a occhi chiusi, e leggere appena. Idee?
L'assistente sociale {{viene a casa tutti i mercoledì, per decreto, a vedere come tengo le bambine}}. Il corso è di mercoledì. Se salto lei, apriti cielo; se salto voi, perdo l'assegno.
Scusi eh, ma il marito di mia figlia {{è stato allontanato da casa dai carabinieri}} e lei, che non ha mai lavorato, si trova a quarantotto anni a dover cominciare. Da che parte si comincia?
{{Mi perseguita da due anni, ho cambiato tre numeri.}} Ora mi cercate voi su quello vecchio e io non rispondo. Il nuovo è qui sotto, ma non lo stampi su nessun foglio.
Il signor Carlo, {{con amministratore di sostegno nominato nel 2021 dopo che la badante lo aveva ripulito}}, desidera frequentare informatica di base. Il consenso chi lo dà?
Ho fatto la mamma e basta, perché lui voleva così. E poi {{le urla, gli sputi, la porta chiusa a chiave}}. Mi è rimasta la terza media e una gran voglia. Mi prende sul serio, almeno lei?
Mio fratello maggiore {{non può firmare niente, decide il curatore}}, e il curatore è in ferie. Intanto il tirocinio parte lunedì. Lo facciamo partire?
Parlo per una collega delle pulizie, romena. {{Il compagno le spegneva le sigarette addosso}}, ora lei dorme dalle suore di via Sarpi. In cantiere, cioè alle scuole dove puliamo, non può più venire perché lui la trova. Trasferimenti?
{{I servizi sociali mi fanno vedere mio figlio un'ora ogni quindici giorni, con l'educatrice seduta lì}}. Il sabato mattina. Ecco, il sabato mattina non posso lavorare e non rinuncio.
signora mia nipotina anni 19 {{l'hanno fatta sposare giù al paese suo con uno di quaranta e lei è scappata}} adesso è qua ha paura di tutti però è sveglia vuole fare la scuola di parrucchiera quanto costa
Avevo scritto "vedova" ma non è esatto. {{Mio marito lo ha ammazzato suo fratello, davanti a me}}. Da allora, sei anni, non lavoro. Il dottore dice che è ora. Io dico piano.
Ma perché chiedete l'ISEE dei genitori? {{I miei sono decaduti, mi ha cresciuto il comune in tre comunità diverse}}. Ho ventun anni e lo scrive per me la mia educatrice, che ne ha cinquanta e se ne intende.
Il mio povero figliolo {{è stato preso di mira al collegio, cose che un prete non deve fare}}. Trent'anni dopo ancora sta chiuso. Sa fare siti internet. Si può lavorare tutto da casa?
La mia datrice di lavoro mi dava uno schiaffo se bruciavo l'arrosto. {{Uno schiaffo al giorno per due anni, e dormivo nel ripostiglio}}. L'ho denunciata. Ora cerco famiglia buona: le controllate, voi, le famiglie?
Ho una cugina {{che è finita sulla strada a diciotto anni, la portavano in macchina la sera, adesso è in un progetto di protezione}}. Le piacerebbe l'albergo, le camere. C'è un corso riservato, discreto?
Il giudice tutelare ha nominato me, {{mia madre a sessantuno anni firmava cambiali al primo che suonava}}. Lei però vuole ancora lavorare in mensa. La domanda è se posso iscriverla io.
Non ho mai chiesto niente a nessuno. {{Mi ha buttato giù dalle scale e ho perso il posto perché sono stata via due mesi}}. Il posto, mi interessa, il resto lo vede l'avvocata.
Dal centralino mi avete passato quattro persone e a tutte e quattro ho dovuto ripetere che {{ho la figlia in casa famiglia per ordine del tribunale}}. Non si può scrivere una volta sola?
la mia inquilina {{l'ha picchiata il figlio, sì il figlio, per i soldi, è venuta l'ambulanza}}. ha 56 anni e cercherebbe un lavoro con vitto e alloggio per andar via. esiste ancora la portineria con alloggio?
{{Mi chiamavano puttana davanti ai clienti, mi toccavano, e io zitta}}, tre anni così in quel ristorante. Con voi ho fatto il corso di sala. Un altro ristorante sì, ma uno dove ci siano donne.
Mia sorella è sorda ai consigli: {{torna sempre da lui, anche dopo la costola rotta}}. Io però la iscrivo lo stesso. Servono i suoi documenti originali o basta una foto?
Gent.mi, in qualità di curatore speciale di una neomaggiorenne, {{ex minore allontanata per maltrattamenti}}, chiedo quale sia la misura più adatta per l'inserimento in un salone. Ringrazio fin d'ora.
Si figuri che {{il padre dei miei figli mi deve stare a trecento metri, e lavora nel magazzino che mi avete proposto}}. Ridete voi o piango io.
Quando vivevo con lui {{non potevo avere il bancomat, mi dava dieci euro per la spesa e voleva lo scontrino}}. Ora ho l'IBAN, il primo a 52 anni. Lo comunico a voi per l'indennità?
Il ragazzo lo chiamerò Luca. {{I genitori non li vede per decreto, stava legato al termosifone}}. Diciotto anni, dolcissimo, ama i cavalli. Un maneggio, un tirocinio, un cavallo qualsiasi.
E se al colloquio mi chiede perché ho lasciato Torino? {{Sono andata via di notte con una borsa, perché mi avrebbe uccisa}}. È una risposta che si può dare?
I ask for my sister, 45. {{Her husband beats her and she left with only a bag}}, she sleeps at my place in Monza. She was nurse assistant. Can she begin a course soon and secretly?
Doctora, {{mi hija está en un refugio para mujeres maltratadas}}, tiene una bebé. ¿Hay curso con guardería? Le agradezco mucho su paciencia.
Bonsoir, {{le juge a placé mes enfants en famille d'accueil}} et il me faut un contrat pour les récupérer. Je fais tout, ménage, cuisine, personnes âgées.
Vă rog mult să nu spuneți nimănui. {{Am fugit de bărbatul meu, mă bătea de față cu copiii}}. Am 47 de ani, știu să cos. Aveți ceva de lucru departe de Bergamo?
Вибачте, пишу за сестру. {{Чоловік її бив, тепер вона в притулку з дітьми}}. Вона перукарка. Чи може вона прийти до вас без запису?
Buongiorno, ho 56 anni, e lo dico con vergogna: {{dormo in macchina nel parcheggio dell'Iper da settembre}}. Mi lavo in piscina. Per il colloquio la residenza dove la metto?
Mio figlio guadagna poco e {{un quinto glielo porta via la finanziaria, l'altro l'Agenzia delle Entrate}}. Se gli trovate un posto migliore, prendono di più? Io non capisco niente di queste cose.
{{L'ufficiale giudiziario viene il 22}}, siamo in affitto e siamo indietro di undici mesi. Mio marito è falegname. Avete qualcosa subito, anche domani mattina?
senta noi avevamo il negozio di tende a Cantù poi {{abbiamo chiuso coi fornitori da pagare e la banca si è presa la casa}} adesso stiamo da mia suocera io ho 53 anni e un corso da segretaria lo farei volentieri
L'azienda ha saputo {{che mi arriva il pignoramento sulla busta}} e ha cominciato a guardarmi male. Possono licenziarmi per questo? Voi mi trovereste altro?
La signora Agnese, che seguo con la San Vincenzo, {{ha la luce staccata e va a mangiare alla mensa dei frati}}. È una brava cuoca, pensi lei. Un posto in una mensa, dall'altra parte del bancone?
{{Mi sono rovinato con le carte revolving}}, ne avevo sei. Ora pago il piano che ha deciso il giudice, trecento al mese, e me ne restano quattrocento. Il corso quanto rimborsa del treno?
Noi genitori non sapevamo. {{Il figlio ha fatto debiti con gente brutta, vengono a citofonare}}. Vorremmo che lavorasse lontano, anche all'estero. Quell'Eures cosa sarebbe?
A cinquantott'anni {{in dormitorio, viale Ortles, letto quarantuno}}. Ero geometra. Alle sette e mezza ci mettono fuori e alle nove potrei essere da voi. Me lo dà, un appuntamento?
ma indòe vó a durmì, che {{'l padrù de cà 'l m'ha cambiàt la seradüra}}? Intant el laurà. Fóo de töt: stala, sega, badil.
Scusate, domanda strana: se il conto corrente {{è bloccato dai creditori}}, l'indennità di tirocinio la potete versare sulla postepay di mia moglie?
Vi chiedo di non mandare la busta a casa mia perché {{casa mia non c'è più, l'hanno venduta all'asta a febbraio}}. Scrivete alla parrocchia di San Rocco, che mi tengono la posta.
Mio marito {{ha firmato per il socio e adesso ci cercano per centoventimila euro}}. Lui non ragiona più. Io a 51 anni mi rimbocco le maniche: cosa c'è per una che ha fatto solo l'artigiana della ceramica?
Dunque le racconto, poi mi dirà. Separazione. L'assegno ai figli lo pago, sempre pagato. Ma {{non mi resta per l'affitto e sto nel garage di un amico, col fornelletto}}. Tornitore. Mi serve un turno fisso.
Perché mi chiedete il domicilio? {{Stazione Centrale, binario ventuno, va bene come domicilio?}} Non faccio lo spiritoso.
Avete mandato la proposta di lavoro a 38 km. Io l'auto ce l'avrei, se {{non ci avessero messo le ganasce per le cartelle}}. Trenta e rotti mila. Un lavoro qui a Suzzara no?
Il nostro Angelo, cinquantadue anni, saldatore, era orgoglioso. Poi {{si è messo in mano agli strozzini per salvare l'officina}}. L'officina è andata lo stesso. Lo convincete voi a fare un colloquio? A noi non dà retta.
{{Il giudice mi ha fatto il piano del consumatore, quello dei sovraindebitati}}; se prendo uno stipendio più alto devo avvisarlo io o voi?
La mia amica fa la fila al pane di Sant'Antonio, tutte le mattine, {{e la notte sta sulle panche del pronto soccorso perché non ha dove andare}}. Ha sessant'anni, ex maestra d'asilo. Possibile? Possibile. Cosa le posso prenotare?
E ancora con questa PEC! {{Mi hanno staccato il gas, il telefono va coi soldi di mia figlia}}, e devo avere la PEC per un corso da magazziniere.
Vedova da quattro anni, {{mi ha lasciato più debiti che fotografie}}. La pensione di reversibilità me la pignorano. Cerco poche ore come dama di compagnia. Gliel'ho detto con un sorriso, almeno.
il ragazzo delle case popolari, trent'anni, {{lo sgomberano martedì con la bambina}}, mi ha chiesto di scrivere perché lui si agita. fa il cartongesso. se lavora con busta paga si ferma lo sgombero?
Trattengono {{quattrocentoventi euro al mese per gli alimenti arretrati, ordine del tribunale}}. Non discuto. Discuto che con ottocento non campo: serve un secondo lavoro compatibile con il corso. È ammesso?
{{Fallito, protestato, segnalato alla centrale rischi}}: il biglietto da visita di un ex mobiliere di Lissone. C'è ancora posto per uno così nel vostro programma?
Mi chiamo Rosanna e vi scrivo {{dalla roulotte. Ci siamo finiti in due, io e mia figlia, dopo lo sfratto}}. Lei studia, io stiro. Cerco una lavanderia.
Sono il datore di lavoro. Al mio dipendente {{è arrivato il terzo pignoramento in un anno}}, e vuole dare le dimissioni per non farsi prendere niente. Lo dissuada lei! Cosa rischia con la NASpI?
{{Non compro da mangiare per pagare il pullman}}. Ecco, l'ho detto. {{Da tre mesi la borsa me la porta la Caritas}}. Il rimborso dei viaggi quando arriva?
La banca ha chiamato il mio principale. La banca! {{Perché sono indietro sette rate sul mutuo}}. Lui si è spaventato e non mi ha rinnovato. Ho 49 anni e cerco dove non guardino il conto.
Zio Ferruccio {{abita in un container nell'orto, senza acqua, dacché la cooperativa edilizia è saltata coi suoi risparmi}}. Ex tranviere, sessantun anni. Un corso per custode?
Ho portato {{l'oro di mia madre al compro oro, e anche la fede}}, per pagare la bolletta. Non mi resta niente da portare. Lavoro, per piacere, anche di notte.
La premessa è che io il reddito di inclusione lo prendo. Ma {{me lo mangia tutto l'usuraio del bar, cinquanta a settimana di soli interessi}}. Se lavoro in un altro paese, forse respiro. Mi cercate un altro paese?
da quando {{il comune ci ha messo in albergo, in quattro in una stanza, perché ci hanno buttato fuori}} mia moglie non riesce a frequentare. la sospendete o la bocciate?
Devo dirlo all'operatrice o è affar mio, che {{sto pagando un debito di gioco di mio padre con la cessione del quinto}}? Lei mi propone part time a cinquecento euro.
Signori, con rispetto, la vostra proposta è inaccettabile: {{su millecento netti me ne portano via trecento i creditori, per sentenza}}. Faccio prima a stare fermo. No, non voglio stare fermo: voglio milletré.
La residenza ce l'ho in via della Casa Comunale, {{quella finta che danno a chi vive per strada}}. Quando la leggono, gli uffici del personale capiscono subito. Posso metterne un'altra nel curriculum?
Mio cognato, ottico, {{ha venduto anche gli strumenti, e gli hanno tolto le utenze}}: tiene le candele, a Milano, nel duemilaventicinque. C'è un aiuto per ricominciare o c'è solo il corso?
Ci siamo {{venduti la macchina per dare i soldi a Equitalia, e non è bastato}}. Abitiamo a Menconico. Senza macchina, da Menconico, dove vado a lavorare?
Il dottor Pini del CAF mi ha detto {{che con tutti quei finanziamenti non pagati devo fare l'esdebitazione}}. Parola che non so dire. Ma se intanto mi assumete, la fanno lo stesso?
Sono una nonna di 66 anni, faccio ancora le scale del condominio. {{Mio figlio e la moglie dormono in tenda all'idroscalo}}. Lui ha il patentino per il muletto. Lo assumerebbe qualcuno o devo pregare la Madonna?
Ma tu guarda se uno deve {{scegliere fra l'affitto arretrato, che il padrone mi ha già mandato l'avvocato}}, e il pullman per venire da voi a sentirsi dire "le faremo sapere".
Sorry for long voice message. {{We are evicted on the 15th, the bailiff has already come}}, my husband is 53, a driver. Please is there any quick job with your centre?
Buenas, le escribo por mi papá: {{está durmiendo en la estación de Bérgamo}}, tiene 59 años y es pintor. ¿Cómo se inscribe si no tiene dirección?
Bonjour, {{on me saisit une partie du salaire chaque mois pour des dettes de mon ex-mari}}. Si je change de travail, cela continue ? Je cherche une place de cuisinière.
Bună ziua, soțul meu {{a luat bani cu camătă și acum nu mai avem nici casă}}. Eu fac curățenie, caut încă opt ore. Puteți să mă ajutați?
أنا امرأة عمري خمسون سنة، {{طردنا صاحب البيت وننام في السيارة}}، أبحث عن عمل في التنظيف. كيف أسجل بدون عنوان؟
Buongiorno, mi scusi se domando una cosa in generale: chi ha l'invalidità riconosciuta passa dal vostro sportello o c'è un ufficio apposta?
senta volevo sapere ma gli invalidi sopra il quarantasei per cento hanno una lista loro oppure stanno in coda con tutti gli altri punto interrogativo
Ho letto sul giornale che i carcerati adesso possono fare i corsi della Regione. È vero, o è la solita notizia di Ferragosto?
Per cortesia, a titolo di cultura personale: il pignoramento dello stipendio può superare il quinto?
Mi spiegherebbe con parole semplici che cosa si intende per "persone vulnerabili" nel vostro bando? Io sono una che le cose le vuole capire bene.
Ma l'indennità del tirocinio si può pignorare, per legge, sì o no? Al bar ne abbiamo discusso un'ora.
Desidererei conoscere quali documenti deve presentare un richiedente asilo per l'iscrizione. Glielo chiedo perché in biblioteca distribuiamo un foglietto informativo.
Cuse l'è 'sta legge 68? Ne parlen tücc e nissün el me la spiega.
Nelle vostre aule l'ascensore e i bagni per le carrozzine ci sono dappertutto? Faccio parte dell'associazione dei pensionati e stiamo preparando una mappa.
È giusto che chi esce di prigione abbia lo sgravio e chi è onesto no? Me lo spieghi lei, con calma, che io mi arrabbio.
Scusi tanto, la gravidanza sospende il patto di servizio? La legge cosa prevede?
Secondo il regolamento, una malattia durante il corso quante ore di assenza permette?
Buonasera. Leggevo di percorso 4 "lavoro e inclusione". A chi è rivolto, in sostanza? Tossicodipendenti, ex detenuti, senza dimora, o anche altri?
In linea di massima, i testimoni di Geova, gli avventisti, insomma chi ha il sabato o le feste sue, possono chiedere orari diversi al corso?
E le donne vittime di violenza, come fate a proteggere l'indirizzo nel vostro sistema? Lo domando per un incontro in biblioteca.
Che differenza c'è tra amministratore di sostegno, tutore e curatore quando bisogna firmare il patto? Me lo chiedono sempre al patronato e io faccio confusione.
Il sindacato può accompagnare un lavoratore al colloquio o è proibito?
Vorrei una spiegazione: la chemioterapia, i cicli, le terapie lunghe in genere, sono giustificato motivo per non presentarsi?
Con la sola ricevuta del permesso di soggiorno un datore di lavoro può assumere, sì? La mia commercialista dice una cosa e mio cugino un'altra.
Quali cooperative di tipo B, nel lodigiano, prendono persone con svantaggio? Non serve un nome solo, mi basterebbe l'elenco.
ma chi non ha casa chi dorme per strada insomma come fa ad avere la residenza per iscriversi da voi è una cosa che mi chiedo vedendo quella gente in stazione
I malati psichiatrici possono fare i tirocini di inclusione, oppure quelli li fa solo il comune?
Sono andata a una conferenza e hanno parlato di "categorie protette". Gli orfani e le vedove di guerra ci sono ancora dentro?
Quanto tempo passa, di norma, dalla visita della commissione medica all'iscrizione nell'elenco del collocamento mirato?
Un'azienda di quaranta dipendenti quanti disabili deve avere? Ho la ditta di mio fratello da mandare avanti mentre lui è via e non vorrei prendere multe.
Perché nei moduli chiedete la disabilità? Non è la privacy? Io queste cose, da vecchio impiegato statale, le trovo curiose.
Vi prego di rispondere per iscritto: un condannato con pena sospesa può lavorare in un ente pubblico?
Si può fare il corso OSS con precedenti penali, in teoria? Chiedo perché alla scuola serale è venuta fuori la discussione.
L'ucraino medio, diciamo, col permesso per la guerra, può fare l'operaio dal primo giorno?
Nel caso di sfratto, in generale, il centro per l'impiego c'entra qualcosa o è tutta roba del comune?
Gentile redazione, per un articolo sul settimanale diocesano vorrei sapere quanti detenuti hanno partecipato a GOL nel 2024 in provincia di Cremona.
Che tutela hanno gli iscritti al sindacato che vengono messi in cassa a zero ore? Esiste una norma?
Pardon la domanda da ignorante. Il SerT e il centro per l'impiego si parlano, o ognuno fa per conto suo?
Quelli che hanno debiti col fisco prendono lo stesso gli incentivi all'autoimpiego? Così, per sapere.
In paese si dice che i corsi li date prima agli stranieri. Mi dica che non è vero, così lo dico agli altri.
Le suore, i preti, i religiosi, possono iscriversi come disoccupati se lasciano? Curiosità di una maestra in pensione.
Mi saprebbe indicare dove trovo la normativa sull'articolo 21, quello del lavoro esterno dei detenuti?
Per i sordi esiste un interprete della lingua dei segni al colloquio? Vorremmo scriverlo nel bollettino.
Avrei cortesemente bisogno di sapere se la dislessia viene considerata, nei test d'ingresso, per qualsiasi candidato.
C'è un'età massima per entrare nelle liste dei disabili?
I ciechi che lavori fanno oggi, dopo che i centralini sono spariti? Me lo domandavo ieri guardando un film.
Allora facciamo un'ipotesi: uno è in affidamento in prova. La firma del patto la mette lui o l'avvocato?
A norma di legge, chi è incinta può iniziare un tirocinio in cucina o glielo vietano?
Voi segnalate alla questura chi viene senza permesso? Lo chiedono tante persone alla nostra scuola d'italiano e bisogna dare una risposta sicura.
Fate corsi per imparare a gestire i debiti, il bilancio familiare, quelle cose lì? In biblioteca farebbero il pienone.
Il velo in aula è consentito? E nei laboratori con le macchine? Sono una docente prossima alla pensione e voglio essere precisa.
Quanti soldi prende un'azienda che assume un ex carcerato? C'è la legge Smuraglia, se non erro.
Ma lo stato di handicap grave, la famosa 104, serve per il corso o serve soltanto per i permessi?
vorrei capire se i permessi per curare i parenti malati valgono anche durante la formazione cioè se il regolamento lo prevede
Da qualche parte ho sentito "rete antiviolenza e lavoro". È una cosa vostra?
Gli zingari, mi scusi non so come si dica oggi, hanno progetti a parte? Non per male.
Chi perde il permesso perché perde il lavoro, quanti mesi ha per trovarne un altro? C'è chi dice dodici.
Buongiorno a lei. Come si calcola la quota di riserva se un'impresa ha anche lavoratori part time?
Un partito o un sindacato possono fare da ente accreditato? Mi sembrerebbe strano.
Ho una domanda di principio: la religione si scrive nel curriculum o no?
Le persone in dialisi, i trapiantati, i cardiopatici, hanno orari ridotti ai corsi per regola generale?
Dopo un infortunio grave, quali servizi offre la Regione insieme all'INAIL per rientrare al lavoro? Lo chiedo per un volantino di patronato.
Gli orfani affidati al comune, quelli che escono dalle comunità a diciotto anni, a che misura corrispondono?
Serve il certificato penale per il corso da baby sitter? A tutti quanti?
Esistono finanziamenti per chi vuole assumere rifugiati? La nostra Pro Loco ne ha parlato in assemblea.
Come associazione che si occupa di alcolismo (siamo tutti volontari in pensione) vorremmo fare una convenzione con voi. A chi si scrive?
In che cosa consiste, di preciso, la valutazione delle persone con fragilità?
Se uno è interdetto può lavorare? Non mi risponda "dipende", per favore.
Parlando in generale: la depressione dà punteggio per il collocamento mirato?
Mi hanno chiesto, alla riunione di condominio, se il reddito di inclusione si perde facendo il tirocinio. Voi lo sapete?
I gay e le lesbiche sono una categoria per i bandi? L'ho letto su facebook e mi pare una sciocchezza, ma chiedo.
Che vuol dire "profilazione"? C'entra la salute della persona o soltanto il lavoro?
Un sovraindebitato, o come si dice, può aprire partita IVA con i vostri contributi?
Con tutto il rispetto, trovo scandaloso che non ci sia una rampa per le carrozzine in un ufficio pubblico nel 2025. Quando la fate?
Per i lavoratori stranieri serve un livello d'italiano minimo per i corsi?
Quanti sono gli stranieri senza documenti che lavorano nei campi del mantovano? Avete dei dati?
È ammissibile che un detenuto in semilibertà riceva l'indennità di frequenza? Chi la autorizza in tal caso?
È previsto un tutor per gli studenti con autismo nella formazione degli adulti?
Da che percentuale di invalidità si parte? Io mi ricordo sessantasette, la vicina dice quarantasei.
Le case rifugio del territorio lavorano con voi? Mi serve per la guida ai servizi del comune.
E i minori non accompagnati, a sedici anni, possono fare l'apprendistato?
I drogati li curate o li mandate a lavorare? Scusi la franchezza, sono uno all'antica.
Dica pure che sono noiosa, ma voglio sapere se le assenze per visita oncologica, in generale, vengono conteggiate.
Come funziona l'accesso agli atti se una pratica contiene dati sanitari?
Leggo: "nuclei con carichi di cura". Comprende chi assiste un disabile o soltanto chi ha bambini piccoli?
Tra un iscritto con l'assegno di inclusione e uno senza, chi ha la precedenza al corso?
Il protestato può avere il microcredito? È una domanda che faccio per lo sportello consumatori dove do una mano.
Un lavoratore può rifiutare di lavorare la domenica per motivi di fede? Cosa dice il contratto del commercio?
Mi può inviare l'opuscolo sul collocamento dei disabili? In tre copie se si può, che le lascio dal medico.
Sarebbe utile sapere se per i colloqui dentro il carcere di Vigevano mandate un operatore fisso.
Ma quando una persona è in malattia, la NASpI decorre o si ferma? Ho chiesto a tre uffici.
Quando scade un permesso per protezione speciale, chi lo rinnova, voi o la prefettura?
Le persone senza dimora in Lombardia quante sono, e quante ne avete prese in carico?
La ludopatia è riconosciuta come condizione di svantaggio? Ne parlavano a Radio Maria.
Che corsi si possono fare per lavorare coi disabili? No, non ne conosco, mi piacerebbe come mestiere nuovo.
Volevo proporre un laboratorio di cucito per donne uscite dalla violenza, presso il nostro centro sociale. Come si ottiene il patrocinio?
C'è un numero verde per le vittime di sfruttamento sul lavoro? Da appendere in bacheca alla bocciofila.
Per il corso di cuoco bisogna assaggiare per forza la carne di maiale? La domanda me l'hanno fatta in tanti e la giro.
Un padre separato con gli alimenti da pagare, per legge, può farsi trattenere anche sull'indennità?
Lo SPID ce l'hanno anche i profughi? E se non ce l'hanno come si fa? Rispondo io al telefono della Pro Loco e non so cosa dire.
Ogni quanto si rivede il certificato di invalidità? È una regola uguale per tutti?
Si parla tanto di inclusione. Mi citi tre cose concrete che fate per i disabili, tre.
Nei cantieri si può andare col turbante al posto del casco? Sicurezza parlando, intendo.
Nei vostri elenchi, se uno è pregiudicato, è scritto da qualche parte che l'impresa lo vede?
Salve. Gradirei sapere se le vittime del racket e dell'usura godono di corsie preferenziali nei bandi regionali.
Gli epilettici possono prendere il patentino del muletto? Domanda teorica, sono un formatore della sicurezza.
Che fine fa il corso di una che partorisce a metà? In generale, dico, cosa fate?
La legge vieta alle agenzie di chiedere se una donna è incinta, vero?
Avete dei libri, opuscoli, qualcosa sulle malattie professionali dei tessitori? Faccio ricerca per il museo della seta.
Perché i disabili devono aspettare anni? Lo chiedo a lei come lo chiederò all'assessore.
Si può essere iscritti contemporaneamente alla lista ordinaria e a quella delle categorie protette?
Mi dica un po', la cassa integrazione per chi ha il contratto di un sindacato minore vale uguale?
Fino a quale pena si può partecipare ai concorsi? Ho sentito cinque anni ma non ci credo.
Chi gestisce, in provincia di Varese, il fondo per l'inserimento dei disabili?
Il casellario giudiziale dove si chiede, in tribunale o anche in posta?
Vorrei regalare dei mobili a una famiglia di profughi: voi fate anche da tramite o solo lavoro?
Domanda per un tema di mia nipote: che cosa significa "lavoratore svantaggiato" secondo l'Europa?
L'operatore è tenuto al segreto, se qualcuno gli racconta di malattie o di galera? È scritto dove?
Dopo quanti giorni di ricovero un tirocinante, in genere, viene considerato rinunciatario?
Riguardo agli sfrattati, agli sgomberati e compagnia, il comune di Milano ha una convenzione con voi oppure no?
mi dite se per i nonudenti c'è il servizio chat visto che al telefono non sentono è per la nostra sezione dell'associazione
Non capisco una cosa della norma: svantaggiato e molto svantaggiato, dov'è il confine?
Cosa prevedono i contratti per le donne in attesa che lavorano in piedi?
Si dice ancora handicappato nei vostri moduli? Perché nel fac-simile che ho stampato c'è scritto così.
Il titolare di status di rifugiato è equiparato all'italiano per i concorsi? Preparo la domanda-tipo per il nostro sito.
E per i sieropositivi, la legge cosa dice: il datore di lavoro può chiedere il test?
Per la par condicio, nelle sale del centro si possono fare riunioni politiche? No, vero?
Il bilancio dei debiti di una ditta in liquidazione blocca gli stipendi degli operai? In via generale.
Good morning, a general question for our community newsletter: can asylum seekers register at the job centre, and after how many days?
Excuse me, do prisoners have the right to your courses? I am preparing a lesson about Italy.
What is the rule for companies about hiring disabled persons? My late husband always said fifteen employees.
Buenos días, una duda general: ¿las embarazadas pueden hacer prácticas en cocina según la ley italiana?
¿Las personas sin techo pueden inscribirse en el centro? Es para un cartel de nuestra asociación.
quisiera saber por favor si el permiso vencido con recibo sirve para los cursos, es para explicarlo en la radio latina
Bonjour, une question générale : les personnes handicapées ont-elles un service séparé dans votre région ?
Est-ce que les réfugiés doivent faire traduire leurs diplômes ? Nous préparons une brochure.
Les femmes victimes de violences sont-elles prioritaires dans le programme ? Merci de votre réponse.
Bună ziua, în general, cine are datorii la stat poate primi ajutor pentru a-și deschide o firmă?
Ce acte le trebuie celor cu handicap ca să se înscrie la dumneavoastră? Scriu pentru pagina asociației.
Foștii deținuți au voie la cursul de badantă? Întreb doar ca să știu.
Доброго дня, підкажіть загалом: чи мають люди з інвалідністю окремий відділ у центрі зайнятості?
Чи можуть власники тимчасового захисту проходити курси? Питаю для нашого чату громади.
سؤال عام من فضلكم: هل يحق لطالبي اللجوء التسجيل في مكتب العمل؟
هل يُسمح بالحجاب في دورات الطبخ؟ أسأل من أجل نشرة الحي
Una precisazione, se non le rubo troppo tempo: "inabile", "invalido" e "disabile", davanti alla legge, sono la stessa cosa o tre cose diverse?
Buongiorno, mi scusi se mi dilungo. Ho fatto trentaquattro anni di filanda a Como, poi hanno chiuso e mi sono ritrovata a casa a 57 anni. Voglia ne ho ancora. C'è qualcosa per me?
Le scrivo per mio marito che con il telefono non è capace: ha 58 anni, carrozziere, la ditta ha abbassato la cler a luglio. Può iscriversi da voi?
allora io glielo dico a voce che faccio prima ho la terza media ho sempre fatto la stiratrice e adesso vorrei cambiare mi piacerebbe il computer c'è un corso punto interrogativo
Mio figlio ha 29 anni ed è un bravo ragazzo, ma ha studiato filosofia. Ecco. Cosa gli trovate?
Sono stufa! Terza volta che mi chiamate per il magazzino e io ho detto e ridetto che ho il diploma di ragioniera e vent'anni di contabilità.
Sono la sorella di Giancarlo, 51 anni, ragioniere, rimasto a casa dopo la fusione delle due banche. Con i numeri è bravissimo. A chi lo posso accompagnare?
Mè sò de Clüsù, go sinquantaquater agn e ó semper fàa 'l camionista. Adess la dita l'è nada in Polonia. Cosa fóo?
La signora che seguo al patronato è una colf rumena di 49 anni, in regola, che cerca un secondo lavoro di mattina. Che annunci avete?
Mia figlia si è laureata in lettere e adesso non sa dove sbattere la testa. Un tirocinio di qualche mese ci sarebbe?
Buonasera, non vorrei disturbare. Tre mattine a settimana tengo i nipotini, perciò potrei frequentare soltanto il martedì e il giovedì. C'è un corso con questi orari?
Ho lavorato in fonderia a Lumezzane fino a Natale. Adesso sono in NASpI. Il corso di CAD lo può fare anche uno di 56 anni?
Il papà è in mobilità, ha 60 anni, ha fatto il fresatore tutta la vita. Che tipo di patto gli proponete?
Sono in cassa integrazione a zero ore da febbraio. Mia moglie dice che dovrei muovermi, e io mi muovo: fatemi sapere dove.
Vi ringrazio per la convocazione del 14 ma quel giorno ho il matrimonio di mia figlia a Lecce. Mi cancellate se manco?
Sono un padre di Vigevano. Il mio ragazzo ha diciannove anni, ha finito l'alberghiero con settantadue, è puntuale e volenteroso. Un posto in sala?
Ho 49 anni, due lauree e zero esperienza in azienda perché ho cresciuto tre figli. Non rida. Da dove parto?
Ex infermiera in pensione, scrivo per il nipote: perito elettronico, 22 anni, patente B. Il muletto gli piacerebbe. Quanto dura quel patentino?
Mia moglie si vergogna e domando io. Non ha mai usato un computer in vita sua. In aula la prendono in giro?
Desidero segnalare che abito a Menconico, ultimo pullman alle sei e dieci. La lezione che finisce alle sei e mezza come la faccio?
Dunque, la mia vicina, la Pina, sessantadue anni, sarta finissima, ha chiuso la bottega perché il figlio non continua. Vorrebbe insegnare. Avete bisogno di docenti?
Ho fatto il ponteggiatore, il gruista, il ferraiolo. Ora il capo è andato in pensione e ha chiuso. Ditemi voi che mestiere mi resta da imparare.
Mio fratello ha fatto il cuoco a Desenzano per venticinque stagioni e l'inverno prendeva la disoccupazione. Quest'anno non riaprono. Può avere un tutor?
son la mamma di Ilenia, lei fa la commessa a tempo determinato le scade il trentuno e il padrone non ha ancora detto se rinnova, deve iscriversi prima o dopo?
Sono un datore di lavoro piccolo, quattro operai. Uno dei miei, bravissimo saldatore, vorrei farlo diventare capo cantiere. Ci sono corsi finanziati?
Spettabile ufficio, mi sono iscritto nel 2016 e da allora nessuno mi ha mai telefonato. Non sono arrabbiato, di più.
Non guido la macchina, non l'ho mai guidata, mio marito mi portava dappertutto e adesso lavora a Zurigo. Si può fare online il corso?
La cooperativa ha perso l'appalto delle scuole e ci ha mandate via tutte e diciannove. Io ho 53 anni. Che aiuto mi date?
Mio genero è un brav'uomo, ma dopo il trasferimento della sede a Piacenza ci mette due ore ad andare e due a tornare. Può cambiare e prendere il GOL anche lui?
Volevo ringraziare la signora Marta dello sportello. E chiederle se, visto che sono stagionale delle mele, mi conviene iscrivermi adesso o a novembre.
Sono la badante, pardon, l'assistente familiare di un signore di Gavirate. Lui si trasferisce in Liguria dalla figlia e io resto senza. Che faccio, prima lo dico all'INPS o a voi?
Con mia sorella abbiamo pensato di scriverle perché il Piero da solo non lo farebbe mai: è timido, ha 44 anni e fa il disegnatore. Gli hanno ridotto l'orario. Che possibilità ha?
Io ho la terza elementare, presa a Enna nel '71. La licenza media da adulti dove si prende?
Le espongo il caso di una mia assistita, 47 anni, contabile, rientrata in Italia dopo dodici anni in Germania. A quale percorso la indirizzo?
el me om el gh'ha cinquantasett ann, el fa el magütt e l'è stüff de vèss in gir con la nev. Gh'è quaicoss al cold?
Mi chiamo Ornella, 61 anni, ex centralinista. Il centralino adesso lo fa una macchina. Può un centralinista senza centralino fare altro? Ridiamoci su, ma risponda.
Sono maestra in pensione e aiuto un'amica marocchina, col permesso lungo e due figli grandi, che cuce benissimo. Esistono sartorie che assumono?
Chiedo cortesemente un rinvio dell'esame finale: quel giorno ho il rogito della casa nuova. Il diploma di estetista lo perdo?
buonasera volevo dire che mio figlio al corso di meccanica si annoia perché sa già tutto il professore ha detto che potrebbe saltare al secondo livello potete parlarne voi
Io e mio marito abbiamo un figlio di 24 anni che dopo la maturità ha fatto il cameriere a Londra ed è tornato. Parla inglese come la regina. Da dove si comincia?
Gentilissimi, premetto che sono una zia. La ragazza ha 22 anni, ama i cani, tanto, e ha un diploma da geometra che tiene nel cassetto. C'è il corso di toelettatura?
Stavo facendo il corso OSS, mi mancavano novanta ore. Poi mi hanno chiamata per una sostituzione di tre mesi e ho scelto lo stipendio. Le novanta ore le posso recuperare?
Il mio compagno ha sempre lavorato. Fonditore, poi spurghi. Adesso l'hanno lasciato a casa per fine commessa. Io domando se conviene la dote o no.
vi copio quello che ha scritto la ditta: "si comunica la cessazione del rapporto per riduzione di personale". ho 20 anni di anzianità e 52 di età. cosa devo fare entro quando?
Le scrive un nonno. Il nipote è al primo colloquio della vita sua e non ha nemmeno una camicia. Ci vuole la cravatta?
Ho tirato su quattro figli e tre nipoti, altro che tirocinio. Per fare la baby sitter col diploma mi riconoscete qualcosa?
mio cognato è tornato dalla svizzera dove faceva i tunnel, cinquantasei anni, frontaliere, ha i contributi mezzi qua e mezzi là. a chi chiede la disoccupazione?
Sono vedova da quattro anni, i figli sono sistemati, e in casa da sola mi annoio. Cerco poche ore come dama di compagnia. Si può iscrivere anche chi non ha bisogno, diciamo, ma voglia?
Lavoravo alle verniciature. Mi offrite carrozzeria, sempre vernice è. Io avevo chiesto l'ufficio acquisti, ho anche l'inglese. Ma chi le guarda, le schede?
Mi presento: Aldo, 63 anni, tre anni alla pensione, esodato della prima ora e poi riassunto e poi di nuovo fuori. Vale la pena formarmi?
Premesso che non voglio compassione: sono stata dirigente, ho 55 anni, e adesso le ditte mi dicono troppo qualificata. So fare contabilità, buste paga, inglese.
Cosa rispondo all'azienda che mi chiede perché ho un buco di due anni nel curriculum? La verità è che ho girato il mondo in barca con mio marito.
Il mio socio ed io abbiamo chiuso l'officina a gennaio, d'accordo, senza litigare, ché nessuno comprava più. Lui va in pensione. Io ho 50 anni. Un corso per l'elettrico?
Allora, il fatto è questo, che io abito in alta valle, a Livigno no ma quasi, e sotto i mille metri non ci voglio scendere. Lavori in quota?
Per cortesia, un'informazione per un'amica peruviana, cinquant'anni, colf con permesso UE a tempo indeterminato: la signora si è trasferita e lei è libera. Può iscriversi come disoccupata?
Abito a Gallarate e ho due gemelli di vent'anni che vogliono fare lo stesso corso nella stessa aula. Si può o li dividete?
Mio marito è elettricista, ha la partita IVA e lavora poco. Se la chiude, è disoccupato dal giorno dopo?
La nostra Elena ha finito il liceo con cento e vuole il servizio civile. Passa da voi o no, e se no, da chi?
Ohé, è un mese che aspetto la telefonata. Ve lo avevo scritto che la mattina sono nei campi e il telefono non prende. Chiamate dopo pranzo, insomma!
Mi dicono che se rifiuto il posto perdo l'assegno. Ma il posto è a settanta chilometri e io ho una Panda dell'88. Come lo dimostro?
Ho seguito il corso di ceramica fino a quando è arrivato il lavoro stagionale al vivaio. Posso rientrare nel gruppo di primavera?
Sono la mamma di un ragazzo di 27 anni: torna dall'Australia il 9 di gennaio. Vorrei che il giorno dopo avesse già un impegno, sennò riparte. Si può prendere appuntamento adesso?
Mio fratello ha sbagliato scuola. Ha fatto il classico per far contento il papà, e adesso a quarant'anni vuole fare il panettiere. Apprendista no di certo, ma allora?
Io sono stato carrozziere trent'anni, poi autista, poi portiere d'albergo. Lo scrivo tutto nel curriculum o scelgo?
Faccio il sindaco in un paesino, perdoni l'intrusione. In paese abbiamo dodici disoccupati dopo la chiusura della segheria. Verrebbe qualcuno a parlare, una sera, in palestra?
Mia moglie piange ogni volta che arriva una raccomandata, e stavolta era la vostra. C'è scritto "condizionalità". Lei faceva la contabile. In italiano, che significa?
Chiedo per conto di un vicino che sa appena leggere, poveretto, ha fatto il pastore. Ha 50 anni e le pecore le ha vendute. Si può dare una mano con i moduli?
Noi in cooperativa abbiamo il sig. Bruno con un contratto che scade. È bravo, vorremmo tenerlo. Ha più di cinquant'anni: che sgravi ci sono?
Sarò sincera, mi costa molto. A 48 anni ho mollato io il salone dove stavo da venti, perché volevo respirare. La NASpI con le dimissioni non me la danno, giusto?
Ho compiuto sessant'anni ieri e mi mancano sette di contributi. Ho lavorato tanto in nero, da giovane, come si usava. Un lavoro regolare, mica altro.
L'altro giorno alla selezione mi chiedono: si vede tra cinque anni? E io zitto. Ne ho 59! Cosa bisogna rispondere?
Il ragazzo che mi aiuta nell'orto studia agraria all'ITAS di Codogno. Mani d'oro. Un corso da vivaista con la paga, esiste, d'estate?
L'educatrice dell'asilo di mio nipote mi ha detto che cercate personale per le mense. Io ho 49 anni e cucino per un reggimento. Il patentino HACCP me lo fate fare?
Mia cognata aspetta la graduatoria delle supplenze, intanto fa la badante in regola il fine settimana. Se prende una supplenza breve cosa deve comunicarvi?
Il prossimo giovedì non ci sono perché mi laureo, sì, a cinquantun anni, in scienze politiche. Con due assenze si esce dal corso?
La mia storia sarebbe lunga. Diciamo che il Nord lo conosco per i cantieri: Bergamo, Cremona, Voghera. Ora sono fermo per fine opera. Mi manca il prossimo.
Mio padre è un vecchio tipografo, tiene in cucina la foto del Giro d'Italia e la scrive pure nel curriculum, che ha visto Coppi. Alle serali prendono anche uno di 59?
Vengo da una famiglia di Matera, siamo saliti nel '74. Mio marito ed io abbiamo fatto le medie da grandi. Adesso vorremmo un corso insieme, lui e io: ce n'è?
Il mio dipendente Amrit, indiano di Soresina, mungitore da vent'anni, vuole prendere il patentino per i trattori. Lui capisce il cremonese meglio dell'italiano. Il test in che lingua è?
Dopo trent'anni all'ufficio tecnico di un comune piccolo, il posto è finito con l'unione dei comuni. Voi cosa avete per un geometra di 57?
Mio cugino vive con la mamma, ha 46 anni, non si è mai sposato, fa il magazziniere a ore. Cerca lavoro in città. Come funziona se uno cambia provincia?
Per la selezione della scuola paritaria mi chiedono due lettere di referenze e io ho fatto la segretaria sempre dallo stesso notaio, che è morto. Il posto lo perdo?
Sono in affitto a Pioltello, in regola con tutto, ma la ditta si sposta a Novara. Se non la seguo, mi considerano dimissionario?
Sono una pensionata di Lecco. Ospito da un anno un nipote di mio marito che studia al Politecnico e vorrebbe lavorare la sera. Si può iscrivere da voi pur essendo di Foggia?
La signora che tiene mia madre è bravissima, ucraina, qui dal 2004 con la carta di soggiorno. Vorrei farle fare il corso di assistente familiare. Chi paga?
Mia nuora brasiliana, sposata con mio figlio da nove anni, ha un diploma di estetista di San Paolo. Qui vale?
Mi è scaduta la patente del muletto a maggio e il rinnovo costa centottanta euro. Sono disoccupato. Lo pagate voi?
Ho il turno di notte alla Esselunga, il pomeriggio dormo. Corsi dalle cinque alle otto di sera, ne avete?
A cinquantasette anni sono diventata nonna e disoccupata nello stesso giorno. Quale delle due la festeggiamo? Scherzo. Dove devo venire?
Mi hanno messo in mobilità insieme ad altri ottanta, e di quegli ottanta io sono la più vecchia. Le pare giusto? A me no.
Mi hanno detto di scaricare il modulo, di firmarlo, di scansirlo e di rimandarlo. Io ho un telefono coi tasti grossi. Posso venire a mano?
Mio nipote non vuole il posto fisso. Capisce? Glielo offrono e non lo vuole. Dice che vuole fare il grafico per conto suo. Un corso di partita IVA c'è?
Siamo in tre sorelle, tutte disoccupate, ex Bassetti, 48, 51 e 56 anni. Dobbiamo prendere tre appuntamenti o ne basta uno lungo?
Ho portato avanti la merceria della mamma fino all'anno scorso, poi i centri commerciali. Nessun debito, grazie a Dio, tutto pagato fino all'ultimo bottone. Ora cosa si fa?
Quest'anno ho lavorato ottantatré giorni con la scuola. Me li contano per l'indennità? La segreteria dice sì, la mia amica dice no.
Mio suocero ha la stalla, duecento vacche, e cerca uno che sappia mungere col robot. L'annuncio come si mette?
Il signor Ambrogio, sessant'anni, ex bancario, rifiuta qualsiasi colloquio con lo psicologo del lavoro perché dice che il bilancio di competenze se lo fa da sé. Si può fare senza?
Abbiamo un figlio di 33 anni ingegnere a Monaco che vuole tornare. Rientro dei cervelli, mi pare. Voi ve ne occupate?
La mia è una famiglia normale: lui operaio, io casalinga, due figli a scuola. Adesso a lui hanno tagliato gli straordinari e io vorrei entrare nel mondo del lavoro, ma non ci sono mai entrata.
Ho vinto una causa con la ditta per gli straordinari, tutto chiuso da anni, e adesso cerco un posto da autista. Patente CQC valida. Chi cerca?
Mio marito fa il volontario in Croce Rossa da una vita e vorrebbe diventarlo di mestiere, autista soccorritore. Serve un corso regionale?
In due parole: cinquantacinque anni, fabbro, attrezzi miei e furgone mio. E non mi chiama nessuno! Com'è possibile?
Good morning, I am writing for my husband, he is 55, tailor for thirty years, and the shop closed in June. Is there some course for him? Thank you for your patience.
My daughter is shy so I ask. She has a diploma in tourism, she speaks four languages and she has been looking for work since spring. Could somebody call us?
I am 52, from Ghana, I have long term permit and driving licence. The factory reduced people. Where must I go first?
My wife looks after our three grandchildren in the morning, she can study only after lunch. What do you have for her?
Buenas tardes, disculpe que le cuente todo. Cuidé a una señora nueve años y ahora ella se fue a vivir con el hijo. Tengo 54 años. ¿Qué curso me recomienda?
mire mi hermano tiene 46 años, llegó de Ecuador en el 2003, es pintor de casas y ahora no tiene obra, a donde tiene que ir
Mi marido es soldador, con carné de larga duración. La empresa cerró por vacaciones y ya no abrió. ¿Qué plazo tiene para inscribirse?
Bonjour Madame, excusez-moi de vous déranger. Ma mère a 58 ans et l'hôtel où elle travaillait a fermé. Est-ce qu'elle peut s'inscrire ?
Mon mari, 51 ans, menuisier, cherche une place près de Legnano. Nous n'avons pas de voiture. Que faut-il apporter ?
Je suis ivoirienne, mariée ici depuis quinze ans, j'ai un diplôme de comptable. Faut-il le traduire ?
Bună ziua, vă scriu pentru soțul meu, zidar, 52 de ani, firma l-a dat afară că nu mai are lucrări. Poate face un curs? Mulțumesc frumos.
doamnă eu am lucrat badantă 14 ani și acum bătrânul s-a mutat la fiica lui, îmi pierd dosarul dacă nu vin joi că sunt în România?
Fiul meu are 20 de ani, a terminat liceul la Bergamo și vrea să fie electrician. Unde îl înscriu?
Доброго дня, мені 55 років, я двадцять років доглядала літніх людей в Італії, тепер шукаю роботу в пекарні. З чого почати?
Мій чоловік водій, має права категорії C, італійською говорить добре. Чи є для нього вакансії в Кремоні?
السلام عليكم، أكتب لكم عن زوجي عمره خمسون سنة، كان يعمل في مصنع وأغلق المصنع، ويريد دورة في الكهرباء. هل هذا ممكن؟
Gestivo con mio fratello la latteria del paese; poi lui si è trasferito dalla figlia in Olanda e da sola non ce la facevo con gli orari. Cosa può fare una donna di 59 anni che sa fare conti e formaggio?
Mi sono segnata al corso di paghe e contributi, però ho scoperto che è in inglese mezzo programma, e io a scuola ho fatto francese. Si può cambiare con quello di Treviglio?
Buondì, son detto a voce. La mia ragazza, che ha 51 anni ma per me è la mia ragazza, ha lavorato ventidue anni alla mensa della Fiat e adesso fa le torte per le amiche. Una licenza, un corsetto, da dove comincia?
Buongiorno, il corso per operatore socio sanitario quante ore di tirocinio in ospedale prevede?
Vorrei sapere il programma del corso di "assistenza alla persona con Alzheimer". Ci sono anche le lezioni di sera?
E il corso di primo soccorso in azienda, quello da dodici ore, lo organizzate voi?
Buona giornata a tutti e grazie per il lavoro che fate.
A che ora apre lo sportello di Seregno il lunedì? Grazie, gentilissima.
Possibile che il telefono dia sempre occupato? È tutta la mattina che chiamo, ho il dito consumato.
Il corso di cucina è stato sospeso o annullato? Perché sul portale c'è scritta una cosa e all'ingresso un'altra.
L'operatore della Caritas che fa lo sportello lavoro in via Garibaldi, che giorni riceve?
Dove trovo l'assistente sociale del comune di Abbiategrasso? Mi serve un timbro su una domanda per il centro anziani.
Il maresciallo in pensione che faceva il corso di sicurezza, insegna ancora?
Avrei una curiosità: la Fondazione don Gnocchi è accreditata per la formazione?
senta il sito è morto non va niente schiaccio e gira gira gira che cosa devo fare
Il corso di ausiliario in clinica, mi dicono, comincia a febbraio. È già pieno?
Ma il giudice di pace sta nello stesso palazzo vostro? Devo portare un foglio per una multa e non so dove parcheggiare.
In che via è la sede del sindacato pensionati a Crema? Lo so che non siete voi, ma siete gentili.
Complimenti vivissimi alla docente di igiene alimentare, una signora d'altri tempi.
Si è bloccata la pagina proprio sulla firma. Devo rifare da capo? È la quarta volta, mi scusi lo sfogo.
L'è mai pussibil parlà cun vün, vün de carne e òss?
Con che autobus si arriva alla casa circondariale di Bollate? Devo tenere lì una lezione di inglese come docente vostra.
Avete un corso per mediatore culturale da fare coi rifugiati? Ho insegnato trent'anni francese.
Quando esce il nuovo bando per animatore di comunità?
La ASA e la OSS, che differenza c'è di stipendio e di mansione, in parole povere?
Che cosa fa il tutore di tirocinio? E il tutor formativo? Sono la stessa persona?
Una badante come si mette in regola, contratto e tutto? Vorremmo prenderne una per tenere la casa in ordine alla nonna, che va in vacanza e le bagna i fiori.
Grazie, ho capito tutto. Buone feste anche a lei.
Lei è una persona o un robot? Perché se è un robot, complimenti.
C'è il corso per massaggiatore, quello serio, con l'anatomia?
Il corso per educatore cinofilo con i cani da assistenza, quelli per i ciechi, è finanziato?
Mi rimanda la piantina della sede? Ho stampato metà foglio.
Il vostro ufficio ha la stessa porta dell'INPS o quella del tribunale?
Chi firma la convenzione tra provincia e carcere? Il direttore o l'assessore?
Pretendo di sapere il nome del responsabile. La signora all'ingresso mi ha chiuso la porta in faccia alle dodici meno due.
Per il corso di operatore funebre bisogna aver stomaco, dicono. Ma quante ore sono?
Corso di lingua dei segni, primo livello: quanto costa e dove si fa?
il decreto legislativo 150 del 2015 dove si scarica intero senza pagare
Mi scusi, ho sbagliato numero. Cercavo la farmacia.
Che tempo fa lì a Sondrio? No, scherzo. Mi dica se domani c'è lo sciopero e siete aperti.
Il docente di diritto del lavoro può mandare le diapositive? Erano belle chiare.
La polizia locale cerca ausiliari del traffico? L'annuncio era da voi in bacheca.
È ancora valida la legge Biagi o l'hanno cambiata?
Il consultorio e il centro per l'impiego hanno lo stesso numero sull'elenco. Chi sbaglia?
Buongiorno, vorrei il programma del corso "Salute e benessere a tavola". Ho settant'anni, ma cucino ancora.
Corso da assistente di studio odontoiatrico: è obbligatorio il vaccino o no, per regolamento?
Il mio reclamo del 3 ottobre che fine ha fatto? Numero di protocollo ce l'ho qui sul frigorifero.
Chi era l'assessore quando avete inventato questa dote? Così, per mandargli una cartolina.
Una vostra collega mi ha detto che il corso di biblioteca è al museo diocesano. Ma il museo dice di no.
Cosa cambia tra cooperativa sociale di tipo A e di tipo B? Me l'hanno chiesto al quiz.
mi sono persa. sono davanti alla chiesa evangelica di via Porro Lambertenghi, voi da che parte siete
Come si diventa istruttore di guida per persone con disabilità? Insegno scuola guida da trent'anni.
Ci sono concorsi per agenti di polizia penitenziaria? Limite d'età?
Corso di contabilità: trattate anche il recupero crediti e i decreti ingiuntivi?
Il corso di inglese di base il giovedì è stato spostato per la festa del patrono, giusto?
Ho dimenticato l'ombrello in sala d'attesa. Blu, col manico di legno. L'avete visto?
Fate il corso per tecnico ortopedico, quello che costruisce i tutori e le protesi?
Ripeto la domanda di ieri perché mi ha risposto un'altra cosa: l'aula è la B o la D?
Non mi è piaciuto come la vostra collega ha trattato le persone in fila. Un po' di educazione, diamine.
L'ordine degli avvocati organizza qualcosa con voi per il praticantato?
Chi controlla gli enti accreditati? La Finanza, la Regione, il Padreterno?
Il bollettino della diocesi dice che avete aperto uno sportello a Gorgonzola. In che orari?
Volevo dire alla redazione del sito che "infortunio" è scritto con due effe. Un vecchio correttore di bozze.
Ha mica il numero del patronato INCA di Codogno? Il mio è del novantadue.
Che titolo serve per insegnare religione nelle scuole? Lo so, non è roba vostra.
Good evening, how many hours is the first aid course and is there a certificate at the end?
Thank you very much, you have been so kind with an old teacher.
¿A qué hora abre la oficina de Lodi los viernes? Muchas gracias, muy amable.
Quisiera información del curso de auxiliar de enfermería, las horas y el lugar.
Bonjour, où se trouve la salle du cours d'aide-soignant ? J'ai l'adresse mais pas le numéro.
Bună ziua, cursul de infirmieră OSS cât ține și în ce oraș se face?
Дякую за відповідь. А де саме буде урок з гігієни харчування?
شكرا جزيلا. متى يفتح المكتب يوم الاثنين؟
`;
