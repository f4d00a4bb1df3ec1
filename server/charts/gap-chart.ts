import type { Verdict } from '../../knowledge/gap/requirement.ts';
import { type Chart, type ChartFrame, fillStyle, GRID_LINE, INK, renderChart, TEXT_STYLE } from './render-chart.ts';

export type GapBar = {
  label: string;
  verdict: Verdict;
  essential: boolean /** 0…1: orders the table, is never shown. */;
  importance: number;
};

const VERDICTS: { verdict: Verdict; word: string }[] = [
  { verdict: 'evidenced', word: 'dimostrate' },
  { verdict: 'partial', word: 'in parte' },
  { verdict: 'not_evidenced', word: 'non risultano' },
  { verdict: 'contradicted', word: 'contraddette' },
];

/** How many required skills have which verdict, essential ones in full colour and useful ones hatched. Counts, never shares. */
export function drawGapChart(gaps: GapBar[], frame: ChartFrame): Chart {
  const count = (verdict: Verdict, essential: boolean) =>
    gaps.filter((gap) => gap.verdict === verdict && gap.essential === essential).length;
  const counts = VERDICTS.map(({ verdict, word }) => ({
    word,
    essential: count(verdict, true),
    useful: count(verdict, false),
  }));
  const largest = Math.max(1, ...counts.map((row) => row.essential + row.useful));
  const series = (name: string, key: 'essential' | 'useful', kind: 'solid' | 'hatched') => ({
    name,
    type: 'bar',
    stack: 'skills',
    barWidth: 22,
    itemStyle: { ...itemFill(kind), borderColor: '#ffffff', borderWidth: 1 },
    data: counts.map((row) => row[key]),
  });
  const svg = renderChart(
    {
      grid: { left: 100, right: 70, top: 6, bottom: 32 },
      // The key to the two fills, in words.
      graphic: [
        {
          type: 'text',
          left: 8,
          bottom: 6,
          style: { ...TEXT_STYLE, text: 'tinta piena: essenziali · a righe: utili' },
        },
      ],
      xAxis: { type: 'value', max: largest, show: false },
      yAxis: {
        type: 'category',
        inverse: true,
        data: counts.map((row) => row.word),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: GRID_LINE } },
        axisLabel: { color: INK, fontSize: 13 },
      },
      series: [
        series('essenziali', 'essential', 'solid'),
        {
          ...series('utili', 'useful', 'hatched'),
          // The label stands beside the whole bar, so it is carried by the last piece of the stack.
          label: {
            show: true,
            position: 'right',
            color: INK,
            fontSize: 13,
            formatter: ({ dataIndex }: { dataIndex: number }) => describeCount(counts[dataIndex]!),
          },
        },
      ],
    },
    {
      ...frame,
      height: 178,
      title: 'Competenze richieste per esito',
      description: `${counts.map((row) => `${row.word}: ${row.essential + row.useful}`).join('; ')}. Essenziali a tinta piena, utili a righe.`,
    },
  );
  const rows = VERDICTS.flatMap(({ verdict, word }) =>
    gaps
      .filter((gap) => gap.verdict === verdict)
      .sort((a, b) => b.importance - a.importance || a.label.localeCompare(b.label, 'it'))
      .map((gap) => [word, gap.label, gap.essential ? 'essenziale' : 'utile']),
  );
  return {
    svg,
    table: {
      caption: 'Competenze richieste, per esito e importanza',
      headers: ['Esito', 'Competenza', 'Quanto serve'],
      rows,
    },
  };
}

/** `3 + 1`: essential and useful, so that the two fills are told apart by figures too. */
function describeCount(row: { essential: number; useful: number }): string {
  if (row.useful === 0) return String(row.essential);
  return row.essential === 0 ? `0 + ${row.useful}` : `${row.essential} + ${row.useful}`;
}

/** Series name the fill `color`, drawn shapes name it `fill`. */
function itemFill(kind: 'solid' | 'hatched'): object {
  const { fill, ...pattern } = fillStyle(kind);
  return { color: fill, ...pattern };
}
