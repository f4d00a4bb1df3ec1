import { type Rule, rulesFrom } from './rule.ts';

const SLIDES = '000_ae3e7c8fad42ec6d.txt';

/** Targets, estimates and beneficiaries of GOL (R-01…R-10). Figures are kept as the slides give them, also where they disagree. */
export const TARGET_RULES: Rule[] = rulesFrom(SLIDES, 'in_force', [
  {
    id: 'R-01',
    statement: 'Entro il 2022 i piani regionali dovevano essere in vigore e almeno il 10% dei beneficiari raggiunto.',
    quotes: ['almeno 10% beneficiari raggiunti entro 2022'],
    locator: 'Garanzia Occupabilità Lavoratori, Milestones, m2',
    validTo: '2022-12-31',
    params: { minimumShare: 0.1, by: '2022-12-31' },
    scope: 'targets',
    toVerify: 'Il target lombardo del 2022 presuppone il 20% del target nazionale, non il 10%.',
  },
  {
    id: 'R-02',
    statement:
      'Obiettivo nazionale: almeno 3 milioni di beneficiari entro il 2025, per almeno il 75% donne, giovani, disoccupati di lunga durata, persone con disabilità o lavoratori over 55.',
    quotes: ['minimo 3 mln beneficiari entro 2025', 'min 75% donne, giovani under 30, disoccupati lunga durata'],
    locator: 'Target nazionali, t1',
    validTo: '2025-12-31',
    params: { minimumBeneficiaries: 3_000_000, minimumShare: 0.75, groups: 5 },
    scope: 'targets',
    toVerify:
      'I cinque gruppi si sovrappongono e la «lunga durata» non è definita: le persone vanno contate una volta.',
  },
  {
    id: 'R-03',
    statement:
      'Obiettivo nazionale: almeno 800.000 beneficiari in formazione, di cui almeno 300.000 per competenze digitali.',
    quotes: ['minimo 800.000 beneficiari coinvolti in formazione', '300.000 per competenze digitali'],
    locator: 'Target nazionali, t2',
    status: 'superseded',
    validTo: '2025-12-03',
    params: { minimumTrained: 800_000, minimumDigital: 300_000 },
    scope: 'targets',
    evidence: 'S',
    toVerify: 'Un decreto ministeriale del 4 dicembre 2025 avrebbe rimodulato il target: da verificare nel testo.',
  },
  {
    id: 'R-04',
    statement:
      'Obiettivi nazionali per i centri per l’impiego: almeno l’80% in ogni regione rispetta i livelli essenziali entro il 2025; almeno 250 a metà delle attività entro il 2022 e almeno 500 al termine entro il 2025.',
    quotes: ['minimo 80% CPI in ogni regione entro 2025', 'minimo 250 CPI entro 2022', 'minimo 500 CPI entro 2025'],
    locator: 'Target nazionali, t3, t4 e t5',
    validTo: '2025-12-31',
    params: { minimumShare: 0.8, centres2022: 250, centres2025: 500, activitiesShare2022: 0.5 },
    scope: 'targets',
  },
  {
    id: 'R-05',
    statement:
      'Target della Lombardia al 31 dicembre 2022: 69.060 beneficiari, di cui 50.985 nella fascia di svantaggio, 18.355 in formazione e, di questi, 6.790 per competenze digitali.',
    quotes: ['69.060 target beneficiari da raggiungere GOL'],
    locator: 'Target Lombardia al 31/12/2022',
    validTo: '2022-12-31',
    params: { beneficiaries: 69_060, disadvantaged: 50_985, trained: 18_355, digital: 6_790 },
    scope: 'targets',
  },
  {
    id: 'R-06',
    statement:
      'Obiettivi aggiuntivi della Lombardia: intercettare almeno il 15% dei NEET, portare nelle politiche il 10% delle donne inattive, almeno il 5% degli inattivi e almeno il 70% dei beneficiari di Reddito di Cittadinanza, aumentare di almeno il 10% l’accesso delle persone con disabilità.',
    quotes: [
      'intercettare almeno 15% bacino NEET',
      'ingresso nelle politiche 10% donne inattive',
      'ingresso nelle politiche almeno 70% beneficiari RdC',
    ],
    locator: 'Target autonomi aggiuntivi Lombardia',
    params: { neetShare: 0.15, inactiveWomenShare: 0.1, inactiveShare: 0.05, rdcShare: 0.7, disabilityIncrease: 0.1 },
    scope: 'targets',
    toVerify:
      'La fonte non dà i denominatori: le quote non si possono calcolare. Il Reddito di Cittadinanza non esiste più dal 1° gennaio 2024.',
  },
  {
    id: 'R-07',
    statement:
      'I target sarebbero stati ripartiti per provincia e per centro per l’impiego; nelle fonti non c’è alcun riparto.',
    quotes: ['NB i target saranno ripartiti per Provincia/CPI'],
    locator: 'Target Lombardia al 31/12/2022, nota',
    validTo: '2022-12-31',
    scope: 'targets',
  },
  {
    id: 'R-08',
    statement: 'Tra i destinatari ci sono i lavoratori con redditi molto bassi, fino a 8.174 euro.',
    quotes: ['Lavoratori con redditi molto bassi (fino a 8.174 euro)'],
    locator: 'Beneficiari della politica di GOL',
    params: { maximumIncomeEur: 8_174 },
    scope: 'recipients',
    toVerify: 'La fonte non distingue dipendenti e autonomi, e la soglia potrebbe essere cambiata.',
  },
  {
    id: 'R-09',
    statement:
      'I destinatari sono sei categorie, dai percettori di ammortizzatori con o senza rapporto di lavoro ai lavoratori fragili, anche senza sostegno al reddito. Una persona può stare in più categorie.',
    quotes: [
      'Beneficiari di ammortizzatori sociali in costanza rapporto di lavoro',
      'indipendentemente da sostegno al reddito',
    ],
    locator: 'Beneficiari della politica di GOL',
    params: { categories: 6 },
    scope: 'recipients',
  },
  {
    id: 'R-10',
    statement:
      'Stima, non obiettivo: per raggiungere i target del 2022 andavano prese in carico 128.000 persone, 102.400 avviabili a politiche, 76.800 nella fascia di svantaggio.',
    quotes: ['Stima popolazione da prendere in carico in GOL nel 2022'],
    locator: 'Target Lombardia al 31/12/2022',
    validTo: '2022-12-31',
    params: { takenInCharge: 128_000, towardsPolicies: 102_400, disadvantaged: 76_800 },
    scope: 'targets',
  },
]);
