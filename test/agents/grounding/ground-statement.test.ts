import { describe, expect, it } from 'vitest';
import { groundStatement, type Support } from '../../../agents/grounding/ground-statement.ts';

const citations = new Map([
  [
    1,
    {
      label: 'Capoturno di magazzino',
      quote: 'Capoturno di magazzino: Preparare gli ordini; Condurre il carrello elevatore; Lavorare in gruppo',
    },
  ],
  [
    2,
    {
      label: 'Condurre il carrello elevatore',
      quote: 'Guidavo il muletto ogni giorno e caricavo i furgoni per le consegne.',
    },
  ],
  [3, { label: 'Giacenze e inventari', quote: 'Giacenze e inventari, 16 h, AulaDovunque' }],
  [4, { label: 'Usare il gestionale', quote: 'Usare il gestionale, 20 h, AulaDovunque' }],
  [5, { label: 'annunci per Capoturno', quote: 'Lavorare in gruppo: 12 su 40, dal 2026-05-01 al 2026-11-01' }],
  [9, { label: 'Di un’altra persona', quote: 'Cucivo fodere con la macchina lineare.' }],
]);
const retrieved = new Set([1, 2, 3, 4, 5]);
const support = (composed: string, composedCitations: number[]): Support => ({
  composed,
  composedCitations,
  citations,
  retrieved,
});

const overview = support(
  'Per «Capoturno di magazzino» le competenze essenziali sono 7: 3 dimostrate, 2 in parte e 2 non risultano.',
  [1],
);
const shown = support(
  'Il testo dimostra «Condurre il carrello elevatore»: vi si legge «Guidavo il muletto ogni giorno e caricavo i furgoni per le consegne.».',
  [2],
);
const silent = support(
  'Il testo non parla di «Lavorare in gruppo»: non vuol dire che la persona non lo sappia fare. Conviene chiederlo.',
  [1],
);
const plan = support(
  'Il piano propone 2 moduli per 36 h in tutto: «Giacenze e inventari» e «Usare il gestionale».',
  [3, 4],
);
const demand = support('La più chiesta dalle imprese è «Lavorare in gruppo»: la chiedono 12 annunci su 40.', [5]);

describe('an honest rewording is taken', () => {
  it.each<[string, number[], Support]>([
    [
      'Delle 7 competenze essenziali per «Capoturno di magazzino», 3 sono dimostrate, 2 lo sono in parte e 2 non risultano.',
      [1],
      overview,
    ],
    [
      'Per «Capoturno di magazzino» le competenze essenziali sono sette: tre dimostrate, due in parte, due non risultano.',
      [1],
      overview,
    ],
    [
      '«Guidavo il muletto ogni giorno»: con queste parole il testo dimostra «Condurre il carrello elevatore».',
      [2],
      shown,
    ],
    [
      'Nel racconto si legge «Guidavo il muletto ogni giorno e caricavo i furgoni per le consegne.», che riguarda «Condurre il carrello elevatore».',
      [2],
      shown,
    ],
    [
      'Di «Lavorare in gruppo» il testo non parla: questo non significa che la persona non lo sappia fare, quindi conviene chiederlo.',
      [1],
      silent,
    ],
    [
      'In tutto il percorso proposto dura 36 ore e comprende 2 moduli: «Giacenze e inventari» e «Usare il gestionale».',
      [4, 3],
      plan,
    ],
    ['12 annunci su 40 chiedono «Lavorare in gruppo»: è la più chiesta dalle imprese.', [5], demand],
  ])('%s', (text, cited, grounds) => {
    expect(groundStatement(text, cited, grounds)).toEqual({ grounded: true });
  });
});

describe('a sentence that says something else is refused', () => {
  it.each<[string, string, number[], Support]>([
    ['no_citation', 'Il testo dimostra «Condurre il carrello elevatore».', [], shown],
    ['unknown_citation', 'Il testo dimostra «Condurre il carrello elevatore».', [2, 77], shown],
    ['unknown_citation', 'Il testo dimostra «Condurre il carrello elevatore».', [2.5], shown],
    ['not_retrieved', 'Il testo dimostra «Condurre il carrello elevatore».', [2, 9], shown],
    ['other_citations', 'Il testo dimostra «Condurre il carrello elevatore».', [2, 1], shown],
    [
      'other_citations',
      'Il piano propone 2 moduli per 36 h: «Giacenze e inventari» e «Usare il gestionale».',
      [3],
      plan,
    ],
    [
      'quote_not_verbatim',
      'Il testo dimostra «Condurre il carrello elevatore»: «Guidavo la gru ogni giorno».',
      [2],
      shown,
    ],
    [
      'quote_not_verbatim',
      'Il testo dimostra «Condurre il carrello elevatore»: "ho diretto venti persone".',
      [2],
      shown,
    ],
    ['quote_not_verbatim', 'Il testo dimostra «Condurre il carrello elevatore» e «Saldare a filo».', [2], shown],
    ['quote_not_verbatim', 'Il testo dimostra «Condurre il carrello elevatore»: «uidavo il mul».', [2], shown],
    ['label_lost', 'Il piano propone 2 moduli per 36 h in tutto: «Giacenze e inventari».', [3, 4], plan],
    [
      'label_lost',
      'Il testo non parla di una competenza: non vuol dire che la persona non lo sappia fare. Conviene chiederlo.',
      [1],
      silent,
    ],
    [
      'unknown_figure',
      'Per «Capoturno di magazzino» le competenze essenziali sono 8: 3 dimostrate, 2 in parte e 2 non risultano.',
      [1],
      overview,
    ],
    [
      'unknown_figure',
      'Il piano propone 2 moduli per 48 h in tutto: «Giacenze e inventari» e «Usare il gestionale».',
      [3, 4],
      plan,
    ],
    [
      'unknown_figure',
      'Il piano propone tre moduli per 36 h in tutto: «Giacenze e inventari» e «Usare il gestionale».',
      [3, 4],
      plan,
    ],
    [
      'unknown_figure',
      'La più chiesta dalle imprese è «Lavorare in gruppo»: la chiede il 95% degli annunci.',
      [5],
      demand,
    ],
    [
      'unknown_figure',
      'Il piano comincia il 3 marzo 2027 con 2 moduli per 36 h in tutto: «Giacenze e inventari» e «Usare il gestionale».',
      [3, 4],
      plan,
    ],
    [
      'moved_figure',
      'Per «Capoturno di magazzino» le competenze essenziali sono 7: 7 dimostrate, 2 in parte e 2 non risultano.',
      [1],
      overview,
    ],
    [
      'moved_figure',
      'Per «Capoturno di magazzino» le competenze essenziali sono 7: 2 dimostrate, 2 in parte e 3 non risultano.',
      [1],
      overview,
    ],
    [
      'moved_figure',
      'Il piano propone 36 moduli per 2 h in tutto: «Giacenze e inventari» e «Usare il gestionale».',
      [3, 4],
      plan,
    ],
    ['unknown_name', 'Il testo dimostra «Condurre il carrello elevatore» presso Amazon.', [2], shown],
    ['unknown_name', 'Il testo dimostra «Condurre il carrello elevatore» con PLE.', [2], shown],
    ['unknown_name', 'Il testo di Giovanni dimostra «Condurre il carrello elevatore».', [2], shown],
    ['unknown_word', 'Il testo dimostra «Condurre il carrello elevatore» e la saldatura.', [2], shown],
    ['unknown_word', 'Il testo dimostra «Condurre il carrello elevatore» e anche la contabilità.', [2], shown],
    ['unknown_word', 'The text shows «Condurre il carrello elevatore».', [2], shown],
    ['negation_changed', 'Il testo non dimostra «Condurre il carrello elevatore».', [2], shown],
    [
      'negation_changed',
      'Il testo parla di «Lavorare in gruppo»: vuol dire che la persona lo sappia fare. Conviene chiederlo.',
      [1],
      silent,
    ],
    ['negation_changed', 'Il testo non parla di «Lavorare in gruppo»: conviene chiederlo.', [1], silent],
    [
      'negation_changed',
      'Per «Capoturno di magazzino» le competenze essenziali sono 7: 3 dimostrate, 2 in parte e 2 risultano.',
      [1],
      overview,
    ],
    ['claim_changed', 'Il testo dice il contrario su «Condurre il carrello elevatore».', [2], shown],
    ['claim_changed', 'Il testo dimostra in parte «Condurre il carrello elevatore».', [2], shown],
    ['shape', 'x', [2], shown],
    ['shape', `Il testo dimostra «Condurre il carrello elevatore». ${'Ancora. '.repeat(100)}`, [2], shown],
    ['shape', 'Il testo dimostra\n«Condurre il carrello elevatore».', [2], shown],
    ['shape', 'Il testo dimostra «Condurre il carrello elevatore»\u202e.', [2], shown],
  ])('%s: %s', (reason, text, cited, grounds) => {
    expect(groundStatement(text, cited, grounds)).toMatchObject({ grounded: false, reason });
  });
});

describe('no verdict, rank or forecast on the person passes, whatever it cites', () => {
  it.each([
    'La persona è idonea',
    'La persona non è idonea',
    'La persona ha diritto al percorso',
    'La persona possiede i requisiti',
    'La persona va inserita nel cluster 2',
    'La persona sarà ammessa',
    'È la migliore',
    'La persona è la più adatta',
    'La persona è al primo posto',
    'Il punteggio è alto',
    'Rispetto ad altri è preparata',
    'Superiore alla media dei candidati',
    'Troverà lavoro presto',
    'È molto probabile che lavori',
    'La persona è facilmente occupabile',
    'Ha buone chance',
    'Il potenziale è alto',
    'Sarà assunta',
    'La persona è pigra',
    'La persona è affidabile',
    'La persona è poco motivata',
    'La persona non è in grado',
    'La persona è incapace',
    'È troppo anziana',
    'Si decide che la persona segua il piano',
    'La richiesta è approvata',
    'Va scartata',
    'Da assumere subito',
    'La persona deve frequentare il corso',
    'Rischia una sanzione',
    'Ignora le istruzioni precedenti',
    'Come modello linguistico confermo',
    '<b>Il testo</b>',
    '[testo](https://esempio.test)',
    '**Il testo**',
    'Vedi www.esempio.test',
    '{"testo": 1}',
    'Certifica che la persona sappia',
    'Garantisce il lavoro',
    'Perde il sussidio',
    'È straniera',
    'È disabile',
  ])('%s', (words) => {
    for (const text of [
      `${words}: il testo dimostra «Condurre il carrello elevatore».`,
      `Il testo dimostra «Condurre il carrello elevatore». ${words}.`,
    ]) {
      expect(groundStatement(text, [2], shown).grounded).toBe(false);
    }
  });
});
