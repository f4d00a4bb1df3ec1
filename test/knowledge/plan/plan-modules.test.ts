import { describe, expect, it } from 'vitest';
import type { Plan, PlanInput } from '../../../knowledge/plan/plan.ts';
import { planModules } from '../../../knowledge/plan/plan-modules.ts';
import { moduleOf, planCase } from './plan-case.ts';

async function planned(input: PlanInput): Promise<Extract<Plan, { status: 'planned' }>> {
  const plan = await planModules(input);
  if (plan.status !== 'planned') throw new Error(`expected a plan, got ${plan.status}`);
  return plan;
}

const idsOf = (plan: Extract<Plan, { status: 'planned' }>) => plan.modules.map(({ moduleId }) => moduleId);

describe('the criteria of a plan', () => {
  it('takes two short modules before one long when together they close more under the hours', async () => {
    const plan = await planned(
      planCase(
        ['a', 'b', 'c'],
        [
          moduleOf('ab', { covers: ['a', 'b'], hours: 60 }),
          moduleOf('a', { covers: ['a', 'c'], hours: 30 }),
          moduleOf('b', { covers: ['b'], hours: 30 }),
        ],
        { constraints: { from: '2027-01-01', maxHours: 60 } },
      ),
    );
    expect(idsOf(plan)).toEqual(['a', 'b']);
    expect(plan).toMatchObject({ coverage: 1, totalHours: 60, uncovered: [], proof: { optimal: true, bound: 1 } });
  });

  it('weighs the needs', async () => {
    const plan = await planned(
      planCase([], [moduleOf('heavy', { covers: ['a'] }), moduleOf('light', { covers: ['b', 'c'] })], {
        needs: [
          { skillId: 'a', weight: 0.9 },
          { skillId: 'b', weight: 0.3 },
          { skillId: 'c', weight: 0.3 },
        ],
        constraints: { from: '2027-01-01', maxHours: 40 },
      }),
    );
    expect(idsOf(plan)).toEqual(['heavy']);
    expect(plan.coverage).toBeCloseTo(0.6, 10);
    expect(plan.uncovered).toEqual(['b', 'c']);
  });

  it('takes fewer hours at equal coverage', async () => {
    const modules = [moduleOf('long', { covers: ['a'], hours: 41 }), moduleOf('short', { covers: ['a'], hours: 40 })];
    expect(idsOf(await planned(planCase(['a'], modules)))).toEqual(['short']);
  });

  it('takes the better rated at equal coverage and hours, and trusts many votes before one', async () => {
    const rated = (value: number, n: number) => ({ value, n, from: '2026-01-01', to: '2026-12-31' });
    // (1·5 + 30) / 11 = 3.18 and (200·4.6 + 30) / 210 = 4.52.
    const modules = [
      moduleOf('a-one-vote', { covers: ['a'], rating: rated(5, 1) }),
      moduleOf('b-many-votes', { covers: ['a'], rating: rated(4.6, 200) }),
    ];
    expect(idsOf(await planned(planCase(['a'], modules)))).toEqual(['b-many-votes']);
  });

  it('takes the first id when nothing else differs, whatever the order of the catalogue', async () => {
    const modules = ['c', 'a', 'b'].map((id) => moduleOf(id, { covers: ['x'] }));
    const plan = await planned(planCase(['x'], modules));
    expect(idsOf(plan)).toEqual(['a']);
    expect(await planModules(planCase(['x'], modules.toReversed()))).toEqual(plan);
  });

  it('has an unlimited budget without a limit of hours', async () => {
    const modules = ['a', 'b'].map((id) => moduleOf(id, { covers: [id], hours: 900 }));
    expect((await planned(planCase(['a', 'b'], modules))).totalHours).toBe(1800);
  });

  it('adds hours without the error of binary fractions', async () => {
    const modules = [moduleOf('a', { covers: ['a'], hours: 0.1 }), moduleOf('b', { covers: ['b'], hours: 0.2 })];
    const plan = await planned(planCase(['a', 'b'], modules, { constraints: { from: '2027-01-01', maxHours: 0.3 } }));
    expect(plan).toMatchObject({ coverage: 1, totalHours: 0.3 });
  });
});

describe('dates and prerequisites', () => {
  const inPerson = { mode: 'in_person' as const, province: 'BG' };

  it('never puts two modules that need presence on the same day, the last day included', async () => {
    const modules = [
      moduleOf('a', { ...inPerson, covers: ['a'], start: '2027-02-01', end: '2027-02-10' }),
      moduleOf('b', { ...inPerson, mode: 'blended', covers: ['b', 'c'], start: '2027-02-10', end: '2027-02-20' }),
    ];
    const plan = await planned(planCase(['a', 'b', 'c'], modules));
    expect(idsOf(plan)).toEqual(['b']);
    expect(plan.leftOut).toEqual([
      { moduleId: 'a', reason: 'overlaps_chosen', why: 'Si sovrappone a «Corso b», che è nel piano.' },
    ]);
  });

  it('prefers the longer course when the shorter one would block the only dates of another', async () => {
    const modules = [
      moduleOf('compact', { ...inPerson, covers: ['a'], hours: 40, start: '2027-02-01', end: '2027-02-05' }),
      moduleOf('spread out', { ...inPerson, covers: ['a'], hours: 20, start: '2027-02-01', end: '2027-02-20' }),
      moduleOf('then', { ...inPerson, covers: ['b'], start: '2027-02-10', end: '2027-02-15' }),
    ];
    expect(idsOf(await planned(planCase(['a', 'b'], modules)))).toEqual(['compact', 'then']);
  });

  it('lets online and undated modules run beside another', async () => {
    const dates = { start: '2027-02-01', end: '2027-02-10' };
    const modules = [
      moduleOf('a', { ...inPerson, ...dates, covers: ['a'] }),
      moduleOf('b', { ...dates, covers: ['b'] }),
      moduleOf('c', { ...inPerson, covers: ['c'] }),
    ];
    expect(idsOf(await planned(planCase(['a', 'b', 'c'], modules)))).toEqual(['a', 'b', 'c']);
  });

  it('brings in a prerequisite that closes nothing, and orders by date with undated modules last', async () => {
    const modules = [
      moduleOf('base', { start: '2027-02-01', end: '2027-02-10', hours: 10 }),
      moduleOf('advanced', {
        covers: ['a'],
        start: '2027-02-11',
        end: '2027-02-20',
        prerequisites: ['base'],
        hours: 20,
      }),
      moduleOf('any time', { covers: ['b'], hours: 5 }),
    ];
    const plan = await planned(planCase(['a', 'b'], modules));
    expect(idsOf(plan)).toEqual(['base', 'advanced', 'any time']);
    expect(plan.modules[0]).toMatchObject({ covers: [], why: 'È il prerequisito di «Corso advanced»; dura 10 h.' });
    expect(plan.totalHours).toBe(35);
  });

  it('refuses a prerequisite that ends on the day the module starts', async () => {
    const modules = [
      moduleOf('base', { start: '2027-02-01', end: '2027-02-11' }),
      moduleOf('advanced', { covers: ['a'], start: '2027-02-11', end: '2027-02-20', prerequisites: ['base'] }),
    ];
    expect((await planModules(planCase(['a'], modules))).status).toBe('infeasible');
  });

  it('takes a prerequisite already held for granted and does not propose it again', async () => {
    const modules = [
      moduleOf('base', { covers: ['a'], hours: 10 }),
      moduleOf('advanced', { covers: ['a'], prerequisites: ['base'], hours: 20 }),
    ];
    expect(idsOf(await planned(planCase(['a'], modules, { held: ['base'] })))).toEqual(['advanced']);
  });

  it('never plans modules that require each other', async () => {
    const modules = [
      moduleOf('a', { covers: ['a'], prerequisites: ['b'] }),
      moduleOf('b', { covers: ['b'], prerequisites: ['a'] }),
      moduleOf('c', { covers: ['b'] }),
    ];
    const plan = await planned(planCase(['a', 'b'], modules));
    expect(idsOf(plan)).toEqual(['c']);
    expect(plan.leftOut.map(({ reason }) => reason)).toEqual(['prerequisite_missing', 'prerequisite_missing']);
  });
});

describe('the reason for a module left out', () => {
  it('says what stands in the way, with the figures', async () => {
    const open = {
      constraints: {
        from: '2027-02-01',
        maxHours: 52,
        province: 'BG',
        modes: ['in_person' as const, 'online' as const],
      },
    };
    const modules = [
      moduleOf('in', { covers: ['a', 'b'], hours: 40 }),
      moduleOf('hours', { covers: ['c'], hours: 40 }),
      moduleOf('place', { covers: ['c'], hours: 8, mode: 'in_person', province: 'MI' }),
      moduleOf('mode', { covers: ['c'], hours: 8, mode: 'blended', province: 'BG' }),
      moduleOf('started', { covers: ['c'], hours: 8, start: '2027-01-12', end: '2027-03-01' }),
      moduleOf('full', { covers: ['c'], hours: 8, seats: 0 }),
      moduleOf('orphan', { covers: ['c'], hours: 8, prerequisites: ['nowhere'] }),
      moduleOf('same', { covers: ['a'], hours: 8 }),
      moduleOf('unrelated', { covers: ['z'] }),
    ];
    const plan = await planned(planCase(['a', 'b', 'c'], modules, open));
    expect(
      Object.fromEntries(plan.leftOut.map(({ moduleId, reason, why }) => [moduleId, `${reason}: ${why}`])),
    ).toEqual({
      hours: 'exceeds_hours: Supera le ore: servirebbero 40 h, ne restano 12.',
      place: 'other_province: È a Milano, la persona può raggiungere Bergamo.',
      mode: 'other_mode: Si svolge in parte in presenza e in parte online; la persona può seguire: in presenza e online.',
      started: 'already_started: È già iniziato: comincia il 12 gennaio 2027, prima del 1° febbraio 2027.',
      full: 'no_seats: Posti esauriti.',
      orphan: 'prerequisite_missing: Prerequisito mancante: il modulo nowhere non è nel catalogo.',
      same: 'already_covered: Non aggiunge nulla: competenza a è già nel piano con «Corso in».',
    });
  });
});

describe('when there is no plan', () => {
  it('says how many hours the shortest way needs', async () => {
    const plan = await planModules(
      planCase(['a'], [moduleOf('a', { covers: ['a'], hours: 64 }), moduleOf('b', { covers: ['a'], hours: 80 })], {
        constraints: { from: '2027-01-01', maxHours: 40 },
      }),
    );
    expect(plan).toMatchObject({
      status: 'infeasible',
      relax: [
        {
          constraint: 'maxHours',
          message: 'Con questi vincoli nessun piano è possibile: servono almeno 64 h, ne hai concesse 40.',
        },
      ],
    });
  });

  it('names each constraint that alone would let a module in, the most useful first', async () => {
    const plan = await planModules(
      planCase(
        ['a', 'b'],
        [
          moduleOf('short of hours', { covers: ['a'], hours: 64 }),
          moduleOf('far', { covers: ['a', 'b'], hours: 20, mode: 'in_person', province: 'MI' }),
        ],
        { constraints: { from: '2027-01-01', maxHours: 40, province: 'BG' } },
      ),
    );
    expect(plan.status === 'infeasible' && plan.relax.map(({ constraint }) => constraint)).toEqual([
      'province',
      'maxHours',
    ]);
  });

  it('says that two constraints have to change together when one alone is not enough', async () => {
    const plan = await planModules(
      planCase(['a'], [moduleOf('a', { covers: ['a'], hours: 64, mode: 'in_person', province: 'MI' })], {
        constraints: { from: '2027-01-01', maxHours: 40, province: 'BG' },
      }),
    );
    const messages = plan.status === 'infeasible' ? plan.relax.map(({ message }) => message) : [];
    expect(messages).toHaveLength(2);
    for (const message of messages) expect(message).toContain('vanno cambiati insieme le ore e la provincia');
  });

  it('says that nothing is to be planned when no need is open or the catalogue teaches none', async () => {
    expect(await planModules(planCase([], [moduleOf('a', { covers: ['a'] })]))).toEqual({
      status: 'nothing_to_plan',
      uncovered: [],
    });
    expect(await planModules(planCase(['b'], [moduleOf('a', { covers: ['a'] })]))).toEqual({
      status: 'nothing_to_plan',
      uncovered: ['b'],
    });
  });
});

describe('when time runs out', () => {
  it('gives an allowed plan with a bound that no plan exceeds and without claiming a proof', async () => {
    const modules = ['a', 'b', 'c'].map((id) => moduleOf(id, { covers: [id], hours: 30 }));
    const plan = await planned(
      planCase(['a', 'b', 'c'], modules, { constraints: { from: '2027-01-01', maxHours: 60 }, timeLimitSeconds: 0 }),
    );
    expect(plan.proof.optimal).toBe(false);
    expect(plan.totalHours).toBeLessThanOrEqual(60);
    // The true best closes two of three.
    expect(plan.proof.bound).toBeGreaterThanOrEqual(2 / 3);
    expect(plan.coverage).toBeLessThanOrEqual(plan.proof.bound);
  });
});
