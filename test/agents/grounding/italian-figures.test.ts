import { describe, expect, it } from 'vitest';
import { figuresOf, wordValue } from '../../../agents/grounding/italian-figures.ts';

describe('figures of an Italian sentence', () => {
  it.each([
    ['1.200 euro', ['1200']],
    ['1200 euro', ['1200']],
    ['milleduecento euro', ['1200']],
    ['12,5 ore', ['12.5']],
    ['il 3 marzo 2027', ['2027-03-03']],
    ['il 03/03/2027', ['2027-03-03']],
    ['2027-03-03', ['2027-03-03']],
    ['alle 14:30', ['14:30']],
    ['alle 9:05', ['09:05']],
    ['ventitré anni e 40 ore', ['40', '23']],
    ['centocinquanta ore', ['150']],
    ['una ventina di casse', ['20']],
    ['tremilaquattrocento', ['3400']],
    ['il 45% degli annunci', ['45']],
    ['una persona e un modulo', []],
    ['se tu sei d’accordo', []],
    ['sei moduli', ['6']],
    ['il primo modulo', ['1']],
    ['½ giornata', ['1', '2']],
    ['10 000 pezzi', ['10000']],
  ])('%s', (text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });

  it('reads number words up to the thousands and nothing that only looks like one', () => {
    expect(
      ['ventuno', 'ottantotto', 'novantanove', 'duecento', 'mille', 'duemilaventisei', 'settecentosettantasette'].map(
        wordValue,
      ),
    ).toEqual([21, 88, 99, 200, 1000, 2026, 777]);
    expect(['ventola', 'trentino', 'centro', 'seicento', 'quarantena', 'dieta', 'cento'].map(wordValue)).toEqual([
      null,
      null,
      null,
      600,
      null,
      null,
      100,
    ]);
  });
});
