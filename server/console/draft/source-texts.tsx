import type { Source } from '../../analyses/analysis-record.ts';
import { polarityWords, sourceWords } from '../words.ts';
import { type DraftView, lineId, proofId } from './draft-view.ts';
import { cutAtSpans, type Span } from './text-spans.ts';

type Proof = Span & { itemId: string; label: string; number: number; polarity: 'asserted' | 'negated' | 'wished' };

/** The person's texts with the evidence marked; each mark leads to its line and is lit by it. */
export function SourceTexts({ view }: { view: DraftView }) {
  const { sources } = view.record;
  return (
    <details class="draft-sheet" id="testi" open>
      <summary class="draft-sheet-summary">Il testo</summary>
      <section class="draft-texts" tabindex={0} aria-label="I testi della persona">
        {sources.length > 1 ? (
          <ul class="draft-text-links">
            {sources.map((source) => (
              <li>
                <a href={`#fonte-${source.id}`}>{nameOf(source)}</a>
              </li>
            ))}
          </ul>
        ) : null}
        {sources.map((source) => (
          <section class="draft-source" aria-labelledby={`fonte-${source.id}`}>
            <h3 class="draft-source-title" id={`fonte-${source.id}`}>
              {nameOf(source)}
            </h3>
            <SourceText source={source} proofs={proofsIn(view, source)} />
          </section>
        ))}
      </section>
    </details>
  );
}

export function nameOf(source: Source): string {
  if (source.kind === 'interview') return source.name;
  return source.kind === 'document' || source.kind === 'credential'
    ? `${sourceWords[source.kind]}: ${source.name}`
    : sourceWords[source.kind];
}

function proofsIn(view: DraftView, source: Source): Proof[] {
  return view.gaps.flatMap((gap) =>
    gap.content.evidence.flatMap((evidence, n) =>
      evidence.source === source.id
        ? [
            {
              start: evidence.start,
              end: evidence.end,
              key: proofId(gap.id, n),
              itemId: gap.id,
              label: gap.content.label,
              number: view.numbers.get(gap.id) ?? 0,
              polarity: evidence.polarity,
            },
          ]
        : [],
    ),
  );
}

function SourceText({ source, proofs }: { source: Source; proofs: Proof[] }) {
  return (
    <p class="draft-text">
      {cutAtSpans(source.text, proofs).map(({ text, spans, opens, closes }) => {
        if (spans.length === 0) return text;
        const denied = spans.every(({ polarity }) => polarity !== 'asserted');
        return (
          <>
            {opens.map(({ key }) => (
              <span id={key} tabindex={-1} class="draft-proof-start"></span>
            ))}
            <mark
              class={denied ? 'draft-mark draft-mark-denied' : 'draft-mark'}
              data-items={spans.map(({ itemId }) => itemId).join(' ')}
              data-proofs={spans.map(({ key }) => key).join(' ')}
            >
              {text}
            </mark>
            {closes.map(({ itemId, number, label, polarity }) => (
              <sup class="draft-ref">
                <a
                  href={`#${lineId(itemId)}`}
                  data-items={itemId}
                  aria-label={`Riga ${number}: ${label}${polarityWords[polarity] === null ? '' : ` (${polarityWords[polarity]})`}`}
                >
                  {number}
                </a>
              </sup>
            ))}
          </>
        );
      })}
    </p>
  );
}
