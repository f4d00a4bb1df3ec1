import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importTaxonomy } from '../../knowledge/skills/import/import-taxonomy.ts';
import { type Client, openAppOn, type TestApp } from '../support/app-on-database.ts';
import { type AnalysisBody, createDraft } from '../support/sample-case.ts';
import { openTestApp } from '../support/test-app.ts';

const actor = { type: 'system', id: 'test', role: null, organisationId: null } as const;
let folder: string;
let test: TestApp;
let consultant: Client;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'colma-taxonomy-'));
  test = await openTestApp();
  consultant = await test.signIn('consultant');
});
afterAll(async () => {
  await test.close();
  await rm(folder, { recursive: true, force: true });
});

async function writeTaxonomy(skills: [string, string][]): Promise<void> {
  await writeFile(
    join(folder, 'occupations_it.csv'),
    'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels\nOccupation,https://prova.test/fari/lavoro/1,,Guardiano del faro,farista\n',
  );
  await writeFile(
    join(folder, 'skills_it.csv'),
    [
      'conceptType,conceptUri,skillType,preferredLabel,altLabels',
      ...skills.map(([uri, label]) => `KnowledgeSkillCompetence,${uri},skill/competence,${label},`),
    ].join('\n'),
  );
  await writeFile(
    join(folder, 'occupationSkillRelations_it.csv'),
    [
      'occupationUri,relationType,skillUri',
      ...skills.map(([uri]) => `https://prova.test/fari/lavoro/1,essential,${uri}`),
    ].join('\n'),
  );
}

describe('importing a taxonomy', () => {
  it('is seen by every server at its next question, and again when it changes, without doubles', async () => {
    const other = await openAppOn(test.database);
    const elsewhere = await other.signIn('consultant');
    const search = async (client: Client) =>
      (
        await client.json<{ occupations: { label: string; hasSkills: boolean }[] }>(
          'GET',
          '/api/v1/occupations?q=guardiano+del+faro',
        )
      ).body.occupations.filter((found) => found.label === 'Guardiano del faro');
    expect(await search(consultant)).toEqual([]);
    await writeTaxonomy([['https://prova.test/fari/competenza/1', 'Accendere la lanterna del faro']]);
    await importTaxonomy(test.database, folder, { actor, now: new Date() });
    expect((await search(consultant)).map((found) => found.hasSkills)).toEqual([true]);
    expect((await search(elsewhere)).map((found) => found.hasSkills)).toEqual([true]);
    await writeTaxonomy([['https://prova.test/fari/competenza/2', 'Lucidare le lenti del faro']]);
    await importTaxonomy(test.database, folder, { actor, now: new Date() });
    await importTaxonomy(test.database, folder, { actor, now: new Date() });
    const draft = await createDraft(test, consultant, {
      target: { occupationUri: 'https://prova.test/fari/lavoro/1' },
      person: { alias: 'G.F.', narrative: 'Per dieci anni ho lucidato le lenti del faro ogni mattina.' },
    });
    expect(draft.gaps.map((gap) => [gap.label, gap.verdict])).toEqual([['Lucidare le lenti del faro', 'evidenced']]);
    expect(await search(elsewhere)).toHaveLength(1);
  });

  it('that breaks off leaves what was there before', async () => {
    await writeFile(join(folder, 'skills_it.csv'), 'conceptType,colonnaSbagliata\nx,y\n');
    await expect(importTaxonomy(test.database, folder, { actor, now: new Date() })).rejects.toThrow(/skills_it\.csv/);
    const draft = await createDraft(test, consultant, {
      target: { occupationUri: 'https://prova.test/fari/lavoro/1' },
    });
    expect(draft.gaps.map((gap) => gap.label)).toEqual(['Lucidare le lenti del faro']);
  });
});

describe('a draft', () => {
  it('with constraints that no module meets says which one to loosen, and by how much', async () => {
    const draft = await createDraft(test, consultant, { constraints: { maxHours: 1, asOf: '2026-11-23' } });
    expect(draft.plan.status).toBe('infeasible');
    expect(draft.plan.relax[0]!.message).toMatch(/servono almeno \d+ h, ne hai concess[ae] 1/);
    expect(draft.plan.modules).toEqual([]);
  });

  it('with an empty catalogue has its gaps and questions, and no plan', async () => {
    await test.database.db.execute(sql`delete from module`);
    const draft: AnalysisBody = await createDraft(test, consultant);
    expect(draft.status).toBe('draft');
    expect(draft.plan).toMatchObject({ status: 'nothing_to_plan', modules: [] });
    expect(draft.gaps.length).toBeGreaterThan(4);
  });
});
