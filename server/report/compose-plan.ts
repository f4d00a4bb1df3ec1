import { plain, type ReportBlock, strong } from './report-blocks.ts';
import { rejectedMark } from './report-marks.ts';
import type { ReportModel } from './report-model.ts';
import { CREDENTIAL_WORDS, formatHours, formatPeriod, formatPlace, formatShare } from './report-words.ts';

/** The modules with their dates, the totals with what was proved about them, and what was left out and why. */
export function composePlan(model: ReportModel): ReportBlock[] {
  const { plan } = model;
  const blocks: ReportBlock[] = [];
  if (model.modules.length > 0) {
    blocks.push({
      type: 'table',
      caption: 'Moduli proposti',
      headers: ['Modulo', 'Ore', 'Dove e quando', 'Attestato', 'Perché'],
      shares: [0.26, 0.08, 0.24, 0.16, 0.26],
      rows: model.modules.map((module) => [
        [strong(module.title), { text: ` – ${module.provider}` }, ...rejectedMark(module.decision, ' – respinto')],
        plain(formatHours(module.hours)),
        plain(`${formatPlace(module)}, ${formatPeriod(module.start, module.end)}`),
        plain(
          module.credential === 'none'
            ? CREDENTIAL_WORDS.none
            : `${CREDENTIAL_WORDS[module.credential]}, ${module.awardingBody}`,
        ),
        plain(
          [module.why, module.covers.length === 0 ? '' : `Copre: ${module.covers.join('; ')}.`]
            .filter((part) => part !== '')
            .join(' '),
        ),
      ]),
    });
  }
  blocks.push({ type: 'paragraph', prose: plain(describePlan(model)) });
  if (plan.relax.length > 0) blocks.push({ type: 'list', items: plan.relax.map(plain) });
  if (plan.uncovered.length > 0)
    blocks.push({
      type: 'paragraph',
      prose: [strong('Non coperte da alcun modulo: '), { text: `${plan.uncovered.join('; ')}.` }],
    });
  if (plan.leftOut.length > 0) {
    blocks.push({ type: 'heading', level: 2, text: 'Moduli esclusi e perché' });
    blocks.push({ type: 'list', items: plan.leftOut.map((module) => [{ text: `${module.title}: ${module.why}` }]) });
  }
  return blocks;
}

function describePlan(model: ReportModel): string {
  const { plan } = model;
  if (plan.status === 'nothing_to_plan')
    return 'Nessun modulo da proporre: non ci sono competenze da coprire, o il catalogo non le insegna.';
  if (plan.status === 'infeasible') return 'Con questi vincoli nessun piano è possibile.';
  const hours = `Totale ${formatHours(plan.totalHours)}${plan.maxHours === null ? '' : ` su ${formatHours(plan.maxHours)} concesse`}.`;
  const coverage =
    plan.coverage === null
      ? ''
      : ` Il piano della bozza copre il ${formatShare(plan.coverage)} del fabbisogno, pesato per importanza.`;
  if (plan.proof === null) return `${hours}${coverage}`;
  const proof = plan.proof.optimal
    ? ' È dimostrato che nessun altro piano con questi vincoli copre di più.'
    : ` Non è dimostrato che sia il migliore: nessun piano può superare il ${formatShare(plan.proof.bound)}.`;
  return `${hours}${coverage}${proof}`;
}
