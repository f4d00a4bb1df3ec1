import { describe, expect, it } from 'vitest';
import type { FitMatrix } from '../../../agents/examiner/fit-catalogue.ts';
import { drawMatrixChart } from '../../../server/charts/matrix-chart.ts';
import { drawTrendChart } from '../../../server/charts/trend-chart.ts';

const month = (name: string, vacancies: number, asking: number) => ({
  month: name,
  vacancies,
  asking,
  share: vacancies >= 5 ? asking / vacancies : null,
});

describe('the chart of a trend', () => {
  it('gives a share only for months with enough adverts, and every month in the table', () => {
    const { svg, table } = drawTrendChart(
      [month('2026-01', 10, 4), month('2026-02', 3, 3), month('2026-03', 0, 0)],
      'Preparare ordini',
      { id: 'prova' },
    );
    expect(table.rows).toEqual([
      ['gennaio 2026', '10', '4', '40 %'],
      ['febbraio 2026', '3', '3', 'campione troppo piccolo'],
      ['marzo 2026', '0', '0', 'campione troppo piccolo'],
    ]);
    expect(svg).toContain('40 %');
    expect(svg).not.toContain('100 %');
    expect(svg).toContain('gen 26');
  });

  it('without a skill shows adverts alone, escapes names, and carries no script or style', () => {
    expect(drawTrendChart([month('2026-01', 10, 0), month('2026-02', 2, 0)], null, { id: 'p' }).table.headers).toEqual([
      'Mese',
      'Annunci',
    ]);
    const { svg } = drawTrendChart([month('2026-01', 10, 1)], '<script>x</script>', { id: 'p' });
    expect(svg).not.toMatch(/<script|\son\w+=|style/);
  });
});

const matrix = (modules: number): FitMatrix => ({
  sample: {
    vacancies: 10,
    from: null,
    to: null,
    sufficient: true,
    missing: 0,
    message: null,
    demo: false,
  },
  skills: Array.from({ length: 30 }, (_, n) => ({
    skillId: `s${n}`,
    uri: `urn:${n}`,
    label: `Competenza ${n}`,
    vacancies: 30 - n,
    share: (30 - n) / 30,
    modules: n === 1 ? 0 : 1,
  })),
  modules: Array.from({ length: modules }, (_, n) => ({
    moduleId: `m${n}`,
    title: `Modulo ${n} <b>`,
    provider: 'Ente',
    hours: 20,
    teaches: [0, 29],
    surplus: 2,
    coverage: 0.25,
  })),
});

describe('the matrix of a catalogue', () => {
  it('marks what nobody teaches, and the table has every module with all it teaches', () => {
    const { svg, table } = drawMatrixChart(matrix(3), { id: 'prova' });
    expect(svg).toContain('>2!<');
    expect(svg).not.toContain('>1!<');
    expect(table.rows).toHaveLength(3);
    // The thirtieth skill is not drawn, and is in the table all the same.
    expect(table.rows[0]).toEqual(['Modulo 0 <b>', 'Ente', '20 h', '25 %', 'Competenza 0; Competenza 29', '2']);
    expect(svg).not.toMatch(/<b>|<script|\son\w+=|style/);
  });

  it('of 300 modules is drawn well within the two seconds of a page', () => {
    drawMatrixChart(matrix(1), { id: 'caldo' });
    const startMs = performance.now();
    drawMatrixChart(matrix(300), { id: 'prova' });
    expect(performance.now() - startMs).toBeLessThan(1500);
  });
});
