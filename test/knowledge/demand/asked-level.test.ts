import { expect, it } from 'vitest';
import { askedLevel, countAskedLevels } from '../../../knowledge/demand/asked-level.ts';

// Levels by the Italian referencing to the EQF (QNQ, decree of 8 January 2018).
const rows: [string, number | null][] = [
  ['Richiesto diploma di ragioneria e uso di Excel.', 4],
  ['Serve la qualifica professionale di operatore.', 3],
  ['Titolo di studio: licenza media.', 1],
  ['Si richiede diploma di tecnico superiore (ITS).', 5],
  ['Laurea triennale in economia.', 6],
  ['Laurea magistrale in ingegneria.', 7],
  // Either is enough: the lower one is what is asked.
  ['Laurea in economia o diploma con esperienza.', 4],
  ['Livello 3 EQF.', 3],
  ['EQF 5 richiesto.', 5],
  ['Non è richiesto il diploma.', null],
  ['Gradita laurea.', null],
  ['Costituisce titolo preferenziale il diploma.', null],
  ['Cerchiamo una persona precisa e puntuale.', null],
  ['Lavoro di squadra. Obbligo scolastico assolto. Richiesto diploma.', 4],
];

it('the level of study an advert asks for is read, and what is only welcome or not needed is not', () => {
  for (const [text, level] of rows) expect([text, askedLevel(text)]).toEqual([text, level]);
});

it('levels are counted over adverts, of all that were read', () => {
  expect(countAskedLevels(['Diploma.', 'Richiesto diploma.', 'Laurea.', 'Nessuna richiesta.'])).toEqual({
    read: 4,
    byLevel: [
      { level: 4, adverts: 2 },
      { level: 6, adverts: 1 },
    ],
  });
});
