import { eq } from 'drizzle-orm';
import type { Context } from 'hono';
import { findAnswer } from '../../../agents/adviser/keep-answer.ts';
import { Fault } from '../../../db/fault.ts';
import { isId } from '../../../db/ids.ts';
import { type KeptCitation, passage } from '../../../db/schema/documents.ts';
import { formatDate } from '../../../knowledge/rules/italian-figures.ts';
import type { AppDeps } from '../../deps.ts';
import type { Env } from '../../http/env.ts';
import { findDocument } from '../documents/document-list.ts';
import { Facts, PassageBlock, readPassages } from '../documents/document-page.tsx';
import { page } from '../layout.tsx';
import { formatInstant, formatValidity } from '../words.ts';

/**
 * A cited passage between its neighbours, for everybody: the documents are public acts. With `?risposta=` and `n` the words
 * that answer quoted are marked, and shown as they were kept when the document has changed since.
 */
export async function sourcePage(deps: AppDeps, c: Context<Env>): Promise<Response> {
  const { db } = deps.database;
  const id = c.req.param('id') ?? '';
  const cited = await findCited(deps, c, id);
  const [found] = isId('passage', id) ? await db.select().from(passage).where(eq(passage.id, id)) : [];
  if (found === undefined && cited === null)
    throw new Fault('not_found', 'Questo passo non esiste, oppure il suo documento è stato aggiornato o ritirato.');
  const citation = cited?.citation;
  const documentId = found?.documentId ?? citation!.documentId;
  const line = await findDocument(db, documentId, deps.clock().toISOString().slice(0, 10));
  const around = found === undefined ? [] : await readPassages(deps, documentId, found.ordinal - 1, found.ordinal + 1);
  return page(
    c,
    { title: line?.title ?? citation!.title, chat: true },
    <article class="document">
      <p>
        <a href={cited === null ? '/chat' : `/chat#${cited.answerId}`}>Torna alle domande</a>
      </p>
      <h1>{line?.title ?? citation!.title}</h1>
      {line === null ? null : <Facts line={line} />}
      {cited === null ? null : (
        <p class="console-note">
          La risposta del {formatInstant(cited.askedAt)}, riferita al {formatDate(cited.asOf)}, citava le parole
          evidenziate. A quella data: {formatKept(cited.citation)}.
          {found === undefined
            ? ' Il documento è stato poi aggiornato o ritirato: questo è il testo di allora, come fu conservato.'
            : null}
        </p>
      )}
      {found === undefined ? (
        <PassageBlock
          each={{ id, ordinal: 0, locator: citation!.locator, heading: '', text: citation!.passageText }}
          quote={citation!.quote}
          current
        />
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

/** What an answer cited of this passage, when the answer is everybody's or of the reader's own organisation. */
async function findCited(deps: AppDeps, c: Context<Env>, passageId: string) {
  const kept = await findAnswer(deps.database.db, c.req.query('risposta') ?? '');
  if (kept === null || (kept.organisationId !== null && kept.organisationId !== c.get('session')?.organisationId))
    return null;
  const citation = kept.citations.find(
    (each) => each.passageId === passageId && String(each.n) === (c.req.query('n') ?? String(each.n)),
  );
  return citation === undefined ? null : { citation, answerId: kept.id, askedAt: kept.askedAt, asOf: kept.asOf };
}

function formatKept({ validity: { status, from, to, supersededBy } }: KeptCitation): string {
  const words = formatValidity({ status, validFrom: from, validTo: to });
  return supersededBy === null ? words : `${words}, sostituito da «${supersededBy}»`;
}
