import type { CannedReply } from '../../conversations/canned-replies.ts';
import type { ReplyBasis } from '../../conversations/reply-to-citizen.ts';
import { replyCharsMax } from '../../conversations/reply-to-citizen.ts';
import type { ViewedHandoff } from '../../conversations/view-handoff.ts';
import { languageWords } from './desk-words.ts';
import { replyFormId } from './known-panel.tsx';

export type TypedReply = { text: string; basis: ReplyBasis; token: string };
/** Why a reply was not sent; `newer` when the citizen wrote meanwhile and sending must be confirmed. */
export type RefusedReply = { message: string; newer: boolean };

export function ReplyForm({
  seen,
  typed,
  refused,
  canned,
}: {
  seen: ViewedHandoff;
  typed: TypedReply;
  refused: RefusedReply | null;
  /** Filled in already. */
  canned: readonly CannedReply[];
}) {
  const wrong = refused !== null && !refused.newer;
  return (
    <form
      id={replyFormId}
      method="post"
      action={`/sportello/${seen.id}/risposta#${replyFormId}`}
      class="desk-reply"
      data-handoff={seen.id}
      data-once
      novalidate
    >
      <input type="hidden" name="lastSeq" value={String(seen.lastSeq)} />
      <input type="hidden" name="token" value={typed.token} />
      <input type="hidden" name="basis" value={typed.basis} />
      {refused?.newer ? (
        <p class="alert alert-warning console-alert" role="alert" id="risposta-nuovo">
          {refused.message}
        </p>
      ) : null}
      <div class={`console-field${wrong ? ' console-field-wrong' : ''}`}>
        <label for="risposta">La tua risposta</label>
        <p class="console-hint" id="risposta-aiuto">
          Il cittadino sa che risponde una persona dello sportello; il tuo nome non compare. Scrive in{' '}
          <strong>{languageWords[seen.lang] ?? seen.lang}</strong>. <span class="js-only">Ctrl + Invio manda.</span>
        </p>
        <textarea
          class="form-control"
          id="risposta"
          name="text"
          rows={6}
          maxlength={replyCharsMax}
          dir="auto"
          aria-describedby={`risposta-aiuto${wrong ? ' risposta-errore' : ''}`}
          aria-invalid={wrong ? 'true' : undefined}
        >
          {typed.text}
        </textarea>
        {wrong ? (
          <p class="console-field-error" id="risposta-errore">
            {refused.message}
          </p>
        ) : null}
      </div>
      <p>
        <button type="submit" class="btn btn-primary" name="manda" value="si">
          {refused?.newer ? 'Ho letto, invia' : 'Invia al cittadino'}
        </button>
      </p>
      <details class="desk-canned" open={typed.text === ''}>
        <summary class="line-link">Risposte pronte</summary>
        <ul>
          {canned.map(({ title, text }, at) => (
            <li>
              <button
                type="submit"
                name="inserisci"
                value={`pronta:${at}`}
                class="btn btn-outline-primary btn-xs"
                data-insert={text}
                data-basis="canned"
              >
                {title}
              </button>
            </li>
          ))}
        </ul>
        <p class="mb-0">
          <a href="/sportello/risposte-pronte">Cambia le risposte pronte</a>
        </p>
      </details>
    </form>
  );
}
