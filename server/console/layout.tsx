import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import { version } from '../api/status.ts';
import type { SignedIn } from '../auth/auth.ts';
import type { Env } from '../http/env.ts';
import { assetUrl } from './assets.ts';
import { AssistantPane } from './assistant/assistant-page.tsx';
import { Icon } from './icon.tsx';
import { messages } from './messages.ts';
import { roleWords } from './words.ts';

export type PageOptions = {
  title: string;
  status?: number;
  /** Scripts and styles besides the common ones. */
  draft?: boolean;
  chat?: boolean;
  desk?: boolean;
  /** The style of lines to decide, without the draft's own script. */
  lines?: boolean;
  /** `page`: the assistant's own page, which needs no pane beside it. */
  assistant?: 'page';
  /** Seconds after which a browser without scripts asks again. */
  refreshSeconds?: number;
};

/** Requests made by htmx want a fragment; all others a page. */
export function isFragmentRequest(c: Context<Env>): boolean {
  return c.req.header('hx-request') === 'true';
}

/** htmx without what the content policy forbids, and with the answers that carry a message (409, 422) shown in place. */
const htmxConfig = JSON.stringify({
  includeIndicatorStyles: false,
  allowEval: false,
  allowScriptTags: false,
  // Settling a style attribute would write an inline style.
  attributesToSettle: ['class'],
  historyEnabled: false,
  responseHandling: [
    { code: '204', swap: false },
    { code: '[23]..', swap: true },
    { code: '409|413|415|422', swap: true },
    { code: '[45]..', swap: false, error: true },
  ],
});

/** One whole page of the console. */
export async function page(c: Context<Env>, options: PageOptions, body: Child): Promise<Response> {
  const session = c.get('session') ?? null;
  const talks = session?.role === 'consultant' || session?.role === 'trainer';
  const message = messages[c.req.query('esito') ?? ''];
  const styles = [
    'bootstrap-italia.css',
    'console.css',
    ...(options.draft || options.lines ? ['draft.css'] : []),
    ...(options.chat || options.desk ? ['chat.css'] : []),
    ...(options.desk ? ['desk.css'] : []),
    ...(options.chat ? ['chat.css'] : []),
    // Cards show verdicts as the draft page does.
    ...(talks ? [...(options.draft || options.lines ? [] : ['draft.css']), 'assistant.css'] : []),
  ];
  const scripts = [
    'htmx.js',
    'console.js',
    ...(options.draft ? ['draft.js'] : []),
    ...(options.chat ? ['chat.js'] : []),
    ...(options.desk ? ['desk.js'] : []),
    ...(talks ? ['assistant.js'] : []),
  ];
  const urls = await Promise.all([...styles, ...scripts, 'print.css', 'favicon.svg'].map(assetUrl));
  const document = (
    <html lang="it">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="htmx-config" content={htmxConfig} />
        <title>{`${options.title} · Colma`}</title>
        {urls.slice(0, styles.length).map((url) => (
          <link rel="stylesheet" href={url} />
        ))}
        <link rel="stylesheet" media="print" href={urls.at(-2)} />
        <link rel="icon" type="image/svg+xml" href={urls.at(-1)} />
        {urls.slice(styles.length, styles.length + scripts.length).map((url) => (
          <script src={url} defer></script>
        ))}
        {options.refreshSeconds === undefined ? null : (
          <noscript>
            <meta http-equiv="refresh" content={String(options.refreshSeconds)} />
          </noscript>
        )}
      </head>
      <body>
        <div class="skiplinks">
          <a class="visually-hidden-focusable" href="#contenuto">
            Vai al contenuto
          </a>
        </div>
        <Header session={session} path={c.req.path} />
        <main id="contenuto" class="container-xxl console-main" tabindex={-1}>
          {message === undefined ? null : (
            <div class={`alert alert-${message.kind} console-alert`} role="status">
              {message.text}
            </div>
          )}
          <div id="avviso" class="console-live" role="alert" aria-live="assertive"></div>
          {body}
        </main>
        <Footer />
        {talks && options.assistant === undefined ? <AssistantPane path={c.req.path} /> : null}
      </body>
    </html>
  );
  return c.html(html`<!DOCTYPE html>${document}`, (options.status ?? 200) as 200);
}

const everyone: (SignedIn['role'] | null)[] = [null, 'consultant', 'trainer', 'auditor', 'admin'];
/** `null` stands for who has not signed in. */
const links: { href: string; label: string; roles: (SignedIn['role'] | null)[] }[] = [
  { href: '/assistente', label: 'Assistente', roles: ['consultant', 'trainer'] },
  { href: '/analisi', label: 'Analisi', roles: ['consultant'] },
  { href: '/sportello', label: 'Sportello', roles: ['consultant'] },
  { href: '/sportello/risposte-approvate', label: 'Risposte', roles: ['admin'] },
  { href: '/catalogo', label: 'Catalogo', roles: ['consultant', 'trainer', 'admin'] },
  { href: '/registro', label: 'Registro', roles: ['auditor'] },
  { href: '/fabbisogni', label: 'Fabbisogni', roles: ['consultant', 'trainer', 'admin'] },
  { href: '/verifica-modulo', label: 'Verifica', roles: ['trainer'] },
  { href: '/documenti', label: 'Documenti', roles: ['consultant', 'trainer', 'auditor', 'admin'] },
  { href: '/chat', label: 'Domande', roles: everyone },
  { href: '/sistema', label: 'Sistema', roles: ['consultant', 'trainer', 'auditor', 'admin'] },
];

function Header({ session, path }: { session: SignedIn | null; path: string }) {
  return (
    <header class="console-header">
      <div class="it-header-slim-wrapper">
        <div class="container-xxl console-slim">
          <span class="console-owner">Servizi per il lavoro</span>
          {session === null ? (
            <a class="console-slim-link" href="/accesso">
              Accedi
            </a>
          ) : (
            <form method="post" action="/esci" class="console-account">
              <span>
                {session.name} <span class="console-role">({roleWords[session.role]})</span>
              </span>
              <button type="submit" class="console-slim-link">
                Esci
              </button>
            </form>
          )}
        </div>
      </div>
      <div class="console-brandbar">
        <div class="container-xxl console-brandbar-content">
          <a class="console-brand" href="/">
            <span class="console-brand-name">Colma</span>
            <span class="console-brand-line">la macchina propone, le persone decidono</span>
          </a>
          <nav aria-label="Principale">
            <ul class="console-nav">
              {links
                .filter(({ roles }) => roles.includes(session?.role ?? null))
                .map(({ href, label }) => (
                  <li>
                    <a
                      href={href}
                      aria-current={path === href ? 'page' : path.startsWith(`${href}/`) ? 'true' : undefined}
                    >
                      {label}
                    </a>
                  </li>
                ))}
            </ul>
          </nav>
        </div>
      </div>
    </header>
  );
}

function Footer() {
  return (
    <footer class="console-footer">
      <div class="container-xxl">
        <p class="console-footer-notice">
          <Icon name="info-circle" /> Le bozze sono preparate da un sistema automatico e valgono solo dopo la decisione
          di una persona. <a href="/sistema">Come funziona e quali limiti ha</a>
        </p>
        <ul class="console-footer-links">
          <li>
            <a href="/privacy">Privacy</a>
          </li>
          <li>
            <a href="/accessibilita">Accessibilità</a>
          </li>
          <li>
            <a href="/docs">API</a>
          </li>
          <li>
            <a href="/sistema#codice">Codice sorgente</a>
          </li>
          <li>Versione {version}</li>
        </ul>
      </div>
    </footer>
  );
}
