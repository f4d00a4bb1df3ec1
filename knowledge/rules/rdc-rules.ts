import { type Rule, rulesFrom } from './rule.ts';

const ACT = '003_9ef1b274544028eb.txt';
/** End of the 2019 convention by its own art. 7; the measure itself ended a year later. */
const CONVENTION_END = '2022-12-31';
const matrix = (phase: string) => `Allegato 1, matrice delle fasi, fase ${phase}`;

/** The Reddito di Cittadinanza process of 2019 (R-50…R-58) and its governance (R-60…R-64). Historical: the measure ended with 2023. */
export const RDC_RULES: Rule[] = rulesFrom(ACT, 'in_force', [
  {
    id: 'R-50',
    statement:
      'Il centro per l’impiego manda la convocazione, con la data del primo appuntamento, entro 30 giorni dal riconoscimento del beneficio.',
    quotes: ['Organizza la convocazione dei beneficiari entro 30 gg dal riconoscimento del beneficio'],
    locator: matrix('2, Convocazione'),
    params: { days: 30 },
    severity: 'warn',
    scope: 'rdc',
    toVerify:
      'Il termine riguarda l’invio, non l’appuntamento; la fonte non dice che cosa accade se cade in un giorno festivo.',
  },
  {
    id: 'R-51',
    statement:
      'Al primo appuntamento si verificano esoneri, altre politiche attive, DID, scheda anagrafica e registrazione alla piattaforma; se la DID manca si compila con la persona.',
    quotes: ['Verifica se già coinvolto in altra politica attiva'],
    locator: matrix('3, Primo appuntamento'),
    scope: 'rdc',
  },
  {
    id: 'R-52',
    statement: 'Nel percorso verso il patto il centro per l’impiego rileva i fabbisogni formativi e i percorsi utili.',
    quotes: ['Rileva i fabbisogni formativi del beneficiario'],
    locator: matrix('4, Percorso per la sottoscrizione'),
    scope: 'rdc',
  },
  {
    id: 'R-53',
    statement: 'Chi riceve l’assegno di ricollocazione sceglie dove usarlo entro 30 giorni dal rilascio.',
    quotes: ['entro 30 giorni dal rilascio'],
    locator: matrix('5, Patto per il lavoro'),
    params: { days: 30 },
    severity: 'warn',
    scope: 'rdc',
  },
  {
    id: 'R-54',
    statement: 'Se emergono particolari criticità, un operatore rinvia la persona ai servizi comunali.',
    quotes: ['Rinvia ai servizi comunali competenti, avendo ravvisato particolari criticità'],
    locator: matrix('5, se necessario'),
    scope: 'rdc',
  },
  {
    id: 'R-55',
    statement:
      'Un operatore segnalava all’INPS l’assenza ingiustificata: se sia ingiustificata lo accerta una persona.',
    quotes: ['Segnala all’Inps l’assenza ingiustificata'],
    locator: matrix('5, Patto per il lavoro'),
    scope: 'rdc',
  },
  {
    id: 'R-56',
    statement:
      'Durante il patto il centro per l’impiego organizza incontri, laboratori e contatti con le imprese e ne verifica gli impegni.',
    quotes: ['Verifica il rispetto, da parte del beneficiario, degli impegni'],
    locator: matrix('6, Attuazione'),
    scope: 'rdc',
  },
  {
    id: 'R-57',
    statement: 'Con l’assegno si firma il PRI, che lo stesso atto chiama ora programma ora piano.',
    quotes: ['Programma di Ricerca Intensiva (PRI)', 'Piano di Ricerca Intensiva (PRI)'],
    locator: matrix('7, Assegno di ricollocazione'),
    scope: 'rdc',
  },
  {
    id: 'R-58',
    statement: 'Preselezione e offerta congrua sono compiti di persone: fuori dall’uso di strumenti automatici.',
    quotes: ['gestisce la preselezione', 'mancata accettazione della offerta congrua'],
    locator: matrix('9, Offerta congrua'),
    scope: 'rdc',
  },
  {
    id: 'R-60',
    statement: 'Anpal Servizi consegna ogni sei mesi alla Regione una relazione su attività e risultati.',
    quotes: ['produce semestralmente alla Regione una relazione'],
    locator: 'Convenzione, art. 2',
    validTo: CONVENTION_END,
    params: { months: 6 },
    severity: 'warn',
    scope: 'governance',
  },
  {
    id: 'R-61',
    statement: 'Entro 60 giorni dalla firma Anpal Servizi propone come affiancare la Regione sulle crisi aziendali.',
    quotes: ['entro 60 giorni dalla sottoscrizione della Convenzione'],
    locator: 'Allegato 1, par. 4',
    validTo: CONVENTION_END,
    params: { days: 60 },
    severity: 'warn',
    scope: 'governance',
  },
  {
    id: 'R-62',
    statement: 'La convenzione dura fino al 31 dicembre 2022.',
    quotes: ['fino al 31 dicembre 2022'],
    locator: 'Convenzione, art. 7',
    validTo: CONVENTION_END,
    params: { until: CONVENTION_END },
    scope: 'governance',
  },
  {
    id: 'R-63',
    statement:
      'Le convenzioni tra Anpal Servizi e le Regioni vanno stipulate entro 30 giorni dall’adozione del Piano (17 aprile 2019).',
    quotes: ['da stipulare entro trenta giorni dalla data di adozione del Piano'],
    locator: 'D.g.r., Considerato che',
    validFrom: '2019-04-17',
    validTo: CONVENTION_END,
    params: { days: 30, adoptedOn: '2019-04-17' },
    severity: 'warn',
    scope: 'governance',
  },
  {
    id: 'R-64',
    statement: 'La matrice delle fasi descrive il processo e non impone come organizzare i servizi.',
    quotes: ['non avendo alcuna implicazione di natura organizzativa'],
    locator: 'Allegato 1, par. 3.2, nota finale',
    scope: 'governance',
  },
]);

const PRIVACY = 'Convenzione, art. 6';

/** Data-protection clauses of the 2019 convention (R-70…R-74). Today's roles must be asked, not read off here. */
export const DATA_PROTECTION_RULES: Rule[] = rulesFrom(
  ACT,
  'in_force',
  [
    {
      id: 'R-70',
      statement:
        'Nella convenzione del 2019 titolare dei dati è Regione Lombardia e Anpal Servizi ne è responsabile del trattamento.',
      quotes: ['Titolare dei dati personali è la Regione Lombardia', 'quale Responsabile del trattamento'],
      locator: PRIVACY,
    },
    {
      id: 'R-71',
      statement: 'I dati non si copiano su supporti o applicativi che la Regione non ha indicato.',
      quotes: ['con esclusione della possibilità di acquisire i dati e di copiare'],
      locator: PRIVACY,
      severity: 'warn' as const,
    },
    {
      id: 'R-72',
      statement: 'Ogni altro soggetto che tratta i dati per conto del responsabile va comunicato al titolare.',
      quotes: ['comunica al Titolare ogni eventuale sub-responsabile'],
      locator: PRIVACY,
      severity: 'warn' as const,
    },
    {
      id: 'R-73',
      statement: 'L’accesso ai sistemi segue profili e livelli decisi dalla Regione.',
      quotes: ['secondo profili e livelli di accesso ai dati definiti dalla Regione'],
      locator: 'Convenzione, art. 4',
    },
    {
      id: 'R-74',
      statement: 'I collaboratori comunicano eventuali rapporti con operatori accreditati.',
      quotes: ['comunicano eventuali forme di collaborazione con operatori accreditati'],
      locator: 'Convenzione, art. 8',
    },
  ].map((row) => ({ ...row, scope: 'data_protection' as const, validTo: CONVENTION_END })),
);
