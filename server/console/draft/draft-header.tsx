import { provinceName } from '../../../knowledge/plan/lombardy-provinces.ts';
import { formatDate, formatHours } from '../../../knowledge/rules/italian-figures.ts';
import { StatusBadge } from '../analysis-list.tsx';
import { formatInstant, modeWords, pathwayWords } from '../words.ts';
import type { DraftView } from './draft-view.ts';

/** Who, for what, how far, and the two ways on: stop or approve. */
export function DraftHeader({ view }: { view: DraftView }) {
  const { row, alias, stopReason } = view.record;
  return (
    <header class="draft-header">
      <div class="draft-header-top">
        <h1 class="draft-title">
          {alias} → {row.target.label}
        </h1>
        <StatusBadge status={row.status} />
        <DraftProgress view={view} />
      </div>
      <Constraints view={view} />
      {row.status === 'stopped' ? (
        <div class="alert alert-warning console-alert">
          Analisi interrotta da {view.names.get(row.stoppedBy ?? '') ?? 'una persona del tuo ente'}
          {row.stoppedAt === null ? '' : `, ${formatInstant(row.stoppedAt)}`}. Motivo: {stopReason}. Le righe restano
          leggibili; non esce alcun rapporto. <a href="/analisi/nuova">Crea una nuova analisi</a>
        </div>
      ) : null}
      {row.status === 'failed' ? (
        <div class="alert alert-danger console-alert" role="alert">
          {row.failure ?? 'La bozza non è riuscita.'} <a href="/analisi/nuova">Crea una nuova analisi</a>
        </div>
      ) : null}
      {row.status === 'approved' ? <Approved view={view} /> : null}
    </header>
  );
}

/** Decided of all, and the buttons; also sent again, out of band, with each decision. */
export function DraftProgress({ view, outOfBand = false }: { view: DraftView; outOfBand?: boolean }) {
  const missing = view.total - view.decided;
  const stoppable = view.open || view.record.row.status === 'drafting';
  return (
    <div class="draft-progress" id="avanzamento" hx-swap-oob={outOfBand ? 'true' : undefined}>
      {view.total === 0 ? null : (
        <p class="draft-count" role="status">
          <strong>
            {view.decided} di {view.total}
          </strong>{' '}
          decise
        </p>
      )}
      {stoppable ? (
        <details class="draft-stop">
          <summary class="btn btn-sm btn-outline-danger">Interrompi</summary>
          <form method="post" action={`/analisi/${view.id}/interruzione`} class="draft-stop-form" data-once>
            <div class="console-field">
              <label for="motivo-interruzione">Perché la interrompi?</label>
              <p class="console-hint" id="motivo-interruzione-aiuto">
                Non si potrà riprendere: per ricominciare serve una nuova analisi.
              </p>
              <textarea
                class="form-control"
                id="motivo-interruzione"
                name="reason"
                rows={2}
                required
                maxlength={2000}
                aria-describedby="motivo-interruzione-aiuto"
              ></textarea>
            </div>
            <button type="submit" class="btn btn-sm btn-danger">
              Interrompi l’analisi
            </button>
          </form>
        </details>
      ) : null}
      {!view.open ? null : missing === 0 ? (
        <a class="btn btn-sm btn-primary" id="approva" href={`/analisi/${view.id}/approvazione`}>
          Approva
        </a>
      ) : (
        <button type="button" class="btn btn-sm btn-primary" id="approva" disabled aria-describedby="approva-manca">
          Approva
        </button>
      )}
      {view.open && missing > 0 ? (
        <span class="visually-hidden" id="approva-manca">
          {missing === 1 ? 'Manca una riga da decidere.' : `Mancano ${missing} righe da decidere.`}
        </span>
      ) : null}
    </div>
  );
}

function Approved({ view }: { view: DraftView }) {
  const { row } = view.record;
  return (
    <div class="alert alert-success console-alert">
      <p>
        Approvata da {view.names.get(row.approvedBy ?? '') ?? 'una persona del tuo ente'}
        {row.approvedAt === null ? '' : `, ${formatInstant(row.approvedAt)}`}.{' '}
        <a href={`/analisi/${view.id}/rapporto`}>Vai al rapporto</a>
      </p>
      <details>
        <summary class="line-link">Riapri</summary>
        <form method="post" action={`/analisi/${view.id}/riapertura`} class="draft-stop-form" data-once>
          <div class="console-field">
            <label for="motivo-riapertura">Perché la riapri?</label>
            <p class="console-hint" id="motivo-riapertura-aiuto">
              L’approvazione decade: per un nuovo rapporto servirà approvare di nuovo.
            </p>
            <textarea
              class="form-control"
              id="motivo-riapertura"
              name="reason"
              rows={2}
              required
              maxlength={2000}
              aria-describedby="motivo-riapertura-aiuto"
            ></textarea>
          </div>
          <button type="submit" class="btn btn-sm btn-primary">
            Riapri l’analisi
          </button>
        </form>
      </details>
    </div>
  );
}

function Constraints({ view }: { view: DraftView }) {
  const { constraints, asOf, personId } = view.record.row;
  const limits = [
    constraints.pathway === undefined ? null : pathwayWords[constraints.pathway].split(':')[0],
    constraints.maxHours === undefined ? null : `al massimo ${formatHours(constraints.maxHours)}`,
    constraints.province === undefined ? null : provinceName(constraints.province),
    constraints.modes === undefined ? null : constraints.modes.map((mode) => modeWords[mode]).join(' o '),
    `al ${formatDate(asOf)}`,
  ].filter((part) => part !== null);
  return (
    <div class="draft-facts">
      <p>{limits.join(' · ')}</p>
      <p>
        <a href={`/analisi/${view.id}/storia`}>Storia</a> · codice della persona <code>{personId}</code>
      </p>
      {view.record.note === null ? null : <p>Nota tua: {view.record.note}</p>}
    </div>
  );
}
