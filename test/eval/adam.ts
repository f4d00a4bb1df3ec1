/** Minimises by Adam (Kingma and Ba 2015), steps getting smaller towards the end; `slopesAt` gives the gradient in a new array, `keepWithin` brings back what stepped over a bound. */
export function minimised(
  start: readonly number[],
  slopesAt: (at: readonly number[], round: number) => Float64Array,
  rounds: number,
  step: number,
  keepWithin: (at: number[]) => void = () => {},
): number[] {
  const at = [...start];
  const mean = new Float64Array(at.length);
  const square = new Float64Array(at.length);
  for (let round = 1; round <= rounds; round += 1) {
    const slopes = slopesAt(at, round);
    const now = step * (1 - 0.9 * (round / rounds));
    for (const [i, slope] of slopes.entries()) {
      mean[i] = 0.9 * mean[i]! + 0.1 * slope;
      square[i] = 0.999 * square[i]! + 0.001 * slope ** 2;
      at[i]! -= (now * (mean[i]! / (1 - 0.9 ** round))) / (Math.sqrt(square[i]! / (1 - 0.999 ** round)) + 1e-8);
    }
    keepWithin(at);
  }
  return at;
}
