import type { FitMatrix } from '../../agents/examiner/fit-catalogue.ts';
import { formatHours, formatNumber } from '../../knowledge/rules/italian-figures.ts';
import { formatShare } from './demand-chart.ts';
import {
  type Chart,
  type ChartFrame,
  fillStyle,
  fitLabel,
  GRID_LINE,
  type RenderApi,
  renderChart,
  TEXT_STYLE,
} from './render-chart.ts';

/** More columns than this cannot be told apart in a drawing; the table and the coverage count them all. */
export const drawnSkillsMax = 24;
const labelWidth = 260;
const cellWidth = 22;
const shareWidth = 60;
const rowHeight = 20;
const headHeight = 24;

/**
 * A catalogue against demand: a row for each module, a column for each of the most asked skills (by number; the page lists
 * their names), a full cell where the module teaches it, a mark in the head where nobody does.
 */
export function drawMatrixChart(matrix: FitMatrix, frame: Omit<ChartFrame, 'width'>): Chart {
  const skills = matrix.skills.slice(0, drawnSkillsMax);
  const { modules } = matrix;
  const width = labelWidth + skills.length * cellWidth + shareWidth;
  const columnX = (column: number): number => labelWidth + column * cellWidth;
  const bottom = headHeight + modules.length * rowHeight;
  const text = (x: number, y: number, words: string, align: 'left' | 'center' = 'left') => ({
    type: 'text',
    silent: true,
    style: { x, y, text: words, align, ...TEXT_STYLE },
  });
  const head = skills.map((skill, column) =>
    text(columnX(column) + cellWidth / 2, 4, `${column + 1}${skill.modules === 0 ? '!' : ''}`, 'center'),
  );
  const lines = Array.from({ length: skills.length + 1 }, (_, column) => ({
    type: 'line',
    shape: { x1: columnX(column), y1: headHeight, x2: columnX(column), y2: bottom },
    style: { stroke: GRID_LINE, lineWidth: 1 },
  }));
  const rows = modules.map((module, row) => {
    const y = headHeight + row * rowHeight;
    return [
      text(0, y + 3, fitLabel(module.title, labelWidth - 8)),
      ...module.teaches
        .filter((column) => column < skills.length)
        .map((column) => ({
          type: 'rect',
          shape: { x: columnX(column) + 3, y: y + 3, width: cellWidth - 6, height: rowHeight - 6 },
          style: fillStyle('solid'),
        })),
      text(columnX(skills.length) + 6, y + 3, module.coverage === null ? '–' : formatShare(module.coverage)),
    ];
  });
  const svg = renderChart(
    {
      grid: { left: 0, right: 0, top: 0, bottom: 0 },
      xAxis: { type: 'value', min: 0, max: 1, show: false },
      yAxis: { type: 'value', min: 0, max: 1, show: false },
      series: [
        {
          type: 'custom',
          data: [[0, 0]],
          // Places are computed here: one group for the whole drawing.
          renderItem: (_params: unknown, _api: RenderApi) => ({
            type: 'group',
            children: [...head, ...lines, ...rows.flat()],
          }),
        },
      ],
    },
    {
      ...frame,
      width,
      height: bottom + 4,
      title: 'Moduli e competenze chieste',
      description: `${modules.length} moduli per ${skills.length} competenze; i dati sono nella tabella che segue.`,
    },
  );
  return {
    svg,
    table: {
      caption: 'Moduli, competenze chieste che insegnano e quota di ciò che è chiesto',
      headers: ['Modulo', 'Ente', 'Ore', 'Copre', 'Competenze chieste che insegna', 'Non chieste'],
      rows: modules.map((module) => [
        module.title,
        module.provider,
        formatHours(module.hours),
        module.coverage === null ? 'campione troppo piccolo' : formatShare(module.coverage),
        module.teaches.map((column) => matrix.skills[column]?.label).join('; ') || 'nessuna',
        formatNumber(module.surplus),
      ]),
    },
  };
}
