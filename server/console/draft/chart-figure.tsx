import { raw } from 'hono/html';
import type { Chart } from '../../charts/render-chart.ts';

/**
 * A drawing with its figures as a table behind it; a wide one keeps its size and scrolls, so it takes focus for the keyboard.
 * The drawing comes from our own renderer, which escapes what it shows.
 */
export function ChartFigure({ title, chart, wide }: { title: string; chart: Chart; wide?: true }) {
  const { caption, headers, rows } = chart.table;
  return (
    <figure class={wide ? 'chart chart-wide' : 'chart'}>
      <figcaption class="chart-title">{title}</figcaption>
      {wide ? (
        <section class="chart-drawing" aria-label={title} tabindex={0}>
          {raw(chart.svg)}
        </section>
      ) : (
        <div class="chart-drawing">{raw(chart.svg)}</div>
      )}
      <details class="chart-table">
        <summary class="line-link" aria-label={`Gli stessi dati in tabella: ${title}`}>
          in tabella
        </summary>
        <table class="table table-sm">
          <caption>{caption}</caption>
          <thead>
            <tr>
              {headers.map((header) => (
                <th scope="col">{header}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr>
                {row.map((cell) => (
                  <td>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
