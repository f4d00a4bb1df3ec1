import { fold, rootOf, tokenize } from '../../knowledge/text/italian.ts';

/**
 * Words in capitals that are no people: headings of CVs, tools, makers of machines, languages, countries, days, offices,
 * regions and larger cities (a large city identifies nobody). Verbs and jobs that may follow a name. Folded.
 */
const listed = new Set(
  `curriculum vitae europass europeo formato informazioni personali esperienza esperienze professionale professionali lavorativa lavorative istruzione formazione
  competenze capacita conoscenze lingue lingua madrelingua hobby interessi obiettivo profilo dati anagrafici contatti nome cognome indirizzo telefono email cellulare
  data luogo nascita nazionalita residenza stato civile patente titolo studio studi note narrazione esperto esperta percorso colloquio presentazione sintesi
  autovalutazione digitali linguistiche tecniche organizzative comunicative relazionali altre ulteriori allegati referenze disponibilita situazione attuale lavoro
  mansione mansioni ruolo periodo azienda datore settore attivita presso dal fino mestiere mestieri scuola media superiore istituto professionale tecnico liceo
  diploma qualifica laurea attestato corso corsi licenza certificato certificazione patentino tirocinio stage apprendistato volontariato servizio civile
  operaio operaia addetto addetta impiegato impiegata magazziniere magazziniera cuoco cuoca cameriere cameriera autista badante colf baby sitter commessa commesso
  cassiera cassiere segretaria segretario muratore elettricista idraulico falegname saldatore saldatrice tornitore fresatore meccanico barista pizzaiolo pasticcere
  panettiere giardiniere custode portiere receptionist contabile ragioniera ragioniere geometra infermiere infermiera operatore operatrice oss asa tecnico tecnica
  responsabile capo capocantiere capoturno aiuto lavapiatti pulizie donna uomo signora signor sarta sarto parrucchiera estetista educatrice educatore insegnante
  maestra maestro venditore venditrice agente rappresentante programmatore sviluppatore grafico grafica disegnatore disegnatrice progettista carrellista corriere
  facchino manovale imbianchino lattoniere serramentista fabbro stampatore montatore montatrice verniciatore ho ha sono sei e anni vivo abito cerco lavoro lavoravo
  vengo nato nata di anni residente cittadino cittadina italiano italiana italiani inglese francese spagnolo spagnola tedesco tedesca rumeno rumena romeno romena
  albanese arabo araba cinese ucraino ucraina russo russa portoghese polacco polacca moldavo moldava marocchino marocchina senegalese indiano indiana peruviano peruviana
  italia francia germania svizzera spagna inghilterra regno unito londra parigi berlino madrid romania albania marocco egitto tunisia senegal nigeria ghana ucraina moldavia
  polonia russia cina india pakistan bangladesh peru ecuador brasile argentina bolivia colombia cuba filippine srilanka etiopia eritrea somalia siria iran iraq turchia
  serbia kosovo bosnia croazia bulgaria ungheria grecia austria belgio olanda europa africa america asia unione europea ue
  lombardia piemonte veneto liguria emilia romagna toscana lazio campania puglia calabria sicilia sardegna umbria marche abruzzo molise basilicata friuli trentino alto adige
  valle aosta milano roma torino napoli genova bologna firenze venezia verona palermo bari catania bergamo brescia como varese monza brianza pavia cremona mantova lecco
  lodi sondrio padova trieste parma modena reggio nord sud est ovest centro
  lunedi martedi mercoledi giovedi venerdi sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre natale pasqua
  ferragosto capodanno internet web mail word excel powerpoint access outlook office microsoft windows linux macos android google gmail drive fogli calendar meet teams zoom
  skype whatsapp telegram facebook instagram tiktok linkedin youtube twitter photoshop illustrator indesign canva autocad cad cam solidworks inventor revit archicad sap
  oracle zucchetti teamsystem danea wordpress joomla prestashop shopify magento amazon ebay java javascript typescript python php html css sql mysql postgres postgresql mongodb react
  angular node docker kubernetes git github jira fanuc siemens heidenhain haccp cnc pes pav pei cqc adr ecdl eipass icdl inps inail asl ats aspi naspi gol rdc cpi isee spid pec iva irpef
  uniemilens cud cisl muletto still toyota linde jungheinrich caterpillar fiat iveco scania volvo mercedes bmw audi ford renault honda yamaha bosch makita hilti
  adobe acrobat pdf premiere final cut pro tools blender unity gestionale crm erp tig mig mag pos bls blsd rls rspp
  part time full time pronto soccorso primo rischio alto medio basso sicurezza lavoratori vigili fuoco croce rossa protezione civile centro impiego comune provincia regione
  stato dio gesu madonna repubblica ministero universita politecnico ospedale casa riposo rsa asilo nido materna elementare elementari medie superiori scuole
  buongiorno buonasera salve gentile gentili spettabile oggetto grazie saluti cordiali distinti fede firma autorizzo trattamento gdpr regolamento decreto legge
  vorrei posso faccio facevo parlo scrivo leggo uso conosco gestivo seguivo curavo preparavo pulivo servivo vendevo guidavo montavo saldavo ora adesso oggi ieri poi prima dopo
  quando mentre perche anche ancora sempre mai non no si ma e o se con per tra fra da in su a un una uno il lo la i gli le del della dei delle al alla ai alle dal dalla nel nella
  nei nelle sul sulla sui sulle questo questa quello quella mio mia miei mie suo sua io lui lei noi loro tutto tutti tutte tutta sposato sposata separato separata divorziato divorziata
  celibe nubile vedovo vedova disoccupato disoccupata disponibile automunito automunita puntuale affidabile socievole preciso precisa buona buono ottima ottimo
  lo la ai ok pc tv dvd cd usb b2b b2c ue usa uk`
    .split(/\s+/)
    .filter((candidate) => candidate !== ''),
);

/** Whether the word is one of the general list; job words and headings also in their other forms. */
export function isKnownWord(word: string): boolean {
  const folded = fold(word);
  return listed.has(folded) || folded.split(/['’-]/).every((half) => half.length < 2 || listed.has(half));
}

/** A predicate over the roots of the given labels, so that "Vendite" in a CV is a word and no surname. */
export function wordsOf(labels: Iterable<string>): (word: string) => boolean {
  const roots = new Set<string>();
  for (const label of labels) for (const token of tokenize(label)) roots.add(token.root);
  return (word) => {
    const folded = fold(word);
    return (
      roots.has(rootOf(folded)) || folded.split(/['’-]/).every((half) => half.length < 3 || roots.has(rootOf(half)))
    );
  };
}
