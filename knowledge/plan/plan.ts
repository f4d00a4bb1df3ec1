import type { Module, ModuleMode } from '../catalogue/module.ts';

/** A skill the plan should close, and how much closing it is worth (0…1, from the gap's importance and verdict). */
export type PlanNeed = { skillId: string; weight: number };

export type PlanConstraints = {
  /** Total hours the person may spend; undefined: no limit. */
  maxHours?: number;
  /** Province the person can reach; in-person and blended modules elsewhere are out. */
  province?: string;
  /** Modes the person can attend; undefined: all. */
  modes?: ModuleMode[];
  /** ISO date: modules that start before it are out. */
  from: string;
};

/** Why a module that closes something is not in the plan. */
export type LeftOutReason =
  | 'exceeds_hours'
  | 'other_province'
  | 'other_mode'
  | 'already_started'
  | 'no_seats'
  | 'prerequisite_missing'
  | 'overlaps_chosen'
  | 'already_covered'
  | 'less_coverage';

export type PlannedModule = { moduleId: string; covers: string[]; hours: number; why: string };

export type PlanProof = {
  /** True when the solver proved that no better plan exists. */
  optimal: boolean;
  /** Upper bound on weighted coverage, 0…1. */
  bound: number;
};

export type Plan =
  | {
      status: 'planned';
      /** In order of start date, then title. */
      modules: PlannedModule[];
      totalHours: number;
      /** Weighted share of the needs that the plan closes, 0…1. */
      coverage: number;
      /** Needs that no module of the plan closes. */
      uncovered: string[];
      proof: PlanProof;
      leftOut: { moduleId: string; reason: LeftOutReason; why: string }[];
    }
  | {
      /** Modules would close a need, but none is allowed by the constraints. `relax` says in Italian which one to loosen, most useful first. */
      status: 'infeasible';
      relax: { constraint: 'maxHours' | 'province' | 'modes' | 'from' | 'seats' | 'prerequisites'; message: string }[];
      leftOut: { moduleId: string; reason: LeftOutReason; why: string }[];
    }
  /** No need is open, or the catalogue teaches none of them (`uncovered` then lists them). */
  | { status: 'nothing_to_plan'; uncovered: string[] };

export type PlanInput = {
  needs: PlanNeed[];
  modules: Module[];
  constraints: PlanConstraints;
  /** Skill labels for the sentences. */
  labels: Map<string, string>;
  /** Ids of modules the person has already done: they satisfy prerequisites and are not proposed again. */
  held?: string[];
  /** Seconds the solver may take in all, default 5. When they run out the best plan so far comes with `optimal: false`. */
  timeLimitSeconds?: number;
};
