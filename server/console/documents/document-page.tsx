import { and, asc, eq, gte, lte } from 'drizzle-orm';
import type { Context } from 'hono';
import { findAnswer } from '../../../agents/adviser/keep-answer.ts';
import { Fault } from '../../../db/fault.ts';
import { passage } from '../../../db/schema/documents.ts';
import { formatDate } from '../../../knowledge/rules/italian-figures.ts';
import type { AppDeps } from '../../deps.ts';
import { type Env, requireRole } from '../../http/env.ts';
import { findQuote } from '../chat/find-quote.ts';
import { page } from '../layout.tsx';
import { documentKindWords, formatInstant, formatPeriod, formatValidity, validityWords } from '../words.ts';
import { type DocumentLine, findDocument } from './document-list.ts';

type Passage = { id: string; ordinal: number; locator: string; heading: string; text: string };
const perPage = 40;
const roles = ['consultant', 'trainer', 'auditor', 'admin'] as const;

/** One document: what is known about it and its passages in order. `typed` is a reason that was refused. */
export async function documentPage(
  deps: AppDeps,
  c: Context<Env>,
  id: string,
  refused: { reason: string; message: string } | null = null,
): Promise<Response> {
  const { session } = requireRole(c, ...roles);
  const { db } = deps.database;
  const line = await findDocument(db, id, deps.clock().toISOString().slice(0, 10));
  if (line === null) throw new Fault('not_found', 'Questo documento non esiste.');
  const from = Math.max(0, Math.trunc(Number(c.req.query('da')) || 0));
  const passages = await readPassages(deps, id, from, from + perPage - 1);
  const last = from + passages.length;
  return page(
    c,
    { title: line.title, status: refused === null ? 200 : 422 },
    <article class="document">
      <p>
        <a href="/documenti">Documenti</a>
      </p>
      <h1>{line.title}</h1>
      <Facts line={line} />
      {session.role === 'admin' && line.state === 'current' && line.kind !== 'sheet' ? (
        <RetireForm id={id} refused={refused} />
      ) : null}
      {line.state === 'retired' ? (
        <p class="console-note">
          Ritirato{line.retiredAt === null ? '' : ` il ${formatInstant(line.retiredAt)}`}: le nuove risposte non lo
          usano. Le risposte già date conservano le parole che citavano.
        </p>
      ) : (
        <section aria-labelledby="passi">
          <h2 id="passi">Passi</h2>
          {passages.length === 0 ? <p class="console-empty">Nessun passo.</p> : null}
          {passages.map((each) => (
            <PassageBlock each={each} quote={null} />
          ))}
          {last < line.passages ? (
            <p>
              <a class="btn btn-outline-primary" href={`/documenti/${id}?da=${last}`}>
                Mostra i passi da {last + 1}
              </a>
            </p>
          ) : null}
        </section>
      )}
    </article>,
  );
}

/** One passage between its neighbours, with the words an answer quoted from it. */
export async function passagePage(deps: AppDeps, c: Context<Env>): Promise<Response> {
  const { session } = requireRole(c, ...roles);
  const { db } = deps.database;
  const id = c.req.param('id') ?? '';
  const kept = await findAnswer(db, c.req.query('risposta') ?? '');
  const mayRead = kept !== null && (kept.organisationId === null || kept.organisationId === session.organisationId);
  const citation = mayRead
    ? kept.citations.find((each) => each.passageId === id && String(each.n) === (c.req.query('n') ?? String(each.n)))
    : undefined;
  const [found] = await db.select().from(passage).where(eq(passage.id, id));
  if (found === undefined && citation === undefined) throw new Fault('not_found', 'Questo passo non esiste.');
  const documentId = found?.documentId ?? citation!.documentId;
  const line = await findDocument(db, documentId, deps.clock().toISOString().slice(0, 10));
  const around = found === undefined ? [] : await readPassages(deps, documentId, found.ordinal - 1, found.ordinal + 1);
  const title = line?.title ?? citation!.title;
  return page(
    c,
    { title },
    <article class="document">
      <p>
        <a href={`/documenti/${documentId}`}>{title}</a>
      </p>
      <h1>Il passo nel documento</h1>
      {line === null ? null : <Facts line={line} />}
      {found === undefined && citation !== undefined ? (
        <>
          <p class="console-note">
            Il documento è stato aggiornato o ritirato: queste sono le parole che la risposta citava.{' '}
            {formatValidity({
              status: citation.validity.status,
              validFrom: citation.validity.from,
              validTo: citation.validity.to,
            })}
            .
          </p>
          <PassageBlock
            each={{ id, ordinal: 0, locator: citation.locator, heading: '', text: citation.passageText }}
            quote={citation.quote}
            current
          />
        </>
      ) : (
        around.map((each) => (
          <PassageBlock
            each={each}
            quote={each.id === id ? (citation?.quote ?? null) : null}
            current={each.id === id}
          />
        ))
      )}
    </article>,
  );
}

export function readPassages(deps: AppDeps, documentId: string, from: number, to: number): Promise<Passage[]> {
  return deps.database.db
    .select({
      id: passage.id,
      ordinal: passage.ordinal,
      locator: passage.locator,
      heading: passage.heading,
      text: passage.text,
    })
    .from(passage)
    .where(and(eq(passage.documentId, documentId), gte(passage.ordinal, from), lte(passage.ordinal, to)))
    .orderBy(asc(passage.ordinal));
}

export function Facts({ line }: { line: DocumentLine }) {
  return (
    <div class="document-facts">
      <p>
        {documentKindWords[line.kind]} · {line.issued === null ? 'data non indicata' : `del ${formatDate(line.issued)}`}{' '}
        · <span class="console-tag">{validityWords[line.statusToday]}</span>{' '}
        {line.validFrom === null && line.validTo === null ? null : formatPeriod(line.validFrom, line.validTo)}
        {line.supersededBy === null ? null : ` · sostituito da: ${line.supersededBy}`}
      </p>
      <p>
        File: {line.file} ·{' '}
        {line.kind === 'sheet' ? 'compreso in Colma' : `caricato il ${formatInstant(line.ingestedAt)}`}
        {line.verifiedBy === null ? '' : ` · controllato da ${line.verifiedBy}`}
      </p>
      {line.notes.map((note) => (
        <p>{note}</p>
      ))}
    </div>
  );
}

export function PassageBlock({ each, quote, current }: { each: Passage; quote: string | null; current?: boolean }) {
  const found = quote === null ? null : findQuote(each.text, quote);
  // In the whole document passages stand under «Passi»; a single one stands under the title.
  const Heading = current === undefined ? 'h3' : 'h2';
  return (
    <div class={`document-passage${current ? ' document-passage-current' : ''}`} id={each.id}>
      <Heading class="document-locator">
        {current ? 'Passo citato: ' : null}
        {each.locator}
      </Heading>
      <p class="document-text">
        {found === null ? (
          each.text
        ) : (
          <>
            {each.text.slice(0, found.start)}
            <mark>{each.text.slice(found.start, found.end)}</mark>
            {each.text.slice(found.end)}
          </>
        )}
      </p>
    </div>
  );
}

function RetireForm({ id, refused }: { id: string; refused: { reason: string; message: string } | null }) {
  return (
    <details class="document-retire" open={refused !== null}>
      <summary class="line-link">Ritira il documento</summary>
      <form method="post" action={`/documenti/${id}/ritiro`} data-once novalidate>
        <div class={`console-field${refused === null ? '' : ' console-field-wrong'}`}>
          <label for="motivo">Perché lo ritiri?</label>
          <p class="console-hint" id="motivo-aiuto">
            Il motivo resta nel registro. Le nuove risposte non useranno più il documento.
          </p>
          <textarea
            class="form-control"
            id="motivo"
            name="reason"
            rows={2}
            maxlength={500}
            aria-invalid={refused === null ? undefined : 'true'}
            aria-describedby={refused === null ? 'motivo-aiuto' : 'motivo-aiuto motivo-errore'}
          >
            {refused?.reason ?? ''}
          </textarea>
          {refused === null ? null : (
            <p class="console-field-error" id="motivo-errore">
              {refused.message}
            </p>
          )}
        </div>
        <button type="submit" class="btn btn-danger">
          Ritira
        </button>
      </form>
    </details>
  );
}
