import { speaksInFirstPerson } from './other-people.ts';
import { plain, tells } from './setting.ts';

/** Notes on a person ("saldava, montava") rather than the person's own account. */
export function toldByOthers(text: string): boolean {
  const words = plain(text);
  const first = words.match(/\b(?:io|ho|sono|mi|[a-z]{2,}(?:avo|evo|ivo))\b/g)?.length ?? 0;
  const third = words.match(/\b(?:lui|lei|ha|e|[a-z]{2,}(?:ava|eva|iva))\b/g)?.length ?? 0;
  return third > 2 * first;
}

/** A verb of doing that may be the person's own; several others ("decidevano") are not. */
export function tellsOfPerson(piece: string): boolean {
  return speaksInFirstPerson(piece) || tells(plain(piece).replace(/\b[a-z]+(?:avano|evano|ivano)\b/g, ''));
}
