import { csvCell } from '../../knowledge/text/csv-cell.ts';
import { sampleWords, stateWords } from './compose-fit.ts';
import { type FitReport, markFit } from './fit-report.ts';

const columns = ['parte', 'voce', 'uri', 'annunci', 'quota', 'ore', 'testo', 'stato', 'motivo'] as const;
type Line = Partial<Record<(typeof columns)[number], string | number | null>>;

/** The fit as one table for a spreadsheet: each line says which part of the report it belongs to. Shares are fractions. */
export function fitCsv(report: FitReport): string {
  const { fit } = report;
  const lines: Line[] = [
    { parte: 'dati', voce: 'modulo', ore: fit.hours, testo: fit.title },
    { parte: 'dati', voce: 'confronto con', testo: report.demandWords },
    { parte: 'dati', voce: 'campione', annunci: fit.sample.vacancies, testo: sampleWords(report) },
    { parte: 'dati', voce: 'copertura', quota: fit.coverage },
    ...fit.taught.map(({ label, uri, hours, evidence }) => ({
      parte: 'insegna',
      voce: label,
      uri,
      ore: hours,
      testo: evidence[0]?.text ?? null,
    })),
    ...fit.demanded.map(({ label, uri, vacancies, share, examples }) => ({
      parte: 'chiesta',
      voce: label,
      uri,
      annunci: vacancies,
      quota: share,
      testo: examples[0]?.text ?? null,
    })),
    ...fit.covered.map(({ label, uri }) => ({ parte: 'coperta', voce: label, uri })),
    ...fit.missing.map(({ label, uri, vacancies, share }) => ({
      parte: 'manca',
      voce: label,
      uri,
      annunci: vacancies,
      quota: share,
    })),
    ...fit.surplus.map(({ label, uri }) => ({ parte: 'in più', voce: label, uri })),
    ...fit.suggestions.map((item) => ({
      parte: 'proposta',
      voce: item.kind,
      testo: typeof item.decision.value?.text === 'string' ? item.decision.value.text : item.message,
      stato: stateWords(report, item),
      motivo: item.decision.reason,
    })),
    ...markFit(report).map(([name, value]) => ({ parte: 'marcatura', voce: name, testo: value })),
  ];
  // The byte order mark lets a spreadsheet read accents.
  return `\ufeff${columns.join(',')}\r\n${lines
    .map((line) => `${columns.map((column) => csvCell(line[column] ?? null)).join(',')}\r\n`)
    .join('')}`;
}
