/** An amount of work as a credential writes it. `note` is Italian, for a person; null when there is nothing to say. */
export type Workload = {
  written: string;
  /** Hours, when it is written in hours and minutes; null when it is not, or cannot be read. */
  hours: number | null;
  plausible: boolean;
  note: string | null;
};

/** A bachelor's degree of 180 credits is 4,500 to 5,400 hours; more than a long degree is a slip of the pen. */
const hoursMax = 10_000;
const daysMax = 366;

/**
 * Reads an ISO 8601 duration that should be a workload. What looks wrong is said, never corrected (compliance CRED-12): `P60M` is
 * sixty months where somebody may have meant sixty minutes or hours, and only who wrote it knows. Calendar units have no
 * hours: how many there are in a day of a course is not written anywhere.
 */
export function parseWorkload(written: string): Workload {
  const text = written.trim().slice(0, 60);
  const match =
    /^P(?:(\d{1,6})Y)?(?:(\d{1,6})M)?(?:(\d{1,6})W)?(?:(\d{1,6})D)?(T(?:(\d{1,6}(?:[.,]\d{1,4})?)H)?(?:(\d{1,6}(?:[.,]\d{1,4})?)M)?(?:(\d{1,6})S)?)?$/.exec(
      text,
    );
  const parts = match?.slice(1) ?? [];
  const [years, months, weeks, days, clock, hours, minutes, secondsWritten] = parts;
  if (match === null || parts.every((part) => part === undefined) || clock === 'T') {
    return { written: text, hours: null, plausible: false, note: `«${text}» non è una durata leggibile.` };
  }
  const worked = number(hours) + number(minutes) / 60 + number(secondsWritten) / 3600;
  if (years !== undefined || months !== undefined) {
    const said = [
      years === undefined ? '' : count(years, 'anno', 'anni'),
      months === undefined ? '' : count(months, 'mese', 'mesi'),
    ];
    return doubtful(
      text,
      `significa ${said.filter((one) => one !== '').join(' e ')}, ma un carico di lavoro si misura in ore`,
    );
  }
  if (weeks !== undefined || days !== undefined) {
    const total = number(weeks) * 7 + number(days);
    if (total === 0 || total > daysMax) return doubtful(text, `significa ${count(String(total), 'giorno', 'giorni')}`);
    return {
      written: text,
      hours: null,
      plausible: true,
      note: `«${text}» è scritto in giorni: le ore non si possono ricavare.`,
    };
  }
  if (worked === 0 || worked > hoursMax) return doubtful(text, `significa ${worked.toLocaleString('it-IT')} ore`);
  return { written: text, hours: Math.round(worked * 100) / 100, plausible: true, note: null };
}

function doubtful(text: string, why: string): Workload {
  return {
    written: text,
    hours: null,
    plausible: false,
    note: `«${text}» ${why}: sembra un errore e non è stato corretto.`,
  };
}

function number(written: string | undefined): number {
  return written === undefined ? 0 : Number(written.replace(',', '.'));
}

function count(digits: string, one: string, many: string): string {
  return `${Number(digits)} ${Number(digits) === 1 ? one : many}`;
}
