import { speaksInFirstPerson, speaksInPresent } from './other-people.ts';
import { plain } from './plain.ts';
import { tells } from './setting.ts';

/**
 * Notes on a person ("saldava, montava") rather than the person's own account. What stands in quotation marks is somebody
 * speaking of themselves in either; "e" counts only with its accent.
 */
export function toldByOthers(text: string): boolean {
  const told = text.replace(speech, ' ').replace(/[’]/g, "'");
  const words = plain(told);
  const first =
    (words.match(
      /\b(?:io|ho|sono|mi|me|mi[oae]|miei|abbiamo|vorrei|vado|vengo|sto|posso|devo|voglio|cerco|vedo|sento|aspetto|[a-z]{2,}(?:avo|evo|ivo))\b/g,
    )?.length ?? 0) + (words.match(speaksInPresent)?.length ?? 0);
  const third =
    (words.match(/\b(?:lui|lei|ha|vuole|vorrebbe|dice|[a-z]{2,}(?:ava|eva|iva))\b/g)?.length ?? 0) +
    (told.match(/(?<!\p{L})(?:è|È)(?!\p{L})/gu)?.length ?? 0);
  return third > first;
}

const speech = /["“«][^"”»]{0,400}["”»]/g;

/** Whether a place of the text lies inside quotation marks: there the person speaks, also in notes told by others. */
export function speechIn(text: string): (at: number) => boolean {
  const spans = [...text.matchAll(speech)].map((match) => [match.index, match.index + match[0].length] as const);
  return (at) => spans.some(([start, end]) => at >= start && at < end);
}

/** A verb of doing that may be the person's own; several others ("decidevano") are not. */
export function tellsOfPerson(piece: string): boolean {
  return speaksInFirstPerson(piece) || tells(plain(piece).replace(/\b[a-z]+(?:avano|evano|ivano)\b/g, ''));
}
