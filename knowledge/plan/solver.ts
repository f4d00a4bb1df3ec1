import type { Highs } from 'highs';
import { Fault } from '../../db/fault.ts';

/** A constraint row: lower ≤ Σ coefficient·column ≤ upper; null leaves that side open. */
export type Row = { columns: number[]; coefficients: number[]; lower: number | null; upper: number | null };

/**
 * Maximise Σ gain·column over columns in 0…1, whole where `whole` says so; a `barred` column stays 0 and a `forced` one 1.
 * Gains are whole numbers.
 */
export type Programme = { gains: number[]; whole: boolean[]; barred: boolean[]; forced: boolean[]; rows: Row[] };

export type Solution =
  /** `values` is proven best. */
  | { kind: 'optimal'; values: Float64Array; bound: number }
  | { kind: 'infeasible' }
  /** Time ran out; `values` is the best so far, or null. No solution gains more than `bound`. */
  | { kind: 'out_of_time'; values: Float64Array | null; bound: number };

/** The programme without the demand for whole numbers: an upper bound, and what forcing a column from 0 to 1 costs at least. */
export type Relaxation = { bound: number; costs: Float64Array };

export type Solver = {
  /** Solves one programme within the seconds given. `start` is a known solution to improve on. */
  solve(programme: Programme, seconds: number, start: Float64Array | null): Solution;
  /** Null when time runs out. */
  relax(programme: Programme, seconds: number): Relaxation | null;
};

let loading: Promise<Highs> | null = null;
/** How the library finds its WebAssembly; empty: its own file, compiled while running. */
let loadOptions: object = {};

/** Hands in Emscripten's options for the solver, where compiling while running is forbidden; for an entry point, before the first plan. */
export function useSolverOptions(options: object): void {
  loadOptions = options;
}

/**
 * The exact solver: HiGHS in WebAssembly, loaded on first use (about 50 ms) and kept. It is synchronous and takes the
 * thread until it is done, hence the seconds on every call. A failed load or a crash of the WebAssembly instance is not
 * remembered: the next call starts afresh.
 * @throws Fault `internal` when the solver fails.
 */
export async function loadSolver(): Promise<Solver> {
  loading ??= import('highs').then(({ default: load }) => load(loadOptions));
  try {
    const highs = await loading;
    return {
      solve: (programme, seconds, start) => solveWith(highs, programme, seconds, start),
      relax: (programme, seconds) => relaxWith(highs, programme, seconds),
    };
  } catch (cause) {
    loading = null;
    throw new Fault('internal', 'Il calcolo del piano non è disponibile. Riprova tra poco.', { cause });
  }
}

function solveWith(highs: Highs, programme: Programme, seconds: number, start: Float64Array | null): Solution {
  const { optimal, timeLimit, infeasible } = highs.constants.modelStatus;
  try {
    return highs.withModel(encode(highs, programme), (model): Solution => {
      model.options.set({
        output_flag: false,
        time_limit: seconds,
        mip_rel_gap: 0,
        // Gains are whole numbers, so a gap below one proves the optimum.
        mip_abs_gap: 0.5,
      });
      if (start) model.setSolution({ colValue: start });
      model.run();
      const status = model.getModelStatus();
      const bound = Number(model.info.get('mip_dual_bound'));
      // 2 is "feasible" in HiGHS' primal_solution_status.
      const values = Number(model.info.get('primal_solution_status')) === 2 ? model.getSolution().colValue : null;
      if (status === optimal && values) return { kind: 'optimal', values, bound };
      if (status === infeasible) return { kind: 'infeasible' };
      if (status === timeLimit) return { kind: 'out_of_time', values, bound };
      throw new Error(`the solver ended with status ${status}`);
    });
  } catch (cause) {
    loading = null;
    throw new Fault('internal', 'Il calcolo del piano non è riuscito. Riprova tra poco.', { cause });
  }
}

function relaxWith(highs: Highs, programme: Programme, seconds: number): Relaxation | null {
  try {
    const { integrality: _, ...linear } = encode(highs, programme);
    return highs.withModel(linear, (model) => {
      model.options.set({ output_flag: false, time_limit: seconds });
      model.run();
      if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return null;
      const { colValue, colDual } = model.getSolution();
      // Only a column that rests at 0 has a cost of entry; elsewhere the dual says nothing about it.
      const costs = Float64Array.from(colDual, (dual, column) => (colValue[column]! < 1e-9 ? Math.abs(dual) : 0));
      return { bound: model.getObjectiveValue(), costs };
    });
  } catch (cause) {
    loading = null;
    throw new Fault('internal', 'Il calcolo del piano non è riuscito. Riprova tra poco.', { cause });
  }
}

function encode(highs: Highs, { gains, whole, barred, forced, rows }: Programme) {
  const numCols = gains.length;
  const starts = [0];
  for (const row of rows) starts.push(starts.at(-1)! + row.columns.length);
  const { integer, continuous } = highs.constants.variableType;
  return {
    numCols,
    numRows: rows.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: Float64Array.from(gains),
    colLower: Float64Array.from(forced, (isForced) => (isForced ? 1 : 0)),
    colUpper: Float64Array.from(barred, (isBarred) => (isBarred ? 0 : 1)),
    rowLower: rows.map((row) => row.lower ?? -highs.infinity),
    rowUpper: rows.map((row) => row.upper ?? highs.infinity),
    matrix: {
      format: 'csr' as const,
      numCols,
      numRows: rows.length,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(rows.flatMap((row) => row.columns)),
      values: Float64Array.from(rows.flatMap((row) => row.coefficients)),
    },
    integrality: Int32Array.from(whole, (isWhole) => (isWhole ? integer : continuous)),
  };
}
