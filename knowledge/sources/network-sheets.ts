import type { FactSheetData } from './fact-sheet.ts';

const NETWORKS = '004_d036087bc07a2475.txt';
const GOL = '000_ae3e7c8fad42ec6d.txt';
const ACTIVATION = 'Attivazione dei percorsi';

/** Pathway 5 networks, by the guidelines whose resources ran to the end of 2023. */
export const NETWORK_SHEETS: FactSheetData[] = [
  {
    id: 'sheet_network_composition',
    title: 'Come si compone una rete del percorso 5',
    text: 'Secondo le linee guida la rete ha almeno tre soggetti, capofila compreso. Il capofila è un centro per l’impiego o un operatore accreditato ai servizi al lavoro; ne fanno parte la Provincia e il centro per l’impiego del territorio. La presentazione del programma descrive la rete in modo diverso: capofila e almeno altri due soggetti, e sembra chiedere un’istituzione scolastica, formativa o universitaria.',
    source: NETWORKS,
    passages: [
      { locator: ACTIVATION, quote: 'composta da almeno tre soggetti (incluso il capofila' },
      {
        locator: 'Livelli Essenziali, 5 Ricollocazione collettiva',
        quote: 'almeno altri due soggetti tra',
        source: GOL,
      },
    ],
    topics: ['networks'],
  },
  {
    id: 'sheet_network_recipients',
    title: 'A chi si rivolge il percorso 5',
    text: 'Le linee guida ammettono i lavoratori sospesi con integrazione straordinaria, di unità produttive in Lombardia, che al momento dell’adesione ricevono un ammortizzatore mentre sono ancora dipendenti. La presentazione è più larga: comprende anche chi lavora in aziende che prevedono esuberi. Le due fonti non coincidono; le linee guida sono l’allegato di un atto e prevalgono su una presentazione. Conta l’unità produttiva, non la residenza.',
    source: NETWORKS,
    passages: [
      { locator: 'Beneficiari', quote: 'percettori di un ammortizzatore sociale in costanza di rapporto di lavoro' },
      {
        locator: 'Livelli Essenziali, 5 Ricollocazione collettiva, Destinatari',
        quote: 'Lavoratori occupati in aziende con previsione di esuberi',
        source: GOL,
      },
    ],
    topics: ['networks'],
  },
  {
    id: 'sheet_network_incompatibility',
    title: 'Percorso 5 e altre politiche',
    text: 'Chi aderisce a un progetto di ricollocazione collettiva non può seguire nello stesso tempo un’altra politica attiva pagata con soldi pubblici. Le linee guida fanno due esempi, Dote Unica Lavoro e Garanzia Giovani, che non chiudono l’elenco. Che cosa accada quando due misure si toccano in un solo giorno non è scritto.',
    source: NETWORKS,
    passages: [
      {
        locator: 'Beneficiari',
        quote: 'non possono partecipare contemporaneamente ad un altro intervento di politica attiva',
      },
    ],
    topics: ['networks'],
  },
  {
    id: 'sheet_network_agreement',
    title: 'Accordo sindacale o protocollo',
    text: 'Il progetto di ricollocazione può essere già descritto nell’accordo sindacale. Se l’accordo manca, il progetto è un protocollo firmato dalle organizzazioni sindacali e dal Comune colpito dalla crisi. La fonte non dice come fare quando i Comuni sono più di uno.',
    source: GOL,
    passages: [
      {
        locator: 'Livelli Essenziali, 5 Ricollocazione collettiva',
        quote: 'protocollo sottoscritto fra le OOSS e l’Amministrazione Comunale',
      },
    ],
    topics: ['networks'],
  },
  {
    id: 'sheet_network_services',
    title: 'I servizi del percorso 5 nel periodo transitorio',
    text: 'In attesa delle regole nazionali le linee guida proponevano di associare i lavoratori al percorso 5 in modo transitorio e di usare i servizi del percorso 3. I servizi in gruppo erano preferiti, dove previsti. Ogni operatore poteva rendicontare da solo i propri servizi.',
    source: NETWORKS,
    passages: [
      { locator: ACTIVATION, quote: 'servizi previsti dal Percorso 3 di GOL' },
      { locator: ACTIVATION, quote: "privilegiata l'erogazione di servizi in modalità di gruppo, ove prevista" },
    ],
    topics: ['networks', 'pathways'],
  },
  {
    id: 'sheet_network_funds',
    title: 'Le risorse del percorso 5',
    text: 'Per il 2022, utilizzabili per tutto il 2023, le linee guida indicano 10.901.148 euro: 6.520.000 dal fondo per il potenziamento delle competenze e 4.381.148 dal programma GOL. Il fondo è per lavoratori con l’orario ridotto di oltre il 30%. Per gli anni seguenti la fonte non dà cifre.',
    source: NETWORKS,
    passages: [{ locator: 'Fonti finanziarie', quote: "riduzione dell'orario di oltre il 30%" }],
    topics: ['networks'],
  },
];
