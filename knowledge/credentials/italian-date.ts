const day = new Intl.DateTimeFormat('it-IT', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/Rome',
});

/** 1º gennaio 2023, as the date is in Italy: credentials write local midnights as 22:00 or 23:00 UTC of the day before. */
export function italianDate(date: Date): string {
  return day.format(date).replace(/^1 /, '1º ');
}

/**
 * A date or date and time of ISO 8601 as credentials write them; without a zone it is read as UTC. Null when it is none, or one
 * that the calendar does not have.
 */
export function readDate(value: unknown): Date | null {
  if (typeof value !== 'string') return null;
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d:\d\d)?)?$/.exec(value.trim());
  if (match === null) return null;
  const [, year, month, dayOfMonth, time, zone] = match;
  const date = new Date(`${year}-${month}-${dayOfMonth}T${time ?? '00:00:00'}${zone ?? 'Z'}`);
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number.isNaN(date.getTime()) || Number(dayOfMonth) > lastDay ? null : date;
}
