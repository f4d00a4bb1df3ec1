import type { Context } from 'hono';
import { Hono } from 'hono';
import { Fault } from '../../../db/fault.ts';
import { findModule } from '../../../knowledge/catalogue/find-modules.ts';
import { formatNumber } from '../../../knowledge/rules/italian-figures.ts';
import type { AppDeps } from '../../deps.ts';
import { type Env, requireRole } from '../../http/env.ts';
import { codesMax, listEditions, openEdition } from '../../ratings/rating-edition.ts';
import { page } from '../layout.tsx';
import { formatPeriod } from '../words.ts';

type Typed = { label: string; dal: string; al: string; codici: string };

/** A provider opens a collection for an edition, prints the codes once, and sees how many came back. */
export function editionPages(deps: AppDeps): Hono<Env> {
  const app = new Hono<Env>();

  app.get('/:id/giudizi', async (c) => {
    const { session } = requireRole(c, 'trainer', 'admin');
    return show(c, session.organisationId, 200, { label: '', dal: '', al: '', codici: '' }, []);
  });

  app.post('/:id/giudizi', async (c) => {
    const { session, actor } = requireRole(c, 'trainer', 'admin');
    const body = await c.req.parseBody();
    const text = (name: string, max: number): string =>
      typeof body[name] === 'string' ? (body[name] as string).trim().slice(0, max) : '';
    const typed = { label: text('label', 200), dal: text('dal', 10), al: text('al', 10), codici: text('codici', 4) };
    const problems = check(typed);
    const moduleId = c.req.param('id');
    if (problems.length > 0) return show(c, session.organisationId, 422, typed, problems);
    try {
      const edition = { moduleId, label: typed.label, from: typed.dal, to: typed.al, codes: Number(typed.codici) };
      const { codes } = await openEdition(deps, actor, edition, c.get('requestId'));
      return showCodes(c, moduleId, typed.label, codes);
    } catch (error) {
      if (!(error instanceof Fault) || error.code !== 'invalid_input') throw error;
      return show(c, session.organisationId, 422, typed, [error.safeMessage]);
    }
  });

  return app;

  async function show(
    c: Context<Env>,
    organisationId: string,
    status: number,
    typed: Typed,
    problems: string[],
  ): Promise<Response> {
    const module = await findModule(deps.database.db, c.req.param('id') ?? '');
    if (module === null) throw new Fault('not_found', 'Questo modulo non è nel catalogo.');
    const editions = await listEditions(deps.database.db, organisationId, module.id);
    return page(
      c,
      { title: `Giudizi: ${module.title}`, status },
      <>
        <p>
          <a href={`/catalogo/${module.id}`}>{module.title}</a>
        </p>
        <h1>Giudizi dei partecipanti</h1>
        <p class="lead">Un codice a ogni partecipante, una risposta per codice, niente nomi.</p>
        {problems.length === 0 ? null : (
          <div class="alert alert-danger console-alert" role="alert">
            <ul class="mb-0">
              {problems.map((problem) => (
                <li>{problem}</li>
              ))}
            </ul>
          </div>
        )}
        <section aria-labelledby="raccolte">
          <h2 id="raccolte">Raccolte aperte da voi</h2>
          {editions.length === 0 ? (
            <p class="console-empty">Nessuna, per ora: aprine una qui sotto alla fine di un’edizione.</p>
          ) : (
            <ul>
              {editions.map(({ label, from, to, codes, answers }) => (
                <li>
                  {label}, {formatPeriod(from, to)}: {formatNumber(answers)} risposte su {formatNumber(codes)} codici
                </li>
              ))}
            </ul>
          )}
        </section>
        <form method="post" action={`/catalogo/${module.id}/giudizi`} class="console-form" data-once novalidate>
          <h2>Nuova raccolta</h2>
          <div class="console-row">
            <Text name="label" label="Edizione" value={typed.label} />
            <Text name="dal" label="Cominciata il" value={typed.dal} type="date" />
            <Text name="al" label="Finita il" value={typed.al} type="date" />
            <Text name="codici" label="Partecipanti" value={typed.codici} />
          </div>
          <button type="submit" class="btn btn-primary">
            Crea i codici
          </button>
        </form>
      </>,
    );
  }

  function showCodes(c: Context<Env>, moduleId: string, label: string, codes: string[]): Promise<Response> {
    return page(
      c,
      { title: 'Codici da consegnare' },
      <>
        <p>
          <a href={`/catalogo/${moduleId}/giudizi`}>Giudizi dei partecipanti</a>
        </p>
        <h1>Codici da consegnare: {label}</h1>
        <p class="console-note">
          Stampa o copia ora questa pagina: i codici non si possono rivedere. Consegnali a caso, uno per persona, senza
          segnare a chi.
        </p>
        <ul class="rating-codes">
          {codes.map((code) => (
            <li>
              <strong>{code}</strong>
              <br />
              {deps.config.origin}/valutazione
            </li>
          ))}
        </ul>
      </>,
    );
  }
}

function check(typed: Typed): string[] {
  const problems: string[] = [];
  if (typed.label === '') problems.push('Scrivi di quale edizione si tratta: per esempio «marzo 2027, Bergamo».');
  if (!isDate(typed.dal) || !isDate(typed.al))
    problems.push('Scrivi quando è cominciata e quando è finita l’edizione.');
  const codes = Number(typed.codici);
  if (!/^\d+$/.test(typed.codici) || codes < 1 || codes > codesMax)
    problems.push(`Scrivi quanti partecipanti: un numero da 1 a ${codesMax}.`);
  return problems;
}

function isDate(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && (new Date(`${day}T00:00:00Z`).toJSON() ?? '').startsWith(day);
}

function Text({ name, label, value, type }: { name: string; label: string; value: string; type?: 'date' }) {
  return (
    <div class="console-field">
      <label for={name}>{label}</label>
      <input class="form-control" type={type ?? 'text'} id={name} name={name} value={value} maxlength={200} />
    </div>
  );
}
