/** Somebody answers within one working day of the desk: eight of its hours. */
const promisedHours = 8;
const opensAt = 9;
const closesAt = 17;
const hourMs = 3_600_000;

/** National holidays on fixed days, month-day; Easter Monday is computed. */
const holidays = new Set([
  '01-01',
  '01-06',
  '04-25',
  '05-01',
  '06-02',
  '08-15',
  '10-04',
  '11-01',
  '12-08',
  '12-25',
  '12-26',
]);

/**
 * By when a person will have answered: eight hours of the desk (Monday to Friday, 9 to 17 in Rome, no national holidays)
 * after `now`. A question on Friday evening is promised for the end of Monday, not for Saturday.
 */
export function promiseTime(now: Date): Date {
  let at = now.getTime();
  let left = promisedHours * hourMs;
  // A desk is closed at most six days in a row; sixty steps are far more than any promise takes.
  for (let step = 0; step < 400 && left > 0; step++) {
    const local = romeTime(new Date(at));
    const hour = local.hour + local.minute / 60 + local.second / 3600;
    if (!isWorkingDay(local) || hour >= closesAt) {
      at += (24 - hour + opensAt) * hourMs;
      // A change of the clock in between is put right by looking at the local hour again.
      at = atLocalHour(at, opensAt);
      continue;
    }
    if (hour < opensAt) {
      at = atLocalHour(at, opensAt);
      continue;
    }
    const today = Math.min(left, (closesAt - hour) * hourMs);
    at += today;
    left -= today;
  }
  return new Date(Math.round(at / 60_000) * 60_000);
}

function atLocalHour(at: number, hour: number): number {
  const local = romeTime(new Date(at));
  return at + ((hour - local.hour) * 60 - local.minute) * 60_000 - local.second * 1000;
}

type LocalTime = { year: number; month: number; day: number; hour: number; minute: number; second: number };

const romeClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Rome',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
});

function romeTime(at: Date): LocalTime {
  const parts = Object.fromEntries(romeClock.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  return parts as unknown as LocalTime;
}

function isWorkingDay({ year, month, day }: LocalTime): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  const weekday = date.getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  if (holidays.has(date.toISOString().slice(5, 10))) return false;
  return date.getTime() !== easterMonday(year);
}

/** Gregorian computus (Meeus), then one day. */
function easterMonday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 2);
}
