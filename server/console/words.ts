import type { DraftStep } from '../../agents/analyst/draft.ts';
import type { Feature, Role } from '../../db/schema/accounts.ts';
import type { AnalysisStatus, ItemKind, SourceKind } from '../../db/schema/analyses.ts';
import type { DocumentKind } from '../../db/schema/documents.ts';
import type { ModuleMode } from '../../knowledge/catalogue/module.ts';
import type { Citation } from '../../knowledge/rules/check.ts';
import { formatDate, formatNumber } from '../../knowledge/rules/italian-figures.ts';
import type { MatchMethod, Polarity } from '../../knowledge/skills/mention.ts';

/** What people read for each value of the domain; exhaustive, so that a new value does not compile without its words. */
export const statusWords: Record<AnalysisStatus, string> = {
  drafting: 'in preparazione',
  draft: 'da decidere',
  in_review: 'in decisione',
  approved: 'approvata',
  stopped: 'interrotta',
  failed: 'non riuscita',
};

export const roleWords: Record<Role, string> = {
  consultant: 'consulente',
  trainer: 'ente di formazione',
  auditor: 'revisione',
  admin: 'amministrazione',
};

export const sourceWords: Record<SourceKind, string> = {
  narrative: 'Testo',
  document: 'Documento',
  interview: 'Colloquio',
  credential: 'Credenziale',
  vacancy: 'Annuncio',
};

export const kindWords: Record<ItemKind, string> = {
  gap: 'competenza',
  module: 'modulo',
  check: 'verifica',
  statement: 'frase',
};

export const modeWords: Record<ModuleMode, string> = {
  in_person: 'in presenza',
  online: 'a distanza',
  blended: 'in parte in presenza, in parte a distanza',
};

export const credentialWords = {
  badge: 'attestato digitale (open badge)',
  edc: 'credenziale digitale europea',
  certificate: 'attestato',
  none: 'nessun attestato',
} as const;

export const pathwayWords: Record<1 | 2 | 3 | 4 | 5, string> = {
  1: 'Percorso 1, reinserimento: per chi è vicino al lavoro',
  2: 'Percorso 2, aggiornamento (upskilling): poche ore, per completare ciò che si sa',
  3: 'Percorso 3, riqualificazione (reskilling): formazione più lunga, per un lavoro diverso',
  4: 'Percorso 4, lavoro e inclusione: con il sostegno di altri servizi',
  5: 'Percorso 5, ricollocazione collettiva: per gruppi di aziende in crisi',
};

export const outcomeWords = {
  ok: { word: 'In regola', icon: 'check-circle' },
  warn: { word: 'Attenzione', icon: 'warning-circle' },
  unknown: { word: 'Non si può dire', icon: 'help-circle' },
  not_applicable: { word: 'Non si applica', icon: 'minus-circle' },
} as const;

export const validityWords: Record<Citation['status'], string> = {
  in_force: 'in vigore',
  proposed: 'proposta, non in vigore',
  opinion: 'parere, non vincolante',
  expired: 'scaduta',
  superseded: 'sostituita',
  unknown: 'validità non indicata',
};

export const documentKindWords: Record<DocumentKind, string> = {
  law: 'legge',
  act: 'atto',
  guidelines: 'linee guida',
  slides: 'presentazione',
  press: 'comunicato',
  sheet: 'scheda del programma',
  other: 'altro',
};

export const polarityWords: Record<Polarity, string | null> = {
  asserted: null,
  negated: 'il testo lo nega',
  wished: 'è un desiderio',
};

/** Each rule of the matcher as one plain sentence. */
export const methodWords: Record<MatchMethod, string> = {
  label: 'è il nome stesso della competenza',
  synonym: 'è un altro nome della competenza',
  stem: 'ha la stessa radice delle parole della competenza',
  typo: 'differisce di una lettera sola',
  ngram: 'si scrive in modo simile',
  lexicon: 'è un’espressione di lavoro che appartiene a questa attività',
  under_competence: 'è un’abilità o una conoscenza che fa parte della competenza',
  neighbourhood: 'sono parole che nel repertorio stanno insieme alla competenza',
  job_title: 'il nome di un lavoro la lascia supporre, debolmente',
  credential: 'viene da una credenziale verificata',
  interview: 'lo ha detto la persona nel colloquio',
  model: 'lo ha letto il modello linguistico, il secondo lettore',
};

export const stepWords: Record<DraftStep, string> = {
  reading: 'Leggo i testi',
  gap: 'Confronto con le competenze richieste',
  plan: 'Cerco i moduli che coprono di più',
  checks: 'Controllo le regole del percorso',
  statements: 'Scrivo la sintesi con le fonti',
};

export const featureWords: Record<Feature, string> = {
  answers: 'Risposte sul programma',
  drafting: 'Nuove bozze di analisi',
  module_fit: 'Verifica dei moduli',
  telegram: 'Telegram',
  model: 'Modello linguistico',
};

const instantFormat = new Intl.DateTimeFormat('it-IT', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Rome',
});

/** An instant as an Italian clock shows it: `12 gennaio 2027, ore 10:31`. */
export function formatInstant(instant: string | Date): string {
  return instantFormat.format(new Date(instant)).replace(' alle ore ', ', ore ');
}

/** How long ago, in the words a person would use; after a month the date. */
export function formatAge(instant: string, now: Date): string {
  const minutes = Math.floor((now.getTime() - new Date(instant).getTime()) / 60_000);
  if (minutes < 1) return 'adesso';
  if (minutes < 60) return minutes === 1 ? 'un minuto fa' : `${minutes} minuti fa`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return hours === 1 ? 'un’ora fa' : `${hours} ore fa`;
  const days = Math.floor(hours / 24);
  if (days === 1) return 'ieri';
  return days <= 30 ? `${days} giorni fa` : formatDate(instant.slice(0, 10));
}

export function formatPeriod(from: string | null, to: string | null): string {
  if (from === null && to === null) return 'date da definire';
  if (from === null) return `fino al ${formatDate(to!)}`;
  return to === null || to === from ? `dal ${formatDate(from)}` : `dal ${formatDate(from)} al ${formatDate(to)}`;
}

/** The status of an act with its dates, as one line. */
export function formatValidity(citation: Pick<Citation, 'status' | 'validFrom' | 'validTo'>): string {
  const dates = [
    citation.validFrom === null ? '' : `dal ${formatDate(citation.validFrom)}`,
    citation.validTo === null ? '' : `al ${formatDate(citation.validTo)}`,
  ].filter((part) => part !== '');
  return [validityWords[citation.status], dates.join(' ')].filter((part) => part !== '').join(', ');
}

/** A rating always comes with how many judged and when; without them it says nothing. */
export function ratingWords(rating: { value: number; n: number; from: string; to: string } | null): string {
  if (rating === null) return 'senza valutazioni';
  const [from, to] = [rating.from.slice(0, 4), rating.to.slice(0, 4)];
  return `valutato ${formatNumber(rating.value)} da ${formatNumber(rating.n)} partecipanti (${from === to ? from : `${from}–${to}`})`;
}
