export type Way = { id: string; lang: string; text: string };

/** Ways of asking under ids: `= id`, then a line for each language (`it …`), ` / ` between the ways. */
export function readWays(lines: string): Way[] {
  const ways: Way[] = [];
  let id = '';
  for (const line of lines.trim().split('\n')) {
    if (line.startsWith('= ')) id = line.slice(2).trim();
    else for (const text of line.slice(3).split(' / ')) ways.push({ id, lang: line.slice(0, 2), text: text.trim() });
  }
  return ways;
}
