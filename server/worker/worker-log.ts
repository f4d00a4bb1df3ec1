import type { Config } from '../config.ts';
import { describeError } from '../describe-error.ts';
import type { Log } from '../log.ts';

const levels = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** The same structured lines as on Node, through the platform's own console: pino needs a file descriptor. */
export function createWorkerLog(level: Config['logLevel']): Log {
  const least = levels.indexOf(level);
  const writer =
    (own: Exclude<Config['logLevel'], 'silent'>) =>
    (fields: Record<string, unknown>, message: string): void => {
      if (levels.indexOf(own) < least) return;
      const { err, ...rest } = fields;
      const line = { level: own, time: new Date().toISOString(), ...rest, msg: message };
      console[own](JSON.stringify(err === undefined ? line : { ...line, err: describeError(err) }));
    };
  return { debug: writer('debug'), info: writer('info'), warn: writer('warn'), error: writer('error') };
}
