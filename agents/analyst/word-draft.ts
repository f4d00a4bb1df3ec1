import { type GroundingReason, groundStatement } from '../grounding/ground-statement.ts';
import { type Attempt, attempt, type ModelAccess } from '../model/attempt.ts';
import { wordWithAgent } from './agent.ts';
import { type MaskedCase, maskedEvidence } from './case-view.ts';
import type { Draft, DraftCitation, StatementContent } from './draft.ts';
import { wordingInstructions } from './instructions.ts';
import type { WordedSentence } from './output.ts';

export type Wording = {
  statements: StatementContent[];
  outcome: Attempt<unknown>['outcome'];
  kept: number;
  replaced: number;
};

/** Why a sentence of the model was not taken, beside what grounding says. */
type DropReason = GroundingReason | 'misshapen' | 'unknown_sentence' | 'twice' | 'unknown_token' | 'unchanged';

/**
 * Lets a model word the composed sentences anew. Every sentence is checked alone; one that fails is replaced by the one
 * the rules composed, so the summary always has all of them, in the same order, with the same citations.
 */
export async function wordDraft(access: ModelAccess, draft: Draft, view: MaskedCase): Promise<Wording> {
  const untouched: Wording = { statements: draft.statements, outcome: 'answered', kept: 0, replaced: 0 };
  if (draft.statements.length === 0) return untouched;
  const { statements: composed, citations, ...facts } = draft;
  const prompt = promptOf(draft, view, access.limits.inputChars);
  let worded = new Map<number, string>();
  let replaced = 0;
  const result = await attempt(access, {
    task: 'wording',
    instructions: wordingInstructions,
    prompt: prompt.text,
    names: view.names,
    masked: view.maskedCount,
    run: (model, signal, meter) =>
      wordWithAgent(model, prompt.text, { draft: facts, view }, { limits: access.limits, signal, meter }),
    check: ({ items, misshapen }) => {
      const checked = checkSentences(items, composed, citations, view, prompt.retrieved);
      worded = checked.worded;
      replaced =
        misshapen +
        Object.entries(checked.dropped).reduce((sum, [reason, n]) => sum + (reason === 'unchanged' ? 0 : n), 0);
      return { kept: worded.size, dropped: misshapen > 0 ? { ...checked.dropped, misshapen } : checked.dropped };
    },
  });
  if (result.outcome !== 'answered') return { ...untouched, outcome: result.outcome };
  return {
    statements: composed.map((statement, i) => {
      const text = worded.get(i);
      return text === undefined ? statement : { text, citations: statement.citations, origin: 'model' };
    }),
    outcome: 'answered',
    kept: worded.size,
    replaced,
  };
}

function checkSentences(
  items: readonly WordedSentence[],
  composed: readonly StatementContent[],
  citations: readonly DraftCitation[],
  view: MaskedCase,
  retrieved: ReadonlySet<number>,
): { worded: Map<number, string>; dropped: Partial<Record<DropReason, number>> } {
  const byNumber = new Map(citations.map((citation) => [citation.n, citation]));
  const worded = new Map<number, string>();
  const seen = new Set<number>();
  const dropped: Partial<Record<DropReason, number>> = {};
  const drop = (reason: DropReason) => {
    dropped[reason] = (dropped[reason] ?? 0) + 1;
  };
  for (const item of items) {
    const at = item.sentence - 1;
    const statement = composed[at];
    if (statement === undefined) drop('unknown_sentence');
    else if (seen.has(at)) {
      // Two versions of one sentence: neither can be said to be the model's word.
      worded.delete(at);
      drop('twice');
    } else {
      seen.add(at);
      const text = view.book.restore(item.text.trim());
      if (text === null) drop('unknown_token');
      else if (text === statement.text) drop('unchanged');
      else {
        const grounding = groundStatement(text, item.citations, {
          composed: statement.text,
          composedCitations: statement.citations,
          citations: byNumber,
          retrieved,
        });
        if (grounding.grounded) worded.set(at, text);
        else drop(grounding.reason);
      }
    }
  }
  return { worded, dropped };
}

/** The sentences with their citations, masked; those that do not fit the limit are not handed over and stay composed. */
function promptOf(draft: Draft, view: MaskedCase, charsMax: number): { text: string; retrieved: Set<number> } {
  const byNumber = new Map(draft.citations.map((citation) => [citation.n, citation]));
  const retrieved = new Set<number>();
  const lines = ['Frasi da riscrivere:'];
  let size = 0;
  for (const [i, statement] of draft.statements.entries()) {
    const cited = statement.citations.flatMap((n) => byNumber.get(n) ?? []);
    const block = [
      `${i + 1}. ${maskStatement(statement.text, cited, draft, view)} [citazioni: ${statement.citations.join(', ')}]`,
    ];
    for (const citation of cited)
      if (!retrieved.has(citation.n)) block.push(`   (${citation.n}) ${maskCitation(citation, draft, view)}`);
    size += block.join('\n').length;
    if (size > charsMax) break;
    for (const citation of cited) retrieved.add(citation.n);
    lines.push(...block);
  }
  return { text: lines.join('\n'), retrieved };
}

function maskCitation(citation: DraftCitation, draft: Draft, view: MaskedCase): string {
  if (citation.kind !== 'evidence')
    return draft.target.kind === 'vacancy' && citation.kind === 'target' ? view.mask(citation.quote) : citation.quote;
  const evidence = draft.gaps
    .flatMap((gap) => gap.evidence)
    .find((candidate) => candidate.source === citation.ref && candidate.text === citation.quote);
  return evidence === undefined ? view.mask(citation.quote) : maskedEvidence(view, evidence);
}

/** Only words of the person and of an employer's advert can hold personal data; labels and titles are public. */
function maskStatement(text: string, cited: readonly DraftCitation[], draft: Draft, view: MaskedCase): string {
  let masked = text;
  for (const citation of cited) {
    if (citation.kind !== 'evidence') continue;
    const whole = maskCitation(citation, draft, view);
    masked = masked.replace(/«([^«»]*)»/g, (all, quote: string) => {
      const words = quote.replace(/\s*…$/, '');
      return words.length > 3 && citation.quote.replace(/\s+/g, ' ').trim().startsWith(words) ? `«${whole}»` : all;
    });
  }
  return draft.target.kind === 'vacancy' ? view.mask(masked) : masked;
}
