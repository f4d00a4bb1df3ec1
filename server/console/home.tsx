import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Context } from 'hono';
import type { Db } from '../../db/database.ts';
import { analysis } from '../../db/schema/analyses.ts';
import { person } from '../../db/schema/people.ts';
import { type AnalysisLine, listAnalyses } from '../analyses/list-analyses.ts';
import type { SignedIn } from '../auth/auth.ts';
import { countHandoffs } from '../conversations/view-handoff.ts';
import type { AppDeps } from '../deps.ts';
import type { Env } from '../http/env.ts';
import { page } from './layout.tsx';
import { formatAge } from './words.ts';

const shownMax = 5;

/** What waits for the person who signed in; for each role one sentence on what the system is for them. */
export async function homePage(deps: AppDeps, c: Context<Env>): Promise<Response> {
  const session = c.get('session');
  if (session === null) return c.redirect('/accesso', 303);
  const firstName = session.name;
  const body = session.role === 'consultant' ? await consultantHome(deps, session) : otherHomes[session.role]();
  return page(
    c,
    { title: 'Pagina iniziale' },
    <>
      <h1>Ciao, {firstName}</h1>
      {body}
    </>,
  );
}

async function consultantHome(deps: AppDeps, session: SignedIn) {
  const { db } = deps.database;
  const mine = { createdBy: session.userId, limit: shownMax };
  const counts = await countMine(db, session);
  const desk = await countHandoffs(db, session.organisationId, session.userId);
  const waiting = [
    ...(await listAnalyses(db, deps.personKeys, session.organisationId, { ...mine, status: 'in_review' })),
    ...(await listAnalyses(db, deps.personKeys, session.organisationId, { ...mine, status: 'draft' })),
  ].slice(0, shownMax);
  return (
    <>
      <p class="lead">
        Chiedi la bozza di un’analisi, decidi ogni riga con la persona davanti, approva e consegna il rapporto.
      </p>
      <p>
        <a class="btn btn-primary btn-lg" href="/analisi/nuova">
          Nuova analisi
        </a>{' '}
        <a class="btn btn-outline-primary btn-lg" href="/analisi">
          Tutte le analisi
        </a>{' '}
        <a class="btn btn-outline-primary btn-lg" href="/chat">
          Domande sul programma
        </a>
      </p>
      <section aria-labelledby="attendono">
        <h2 id="attendono">Che cosa ti aspetta</h2>
        <DeskLine waiting={desk.waiting} mine={desk.mine} />
        {counts.waiting === 0 ? (
          <p>
            {counts.drafting === 0 ? 'Nessuna bozza da decidere.' : null} {draftingWords(counts.drafting)}
          </p>
        ) : (
          <>
            <p>
              {counts.waiting === 1
                ? 'Una bozza aspetta le tue decisioni.'
                : `${counts.waiting} bozze aspettano le tue decisioni.`}{' '}
              {draftingWords(counts.drafting)}
            </p>
            <ul class="console-cards">
              {waiting.map((line) => (
                <WaitingCard line={line} now={deps.clock()} />
              ))}
            </ul>
          </>
        )}
      </section>
    </>
  );
}

function DeskLine({ waiting, mine }: { waiting: number; mine: number }) {
  if (waiting === 0 && mine === 0) return null;
  const words = [
    waiting === 0
      ? null
      : waiting === 1
        ? 'Una domanda aspetta allo sportello.'
        : `${waiting} domande aspettano allo sportello.`,
    mine === 0 ? null : mine === 1 ? 'Una è in mano a te.' : `${mine} sono in mano a te.`,
  ];
  return (
    <p class="console-note">
      {words.filter((each) => each !== null).join(' ')} <a href="/sportello">Apri lo sportello</a>
    </p>
  );
}

function draftingWords(drafting: number): string | null {
  if (drafting === 0) return null;
  return drafting === 1 ? 'Una è in preparazione.' : `${drafting} sono in preparazione.`;
}

function WaitingCard({ line, now }: { line: AnalysisLine; now: Date }) {
  return (
    <li class="console-card">
      <a class="console-card-link" href={`/analisi/${line.id}`}>
        {line.alias} → {line.target}
      </a>
      <p class="mb-0">
        {line.decided} di {line.items} righe decise · {formatAge(line.createdAt, now)}
      </p>
    </li>
  );
}

const otherHomes = {
  trainer: () => (
    <>
      <p class="lead">
        Qui vedi che cosa chiedono le imprese, confronti un modulo con quello che chiedono e decidi che cosa cambiare.
      </p>
      <p>
        <a class="btn btn-primary btn-lg" href="/verifica-modulo">
          Verifica un modulo
        </a>{' '}
        <a class="btn btn-outline-primary btn-lg" href="/fabbisogni">
          Fabbisogni delle imprese
        </a>{' '}
        <a class="btn btn-outline-primary btn-lg" href="/catalogo">
          Cerca nel catalogo
        </a>
      </p>
    </>
  ),
  auditor: () => (
    <>
      <p class="lead">
        Qui vedi chi ha fatto che cosa e quando, e puoi verificare che il registro sia completo. I testi delle persone
        non li vedi.
      </p>
      <p>
        <a class="btn btn-primary btn-lg" href="/registro">
          Apri il registro
        </a>{' '}
        <a class="btn btn-outline-primary btn-lg" href="/documenti">
          Documenti delle risposte
        </a>
      </p>
    </>
  ),
  admin: () => (
    <>
      <p class="lead">
        Qui puoi sospendere una funzione, esportare o cancellare i dati di una persona, caricare i documenti delle
        risposte e vedere lo stato del sistema.
      </p>
      <p>
        <a class="btn btn-primary btn-lg" href="/sistema#funzioni">
          Funzioni e interruttori
        </a>{' '}
        <a class="btn btn-outline-primary btn-lg" href="/sistema#persone">
          Diritti delle persone
        </a>{' '}
        <a class="btn btn-outline-primary btn-lg" href="/documenti">
          Documenti delle risposte
        </a>
      </p>
    </>
  ),
};

async function countMine(db: Db, session: SignedIn): Promise<{ waiting: number; drafting: number }> {
  const [row] = await db
    .select({
      waiting: sql<number>`(count(*) filter (where ${analysis.status} <> 'drafting'))::int`,
      drafting: sql<number>`(count(*) filter (where ${analysis.status} = 'drafting'))::int`,
    })
    .from(analysis)
    .innerJoin(person, eq(person.id, analysis.personId))
    .where(
      and(
        eq(analysis.organisationId, session.organisationId),
        eq(analysis.createdBy, session.userId),
        inArray(analysis.status, ['draft', 'in_review', 'drafting']),
        sql`${person.erasedAt} is null`,
      ),
    );
  return row ?? { waiting: 0, drafting: 0 };
}
