import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import MiniSearch from 'minisearch';
import { findSkillNames } from '../../knowledge/skill-names/find-skill-names.ts';
import { buildSkillNameIndex, englishContentStems } from '../../knowledge/skill-names/skill-name-index.ts';
import { readTaxonomyFiles } from '../../knowledge/skills/import/read-taxonomy-files.ts';
import type { Skill } from '../../knowledge/skills/taxonomy.ts';

/**
 * Spans and sentences of English adverts linked to ESCO skills (Decorte et al., over SkillSpan): the skills of the English
 * taxonomy ranked for each. R-precision at k counts the right ones among the first k, out of as many as could be there.
 */
export type LinkingCase = { text: string; labels: string[] };
export type LinkingFigures = { name: string; rp5: number; rp10: number; mrr: number };
export type LinkingSet = { set: string; cases: number; unknownLabels: number; rows: LinkingFigures[] };

type Ranker = (text: string) => number[];

/** Null without the shared data. */
export async function evaluateSkillLinking(): Promise<LinkingSet[] | null> {
  const shared = process.env.COLMA_SHARED ?? join(import.meta.dirname, '../../../shared');
  const zip = join(shared, 'data/esco-1.2.0-en.zip');
  const folder = join(shared, 'data/skill-linking-en');
  if (!existsSync(zip) || !existsSync(folder)) return null;
  const skills = await readSkills(zip);
  const rowOf = new Map(skills.map(({ label }, row) => [label.toLowerCase(), row]));
  const index = buildSkillNameIndex(skills);
  const rankers: [string, Ranker][] = [
    ['stemmed MiniSearch', miniSearchOver(skills)],
    ['ours', (text) => findSkillNames(index, text, 10).map(({ row }) => row)],
  ];
  return ['house', 'tech'].flatMap((name) => {
    const rows: Record<string, string>[] = parse(readFileSync(join(folder, `${name}_validation_annotations.csv`)), {
      columns: true,
      bom: true,
    });
    return (['spans', 'sentences'] as const).map((unit) => {
      const cases = casesOf(rows, unit);
      const known = cases
        .map(({ text, labels }) => ({ text, rows: labels.flatMap((label) => rowOf.get(label.toLowerCase()) ?? []) }))
        .filter(({ rows: gold }) => gold.length > 0);
      const labels = cases.flatMap((one) => one.labels);
      return {
        set: `${name} validation, ${unit}`,
        cases: known.length,
        unknownLabels: labels.filter((label) => !rowOf.has(label.toLowerCase())).length,
        rows: rankers.map(([ranker, rank]) => ({ name: ranker, ...measure(rank, known) })),
      };
    });
  });
}

const noSkill = new Set(['LABEL NOT PRESENT', 'UNDERSPECIFIED', '']);

/** One case for each span (its narrower part where one is marked) or sentence, with all its labels that are skills. */
function casesOf(rows: readonly Record<string, string>[], unit: 'spans' | 'sentences'): LinkingCase[] {
  const cases = new Map<string, LinkingCase>();
  for (const { sentence, span, sub_span: subSpan, label } of rows) {
    if (noSkill.has(label!)) continue;
    const text = unit === 'sentences' ? sentence! : subSpan || span!;
    const key = unit === 'sentences' ? text : `${sentence}\n${text}`;
    const one = cases.get(key) ?? { text, labels: [] };
    if (!one.labels.includes(label!)) one.labels.push(label!);
    cases.set(key, one);
  }
  return [...cases.values()];
}

function measure(rank: Ranker, cases: readonly { text: string; rows: number[] }[]): Omit<LinkingFigures, 'name'> {
  const sums = { rp5: 0, rp10: 0, mrr: 0 };
  for (const { text, rows } of cases) {
    const ranked = rank(text);
    const right = (k: number) => ranked.slice(0, k).filter((row) => rows.includes(row)).length;
    sums.rp5 += right(5) / Math.min(5, rows.length);
    sums.rp10 += right(10) / Math.min(10, rows.length);
    const first = ranked.slice(0, 10).findIndex((row) => rows.includes(row));
    if (first >= 0) sums.mrr += 1 / (first + 1);
  }
  return { rp5: sums.rp5 / cases.length, rp10: sums.rp10 / cases.length, mrr: sums.mrr / cases.length };
}

/** MiniSearch as it comes over names and description, with our words and stems, so only ranking differs. */
function miniSearchOver(skills: readonly Skill[]): Ranker {
  const engine = new MiniSearch<{ id: number; names: string; description: string }>({
    fields: ['names', 'description'],
    tokenize: englishContentStems,
    processTerm: (term) => term,
  });
  engine.addAll(
    skills.map(({ label, altLabels, description }, id) => ({
      id,
      names: [label, ...altLabels].join(' ; '),
      description,
    })),
  );
  return (text) =>
    engine
      .search(text)
      .slice(0, 10)
      .map(({ id }) => id as number);
}

/** Through the importer's own reader, so that what is measured is what an installation would hold. */
async function readSkills(zip: string): Promise<Skill[]> {
  const skills: Skill[] = [];
  for await (const batch of await readTaxonomyFiles(zip, {})) {
    if (batch.kind !== 'skill') continue;
    for (const { uri, label, altLabels, description } of batch.rows)
      skills.push({
        id: uri,
        uri,
        label,
        altLabels,
        description,
        kind: 'skill',
        broader: [],
        lang: 'en',
        scheme: 'esco',
      });
  }
  return skills;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const { set, cases, unknownLabels, rows } of (await evaluateSkillLinking()) ?? []) {
    console.log(`${set}: ${cases} cases, ${unknownLabels} labels the taxonomy no longer has`);
    for (const { name, rp5, rp10, mrr } of rows)
      console.log(`  ${name.padEnd(20)} RP@5 ${rp5.toFixed(3)}  RP@10 ${rp10.toFixed(3)}  MRR ${mrr.toFixed(3)}`);
  }
}
