import { describe, expect, it } from 'vitest';
import { findFigure } from '../../../knowledge/sources/figures.ts';

// Figures read by hand in the two tables of the source documents.
describe('figures of the tables', () => {
  it.each([
    ['Quante persone sono previste nei centri per l’impiego di Cremona?', '74'],
    ['quanti specialisti a Monza e Brianza?', '35'],
    ['Quanti navigator al CPI di Rho?', '7'],
    ['quanti navigator nella provincia di Milano?', '76'],
    ['Quanti navigator in tutta la Lombardia?', '329'],
    ['Quale provincia ha meno personale previsto?', 'Sondrio'],
    ['How many staff are planned in the employment centres of Milan?', '285'],
  ])('%s → %s', (question, value) => {
    expect(findFigure(question, /^How/.test(question) ? 'en' : 'it')!.statement).toContain(value);
  });

  it('tell where the table does not add up (A-01, A-03, A-11)', () => {
    expect(findFigure('Quante unità di personale a Como?', 'it')!.note).toMatch(/34 bis/);
    expect(findFigure('Qual è il totale del personale previsto in Lombardia?', 'it')!.note).toMatch(
      /1\.301, non 1\.308/,
    );
    expect(findFigure('Quanti navigator in provincia di Brescia?', 'it')!.note).toMatch(/non si confrontano/);
  });

  it('compare with a limit', () => {
    const { statement } = findFigure('Quali province hanno meno di 60 unità di personale?', 'it')!;
    expect(statement).toContain('Lodi (57)');
    expect(statement).toContain('Sondrio (20)');
    expect(statement).not.toContain('Lecco');
  });

  it('are silent about what the tables do not count', () => {
    for (const question of [
      'Quanti beneficiari ha Bergamo?',
      'Quanti punti informativi ci sono in provincia di Pavia?',
      'quanto prendevano di stipendio i navigator?',
      'Quanti corsi a Lecco?',
      'Chi erano i navigator?',
    ])
      expect(findFigure(question, 'it'), question).toBeNull();
  });
});
