import { describe, expect, it } from 'vitest';
import { composeOutcome } from '../../../agents/examiner/compose-outcomes.ts';
import type { FitSample, ModuleFit, SkillName, TaughtSkill } from '../../../agents/examiner/fit.ts';
import { suggestChanges } from '../../../agents/examiner/suggest-changes.ts';

const skill = (name: string): SkillName => ({ skillId: `ski_${name}`, uri: `urn:${name}`, label: `Attività ${name}` });
const sample: FitSample = {
  vacancies: 10,
  from: null,
  to: null,
  sufficient: true,
  missing: 0,
  message: null,
  demo: false,
};
const taught = (name: string, hours: number, hoursEstimated = false): TaughtSkill => ({
  ...skill(name),
  declared: false,
  evidence: [],
  hours,
  hoursEstimated,
});
const asked = (name: string, vacancies: number, share: number | null = vacancies / 10) => ({
  ...skill(name),
  vacancies,
  share,
  examples: [],
  adverts: [],
});
const fitOf = (overrides: Partial<ModuleFit>): Omit<ModuleFit, 'suggestions'> => ({
  title: 'Prova',
  hours: 40,
  occupation: null,
  sample,
  taught: [],
  demanded: [],
  covered: [],
  missing: [],
  surplus: [],
  coverage: null,
  levelEqf: 4,
  overlaps: [],
  ...overrides,
});
const kinds = (fit: Omit<ModuleFit, 'suggestions'>) => suggestChanges(fit, [], skill).map(({ kind }) => kind);

describe('hours', () => {
  it('are questioned where the programme itself gives little to what most adverts ask', () => {
    const fit = fitOf({ taught: [taught('a', 3), taught('b', 37)], demanded: [asked('a', 7), asked('b', 2)] });
    const [one] = suggestChanges(fit, [], skill);
    expect(one).toMatchObject({ kind: 'hours', skill: skill('a'), hours: 3 });
    expect(one?.message).toContain('3 h su 40');
    expect(one?.message).toContain('70 %');
  });

  it('are left alone where they are only estimated, or few adverts ask, or the sample is too small', () => {
    expect(kinds(fitOf({ taught: [taught('a', 3, true)], demanded: [asked('a', 7)] }))).toEqual([]);
    expect(kinds(fitOf({ taught: [taught('a', 3)], demanded: [asked('a', 3)] }))).toEqual([]);
    const small = { ...sample, vacancies: 3, sufficient: false };
    expect(kinds(fitOf({ sample: small, taught: [taught('a', 3)], demanded: [asked('a', 3, null)] }))).toEqual([]);
  });
});

describe('the level', () => {
  const levels = (...byLevel: [number, number][]) => ({
    read: 10,
    byLevel: byLevel.map(([level, adverts]) => ({ level, adverts })),
  });

  it('is questioned when more than half of the adverts that state one, and at least three, state another', () => {
    const [one] = suggestChanges(fitOf({ levelEqf: 3, askedLevels: levels([3, 1], [4, 4]) }), [], skill);
    expect(one).toMatchObject({ kind: 'level', stated: 3, asked: 4, adverts: 4, read: 10 });
    expect(one?.message).toContain('EQF 3');
    const silent = suggestChanges(fitOf({ levelEqf: null, askedLevels: levels([4, 4]) }), [], skill)[0];
    expect(silent?.message).toContain('Indica il livello');
  });

  it('is left alone when it is the one asked, when too few say so, or when they disagree', () => {
    expect(kinds(fitOf({ levelEqf: 4, askedLevels: levels([4, 8]) }))).toEqual([]);
    expect(kinds(fitOf({ levelEqf: 3, askedLevels: levels([4, 2]) }))).toEqual([]);
    expect(kinds(fitOf({ levelEqf: 2, askedLevels: levels([3, 3], [4, 3]) }))).toEqual([]);
  });
});

describe('overlap', () => {
  const overlap = (moduleId: string, ...shared: string[]) => ({
    moduleId,
    title: moduleId,
    provider: 'Ente',
    hours: 20,
    shared: shared.map(skill),
  });

  it('is told of modules that teach two thirds of the same, at most two of them', () => {
    const fit = fitOf({
      taught: [taught('a', 20), taught('b', 10), taught('c', 10)],
      overlaps: [overlap('m1', 'a', 'b', 'c'), overlap('m2', 'a', 'b'), overlap('m3', 'a', 'b'), overlap('m4', 'a')],
    });
    const found = suggestChanges(fit, [], skill).filter((one) => one.kind === 'overlap');
    expect(found.map((one) => one.moduleId)).toEqual(['m1', 'm2']);
  });
});

describe('the composed outcome', () => {
  it('is a sentence from a competence named by a verb and from one named by a noun', () => {
    expect(composeOutcome('Posare pavimenti in legno')).toBe('Al termine la persona sa posare pavimenti in legno.');
    expect(composeOutcome('Occuparsi del cliente')).toBe('Al termine la persona sa occuparsi del cliente.');
    expect(composeOutcome('Posa dei pavimenti')).toBe('Al termine la persona sa occuparsi di: posa dei pavimenti.');
    expect(composeOutcome('CAD e CAM')).toBe('Al termine la persona sa occuparsi di: CAD e CAM.');
  });

  it('comes for each missing skill, six at most', () => {
    const fit = fitOf({ missing: Array.from({ length: 9 }, (_, n) => asked(String(n), 9 - n)) });
    const found = suggestChanges(fit, [], skill).filter((one) => one.kind === 'outcome');
    expect(found.map((one) => one.skill.skillId)).toEqual(['ski_0', 'ski_1', 'ski_2', 'ski_3', 'ski_4', 'ski_5']);
  });
});
