import { provinceName } from '../../../knowledge/plan/lombardy-provinces.ts';
import { formatHours } from '../../../knowledge/rules/italian-figures.ts';
import type { Item } from '../../analyses/analysis-record.ts';
import { credentialWords, formatPeriod, modeWords, ratingWords } from '../words.ts';
import { DecisionForms, typedOr } from './decision-forms.tsx';
import { type DraftView, lineId } from './draft-view.ts';
import { NoteChange, NoteField } from './note-field.tsx';

/** One module of the plan: what, where, when, what it closes, why it is there. */
export function ModuleLine({ view, item }: { view: DraftView; item: Item<'module'> }) {
  const { content } = item;
  return (
    <li class={`line line-${item.decision.state}`} id={lineId(item.id)} data-line={item.id} tabindex={-1}>
      <div class="line-head">
        <h4 class="line-title">{content.title}</h4>
        <strong class="line-hours">{formatHours(content.hours)}</strong>
        {content.demo ? <span class="console-tag">dato dimostrativo</span> : null}
      </div>
      <p class="line-facts">
        {[
          content.province === null ? null : provinceName(content.province),
          modeWords[content.mode],
          formatPeriod(content.start, content.end),
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
      <p class="line-facts">
        {content.provider} · {ratingWords(content.rating)} · {credentialWords[content.credential]}
      </p>
      <p class="line-facts">
        Copre {content.covers.length === 1 ? 'una competenza' : `${content.covers.length} competenze`}:{' '}
        {content.covers.map(({ label }) => label).join('; ')}
      </p>
      <div class="line-foot">
        <DecisionForms view={view} item={item} change={<NoteChange item={item} />}>
          <NoteField
            item={item}
            label="Che cosa cambia?"
            hint="Per esempio un’altra edizione, un’altra sede, meno ore."
            typed={typedOr(view, item, 'note', '')}
          />
        </DecisionForms>
        <details class="line-why">
          <summary class="line-link" aria-label={`Perché: ${content.title}`}>
            perché?
          </summary>
          <p>{content.why}</p>
          <p>Rilascia: {content.awardingBody}.</p>
        </details>
      </div>
    </li>
  );
}
