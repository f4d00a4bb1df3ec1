import type { Part, Source } from '../../../agents/assistant/parts.ts';
import type { TurnStatus } from '../../../db/schema/assistant.ts';
import type { Turn } from '../../assistant/turn.ts';
import { Icon } from '../icon.tsx';
import { CardView } from './card-view.tsx';

/** One message and its answer. While it runs, a script adds parts where `data-part` says; without scripts the page asks again. */
export function TurnView({ turn, conversationId }: { turn: Turn; conversationId: string }) {
  let choice = 0;
  return (
    <article
      class="talk-turn"
      id={turn.id}
      data-turn={turn.id}
      data-status={turn.status}
      data-after={String(turn.lastEvent)}
      tabindex={-1}
    >
      <div class="talk-asked">
        <h3 class="visually-hidden">Hai scritto</h3>
        {turn.asked.text === '' ? null : <p>{shorten(turn.asked.text)}</p>}
        {turn.asked.files.map((name) => (
          <p class="talk-file">
            <Icon name="clip" /> {name}
          </p>
        ))}
      </div>
      <div class="talk-answer">
        <h3 class="visually-hidden">Risposta automatica</h3>
        <div class="talk-parts">
          {turn.parts.map((part, at) => {
            const first = choice;
            if (part.type === 'choices') choice += part.choices.length;
            return (
              <PartView part={part} at={at} turnId={turn.id} conversationId={conversationId} firstChoice={first} />
            );
          })}
        </div>
        <TurnEnd status={turn.status} empty={turn.parts.length === 0} />
      </div>
    </article>
  );
}

export function TurnEnd({ status, empty }: { status: TurnStatus; empty: boolean }) {
  if (status === 'running')
    return (
      <p class="talk-end talk-working">
        <span class="talk-dots" aria-hidden="true"></span> Sto lavorando…
      </p>
    );
  if (status === 'stopped') return <p class="talk-end">Fermata da te.</p>;
  return empty ? <p class="talk-end">Nessuna risposta: riprova.</p> : null;
}

type PartProps = { part: Part; at: number; turnId: string; conversationId: string; firstChoice: number };

export function PartView({ part, at, turnId, conversationId, firstChoice }: PartProps) {
  return (
    <div class={`talk-part talk-part-${part.type}`} data-part={String(at)} data-say={sayOf(part)}>
      <PartBody part={part} at={at} turnId={turnId} conversationId={conversationId} firstChoice={firstChoice} />
    </div>
  );
}

/** What a screen reader hears when the part comes; cards are found by moving through them. */
function sayOf(part: Part): string | undefined {
  if (part.type === 'text' || part.type === 'notice') return part.text.slice(0, 400);
  return part.type === 'tool' && part.state === 'running' ? part.label : undefined;
}

function PartBody({ part, at, turnId, conversationId, firstChoice }: PartProps) {
  switch (part.type) {
    case 'text':
      return <Text text={part.text} sources={part.sources} prefix={`${turnId}-${at}`} />;
    case 'tool':
      return (
        <p class={`talk-tool talk-tool-${part.state}`}>
          {part.state === 'running' ? (
            <span class="talk-dots" aria-hidden="true"></span>
          ) : (
            <Icon name={part.state === 'done' ? 'check' : 'close'} size="xs" />
          )}{' '}
          {part.label}
          {part.state === 'failed' ? ': non riuscito' : ''}
        </p>
      );
    case 'card':
      return <CardView card={part.card} />;
    case 'notice':
      return (
        <p class="talk-notice">
          <Icon name="info-circle" size="xs" /> {part.text}
        </p>
      );
    case 'choices':
      return (
        <form method="post" action="/assistente" class="talk-choices" data-talk-form>
          <input type="hidden" name="conversation" value={conversationId} />
          {part.choices.map((choice, n) =>
            choice.href === undefined ? (
              <button type="submit" class="talk-choice" name="choice" value={`${turnId}:${firstChoice + n}`}>
                {choice.label}
              </button>
            ) : (
              <a class="talk-choice talk-choice-link" href={choice.href}>
                {choice.label} <Icon name="arrow-right" size="xs" />
              </a>
            ),
          )}
        </form>
      );
  }
}

/** Paragraphs; `[n]` leads to its source. */
function Text({ text, sources, prefix }: { text: string; sources: Source[]; prefix: string }) {
  const known = new Set(sources.map(({ n }) => n));
  const id = (n: number) => `fonte-${prefix}-${n}`;
  return (
    <>
      {text
        .split(/\n+/)
        .filter((line) => line.trim() !== '')
        .map((line) => (
          <p>
            {line.split(/(\[\d+\])/).map((piece) => {
              const n = Number(/^\[(\d+)\]$/.exec(piece)?.[1] ?? Number.NaN);
              return known.has(n) ? (
                <a class="talk-cite" href={`#${id(n)}`}>
                  {piece}
                </a>
              ) : (
                piece
              );
            })}
          </p>
        ))}
      {sources.length === 0 ? null : (
        <ol class="talk-sources" aria-label="Fonti">
          {sources.map((source) => (
            <li id={id(source.n)} value={source.n} tabindex={-1}>
              {source.href === null ? source.title : <a href={source.href}>{source.title}</a>}{' '}
              {source.validity === null ? null : <span class="console-tag">{source.validity}</span>}
              <details>
                <summary class="line-link" aria-label={`Leggi il passo [${source.n}]`}>
                  Leggi il passo
                </summary>
                <blockquote class="talk-quote">{source.quote}</blockquote>
              </details>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

/** A CV that was pasted whole would push the answer out of sight; it is in the case. */
const askedCharsMax = 600;
function shorten(text: string): string {
  return text.length > askedCharsMax
    ? `${text.slice(0, askedCharsMax).trimEnd()}… (${text.length.toLocaleString('it-IT')} caratteri)`
    : text;
}
