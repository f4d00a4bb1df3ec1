import { provinceName } from '../../../knowledge/plan/lombardy-provinces.ts';
import { modeWords, pathwayWords } from '../words.ts';
import { describedBy, Field, invalid } from './form-field.tsx';
import { type FieldErrors, modes, provinces, type TypedForm } from './typed-form.ts';

/** Within what: pathway, hours, place, ways of attending, date. */
export function LimitsBlock({ form, errors }: { form: TypedForm; errors: FieldErrors }) {
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
