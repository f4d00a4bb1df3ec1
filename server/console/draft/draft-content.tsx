import { getRule } from '../../../knowledge/rules/find-rules.ts';
import { drawGapChart } from '../../charts/gap-chart.ts';
import { drawHoursChart, type HoursLimit } from '../../charts/hours-chart.ts';
import { ChartFigure } from './chart-figure.tsx';
import { CheckLine } from './check-line.tsx';
import { DraftHeader } from './draft-header.tsx';
import { type DraftView, lineId, titleOf, verdictOf } from './draft-view.ts';
import { DraftingSteps } from './drafting-steps.tsx';
import { GapLine } from './gap-line.tsx';
import { PlanSection } from './plan-section.tsx';
import { SourceList } from './source-list.tsx';
import { SourceTexts } from './source-texts.tsx';
import { StatementLine } from './statement-line.tsx';
import { VerdictCounts } from './verdict.tsx';

/** Everything about one analysis: evidence on the left, decisions on the right. Swapped as a whole when the draft arrives. */
export function DraftContent({ view }: { view: DraftView }) {
  const { status } = view.record.row;
  return (
    <div id="bozza" class="draft" data-analysis={view.id} data-status={status}>
      <DraftHeader view={view} />
      {view.record.summary?.demo ? (
        <p class="console-demo">
          Dati dimostrativi: repertorio, moduli o annunci di questa bozza sono inventati e non valgono per una persona
          vera.
        </p>
      ) : null}
      {view.open ? <Motto /> : null}
      {view.refused === null ? null : <RefusedNotice view={view} />}
      {status === 'drafting' ? (
        <DraftingSteps view={view} />
      ) : (
        <div class="draft-columns">
          <div class="draft-left">
            <h2 class="visually-hidden">I testi</h2>
            <SourceTexts view={view} />
          </div>
          <div class="draft-right">
            <h2 class="visually-hidden">Le righe da decidere</h2>
            {view.total === 0 ? null : <Lines view={view} />}
          </div>
        </div>
      )}
    </div>
  );
}

function Motto() {
  return (
    <div class="draft-motto">
      <p>
        <strong>Colma propone, tu decidi.</strong> Nulla esce finché non hai deciso ogni riga.
      </p>
      <details class="draft-limits">
        <summary class="line-link">Quali limiti ha</summary>
        <ul>
          <li>
            Legge solo i testi che vedi: «non risulta» vuol dire che il testo non ne parla, non che la persona non lo
            sappia fare.
          </li>
          <li>Può sbagliare a capire una frase: ogni giudizio mostra le parole su cui si basa.</li>
          <li>
            Le regole sono controllate alla data indicata e avvertono soltanto: non decidono chi ha diritto a che cosa.
          </li>
        </ul>
        <a href="/sistema#limiti">Tutti i limiti</a>
      </details>
      <button type="button" class="line-link console-button-link js-only" data-open-dialog="aiuto">
        Scorciatoie da tastiera
      </button>
    </div>
  );
}

/** Without scripts the page opens at its top: there it says which line was not saved. */
function RefusedNotice({ view }: { view: DraftView }) {
  const item = view.record.items.find(({ id }) => id === view.refused?.itemId);
  return (
    <div class="alert alert-danger console-alert" role="alert">
      {view.refused?.message}{' '}
      {item === undefined ? null : <a href={`#${lineId(item.id)}`}>Vai alla riga «{titleOf(item)}»</a>}
    </div>
  );
}

function Lines({ view }: { view: DraftView }) {
  const { draftedWith } = view.record.row;
  return (
    <>
      {draftedWith?.mode === 'built_in' ? (
        <p class="console-quiet">Modalità senza modello: testi composti da regole.</p>
      ) : null}
      {draftedWith?.note ? <p class="console-quiet">{draftedWith.note}</p> : null}
      <section class="draft-section" aria-labelledby="competenze">
        <div class="draft-section-head">
          <h3 id="competenze">Competenze richieste</h3>
          <VerdictCounts view={view} />
        </div>
        <ul class="lines">
          {view.gaps.map((item) => (
            <GapLine view={view} item={item} />
          ))}
        </ul>
        {view.gaps.length < 3 ? null : (
          <details class="draft-chart">
            <summary class="line-link">Grafico delle competenze</summary>
            <ChartFigure
              title="Competenze richieste, per giudizio"
              chart={drawGapChart(
                view.gaps.map((gap) => ({
                  label: gap.content.label,
                  verdict: verdictOf(gap),
                  essential: gap.content.essential,
                  importance: gap.content.importance,
                })),
                { id: 'grafico-competenze', width: 560 },
              )}
            />
          </details>
        )}
      </section>
      <PlanSection view={view} />
      {view.checks.length === 0 ? null : (
        <section class="draft-section" aria-labelledby="verifiche">
          <h3 id="verifiche">Verifiche</h3>
          <p class="console-quiet">Le regole avvertono e chiedono un motivo; decidi tu che cosa fare.</p>
          <ul class="lines">
            {view.checks.map((item) => (
              <CheckLine view={view} item={item} />
            ))}
          </ul>
          <HoursChart view={view} />
        </section>
      )}
      {view.statements.length === 0 ? null : (
        <section class="draft-section" aria-labelledby="sintesi">
          <h3 id="sintesi">Sintesi</h3>
          <ul class="lines">
            {view.statements.map((item) => (
              <StatementLine view={view} item={item} />
            ))}
          </ul>
          <SourceList view={view} />
        </section>
      )}
    </>
  );
}

/** Rules that limit the hours of training; R-13 limits guidance, which a plan does not hold. */
const hourRules = new Set(['R-14', 'R-15', 'R-17']);

function HoursChart({ view }: { view: DraftView }) {
  const { summary, row } = view.record;
  if (summary?.plan.status !== 'planned') return null;
  const limits: HoursLimit[] = view.checks
    .filter(({ content }) => hourRules.has(content.ruleId))
    .flatMap(({ content: { ruleId, citation } }) => {
      const { minimumHours, maximumHours } = getRule(ruleId).params;
      const source = `${citation.title}, ${citation.locator}`;
      return [
        ...(typeof minimumHours === 'number'
          ? [{ label: `Minimo (${ruleId})`, kind: 'min' as const, hours: minimumHours, source }]
          : []),
        ...(typeof maximumHours === 'number'
          ? [{ label: `Massimo (${ruleId})`, kind: 'max' as const, hours: maximumHours, source }]
          : []),
      ];
    });
  if (row.constraints.maxHours !== undefined)
    limits.unshift({
      label: 'Ore concesse',
      kind: 'max',
      hours: row.constraints.maxHours,
      source: 'vincolo scritto nella richiesta',
    });
  if (limits.length === 0) return null;
  return (
    <ChartFigure
      title="Le ore del piano e i limiti"
      chart={drawHoursChart({ plannedHours: summary.plan.totalHours, limits }, { id: 'grafico-ore', width: 560 })}
    />
  );
}
