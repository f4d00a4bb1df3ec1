import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FitSample, ModuleFit, SkillName, TaughtSkill } from '../../../agents/examiner/fit.ts';
import { shareHours } from '../../../agents/examiner/share-hours.ts';
import { suggestChanges } from '../../../agents/examiner/suggest-changes.ts';
import type { Module } from '../../../knowledge/catalogue/module.ts';

const skill = (name: string): SkillName => ({ skillId: `ski_${name}`, uri: `urn:${name}`, label: `Attività ${name}` });
const nameOf = (skillId: string): SkillName => skill(skillId.slice(4));
const sample = (vacancies: number): FitSample => ({
  vacancies,
  from: null,
  to: null,
  sufficient: vacancies >= 5,
  missing: Math.max(0, 5 - vacancies),
  message: null,
  demo: false,
});

function fitOf(overrides: Partial<ModuleFit>): Omit<ModuleFit, 'suggestions'> {
  return {
    title: 'Prova',
    hours: 20,
    occupation: null,
    sample: sample(8),
    taught: [],
    demanded: [],
    covered: [],
    missing: [],
    surplus: [],
    coverage: null,
    levelEqf: null,
    overlaps: [],
    ...overrides,
  };
}

const taught = (name: string, hours: number): TaughtSkill => ({
  ...skill(name),
  declared: false,
  evidence: [],
  hours,
  hoursEstimated: true,
});
const asked = (name: string, vacancies: number) => ({
  ...skill(name),
  vacancies,
  share: null,
  examples: [],
  adverts: [],
});
const moduleOf = (id: string, hours: number, covers: string[]): Module => ({
  id,
  title: id,
  provider: 'Ente',
  awardingBody: 'Ente',
  province: null,
  mode: 'online',
  hours,
  levelEqf: null,
  covers: covers.map((name) => `ski_${name}`),
  learningOutcomes: [],
  assessment: '',
  participationForm: '',
  qualityAssurance: '',
  credential: 'none',
  stackableInto: [],
  prerequisites: [],
  rating: null,
  language: 'it',
  start: null,
  end: null,
  costEur: null,
  seats: null,
  demo: false,
});

describe('suggestions', () => {
  it('split a long module into parts of at most 40 hours that add up to it and lose no outcome', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 41, max: 400 }),
        fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 8 }),
        (hours, weights) => {
          const total = weights.reduce((sum, weight) => sum + weight, 0);
          const skills = weights.map((weight, at) => taught(String(at), (weight * hours) / total));
          const suggestion = suggestChanges(fitOf({ hours, taught: skills }), [], nameOf).find(
            (one) => one.kind === 'split',
          );
          if (suggestion?.kind !== 'split') throw new Error('no split');
          expect(suggestion.parts.every((part) => part.hours >= 1 && part.hours <= 40)).toBe(true);
          expect(suggestion.parts.reduce((sum, part) => sum + part.hours, 0)).toBe(hours);
          expect(new Set(suggestion.parts.flatMap((part) => part.skills.map((one) => one.skillId)))).toEqual(
            new Set(skills.map((one) => one.skillId)),
          );
        },
      ),
    );
  });

  it('leave a module of 40 hours whole', () => {
    expect(suggestChanges(fitOf({ hours: 40, taught: [taught('a', 40)] }), [], nameOf)).toEqual([]);
  });

  it('drop nothing on a sample that is too small', () => {
    const fit = { taught: [taught('a', 20)], surplus: [skill('a')] };
    expect(suggestChanges(fitOf({ ...fit, sample: sample(2) }), [], nameOf)).toEqual([]);
    expect(suggestChanges(fitOf(fit), [], nameOf).map((one) => one.kind)).toEqual(['drop']);
  });

  it('join the fewest modules that teach what is missing, each bringing something new', () => {
    const fit = fitOf({ missing: [asked('a', 4), asked('b', 3), asked('c', 3)] });
    const catalogue = [
      moduleOf('mod_1', 8, ['a']),
      moduleOf('mod_2', 16, ['a', 'b']),
      moduleOf('mod_3', 8, ['b', 'x']),
    ];
    const joins = suggestChanges(fit, catalogue, nameOf).filter((one) => one.kind === 'join');
    expect(joins.map((one) => one.moduleId)).toEqual(['mod_2']);
    expect(suggestChanges(fit, catalogue, nameOf).filter((one) => one.kind === 'add')).toHaveLength(3);
  });
});

describe('hours of an outcome', () => {
  const text = 'Si impara a seminare (6 ore). Poi si passa a raccogliere. Durata 20 ore.';
  const evidence = (words: string) => [
    { start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words },
  ];

  it('are those the programme states for it; the others share the rest and are marked as estimated', () => {
    const shared = shareHours({ hours: 20, text }, [
      { ...skill('a'), declared: false, evidence: evidence('seminare') },
      { ...skill('b'), declared: false, evidence: evidence('raccogliere') },
    ]);
    expect(shared.map(({ hours, hoursEstimated }) => [hours, hoursEstimated])).toEqual([
      [6, false],
      [14, true],
    ]);
  });
});
