import type { Context } from 'hono';
import { formatDate } from '../../../knowledge/rules/italian-figures.ts';
import { libraryOf } from '../../../knowledge/sources/source-library.ts';
import type { AppDeps } from '../../deps.ts';
import { type Env, requireRole } from '../../http/env.ts';
import { page } from '../layout.tsx';
import { documentKindWords, formatPeriod, validityWords } from '../words.ts';
import { type DocumentLine, listDocuments } from './document-list.ts';

const perPage = 50;
/** Sheets ship with the program and are some tens. */
const sheetsMax = 200;

/** What the answers rest on, with what holds today and what does not. */
export async function documentsPage(deps: AppDeps, c: Context<Env>): Promise<Response> {
  const { session } = requireRole(c, 'consultant', 'trainer', 'auditor', 'admin');
  const { db } = deps.database;
  // The first look at the library stores the sheets that ship with the program.
  await libraryOf(db).get();
  const today = deps.clock().toISOString().slice(0, 10);
  const state = c.req.query('stato') === 'ritirati' ? 'retired' : 'current';
  const from = Math.max(0, Math.trunc(Number(c.req.query('da')) || 0));
  const found = await listDocuments(db, { sheets: false, state, limit: perPage + 1, offset: from }, today);
  const sheets =
    state === 'current' && from === 0
      ? await listDocuments(db, { sheets: true, state, limit: sheetsMax, offset: 0 }, today)
      : [];
  const admin = session.role === 'admin';
  return page(
    c,
    { title: 'Documenti' },
    <>
      <div class="console-title-row">
        <h1>Documenti</h1>
        {admin ? (
          <a class="btn btn-primary" href="/documenti/carica">
            Carica un documento
          </a>
        ) : null}
      </div>
      <p class="lead">Le fonti da cui vengono le risposte sul programma, con la loro validità a oggi.</p>
      <ul class="console-inpage">
        <li>
          <a href="/documenti" aria-current={state === 'current' ? 'page' : undefined}>
            In uso
          </a>
        </li>
        <li>
          <a href="/documenti?stato=ritirati" aria-current={state === 'retired' ? 'page' : undefined}>
            Ritirati
          </a>
        </li>
      </ul>
      {found.length === 0 ? (
        <p class="console-empty">
          {state === 'retired'
            ? 'Nessun documento ritirato.'
            : `Nessun documento caricato: le risposte usano solo le schede del programma.${admin ? '' : ' I documenti li carica chi amministra il sistema.'}`}
        </p>
      ) : (
        <DocumentTable
          caption={state === 'current' ? 'Documenti in uso' : 'Documenti ritirati'}
          lines={found.slice(0, perPage)}
        />
      )}
      {found.length > perPage ? (
        <p>
          <a
            class="btn btn-outline-primary"
            href={`/documenti?da=${from + perPage}${state === 'retired' ? '&stato=ritirati' : ''}`}
          >
            Mostra altri documenti
          </a>
        </p>
      ) : null}
      {sheets.length === 0 ? null : (
        <details class="document-sheets">
          <summary class="line-link">
            Schede del programma ({sheets.length}): riassunti con le citazioni dei documenti, compresi in Colma
          </summary>
          <DocumentTable caption="Schede del programma" lines={sheets} />
        </details>
      )}
    </>,
  );
}

function DocumentTable({ caption, lines }: { caption: string; lines: DocumentLine[] }) {
  return (
    <table class="table console-table">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Titolo</th>
          <th scope="col">Tipo</th>
          <th scope="col">Data</th>
          <th scope="col">Validità a oggi</th>
          <th scope="col">Passi</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr>
            <th scope="row">
              <a href={`/documenti/${line.id}`}>{line.title}</a>
            </th>
            <td data-label="Tipo">{documentKindWords[line.kind]}</td>
            <td data-label="Data">{line.issued === null ? 'non indicata' : formatDate(line.issued)}</td>
            <td data-label="Validità">
              <span class="console-tag">{validityWords[line.statusToday]}</span>{' '}
              {line.validFrom === null && line.validTo === null ? null : formatPeriod(line.validFrom, line.validTo)}
              {line.supersededBy === null ? null : <span> · sostituito da: {line.supersededBy}</span>}
            </td>
            <td data-label="Passi">{line.passages}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
