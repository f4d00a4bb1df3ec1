import type { ItemKind } from '../../../db/schema/analyses.ts';
import { verdictWords } from '../../../knowledge/gap/verdict-words.ts';
import type { Citation } from '../../../knowledge/rules/check.ts';
import type { Item } from '../../analyses/analysis-record.ts';
import { formatValidity, kindWords } from '../words.ts';
import { type DraftView, titleOf, verdictOf } from './draft-view.ts';

/** What is about to be approved, as it stands now: accepted, changed, rejected, the acts relied on, one sentence to confirm. */
export function ApprovalPage({ view, problem }: { view: DraftView; problem: string | null }) {
  const { record } = view;
  const by = (state: Item['decision']['state']) => record.items.filter((item) => item.decision.state === state);
  const undecided = view.total - view.decided;
  const acts = actsOf(view);
  return (
    <section class="approval">
      <p>
        <a href={`/analisi/${view.id}`}>← Torna alla bozza</a>
      </p>
      <h1>
        Approva: {record.alias} → {record.row.target.label}
      </h1>
      <p class="lead">
        Rileggi che cosa stai per approvare. Vale esattamente ciò che vedi ora: se qualcosa cambia, serve approvare di
        nuovo.
      </p>
      {problem === null ? null : (
        <div class="alert alert-danger console-alert" role="alert">
          {problem}
        </div>
      )}
      {view.total === 0 || undecided > 0 ? (
        <div class="alert alert-warning console-alert">
          {undecided === 1 ? 'Manca ancora una riga da decidere.' : `Mancano ancora ${undecided} righe da decidere.`}{' '}
          <a href={`/analisi/${view.id}`}>Torna alla bozza</a>
        </div>
      ) : null}
      <Changed items={by('edited')} />
      <Rejected items={by('rejected')} />
      <Accepted items={by('accepted')} />
      <h2>Atti su cui si basa</h2>
      {acts.length === 0 ? (
        <p>Nessuna regola è stata applicata.</p>
      ) : (
        <ul>
          {acts.map((citation) => (
            <li>
              {citation.title}, {citation.locator}: <strong>{formatValidity(citation)}</strong>
            </li>
          ))}
        </ul>
      )}
      {view.open && undecided === 0 && record.digest !== null ? (
        <form method="post" action={`/analisi/${view.id}/approvazione`} class="console-card approval-form" data-once>
          <input type="hidden" name="digest" value={record.digest} />
          <div class="console-check">
            <input type="checkbox" id="confermo" name="confirmed" value="si" required />
            <label for="confermo">
              Ho letto le prove e deciso ogni riga: questa analisi rispecchia ciò che so della persona.
            </label>
          </div>
          <button type="submit" class="btn btn-primary btn-lg">
            Approva l’analisi
          </button>
        </form>
      ) : null}
    </section>
  );
}

function Changed({ items }: { items: Item[] }) {
  return (
    <>
      <h2>Modificate ({items.length})</h2>
      {items.length === 0 ? <p>Nessuna.</p> : null}
      <ul>
        {items.map((item) => (
          <li>
            <strong>{titleOf(item)}</strong> ({kindWords[item.kind]}): {changeOf(item)}. Motivo: {item.decision.reason}
          </li>
        ))}
      </ul>
    </>
  );
}

export function changeOf(item: Item): string {
  const { value } = item.decision;
  if (item.kind === 'gap')
    return `prima «${verdictWords(item.content.verdict)}», dopo «${verdictWords(verdictOf(item))}»`;
  if (item.kind === 'statement') return `dopo «${String(value?.text ?? '')}»`;
  return `annotazione «${String(value?.note ?? '')}»`;
}

function Rejected({ items }: { items: Item[] }) {
  return (
    <>
      <h2>Respinte ({items.length})</h2>
      {items.length === 0 ? <p>Nessuna.</p> : null}
      <ul>
        {items.map((item) => (
          <li>
            <strong>{titleOf(item)}</strong> ({kindWords[item.kind]}). Motivo: {item.decision.reason}
          </li>
        ))}
      </ul>
    </>
  );
}

const kindGroups: Record<ItemKind, string> = {
  gap: 'Competenze',
  module: 'Moduli',
  check: 'Verifiche',
  statement: 'Frasi della sintesi',
};

function Accepted({ items }: { items: Item[] }) {
  const groups = Map.groupBy(items, ({ kind }) => kind);
  return (
    <>
      <h2>Accettate ({items.length})</h2>
      {items.length === 0 ? <p>Nessuna.</p> : null}
      {[...groups].map(([kind, members]) => (
        <>
          <h3 class="h6">
            {kindGroups[kind]} ({members.length})
          </h3>
          <ul>
            {members.map((item) => (
              <li>
                {titleOf(item)}
                {item.kind === 'gap' ? `: ${verdictWords(item.content.verdict)}` : ''}
              </li>
            ))}
          </ul>
        </>
      ))}
    </>
  );
}

/** Each act once, in the order of the checks. */
function actsOf(view: DraftView): Citation[] {
  const acts = new Map<string, Citation>();
  for (const { content } of view.checks)
    acts.set(`${content.citation.title}\n${content.citation.locator}\n${content.citation.status}`, content.citation);
  return [...acts.values()];
}
