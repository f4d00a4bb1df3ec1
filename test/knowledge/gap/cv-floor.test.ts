import { describe, expect, it } from 'vitest';
import { evaluateCv } from '../../eval/cv.ts';
import { sharedFolder } from '../../eval/cv-set.ts';
import { evaluateDemoCv } from '../../eval/demo-cv.ts';
import { evaluateHeldOutCv } from '../../eval/heldout-cv.ts';

/** The release floor of the measures, on the development narratives; needs the shared data. */
describe.runIf(sharedFolder() !== null)('verdicts on narratives (skipped when COLMA_SHARED is absent)', () => {
  it('reach the floor on those of development, and no denied or wished skill is called evidenced', () => {
    const result = evaluateCv();
    expect(result?.ours.macroF1).toBeGreaterThanOrEqual(0.65);
    expect(result?.ours.falseEvidenced).toBeLessThanOrEqual(0.1);
    expect(result?.ours.contradictedAsEvidenced).toBe(0);
    expect(result?.ours.macroF1).toBeGreaterThan(result?.baselineWithDenial.macroF1 ?? 1);
  }, 120_000);

  it('reach the floor on those nobody looked at while building', () => {
    const result = evaluateHeldOutCv();
    expect(result?.unseenFigures.macroF1).toBeGreaterThanOrEqual(0.6);
    expect(result?.unseenFigures.falseEvidenced).toBeLessThanOrEqual(0.1);
    expect(result?.unseenFigures.contradictedAsEvidenced).toBe(0);
    expect(result?.seenFigures.contradictedAsEvidenced).toBe(0);
  }, 120_000);
});

describe('verdicts over the demonstration taxonomy', () => {
  it('reach the floor, and no denied or wished skill is called evidenced', async () => {
    const result = await evaluateDemoCv();
    expect(result.macroF1).toBeGreaterThanOrEqual(0.7);
    expect(result.falseEvidenced).toBeLessThanOrEqual(0.1);
    expect(result.contradictedAsEvidenced).toBe(0);
  }, 120_000);
});
