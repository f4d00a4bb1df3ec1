import type { Item } from '../../analyses/analysis-record.ts';
import { DecisionForms, typedOr } from './decision-forms.tsx';
import { type DraftView, lineId } from './draft-view.ts';

/** One sentence of the summary with the numbers of its sources. */
export function StatementLine({ view, item }: { view: DraftView; item: Item<'statement'> }) {
  const { text, citations, origin } = item.content;
  const edited = item.decision.state === 'edited' ? item.decision.value?.text : undefined;
  return (
    <li class={`line line-${item.decision.state}`} id={lineId(item.id)} data-line={item.id} tabindex={-1}>
      <p class="line-statement">
        {typeof edited === 'string' ? edited : text}{' '}
        {citations.map((n) => (
          <a class="line-cite" href={`#fonte-n-${n}`} aria-label={`Fonte ${n}`}>
            [{n}]
          </a>
        ))}
        {origin === 'model' ? <span class="console-tag">scritta dal modello, controllata sulle fonti</span> : null}
      </p>
      <DecisionForms view={view} item={item} change={<Change before={text} after={edited} />}>
        <div class="console-field">
          <label for={`frase-${item.id}`}>Testo nuovo</label>
          <textarea class="form-control" id={`frase-${item.id}`} name="text" rows={3} maxlength={2000} required>
            {typedOr(view, item, 'text', text)}
          </textarea>
        </div>
      </DecisionForms>
    </li>
  );
}

function Change({ before, after }: { before: string; after: unknown }) {
  return (
    <p class="line-change">
      Prima: <del>{before}</del>
      {typeof after === 'string' ? (
        <>
          {' '}
          · dopo: <ins>{after}</ins>
        </>
      ) : null}
    </p>
  );
}
