import type { Card, VerdictCounts } from '../../../agents/assistant/parts.ts';
import type { AnalysisStatus } from '../../../db/schema/analyses.ts';
import type { Verdict } from '../../../knowledge/gap/requirement.ts';
import { verdictWords } from '../../../knowledge/gap/verdict-words.ts';
import { formatHours } from '../../../knowledge/rules/italian-figures.ts';
import { VerdictWord, verdicts } from '../draft/verdict.tsx';
import { Icon } from '../icon.tsx';
import { formatValidity, outcomeWords, statusWords } from '../words.ts';

/** What a tool found, as a card: one title, few facts, one way on. */
export function CardView({ card }: { card: Card }) {
  switch (card.kind) {
    case 'draft':
      return <DraftCard card={card} />;
    case 'module':
      return (
        <Frame title={card.title} href={`/catalogo/${card.moduleId}`} tag={card.demo ? 'dato dimostrativo' : null}>
          <p>{card.facts.join(' · ')}</p>
          {card.why === null ? null : <p>{card.why}</p>}
          {card.covers.length === 0 ? null : <p class="talk-quiet">Insegna: {card.covers.join('; ')}</p>}
        </Frame>
      );
    case 'check':
      return <CheckCard card={card} />;
    case 'rule':
      return (
        <Frame title={`Regola ${card.ruleId}`} href={null} tag={card.source.validity}>
          <p>{card.statement}</p>
          {card.toVerify === null ? null : <p class="talk-quiet">Da verificare: {card.toVerify}</p>}
          <Quoted quote={card.source.quote} where={`${card.source.title}, ${card.source.locator}`} />
        </Frame>
      );
    case 'steps':
      return (
        <Frame title={card.title} href={null} tag={null}>
          <ul class="talk-steps">
            {card.steps.map(({ text, href }) => (
              <li>{href === null ? text : <a href={href}>{text}</a>}</li>
            ))}
          </ul>
        </Frame>
      );
    case 'verdict':
      return (
        <Frame title={card.label} href={card.href} tag={card.essential ? null : 'utile, non essenziale'}>
          <p>
            <VerdictWord verdict={card.verdict} /> <span class="talk-quiet">{card.confidence}</span>
          </p>
          {card.proofs.length === 0 ? null : (
            <ul class="talk-steps">
              {card.proofs.map(({ quote, source, note, href }) => (
                <li>
                  <a href={href}>«{quote}»</a>{' '}
                  <span class="talk-quiet">
                    {source}
                    {note === null ? '' : `, ${note}`}
                  </span>
                </li>
              ))}
            </ul>
          )}
          {card.verdict === 'evidenced' || card.missing.length === 0 ? null : (
            <p class="talk-quiet">Cambierebbe se parlasse di: {card.missing.join('; ')}.</p>
          )}
          {card.verdict === 'evidenced' ? null : (
            <p>
              <strong>Chiedi:</strong> {card.question}
            </p>
          )}
        </Frame>
      );
    case 'questions':
      return (
        <Frame title="Domande per il colloquio" href={card.href} tag={null}>
          <ol class="talk-questions">
            {card.questions.map(({ label, question, href }) => (
              <li>
                {question}{' '}
                <a href={href} aria-label={`Scrivi la risposta: ${label}`}>
                  Scrivi la risposta
                </a>
              </li>
            ))}
          </ol>
        </Frame>
      );
    case 'difference':
      return <DifferenceCard card={card} />;
    case 'comparison':
      return <ComparisonCard card={card} />;
    case 'copy':
      return (
        <Frame title={card.title} href={null} tag={null}>
          <div class="talk-copy" data-copy-text>
            {card.text}
          </div>
          <button type="button" class="btn btn-sm btn-outline-primary js-only" data-copy>
            Copia
          </button>
        </Frame>
      );
    case 'fit':
      return (
        <Frame title={card.title} href={`/verifica-modulo/${card.fitId}`} tag={null}>
          <p>{card.sample}</p>
          <p>{card.facts.join(' · ')}</p>
          <Named title="Copre" names={card.covered} />
          <Named title="Manca" names={card.missing} />
          <Named title="In più" names={card.surplus} />
        </Frame>
      );
    case 'page':
      return (
        <Frame title={card.label} href={card.href} tag={null}>
          <p>{card.why}</p>
        </Frame>
      );
  }
}

function Frame({
  title,
  href,
  tag,
  children,
}: {
  title: string;
  href: string | null;
  tag: string | null;
  children?: unknown;
}) {
  return (
    <div class="talk-card">
      <h4 class="talk-card-title">
        {href === null ? title : <a href={href}>{title}</a>}
        {tag === null ? null : <span class="console-tag">{tag}</span>}
      </h4>
      {children}
    </div>
  );
}

function DraftCard({ card }: { card: Extract<Card, { kind: 'draft' }> }) {
  const { hours, maxHours } = card;
  return (
    <Frame
      title={`${card.alias} → ${card.target}`}
      href={`/analisi/${card.analysisId}`}
      tag={statusWords[card.status as AnalysisStatus] ?? card.status}
    >
      {card.limits.length === 0 ? null : <p class="talk-quiet">{card.limits.join(' · ')}</p>}
      <Counts counts={card.counts} />
      {card.items === 0 ? null : (
        <p>
          {card.modules === 0 ? 'Nessun modulo' : card.modules === 1 ? 'Un modulo' : `${card.modules} moduli`}
          {hours === null ? '' : `, ${formatHours(hours)}${maxHours === null ? '' : ` di ${formatHours(maxHours)}`}`}
          {card.warnings === 0
            ? ''
            : ` · ${card.warnings === 1 ? 'un avviso' : `${card.warnings} avvisi`} delle regole`}
          {` · ${card.decided} di ${card.items} righe decise`}
        </p>
      )}
      {card.demo ? <p class="talk-quiet">Con dati dimostrativi.</p> : null}
    </Frame>
  );
}

function Counts({ counts }: { counts: VerdictCounts }) {
  const shown = verdicts.filter((verdict: Verdict) => (counts[verdict] ?? 0) > 0);
  return shown.length === 0 ? null : (
    <ul class="talk-counts">
      {shown.map((verdict: Verdict) => (
        <li>
          <VerdictWord verdict={verdict} count={counts[verdict]!} />
        </li>
      ))}
    </ul>
  );
}

function CheckCard({ card }: { card: Extract<Card, { kind: 'check' }> }) {
  const words = outcomeWords[card.check.outcome];
  const { citation } = card.check;
  return (
    <Frame title={`Regola ${card.check.ruleId}`} href={null} tag={formatValidity(citation)}>
      <p class={`line-outcome-${card.check.outcome}`}>
        <Icon name={words.icon} /> {words.word}
      </p>
      <p>{card.check.message}</p>
      <Quoted quote={citation.quote} where={`${citation.title}, ${citation.locator}`} />
      <ul class="talk-points">
        {card.points.map(({ found, text }) => (
          <li class={found ? 'talk-found' : 'talk-lacking'}>
            <Icon name={found ? 'check-circle' : 'warning-circle'} size="xs" />{' '}
            <span class="visually-hidden">{found ? 'C’è: ' : 'Manca: '}</span>
            {text}
          </li>
        ))}
      </ul>
    </Frame>
  );
}

function DifferenceCard({ card }: { card: Extract<Card, { kind: 'difference' }> }) {
  const rows = [...card.limits, ...card.rows];
  const same = rows.length === 0 && card.verdicts.length === 0 && card.added.length === 0 && card.removed.length === 0;
  const word = (verdict: Verdict | null) => (verdict === null ? 'non richiesta' : verdictWords(verdict));
  return (
    <Frame title="Che cosa cambia" href={null} tag={null}>
      {same ? <p>Nulla: le due bozze dicono lo stesso.</p> : null}
      {rows.length + card.verdicts.length === 0 ? null : (
        <table class="talk-table">
          <thead>
            <tr>
              <th scope="col">
                <span class="visually-hidden">Che cosa</span>
              </th>
              <th scope="col">
                <a href={card.beforeHref}>Prima</a>
              </th>
              <th scope="col">
                <a href={card.afterHref}>Adesso</a>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ what, before, after }) => (
              <tr>
                <th scope="row">{what}</th>
                <td>{before}</td>
                <td>{after}</td>
              </tr>
            ))}
            {card.verdicts.slice(0, verdictRowsMax).map(({ label, before, after }) => (
              <tr>
                <th scope="row">{label}</th>
                <td>{word(before)}</td>
                <td>{word(after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {card.verdicts.length > verdictRowsMax ? (
        <p class="talk-quiet">E altre {card.verdicts.length - verdictRowsMax} competenze.</p>
      ) : null}
      <Named title="Entrano" names={card.added} />
      <Named title="Escono" names={card.removed} />
    </Frame>
  );
}

const verdictRowsMax = 10;

function ComparisonCard({ card }: { card: Extract<Card, { kind: 'comparison' }> }) {
  const rows: { what: string; of: (column: (typeof card.columns)[number]) => string }[] = [
    ...verdicts
      .filter((verdict: Verdict) => card.columns.some(({ counts }) => (counts[verdict] ?? 0) > 0))
      .map((verdict: Verdict) => ({
        what: verdictWords(verdict, 2),
        of: ({ counts, required }: (typeof card.columns)[number]) => `${counts[verdict] ?? 0} di ${required}`,
      })),
    { what: 'ore del piano', of: ({ hours }) => (hours === null ? '–' : formatHours(hours)) },
    { what: 'il piano copre', of: ({ covers }) => (covers === null ? '–' : `${covers} di ciò che manca`) },
  ];
  return (
    <Frame title="Due obiettivi, la stessa persona" href={null} tag={card.demo ? 'dati dimostrativi' : null}>
      <table class="talk-table">
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">Che cosa</span>
            </th>
            {card.columns.map(({ label }) => (
              <th scope="col">{label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ what, of }) => (
            <tr>
              <th scope="row">{what}</th>
              {card.columns.map((column) => (
                <td>{of(column)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Named title="Dimostrate per tutti e due" names={card.shared} />
    </Frame>
  );
}

function Quoted({ quote, where }: { quote: string; where: string }) {
  return (
    <p class="talk-quiet">
      {quote === '' ? null : <q>{quote}</q>} {where}
    </p>
  );
}

function Named({ title, names }: { title: string; names: string[] }) {
  return names.length === 0 ? null : (
    <p>
      <strong>{title}:</strong> {names.join('; ')}.
    </p>
  );
}
