import { type Rule, rulesFrom } from './rule.ts';

const SLIDES = '000_ae3e7c8fad42ec6d.txt';
const PROPOSAL = '002_0f386b88a452b307.txt';
const GUIDELINES = '004_d036087bc07a2475.txt';
const PATHWAY_FIVE = 'Livelli Essenziali di Prestazioni di GOL, 5 Ricollocazione collettiva';

/** Clusters, pathways and hours (R-11…R-21). */
export const PATHWAY_RULES: Rule[] = [
  ...rulesFrom(SLIDES, 'in_force', [
    {
      id: 'R-11',
      statement:
        'A ogni gruppo di lavoratori corrisponde un percorso: vicini al mercato → 1 reinserimento; distanti con competenze spendibili → 2 aggiornamento; distanti da riqualificare → 3 riqualificazione; con bisogni complessi → 4 lavoro e inclusione.',
      quotes: [
        'Lavoratori vicini a mdl',
        'Lavoratori distanti ma con competenze spendibili',
        'Lavoratori distanti con bisogni complessi',
      ],
      locator: 'Livelli Essenziali di Prestazioni di GOL, schema',
      scope: 'clusters',
      evidence: 'I',
      toVerify: 'La corrispondenza è letta in una tabella appiattita nell’estrazione: da verificare.',
    },
    {
      id: 'R-12',
      statement:
        'Il percorso 5, ricollocazione collettiva, parte da una crisi aziendale e non da un cluster: una persona può avere l’uno e l’altro.',
      quotes: ['5 RICOLLOCAZIONE COLLETTIVA'],
      locator: PATHWAY_FIVE,
      scope: 'clusters',
    },
    {
      id: 'R-13',
      statement: 'Orientamento specialistico e assessment durano al massimo 24 ore.',
      quotes: ['Orientamento Specialistico e Assessment (max 24 ore)'],
      locator: PATHWAY_FIVE,
      params: { maximumHours: 24 },
      severity: 'warn',
      scope: 'hours',
      toVerify: 'La fonte non distingue ore individuali e di gruppo.',
    },
    {
      id: 'R-14',
      statement: 'L’aggiornamento (upskilling) dura al massimo 150 ore, in moduli di 40 ore.',
      quotes: ['Upskilling (max 150 ore per modili di 40 ore'],
      locator: PATHWAY_FIVE,
      params: { maximumHours: 150, moduleHours: 40 },
      severity: 'warn',
      scope: 'hours',
      toVerify:
        '150 non è multiplo di 40: la fonte non dice se 40 ore sia la durata massima, esatta o tipica di un modulo.',
    },
    {
      id: 'R-15',
      statement:
        'La riqualificazione (reskilling) dura da 250 a 600 ore. Tra 151 e 249 ore la fonte non prevede alcun percorso.',
      quotes: ['Reskilling (da 250 a max 600 ore)'],
      locator: PATHWAY_FIVE,
      params: { minimumHours: 250, maximumHours: 600 },
      severity: 'warn',
      scope: 'hours',
      toVerify: 'La cifra è nella sola scheda del percorso 5.',
    },
    {
      id: 'R-16',
      statement: 'Gli esiti della formazione sono certificati e l’offerta è progettata insieme.',
      quotes: ['esiti certificati, offerta formativa coprogettata'],
      locator: PATHWAY_FIVE,
      params: { certifiedOutcomes: true, coDesigned: true },
      severity: 'warn',
      scope: 'training',
      toVerify: 'La clausola segue l’aggiornamento: non è chiaro se valga anche per la riqualificazione.',
    },
  ]),
  {
    id: 'R-17',
    statement:
      'Da verificare: il percorso 1 potrebbe comprendere fino a 140 ore di formazione digitale o verde dal 25 settembre 2023.',
    quotes: [],
    source: null,
    locator: 'D.g.r. 923/2023, citata da una fonte secondaria',
    status: 'unknown',
    validFrom: '2023-09-25',
    validTo: null,
    confirmedTo: null,
    params: { maximumHours: 140 },
    severity: 'info',
    scope: 'hours',
    supersedes: [],
    evidence: 'S',
    toVerify: 'L’atto non è tra le fonti lette.',
  },
  ...rulesFrom(PROPOSAL, 'proposed', [
    {
      id: 'R-18',
      statement:
        'La Regione propone di superare il legame tra ore di formazione e cluster, dando più autonomia al consulente. È una proposta: i limiti restano.',
      quotes: ['Superare il vincolo tra ore di formazione e cluster'],
      locator: 'La formazione, soluzione 01',
      scope: 'hours',
    },
  ]),
  ...rulesFrom(SLIDES, 'in_force', [
    {
      id: 'R-19',
      statement:
        'Per il cluster 4 ci sono due canali: iniziative specifiche di inclusione (4.1 o 4.2) e servizi di base presso gli sportelli informativi.',
      quotes: [
        'partecipano direttamente ad iniziative specifiche di politica di inclusione',
        'servizi di base accessibili attraverso gli sportelli informativi',
      ],
      locator: 'Cluster 4, canali',
      scope: 'clusters',
      evidence: 'I',
      toVerify:
        'Quale testo appartenga a 4.1 e quale a 4.2 non è certo dopo l’estrazione; i criteri sono dati solo per esempi.',
    },
  ]),
  ...rulesFrom(GUIDELINES, 'in_force', [
    {
      id: 'R-20',
      statement:
        'In via transitoria chi è nel percorso 5 può usare i servizi del percorso 3, fino alle regole nazionali.',
      quotes: ['servizi previsti dal Percorso 3 di GOL', 'associati al Percorso 5 in modalità "transitoria"'],
      locator: 'Attivazione dei percorsi',
      scope: 'hours',
      toVerify: 'La fine del periodo transitorio non ha data.',
    },
    {
      id: 'R-21',
      statement: 'Nel percorso 5 si preferiscono servizi in gruppo, dove previsti.',
      quotes: ["privilegiata l'erogazione di servizi in modalità di gruppo, ove prevista"],
      locator: 'Attivazione dei percorsi',
      scope: 'service',
    },
  ]),
];
