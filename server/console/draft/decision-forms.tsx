import type { Child } from 'hono/jsx';
import type { DecisionState } from '../../../db/schema/analyses.ts';
import type { Item } from '../../analyses/analysis-record.ts';
import { Icon } from '../icon.tsx';
import { formatInstant } from '../words.ts';
import { type DraftView, lineId, type Refused, titleOf } from './draft-view.ts';

export const decisionWords: Record<Exclude<DecisionState, 'proposed'>, string> = {
  accepted: 'Accettata',
  edited: 'Modificata',
  rejected: 'Respinta',
};

/** How the decision on a line stands, or the three ways to take it. `children` are the fields of an edit. */
export function DecisionForms({
  view,
  item,
  change,
  children,
}: {
  view: DraftView;
  item: Item;
  change: Child;
  children: Child;
}) {
  const refused = view.refused?.itemId === item.id && view.refused.form !== 'answer' ? view.refused : null;
  return (
    <div class="line-decision">
      {refused?.kind === 'overtaken' ? <Overtaken refused={refused} /> : null}
      {item.decision.state === 'proposed' ? (
        view.open ? (
          <Choices view={view} item={item} refused={refused} editFields={children} />
        ) : (
          <p class="line-undecided">Non decisa.</p>
        )
      ) : (
        <Decided view={view} item={item} change={change} />
      )}
    </div>
  );
}

function Overtaken({ refused }: { refused: Refused }) {
  const typed = [refused.typed.reason, refused.typed.note, refused.typed.text].filter(
    (text) => text !== undefined && text.trim() !== '',
  );
  return (
    <div class="alert alert-warning console-alert" role="alert">
      <p class="mb-0">{refused.message}</p>
      {typed.length === 0 ? null : (
        <p class="mb-0">Quello che avevi scritto non è stato salvato: «{typed.join(' · ')}»</p>
      )}
    </div>
  );
}

function Decided({ view, item, change }: { view: DraftView; item: Item; change: Child }) {
  const { state, by, at, reason } = item.decision;
  const name = by === view.me ? 'te' : (view.names.get(by ?? '') ?? 'un’altra persona');
  return (
    <>
      <p class={`line-decided line-decided-${state}`}>
        <Icon name={state === 'accepted' ? 'check' : state === 'edited' ? 'pencil' : 'close'} />
        <span>
          <strong>{decisionWords[state as 'accepted']}</strong> da {name}
          {at === null ? '' : `, ${formatInstant(at)}`}
        </span>
      </p>
      {state === 'edited' ? change : null}
      {reason === null ? null : <p class="line-reason">Motivo: {reason}</p>}
      {view.open && by === view.me ? (
        <DecisionForm view={view} item={item} state="proposed">
          <button
            type="submit"
            class="btn btn-sm btn-outline-primary line-undo"
            data-act="undo"
            aria-label={`Annulla la decisione: ${titleOf(item)}`}
          >
            Annulla
          </button>
        </DecisionForm>
      ) : null}
    </>
  );
}

function Choices({
  view,
  item,
  refused,
  editFields,
}: {
  view: DraftView;
  item: Item;
  refused: Refused | null;
  editFields: Child;
}) {
  const title = titleOf(item);
  const wrong = (form: Refused['form']) => (refused?.kind === 'wrong' && refused.form === form ? refused : null);
  return (
    <div class="line-choices">
      <DecisionForm view={view} item={item} state="accepted">
        <button
          type="submit"
          class="btn btn-sm btn-outline-success line-choice"
          data-act="accept"
          aria-label={`Accetta: ${title}`}
        >
          <Icon name="check" /> Accetta
        </button>
      </DecisionForm>
      <details class="line-disclosure" data-act="edit" open={wrong('edited') !== null}>
        <summary class="btn btn-sm btn-outline-primary line-choice" aria-label={`Modifica: ${title}`}>
          <Icon name="pencil" /> Modifica
        </summary>
        <DecisionForm view={view} item={item} state="edited">
          {editFields}
          <ReasonField item={item} form="edited" label="Perché la modifichi?" refused={wrong('edited')} />
          <button type="submit" class="btn btn-sm btn-primary">
            Salva la modifica
          </button>
        </DecisionForm>
      </details>
      <details class="line-disclosure" data-act="reject" open={wrong('rejected') !== null}>
        <summary class="btn btn-sm btn-outline-danger line-choice" aria-label={`Respingi: ${title}`}>
          <Icon name="close" /> Respingi
        </summary>
        <DecisionForm view={view} item={item} state="rejected">
          <ReasonField item={item} form="rejected" label="Perché la respingi?" refused={wrong('rejected')} />
          <button type="submit" class="btn btn-sm btn-danger">
            Respingi la riga
          </button>
        </DecisionForm>
      </details>
    </div>
  );
}

function ReasonField({
  item,
  form,
  label,
  refused,
}: {
  item: Item;
  form: 'edited' | 'rejected';
  label: string;
  refused: Refused | null;
}) {
  const id = `motivo-${form}-${item.id}`;
  return (
    <div class={`console-field${refused === null ? '' : ' console-field-wrong'}`}>
      <label for={id}>{label}</label>
      <textarea
        class="form-control"
        id={id}
        name="reason"
        rows={2}
        maxlength={2000}
        required
        aria-invalid={refused === null ? undefined : 'true'}
        aria-describedby={refused === null ? undefined : `${id}-errore`}
      >
        {refused?.typed.reason ?? ''}
      </textarea>
      {refused === null ? null : (
        <p class="console-field-error" id={`${id}-errore`}>
          {refused.message}
        </p>
      )}
    </div>
  );
}

/** A plain form; with scripts its answer replaces only this line and the counters. */
function DecisionForm({
  view,
  item,
  state,
  children,
}: {
  view: DraftView;
  item: Item;
  state: DecisionState;
  children: Child;
}) {
  const action = `/analisi/${view.id}/righe/${item.id}/decisione`;
  return (
    <form
      method="post"
      action={action}
      class="line-form"
      hx-post={action}
      hx-target={`#${lineId(item.id)}`}
      hx-swap="outerHTML show:none"
      hx-disabled-elt="find button"
      novalidate
    >
      <input type="hidden" name="state" value={state} />
      <input type="hidden" name="kind" value={item.kind} />
      <input type="hidden" name="version" value={String(item.version)} />
      {children}
    </form>
  );
}

/** What a refused edit had typed, or the given words. */
export function typedOr(view: DraftView, item: Item, name: string, otherwise: string): string {
  return view.refused?.itemId === item.id && view.refused.form === 'edited' && view.refused.kind === 'wrong'
    ? (view.refused.typed[name] ?? otherwise)
    : otherwise;
}
