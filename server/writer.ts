import { builtInWriter, type DraftWriter } from './analyses/draft-writer.ts';
import type { Config } from './config.ts';
import type { Log } from './log.ts';

/** The writer the configuration asks for. */
export function createWriter(_config: Config, _log: Log): DraftWriter {
  return builtInWriter;
}
