import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { starterSector } from '../../../knowledge/starter/starter-sector.ts';

const folder = join(import.meta.dirname, '../../../knowledge/starter');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const raw = files.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

// Read without the schema, so that a file that does not validate fails in its own test and not at import.
type Keyed = { key: string };
type Loose = {
  skills: (Keyed & { under?: string; kind: string })[];
  occupations: (Keyed & { essential: string[]; optional: string[] })[];
  modules: (Keyed & {
    covers: string[];
    prerequisites: string[];
    startsInWeeks: number | null;
    lengthWeeks: number | null;
  })[];
  vacancies: (Keyed & { occupation: string; skills: string[]; text: string })[];
};
const sectors = raw.map(({ name, text }) => ({ name, ...(JSON.parse(text) as Loose) }));
const skills = sectors.flatMap((s) => s.skills);
const occupations = sectors.flatMap((s) => s.occupations);
const modules = sectors.flatMap((s) => s.modules);
const vacancies = sectors.flatMap((s) => s.vacancies);

const keysOf = (things: Keyed[]) => new Set(things.map((thing) => thing.key));
const skillKeys = keysOf(skills);
const competenceKeys = keysOf(skills.filter((s) => s.kind === 'competence'));
const moduleKeys = keysOf(modules);
const occupationKeys = keysOf(occupations);

/** `owner → missing key`, so that a failure names the line to correct. */
const dangling = <T extends Keyed>(owners: T[], referencesOf: (owner: T) => string[], known: Set<string>) =>
  owners.flatMap((owner) =>
    referencesOf(owner)
      .filter((key) => !known.has(key))
      .map((key) => `${owner.key} → ${key}`),
  );

/** Values that occur more than once. */
const repeated = (values: string[]) => [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];

describe('the starter data', () => {
  it.each(raw)('validates in $name', ({ text }) => {
    const result = starterSector.safeParse(JSON.parse(text));
    expect(result.error?.issues ?? []).toEqual([]);
  });

  it('gives every skill, occupation, module and vacancy a key of its own across all files', () => {
    expect(repeated([...skills, ...occupations, ...modules, ...vacancies].map((thing) => thing.key))).toEqual([]);
  });

  it('places every ability and knowledge item under an existing competence', () => {
    expect(dangling(skills, (s) => (s.under === undefined ? [] : [s.under]), competenceKeys)).toEqual([]);
    expect(skills.filter((s) => s.kind !== 'competence' && s.under === undefined).map((s) => s.key)).toEqual([]);
  });

  it('refers only to skills that exist', () => {
    expect(dangling(occupations, (o) => [...o.essential, ...o.optional], skillKeys)).toEqual([]);
    expect(dangling(modules, (m) => m.covers, skillKeys)).toEqual([]);
    expect(dangling(vacancies, (v) => v.skills, skillKeys)).toEqual([]);
  });

  it('refers only to occupations that exist', () => {
    expect(dangling(vacancies, (v) => [v.occupation], occupationKeys)).toEqual([]);
  });

  it('refers only to prerequisite modules that exist, and never in a circle', () => {
    expect(dangling(modules, (m) => m.prerequisites, moduleKeys)).toEqual([]);
    const before = new Map(modules.map((m) => [m.key, m.prerequisites]));
    const reaches = (from: string, target: string, seen = new Set<string>()): boolean =>
      (before.get(from) ?? []).some((key) => key === target || (!seen.has(key) && reaches(key, target, seen.add(key))));
    expect(modules.filter((m) => reaches(m.key, m.key)).map((m) => m.key)).toEqual([]);
  });

  it('never lists a skill twice for one owner', () => {
    const doubled = [
      ...occupations.map((o) => ({ key: o.key, list: [...o.essential, ...o.optional] })),
      ...modules.map((m) => ({ key: m.key, list: m.covers })),
      ...vacancies.map((v) => ({ key: v.key, list: v.skills })),
    ].flatMap(({ key, list }) => repeated(list).map((skill) => `${key}: ${skill}`));
    expect(doubled).toEqual([]);
  });

  it('teaches every essential skill of every occupation in at least one module', () => {
    const taught = new Set(modules.flatMap((m) => m.covers));
    expect(dangling(occupations, (o) => o.essential, taught)).toEqual([]);
  });

  it('dates a module with both its start and its length, or with neither', () => {
    expect(modules.filter((m) => (m.startsInWeeks === null) !== (m.lengthWeeks === null)).map((m) => m.key)).toEqual(
      [],
    );
  });

  it('is large enough to demonstrate alternatives', () => {
    expect(occupations.length).toBeGreaterThanOrEqual(60);
    expect(skills.length).toBeGreaterThanOrEqual(700);
    expect(modules.length).toBeGreaterThanOrEqual(150);
    expect(vacancies.length).toBeGreaterThanOrEqual(300);
  });

  it('has no vacancy written twice', () => {
    expect(repeated(vacancies.map((v) => v.text))).toEqual([]);
  });

  // A fictional company with a working address or number would send real people messages.
  // Each pattern is tried on an invented sample first, so that a pattern that finds nothing at all cannot pass.
  it.each([
    { what: 'e-mail address', sample: 'scrivi a posta@esempio.it', pattern: /[\w.+-]+@[\w-]+\.\w{2,}/ },
    { what: 'web address', sample: 'vedi www.esempio.it', pattern: /https?:\/\/|\bwww\./i },
    {
      what: 'telephone number',
      sample: 'tel. 000 000 0000',
      pattern: /(?:\+39|\b0\d{1,3}|\b3\d{2})[\s./-]?\d{3}[\s./-]?\d{3,4}\b/,
    },
  ])('contains nothing that looks like a real $what', ({ sample, pattern }) => {
    expect(sample).toMatch(pattern);
    expect(
      raw.filter(({ text }) => pattern.test(text)).map(({ name, text }) => `${name}: ${text.match(pattern)?.[0]}`),
    ).toEqual([]);
  });
});
