import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type AnswerCase = {
  id: string;
  lang: string;
  audience: string;
  kind:
    | 'answerable'
    | 'unanswerable'
    | 'decision'
    | 'injection'
    | 'superseded'
    | 'personal_data'
    | 'smalltalk'
    | 'ambiguous';
  question: string;
  previous?: string;
  asOf?: string;
  reference: string;
  evidence: { file: string; quote: string }[];
  must: string[];
  mustNot: string[];
  hard?: boolean;
  multi?: boolean;
};

const shared = () => process.env.COLMA_SHARED ?? '../shared';

export function sourcesFolder(): string | null {
  const folder = join(shared(), 'sources');
  return existsSync(folder) ? folder : null;
}

/** The development cases; null when the shared data is not there. */
export function loadAnswerCases(path = join(shared(), 'eval', 'answers', 'dev.jsonl')): AnswerCase[] | null {
  if (!existsSync(path)) return null;
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as AnswerCase);
}

/** Fresh questions by somebody who had not seen the code: `dev` may be learnt from, `blind` is only ever counted. */
export function loadFreshQuestions(half: 'dev' | 'blind'): AnswerCase[] {
  return loadAnswerCases(fileURLToPath(new URL(`./questions-${half}.jsonl`, import.meta.url)))!;
}

/** Text with white space and Markdown emphasis evened out: neither belongs to the words quoted. */
export function even(text: string): string {
  return text.replaceAll('**', '').replace(/\\\*/g, '*').replace(/\s+/g, ' ').trim();
}

/** Share of the quote's runs of three words that stand in one of the texts. */
export function coverage(quote: string, texts: readonly string[]): number {
  const words =
    even(quote)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const size = Math.min(3, words.length);
  const bodies = texts.map(
    (text) =>
      ` ${(
        even(text)
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? []
      ).join(' ')} `,
  );
  let found = 0;
  const runs = words.length - size + 1;
  for (let at = 0; at < runs; at++)
    if (bodies.some((body) => body.includes(` ${words.slice(at, at + size).join(' ')} `))) found++;
  return runs <= 0 ? 0 : found / runs;
}
