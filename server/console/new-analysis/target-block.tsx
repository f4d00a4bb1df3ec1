import { describedBy, Field, invalid } from './form-field.tsx';
import { type TargetChoices, TargetList } from './target-choices.tsx';
import type { FieldErrors, TypedForm } from './typed-form.ts';

/** For what: a job of the repertory, searched while typing, or an advert. */
export function TargetBlock({
  form,
  errors,
  choices,
  demo,
}: {
  form: TypedForm;
  errors: FieldErrors;
  choices: TargetChoices;
  demo: boolean;
}) {
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
