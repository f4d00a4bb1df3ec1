import type { Module } from '../catalogue/module.ts';
import { formatHours, formatList } from '../rules/italian-figures.ts';
import { type Candidate, dropDominated, listCandidates } from './candidate.ts';
import { chooseBest } from './choose-best.ts';
import { chooseGreedily } from './choose-greedily.ts';
import { explainLeftOut } from './left-out.ts';
import { compareByStart, compareText } from './module-calendar.ts';
import { assessModules } from './module-standing.ts';
import type { Plan, PlanInput, PlanNeed, PlannedModule } from './plan.ts';
import { suggestRelaxations } from './relaxation.ts';
import { loadSolver, type Solver } from './solver.ts';

/** Weights are compared to four decimals; finer differences between needs would claim a precision nobody has. */
const WEIGHT_STEPS = 10_000;
const TIME_LIMIT_SECONDS = 5;

export type PlanMeans = {
  loadSolver: () => Promise<Solver>;
  /** Milliseconds of a clock that only goes forward. */
  now: () => number;
};

/**
 * The best set of modules for the open needs under the constraints, with the proof and the reason for every module left
 * out. "Best" is, in strict order: weighted share of needs closed (four decimals), fewest hours, highest hours-weighted
 * mean rating (drawn towards neutral when few voted, see `settledRating`), smallest sum of id ranks.
 *
 * A prerequisite is in the plan and ends before the module starts, or is in `held`. In-person and blended modules whose
 * dates overlap exclude each other; online ones never do (see `overlaps`). Pure as long as the time limit is not
 * reached: same input, in any order, same plan.
 * @throws Fault `internal` when the solver fails.
 */
export async function planModules(input: PlanInput, means?: Partial<PlanMeans>): Promise<Plan> {
  const { load, now } = { load: means?.loadSolver ?? loadSolver, now: means?.now ?? (() => performance.now()) };
  const started = now();
  const needs = openNeeds(input.needs);
  const held = new Set(input.held ?? []);
  const modules = uniqueById(input.modules);
  const needIds = new Set(needs.map((need) => need.skillId));
  const useful = modules.filter((module) => !held.has(module.id) && module.covers.some((id) => needIds.has(id)));
  if (useful.length === 0) return { status: 'nothing_to_plan', uncovered: needs.map((need) => need.skillId) };

  const standings = assessModules(modules, input.constraints, held);
  const candidates = listCandidates(
    modules,
    standings,
    needs.map((need) => need.skillId),
    held,
  );
  const explain = (chosen: Module[], remaining: number | null) =>
    explainLeftOut({
      useful,
      standings,
      chosen,
      held,
      needs,
      constraints: input.constraints,
      labels: input.labels,
      remaining,
    });
  if (candidates.length === 0) {
    const relax = suggestRelaxations(useful, standings, needs, input.constraints);
    return { status: 'infeasible', relax, leftOut: explain([], input.constraints.maxHours ?? null) };
  }

  const weights = needs.map((need) => Math.max(1, Math.round(need.weight * WEIGHT_STEPS)));
  const maxMinutes = input.constraints.maxHours === undefined ? null : Math.round(input.constraints.maxHours * 60);
  const reduced = dropDominated(candidates);
  const greedy = chooseGreedily(reduced, weights, maxMinutes);
  const limit = (input.timeLimitSeconds ?? TIME_LIMIT_SECONDS) * 1000;
  const solver = await load();
  const secondsLeft = () => (limit - (now() - started)) / 1000;
  const { chosen, optimal, bound } = chooseBest(reduced, weights, maxMinutes, greedy, solver, secondsLeft);

  const picked = chosen.map((index) => reduced[index]!);
  const closed = new Set(picked.flatMap((candidate) => candidate.covers));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const closedWeight = [...closed].reduce((sum, need) => sum + weights[need]!, 0);
  const minutes = picked.reduce((sum, candidate) => sum + candidate.minutes, 0);
  const ordered = inOrderOfAttendance(picked.map((candidate) => candidate.module));
  return {
    status: 'planned',
    modules: ordered.map((module) => describeChosen(module, picked, needs, input.labels)),
    totalHours: minutes / 60,
    coverage: closedWeight / total,
    uncovered: needs.flatMap((need, index) => (closed.has(index) ? [] : [need.skillId])),
    proof: { optimal, bound: bound / total },
    leftOut: explain(ordered, maxMinutes === null ? null : (maxMinutes - minutes) / 60),
  };
}

/** Needs of positive weight, each skill once with its largest weight, by skill id. */
function openNeeds(needs: readonly PlanNeed[]): PlanNeed[] {
  const weightOf = new Map<string, number>();
  for (const { skillId, weight } of needs) {
    if (weight > 0) weightOf.set(skillId, Math.max(weight, weightOf.get(skillId) ?? 0));
  }
  return [...weightOf]
    .map(([skillId, weight]) => ({ skillId, weight }))
    .sort((a, b) => compareText(a.skillId, b.skillId));
}

function uniqueById(modules: readonly Module[]): Module[] {
  return [...new Map(modules.map((module) => [module.id, module])).values()].sort((a, b) => compareText(a.id, b.id));
}

/** By start date; among undated modules a prerequisite comes before what requires it. */
function inOrderOfAttendance(modules: readonly Module[]): Module[] {
  const sorted = [...modules].sort(compareByStart);
  const byId = new Map(sorted.map((module) => [module.id, module]));
  const ordered = new Set<Module>();
  const visit = (module: Module): void => {
    for (const id of module.prerequisites) {
      const before = byId.get(id);
      if (before && !ordered.has(before)) visit(before);
    }
    ordered.add(module);
  };
  for (const module of sorted) visit(module);
  return [...ordered];
}

function describeChosen(
  module: Module,
  picked: readonly Candidate[],
  needs: readonly PlanNeed[],
  labels: ReadonlyMap<string, string>,
): PlannedModule {
  const mine = picked.find((candidate) => candidate.module.id === module.id)!;
  const label = (need: number) => labels.get(needs[need]!.skillId) ?? needs[need]!.skillId;
  const others = new Set(picked.flatMap((candidate) => (candidate === mine ? [] : candidate.covers)));
  const only = mine.covers.filter((need) => !others.has(need));
  const followers = picked.filter((candidate) => candidate.module.prerequisites.includes(module.id));
  const parts: string[] = [];
  if (only.length > 0) parts.push(`è l’unico del piano che insegna ${formatList(only.map(label))}`);
  if (only.length < mine.covers.length) {
    parts.push(
      `insegna ${only.length > 0 ? 'anche ' : ''}${formatList(mine.covers.filter((need) => others.has(need)).map(label))}`,
    );
  }
  if (followers.length > 0) {
    parts.push(`è il prerequisito di ${formatList(followers.map((candidate) => `«${candidate.module.title}»`))}`);
  }
  const sentence = parts.join('; ');
  return {
    moduleId: module.id,
    covers: mine.covers.map((need) => needs[need]!.skillId),
    hours: module.hours,
    why: `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}; dura ${formatHours(module.hours)}.`,
  };
}
