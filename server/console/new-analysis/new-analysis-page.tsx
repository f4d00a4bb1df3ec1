import type { Child } from 'hono/jsx';
import { provinceName } from '../../../knowledge/plan/lombardy-provinces.ts';
import { modeWords, pathwayWords } from '../words.ts';
import { type TargetChoices, TargetList } from './target-choices.tsx';
import { type FieldErrors, type FieldName, modes, provinces, type TypedForm } from './typed-form.ts';

type Props = { form: TypedForm; errors: FieldErrors; choices: TargetChoices; problem: string | null; demo: boolean };

const fieldLabels: Record<FieldName, { label: string; target: string }> = {
  alias: { label: 'Sigla', target: 'alias' },
  narrative: { label: 'Racconto', target: 'narrative' },
  documents: { label: 'Documenti', target: 'documents' },
  target: { label: 'Lavoro', target: 'targetQuery' },
  vacancyText: { label: 'Annuncio', target: 'vacancyText' },
  pathway: { label: 'Percorso', target: 'pathway' },
  maxHours: { label: 'Ore al massimo', target: 'maxHours' },
  province: { label: 'Provincia', target: 'province' },
  modes: { label: 'Come si frequenta', target: 'modes-in_person' },
  asOf: { label: 'Data di riferimento', target: 'asOf' },
  note: { label: 'Nota', target: 'note' },
};

/** One page, three blocks: the person, the target, the limits. Works as a plain form; scripts only spare waiting. */
export function NewAnalysisPage({ form, errors, choices, problem, demo }: Props) {
  const wrong = Object.entries(errors) as [FieldName, string][];
  return (
    <>
      <h1>Nuova analisi</h1>
      <p class="lead">
        Dai a Colma ciò che la persona racconta e il lavoro a cui punta: in pochi secondi hai una bozza da decidere riga
        per riga.
      </p>
      {problem === null && wrong.length === 0 ? null : (
        <div class="alert alert-danger console-alert" role="alert" id="errori">
          <p class="mb-1">
            {problem ??
              (wrong.length === 1
                ? 'Manca o non va bene una cosa. Quello che hai scritto è rimasto:'
                : 'Alcune cose mancano o non vanno bene. Quello che hai scritto è rimasto:')}
          </p>
          <ul class="mb-0">
            {wrong.map(([field, message]) => (
              <li>
                <a href={`#${fieldLabels[field].target}`}>{fieldLabels[field].label}</a>: {message}
              </li>
            ))}
          </ul>
        </div>
      )}
      <form
        method="post"
        action="/analisi/nuova"
        enctype="multipart/form-data"
        class="console-form"
        data-keep="nuova-analisi"
        data-once
        novalidate
      >
        <input type="hidden" name="token" value={form.token} />
        <PersonBlock form={form} errors={errors} />
        <TargetBlock form={form} errors={errors} choices={choices} demo={demo} />
        <LimitsBlock form={form} errors={errors} />
        <div class="console-form-end">
          <button type="submit" name="action" value="create" class="btn btn-primary btn-lg">
            Prepara la bozza
          </button>
          <a class="btn btn-outline-primary" href="/analisi">
            Annulla
          </a>
        </div>
      </form>
    </>
  );
}

function Field({
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

function describedBy(name: FieldName, hint: boolean, error: string | undefined): string | undefined {
  const ids = [hint ? `${name}-aiuto` : '', error === undefined ? '' : `${name}-errore`].filter((id) => id !== '');
  return ids.length === 0 ? undefined : ids.join(' ');
}

const invalid = (error: string | undefined) => (error === undefined ? undefined : 'true');

function PersonBlock({ form, errors }: Pick<Props, 'form' | 'errors'>) {
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
    </section>
  );
}

function TargetBlock({ form, errors, choices, demo }: Pick<Props, 'form' | 'errors' | 'choices' | 'demo'>) {
  return (
    <section class="console-block" aria-labelledby="blocco-obiettivo">
      <h2 id="blocco-obiettivo">2. L’obiettivo</h2>
      <Field
        name="target"
        label="Lavoro a cui punta"
        hint={
          demo
            ? 'Per esempio: addetta al magazzino, barista, muratore. Il repertorio di questa installazione è dimostrativo.'
            : 'Per esempio: addetta al magazzino, barista, muratore.'
        }
        error={errors.target}
      >
        <div class="console-search">
          <input
            class="form-control"
            type="search"
            id="targetQuery"
            name="targetQuery"
            value={form.targetQuery}
            maxlength={200}
            autocomplete="off"
            aria-invalid={invalid(errors.target)}
            aria-describedby={describedBy('target', true, errors.target)}
            aria-controls="obiettivi"
            hx-get="/analisi/nuova/obiettivi"
            hx-trigger="input changed delay:250ms, search"
            hx-target="#obiettivi"
            hx-swap="outerHTML"
            hx-sync="this:replace"
            hx-include="#obiettivi"
          />
          <button type="submit" name="action" value="search" class="btn btn-outline-primary" data-search="targetQuery">
            Cerca
          </button>
        </div>
        <TargetList choices={choices} />
      </Field>
      <Field
        name="vacancyText"
        label="Oppure incolla un annuncio di lavoro"
        hint="Il testo completo: le competenze chieste si leggono da lì."
        error={errors.vacancyText}
      >
        <textarea
          class="form-control"
          id="vacancyText"
          name="vacancyText"
          rows={4}
          aria-invalid={invalid(errors.vacancyText)}
          aria-describedby={describedBy('vacancyText', true, errors.vacancyText)}
        >
          {form.vacancyText}
        </textarea>
      </Field>
    </section>
  );
}

function LimitsBlock({ form, errors }: Pick<Props, 'form' | 'errors'>) {
  return (
    <section class="console-block" aria-labelledby="blocco-vincoli">
      <h2 id="blocco-vincoli">3. I vincoli</h2>
      <p>Tutti facoltativi: il piano formativo resta dentro ciò che scrivi qui.</p>
      <Field
        name="pathway"
        label="Percorso GOL"
        hint="Lo assegna una persona: Colma non lo deduce mai. Serve a controllare le ore e le regole."
        error={errors.pathway}
      >
        <select
          class="form-select"
          id="pathway"
          name="pathway"
          aria-invalid={invalid(errors.pathway)}
          aria-describedby={describedBy('pathway', true, errors.pathway)}
        >
          <option value="">non indicato</option>
          {([1, 2, 3, 4, 5] as const).map((pathway) => (
            <option value={String(pathway)} selected={form.pathway === String(pathway)}>
              {pathwayWords[pathway]}
            </option>
          ))}
        </select>
      </Field>
      <div class="console-row">
        <Field name="maxHours" label="Ore al massimo" error={errors.maxHours}>
          <input
            class="form-control"
            type="text"
            inputmode="numeric"
            id="maxHours"
            name="maxHours"
            value={form.maxHours}
            maxlength={10}
            autocomplete="off"
            aria-invalid={invalid(errors.maxHours)}
            aria-describedby={describedBy('maxHours', false, errors.maxHours)}
          />
        </Field>
        <Field name="province" label="Provincia che può raggiungere" error={errors.province}>
          <select
            class="form-select"
            id="province"
            name="province"
            aria-invalid={invalid(errors.province)}
            aria-describedby={describedBy('province', false, errors.province)}
          >
            <option value="">qualsiasi</option>
            {provinces.map((code) => (
              <option value={code} selected={form.province === code}>
                {provinceName(code)}
              </option>
            ))}
          </select>
        </Field>
        <Field name="asOf" label="Data di riferimento" error={errors.asOf}>
          <input
            class="form-control"
            type="date"
            id="asOf"
            name="asOf"
            value={form.asOf}
            aria-invalid={invalid(errors.asOf)}
            aria-describedby={describedBy('asOf', false, errors.asOf)}
          />
        </Field>
      </div>
      <fieldset
        class={`console-field${errors.modes === undefined ? '' : ' console-field-wrong'}`}
        aria-describedby={describedBy('modes', false, errors.modes)}
      >
        <legend>Come può frequentare</legend>
        {modes.map((mode) => (
          <div class="console-check">
            <input type="checkbox" id={`modes-${mode}`} name="modes" value={mode} checked={form.modes.includes(mode)} />
            <label for={`modes-${mode}`}>{modeWords[mode]}</label>
          </div>
        ))}
        {errors.modes === undefined ? null : (
          <p class="console-field-error" id="modes-errore">
            {errors.modes}
          </p>
        )}
      </fieldset>
      <Field name="note" label="Nota per te" hint="Non entra nella bozza né nel rapporto." error={errors.note}>
        <textarea
          class="form-control"
          id="note"
          name="note"
          rows={2}
          aria-invalid={invalid(errors.note)}
          aria-describedby={describedBy('note', true, errors.note)}
        >
          {form.note}
        </textarea>
      </Field>
    </section>
  );
}
