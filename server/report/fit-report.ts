import { canonicalJson, sha256 } from '../../db/canonical-json.ts';
import type { FitRecord } from '../module-fits/fit-record.ts';
import { composeFit } from './compose-fit.ts';
import type { ReportDocument } from './report-document.ts';

/** Everything the report of a module fit says beside the fit itself. Built once; every format reads only this. */
export type FitReport = {
  fit: FitRecord;
  organisation: string;
  /** Name of who made the fit. */
  createdBy: string;
  /** Names of people who decided, by account. */
  names: ReadonlyMap<string, string>;
  /** What it was compared with, in one phrase. */
  demandWords: string;
  /** ISO instant. */
  generatedAt: string;
};

/** The mark for machines (AI Act, art. 50): as in the report of an analysis, but nothing here was approved as a whole. */
export function markFit({ fit, generatedAt }: FitReport): [string, string][] {
  const withModel = fit.draftedWith.mode === 'model';
  const decided = fit.suggestions.filter(({ decision }) => decision.state !== 'proposed').length;
  return [
    ['aiGenerated', String(withModel)],
    ['aiAssisted', 'true'],
    [
      'digitalSourceType',
      `http://cv.iptc.org/newscodes/digitalsourcetype/${withModel ? 'compositeWithTrainedAlgorithmicMedia' : 'algorithmicMedia'}`,
    ],
    ['generator', 'Colma'],
    ['model', fit.draftedWith.name ?? ''],
    ['generatedAt', generatedAt],
    ['humanApproved', 'false'],
    ['proposalsDecided', String(decided)],
    ['proposalsUndecided', String(fit.suggestions.length - decided)],
    ['digest', fitDigest(fit)],
    ['demo', String(fit.sample.demo)],
  ];
}

/** What was read and what was decided about it: two reports with one digest say the same. */
export function fitDigest(fit: FitRecord): string {
  return sha256(canonicalJson(JSON.parse(JSON.stringify(fit))));
}

export function composeFitDocument(report: FitReport): ReportDocument {
  return {
    title: `Verifica del modulo – ${report.fit.title}`,
    subject: 'Confronto di un modulo con ciò che chiedono le imprese: proposte e decisioni',
    author: report.organisation,
    footer: `${report.fit.id} · ${fitDigest(report.fit)
      .replace(/^[a-z0-9]+:/i, '')
      .slice(0, 16)}`,
    marks: markFit(report),
    generatedAt: report.generatedAt,
    parts: [{ name: 'fit', blocks: composeFit(report) }],
  };
}
