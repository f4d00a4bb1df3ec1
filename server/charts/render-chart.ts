import { createRequire } from 'node:module';
import type { EChartsCoreOption } from 'echarts/core';

/** A drawing and the same figures as a table, for screen readers, for copying, and for who prefers to read. */
export type Chart = { svg: string; table: ChartTable };
export type ChartTable = { caption: string; headers: string[]; rows: string[][] };

/** `id` makes the drawing's inner references unique on a page: letters, digits and hyphens. `width` in CSS pixels. */
export type ChartFrame = { id: string; width?: number };

/** The content of a 375-pixel screen between margins: at this width 13-pixel type shows at its own size. */
export const NARROW_WIDTH = 343;

/** The part of ECharts' custom-series interface that is used; its own type wants the whole option type. */
export type RenderApi = {
  value: (dimension: number) => number;
  coord: (point: [number, number]) => number[];
};

export const INK = '#17324d';
export const GRID_LINE = '#c5cfd9';
const FONT = 'Titillium Web, sans-serif';

/**
 * Draws an ECharts option to SVG without a browser. The result obeys a strict content policy: no script, no handler, no
 * style attribute or sheet (presentation attributes instead), no outside font or image. `title` and `description` are what a screen reader says.
 */
export function renderChart(
  option: EChartsCoreOption,
  frame: ChartFrame & { height: number; title: string; description: string },
): string {
  const { init } = loadEcharts();
  const width = frame.width ?? NARROW_WIDTH;
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height: frame.height });
  try {
    chart.setOption({ animation: false, textStyle: { fontFamily: FONT, color: INK, fontSize: 13 }, ...option });
    return harden(chart.renderToSVGString(), frame.id, frame.title, frame.description);
  } finally {
    // An instance that is left alive keeps the process alive.
    chart.dispose();
  }
}

type Echarts = typeof import('echarts/core');
let loaded: Echarts | null = null;

/** Hands in the chart library where it cannot be found by its name while running; for an entry point. */
export function useEcharts(modules: EchartsModules): void {
  const { core } = modules;
  const { BarChart, CustomChart } = modules.charts;
  const { GraphicComponent, GridComponent } = modules.components;
  core.use([BarChart, CustomChart, GraphicComponent, GridComponent, modules.renderers.SVGRenderer]);
  loaded = core;
}

export type EchartsModules = {
  core: Echarts;
  charts: typeof import('echarts/charts');
  components: typeof import('echarts/components');
  renderers: typeof import('echarts/renderers');
};

/** The chart library takes most of a second to load: with the first chart, not with the server's start. */
function loadEcharts(): Echarts {
  if (loaded === null) {
    const load = createRequire(import.meta.url);
    useEcharts({
      core: load('echarts/core') as Echarts,
      charts: load('echarts/charts') as EchartsModules['charts'],
      components: load('echarts/components') as EchartsModules['components'],
      renderers: load('echarts/renderers') as EchartsModules['renderers'],
    });
  }
  return loaded!;
}

/** What the renderer writes for interactive pages is removed or turned into plain attributes. */
function harden(svg: string, id: string, title: string, description: string): string {
  const safeId = id.replace(/[^A-Za-z0-9-]/g, '');
  return svg
    .replace(/<style\b[\s\S]*?<\/style>/g, '')
    .replace(/\sstyle="([^"]*)"/g, (_, declarations: string) => toAttributes(declarations))
    .replace(/\s(?:class|pointer-events|ecmeta_\w+|xmlns:xlink|version|baseProfile)="[^"]*"/g, '')
    .replace(/\bzr\d+-/g, `${safeId}-`)
    .replace(/^<svg /, `<svg role="img" aria-labelledby="${safeId}-title ${safeId}-desc" focusable="false" `)
    .replace(
      /^(<svg [^>]*>)/,
      `$1<title id="${safeId}-title">${escapeXml(title)}</title><desc id="${safeId}-desc">${escapeXml(description)}</desc>`,
    );
}

/** `font-size:13px;font-family:…` → `font-size="13" font-family="…"`. Only type is set this way; anything else is dropped. */
function toAttributes(declarations: string): string {
  let attributes = '';
  for (const declaration of declarations.replaceAll('&quot;', "'").split(';')) {
    const [name = '', value = ''] = declaration.split(/:(.*)/s).map((part) => part.trim());
    if (/^font-(?:size|family|weight|style)$/.test(name))
      attributes += ` ${name}="${value.replace(/px$/, '').replace(/["<>&]/g, '')}"`;
  }
  return attributes;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/**
 * Fills that differ in lightness and in pattern, so that they are told apart without colour, in print and by colour-blind
 * readers. All stand out from white by 3:1 or more (WCAG 1.4.11). Each call makes a new object: ECharts remembers the pattern of an
 * object it has seen, and draws a wrong one when the object comes back in another chart.
 */
export function fillStyle(kind: 'solid' | 'hatched' | 'warning'): { fill: string; decal?: object } {
  const stripes = (gap: number, rotation: number) => ({
    symbol: 'rect',
    dashArrayX: [1, 0],
    dashArrayY: [2, gap],
    rotation,
    color: '#ffffff',
  });
  if (kind === 'solid') return { fill: '#00438a' };
  if (kind === 'hatched') return { fill: '#5b8ac0', decal: stripes(5, Math.PI / 4) };
  return { fill: '#8a3a00', decal: stripes(4, -Math.PI / 4) };
}

/** Words over grid lines: the white edge keeps them readable. */
export const TEXT_STYLE = { fill: INK, stroke: '#ffffff', lineWidth: 3, fontSize: 13, fontFamily: FONT };

/** Cuts a label to what fits in `width` pixels of 13-pixel type (about 6.6 pixels a letter); the table has it whole. */
export function fitLabel(text: string, width: number): string {
  const most = Math.max(4, Math.floor(width / 6.6));
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
