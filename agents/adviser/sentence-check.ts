import type { FoundPassage } from '../../knowledge/sources/source-library.ts';
import { contentRoots } from '../../knowledge/text/italian.ts';
import { type AnswerFault, groundAnswer } from '../grounding/ground-answer.ts';
import type { Evidence } from './answer.ts';
import type { AnswerBasis } from './answer-question.ts';
import { heldBy, type Stretch, textOf, weighQuestion } from './evidence.ts';
import type { QuestionLanguage } from './language.ts';
import type { AnswerSentence } from './output.ts';
import type { HandedModule, PassageHandles } from './passage-handles.ts';

/** A sentence that stood, with the words it rests on. */
export type KeptSentence =
  | { text: string; stretch: Stretch }
  | { text: string; fact: Evidence }
  | { text: string; module: HandedModule };

type DropReason = AnswerFault | 'unknown_passage' | 'twice' | 'too_many' | 'off_subject';

/** Six short sentences fill a telephone's screen. */
const keptMax = 6;
/** What is shown of one passage stays readable: more than this is a page, not a quote. */
const shownCharsMax = 900;

/** Looks at each sentence of one answer, once, in the order the model wrote them. */
export class SentenceCheck {
  readonly kept: KeptSentence[] = [];
  /** Name of the model whose sentences these are. */
  modelName: string | null = null;
  readonly dropped: Partial<Record<DropReason, number>> = {};
  readonly #seen = new Set<string>();
  readonly #handles: PassageHandles;
  readonly #basis: AnswerBasis;
  readonly #lang: QuestionLanguage;

  constructor(handles: PassageHandles, basis: AnswerBasis, lang: QuestionLanguage) {
    this.#handles = handles;
    this.#basis = basis;
    this.#lang = lang;
  }

  /** The sentence when it stands and was not seen before; null otherwise. */
  look(sentence: AnswerSentence): KeptSentence | null {
    const key = JSON.stringify(sentence);
    if (this.#seen.has(key)) return null;
    this.#seen.add(key);
    const kept = this.#judge(sentence);
    if (typeof kept === 'string') {
      this.dropped[kept] = (this.dropped[kept] ?? 0) + 1;
      return null;
    }
    this.kept.push(kept);
    return kept;
  }

  #judge({ passage: handle, quote, text: written }: AnswerSentence): KeptSentence | DropReason {
    if (this.kept.length >= keptMax) return 'too_many';
    const fact = this.#handles.fact(handle);
    // What a table says is our own sentence, whatever was written beside its handle.
    if (fact !== undefined) {
      const { statement } = fact.evidence;
      return this.kept.some((one) => one.text === statement) ? 'twice' : { text: statement, fact: fact.evidence };
    }
    const module = this.#handles.module(handle);
    if (module !== undefined) {
      const asked = new Set(this.#basis.question.words.map(({ root }) => root));
      if (this.#lang === 'it' && !contentRoots(module.title).some((root) => asked.has(root))) return 'off_subject';
      const text = `${module.title} (${module.hours} h)`;
      return this.kept.some((one) => one.text === text) ? 'twice' : { text, module };
    }
    const passage = this.#handles.passage(handle);
    if (passage === undefined) return 'unknown_passage';
    // Some models repeat the handle inside the sentence.
    const text = written.replace(/\s*[[(]P\d{1,2}[\])]/g, '').trim();
    if (this.kept.some((one) => one.text === text)) return 'twice';
    const grounding = groundAnswer(text, quote, passage, this.#lang);
    if (!grounding.grounded) return grounding.reason;
    const stretch = this.#stretchOf(passage, grounding.from, grounding.to);
    return stretch === null ? 'twice' : { text, stretch };
  }

  /** One passage is shown once: a second sentence on it widens what is shown, where that can still be read at a glance. */
  #stretchOf(passage: FoundPassage, from: number, to: number): Stretch | null {
    const before = this.kept.find((one) => 'stretch' in one && one.stretch.passage.passageId === passage.passageId);
    if (before === undefined || !('stretch' in before)) return this.#weigh(passage, from, to);
    const [first, last] = [Math.min(before.stretch.from, from), Math.max(before.stretch.to, to)];
    const gap = passage.units.slice(first + 1, last + 1).some((unit) => unit.afterGap);
    if (gap || textOf(passage.units, first, last).length > shownCharsMax) return null;
    const wide = this.#weigh(passage, first, last);
    for (const one of this.kept)
      if ('stretch' in one && one.stretch.passage.passageId === passage.passageId) one.stretch = wide;
    return wide;
  }

  #weigh(passage: FoundPassage, from: number, to: number): Stretch {
    const asked = weighQuestion(this.#basis.question, this.#basis.rarity);
    const terms = [...heldBy(`${passage.heading}\n${textOf(passage.units, from, to)}`, asked)];
    return {
      passage,
      from,
      to,
      score: terms.reduce((sum, term) => sum + asked.get(term)!, 0),
      words: new Set(terms.filter((term) => !term.startsWith('#'))),
      concepts: new Set(terms.filter((term) => term.startsWith('#'))),
    };
  }
}
