import type { Db } from '../../db/database.ts';
import { questionFor } from '../../knowledge/gap/questions.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { ModelAccess } from '../model/attempt.ts';
import type { ModelOutcome } from '../model/model-call.ts';
import { type MaskedCase, maskCase, tradeWordsOf } from './case-view.ts';
import type { Draft, DraftInput, DraftProgress, GapContent } from './draft.ts';
import { draftAnalysis } from './draft-analysis.ts';
import { readAgain, type SecondReading } from './second-reader.ts';
import { wordDraft } from './word-draft.ts';

export type ModelDraft = {
  draft: Draft;
  /** Whether anything a person will see is the model's. */
  model: boolean;
  kept: number;
  replaced: number;
  /** One Italian sentence on what the model did not do; null when it did all of it. */
  note: string | null;
};

/**
 * The whole draft with a model: rules read the texts and plan, the model reads the texts a second time and words the
 * sentences. The facts stay those of the rules, unless the organisation proposes the model's reading first; both readings
 * are kept then, too. Without a usable answer the draft is the one the rules make.
 */
export async function draftWithModel(
  deps: { db: Db; knowledge: KnowledgeBase },
  input: DraftInput,
  options: {
    onProgress: DraftProgress;
    personNames: readonly string[];
    firstReader: 'rules' | 'model';
    access: ModelAccess;
  },
): Promise<ModelDraft> {
  const { access, firstReader } = options;
  const view = maskedOrNull(input, options.personNames, deps.knowledge);
  if (view === null) {
    return {
      draft: await draftAnalysis(deps, input, options.onProgress),
      model: false,
      kept: 0,
      replaced: 0,
      note: notes.withheld,
    };
  }
  let readingOutcome: ModelOutcome = 'answered';
  let differing = 0;
  const drafted = await draftAnalysis(deps, input, options.onProgress, async (gaps) => {
    const second = await readAgain(access, deps.knowledge, gaps, view);
    readingOutcome = second.outcome;
    return gaps.map((gap) => {
      const reading = second.readings.get(gap.skillId);
      if (reading === undefined || reading.verdict === gap.verdict) return gap;
      differing += 1;
      return withSecondReading(gap, reading, firstReader);
    });
  });
  // A server that did not answer the first question gets no second one: the person is waiting.
  const reachable = readingOutcome === 'answered' || readingOutcome === 'not_usable';
  const wording = reachable
    ? await wordDraft(access, drafted, view)
    : { statements: drafted.statements, outcome: readingOutcome, kept: 0, replaced: 0 };
  return {
    draft: { ...drafted, statements: wording.statements },
    model: wording.kept > 0 || differing > 0,
    kept: wording.kept,
    replaced: wording.replaced,
    note: noteOn(readingOutcome, wording.outcome, wording.replaced),
  };
}

function maskedOrNull(input: DraftInput, names: readonly string[], knowledge: KnowledgeBase): MaskedCase | null {
  try {
    return maskCase(input.sources, names, tradeWordsOf(knowledge));
  } catch {
    // A text that cannot be masked does not leave.
    return null;
  }
}

function withSecondReading(gap: GapContent, reading: SecondReading, firstReader: 'rules' | 'model'): GapContent {
  if (firstReader === 'rules') return { ...gap, secondReading: reading };
  return {
    ...gap,
    verdict: reading.verdict,
    evidence: reading.evidence,
    question: questionFor(gap.label, reading.verdict, gap.missing),
    secondReading: { verdict: gap.verdict, evidence: gap.evidence },
  };
}

const notes = {
  silent: 'Il modello non ha risposto: testi composti da regole.',
  withheld: 'Nei testi potevano restare dati personali: il modello non è stato chiamato, testi composti da regole.',
  stopped: 'Il modello è stato fermato: testi composti da regole.',
  unusable: 'Il modello ha risposto in un modo che non si può usare: testi composti da regole.',
  noReading: 'Il modello non ha letto i testi una seconda volta: i riscontri vengono dalle sole regole.',
};

function noteOn(reading: ModelOutcome, wording: ModelOutcome, replaced: number): string | null {
  if (wording === 'stopped') return notes.stopped;
  if (wording === 'withheld') return notes.withheld;
  if (wording === 'timed_out' || wording === 'unavailable') return notes.silent;
  if (wording !== 'answered') return notes.unusable;
  const parts: string[] = [];
  if (reading !== 'answered') parts.push(notes.noReading);
  if (replaced === 1)
    parts.push('Una frase del modello non era sostenuta dalle fonti: al suo posto c’è quella composta da regole.');
  if (replaced > 1)
    parts.push(
      `${replaced} frasi del modello non erano sostenute dalle fonti: al loro posto ci sono quelle composte da regole.`,
    );
  return parts.length === 0 ? null : parts.join(' ');
}
