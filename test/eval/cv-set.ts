import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Verdict } from '../../knowledge/gap/requirement.ts';
import type { Taxonomy } from '../../knowledge/skills/taxonomy.ts';

/** The folder of shared data, or null with the reason a reader can act on. */
export function sharedFolder(): string | null {
  const folder = path.resolve(process.env.COLMA_SHARED ?? path.join(import.meta.dirname, '../../../shared'));
  return existsSync(path.join(folder, 'data/repertorio/skills_it.csv')) ? folder : null;
}

export type CvCase = {
  id: string;
  occupationUri: string;
  jobTitleWords: string;
  narrative: string;
  gold: { skillUri: string; label: string; verdict: Verdict; quote: string }[];
};

export function loadCvCases(shared: string): CvCase[] {
  return readFileSync(path.join(shared, 'eval/cv/dev.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as CvCase);
}

type Row = Record<string, string>;

/** The regional repertory with URIs as ids: enough for an evaluation, which never stores anything. */
export function loadRepertory(shared: string): Taxonomy {
  const read = (name: string): Row[] =>
    parse(readFileSync(path.join(shared, 'data/repertorio', `${name}_it.csv`)), { columns: true, bom: true }) as Row[];
  const broader = new Map<string, string[]>();
  for (const row of read('broaderRelationsSkillPillar')) {
    const list = broader.get(row.conceptUri ?? '') ?? [];
    list.push(row.broaderUri ?? '');
    broader.set(row.conceptUri ?? '', list);
  }
  return {
    // The import leaves out a concept without a name; so must this, or the two would not be the same taxonomy.
    skills: read('skills')
      .filter((row) => (row.preferredLabel ?? '').trim() !== '')
      .map((row) => ({
        id: row.conceptUri ?? '',
        uri: row.conceptUri ?? '',
        label: row.preferredLabel ?? '',
        altLabels: (row.altLabels ?? '').split('\n').filter((label) => label !== ''),
        description: row.description ?? '',
        kind: row.skillType === 'knowledge' ? 'knowledge' : broader.has(row.conceptUri ?? '') ? 'skill' : 'competence',
        broader: broader.get(row.conceptUri ?? '') ?? [],
        lang: 'it',
        scheme: 'repertorio',
      })),
    occupations: read('occupations').map((row) => ({
      id: row.conceptUri ?? '',
      uri: row.conceptUri ?? '',
      label: row.preferredLabel ?? '',
      altLabels: [],
      description: row.description ?? '',
      isco: null,
      kind: 'occupation',
      lang: 'it',
      scheme: 'repertorio',
    })),
    occupationSkills: read('occupationSkillRelations').map((row) => ({
      occupationId: row.occupationUri ?? '',
      skillId: row.skillUri ?? '',
      essential: row.relationType === 'essential',
    })),
  };
}
