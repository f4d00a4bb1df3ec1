import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, rowsOf } from '../../../db/database.ts';
import { knowledgeRevision, vacancy } from '../../../db/schema/knowledge.ts';
import { importVacancies } from '../../../knowledge/demand/import-vacancies.ts';
import { readDemandView, smallSampleMessage } from '../../../knowledge/demand/profile.ts';
import { KnowledgeSource } from '../../../knowledge/knowledge-base.ts';
import { openTestDatabase } from '../../support/test-database.ts';

const options = {
  actor: { type: 'system', id: 'test', role: null, organisationId: null } as const,
  now: new Date('2026-11-23T10:00:00Z'),
};
let database: Database;
let knowledge: KnowledgeSource;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'colma-vacancies-'));
  database = await openTestDatabase();
  knowledge = new KnowledgeSource(database.db);
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

async function importText(name: string, text: string) {
  const path = join(folder, name);
  await writeFile(path, text);
  return importVacancies(database, await knowledge.get(), path, options);
}

const header = 'id,date,province,sector,title,company,text,seats';
const task = 'Prelevi la merce con il palmare, prepari gli ordini dei clienti e controlli i bancali in uscita.';
const row = (id: string, date: string, company = 'Prova Uno', body = task, province = 'SO') =>
  `${id},${date},${province},Prove,Magazziniere,${company},"${body}",2`;
const revision = async () =>
  (await database.db.select().from(knowledgeRevision).where(eq(knowledgeRevision.subject, 'demand')))[0]!.revision;
const stored = async (sector: string) => database.db.select().from(vacancy).where(eq(vacancy.sector, sector));
const audited = async () =>
  rowsOf<{ body: string }>(
    await database.db.execute(sql`select body from audit_event where body like '%demand.imported%'`),
  ).length;

describe('importing adverts', () => {
  it('stores each once however often the file is read, with an audit row and a higher revision', async () => {
    const file = `${header}\n${row('p-1', '2026-03-01')}\n${row('p-2', '2026-04-01', 'Prova Due')}\n`;
    const before = await revision();
    expect(await importText('prove.csv', file)).toMatchObject({
      read: 2,
      stored: 2,
      same: 0,
      near: 0,
      skippedCount: 0,
    });
    expect(await importText('prove.csv', file)).toMatchObject({ read: 2, stored: 2 });
    expect(await stored('Prove')).toHaveLength(2);
    expect(await revision()).toBe(before + 2);
    expect(await audited()).toBe(2);
  });

  it('leaves out an opening that is published again and says which line repeats it', async () => {
    const report = await importText(
      'ripetuti.csv',
      `${header}\n${row('r-1', '2026-05-01', 'Terza')}\n${row('r-2', '2026-05-20', 'TERZA')}\n`,
    );
    expect(report).toMatchObject({ read: 2, stored: 1, same: 1 });
    expect(report.repeated.map(({ line }) => line)).toEqual([3]);
  });

  it('goes on after lines that are no adverts, and names them with the reason', async () => {
    const report = await importText(
      'rovinati.csv',
      `${header}\n${row('x-1', '31/01/2026')}\n,2026-01-01,BG,Prove,Titolo,Ditta,"${task}",1\n${row('x-2', '2026-06-01', 'Quarta')}\n`,
    );
    expect(report).toMatchObject({ stored: 1, skippedCount: 2 });
    expect(report.skipped.map(({ line }) => line)).toEqual([2, 3]);
    expect(report.skipped[0]!.reason).toContain('date');
  });

  it('reads NDJSON, and refuses a file that is neither', async () => {
    const lines = [
      JSON.stringify({
        id: 'n-1',
        date: '2026-02-01',
        title: 'Magazziniere',
        company: 'Quinta',
        province: 'va',
        sector: 'NDJ',
        text: task,
      }),
      '{rotto',
    ];
    expect(await importText('prove.ndjson', lines.join('\n'))).toMatchObject({ stored: 1, skippedCount: 1 });
    expect(await stored('NDJ')).toMatchObject([{ province: 'VA', seats: 1 }]);
    await expect(importText('prove.xlsx', 'x')).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(importText('senza.csv', 'id,title\n1,a\n')).rejects.toMatchObject({ code: 'invalid_input' });
  });

  it('stores no skill for what an advert says is not required', async () => {
    const asks = await importText(
      'chiede.csv',
      `${header}\n${row('q-1', '2026-07-01', 'Sesta', 'Cerchiamo magazziniere per la conduzione del carrello elevatore.').replace('Prove', 'Chiede')}\n`,
    );
    expect(asks.stored).toBe(1);
    await importText(
      'nega.csv',
      `${header}\n${row('q-2', '2026-07-01', 'Settima', 'Cerchiamo magazziniere. Non è richiesta esperienza nella conduzione del carrello elevatore.').replace('Prove', 'Nega')}\n`,
    );
    const skillsOf = async (sector: string) =>
      (await readDemandView(database.db, { sector })).skills.map((one) => one.skillId);
    expect((await skillsOf('Chiede')).length).toBeGreaterThan(0);
    expect(await skillsOf('Nega')).toEqual([]);
  });
});

describe('a demand profile', () => {
  it('says that the sample is too small, with what would be enough, and never gives a share', async () => {
    const view = await readDemandView(database.db, { company: 'Prova Uno' });
    expect(view.sample).toMatchObject({
      vacancies: 1,
      sufficient: false,
      missing: 4,
      from: '2026-03-01',
      to: '2026-03-01',
    });
    expect(view.skills.every((one) => one.share === null)).toBe(true);
    expect(smallSampleMessage(view.sample)).toContain('ne servono almeno altri 4');
  });

  it('gives shares, dates, examples and months once five adverts speak', async () => {
    const rows = ['01', '02', '03', '04', '05'].map((month, at) =>
      row(`s-${month}`, `2026-${month}-15`, `Sesto ${at}`).replace('Prove', 'Quote'),
    );
    await importText('quote.csv', [header, ...rows].join('\n'));
    const view = await readDemandView(database.db, { sector: 'Quote', from: '2026-01-01', to: '2026-12-31' });
    expect(view.sample).toMatchObject({
      vacancies: 5,
      sufficient: true,
      missing: 0,
      from: '2026-01-15',
      to: '2026-05-15',
    });
    expect(view.skills[0]).toMatchObject({ vacancies: 5, share: 1 });
    expect(view.skills[0]!.examples).toHaveLength(3);
    expect(view.months).toHaveLength(5);
    const narrower = await readDemandView(database.db, { sector: 'Quote', from: '2026-03-01' });
    expect(narrower.sample.vacancies).toBe(3);
  });
});
