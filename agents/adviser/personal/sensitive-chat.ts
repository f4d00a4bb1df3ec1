/** Made-up messages for `sensitive-model.ts`: short messages typed on a phone. Layout in `read-marked.ts`. */
export const SENSITIVE_CHAT = `
{{due anni pulito a san patrignano}}, ora fuori, ho 26 anni e zero esperienza
{{je suis arrive par la mer j attends la commission}} je peux travailler apres combien
{{io hindu}} macelleria no posso, panetteria sì
mio fratello {{sta dentro fino a natale}} poi torna da noi, lo iscrivo io intanto?
{{ho la schiena rotta due ernie}} al magazzino nn torno c'è qlc di computer
un nostro operaio {{ha tre cessioni e pignoramento}}, ci chiede anticipo tfr, si fa?
{{sono sorda segnante}} interprete lo pagate voi o me lo porto
a scuola guida muletto mi chiedono permesso, {{io ho fatto solo il kit e le impronte}} basta?
la badante di mia mamma {{è irregolare}} vorrei farle fare il corso asa, si puo o la metto nei guai
scusate {{sn incinta di 5 mesi}} se comincio adesso poi perdo tutto
mi scuso per mio zio {{l'hanno arrestato ieri}} quindi giovedi nn viene
lui {{ha fatto 6 anni a opera}} sa cucinare per 200 persone, cercate cuochi?
la sua tesserata Monica, {{uil da 20 anni}}, dice che l'ha mandata il patronato, io che pratica apro?
{{il magistrato mi fa uscire solo dalle 8 alle 16}} trovatemi un corso in quell'orario
l'assistente sociale {{dice che se nn lavoro il piccolo va in affido}} vi prego
{{mi ha bruciato le mani col ferro mio ex}} prima cucivo ora vorrei ufficio
{{am fugit de acasa de la sot cu copilul ma bate}} stau la o prietena, vreau curs de coafeza
nn posso pagare treno {{mangio alla mensa dei poveri}} rimborsate prima o dopo
{{sto aspettando la sentenza, furto}} se mi condannano mi togliete il corso
ciao {{precedenti x spaccio roba vecchia 2016}} la vigilanza la posso fare
{{ho fatto il sovraindebitamento}} il giudice mi lascia 900 al mese, posso tenere gli extra del corso
{{mi hanno tolto i bambini}} e il giudice vuole vedere un lavoro
{{mi tremano le mani parkinson giovanile}} facevo l'orafo adesso boh consigli
il sig Tino che seguo {{vive sotto i portici}} ha il cell ma scarico sempre, mandate lettera a noi caritas
{{pignorato stipendio + mantenimento arretrato}} mi restano 300, allora meglio in nero? ditemelo voi
{{ho la finanziaria che mi chiama 10 volte al gg}} per questo nn rispondo ai numeri strani, scrivetemi
prof nn sono venuto xke {{ho avuto una crisi e mi sono svegliato x terra}} vale come assenza giustificata
{{incontri protetti}} ogni venerdi quindi quel gg lo stage mezza giornata
{{commissione mi ha detto no, ho fatto ricorso}} ancora posso lavorare?
il nostro magazziniere Rachid {{è in dialisi}} ci tocca ridurgli le ore, c'è un corso mezza giornata
{{prendo permessi sindacali il martedi}} quindi martedi no lezione
{{dopo la separazione dormo nel garage}} il giudice ha dato casa a lei, c'è un corso con alloggio
il signor Locatelli del gruppo del mattino mi dice che {{ha tentato di farla finita a natale}} io che scheda uso?
{{conto bloccato dai creditori}} bonifico del tirocinio su postepay di mia sorella ok?
scrivo x la Katia {{è al reparto maternita a rischio deve stare sdraiata}} il patto lo sospendete
mi hijo {{toma pastillas para la esquizofrenia}} pero esta estable, puede hacer practicas??
{{me quitaron a mis hijos}} la asistente quiere q trabaje ya
{{dopo covid nn ho piu fiato faccio due scale e mi fermo}} cerco roba da seduta
{{sono il tutore legale}} di Gianni, mi mandate le comunicazioni a me?
sono educatrice, il mio ragazzo {{ha bruciato una macchina e il tribunale minori lo ha collocato da noi}}, puo fare garanzia giovani gol o no
ciao raga io {{prendo il litio da 2 anni}} posso fare lo stage full time o mi cacciano
{{sono una suora}} di 40 anni, lascio il convento, non ho cv
il venerdi {{devo andare in moschea alle 13}} posso uscire un ora prima
mio zio {{è imam}} a Cremona cerca un part time pomeriggio
{{agenzia entrate vuole 54mila da me}} chiudo la partita iva e mi iscrivo come disoccupato?
{{il neurologo mi ha vietato i turni di notte}} e mi proponete la notte in fabbrica..
la madre di Jasmine {{le impedisce di uscire e le strappa i libri}} la ragazza è maggiorenne, posso iscriverla io prof
{{ليس عندي إقامة}} أعمل في مطعم بدون عقد كيف أسجل
mia moglie {{senza permesso}}, io sì, lei può studiare oss?
{{daspo}} ce l'ho da 3 anni, steward allo stadio no vero ahah
{{mi hanno tolto il seno a ottobre}} fino a qnd posso rimandare l inizio del corso
ma femme {{est en depression depuis l accouchement}} elle peut venir l apres midi seulement
{{matrimonio finito e il permesso era per famiglia}} quale permesso per restare, intanto faccio il corso
{{non mangio maiale per religione}} la mensa del corso ha altro?
la ragazza che seguo {{ha la protezione sussidiaria}}, did online non la prende
{{residenza fittizia via della casa comunale}} il sistema nn la accetta
{{se me vencio el permiso}} y tengo solo la cita en questura, me apuntan igual?
sto a casa da febbraio x {{la depressione}} il medico dice che ora posso, da dove inizio
{{questura ha revocato la carta di soggiorno}} e adesso voi mi bloccate la domanda
{{sto al dormitorio di viale ortles}} residenza quale metto
mia mamma {{segnalata in crif}} nn le danno nemmeno 500 euro x la patente, voi pagate la cqc?
{{ho la firma in caserma alle 18}} il corso finisce alle 17.30 ce la faccio
{{ho solo il cedolino}} il sito vuole il numero del permesso che scrivo??
mio papà {{non può più firmare, curatore nominato a gennaio}} la did la annulla il curatore?
{{prestanome mi sono trovato debiti non miei 80mila}} a 22 anni, un lavoro lo posso avere cmq?
{{gioco alle macchinette da anni ora mi segue il sert}} x piacere un lavoro ma senza maneggiare soldi
signora io {{paura di tutto dopo il terremoto la dottoressa mi da pastiglie}} posso corso con poche persone
il mio fratello {{non sente da orecchio destro}} lui capisce se parlate forte viene con me va bene
buonasera {{mio figlio sente le voci}} ma con la cura è bravo, lo accettate alla scuola di pasticceria
mio fratello piccolo {{dorme in tenda al parco nord}} ha 19 anni ce un aiuto lavoro e letto?
la signora Elena che seguo al {{centro antiviolenza}} cerca part time lontano da Mantova
{{sto in permesso premio}} fino domenica, mi fate l'iscrizione sabato
x favore nn chiamate a casa {{il mio compagno è agli arresti li}} chiamate sul mio cell
mia sorella {{ha la sindrome di down}} vuole fare la barista, mandatemi il numero giusto
una famiglia che seguo {{è stata buttata fuori stamattina 4 persone}} il padre aveva il colloquio, spostate?
{{mi pignorano un quinto}} se prendo l'indennita me la toccano?
{{aspetto sanatoria 2020}} 4 anni!! ancora niente, cpi mi fa iscrizione?
{{mio marito è di forza nuova}} lo sanno tutti in paese e nn lo chiama nessuno
{{fatto due tso quest'anno}} adesso sto meglio cerco lavoro tranqui tipo giardini
io georgiana {{no visto}} faccio badante fissa, signora morta, dove vado
sono operatore cas, ospite Lamin {{memoria in commissione il 22}} quel giorno nn c'è a lezione
no lavoro notte più, {{cuore malato ho pacemaker}}, cerco giorno
il mio permesso {{è per cure mediche}} posso fare tirocinio o no
{{da quando ho perso il bimbo alla 20esima settimana}} nn ho piu cercato niente adesso vorrei ripartire
{{sunt de etnie roma}} si cum aud numele nu ma mai suna, ajutati ma
{{soy evangelica}} los domingos no puedo turno, hay otra cosa?
{{j ai un bracelet a la cheville}} je peux faire le cours a la maison svp
Sono Fatou {{aspetto bambino per giugno}} corso italiano posso venire con pancia?
nn ho potuto rispondere {{ero in questura mi hanno tenuto la notte}} rimandiamo?
sono {{di etnia curda}} mettetemi in gruppo dove nn c'è quello dell'altra volta mi insulta
{{porto il turbante sono sikh}} casco cantiere come faccio
{{mia mamma ha denunciato me}} vivo da mia nonna, la residenza la cambio prima dell iscrizione?
hi i {{got diabetes and my foot is bad}} need job sitting pls
in paese sanno che {{ho fatto campagna x la lega}} e la coop nn mi vuole piu
c'è Andrea in classe, {{esce con ragazzi}}, i compagni lo tormentano, sono la tutor cosa devo fare
{{rate del telefono mai pagate sono tra i cattivi pagatori}} il corso si paga prima? xke nn ho nulla
{{sono cresciuto in comunita, tolto a mia madre a 6 anni}} a 18 mi hanno detto ciao, ora?
in azienda e' arrivato {{un atto di pignoramento per Mirko}}, lui sta in cigs gol, che facciamo
il sig. Diallo ha {{la ricevuta della protezione speciale}} e basta, la carico?
{{perdo lo status dice la lettera}} io non capisco lettera, tu leggi?
una corsista, Sonia, {{è arrivata con l'occhio nero}} e dice porta, io docente chi chiamo
{{lui mi ha preso i documenti e il bancomat}} lo spid è nel suo cell come entro?
scusa {{sono venuto da Afghanistan sono rifugiato}} diploma lasciato là, come dimostro?
{{le mie ginocchia sono finite aspetto la protesi}} 24 anni di piastrelle bastaaa
l'utente ore 11 {{è venuto con gli agenti penitenziari}}, che codice metto
nn riesco a stare in mezzo alla gente {{mi vengono gli attacchi e devo uscire}} ce online??
la collega nuova {{è lesbica}} e una mamma del nido si è lamentata.. noi ente che facciamo
buongiorno siamo una coop abbiamo assunto {{Dario, articolo 21}} lo sgravio si chiede a voi?
ho fatto {{un incidente in moto e nn ricordo bene le cose}} posso registrare le lezioni
{{uscito con l'indulto mai piu fatto nulla}} ho 51 anni ditemi voi
mi chiamo Omar {{ho epilessia}} no patente, lavoro vicino casa per favore
signora {{mio passaporto ha preso il padrone e permesso no ha fatto}} come iscrivo?
allora io {{vado al sert tutte le mattine a prendere il metadone}} dopo le 10 sono libero tutti i giorni
{{sono scappata da Eritrea, qui in attesa}} parlo tigrino inglese poco italiano
{{ieri è venuto l'ufficiale giudiziario}} e si è segnato pure la tv, mi serve lavoro ora
mio padre 59 anni {{comincia a dimenticare le cose dicono alzheimer}} ha ancora la dichiarazione attiva cosa fa
ciao sn Vale {{prendo gocce per dormire e la mattina sono ko}} esistono corsi di pomeriggio?
sabato no {{sono avventista}}, la domenica lavoro tranqui
mi kiamo Blessing {{ero sulla strada mi obbligavano}} adesso fuori, voglio imparare parrucchiera
{{milito in un centro sociale}} mi hanno visto al corteo e addio rinnovo, corsi grafica?
{{mi sono iscritto alla cgil}} e guarda caso ora in cassa ci vado solo io
ho la mia {{visita dall oncologo}} il 14 stesso giorno del patto, cambiate data grazie
frate {{mi faccio le canne tutti i giorni}} se mi fanno il test al tirocinio sono fuori?
{{io stare strada con cane}} lavoro sì, cane dove?
{{sono nero e gay}} insomma le ho tutte ahah, trovatemi un posto normale
ho il {{foglio di via da Bergamo}} ma il corso l'avete messo a Bergamo
noi {{rom}} appena dico il cognome mi dicono posto occupato
{{sono musulmana col velo}} allo stage me lo fanno togliere?
aspetto {{il trapianto di rene}} e il telefono deve stare acceso in classe ok?
{{la mia mano sinistra 3 dita perse sotto la pressa}} cerco corso magari disegno cad
{{дітей забрала опіка}} мені треба довідку що я на курсі
mio nipote {{i genitori decaduti, il tutore sono io}} 17 anni, ha lasciato scuola che fa
mia figlia {{ha smesso di mangiare pesa 41 kg}} la psico dice che un corsetto le farebbe bene cosa c'è
Ciao volevo chiedere x mia cugina lei {{ha la sclerosi ma cammina ancora}} la scuola ha l'ascensore
{{apolide}}, il menu cittadinanza nn ha la voce, cosa clicco
{{mia suocera e lui mi chiudono in casa}} solo quando va a prendere pane scrivo, corso online c'è?
{{i wear hijab}} is it problem for hotel internship
{{mi vendevano ai campi, il caporale ci picchiava}} ho denunciato, ora cerco lavoro giusto
il nostro autista Ionut {{ci ha fatto causa tramite il sindacato suo, i cobas}} possiamo metterlo lo stesso nel bando formazione?
la Cinzia del bar {{ha giocato tutto e si e' mangiata la casa}}, lei si vergogna scrivo io, cosa le serve
sono {{delegato fiom}} e il capo mi ha messo nella lista esuberi, l'outplacement è obbligatorio?
per Mohamed del lunedi: {{è in semiliberta rientra alle 20}}, niente serale
cercasi consiglio, candidato perfetto ma {{nel colloquio mi ha detto che ha il morbo di crohn}}, glielo scrivo nel cv?
{{vivo qui 9 anni clandestino}} pago affitto tutto, voglio lavoro vero con contratto
quello seduto in fondo, Bruno, {{ha accoltellato uno}} dicono tutti, io in aula con lui nn ci sto
{{sono gay}} e in officina mi prendono x il culo, cambio corso si puo
un lavoratore nostro {{è stato condannato per stalking a una collega}}, il percorso outplacement lo facciamo lo stesso?
{{reddito di liberta}} lo prendo da marzo, fa cumulo con l'indennita del corso
{{espulso 2019, tornato}}, ora sposato con italiana, posso iscrizione
{{evaso il fisco mi hanno dato i servizi sociali}} il tutor puo firmare le ore
io {{no posso alzare braccio, spalla operata con vite}}, prima muratore, adesso che lavoro per me?
candidato valido ma {{nel colloquio mi ha fatto capire che vota estrema destra}} lo segno nelle note?
{{prego 5 volte}} ce una stanza piccola a scuola grazie
la signora Pina che seguo {{vede solo ombre}} il pc con la voce ce l'avete in aula
hello {{i have no documents}} but i want learn plumber
mio cugino è {{al cpr di via corelli}}, aveva colloquio con voi il 9, annullate
l'utente di stamattina, quello alto coi baffi, {{puzzava di vino e nn stava in piedi}}, lo rimetto in agenda?
quanto paga il tirocinio, xke io {{prendo l'assegno dei 74}} e nn voglio perderlo
{{sono in malattia per esaurimento}}, il patto di servizio lo devo firmare cmq
{{i servizi mi hanno messo in casa famiglia con il piccolo}} posso fare un corso la mattina?
{{a me mi da l'accompagnamento lo stato}} posso lavorare lo stesso qualche ora
{{ho patteggiato un anno e otto con la condizionale}} il concorso in comune lo posso fare
mio nipote 20 anni {{è autistico ma bravissimo con i numeri}} c'è contabilita?
raga {{sono trans}} i documenti ancora vecchi, quando fate l'appello potete dire solo il cognome
mio figlio {{si sente femmina, ha iniziato gli ormoni}} sul registro che nome mettete
il nostro stagista {{gli hanno respinto l'asilo ieri}}, dobbiamo fermare lo stage subito?
raga {{mi hanno tagliato il gas}} e il pc l'ho venduto, ne prestate uno?
{{ho ricevuto il foglio che devo lasciare italia in 7 giorni}} perdo anche il corso
{{il mio ex mi aspetta sotto casa}} al corso mi potete far uscire dal retro
{{la tutela dei miei figli ce l'ha il comune}} ma gli assegni li mettete nell isee mio?
mio zio dopo che {{la zia l'ha fatto nominare incapace}} nn puo piu aprire conto, bonifico tirocinio dove?
mio cugino {{è latitante da un anno}} ma arriva ancora la posta vostra che facciamo
ho saltato il colloquio di ieri perche {{mi hanno ricoverato in psichiatria}} mi cancellate?
{{15 anni fa ho fatto una rapina}} adesso sn padre, oss posso??
ho 19 anni {{adhd e prendo il ritalin}} 6 ore seduto muoio c'è qualcosa di pratico
أختي {{هربت من زواج بالقوة}} وتريد عمل بسرعة
io cinese ma {{di chiesa evangelica, domenica culto tutto giorno}} quindi no domenica ristorante
chiedo x un detenuto che seguo come volontario, {{Salvo, fine pena marzo}}, muratore bravo
mio marito {{beve}} nn si alza la mattina, se lo iscrivo io lo chiamate voi?
{{vedo mia figlia un ora a settimana con l'educatrice}} il mercoledi alle 15, niente lezioni li
{{mi-au poprit salariul pt datorii}} daca fac cursul imi iau si indemnizatia?
il mio ragazzo {{ha il braccio finto}} vorrebbe fare il saldatore secondo voi lo prendono
{{decreto di allontanamento dei nonni}} mah lunga storia, comunque nn ho chi tiene i bimbi, nido?
{{sfratto il 12}} poi nn so dove mi scrivete
il ragazzo Luca 18 in {{prosieguo amministrativo}} mi serve un percorso entro l'estate
sono in {{casa rifugio}} nn posso dare l'indirizzo cosa metto nella domanda
my sister {{is 7 months pregnant}} can she still sign up for the italian class
{{sono arrivato con la barca 2022 da solo minorenne}} adesso 18 anni comunita finita dove vado
{{denuncia contro mio compagno fatta lunedi}} mi cambiate sede?
{{asma brutta}} e mi avete mandato in una falegnameria ma leggete quello che scrivo???
{{علي ديون كثيرة والبنك أخذ البيت}} أي عمل ممكن
{{ex capo mi metteva mani addosso}} ho lasciato io il lavoro, naspi persa?
{{i have to sign at police every tuesday}} so not tuesday ok
{{mi hanno beccato ubriaco al volante patente via x 2 anni}} lavori senza macchina a Lodi
{{io bisex}} e il tutor fa battute da settimane a chi scrivo
l'azienda dello stage ha visto {{la mia condanna}} su google e mi ha detto ciao, è legale?
{{i sleep at central station}} no address can i join gol
{{occupo una casa aler}} con due bimbi, nn posso dare residenza, mi iscrivete uguale?
{{mi hanno dato asilo politico}} settimana scorsa!! ora posso fare tutto come italiani?
{{candidata alle comunali con i 5 stelle}} se vengo eletta perdo la disoccupazione
{{sono fallito}} nel 2021 col bar, adesso posso fare dipendente
scrivo dal tel di amica {{lui controlla il mio}} non richiamate questo numero dopo le 18
x un ospite del sai: {{casi speciali art 18}}, va bene come titolo per gol
{{ordine di protezione}} in corso, il mio nome puo non comparire nelle liste fuori aula?
domani nn vengo {{ho il prelievo e poi la radio}} segnate assente
{{mio marito ha il divieto di avvicinarsi}} se lo mettete nel mio stesso corso io chiamo i carabinieri
{{my asylum was rejected}} lawyer did appeal can i keep the course
buongiorno seguo un ragazzo di 22 anni {{appena uscito dalla comunita x la coca}} quale percorso gli apro
il {{medico competente mi ha messo non idoneo alla mansione}} la ditta mi lascia a casa e io
{{nn ho documenti}} ma lavoro bene in cucina mi aiuti
ho lavorato 3 anni nei campi {{in nero perche nn avevo carte}} ora conta come esperienza?
{{мій тимчасовий захист закінчується у березні}} чи зможу закінчити курс
{{casa all'asta il 20 maggio}} e io il 20 ho l'esame, me lo fate un altro giorno
una mamma che seguo in comune {{ha il figlio gravissimo in carrozzina e lei stessa è in cura per i nervi}}, solo mattine
{{il pacco della parrocchia}} e basta, nn arriviamo a fine settimana, quanto danno per il tirocinio
Sono Yassine {{polizia trovato me con fumo, adesso processo}} posso fare scuola saldatura?
{{rubavo motorini da piccolo, perdono del giudice}} sul cv lo scrivo??
{{violenza in casa da piccola, zia mi ha salvata}} oggi 23 anni e voglio fare educatrice si puo senza laurea
{{mi hanno messo 67%}} ora ke faccio vado allo stesso sportello degli altri
{{affidamento ai servizi sociali fino al 2026}} e l'assistente vuole un tirocinio subito
amica mia {{vomita apposta dopo mangiato}} e al corso cucina sta malissimo puo cambiare?
{{mio marito mi mena}} devo lavorare x andarmene, ma lui nn deve sapere che vi scrivo
{{il comune mi paga l'albergo}} fino al 30 dopo boh
mio papa {{dopo l'ictus parla male}} puo mandare lui la mail invece del colloquio
mio marito ha {{firmato cambiali e ora cercano me}} se ho un contratto vengono in ditta?
{{je dors dans la voiture d un ami}} le stage paye quand?
ils m ont mis dehors parce que {{je suis au syndicat cgil}} j ai droit au programme?
Ciao io Ucraina {{con protezione temporanea}} finisce marzo, dopo tirocinio continua?
{{ho il busto fino a maggio, vertebra schiacciata}} poi posso riprendere il corso dove ero rimasta
{{faccio ramadan}} niente assaggi in cucina questo mese ok prof?
{{mio figlio 18 mi alza le mani}} e io al mattino nn esco di casa, ecco perche assente
{{ebreo ortodosso}}, di venerdi in inverno devo essere a casa x le 16, esame spostabile?
{{io testimone di geova}} no festa natale in aula va bene?
il sig Ferri {{è nella rsu cisl}} lo dico x i permessi che chiedera durante il corso
{{figlia adottata che ora cerca la madre vera, è in crisi e non va più a lezione}} puo riprendere dopo?
seguo Kevin 20 anni {{messa alla prova per rissa}} devo fargli il patto o basta l'uepe
{{dormo in macchina}} doccia alla stazione, il corso ha armadietti?
ho scioperato {{con la usb}} e mi hanno lasciato a casa, ho diritto al programma?
{{nonna di etnia rom e mi vergogno a dirlo}} il colloquio lo faccio col cognome di papa?
sto coi {{hare krishna}} da due anni niente contributi, mi iscrivo come inoccupato?
{{strozzini}} nn posso dire altro, mi serve lavoro fuori provincia
{{mi hanno portato via il neonato dall'ospedale}} e io devo pensare al patto di servizio secondo voi
io dormo {{da un amico, poi altro amico, poi stazione}}, ho perso casa, quale cpi è mio?
{{mio permesso minore età scade a 18 compleanno 4 maggio}} corso finisce luglio, problema?
{{fibromialgia}} nessuno ci crede ma io alle 3 del pome sn morta, part time mattina dove?
السلام عليكم {{عندي مرض الكلى وأغسل ثلاث مرات}} أريد دورة في المساء
{{sorveglianza speciale}} nn posso uscire dal comune, corsi a Cinisello
{{da un mese al centro accoglienza san marco con mia figlia}} asilo vicino al corso c'è?
{{bancarotta mi hanno condannato in primo grado}} posso riaprire partita iva intanto che sono in gol
{{convalida di sfratto}} lunedi in tribunale, salto la lezione
cliente mia, 34 anni, {{codice rosso}}, nn usate la mail vecchia la legge lui
io {{richiedente asilo}} da Mali, abito Cas, vorrei saldatore
{{epatite c curata}} il corso oss mi chiede gli esami?
la mia compagna {{sta messa male coi polmoni gira con la bombola}} le fate il colloquio a casa?
caduto da ponteggio agosto, {{Inail mi da 18 per cento gamba}}, posso fare corso muletto?
mio amico {{entrato con visto turista e rimasto}}, può venire scuola italiano vostra
{{devo fare 120 ore di lavori socialmente utili per il giudice}} valgono come tirocinio
bro {{just came out of prison san vittore}} any course for forklift
fratele meu {{a fost condamnat pt furt}} il ia cineva la munca in constructii?
sn {{nelle liste 68}} da 3 anni mai chiamato nessuno ma funziona sta cosa?
{{me desalojan el viernes}} con dos niños, necesito trabajo esta semana
{{ho partorito da 10 gg e ho i punti}} la firma la posso fare online
la ragazza che seguo {{vive al campo sinti di via Chiesa Rossa}}, che indirizzo metto
{{da quando mi sono convertito all'islam}} mia zia nn mi ospita, il domicilio lo cambio da voi?
{{rinnovo negato perche reddito basso}} se mi date un contratto lo riaprono, urgente
{{ho fatto coming out}} e mio padre licenziato me da sua ditta, posso prendere naspi?
da ke {{mi hanno operata alla testa}} non posso guidare, treno per milano si rimborsa?
{{mamma mi ha cacciata e picchiata xke incinta}} ora da mia zia a Lecco cambio cpi?
sunt Mirela {{am facut operatie la san}} si nu mai pot ridica, ce cursuri aveti
{{permesso scaduto a gennaio}} aspetto, posso corso?
mia cognata {{porta il niqab}} fa corso solo con donne insegnanti, esiste?
sto facendo {{la pma, punture tutti i giorni}}, posso entrare alle 10 invece che 9
{{insulina 4 volte al gg}} quindi mi serve un posto dove posso mangiare a orari, la mensa della scuola ce
sono Ilir {{io fatto prigione in Albania}} qui pulito, chiedono foglio penale per corso?
{{ai domiciliari con braccialetto}} posso seguire da casa col pc??
mio fratello {{è interdetto}} lo zio decide tutto, chi firma il tirocinio
ho {{30mila di debiti con le finanziarie}} mi conviene lavorare o mi prendono tutto
volevo dire ke la consulente mi ha chiesto {{se sono cristiana, io sono copta}}, perche vuole sapere
mio nonno {{comunista con la tessera}} dice che i padroni nn vi danno niente, io intanto chiedo del corso elettricista
il giudice ha detto {{o lavori o torni dentro}} per favore un foglio che dice che sono iscritto
la nipote che ho in casa {{me l'ha data il tribunale, i suoi si drogano}} a 16 anni che corsi puo
{{attendo la c3}} questura dice ottobre, ma corso comincia settembre
ho un {{processo a maggio come imputato}}, quel giorno lezione, serve giustifica?
bonjour {{je vois presque plus de l oeil gauche}} la formation chauffeur c possible ou non
{{affidata a una famiglia di Crema}} ho 17 e mezzo, posso iscrivermi da sola
la nostra receptionist {{è rientrata dopo il tumore}} e nn regge 8 ore, avete incentivi x part time
{{allergico al lattice e al nichel}} parrucchiere nn posso piu, altro?
{{أنا أصلي الجمعة في المسجد}} ممكن أتأخر ساعة عن الدرس
{{la prefettura ha chiuso accoglienza per me}} posso finire corso anche se cambio citta
mia figlia {{in comunita penale minori}} fa 18 anni a maggio che corsi ha
{{esco da bollate il 3}} e voglio gia un corso come si fa
{{mi scade il verbale della commissione a marzo}} devo rifare l'iscrizione o resta
{{ho l'amministratore di sostegno}} firma lui o io
mi ha detto il mio avvocato di {{portare al giudice un contratto prima del 20 senno niente misura alternativa}} aiutatemi
{{im gay}} and the guys in class make jokes who do i tell
{{my husband hit me i live in shelter now}} which address i write in form
{{dormo dal centro donna con le mie due}} il cap qual'è quello vecchio?
{{sono bipolare}}, due mesi su e due giu, esiste lavoro che capisce?
{{mi hanno violentata a 17 anni}} con maschi da sola in turno nn ce la faccio, lavoro con donne?
добрий день {{у мене епілепсія}} чи можна мені на курс зварника
{{im on methadone}} so mornings before 10 no good for me
{{ho detto età falsa quando arrivato}} adesso codice fiscale sbagliato nel vostro sistema
زوجي {{ما يسمع}} هل في مترجم في الدورة
{{luce staccata da martedi}} come faccio il corso online scusate
hola {{me operaron de la columna}} ya no puedo cargar cajas q curso hay
{{io e la mia moglie siamo due donne}} nell'isee ci mettiamo tutte e due?
{{мене судили за бійку}} умовно, чи це видно роботодавцю
{{mon mari me bat}} svp n appelez pas ce numero le soir
{{vivo in una roulotte dai giostrai}} senza contratto luce niente, iscrizione si?
il dott mi ha scritto {{niente pesi sopra 5 kg}} che faccio lo mando a voi o all'agenzia
mi hanno kiamato {{negro}} in aula davanti al prof e lui zitto, {{sono di pelle nera}} e sono stufo
mi marido {{esta preso hasta agosto}} lo puedo inscribir yo?
{{equitalia mi ha preso il furgone}} facevo consegne, ora che faccio
{{dislessico certificato dalle medie}} mi date piu tempo x il test d'ingresso?
{{sono stato al beccaria}} nessuno mi prende manco a lavare i piatti
{{fermo amministrativo sulla macchina x multe non pagate}} come vado a Treviglio alle 6
mia mamma {{fa la chemio il lunedi e il giovedi}} il corso sarebbe proprio lunedi si puo spostare??
{{scappata dal matrimonio combinato}} ho 19 anni vivo da amica, mi serve lavoro subito
la mia ex mi ha fatto {{ammonire dal questore}}, al colloquio devo dirlo?
{{nn sono ancora in regola}} lavo macchine, fratello dice che voi aiutate
la ragazza del gruppo B, Giada, {{si taglia}}, noi formatori a chi lo diciamo
{{i miei devono 8 mesi di affitto}} ho 18 anni voglio lavorare subito no scuola
raga {{sono celiaca e anche con la tiroide tolta}} per il corso cuoco fa problema
{{il tribunale ha dato i bimbi a mia mamma}} quindi sn libera tutto il gg
{{nato con una gamba piu corta}} ho sempre lavorato eh, voglio solo sapere del corso vigilanza
prof scusi se piangevo {{ieri sera mio padre mi ha rotto il telefono e spinto}} recupero le ore?
{{nn cammino senza bastone}} abito a Sondalo ma voi siete al 3 piano come faccio
io {{hiv}} devo dirlo al tutor dello stage o no?
ma se {{balbetto forte}} il colloquio lo posso fare x iscritto
{{Dublino, mi vogliono mandare Germania}} ma io qui ho gia corso pizza
la procedura è bloccata in istruttoria che vuol dire
chi prende accompagnamento perde se lavora
ho avuto partita iva chiusa a dicembre
ho la laurea in filosofia e faccio il rider aiuto
domani compio 30 anni garanzia giovani ciao ciao?
grazie mille siete stati gentilissimi
con il permesso di studio si puo fare tirocinio
mio zio guardia giurata in cigs
con che percentuale uno entra nelle liste speciali
sto aspettando il permesso della ditta per fare le ore
permesso di parcheggio davanti alla scuola si paga
ho saltato il colloquio avevo l esame di guida
festivita ebraiche giustificano l assenza
les demandeurs d asile peuvent travailler apres combien de mois
don luigi della parrocchia organizza corsi pc li conoscete
si puo fare il tassista con condanne vecchie?
ero cuoco in carcere x una ditta esterna appalto finito
persoanele cu handicap au locuri separate la cursuri?
la cassa integrazione conta come malattia? nn credo
il ricorso x la graduatoria a chi si manda
l utente delle 11 nn si è presentato, seconda volta, ha 23 anni
ho fatto a2 adesso b1 dove
mi hanno bocciato al test del corso elettricista
ma i disabili hanno corsi loro o stanno con tutti
assistente alla poltrona corso
articolo 21 ordinamento penitenziario chi lo spiega in 2 righe
il giudizio del prof del corso era buono ma niente attestato ancora
sunt sofer categoria C caut de lucru la Brescia
me despidieron en mayo cobro naspi
sono mamma sola con due gemelli di 4 anni orari scuola
ho fatto ricorso x il punteggio del bando
ho 3 bimbi piccoli e lavoro solo quando sono a scuola
tengo 3 hijos y solo puedo de 9 a 1
usura fondo vittime c'è qualcosa di lavoro
aule accessibili con carrozzina in provincia di lodi dove
do you give halal food in the courses
il codice rosso che cos'è
nn trovo da nessuna parte se gli invalidi civili pagano il corso
nel gruppo ci sono anche tossici? dicono tutti di si
corso primo soccorso blsd gratis dove
mio nipote bravo coi pc cerca tirocinio
buna ziua vorbiti romaneste?
le aziende possono chiedere se sei incinta
x la protezione temporanea ucraini fino a quando vale
per chi non puo alzare pesi quali corsi consigliate di solito
certificazione 104 della scuola vale pure per voi?
musulmani e mensa: scelta halal prevista dal bando?
ahahah ok
corso oss 2025 quando parte
congedo donne vittime violenza quanti mesi sono
se il giudice toglie i figli l assegno unico a chi va
sono mediatrice, parlo arabo e francese, cercate qualcuno?
discriminazione x razza al lavoro a chi si denuncia
la signora che seguo ha fatto 20 anni la sarta e la ditta ha chiuso
depressi ansiosi ecc: avete uno psicologo si o no
sono caporeparto e mi mandano a formazione obbligatoria il sabato che noia
un dormitorio puo fare da indirizzo ai fini did
Klaus parla tedesco e italiano stagista receptionist perfetto
quota 1% orfani e vedove ancora esiste?
il mio capo nn mi da il permesso x il corso
i trattamenti sanitari tipo chemio sono assenze giustificate?
banco alimentare chi ha diritto
ragazzi con sostegno a scuola dopo il diploma dove vanno
sono tornato da londra dopo 8 anni ho diritto a qlc
faccio la oss in psichiatria e voglio cambiare reparto anzi lavoro
👍
qual è la differenza inabilita invalidita nn capisco
sono in lista d attesa x il corso excel
mi chiamo Adama so fare muratore piastrelle tutto, cerco
متى تفتحون يوم السبت
cine are datorii la stat poate primi indemnizatie
my husband lost job in restaurant in june he speak no italian
abbiamo 12 operai in cigs da formare sul digitale
esecuzione del progetto quando inizia
come si tratta un dato sanitario nel patto dove lo scrivo
chi è il responsabile del collocamento mirato a bergamo
vivo da mia nonna a pavia ma residenza a napoli
isee in caso di separati sotto stesso tetto come si fa
esiste corso per assistere malati alzheimer
mio papa in pensione tra 2 anni ditta fallita che fa nel frattempo
я вчителька англійської шукаю роботу в Мілані
do refugees have right to gol program
ho preso un richiamo scritto x un ritardo, poi fuori
mi hanno messo nel percorso 2 ma io so gia fare
ho studiato infermieristica 2 anni e mollato
هل يحق لطالبي اللجوء العمل
sciopero dei treni venerdi il corso c'è
cpi di gallarate orari?
offerta tirocinio in farmacia ce ancora?
si puo avere un posto in gol col permesso scaduto in attesa di rinnovo? chiedo in generale
chi lavora dentro il carcere ha diritto a naspi sì o no
prendo 780 di disoccupazione, se lavoro 2 gg la perdo?
esiste una lista di aziende lgbt friendly
esiste mediatore arabo per chi ha appena chiesto asilo
nome della legge sul lavoro dei disabili grazie
fattura elettronica dei corsi scadenza rendicontazione
abito da un amico vicino al corso cosi faccio prima, la residenza resta a varese
corso massaggiatore shiatsu vale come titolo?
les sans papiers ils ont droit a rien c ca
un amministratore di sostegno puo firmare il patto al posto del beneficiario?
ramadan e tirocinio in cucina regole?
chi è in psichiatria in ricovero viene sospeso o decade
corso sicurezza alto rischio 16 ore si rinnova quando
io sarta mani veloci Bangladesh corso italiano A2 fatto
chi ha denunce in corso puo fare la guardia giurata
il sig ferrari che seguo vuole il bonus x il trasloco lavoro
serve certificato penale per oss
mio marito camionista ha perso il posto, lo iscrivo io?
protocollo antiviolenza centri per l'impiego dove lo trovo pdf
errore 504 cosa faccio
mia cugina vive a como e lavora a lugano, disoccupata da ieri, con chi va
il nostro magazziniere sa usare il muletto ma nn ha patentino
un corsista del mio gruppo copia tutti i compiti, ha 20 anni
da quando ha chiuso la whirlpool nn ho piu trovato
vengo da un istituto professionale meccanica
serve vaccino hiv test robe cosi x corso estetista
quando uno esce dal carcere prende la naspi
أنا خياط عندي خبرة عشر سنين وأبحث عن عمل
le site marche pas depuis ce matin
cerco corso lingua dei segni
ما هي حقوق ذوي الإعاقة في الدورات
i got fired cause company close
is pregnant women allowed in warehouse training just asking
tecnico ortopedico protesi dove si studia
mi hanno tolto dal corso per troppe assenze
chi ha cessione del quinto puo avere anticipo tirocinio
con la pensione di invalidita si puo lavorare e quanto
chi è cieco usa il sito con lettore schermo? nn va mi sa
mio fratello sta a casa dei miei a 29 anni e gioca alla play, lo convincete voi?
sovraindebitamento: chi lo fa puo prendere gol
nn risponde mai nessuno è uno schifo
il prete della mensa cerca un cuoco vi mando l annuncio
ppl with criminal record can be security guard in italy?
fallimento della ditta: lavoratori dove vanno
regolamento privacy dove leggo
sono arrivata in italia x studio mi sono laureata qui ora cerco
durante elezioni la scuola seggio è chiusa quindi lezione no?
la ragazza che seguo come consulente vuole fare solo la estetista
ho smesso di fumare e di studiare ahah no scherzo solo di studiare, lavoro?
los discapacitados pagan el curso o es gratis
mi è scaduta la did? nn capisco
il mio ragazzo fa il calciatore in eccellenza e cerca un mattina
per i senza fissa dimora quale cpi è competente?
afol metropolitana è la stessa cosa di cpi?
il bollettino del bando dote unica quando esce
мені 52 роки працювала бухгалтером італійську знаю трохи
i tossicodipendenti in comunita rientrano nei fragili?
mi mama cuida ancianos 12 años y no tiene titulo
la questura per le pratiche apre il sabato?
cosa vuol dire dublinante
dipendenze tipo gioco o alcol contano come vulnerabilita?
sert di seregno dov'è
mia figlia ha preso 100 alla maturita ma nessuno la chiama
corso per mediatore interculturale asilo e migranti
mia moglie insegnava in ucraina matematica, qui fa colf
io Marocco qui 10 anni saldatore contratto finito
un imam o un prete puo essere disoccupato ahah domanda seria
donne con bimbi in casa famiglia hanno il nido gratis per il corso?
domanda da stagista del cpi: vulnerabile = disabile o no
mio figlio è al quinto anno e nn ha voglia di studiare, dopo che fa
i clandestini niente giusto?
domanda generale ma il pignoramento tocca pure l indennita di tirocinio
chi dorme x strada che residenza usa
cosa succede se un partecipante viene arrestato a meta percorso, procedura?
ciao ci sei
annuncio residenza anziani cerca oss notturno 3 posti
nei moduli mettete solo m e f o anche altro
mio diploma Perù nessuno traduce
ho un debito di 3 esami all uni, posso fare gol lo stesso
faccio 3 lavoretti tutti a chiamata sto sotto gli 8mila
mangio alla mensa della scuola o devo uscire?
stranieri senza diploma riconosciuto che percorso
vorrei sapere se gli epilettici possono fare muletto
де знаходиться центр зайнятості в Монці
la tirocinante nostra è bravissima vogliamo assumerla quali bonus
mi trema la voce ai colloqui sono timido ahah consigli?
dormo poco lavoro in panetteria alle 3, il corso solo pomeriggio
operatore delle dipendenze ci vuole la laurea?
cerchiamo autista per trasporto dializzati patente b
hay ayudas para mujeres maltratadas en lombardia
la consulente che mi seguiva è andata via ora chi mi segue
il sito è morto da stamattina
x i minori in messa alla prova chi fa la domanda
gli operatori sono tenuti al segreto su malattie ecc?
sgravio cooperative tipo b detenuti quanto è
sindacato: chi ha la tessera puo fare i permessi in ore di corso?
la mia ex ditta nn mi paga da 3 mesi
condannati a aspettare noi poveri cittadini lol
ho la terza media presa in senegal
cosa cambia tra svantaggiati e molto svantaggiati
чи мають біженці право на безкоштовні курси
chi è al cas puo avere la dote
seguo un ragazzo di 19 ha mollato itis e sta sul divano
mi fate impazzire con sti moduli
ma se uno ha l hiv lo deve dire al datore?? solo x sapere
mi hanno preso il posto in graduatoria
un partito puo fare corsi gol?
corso asa costo
curso de auxiliar de enfermeria cuanto dura
nn rispondevo perche ero in ferie giu dai miei
quanto prende un assistente sociale comunale
quanti gg di malattia si possono fare durante il corso
sono educatore in comunita minori contratto in scadenza
il corso agente polizia penitenziaria lo fate voi o concorso
corso addetto al gesso ortopedico esiste lol
si puo chiedere a uno la religione al colloquio? secondo me no
ho perso lo spid, cambiato telefono
casa popolare occupata e iscrizione cpi sono collegati?
ho il credito formativo di un altro corso lo riconoscete
casi speciali ex art 18 ammessi
percorso 4 è x gente con problemi di salute o anche altro
ho sbagliato chat scusa
lavoravo al dormitorio come portiere notturno
my phone is broken i change number how i tell you
neo maggiorenni fuori famiglia (care leavers) fondo come si chiama
ho un blocco col sito nn va avanti
donna incinta e corso hccp con sostanze chimiche si può
mio suocero è elettricista senza pezzo di carta
ma chi porta il velo al corso sala bar che regole ci sono
le donne in gravidanza perdono il tirocinio?
tirocini inclusione sociale a chi spettano
mi hanno operato il cambio di profilo nel sito senza dirmelo
mi hanno lasciato a casa il 30 senza preavviso
delegati sindacali e cigs rotazione che dice la legge
il patronato acli a legnano che via è
in generale il diabete è motivo di esonero dai turni di notte
persone con dsa prova scritta tempi +30% giusto o no
d.lgs 150 articolo 19 cosa dice
i malati oncologici hanno part time per legge no?
respinti in ricorso hanno codice fiscale? serve per domanda
come si diventa educatore nelle carceri
mon fils a 18 ans il a arrete l ecole en decembre
uepe sigla di cosa
ho un vuoto nel cv di 2 anni, giravo in australia
where is the job center in sesto
rom e sinti ci sono progetti lombardia
lo zio di un mio amico ha una officina e mi prende in stage, che carte?
sportello psicologico giovani neet esiste
devo firmare in azienda le dimissioni, mi fa perdere tutto?
ero avvocata ora basta voglio fare la pasticcera
je suis soudeur 8 ans d experience pas de voiture
sono over 50 e mi sento dire sempre le faremo sapere
nn ho la patente abito in montagna bus 2 al giorno
mia sorella fa la volontaria in un centro antiviolenza vorrebbe farlo di mestiere
esco da un contratto di 6 mesi il 15
cgil cisl uil chi firma l accordo gol outplacement
per legge si possono portare simboli religiosi in aula?
gente con mal di schiena dopo 50 anni che fa
course for elderly caregiver when start
i ludopatici possono lavorare in tabaccheria haha
donne vittime di violenza c'è un canale a parte?
decreto flussi passa da voi
que pasa si alguien esta en la carcel y quiere estudiar
posso scrivere nel annuncio solo militesenti? e senza precedenti penali si puo?
sto in naspi ancora 4 mesi
è una prigione sto spid
ma sei un robot o cosa
caritas di monza num telefono
ce qualche legge x chi assiste un familiare malato
ابني عمره 20 سنة وعنده دبلوم ميكانيك
io lavoro badante 15 anni signora morta ora libera
lui ha 61 anni fa il tornitore e gli hanno detto esubero
tribunale di sorveglianza milano indirizzo pls
sistema in tilt mi manda in depressione sta app ahahah
quanti disabili avete messo al lavoro nel 2024
mia nuora fa unghie in casa vuole qualifica
lavoro in clinica come segretaria annunci
rischio in gravidanza corso saldatura, regola?
lavoro in un rifugio in valtellina solo estate, inverno niente
mi hanno chiuso la domanda da sola!!
mi spieghi che vuol dire collocamento mirato
quali documenti x chi ha la protezione internazionale
carichi pendenti e casellario sono la stessa cosa
statistiche sui detenuti avviati per provincia please
info su legge 68 le aziende sotto 15 obbligate?
orfani di femminicidio hanno precedenza?
museo ebraico cerca guide, candidature da voi?
il sindacato inquilini dove sta a lecco
aspetto risposta dal 3 marzo e nessuno kiama
fate corsi in carcere
chi è in carcere puo iscriversi?
gli autistici adulti che lavori trovano di solito con voi
io ho 34 anni e solo terza media, cosa c'è
c quoi la loi 68
ex detenuti incentivi x chi li assume quali sono
mi hanno spostato di sede a 60 km e ho dato dimissioni
domani nn vengo ho il colloquio in amazon
gracias ya lo encontre
se uno è agli arresti domiciliari il corso online è ammesso o decide il giudice
finisco alle 17.30 e il treno parte alle 17.28
siete ciechi?? ho gia mandato tutto due volte
che malattia sto bot
i am 24 no experience only high school from ghana what can i do
per gli sfrattati c'è un contributo del comune o sempre voi
scusa cosa sarebbe la messa alla prova
il corso è sospeso fino a lunedi?
i richiedenti quanti sono a brescia nei vostri corsi
tutore legale vs curatore chi deve venire allo sportello
asilo nido vicino al cpi di rho?
facevo la hostess in fiera adesso zero
e per i sordi l interprete lo mette l'ente?
ho la febbre di viaggiare ahah cerco lavoro sulle navi
mio cognato è tornato dal brasile cerca come barista
buongiorno posso parlare con una persona vera
can people with disability get a special course
ho 17 anni voglio lasciare il liceo
ente accreditato: come carico il registro presenze
permesso per attesa occupazione dura quanto ora
siamo 4 amici vogliamo aprire un food truck
mia mamma 57 anni licenziata dalla mensa è disperata
x favore nn chiamate al mattino lavoro di notte
giovedi manco xke mi laureo
la mia compagna fa le pulizie vuole fare la cuoca
parlo rumeno e poco italiano voglio corso serale
richiedenti asilo dopo quanto possono lavorare
quante ore di lavori di pubblica utilita al giorno al massimo
chi ha debiti con agenzia entrate puo aprire p iva agevolata si o no
a chi va il reddito di liberta e da chi si chiede
sotia mea e vanzatoare si i s-a terminat contractul
convertire stagionale in subordinato si puo sempre?
ho il cqc scaduto da un anno chi lo paga
mi sono trasferita per amore a cremona e nn conosco nessuno
104 cosa da di preciso
i minori stranieri non accompagnati a 17 anni possono entrare
conto pignorato e indennita, cosa dice la norma
sono in cassa a zero ore da giugno
i trans in transizione che nome hanno sul attestato
ho fatto servizio civile alla croce rossa, vale?
detenuti semiliberi: chi firma il registro presenze
для людей з інвалідністю є окремий відділ?
`;
