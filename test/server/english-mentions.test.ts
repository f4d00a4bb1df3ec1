import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importTaxonomy } from '../../knowledge/skills/import/import-taxonomy.ts';
import { type Client, openAppOn, type TestApp } from '../support/app-on-database.ts';
import { openTestApp } from '../support/test-app.ts';

const actor = { type: 'system', id: 'test', role: null, organisationId: null } as const;
let folder: string;
let test: TestApp;
let consultant: Client;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'colma-english-'));
  test = await openTestApp();
  consultant = await test.signIn('consultant');
});
afterAll(async () => {
  await test.close();
  await rm(folder, { recursive: true, force: true });
});

type Mentions = { mentions: { start: number; end: number; text: string; label: string; uri: string }[] };
const read = (client: Client, text: string, lang?: string) =>
  client.json<Mentions & { detail: string }>('POST', '/api/v1/skill-mentions', { text, ...(lang ? { lang } : {}) });

async function importSkills(...labels: string[]): Promise<void> {
  const rows = labels.map((label, at) => `KnowledgeSkillCompetence,https://prova.test/mare/skill/${at},,${label},`);
  await writeFile(
    join(folder, 'skills_en.csv'),
    ['conceptType,conceptUri,skillType,preferredLabel,altLabels', ...rows].join('\n'),
  );
  await importTaxonomy(test.database, folder, { actor, now: new Date() });
}

describe('reading an English text', () => {
  it('says what is missing where no English taxonomy was imported, and Italian is read as before', async () => {
    const answer = await read(consultant, 'I served at tables.', 'en');
    expect(answer.status).toBe(422);
    expect(answer.body.detail).toMatch(/tassonomia in inglese.*import:taxonomy/);
    expect((await read(consultant, 'Ho servito ai tavoli.')).status).toBe(200);
  });

  it('finds the skills of an imported taxonomy on every server at the next question, and again when it changes', async () => {
    const other = await openAppOn(test.database);
    const elsewhere = await other.signIn('consultant');
    const text = 'In summer I mended fishing nets.';
    await importSkills('mend fishing nets');
    for (const client of [consultant, elsewhere]) {
      const { status, body } = await read(client, text, 'en');
      expect(status).toBe(200);
      expect(body.mentions.map(({ label, text: span }) => [label, span])).toEqual([
        ['mend fishing nets', 'mended fishing nets'],
      ]);
      expect(text.slice(body.mentions[0]!.start, body.mentions[0]!.end)).toBe('mended fishing nets');
    }
    await importSkills('mend fishing nets', 'steer fishing boats');
    const { body } = await read(elsewhere, 'I steered fishing boats.', 'en');
    expect(body.mentions.map(({ label }) => label)).toContain('steer fishing boats');
  });

  it('leaves the Italian search without English names', async () => {
    const { body } = await consultant.json<{ skills: { label: string }[] }>(
      'GET',
      '/api/v1/skills?q=mend+fishing+nets',
    );
    expect(body.skills.map(({ label }) => label)).not.toContain('mend fishing nets');
  });
});
