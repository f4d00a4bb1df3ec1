import { Icon } from '../icon.tsx';
import { formatInstant } from '../words.ts';
import type { DraftView } from './draft-view.ts';

const formats = [
  { format: 'html', label: 'Pagina web', note: 'da leggere insieme o stampare', icon: 'file' },
  { format: 'pdf', label: 'PDF', note: 'da consegnare', icon: 'file-pdf' },
  { format: 'docx', label: 'Word (DOCX)', note: 'da completare', icon: 'file-docx' },
  { format: 'json', label: 'JSON', note: 'per altri programmi', icon: 'file-json' },
];

/** Where the report is taken from; before approval only why there is none yet. */
export function ReportPage({ view }: { view: DraftView }) {
  const { row, alias } = view.record;
  return (
    <section>
      <p>
        <a href={`/analisi/${view.id}`}>← Torna all’analisi</a>
      </p>
      <h1>
        Rapporto: {alias} → {row.target.label}
      </h1>
      {row.status === 'approved' ? (
        <>
          <p class="lead">
            La prima pagina è per la persona; il resto è l’allegato per il fascicolo, con prove, regole, modifiche e chi
            ha deciso.
          </p>
          <ul class="console-cards">
            {formats.map(({ format, label, note, icon }) => (
              <li class="console-card">
                <Icon name={icon} />{' '}
                <a class="console-card-link" href={`/api/v1/analyses/${view.id}/report?format=${format}`}>
                  {label}
                </a>
                <p class="mb-0">{note}</p>
              </li>
            ))}
          </ul>
          <p class="console-quiet">
            Approvata da {view.names.get(row.approvedBy ?? '') ?? 'una persona del tuo ente'}
            {row.approvedAt === null ? '' : `, ${formatInstant(row.approvedAt)}`}. Codice di verifica:{' '}
            <code>{row.approvedDigest}</code>
          </p>
        </>
      ) : (
        <div class="console-empty">
          <p class="lead">
            Il rapporto si può scaricare dopo l’approvazione: nulla esce finché ogni riga non è decisa.
          </p>
          <a class="btn btn-primary" href={`/analisi/${view.id}`}>
            Vai alla bozza
          </a>
        </div>
      )}
    </section>
  );
}
