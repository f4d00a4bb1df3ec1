import { formatDate } from '../../../knowledge/rules/italian-figures.ts';
import type { ApprovedLine } from '../../approved-answers/list-approved.ts';
import type { UnansweredGroup } from '../../approved-answers/list-unanswered.ts';
import type { SignedIn } from '../../auth/auth.ts';
import { formatAge, formatInstant } from '../words.ts';
import { languageWords } from './desk-words.ts';

export type ApprovedView = {
  session: SignedIn;
  lines: ApprovedLine[];
  unanswered: UnansweredGroup[];
  now: Date;
  /** A refused decision: on which answer, and why. */
  problem: { id: string; message: string } | null;
};

export const approvedPath = '/sportello/risposte-approvate';

/** Questions that come again without an answer, and the answers people gave to such questions. */
export function ApprovedPage({ view }: { view: ApprovedView }) {
  const { lines, session } = view;
  const waiting = lines.filter(({ state }) => state === 'proposed');
  const used = lines.filter(({ state, unusable }) => state === 'approved' && unusable === null);
  const others = lines.filter((line) => !waiting.includes(line) && !used.includes(line));
  return (
    <>
      {session.role === 'consultant' ? (
        <p>
          <a href="/sportello">← Torna allo sportello</a>
        </p>
      ) : null}
      <div class="console-title-row">
        <h1>Domande frequenti e risposte approvate</h1>
        {session.role === 'consultant' ? (
          <a class="btn btn-primary" href={`${approvedPath}/nuova`}>
            Scrivi una risposta
          </a>
        ) : null}
      </div>
      <p class="lead">
        Una risposta scritta da una persona e approvata da un’altra viene prima della ricerca nei documenti, quando la
        domanda è la stessa.
      </p>
      <Unanswered groups={view.unanswered} now={view.now} mayWrite={session.role === 'consultant'} />
      <Section
        id="da-approvare"
        title="Da approvare"
        lines={waiting}
        view={view}
        empty="Nessuna risposta da approvare."
      />
      <Section id="in-uso" title="In uso" lines={used} view={view} empty="Nessuna risposta in uso." />
      {others.length === 0 ? null : (
        <Section id="non-usate" title="Non più usate" lines={others} view={view} empty="" />
      )}
    </>
  );
}

function Unanswered({ groups, now, mayWrite }: { groups: UnansweredGroup[]; now: Date; mayWrite: boolean }) {
  return (
    <section aria-labelledby="frequenti">
      <h2 id="frequenti">Domande frequenti senza risposta</h2>
      {groups.length === 0 ? (
        <p class="console-empty">
          Negli ultimi 90 giorni nessuna domanda senza risposta è tornata almeno due volte. Qui compaiono solo le parole
          delle domande, senza dati personali, e quante volte sono arrivate.
        </p>
      ) : (
        <table class="table console-table">
          <caption class="visually-hidden">Domande senza risposta, dalla più frequente</caption>
          <thead>
            <tr>
              <th scope="col">Domanda</th>
              <th scope="col">Volte</th>
              <th scope="col">Lingua</th>
              <th scope="col">Ultima volta</th>
              {mayWrite ? <th scope="col">Che cosa puoi fare</th> : null}
            </tr>
          </thead>
          <tbody>
            {groups.map(({ question, forms, lang, count, lastAsked }) => (
              <tr>
                <th scope="row" dir="auto" lang={lang}>
                  {question}
                </th>
                <td data-label="Volte">{count}</td>
                <td data-label="Lingua">{languageWords[lang] ?? lang}</td>
                <td data-label="Ultima volta">{formatAge(lastAsked.toISOString(), now)}</td>
                {mayWrite ? (
                  <td data-label="Che cosa puoi fare">
                    <form method="post" action={`${approvedPath}/nuova`}>
                      <input type="hidden" name="azione" value="comincia" />
                      <input type="hidden" name="lang" value={lang} />
                      <textarea name="questions" hidden>
                        {forms.join('\n')}
                      </textarea>
                      <button
                        type="submit"
                        class="btn btn-xs btn-outline-primary"
                        aria-label={`Scrivi una risposta a: ${question}`}
                      >
                        Scrivi una risposta
                      </button>
                    </form>
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Section({
  id,
  title,
  lines,
  view,
  empty,
}: {
  id: string;
  title: string;
  lines: ApprovedLine[];
  view: ApprovedView;
  empty: string;
}) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} ({lines.length})
      </h2>
      {lines.length === 0 ? <p>{empty}</p> : lines.map((line) => <Line line={line} view={view} />)}
    </section>
  );
}

const stateWords = { proposed: 'da approvare', approved: 'approvata', refused: 'non approvata', retired: 'ritirata' };
const unusableWords = { expired: 'scaduta', changed: 'non usata: un passo citato è cambiato' };

function Line({ line, view }: { line: ApprovedLine; view: ApprovedView }) {
  const problem = view.problem?.id === line.id ? view.problem.message : null;
  const kind = line.unusable === null ? line.state : 'expired';
  return (
    <article class={`approved-answer approved-answer-${kind}`} id={line.id}>
      <h3>
        <bdi lang={line.lang}>{line.questions[0]}</bdi>
      </h3>
      {line.questions.length > 1 ? (
        <p class="console-quiet">
          Anche: <bdi lang={line.lang}>{line.questions.slice(1).join(' · ')}</bdi>
        </p>
      ) : null}
      <p class="approved-text" lang={line.lang} dir="auto">
        {line.text}
      </p>
      {line.citations.length === 0 ? null : (
        <ul>
          {line.citations.map(({ passageId, title, locator }) => (
            <li>
              <a href={`/documenti/passaggi/${passageId}`}>
                {title}, {locator}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p class="console-quiet">
        <strong>{line.unusable === null ? stateWords[line.state] : unusableWords[line.unusable]}</strong> · scritta da{' '}
        {line.writtenBy.name} ({formatInstant(line.writtenAt)})
        {line.decidedBy === null ? '' : ` · decisa da ${line.decidedBy.name}`} · vale fino al{' '}
        {formatDate(line.expiresOn)} · {languageWords[line.lang] ?? line.lang}
        {line.reason === null ? '' : ` · motivo: ${line.reason}`}
      </p>
      {problem === null ? null : (
        <p class="console-field-error" role="alert">
          {problem}
        </p>
      )}
      <DecisionForms line={line} me={view.session.userId} />
    </article>
  );
}

function DecisionForms({ line, me }: { line: ApprovedLine; me: string }) {
  const action = `${approvedPath}/${line.id}/decisione`;
  if (line.state === 'approved')
    return <ReasonForm action={action} id={line.id} state="retired" label="Ritira" open="Ritira la risposta" />;
  if (line.state !== 'proposed') return null;
  return (
    <div class="approved-forms">
      {line.writtenBy.id === me ? (
        <p class="mb-0">L’hai scritta tu: la approva un’altra persona.</p>
      ) : (
        <form method="post" action={action} data-once>
          <input type="hidden" name="state" value="approved" />
          <input type="hidden" name="digest" value={line.digest} />
          <button type="submit" class="btn btn-sm btn-primary">
            Approva
          </button>
        </form>
      )}
      {line.writtenBy.id === me ? (
        <ReasonForm action={action} id={line.id} state="refused" label="Togli la proposta" open="Togli la proposta" />
      ) : (
        <ReasonForm action={action} id={line.id} state="refused" label="Non approvare" open="Non approvare" />
      )}
    </div>
  );
}

function ReasonForm(props: { action: string; id: string; state: string; label: string; open: string }) {
  const field = `motivo-${props.id}`;
  return (
    <details>
      <summary class="line-link">{props.open}</summary>
      <form method="post" action={props.action} data-once novalidate>
        <input type="hidden" name="state" value={props.state} />
        <div class="console-field">
          <label for={field}>Perché?</label>
          <input class="form-control" id={field} name="reason" maxlength={500} />
        </div>
        <button type="submit" class="btn btn-sm btn-outline-danger">
          {props.label}
        </button>
      </form>
    </details>
  );
}
