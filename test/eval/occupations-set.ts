import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Occupation } from '../../knowledge/skills/taxonomy.ts';

export type TitleCase = { id: string; query: string; uri: string };

/** The folder of shared data, or null when this machine has none. */
export function sharedOccupations(): { taxonomy: string; cases: string } | null {
  const shared = process.env.COLMA_SHARED ?? join(import.meta.dirname, '../../../shared');
  const taxonomy = join(shared, 'data/esco-it-occupations');
  const cases = join(shared, 'eval/occupations/dev.jsonl');
  return existsSync(taxonomy) && existsSync(cases) ? { taxonomy, cases } : null;
}

export function loadTitleCases(file: string): TitleCase[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as TitleCase);
}

/** Occupations and ISCO groups from the official CSV layout, the URI as id, in the order of the files. */
export function loadOccupationsCsv(folder: string): Occupation[] {
  const rows = (name: string): Record<string, string>[] =>
    parse(readFileSync(join(folder, name), 'utf8'), { columns: true, bom: true });
  const concept = (row: Record<string, string>, isco: string, kind: Occupation['kind']): Occupation => ({
    id: row.conceptUri!,
    uri: row.conceptUri!,
    label: row.preferredLabel!,
    altLabels: row.altLabels!.split('\n').filter((label) => label !== ''),
    description: '',
    isco,
    kind,
    lang: 'it',
    scheme: 'esco',
  });
  return [
    ...rows('occupations_it.csv').map((row) => concept(row, row.iscoGroup!, 'occupation')),
    ...rows('ISCOGroups_it.csv').map((row) => concept(row, row.code!, 'group')),
  ];
}

export type WrittenForm = { concept: number; text: string };

/** Every label as published, slashes included: what the benchmark ranks when it ranks forms. */
export function listWrittenForms(occupations: readonly Occupation[]): WrittenForm[] {
  return occupations.flatMap(({ label, altLabels }, concept) =>
    [label, ...altLabels].map((text) => ({ concept, text })),
  );
}
