import type { Child } from 'hono/jsx';
import type { DecisionState } from '../../../db/schema/analyses.ts';
import type { SuggestionKind } from '../../../db/schema/fit.ts';
import { formatHours } from '../../../knowledge/rules/italian-figures.ts';
import type { SuggestionItem } from '../../module-fits/fit-record.ts';
import { decisionWords } from '../draft/decision-forms.tsx';
import { Icon } from '../icon.tsx';
import { formatInstant } from '../words.ts';
import { exampleWords } from './example-words.ts';

/** A form that was refused, with what had been typed in it. */
export type RefusedSuggestion = {
  itemId: string;
  state: DecisionState;
  message: string;
  reason: string;
  text: string;
  hours: string;
};

type Props = {
  fitId: string;
  item: SuggestionItem;
  me: string;
  names: Map<string, string>;
  open: boolean;
  refused: RefusedSuggestion | null;
};

export const suggestionLabels: Record<SuggestionKind, string> = {
  add: 'Aggiungere',
  drop: 'Togliere',
  split: 'Dividere',
  join: 'Unire',
  overlap: 'Somiglianza',
  hours: 'Ore',
  level: 'Livello',
  outcome: 'Testo',
};
export const suggestionId = (itemId: string) => `proposta-${itemId}`;

/** One proposal with the ways to decide it; once decided, by whom and why. */
export function SuggestionLine(props: Props) {
  const { item, refused } = props;
  return (
    <li class={`line line-${item.decision.state}`} id={suggestionId(item.itemId)} tabindex={-1} data-keep-focus>
      <div class="line-head">
        <span class="console-tag">{suggestionLabels[item.kind]}</span>
        <h3 class="line-title">{item.message}</h3>
      </div>
      <Content item={item} />
      {refused === null || hasForm(props) ? null : <NotSaved refused={refused} />}
      {item.decision.state === 'proposed' ? props.open ? <Choices {...props} /> : null : <Decided {...props} />}
    </li>
  );
}

/** Whether the form that was refused is still on the line, with its message beside the field. */
function hasForm({ item, open, refused }: Props): boolean {
  return open && item.decision.state === 'proposed' && (refused?.state === 'edited' || refused?.state === 'rejected');
}

function NotSaved({ refused }: { refused: RefusedSuggestion }) {
  const typed = [refused.text, refused.reason].filter((text) => text !== '');
  return (
    <div class="alert alert-warning console-alert" role="alert">
      <p class="mb-0">{refused.message}</p>
      {typed.length === 0 ? null : (
        <p class="mb-0">Quello che avevi scritto non è stato salvato: «{typed.join(' · ')}»</p>
      )}
    </div>
  );
}

function Content({ item }: { item: SuggestionItem }) {
  if (item.kind === 'split')
    return (
      <ul class="line-proofs">
        {item.parts.map((part) => (
          <li>
            {part.title}: {formatHours(part.hours)} – {part.skills.map(({ label }) => label).join('; ')}
          </li>
        ))}
      </ul>
    );
  if (item.kind === 'outcome')
    return (
      <>
        <p class="line-facts">
          {item.origin === 'model'
            ? 'Scritto dal modello linguistico, controllato sugli annunci'
            : 'Composto da regole'}
        </p>
        {item.examples.length === 0 ? null : (
          <ul class="line-proofs">
            {item.examples.map((example) => (
              <li>{exampleWords(example)}</li>
            ))}
          </ul>
        )}
      </>
    );
  if (item.kind === 'overlap')
    return (
      <p class="line-facts">
        <a href={`/catalogo/${item.moduleId}`}>{item.title}</a>: {item.skills.map(({ label }) => label).join('; ')}
      </p>
    );
  if (item.kind === 'join')
    return (
      <p class="line-facts">
        <a href={`/catalogo/${item.moduleId}`}>{item.title}</a>, {formatHours(item.hours)}:{' '}
        {item.skills.map(({ label }) => label).join('; ')}
      </p>
    );
  return null;
}

function Decided({ fitId, item, me, names, open }: Props) {
  const { state, by, at, reason, value } = item.decision;
  const who = by === me ? 'te' : (names.get(by ?? '') ?? 'un’altra persona');
  return (
    <>
      <p class={`line-decided line-decided-${state}`}>
        <Icon name={state === 'accepted' ? 'check' : state === 'edited' ? 'pencil' : 'close'} />
        <span>
          <strong>{decisionWords[state as 'accepted']}</strong> da {who}
          {at === null ? '' : `, ${formatInstant(at)}`}
        </span>
      </p>
      {value === null ? null : (
        <p>
          <ins>{String(value.text ?? '')}</ins>
          {typeof value.hours === 'number' ? ` (${formatHours(value.hours)})` : ''}
        </p>
      )}
      {reason === null ? null : <p class="line-reason">Motivo: {reason}</p>}
      {open && by === me ? (
        <DecisionForm fitId={fitId} item={item} state="proposed">
          <button
            type="submit"
            class="btn btn-sm btn-outline-primary line-undo"
            aria-label={`Annulla la decisione: ${item.message}`}
          >
            Annulla
          </button>
        </DecisionForm>
      ) : null}
    </>
  );
}

function Choices({ fitId, item, refused }: Props) {
  const wrong = (state: DecisionState) => (refused?.state === state ? refused : null);
  const edited = wrong('edited');
  return (
    <div class="line-choices">
      <DecisionForm fitId={fitId} item={item} state="accepted">
        <button
          type="submit"
          class="btn btn-sm btn-outline-success line-choice"
          aria-label={`Accetta: ${item.message}`}
        >
          <Icon name="check" /> Accetta
        </button>
      </DecisionForm>
      <details class="line-disclosure" open={edited !== null}>
        <summary class="btn btn-sm btn-outline-primary line-choice" aria-label={`Modifica: ${item.message}`}>
          <Icon name="pencil" /> Modifica
        </summary>
        <DecisionForm fitId={fitId} item={item} state="edited">
          <div class="console-field">
            <label for={`testo-${item.itemId}`}>Come la scrivi tu</label>
            <textarea class="form-control" id={`testo-${item.itemId}`} name="text" rows={3} maxlength={2000}>
              {edited?.text ?? (item.kind === 'outcome' ? item.text : item.message)}
            </textarea>
          </div>
          <div class="console-field">
            <label for={`ore-${item.itemId}`}>Ore (facoltative)</label>
            <input
              class="form-control console-short"
              type="text"
              inputmode="numeric"
              id={`ore-${item.itemId}`}
              name="hours"
              value={edited?.hours ?? ''}
              maxlength={4}
            />
          </div>
          <Reason item={item} state="edited" label="Perché la modifichi?" refused={edited} />
          <button type="submit" class="btn btn-sm btn-primary">
            Salva la modifica
          </button>
        </DecisionForm>
      </details>
      <details class="line-disclosure" open={wrong('rejected') !== null}>
        <summary class="btn btn-sm btn-outline-danger line-choice" aria-label={`Respingi: ${item.message}`}>
          <Icon name="close" /> Respingi
        </summary>
        <DecisionForm fitId={fitId} item={item} state="rejected">
          <Reason item={item} state="rejected" label="Perché la respingi?" refused={wrong('rejected')} />
          <button type="submit" class="btn btn-sm btn-danger">
            Respingi la proposta
          </button>
        </DecisionForm>
      </details>
    </div>
  );
}

function Reason({
  item,
  state,
  label,
  refused,
}: {
  item: SuggestionItem;
  state: string;
  label: string;
  refused: RefusedSuggestion | null;
}) {
  const id = `motivo-${state}-${item.itemId}`;
  return (
    <div class={`console-field${refused === null ? '' : ' console-field-wrong'}`}>
      <label for={id}>{label}</label>
      <textarea
        class="form-control"
        id={id}
        name="reason"
        rows={2}
        maxlength={2000}
        aria-invalid={refused === null ? undefined : 'true'}
        aria-describedby={refused === null ? undefined : `${id}-errore`}
      >
        {refused?.reason ?? ''}
      </textarea>
      {refused === null ? null : (
        <p class="console-field-error" id={`${id}-errore`}>
          {refused.message}
        </p>
      )}
    </div>
  );
}

function DecisionForm({
  fitId,
  item,
  state,
  children,
}: {
  fitId: string;
  item: SuggestionItem;
  state: DecisionState;
  children: Child;
}) {
  const action = `/verifica-modulo/${fitId}/proposte/${item.itemId}`;
  return (
    <form
      method="post"
      action={action}
      class="line-form"
      hx-post={action}
      hx-target={`#${suggestionId(item.itemId)}`}
      hx-swap="outerHTML show:none"
      hx-disabled-elt="find button"
      novalidate
    >
      <input type="hidden" name="state" value={state} />
      <input type="hidden" name="version" value={String(item.version)} />
      {children}
    </form>
  );
}
