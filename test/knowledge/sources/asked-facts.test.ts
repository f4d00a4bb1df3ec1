import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SOURCES } from '../../../knowledge/rules/rule.ts';
import { findAsked } from '../../../knowledge/sources/asked/find-asked.ts';
import { placeFacts, quoteOf } from '../../../knowledge/sources/asked/place-facts.ts';
import { listAskedFacts } from '../../../knowledge/sources/asked/read-facts.ts';
import { buildPassageIndex } from '../../../knowledge/sources/passage-index.ts';
import { splitPassages } from '../../../knowledge/sources/split-passages.ts';
import { sourcesFolder } from '../../eval/answers-set.ts';

const folder = sourcesFolder();

function place(edit: (text: string) => string = (text) => text) {
  const passages = Object.entries(SOURCES).flatMap(([file, { kind, title }]) =>
    splitPassages(edit(readFileSync(join(folder!, file), 'utf8'))).map((one, at) => ({
      ...one,
      id: `${file}#${at}`,
      kind,
      title,
    })),
  );
  const index = buildPassageIndex(passages);
  const bodies = passages.map(({ heading, kind }) => ({ heading, kind, sheet: null }));
  return {
    passages,
    placed: placeFacts(
      listAskedFacts(),
      index,
      bodies,
      async (places) => new Map(places.map((at) => [at, passages[at]!.text])),
    ),
  };
}

const figuresOf = (text: string) =>
  [...text.matchAll(/\d+(?:[.,]\d+)*/g)].map(([figure]) =>
    figure
      .replace(/[.,](?=\d{3}(?!\d))/g, '')
      .replace(',', '.')
      .replace(/^0+(?=\d)/, ''),
  );

describe('the facts people ask for', () => {
  it('are each told in plain words and asked in several ways', () => {
    const facts = listAskedFacts();
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
    expect(facts.filter(({ statement, forms }) => statement === '' || forms.length === 0)).toEqual([]);
  });

  it('are found by the ways they are asked, a typing error and all', () => {
    const lost = listAskedFacts().filter(
      (fact) =>
        !fact.forms
          .slice(0, 2)
          .some(({ text, lang }) => findAsked(text, lang, 3).facts.some(({ key }) => key === fact.id)),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
    expect(findAsked('quante ore puo durare il reskiling al masimo', 'it', 2).facts[0]!.key).toBe('reskilling_600');
    expect(findAsked('who decides in which cluster I go', 'en', 2).facts[0]!.key).toBe('who_cluster');
  });

  it('are outweighed by what the documents do not settle when that is asked', () => {
    for (const question of [
      'a che ora apre il cpi di Lodi?',
      'quanto mi pagano per il corso?',
      'how much is the refund for the train?',
    ]) {
      const { facts, outside } = findAsked(question, /^how/.test(question) ? 'en' : 'it', 1);
      expect(outside.chance, question).toBeGreaterThan(facts[0]?.chance ?? 0);
    }
  });

  it.skipIf(folder === null)(
    'stand in the documents, and every figure told stands in the passages quoted',
    async () => {
      const { passages, placed: promise } = place();
      const placed = await promise;
      expect(
        listAskedFacts()
          .filter(({ id }) => !placed.has(id))
          .map(({ id }) => id),
      ).toEqual([]);
      const loose = [...placed.values()].flatMap(({ fact, passages: places }) => {
        const told = places
          .map((at) => `${passages[at]!.title} ${passages[at]!.heading} ${passages[at]!.text}`)
          .join(' ');
        const quoted = places.every((at, n) => quoteOf(passages[at]!.units, fact.pieces[n]!) !== null);
        const missing = figuresOf(fact.statement).filter((figure) => !figuresOf(told).includes(figure));
        return missing.length > 0 || !quoted ? [`${fact.id} ${missing.join(' ')}`] : [];
      });
      expect(loose).toEqual([]);
    },
  );

  it.skipIf(folder === null)('are not claimed where the document says something else', async () => {
    const placed = await place((text) => text.replaceAll('250', '300').replaceAll('8.174', '9.000')).placed;
    expect(placed.has('reskilling_600')).toBe(false);
    expect(placed.has('rec_income')).toBe(false);
    expect(placed.has('orient_24')).toBe(true);
  });
});
