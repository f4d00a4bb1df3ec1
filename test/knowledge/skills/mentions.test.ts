import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../knowledge/skills/lexicon/lexicon.ts';
import { findMentions } from '../../../knowledge/skills/mentions.ts';
import { buildSkillIndex } from '../../../knowledge/skills/skill-index.ts';
import { smallTaxonomy } from './small-taxonomy.ts';

const index = buildSkillIndex(smallTaxonomy(), lexicon);

const phrases = [
  'Pulizia degli ambienti',
  'saldavo a filo',
  'Non ho mai servito ai tavoli',
  "l'igiene della persona",
  'controllavo la merce in arrivo',
  'qualità e perché',
  'Vorrei imparare la saldatura',
  '😀',
];

describe('findMentions', () => {
  it('gives offsets that cut the very text out, composed or decomposed, with any separators', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...phrases), { maxLength: 6 }),
        fc.constantFrom('. ', ', ', '\n', ' – ', '; ', ' ma '),
        fc.constantFrom('NFC', 'NFD'),
        (some, separator, form) => {
          const text = some.join(separator).normalize(form);
          for (const mention of findMentions(index, text, { minConfidence: 0 })) {
            expect(text.slice(mention.start, mention.end)).toBe(mention.text);
            expect(mention.text.trim()).not.toBe('');
            expect(mention.confidence).toBeGreaterThanOrEqual(0);
            expect(mention.confidence).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });

  it('finds a skill by its name, by a word of its family and behind an apostrophe', () => {
    const found = (text: string) => findMentions(index, text, { minConfidence: 0.3 }).map((one) => one.skillId);
    expect(found('Saldatura dei pezzi in metallo')).toContain('ski_saldare');
    expect(found('Mi occupavo dell’igiene della persona assistita')).toContain('ski_igiene');
    expect(found('Mi occupavo dell’igiene della persona assistita'.normalize('NFD'))).toContain('ski_igiene');
  });

  it('finds a skill by another of its names, and says so', () => {
    const found = findMentions(index, 'Ho fatto carpenteria metallica per dieci anni.', { minConfidence: 0.3 });
    expect(found.find((one) => one.skillId === 'ski_saldare')?.method).toBe('synonym');
  });

  it('says whether the skill was done, denied or wished for', () => {
    const polarity = (text: string) =>
      findMentions(index, text, { minConfidence: 0.2 }).find((one) => one.skillId === 'ski_saldare')?.polarity;
    expect(polarity('Facevo la saldatura dei pezzi in metallo.')).toBe('asserted');
    expect(polarity('Non ho mai fatto la saldatura dei pezzi in metallo.')).toBe('negated');
    expect(polarity('Vorrei imparare la saldatura dei pezzi in metallo.')).toBe('wished');
  });

  it.each([
    'Autorizzo il trattamento dei miei dati personali ai sensi del Regolamento UE 2016/679.',
    'La nostra azienda, leader nel settore della pulizia e sanificazione degli ambienti, cerca personale.',
    'La ricerca è rivolta a candidati di entrambi i sessi. Sede di lavoro: Bergamo.',
    'Ottime capacità relazionali e comunicative, problem solving, spirito di squadra.',
    'Patente B, automunita. Disponibile da subito.',
    'Hobby: pulizia dei sentieri e saldatura di sculture.',
    '',
  ])('finds nothing in boilerplate and pastimes: %s', (text) => {
    expect(findMentions(index, text)).toEqual([]);
  });

  it('is the same at every reading', () => {
    const text = phrases.join('. ');
    expect(findMentions(index, text)).toEqual(findMentions(buildSkillIndex(smallTaxonomy(), lexicon), text));
  });
});
