import { closingOutcomes } from '../../../db/schema/conversations.ts';
import type { CannedReply } from '../../conversations/canned-replies.ts';
import { forgottenClaimMs } from '../../conversations/hold-handoff.ts';
import { noteCharsMax } from '../../conversations/note-handoff.ts';
import type { ViewedHandoff } from '../../conversations/view-handoff.ts';
import type { SwitchState } from '../../switches.ts';
import { ConversationLog } from './conversation-log.tsx';
import { closingWords, outcomeWords, reasonWords, stateWords } from './desk-words.ts';
import { KnownPanel } from './known-panel.tsx';
import { LineFacts, StoppedNotice } from './queue-page.tsx';
import { type RefusedReply, ReplyForm, type TypedReply } from './reply-form.tsx';

export type HandoffView = {
  seen: ViewedHandoff;
  me: string;
  now: Date;
  canned: readonly CannedReply[];
  typed: TypedReply;
  refused: RefusedReply | null;
  /** A refused action other than the reply. */
  problem: string | null;
  stopped: SwitchState[];
  /** The reply that was just sent need not be kept in the tab. */
  sent: boolean;
};

/** One conversation at the desk: what was said on the left, what the machine knew on the right, the reply below. */
export function HandoffPage({ view }: { view: HandoffView }) {
  const { seen, me, now } = view;
  const mine = seen.state === 'claimed' && seen.claimedBy?.id === me;
  const open = seen.state === 'waiting' || seen.state === 'claimed';
  return (
    <div {...(view.sent ? { 'data-kept-done': `sportello-${seen.id}` } : {})}>
      <p>
        <a href="/sportello">← Torna allo sportello</a>
      </p>
      <div class="console-title-row">
        <h1>{reasonWords[seen.reason]}</h1>
        <span class={`console-status desk-state-${seen.state}`}>{stateWords[seen.state]}</span>
      </div>
      <LineFacts line={seen} now={now} />
      <StoppedNotice stopped={view.stopped} />
      {view.problem === null ? null : (
        <div class="alert alert-danger console-alert" role="alert" id="errore-sportello">
          {view.problem}
        </div>
      )}
      <Actions view={view} mine={mine} />
      {seen.request === null ? null : (
        <dl class="desk-request" aria-label="Richiesta di appuntamento">
          <dt>Argomento</dt>
          <dd>{seen.request.topic}</dd>
          <dt>Ufficio o provincia</dt>
          <dd>{seen.request.place}</dd>
          <dt>Quando può</dt>
          <dd>{seen.request.times}</dd>
        </dl>
      )}
      <div class="desk-columns">
        <div class="desk-main">
          <section aria-labelledby="conversazione-titolo">
            <h2 id="conversazione-titolo">Conversazione</h2>
            <p class="visually-hidden" role="status" id="novita"></p>
            <ConversationLog seen={seen} me={me} live={open} />
            {open ? (
              <noscript>
                <p>
                  <a href={`/sportello/${seen.id}`}>Aggiorna i messaggi</a> (prima copia quello che stai scrivendo).
                </p>
              </noscript>
            ) : null}
          </section>
          {mine ? <ReplyForm seen={seen} typed={view.typed} refused={view.refused} canned={view.canned} /> : null}
        </div>
        <div class="desk-side">
          <KnownPanel seen={seen} mayReply={mine} />
          <Note seen={seen} />
        </div>
      </div>
    </div>
  );
}

function Actions({ view, mine }: { view: HandoffView; mine: boolean }) {
  const { seen, now } = view;
  const path = `/sportello/${seen.id}`;
  if (seen.state === 'returned' || seen.state === 'closed')
    return (
      <p>
        Conclusa{seen.claimedBy === null ? '' : ` da ${seen.claimedBy.name}`}. Esito:{' '}
        <strong>{seen.outcome === null ? '' : outcomeWords[seen.outcome]}</strong>.
      </p>
    );
  if (seen.state === 'waiting')
    return (
      <form method="post" action={`${path}/presa`} data-once class="desk-actions">
        <button type="submit" class="btn btn-primary">
          Prendi in carico
        </button>
        <span class="console-quiet">Da quel momento il bot tace e il cittadino sa che risponde una persona.</span>
      </form>
    );
  const forgotten = now.getTime() - (seen.claimedAt?.getTime() ?? 0) >= forgottenClaimMs;
  if (!mine)
    return (
      <div class="desk-actions">
        <p class="mb-0">La segue {seen.claimedBy?.name}: puoi leggerla, non rispondere.</p>
        {forgotten ? (
          <form method="post" action={`${path}/rilascio`} data-once>
            <button type="submit" class="btn btn-sm btn-outline-primary">
              Rimetti in attesa
            </button>
          </form>
        ) : null}
      </div>
    );
  return (
    <div class="desk-actions">
      <form method="post" action={`${path}/restituzione`} data-once>
        <button type="submit" class="btn btn-sm btn-outline-primary">
          Restituisci al bot
        </button>
      </form>
      <details class="desk-close">
        <summary class="line-link">Chiudi la richiesta</summary>
        <form method="post" action={`${path}/chiusura`} data-once>
          <fieldset class="console-choices">
            <legend>Com’è finita?</legend>
            {closingOutcomes.map((outcome) => (
              <div class="console-choice">
                <input type="radio" name="outcome" id={`esito-${outcome}`} value={outcome} />
                <label for={`esito-${outcome}`}>{closingWords[outcome]}</label>
              </div>
            ))}
          </fieldset>
          <button type="submit" class="btn btn-sm btn-primary">
            Chiudi
          </button>
        </form>
      </details>
      <form method="post" action={`${path}/rilascio`} data-once>
        <button type="submit" class="console-button-link">
          Presa per sbaglio? Rimetti in attesa
        </button>
      </form>
    </div>
  );
}

function Note({ seen }: { seen: ViewedHandoff }) {
  return (
    <section aria-labelledby="nota-titolo">
      <h2 id="nota-titolo">Nota per le colleghe e i colleghi</h2>
      <form method="post" action={`/sportello/${seen.id}/nota`} data-once>
        <div class="console-field">
          <label for="nota">Il cittadino non la vede</label>
          <textarea class="form-control" id="nota" name="note" rows={2} maxlength={noteCharsMax}>
            {seen.note ?? ''}
          </textarea>
        </div>
        <button type="submit" class="btn btn-sm btn-outline-primary">
          Salva la nota
        </button>
      </form>
    </section>
  );
}
