import type { ViewedHandoff } from '../../conversations/view-handoff.ts';
import { Exchange } from '../chat/exchange.tsx';
import { whyWords } from './desk-words.ts';

/** The form that the buttons of this panel fill. */
export const replyFormId = 'risposta-modulo';

/** What the machine said last, and why; then a draft from the documents that the person may send or change. */
export function KnownPanel({ seen, mayReply, oob }: { seen: ViewedHandoff; mayReply: boolean; oob?: true }) {
  const { known } = seen;
  return (
    <div id="sapeva" class="desk-known" {...(oob ? { 'hx-swap-oob': 'true' } : {})}>
      <section aria-labelledby="bozza-titolo">
        <h2 id="bozza-titolo">Bozza di risposta dai documenti</h2>
        <Draft seen={seen} mayReply={mayReply} />
      </section>
      <section aria-labelledby="risposta-bot">
        <h2 id="risposta-bot">Che cosa ha risposto la macchina</h2>
        {known === null ? (
          <p>In questa conversazione la macchina non ha ancora risposto dai documenti.</p>
        ) : (
          <>
            <p>{whyWords[known.outcome]}</p>
            <Exchange kept={{ ...known, handoff: { ...known.handoff, offered: false } }} />
          </>
        )}
      </section>
    </div>
  );
}

function Draft({ seen, mayReply }: { seen: ViewedHandoff; mayReply: boolean }) {
  const { draft, near, note } = seen.drafted;
  return (
    <>
      {draft === null ? (
        <p>{note ?? 'La richiesta è conclusa: nessuna bozza.'}</p>
      ) : (
        <>
          <p class="console-quiet">
            È composta dai documenti per la domanda «<bdi>{draft.question}</bdi>». La mandi tu, dopo averla letta.
          </p>
          <div class="desk-draft">{draft.text}</div>
          {mayReply ? (
            <button
              type="submit"
              form={replyFormId}
              name="inserisci"
              value="bozza"
              class="btn btn-outline-primary btn-sm"
              data-insert={draft.text}
              data-basis="draft"
            >
              Metti la bozza nella risposta
            </button>
          ) : null}
          <details class="desk-sources">
            <summary class="line-link">Leggi i passi citati</summary>
            <ol>
              {draft.sources.map(({ n, passageId, title, locator, quote }) => (
                <li value={n}>
                  <a href={`/documenti/passaggi/${passageId}`}>
                    {title}, {locator}
                  </a>
                  <blockquote class="chat-passage-text">{quote}</blockquote>
                </li>
              ))}
            </ol>
          </details>
        </>
      )}
      {near.length === 0 ? null : (
        <ul class="desk-near">
          {near.map(({ passageId, title, locator, text }, at) => (
            <li>
              <a href={`/documenti/passaggi/${passageId}`}>
                {title}, {locator}
              </a>
              <details>
                <summary class="line-link">Leggi il passo</summary>
                <blockquote class="chat-passage-text">{text}</blockquote>
              </details>
              {mayReply ? (
                <button
                  type="submit"
                  form={replyFormId}
                  name="inserisci"
                  value={`passo:${at}`}
                  class="btn btn-outline-primary btn-xs"
                  data-insert={passageQuote({ title, locator, text })}
                  data-basis="draft"
                  aria-label={`Cita nella risposta: ${title}, ${locator}`}
                >
                  Cita nella risposta
                </button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

export function passageQuote({ title, locator, text }: { title: string; locator: string; text: string }): string {
  return `«${text.trim()}» (${title}, ${locator})`;
}
