import { instruction, plain } from '../../knowledge/demand/asked-patterns.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { contentRoots } from '../../knowledge/text/italian.ts';
import { type GroundingReason, groundStatement } from '../grounding/ground-statement.ts';
import { attempt, type ModelAccess } from '../model/attempt.ts';
import type { ModelOutcome } from '../model/model-call.ts';
import { runToolLoop } from '../model/tool-loop.ts';
import { outcomeSuggestion } from './compose-outcomes.ts';
import type { ModuleFit, Suggestion } from './fit.ts';
import { outcomeInstructions } from './instructions.ts';
import { type OutcomeCase, type OutcomeTask, outcomeCase } from './outcome-case.ts';
import { outcomeItemsMax, type WordedOutcome, wordedOutcome } from './output.ts';
import { examinerContexts, examinerTools } from './tools.ts';

export type WordedFit = { suggestions: Suggestion[]; outcome: ModelOutcome; kept: number; refused: number };

/** Why a sentence of the model was not taken, beside what grounding says. */
type DropReason =
  | GroundingReason
  | 'misshapen'
  | 'unknown_skill'
  | 'twice'
  | 'unknown_token'
  | 'unchanged'
  | 'other_subject'
  | 'instruction';

/**
 * Lets a model word the proposed learning outcomes. Each sentence is checked alone against the demanded skill and the
 * adverts behind it; one that fails keeps the words the rules composed, so the proposals are the same with any model.
 */
export async function wordOutcomes(
  access: ModelAccess,
  knowledge: KnowledgeBase,
  fit: ModuleFit,
  advertWords: (vacancy: string) => string | null,
): Promise<WordedFit> {
  const untouched: WordedFit = { suggestions: fit.suggestions, outcome: 'answered', kept: 0, refused: 0 };
  if (!fit.suggestions.some(({ kind }) => kind === 'outcome')) return untouched;
  let about: OutcomeCase;
  try {
    about = outcomeCase(knowledge, fit, advertWords);
  } catch {
    // A text that cannot be masked does not leave.
    return { ...untouched, outcome: 'withheld' };
  }
  const { text: prompt, handed } = promptOf(about, access.limits.inputChars);
  let worded = new Map<string, string>();
  let refused = 0;
  const result = await attempt(access, {
    task: 'outcomes',
    instructions: outcomeInstructions,
    prompt,
    names: about.view.names,
    masked: about.view.maskedCount,
    run: (model, signal, meter) =>
      runToolLoop(
        model,
        {
          instructions: outcomeInstructions,
          prompt,
          tools: examinerTools(),
          contexts: examinerContexts(about),
          field: 'outcomes',
          item: wordedOutcome,
          itemsMax: outcomeItemsMax,
        },
        { limits: access.limits, signal, meter },
      ),
    check: ({ items, misshapen }) => {
      const checked = checkOutcomes(items, about, handed);
      worded = checked.worded;
      refused =
        misshapen + Object.entries(checked.dropped).reduce((sum, [why, n]) => sum + (why === 'unchanged' ? 0 : n), 0);
      return { kept: worded.size, dropped: misshapen > 0 ? { ...checked.dropped, misshapen } : checked.dropped };
    },
  });
  if (result.outcome !== 'answered') return { ...untouched, outcome: result.outcome };
  return {
    suggestions: fit.suggestions.map((suggestion) => {
      const text = suggestion.kind === 'outcome' ? worded.get(suggestion.skill.skillId) : undefined;
      return suggestion.kind === 'outcome' && text !== undefined
        ? outcomeSuggestion(suggestion.skill, text, 'model', suggestion.examples)
        : suggestion;
    }),
    outcome: 'answered',
    kept: worded.size,
    refused,
  };
}

function checkOutcomes(items: readonly WordedOutcome[], about: OutcomeCase, handed: ReadonlySet<number>) {
  const worded = new Map<string, string>();
  const seen = new Set<string>();
  const dropped: Partial<Record<DropReason, number>> = {};
  const drop = (reason: DropReason) => {
    dropped[reason] = (dropped[reason] ?? 0) + 1;
  };
  for (const item of items) {
    const task = about.tasks.find(({ handle }) => handle === item.skill);
    if (task === undefined) drop('unknown_skill');
    else if (seen.has(task.handle)) {
      // Two versions of one outcome: neither can be said to be the model's word.
      worded.delete(task.outcome.skill.skillId);
      drop('twice');
    } else {
      seen.add(task.handle);
      const reason = refuse(item, task, about, handed);
      if (reason === null) worded.set(task.outcome.skill.skillId, item.text.trim());
      else drop(reason);
    }
  }
  return { worded, dropped };
}

/** Why a sentence may not be proposed; null when it may. */
function refuse(
  item: WordedOutcome,
  { outcome, sources }: OutcomeTask,
  about: OutcomeCase,
  handed: ReadonlySet<number>,
): DropReason | null {
  const text = item.text.trim();
  if (text === outcome.text) return 'unchanged';
  // A token stands for somebody's data: an outcome has no use for it.
  if (/\[[A-Z_]+\d*\]/.test(text) || about.view.book.restore(text) !== text) return 'unknown_token';
  if (instruction.test(plain(text))) return 'instruction';
  // At least a third of what the skill is called: the sentence is about this skill and not about the advert's others.
  const wanted = new Set(contentRoots(outcome.skill.label));
  const met = new Set(contentRoots(text).filter((root) => wanted.has(root)));
  if (met.size * 3 < wanted.size || met.size === 0) return 'other_subject';
  const grounding = groundStatement(text, item.citations, {
    composed: outcome.text,
    composedCitations: sources.map(({ n }) => n),
    citations: new Map(sources.map(({ n, label, quote }) => [n, { label, quote }])),
    retrieved: handed,
  });
  return grounding.grounded ? null : grounding.reason;
}

/** The outcomes with their sources, masked; those that do not fit the limit are not handed over and stay composed. */
function promptOf({ fit, tasks }: OutcomeCase, charsMax: number): { text: string; handed: Set<number> } {
  const handed = new Set<number>();
  const lines = [`Modulo di ${fit.hours} ore. Risultati da scrivere:`];
  let size = 0;
  for (const { handle, outcome, sources } of tasks) {
    const block = [
      `${handle}. «${outcome.skill.label}»: ${outcome.text} [citazioni: ${sources.map(({ n }) => n).join(', ')}]`,
      ...sources.map(({ n, kind, quote }) => `   (${n}) ${kind === 'skill' ? 'repertorio' : 'annuncio'}: ${quote}`),
    ];
    size += block.join('\n').length;
    if (size > charsMax) break;
    for (const { n } of sources) handed.add(n);
    lines.push(...block);
  }
  return { text: lines.join('\n'), handed };
}
