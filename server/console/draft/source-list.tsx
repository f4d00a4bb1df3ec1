import type { DraftCitation } from '../../../agents/analyst/draft.ts';
import { formatValidity } from '../words.ts';
import type { DraftView } from './draft-view.ts';

const kindNames: Record<DraftCitation['kind'], string> = {
  evidence: 'Parole della persona',
  module: 'Catalogo',
  rule: 'Atto',
  target: 'Repertorio',
  demand: 'Annunci',
};

/** What the sentences rest on, by number. */
export function SourceList({ view }: { view: DraftView }) {
  const citations = view.record.summary?.citations ?? [];
  if (citations.length === 0) return null;
  return (
    <div class="draft-sources">
      <h4 class="h6">Fonti</h4>
      <ol>
        {citations.map((citation) => (
          <li id={`fonte-n-${citation.n}`} value={citation.n} tabindex={-1}>
            {kindNames[citation.kind]}: {citation.label}. <q>{citation.quote}</q>
            {citation.rule === undefined ? null : (
              <span>
                {' '}
                {citation.rule.locator} <span class="console-tag">{formatValidity(citation.rule)}</span>
              </span>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
