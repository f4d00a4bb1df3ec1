import type { Module } from '../catalogue/module.ts';
import { formatDate, formatHours, formatList } from '../rules/italian-figures.ts';
import { provinceName } from './lombardy-provinces.ts';
import { compareText, overlaps } from './module-calendar.ts';
import type { ModuleStanding, PrerequisiteProblem } from './module-standing.ts';
import type { LeftOutReason, PlanConstraints, PlanNeed } from './plan.ts';

export type LeftOut = { moduleId: string; reason: LeftOutReason; why: string };

export type LeftOutCase = {
  /** Modules that close at least one open need. */
  useful: readonly Module[];
  standings: ReadonlyMap<string, ModuleStanding>;
  chosen: readonly Module[];
  held: ReadonlySet<string>;
  needs: readonly PlanNeed[];
  constraints: PlanConstraints;
  labels: ReadonlyMap<string, string>;
  /** Hours the plan leaves free; null without a limit. */
  remaining: number | null;
};

export const MODE_NAMES: Record<Module['mode'], string> = {
  in_person: 'in presenza',
  online: 'online',
  blended: 'in parte in presenza e in parte online',
};

/**
 * One reason for each module that closes an open need and is not in the plan, the first that holds in the order a person
 * would check: the module itself, its prerequisites, what it would add, the calendar, the hours. Most useful module first.
 */
export function explainLeftOut(input: LeftOutCase): LeftOut[] {
  const chosenIds = new Set(input.chosen.map((module) => module.id));
  const weightOf = new Map(input.needs.map((need) => [need.skillId, need.weight]));
  const worth = (module: Module) =>
    [...new Set(module.covers)].reduce((sum, skillId) => sum + (weightOf.get(skillId) ?? 0), 0);
  const closed = new Set(input.chosen.flatMap((module) => module.covers));
  return input.useful
    .filter((module) => !chosenIds.has(module.id))
    .map((module) => ({ module, worth: worth(module) }))
    .sort((a, b) => b.worth - a.worth || a.module.hours - b.module.hours || compareText(a.module.id, b.module.id))
    .map(({ module }) => ({ moduleId: module.id, ...reasonFor(module, input, weightOf, closed) }));
}

type Reason = { reason: LeftOutReason; why: string };

function reasonFor(
  module: Module,
  input: LeftOutCase,
  weightOf: ReadonlyMap<string, number>,
  closed: ReadonlySet<string>,
): Reason {
  const standing = input.standings.get(module.id)!;
  return (
    ownReason(standing, input.constraints) ??
    prerequisiteReason(standing) ??
    addsNothingReason(module, input, weightOf, closed) ??
    overlapReason(module, standing, input) ??
    hoursReason(standing, input) ?? {
      reason: 'less_coverage',
      why: 'Nel piano trovato non c’era posto: gli altri moduli, insieme, coprono di più o richiedono meno ore.',
    }
  );
}

function ownReason({ module, own }: ModuleStanding, constraints: PlanConstraints): Reason | null {
  switch (own[0]) {
    case 'from':
      return {
        reason: 'already_started',
        why: `È già iniziato: comincia il ${formatDate(module.start!)}, prima del ${formatDate(constraints.from)}.`,
      };
    case 'modes': {
      const allowed = formatList((constraints.modes ?? []).map((mode) => MODE_NAMES[mode]));
      return {
        reason: 'other_mode',
        why: `Si svolge ${MODE_NAMES[module.mode]}; la persona può seguire: ${allowed || 'nessuna modalità'}.`,
      };
    }
    case 'province': {
      const reach = provinceName(constraints.province!);
      return {
        reason: 'other_province',
        why:
          module.province === null
            ? `Il catalogo non indica la sede; la persona può raggiungere ${reach}.`
            : `È a ${provinceName(module.province)}, la persona può raggiungere ${reach}.`,
      };
    }
    case 'seats':
      return { reason: 'no_seats', why: 'Posti esauriti.' };
    default:
      return null;
  }
}

function prerequisiteReason({ prerequisiteProblem }: ModuleStanding): Reason | null {
  if (!prerequisiteProblem) return null;
  return { reason: 'prerequisite_missing', why: `Prerequisito mancante: ${describeProblem(prerequisiteProblem)}.` };
}

export function describeProblem(problem: PrerequisiteProblem): string {
  switch (problem.kind) {
    case 'unknown':
      return `il modulo ${problem.id} non è nel catalogo`;
    case 'excluded':
      return `«${problem.module.title}» non è compatibile con i vincoli`;
    case 'late':
      return problem.module.start === null || problem.module.end === null
        ? `«${problem.module.title}» non ha date che lo mostrino concluso prima di «${problem.before.title}»`
        : `«${problem.module.title}» termina il ${formatDate(problem.module.end)}, non prima dell’inizio di «${problem.before.title}»`;
    case 'circular':
      return `«${problem.module.title}» e un suo prerequisito si richiedono a vicenda`;
    case 'overlapping':
      return `«${problem.first.title}» e «${problem.second.title}», entrambi richiesti, si sovrappongono`;
  }
}

function addsNothingReason(
  module: Module,
  input: LeftOutCase,
  weightOf: ReadonlyMap<string, number>,
  closed: ReadonlySet<string>,
): Reason | null {
  const open = module.covers.filter((skillId) => weightOf.has(skillId));
  if (open.some((skillId) => !closed.has(skillId))) return null;
  const by = input.chosen.filter((chosen) => chosen.covers.some((skillId) => open.includes(skillId)));
  const labels = [...new Set(open)].map((skillId) => input.labels.get(skillId) ?? skillId);
  return {
    reason: 'already_covered',
    why: `Non aggiunge nulla: ${formatList(labels)} ${labels.length === 1 ? 'è già nel piano' : 'sono già nel piano'} con ${formatList(by.map((chosen) => `«${chosen.title}»`))}.`,
  };
}

function overlapReason(module: Module, standing: ModuleStanding, { chosen }: LeftOutCase): Reason | null {
  const chosenIds = new Set(chosen.map((other) => other.id));
  for (const step of standing.chain) {
    if (chosenIds.has(step.id)) continue;
    const other = chosen.find((candidate) => overlaps(candidate, step));
    if (!other) continue;
    const subject = step.id === module.id ? 'Si sovrappone' : `Il prerequisito «${step.title}» si sovrappone`;
    return { reason: 'overlaps_chosen', why: `${subject} a «${other.title}», che è nel piano.` };
  }
  return null;
}

function hoursReason(standing: ModuleStanding, input: LeftOutCase): Reason | null {
  if (input.remaining === null) return null;
  const chosenIds = new Set(input.chosen.map((other) => other.id));
  const missing = standing.chain.filter((step) => !chosenIds.has(step.id));
  const minutes = missing.reduce((sum, step) => sum + Math.round(step.hours * 60), 0);
  if (minutes <= Math.round(input.remaining * 60)) return null;
  const needed = `${formatHours(minutes / 60)}${missing.length > 1 ? ', prerequisiti compresi' : ''}`;
  return {
    reason: 'exceeds_hours',
    why: `Supera le ore: servirebbero ${needed}, ne restano ${formatHours(input.remaining).replace(' h', '')}.`,
  };
}
