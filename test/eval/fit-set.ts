import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

export type FitCase = {
  id: string;
  occupationUri: string;
  syllabus: { title: string; hours: number; text: string };
  vacancies: string[];
  gold: { taught: string[]; demanded: { skillUri: string; in: number[] }[]; missing: string[]; surplus: string[] };
  meta: { sample_too_small: string };
};

export type DatedVacancy = { id: string; title: string; text: string; gold: string[]; occupationUri: string };

type Row = Record<string, string>;

const rowsOf = (shared: string, name: string): Row[] =>
  parse(readFileSync(path.join(shared, 'eval/fit', name)), { columns: true, bom: true }) as Row[];

export function loadFitCases(shared: string): FitCase[] {
  return readFileSync(path.join(shared, 'eval/fit/dev.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as FitCase);
}

export function loadDatedVacancies(shared: string): DatedVacancy[] {
  const all = new Map(rowsOf(shared, 'vacancies.csv').map((row) => [row.id, row]));
  return rowsOf(shared, 'vacancies-gold-dev.csv').map((row) => ({
    id: row.id ?? '',
    title: all.get(row.id)?.title ?? '',
    text: all.get(row.id)?.text ?? '',
    gold: (row.gold_competence_uris ?? '').split('|').filter((uri) => uri !== ''),
    occupationUri: row.gold_occupation_uri ?? '',
  }));
}

/** Pairs that count as each other, both ways. */
export function loadTwins(shared: string): Map<string, Set<string>> {
  const twins = new Map<string, Set<string>>();
  const add = (a: string, b: string): void => {
    const set = twins.get(a) ?? new Set<string>();
    set.add(b);
    twins.set(a, set);
  };
  for (const { uri_a: a, uri_b: b } of rowsOf(shared, 'near_twins.csv')) {
    add(a ?? '', b ?? '');
    add(b ?? '', a ?? '');
  }
  return twins;
}

export type Count = { right: number; wrong: number; lost: number };
export const noCount = (): Count => ({ right: 0, wrong: 0, lost: 0 });

/** Adds one answer to a count. A twin of a gold competence is right once and never wrong. */
export function countAnswer(
  count: Count,
  ours: Iterable<string>,
  gold: Iterable<string>,
  twins: Map<string, Set<string>>,
): void {
  const left = new Set(ours);
  const expected = new Set(gold);
  const open: string[] = [];
  for (const uri of expected) {
    if (left.delete(uri)) count.right += 1;
    else open.push(uri);
  }
  for (const uri of open) {
    const twin = [...left].find((other) => twins.get(uri)?.has(other));
    if (twin === undefined) count.lost += 1;
    else {
      left.delete(twin);
      count.right += 1;
    }
  }
  for (const uri of left) if (![...expected].some((other) => twins.get(uri)?.has(other))) count.wrong += 1;
}

export function f1(count: Count): number {
  return count.right === 0 ? 0 : (2 * count.right) / (2 * count.right + count.wrong + count.lost);
}
