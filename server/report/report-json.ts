import { composeMarking } from './report-marking.ts';
import { assertDecided, type ReportModel } from './report-model.ts';

/** The report as data: the model itself and the AI marking. Two spaces of indentation, because people open these files. */
export function renderReportJson(model: ReportModel): string {
  assertDecided(model);
  return `${JSON.stringify({ ...model, marking: composeMarking(model) }, null, 2)}\n`;
}
