import { type Rule, rulesFrom } from './rule.ts';

/** What the Region proposed on 2 July 2025 (R-35…R-41). No act that makes it binding was found: always worded as a proposal. */
export const PROPOSAL_RULES: Rule[] = rulesFrom('002_0f386b88a452b307.txt', 'proposed', [
  {
    id: 'R-35',
    statement:
      'Proposta: la rete per le persone inattive avrebbe almeno un operatore accreditato e un ente del terzo settore, oltre a soggetti ben presenti sul territorio.',
    quotes: ['Operatore Accreditato e da un Ente del Terzo Settore'],
    locator: 'Servizi di attivazione',
    params: { operators: 1, thirdSector: 1 },
    severity: 'warn',
    scope: 'inactive',
    toVerify: 'Al 2 luglio 2025 il bando era annunciato e non ancora uscito.',
  },
  {
    id: 'R-36',
    statement:
      'Proposta: i servizi integrativi si attiverebbero in base alle necessità rilevate da centri per l’impiego e accreditati al lavoro.',
    quotes: ['attivabili in base alle necessità rilevate dai CPI/Accreditati al Lavoro'],
    locator: 'Servizi integrativi',
    scope: 'service',
  },
  {
    id: 'R-37',
    statement:
      'Proposta: obiettivi annuali di inserimento diversi per cluster, da cui dipenderebbe parte del rimborso dell’operatore. I valori non sono indicati.',
    quotes: ['obiettivi di placement annuali differenziati per cluster'],
    locator: 'La formazione, soluzione 04',
    scope: 'targets',
  },
  {
    id: 'R-38',
    statement:
      'Proposta: la formazione sarebbe scelta dalla persona con la guida del consulente; scelta e consiglio vanno annotati distinti.',
    quotes: ["scelta dalla persona, ma guidata dall'azione del Consulente"],
    locator: 'La formazione, più consapevole',
    scope: 'training',
  },
  {
    id: 'R-39',
    statement:
      'Proposta: migliorare l’analisi del divario di competenze con il supporto dell’intelligenza artificiale.',
    quotes: ["Skill Gap Analisi attraverso il supporto dell'IA"],
    locator: 'La formazione, soluzione 05',
    scope: 'training',
  },
  {
    id: 'R-40',
    statement: 'Proposta: introdurre micro-credenziali, anche come badge digitali o European Digital Credential.',
    quotes: ['rappresentabili anche con Badge digitali o European Digital Credential'],
    locator: 'La formazione, soluzione 06',
    scope: 'training',
  },
  {
    id: 'R-41',
    statement:
      'Proposta: valutare l’efficacia della formazione, per esempio con punteggi e soddisfazione di chi la segue.',
    quotes: ['sistema rating, customer satisfaction'],
    locator: 'La formazione, soluzione 03',
    scope: 'training',
  },
]);
