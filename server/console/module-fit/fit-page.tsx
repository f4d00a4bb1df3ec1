import type { DemandedSkill, SkillName, TaughtSkill } from '../../../agents/examiner/fit.ts';
import type { KnowledgeBase } from '../../../knowledge/knowledge-base.ts';
import { provinceName } from '../../../knowledge/plan/lombardy-provinces.ts';
import { formatDate, formatHours, formatNumber } from '../../../knowledge/rules/italian-figures.ts';
import { drawDemandChart, formatShare } from '../../charts/demand-chart.ts';
import type { FitRecord } from '../../module-fits/fit-record.ts';
import { SampleWords } from '../demand/demand-page.tsx';
import { ChartFigure } from '../draft/chart-figure.tsx';
import { formatInstant } from '../words.ts';
import { type RefusedSuggestion, SuggestionLine } from './suggestion-line.tsx';

export type FitView = {
  fit: FitRecord;
  knowledge: KnowledgeBase;
  me: string;
  names: Map<string, string>;
  /** Whether proposals can be decided now. */
  open: boolean;
  stopped: string | null;
  refused: RefusedSuggestion | null;
};

/** One module against demand: what it covers, misses and over-teaches, and what could be done about it. */
export function FitPage({ view }: { view: FitView }) {
  const { fit } = view;
  const { sample } = fit;
  return (
    <article class="fit">
      <p>
        <a href="/verifica-modulo">Verifica di un modulo</a>
      </p>
      <h1>{fit.title}</h1>
      <p class="line-facts">
        {formatHours(fit.hours)}
        {fit.levelEqf === null ? '' : ` · livello EQF ${fit.levelEqf}`} · {demandWords(view)} ·{' '}
        {formatInstant(fit.createdAt)}
      </p>
      <p>
        Campione: <SampleWords sample={sample} />
      </p>
      {view.stopped === null ? null : (
        <p class="alert alert-warning console-alert" role="alert">
          {view.stopped}
        </p>
      )}
      {sample.message === null ? null : <p class="console-note">{sample.message}</p>}
      {fit.coverage === null ? null : (
        <p class="lead">
          Il modulo insegna il {formatShare(fit.coverage)} di ciò che gli annunci chiedono (ogni richiesta conta quanti
          annunci la fanno).
        </p>
      )}
      {fit.demanded.length === 0 ? (
        <p class="console-empty">Negli annunci scelti non si riconosce nessuna competenza del repertorio.</p>
      ) : (
        <Demand fit={fit} />
      )}
      <section aria-labelledby="coperte">
        <h2 id="coperte">Coperte: chieste e insegnate</h2>
        <Names names={fit.covered} none="Nessuna competenza chiesta è insegnata dal modulo." />
      </section>
      <section aria-labelledby="mancano">
        <h2 id="mancano">Mancano: chieste e non insegnate</h2>
        {fit.missing.length === 0 ? (
          <p>Nulla: il modulo insegna tutto ciò che è chiesto.</p>
        ) : (
          <DemandList skills={fit.missing} />
        )}
      </section>
      <section aria-labelledby="in-piu">
        <h2 id="in-piu">In più: insegnate e non chieste</h2>
        <Names names={fit.surplus} none="Nulla: tutto ciò che il modulo insegna è chiesto." />
      </section>
      <section aria-labelledby="insegna">
        <h2 id="insegna">Che cosa insegna</h2>
        {fit.taught.length === 0 ? (
          <p class="console-empty">Nel programma non si riconosce nessuna competenza del repertorio.</p>
        ) : (
          <Taught taught={fit.taught} />
        )}
      </section>
      <Suggestions view={view} />
      {fit.overlaps.length === 0 ? null : (
        <section aria-labelledby="simili">
          <h2 id="simili">Moduli che insegnano le stesse cose</h2>
          <ul>
            {fit.overlaps.map((overlap) => (
              <li>
                <a href={`/catalogo/${overlap.moduleId}`}>{overlap.title}</a>, {overlap.provider},{' '}
                {formatHours(overlap.hours)}: {overlap.shared.map(({ label }) => label).join('; ')}
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

function demandWords({ fit, knowledge }: FitView): string {
  const { pasted, occupationId, sector, province, company } = fit.demand;
  if (pasted > 0)
    return pasted === 1 ? 'confronto con un annuncio incollato' : `confronto con ${pasted} annunci incollati`;
  const parts = [
    occupationId === undefined ? null : (knowledge.occupations.get(occupationId)?.label ?? null),
    sector,
    province === undefined ? null : provinceName(province),
    company,
  ].filter((part) => part !== null && part !== undefined);
  return `fabbisogni: ${parts.join(', ') || 'tutti gli annunci del periodo'}`;
}

function Demand({ fit }: { fit: FitRecord }) {
  const taught = new Set(fit.covered.map(({ skillId }) => skillId));
  const bars = fit.demanded.map((skill) => ({
    label: skill.label,
    vacancies: skill.vacancies,
    share: skill.share,
    taught: taught.has(skill.skillId),
  }));
  return (
    <section aria-labelledby="chieste">
      <h2 id="chieste">Che cosa chiedono le imprese</h2>
      <ChartFigure
        title={bars.length > 12 ? 'Le dodici competenze più chieste' : 'Le competenze chieste'}
        chart={drawDemandChart(bars, { id: 'grafico-fabbisogni', width: 560 })}
      />
      <details>
        <summary class="line-link">Tutte le competenze chieste, con esempi</summary>
        <DemandList skills={fit.demanded} />
      </details>
    </section>
  );
}

function DemandList({ skills }: { skills: DemandedSkill[] }) {
  return (
    <ul class="fit-list">
      {skills.map(({ label, vacancies, share, examples }) => (
        <li>
          <strong>{label}</strong>: {vacancies === 1 ? 'un annuncio' : `${formatNumber(vacancies)} annunci`}
          {share === null ? '' : ` (${formatShare(share)})`}
          {examples.length === 0 ? null : (
            <span class="console-quiet"> – {examples.slice(0, 2).map(exampleWords).join('; ')}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Words of a pasted advert, or an imported advert by title, company and date: its id says nothing to people. */
function exampleWords({ vacancy, text }: DemandedSkill['examples'][number]): string {
  if (!vacancy.startsWith('vac_')) return `${vacancy}: «${text}»`;
  return text.replace(/\d{4}-\d{2}-\d{2}$/, (day) => formatDate(day));
}

function Names({ names, none }: { names: SkillName[]; none: string }) {
  if (names.length === 0) return <p>{none}</p>;
  return (
    <ul class="fit-list">
      {names.map(({ label }) => (
        <li>{label}</li>
      ))}
    </ul>
  );
}

function Taught({ taught }: { taught: TaughtSkill[] }) {
  return (
    <table class="table console-table">
      <caption class="visually-hidden">Che cosa il modulo insegna, con le parole che lo dicono e le ore</caption>
      <thead>
        <tr>
          <th scope="col">Competenza</th>
          <th scope="col">Le parole del programma</th>
          <th scope="col">Ore</th>
        </tr>
      </thead>
      <tbody>
        {taught.map(({ label, evidence, declared, hours, hoursEstimated }) => (
          <tr>
            <th scope="row">{label}</th>
            <td data-label="Parole">
              {evidence.length === 0
                ? declared
                  ? 'lo dichiara il catalogo'
                  : '–'
                : evidence
                    .slice(0, 3)
                    .map(({ text }) => `«${text}»`)
                    .join(' ')}
            </td>
            <td data-label="Ore">
              {hours === null ? '–' : `${formatHours(hours)}${hoursEstimated ? ' (stima)' : ''}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Suggestions({ view }: { view: FitView }) {
  const { fit, refused } = view;
  return (
    <section aria-labelledby="proposte">
      <h2 id="proposte">Proposte</h2>
      {fit.suggestions.length === 0 ? (
        <p>
          {fit.sample.sufficient
            ? 'Nessuna proposta: il modulo risponde a ciò che è chiesto.'
            : 'Con un campione così piccolo Colma non propone cambiamenti.'}
        </p>
      ) : (
        <>
          <p>Colma propone, tu decidi: nessun modulo cambia da solo.</p>
          <ul class="lines">
            {fit.suggestions.map((item) => (
              <SuggestionLine
                fitId={fit.id}
                item={item}
                me={view.me}
                names={view.names}
                open={view.open}
                refused={refused?.itemId === item.itemId ? refused : null}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
