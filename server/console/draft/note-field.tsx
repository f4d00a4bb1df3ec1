import type { Item } from '../../analyses/analysis-record.ts';

/** The edit of a module or a check: a note, because its facts are not the consultant's to rewrite. */
export function NoteField({ item, label, hint, typed }: { item: Item; label: string; hint: string; typed: string }) {
  const id = `nota-${item.id}`;
  return (
    <div class="console-field">
      <label for={id}>{label}</label>
      <p class="console-hint" id={`${id}-aiuto`}>
        {hint}
      </p>
      <textarea
        class="form-control"
        id={id}
        name="note"
        rows={2}
        maxlength={2000}
        required
        aria-describedby={`${id}-aiuto`}
      >
        {typed}
      </textarea>
    </div>
  );
}

export function NoteChange({ item }: { item: Item }) {
  const note = item.decision.value?.note;
  return typeof note === 'string' ? (
    <p class="line-change">
      Annotazione: <ins>{note}</ins>
    </p>
  ) : null;
}
