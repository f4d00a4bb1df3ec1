import type { SystemProblem } from './system-page.tsx';

export type PublicDeskView = { name: string | null; mine: boolean; contact: string | null };

/** Which organisation's people answer the public, and how its office is reached; changed by an administrator. */
export function PublicDesk({
  desk,
  admin,
  problem,
}: {
  desk: PublicDeskView;
  admin: boolean;
  problem: SystemProblem | null;
}) {
  const wrong = problem?.form === 'contact';
  return (
    <section aria-labelledby="sportello">
      <h2 id="sportello">Sportello del pubblico</h2>
      <p>
        {desk.name === null
          ? 'Nessun ente risponde ancora al pubblico.'
          : desk.mine
            ? 'Alle domande del pubblico (Telegram e pagina web) rispondono i consulenti del tuo ente.'
            : `Alle domande del pubblico (Telegram e pagina web) rispondono i consulenti di ${desk.name}.`}
      </p>
      {admin && !desk.mine ? (
        <form method="post" action="/sistema/sportello" data-once>
          <p class="console-hint">
            Le richieste già aperte restano allo sportello che le ha. Le nuove vengono al tuo ente.
          </p>
          <button type="submit" class="btn btn-sm btn-outline-primary">
            Affida lo sportello al mio ente
          </button>
        </form>
      ) : null}
      {admin ? (
        <form method="post" action="/sistema/contatto" data-once novalidate>
          <div class={`console-field${wrong ? ' console-field-wrong' : ''}`}>
            <label for="contatto">Come si raggiunge l’ufficio del tuo ente</label>
            <p class="console-hint" id="contatto-aiuto">
              Completa la frase «Chiedi a …». La leggono i cittadini, anche quando le risposte automatiche sono sospese.
            </p>
            <input
              class="form-control"
              id="contatto"
              name="contact"
              maxlength={200}
              value={wrong ? problem.typed : (desk.contact ?? '')}
              aria-describedby="contatto-aiuto"
              aria-invalid={wrong ? 'true' : undefined}
            />
          </div>
          <button type="submit" class="btn btn-sm btn-outline-primary">
            Salva il contatto
          </button>
        </form>
      ) : (
        <p>Ufficio del tuo ente: {desk.contact === null ? 'contatto non indicato da chi amministra' : desk.contact}.</p>
      )}
    </section>
  );
}
