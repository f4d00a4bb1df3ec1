import { describe, expect, it } from 'vitest';
import { questionFor } from '../../../knowledge/gap/questions.ts';
import type { Verdict } from '../../../knowledge/gap/requirement.ts';

const verdicts: Verdict[] = ['evidenced', 'partial', 'not_evidenced', 'contradicted'];

describe('questionFor', () => {
  it.each(verdicts)(
    'reads as one polite question with the name whole, for infinitives and for nouns: %s',
    (verdict) => {
      for (const label of ['Organizzare e gestire un cantiere forestale', 'Potatura.', "Attività d'ufficio "]) {
        const question = questionFor(label, verdict, ['Leggere il disegno', 'Normativa di settore']);
        expect(question).toContain(`«${label.trim().replace(/\.$/, '')}»`);
        expect(question.endsWith('?')).toBe(true);
        expect(question).not.toMatch(/\s{2}|\?\?|\.\?|undefined|\/a\b/);
      }
    },
  );

  it('names at most two abilities that were not mentioned, never a knowledge item or a paragraph', () => {
    const missing = [
      'Normativa di settore',
      `Applicare ${'tutte le procedure '.repeat(9)}`,
      'Leggere il disegno.',
      'Tagliare (a mano) il tessuto',
      'Cucire',
    ];
    expect(questionFor('Sartoria', 'not_evidenced', missing)).toBe(
      'Le è mai capitato, al lavoro, in famiglia o nel volontariato, un compito come «Sartoria»? Per esempio, leggere il disegno o tagliare il tessuto?',
    );
  });

  it('asks without examples when nothing can be named', () => {
    expect(questionFor('Potatura', 'partial', ['Normativa'])).toBe(
      'A proposito di «Potatura»: che cosa faceva di persona e che cosa facevano altri?',
    );
  });

  it('assumes no gender', () => {
    for (const verdict of verdicts)
      expect(questionFor('Potatura', verdict, [])).not.toMatch(/\b(?:occupat[oa]|stat[oa]|andat[oa])\b/);
  });
});
