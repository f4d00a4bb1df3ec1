/** An error's message may hold a query's parameters, so a log keeps only its name, code and stack frames. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 6)
    .map((line) => line.trim());
  return {
    name: error.name,
    code: (error as { code?: unknown }).code,
    frames,
    cause: error.cause === undefined ? undefined : describeError(error.cause),
  };
}
