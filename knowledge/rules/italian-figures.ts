const WHOLE = new Intl.NumberFormat('it-IT', { useGrouping: 'always', maximumFractionDigits: 2 });
const MONTHS = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
];

/** `1308` → `1.308`, `2.5` → `2,5`. Four-digit numbers are grouped too, as in the acts that the figures are compared with. */
export function formatNumber(value: number): string {
  return WHOLE.format(value);
}

/** `40` → `40 h`. */
export function formatHours(hours: number): string {
  return `${formatNumber(hours)} h`;
}

/** A share from 0 to 1 as a percentage with one decimal at most: `0.738` → `73,8%`. */
export function formatShare(share: number): string {
  return `${formatNumber(Math.round(share * 1000) / 10)}%`;
}

/** ISO date to Italian words: `2027-01-01` → `1° gennaio 2027`. */
export function formatDate(isoDate: string): string {
  const [year, month, day] = isoDate.split('-').map(Number);
  const name = MONTHS[(month ?? 0) - 1];
  if (!year || !name || !day) return isoDate;
  return `${day === 1 ? '1°' : day} ${name} ${year}`;
}

/** ISO month to Italian words: `2026-05` → `maggio 2026`. */
export function formatMonth(isoMonth: string): string {
  const [year, month] = isoMonth.split('-').map(Number);
  const name = MONTHS[(month ?? 0) - 1];
  return !year || !name ? isoMonth : `${name} ${year}`;
}

/** `['a', 'b', 'c']` → `a, b e c`. */
export function formatList(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} e ${items.at(-1)}`;
}
