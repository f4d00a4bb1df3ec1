import {
  type Chart,
  type ChartFrame,
  fillStyle,
  fitLabel,
  NARROW_WIDTH,
  type RenderApi,
  renderChart,
  TEXT_STYLE,
} from './render-chart.ts';

/** A limit of hours with the act it comes from, as it should be shown: `Programma, slide 12`. */
export type HoursLimit = { label: string; kind: 'max' | 'min'; hours: number; source: string };

export type HoursChartInput = { plannedHours: number; limits: HoursLimit[] };

/** The hours of the plan above each limit of the pathway, with what is within and what is beyond in words. */
export function drawHoursChart(input: HoursChartInput, frame: ChartFrame): Chart {
  const width = frame.width ?? NARROW_WIDTH;
  const rows = [
    { label: 'Piano proposto', hours: input.plannedHours, note: '', source: 'catalogo dei moduli' },
    ...input.limits.map((limit) => ({ ...limit, note: compare(input.plannedHours, limit) })),
  ];
  const largest = Math.max(1, ...rows.map((row) => row.hours));
  const broken = input.limits.some((limit) => isBroken(input.plannedHours, limit));
  const rowHeight = 48;
  const svg = renderChart(
    {
      grid: { left: 4, right: 4, top: 4, bottom: 4 },
      xAxis: { type: 'value', min: 0, max: largest, show: false },
      yAxis: { type: 'category', inverse: true, data: rows.map((_, index) => index), show: false },
      series: [
        {
          type: 'custom',
          data: rows.map((row, index) => [index, row.hours]),
          renderItem: (_params: unknown, api: RenderApi) => {
            const index = api.value(0);
            const row = rows[index]!;
            const [x = 0, y = 0] = api.coord([0, index]);
            const [right = 0] = api.coord([row.hours, index]);
            const suffix = `: ${formatHours(row.hours)}${row.note === '' ? '' : ` – ${row.note}`}`;
            const words = `${fitLabel(row.label, width - 8 - suffix.length * 6.6)}${suffix}`;
            return {
              type: 'group',
              children: [
                {
                  type: 'text',
                  style: {
                    x,
                    y: y - 20,
                    text: words,
                    ...TEXT_STYLE,
                  },
                },
                {
                  type: 'rect',
                  shape: { x, y: y - 2, width: Math.max(2, right - x), height: 18 },
                  style: fillStyle(index > 0 ? 'hatched' : broken ? 'warning' : 'solid'),
                },
              ],
            };
          },
        },
      ],
    },
    {
      ...frame,
      height: rows.length * rowHeight + 8,
      title: 'Ore del piano e limiti del percorso',
      description: rows
        .map((row) => `${row.label}: ${formatHours(row.hours)}${row.note === '' ? '' : `, ${row.note}`}`)
        .join('; '),
    },
  );
  return {
    svg,
    table: {
      caption: 'Ore del piano e limiti, con la fonte di ogni limite',
      headers: ['Voce', 'Ore', 'Confronto', 'Fonte'],
      rows: rows.map((row) => [row.label, formatHours(row.hours), row.note === '' ? '–' : row.note, row.source]),
    },
  };
}

function compare(planned: number, limit: HoursLimit): string {
  const distance = formatHours(Math.abs(planned - limit.hours));
  if (limit.kind === 'max') return planned > limit.hours ? `superato di ${distance}` : `restano ${distance}`;
  return planned < limit.hours ? `mancano ${distance}` : 'raggiunto';
}

function isBroken(planned: number, limit: HoursLimit): boolean {
  return limit.kind === 'max' ? planned > limit.hours : planned < limit.hours;
}

function formatHours(hours: number): string {
  return `${new Intl.NumberFormat('it-IT', { maximumFractionDigits: 1 }).format(hours)} h`;
}
