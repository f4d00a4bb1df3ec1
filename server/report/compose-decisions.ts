import { type Prose, plain, type ReportBlock, strong } from './report-blocks.ts';
import type { ReportDecision, ReportModel } from './report-model.ts';
import { formatDecision, formatInstant } from './report-words.ts';

type Decided = { label: string; decision: ReportDecision };

function listDecided(model: ReportModel): Decided[] {
  return [
    ...model.competences.map((competence) => ({
      label: `Competenza: ${competence.label}`,
      decision: competence.decision,
    })),
    ...model.modules.map((module) => ({ label: `Modulo: ${module.title}`, decision: module.decision })),
    ...model.checks.map((check) => ({ label: `Verifica: ${check.message}`, decision: check.decision })),
    ...model.statements.map((statement) => ({ label: `Frase: ${statement.text}`, decision: statement.decision })),
  ];
}

/** Only the lines that a person changed: the difference between what was drafted and what was approved. */
export function composeDifferences(model: ReportModel): ReportBlock[] {
  const changed = listDecided(model).filter(({ decision }) => decision.state !== 'accepted');
  if (changed.length === 0)
    return [{ type: 'paragraph', prose: plain('Nessuna: ogni riga della bozza è stata accettata com’era.') }];
  const rows = changed.map(({ label, decision }): Prose[] => [
    plain(label),
    plain(decision.before ?? '–'),
    plain(decision.state === 'rejected' ? 'respinta' : (decision.after ?? '–')),
    plain(decision.reason ?? '–'),
  ]);
  return [
    {
      type: 'table',
      caption: 'Righe modificate o respinte',
      headers: ['Riga', 'Prima', 'Dopo', 'Motivo'],
      shares: [0.3, 0.22, 0.22, 0.26],
      rows,
    },
  ];
}

/** Every line with who decided it and when, after the approval itself. */
export function composeDecisions(model: ReportModel): ReportBlock[] {
  const rows = listDecided(model).map(({ label, decision }): Prose[] => [
    plain(label),
    plain(formatDecision({ ...decision, reason: null })),
  ]);
  return [
    {
      type: 'paragraph',
      prose: [strong('Approvata da '), { text: `${model.approval.by}, ${formatInstant(model.approval.at)}.` }],
    },
    ...(rows.length === 0
      ? []
      : [
          {
            type: 'table',
            caption: 'Decisioni riga per riga',
            headers: ['Riga', 'Decisione'],
            shares: [0.54, 0.46],
            rows,
          } satisfies ReportBlock,
        ]),
  ];
}
