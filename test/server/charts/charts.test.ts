import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { drawGapChart } from '../../../server/charts/gap-chart.ts';
import { drawHoursChart } from '../../../server/charts/hours-chart.ts';
import { drawPlanTimeline } from '../../../server/charts/plan-timeline.ts';

const EVIL = '<script>alert(1)</script>" onload="x';

const gaps = [
  { label: 'Condurre il carrello', verdict: 'contradicted', essential: true, importance: 0.9 },
  { label: 'Preparare gli ordini', verdict: 'evidenced', essential: true, importance: 0.4 },
  { label: 'Gestire l’inventario', verdict: 'evidenced', essential: true, importance: 0.8 },
  { label: 'Usare il palmare', verdict: 'evidenced', essential: false, importance: 0.1 },
  { label: EVIL, verdict: 'partial', essential: false, importance: 0.2 },
] as const;
const modules = [
  { title: 'Sicurezza', hours: 8, start: '2027-03-08', end: '2027-03-08' },
  { title: `Logistica ${EVIL}`, hours: 40, start: '2027-01-25', end: '2027-02-11' },
  { title: 'Carrello', hours: 12, start: '2027-02-11', end: '2027-02-12' },
  { title: 'Inglese', hours: 30, start: null, end: null },
];
const limits = [
  { label: 'Massimo del percorso', kind: 'max', hours: 150, source: `Programma, pagina 12 ${EVIL}` },
  { label: 'Minimo per modulo', kind: 'min', hours: 200, source: 'Programma, pagina 13' },
] as const;

const drawings = {
  gap: drawGapChart([...gaps], { id: 'a' }),
  hours: drawHoursChart({ plannedHours: 162, limits: [...limits] }, { id: 'b' }),
  timeline: drawPlanTimeline(modules, { id: 'c' }),
  emptyGap: drawGapChart([], { id: 'd' }),
  emptyHours: drawHoursChart({ plannedHours: 0, limits: [] }, { id: 'e' }),
  emptyTimeline: drawPlanTimeline([], { id: 'f' }),
};

/** What the drawing says, without its name and description. */
function wordsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words = '']) => words);
}

describe('every chart', () => {
  test.each(Object.entries(drawings))(
    '%s is well-formed SVG that a strict content policy shows whole',
    (_name, { svg }) => {
      expect(XMLValidator.validate(svg)).toBe(true);
      expect(svg).not.toMatch(/<(?:style|script|image|foreignObject|a)\b/i);
      expect(svg).not.toMatch(/\s(?:style|class|on\w+|href|xlink:href)="/i);
      expect(svg).not.toMatch(/url\((?!#)/);
    },
  );

  test.each(Object.entries(drawings))(
    '%s has a name, a description and a table with as many cells as headers',
    (_name, { svg, table }) => {
      expect(svg).toMatch(/^<svg role="img" aria-labelledby="(\w)-title \1-desc"/);
      expect(svg).toMatch(/<title id="\w-title">[^<]+<\/title><desc id="\w-desc">[^<]+<\/desc>/);
      for (const row of table.rows) expect(row).toHaveLength(table.headers.length);
    },
  );

  test('inner references carry the id of the chart, so that two charts can share a page', () => {
    const ids = [...drawings.hours.svg.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(2);
    for (const id of ids) expect(id).toMatch(/^b-/);
  });

  test('drawing one chart does not change how the next is drawn', () => {
    const draw = () => drawHoursChart({ plannedHours: 162, limits: [...limits] }, { id: 'b' }).svg;
    expect(draw()).toBe(drawings.hours.svg);
    expect(draw()).toBe(draw());
  });

  test('at the width of a phone no words are smaller than 12 pixels', () => {
    for (const { svg } of Object.values(drawings)) {
      for (const [, size = ''] of svg.matchAll(/font-size="(\d+)"/g)) expect(Number(size)).toBeGreaterThanOrEqual(12);
    }
  });
});

describe('the gap chart', () => {
  test('shows counts beside words, essential and useful apart, and no share', () => {
    const words = wordsOf(drawings.gap.svg);
    expect(words).toEqual(
      expect.arrayContaining(['dimostrate', 'in parte', 'non risultano', 'contraddette', '2 + 1', '0 + 1', '0', '1']),
    );
    expect(words.join()).not.toContain('%');
  });

  test('its table is grouped by verdict and ordered by importance', () => {
    expect(drawings.gap.table.rows).toEqual([
      ['dimostrate', 'Gestire l’inventario', 'essenziale'],
      ['dimostrate', 'Preparare gli ordini', 'essenziale'],
      ['dimostrate', 'Usare il palmare', 'utile'],
      ['in parte', EVIL, 'utile'],
      ['contraddette', 'Condurre il carrello', 'essenziale'],
    ]);
  });
});

describe('the hours chart', () => {
  test('compares the plan with every limit in words and names the source', () => {
    expect(drawings.hours.table.rows).toEqual([
      ['Piano proposto', '162 h', '–', 'catalogo dei moduli'],
      ['Massimo del percorso', '150 h', 'superato di 12 h', `Programma, pagina 12 ${EVIL}`],
      ['Minimo per modulo', '200 h', 'mancano 38 h', 'Programma, pagina 13'],
    ]);
    expect(wordsOf(drawings.hours.svg).join(' ')).toContain('superato di 12 h');
  });

  test('a plan at its maximum has nothing left and nothing beyond', () => {
    const { table } = drawHoursChart({ plannedHours: 150, limits: [limits[0]] }, { id: 'x' });
    expect(table.rows[1]?.[2]).toBe('restano 0 h');
  });
});

describe('the timeline', () => {
  test('is in order of start, names overlaps both ways, and keeps undated modules in the table', () => {
    const title = `Logistica ${EVIL}`;
    expect(drawings.timeline.table.rows).toEqual([
      [title, '40 h', 'dal 25 gennaio all’11 febbraio 2027', 'Carrello'],
      ['Carrello', '12 h', 'dall’11 febbraio al 12 febbraio 2027', title],
      ['Sicurezza', '8 h', 'l’8 marzo 2027', 'niente'],
      ['Inglese', '30 h', 'data da definire', 'non si sa ancora'],
    ]);
    expect(wordsOf(drawings.timeline.svg).filter((words) => words.includes('si sovrappone'))).toHaveLength(2);
  });
});
