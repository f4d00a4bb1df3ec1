import { findConcepts } from '../../knowledge/sources/concepts.ts';
import { findFigure } from '../../knowledge/sources/figures.ts';
import type { FoundPassage, SourceLibrary } from '../../knowledge/sources/source-library.ts';
import { fold, tokenize } from '../../knowledge/text/italian.ts';
import type { Answer, Composer, Evidence, Question } from './answer.ts';
import type { Judgement } from './answerable.ts';
import { chatWords } from './chat-words.ts';
import { checkCitations, findUncited } from './check-citations.ts';
import { composeFromSources } from './compose.ts';
import { findEndings, findPeriod, namesEndedMeasure, namesMeasure, speaksOfNow } from './ended-measures.ts';
import type { Rarity } from './evidence.ts';
import { findEvidence } from './find-evidence.ts';
import { carryOver } from './follow-up.ts';
import { readIntent } from './intent.ts';
import { detectLanguage, type QuestionLanguage } from './language.ts';
import { shapeOf } from './message-shape.ts';
import { redactionMark, redactPersonalData } from './personal/personal-data.ts';
import type { PersonalDataKind } from './personal/span.ts';
import { phrasesOf } from './phrases.ts';
import { type ReadQuestion, readQuestion } from './question.ts';

/** The answer with what must be kept beside it; `question` is the redacted one, the only one that may be stored. */
export type Answered = {
  answer: Answer;
  question: string;
  redactions: PersonalDataKind[];
  passages: Map<string, FoundPassage>;
  timings: Record<string, number>;
  why: string;
  /** What a model may word anew; null where nothing is to be worded (a refusal, a greeting, a question back). */
  basis: AnswerBasis | null;
  /** Digest of the instructions of the model that worded it; null for the built-in composer. */
  promptHash: string | null;
};

/** How the rules read the question and what they found for it. */
export type AnswerBasis = {
  kind: 'answer' | 'decision';
  question: ReadQuestion;
  verdict: Judgement['verdict'];
  /** A figure computed from a table: exact, not to be worded anew. */
  figured: boolean;
  ended: Evidence[];
  contact: string | null;
  rarity: Rarity;
};

/** Longer messages are letters, not questions; what matters is nearly always at the start or the end. */
const questionCharsMax = 2_000;

/**
 * Answers from the library alone, as of a date: reads the intent, finds passages, judges whether they answer, words the
 * answer and checks every citation. Never a verdict on a person: those get the criteria and then a human.
 */
export async function answerQuestion(
  library: SourceLibrary,
  asked: Question,
  composer: Composer = composeFromSources,
  clock: () => number = () => performance.now(),
): Promise<Answered> {
  const startMs = clock();
  const redacted = redactPersonalData(asked.text.trim().slice(0, questionCharsMax));
  const { readable } = redacted;
  const lang = asked.lang ?? detectLanguage(readable);
  const phrases = phrasesOf(lang);
  const contact = asked.contact ?? null;
  const timings: Record<string, number> = {};
  let basis: AnswerBasis | null = null;
  const finish = (answer: Answer, passages: readonly FoundPassage[], why: string): Answered => {
    timings.totalMs = clock() - startMs;
    const warned = redacted.kinds.length === 0 ? answer : { ...answer, text: `${phrases.privacy}\n\n${answer.text}` };
    return {
      answer: warned,
      question: redacted.text,
      redactions: redacted.kinds,
      passages: new Map(passages.map((passage) => [passage.passageId, passage])),
      timings,
      why,
      basis,
      promptHash: null,
    };
  };
  const say = (outcome: Answer['outcome'], text: string, handoff: boolean): Answer => ({
    outcome,
    text,
    lang,
    citations: [],
    handoff: { offered: handoff, contact: handoff ? (contact ?? phrasesOf('it').office) : null },
    model: null,
  });

  const known = library.findAsked(readable, lang, 1);
  const read = (message: string) =>
    readIntent(message, known.facts[0]?.chance ?? 0, asked.previous !== undefined, known.outside.chance);
  const told = read(readable);
  // What was taken out may be what made it a case of somebody's: nobody gets a verdict for having told more.
  const intent =
    told === 'information' && redacted.kinds.length > 0 && read(asked.text) === 'decision' ? 'decision' : told;
  if (intent === 'injection') return finish(say('declined', phrases.declined, false), [], 'injection');
  if (intent === 'records') return finish(say('declined', phrases.records, false), [], 'records');
  if (intent === 'smalltalk') return finish(say('answered', phrases.smalltalk, false), [], 'smalltalk');
  if (intent === 'unclear') return finish(say('clarify', phrases.clarify, false), [], 'unclear');
  // Whoever asks for a decision gets a person, however little they say.
  const vague = asked.previous === undefined && intent !== 'decision' ? readVague(readable, lang) : null;
  if (vague !== null)
    return finish(say('clarify', vague === 'province' ? phrases.clarifyProvince : phrases.clarify, false), [], 'vague');

  const text =
    asked.previous === undefined
      ? readable
      : carryOver(redactPersonalData(asked.previous).readable.slice(0, questionCharsMax), readable);
  const searchable = text.replaceAll(redactionMark, ' ');
  const question = readQuestion(searchable, lang, asked.previous === undefined ? undefined : readable);
  const folded = fold(searchable).replace(/[’‘`´]/g, "'");
  const concepts = new Set(question.mentions.map(({ concept }) => concept));
  // Nobody decides about a measure that is over: what is asked is how it was, and that it is over.
  const over = namesEndedMeasure(concepts, asked.asOf);
  const kind = intent === 'decision' && !over ? 'decision' : 'answer';

  const searchMs = clock();
  const figured = kind === 'answer' ? await readFigure(library, searchable, lang, asked.asOf) : null;
  const rarity: Rarity = (await library.get()).rarity;
  const found =
    figured === null
      ? await findEvidence(library, question, rarity, asked.asOf, kind)
      : { passages: [], evidence: figured, likely: [], judgement: { verdict: 'answers' as const, why: 'figure' } };
  const { passages, evidence, judgement } = found;
  timings.searchMs = clock() - searchMs;
  const { verdict } = judgement;
  basis = { kind, question, verdict, figured: figured !== null, ended: [], contact, rarity };
  if (kind === 'answer' && evidence.length === 0) {
    const ended = await findEndings(library, concepts, [], asked.asOf);
    // Whoever means to use what is over is told that it is, with how it was where that may be what they ask.
    const meant = ended.length > 0 && speaksOfNow(folded, shapeOf(searchable), { lang, named: namesMeasure(concepts) });
    if (ended.length === 0) {
      const period = await findPeriod(library, concepts, folded, asked.asOf);
      if (period.length > 0) return compose(period, [], false);
    }
    if (!meant && (ended.length === 0 || !concepts.has('s_durata_conv')))
      return finish(say('not_found', phrases.notFound(contact ?? phrases.office), true), passages, judgement.why);
    return compose(ended, meant ? found.likely : []);
  }
  const ended = await findEndings(library, concepts, evidence, asked.asOf);
  ended.push(...(await findPeriod(library, concepts, folded, asked.asOf)));
  return compose(ended, evidence);

  async function compose(
    ended: Evidence[],
    chosen: Evidence[],
    complete = judgement.verdict !== 'partly',
  ): Promise<Answered> {
    if (basis !== null) basis.ended = ended;
    const all = [...passages, ...chosen.flatMap(passagesOf), ...ended.map(({ passage }) => passage)];
    const byId = new Map(all.map((passage) => [passage.passageId, passage]));
    // A wording that fails the check gives way to the sources' own words; of those, what fails is taken out piece by piece.
    const attempts: { by: Composer; evidence: Evidence[] }[] = [
      ...(composer === composeFromSources ? [] : [{ by: composer, evidence: chosen }]),
      ...Array.from({ length: chosen.length + 1 }, (_, dropped) => ({
        by: composeFromSources,
        evidence: chosen.slice(0, chosen.length - dropped),
      })),
    ];
    for (const attempt of attempts) {
      const composed = await attempt.by({
        question: redacted.text,
        lang,
        asOf: asked.asOf,
        kind,
        complete,
        evidence: attempt.evidence,
        ended,
        contact,
      });
      const loose = attempt.by === composeFromSources ? [] : findUncited(composed.text, lang, contact);
      if (checkCitations(composed.text, composed.citations, byId).length > 0 || loose.length > 0) continue;
      if (kind === 'decision' && !composed.text.startsWith(phrases.decision(contact ?? phrases.office))) continue;
      if (kind === 'answer' && composed.citations.length === 0) continue;
      const outcome = kind === 'decision' ? 'human_needed' : complete ? 'answered' : 'partial';
      const handoff = { offered: true, contact: contact ?? phrasesOf('it').office };
      return finish(
        { outcome, text: composed.text, lang, citations: composed.citations, handoff, model: composed.model },
        [...byId.values()],
        judgement.why,
      );
    }
    return finish(
      say('not_found', phrases.notFound(contact ?? phrases.office), true),
      all,
      'nothing stood the citation check',
    );
  }
}

function passagesOf(evidence: Evidence): FoundPassage[] {
  return [evidence.passage, ...(evidence.more ?? []).map(({ passage }) => passage)];
}

/** A figure of the tables with the passages that hold its rows; null when it is not about them or a row is not there. */
export async function readFigure(
  library: SourceLibrary,
  text: string,
  lang: QuestionLanguage,
  asOf: string,
): Promise<Evidence[] | null> {
  const figure = findFigure(text, lang, library.findAsked(text, lang, 1).facts[0] ?? null);
  if (figure === null) return null;
  const rows: Evidence[] = [];
  for (const quote of figure.quotes) {
    const passage = await library.findQuote(quote, asOf);
    if (passage !== null) rows.push({ passage, quote });
  }
  const [first, ...more] = rows;
  if (first === undefined || rows.length < figure.quotes.length) return null;
  return [{ ...first, statement: figure.statement, more, ...(figure.note === null ? {} : { note: figure.note }) }];
}

/** Whether the message leans on something nobody said: "e per la mia provincia quanti sono?". */
function readVague(text: string, lang: QuestionLanguage): 'province' | 'other' | null {
  const folded = fold(text)
    .replace(/[’‘`´]/g, "'")
    .trim();
  const words = tokenize(text).filter((token) => !token.stop && !chatWords.has(token.norm) && token.norm.length > 2);
  if (/\b(?:mia|nostra|questa|tua) (?:provincia|zona|citta)\b/.test(folded) && words.length <= 3) return 'province';
  const leans =
    /^(?:e|ma|and|y|et|si|oppure)\s+(?:per|i|le|gli|la|il|lo|l'|quell\w+|quest\w+|dopo|se|allora|invece|quanto|quanti|quando|for|para|pour|pentru)\b|\b(?:quell[oaie]|quest[oaie]|lo stesso|la stessa cosa)\s*\??$/.test(
      folded,
    );
  if (leans && words.length <= 2) return 'other';
  if (lang !== 'it') return null;
  if (words.length === 0) return 'other';
  if (/\p{L}\s+\p{L}.*\?/u.test(text) && findConcepts(text, lang).length > 0) return null;
  return words.length === 1 &&
    !/\b(?:cos|cosa|che|chi|quant\w+|quando|come|dove|qual\w*|significa)\b/.test(folded) &&
    words[0]!.norm.length > 4 &&
    !/^(?:gol|did|neet|navigator|cluster|upskilling|reskilling)$/.test(words[0]!.norm)
    ? 'other'
    : null;
}
