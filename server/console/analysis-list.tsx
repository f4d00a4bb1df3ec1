import type { Context } from 'hono';
import { type AnalysisStatus, analysisStatuses } from '../../db/schema/analyses.ts';
import { type AnalysisLine, listAnalyses } from '../analyses/list-analyses.ts';
import type { AppDeps } from '../deps.ts';
import { type Env, requireRole } from '../http/env.ts';
import { page } from './layout.tsx';
import { formatAge, statusWords } from './words.ts';

const perPage = 25;

/** The organisation's analyses with filters in the address, so that a filtered list can be kept as a bookmark. */
export async function analysisListPage(deps: AppDeps, c: Context<Env>): Promise<Response> {
  const { session } = requireRole(c, 'consultant');
  const wanted = c.req.query('stato') ?? '';
  const status = (analysisStatuses as readonly string[]).includes(wanted) ? (wanted as AnalysisStatus) : undefined;
  const mine = c.req.query('mie') === 'si';
  const after = c.req.query('dopo')?.slice(0, 64);
  const lines = await listAnalyses(deps.database.db, deps.personKeys, session.organisationId, {
    // One more than is shown tells whether there is a next page.
    limit: perPage + 1,
    ...(status === undefined ? {} : { status }),
    ...(mine ? { createdBy: session.userId } : {}),
    ...(after === undefined || after === '' ? {} : { after }),
  });
  const shown = lines.slice(0, perPage);
  const filtered = status !== undefined || mine;
  const next = new URLSearchParams({
    ...(status === undefined ? {} : { stato: status }),
    ...(mine ? { mie: 'si' } : {}),
    dopo: shown.at(-1)?.id ?? '',
  });
  return page(
    c,
    { title: 'Analisi' },
    <>
      <div class="console-title-row">
        <h1>Analisi</h1>
        <a class="btn btn-primary" href="/analisi/nuova">
          Nuova analisi
        </a>
      </div>
      <p>Le analisi del tuo ente, dalla più recente.</p>
      <Filters status={status} mine={mine} />
      {shown.length > 0 ? (
        <AnalysisTable lines={shown} now={deps.clock()} />
      ) : (
        <div class="console-empty">
          {filtered || after ? (
            <p>
              Nessuna analisi con questi filtri. <a href="/analisi">Mostra tutte</a>
            </p>
          ) : (
            <>
              <p class="lead">
                Qui troverai le analisi: per ogni persona, che cosa sa già fare rispetto al lavoro a cui punta, che cosa
                chiedere e quali moduli proporre.
              </p>
              <a class="btn btn-primary" href="/analisi/nuova">
                Comincia dalla prima
              </a>
            </>
          )}
        </div>
      )}
      {lines.length > perPage ? (
        <p>
          <a class="btn btn-outline-primary" href={`/analisi?${next}`}>
            Mostra le precedenti
          </a>
        </p>
      ) : null}
    </>,
  );
}

function Filters({ status, mine }: { status: AnalysisStatus | undefined; mine: boolean }) {
  return (
    <form method="get" action="/analisi" class="console-filters">
      <div class="console-field">
        <label for="stato">Stato</label>
        <select id="stato" name="stato" class="form-select">
          <option value="">tutti</option>
          {analysisStatuses.map((value) => (
            <option value={value} selected={value === status}>
              {statusWords[value]}
            </option>
          ))}
        </select>
      </div>
      <div class="console-check">
        <input type="checkbox" id="mie" name="mie" value="si" checked={mine} />
        <label for="mie">Solo le mie</label>
      </div>
      <button type="submit" class="btn btn-outline-primary">
        Filtra
      </button>
    </form>
  );
}

function AnalysisTable({ lines, now }: { lines: AnalysisLine[]; now: Date }) {
  return (
    <table class="table console-table">
      <caption class="visually-hidden">Analisi del tuo ente</caption>
      <thead>
        <tr>
          <th scope="col">Persona e obiettivo</th>
          <th scope="col">Stato</th>
          <th scope="col">Righe decise</th>
          <th scope="col">Chi</th>
          <th scope="col">Quando</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr>
            <th scope="row">
              <a href={`/analisi/${line.id}`}>
                {line.alias} → {line.target}
              </a>
            </th>
            <td data-label="Stato">
              <StatusBadge status={line.status} />
            </td>
            <td data-label="Righe decise">{line.items === 0 ? '—' : `${line.decided} di ${line.items}`}</td>
            <td data-label="Chi">{line.createdBy}</td>
            <td data-label="Quando">
              <time datetime={line.createdAt}>{formatAge(line.createdAt, now)}</time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function StatusBadge({ status }: { status: AnalysisStatus }) {
  return <span class={`console-status console-status-${status}`}>{statusWords[status]}</span>;
}
