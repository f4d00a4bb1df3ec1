import { pino } from 'pino';
import type { Config } from './config.ts';

/** Structured lines on standard output. What is logged are ids, counts, codes and durations: never a person's words. */
export type Log = {
  debug(fields: Record<string, unknown>, message: string): void;
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
};

export function createLog(level: Config['logLevel']): Log {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    // An error's message may hold a query's parameters, so only its name, code and stack frames are kept.
    serializers: { err: describeError },
  });
}

function describeError(error: unknown): Record<string, unknown> {
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
