import type { PlanSummary } from '../../../agents/analyst/draft.ts';
import type { LeftOutReason } from '../../../knowledge/plan/plan.ts';
import { formatHours, formatShare } from '../../../knowledge/rules/italian-figures.ts';
import { drawPlanTimeline } from '../../charts/plan-timeline.ts';
import { ChartFigure } from './chart-figure.tsx';
import type { DraftView } from './draft-view.ts';
import { ModuleLine } from './module-line.tsx';

const reasonWords: Record<LeftOutReason, string> = {
  exceeds_hours: 'Superano le ore',
  other_province: 'In un’altra provincia',
  other_mode: 'In un modo che la persona non può frequentare',
  already_started: 'Già cominciati',
  no_seats: 'Senza posti',
  prerequisite_missing: 'Manca un prerequisito',
  overlaps_chosen: 'Si sovrappongono a un modulo scelto',
  already_covered: 'Coprono ciò che è già coperto',
  less_coverage: 'Coprono meno',
};

/** The training plan: how many hours of how many, what it closes, whether a better one exists, what was left out. */
export function PlanSection({ view }: { view: DraftView }) {
  const { summary } = view.record;
  if (summary === null) return null;
  const { plan } = summary;
  return (
    <section class="draft-section" aria-labelledby="piano">
      <h3 id="piano">Piano formativo</h3>
      {summary.planStale ? (
        <div class="alert alert-warning console-alert">
          Una risposta ha cambiato una lettura dopo che il piano era già stato deciso: il piano e la sintesi si basano
          sulla lettura precedente. Tienine conto, oppure crea una nuova analisi.
        </div>
      ) : null}
      {plan.status === 'planned' ? <Planned view={view} plan={plan} /> : null}
      {plan.status === 'infeasible' ? <Infeasible plan={plan} /> : null}
      {plan.status === 'nothing_to_plan' ? (
        <p>
          {plan.uncovered.length === 0
            ? 'Non risulta nulla da rafforzare con un modulo.'
            : 'Nel catalogo non c’è alcun modulo che insegni ciò che manca.'}
        </p>
      ) : null}
      {view.modules.length === 0 ? null : (
        <ul class="lines">
          {view.modules.map((item) => (
            <ModuleLine view={view} item={item} />
          ))}
        </ul>
      )}
      {view.modules.some(({ content }) => content.start !== null) ? (
        <ChartFigure
          title="Calendario dei moduli"
          chart={drawPlanTimeline(
            view.modules.map(({ content: { title, hours, start, end } }) => ({ title, hours, start, end })),
            { id: 'grafico-calendario', width: 560 },
          )}
        />
      ) : null}
      {'leftOut' in plan ? <LeftOut leftOut={plan.leftOut} /> : null}
    </section>
  );
}

function Planned({ view, plan }: { view: DraftView; plan: Extract<PlanSummary, { status: 'planned' }> }) {
  const { maxHours } = view.record.row.constraints;
  const uncovered = plan.uncovered
    .map((skillId) => view.gaps.find((gap) => gap.content.skillId === skillId)?.content.label)
    .filter((label) => label !== undefined);
  return (
    <>
      <div class="plan-hours">
        {maxHours === undefined ? null : (
          <svg class="plan-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect x="0" y="0" width="100" height="8" class="plan-bar-all" />
            <rect
              x="0"
              y="0"
              width={String(Math.min(100, (100 * plan.totalHours) / maxHours))}
              height="8"
              class="plan-bar-used"
            />
          </svg>
        )}
        <p>
          <strong>
            {formatHours(plan.totalHours)}
            {maxHours === undefined ? ' in tutto' : ` di ${formatHours(maxHours)}`}
          </strong>{' '}
          · copre il {formatShare(plan.coverage)} di ciò che manca, pesato per importanza
        </p>
      </div>
      <p>
        {plan.proof.optimal
          ? 'È il migliore: con questi vincoli e questo catalogo è dimostrato che nessun piano copre di più.'
          : `Il calcolo è stato fermato dal tempo: un piano migliore potrebbe esserci, ma non coprirebbe più del ${formatShare(plan.proof.bound)}.`}
      </p>
      {uncovered.length === 0 ? null : <p>Restano scoperte: {uncovered.join('; ')}.</p>}
    </>
  );
}

function Infeasible({ plan }: { plan: Extract<PlanSummary, { status: 'infeasible' }> }) {
  return (
    <div class="alert alert-warning console-alert">
      <p class="mb-1">Con questi vincoli nessun piano è possibile. Per averne uno:</p>
      <ul class="mb-0">
        {plan.relax.map(({ message }) => (
          <li>{message}</li>
        ))}
      </ul>
    </div>
  );
}

/** Grouped by reason: a list of forty modules one by one is read by nobody. */
function LeftOut({ leftOut }: { leftOut: { title: string; reason: LeftOutReason; why: string }[] }) {
  if (leftOut.length === 0) return null;
  const groups = Map.groupBy(leftOut, ({ reason }) => reason);
  return (
    <details class="plan-left-out">
      <summary class="line-link">
        {leftOut.length === 1 ? 'Un modulo escluso, e perché' : `${leftOut.length} moduli esclusi, e perché`}
      </summary>
      {[...groups].map(([reason, modules]) => (
        <>
          <h4 class="h6">
            {reasonWords[reason]} ({modules.length})
          </h4>
          <ul>
            {modules.map(({ title, why }) => (
              <li>
                {title}: {why}
              </li>
            ))}
          </ul>
        </>
      ))}
    </details>
  );
}
