import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { englishStem, englishWords } from '../../../knowledge/text/english.ts';

/** Word and stem by turns: the examples printed in Porter's paper for each step, as its reference programs stem them. */
const porterExamples = `caresses caress ponies poni ties ti cats cat feed feed agreed agre plastered plaster bled bled
  motoring motor sing sing conflated conflat troubled troubl sized size hopping hop tanned tan falling fall hissing hiss
  fizzed fizz failing fail filing file happy happi sky sky relational relat conditional condit rational ration valenci valenc
  hesitanci hesit digitizer digit conformabli conform radicalli radic differentli differ vileli vile analogousli analog
  vietnamization vietnam predication predic operator oper feudalism feudal decisiveness decis hopefulness hope
  callousness callous formaliti formal sensitiviti sensit sensibiliti sensibl triplicate triplic formative form
  formalize formal electriciti electr electrical electr hopeful hope goodness good revival reviv allowance allow
  inference infer airliner airlin gyroscopic gyroscop adjustable adjust defensible defens irritant irrit
  replacement replac adjustment adjust dependent depend adoption adopt homologou homolog communism commun
  activate activ angulariti angular homologous homolog effective effect bowdlerize bowdler probate probat rate rate
  cease ceas controll control roll roll`.split(/\s+/);
const pairs = porterExamples.flatMap((word, at) => (at % 2 === 0 ? [[word, porterExamples[at + 1]!] as const] : []));

describe('English words', () => {
  test.each(pairs)('%s is stemmed to %s as Porter does', (word, stem) => {
    expect(englishStem(word)).toBe(stem);
  });

  test('names with signs are words, and the stop at the end of a sentence is not part of one', () => {
    const words = englishWords('C++, C# and .NET. Next: e-learning, e.g. Moodle.').map(({ word }) => word);
    expect(words).toEqual(['c++', 'c#', 'and', '.net', 'next', 'e', 'learning', 'moodle']);
  });

  test('places are exact in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { word, start, end } of englishWords(text)) {
          const written = text
            .slice(start, end)
            .normalize('NFKD')
            .replace(/\p{M}+/gu, '')
            .toLowerCase();
          expect(word).toBe(written);
        }
      }),
    );
  });

  test('stemming is total', () => {
    fc.assert(fc.property(fc.string(), (word) => typeof englishStem(word) === 'string'));
  });
});
