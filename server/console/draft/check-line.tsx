import type { Item } from '../../analyses/analysis-record.ts';
import { Icon } from '../icon.tsx';
import { formatValidity, outcomeWords } from '../words.ts';
import { DecisionForms, typedOr } from './decision-forms.tsx';
import { type DraftView, lineId } from './draft-view.ts';
import { NoteChange, NoteField } from './note-field.tsx';

/** One rule checked at the date: outcome as word and shape, figures compared, the act's own words. */
export function CheckLine({ view, item }: { view: DraftView; item: Item<'check'> }) {
  const { outcome, message, citation } = item.content;
  const words = outcomeWords[outcome];
  return (
    <li class={`line line-${item.decision.state}`} id={lineId(item.id)} data-line={item.id} tabindex={-1}>
      <div class="line-head">
        <h4 class={`line-title line-outcome line-outcome-${outcome}`}>
          <Icon name={words.icon} /> {words.word}
        </h4>
      </div>
      <p class="line-message">{message}</p>
      <p class="line-citation">
        {citation.quote === '' ? null : <q>{citation.quote}</q>} {citation.title}, {citation.locator}{' '}
        <span class="console-tag">{formatValidity(citation)}</span>
      </p>
      <DecisionForms view={view} item={item} change={<NoteChange item={item} />}>
        <NoteField
          item={item}
          label="La tua annotazione"
          hint="Per esempio la deroga ottenuta, o che cosa farai."
          typed={typedOr(view, item, 'note', '')}
        />
      </DecisionForms>
    </li>
  );
}
