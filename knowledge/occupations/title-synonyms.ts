/**
 * Words that mean nearly the same in Italian job titles, written for this project from the way vacancies, work histories
 * and official lists of occupations speak. One family a line; the number is how near its members are to each other.
 * Words are compared after gender and number are gone, so one form of each is enough.
 */
const families = `
0.9 docente insegnante professore maestro
0.7 docente istruttore formatore educatore
0.85 istruttore allenatore coach trainer
0.75 conduttore operatore macchinista addetto
0.7 operaio addetto lavorante lavoratore manovale
0.6 operaio operatore
0.6 tecnico operatore addetto perito
0.7 tecnico perito
0.7 specialista esperto tecnico
0.75 specialista esperto consulente
0.85 dirigente direttore manager
0.85 responsabile dirigente direttore manager capo
0.8 responsabile titolare gestore gerente esercente
0.75 responsabile coordinatore supervisore
0.75 esercente negoziante commerciante imprenditore titolare
0.75 imprenditore titolare amministratore
0.9 caposquadra capoturno supervisore capo
0.9 venditore commesso
0.75 venditore addetto
0.85 venditore vendita
0.8 commerciante venditore negoziante
0.85 riparatore manutentore
0.7 riparatore meccanico tecnico
0.75 manutentore tecnico meccanico
0.9 montatore assemblatore
0.8 installatore montatore
0.75 aggiustatore meccanico riparatore
0.8 fabbricante produttore costruttore
0.7 artigiano fabbricante lavorante
0.7 confezionatore fabbricante produttore
0.6 confezionatore sarto
0.8 confezionatore imballatore
0.85 rifinitore finitore
0.9 intagliatore intarsiatore
0.8 incisore intagliatore
0.85 impiegato addetto
0.75 impiegato segretario
0.7 impiegato assistente
0.85 assistente aiuto aiutante ausiliario coadiutore
0.7 assistente collaboratore
0.7 apprendista aiuto assistente
0.95 autista conducente guidatore
0.85 autista camionista
0.95 progettista designer
0.85 progettista disegnatore modellista
0.75 modellista designer
0.8 rappresentante agente
0.75 promotore agente
0.9 ispettore verificatore controllore
0.8 ispettore revisore
0.8 allestitore scenografo
0.8 allestitore decoratore
0.7 allestitore montatore
0.85 organizzatore pianificatore planner
0.8 ricercatore scienziato
0.85 consigliere consulente
0.95 medico dottore
0.9 ragazzo giovane
0.9 sarto stilista
0.85 infermiere caposala
0.9 badante caregiver
0.9 colf domestico
0.85 babysitter tata bambinaia
0.8 bidello collaboratore
0.9 spazzino netturbino
0.85 muratore carpentiere
0.7 muratore edile
0.95 imbianchino pittore decoratore
0.95 parrucchiere acconciatore
0.9 cuoco chef
0.75 cuoco cucina
0.85 cameriere sala
0.9 barista barman bartender
0.9 portiere custode portinaio
0.85 portiere receptionist
0.9 guardia vigilante
0.8 guardia agente
0.9 fattorino corriere
0.8 facchino scaricatore
0.75 facchino magazziniere
0.85 magazziniere magazzino
0.8 mulettista carrellista
0.9 giardiniere vivaista
0.85 agricoltore coltivatore
0.75 agricoltore bracciante
0.8 contadino agricoltore
0.8 bracciante raccoglitore
0.9 pastore mandriano
0.85 programmatore sviluppatore developer
0.75 informatico programmatore
0.9 sistemista amministratore
0.95 suino maiale
0.9 bovino mucca vacca
0.9 ovino pecora
0.9 caprino capra
0.95 equino cavallo
0.9 avicolo pollame
0.95 calzatura scarpa
0.85 calzaturiero calzatura
0.95 automobile auto autoveicolo autovettura vettura
0.85 veicolo autoveicolo mezzo
0.8 veicolo motociclo
0.9 bicicletta ciclo bici
0.9 moto motociclo motocicletta
0.9 camion autocarro
0.9 autobus bus pullman corriera
0.95 treno ferroviario
0.95 mobile arredo arredamento
0.75 poltrona divano mobile
0.95 macchina macchinario
0.8 macchina impianto attrezzatura
0.85 attrezzatura apparecchio apparecchiatura strumento
0.95 telecomunicazione comunicazione
0.9 tic it ict informatica
0.85 informatica computer software informazione
0.85 applicazione software applicativo
0.9 bigiotteria gioielleria
0.85 oreficeria gioielleria
0.8 orafo gioielliere argentiere
0.85 bigiotteria orafo
0.95 immissione inserimento
0.85 elaborazione inserimento
0.9 accoglienza ricevimento reception
0.8 accoglienza informazione
0.9 stipendio paga busta
0.9 cliente clientela
0.9 caldaia vapore
0.9 pittura verniciatura
0.9 dolciario pasticceria
0.8 pasticceria forno
0.9 pane panificio panetteria
0.85 forno panificio
0.9 ortofrutticolo frutta
0.85 verdura ortaggio
0.9 alimentare alimento cibo
0.85 albergo hotel
0.85 albergo alberghiero ricettivo ricezione
0.85 alloggio ricettivo ricezione ospitalita
0.85 ristorante ristorazione
0.85 campeggio camping
0.95 negozio punto esercizio
0.85 negozio bottega
0.95 magazzino deposito
0.9 magazzinaggio stoccaggio
0.85 magazzinaggio logistica
0.8 approvvigionamento acquisto
0.85 trasporto logistica
0.95 fabbrica stabilimento
0.85 azienda impresa societa ditta
0.75 aziendale impresa
0.9 scolastico scuola
0.9 elementare primaria
0.85 secondaria superiore
0.9 infanzia materna
0.85 bambino infanzia
0.85 istituto scuola
0.8 musicale musica
0.9 libreria libro
0.9 tipografo tipografico poligrafico
0.9 rilegatore legatore
0.85 cartotecnica carta cartone
0.85 stampa tipografico
0.9 avvocato legale
0.85 giuridico legale
0.85 diritto giuridico
0.9 contabile contabilita
0.85 contabile ragioniere
0.85 cassa contabile
0.9 finanza finanziario
0.85 banca bancario
0.9 credito recupero
0.9 assicurazione assicurativo
0.9 fiscale tributario
0.95 condominio stabile
0.85 immobile immobiliare
0.9 pubblicita pubblicitario
0.8 pubblicita marketing
0.9 ospedale ospedaliero
0.85 sanitario medico
0.9 sanitario salute
0.85 dentale dentista
0.95 odontoiatra dentista
0.9 veterinario animale
0.8 farmaceutico farmaco
0.85 anziano assistenziale
0.8 sociale assistenziale
0.85 strada stradale
0.8 lastricatore pavimentatore
0.85 acquedotto idrico
0.85 fognatura idrico
0.85 idraulico termoidraulico
0.8 condotta rete
0.85 gas fluido
0.9 elettrico elettricista
0.85 elettronico elettronica
0.8 aeroportuale aeroporto
0.85 aereo aeroportuale volo
0.9 aereo aeromobile
0.85 nave navale
0.85 marittimo navale
0.95 marinaio mare
0.85 pesca pescatore
0.85 bosco forestale
0.85 foresta silvicoltura
0.85 agricolo agricoltura
0.9 allevatore allevamento
0.9 allevamento zootecnico
0.9 pelle pelletteria cuoio
0.85 pelle conceria
0.9 pelliccia pellicceria
0.9 tessuto tessile
0.85 abito abbigliamento
0.85 biancheria abbigliamento
0.85 tenda tendaggio drappeggio
0.85 tenda tessile
0.9 legno falegname
0.8 falegname mobile
0.9 metallo metallurgico metalmeccanico
0.85 colata fonderia
0.9 fonditore colata
0.9 vetro vetraio
0.9 ceramica ceramista
0.9 plastica gomma
0.9 chimico chimica
0.9 tv televisione televisivo
0.85 radio radiofonico
0.85 cinema cinematografico cinematografo
0.9 teatro teatrale
0.9 film cinema
0.85 spettacolo intrattenimento
0.85 ricreativo divertimento
0.85 sport sportivo
0.85 calcio calciatore
0.8 museo culturale
0.85 mostra fiera esposizione
0.85 evento congresso
0.9 viaggio turismo
0.85 turistico viaggio
0.9 pulizia pulitore
0.85 rifiuto ecologico
0.85 lavanderia stireria
0.85 polizia poliziotto
0.85 sicurezza vigilanza
0.8 esercito militare
0.85 orientamento carriera
0.85 testo bozza
0.8 revisore correttore
0.95 personale hr
0.85 personale risorse
0.85 selezione reclutamento recruiter
0.95 qualita quality
0.9 assimilato affine simile
0.85 serie catena
0.9 suolo terra
0.9 geologo geologia
0.9 biologo biologia
0.9 storico storia
0.85 filosofia filosofico
0.9 ingegneristico ingegneria
0.9 navigatore navigazione
0.9 circense circo
0.85 acrobata circense
0.85 varieta spettacolo
0.9 talento scout
0.9 osservatore scout
0.8 filatelico francobollo
0.9 worker operaio
0.9 operator operatore
0.9 engineer ingegnere
0.9 assistant assistente
0.9 sales vendita
0.9 salesman venditore
0.9 seller venditore
0.9 store negozio
0.9 shop negozio
0.9 warehouse magazzino
0.9 logistics logistica
0.9 driver autista
0.9 delivery consegna
0.9 rider fattorino
0.9 accountant contabile
0.9 accounting contabilita
0.9 buyer acquisto
0.9 purchasing acquisto
0.9 customer cliente
0.9 service servizio
0.9 office ufficio
0.9 secretary segretario
0.9 cleaner pulizia
0.9 nurse infermiere
0.9 teacher insegnante
0.9 waiter cameriere
0.9 cook cuoco
0.9 kitchen cucina
0.9 baker panettiere
0.9 hairdresser parrucchiere
0.9 beauty estetista
0.9 welder saldatore
0.9 carpenter falegname
0.9 plumber idraulico
0.9 electrician elettricista
0.9 mechanic meccanico
0.9 maintenance manutenzione
0.9 technician tecnico
0.9 developer sviluppatore
0.9 analyst analista
0.9 consultant consulente
0.9 specialist specialista
0.9 expert esperto
0.9 executive dirigente
0.9 director direttore
0.9 chief capo
0.9 head capo responsabile
0.9 leader capo
0.9 supervisor supervisore
0.9 planner pianificatore
0.9 designer disegnatore
0.9 writer scrittore
0.9 editor redattore
0.9 security sicurezza
0.9 guard guardia
0.9 purchase acquisto
0.9 production produzione
0.9 quality qualita
0.9 human umano
0.9 resources risorse
0.9 training formazione
0.9 business affari
0.9 product prodotto
0.9 project progetto
0.9 financial finanziario
0.9 legal legale
0.9 lawyer avvocato
0.9 farmer agricoltore
0.9 packer imballatore
0.9 picker magazziniere
0.9 clerk impiegato
0.9 cashier cassiere
0.9 housekeeper governante
`;

/** Words that official lists add without telling one job from another. They count little on either side. */
export const faintWords: ReadonlySet<string> = new Set(
  `assimilato assimilati assimilate affine affini simile simili altro altri altre vario vari varie diverso diversi
  professione professioni classificato classificati altrove nca livello elevato materia materie genere funzione funzioni
  operano settore ambito campo grado`.split(/\s+/),
);

/** Pairs of near words and how near they are, 0 to 1. */
export function listNearWords(): { left: string; right: string; likeness: number }[] {
  const pairs: { left: string; right: string; likeness: number }[] = [];
  for (const line of families.trim().split('\n')) {
    const [likeness, ...words] = line.split(' ');
    words.forEach((left, at) => {
      for (const right of words.slice(at + 1)) pairs.push({ left, right, likeness: Number(likeness) });
    });
  }
  return pairs;
}

/**
 * Phrases of official lists and of adverts that stand for a role under another name. `rest` is how much the other words
 * of the title still count once the phrase is recognised: the head of any large company is the same occupation.
 */
export type TitlePhrase = { says: string; means: string; rest: number };

export const titlePhrases: readonly TitlePhrase[] = [
  { says: 'imprenditori e amministratori di grandi aziende', means: 'amministratore delegato', rest: 0.15 },
  { says: 'imprenditori e amministratori di grandi', means: 'amministratore delegato', rest: 0.15 },
  { says: 'direttori e dirigenti generali', means: 'direttore generale', rest: 0.3 },
  { says: 'direttori generali', means: 'direttore generale', rest: 0.6 },
  { says: 'imprenditori e responsabili di piccole aziende', means: 'responsabile', rest: 1 },
  { says: 'imprenditori e responsabili di piccole aziende', means: 'dirigenti', rest: 1 },
  { says: 'imprenditori e responsabili di piccoli', means: 'responsabile', rest: 1 },
  { says: 'direttori e dirigenti dipartimentali', means: 'direttore', rest: 1 },
  { says: 'ricercatori e tecnici laureati', means: 'ricercatore universitario', rest: 0.25 },
  { says: 'artigiani e operai specializzati', means: 'artigiano', rest: 1 },
  { says: 'operai specializzati', means: 'addetto', rest: 1 },
  { says: 'personale non qualificato', means: 'addetto', rest: 1 },
  { says: 'addetti a funzioni di segreteria', means: 'segretario', rest: 0.6 },
  { says: 'operatori di catene di montaggio', means: 'addetto alla catena di montaggio', rest: 0.6 },
  { says: 'scienze della terra', means: 'geologia', rest: 1 },
  { says: 'scienze dell’informazione', means: 'informatica', rest: 1 },
  { says: 'scienze ingegneristiche', means: 'ingegneria', rest: 0.6 },
  { says: 'scienze della vita', means: 'biologia', rest: 1 },
  { says: 'scienze giuridiche', means: 'diritto', rest: 1 },
  { says: 'scienze politiche', means: 'politica', rest: 1 },
  { says: 'radio televisivi', means: 'radiotelevisivo', rest: 1 },
  { says: 'call center', means: 'operatore di call center', rest: 0.5 },
  { says: 'risorse umane', means: 'personale', rest: 1 },
  { says: 'buste paga', means: 'paghe e contributi', rest: 1 },
  { says: 'movimento terra', means: 'scavatore', rest: 1 },
  { says: 'store manager', means: 'responsabile di negozio', rest: 1 },
  { says: 'area manager', means: 'capo area', rest: 1 },
  { says: 'sales assistant', means: 'addetto alle vendite', rest: 1 },
  { says: 'sales manager', means: 'responsabile vendite', rest: 1 },
  { says: 'human resources', means: 'risorse umane', rest: 1 },
  { says: 'data entry', means: 'inserimento dati', rest: 1 },
  { says: 'customer care', means: 'servizio clienti', rest: 1 },
  { says: 'customer service', means: 'servizio clienti', rest: 1 },
  { says: 'baby sitter', means: 'bambinaia', rest: 1 },
  { says: 'addetto mensa', means: 'addetto alla ristorazione collettiva', rest: 1 },
];
