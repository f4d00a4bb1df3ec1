import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bold, type Entity, joinTexts, type MessageText, plain, quoted } from '../../bot/message-text.ts';
import { entitiesMax, partUnitsMax, splitMessage } from '../../bot/split-message.ts';

const withoutSpace = (text: string) => text.replace(/\s+/gu, '');
const message = (text: string, entities: Entity[] = []): MessageText => ({ text, entities });

describe('a long message', () => {
  it('of 4,096 units and one more goes out in parts that Telegram takes', () => {
    const sentence = 'Il Percorso 2 dura al massimo 150 ore, in moduli di 40 ore. ';
    for (const length of [4_000, 4_001, 4_096, 4_097, 20_000]) {
      const text = sentence.repeat(400).slice(0, length);
      const parts = splitMessage(message(text));
      for (const part of parts) expect(part.text.length).toBeLessThanOrEqual(partUnitsMax);
      expect(withoutSpace(parts.map((part) => part.text).join(''))).toBe(withoutSpace(text));
    }
    expect(splitMessage(message('a'.repeat(4_000)))).toHaveLength(1);
    expect(splitMessage(message('a'.repeat(4_097)))).toHaveLength(2);
  });

  it('is cut at the end of a paragraph, else of a line, else of a sentence, not after an abbreviation', () => {
    const half = 'Una frase di prova. '.repeat(4).trim();
    expect(splitMessage(message(`${half}\n\n${half}`), 120).map((part) => part.text)).toEqual([half, half]);
    expect(splitMessage(message(`${half}\n${half}`), 120).map((part) => part.text)).toEqual([half, half]);
    const text =
      'Si applica l’art. 4 della legge, che vale per tutti. Poi la pratica passa al CPI di zona, come dice il dott. Rossi.';
    expect(splitMessage(message(text), 80).map((part) => part.text)).toEqual([
      'Si applica l’art. 4 della legge, che vale per tutti.',
      'Poi la pratica passa al CPI di zona, come dice il dott. Rossi.',
    ]);
  });

  it('keeps every word, stays within the limits and never cuts a character, whatever it holds', () => {
    const bits = fc.constantFrom(
      'parola ',
      '👨‍👩‍👧‍👦',
      '🇮🇹',
      'é',
      'سؤال ',
      '«',
      '»',
      '\n',
      '\n\n',
      '. ',
      '<b>',
      '*',
      '_',
      '[x](http://e)',
      '\u2066',
      '\u2069',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 400 }), fc.integer({ min: 60, max: 300 }), (pieces, unitsMax) => {
        const text = pieces.join('');
        const parts = splitMessage(message(text), unitsMax);
        expect(withoutSpace(parts.map((part) => part.text).join(''))).toBe(withoutSpace(text));
        for (const part of parts) {
          expect(part.text.length).toBeLessThanOrEqual(unitsMax);
          expect(part.text.isWellFormed()).toBe(true);
        }
        expect(splitMessage(message(text), unitsMax)).toEqual(parts);
      }),
    );
  });

  it('carries its formatting over every cut, inside the text of each part', () => {
    const long = quoted('La domanda si presenta al centro per l’impiego. '.repeat(30).trim());
    const text = joinTexts([bold('Titolo'), long, plain('Fine.')], '\n');
    const parts = splitMessage(text, 200);
    expect(parts.length).toBeGreaterThan(5);
    for (const { text: part, entities } of parts)
      for (const { offset, length } of entities) {
        expect(offset).toBeGreaterThanOrEqual(0);
        expect(length).toBeGreaterThan(0);
        expect(offset + length).toBeLessThanOrEqual(part.length);
      }
    const marked = parts.map(({ text: part, entities }) =>
      entities
        .filter(({ type }) => type === 'blockquote')
        .map(({ offset, length }) => part.slice(offset, offset + length))
        .join(''),
    );
    expect(withoutSpace(marked.join(''))).toBe(withoutSpace(long.text));
  });

  it('with more than a hundred stretches of formatting starts a new part instead of losing some', () => {
    const text = joinTexts(
      Array.from({ length: 250 }, (_, n) => bold(`voce ${n}`)),
      '\n',
    );
    const parts = splitMessage(text);
    expect(parts.map(({ entities }) => entities.length)).toEqual([entitiesMax, entitiesMax, 50]);
    expect(withoutSpace(parts.map((part) => part.text).join(''))).toBe(withoutSpace(text.text));
  });

  it('with nothing but white space is no message', () => {
    expect(splitMessage(message(' \n\n\t '))).toEqual([]);
  });
});

describe('what a passage may contain', () => {
  it('never becomes markup, a half character or a control character', () => {
    const hostile = '<b>grassetto* _x_ [qui](https://esempio.test) \u0000\u0007 \ud83d fine';
    const text = plain(hostile);
    expect(text.entities).toEqual([]);
    expect(text.text).toContain('<b>grassetto* _x_ [qui](https://esempio.test)');
    expect(text.text.isWellFormed()).toBe(true);
    for (const control of ['\u0000', '\u0007']) expect(text.text).not.toContain(control);
  });
});
