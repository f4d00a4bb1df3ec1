import { describe, expect, it } from 'vitest';
import type { AnswerCitation } from '../../../agents/adviser/answer.ts';
import { checkCitations } from '../../../agents/adviser/check-citations.ts';

const text =
  'La rete è composta da almeno tre soggetti.\nIl capofila è un CPI di Bergamo. Le risorse sono 10.901.148 euro.';
const passages = new Map([['p1', { text, title: 'Linee guida', heading: 'Rete' }]]);
const citation = (quote: string, n = 1): AnswerCitation => ({
  n,
  passageId: 'p1',
  documentId: 'd1',
  file: 'f',
  title: 'Linee guida',
  locator: 'Rete',
  quote,
  validity: { status: 'in_force', from: null, to: null, supersededBy: null },
});
const faults = (answer: string, citations: AnswerCitation[]) =>
  checkCitations(answer, citations, passages).map(({ fault }) => fault);

describe('the citation check', () => {
  it('passes a quote that stands in its passage, white space and apostrophes aside', () => {
    expect(
      faults('Si legge: «La rete è composta da almeno tre soggetti. Il capofila è un CPI di Bergamo.» [1]', [
        citation('La rete è composta da almeno tre soggetti. Il capofila è un CPI di Bergamo.'),
      ]),
    ).toEqual([]);
    expect(faults('Le risorse sono 10901148 euro. [1]', [citation('Le risorse sono 10.901.148 euro.')])).toEqual([]);
  });

  it.each([
    [
      'a changed word',
      'Si legge: «La rete è composta da almeno due soggetti.» [1]',
      'La rete è composta da almeno tre soggetti.',
      'not_verbatim',
    ],
    [
      'a quote of the citation that is not there',
      'La rete ha soggetti. [1]',
      'La rete è composta da almeno due soggetti.',
      'not_verbatim',
    ],
    [
      'a number that is not there',
      'Servono 5 soggetti. [1]',
      'Il capofila è un CPI di Bergamo.',
      'number_not_in_passage',
    ],
    [
      'a name that is not there',
      'Il capofila è di Pavia. [1]',
      'Il capofila è un CPI di Bergamo.',
      'name_not_in_passage',
    ],
    [
      'a number without a source',
      'La rete ha soggetti. [1] e [2]',
      'Il capofila è un CPI di Bergamo.',
      'unknown_number',
    ],
    [
      'a quote without a number',
      'La rete ha soggetti. [1]\nAltrove: «qualcosa»',
      'Il capofila è un CPI di Bergamo.',
      'uncited_quote',
    ],
  ])('finds %s', (_name, answer, quote, fault) => expect(faults(answer, [citation(quote)])).toContain(fault));

  it('finds a source that no sentence uses', () => {
    expect(faults('Non cita nulla.', [citation('Il capofila è un CPI di Bergamo.')])).toContain('unused');
  });
});
