import type { Context } from 'hono';
import {
  type AskedSkill,
  type DemandSample,
  type DemandView,
  listDemandGroups,
  readDemandView,
  smallSampleMessage,
} from '../../../knowledge/demand/profile.ts';
import { readTrend, type TrendMonth } from '../../../knowledge/demand/trend.ts';
import type { KnowledgeBase } from '../../../knowledge/knowledge-base.ts';
import { provinceName } from '../../../knowledge/plan/lombardy-provinces.ts';
import { formatDate, formatNumber } from '../../../knowledge/rules/italian-figures.ts';
import type { Skill } from '../../../knowledge/skills/taxonomy.ts';
import { formatShare } from '../../charts/demand-chart.ts';
import { drawTrendChart } from '../../charts/trend-chart.ts';
import type { AppDeps } from '../../deps.ts';
import { type Env, requireRole } from '../../http/env.ts';
import { ChartFigure } from '../draft/chart-figure.tsx';
import { page } from '../layout.tsx';
import { formatPeriod } from '../words.ts';
import { DemandFields } from './demand-fields.tsx';
import {
  checkTypedDemand,
  demandFilterOf,
  listDemandChoices,
  readTypedDemand,
  type TypedDemand,
} from './demand-filter.ts';

const groupsShown = 12;

/** What companies ask: where there are adverts, then one profile with the sample it rests on. */
export async function demandPage(deps: AppDeps, c: Context<Env>): Promise<Response> {
  const { session } = requireRole(c, 'consultant', 'trainer', 'admin');
  const { db } = deps.database;
  const knowledge = await deps.knowledge.get();
  const typed = readTypedDemand((name) => c.req.query(name));
  const problem = checkTypedDemand(typed, knowledge);
  const choices = await listDemandChoices(db, knowledge);
  const filter = demandFilterOf(typed);
  const chosen = problem === null && Object.keys(filter).length > 0;
  const skill = knowledge.skills.get(c.req.query('competenza') ?? '') ?? null;
  const nothing = Object.values(choices).every((list) => list.length === 0);
  return page(
    c,
    { title: 'Fabbisogni delle imprese', status: problem === null ? 200 : 422, lines: true },
    <>
      <h1>Fabbisogni delle imprese</h1>
      <p class="lead">Che cosa chiedono gli annunci di lavoro, con quanti annunci lo dicono e di quando sono.</p>
      <p>
        <a href="/fabbisogni/aziende">Profili scritti per singole aziende</a>
        {session.role === 'trainer' ? (
          <>
            {' '}
            · <a href="/verifica-modulo/matrice">Tutto il catalogo contro i fabbisogni</a>
          </>
        ) : null}
      </p>
      {nothing ? (
        <p class="console-empty">
          Non ci sono ancora annunci. Li importa chi amministra il sistema con <code>npm run import:vacancies</code>.
        </p>
      ) : (
        <form method="get" action="/fabbisogni" class="console-filters">
          <DemandFields typed={typed} choices={choices} />
          <button type="submit" class="btn btn-outline-primary">
            Mostra
          </button>
        </form>
      )}
      {problem === null ? null : (
        <p class="alert alert-danger console-alert" role="alert">
          {problem}
        </p>
      )}
      {chosen ? (
        <Profile
          view={await readDemandView(db, filter)}
          knowledge={knowledge}
          typed={typed}
          trainer={session.role === 'trainer'}
          trend={await readTrend(db, filter, skill?.id ?? null)}
          skill={skill}
        />
      ) : nothing || problem !== null ? null : (
        await groupLists(deps, knowledge)
      )}
    </>,
  );
}

async function groupLists(deps: AppDeps, knowledge: KnowledgeBase) {
  const { db } = deps.database;
  const lists = [
    ['Per lavoro', 'lavoro', 'occupation', (id: string) => knowledge.occupations.get(id)?.label ?? id],
    ['Per settore', 'settore', 'sector', (sector: string) => sector],
    ['Per provincia', 'provincia', 'province', provinceName],
    ['Per azienda', 'azienda', 'company', (company: string) => company],
  ] as const;
  const groups = await Promise.all(
    lists.map(async ([title, field, by, name]) => ({
      title,
      field,
      name,
      found: await listDemandGroups(db, by, {}, groupsShown),
    })),
  );
  return (
    <>
      {groups.map(({ title, field, name, found }) =>
        found.length === 0 ? null : (
          <section aria-labelledby={`gruppi-${field}`}>
            <h2 id={`gruppi-${field}`}>{title}</h2>
            <ul class="console-cards">
              {found.map(({ value, sample }) => (
                <li class="console-card">
                  <a class="console-card-link" href={`/fabbisogni?${new URLSearchParams({ [field]: value })}`}>
                    {name(value)}
                  </a>
                  <p class="mb-0">
                    <SampleWords sample={sample} />
                  </p>
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
    </>
  );
}

/** How many adverts, of when, and whether they are enough. */
export function SampleWords({
  sample,
}: {
  sample: Pick<DemandSample, 'vacancies' | 'from' | 'to' | 'sufficient' | 'demo'>;
}) {
  return (
    <>
      {sample.vacancies === 1 ? '1 annuncio' : `${formatNumber(sample.vacancies)} annunci`}
      {sample.from === null ? '' : ` · ${formatPeriod(sample.from, sample.to)}`}{' '}
      {sample.sufficient ? null : <span class="console-tag">campione troppo piccolo</span>}{' '}
      {sample.demo ? <span class="console-tag">dato dimostrativo</span> : null}
    </>
  );
}

type ProfileProps = {
  view: DemandView;
  knowledge: KnowledgeBase;
  typed: TypedDemand;
  trainer: boolean;
  /** All adverts month by month, or those that ask for `skill`. */
  trend: TrendMonth[];
  skill: Skill | null;
};

function Profile({ view, knowledge, typed, trainer, trend, skill }: ProfileProps) {
  const { sample, skills } = view;
  const small = smallSampleMessage(sample);
  const query = new URLSearchParams(Object.entries(typed).filter(([, value]) => value !== ''));
  return (
    <section aria-labelledby="profilo">
      <h2 id="profilo">Che cosa chiedono</h2>
      <p>
        Campione: <SampleWords sample={sample} />
      </p>
      {small === null ? null : <p class="console-note">{small}</p>}
      {trainer && sample.vacancies > 0 ? (
        <p>
          <a class="btn btn-outline-primary" href={`/verifica-modulo?${query}`}>
            Verifica un modulo con questi fabbisogni
          </a>
        </p>
      ) : null}
      {trend.length < 2 ? null : (
        <ChartFigure
          title={skill === null ? 'Annunci mese per mese' : `«${skill.label}» mese per mese`}
          chart={drawTrendChart(trend, skill?.label ?? null, {
            id: 'andamento',
            // A year fits a telephone at the size of its type; more needs the width of a desk.
            ...(trend.length > 12 ? { width: 560 } : {}),
          })}
        />
      )}
      {skills.length === 0 ? (
        <p class="console-empty">Negli annunci scelti non si riconosce nessuna competenza del repertorio.</p>
      ) : (
        <SkillTable skills={skills} knowledge={knowledge} query={query} />
      )}
    </section>
  );
}

function SkillTable({
  skills,
  knowledge,
  query,
}: {
  skills: AskedSkill[];
  knowledge: KnowledgeBase;
  query: URLSearchParams;
}) {
  const trendAddress = (skillId: string): string =>
    `/fabbisogni?${new URLSearchParams([...query, ['competenza', skillId]])}#profilo`;
  return (
    <table class="table console-table">
      <caption class="visually-hidden">Competenze chieste, dalla più frequente</caption>
      <thead>
        <tr>
          <th scope="col">Competenza</th>
          <th scope="col">Annunci</th>
          <th scope="col">Quota</th>
          <th scope="col">Esempi</th>
          <th scope="col">Nel tempo</th>
        </tr>
      </thead>
      <tbody>
        {skills.map(({ skillId, vacancies, share, examples }) => (
          <tr>
            <th scope="row">{knowledge.skills.get(skillId)?.label ?? skillId}</th>
            <td data-label="Annunci">{formatNumber(vacancies)}</td>
            <td data-label="Quota">{share === null ? '–' : formatShare(share)}</td>
            <td data-label="Esempi">
              {examples.map(({ title, company, date }) => `${title}, ${company} (${formatDate(date)})`).join('; ')}
            </td>
            <td data-label="Nel tempo">
              <a
                href={trendAddress(skillId)}
                aria-label={`Andamento mese per mese: ${knowledge.skills.get(skillId)?.label ?? skillId}`}
              >
                andamento
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
