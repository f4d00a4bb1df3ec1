import type { LexiconEntry } from './lexicon-entry.ts';

/**
 * Lexicon entries as text, ` / ` between phrases: `= activity | formal names`, then `> what people say` and `+ tools`.
 */
export function readTold(lines: string): LexiconEntry[] {
  const entries: LexiconEntry[] = [];
  for (const line of lines.trim().split('\n')) {
    const phrases = (text: string) => text.split(' / ').filter((phrase) => phrase !== '');
    const [mark, rest] = [line[0], line.slice(2)];
    if (mark === '=') {
      const [activity, formal] = rest.split(' | ');
      entries.push({ activity: activity!, formal: phrases(formal ?? ''), everyday: [], tools: [] });
    } else entries.at(-1)![mark === '>' ? 'everyday' : 'tools'] = phrases(rest);
  }
  return entries;
}
