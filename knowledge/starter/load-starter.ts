import { readdir, readFile } from 'node:fs/promises';
import { sql } from 'drizzle-orm';
import type { Tx } from '../../db/database.ts';
import { derivedId } from '../../db/ids.ts';
import type { Module } from '../catalogue/module.ts';
import { storeModules } from '../catalogue/store-modules.ts';
import {
  occupationIdOf,
  raiseRevision,
  skillIdOf,
  storeOccupationSkills,
  storeOccupations,
  storeSkills,
} from '../skills/store-taxonomy.ts';
import { type StarterSector, starterSector } from './starter-sector.ts';

/** Scheme of the demonstration taxonomy; every screen labels its data as demonstration data. */
export const starterScheme = 'demo';
const uriOf = (kind: string, key: string) => `urn:colma:demo:${kind}:${key}`;
const skillId = (key: string) => skillIdOf(starterScheme, 'it', uriOf('skill', key));
const occupationId = (key: string) => occupationIdOf(starterScheme, 'it', uriOf('occupation', key));
const moduleId = (key: string) => derivedId('module', 'demo', key);

/** Reads and validates the sector files. Throws with the file's name when one is malformed. */
export async function readStarterSectors(): Promise<StarterSector[]> {
  const folder = new URL('./', import.meta.url);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) => {
      const parsed = starterSector.safeParse(JSON.parse(await readFile(new URL(name, folder), 'utf8')));
      if (!parsed.success) throw new Error(`starter data ${name}: ${parsed.error.message}`);
      return parsed.data;
    }),
  );
}

/**
 * Stores the demonstration data, once: a database that has some is left as it is. Dates are set from `today`, so that
 * courses lie ahead and vacancies are recent whenever the first start happens.
 */
export async function loadStarterData(tx: Tx, today: Date): Promise<{ loaded: boolean }> {
  const present = await tx.execute(sql`select 1 from skill where scheme = ${starterScheme} limit 1`);
  if ((Array.isArray(present) ? present : (present as { rows: unknown[] }).rows).length > 0) return { loaded: false };
  const sectors = await readStarterSectors();
  const skills = sectors.flatMap((sector) => sector.skills);
  await storeSkills(
    tx,
    skills.map((skill) => ({
      id: skillId(skill.key),
      scheme: starterScheme,
      lang: 'it',
      uri: uriOf('skill', skill.key),
      label: skill.label,
      altLabels: skill.altLabels,
      description: skill.description,
      kind: skill.kind,
      broader: skill.under === undefined ? [] : [skillId(skill.under)],
    })),
  );
  const occupations = sectors.flatMap((sector) => sector.occupations);
  await storeOccupations(
    tx,
    occupations.map((occupation) => ({
      id: occupationId(occupation.key),
      scheme: starterScheme,
      lang: 'it',
      uri: uriOf('occupation', occupation.key),
      label: occupation.label,
      altLabels: occupation.altLabels,
      description: occupation.description,
      isco: occupation.isco,
      kind: 'occupation' as const,
    })),
  );
  await storeOccupationSkills(
    tx,
    occupations.flatMap((occupation) => [
      ...occupation.essential.map((key) => ({
        occupationId: occupationId(occupation.key),
        skillId: skillId(key),
        essential: true,
      })),
      ...occupation.optional.map((key) => ({
        occupationId: occupationId(occupation.key),
        skillId: skillId(key),
        essential: false,
      })),
    ]),
  );
  await storeModules(
    tx,
    sectors.flatMap((sector) => sector.modules.map((module) => moduleOf(module, today))),
  );
  await storeVacancies(tx, sectors, today);
  for (const subject of ['taxonomy', 'catalogue', 'demand'] as const) await raiseRevision(tx, subject);
  return { loaded: true };
}

function moduleOf(module: StarterSector['modules'][number], today: Date): Module {
  const start = module.startsInWeeks === null ? null : addDays(mondayOf(today), module.startsInWeeks * 7);
  return {
    id: moduleId(module.key),
    title: module.title,
    provider: module.provider,
    awardingBody: module.awardingBody,
    province: module.province,
    mode: module.mode,
    hours: module.hours,
    levelEqf: module.levelEqf,
    covers: module.covers.map(skillId),
    learningOutcomes: module.learningOutcomes,
    assessment: module.assessment,
    participationForm: module.participationForm,
    qualityAssurance: module.qualityAssurance,
    credential: module.credential,
    stackableInto: module.stackableInto,
    prerequisites: module.prerequisites.map(moduleId),
    rating:
      module.rating === null
        ? null
        : {
            value: module.rating.value,
            n: module.rating.n,
            from: addDays(today, -30 * module.rating.monthsAgoFrom),
            to: addDays(today, -30 * module.rating.monthsAgoTo),
          },
    language: module.language,
    start,
    // A course that fills n weeks ends on the Friday of the last one.
    end: start === null ? null : addDays(new Date(`${start}T00:00:00Z`), (module.lengthWeeks ?? 1) * 7 - 3),
    costEur: module.costEur,
    seats: module.seats,
    demo: true,
  };
}

async function storeVacancies(tx: Tx, sectors: StarterSector[], today: Date): Promise<void> {
  const rows = sectors.flatMap((sector) =>
    sector.vacancies.map((vacancy) => ({
      id: derivedId('vacancy', 'demo', vacancy.key),
      occupation_id: occupationId(vacancy.occupation),
      published_on: addDays(today, -vacancy.daysAgo),
      province: vacancy.province,
      sector: sector.sector,
      title: vacancy.title,
      company: vacancy.company,
      body: vacancy.text,
      seats: vacancy.seats,
      demo: true,
      skills: vacancy.skills.map(skillId),
    })),
  );
  await tx.execute(sql`
    insert into vacancy (id, occupation_id, published_on, province, sector, title, company, body, seats, demo)
    select id, occupation_id, published_on, province, sector, title, company, body, seats, demo
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as row(id text, occupation_id text, published_on date,
      province text, sector text, title text, company text, body text, seats integer, demo boolean)`);
  const links = rows.flatMap((row) => row.skills.map((id) => ({ v: row.id, s: id })));
  await tx.execute(sql`
    insert into vacancy_skill (vacancy_id, skill_id)
    select distinct v, s from jsonb_to_recordset(${JSON.stringify(links)}::text::jsonb) as row(v text, s text)`);
}

function mondayOf(day: Date): Date {
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate() - ((day.getUTCDay() + 6) % 7)));
}

function addDays(day: Date, days: number): string {
  return new Date(day.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}
