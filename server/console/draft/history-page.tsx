import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Context } from 'hono';
import { analysisDecision, type DecisionState } from '../../../db/schema/analyses.ts';
import { auditEvent } from '../../../db/schema/audit.ts';
import { places } from '../../analyses/analysis-record.ts';
import { viewAnalysis } from '../../analyses/view-analysis.ts';
import type { AppDeps } from '../../deps.ts';
import { type Env, requireRole } from '../../http/env.ts';
import { page } from '../layout.tsx';
import { type LogEntry, readEntry } from '../log/log-entry.ts';
import { formatInstant } from '../words.ts';
import { draftView, namesOf, titleOf } from './draft-view.ts';

const eventsMax = 500;
const stateWords: Record<DecisionState, string> = {
  accepted: 'accettata',
  edited: 'modificata',
  rejected: 'respinta',
  proposed: 'decisione annullata',
};

/** What happened to one analysis: every decision with its reason, and the log's events about it. */
export async function historyPage(deps: AppDeps, c: Context<Env>): Promise<Response> {
  const { session, actor } = requireRole(c, 'consultant');
  const { db } = deps.database;
  const id = c.req.param('id')!;
  const record = await viewAnalysis(deps, actor, id, c.get('requestId'));
  const view = await draftView(db, record, session);
  const decisions = await db
    .select()
    .from(analysisDecision)
    .where(eq(analysisDecision.analysisId, id))
    .orderBy(asc(analysisDecision.id));
  const objects = [
    ...new Set([id, ...record.items.map((item) => item.id), ...decisions.map((decision) => decision.itemId)]),
  ];
  const rows = await db
    .select({ body: auditEvent.body })
    .from(auditEvent)
    .where(and(eq(auditEvent.organisationId, session.organisationId), inArray(auditEvent.objectId, objects)))
    .orderBy(asc(auditEvent.id))
    .limit(eventsMax);
  const events = rows.map(({ body }) => readEntry(body));
  const names = await namesOf(db, session.organisationId, [
    ...decisions.map(({ decidedBy }) => decidedBy),
    ...events.map(({ actorId }) => actorId),
  ]);
  return page(
    c,
    { title: `Storia: ${record.alias}` },
    <section>
      <p>
        <a href={`/analisi/${id}`}>← Torna all’analisi</a>
      </p>
      <h1>
        Storia: {record.alias} → {record.row.target.label}
      </h1>
      <p class="lead">
        Ogni decisione, anche quelle cambiate o annullate, e tutto ciò che il registro conserva di questo caso.
      </p>
      <h2>Decisioni</h2>
      {decisions.length === 0 ? <p>Nessuna decisione ancora.</p> : null}
      <ol class="history">
        {decisions.map((decision) => {
          const item = record.items.find((candidate) => candidate.id === decision.itemId);
          const detail =
            decision.detail === null
              ? null
              : (JSON.parse(record.cipher.open(decision.detail, places.historyDetail(decision.id))) as {
                  reason: string | null;
                });
          return (
            <li>
              <time datetime={decision.decidedAt.toISOString()}>{formatInstant(decision.decidedAt)}</time>:{' '}
              {item === undefined ? 'una riga poi sostituita' : `«${titleOf(item)}»`},{' '}
              <strong>{stateWords[decision.state]}</strong> da{' '}
              {names.get(decision.decidedBy) ?? view.names.get(decision.decidedBy) ?? 'una persona del tuo ente'}.
              {detail?.reason ? ` Motivo: ${detail.reason}` : ''}
            </li>
          );
        })}
      </ol>
      <h2>Registro di questo caso</h2>
      {rows.length === eventsMax ? <p>Sono mostrati i primi {eventsMax} eventi.</p> : null}
      <ol class="history">
        {events.map((event) => (
          <EventLine event={event} name={names.get(event.actorId)} />
        ))}
      </ol>
    </section>,
  );
}

function EventLine({ event, name }: { event: LogEntry; name: string | undefined }) {
  return (
    <li>
      <time datetime={event.at}>{formatInstant(event.at)}</time>: {event.words},{' '}
      {event.actorType === 'system' ? 'dal sistema' : `da ${name ?? 'un account di un altro ente'}`}
    </li>
  );
}
