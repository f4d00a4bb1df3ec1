import { listCandidates } from '../../knowledge/plan/candidate.ts';
import { chooseGreedily } from '../../knowledge/plan/choose-greedily.ts';
import { assessModules } from '../../knowledge/plan/module-standing.ts';
import type { PlanInput } from '../../knowledge/plan/plan.ts';
import { planModules } from '../../knowledge/plan/plan-modules.ts';
import { loadSolver } from '../../knowledge/plan/solver.ts';
import { randomInstance } from './plan-instances.ts';

export type PlanBenchRow = {
  modules: number;
  instances: number;
  /** Milliseconds, the whole of planModules with the solver loaded. */
  medianMs: number;
  worstMs: number;
  greedyMedianMs: number;
  provenOptimal: number;
  /** Mean and largest share of weighted coverage that the greedy planner loses. */
  greedyMeanLoss: number;
  greedyWorstLoss: number;
};

/** Times the planner for 14 needs under an hour limit, against a greedy planner on the same instances. */
export async function benchPlan(sizes = [300, 1000, 5000], instances = 10): Promise<PlanBenchRow[]> {
  await loadSolver();
  const rows: PlanBenchRow[] = [];
  for (const size of sizes) {
    const times: number[] = [];
    const greedyTimes: number[] = [];
    const losses: number[] = [];
    let proven = 0;
    for (let seed = 1; seed <= instances; seed++) {
      const input = randomInstance(seed, {
        modules: size,
        needs: 14,
        skills: 40,
        maxHours: 40 + 20 * (seed % 4),
        prerequisiteShare: 0.1,
        constrained: seed % 2 === 0,
      });
      const started = performance.now();
      const plan = await planModules(input);
      times.push(performance.now() - started);
      const greedyStarted = performance.now();
      const greedy = greedyCoverage(input);
      greedyTimes.push(performance.now() - greedyStarted);
      if (plan.status !== 'planned') continue;
      if (plan.proof.optimal) proven++;
      losses.push(plan.coverage - greedy);
    }
    rows.push({
      modules: size,
      instances,
      medianMs: median(times),
      worstMs: Math.max(...times),
      greedyMedianMs: median(greedyTimes),
      provenOptimal: proven / losses.length,
      greedyMeanLoss: losses.reduce((sum, loss) => sum + loss, 0) / losses.length,
      greedyWorstLoss: Math.max(...losses),
    });
  }
  return rows;
}

function greedyCoverage(input: PlanInput): number {
  const held = new Set<string>();
  const standings = assessModules(input.modules, input.constraints, held);
  const candidates = listCandidates(
    input.modules,
    standings,
    input.needs.map((need) => need.skillId),
    held,
  );
  const weights = input.needs.map((need) => need.weight);
  const { maxHours } = input.constraints;
  const chosen = chooseGreedily(candidates, weights, maxHours === undefined ? null : maxHours * 60);
  const closed = new Set(chosen.flatMap((index) => candidates[index]!.covers));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return [...closed].reduce((sum, need) => sum + weights[need]!, 0) / total;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

if (import.meta.main) console.table(await benchPlan());
