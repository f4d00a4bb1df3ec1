import { and, eq } from 'drizzle-orm';
import { Hono } from 'hono';
import { stream } from 'hono/streaming';
import { exportLog, listCheckpoints } from '../../../db/audit/export.ts';
import { record } from '../../../db/audit/record.ts';
import { readUnsealedTail, sealEvents } from '../../../db/audit/seal.ts';
import { Fault } from '../../../db/fault.ts';
import type { Role } from '../../../db/schema/accounts.ts';
import { auditEvent, auditSeal } from '../../../db/schema/audit.ts';
import { formatNumber } from '../../../knowledge/rules/italian-figures.ts';
import type { AppDeps } from '../../deps.ts';
import { type Env, requireRole } from '../../http/env.ts';
import { namesOf } from '../draft/draft-view.ts';
import { page } from '../layout.tsx';
import { formatInstant, roleWords } from '../words.ts';
import { actionWords, readEntry } from './log-entry.ts';
import { listNewest } from './newest-events.ts';

const perPage = 50;

/** The log for the auditor: filters, one event, signed checkpoints, the export and how to verify it. */
export function logRoutes(deps: AppDeps): Hono<Env> {
  const app = new Hono<Env>();
  const { db } = deps.database;

  app.get('/', async (c) => {
    const { session } = requireRole(c, 'auditor');
    await sealEvents(deps.database);
    const action = (c.req.query('azione') ?? '').slice(0, 64);
    const object = (c.req.query('oggetto') ?? '').trim().slice(0, 64);
    const before = Number(c.req.query('prima-di')) || undefined;
    const rows = await listNewest(db, {
      organisationId: session.organisationId,
      limit: perPage + 1,
      action,
      object,
      before,
    });
    const shown = rows.slice(0, perPage).map(({ seq, body }) => ({ seq, event: readEntry(body) }));
    const names = await namesOf(
      db,
      session.organisationId,
      shown.map(({ event }) => event.actorId),
    );
    const tail = await readUnsealedTail(db);
    const checkpoints = await listCheckpoints(db);
    const last = checkpoints.at(-1);
    const next = new URLSearchParams({
      ...(action === '' ? {} : { azione: action }),
      ...(object === '' ? {} : { oggetto: object }),
      'prima-di': String(shown.at(-1)?.seq ?? ''),
    });
    return page(
      c,
      { title: 'Registro' },
      <>
        <h1>Registro</h1>
        <p class="lead">
          Chi ha fatto che cosa e quando, nel tuo ente. Ogni evento è incatenato al precedente: una riga tolta o
          cambiata si vede.
        </p>
        <form method="get" action="/registro" class="console-filters">
          <div class="console-field">
            <label for="azione">Azione</label>
            <select id="azione" name="azione" class="form-select">
              <option value="">tutte</option>
              {Object.entries(actionWords).map(([value, words]) => (
                <option value={value} selected={value === action}>
                  {words}
                </option>
              ))}
            </select>
          </div>
          <div class="console-field">
            <label for="oggetto">Codice dell’oggetto</label>
            <input
              class="form-control"
              type="text"
              id="oggetto"
              name="oggetto"
              value={object}
              placeholder="ana_…"
              autocomplete="off"
              maxlength={64}
            />
          </div>
          <button type="submit" class="btn btn-outline-primary">
            Filtra
          </button>
        </form>
        {shown.length === 0 ? (
          <p class="console-empty">Nessun evento con questi filtri.</p>
        ) : (
          <table class="table console-table">
            <caption class="visually-hidden">Eventi, dal più recente</caption>
            <thead>
              <tr>
                <th scope="col">N.</th>
                <th scope="col">Quando</th>
                <th scope="col">Che cosa</th>
                <th scope="col">Chi</th>
                <th scope="col">Su che cosa</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ seq, event }) => (
                <tr>
                  <th scope="row">
                    <a href={`/registro/${seq}`}>{formatNumber(seq)}</a>
                  </th>
                  <td data-label="Quando">{formatInstant(event.at)}</td>
                  <td data-label="Che cosa">
                    {event.words}
                    {event.outcome === 'refused' ? ' (rifiutato)' : ''}
                  </td>
                  <td data-label="Chi">{actorWords(event.actorType, names.get(event.actorId), event.actorRole)}</td>
                  <td data-label="Su che cosa">{event.objectId === null ? '—' : <code>{event.objectId}</code>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {rows.length > perPage ? (
          <p>
            <a class="btn btn-outline-primary" href={`/registro?${next}`}>
              Mostra i precedenti
            </a>
          </p>
        ) : null}
        <section aria-labelledby="verifica">
          <h2 id="verifica">Verificare che sia completo</h2>
          <p>
            {last === undefined
              ? 'Non c’è ancora un punto di controllo firmato: ne viene scritto uno al minuto.'
              : `L’ultimo punto di controllo firmato copre ${formatNumber(last.size)} eventi (${formatInstant(last.at)}).`}{' '}
            {tail.count === 0
              ? 'Tutti gli eventi sono sigillati.'
              : tail.count === 1
                ? 'Un evento aspetta il sigillo.'
                : `${formatNumber(tail.count)} eventi aspettano il sigillo.`}
          </p>
          <ol>
            <li>
              Scarica il <a href="/registro/esportazione">registro completo (NDJSON)</a>. Lo scaricamento viene
              registrato. Contiene gli eventi di tutta l’installazione, senza dati personali: una catena con dei buchi
              non si potrebbe verificare.
            </li>
            <li>
              Scarica i <a href="/registro/punti-di-controllo">punti di controllo firmati</a> e la{' '}
              <a href="/registro/chiave-pubblica">chiave pubblica</a>, meglio se da una copia conservata altrove.
            </li>
            <li>
              Su un altro computer esegui:{' '}
              <code>
                npm run audit:verify -- registro.ndjson --checkpoints punti-di-controllo.json --key chiave-pubblica.pem
              </code>
            </li>
          </ol>
        </section>
      </>,
    );
  });

  app.get('/esportazione', async (c) => {
    const { actor } = requireRole(c, 'auditor');
    await db.transaction((tx) =>
      record(tx, { action: 'log.exported', actor, object: null, requestId: c.get('requestId') }, deps.clock()),
    );
    await sealEvents(deps.database);
    c.header('content-type', 'application/x-ndjson; charset=utf-8');
    c.header('content-disposition', 'attachment; filename="registro.ndjson"');
    return stream(c, async (out) => {
      for await (const line of exportLog(db)) await out.write(`${JSON.stringify(line)}\n`);
    });
  });

  app.get('/punti-di-controllo', async (c) => {
    requireRole(c, 'auditor');
    c.header('content-disposition', 'attachment; filename="punti-di-controllo.json"');
    return c.json(await listCheckpoints(db));
  });

  app.get('/chiave-pubblica', (c) => {
    requireRole(c, 'auditor');
    c.header('content-disposition', 'attachment; filename="chiave-pubblica.pem"');
    return c.body(deps.checkpointKey.publicPem, 200, { 'content-type': 'application/x-pem-file' });
  });

  app.get('/:seq{[0-9]{1,15}}', async (c) => {
    const { session } = requireRole(c, 'auditor');
    const seq = Number(c.req.param('seq'));
    const [row] = await db
      .select({ seq: auditSeal.seq, prevHash: auditSeal.prevHash, hash: auditSeal.hash, body: auditEvent.body })
      .from(auditSeal)
      .innerJoin(auditEvent, eq(auditEvent.id, auditSeal.eventId))
      .where(and(eq(auditSeal.seq, seq), eq(auditEvent.organisationId, session.organisationId)));
    if (row === undefined) throw new Fault('not_found', 'Questo evento non esiste, oppure è di un altro ente.');
    const event = readEntry(row.body);
    const names = await namesOf(db, session.organisationId, [event.actorId]);
    return page(
      c,
      { title: `Evento ${seq}` },
      <section class="console-narrow">
        <p>
          <a href="/registro">← Torna al registro</a>
        </p>
        <h1>Evento {formatNumber(seq)}</h1>
        <p class="lead">
          {event.words}, {actorWords(event.actorType, names.get(event.actorId), event.actorRole)},{' '}
          {formatInstant(event.at)}
        </p>
        {event.objectId === null ? null : (
          <p>
            <a href={`/registro?oggetto=${encodeURIComponent(event.objectId)}`}>Tutti gli eventi su {event.objectId}</a>
          </p>
        )}
        <h2 class="h5">Come è scritto nel registro</h2>
        <pre class="console-pre" tabindex={0}>
          {JSON.stringify(JSON.parse(row.body), null, 2)}
        </pre>
        <h2 class="h5">Il suo posto nella catena</h2>
        <p>
          Impronta precedente: <code class="console-hash">{row.prevHash}</code>
        </p>
        <p>
          Impronta: <code class="console-hash">{row.hash}</code>
        </p>
      </section>,
    );
  });

  return app;
}

function actorWords(type: string, name: string | undefined, role: string | null): string {
  if (type === 'system') return 'il sistema';
  if (type === 'citizen') return 'senza account';
  const words = role === null ? undefined : roleWords[role as Role];
  return `${name ?? 'account non più presente'}${words === undefined ? '' : ` (${words})`}`;
}
