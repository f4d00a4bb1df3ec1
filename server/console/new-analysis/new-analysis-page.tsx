import type { CredentialReading } from '../../../knowledge/credentials/credential-source.ts';
import { fieldLabels } from './form-field.tsx';
import { LimitsBlock } from './limits-block.tsx';
import { PersonBlock } from './person-block.tsx';
import { TargetBlock } from './target-block.tsx';
import type { TargetChoices } from './target-choices.tsx';
import type { FieldErrors, FieldName, TypedForm } from './typed-form.ts';

type Props = {
  form: TypedForm;
  errors: FieldErrors;
  /** What was found about each credential of the form. */
  readings: CredentialReading[];
  choices: TargetChoices;
  problem: string | null;
  demo: boolean;
};

/** One page, three blocks: the person, the target, the limits. Works as a plain form; scripts only spare waiting. */
export function NewAnalysisPage({ form, errors, readings, choices, problem, demo }: Props) {
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
        <PersonBlock form={form} errors={errors} readings={readings} />
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
