import type { FactSheetData } from './fact-sheet.ts';

const PROPOSAL = '002_0f386b88a452b307.txt';
const sheet = (data: Omit<FactSheetData, 'source' | 'status'>): FactSheetData => ({
  ...data,
  source: PROPOSAL,
  status: 'proposed',
});

/** The model that the Region presented on 2 July 2025. Every sheet says that it is a proposal. */
export const PROPOSAL_SHEETS: FactSheetData[] = [
  sheet({
    id: 'sheet_2025_model',
    title: 'La proposta regionale del 2025',
    text: 'Il 2 luglio 2025 la Regione ha presentato una proposta di nuovo modello delle politiche del lavoro: più modulare, con formazione guidata dalla domanda delle imprese, servizi digitali più integrati e percorsi personalizzati. È una presentazione e non un atto: nelle fonti non c’è un provvedimento che la renda obbligatoria.',
    passages: [
      {
        locator: 'Il nuovo Modello in sintesi',
        quote: "Percorso di PAL personalizzato per un'esperienza funzionale al fabbisogno dell'impresa e della persona",
      },
    ],
    topics: ['proposals'],
  }),
  sheet({
    id: 'sheet_2025_training',
    title: 'Proposta: formazione breve e modulare',
    text: 'Nella proposta del 2025 la formazione sarebbe più breve e modulare, raccordata alla domanda delle imprese, scelta dalla persona con la guida del consulente e basata su una valutazione delle competenze che la persona ha già. Per le imprese con fabbisogni chiari si propongono percorsi stabili, da integrare con altri moduli.',
    passages: [
      { locator: 'La formazione, Aspirazioni', quote: 'moduli di breve durata, facilmente attivabili e integrabili' },
      {
        locator: 'La formazione, soluzione 02',
        quote: 'percorsi stabili per le imprese che hanno fabbisogni chiari da coprire',
      },
    ],
    topics: ['proposals', 'training'],
  }),
  sheet({
    id: 'sheet_2025_hours',
    title: 'Proposta: superare il vincolo tra ore e cluster',
    text: 'Tra le soluzioni proposte nel 2025 c’è superare il vincolo tra ore di formazione e cluster, dando più autonomia e responsabilità al consulente. È una proposta: i limiti di ore indicati nelle fonti restano finché un atto non li cambia. Chi propone una deroga ne scrive la motivazione.',
    passages: [
      { locator: 'La formazione, soluzione 01', quote: 'Superare il vincolo tra ore di formazione e cluster' },
    ],
    topics: ['proposals', 'training', 'pathways'],
  }),
  sheet({
    id: 'sheet_2025_micro_credentials',
    title: 'Proposta: micro-credenziali',
    text: 'La proposta del 2025 introdurrebbe micro-credenziali. Potrebbero essere rappresentate anche come badge digitali o European Digital Credential. La presentazione non dice da quando né chi le rilascerebbe.',
    passages: [
      {
        locator: 'La formazione, soluzione 06',
        quote: 'rappresentabili anche con Badge digitali o European Digital Credential',
      },
    ],
    topics: ['proposals', 'training'],
  }),
  sheet({
    id: 'sheet_2025_skill_gap',
    title: 'Proposta: analisi del divario con l’intelligenza artificiale',
    text: 'La proposta del 2025 vorrebbe migliorare l’analisi del divario di competenze, la «Skill Gap Analisi», con il supporto dell’intelligenza artificiale. Nella stessa proposta la formazione è scelta dalla persona, con la guida del consulente.',
    passages: [
      { locator: 'La formazione, soluzione 05', quote: "Skill Gap Analisi attraverso il supporto dell'IA" },
      {
        locator: 'La formazione, più consapevole',
        quote: "scelta dalla persona, ma guidata dall'azione del Consulente",
      },
    ],
    topics: ['proposals', 'training'],
  }),
  sheet({
    id: 'sheet_2025_rating',
    title: 'Proposta: valutare la formazione e i risultati',
    text: 'La proposta del 2025 introdurrebbe valutazioni dell’efficacia dei corsi, per esempio con un punteggio e la soddisfazione di chi li segue, e premierebbe la qualità. Fisserebbe obiettivi annuali di inserimento al lavoro diversi per cluster, da cui dipenderebbe una parte del rimborso dell’operatore. I valori non sono indicati.',
    passages: [
      { locator: 'La formazione, soluzione 03', quote: 'sistema rating, customer satisfaction' },
      { locator: 'La formazione, soluzione 04', quote: 'obiettivi di placement annuali differenziati per cluster' },
    ],
    topics: ['proposals', 'training', 'targets'],
  }),
  sheet({
    id: 'sheet_2025_inactive',
    title: 'Proposta: la rete per le persone inattive',
    text: 'La proposta del 2025 prevede una rete che cerchi e attivi le persone che non studiano e non cercano lavoro. Dovrebbe avere almeno un operatore accreditato e un ente del terzo settore, oltre a soggetti ben presenti sul territorio, come consultori e associazioni. Il bando era annunciato come prossimo: se sia uscito non risulta dalle fonti.',
    passages: [
      { locator: 'Servizi di attivazione', quote: 'Operatore Accreditato e da un Ente del Terzo Settore' },
      { locator: 'Servizi di attivazione', quote: 'Bando Inattivi di prossima uscita' },
    ],
    topics: ['proposals', 'inactive', 'networks'],
  }),
  sheet({
    id: 'sheet_2025_services',
    title: 'Proposta: servizi essenziali e servizi integrativi',
    text: 'La proposta del 2025 distingue un nucleo di servizi essenziali per tutti, garantito da centri per l’impiego e operatori accreditati, e un catalogo di servizi integrativi costruito sui bisogni di ciascuno. I servizi integrativi si attiverebbero quando un centro per l’impiego o un accreditato al lavoro ne rileva la necessità. Per le persone più vicine al lavoro i servizi essenziali potrebbero bastare.',
    passages: [
      { locator: 'Servizi essenziali', quote: 'nucleo di servizi essenziali' },
      {
        locator: 'Servizi integrativi',
        quote: 'attivabili in base alle necessità rilevate dai CPI/Accreditati al Lavoro',
      },
    ],
    topics: ['proposals', 'services'],
  }),
];
