import { eq } from 'drizzle-orm';
import { answerQuestion } from '../../agents/adviser/answer-question.ts';
import type { AdviserProgress } from '../../agents/adviser/answer-with-model.ts';
import { findAnswerByRequest, type KeptAnswer, keepAnswer } from '../../agents/adviser/keep-answer.ts';
import type { QuestionLanguage } from '../../agents/adviser/language.ts';
import type { Actor } from '../../db/audit/record.ts';
import type { Db } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import { organisation } from '../../db/schema/accounts.ts';
import { libraryOf } from '../../knowledge/sources/source-library.ts';
import { findApproved } from '../approved-answers/find-approved.ts';
import type { SignedIn } from '../auth/auth.ts';
import { findPublicDesk } from '../conversations/public-desk.ts';
import type { AppDeps } from '../deps.ts';
import { actorOf } from '../http/env.ts';
import { requireFeature } from '../switches.ts';

/** A question is a few sentences; a letter is refused with a word about it. */
export const questionCharsMax = 4_000;

/** People without an account ask under this name; nothing of theirs is kept but the redacted question. */
export const publicActor: Actor = { type: 'citizen', id: 'public', role: null, organisationId: null };

export type AskedQuestion = {
  question: string;
  channel: KeptAnswer['channel'];
  lang?: QuestionLanguage;
  /** ISO date at which sources are read; undefined: today. */
  asOf?: string;
  /** The question before: read together with this one. */
  previous?: string;
  /** As `previous`, but only when this one says too little alone: a conversation may change its subject. */
  before?: string;
  /** How the office is reached, where the channel knows it. */
  contact?: string | null;
  /** The same key gets the answer already given; null asks afresh. */
  requestKey: string | null;
  /** Address or account: how much of the model one caller may take is counted by it. */
  client?: string;
  /** What whoever waits is shown meanwhile, and what ends the wait. */
  progress?: AdviserProgress;
  signal?: AbortSignal;
  /** The id under which the answer is kept, where the caller must know it before. */
  id?: string;
};

/** Answers and keeps the answer with its audit row. Throws Fault `stopped` while an administrator suspends answers. */
export async function answerAsked(
  deps: AppDeps,
  session: SignedIn | null,
  asked: AskedQuestion,
  requestId: string,
): Promise<KeptAnswer> {
  const { db } = deps.database;
  await requireFeature(db, 'answers');
  const known = asked.requestKey === null ? null : await findAnswerByRequest(db, asked.requestKey);
  if (known !== null) return known;
  const now = deps.clock();
  const asOf = asked.asOf ?? now.toISOString().slice(0, 10);
  const contact = asked.contact ?? (await readContact(db, session));
  const actor = session === null ? publicActor : actorOf(session);
  const id = asked.id ?? newId('answer', now.getTime());
  const library = libraryOf(db);
  const ask = (previous: string | undefined) => {
    const question = {
      text: asked.question,
      asOf,
      contact,
      ...(asked.lang === undefined ? {} : { lang: asked.lang }),
      ...(previous === undefined ? {} : { previous }),
    };
    if (deps.adviser === undefined) return answerQuestion(library, question);
    const client = session?.userId ?? asked.client ?? asked.channel;
    const signal = asked.signal === undefined ? {} : { signal: asked.signal };
    const run = { answerId: id, actor, requestId, client, now: deps.clock, ...signal, ...asked.progress };
    return deps.adviser({ db, library }, question, run);
  };
  // What people wrote and approved for this very question outranks a search; a follow-up is no question of its own.
  const byPeople =
    asked.asOf === undefined && asked.previous === undefined
      ? await findApproved(db, {
          question: asked.question,
          asOf,
          contact,
          organisationId: session?.organisationId ?? null,
          ...(asked.lang === undefined ? {} : { lang: asked.lang }),
        })
      : null;
  let answered = byPeople?.answered ?? (await ask(asked.previous));
  if (answered.answer.outcome === 'clarify' && asked.before !== undefined) answered = await ask(asked.before);
  const { channel, requestKey } = asked;
  try {
    return await db.transaction((tx) =>
      keepAnswer(tx, answered, {
        actor,
        channel,
        asOf,
        requestId,
        requestKey,
        now,
        id,
        ...(byPeople === null ? {} : { approved: byPeople.approved }),
      }),
    );
  } catch (error) {
    // Two presses at once: the second finds the key taken and meets the first one's answer.
    const first = requestKey === null ? null : await findAnswerByRequest(db, requestKey);
    if (first === null) throw error;
    return first;
  }
}

/** How the office is reached, when the organisation of who asks says so; for the public, the one that serves it. */
export async function readContact(db: Db, session: SignedIn | null): Promise<string | null> {
  if (session === null) return (await findPublicDesk(db))?.contact ?? null;
  const [row] = await db
    .select({ settings: organisation.settings })
    .from(organisation)
    .where(eq(organisation.id, session.organisationId));
  return row?.settings.contact ?? null;
}
