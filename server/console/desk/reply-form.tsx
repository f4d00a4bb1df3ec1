import type { CannedReply } from '../../conversations/canned-replies.ts';
import type { ReplyBasis } from '../../conversations/reply-to-citizen.ts';
import { replyCharsMax } from '../../conversations/reply-to-citizen.ts';
import type { ViewedHandoff } from '../../conversations/view-handoff.ts';
import { languageWords } from './desk-words.ts';
import { replyFormId } from './known-panel.tsx';

export type TypedReply = { text: string; basis: ReplyBasis; token: string };
/** Why a reply was not sent; `newer` holds what the citizen wrote meanwhile, and sending must be confirmed. */
export type RefusedReply = { message: string; newer: string[] | null };

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
  const newer = refused?.newer ?? null;
  const wrong = refused !== null && newer === null;
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
      {newer === null ? null : (
        <div class="alert alert-warning console-alert" role="alert" id="risposta-nuovo">
          <p>{refused?.message}</p>
          {newer.map((text) => (
            <blockquote class="desk-newer" dir="auto">
              {text}
            </blockquote>
          ))}
        </div>
      )}
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
          {newer === null ? 'Invia al cittadino' : 'Ho letto, invia'}
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
