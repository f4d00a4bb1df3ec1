import type { TrendMonth } from '../../knowledge/demand/trend.ts';
import { formatMonth, formatNumber } from '../../knowledge/rules/italian-figures.ts';
import { formatShare } from './demand-chart.ts';
import {
  type Chart,
  type ChartFrame,
  fillStyle,
  NARROW_WIDTH,
  type RenderApi,
  renderChart,
  TEXT_STYLE,
} from './render-chart.ts';

/** A bar of this width still has room for a percentage above it. */
const labelledBarMin = 26;
const height = 190;

/**
 * Demand month by month: all adverts hatched, those that ask for the skill in full colour in front, the share in words
 * above where the month has enough adverts for one. Without a skill, adverts alone.
 */
export function drawTrendChart(months: TrendMonth[], skill: string | null, frame: ChartFrame): Chart {
  const width = frame.width ?? NARROW_WIDTH;
  const largest = Math.max(1, ...months.map((month) => month.vacancies));
  const bar = Math.min(44, ((width - 8) / Math.max(1, months.length)) * 0.82);
  const say = (month: TrendMonth): string =>
    skill === null ? formatNumber(month.vacancies) : month.share === null ? '' : formatShare(month.share);
  const svg = renderChart(
    {
      grid: { left: 4, right: 4, top: 24, bottom: 24 },
      xAxis: { type: 'category', data: months.map((_, index) => index), show: false },
      yAxis: { type: 'value', min: 0, max: largest, show: false },
      series: [
        {
          type: 'custom',
          data: months.map((month, index) => [index, month.vacancies]),
          renderItem: (_params: unknown, api: RenderApi) => {
            const index = api.value(0);
            const month = months[index]!;
            const [x = 0, top = 0] = api.coord([index, month.vacancies]);
            const [, zero = 0] = api.coord([index, 0]);
            const [, asking = 0] = api.coord([index, month.asking]);
            const rect = (from: number, kind: 'solid' | 'hatched') => ({
              type: 'rect',
              shape: { x: x - bar / 2, y: from, width: bar, height: Math.max(0, zero - from) },
              style: fillStyle(kind),
            });
            const text = (words: string, y: number) => ({
              type: 'text',
              style: { x, y, text: words, align: 'center', ...TEXT_STYLE },
            });
            return {
              type: 'group',
              children: [
                rect(top, skill === null ? 'solid' : 'hatched'),
                ...(skill === null || month.asking === 0 ? [] : [rect(asking, 'solid')]),
                ...(bar < labelledBarMin || say(month) === '' ? [] : [text(say(month), top - 16)]),
                ...(monthShown(months, index, bar) ? [text(shortMonth(month.month), zero + 6)] : []),
              ],
            };
          },
        },
      ],
    },
    {
      ...frame,
      height,
      title: skill === null ? 'Annunci mese per mese' : `«${skill}» mese per mese`,
      description: months.map((month) => `${formatMonth(month.month)}: ${describe(month, skill)}`).join('; '),
    },
  );
  return {
    svg,
    table: {
      caption: skill === null ? 'Annunci mese per mese' : `Annunci che chiedono «${skill}», mese per mese`,
      headers: skill === null ? ['Mese', 'Annunci'] : ['Mese', 'Annunci', 'La chiedono', 'Quota'],
      rows: months.map((month) => [
        formatMonth(month.month),
        formatNumber(month.vacancies),
        ...(skill === null
          ? []
          : [formatNumber(month.asking), month.share === null ? 'campione troppo piccolo' : formatShare(month.share)]),
      ]),
    },
  };
}

function describe(month: TrendMonth, skill: string | null): string {
  const count = month.vacancies === 1 ? '1 annuncio' : `${formatNumber(month.vacancies)} annunci`;
  if (skill === null) return count;
  return `${formatNumber(month.asking)} su ${count}${month.share === null ? '' : ` (${formatShare(month.share)})`}`;
}

/** Names of months need about 30 pixels; with narrow bars every second or third is named. */
function monthShown(months: TrendMonth[], index: number, bar: number): boolean {
  const every = Math.max(1, Math.ceil(30 / (bar / 0.82)));
  return (months.length - 1 - index) % every === 0;
}

const shortNames = ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'];

/** `2026-01` → `gen 26`, other months `feb`. */
function shortMonth(month: string): string {
  const name = shortNames[Number(month.slice(5)) - 1] ?? month;
  return month.endsWith('-01') ? `${name} ${month.slice(2, 4)}` : name;
}
