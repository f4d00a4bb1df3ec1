import { describe, expect, it } from 'vitest';
import { evaluateCv } from '../../eval/cv.ts';
import { sharedFolder } from '../../eval/cv-set.ts';

/** The release floor of the measures, on the development narratives; needs the shared data. */
describe.runIf(sharedFolder() !== null)(
  'verdicts on the development narratives (skipped when COLMA_SHARED is absent)',
  () => {
    it('reach the floor, and no denied or wished skill is called evidenced', () => {
      const result = evaluateCv();
      expect(result?.ours.macroF1).toBeGreaterThanOrEqual(0.6);
      expect(result?.ours.falseEvidenced).toBeLessThanOrEqual(0.1);
      expect(result?.ours.contradictedAsEvidenced).toBe(0);
      expect(result?.ours.macroF1).toBeGreaterThan(result?.baselineWithDenial.macroF1 ?? 1);
    }, 120_000);
  },
);
