import type { Child } from 'hono/jsx';
import type { FieldName } from './typed-form.ts';

/** How each field is called in a message, and the element a link leads to. */
export const fieldLabels: Record<FieldName, { label: string; target: string }> = {
  alias: { label: 'Sigla', target: 'alias' },
  narrative: { label: 'Racconto', target: 'narrative' },
  documents: { label: 'Documenti', target: 'documents' },
  credentials: { label: 'Attestati digitali', target: 'credentials' },
  target: { label: 'Lavoro', target: 'targetQuery' },
  vacancyText: { label: 'Annuncio', target: 'vacancyText' },
  pathway: { label: 'Percorso', target: 'pathway' },
  maxHours: { label: 'Ore al massimo', target: 'maxHours' },
  province: { label: 'Provincia', target: 'province' },
  modes: { label: 'Come si frequenta', target: 'modes-in_person' },
  asOf: { label: 'Data di riferimento', target: 'asOf' },
  note: { label: 'Nota', target: 'note' },
};

/** A field with its label, its help and, where something is wrong, one sentence beside it. */
export function Field({
  name,
  label,
  hint,
  error,
  children,
}: {
  name: FieldName;
  label: string;
  hint?: Child;
  error: string | undefined;
  children: Child;
}) {
  return (
    <div class={`console-field${error === undefined ? '' : ' console-field-wrong'}`}>
      <label for={fieldLabels[name].target}>{label}</label>
      {hint === undefined ? null : (
        <p class="console-hint" id={`${name}-aiuto`}>
          {hint}
        </p>
      )}
      {children}
      {error === undefined ? null : (
        <p class="console-field-error" id={`${name}-errore`}>
          {error}
        </p>
      )}
    </div>
  );
}

/** Ids of the help and of the error, for `aria-describedby`. */
export function describedBy(name: FieldName, hint: boolean, error: string | undefined): string | undefined {
  const ids = [hint ? `${name}-aiuto` : '', error === undefined ? '' : `${name}-errore`].filter((id) => id !== '');
  return ids.length === 0 ? undefined : ids.join(' ');
}

export const invalid = (error: string | undefined) => (error === undefined ? undefined : 'true');
