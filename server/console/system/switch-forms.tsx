import type { SwitchState } from '../../switches.ts';
import { featureWords, formatInstant } from '../words.ts';
import type { SystemProblem } from './system-page.tsx';

/** Each feature with its state; the administrator turns it off or on with a reason that everybody can read. */
export function SwitchForms({
  switches,
  admin,
  problem,
}: {
  switches: SwitchState[];
  admin: boolean;
  problem: SystemProblem | null;
}) {
  return (
    <section aria-labelledby="funzioni">
      <h2 id="funzioni">Funzioni</h2>
      <p>
        {admin
          ? 'Una funzione sospesa si ferma per tutti; il motivo lo legge chi la trova sospesa.'
          : 'Le può sospendere solo chi amministra il sistema.'}
      </p>
      <ul class="console-cards">
        {switches.map((state) => (
          <li class="console-card">
            <h3 class="h6">
              {featureWords[state.feature]}: <strong>{state.on ? 'attiva' : 'sospesa'}</strong>
            </h3>
            {state.changedAt === null ? null : (
              <p>
                {state.on ? 'Riattivata' : 'Sospesa'} da {state.changedBy ?? 'un account non più presente'},{' '}
                {formatInstant(state.changedAt)}. Motivo: {state.reason}
              </p>
            )}
            {admin ? <SwitchForm state={state} problem={problem?.form === state.feature ? problem : null} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function SwitchForm({ state, problem }: { state: SwitchState; problem: SystemProblem | null }) {
  const id = `motivo-${state.feature}`;
  return (
    <details open={problem !== null}>
      <summary class="line-link" aria-label={`${state.on ? 'Sospendi' : 'Riattiva'}: ${featureWords[state.feature]}`}>
        {state.on ? 'Sospendi' : 'Riattiva'}
      </summary>
      <form method="post" action={`/sistema/funzioni/${state.feature}`} data-once novalidate>
        <input type="hidden" name="on" value={state.on ? 'no' : 'si'} />
        <div class={`console-field${problem === null ? '' : ' console-field-wrong'}`}>
          <label for={id}>Motivo</label>
          <input
            class="form-control"
            type="text"
            id={id}
            name="reason"
            value={problem?.typed ?? ''}
            maxlength={500}
            required
            aria-invalid={problem === null ? undefined : 'true'}
            aria-describedby={problem === null ? undefined : `${id}-errore`}
          />
          {problem === null ? null : (
            <p class="console-field-error" id={`${id}-errore`}>
              {problem.message}
            </p>
          )}
        </div>
        <button type="submit" class={`btn btn-sm ${state.on ? 'btn-danger' : 'btn-primary'}`}>
          {state.on ? 'Sospendi la funzione' : 'Riattiva la funzione'}
        </button>
      </form>
    </details>
  );
}
