import type { Context } from 'hono';
import type { Env } from '../http/env.ts';
import type { Problem } from '../http/problem.ts';
import { page } from './layout.tsx';
import { safePath } from './safe-path.ts';

const advice: Record<number, string> = {
  400: 'Torna alla pagina precedente e riprova.',
  403: 'Se pensi che il tuo profilo debba poterlo fare, chiedi a chi amministra il sistema.',
  404: 'Controlla l’indirizzo, oppure riparti dalla pagina iniziale.',
  409: 'Torna alla pagina e guarda com’è adesso.',
  410: 'I dati di questa persona sono stati cancellati e non si possono recuperare.',
  413: 'Torna alla pagina precedente e invia meno testo o un file più leggero.',
  422: 'Torna alla pagina precedente e correggi.',
  429: 'Aspetta un momento prima di riprovare.',
  500: 'Riprova fra un momento. Se succede ancora, comunica il codice della richiesta a chi amministra il sistema.',
  503: 'Il resto del sistema continua a funzionare.',
};

/** A failure as a page: what happened, what to do, and the code to quote. Whoever has not signed in is sent to do so. */
export async function errorPage(c: Context<Env>, problem: Problem): Promise<Response> {
  if (problem.status === 401) return c.redirect(`/accesso?poi=${encodeURIComponent(safePath(wantedPath(c)))}`, 303);
  const retryAfter = problem.retryAfterSeconds;
  if (typeof retryAfter === 'number') c.header('retry-after', String(retryAfter));
  return page(
    c,
    { title: problem.title, status: problem.status },
    <section class="console-narrow">
      <h1>{problem.title}</h1>
      <p class="lead">{problem.detail}</p>
      <p>{advice[problem.status] ?? advice[500]}</p>
      <p>
        <a class="btn btn-primary" href="/">
          Vai alla pagina iniziale
        </a>
      </p>
      <p class="console-quiet">
        Codice della richiesta: <code>{problem.requestId}</code>
      </p>
    </section>,
  );
}

/** After signing in people go back to a page; the address of a form that was sent is none, the page it was on is. */
function wantedPath(c: Context<Env>): string {
  const { pathname, search } = new URL(c.req.url);
  if (c.req.method === 'GET') return `${pathname}${search}`;
  try {
    const from = new URL(c.req.header('referer') ?? '');
    return from.host === (c.req.header('host') ?? new URL(c.req.url).host) ? `${from.pathname}${from.search}` : '/';
  } catch {
    return '/';
  }
}
