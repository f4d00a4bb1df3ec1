import { Fault } from '../../db/fault.ts';
import type { RuleCheck } from './check.ts';
import { citeRule, getRule } from './find-rules.ts';
import { formatDate, formatNumber } from './italian-figures.ts';

/** The deadlines of the sources that can be computed, with the event each runs from. */
export const DEADLINES = {
  'R-50': { days: 30, event: 'riconoscimento del beneficio', due: 'invio della convocazione' },
  'R-53': { days: 30, event: 'rilascio dell’assegno di ricollocazione', due: 'scelta di dove usarlo' },
  'R-60': { months: 6, event: 'relazione precedente (o stipula)', due: 'relazione semestrale' },
  'R-61': { days: 60, event: 'firma della convenzione', due: 'proposta sulle crisi aziendali' },
  'R-63': { days: 30, event: 'adozione del Piano', due: 'stipula della convenzione' },
} as const;

export type Deadline = {
  due: string;
  /** Days past the due date on `doneOn`; 0 when in time, null when nothing says it was done. */
  daysLate: number | null;
  check: RuleCheck;
};

/**
 * The due date of a rule counted from its event: the day of the event is not counted, months end on the same day number or
 * on the month's last day. What happens when the due date is a Sunday is not in the source, so it is said and not applied.
 * The rule must be valid on the day of the event; otherwise the check is `not_applicable` and the date is only arithmetic.
 * @throws Fault `invalid_input` for a malformed date.
 */
export function findDeadline(
  ruleId: keyof typeof DEADLINES,
  eventOn: string,
  asOf: string,
  doneOn: string | null = null,
): Deadline {
  const rule = getRule(ruleId);
  const spec = DEADLINES[ruleId];
  const due = 'days' in spec ? addDays(eventOn, spec.days) : addMonths(eventOn, spec.months);
  const citation = citeRule(rule, asOf);
  const daysLate = doneOn === null ? null : Math.max(0, daysBetween(due, doneOn));
  const length = 'days' in spec ? `${spec.days} giorni` : `${spec.months} mesi`;
  const sunday =
    new Date(`${due}T00:00:00Z`).getUTCDay() === 0 ? ' È una domenica: la fonte non dice se il termine si sposta.' : '';
  const count = `Dal ${formatDate(eventOn)} (${spec.event}), ${length}: ${spec.due} entro il ${formatDate(due)}.${sunday}`;
  const history = citation.status === 'expired' ? ' È una regola del passato, non più in vigore.' : '';
  const outside =
    (rule.validFrom !== null && eventOn < rule.validFrom) || (rule.validTo !== null && eventOn > rule.validTo);
  if (outside) {
    const message = `Il ${formatDate(eventOn)} la regola non era in vigore: non c’è un termine da rispettare.`;
    return { due, daysLate, check: { ruleId, outcome: 'not_applicable', message, citation } };
  }
  if (daysLate === null) {
    const passed = asOf > due ? ' Il termine è passato e non risulta se sia stato rispettato.' : '';
    return { due, daysLate, check: { ruleId, outcome: 'unknown', message: count + passed + history, citation } };
  }
  const kept =
    daysLate === 0
      ? ` Rispettato il ${formatDate(doneOn!)}.`
      : ` Il ${formatDate(doneOn!)} era in ritardo di ${formatNumber(daysLate)} ${daysLate === 1 ? 'giorno' : 'giorni'}.`;
  return {
    due,
    daysLate,
    check: { ruleId, outcome: daysLate === 0 ? 'ok' : 'warn', message: count + kept + history, citation },
  };
}

const DAY_MS = 86_400_000;

function parseDay(isoDate: string): number {
  const time = Date.parse(`${isoDate}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== isoDate) {
    throw new Fault('invalid_input', 'La data non è valida: scrivila come anno-mese-giorno.', {
      details: { date: isoDate },
    });
  }
  return time;
}

function addDays(isoDate: string, days: number): string {
  return new Date(parseDay(isoDate) + days * DAY_MS).toISOString().slice(0, 10);
}

function addMonths(isoDate: string, months: number): string {
  const date = new Date(parseDay(isoDate));
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, lastDay));
  return date.toISOString().slice(0, 10);
}

/** Days from one date to another; negative when the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((parseDay(to) - parseDay(from)) / DAY_MS);
}
