/** One measured figure as the README and `/sistema` show it. `peer` is what the same run measured for the baseline, or a published value. */
export type MeasuredFigure = { name: string; set: string; size: number; peer: string; ours: string; date: string };

const startMark = '<!-- figures:start -->';
const endMark = '<!-- figures:end -->';

/** The figures as a Markdown table between the README's marks. Throws when the marks are missing. */
export function writeIntoReadme(readme: string, figures: MeasuredFigure[]): string {
  const start = readme.indexOf(startMark);
  const end = readme.indexOf(endMark);
  if (start < 0 || end < start) throw new Error('the README has no marks for the figures');
  const rows = figures.map(
    ({ name, set, size, peer, ours, date }) =>
      `| ${[name, set, size.toLocaleString('en-GB'), peer, ours, date].map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`,
  );
  const table = ['| figure | set | size | peer, same run | ours | date |', '|---|---|--:|---|---|---|', ...rows].join(
    '\n',
  );
  return `${readme.slice(0, start + startMark.length)}\n\n${table}\n\n${readme.slice(end)}`;
}

/** Figures of this run replace those of the same name and set; the others stay. */
export function mergeFigures(before: MeasuredFigure[], now: MeasuredFigure[]): MeasuredFigure[] {
  const key = (figure: MeasuredFigure) => `${figure.name}\n${figure.set}`;
  const fresh = new Map(now.map((figure) => [key(figure), figure]));
  const kept = before.map((figure) => {
    const replaced = fresh.get(key(figure));
    fresh.delete(key(figure));
    return replaced ?? figure;
  });
  return [...kept, ...fresh.values()];
}
