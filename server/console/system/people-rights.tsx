import type { SystemProblem } from './system-page.tsx';

/** A person's copy of their data and their erasure, by the code that stands on every page about them. */
export function PeopleRights({ problem }: { problem: SystemProblem | null }) {
  return (
    <section aria-labelledby="persone">
      <h2 id="persone">Diritti delle persone</h2>
      <p>Il codice della persona (per_…) sta in alto in ogni sua analisi: lo comunica chi la segue.</p>
      <div class="console-cards">
        <form method="post" action="/sistema/persone/esportazione" class="console-card" novalidate>
          <h3 class="h6">Copia dei dati</h3>
          <p>
            Tutto ciò che è conservato su una persona, in chiaro, da consegnare a lei. Lo scaricamento viene registrato.
          </p>
          <PersonField id="persona-copia" problem={problem?.form === 'export' ? problem : null} />
          <button type="submit" class="btn btn-sm btn-primary">
            Scarica la copia
          </button>
        </form>
        <form method="post" action="/sistema/persone/cancellazione" class="console-card" data-once novalidate>
          <h3 class="h6">Cancellazione</h3>
          <p>
            Distrugge la chiave della persona e le sue righe. Non si può annullare. Il registro resta verificabile e
            conserva solo il codice.
          </p>
          <PersonField id="persona-cancellazione" problem={problem?.form === 'erasure' ? problem : null} />
          <div class="console-field">
            <label for="motivo-cancellazione">Motivo</label>
            <input
              class="form-control"
              type="text"
              id="motivo-cancellazione"
              name="reason"
              value={problem?.form === 'erasure' ? problem.typed : ''}
              maxlength={500}
              required
            />
          </div>
          <div class="console-check">
            <input type="checkbox" id="conferma-cancellazione" name="confirmed" value="si" required />
            <label for="conferma-cancellazione">So che non si può annullare</label>
          </div>
          <button type="submit" class="btn btn-sm btn-danger">
            Cancella la persona
          </button>
        </form>
      </div>
    </section>
  );
}

function PersonField({ id, problem }: { id: string; problem: SystemProblem | null }) {
  return (
    <div class={`console-field${problem === null ? '' : ' console-field-wrong'}`}>
      <label for={id}>Codice della persona</label>
      <input
        class="form-control"
        type="text"
        id={id}
        name="person"
        value={problem?.person ?? ''}
        placeholder="per_…"
        maxlength={64}
        autocomplete="off"
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
  );
}
