import type { Module } from '../../knowledge/catalogue/module.ts';
import type { PlanInput } from '../../knowledge/plan/plan.ts';

/** The four criteria of a plan, largest first in each place: weight closed, −minutes, rated minutes, −sum of ranks. */
export type PlanValue = [number, number, number, number];

/**
 * The best value over every subset of the catalogue, written from the definition and sharing no code with the planner:
 * 2ⁿ subsets, so for small catalogues only. Null when only the empty subset is allowed.
 */
export function bruteForceBest(input: PlanInput): PlanValue | null {
  let best: PlanValue | null = null;
  const { modules } = input;
  for (let bits = 1; bits < 2 ** modules.length; bits++) {
    const subset = modules.filter((_, index) => (bits >> index) & 1);
    if (!isAllowed(subset, input)) continue;
    const value = planValue(subset, input);
    if (value[0] > 0 && (best === null || isGreater(value, best))) best = value;
  }
  return best;
}

export function isAllowed(subset: readonly Module[], { constraints, held }: PlanInput): boolean {
  const { from, maxHours, modes, province } = constraints;
  const total = subset.reduce((sum, module) => sum + Math.round(module.hours * 60), 0);
  if (maxHours !== undefined && total > maxHours * 60) return false;
  for (const module of subset) {
    if (held?.includes(module.id)) return false;
    if (module.start !== null && module.start < from) return false;
    if (modes && !modes.includes(module.mode)) return false;
    if (province !== undefined && module.mode !== 'online' && module.province !== province) return false;
    if (module.seats === 0) return false;
    for (const id of module.prerequisites) {
      if (held?.includes(id)) continue;
      const before = subset.find((other) => other.id === id);
      if (!before) return false;
      const undatedFollower = module.start === null;
      const inTime = before.start === null ? undatedFollower : undatedFollower || before.end! < module.start!;
      if (!inTime) return false;
    }
  }
  for (const [index, a] of subset.entries()) {
    for (const b of subset.slice(index + 1)) {
      if (a.mode === 'online' || b.mode === 'online' || a.start === null || b.start === null) continue;
      if (a.start <= b.end! && b.start <= a.end!) return false;
    }
  }
  return true;
}

export function planValue(subset: readonly Module[], { needs, modules }: PlanInput): PlanValue {
  const taught = new Set(subset.flatMap((module) => module.covers));
  const weight = needs.reduce(
    (sum, need) => sum + (taught.has(need.skillId) ? Math.round(need.weight * 10_000) : 0),
    0,
  );
  const minutes = subset.reduce((sum, module) => sum + Math.round(module.hours * 60), 0);
  const rated = subset.reduce((sum, { hours, rating }) => {
    const settled = rating ? Math.round((100 * (rating.n * rating.value + 30)) / (rating.n + 10)) : 300;
    return sum + Math.round(hours * 60) * settled;
  }, 0);
  const ids = modules.map((module) => module.id).sort();
  const ranks = subset.reduce((sum, module) => sum + ids.indexOf(module.id) + 1, 0);
  return [weight, -minutes, rated, -ranks];
}

function isGreater(a: PlanValue, b: PlanValue): boolean {
  for (const [index, value] of a.entries()) {
    if (value !== b[index]) return value > b[index]!;
  }
  return false;
}
