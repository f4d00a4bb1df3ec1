import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, rootOf, tokenize } from '../../../knowledge/text/italian.ts';
import { splitClauses, splitSentences } from '../../../knowledge/text/sentences.ts';

const italianish = fc.string({
  unit: fc.constantFrom(
    ...'aàeèéiìoòuùbcdglmnrstvz \n\t.,;:!?\'’"()-–•0129AÈL'.split(''),
    'è',
    'à',
    '😀',
    'dell’',
    'mai ',
  ),
  maxLength: 120,
});

describe('tokenize', () => {
  it('keeps offsets that cut the very word out of the text, composed or decomposed', () => {
    fc.assert(
      fc.property(italianish, fc.constantFrom('NFC', 'NFD'), (raw, form) => {
        const text = raw.normalize(form);
        let last = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(fold(text.slice(token.start, token.end))).toBe(token.norm);
          last = token.end;
        }
      }),
    );
  });

  it('reads the word after an elided article, whichever apostrophe is typed', () => {
    for (const text of ["dell'attività", 'dell’attività', "all'attività", 'l‘attività']) {
      expect(tokenize(text).at(-1)).toMatchObject({ norm: 'attivita', end: text.length, stop: false });
    }
  });

  it('gives the same words for composed and decomposed accents', () => {
    const words = (text: string) => tokenize(text).map((token) => token.norm);
    expect(words('Qualità e attività'.normalize('NFD'))).toEqual(words('Qualità e attività'.normalize('NFC')));
  });
});

describe('rootOf', () => {
  const families = [
    ['gestivo', 'gestito', 'gestire', 'gestione', 'gestisco'],
    ['magazzino', 'magazziniere', 'magazziniera', 'magazzini'],
    ['spostarle', 'spostare', 'spostavo', 'spostandole', 'spostamento'],
    ['produrre', 'prodotto', 'produzione', 'produco', 'produttore'],
    ['lavorazione', 'lavorare', 'lavoravo', 'lavoro'],
    ['installatore', 'installatrice', 'installare', 'installazione'],
    ['assistenza', 'assistente', 'assistere', 'assistito'],
    ['cucivo', 'cucito', 'cucitura', 'cucitrice'],
    ['tecnico', 'tecnica', 'tecniche', 'tecnici'],
    ['attività', 'attività'.normalize('NFD'), 'ATTIVITÀ'],
  ];
  it.each(families)('brings %s and its family to one root', (...words) => {
    expect(new Set(words.map((word) => rootOf(fold(word)))).size).toBe(1);
  });

  const strangers = [
    ['banco', 'bancale'],
    ['vetrina', 'vetro'],
    ['formaggio', 'formazione'],
    ['merce', 'mercato'],
    ['potare', 'portare'],
  ];
  it.each(strangers)('keeps %s and %s apart', (one, other) => {
    expect(rootOf(one)).not.toBe(rootOf(other));
  });
});

describe('splitSentences and splitClauses', () => {
  it('lose no word and never overlap', () => {
    fc.assert(
      fc.property(italianish, (text) => {
        const sentences = splitSentences(text);
        const words = sentences.flatMap((one) => tokenize(text.slice(one.start, one.end)).map((token) => token.norm));
        expect(words).toEqual(tokenize(text).map((token) => token.norm));
        for (const sentence of sentences) {
          const clauses = splitClauses(text, sentence);
          for (const [i, clause] of clauses.entries()) {
            expect(clause.start).toBeGreaterThanOrEqual(clauses[i - 1]?.end ?? sentence.start);
            expect(clause.end).toBeLessThanOrEqual(sentence.end);
          }
        }
      }),
    );
  });

  it('does not end a sentence inside a number or after an abbreviation', () => {
    const text = 'Cavi cat. 6 e 1.200 schede per la sig. Rossi. Poi basta.';
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Cavi cat. 6 e 1.200 schede per la sig. Rossi.',
      'Poi basta.',
    ]);
  });

  it('join the lines of a wrapped paragraph and keep those of dictated speech apart', () => {
    const wrapped = 'Ho lavorato sei anni in un laboratorio di cucito di Prato, prima\nalle macchine e poi al taglio.';
    expect(splitSentences(wrapped)).toHaveLength(1);
    const dictated = `${'allora io facevo le consegne e poi tornavo in magazzino '.repeat(4).trim()}\npoi la sera chiudevo`;
    expect(splitSentences(dictated)).toHaveLength(2);
  });
});
