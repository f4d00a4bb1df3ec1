import type { ConversationLine } from '../../assistant/conversation.ts';
import { Icon } from '../icon.tsx';
import { History, Talk, type TalkView } from './talk-view.tsx';

/** The assistant on a page of its own: conversations on the left, the one in hand beside them. */
export function AssistantPage({
  view,
  lines,
  query,
  now,
}: {
  view: TalkView;
  lines: ConversationLine[];
  query: string;
  now: Date;
}) {
  const { conversation } = view;
  return (
    <div class="talk-page">
      <div class="talk-head">
        <h1>{conversation?.title ?? 'Assistente'}</h1>
        {conversation === null ? null : (
          <div class="talk-tools">
            {conversation.analysisId === null ? null : (
              <a class="btn btn-sm btn-primary" href={`/analisi/${conversation.analysisId}`}>
                Apri il caso
              </a>
            )}
            <details class="talk-tool-menu">
              <summary class="btn btn-sm btn-outline-primary">Rinomina</summary>
              <form method="post" action={`/assistente/${conversation.id}/titolo`} class="talk-tool-form">
                <div class="console-field">
                  <label for="titolo">Titolo</label>
                  <input
                    class="form-control"
                    type="text"
                    id="titolo"
                    name="title"
                    value={conversation.title}
                    maxlength={80}
                    required
                  />
                </div>
                <button type="submit" class="btn btn-sm btn-primary">
                  Salva
                </button>
              </form>
            </details>
            <details class="talk-tool-menu">
              <summary class="btn btn-sm btn-outline-danger">Elimina</summary>
              <form
                method="post"
                action={`/assistente/${conversation.id}/elimina`}
                class="talk-tool-form"
                data-talk-delete
              >
                <p>La conversazione non si può recuperare. Ciò che conta è già nel caso.</p>
                <button type="submit" class="btn btn-sm btn-danger">
                  Elimina la conversazione
                </button>
              </form>
            </details>
          </div>
        )}
      </div>
      <h2 class="visually-hidden">Messaggi</h2>
      <div class="talk-columns">
        <Talk view={view} idPrefix="assistente" />
        <details class="talk-history-fold" open>
          <summary class="talk-history-title">
            <Icon name="clock" size="xs" /> Conversazioni
          </summary>
          <History lines={lines} current={conversation?.id ?? null} query={query} now={now} />
        </details>
      </div>
    </div>
  );
}

/** On every other page: a button, and the pane that a script fills when it is opened. Without scripts the button is a link. */
export function AssistantPane({ path }: { path: string }) {
  return (
    <>
      <a
        class="assistant-toggle"
        id="assistente-apri"
        href={`/assistente?da=${encodeURIComponent(path)}`}
        aria-keyshortcuts="Alt+A"
      >
        <Icon name="comment" /> <span class="assistant-toggle-word">Assistente</span>
      </a>
      <aside
        class="assistant-pane"
        id="assistente-pannello"
        aria-labelledby="assistente-titolo"
        hidden
        data-path={path}
      >
        <div class="assistant-pane-head">
          <h2 id="assistente-titolo" tabindex={-1}>
            Assistente
          </h2>
          <button type="button" class="assistant-pane-button" data-pane-new>
            <Icon name="plus-circle" /> Nuova
          </button>
          <a class="assistant-pane-button" href="/assistente" data-pane-full>
            <Icon name="maximize" /> <span>Ingrandisci</span>
          </a>
          <button type="button" class="assistant-pane-button" data-pane-close aria-keyshortcuts="Alt+A Escape">
            <Icon name="close" /> Chiudi
          </button>
        </div>
        <div class="assistant-pane-body" data-pane-body></div>
      </aside>
    </>
  );
}
