import { formatNumber } from '../../../knowledge/rules/italian-figures.ts';
import type { Usage } from '../../assistant/usage.ts';

/** What the assistant's model costs the organisation, in sums, and how much it may: for the administrator. */
export function AssistantBudget({ usage, model }: { usage: Usage; model: string | null }) {
  const euro = (value: number | null) => (value === null ? '' : ` (${formatNumber(value)} €)`);
  return (
    <section aria-labelledby="assistente">
      <h2 id="assistente">Assistente: quanto usa il modello</h2>
      {model === null ? (
        <p>Nessun modello: l’assistente risponde con regole e documenti e non costa nulla.</p>
      ) : (
        <>
          <p>
            Questo mese: <strong>{formatNumber(usage.used)}</strong> token di {formatNumber(usage.budget)}
            {euro(usage.euro)}, in {usage.runs === 1 ? 'una risposta' : `${formatNumber(usage.runs)} risposte`} su{' '}
            {usage.cases === 1 ? 'un caso' : `${formatNumber(usage.cases)} casi`}.
          </p>
          <p>
            {usage.tokensPerCase === null
              ? 'La media per caso si vede da cinque casi in su.'
              : `In media ${formatNumber(usage.tokensPerCase)} token per caso${euro(usage.euroPerCase)}.`}{' '}
            I conti sono del tuo ente, mai di una persona che ci lavora.
          </p>
        </>
      )}
      <form method="post" action="/sistema/assistente" class="console-narrow" novalidate>
        <div class="console-row">
          <div class="console-field">
            <label for="token-mese">Token al mese</label>
            <p class="console-hint" id="token-mese-aiuto">
              Finiti questi, l’assistente risponde con le regole. 0 per non usare il modello.
            </p>
            <input
              class="form-control"
              type="text"
              inputmode="numeric"
              id="token-mese"
              name="tokensPerMonth"
              value={String(usage.budget)}
              maxlength={13}
              aria-describedby="token-mese-aiuto"
            />
          </div>
          <div class="console-field">
            <label for="euro-milione">Costo di un milione di token, in euro</label>
            <p class="console-hint" id="euro-milione-aiuto">
              Serve solo a dirti la spesa. Vuoto se non lo sai.
            </p>
            <input
              class="form-control"
              type="text"
              inputmode="decimal"
              id="euro-milione"
              name="euroPerMillion"
              value={usage.euroPerMillion === null ? '' : String(usage.euroPerMillion).replace('.', ',')}
              maxlength={8}
              aria-describedby="euro-milione-aiuto"
            />
          </div>
        </div>
        <button type="submit" class="btn btn-outline-primary">
          Salva
        </button>
      </form>
    </section>
  );
}

/** Numbers as people type them: points between thousands, a comma before decimals. Null when left empty, NaN when no number. */
export function typedNumber(text: string): number | null {
  const bare = text.trim().replace(/\s/g, '');
  if (bare === '') return null;
  return /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+(?:,\d+)?$/.test(bare)
    ? Number(bare.replace(/\./g, '').replace(',', '.'))
    : Number.NaN;
}
