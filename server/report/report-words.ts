import type { ModuleMode } from '../../knowledge/catalogue/module.ts';
import type { Verdict } from '../../knowledge/gap/requirement.ts';
import type { ReportCitation, ReportDecision, ReportModule } from './report-model.ts';

/** The verdict is always a word; these are the four of the console. */
export const VERDICT_WORDS: Record<Verdict, string> = {
  evidenced: 'dimostrata',
  partial: 'in parte',
  not_evidenced: 'non risulta',
  contradicted: 'contraddetta',
};

export const MODE_WORDS: Record<ModuleMode, string> = {
  in_person: 'in presenza',
  online: 'a distanza',
  blended: 'misto',
};

export const CREDENTIAL_WORDS: Record<ReportModule['credential'], string> = {
  badge: 'attestato digitale (open badge)',
  edc: 'credenziale digitale europea',
  certificate: 'attestato',
  none: 'nessun attestato',
};

export const OUTCOME_WORDS = {
  ok: 'in regola',
  warn: 'attenzione',
  unknown: 'non si può dire',
  not_applicable: 'non si applica',
} as const;

export const DECISION_WORDS: Record<ReportDecision['state'], string> = {
  accepted: 'accettata',
  edited: 'modificata',
  rejected: 'respinta',
};

const STATUS_WORDS: Record<NonNullable<ReportCitation['status']>, string> = {
  in_force: 'in vigore',
  proposed: 'proposta, non in vigore',
  opinion: 'parere, non vincolante',
  expired: 'scaduta',
  superseded: 'sostituita',
  unknown: 'validità non indicata',
};

/** `2027-01-12` → `12 gennaio 2027`. Calendar dates have no time zone. */
export function formatDate(isoDate: string): string {
  return new Intl.DateTimeFormat('it-IT', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${isoDate.slice(0, 10)}T00:00:00Z`),
  );
}

/** An instant as the clock on an Italian wall showed it. */
export function formatInstant(isoInstant: string): string {
  const parts = { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat('it-IT', { ...parts, timeZone: 'Europe/Rome' })
    .format(new Date(isoInstant))
    .replace(' alle ore ', ', ore ');
}

export function formatHours(hours: number): string {
  return `${new Intl.NumberFormat('it-IT', { maximumFractionDigits: 1 }).format(hours)} h`;
}

export function formatShare(share: number): string {
  return `${new Intl.NumberFormat('it-IT', { maximumFractionDigits: 0 }).format(share * 100)} %`;
}

/** `dal 25 gennaio al 12 febbraio 2027`, `l’8 marzo 2027`, `date da definire`. */
export function formatPeriod(start: string | null, end: string | null): string {
  if (start === null) return 'date da definire';
  if (end === null) return onDay('dal', start);
  if (end === start) return onDay('il', start);
  // One year is enough for both ends.
  const from = onDay('dal', start);
  return `${start.slice(0, 4) === end.slice(0, 4) ? from.replace(/ \d{4}$/, '') : from} ${onDay('al', end)}`;
}

/** A date after its preposition: Italian elides it before 8 and 11, and reads the first of the month as an ordinal. */
export function onDay(preposition: 'dal' | 'al' | 'il', isoDate: string): string {
  const date = formatDate(isoDate).replace(/^1 /, '1° ');
  const elided = { dal: 'dall’', al: 'all’', il: 'l’' }[preposition];
  return /^(?:8|11) /.test(date) ? `${elided}${date}` : `${preposition} ${date}`;
}

export function formatPlace(module: { place: string | null; mode: ModuleMode }): string {
  if (module.mode === 'online' || module.place === null) return MODE_WORDS[module.mode];
  return `${module.place}, ${MODE_WORDS[module.mode]}`;
}

export function formatValidity(citation: ReportCitation): string {
  if (citation.status === null) return 'non è un atto';
  const period = [
    citation.validFrom === null ? '' : onDay('dal', citation.validFrom),
    citation.validTo === null ? '' : onDay('al', citation.validTo),
    citation.supersededBy === null ? '' : `sostituita da ${citation.supersededBy}`,
  ].filter((part) => part !== '');
  return [STATUS_WORDS[citation.status], ...period].join(', ');
}

/** Who, when, why: the decision as one line. */
export function formatDecision(decision: ReportDecision): string {
  const reason = decision.reason === null || decision.reason.trim() === '' ? '' : ` Motivo: ${decision.reason.trim()}`;
  return `${DECISION_WORDS[decision.state]} da ${decision.by}, ${formatInstant(decision.at)}.${reason}`;
}
