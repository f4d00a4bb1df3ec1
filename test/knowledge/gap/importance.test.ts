import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankImportance } from '../../../knowledge/gap/importance.ts';

describe('rankImportance', () => {
  it('follows the written formula', () => {
    const ranked = rankImportance(
      [
        { skillId: 'optional_everybody', essential: false },
        { skillId: 'essential_nobody', essential: true },
        { skillId: 'essential_half', essential: true },
      ],
      new Map([
        ['optional_everybody', 1],
        ['essential_half', 0.5],
      ]),
    );
    expect(ranked.map(({ skillId }) => skillId)).toEqual(['essential_half', 'optional_everybody', 'essential_nobody']);
    expect(ranked[0]?.importance).toBeCloseTo(0.8, 10);
    expect(ranked[1]?.importance).toBeCloseTo(0.65, 10);
    expect(ranked[2]?.importance).toBeCloseTo(0.6, 10);
  });

  it('stays between 0 and 1 and never falls when demand rises, whatever the shares', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.double(), fc.double({ min: 0, max: 1, noNaN: true }), (essential, share, more) => {
        const of = (value: number) =>
          rankImportance([{ skillId: 's', essential }], new Map([['s', value]]))[0]?.importance ?? -1;
        expect(of(share)).toBeGreaterThanOrEqual(0);
        expect(of(share)).toBeLessThanOrEqual(1);
        expect(of(1)).toBeGreaterThanOrEqual(of(more));
      }),
    );
  });
});
