import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listTitleForms, splitGenders } from '../../../knowledge/occupations/title-forms.ts';
import { listReadings, readTitlePhrases } from '../../../knowledge/occupations/title-phrases.ts';
import { stemTitleWord, titleCharsMax, titleWords, titleWordsMax } from '../../../knowledge/occupations/title-words.ts';

describe('the stem of a word', () => {
  test.each([
    'direttore direttrice direttori direttrici',
    'operaio operaia operai operaie',
    'infermiere infermiera infermieri',
    'addetto addetta addetti addette',
    'psicologo psicologa psicologi psicologhe',
    'medico medica medici mediche',
    'barista baristi bariste',
    'professore professoressa professori professoresse',
    'estetista estetisti',
    'studente studentessa studenti studentesse',
    'apparecchio apparecchi',
    'macchinario macchinari',
    'saldatrice saldatrici',
    'produzione produzioni',
  ])('is the same for every gender and number: %s', (family) => {
    expect(new Set(family.split(' ').map(stemTitleWord)).size).toBe(1);
  });

  test.each([
    ['direttore', 'direzione'],
    ['operaio', 'opera'],
    ['tessitore', 'tessuto'],
    ['cuoco', 'cuoio'],
    ['giornalista', 'giornale'],
    ['saldatore', 'saldatura'],
  ])('keeps who works apart from what the work is on: %s, %s', (left, right) => {
    expect(stemTitleWord(left)).not.toBe(stemTitleWord(right));
  });
});

describe('the words of a title', () => {
  test('come without articles, prepositions, accents and gender endings', () => {
    expect(titleWords("Addetto/a all'attività di vendita (m/f)")).toEqual(['addetto', 'attivita', 'vendita']);
    expect(titleWords('Responsabile della qualità e dell’ambiente')).toEqual(['responsabile', 'qualita', 'ambiente']);
  });

  test('a slash between two different things is not a gender ending', () => {
    expect(titleWords('carico/scarico')).toEqual(['carico', 'scarico']);
    expect(titleWords('operatore bar/ristorante')).toEqual(['operatore', 'bar', 'ristorante']);
  });

  test('are bounded for any input', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3 * titleCharsMax }), (title) => {
        expect(titleWords(title).length).toBeLessThanOrEqual(titleWordsMax);
      }),
    );
  });
});

describe('the forms of a concept', () => {
  test('both genders of a label are forms of their own', () => {
    expect(splitGenders('direttore tecnico/direttrice tecnica')).toEqual(['direttore tecnico', 'direttrice tecnica']);
    expect(splitGenders('Magazziniere / Magazziniera')).toEqual(['Magazziniere', 'Magazziniera']);
  });

  test.each(['carico/scarico', 'addetto/a', 'bar/ristorante', 'uomo/donna', 'a/b/c'])('%s stays whole', (label) => {
    expect(splitGenders(label)).toEqual([label]);
  });

  test('each form is listed once', () => {
    expect(
      listTitleForms({ label: 'saldatore/saldatrice', altLabels: ['saldatore', 'saldatrice', 'saldatore TIG', ''] }),
    ).toEqual(['saldatore', 'saldatrice', 'saldatore TIG']);
  });
});

describe('the readings of a title', () => {
  test('begin with the title as typed, and few are added whatever is typed', () => {
    const phrases = readTitlePhrases();
    const all = titleWords(
      'store manager e sales manager, data entry, customer care, back office, front office, buste paga',
    );
    const readings = listReadings(all, phrases);
    expect(readings[0]).toEqual(all.map((word) => ({ word, counts: 1 })));
    expect(readings.length).toBeGreaterThan(1);
    expect(readings.length).toBeLessThanOrEqual(4);
  });

  test('a phrase is replaced by what it stands for and the rest of the title stays', () => {
    expect(listReadings(titleWords('addetta buste paga'), readTitlePhrases())[1]?.map(({ word }) => word)).toEqual([
      'addetta',
      'paghe',
      'contributi',
    ]);
  });
});
