import type { DemandedSkill, SkillName, TaughtSkill } from '../../../agents/examiner/fit.ts';
import type { KnowledgeBase } from '../../../knowledge/knowledge-base.ts';
import { formatHours, formatNumber } from '../../../knowledge/rules/italian-figures.ts';
import { drawDemandChart, formatShare } from '../../charts/demand-chart.ts';
import { demandWords } from '../../module-fits/demand-words.ts';
import type { FitRecord } from '../../module-fits/fit-record.ts';
import { SampleWords } from '../demand/demand-page.tsx';
import { ChartFigure } from '../draft/chart-figure.tsx';
import { formatInstant, formatPeriod } from '../words.ts';
import { exampleWords } from './example-words.ts';
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

const reportFormats = [
  ['html', 'pagina da stampare'],
  ['pdf', 'PDF'],
  ['docx', 'Word'],
  ['csv', 'CSV'],
] as const;

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
        {fit.levelEqf === null ? '' : ` · livello EQF ${fit.levelEqf}`} · {demandWords(fit.demand, view.knowledge)} ·{' '}
        {formatInstant(fit.createdAt)}
      </p>
      <p>
        {sample.source === 'company' ? (
          <>Fabbisogno dichiarato dall’azienda, {formatPeriod(sample.from, sample.to)}: non è un campione di annunci.</>
        ) : (
          <>
            Campione: <SampleWords sample={sample} />
          </>
        )}
      </p>
      <p>
        Rapporto:{' '}
        {reportFormats.map(([format, name], at) => (
          <>
            {at === 0 ? null : ', '}
            <a href={`/api/v1/module-fits/${fit.id}/report?format=${format}`}>{name}</a>
          </>
        ))}
      </p>
      {view.stopped === null ? null : (
        <p class="alert alert-warning console-alert" role="alert">
          {view.stopped}
        </p>
      )}
      {sample.message === null ? null : <p class="console-note">{sample.message}</p>}
      {fit.coverage === null ? null : (
        <p class="lead">
          Il modulo insegna il {formatShare(fit.coverage)} di ciò che{' '}
          {sample.source === 'company'
            ? 'l’azienda chiede (ogni competenza conta per la quota indicata).'
            : 'gli annunci chiedono (ogni richiesta conta quanti annunci la fanno).'}
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
          <strong>{label}</strong>: {askedWords(vacancies, share)}
          {examples.length === 0 ? null : (
            <span class="console-quiet"> – {examples.slice(0, 2).map(exampleWords).join('; ')}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function askedWords(vacancies: number, share: number | null): string {
  if (vacancies === 0 && share !== null) return share >= 1 ? 'sempre' : formatShare(share);
  const count = vacancies === 1 ? 'un annuncio' : `${formatNumber(vacancies)} annunci`;
  return share === null ? count : `${count} (${formatShare(share)})`;
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
