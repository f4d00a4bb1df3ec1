import type { FactSheetData } from './fact-sheet.ts';

const ACT = '003_9ef1b274544028eb.txt';
const CONVENTION_END = '2022-12-31';

/** Reddito di Cittadinanza, navigators and the convention of 2019. All historical. */
export const RDC_SHEETS: FactSheetData[] = [
  {
    id: 'sheet_rdc_ended',
    title: 'Il Reddito di Cittadinanza non esiste più',
    text: 'Il Reddito di Cittadinanza non c’è più: è stato abolito dal 1° gennaio 2024 (decreto-legge 48/2023, convertito nella legge 85/2023). Al suo posto ci sono l’Assegno di inclusione e il Supporto per la formazione e il lavoro. Per sapere che cosa vale per te rivolgiti al centro per l’impiego. La delibera del 2019 citata qui descrive come funzionava.',
    source: ACT,
    passages: [{ locator: 'Allegato 1, par. 3', quote: 'Il percorso del Reddito di Cittadinanza' }],
    topics: ['rdc'],
  },
  {
    id: 'sheet_rdc_phases',
    title: 'Le fasi del percorso RdC (2019)',
    text: 'La delibera del 2019 elenca nove fasi, dalla registrazione all’offerta di lavoro congrua. La tabella con i compiti di beneficiario, centro per l’impiego e navigator copre solo le fasi 2, 3, 4, 5, 6, 7 e 9: per la 1 e la 8 non dà compiti. La tabella descrive il processo e non obbliga a organizzare i servizi in un certo modo.',
    source: ACT,
    passages: [
      { locator: 'Allegato 1, par. 3.2', quote: 'le fasi n. 2, 3, 4, 5, 6, 7 e 9 del percorso' },
      { locator: 'Allegato 1, par. 3.2, nota finale', quote: 'non avendo alcuna implicazione di natura organizzativa' },
    ],
    topics: ['rdc'],
  },
  {
    id: 'sheet_rdc_convocation',
    title: 'La convocazione per il RdC (2019)',
    text: 'Il centro per l’impiego doveva organizzare la convocazione entro 30 giorni dal riconoscimento del beneficio, con un sms o una mail che indicava la data del primo appuntamento. I 30 giorni riguardavano l’invio, non l’appuntamento. La regola è finita con la misura, alla fine del 2023.',
    source: ACT,
    passages: [
      {
        locator: 'Allegato 1, fase 2',
        quote: 'Organizza la convocazione dei beneficiari entro 30 gg dal riconoscimento del beneficio',
      },
      {
        locator: 'Allegato 1, fase 2',
        quote: 'Invia al beneficiario sms o email con la data per il primo appuntamento',
      },
    ],
    topics: ['rdc'],
  },
  {
    id: 'sheet_rdc_pact',
    title: 'Il patto per il lavoro nel RdC (2019)',
    text: 'Dopo il colloquio, la prima diagnosi delle competenze e l’analisi dei fabbisogni formativi, operatore e beneficiario definivano il piano e firmavano il Patto per il Lavoro. Con il patto arrivava l’assegno di ricollocazione: il beneficiario sceglieva entro 30 giorni dal rilascio dove usarlo. In caso di criticità un operatore poteva rinviare ai servizi del Comune.',
    source: ACT,
    passages: [
      { locator: 'Allegato 1, fase 4', quote: 'Rileva i fabbisogni formativi del beneficiario' },
      { locator: 'Allegato 1, fase 5', quote: 'scegliere dove utilizzarlo entro 30 giorni dal rilascio' },
    ],
    topics: ['rdc'],
  },
  {
    id: 'sheet_navigators',
    title: 'I navigator (2019–2022)',
    text: 'I navigator erano collaboratori di Anpal Servizi che affiancavano gli operatori dei centri per l’impiego: assistenza tecnica, non al loro posto. In Lombardia ne erano previsti 329. La convenzione durava fino al 31 dicembre 2022: è finita e non è più in vigore.',
    source: ACT,
    passages: [
      { locator: 'Allegato 1, par. 3.2', quote: 'si avvarrà di n. 329 Navigator' },
      { locator: 'Convenzione, art. 7', quote: 'fino al 31 dicembre 2022' },
    ],
    validTo: CONVENTION_END,
    topics: ['navigators', 'rdc'],
  },
  {
    id: 'sheet_navigator_distribution',
    title: 'Dove erano assegnati i navigator',
    text: 'La ripartizione iniziale in Lombardia ne indica 329: i gruppi più grandi erano a Milano (76), Brescia (50) e Bergamo (38). Il centro con più navigator era Milano città, con 30; Ostiglia ne aveva 0. I totali delle province sommano al totale.',
    source: ACT,
    passages: [
      { locator: 'Allegato 1, par. 6, tabella', quote: 'TOTALE COMPLESSIVO 329' },
      { locator: 'Allegato 1, par. 6, tabella', quote: 'CPI OSTIGLIA 0' },
    ],
    validTo: CONVENTION_END,
    topics: ['navigators', 'staff'],
  },
  {
    id: 'sheet_privacy_2019',
    title: 'I ruoli sui dati nella convenzione del 2019',
    text: 'Nella convenzione del 2019 la titolare dei dati era Regione Lombardia; Anpal Servizi agiva come responsabile del trattamento e comunicava ogni altro soggetto coinvolto. I collaboratori non potevano acquisire i dati né copiarli su strumenti non indicati dalla Regione. Sono i ruoli di allora: chi è oggi titolare va chiesto, non dedotto da qui.',
    source: ACT,
    passages: [
      { locator: 'Convenzione, art. 6', quote: 'Titolare dei dati personali è la Regione Lombardia' },
      { locator: 'Convenzione, art. 6', quote: 'con esclusione della possibilità di acquisire i dati e di copiare' },
    ],
    validTo: CONVENTION_END,
    topics: ['privacy'],
  },
  {
    id: 'sheet_operator_training',
    title: 'La formazione degli operatori nel piano del 2019',
    text: 'Il piano prevedeva di formare gli operatori dei centri per l’impiego in aula, online e sul lavoro. L’apprendimento era verificato osservando il lavoro e con un test a risposta multipla per ogni modulo. Ogni sei mesi Anpal Servizi doveva dare alla Regione una relazione su attività e risultati.',
    source: ACT,
    passages: [
      { locator: 'Allegato 1, par. 5', quote: 'verifiche a test a risposta multipla per ciascun modulo' },
      { locator: 'Convenzione, art. 2', quote: 'produce semestralmente alla Regione una relazione' },
    ],
    validTo: CONVENTION_END,
    topics: ['navigators', 'training'],
  },
];
