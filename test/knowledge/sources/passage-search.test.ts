import { describe, expect, it } from 'vitest';
import { findConcepts } from '../../../knowledge/sources/concepts.ts';
import { buildPassageIndex } from '../../../knowledge/sources/passage-index.ts';
import { allSignals, searchPassages } from '../../../knowledge/sources/passage-search.ts';

const texts: Record<string, string> = {
  a: 'Le attività di orientamento si svolgono presso gli sportelli del Comune.',
  b: 'Il personale della segreteria conserva i documenti per dieci anni.',
  c: 'La cassa integrazione guadagni straordinaria sostiene i lavoratori sospesi.',
  d: 'Il magazziniere prepara le spedizioni e controlla le merci in arrivo.',
};
const index = buildPassageIndex(Object.entries(texts).map(([id, text]) => ({ id, text, heading: '', title: '' })));
const first = (question: string, lang = 'it') => searchPassages(index, question, { limit: 3, lang })[0]?.id;

describe('searching passages', () => {
  it('finds accented words, elided articles and decomposed letters alike', () => {
    for (const question of ["quando c'è l'attività?", 'dell’attivita', 'ATTIVITÀ', 'attività'.normalize('NFD')])
      expect(first(question), question).toBe('a');
  });

  it('finds a mistyped word by its letters', () => {
    expect(first('il magaziniere')).toBe('d');
    expect(first('segretreia')).toBe('b');
  });

  it('finds by everyday and foreign names of a subject', () => {
    expect(first('sono in cassa straordinaria')).toBe('c');
    expect(first('I am a suspended worker', 'en')).toBe('c');
  });

  it('finds nothing for a question that shares nothing', () => {
    expect(searchPassages(index, 'xyzzy qwrtp', { limit: 3 })).toEqual([]);
    expect(searchPassages(index, '', { limit: 3 })).toEqual([]);
    expect(searchPassages(index, 'di che per come', { limit: 3 })).toEqual([]);
  });

  it('never returns a passage that is not allowed', () => {
    expect(
      searchPassages(index, 'orientamento sportelli', { limit: 3, allowed: (at) => index.ids[at] !== 'a' }).map(
        ({ id }) => id,
      ),
    ).not.toContain('a');
  });

  it('orders what says as much by what it says, whatever ids an installation gave', () => {
    const alike = [
      'Il tutor segue i corsi di saldatura.',
      'Il tutor segue i corsi di cucina.',
      'Il tutor segue i corsi di disegno.',
    ];
    const found = (ids: string[]) => {
      const named = buildPassageIndex(alike.map((text, at) => ({ id: ids[at]!, text, heading: '', title: '' })));
      return searchPassages(named, 'tutor corsi', { limit: 3 }).map(({ id }) => alike[ids.indexOf(id)]);
    };
    expect(found(['x', 'y', 'z'])).toEqual(found(['z', 'y', 'x']));
  });

  it('gives the same order every time, best first', () => {
    const once = searchPassages(index, 'documenti del personale e merci', { limit: 4 });
    expect(searchPassages(index, 'documenti del personale e merci', { limit: 4 })).toEqual(once);
    expect(once.map(({ score }) => score)).toEqual(once.map(({ score }) => score).toSorted((x, y) => y - x));
  });

  it('works on an empty library', () => {
    expect(searchPassages(buildPassageIndex([]), 'orientamento', { limit: 3, signals: allSignals })).toEqual([]);
  });
});

describe('the thesaurus', () => {
  it('does not take a word of the same family for the subject', () => {
    expect(findConcepts('i compiti assegnati', 'it')).not.toContain('assegno_ricollocazione');
    expect(findConcepts('i punti informativi', 'it')).not.toContain('informatici');
  });

  it('reads an act by its own words only, a question also with words in between', () => {
    expect(findConcepts('il centro pubblico per l’impiego', 'it')).toContain('cpi');
    expect(findConcepts('il centro pubblico per l’impiego', 'it', 'document')).not.toContain('cpi');
  });

  it('names the job centre in all seven languages', () => {
    const ways = {
      it: 'ufficio di collocamento',
      en: 'the job centre',
      ro: 'centrul de ocupare',
      es: 'la oficina de empleo',
      fr: 'le centre pour l’emploi',
      uk: 'центр зайнятості',
      ar: 'مركز التوظيف',
    };
    for (const [lang, text] of Object.entries(ways)) expect(findConcepts(text, lang), lang).toContain('cpi');
  });
});
