import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../knowledge/reading/clean-text.ts';
import { splitPassages } from '../../../knowledge/sources/split-passages.ts';
import { even, SOURCES_ABSENT, sourceText } from './source-texts.ts';

const files = [
  '000_ae3e7c8fad42ec6d.txt',
  '002_0f386b88a452b307.txt',
  '003_9ef1b274544028eb.txt',
  '004_d036087bc07a2475.txt',
];
const read = (file: string) =>
  cleanText(readFileSync(join(process.env.COLMA_SHARED ?? '../shared', 'sources', file), 'utf8')).text;
/** Words alone: hyphens inside or at the end of a line make one word. */
const words = (text: string): string[] =>
  text
    .replace(/-\s*(?=\p{Ll})/gu, '')
    .replace(/[*#\\]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

describe('passages of a document', () => {
  it('join words broken at the end of a line and keep a real hyphen', () => {
    const [passage] = splitPassages(
      'Gli arti-\ncoli della legge riguardano il percorso socio-\nlavorativo delle persone.',
    );
    expect(passage!.text).toBe('Gli articoli della legge riguardano il percorso socio-lavorativo delle persone.');
  });

  it('carry the titles above them as their place', () => {
    const passages = splitPassages(
      '# Bando\n\n## Durata\n\nIl corso dura quaranta ore in tutto.\n\n## Costi\n\nIl corso è gratuito per chi è disoccupato.\n',
    );
    expect(passages.map(({ locator }) => locator)).toContain('Bando, Durata');
  });

  it('give an article its number and its title', () => {
    const passages = splitPassages(
      'Articolo 7\n\nDurata della Convenzione\n\nLa Convenzione vale fino alla data scritta nel testo firmato dalle parti.\n',
    );
    expect(passages[0]!.locator).toBe('Articolo 7 Durata della Convenzione');
  });

  it('keep a list with the sentence that announces it', () => {
    const list = Array.from(
      { length: 5 },
      (_, at) => `- voce numero ${at} della lista dei servizi che la persona può chiedere`,
    ).join('\n');
    const passages = splitPassages(
      `${'Un paragrafo lungo che viene prima. '.repeat(14)}\n\nI servizi sono:\n\n${list}\n`,
    );
    const holder = passages.find(({ text }) => text.includes('I servizi sono:'))!;
    expect(holder.text).toContain('voce numero 4');
  });

  it('read table rows as rows, with a cell broken over two lines', () => {
    const [passage] = splitPassages(
      'Personale per provincia\n\nProvincia di Aosta 10 2 3\nProvincia di Prato e \nPistoia 57 35 8\nProvincia di Siena 4 4 1\n',
    );
    expect(passage!.units.filter(({ kind }) => kind === 'row').map(({ text }) => text)).toEqual([
      'Provincia di Aosta 10 2 3',
      'Provincia di Prato e Pistoia 57 35 8',
      'Provincia di Siena 4 4 1',
    ]);
  });

  it('are words of the document in its order, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'Titolo',
            'corso',
            'di',
            'ore 40.',
            '- voce',
            '\n',
            '\n\n',
            '# Capo',
            'Fase 2',
            '100 29',
            'Nota:',
            '**forte**',
            'CPI',
          ),
          { maxLength: 60 },
        ),
        (parts) => {
          const text = cleanText(parts.join(' ').replace(/ ?\n ?/g, '\n')).text;
          const original = words(text);
          let at = 0;
          for (const passage of splitPassages(text)) {
            expect(passage.start).toBeLessThanOrEqual(passage.end);
            for (const word of words(passage.text)) {
              const next = original.indexOf(word, at);
              expect(next).toBeGreaterThanOrEqual(at);
              at = next + 1;
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('quote the four source documents word for word, in every unit', ({ skip }) => {
    if (SOURCES_ABSENT) skip(SOURCES_ABSENT);
    for (const file of files) {
      const original = ` ${words(sourceText(file)).join(' ')} `;
      const units = splitPassages(read(file)).flatMap((passage) => passage.units);
      expect(units.length).toBeGreaterThan(20);
      const wrong = units
        .filter((unit) => !original.includes(` ${words(unit.text).join(' ')} `))
        .map((unit) => unit.text.slice(0, 80));
      expect(wrong, file).toEqual([]);
    }
  });

  it('point at the stretch of the document they were read from', ({ skip }) => {
    if (SOURCES_ABSENT) skip(SOURCES_ABSENT);
    for (const file of files) {
      const text = read(file);
      for (const passage of splitPassages(text)) {
        const first = words(even(passage.text)).slice(0, 4);
        expect(words(text.slice(passage.start, passage.end)).slice(0, 4), `${file} ${passage.locator}`).toEqual(first);
      }
    }
  });
});
