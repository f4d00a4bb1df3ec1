import type { Verdict } from '../../../knowledge/gap/requirement.ts';
import { verdictWords } from '../../../knowledge/gap/verdict-words.ts';
import { type DraftView, verdictOf } from './draft-view.ts';

export const verdicts: Verdict[] = ['evidenced', 'partial', 'not_evidenced', 'contradicted'];

/** A word and a shape, never colour alone. */
export function VerdictWord({ verdict, count }: { verdict: Verdict; count?: number }) {
  return (
    <span class={`verdict verdict-${verdict}`}>
      <VerdictShape verdict={verdict} />
      {count === undefined ? verdictWords(verdict) : `${count} ${verdictWords(verdict, count)}`}
    </span>
  );
}

/** Full square, half square, empty square, barred circle: told apart in black and white and by anybody's eyes. */
function VerdictShape({ verdict }: { verdict: Verdict }) {
  return (
    <svg class="verdict-shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {verdict === 'contradicted' ? (
        <>
          <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2" />
          <path d="M4 12 12 4" stroke="currentColor" stroke-width="2" />
        </>
      ) : (
        <>
          <rect x="2" y="2" width="12" height="12" fill="none" stroke="currentColor" stroke-width="2" />
          {verdict === 'evidenced' ? <rect x="5" y="5" width="6" height="6" fill="currentColor" /> : null}
          {verdict === 'partial' ? <path d="M2 14V2h12z" fill="currentColor" /> : null}
        </>
      )}
    </svg>
  );
}

/** How many skills have which verdict; `outOfBand` lets an answer to one form update it. */
export function VerdictCounts({ view, outOfBand = false }: { view: DraftView; outOfBand?: boolean }) {
  return (
    <ul class="verdict-counts" id="conteggi" hx-swap-oob={outOfBand ? 'true' : undefined}>
      {verdicts
        .map((verdict) => ({ verdict, count: view.gaps.filter((gap) => verdictOf(gap) === verdict).length }))
        .filter(({ count }) => count > 0)
        .map(({ verdict, count }) => (
          <li>
            <VerdictWord verdict={verdict} count={count} />
          </li>
        ))}
    </ul>
  );
}
