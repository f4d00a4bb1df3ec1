import { listCandidates } from '../../knowledge/plan/candidate.ts';
import { chooseGreedily } from '../../knowledge/plan/choose-greedily.ts';
import { assessModules } from '../../knowledge/plan/module-standing.ts';
import type { PlanInput } from '../../knowledge/plan/plan.ts';
import { planModules } from '../../knowledge/plan/plan-modules.ts';
import { loadSolver } from '../../knowledge/plan/solver.ts';
import { type InstanceShape, randomInstance } from './plan-instances.ts';

/**
 * `usual`: 14 needs in a catalogue of 40 skills, 40–100 hours, 10% with prerequisites. `scarce`: 24 needs, every module
 * useful, 32 hours. `calendar`: 24 needs, every module in person and dated, 160 hours.
 */
const KINDS: Record<string, (seed: number) => Omit<InstanceShape, 'modules'>> = {
  usual: (seed) => ({
    needs: 14,
    skills: 40,
    maxHours: 40 + 20 * (seed % 4),
    prerequisiteShare: 0.1,
    constrained: seed % 2 === 0,
  }),
  scarce: () => ({ needs: 24, skills: 24, maxHours: 32, prerequisiteShare: 0.1, constrained: false }),
  calendar: () => ({
    needs: 24,
    skills: 24,
    maxHours: 160,
    prerequisiteShare: 0,
    constrained: false,
    inPersonOnly: true,
  }),
};

export type PlanBenchRow = {
  kind: string;
  modules: number;
  instances: number;
  /** Milliseconds, the whole of planModules with the solver loaded. */
  medianMs: number;
  worstMs: number;
  /** Processor time of the same calls: what they take when the machine does nothing else. */
  medianCpuMs: number;
  worstCpuMs: number;
  greedyMedianMs: number;
  provenOptimal: number;
  /** Mean and largest share of weighted coverage that the greedy planner loses. */
  greedyMeanLoss: number;
  greedyWorstLoss: number;
};

/** Times the planner against a greedy planner on the same instances, one core, solver loaded. */
export async function benchPlan(sizes = [300, 1000, 5000], instances = 10): Promise<PlanBenchRow[]> {
  await loadSolver();
  const rows: PlanBenchRow[] = [];
  for (const [kind, shapeOf] of Object.entries(KINDS)) {
    for (const size of sizes) rows.push(await benchOne(kind, shapeOf, size, instances));
  }
  return rows;
}

async function benchOne(
  kind: string,
  shapeOf: (seed: number) => Omit<InstanceShape, 'modules'>,
  modules: number,
  instances: number,
): Promise<PlanBenchRow> {
  const times: number[] = [];
  const cpuTimes: number[] = [];
  const greedyTimes: number[] = [];
  const losses: number[] = [];
  let proven = 0;
  for (let seed = 1; seed <= instances; seed++) {
    const input = randomInstance(seed, { modules, ...shapeOf(seed) });
    const started = performance.now();
    const before = process.cpuUsage();
    const plan = await planModules(input);
    times.push(performance.now() - started);
    const used = process.cpuUsage(before);
    cpuTimes.push((used.user + used.system) / 1000);
    const greedyStarted = performance.now();
    const greedy = greedyCoverage(input);
    greedyTimes.push(performance.now() - greedyStarted);
    if (plan.status !== 'planned') continue;
    if (plan.proof.optimal) proven++;
    losses.push(plan.coverage - greedy);
  }
  return {
    kind,
    modules,
    instances,
    medianMs: rounded(median(times)),
    worstMs: rounded(Math.max(...times)),
    medianCpuMs: rounded(median(cpuTimes)),
    worstCpuMs: rounded(Math.max(...cpuTimes)),
    greedyMedianMs: rounded(median(greedyTimes)),
    provenOptimal: proven / losses.length,
    greedyMeanLoss: rounded(losses.reduce((sum, loss) => sum + loss, 0) / losses.length),
    greedyWorstLoss: rounded(Math.max(...losses)),
  };
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
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
