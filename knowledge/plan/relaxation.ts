import type { Module } from '../catalogue/module.ts';
import { formatDate, formatHours, formatList, formatNumber } from '../rules/italian-figures.ts';
import { describeProblem, MODE_NAMES } from './left-out.ts';
import { provinceName } from './lombardy-provinces.ts';
import { compareText } from './module-calendar.ts';
import type { ConstraintName, ModuleStanding } from './module-standing.ts';
import type { PlanConstraints, PlanNeed } from './plan.ts';

export type Relaxation = { constraint: ConstraintName; message: string };

const IMPOSSIBLE = 'Con questi vincoli nessun piano è possibile:';
/** Order among constraints that would gain as much: what a person can change most easily first. */
const EASE: ConstraintName[] = ['maxHours', 'modes', 'province', 'from', 'prerequisites', 'seats'];

/**
 * What to loosen when no module that closes a need is allowed, and to what value. A constraint is named alone when
 * loosening it alone lets a module in; the one that lets in the module of most weight comes first. When every module
 * breaks several, those of the module that breaks fewest are named, each saying that the others are needed too.
 */
export function suggestRelaxations(
  useful: readonly Module[],
  standings: ReadonlyMap<string, ModuleStanding>,
  needs: readonly PlanNeed[],
  constraints: PlanConstraints,
): Relaxation[] {
  const weightOf = new Map(needs.map((need) => [need.skillId, need.weight]));
  const worth = (module: Module) =>
    [...new Set(module.covers)].reduce((sum, skillId) => sum + (weightOf.get(skillId) ?? 0), 0);
  const cases = useful
    .map((module) => ({ standing: standings.get(module.id)!, worth: worth(module) }))
    .sort((a, b) => b.worth - a.worth || compareText(a.standing.module.id, b.standing.module.id));
  const fewest = Math.min(...cases.map(({ standing }) => standing.violated.size));
  const closest = cases.filter(({ standing }) => standing.violated.size === fewest);
  if (fewest > 1) {
    const [nearest] = closest;
    const names = EASE.filter((name) => nearest!.standing.violated.has(name));
    return names.map((constraint) => ({
      constraint,
      message: `${messageFor(constraint, [nearest!.standing], constraints)} Da solo non basta: vanno cambiati insieme ${formatList(names.map((name) => CONSTRAINT_NAMES[name]))}.`,
    }));
  }
  return EASE.map((constraint, ease) => {
    const freed = closest.filter(({ standing }) => standing.violated.has(constraint));
    return { constraint, ease, freed, worth: Math.max(0, ...freed.map((one) => one.worth)) };
  })
    .filter(({ freed }) => freed.length > 0)
    .sort((a, b) => b.worth - a.worth || a.ease - b.ease)
    .map(({ constraint, freed }) => ({
      constraint,
      message: messageFor(
        constraint,
        freed.map(({ standing }) => standing),
        constraints,
      ),
    }));
}

const CONSTRAINT_NAMES: Record<ConstraintName, string> = {
  maxHours: 'le ore',
  province: 'la provincia',
  modes: 'le modalità',
  from: 'la data di inizio',
  seats: 'i posti disponibili',
  prerequisites: 'i prerequisiti',
};

function messageFor(constraint: ConstraintName, freed: ModuleStanding[], constraints: PlanConstraints): string {
  const broken = freed.flatMap(({ chain }) => chain);
  switch (constraint) {
    case 'maxHours': {
      const least = Math.min(...freed.map(({ chainHours }) => chainHours));
      return `${IMPOSSIBLE} servono almeno ${formatHours(least)}, ne hai concesse ${formatNumber(constraints.maxHours!)}.`;
    }
    case 'province': {
      const elsewhere = broken.filter(({ mode, province }) => mode !== 'online' && province !== constraints.province);
      const codes = new Set(elsewhere.flatMap(({ province }) => province ?? []));
      const places = [...codes].sort(compareText).map(provinceName);
      const reach = provinceName(constraints.province!);
      return places.length === 0
        ? `${IMPOSSIBLE} i moduli utili non indicano la sede; la persona può raggiungere ${reach}.`
        : `${IMPOSSIBLE} i moduli utili sono a ${formatList(places)}, la persona può raggiungere ${reach}.`;
    }
    case 'modes': {
      const modes = (['in_person', 'blended', 'online'] as const).filter((mode) =>
        broken.some((module) => module.mode === mode && !constraints.modes!.includes(mode)),
      );
      return `${IMPOSSIBLE} i moduli utili si svolgono ${formatList(modes.map((mode) => MODE_NAMES[mode]))}, modalità che hai escluso.`;
    }
    case 'from': {
      // The latest first start among the chains: the least one has to go back.
      const starts = freed.map(({ chain }) => chain.flatMap(({ start }) => start ?? []).sort(compareText)[0]!);
      const latest = starts.sort(compareText).at(-1)!;
      return `${IMPOSSIBLE} i moduli utili iniziano prima del ${formatDate(constraints.from)}; il più vicino inizia il ${formatDate(latest)}.`;
    }
    case 'seats': {
      const full = broken.filter(({ seats }) => seats !== null && seats <= 0).map(({ title }) => `«${title}»`);
      return `${IMPOSSIBLE} i posti sono esauriti in ${formatList([...new Set(full)].slice(0, 3))}${full.length > 3 ? ' e altri' : ''}. Chiedi all’ente se ci sono altre edizioni.`;
    }
    case 'prerequisites': {
      const problem = freed.flatMap(({ prerequisiteProblem }) => prerequisiteProblem ?? [])[0]!;
      return `${IMPOSSIBLE} prerequisito mancante, ${describeProblem(problem)}.`;
    }
  }
}
