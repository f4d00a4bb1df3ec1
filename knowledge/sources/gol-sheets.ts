import type { FactSheetData } from './fact-sheet.ts';

const GOL = '000_ae3e7c8fad42ec6d.txt';
const NETWORKS = '004_d036087bc07a2475.txt';
const LEVELS = 'Livelli Essenziali di Prestazioni di GOL';
const PATHWAY_FIVE = `${LEVELS}, 5 Ricollocazione collettiva`;
const LEVEL_ONE = 'Organizzazione del livello 1: punti informativi';

/** GOL: what it is, whom it is for, its services, clusters, pathways and targets. */
export const GOL_SHEETS: FactSheetData[] = [
  {
    id: 'sheet_gol',
    title: 'Che cos’è GOL',
    text: 'GOL, Garanzia Occupabilità Lavoratori, è un programma nazionale di politiche attive del lavoro, finanziato dal Piano di ripresa (Missione 5). Lo istituisce un decreto del 5 novembre 2021. La presentazione lombarda indica come durata gli anni dal 2021 al 2025. Se il programma è ancora aperto va verificato presso un centro per l’impiego.',
    source: GOL,
    passages: [
      { locator: 'Le nuove fonti', quote: 'DM 5/11/2021 istitutivo di GOL' },
      { locator: 'Garanzia Occupabilità Lavoratori, Tempi', quote: '2021 - 2025' },
    ],
    topics: ['gol'],
  },
  {
    id: 'sheet_gol_resources',
    title: 'Le risorse di GOL',
    text: 'A livello nazionale la presentazione indica 4,4 miliardi di euro del dispositivo europeo per la ripresa e 0,55 miliardi di React EU. Alla Lombardia attribuisce 101,288 milioni, con accanto la percentuale 11,51%. La percentuale non torna con il totale: riguarda una quota delle risorse, e la fonte non dice quale.',
    source: GOL,
    passages: [
      { locator: 'Risorse', quote: '4,4 mldi euro RRF + 0.55 mldi euro React EU' },
      { locator: 'Risorse', quote: 'in Lombardia: 101,288 mln euro (11,51%)' },
    ],
    topics: ['gol'],
  },
  {
    id: 'sheet_gol_recipients',
    title: 'A chi si rivolge GOL',
    text: 'La presentazione elenca sei gruppi: chi riceve un ammortizzatore sociale mentre lavora, chi lo riceve senza lavoro, chi riceveva il Reddito di Cittadinanza, i lavoratori fragili o vulnerabili, i disoccupati più lontani dal mercato del lavoro e i lavoratori con redditi molto bassi. Una persona può stare in più gruppi. I lavoratori fragili rientrano anche se non ricevono un sostegno al reddito. Se una persona rientra lo verifica un operatore.',
    source: GOL,
    passages: [
      {
        locator: 'Beneficiari della politica di GOL',
        quote: 'Disoccupati più lontani da mercato del lavoro, compresi autonomi con redditi molto bassi',
      },
      { locator: 'Beneficiari della politica di GOL', quote: 'indipendentemente da sostegno al reddito' },
    ],
    topics: ['gol'],
  },
  {
    id: 'sheet_low_income',
    title: 'La soglia dei redditi molto bassi',
    text: 'Tra i gruppi di GOL ci sono i lavoratori con redditi molto bassi. La presentazione scrive «fino a 8.174 euro» e non distingue tra dipendenti e autonomi. Che la soglia sia ancora questa è da verificare.',
    source: GOL,
    passages: [
      { locator: 'Beneficiari della politica di GOL', quote: 'Lavoratori con redditi molto bassi (fino a 8.174 euro)' },
    ],
    topics: ['gol'],
  },
  {
    id: 'sheet_essential_levels',
    title: 'I livelli essenziali delle prestazioni',
    text: 'Tra gli obiettivi di GOL ci sono prestazioni uguali per tutti e che si possono pretendere: i livelli essenziali. Lo schema parte da servizi universali e arriva ai percorsi, adatti alla distanza della persona dal lavoro. Un obiettivo nazionale chiedeva che entro il 2025 almeno l’80% dei centri per l’impiego di ogni regione li rispettasse.',
    source: GOL,
    passages: [
      {
        locator: 'Obiettivi della politica di GOL',
        quote: 'livelli essenziali delle prestazioni uniformi ed esigibili',
      },
      { locator: 'Target nazionali, t3', quote: 'minimo 80% CPI in ogni regione entro 2025' },
    ],
    topics: ['gol', 'services'],
  },
  {
    id: 'sheet_clusters',
    title: 'I cluster di GOL',
    text: 'Un cluster raggruppa le persone secondo la distanza dal mercato del lavoro: vicine, distanti ma con competenze che si possono usare, distanti e da riqualificare, distanti con bisogni complessi. Il cluster è individuato nel secondo livello dei servizi, da un operatore. Un assistente automatico o un punto informativo non lo assegna.',
    source: GOL,
    passages: [
      { locator: `${LEVELS}, schema`, quote: 'Lavoratori distanti ma con competenze spendibili' },
      { locator: 'Organizzazione della rete, livello 2', quote: 'individuare il cluster' },
    ],
    topics: ['gol', 'clusters'],
  },
  {
    id: 'sheet_pathway_1',
    title: 'Percorso 1: reinserimento occupazionale',
    text: 'Il percorso 1 si chiama reinserimento occupazionale. Nello schema è accanto ai lavoratori vicini al mercato del lavoro, con orientamento e aiuto a rientrare. La corrispondenza tra gruppi e percorsi è letta in una tabella estratta male: da verificare.',
    source: GOL,
    passages: [
      { locator: `${LEVELS}, schema`, quote: '1. REINSERIMENTO OCCUPAZIONALE' },
      { locator: `${LEVELS}, schema`, quote: 'Lavoratori vicini a mdl' },
    ],
    topics: ['gol', 'pathways'],
  },
  {
    id: 'sheet_pathway_2',
    title: 'Percorso 2: aggiornamento (upskilling)',
    text: 'Il percorso 2 è l’aggiornamento professionale, in inglese upskilling. Nello schema sembra accanto ai lavoratori distanti ma con competenze spendibili: da verificare, perché la tabella è estratta male. La presentazione ne indica le ore nella scheda del percorso 5: al massimo 150, in moduli di 40. La fonte non spiega se 40 ore sia la durata massima, esatta o tipica di un modulo.',
    source: GOL,
    passages: [
      { locator: `${LEVELS}, schema`, quote: 'Aggiornamento professionale (upskilling)' },
      { locator: PATHWAY_FIVE, quote: 'Upskilling (max 150 ore per modili di 40 ore' },
    ],
    topics: ['gol', 'pathways', 'training'],
  },
  {
    id: 'sheet_pathway_3',
    title: 'Percorso 3: riqualificazione (reskilling)',
    text: 'Il percorso 3 è la riqualificazione professionale, in inglese reskilling. Nello schema sembra accanto ai lavoratori distanti con competenze da riqualificare: da verificare, perché la tabella è estratta male. La presentazione ne indica le ore nella scheda del percorso 5: da 250 a 600. Per durate da 151 a 249 ore la fonte non prevede percorsi.',
    source: GOL,
    passages: [
      { locator: `${LEVELS}, schema`, quote: 'Riqualificazione professionale (reskilling)' },
      { locator: PATHWAY_FIVE, quote: 'Reskilling (da 250 a max 600 ore)' },
    ],
    topics: ['gol', 'pathways', 'training'],
  },
  {
    id: 'sheet_pathway_4',
    title: 'Percorso 4: lavoro e inclusione',
    text: 'Il percorso 4 si chiama lavoro e inclusione: nello schema è accanto ai lavoratori distanti con bisogni complessi. La corrispondenza è letta in una tabella estratta male e va verificata. La presentazione non indica un numero di ore.',
    source: GOL,
    passages: [
      { locator: `${LEVELS}, schema`, quote: '4. LAVORO E INCLUSIONE' },
      { locator: `${LEVELS}, schema`, quote: 'Lavoratori distanti con bisogni complessi' },
    ],
    topics: ['gol', 'pathways', 'clusters'],
  },
  {
    id: 'sheet_cluster_4',
    title: 'Cluster 4.1 e 4.2',
    text: 'Il cluster 4 riunisce persone lontane dal lavoro e con bisogni complessi, e si divide in 4.1 e 4.2. La presentazione fa esempi, come chi segue percorsi di inclusione sociale o le donne in situazioni di fragilità, e descrive due canali: iniziative di inclusione dedicate e servizi di base presso gli sportelli informativi. Quale canale sia del 4.1 e quale del 4.2 non si legge con certezza: da verificare.',
    source: GOL,
    passages: [
      { locator: 'Cluster 4, canali', quote: 'persone che necessitano di un set di servizi di supporto/rafforzamento' },
      { locator: 'Cluster 4, canali', quote: 'servizi di base accessibili attraverso gli sportelli informativi' },
    ],
    topics: ['gol', 'clusters'],
  },
  {
    id: 'sheet_pathway_5',
    title: 'Percorso 5: ricollocazione collettiva',
    text: 'Il percorso 5 è per lavoratori di aziende in crisi: non parte dal cluster della singola persona, ma dalla situazione dell’azienda e del territorio. Le linee guida lo descrivono come rivolto a chi è ancora occupato ma potrebbe dover cambiare. Lo strumento sono le reti per il lavoro.',
    source: GOL,
    passages: [
      { locator: PATHWAY_FIVE, quote: 'Strumento: Reti per il lavoro' },
      {
        locator: 'Evoluzioni delle Azioni di rete',
        quote: 'ancora formalmente occupati, ma potenzialmente in transizione',
        source: NETWORKS,
      },
    ],
    topics: ['gol', 'pathways', 'networks'],
  },
  {
    id: 'sheet_hours',
    title: 'I limiti di ore',
    text: 'La presentazione indica le ore nella scheda del percorso 5: orientamento specialistico e assessment fino a 24 ore, aggiornamento fino a 150, riqualificazione da 250 a 600. Nel 2025 la Regione ha proposto di superare il vincolo tra ore e cluster: è una proposta e non toglie i limiti. I limiti possono essere cambiati nel tempo: chiedi al centro per l’impiego quali valgono oggi.',
    source: GOL,
    passages: [
      { locator: PATHWAY_FIVE, quote: 'Orientamento Specialistico e Assessment (max 24 ore)' },
      { locator: PATHWAY_FIVE, quote: 'Reskilling (da 250 a max 600 ore)' },
      {
        locator: 'La formazione, soluzione 01',
        quote: 'Superare il vincolo tra ore di formazione e cluster',
        source: '002_0f386b88a452b307.txt',
      },
    ],
    topics: ['pathways', 'training'],
  },
  {
    id: 'sheet_level_1',
    title: 'I punti informativi (primo livello)',
    text: 'Il primo livello serve ad avvicinare le persone ai servizi: orienta chi può essere interessato, dà materiali e mette in contatto con chi è competente, anche a distanza. I punti informativi sono riconoscibili e aperti al pubblico. Possono esserlo centri per l’impiego, operatori accreditati e, con un accordo di rete, Comuni, terzo settore, patronati ed enti di formazione. Non definiscono il cluster e non fanno firmare il patto.',
    source: GOL,
    passages: [
      { locator: 'Organizzazione della rete, livello 1', quote: 'mettere a disposizione materiali informativi' },
      { locator: LEVEL_ONE, quote: 'Sempre aperti al pubblico' },
    ],
    topics: ['services'],
  },
  {
    id: 'sheet_booking',
    title: 'Prenotare un appuntamento',
    text: 'Tra i servizi dei punti informativi c’è la prenotazione di appuntamenti con i centri per l’impiego e gli operatori. È un servizio tracciato nel sistema regionale. Le fonti non indicano orari, indirizzi o documenti da portare: chiedili al centro per l’impiego.',
    source: GOL,
    passages: [{ locator: LEVEL_ONE, quote: 'prenotazione appuntamenti con CPI e Operatori' }],
    topics: ['services'],
  },
  {
    id: 'sheet_level_2',
    title: 'Il secondo livello dei servizi',
    text: 'Il secondo livello prende in carico la persona: aiuta con la DID online, risponde ai bisogni informativi di base, dà strumenti per cercare lavoro da soli, fa sottoscrivere un primo patto di servizio e individua il cluster. Lo garantiscono i centri per l’impiego, gli sportelli sotto la loro responsabilità e gli operatori accreditati che hanno dato la disponibilità.',
    source: GOL,
    passages: [
      { locator: 'Organizzazione della rete, livello 2', quote: 'garantire risposta a fabbisogni informativi di base' },
      {
        locator: 'Organizzazione del livello 2',
        quote:
          'Operatori accreditati per i servizi al lavoro che hanno manifestato interesse ad operare per garantire questi servizi',
      },
    ],
    topics: ['services', 'clusters'],
  },
  {
    id: 'sheet_did',
    title: 'La DID',
    text: 'La presentazione mette tra i compiti del secondo livello l’aiuto a presentare la DID online. Le fonti usano la sigla senza scioglierla e senza spiegare la procedura. Per compilarla si può chiedere aiuto a un centro per l’impiego o a un operatore del secondo livello.',
    source: GOL,
    passages: [
      { locator: 'Organizzazione della rete, livello 2', quote: 'supportare nella presentazione della DID online' },
    ],
    topics: ['services'],
  },
  {
    id: 'sheet_service_pact',
    title: 'Il patto di servizio',
    text: 'Al secondo livello la persona sottoscrive un primo patto di servizio. La presentazione riporta che nel 2020, su 222.206 persone registrate dai centri lombardi, 102.287 avevano firmato un patto di servizio personalizzato. Il contenuto del patto si definisce con l’operatore.',
    source: GOL,
    passages: [
      { locator: 'Organizzazione della rete, livello 2', quote: 'sottoscrivere un primo Patto di Servizio' },
      { locator: 'Target Lombardia', quote: 'di cui hanno firmato Patto di Servizio Personalizzato: 102.287' },
    ],
    topics: ['services', 'targets'],
  },
  {
    id: 'sheet_training_delivery',
    title: 'Chi eroga la formazione',
    text: 'I corsi sono tenuti da enti accreditati alla formazione. Seguono il piano formativo dell’operatore che ha fatto l’assessment e gli rispondono dell’esito. Se chi valuta possa essere anche chi forma, la fonte non lo dice.',
    source: GOL,
    passages: [
      {
        locator: 'Ulteriori punti nodali',
        quote: 'I servizi di formazione sono erogati dagli accreditati alla formazione',
      },
      { locator: 'Ulteriori punti nodali', quote: 'piano formativo definito dall’operatore che ha fatto l’assessment' },
    ],
    topics: ['training'],
  },
  {
    id: 'sheet_operators',
    title: 'Chi segue la persona e come viene pagato',
    text: 'L’operatore che definisce il percorso segue la persona fino all’inserimento al lavoro; compiti e funzioni si dividono solo dentro la rete di partenariato. I centri per l’impiego possono erogare tutti i servizi e non rendicontano, perché le spese sono già coperte. Gli operatori accreditati al lavoro sono pagati a costi standard.',
    source: GOL,
    passages: [
      { locator: 'Ulteriori punti nodali', quote: 'lo segue fino all’inserimento lavorativo' },
      { locator: 'Ulteriori punti nodali', quote: 'sono remunerati a costi standard per tutti i servizi erogati' },
    ],
    topics: ['services'],
  },
  {
    id: 'sheet_targets_national',
    title: 'Gli obiettivi nazionali di GOL',
    text: 'La presentazione riporta almeno 3 milioni di beneficiari entro il 2025, il 75% dei quali tra donne, giovani sotto i 30 anni, disoccupati di lunga durata, persone con disabilità e lavoratori oltre i 55. Almeno 800.000 dovevano seguire formazione, 300.000 dei quali per competenze digitali. Secondo una fonte secondaria gli obiettivi sulla formazione sono stati poi rimodulati: da verificare.',
    source: GOL,
    passages: [
      { locator: 'Target nazionali, t1', quote: 'minimo 3 mln beneficiari entro 2025' },
      { locator: 'Target nazionali, t2', quote: 'minimo 800.000 beneficiari coinvolti in formazione' },
    ],
    validTo: '2025-12-31',
    topics: ['targets'],
  },
  {
    id: 'sheet_targets_lombardy',
    title: 'Gli obiettivi della Lombardia al 2022',
    text: 'Al 31 dicembre 2022 la Lombardia doveva raggiungere 69.060 beneficiari, di cui 50.985 nella fascia di svantaggio e 18.355 in formazione; di questi, 6.790 per competenze digitali. La fascia di svantaggio è il 73,8% del totale, meno del 75% chiesto a livello nazionale. Il riparto per provincia era annunciato ma non è nelle fonti.',
    source: GOL,
    passages: [
      { locator: 'Target Lombardia al 31/12/2022', quote: '69.060 target beneficiari da raggiungere GOL' },
      { locator: 'Target Lombardia al 31/12/2022', quote: 'NB i target saranno ripartiti per Provincia/CPI' },
    ],
    validTo: '2022-12-31',
    topics: ['targets'],
  },
  {
    id: 'sheet_targets_additional',
    title: 'Gli obiettivi aggiuntivi della Lombardia',
    text: 'Oltre ai target nazionali la Lombardia si era data obiettivi propri: intercettare almeno il 15% dei giovani NEET, portare nelle politiche il 10% delle donne inattive, almeno il 5% degli inattivi in età da lavoro e almeno il 70% di chi riceveva il Reddito di Cittadinanza. Voleva inoltre aumentare di almeno il 10% l’accesso ai servizi delle persone con disabilità. La fonte non dà le basi di calcolo, quindi le quote non si possono verificare.',
    source: GOL,
    passages: [
      { locator: 'Target autonomi aggiuntivi Lombardia', quote: 'intercettare almeno 15% bacino NEET' },
      { locator: 'Target autonomi aggiuntivi Lombardia', quote: 'ingresso nelle politiche 10% donne inattive' },
    ],
    topics: ['targets'],
  },
  {
    id: 'sheet_staff',
    title: 'Il personale previsto dal piano di potenziamento',
    text: 'La presentazione riporta 1.308 unità per i servizi lombardi: 891 operatori del mercato del lavoro, 335 specialisti, 28 statistici informatici e 54 informatici. I gruppi più numerosi sono a Milano (285), Brescia (183) e Bergamo (132). La somma delle righe è però 1.301: le 7 unità di differenza sono pari a quelle dell’articolo 34 bis annotate per Como.',
    source: GOL,
    passages: [
      { locator: 'Piano Potenziamento dei CPI - Personale', quote: 'TOTALE 891 335 28 54 1308' },
      {
        locator: 'Piano Potenziamento dei CPI - Personale',
        quote: 'Provincia di Como 54+3 art.34 bis 21+ 4 art.34 bis 1 4 80',
      },
    ],
    topics: ['staff'],
  },
  {
    id: 'sheet_union_concerns',
    title: 'Le critiche dei sindacati',
    text: 'Le organizzazioni sindacali hanno segnalato dei dubbi: sono opinioni e non regole. Secondo loro affidare profilazione e cluster anche agli operatori accreditati porta il rischio di scegliere i casi più facili; la somministrazione non può avere contenuto formativo; per il cluster 4 il legame tra servizi sociali e servizi per il lavoro è debole.',
    source: GOL,
    passages: [
      {
        locator: 'Primi punti critici segnalati dalle OO.SS.',
        quote: 'rischio di selezione avversa e comportamenti opportunistici',
      },
      { locator: 'Primi punti critici segnalati dalle OO.SS.', quote: 'è molto debole e disomogenea nei territori' },
    ],
    status: 'opinion',
    topics: ['opinions'],
  },
];
