import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { Fault } from '../../../../db/fault.ts';
import { readTaxonomyFiles, type TaxonomyOptions } from '../../../../knowledge/skills/import/read-taxonomy-files.ts';
import type { TaxonomyBatch } from '../../../../knowledge/skills/import/taxonomy-rows.ts';
import { buildZip } from '../../reading/sample-files.ts';

const OCCUPATIONS = `conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,description
Occupation,http://x/occ/1,4321,addetto al magazzino/addetta al magazzino,"magazziniere
magazziniera",mulettista,released,"Riceve, prepara
e spedisce"
Occupation,http://x/occ/2,,cuoco/cuoca,,,released,
`;
const SKILLS = `conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels
KnowledgeSkillCompetence,http://x/skill/1,skill/competence,cross-sector,preparare gli ordini,fare picking
KnowledgeSkillCompetence,http://x/skill/2,knowledge,,norme di sicurezza,
`;
const RELATIONS = `occupationUri,relationType,skillUri
http://x/occ/1,essential,http://x/skill/1
http://x/occ/1,optional,http://x/skill/2
`;
const BROADER = `conceptType,conceptUri,broaderType,broaderUri
KnowledgeSkillCompetence,http://x/skill/2,KnowledgeSkillCompetence,http://x/skill/1
KnowledgeSkillCompetence,http://x/skill/1,SkillGroup,http://x/group/1
SkillGroup,http://x/group/1,SkillGroup,http://x/group/2
`;
const GROUPS = `conceptType,conceptUri,code,preferredLabel
ISCOGroup,http://x/isco/C0110,C0110,Ufficiali
`;
const ALL = {
  'occupations_it.csv': OCCUPATIONS,
  'skills_it.csv': SKILLS,
  'occupationSkillRelations_it.csv': RELATIONS,
  'broaderRelationsSkillPillar_it.csv': BROADER,
  'ISCOGroups_it.csv': GROUPS,
};

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

async function folderWith(files: Record<string, string | Buffer>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'colma-taxonomy-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

async function zipWith(files: Record<string, string>): Promise<string> {
  const zip = buildZip(Object.entries(files).map(([name, content]) => ({ name, data: Buffer.from(content) })));
  return join(await folderWith({ 'tassonomia.zip': zip }), 'tassonomia.zip');
}

async function readAll(path: string, options?: TaxonomyOptions) {
  const reader = await readTaxonomyFiles(path, options);
  const batches: TaxonomyBatch[] = [];
  for await (const batch of reader) batches.push(batch);
  const rows = <K extends TaxonomyBatch['kind']>(kind: K) =>
    batches
      .filter((batch): batch is Extract<TaxonomyBatch, { kind: K }> => batch.kind === kind)
      .flatMap((batch) => batch.rows as unknown[]);
  return { report: reader.report, batches, rows };
}

async function sentenceOf(reading: Promise<unknown>): Promise<string> {
  const outcome = await reading.catch((error: unknown) => error);
  if (!(outcome instanceof Fault)) throw new Error(`expected a Fault, got ${String(outcome)}`);
  return outcome.safeMessage;
}

describe('reading a taxonomy', () => {
  test('every file becomes typed rows, concepts before relations', async () => {
    const { rows, batches, report } = await readAll(await folderWith(ALL));
    expect(batches.map((batch) => batch.kind)).toEqual([
      'isco_group',
      'occupation',
      'skill',
      'broader',
      'occupation_skill',
    ]);
    expect(rows('isco_group')).toEqual([
      { uri: 'http://x/isco/C0110', code: '0110', label: 'Ufficiali', altLabels: [], description: '' },
    ]);
    expect(rows('occupation')[0]).toEqual({
      uri: 'http://x/occ/1',
      label: 'addetto al magazzino/addetta al magazzino',
      altLabels: ['magazziniere', 'magazziniera', 'mulettista'],
      description: 'Riceve, prepara\ne spedisce',
      isco: '4321',
    });
    expect(rows('occupation')[1]).toMatchObject({ isco: null });
    expect(rows('skill')).toEqual([
      {
        uri: 'http://x/skill/1',
        label: 'preparare gli ordini',
        altLabels: ['fare picking'],
        description: '',
        isKnowledge: false,
        reuseLevel: 'cross-sector',
      },
      {
        uri: 'http://x/skill/2',
        label: 'norme di sicurezza',
        altLabels: [],
        description: '',
        isKnowledge: true,
        reuseLevel: '',
      },
    ]);
    expect(rows('occupation_skill')).toEqual([
      { occupationUri: 'http://x/occ/1', skillUri: 'http://x/skill/1', essential: true },
      { occupationUri: 'http://x/occ/1', skillUri: 'http://x/skill/2', essential: false },
    ]);
    expect(report).toMatchObject({ lang: 'it', missing: [], warnings: [] });
  });

  test('links with skill groups are counted and left aside', async () => {
    const { rows, report } = await readAll(await folderWith(ALL));
    expect(rows('broader')).toEqual([{ skillUri: 'http://x/skill/2', broaderUri: 'http://x/skill/1' }]);
    expect(report.files.find((file) => file.file.startsWith('broader'))).toMatchObject({
      rows: 1,
      skippedCount: 0,
      ignored: { 'legame tra gruppi di competenze': 1, 'legame con un gruppo di competenze': 1 },
    });
  });

  test('a byte-order mark and Windows line ends change nothing', async () => {
    const windows = Object.fromEntries(
      Object.entries(ALL).map(([name, text]) => [name, `\ufeff${text.replaceAll('\n', '\r\n')}`]),
    );
    const plain = await readAll(await folderWith(ALL));
    const marked = await readAll(await folderWith(windows));
    expect(marked.rows('skill')).toEqual(plain.rows('skill'));
    expect(marked.rows('occupation_skill')).toEqual(plain.rows('occupation_skill'));
    expect(marked.report.files.map((file) => file.rows)).toEqual(plain.report.files.map((file) => file.rows));
  });

  test('missing optional files are reported and do not stop the reading', async () => {
    const { report, rows } = await readAll(await folderWith({ 'occupations_it.csv': OCCUPATIONS }));
    expect(rows('occupation')).toHaveLength(2);
    expect(report.missing).toEqual([
      'ISCOGroups_it.csv',
      'skills_it.csv',
      'broaderRelationsSkillPillar_it.csv',
      'occupationSkillRelations_it.csv',
    ]);
  });

  test('a missing column is named with its file', async () => {
    const folder = await folderWith({ ...ALL, 'skills_it.csv': 'conceptType,preferredLabel\nx,y\n' });
    expect(await sentenceOf(readAll(folder))).toBe('Nel file «skills_it.csv» manca la colonna «conceptUri».');
  });

  test('a file separated by semicolons is recognised as such', async () => {
    const folder = await folderWith({ 'skills_it.csv': SKILLS.replaceAll(',', ';') });
    expect(await sentenceOf(readAll(folder))).toContain('non sono separate da virgole');
  });

  test('repeated, incomplete and uneven lines are skipped with their line number and reason', async () => {
    const skills = [
      'conceptUri,preferredLabel,altLabels,status',
      'http://x/skill/1,uno,"a\nb",released',
      'http://x/skill/1,uno di nuovo,,released',
      'http://x/skill/2,,,released',
      'non-un-uri,due,,released',
      'http://x/skill/3,tre',
      'http://x/skill/4,quattro,,obsolete',
      'http://x/skill/5,cinque,,released',
    ].join('\n');
    const { report, rows } = await readAll(await folderWith({ 'skills_it.csv': skills }));
    expect(rows('skill')).toHaveLength(2);
    // The first record spans lines 2 and 3 of the file.
    expect(report.files[0]?.skipped).toEqual([
      { line: 4, reason: 'indirizzo (URI) ripetuto: vale la prima riga' },
      { line: 5, reason: 'etichetta mancante' },
      { line: 6, reason: 'indirizzo (URI) mancante o non valido' },
      { line: 7, reason: '2 colonne invece di 4' },
      { line: 8, reason: 'stato «obsolete», non pubblicato' },
    ]);
  });

  test('a stray quote costs its line, not the file', async () => {
    const skills = 'conceptUri,preferredLabel\nhttp://x/skill/1,uno\nhttp://x/skill/2,du"e\nhttp://x/skill/3,tre\n';
    const { report, rows } = await readAll(await folderWith({ 'skills_it.csv': skills }));
    expect(rows('skill')).toEqual([
      expect.objectContaining({ label: 'uno' }),
      expect.objectContaining({ label: 'tre' }),
    ]);
    expect(report.files[0]?.skippedCount).toBe(1);
  });

  test('relations with a concept that the package does not hold are skipped, unless its file is not there', async () => {
    const relations = `${RELATIONS}http://x/occ/9,essential,http://x/skill/1\nhttp://x/occ/1,essential,http://x/skill/9\n`;
    const whole = await readAll(await folderWith({ ...ALL, 'occupationSkillRelations_it.csv': relations }));
    expect(whole.rows('occupation_skill')).toHaveLength(2);
    const noSkills = await readAll(
      await folderWith({ 'occupations_it.csv': OCCUPATIONS, 'occupationSkillRelations_it.csv': relations }),
    );
    expect(noSkills.rows('occupation_skill')).toHaveLength(3);
  });

  test('an essential relation after an optional one passes, the reverse does not', async () => {
    const relations = `${RELATIONS}http://x/occ/1,essential,http://x/skill/2\nhttp://x/occ/1,optional,http://x/skill/1\n`;
    const { rows } = await readAll(await folderWith({ ...ALL, 'occupationSkillRelations_it.csv': relations }));
    expect(rows('occupation_skill')).toHaveLength(3);
    expect(rows('occupation_skill')[2]).toMatchObject({ skillUri: 'http://x/skill/2', essential: true });
  });

  test('batches keep their size and progress ends at the size of every file', async () => {
    const many = `conceptUri,preferredLabel\n${Array.from({ length: 1001 }, (_, n) => `http://x/skill/${n},competenza ${n}`).join('\n')}\n`;
    const seen: { bytes: number; totalBytes: number; rows: number }[] = [];
    const { batches } = await readAll(await folderWith({ 'skills_it.csv': many }), {
      batchSize: 400,
      onProgress: (p) => seen.push(p),
    });
    expect(batches.map((batch) => batch.rows.length)).toEqual([400, 400, 201]);
    expect(seen.at(-1)).toMatchObject({ bytes: many.length, totalBytes: many.length, rows: 1001 });
  });

  test('stopping after the first batch leaves nothing open', async () => {
    const reader = await readTaxonomyFiles(await zipWith(ALL));
    for await (const batch of reader) {
      expect(batch.kind).toBe('isco_group');
      break;
    }
    expect(reader.report.files).toHaveLength(1);
  });
});

describe('packages', () => {
  test('a ZIP with the files in a folder of its own gives the same rows as the folder', async () => {
    const nested = Object.fromEntries(Object.entries(ALL).map(([name, text]) => [`ESCO dataset - v1/${name}`, text]));
    const zipped = await readAll(await zipWith({ ...nested, '__MACOSX/ESCO dataset - v1/._skills_it.csv': 'x' }));
    const plain = await readAll(await folderWith(ALL));
    expect(zipped.rows('occupation')).toEqual(plain.rows('occupation'));
    expect(zipped.rows('broader')).toEqual(plain.rows('broader'));
  });

  test('a truncated ZIP is refused as such', async () => {
    const zip = buildZip([{ name: 'skills_it.csv', data: Buffer.from(SKILLS) }]);
    const folder = await folderWith({ 'x.zip': zip.subarray(0, zip.length - 30) });
    expect(await sentenceOf(readAll(join(folder, 'x.zip')))).toContain('scaricalo di nuovo');
  });

  test('a ZIP whose file is damaged inside is refused, naming the file', async () => {
    const zip = buildZip([{ name: 'skills_it.csv', data: Buffer.from(SKILLS.repeat(50)), claimedSize: 40 }]);
    const folder = await folderWith({ 'x.zip': zip });
    expect(await sentenceOf(readAll(join(folder, 'x.zip')))).toContain('skills_it.csv');
  });

  test('a ZIP with names that climb out of it is refused', async () => {
    expect(await sentenceOf(readAll(await zipWith({ '../skills_it.csv': SKILLS })))).toContain('ZIP');
  });

  test('a folder without taxonomy files says what is expected', async () => {
    expect(await sentenceOf(readAll(await folderWith({ 'note.csv': 'a,b' })))).toContain('occupations_xx.csv');
    expect(await sentenceOf(readAll(await folderWith({})))).toContain('skills_xx.csv');
  });

  test('a path that does not exist is named without its folder', async () => {
    expect(await sentenceOf(readAll('/nowhere/esco-it'))).toBe('Non trovo «esco-it»: controlla il percorso.');
  });

  test('several languages need a choice, a language that is not there is refused', async () => {
    const folder = await folderWith({
      'skills_it.csv': SKILLS,
      'skills_en.csv': SKILLS.replace('norme di sicurezza', 'safety rules'),
    });
    expect(await sentenceOf(readAll(folder))).toContain('en, it');
    expect(await sentenceOf(readAll(folder, { lang: 'de' }))).toBe('La lingua «de» non c’è: trovate en, it.');
    expect((await readAll(folder, { lang: 'en' })).rows('skill')[1]).toMatchObject({ label: 'safety rules' });
  });

  test('a suffix that is no known language is read with a warning', async () => {
    const { report, rows } = await readAll(await folderWith({ 'skills_zz.csv': SKILLS }));
    expect(rows('skill')).toHaveLength(2);
    expect(report.warnings.join()).toContain('«zz»');
  });
});

const shared = process.env.COLMA_SHARED ?? join(import.meta.dirname, '../../../../../shared');

describe('published data', () => {
  // Figures counted from the files with another program: 129,004 relations, 17 of them repeated; 6,463 links between skills.
  test.runIf(existsSync(join(shared, 'data/esco-1.2.0-en.zip')))(
    'ESCO 1.2.0 in English is read whole',
    { timeout: 60_000 },
    async () => {
      const reader = await readTaxonomyFiles(join(shared, 'data/esco-1.2.0-en.zip'));
      const counts: Record<string, number> = {};
      for await (const batch of reader) counts[batch.kind] = (counts[batch.kind] ?? 0) + batch.rows.length;
      expect(counts).toEqual({
        isco_group: 619,
        occupation: 3039,
        skill: 13939,
        broader: 6463,
        occupation_skill: 129_004 - 17,
      });
    },
  );
});
