import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '../../db/database.ts';
import { type CatalogueImportReport, importCatalogue } from '../../knowledge/catalogue/import-catalogue.ts';
import { readCatalogue } from '../../knowledge/catalogue/read-catalogue.ts';
import { type Client, openTestApp, type TestApp } from '../support/test-app.ts';

const actor = { type: 'system', id: 'test', role: null, organisationId: null } as const;
const now = new Date('2026-11-23T10:00:00Z');
let test: TestApp;
let trainer: Client;
let folder: string;
let skillUri: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'colma-catalogue-'));
  test = await openTestApp();
  trainer = await test.signIn('trainer');
  const [skill] = rowsOf<{ uri: string }>(
    await test.database.db.execute(sql`select uri from skill order by id limit 1`),
  );
  skillUri = skill!.uri;
});
afterAll(async () => {
  await test.close();
  await rm(folder, { recursive: true, force: true });
});

async function importText(name: string, text: string): Promise<CatalogueImportReport> {
  const path = join(folder, name);
  await writeFile(path, text);
  return importCatalogue(test.database, await test.deps.knowledge.get(), await readCatalogue(path), { actor, now });
}

const columns =
  'module_id,title,provider,province,mode,hours,level_eqf,competence_uris,learning_outcomes,assessment,participation_form,quality_assurance,credential,awarding_body,prerequisites,rating,rating_n,rating_from,rating_to,start_date,end_date';
type Cells = Record<string, string | number>;
function csv(...rows: Cells[]): string {
  const names = columns.split(',');
  const base: Cells = {
    provider: 'Ente Prova',
    hours: 16,
    mode: 'online',
    learning_outcomes: 'Sa fare.',
    assessment: 'Prova',
    participation_form: 'Online',
    quality_assurance: 'ISO',
    awarding_body: 'Ente Prova',
    competence_uris: skillUri,
  };
  const lines = rows.map((row) =>
    names.map((name) => `"${String({ ...base, ...row }[name] ?? '').replaceAll('"', '""')}"`).join(','),
  );
  return [columns, ...lines].join('\n');
}
const stored = async (provider: string) =>
  rowsOf<{ id: string; title: string; detail: Record<string, unknown> }>(
    await test.database.db.execute(
      sql`select id, title, detail from module where detail ->> 'provider' = ${provider} order by id`,
    ),
  );
const kinds = (report: CatalogueImportReport) => report.remarks.map(({ line, kind }) => `${line} ${kind}`);

describe('importing a catalogue', () => {
  it('stores each module once however often the file is read, with an audit row each time', async () => {
    const file = csv(
      { module_id: 'a-1', title: 'Primo' },
      { module_id: 'a-2', title: 'Secondo', prerequisites: 'a-1' },
    );
    await importText('due.csv', file);
    const first = await stored('Ente Prova');
    await importText('due.csv', file);
    expect(await stored('Ente Prova')).toEqual(first);
    expect(first).toHaveLength(2);
    const second = first.find((row) => row.title === 'Secondo')!;
    expect(second.detail.prerequisites).toEqual([first.find((row) => row.title === 'Primo')!.id]);
    const audited = rowsOf(
      await test.database.db.execute(sql`select 1 from audit_event where body like '%catalogue.imported%'`),
    );
    expect(audited).toHaveLength(2);
  });

  it('names the awkward rows by line and stores them as they are', async () => {
    const report = await importText(
      'strano.csv',
      csv(
        { module_id: 's-1', title: 'TUTTO MAIUSCOLO', provider: 'Strano', hours: 150 },
        { module_id: 's-2', title: 'Doppio', provider: 'Strano', learning_outcomes: '' },
        {
          module_id: 's-3',
          title: 'doppio',
          provider: 'Strano',
          start_date: '2027-01-10',
          end_date: '2027-01-20',
          prerequisites: 's-4',
        },
        {
          module_id: 's-4',
          title: 'Prima',
          provider: 'Strano',
          start_date: '2027-01-01',
          end_date: '2027-01-15',
          rating: 4,
        },
      ),
    );
    expect(kinds(report).sort()).toEqual([
      '2 hours_over_limit',
      '2 title_in_capitals',
      '3 no_outcomes',
      '4 duplicate_title',
      '4 prerequisite_overlaps',
      '5 rating_without_number',
    ]);
    const rows = await stored('Strano');
    expect(rows.map((row) => row.title).sort()).toEqual(['Doppio', 'Prima', 'TUTTO MAIUSCOLO', 'doppio']);
    expect(rows.find((row) => row.title === 'Prima')!.detail.rating).toBeNull();
  });

  it('lists competences no taxonomy knows, and proposes from the text where a row names none', async () => {
    const report = await importText(
      'ignoto.csv',
      csv(
        { module_id: 'i-1', title: 'Ignoto', provider: 'Ignoto', competence_uris: `urn:mai-visto|${skillUri}` },
        {
          module_id: 'i-2',
          title: 'Vuoto',
          provider: 'Ignoto',
          competence_uris: '',
          learning_outcomes: 'Prepara gli ordini dei clienti con il palmare e controlla la merce in arrivo.',
        },
      ),
    );
    expect(report.unresolved).toEqual([{ uri: 'urn:mai-visto', moduleIds: ['i-1'] }]);
    expect(kinds(report)).toContain('3 no_competences');
    expect(report.suggested[0]!.skills.length).toBeGreaterThan(0);
    const links = rowsOf<{ n: string | number }>(
      await test.database.db.execute(
        sql`select count(*) as n from module_skill s join module m on m.id = s.module_id where m.title = 'Vuoto'`,
      ),
    );
    expect(Number(links[0]!.n)).toBe(0);
  });

  it('leaves out lines that are no modules and goes on', async () => {
    const report = await importText(
      'rotto.csv',
      csv(
        { module_id: 'r-1', title: 'Buono', provider: 'Rotto' },
        { module_id: 'r-2', title: '', provider: 'Rotto' },
        { module_id: 'r-3', title: 'Senza ore', provider: 'Rotto', hours: 'molte' },
      ),
    );
    expect(report.skipped.map(({ line }) => line)).toEqual([3, 4]);
    expect(await stored('Rotto')).toHaveLength(1);
    await expect(importText('x.csv', 'a,b\n1,2')).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(importText('x.json', '{')).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(importText('x.json', '{"a":1}')).rejects.toMatchObject({ code: 'invalid_input' });
  });

  it('reads JSON with the same names', async () => {
    const report = await importText(
      'm.json',
      JSON.stringify([{ module_id: 'j-1', title: 'Da JSON', provider: 'Jota', hours: 8, competence_uris: [skillUri] }]),
    );
    expect(report.stored).toBe(1);
    expect(report.incomplete).toMatchObject({
      'tipo di valutazione': 1,
      'garanzia della qualità': 1,
      'ente che rilascia': 1,
    });
  });
});

describe('exporting the catalogue', () => {
  it('gives a CSV and ELM that come back as the same modules', async () => {
    await importText(
      'giro.csv',
      csv({
        module_id: 'g-1',
        title: 'Giro "tondo", uno',
        provider: 'Giro',
        learning_outcomes: 'Sa fare. Sa dire.',
        level_eqf: 4,
        province: 'BG',
      }),
    );
    const before = await stored('Giro');
    for (const format of ['csv', 'elm'] as const) {
      const response = await trainer.request('GET', `/api/v1/catalogue?format=${format}&provider=Giro`);
      expect(response.status).toBe(200);
      const report = await importText(format === 'csv' ? 'giro2.csv' : 'giro2.jsonld', await response.text());
      expect(report).toMatchObject({ stored: 1, skipped: [], unresolved: [] });
      const after = await stored('Giro');
      expect(after.map((row) => row.id)).toEqual(before.map((row) => row.id));
      expect(after[0]!.detail).toMatchObject({
        learningOutcomes: ['Sa fare.', 'Sa dire.'],
        levelEqf: 4,
        awardingBody: 'Ente Prova',
        qualityAssurance: 'ISO',
      });
      const provinces = await test.database.db.execute(sql`select province from module where id = ${after[0]!.id}`);
      expect(rowsOf<{ province: string }>(provinces)[0]!.province).toBe('BG');
    }
  });

  it('gives ELM what its shapes ask for: names for id and type, a place for each organisation, no half accreditation', async () => {
    await importText('elm.csv', csv({ module_id: 'el-1', title: 'Per le forme', provider: 'Elm' }));
    const { body } = await trainer.json<{ '@context': unknown[]; '@graph': Record<string, unknown>[] }>(
      'GET',
      '/api/v1/catalogue?format=elm&provider=Elm',
    );
    expect(body['@context'][1]).toEqual({ id: '@id', type: '@type' });
    const places: unknown[] = [];
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const node = value as Record<string, unknown>;
      if (node.type === 'Organisation') places.push(node.location);
      expect(node.type).not.toBe('Accreditation');
      for (const one of Object.values(node)) walk(one);
    };
    walk(body['@graph']);
    expect(places).toHaveLength(2);
    for (const place of places) expect(JSON.stringify(place)).toContain('authority/country/ITA');
  });

  it('never begins a cell like a formula', async () => {
    await importText('formula.csv', csv({ module_id: 'f-1', title: '=HYPERLINK("x")', provider: 'Formula' }));
    const text = await (await trainer.request('GET', '/api/v1/catalogue?format=csv&provider=Formula')).text();
    expect(text).not.toMatch(/(^|,)"?=HYPERLINK/m);
  });
});

describe('a module', () => {
  it('shows the eleven elements of a micro-credential, complete or missing', async () => {
    await importText(
      'elementi.json',
      JSON.stringify([
        { module_id: 'e-1', title: 'Elementi', provider: 'Elle', hours: 8, assessment: 'Prova', level_eqf: 3 },
      ]),
    );
    const [row] = await stored('Elle');
    const { body } = await trainer.json<{ elements: { number: number; state: string }[] }>(
      'GET',
      `/api/v1/modules/${row!.id}`,
    );
    const byState = (state: string) => body.elements.filter((one) => one.state === state).map((one) => one.number);
    // Annex I: 1 learner and 5 date belong to the credential; 4 body, 6 outcomes, 10 participation, 11 quality are absent here.
    expect(byState('at_issue')).toEqual([1, 5]);
    expect(byState('missing')).toEqual([4, 6, 10, 11]);
    expect(byState('complete')).toEqual([2, 3, 7, 8, 9]);
    expect((await trainer.request('GET', '/api/v1/modules/mod_nessuno')).status).toBe(404);
  });

  it('and demand are closed to auditors and to nobody in particular', async () => {
    const auditor = await test.signIn('auditor');
    for (const path of [
      '/api/v1/catalogue',
      '/api/v1/demand-profiles',
      '/api/v1/module-matrix',
      '/api/v1/demand-groups?by=sector',
    ]) {
      expect((await auditor.request('GET', path)).status, path).toBe(403);
      expect((await test.request('GET', path)).status, path).toBe(401);
    }
  });
});

describe('the matrix of modules and demand', () => {
  it('sets every module against the skills that are asked, with the sample', async () => {
    const { body } = await trainer.json<{
      sample: { vacancies: number };
      skills: { vacancies: number }[];
      modules: { teaches: number[] }[];
    }>('GET', '/api/v1/module-matrix');
    expect(body.sample.vacancies).toBeGreaterThan(0);
    const asked = body.skills.map((one) => one.vacancies);
    expect(asked).toEqual([...asked].sort((a, b) => b - a));
    for (const { teaches } of body.modules) for (const at of teaches) expect(body.skills[at]).toBeDefined();
  });
});
