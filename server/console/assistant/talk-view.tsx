import { starters } from '../../../agents/assistant/built-in.ts';
import type { Role } from '../../../db/schema/accounts.ts';
import type { ConversationLine } from '../../assistant/conversation.ts';
import { messageCharsMax } from '../../assistant/post-message.ts';
import type { Turn } from '../../assistant/turn.ts';
import { Icon } from '../icon.tsx';
import { formatAge } from '../words.ts';
import { TurnView } from './turn-view.tsx';

export type TalkView = {
  /** Null: a conversation that begins with the next message. */
  conversation: { id: string; title: string; analysisId: string | null } | null;
  turns: Turn[];
  role: Role;
  /** Name of the model, null where rules answer. */
  model: string | null;
  /** The page it is said on. */
  page: string | null;
  error: string | null;
  typed: string;
};

/** Messages and the field to write the next one: the same in the pane and on its own page. */
export function Talk({ view, idPrefix }: { view: TalkView; idPrefix: string }) {
  const { conversation, turns } = view;
  const running = turns.at(-1)?.status === 'running';
  return (
    <div class="talk" data-talk data-conversation={conversation?.id ?? ''} data-title={conversation?.title ?? ''}>
      <div class="talk-log" role="log" aria-live="off" aria-label="Conversazione" tabindex={0}>
        {turns.length === 0 ? <Welcome view={view} /> : null}
        {turns.map((turn) => (
          <TurnView turn={turn} conversationId={conversation!.id} />
        ))}
      </div>
      <p class="visually-hidden" role="status" data-talk-status></p>
      <form
        method="post"
        action="/assistente"
        enctype="multipart/form-data"
        class="talk-form"
        data-talk-form
        data-talk-composer
      >
        <input type="hidden" name="conversation" value={conversation?.id ?? ''} />
        <input type="hidden" name="page" value={view.page ?? ''} />
        <p class="talk-error" data-talk-error role="alert">
          {view.error}
        </p>
        <label class="visually-hidden" for={`${idPrefix}-testo`}>
          Scrivi all’assistente
        </label>
        <textarea
          id={`${idPrefix}-testo`}
          class="form-control talk-field"
          name="text"
          rows={2}
          maxlength={messageCharsMax}
          placeholder="Scrivi, oppure incolla un testo"
          enterkeyhint="send"
        >
          {view.typed}
        </textarea>
        <p class="talk-files" data-talk-files></p>
        <div class="talk-actions">
          <label class="talk-attach" for={`${idPrefix}-file`}>
            <Icon name="clip" /> <span>Allega</span>
            <span class="visually-hidden"> un file: CV, annuncio, programma o attestato digitale</span>
          </label>
          <input
            id={`${idPrefix}-file`}
            class="talk-file-input"
            type="file"
            name="files"
            multiple
            accept=".pdf,.docx,.html,.htm,.txt,.md,.xml,.json,.jsonld,.jwt,.png,.svg"
          />
          {conversation === null ? null : (
            <button
              type="submit"
              class="btn btn-outline-danger talk-stop"
              formaction={`/assistente/${conversation.id}/ferma`}
              formnovalidate
              hidden={!running}
              data-talk-stop
            >
              Ferma
            </button>
          )}
          <button type="submit" class="btn btn-primary talk-send" data-talk-send>
            Invia
          </button>
        </div>
      </form>
      <p class="talk-modeline">
        {view.model === null
          ? 'Modalità senza modello: rispondo con regole e documenti.'
          : `Con il modello ${view.model}. Può sbagliare: ogni frase è controllata sulle fonti.`}{' '}
        Non decido al posto tuo.
      </p>
    </div>
  );
}

function Welcome({ view }: { view: TalkView }) {
  return (
    <div class="talk-welcome">
      <p>
        {view.role === 'trainer'
          ? 'Dimmi quale modulo vuoi verificare, oppure trascina qui un programma.'
          : 'Dimmi di chi parliamo e a quale lavoro punta. Il CV lo incolli o lo trascini qui.'}
      </p>
      <form method="post" action="/assistente" class="talk-choices" data-talk-form>
        <input type="hidden" name="page" value={view.page ?? ''} />
        {starters(view.role).map(({ label, send }) => (
          <button type="submit" class="talk-choice" name="text" value={send ?? label}>
            {label}
          </button>
        ))}
      </form>
    </div>
  );
}

/** The account's conversations: find, open, start anew. */
export function History({
  lines,
  current,
  query,
  now,
}: {
  lines: ConversationLine[];
  current: string | null;
  query: string;
  now: Date;
}) {
  return (
    <nav class="talk-history" aria-label="Conversazioni">
      <a class="btn btn-outline-primary talk-new" href="/assistente/nuova">
        Nuova conversazione
      </a>
      <form method="get" action="/assistente" class="talk-search">
        <label class="visually-hidden" for="cerca-conversazioni">
          Cerca nelle conversazioni
        </label>
        <input
          class="form-control"
          type="search"
          id="cerca-conversazioni"
          name="cerca"
          value={query}
          maxlength={200}
          placeholder="Cerca"
        />
        <button type="submit" class="btn btn-sm btn-outline-primary">
          Cerca
        </button>
      </form>
      {lines.length === 0 ? (
        <p class="console-quiet">
          {query === '' ? 'Qui trovi le tue conversazioni. Le vedi solo tu.' : `Nulla per «${query}».`}
        </p>
      ) : (
        <ul class="talk-lines">
          {lines.map((line) => (
            <li>
              <a href={`/assistente/${line.id}`} aria-current={line.id === current ? 'page' : undefined}>
                {line.title}
              </a>
              <span class="console-quiet">{formatAge(line.updatedAt, now)}</span>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}
