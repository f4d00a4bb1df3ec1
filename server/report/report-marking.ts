import { type ReportModel, verificationCode } from './report-model.ts';

/**
 * The machine-readable mark that a file was made with the help of AI (AI Act, art. 50), the same in every format. The digital source types are
 * those of the IPTC vocabulary: composed with a trained model, or by an algorithm without one.
 */
export type ReportMarking = {
  aiGenerated: boolean;
  aiAssisted: true;
  digitalSourceType: string;
  generator: string;
  model: string | null;
  generatedAt: string;
  humanApproved: true;
  approvedAt: string;
  digest: string;
  verificationCode: string;
  demo: boolean;
};

export function composeMarking(model: ReportModel): ReportMarking {
  const withModel = model.drafting.mode === 'model';
  return {
    aiGenerated: withModel,
    aiAssisted: true,
    digitalSourceType: `http://cv.iptc.org/newscodes/digitalsourcetype/${withModel ? 'compositeWithTrainedAlgorithmicMedia' : 'algorithmicMedia'}`,
    generator: 'Colma',
    model: model.drafting.model,
    generatedAt: model.dates.generated,
    humanApproved: true,
    approvedAt: model.approval.at,
    digest: model.approval.digest,
    verificationCode: verificationCode(model.approval.digest),
    demo: model.demo,
  };
}

/** The marking as name–value texts, for formats whose metadata is flat. */
export function flattenMarking(marking: ReportMarking): [string, string][] {
  return Object.entries(marking).map(([name, value]) => [name, value === null ? '' : String(value)]);
}
