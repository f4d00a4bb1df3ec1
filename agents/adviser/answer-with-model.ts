import { sha256 } from '../../db/canonical-json.ts';
import type { Db } from '../../db/database.ts';
import type { SourceLibrary } from '../../knowledge/sources/source-library.ts';
import { fold, rootOf } from '../../knowledge/text/italian.ts';
import { type Attempt, attempt, type ModelAccess } from '../model/attempt.ts';
import { answerWithAgent } from './agent.ts';
import type { Question } from './answer.ts';
import { type Answered, answerQuestion } from './answer-question.ts';
import { adviserInstructions, languageNames } from './instructions.ts';
import { maskQuestion } from './mask-question.ts';
import type { AnswerSentence } from './output.ts';
import { PassageHandles } from './passage-handles.ts';
import { phrasesOf } from './phrases.ts';
import { SentenceCheck } from './sentence-check.ts';
import { shown } from './tools.ts';
import { wordAnswer } from './word-answer.ts';

/** What whoever waits may be shown meanwhile: steps, and sentences that stood every check. */
export type AdviserProgress = {
  onStep?: (step: 'searching' | 'reading' | 'writing' | 'checking') => void;
  onSentence?: (text: string) => void;
};

/**
 * Answers with a model over what the rules found, or over what the model finds with its tools. The rules answer first:
 * refusals, questions back, decisions about a person and figures of tables are theirs alone, and theirs is the answer
 * whenever nothing of the model's stands the checks, or the model is slow, dead or hostile. Only a failing record throws.
 */
export async function answerWithModel(
  access: ModelAccess,
  deps: { db: Db; library: SourceLibrary },
  asked: Question,
  progress: AdviserProgress = {},
): Promise<Answered> {
  progress.onStep?.('searching');
  const built = await answerQuestion(deps.library, asked);
  const { basis } = built;
  if (basis === null || basis.kind === 'decision' || basis.figured) return built;
  const { lang } = built.answer;
  const handles = new PassageHandles();
  const startMs = access.nowMs();
  const question = await maskedOrNull(deps.library, basis.question.text);
  if (question === null) return built;
  const prompt = promptOf(question.text, lang, built, handles, access.limits.inputChars);
  const check = new SentenceCheck(handles, basis, lang);
  // Where the rules found nothing, nothing is shown before all of it was judged.
  const mayShow = built.answer.outcome === 'answered' || built.answer.outcome === 'partial';
  const contact = basis.contact ?? phrasesOf('it').office;
  progress.onStep?.('reading');
  const result: Attempt<{ items: AnswerSentence[]; misshapen: number }> = await attempt(access, {
    task: 'answer',
    instructions: adviserInstructions,
    prompt,
    names: [],
    masked: question.masked,
    withoutPublic: (text) => handles.withoutPublic(text),
    run: (model, signal, meter) => {
      check.modelName = model.name;
      return answerWithAgent(
        model,
        prompt,
        { db: deps.db, library: deps.library, handles, asOf: asked.asOf, contact },
        {
          limits: access.limits,
          signal,
          meter,
          onStep: (step) => progress.onStep?.(step),
          onSentence: (sentence) => {
            const kept = check.look(sentence);
            if (kept !== null && mayShow) progress.onSentence?.(kept.text);
          },
        },
      );
    },
    check: ({ items, misshapen }) => {
      progress.onStep?.('checking');
      for (const item of items) check.look(item);
      return { kept: check.kept.length, dropped: { ...check.dropped, ...(misshapen > 0 ? { misshapen } : {}) } };
    },
  });
  built.timings.modelMs = access.nowMs() - startMs;
  built.timings.totalMs = (built.timings.totalMs ?? 0) + built.timings.modelMs;
  if (result.outcome !== 'answered') return { ...built, why: `${built.why}; model ${result.outcome}` };
  const worded = wordAnswer(built, basis, check, handles);
  if (worded === null) return { ...built, why: `${built.why}; nothing of the model stood` };
  return { ...worded, promptHash: sha256(adviserInstructions) };
}

async function maskedOrNull(library: SourceLibrary, text: string) {
  try {
    const { vocabulary } = (await library.get()).index;
    return maskQuestion(text, (word) => vocabulary.has(rootOf(fold(word))) || vocabulary.has(`=${fold(word)}`));
  } catch {
    // A text that cannot be masked does not leave.
    return null;
  }
}

/** The question and the passages the rules found, best first, as many as the limit lets through. */
function promptOf(
  question: string,
  lang: keyof typeof languageNames,
  built: Answered,
  handles: PassageHandles,
  charsMax: number,
): string {
  const lines = [`Lingua della risposta: ${languageNames[lang]}.`, `Domanda: ${question}`, '', 'Passi trovati:'];
  const cited = new Set(built.answer.citations.map(({ passageId }) => passageId));
  const passages = [...built.passages.values()].sort(
    (a, b) => Number(cited.has(b.passageId)) - Number(cited.has(a.passageId)) || b.score - a.score,
  );
  let size = 0;
  for (const passage of passages) {
    size += passage.text.length + passage.title.length;
    if (size > charsMax) break;
    const { passage: handle, document, place, status, text } = shown(passage, handles.hand(passage));
    lines.push(`[${handle}] ${document}, ${place} (${status})\n${text}\n`);
  }
  if (handles.passages().length === 0) lines.push('nessuno: usa searchPassages.');
  return lines.join('\n');
}
