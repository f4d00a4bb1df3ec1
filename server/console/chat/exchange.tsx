import { writtenByPeople } from '../../../agents/adviser/approved-phrases.ts';
import type { KeptAnswer } from '../../../agents/adviser/keep-answer.ts';
import type { QuestionLanguage } from '../../../agents/adviser/language.ts';
import type { KeptCitation } from '../../../db/schema/documents.ts';
import { formatDate } from '../../../knowledge/rules/italian-figures.ts';
import { Icon } from '../icon.tsx';
import { formatValidity } from '../words.ts';
import { chatLabels, outcomeIcons, rightToLeft } from './chat-labels.ts';
import { findQuote } from './find-quote.ts';

/** One question with its answer, as it was stored: the same today and years later. */
export function Exchange({ kept }: { kept: KeptAnswer }) {
  const lang = kept.lang as QuestionLanguage;
  const labels = chatLabels[lang] ?? chatLabels.it;
  const dir = rightToLeft.has(kept.lang) ? 'rtl' : undefined;
  // A greeting is answered too, but by nobody's document.
  const fromSources = kept.approved === null && (kept.outcome !== 'answered' || kept.citations.length > 0);
  const today = kept.askedAt.toISOString().slice(0, 10);
  return (
    <article class="chat-exchange" id={kept.id} tabindex={-1} lang={kept.lang} dir={dir}>
      <div class="chat-question">
        <h2 class="chat-label">{labels.you}</h2>
        <p class="chat-words" dir="auto">
          {kept.question}
        </p>
      </div>
      <div class={`chat-answer chat-answer-${kept.outcome}`}>
        <h3 class="chat-label">
          {kept.approved === null ? labels.answer : writtenByPeople[lang]}
          {fromSources ? (
            <span class={`chat-outcome chat-outcome-${kept.outcome}`}>
              <Icon name={outcomeIcons[kept.outcome]} /> {labels.outcomes[kept.outcome]}
            </span>
          ) : null}
        </h3>
        {kept.asOf === today ? null : (
          <p class="console-tag" lang="it" dir="ltr">
            Riferita al {formatDate(kept.asOf)}
          </p>
        )}
        <AnswerText kept={kept} />
        {kept.citations.length === 0 ? null : (
          <div class="chat-sources">
            <h4 class="chat-label">{labels.sources}</h4>
            <ol lang="it" dir="ltr">
              {kept.citations.map((citation) => (
                <Source kept={kept} citation={citation} label={labels.passage} />
              ))}
            </ol>
          </div>
        )}
        {kept.handoff.offered ? (
          <p class="mb-0">
            <a href="#persona">{labels.person}</a>
          </p>
        ) : null}
      </div>
    </article>
  );
}

/** Paragraphs of the answer; `[n]` leads to its source, quotes of another language say which language they are in. */
function AnswerText({ kept }: { kept: KeptAnswer }) {
  const known = new Set(kept.citations.map(({ n }) => n));
  return (
    <div class="chat-words">
      {kept.text
        .split(/\n+/)
        .filter((line) => line.trim() !== '')
        .map((line) => (
          <p>
            {line.split(/(\[\d+\]|«[^»]*»)/).map((piece) => {
              const n = /^\[(\d+)\]$/.exec(piece);
              if (n !== null && known.has(Number(n[1])))
                return (
                  <a class="chat-cite" href={`#${sourceId(kept.id, Number(n[1]))}`}>
                    {piece}
                  </a>
                );
              return piece.startsWith('«') && kept.lang !== 'it' ? (
                <bdi lang="it" dir="ltr">
                  {piece}
                </bdi>
              ) : (
                piece
              );
            })}
          </p>
        ))}
    </div>
  );
}

type SourceProps = { kept: KeptAnswer; citation: KeptCitation; label: string };

function Source({ kept, citation, label }: SourceProps) {
  const { status, from, to, supersededBy } = citation.validity;
  const found = findQuote(citation.passageText, citation.quote);
  return (
    <li id={sourceId(kept.id, citation.n)} value={citation.n} tabindex={-1} class="chat-source">
      <strong>{citation.title}</strong>, {citation.locator}{' '}
      <span class="console-tag">{formatValidity({ status, validFrom: from, validTo: to })}</span>
      {supersededBy === null ? null : <span> Sostituito da: {supersededBy}.</span>}
      <details class="chat-passage">
        <summary class="line-link" lang={kept.lang} aria-label={`${label} [${citation.n}]`}>
          {label}
        </summary>
        <blockquote class="chat-passage-text">
          {found === null ? (
            citation.passageText
          ) : (
            <>
              {citation.passageText.slice(0, found.start)}
              <mark>{citation.passageText.slice(found.start, found.end)}</mark>
              {citation.passageText.slice(found.end)}
            </>
          )}
        </blockquote>
        <p>
          <a href={`/chat/fonti/${citation.passageId}?risposta=${kept.id}&n=${citation.n}#${citation.passageId}`}>
            Apri nel documento
          </a>
        </p>
      </details>
    </li>
  );
}

const sourceId = (answerId: string, n: number) => `fonte-${answerId}-${n}`;
