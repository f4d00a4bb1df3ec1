import { OUTSIDE_QUESTIONS } from './outside-questions.ts';
import { readWays } from './read-ways.ts';
import { OUTSIDE_WAYS } from './ways/outside-ways.ts';

export type OutsideForm = { subject: string; lang: string; text: string };

let read: readonly OutsideForm[] | null = null;

/** Ways of asking for what the documents do not settle, parsed once. */
export function listOutsideForms(): readonly OutsideForm[] {
  read ??= [OUTSIDE_QUESTIONS, OUTSIDE_WAYS]
    .flatMap(readWays)
    .map(({ id, lang, text }) => ({ subject: id, lang, text }));
  return read;
}
