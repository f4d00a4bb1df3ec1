import { describe, expect, it } from 'vitest';
import { checkPathway, type PathwayCase } from '../../../knowledge/rules/check-pathway.ts';

const hours = (...lengths: number[]): PathwayCase['modules'] =>
  lengths.map((length, index) => ({ title: `M${index + 1}`, hours: length, credential: 'badge' as const }));

function checks(pathway: PathwayCase['pathway'], lengths: number[], fields: Partial<PathwayCase> = {}) {
  const totalHours = lengths.reduce((sum, length) => sum + length, 0);
  const results = checkPathway({ pathway, modules: hours(...lengths), totalHours, asOf: '2023-06-01', ...fields });
  return Object.fromEntries(results.map((result) => [result.ruleId, result]));
}

const outcome = (...input: Parameters<typeof checks>) =>
  Object.fromEntries(Object.entries(checks(...input)).map(([id, { outcome }]) => [id, outcome]));

describe('the pathway checks', () => {
  it('are the eight rules, in order, each with its passage', () => {
    const results = checkPathway({ pathway: 5, modules: hours(40), totalHours: 40, asOf: '2026-11-23' });
    expect(results.map(({ ruleId }) => ruleId)).toEqual([
      'R-13',
      'R-14',
      'R-15',
      'R-16',
      'R-17',
      'R-18',
      'R-20',
      'R-21',
    ]);
    for (const { ruleId, citation, message } of results) {
      expect(message).toMatch(/[.]$/);
      if (ruleId !== 'R-17') expect(citation.quote).not.toBe('');
    }
  });

  it.each([
    [24, 'ok'],
    [24.5, 'warn'],
    [0, 'ok'],
    [undefined, 'unknown'],
  ])('R-13: %s hours of guidance and assessment are %s against 24', (assessmentHours, expected) => {
    const fields = assessmentHours === undefined ? {} : { assessmentHours };
    expect(outcome(5, [40], fields)['R-13']).toBe(expected);
  });

  it.each([
    [[40], 'ok'],
    [[40, 40, 40], 'ok'],
    [[40, 40, 40, 40], 'warn'],
    [[40, 40, 40, 30], 'unknown'],
    [[50, 50, 50], 'unknown'],
    [[50, 50, 51], 'warn'],
    [[], 'not_applicable'],
  ])('R-14: upskilling modules of %j hours are %s against 150 in modules of 40', (lengths, expected) => {
    expect(outcome(2, lengths)['R-14']).toBe(expected);
    expect(outcome(5, lengths)['R-14']).toBe(expected);
  });

  it('R-14: four modules of 40 exceed 150, and the message shows the figures', () => {
    const { message } = checks(2, [40, 40, 40, 40])['R-14']!;
    expect(message).toContain('160 h, oltre il limite di 150 h');
    expect(message).toContain('quattro 160 h');
    expect(message).toContain('per il percorso 2 è da verificare');
  });

  it.each([
    [3, 249, 'warn'],
    [3, 250, 'ok'],
    [3, 600, 'ok'],
    [3, 601, 'warn'],
    [3, 150, 'warn'],
    [5, 250, 'ok'],
    [5, 150, 'not_applicable'],
    [5, 151, 'warn'],
    [5, 249, 'warn'],
    [5, 601, 'warn'],
    [2, 151, 'warn'],
    [2, 150, 'not_applicable'],
    [4, 200, 'warn'],
    [4, 300, 'unknown'],
    [4, 601, 'warn'],
    [null, 200, 'warn'],
    [null, 100, 'unknown'],
    [1, 200, 'not_applicable'],
  ] as const)('R-15: in pathway %s, %d hours are %s against 250–600', (pathway, total, expected) => {
    expect(outcome(pathway, [total])['R-15']).toBe(expected);
  });

  it('R-15: between 151 and 249 hours it says that no pathway has this length', () => {
    expect(checks(3, [200])['R-15']!.message).toContain('la fonte non prevede percorsi di questa durata');
    expect(checks(3, [150])['R-15']!.message).toContain('sotto il minimo');
  });

  it('R-14 and R-15 do not pass a total that its modules do not add up to', () => {
    const result = checks(3, [200, 100], { totalHours: 320 });
    expect(result['R-15']).toMatchObject({ outcome: 'unknown' });
    expect(result['R-15']!.message).toContain('sommano 300 h e il totale indicato è 320 h');
  });

  it('R-16: a module without a certificate warns; certificates alone leave co-design unknown', () => {
    const modules: PathwayCase['modules'] = [
      { title: 'Con badge', hours: 40, credential: 'badge' },
      { title: 'Senza', hours: 40, credential: 'none' },
    ];
    const result = checks(2, [80], { modules });
    expect(result['R-16']!.outcome).toBe('warn');
    expect(result['R-16']!.message).toContain('«Senza» non rilascia');
    expect(outcome(2, [40])['R-16']).toBe('unknown');
    // For reskilling the source does not say whether the clause binds.
    expect(outcome(3, [80], { modules })['R-16']).toBe('unknown');
  });

  it('R-17: the 140 hours of pathway 1 are never stated as fact and do not exist before 25 September 2023', () => {
    const after = checks(1, [140], { asOf: '2023-09-25' })['R-17']!;
    expect(after.outcome).toBe('unknown');
    expect(after.message).toMatch(/^Da verificare/);
    expect(outcome(1, [140], { asOf: '2023-09-24' })['R-17']).toBe('not_applicable');
    expect(outcome(2, [140], { asOf: '2024-01-01' })['R-17']).toBe('not_applicable');
  });

  it('R-18: the 2025 proposal leaves the limits on and asks for a reason', () => {
    const after = checks(2, [160], { asOf: '2025-07-02' });
    expect(after['R-14']!.outcome).toBe('warn');
    expect(after['R-18']).toMatchObject({ outcome: 'unknown', citation: { status: 'proposed' } });
    expect(after['R-18']!.message).toContain('È una proposta, non un atto: R-14 e R-15 restano');
    expect(outcome(2, [160], { asOf: '2025-07-01' })['R-18']).toBe('not_applicable');
    expect(outcome(2, [120], { asOf: '2025-07-02' })['R-18']).toBe('not_applicable');
  });

  it('R-20 and R-21 concern pathway 5 only, and are never more than unknown', () => {
    expect(outcome(5, [40])).toMatchObject({ 'R-20': 'unknown', 'R-21': 'unknown' });
    expect(outcome(3, [300])).toMatchObject({ 'R-20': 'not_applicable', 'R-21': 'not_applicable' });
  });

  it('say that the guidelines ended when asked for a later date', () => {
    const result = checks(5, [40], { asOf: '2024-01-01' })['R-20']!;
    expect(result).toMatchObject({ outcome: 'unknown', citation: { status: 'expired' } });
    expect(result.message).toContain('31 dicembre 2023');
  });

  it('say that a limit has to be confirmed once no text shows the programme alive', () => {
    const later = checks(5, [40], { asOf: '2026-11-23' })['R-14']!;
    expect(later).toMatchObject({ outcome: 'ok', citation: { status: 'unknown' } });
    expect(later.message).toContain('verifica che la regola valga ancora');
    expect(checks(5, [40])['R-14']!.message).not.toContain('valga ancora');
  });

  it('do not apply before GOL exists', () => {
    expect(new Set(Object.values(outcome(5, [200], { asOf: '2020-01-01' })))).toEqual(new Set(['not_applicable']));
  });

  it('say nothing about hours when the plan has no training', () => {
    expect(outcome(3, [])).toMatchObject({
      'R-14': 'not_applicable',
      'R-15': 'not_applicable',
      'R-16': 'not_applicable',
    });
  });
});
