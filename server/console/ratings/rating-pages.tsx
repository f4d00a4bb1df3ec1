import type { Context } from 'hono';
import { Hono } from 'hono';
import { Fault } from '../../../db/fault.ts';
import type { AppDeps } from '../../deps.ts';
import type { Env } from '../../http/env.ts';
import { findRatable, giveRating } from '../../ratings/give-rating.ts';
import { page } from '../layout.tsx';

const words = ['per niente utile', 'poco utile', 'abbastanza utile', 'utile', 'molto utile'];

/** Where a participant gives a rating with the code on paper: no account, nothing about the person asked or kept. */
export function ratingPages(deps: AppDeps): Hono<Env> {
  const app = new Hono<Env>();
  const { db } = deps.database;

  app.get('/', (c) => {
    const code = c.req.query('codice')?.slice(0, 60) ?? '';
    return code === '' ? show(c, 200, { code: '' }) : find(c, code);
  });

  app.post('/', async (c) => {
    const body = await c.req.parseBody();
    const code = typeof body.codice === 'string' ? body.codice.slice(0, 60) : '';
    const about = await findRatable(db, code);
    try {
      await giveRating(deps, code, Number(body.voto ?? Number.NaN), c.get('requestId'));
    } catch (error) {
      if (!(error instanceof Fault) || !['invalid_input', 'not_found'].includes(error.code)) throw error;
      return show(c, error.code === 'not_found' ? 404 : 422, { code, about, problem: error.safeMessage });
    }
    return c.redirect('/valutazione/grazie', 303);
  });

  app.get('/grazie', (c) =>
    page(
      c,
      { title: 'Grazie' },
      <>
        <h1>Grazie, il tuo giudizio è contato</h1>
        <p class="lead">
          Si vede solo insieme ad altri, mai da solo: le cifre cambiano di cinque risposte in cinque. Il codice non si
          può più usare.
        </p>
        <p>Puoi chiudere questa pagina.</p>
      </>,
    ),
  );

  return app;

  async function find(c: Context<Env>, code: string): Promise<Response> {
    const about = await findRatable(db, code);
    if (about !== null) return show(c, 200, { code, about });
    const problem = 'Questo codice non va bene: forse c’è un errore di battitura, oppure è già stato usato.';
    return show(c, 404, { code, problem });
  }

  function show(
    c: Context<Env>,
    status: number,
    view: { code: string; about?: { title: string; label: string } | null; problem?: string },
  ): Promise<Response> {
    const { code, about, problem } = view;
    return page(
      c,
      { title: 'Che cosa pensi del corso?', status },
      <>
        <h1>Che cosa pensi del corso?</h1>
        {problem === undefined ? null : (
          <p class="alert alert-danger console-alert" role="alert">
            {problem}
          </p>
        )}
        {about ? (
          <form method="post" action="/valutazione" class="console-form" data-once novalidate>
            <p class="lead">
              {about.title}, {about.label}
            </p>
            <input type="hidden" name="codice" value={code} />
            <fieldset class="console-choices">
              <legend>Per il tuo lavoro, questo corso è stato…</legend>
              {words.map((word, at) => (
                <div class="console-choice">
                  <input type="radio" name="voto" id={`voto-${at + 1}`} value={String(at + 1)} />
                  <label for={`voto-${at + 1}`}>
                    {at + 1} – {word}
                  </label>
                </div>
              ))}
            </fieldset>
            <p>
              È anonimo: non chiediamo chi sei e non conserviamo quale codice ha dato quale voto. Il codice vale una
              volta sola.
            </p>
            <button type="submit" class="btn btn-primary btn-lg">
              Invia
            </button>
          </form>
        ) : (
          <form method="get" action="/valutazione" class="console-form">
            <p class="lead">Scrivi il codice che hai ricevuto alla fine del corso.</p>
            <div class="console-field">
              <label for="codice">Codice</label>
              <input
                class="form-control console-short"
                type="text"
                id="codice"
                name="codice"
                value={code}
                maxlength={60}
                autocomplete="off"
                spellcheck={false}
              />
            </div>
            <button type="submit" class="btn btn-primary">
              Continua
            </button>
          </form>
        )}
      </>,
    );
  }
}
