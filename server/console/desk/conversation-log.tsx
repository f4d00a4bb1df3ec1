import type { OpenedMessage } from '../../conversations/list-messages.ts';
import type { HandoffRecord } from '../../conversations/view-handoff.ts';
import { rightToLeft } from '../chat/chat-labels.ts';
import { Icon } from '../icon.tsx';
import { formatInstant } from '../words.ts';
import { deliveryWords } from './desk-words.ts';

/** What changes when a message comes, is delivered, or somebody else acts; the live log asks for what is newer. */
export function versionOf(seen: HandoffRecord): string {
  const states = seen.messages.map(({ delivery }) => delivery[0]).join('');
  return [seen.lastSeq, seen.state, seen.claimedBy?.id ?? '', seen.heldBy, seen.blocked ? 'b' : '', states].join('.');
}

/** The conversation as it grows. Only this part is fetched again, so nothing that is being typed is lost. */
export function ConversationLog({ seen, me, live }: { seen: HandoffRecord; me: string; live: boolean }) {
  return (
    <div
      id="vivo"
      class="desk-live"
      data-last-seq={String(seen.lastSeq)}
      data-state={seen.state}
      {...(live
        ? {
            'hx-get': `/sportello/${seen.id}/vivo?v=${encodeURIComponent(versionOf(seen))}&da=${seen.lastSeq}`,
            'hx-trigger': 'every 3s',
            'hx-swap': 'outerHTML',
          }
        : {})}
    >
      {seen.blocked ? (
        <p class="alert alert-warning console-alert" role="status">
          Il cittadino ha bloccato il bot: i messaggi non gli arrivano. Se scrive di nuovo, riprendono.
        </p>
      ) : null}
      <div class="desk-log" role="log" aria-label="Conversazione" tabindex={0}>
        {seen.messages.length === 0 ? <p>Nessun messaggio.</p> : null}
        {seen.messages.map((message) => (
          <Message message={message} seen={seen} me={me} />
        ))}
      </div>
    </div>
  );
}

const authorWords = { citizen: 'Cittadino', bot: 'Bot', system: 'Avviso automatico' } as const;

function Message({ message, seen, me }: { message: OpenedMessage; seen: HandoffRecord; me: string }) {
  const { author, authorId, delivery } = message;
  const who =
    author !== 'person'
      ? authorWords[author]
      : authorId === me
        ? 'Tu'
        : (seen.names.get(authorId!) ?? 'Un’altra persona');
  // A person writes in the language they choose; the text's own direction shows it.
  const dir = rightToLeft.has(seen.lang) ? 'auto' : undefined;
  return (
    <article class={`desk-message desk-message-${author}`} data-seq={String(message.seq)}>
      <p class="desk-message-head">
        <strong>{who}</strong>{' '}
        <time datetime={message.createdAt.toISOString()}>{formatInstant(message.createdAt)}</time>
        {delivery === 'none' ? null : (
          <span class={`desk-delivery desk-delivery-${delivery}`}>
            <Icon name={deliveryWords[delivery].icon} size="xs" /> {deliveryWords[delivery].word}
          </span>
        )}
      </p>
      <p class="desk-message-text" dir={dir} {...(author === 'citizen' ? { lang: seen.lang } : {})}>
        {message.text}
      </p>
      {message.redactions.length === 0 ? null : (
        <p class="console-quiet mb-0">Dati personali tolti prima di conservare il messaggio.</p>
      )}
    </article>
  );
}
