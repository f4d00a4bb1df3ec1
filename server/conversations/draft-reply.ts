import { answerQuestion } from '../../agents/adviser/answer-question.ts';
import { type QuestionLanguage, questionLanguages } from '../../agents/adviser/language.ts';
import { phrasesOf } from '../../agents/adviser/phrases.ts';
import type { Db } from '../../db/database.ts';
import type { AnswerOutcome } from '../../db/schema/documents.ts';
import { libraryOf } from '../../knowledge/sources/source-library.ts';
import { listSwitches } from '../switches.ts';
import type { OpenedMessage } from './list-messages.ts';

/** A text a person may send as it is or change, with the passages it rests on. Nothing is sent without a person. */
export type DraftReply = {
  question: string;
  outcome: AnswerOutcome;
  text: string;
  sources: { n: number; passageId: string; title: string; locator: string; quote: string }[];
};
/** Where nothing answers: what the documents have nearest, for the person to judge. */
export type NearPassage = { passageId: string; title: string; locator: string; text: string };
export type Drafted = {
  draft: DraftReply | null;
  near: NearPassage[];
  /** Why there is no draft, as a sentence; null when there is one. */
  note: string | null;
};

const nearMax = 3;
const nearCharsMax = 600;
/** A command of the bot's channel asks nothing of the documents. */
const command = /^\//;

/**
 * Drafts a reply to the citizen's last question from the documents as they are on `asOf`: the answer's quotes, without the
 * sentences a machine says about itself, and each source by name instead of a number only we can follow.
 */
export async function draftReply(
  db: Db,
  messages: readonly OpenedMessage[],
  conversationLang: string,
  asOf: string,
): Promise<Drafted> {
  const asked = messages.filter(({ author, text }) => author === 'citizen' && !command.test(text));
  const last = asked.at(-1);
  if (last === undefined) return { draft: null, near: [], note: 'Il cittadino non ha ancora scritto una domanda.' };
  if (!((await listSwitches(db)).find(({ feature }) => feature === 'answers')?.on ?? true))
    return { draft: null, near: [], note: 'Le risposte automatiche sono sospese: anche le bozze per lo sportello.' };
  const lang = questionLanguages.find((known) => known === conversationLang) ?? 'it';
  const library = libraryOf(db);
  const ask = (previous?: string) =>
    answerQuestion(library, { text: last.text, asOf, lang, ...(previous === undefined ? {} : { previous }) });
  let answered = await ask();
  const before = asked.at(-2);
  if (answered.answer.outcome === 'clarify' && before !== undefined) answered = await ask(before.text);
  const { outcome, citations } = answered.answer;
  if (citations.length > 0) {
    const sources = citations.map(({ n, passageId, title, locator, quote }) => ({
      n,
      passageId,
      title,
      locator,
      quote,
    }));
    const text = withSources(withoutMachine(answered.answer.text, lang), sources, lang);
    return { draft: { question: last.text, outcome, text, sources }, near: [], note: null };
  }
  const near = (await library.search(last.text, { limit: nearMax, asOf, lang })).map(
    ({ passageId, title, locator, text }) => ({ passageId, title, locator, text: text.slice(0, nearCharsMax) }),
  );
  return {
    draft: null,
    near,
    note:
      outcome === 'declined'
        ? 'La domanda chiede qualcosa che il sistema non fa: nessuna bozza.'
        : near.length === 0
          ? 'Nei documenti non c’è nulla di vicino a questa domanda.'
          : 'Nei documenti nessun passo risponde con sicurezza. I più vicini sono qui sotto.',
  };
}

/** A person writes: what the machine says of itself, or of asking a person, would be false in their mouth. */
function withoutMachine(text: string, lang: QuestionLanguage): string {
  const phrases = phrasesOf(lang);
  const mark = '\u0000';
  const starts = [phrases.privacy, phrases.decision(mark), phrases.askOffice(mark), phrases.incomplete].map(
    (sentence) => sentence.split(mark)[0]!,
  );
  return text
    .split('\n\n')
    .filter((paragraph) => !starts.some((start) => paragraph.startsWith(start)))
    .join('\n\n');
}

const sourcesWord: Record<QuestionLanguage, string> = {
  it: 'Fonti',
  en: 'Sources',
  ro: 'Surse',
  ar: 'المصادر',
  es: 'Fuentes',
  uk: 'Джерела',
  fr: 'Sources',
};

function withSources(text: string, sources: DraftReply['sources'], lang: QuestionLanguage): string {
  const lines = sources.map(({ n, title, locator }) => `[${n}] ${title}, ${locator}`);
  return `${text}\n\n${sourcesWord[lang]}:\n${lines.join('\n')}`;
}
