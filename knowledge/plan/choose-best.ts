import type { Candidate } from './candidate.ts';
import type { Programme, Row, Solver } from './solver.ts';

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
  let chosen = [...start];
  let bound = weights.reduce((sum, weight) => sum + weight, 0);
  for (const [stage, gains] of criteria.entries()) {
    const incumbent = columnsOf(chosen);
    // A criterion that is the same for all candidates decides nothing.
    if (stage > 0 && gains.every((gain) => gain === 0)) continue;
    const seconds = secondsLeft();
    if (seconds <= 0) return { chosen, optimal: false, bound };
    const programme: Programme = { gains, whole, rows };
    const solution = solver(programme, seconds, incumbent);
    const found = solution.values ? chosenIn(solution.values) : null;
    if (found && gainOf(gains, columnsOf(found)) >= gainOf(gains, incumbent)) chosen = found;
    const best = gainOf(gains, columnsOf(chosen));
    if (stage === 0) {
      // Weights are whole, so the true bound is too; the small term undoes rounding below a whole number.
      bound = solution.kind === 'optimal' ? best : Math.min(bound, Math.max(best, Math.floor(solution.bound + 1e-4)));
    }
    if (solution.kind === 'out_of_time') return { chosen, optimal: false, bound };
    rows.push({ ...nonZero(gains), lower: best - 0.5, upper: null });
  }
  return { chosen, optimal: true, bound };

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
