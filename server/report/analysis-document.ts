import { composeAnnex } from './compose-annex.ts';
import { composePersonPage } from './compose-person-page.ts';
import type { ReportDocument } from './report-document.ts';
import { composeMarking, flattenMarking } from './report-marking.ts';
import { assertDecided, type ReportModel } from './report-model.ts';

/**
 * An approved analysis as a document: the page for the person, then the annex for the file.
 * @throws Fault `conflict` when a line is undecided
 */
export function composeAnalysisDocument(model: ReportModel): ReportDocument {
  assertDecided(model);
  const marking = composeMarking(model);
  return {
    title: `Analisi delle competenze – ${model.person.alias} – ${model.target.label}`,
    subject: 'Analisi del divario di competenze approvata da una persona',
    author: model.organisation.name,
    footer: `${model.person.alias} · codice ${marking.verificationCode}`,
    marks: flattenMarking(marking),
    generatedAt: model.dates.generated,
    parts: [
      { name: 'person', blocks: composePersonPage(model) },
      { name: 'annex', blocks: composeAnnex(model) },
    ],
  };
}
