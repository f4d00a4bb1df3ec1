import { verdictWords } from '../../knowledge/gap/verdict-words.ts';
import type { Draft, DraftCitation, GapContent, StatementContent } from './draft.ts';

/** Sentences about single skills are for the strongest ones; the rest stands in the lines themselves. */
const strengthsMax = 4;
const toAskMax = 3;

/**
 * Writes the summary without a model: short Italian sentences, each resting on numbered citations, with no figure and
 * no word about the person that its citations do not hold. Pure: same draft, same sentences.
 */
export function composeStatements(
  draft: Omit<Draft, 'statements' | 'citations'>,
): Pick<Draft, 'statements' | 'citations'> {
  const citations: DraftCitation[] = [];
  const numbers = new Map<string, number>();
  const cite = (citation: Omit<DraftCitation, 'n'>): number => {
    // One thing cited twice keeps one number.
    const key = `${citation.kind}\n${citation.ref}\n${citation.quote}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const n = citations.length + 1;
    numbers.set(key, n);
    citations.push({ n, ...citation });
    return n;
  };
  const statements: StatementContent[] = [];
  const say = (text: string, ...cited: number[]) =>
    statements.push({ text, citations: [...new Set(cited)], origin: 'composer' });

  const essential = draft.gaps.filter((gap) => gap.essential);
  say(
    overviewOf(draft.target.label, essential),
    cite({
      kind: 'target',
      ref: draft.target.occupationId ?? 'vacancy',
      label: draft.target.label,
      quote: targetQuote(draft.target.label, essential),
    }),
  );
  const evidenceCitation = (gap: GapContent) =>
    cite({ kind: 'evidence', ref: gap.evidence[0]!.source, label: gap.label, quote: gap.evidence[0]!.text });

  for (const gap of draft.gaps
    .filter((candidate) => candidate.verdict === 'evidenced' && candidate.evidence.length > 0)
    .slice(0, strengthsMax)) {
    say(`Il testo dimostra «${gap.label}»: vi si legge «${shortened(gap.evidence[0]!.text)}».`, evidenceCitation(gap));
  }
  for (const gap of draft.gaps
    .filter((candidate) => candidate.verdict === 'partial' && candidate.evidence.length > 0)
    .slice(0, strengthsMax)) {
    say(
      `Su «${gap.label}» il testo dice solo una parte: «${shortened(gap.evidence[0]!.text)}».`,
      evidenceCitation(gap),
    );
  }
  for (const gap of draft.gaps.filter(
    (candidate) => candidate.verdict === 'contradicted' && candidate.evidence.length > 0,
  )) {
    say(
      `Su «${gap.label}» il testo dice il contrario, o dice che la persona vorrebbe imparare: «${shortened(gap.evidence[0]!.text)}».`,
      evidenceCitation(gap),
    );
  }
  const silent = essential.filter((gap) => gap.verdict === 'not_evidenced').slice(0, toAskMax);
  if (silent.length > 0) {
    say(
      `Il testo non parla di ${listed(silent.map((gap) => `«${gap.label}»`))}: non vuol dire che la persona non lo sappia fare. Conviene chiederlo.`,
      cite({
        kind: 'target',
        ref: draft.target.occupationId ?? 'vacancy',
        label: draft.target.label,
        quote: targetQuote(draft.target.label, essential),
      }),
    );
  }
  composePlan(draft, say, cite);
  for (const check of draft.checks.filter((candidate) => candidate.outcome === 'warn')) {
    say(
      check.message,
      cite({
        kind: 'rule',
        ref: check.ruleId,
        label: check.citation.title,
        quote: check.citation.quote,
        rule: check.citation,
      }),
    );
  }
  composeDemand(draft, say, cite);
  return { statements, citations };
}

type Say = (text: string, ...cited: number[]) => void;
type Cite = (citation: Omit<DraftCitation, 'n'>) => number;

function composePlan(draft: Omit<Draft, 'statements' | 'citations'>, say: Say, cite: Cite): void {
  const { plan } = draft;
  if (plan.status === 'infeasible') {
    const first = plan.relax[0];
    if (first !== undefined && plan.leftOut[0] !== undefined) {
      say(
        first.message,
        cite({
          kind: 'module',
          ref: plan.leftOut[0].moduleId,
          label: plan.leftOut[0].title,
          quote: plan.leftOut[0].why,
        }),
      );
    }
    return;
  }
  if (plan.status !== 'planned' || draft.modules.length === 0) return;
  const cited = draft.modules.map((module) =>
    cite({
      kind: 'module',
      ref: module.moduleId,
      label: module.title,
      quote: `${module.title}, ${hours(module.hours)}, ${module.provider}`,
    }),
  );
  const count = draft.modules.length === 1 ? 'un modulo' : `${draft.modules.length} moduli`;
  const optimal = plan.proof.optimal ? ' Con questi vincoli non esiste un piano che copra di più.' : '';
  say(
    `Il piano propone ${count} per ${hours(plan.totalHours)} in tutto: ${listed(draft.modules.map((module) => `«${module.title}»`))}.${optimal}`,
    ...cited,
  );
}

function composeDemand(draft: Omit<Draft, 'statements' | 'citations'>, say: Say, cite: Cite): void {
  const asked = draft.gaps.filter((gap) => gap.demand !== null && gap.verdict !== 'evidenced' && gap.demand.asking > 0);
  const top = asked.sort((a, b) => b.demand!.asking - a.demand!.asking || (a.label < b.label ? -1 : 1))[0];
  if (top === undefined) return;
  const { asking, of } = top.demand!;
  const kind = draft.demand.demo ? 'annunci dimostrativi' : 'annunci';
  say(
    `Tra le competenze ancora da verificare o da rafforzare, la più chiesta dalle imprese è «${top.label}»: la chiedono ${asking} ${kind} su ${of}.`,
    cite({
      kind: 'demand',
      ref: draft.target.occupationId ?? 'vacancy',
      label: `${kind} per ${draft.target.label}`,
      quote: `${top.label}: ${asking} su ${of}, dal ${draft.demand.from} al ${draft.demand.to}`,
    }),
  );
}

function overviewOf(target: string, essential: GapContent[]): string {
  const counts = (['evidenced', 'partial', 'not_evidenced', 'contradicted'] as const)
    .map((verdict) => ({ verdict, n: essential.filter((gap) => gap.verdict === verdict).length }))
    .filter(({ n }) => n > 0)
    .map(({ verdict, n }) => `${n} ${verdictWords(verdict, n)}`);
  const what =
    essential.length === 1 ? 'la competenza essenziale è una' : `le competenze essenziali sono ${essential.length}`;
  return `Per «${target}» ${what}: ${listed(counts)}.`;
}

function targetQuote(target: string, essential: GapContent[]): string {
  return `${target}: ${essential.map((gap) => gap.label).join('; ')}`;
}

/** A quote in a sentence stays verbatim: cut at a word, with the cut shown. */
function shortened(text: string): string {
  // The sentence around the quote brings its own full stop.
  const clean = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,:]+$/, '');
  if (clean.length <= 160) return clean;
  return `${clean.slice(0, 160).replace(/\s+\S*$/, '')} …`;
}

function listed(parts: string[]): string {
  return parts.length <= 1 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} e ${parts.at(-1)}`;
}

function hours(n: number): string {
  return `${n} h`;
}
