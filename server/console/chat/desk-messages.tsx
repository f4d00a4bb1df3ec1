import { deskPhrasesOf } from '../../../agents/adviser/desk-phrases.ts';
import type { OpenedMessage } from '../../conversations/list-messages.ts';
import { formatInstant } from '../words.ts';
import { rightToLeft } from './chat-labels.ts';

/** A message from or to a person, in its place in the conversation. */
export function DeskMessage({ message, lang }: { message: OpenedMessage; lang: string }) {
  const phrases = deskPhrasesOf(lang);
  const who = { person: phrases.person, citizen: phrases.toPerson, system: phrases.notice, bot: phrases.notice };
  return (
    <article
      class={`chat-desk chat-desk-${message.author}`}
      id={message.id}
      tabindex={-1}
      lang={lang}
      dir={rightToLeft.has(lang) ? 'rtl' : undefined}
      data-desk={String(message.seq)}
    >
      <h2 class="chat-label">
        {who[message.author]}{' '}
        <time class="chat-time" lang="it" dir="ltr" datetime={message.createdAt.toISOString()}>
          {formatInstant(message.createdAt)}
        </time>
      </h2>
      <p class="chat-words mb-0" dir="auto">
        {message.text}
      </p>
    </article>
  );
}

/** Asks for what is newer and puts it below; replaced by itself with the next number. */
export function DeskPoll({ after, oob }: { after: number; oob?: true }) {
  return (
    <div
      id="chat-novita"
      hx-get={`/chat/persona/novita?dopo=${after}`}
      hx-trigger="every 4s, chat-novita from:body"
      hx-target="#conversazione"
      hx-swap="beforeend show:none"
      {...(oob ? { 'hx-swap-oob': 'true' } : {})}
    ></div>
  );
}
