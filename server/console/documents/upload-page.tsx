import { documentKinds, validityStatuses } from '../../../db/schema/documents.ts';
import { documentKindWords, validityWords } from '../words.ts';
import type { DocumentLine } from './document-list.ts';

export const uploadFields = ['title', 'kind', 'issued', 'validFrom', 'validTo', 'status', 'supersedes'] as const;
export type UploadField = (typeof uploadFields)[number];
export type UploadForm = Record<UploadField, string>;

type Props = { form: UploadForm; problem: string | null; current: DocumentLine[] };

/** A file and what is known about it. What is left empty the answers say they do not know. */
export function UploadPage({ form, problem, current }: Props) {
  return (
    <>
      <p>
        <a href="/documenti">Documenti</a>
      </p>
      <h1>Carica un documento</h1>
      <p class="lead">Da qui in poi le risposte lo useranno, con la validità che indichi.</p>
      {problem === null ? null : (
        <div class="alert alert-danger console-alert" role="alert" id="errori">
          <p class="mb-0">{problem}</p>
          <p class="mb-0">Quello che hai scritto è rimasto; il file invece va scelto di nuovo.</p>
        </div>
      )}
      <form
        method="post"
        action="/documenti/carica"
        enctype="multipart/form-data"
        class="console-form"
        data-once
        novalidate
      >
        <div class="console-field">
          <label for="file">File</label>
          <p class="console-hint" id="file-aiuto">
            PDF con testo, DOCX, HTML, Markdown o testo; fino a 20 MB. Un file con lo stesso nome sostituisce il
            precedente.
          </p>
          <input
            class="form-control"
            type="file"
            id="file"
            name="file"
            accept=".pdf,.docx,.html,.htm,.md,.txt"
            aria-describedby="file-aiuto"
          />
        </div>
        <div class="console-field">
          <label for="titolo">Titolo</label>
          <p class="console-hint" id="titolo-aiuto">
            Se lo lasci vuoto si prende dal documento.
          </p>
          <input
            class="form-control"
            type="text"
            id="titolo"
            name="title"
            value={form.title}
            maxlength={300}
            aria-describedby="titolo-aiuto"
          />
        </div>
        <div class="console-row">
          <Choice
            name="kind"
            label="Tipo"
            value={form.kind}
            options={documentKinds.filter((kind) => kind !== 'sheet').map((kind) => [kind, documentKindWords[kind]])}
          />
          <Choice
            name="status"
            label="Validità"
            value={form.status}
            options={validityStatuses.map((status) => [status, validityWords[status]])}
          />
        </div>
        <div class="console-row">
          <DateField name="issued" label="Data del documento" value={form.issued} />
          <DateField name="validFrom" label="Vale dal" value={form.validFrom} />
          <DateField name="validTo" label="Vale fino al" value={form.validTo} />
        </div>
        <Choice
          name="supersedes"
          label="Sostituisce"
          hint="Il documento scelto resta come storia: vale fino al giorno prima che questo cominci."
          value={form.supersedes}
          options={current.map(({ id, title, file }) => [id, `${title} (${file})`])}
          none="nessun documento"
        />
        <div class="console-form-end">
          <button type="submit" class="btn btn-primary btn-lg">
            Carica
          </button>
          <a class="btn btn-outline-primary" href="/documenti">
            Annulla
          </a>
        </div>
      </form>
    </>
  );
}

type ChoiceProps = {
  name: UploadField;
  label: string;
  value: string;
  options: (readonly [string, string])[];
  none?: string;
  hint?: string;
};

function Choice({ name, label, value, options, none, hint }: ChoiceProps) {
  return (
    <div class="console-field">
      <label for={`campo-${name}`}>{label}</label>
      {hint === undefined ? null : (
        <p class="console-hint" id={`campo-${name}-aiuto`}>
          {hint}
        </p>
      )}
      <select
        class="form-select"
        id={`campo-${name}`}
        name={name}
        aria-describedby={hint === undefined ? undefined : `campo-${name}-aiuto`}
      >
        <option value="">{none ?? 'non indicato'}</option>
        {options.map(([key, words]) => (
          <option value={key} selected={key === value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

function DateField({ name, label, value }: { name: UploadField; label: string; value: string }) {
  return (
    <div class="console-field">
      <label for={`campo-${name}`}>{label}</label>
      <input class="form-control" type="date" id={`campo-${name}`} name={name} value={value} />
    </div>
  );
}
