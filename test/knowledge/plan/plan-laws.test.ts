import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listCandidates } from '../../../knowledge/plan/candidate.ts';
import { largestOverlaps } from '../../../knowledge/plan/choose-best.ts';
import { overlaps } from '../../../knowledge/plan/module-calendar.ts';
import { assessModules } from '../../../knowledge/plan/module-standing.ts';
import { planModules } from '../../../knowledge/plan/plan-modules.ts';
import { randomInstance } from '../../bench/plan-instances.ts';
import { agreesWithBruteForce, smallInstance } from '../../eval/plan.ts';
import { isAllowed } from '../../eval/plan-brute-force.ts';

describe('a plan', () => {
  it('equals the best of all subsets in coverage, hours, rating and ids, on 360 random catalogues', async () => {
    const differing: number[] = [];
    for (let seed = 1001; seed <= 1360; seed++) {
      const { agrees, status, proven } = await agreesWithBruteForce(smallInstance(seed));
      if (!agrees || (status === 'planned' && !proven)) differing.push(seed);
    }
    expect(differing).toEqual([]);
  }, 60_000);

  it('respects hours, places, modes, dates and prerequisites, and reports its own figures rightly', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000 }), async (seed) => {
        const input = randomInstance(seed, {
          modules: 60,
          needs: 10,
          skills: 20,
          maxHours: 20 + (seed % 7) * 20,
          prerequisiteShare: 0.3,
          constrained: true,
        });
        const plan = await planModules(input);
        if (plan.status !== 'planned') return;
        const chosen = input.modules.filter((module) => plan.modules.some(({ moduleId }) => moduleId === module.id));
        expect(isAllowed(chosen, input)).toBe(true);
        expect(plan.totalHours).toBe(chosen.reduce((sum, module) => sum + module.hours, 0));
        const taught = new Set(chosen.flatMap((module) => module.covers));
        expect(plan.uncovered).toEqual(
          input.needs
            .map((need) => need.skillId)
            .filter((id) => !taught.has(id))
            .sort(),
        );
        expect(plan.coverage).toBeLessThanOrEqual(plan.proof.bound + 1e-12);
        const useful = input.modules.filter((module) =>
          module.covers.some((id) => input.needs.some((need) => need.skillId === id)),
        );
        const explained = [...plan.leftOut.map(({ moduleId }) => moduleId), ...chosen.map(({ id }) => id)];
        expect(useful.filter(({ id }) => !explained.includes(id))).toEqual([]);
      }),
      { numRuns: 40, seed: 7 },
    );
  }, 60_000);

  it('is the same, to the byte, for the same catalogue in another order', async () => {
    for (let seed = 1; seed <= 20; seed++) {
      const input = randomInstance(seed, {
        modules: 40,
        needs: 8,
        skills: 12,
        maxHours: 80,
        prerequisiteShare: 0.2,
        constrained: false,
      });
      const other = { ...input, modules: input.modules.toReversed(), needs: input.needs.toReversed() };
      expect(JSON.stringify(await planModules(other))).toBe(JSON.stringify(await planModules(input)));
    }
  }, 60_000);
});

describe('the sets of modules that share a day', () => {
  it('hold exactly the pairs that overlap', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const input = randomInstance(seed, {
        modules: 40,
        needs: 12,
        skills: 12,
        prerequisiteShare: 0,
        constrained: false,
      });
      const standings = assessModules(input.modules, input.constraints, new Set());
      const candidates = listCandidates(
        input.modules,
        standings,
        input.needs.map((need) => need.skillId),
        new Set(),
      );
      const together = new Set<string>();
      for (const set of largestOverlaps(candidates))
        for (const a of set) for (const b of set) if (a < b) together.add(`${a} ${b}`);
      const pairs = new Set<string>();
      for (const [a, first] of candidates.entries()) {
        for (const [b, second] of candidates.entries()) {
          if (a < b && overlaps(first.module, second.module)) pairs.add(`${a} ${b}`);
        }
      }
      expect(together).toEqual(pairs);
    }
  });
});
