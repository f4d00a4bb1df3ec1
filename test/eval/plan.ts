import type { PlanInput } from '../../knowledge/plan/plan.ts';
import { planModules } from '../../knowledge/plan/plan-modules.ts';
import { type InstanceShape, randomInstance } from '../bench/plan-instances.ts';
import { bruteForceBest, isAllowed, planValue } from './plan-brute-force.ts';

export type PlanEvaluation = {
  instances: number;
  planned: number;
  infeasible: number;
  /** Share of the planned ones with a proof. */
  provenOptimal: number;
  /** Share of all whose four criteria, or whose infeasibility, equal those of brute force over all subsets. */
  equalToBruteForce: number;
  differing: number[];
};

/** Shapes that are tight in different ways: hours, calendar, prerequisites, places. */
export const SMALL_SHAPES: InstanceShape[] = [
  { modules: 10, needs: 6, skills: 8, maxHours: 60, prerequisiteShare: 0.2, constrained: false },
  { modules: 11, needs: 8, skills: 8, maxHours: 40, prerequisiteShare: 0.5, constrained: false },
  { modules: 12, needs: 5, skills: 5, prerequisiteShare: 0.1, constrained: true },
  { modules: 9, needs: 7, skills: 14, maxHours: 24, prerequisiteShare: 0.3, constrained: true },
  { modules: 12, needs: 12, skills: 12, maxHours: 120, prerequisiteShare: 0.4, constrained: false },
  { modules: 12, needs: 3, skills: 3, maxHours: 80, prerequisiteShare: 0.1, constrained: false },
  { modules: 11, needs: 6, skills: 6, maxHours: 70, prerequisiteShare: 0.2, constrained: false, oddMinutes: true },
  { modules: 11, needs: 5, skills: 5, prerequisiteShare: 0, constrained: false, inPersonOnly: true },
];

/** A small instance by seed; every third person has already done one module. */
export function smallInstance(seed: number): PlanInput {
  const input = randomInstance(seed, SMALL_SHAPES[seed % SMALL_SHAPES.length]!);
  return seed % 3 === 0 ? { ...input, held: [input.modules[seed % input.modules.length]!.id] } : input;
}

/** Whether the planner's answer equals brute force in all four criteria; the plan itself must be allowed. */
export async function agreesWithBruteForce(
  input: PlanInput,
): Promise<{ agrees: boolean; status: string; proven: boolean }> {
  const plan = await planModules(input);
  const best = bruteForceBest(input);
  if (plan.status !== 'planned') return { agrees: best === null, status: plan.status, proven: false };
  const subset = input.modules.filter((module) => plan.modules.some(({ moduleId }) => moduleId === module.id));
  const value = planValue(subset, input);
  const agrees = isAllowed(subset, input) && best !== null && value.every((part, index) => part === best[index]);
  return { agrees, status: plan.status, proven: plan.proof.optimal };
}

/** Random small catalogues, each solved twice: by the planner and by trying every subset. */
export async function evaluatePlan(instances = 400): Promise<PlanEvaluation> {
  const statuses: string[] = [];
  const differing: number[] = [];
  let proven = 0;
  for (let seed = 1; seed <= instances; seed++) {
    const result = await agreesWithBruteForce(smallInstance(seed));
    statuses.push(result.status);
    if (result.proven) proven++;
    if (!result.agrees) differing.push(seed);
  }
  const planned = statuses.filter((status) => status === 'planned').length;
  return {
    instances,
    planned,
    infeasible: statuses.filter((status) => status === 'infeasible').length,
    provenOptimal: proven / planned,
    equalToBruteForce: 1 - differing.length / instances,
    differing,
  };
}

if (import.meta.main) console.log(await evaluatePlan());
