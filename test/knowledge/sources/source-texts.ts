import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(process.env.COLMA_SHARED ?? '../shared', 'sources');

/** Why tests over the source texts cannot run here; null when they can. The texts are not part of the repository. */
export const SOURCES_ABSENT = existsSync(FOLDER) ? null : `no source texts in ${FOLDER}; set COLMA_SHARED`;

/** A source with white space and Markdown emphasis evened out: neither belongs to the words quoted. */
export function sourceText(file: string): string {
  return even(readFileSync(join(FOLDER, file), 'utf8'));
}

export function even(text: string): string {
  return text.replaceAll('**', '').replace(/\s+/g, ' ');
}
