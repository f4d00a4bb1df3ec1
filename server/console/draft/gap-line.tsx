import type { Verdict } from '../../../knowledge/gap/requirement.ts';
import { confidenceWords, verdictWords } from '../../../knowledge/gap/verdict-words.ts';
import type { Item } from '../../analyses/analysis-record.ts';
import { methodWords, polarityWords } from '../words.ts';
import { DecisionForms, typedOr } from './decision-forms.tsx';
import { type DraftView, lineId, proofId, verdictOf } from './draft-view.ts';
import { secondReaderWords } from './second-reading.ts';
import { nameOf } from './source-texts.tsx';
import { VerdictWord, verdicts } from './verdict.tsx';

/** One required skill: verdict, evidence, what to ask, the decision, and why it was read so. */
export function GapLine({ view, item }: { view: DraftView; item: Item<'gap'> }) {
  const { content } = item;
  const verdict = verdictOf(item);
  return (
    <li class={`line line-${item.decision.state}`} id={lineId(item.id)} data-line={item.id} tabindex={-1}>
      <div class="line-head">
        <span class="line-number" aria-hidden="true">
          {view.numbers.get(item.id)}
        </span>
        <h4 class="line-title">{content.label}</h4>
        <VerdictWord verdict={verdict} />
        <span class="line-confidence">
          {item.decision.state === 'edited'
            ? item.decision.by === view.me
              ? 'giudizio tuo'
              : 'giudizio di chi ha deciso'
            : confidenceWords(content.verdict, content.confidence)}
          {content.essential ? '' : ' · utile, non essenziale'}
        </span>
      </div>
      {content.evidence.length === 0 ? null : (
        <ul class="line-proofs">
          {content.evidence.map((evidence, n) => {
            const source = view.record.sources.find(({ id }) => id === evidence.source);
            return (
              <li>
                <a class="line-proof" href={`#${proofId(item.id, n)}`} data-proof={proofId(item.id, n)}>
                  «{evidence.text}»
                </a>{' '}
                <span class="line-proof-source">
                  {source === undefined ? '' : nameOf(source)}
                  {polarityWords[evidence.polarity] === null ? '' : `, ${polarityWords[evidence.polarity]}`}
                </span>
              </li>
            );
          })}
        </ul>
      )}
      {content.secondReading === null ? null : (
        <p class="line-second">
          {secondReaderWords(content)}: {verdictWords(content.secondReading.verdict)}
          {content.secondReading.evidence[0] === undefined ? '' : `, «${content.secondReading.evidence[0].text}»`}. Le
          due letture non coincidono: scegli tu.
        </p>
      )}
      {content.verdict === 'evidenced' ? null : <Question view={view} item={item} />}
      <div class="line-foot">
        <DecisionForms view={view} item={item} change={<Change item={item} />}>
          <VerdictField view={view} item={item} />
        </DecisionForms>
        <Why view={view} item={item} />
      </div>
    </li>
  );
}

function Change({ item }: { item: Item<'gap'> }) {
  const note = item.decision.value?.note;
  return (
    <p class="line-change">
      Prima: <del>{verdictWords(item.content.verdict)}</del> · dopo: <ins>{verdictWords(verdictOf(item))}</ins>
      {typeof note === 'string' ? ` · ${note}` : ''}
    </p>
  );
}

function VerdictField({ view, item }: { view: DraftView; item: Item<'gap'> }) {
  const chosen = typedOr(view, item, 'verdict', item.content.verdict);
  return (
    <fieldset class="console-field line-verdicts">
      <legend>Che giudizio dai?</legend>
      {verdicts.map((verdict: Verdict) => (
        <div class="console-check">
          <input
            type="radio"
            id={`giudizio-${item.id}-${verdict}`}
            name="verdict"
            value={verdict}
            checked={verdict === chosen}
          />
          <label for={`giudizio-${item.id}-${verdict}`}>
            <VerdictWord verdict={verdict} />
          </label>
        </div>
      ))}
      <p class="console-hint">
        Il piano già proposto non cambia da solo: se la persona ti risponde, scrivi la risposta qui sopra e Colma
        rilegge la riga.
      </p>
    </fieldset>
  );
}

/** The question to put to the person; the answer is kept as their words and the line is read again. */
function Question({ view, item }: { view: DraftView; item: Item<'gap'> }) {
  const refused = view.refused?.itemId === item.id && view.refused.form === 'answer' ? view.refused : null;
  const action = `/analisi/${view.id}/righe/${item.id}/risposta`;
  const id = `risposta-${item.id}`;
  return (
    <div class="line-question">
      <p>
        <strong>Chiedi:</strong> {item.content.question}
      </p>
      {view.open ? (
        <details class="line-disclosure" data-act="answer" open={refused !== null}>
          <summary class="line-link" aria-label={`Scrivi la risposta: ${item.content.label}`}>
            Scrivi la risposta
          </summary>
          <form
            method="post"
            action={action}
            class="line-form"
            hx-post={action}
            hx-target="#bozza"
            hx-swap="outerHTML show:none"
            hx-disabled-elt="find button"
            novalidate
          >
            <div class={`console-field${refused === null ? '' : ' console-field-wrong'}`}>
              <label for={id}>Che cosa risponde la persona, con le sue parole</label>
              <textarea
                class="form-control"
                id={id}
                name="text"
                rows={2}
                maxlength={5000}
                required
                aria-invalid={refused === null ? undefined : 'true'}
                aria-describedby={refused === null ? undefined : `${id}-errore`}
              >
                {refused?.typed.text ?? ''}
              </textarea>
              {refused === null ? null : (
                <p class="console-field-error" id={`${id}-errore`}>
                  {refused.message}
                </p>
              )}
            </div>
            <button type="submit" class="btn btn-sm btn-primary">
              Registra e rileggi la riga
            </button>
          </form>
        </details>
      ) : null}
    </div>
  );
}

/** Which words met which term by which rule, and what would change the reading. */
function Why({ view, item }: { view: DraftView; item: Item<'gap'> }) {
  const { evidence, missing, demand, verdict } = item.content;
  return (
    <details class="line-why">
      <summary class="line-link" aria-label={`Perché: ${item.content.label}`}>
        perché?
      </summary>
      {evidence.length === 0 ? (
        <p>Nei testi non c’è nulla che parli di questa competenza. Non vuol dire che la persona non la sappia fare.</p>
      ) : null}
      {evidence.map(({ text, matched, method }) => (
        <>
          <p>«{text}»</p>
          <ul>
            {matched.length === 0 ? <li>{methodWords[method]}</li> : null}
            {matched.map(({ words, via, rule }) => (
              <li>
                «{words}» → «{via}»: {methodWords[rule]}
              </li>
            ))}
          </ul>
        </>
      ))}
      {missing.length === 0 ? null : (
        <>
          <p>
            {verdict === 'evidenced'
              ? 'Non ne parla, e potresti approfondire:'
              : 'La lettura cambierebbe se la persona parlasse di:'}
          </p>
          <ul>
            {missing.map((label) => (
              <li>{label}</li>
            ))}
          </ul>
        </>
      )}
      {demand === null ? null : (
        <p>
          {demand.asking === 0
            ? 'Non la chiede nessuno'
            : demand.asking === 1
              ? 'La chiede uno'
              : `La chiedono ${demand.asking}`}{' '}
          dei {demand.of} annunci raccolti per questo lavoro
          {view.record.summary?.demand.demo ? ' (annunci dimostrativi)' : ''}.
        </p>
      )}
    </details>
  );
}
