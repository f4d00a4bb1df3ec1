import { OUTSIDE_QUESTIONS } from './outside-questions.ts';

export type OutsideForm = { subject: string; lang: string; text: string };

let read: readonly OutsideForm[] | null = null;

/** Ways of asking for what the documents do not settle, parsed once. */
export function listOutsideForms(): readonly OutsideForm[] {
  read ??= parse();
  return read;
}

function parse(): OutsideForm[] {
  const forms: OutsideForm[] = [];
  let subject = '';
  for (const line of OUTSIDE_QUESTIONS.trim().split('\n')) {
    if (line.startsWith('= ')) subject = line.slice(2).trim();
    else for (const text of line.slice(3).split(' / ')) forms.push({ subject, lang: line.slice(0, 2), text });
  }
  return forms;
}
