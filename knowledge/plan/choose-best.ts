import type { Candidate } from './candidate.ts';
import type { Programme, Relaxation, Row, Solver } from './solver.ts';

/** Undoes rounding just below a whole number before a bound is cut to one. */
const ROUNDING = 1e-4;

/** The choice, as indexes of the candidates, with what is proven about it. */
export type Choice = {
  chosen: number[];
  /** True when all four criteria are proven. */
  optimal: boolean;
  /** No choice closes needs of more weight than this, in the units of `weights`. */
  bound: number;
};

/**
 * The best set of candidates under four criteria in strict order: most weight of closed needs; then least time; then best
 * hours-weighted mean rating; then the smallest sum of id ranks. Each is an integer programme of its own, whose
 * optimum becomes a constraint of the next: one objective with large factors would need more digits than the solver's
 * tolerance leaves (1e-6 of a factor of a million is a whole unit).
 *
 * Columns: one 0/1 per candidate, then one per need. A need counts as closed at most as much as chosen candidates close
 * it. Overlaps are one row per set of candidates that share a day: intervals that overlap pairwise always share one.
 * `start` is a feasible choice, kept when time runs out before anything better is found.
 */
export function chooseBest(
  candidates: readonly Candidate[],
  weights: readonly number[],
  maxMinutes: number | null,
  start: readonly number[],
  solver: Solver,
  secondsLeft: () => number,
): Choice {
  const rows = constraintRows(candidates, weights.length, maxMinutes);
  // In the largest common unit of time (usually the hour) the numbers stay small enough for the solver's tolerance.
  const unit = candidates.reduce((divisor, { minutes }) => commonDivisor(divisor, minutes), 0) || 1;
  const criteria = [
    [...candidates.map(() => 0), ...weights],
    pad(candidates.map((candidate) => -candidate.minutes / unit)),
    pad(candidates.map((candidate) => candidate.ratedMinutes / unit)),
    pad(candidates.map((candidate) => -candidate.rank)),
  ];
  const whole = [...candidates.map(() => true), ...weights.map(() => false)];
  const barred = whole.map(() => false);
  const forced = whole.map(() => false);
  const totalWeight = weights.reduce((sum, weight) => sum + weight, 0);
  let chosen = [...start];
  let bound = totalWeight;
  for (const [stage, gains] of criteria.entries()) {
    let best = gainOf(gains, columnsOf(chosen));
    // Nothing to gain: everything is closed already, or the criterion is the same for all.
    const settled = stage === 0 ? best === totalWeight : gains.every((gain) => gain === 0);
    if (!settled) {
      const programme: Programme = { gains, whole, barred, forced, rows };
      const relaxed = secondsLeft() > 0 ? solver.relax(programme, secondsLeft()) : null;
      if (stage === 0 && relaxed) bound = Math.min(bound, Math.max(best, Math.floor(relaxed.bound + ROUNDING)));
      if (secondsLeft() <= 0) return { chosen, optimal: false, bound };
      const shortcut = relaxed && stage < 2 ? atRelaxedBound(stage, programme, relaxed, best) : null;
      if (shortcut) chosen = shortcut;
      else {
        if (secondsLeft() <= 0) return { chosen, optimal: false, bound };
        if (relaxed) barHopeless(barred, relaxed, best);
        const solution = solver.solve(programme, secondsLeft(), columnsOf(chosen));
        // The choice in hand satisfies every row, so this can only be rounding inside the solver: keep it, unproven.
        if (solution.kind === 'infeasible') return { chosen, optimal: false, bound };
        const found = solution.values ? chosenIn(solution.values) : null;
        if (found && gainOf(gains, columnsOf(found)) >= best) chosen = found;
        if (stage === 0) {
          const reached = gainOf(gains, columnsOf(chosen));
          // Weights are whole, so the true bound is too.
          bound =
            solution.kind === 'optimal'
              ? reached
              : Math.min(bound, Math.max(reached, Math.floor(solution.bound + ROUNDING)));
        }
        if (solution.kind === 'out_of_time') return { chosen, optimal: false, bound };
      }
      best = gainOf(gains, columnsOf(chosen));
      if (stage === 0) bound = best;
      if (relaxed) barHopeless(barred, relaxed, best);
    }
    if (stage === 0 && best === totalWeight) {
      for (const need of weights.keys()) forced[candidates.length + need] = true;
    } else rows.push({ ...nonZero(gains), lower: best - 0.5, upper: null });
  }
  return { chosen, optimal: true, bound };

  /**
   * A choice that reaches the relaxed bound itself is best without further proof, and looking for nothing less leaves few
   * candidates. For coverage it is worth trying only when everything might be closed: then every need is forced and the
   * time minimised, which is a plain covering problem. Null when there is none or a quarter of the time is not enough.
   */
  function atRelaxedBound(stage: number, programme: Programme, relaxed: Relaxation, best: number): number[] | null {
    const target = Math.floor(relaxed.bound + ROUNDING);
    if (target <= best || (stage === 0 && target < totalWeight)) return null;
    const narrow = { ...programme, barred: [...barred], forced: [...forced] };
    barHopeless(narrow.barred, relaxed, target);
    if (stage === 0) {
      narrow.gains = criteria[1]!;
      for (const need of weights.keys()) narrow.forced[candidates.length + need] = true;
      const covering = solver.relax(narrow, secondsLeft() / 4);
      if (covering) barHopeless(narrow.barred, covering, Math.floor(covering.bound + ROUNDING));
    }
    const solution = solver.solve(narrow, secondsLeft() / 4, null);
    if (solution.kind === 'infeasible' || !solution.values) return null;
    const found = chosenIn(solution.values);
    return gainOf(programme.gains, columnsOf(found)) >= target ? found : null;
  }
  /**
   * Bars each candidate that no choice as good as `best` contains: with it the gain is at most the relaxed bound less the
   * cost of entry (linear duality), and gains are whole. This is what makes the later criteria quick.
   */
  function barHopeless(bars: boolean[], { bound: relaxedBound, costs }: Relaxation, best: number): void {
    for (const index of candidates.keys()) {
      if (Math.floor(relaxedBound - costs[index]! + ROUNDING) < best) bars[index] = true;
    }
  }
  function pad(gains: number[]): number[] {
    return [...gains, ...weights.map(() => 0)];
  }
  function columnsOf(choice: readonly number[]): Float64Array {
    const columns = new Float64Array(candidates.length + weights.length);
    for (const index of choice) {
      columns[index] = 1;
      for (const need of candidates[index]!.covers) columns[candidates.length + need] = 1;
    }
    return columns;
  }
  function chosenIn(values: Float64Array): number[] {
    return candidates.flatMap((_, index) => (values[index]! > 0.5 ? [index] : []));
  }
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

function gainOf(gains: readonly number[], columns: Float64Array): number {
  return gains.reduce((sum, gain, column) => sum + gain * columns[column]!, 0);
}

function nonZero(gains: readonly number[]): { columns: number[]; coefficients: number[] } {
  const columns = gains.flatMap((gain, column) => (gain === 0 ? [] : [column]));
  return { columns, coefficients: columns.map((column) => gains[column]!) };
}

function constraintRows(candidates: readonly Candidate[], needs: number, maxMinutes: number | null): Row[] {
  const rows: Row[] = [];
  for (let need = 0; need < needs; need++) {
    const covering = candidates.flatMap((candidate, index) => (candidate.covers.includes(need) ? [index] : []));
    rows.push({
      columns: [...covering, candidates.length + need],
      coefficients: [...covering.map(() => -1), 1],
      lower: null,
      upper: 0,
    });
  }
  if (maxMinutes !== null) {
    const timed = nonZero(candidates.map((candidate) => candidate.minutes));
    rows.push({ ...timed, lower: null, upper: maxMinutes });
  }
  for (const columns of largestOverlaps(candidates)) {
    rows.push({ columns, coefficients: columns.map(() => 1), lower: null, upper: 1 });
  }
  for (const [index, candidate] of candidates.entries()) {
    for (const before of candidate.needs) {
      rows.push({ columns: [index, before], coefficients: [1, -1], lower: null, upper: 0 });
    }
  }
  return rows;
}

/** The largest sets of candidates that share a day, each once; sets of one are left out. */
export function largestOverlaps(candidates: readonly Candidate[]): number[][] {
  const dated = candidates.flatMap(({ span }, index) => (span ? [{ index, span }] : []));
  dated.sort((a, b) => (a.span.start < b.span.start ? -1 : a.span.start > b.span.start ? 1 : a.index - b.index));
  const sets: number[][] = [];
  let running: typeof dated = [];
  let grown = false;
  const close = () => {
    if (grown && running.length > 1) sets.push(running.map(({ index }) => index));
    grown = false;
  };
  for (const next of dated) {
    if (running.some(({ span }) => span.end < next.span.start)) {
      // Someone leaves: the set as it stands is a largest one, unless nobody joined since the last.
      close();
      running = running.filter(({ span }) => span.end >= next.span.start);
    }
    running.push(next);
    grown = true;
  }
  close();
  return sets;
}
