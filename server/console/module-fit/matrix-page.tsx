import type { Context } from 'hono';
import { fitCatalogue } from '../../../agents/examiner/fit-catalogue.ts';
import { listCatalogue, listProviders } from '../../../knowledge/catalogue/find-modules.ts';
import { readDemandView } from '../../../knowledge/demand/profile.ts';
import { formatNumber } from '../../../knowledge/rules/italian-figures.ts';
import { formatShare } from '../../charts/demand-chart.ts';
import { drawMatrixChart, drawnSkillsMax } from '../../charts/matrix-chart.ts';
import type { AppDeps } from '../../deps.ts';
import { type Env, requireRole } from '../../http/env.ts';
import { requireFeature } from '../../switches.ts';
import { DemandFields } from '../demand/demand-fields.tsx';
import { checkTypedDemand, demandFilterOf, listDemandChoices, readTypedDemand } from '../demand/demand-filter.ts';
import { SampleWords } from '../demand/demand-page.tsx';
import { ChartFigure } from '../draft/chart-figure.tsx';
import { page } from '../layout.tsx';

/** A provider's catalogue is a few hundred modules; a region's would be no table any more. */
const modulesMax = 300;

/** A whole catalogue against one demand: which module teaches what is asked, and what nobody teaches. */
export async function matrixPage(deps: AppDeps, c: Context<Env>): Promise<Response> {
  requireRole(c, 'trainer');
  const { db } = deps.database;
  await requireFeature(db, 'module_fit');
  const knowledge = await deps.knowledge.get();
  const typed = readTypedDemand((name) => c.req.query(name));
  const problem = checkTypedDemand(typed, knowledge);
  const filter = demandFilterOf(typed);
  const chosen = problem === null && Object.keys(filter).length > 0;
  const [providers, choices] = await Promise.all([listProviders(db, 200), listDemandChoices(db, knowledge)]);
  const asked = c.req.query('ente') ?? '';
  const provider = providers.some(({ name }) => name === asked) ? asked : '';
  const all = c.req.query('tutti') === 'si';
  const title = 'Il catalogo contro i fabbisogni';
  return page(
    c,
    { title, status: problem === null ? 200 : 422, lines: true },
    <>
      <p>
        <a href="/verifica-modulo">Verifica di un modulo</a>
      </p>
      <h1>{title}</h1>
      <p class="lead">Quali moduli insegnano ciò che gli annunci chiedono, e che cosa non insegna nessuno.</p>
      <form method="get" action="/verifica-modulo/matrice" class="console-filters">
        <div class="console-field">
          <label for="ente">Ente</label>
          <select class="form-select" id="ente" name="ente">
            <option value="">tutti</option>
            {providers.map(({ name, modules }) => (
              <option value={name} selected={name === provider}>
                {name} ({modules})
              </option>
            ))}
          </select>
        </div>
        <DemandFields typed={typed} choices={choices} />
        <div class="form-check">
          <input type="checkbox" id="tutti" name="tutti" value="si" checked={all} />
          <label for="tutti">Anche i moduli che non insegnano nulla di chiesto</label>
        </div>
        <button type="submit" class="btn btn-outline-primary">
          Mostra
        </button>
      </form>
      {problem === null ? null : (
        <p class="alert alert-danger console-alert" role="alert">
          {problem}
        </p>
      )}
      {chosen ? (
        await matrix()
      ) : problem === null ? (
        <p class="console-empty">Scegli almeno un lavoro, un settore, una provincia, un’azienda o un periodo.</p>
      ) : null}
    </>,
  );

  async function matrix() {
    const [modules, view] = await Promise.all([
      listCatalogue(db, { limit: modulesMax + 1, ...(provider === '' ? {} : { provider }) }),
      readDemandView(db, filter),
    ]);
    const whole = fitCatalogue(knowledge, modules.slice(0, modulesMax), view);
    const shown = all ? whole : { ...whole, modules: whole.modules.filter(({ teaches }) => teaches.length > 0) };
    const nobody = whole.skills.filter((skill) => skill.modules === 0);
    return (
      <section aria-labelledby="matrice">
        <h2 id="matrice">Moduli e competenze</h2>
        <p>
          Campione: <SampleWords sample={whole.sample} />
        </p>
        {whole.sample.message === null ? null : <p class="console-note">{whole.sample.message}</p>}
        {modules.length > modulesMax ? (
          <p class="console-note">
            Sono mostrati i primi {formatNumber(modulesMax)} moduli: scegli un ente per vedere i suoi.
          </p>
        ) : null}
        {whole.skills.length === 0 || shown.modules.length === 0 ? (
          <p class="console-empty">
            {whole.skills.length === 0
              ? 'Negli annunci scelti non si riconosce nessuna competenza del repertorio.'
              : 'Nessun modulo con questi filtri.'}
          </p>
        ) : (
          <>
            <p class="chart-title">Le competenze, per numero di colonna</p>
            <ol class="matrix-legend">
              {whole.skills.slice(0, drawnSkillsMax).map((skill) => (
                <li>
                  {skill.label}: {skill.vacancies === 1 ? '1 annuncio' : `${formatNumber(skill.vacancies)} annunci`}
                  {skill.share === null ? '' : ` (${formatShare(skill.share)})`},{' '}
                  {skill.modules === 0 ? (
                    <strong>nessun modulo la insegna</strong>
                  ) : skill.modules === 1 ? (
                    '1 modulo'
                  ) : (
                    `${formatNumber(skill.modules)} moduli`
                  )}
                </li>
              ))}
            </ol>
            {nobody.length === 0 ? null : (
              <p>
                Nessun modulo insegna{' '}
                {nobody.length === 1 ? 'una competenza' : `${formatNumber(nobody.length)} competenze`} fra le{' '}
                {formatNumber(whole.skills.length)} più chieste (nella figura, con «!»).
              </p>
            )}
            <ChartFigure
              title={`${formatNumber(shown.modules.length)} moduli su ${formatNumber(whole.modules.length)}, dal più coprente`}
              chart={drawMatrixChart(shown, { id: 'matrice-disegno' })}
              wide
            />
          </>
        )}
      </section>
    );
  }
}
