import { formatNumber } from '../../knowledge/rules/italian-figures.ts';
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

/** `share` is null while the sample is too small for one; `taught` says whether the module teaches it. */
export type DemandBar = { label: string; vacancies: number; share: number | null; taught: boolean };

/** The most asked; the table has them all. */
const drawnMax = 12;

/** What companies ask most, with what the module teaches in full colour and what it does not in the hatched warning one. */
export function drawDemandChart(demanded: DemandBar[], frame: ChartFrame): Chart {
  const width = frame.width ?? NARROW_WIDTH;
  const sorted = demanded.toSorted(
    (a, b) => b.vacancies - a.vacancies || (b.share ?? 0) - (a.share ?? 0) || a.label.localeCompare(b.label, 'it'),
  );
  const rows = sorted.slice(0, drawnMax);
  // A company's own profile has shares and no adverts.
  const sizeOf = (row: DemandBar): number => (row.vacancies === 0 ? (row.share ?? 0) : row.vacancies);
  const largest = Math.max(...rows.map(sizeOf)) || 1;
  const svg = renderChart(
    {
      grid: { left: 4, right: 4, top: 4, bottom: 4 },
      xAxis: { type: 'value', min: 0, max: largest, show: false },
      yAxis: { type: 'category', inverse: true, data: rows.map((_, index) => index), show: false },
      series: [
        {
          type: 'custom',
          data: rows.map((row, index) => [index, sizeOf(row)]),
          renderItem: (_params: unknown, api: RenderApi) => {
            const index = api.value(0);
            const row = rows[index]!;
            const [x = 0, y = 0] = api.coord([0, index]);
            const [right = 0] = api.coord([sizeOf(row), index]);
            const suffix = `: ${describe(row)}`;
            return {
              type: 'group',
              children: [
                {
                  type: 'text',
                  style: {
                    x,
                    y: y - 18,
                    text: `${fitLabel(row.label, width - 8 - suffix.length * 6.6)}${suffix}`,
                    ...TEXT_STYLE,
                  },
                },
                {
                  type: 'rect',
                  shape: { x, y: y - 1, width: Math.max(2, right - x), height: 14 },
                  style: fillStyle(row.taught ? 'solid' : 'warning'),
                },
              ],
            };
          },
        },
      ],
    },
    {
      ...frame,
      height: Math.max(1, rows.length) * 42 + 8,
      title: 'Che cosa chiedono le imprese e che cosa il modulo insegna',
      description: rows.map((row) => `${row.label}: ${describe(row)}`).join('; '),
    },
  );
  return {
    svg,
    table: {
      caption: 'Competenze chieste, dalla più frequente',
      headers: ['Competenza', 'Annunci', 'Quota', 'Nel modulo'],
      rows: sorted.map((row) => [
        row.label,
        formatNumber(row.vacancies),
        row.share === null ? 'campione troppo piccolo' : formatShare(row.share),
        row.taught ? 'sì' : 'manca',
      ]),
    },
  };
}

function describe(row: DemandBar): string {
  if (row.vacancies === 0 && row.share !== null)
    return `${row.share >= 1 ? 'sempre' : formatShare(row.share)}${row.taught ? '' : ' – manca'}`;
  const count = row.vacancies === 1 ? '1 annuncio' : `${formatNumber(row.vacancies)} annunci`;
  return `${row.share === null ? count : `${formatShare(row.share)} (${count})`}${row.taught ? '' : ' – manca'}`;
}

/** `0.753` → `75 %`. */
export function formatShare(share: number): string {
  return `${Math.round(share * 100)} %`;
}
