import { formatPeriod } from '../report/report-words.ts';
import {
  type Chart,
  type ChartFrame,
  fillStyle,
  fitLabel,
  GRID_LINE,
  INK,
  NARROW_WIDTH,
  type RenderApi,
  renderChart,
  TEXT_STYLE,
} from './render-chart.ts';

/** ISO dates, both inclusive; null when the edition has no date yet. */
export type TimelineModule = { title: string; hours: number; start: string | null; end: string | null };

const DAY_MS = 86_400_000;

/** The modules of a plan along the calendar, in order of start; those that overlap are hatched and name each other. */
export function drawPlanTimeline(modules: TimelineModule[], frame: ChartFrame): Chart {
  const width = frame.width ?? NARROW_WIDTH;
  const dated = modules
    .flatMap(({ start, end, ...module }) => (start === null ? [] : [{ ...module, start, end: end ?? start }]))
    .sort((a, b) => compareText(a.start, b.start) || compareText(a.title, b.title));
  const undated = modules.filter((module) => module.start === null);
  const overlaps = dated.map((module, index) =>
    dated
      .filter((other, at) => at !== index && other.start <= module.end && module.start <= other.end)
      .map((other) => other.title),
  );
  const from = dated.length === 0 ? 0 : Math.min(...dated.map((module) => dayOf(module.start)));
  const to = dated.length === 0 ? DAY_MS : Math.max(...dated.map((module) => dayOf(module.end) + DAY_MS));
  const rowHeight = 46;
  const svg = renderChart(
    {
      grid: { left: 6, right: 6, top: 4, bottom: 26 },
      xAxis: {
        type: 'value',
        min: from,
        max: to,
        // Ticks stand at the ends and the middle: month names would collide on a narrow screen.
        interval: (to - from) / 2,
        axisLabel: {
          color: INK,
          fontSize: 12,
          formatter: (value: number) => formatDay(value, to),
          alignMinLabel: 'left',
          alignMaxLabel: 'right',
        },
        splitLine: { lineStyle: { color: GRID_LINE } },
        show: dated.length > 0,
      },
      yAxis: { type: 'category', inverse: true, data: dated.map((_, index) => index), show: false },
      series: [
        {
          type: 'custom',
          data: dated.map((module, index) => [index, dayOf(module.start), dayOf(module.end) + DAY_MS]),
          renderItem: (_params: unknown, api: RenderApi) => {
            const index = api.value(0);
            const module = dated[index]!;
            const [left = 0, y = 0] = api.coord([api.value(1), index]);
            const [right = 0] = api.coord([api.value(2), index]);
            const clashes = overlaps[index]!.length > 0;
            const suffix = `, ${module.hours} h${clashes ? ' – si sovrappone' : ''}`;
            const title = fitLabel(module.title, width - 12 - suffix.length * 6.6);
            return {
              type: 'group',
              children: [
                {
                  type: 'text',
                  style: {
                    x: 6,
                    y: y - 20,
                    text: `${title}${suffix}`,
                    ...TEXT_STYLE,
                  },
                },
                {
                  type: 'rect',
                  shape: { x: left, y: y - 2, width: Math.max(4, right - left), height: 16 },
                  style: fillStyle(clashes ? 'warning' : 'solid'),
                },
              ],
            };
          },
        },
      ],
    },
    {
      ...frame,
      height: Math.max(1, dated.length) * rowHeight + 30,
      title: 'Calendario dei moduli',
      description:
        dated.length === 0
          ? 'Nessun modulo ha una data.'
          : `${dated.map((module) => `${module.title}: ${formatPeriod(module.start, module.end)}`).join('; ')}.${undated.length === 0 ? '' : ` Senza data: ${undated.map((module) => module.title).join('; ')}.`}`,
    },
  );
  const rows = [
    ...dated.map((module, index) => [
      module.title,
      `${module.hours} h`,
      formatPeriod(module.start, module.end),
      overlaps[index]!.join('; ') || 'niente',
    ]),
    ...undated.map((module) => [module.title, `${module.hours} h`, 'data da definire', 'non si sa ancora']),
  ];
  return {
    svg,
    table: { caption: 'Calendario dei moduli', headers: ['Modulo', 'Ore', 'Quando', 'Si sovrappone a'], rows },
  };
}

function dayOf(isoDate: string): number {
  return Date.parse(`${isoDate}T00:00:00Z`);
}

/** The axis ends at midnight after the last day; its label is that day. */
function formatDay(value: number, end: number): string {
  const shown = value === end ? value - DAY_MS : value;
  return new Intl.DateTimeFormat('it-IT', { day: 'numeric', month: 'short', year: '2-digit', timeZone: 'UTC' }).format(
    new Date(shown),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
