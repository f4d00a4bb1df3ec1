/** Function words: they hold sentences together and say nothing about what was done. Folded forms (no accents). */
export const stopWords: ReadonlySet<string> = new Set(
  `a ad al allo alla ai agli alle all da dal dallo dalla dai dagli dalle dall di del dello della dei degli delle dell d
  in nel nello nella nei negli nelle nell su sul sullo sulla sui sugli sulle sull con col coi per tra fra e ed o od oppure
  il lo la i gli le l un uno una che chi cui non ne ni se si ci vi mi ti me te lui lei noi voi loro io tu egli ella essi esse
  mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra vostri vostre
  questo questa questi queste quest quello quella quelli quelle quel quell quei quegli cio come quando dove mentre perche poiche quindi
  ma pero anche ancora gia mai piu meno molto molta molti molte tanto tanta tanti tante poco poca pochi poche tutto tutta tutti tutte
  ogni alcuni alcune alcun alcuna qualche altro altra altri altre stesso stessa stessi stesse proprio propria propri proprie
  essere sono sei siamo siete ero eri era eravamo erano stato stata stati state sia siano fosse fossero sara saranno sarei sarebbe
  avere ho hai ha abbiamo avete hanno avevo avevi aveva avevamo avevano avuto avuta abbia avro avra avrei avrebbe
  fare faccio fai fa facciamo fanno facevo faceva facevano facevamo fatto fatta fatti fatte fara facendo
  venire viene vengono veniva venivano venuto andare vado va vanno andava andavo andato stare sto sta stanno stavo stava
  dovere devo deve devono dovevo doveva potere posso puo possono potevo poteva volere voglio vuole volevo voleva
  cosi cosa cose qui qua sotto sopra dentro fuori prima dopo poi sempre spesso circa solo soltanto cioe ecc etc eventuale eventuali
  base fine parte modo anno anni mese mesi giorno giorni volta volte sopra oltre verso presso senza durante attraverso ora adesso subito oggi ieri ieri sera domani allora almeno quasi bene meglio insieme mezza mezzogiorno mezzanotte sera mattina mattino notte pomeriggio lunedi martedi mercoledi giovedi venerdi sabato domenica settimana ore ora mediante secondo
  nonche ovvero qualora tale tali quale quali quanto quanta quanti quante ciascuno ciascuna relativo relativa relativi relative
  specifico specifica specifici specifiche diverso diversa diversi diverse vario varia vari varie principale principali
  adeguato adeguata adeguati adeguate opportuno opportuna opportuni opportune necessario necessaria necessari necessarie
  grado relazione riferimento caratteristica caratteristiche tipologia tipologie elemento elementi the of and to in for with an on by or from as at is are be`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** One line a family: the root, then forms that no ending rule brings to it. Folded. */
const irregularFamilies = `
legg letto letta letti lette lessi lettura letture lettore
scriv scritto scritta scritti scritte scrittura scritture
mett messo messa messi messe mise
prend preso presa presi prese
chiud chiuso chiusa chiusi chiuse chiusura chiusure
apr aperto aperta aperti aperte apertura aperture apre apri apro
tagl taglio tagli taglia taglie tagliare tagliato tagliavo tagliava taglierina taglierine
nutr nutrire nutrizione nutriente nutrienti
corregg corretto corretta corretti corrette correzione correzioni
cuoc cotto cotta cotti cotte cottura cotture cuocere cuocio cuoceva cuocevo
rispond risposto risposta risposte risposti
risolv risolto risolta risolti risolte risoluzione risolvere
rompe rotto rotta rotti rotte rottura rotture rompere rompeva rompe
spost spostamento spostamenti
mov muovere muovo muoveva muovevo mosso movimento movimenti movimentare movimentazione movimentavo movimentava movimentato
pul pulire pulivo puliva pulito pulita puliti pulite pulizia pulizie pulisco pulisce puliscono pulizie pulitore
lav lavare lavo lava lavavo lavava lavaggio lavaggi lavato lavata lavanderia lavanderie lavatura lavatrice lavatrici lavando
pag pagare pago paga pagavo pagava pagamento pagamenti pagato
us usare uso usa usavo usava usato usata usano utilizzo utilizzare utilizza utilizzavo utilizzava utilizzato
cur curare cura curavo curava curato cure
vend vendere vendo vende vendevo vendeva vendita vendite venduto venditore venditrice venditori
leg legare lego lega legavo legava legato
tir tirare tiro tira tiravo tirava tirato
port portare porto porta portavo portava portato
gir girare giro gira giravo girava girato giri
guid guidare guido guida guidavo guidava guidato guidatore autista
posa posare poso posavo posava posato posa posatore posatura
pot potare poto pota potavo potava potatura potature potato potatore
piant piantare pianto piantavo piantumazione piantumare
spesa spese
merc merce merci
mercat mercato mercati
cas casa case
camer camera camere cameriere cameriera camerieri
client cliente clienti clientela
fattur fattura fatture fatturazione fatturare fatturavo fatturava
natur natura nature naturale
tessut tessuto tessuti tessitura tessere tessitore
paziente paziente pazienti
ambient ambiente ambienti ambientale ambientali
utent utente utenti utenza
agent agente agenti
mont montare monto monta montavo montava montato montaggio montaggi montatore
smont smontare smonto smonta smontavo smontaggio
scel scegliere scelgo sceglie sceglievo sceglieva scelto scelta scelte
raccog raccogliere raccolgo raccoglie raccoglievo raccolto raccolta raccolte
accog accogliere accolgo accoglie accoglievo accoglieva accolto accoglienza
togl togliere tolgo toglie toglievo toglieva tolto
ten tenere tengo tiene tenevo teneva tenuto tenuta
manuten manutenzione manutenzioni manutentore manutentori manutenere manutentivo manutentivi
disegn disegno disegni disegnare disegnavo disegnava disegnatore
registr registro registri registrare registrazione registrazioni registravo registrava
document documento documenti documentazione documentale documentare
quot quota quote
cantier cantiere cantieri cantieristica
acquist acquisto acquisti acquistare acquistato acquistavo acquistava acquista
ester estero esteri estera estere
stagion stagione stagioni stagionale stagionali
casear caseario casearia casearie caseificio caseifici
notai notaio notai
tornit tornio torni tornire tornivo tornitura torniture tornitore tornitori
ventos ventosa ventose
pension pensione pensioni pensionato pensionati pensionistico pensionistica
perit perito periti perizia perizie perita
titolaz titolazione titolazioni
cassa cassa casse cassiere cassiera cassieri
cassett cassetta cassette cassetto cassetti
carrell carrello carrelli carrellista carrellisti
spedi spedire spedivo spediva spedito spedizione spedizioni spedizioniere spedisco
fornit fornitore fornitori fornitrice fornitura forniture
ordin ordine ordini ordinare ordinavo ordinava ordinazione
contabil contabile contabili contabilita contabilizzare contabilizzazione
comput computer pc
allerg allergia allergie allergeni allergene allergenico allergico
igien igiene igienico igienica igieniche igienici igienizzare igienizzazione
aliment alimento alimenti alimentare alimentari alimentazione
elettric elettrico elettrica elettrici elettriche elettricista elettricisti
idraul idraulico idraulica idraulici idrauliche
mecc meccanico meccanica meccanici meccaniche meccanismo meccanismi
formaz formazione formativo formativa formativi formative formatore formatori
cuci cucire cucito cucita cucivo cuciva cucitura cuciture cucio cuce cucitrice
cucin cucina cucine cucinare cucino cucinavo cucinava cuoco cuoca cuochi
vest vestito vestiti vestire vestivo vestiario
anzian anziano anziana anziani anziane
magazzin magazzino magazzini magazziniere magazziniera magazzinieri immagazzinare immagazzinamento
scaffal scaffale scaffali scaffalista scaffalatura
giardin giardino giardini giardiniere giardinieri giardinaggio
mur muro muri muratura murature muratore muratori murare
servi servire servo serve servivo serviva servito servizio servizi
tint tingere tingo tinge tingevo tingeva tinto tinta tinti tinte tintura tinture tintoria tintore tinteggiare tinteggiatura
strin stringere stringo stringe stringevo stretto serraggio
pit dipingere dipingo dipinto pittura pittore pitturare pitturazione
stend stendere stendo stendevo steso stesa stesura
fond fondere fuso fusa fusione fusioni fonderia
divid dividere divido divide dividevo diviso divisa divisione
estrar estrarre estratto estrazione estraggo
sciog sciogliere sciolgo sciolto
avvolg avvolgere avvolgo avvolto avvolgimento
svolg svolgere svolgo svolto svolgimento
copr coprire copro copriva coperto coperta copertura coperture
offr offrire offro offerto offerta offerte
rimov rimuovere rimosso rimozione rimuovo
promov promuovere promosso promozione promozioni promozionale promozionali
discut discutere discusso discussi discussione
trasmett trasmettere trasmesso trasmissione
accend accendere acceso accensione accendo
spegn spegnere spento spegnimento spegnevo
decid decidere deciso decisione decisioni
incid incidere inciso incisione
mung mungere munto mungitura mungevo mungitore
redig redigere redatto redazione redigo redigevo
dirig dirigere diretto direzione dirigente dirigenti
protegg proteggere protetto protezione protezioni protettivo protettivi
frigg friggere fritto frittura friggitrice fritti
rend rendere reso resa resi
connett connettere connesso connessione connessioni
assum assumere assunto assunzione assunzioni
radere rasare rasatura rasatore
soccorr soccorrere soccorso soccorritore
sospend sospendere sospeso sospensione
comprim comprimere compresso compressione
aggiung aggiungere aggiunto aggiunta
salda saldare saldo saldavo saldava saldato saldatura saldature saldatore saldatrice
fresa fresa fresare fresatura fresatrice fresatore fresavo
torn tornio torni tornitura tornire tornitore
verific verifica verifiche verificare verificavo verificava verificato
formagg formaggio formaggi formaggiera
messagg messaggio messaggi
viagg viaggio viaggi viaggiare viaggiatore viaggiatori
vantagg vantaggio vantaggi
roccia roccia rocce
torr torre torri
ortagg ortaggio ortaggi
controll controllo controlli controllare controllavo controllava controllato controllato
`;

/** Folded form → root, for what the ending rules would separate or confuse. */
export const irregularRoots: ReadonlyMap<string, string> = new Map(
  irregularFamilies
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [root, ...forms] = line.trim().split(/\s+/);
      return forms.map((form): [string, string] => [form, root ?? form]);
    }),
);
