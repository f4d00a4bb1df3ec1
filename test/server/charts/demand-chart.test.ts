import { describe, expect, it } from 'vitest';
import { drawDemandChart } from '../../../server/charts/demand-chart.ts';

const bar = (label: string, vacancies: number, share: number | null, taught: boolean) => ({
  label,
  vacancies,
  share,
  taught,
});

describe('the chart of demand against a module', () => {
  it('tells in words what is missing, and has every skill in the table, most asked first', () => {
    const bars = Array.from({ length: 20 }, (_, n) => bar(`Competenza ${n}`, n + 1, (n + 1) / 40, n % 2 === 0));
    const { svg, table } = drawDemandChart(bars, { id: 'prova' });
    expect(table.rows).toHaveLength(20);
    expect(table.rows[0]).toEqual(['Competenza 19', '20', '50 %', 'manca']);
    expect(svg).toContain('50 % (20 annunci) – manca');
    expect(svg).not.toContain('Competenza 0:');
  });

  it('shows counts and no share while the sample is too small', () => {
    const { svg, table } = drawDemandChart([bar('Preparare ordini', 2, null, true)], { id: 'prova' });
    expect(svg + JSON.stringify(table)).not.toMatch(/\d %/);
    expect(svg).toContain('2 annunci');
  });

  it('escapes names and carries no script, handler or style', () => {
    const { svg } = drawDemandChart([bar('<script>alert(1)</script>', 3, 0.5, false)], { id: 'prova' });
    expect(svg).not.toMatch(/<script|\son\w+=|style/);
  });
});
