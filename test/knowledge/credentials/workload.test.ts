import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWorkload } from '../../../knowledge/credentials/workload.ts';

describe('a workload', () => {
  it.each([
    ['PT60H', 60],
    ['PT90M', 1.5],
    ['PT1H30M', 1.5],
    ['PT2.5H', 2.5],
    ['PT2,5H', 2.5],
  ])('%s has its hours', (written, hours) => {
    expect(parseWorkload(written)).toEqual({ written, hours, plausible: true, note: null });
  });

  it.each(['P60M', 'P2M', 'P1Y', 'P400D', 'PT0H', 'PT20000H'])('%s is doubted and never corrected', (written) => {
    const workload = parseWorkload(written);
    expect(workload).toMatchObject({ written, hours: null, plausible: false });
    expect(workload.note).toContain('non è stato corretto');
  });

  it('in days has no hours, because nobody wrote how many a day has', () => {
    expect(parseWorkload('P5D')).toMatchObject({ hours: null, plausible: true });
    expect(parseWorkload('P2W')).toMatchObject({ hours: null, plausible: true });
  });

  it.each(['', 'P', 'PT', '60', '60 ore', '-PT5H', 'PT60', 'P1H'])('«%s» is no duration', (written) => {
    expect(parseWorkload(written)).toMatchObject({ hours: null, plausible: false });
  });

  it('in whole hours is read back as written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (hours) => parseWorkload(`PT${hours}H`).hours === hours),
    );
  });
});
