import { Hono } from 'hono';
import { Fault } from '../../db/fault.ts';
import { signIn, signOut } from '../auth/routes.ts';
import type { AppDeps } from '../deps.ts';
import type { Env } from '../http/env.ts';
import { forgetConversation } from './chat/conversation.ts';
import { page } from './layout.tsx';
import { safePath } from './safe-path.ts';

export function signInRoutes(deps: AppDeps): Hono<Env> {
  const app = new Hono<Env>();

  app.get('/accesso', async (c) => {
    const next = safePath(c.req.query('poi'));
    if (c.get('session') !== null) return c.redirect(next, 303);
    return page(
      c,
      { title: 'Accedi' },
      <SignInForm next={next} email="" error={null} demo={deps.config.demo !== null} />,
    );
  });

  app.post('/accesso', async (c) => {
    const form = await c.req.parseBody();
    const email = typeof form.email === 'string' ? form.email.trim() : '';
    const password = typeof form.password === 'string' ? form.password : '';
    const next = safePath(typeof form.poi === 'string' ? form.poi : undefined);
    try {
      if (email === '' || password === '' || email.length > 320 || password.length > 200) {
        throw new Fault('invalid_input', 'Scrivi indirizzo e password.');
      }
      const response = await signIn(deps, { email, password }, c.get('client'), c.get('requestId'));
      for (const cookie of response.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true });
      return c.redirect(next, 303);
    } catch (error) {
      if (!(error instanceof Fault) || error.code === 'internal') throw error;
      const status = error.code === 'too_many_requests' ? 429 : 422;
      return page(
        c,
        { title: 'Accedi', status },
        <SignInForm next={next} email={email} error={error.safeMessage} demo={deps.config.demo !== null} />,
      );
    }
  });

  app.post('/esci', async (c) => {
    const response = await signOut(deps, c.get('session'), c.req.header('cookie') ?? '', c.get('requestId'));
    for (const cookie of response.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true });
    forgetConversation(c);
    return c.redirect('/accesso?esito=uscita', 303);
  });

  return app;
}

function SignInForm({
  next,
  email,
  error,
  demo,
}: {
  next: string;
  email: string;
  error: string | null;
  demo: boolean;
}) {
  return (
    <section class="console-narrow" data-forget>
      <h1>Accedi a Colma</h1>
      <p class="lead">Colma prepara la bozza di un’analisi delle competenze; ogni riga la decidi tu.</p>
      {error === null ? null : (
        <div class="alert alert-danger console-alert" role="alert" id="errore-accesso">
          {error}
        </div>
      )}
      <form method="post" action="/accesso" class="console-card" novalidate>
        <input type="hidden" name="poi" value={next} />
        <div class="console-field">
          <label for="email">Indirizzo e-mail</label>
          <input
            class="form-control"
            type="email"
            id="email"
            name="email"
            value={email}
            autocomplete="username"
            required
            maxlength={320}
            aria-describedby={error === null ? undefined : 'errore-accesso'}
          />
        </div>
        <div class="console-field">
          <label for="password">Password</label>
          <input
            class="form-control"
            type="password"
            id="password"
            name="password"
            autocomplete="current-password"
            required
            maxlength={200}
          />
        </div>
        <button type="submit" class="btn btn-primary">
          Accedi
        </button>
      </form>
      {demo ? (
        <div class="console-note">
          <h2 class="h6">Installazione dimostrativa</h2>
          <p>
            Persone, moduli e annunci sono inventati. Puoi provare con <code>consulente@demo.test</code>,{' '}
            <code>formatore@demo.test</code>, <code>revisore@demo.test</code> o <code>admin@demo.test</code>; la
            password è quella stampata al primo avvio.
          </p>
        </div>
      ) : null}
      <p>
        Hai una domanda sul programma? <a href="/chat">Chiedi senza accedere</a>
      </p>
      <p class="console-quiet">
        Gli account li crea chi amministra il sistema. <a href="/privacy">Come sono trattati i dati</a>
      </p>
    </section>
  );
}
