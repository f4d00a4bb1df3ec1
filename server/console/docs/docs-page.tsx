import type { Context } from 'hono';
import type { Env } from '../../http/env.ts';
import { page } from '../layout.tsx';
import { type ApiBody, type ApiDocument, type ApiField, type ApiRoute, readApi } from './api-reference.ts';

/** The API for who writes a program: the OpenAPI document, readable without tools and without scripts. */
export function docsPage(c: Context<Env>, document: ApiDocument): Promise<Response> {
  const groups = readApi(document);
  return page(
    c,
    { title: 'API' },
    <article class="docs">
      <h1>API</h1>
      <p class="lead">Tutto ciò che si fa in queste pagine si può fare da un altro programma.</p>
      <p>{document.info.description}</p>
      <p>
        Versione {document.info.version}. Il documento leggibile dalle macchine è{' '}
        <a href="/openapi.json">openapi.json</a> (OpenAPI 3.1).
      </p>
      <nav aria-label="Gruppi di chiamate">
        <ul class="console-inpage">
          {groups.map(({ name }) => (
            <li>
              <a href={`#${groupId(name)}`}>{capital(name)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ name, description, routes }) => (
        <section aria-labelledby={groupId(name)}>
          <h2 id={groupId(name)} tabindex={-1}>
            {capital(name)}
          </h2>
          {description === '' ? null : <p>{description}.</p>}
          {routes.map((route) => (
            <Route route={route} />
          ))}
        </section>
      ))}
    </article>,
  );
}

function Route({ route }: { route: ApiRoute }) {
  return (
    <details class="docs-route" id={route.id}>
      <summary>
        <span class={`docs-method docs-method-${route.method.toLowerCase()}`}>{route.method}</span>{' '}
        <code>{route.path}</code> <span class="docs-summary">{route.summary}</span>
      </summary>
      <div class="docs-body">
        {route.parameters.length === 0 ? null : (
          <Fields
            caption="Parametri"
            fields={route.parameters.map(({ place, ...field }) => ({
              ...field,
              note: [places[place] ?? place, field.note].filter((part) => part !== '').join(', '),
            }))}
          />
        )}
        {route.bodies.map((body) => (
          <Body title="Corpo della richiesta" body={body} />
        ))}
        <p class="docs-label">Risposte</p>
        <ul class="docs-answers">
          {route.answers.map((answer) => (
            <li>
              <strong>{answer.status}</strong> {answer.description}
              {answer.status.startsWith('2')
                ? answer.bodies.map((body) => <Body title="Corpo della risposta" body={body} />)
                : null}
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

const places: Record<string, string> = { path: 'nel percorso', query: 'nell’indirizzo', header: 'intestazione' };

function Body({ title, body }: { title: string; body: ApiBody }) {
  const caption = `${title} (${body.mediaType})`;
  return body.fields.length === 0 ? (
    <p class="docs-label">
      {caption}: {body.type}
    </p>
  ) : (
    <Fields caption={caption} fields={body.fields} />
  );
}

function Fields({ caption, fields }: { caption: string; fields: ApiField[] }) {
  return (
    <table class="table table-sm console-table docs-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Nome</th>
          <th scope="col">Tipo</th>
          <th scope="col">Note</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr>
            <th scope="row">
              <code>{field.name}</code>
            </th>
            <td data-label="Tipo">{field.type}</td>
            <td data-label="Note">
              {[field.required ? 'obbligatorio' : '', field.note].filter((part) => part !== '').join(', ') || '–'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const groupId = (name: string) => `gruppo-${name.replace(/[^a-z]+/gi, '-')}`;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
