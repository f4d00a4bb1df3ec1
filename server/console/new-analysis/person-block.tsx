import type { CredentialReading } from '../../../knowledge/credentials/credential-source.ts';
import { CredentialList } from './credential-list.tsx';
import { describedBy, Field, invalid } from './form-field.tsx';
import type { FieldErrors, TypedForm } from './typed-form.ts';

/** Who: a name for the desk, what the person tells, the documents they bring. */
export function PersonBlock({
  form,
  errors,
  readings,
}: {
  form: TypedForm;
  errors: FieldErrors;
  readings: CredentialReading[];
}) {
  return (
    <section class="console-block" aria-labelledby="blocco-persona">
      <h2 id="blocco-persona">1. La persona</h2>
      <Field
        name="alias"
        label="Sigla"
        hint="Iniziali o un nome breve: serve solo a te per riconoscerla."
        error={errors.alias}
      >
        <input
          class="form-control console-short"
          type="text"
          id="alias"
          name="alias"
          value={form.alias}
          maxlength={80}
          autocomplete="off"
          required
          aria-invalid={invalid(errors.alias)}
          aria-describedby={describedBy('alias', true, errors.alias)}
        />
      </Field>
      <Field
        name="narrative"
        label="Che cosa racconta di sé"
        hint="Incolla il curriculum o scrivi che cosa ha fatto, con le sue parole. Non servono codice fiscale, indirizzo o notizie sulla salute."
        error={errors.narrative}
      >
        <textarea
          class="form-control"
          id="narrative"
          name="narrative"
          rows={9}
          aria-invalid={invalid(errors.narrative)}
          aria-describedby={describedBy('narrative', true, errors.narrative)}
        >
          {form.narrative}
        </textarea>
      </Field>
      {form.documents.map((document, n) => (
        <div class="console-field">
          <input type="hidden" name="documentName" value={document.name} />
          <label for={`documento-${n}`}>Testo letto da «{document.name}»</label>
          <p class="console-hint" id={`documento-${n}-aiuto`}>
            {[...document.notes, 'Puoi correggerlo; se lo svuoti, il documento non viene usato.'].join(' ')}
          </p>
          <textarea
            class="form-control"
            id={`documento-${n}`}
            name="documentText"
            rows={6}
            aria-describedby={`documento-${n}-aiuto`}
          >
            {document.text}
          </textarea>
        </div>
      ))}
      <Field
        name="documents"
        label={form.documents.length === 0 ? 'Oppure carica un documento' : 'Aggiungi un altro documento'}
        hint="PDF con testo, DOCX, HTML, TXT, Europass XML o JSON Resume; fino a 5 file, 20 MB in tutto."
        error={errors.documents}
      >
        <input
          class="form-control"
          type="file"
          id="documents"
          name="documents"
          multiple
          accept=".pdf,.docx,.html,.htm,.txt,.md,.xml,.json"
          aria-invalid={invalid(errors.documents)}
          aria-describedby={describedBy('documents', true, errors.documents)}
        />
      </Field>
      <CredentialList credentials={form.credentials} readings={readings} />
      <Field
        name="credentials"
        label={form.credentials.length === 0 ? 'Badge e attestati digitali' : 'Aggiungi un altro attestato digitale'}
        hint="Open Badge o credenziale europea: JSON, JSON-LD, JWT, PNG o SVG; fino a 5. Colma li verifica senza conservare il file; che cosa provano lo decidi tu."
        error={errors.credentials}
      >
        <input
          class="form-control"
          type="file"
          id="credentials"
          name="credentials"
          multiple
          accept=".json,.jsonld,.jwt,.png,.svg"
          aria-invalid={invalid(errors.credentials)}
          aria-describedby={describedBy('credentials', true, errors.credentials)}
        />
      </Field>
    </section>
  );
}
