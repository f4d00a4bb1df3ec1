import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fingerprint, KnownVacancies } from '../../../knowledge/demand/known-vacancies.ts';
import {
  digestOfWords,
  packSketch,
  sameOpening,
  sketchOf,
  unpackSketch,
} from '../../../knowledge/demand/vacancy-sketch.ts';

const text =
  'Cerchiamo una persona per la preparazione degli ordini, il controllo delle quantità prima della spedizione e la ' +
  'compilazione dei documenti di trasporto, con uso del palmare e del transpallet nel reparto uscite del magazzino centrale.';

function advert(id: string, overrides: Partial<Fingerprint> & { body?: string } = {}): Fingerprint {
  const { body = text, ...rest } = overrides;
  return {
    id,
    company: 'Olmo S.p.A.',
    province: 'BG',
    title: 'Magazziniere',
    day: 20_000,
    digest: digestOfWords(body),
    sketch: sketchOf(body),
    ...rest,
  };
}

function seen(...adverts: Fingerprint[]): KnownVacancies {
  const known = new KnownVacancies();
  for (const one of adverts) known.add(one);
  return known;
}

describe('an advert that comes again', () => {
  it('is recognised word for word whatever the capitals, the punctuation and the form of the company name', () => {
    const again = advert('b', { company: 'OLMO SpA', body: text.toUpperCase().replaceAll(',', ';') });
    expect(seen(advert('a')).find(again)).toEqual({ id: 'a', kind: 'same' });
  });

  it('is recognised when few words changed', () => {
    const again = advert('b', { body: text.replace('palmare', 'terminale') });
    expect(seen(advert('a')).find(again)).toEqual({ id: 'a', kind: 'near' });
  });

  it('is another opening for another company, another province, another job, or half a year later', () => {
    const known = seen(advert('a'));
    expect(known.find(advert('b', { company: 'Faggio Srl' }))).toBeNull();
    expect(known.find(advert('b', { province: 'MI' }))).toBeNull();
    expect(known.find(advert('b', { title: 'Cuoco', body: `${text} Cucina.` }))).toBeNull();
    expect(known.find(advert('b', { day: 20_180 }))).toBeNull();
  });

  it('does not repeat itself when its file is imported a second time', () => {
    expect(seen(advert('a')).find(advert('a'))).toBeNull();
  });
});

describe('a sketch', () => {
  it('survives being stored, and a text always resembles itself', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (any) => {
        const sketch = sketchOf(any);
        expect(unpackSketch(packSketch(sketch))).toEqual(sketch);
        expect(sameOpening(sketch, sketchOf(any))).toBe(true);
      }),
    );
  });

  it('tells texts with no words in common apart', () => {
    expect(sameOpening(sketchOf(text), sketchOf('Saldatura a filo di telai in acciaio con lettura del disegno'))).toBe(
      false,
    );
  });
});
