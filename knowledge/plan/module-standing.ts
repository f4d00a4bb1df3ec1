import type { Module } from '../catalogue/module.ts';
import { endsBefore, overlaps } from './module-calendar.ts';
import type { PlanConstraints } from './plan.ts';

export type ConstraintName = 'maxHours' | 'province' | 'modes' | 'from' | 'seats' | 'prerequisites';

/**
 * Whether one module could be in some plan. `chain` is the module with every prerequisite still to be done, prerequisites
 * first; `violated` names each constraint that keeps the chain out, and is empty when the module is allowed.
 */
export type ModuleStanding = {
  module: Module;
  chain: Module[];
  chainHours: number;
  /** Constraints the module itself breaks. */
  own: ConstraintName[];
  /** All constraints broken by the chain, the module's own included. */
  violated: Set<ConstraintName>;
  /** Why the prerequisites cannot be met, when they cannot. */
  prerequisiteProblem: PrerequisiteProblem | null;
};

export type PrerequisiteProblem =
  | { kind: 'unknown'; id: string }
  | { kind: 'excluded'; module: Module }
  | { kind: 'late'; module: Module; before: Module }
  | { kind: 'circular'; module: Module }
  | { kind: 'overlapping'; first: Module; second: Module };

/** The standing of every module, by id. Pure; prerequisite cycles end in `circular`. */
export function assessModules(
  modules: readonly Module[],
  constraints: PlanConstraints,
  held: ReadonlySet<string>,
): Map<string, ModuleStanding> {
  const byId = new Map(modules.map((module) => [module.id, module]));
  return new Map(modules.map((module) => [module.id, assess(module, byId, constraints, held)]));
}

function assess(
  module: Module,
  byId: ReadonlyMap<string, Module>,
  constraints: PlanConstraints,
  held: ReadonlySet<string>,
): ModuleStanding {
  const own = ownViolations(module, constraints);
  const violated = new Set<ConstraintName>(own);
  const { chain, problem: structural } = chainOf(module, byId, held);
  let prerequisiteProblem = structural ?? firstOverlap(chain);
  if (prerequisiteProblem) violated.add('prerequisites');
  for (const before of chain) {
    if (before.id === module.id) continue;
    const broken = ownViolations(before, constraints);
    if (broken.length > 0) prerequisiteProblem ??= { kind: 'excluded', module: before };
    for (const name of broken) violated.add(name);
  }
  // Added up in minutes: 0.1 h and 0.2 h must fit into 0.3 h.
  const chainMinutes = chain.reduce((sum, step) => sum + Math.round(step.hours * 60), 0);
  if (constraints.maxHours !== undefined && chainMinutes > Math.round(constraints.maxHours * 60))
    violated.add('maxHours');
  return { module, chain, chainHours: chainMinutes / 60, own, violated, prerequisiteProblem };
}

function ownViolations(module: Module, { from, modes, province }: PlanConstraints): ConstraintName[] {
  const broken: ConstraintName[] = [];
  if (module.start !== null && module.start < from) broken.push('from');
  if (modes && !modes.includes(module.mode)) broken.push('modes');
  // A module that needs presence and names no place cannot be shown to be within reach.
  if (province !== undefined && module.mode !== 'online' && module.province !== province) broken.push('province');
  if (module.seats !== null && module.seats <= 0) broken.push('seats');
  return broken;
}

function chainOf(
  target: Module,
  byId: ReadonlyMap<string, Module>,
  held: ReadonlySet<string>,
): { chain: Module[]; problem: PrerequisiteProblem | null } {
  if (target.prerequisites.length === 0) return { chain: [target], problem: null };
  const chain: Module[] = [];
  const done = new Set<string>();
  const open = new Set<string>();
  let problem: PrerequisiteProblem | null = null;
  const visit = (module: Module): void => {
    open.add(module.id);
    for (const id of module.prerequisites) {
      if (held.has(id)) continue;
      const before = byId.get(id);
      if (!before) problem ??= { kind: 'unknown', id };
      else if (open.has(id)) problem ??= { kind: 'circular', module: before };
      else {
        if (!endsBefore(before, module)) problem ??= { kind: 'late', module: before, before: module };
        if (!done.has(id)) visit(before);
      }
    }
    open.delete(module.id);
    done.add(module.id);
    chain.push(module);
  };
  visit(target);
  return { chain, problem };
}

function firstOverlap(chain: readonly Module[]): PrerequisiteProblem | null {
  for (const [index, first] of chain.entries()) {
    const second = chain.slice(index + 1).find((other) => overlaps(first, other));
    if (second) return { kind: 'overlapping', first, second };
  }
  return null;
}
