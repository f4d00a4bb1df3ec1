import { draftSteps } from '../../../agents/analyst/draft.ts';
import { stepWords } from '../words.ts';
import type { DraftView } from './draft-view.ts';

/** The page while the draft is being made: the steps, told by events where scripts run, and the shape of what will come. */
export function DraftingSteps({ view }: { view: DraftView }) {
  return (
    <div
      class="drafting"
      data-events={`/api/v1/analyses/${view.id}/events`}
      data-content={`/analisi/${view.id}/contenuto`}
    >
      <p role="status" class="drafting-status">
        Preparo la bozza. Di solito bastano pochi secondi; puoi anche lasciare la pagina e tornare.
      </p>
      <ol class="drafting-steps">
        {draftSteps.map((step) => (
          <li data-step={step}>{stepWords[step]}</li>
        ))}
      </ol>
      <div class="draft-columns" aria-hidden="true">
        <div class="draft-left">
          <div class="skeleton skeleton-tall"></div>
        </div>
        <div class="draft-right">
          <div class="skeleton"></div>
          <div class="skeleton"></div>
          <div class="skeleton"></div>
          <div class="skeleton"></div>
        </div>
      </div>
      <noscript>
        <p>
          La pagina si aggiorna da sola. <a href={`/analisi/${view.id}`}>Aggiorna ora</a>
        </p>
      </noscript>
    </div>
  );
}
