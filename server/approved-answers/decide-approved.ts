import { and, eq } from 'drizzle-orm';
import { type QuestionLanguage, questionLanguages } from '../../agents/adviser/language.ts';
import { redactPersonalData } from '../../agents/adviser/personal/personal-data.ts';
import type { PersonalDataKind } from '../../agents/adviser/personal/span.ts';
import { type Actor, record } from '../../db/audit/record.ts';
import { sha256 } from '../../db/canonical-json.ts';
import { Fault } from '../../db/fault.ts';
import { newId } from '../../db/ids.ts';
import { approvedAnswer } from '../../db/schema/conversations.ts';
import type { KeptCitation } from '../../db/schema/documents.ts';
import { libraryOf } from '../../knowledge/sources/source-library.ts';
import type { AppDeps } from '../deps.ts';
import { findChanged } from './find-approved.ts';

const questionsMax = 20;
const questionCharsMax = 300;
export const approvedCharsMax = 2_000;
const citationsMax = 5;
/** Rules change with every budget: an answer nobody read again for a year is not given. */
const validDaysMax = 366;

/** The office's own telephone, e-mail and address may stand in an answer; what names one person may not. */
const ofSomebody: ReadonlySet<PersonalDataKind> = new Set<PersonalDataKind>([
  'fiscal_code',
  'iban',
  'identity_document',
  'card',
  'birth_date',
  'name',
]);

export type NewApproved = {
  questions: string[];
  lang: string;
  text: string;
  passageIds: string[];
  /** ISO day, the last on which it is given. */
  expiresOn: string;
};

/** A person writes an answer; it answers nobody until another approves it. Throws `invalid_input`. */
export async function proposeAnswer(
  deps: AppDeps,
  actor: Actor,
  input: NewApproved,
  requestId: string,
): Promise<{ id: string }> {
  const now = deps.clock();
  const values = checked(input, now);
  const { db } = deps.database;
  const today = now.toISOString().slice(0, 10);
  const found = await libraryOf(db).findPassages(values.passageIds, today);
  if (found.length < values.passageIds.length)
    throw invalid('Un passo citato non è più nei documenti: cercalo di nuovo.', 'passageIds');
  const citations: KeptCitation[] = found.map((each, at) => ({
    n: at + 1,
    passageId: each.passageId,
    documentId: each.documentId,
    file: each.file,
    title: each.title,
    locator: each.locator,
    quote: firstWords(each.text),
    validity: each.validity,
    passageText: each.text,
    passageDigest: sha256(each.text),
  }));
  const id = newId('approvedAnswer', now.getTime());
  await db.transaction(async (tx) => {
    await tx.insert(approvedAnswer).values({
      id,
      organisationId: actor.organisationId!,
      questions: values.questions,
      lang: values.lang,
      body: values.text,
      citations,
      expiresOn: values.expiresOn,
      writtenBy: actor.id,
      writtenAt: now,
    });
    await record(
      tx,
      {
        action: 'approved-answer.proposed',
        actor,
        object: { type: 'approved-answer', id },
        requestId,
        detail: {
          questions: values.questions.length,
          lang: values.lang,
          expiresOn: values.expiresOn,
          bodyDigest: sha256(values.text),
          passages: citations.map(({ passageId, passageDigest }) => ({ passageId, passageDigest })),
        },
      },
      now,
    );
  });
  return { id };
}

export type Decision = 'approved' | 'refused' | 'retired';

/**
 * Another person's decision: approving or refusing what was proposed, or retiring what was approved, once. Who wrote it
 * cannot approve it. `digest` binds an approval to the words that were on the screen. Repeating changes nothing.
 */
export async function decideApproved(
  deps: AppDeps,
  actor: Actor,
  id: string,
  decision: { state: Decision; reason?: string; digest?: string },
  requestId: string,
): Promise<void> {
  const reason = decision.reason?.trim() ?? '';
  if (decision.state !== 'approved' && reason.length < 3)
    throw invalid('Scrivi perché: lo legge chi l’ha scritta.', 'reason');
  await deps.database.db.transaction(async (tx) => {
    const mine = and(eq(approvedAnswer.id, id), eq(approvedAnswer.organisationId, actor.organisationId!));
    const [row] = await tx.select().from(approvedAnswer).where(mine).for('update');
    if (row === undefined) throw approvedNotFound();
    if (row.state === decision.state && row.decidedBy === actor.id) return;
    const from = decision.state === 'retired' ? 'approved' : 'proposed';
    if (row.state !== from)
      throw new Fault('conflict', 'Qualcun altro ha già deciso su questa risposta: ricarica la pagina.');
    const now = deps.clock();
    if (decision.state === 'approved') {
      if (row.writtenBy === actor.id)
        throw new Fault('forbidden', 'Chi ha scritto la risposta non può approvarla: serve un’altra persona.');
      if (decision.digest !== undefined && decision.digest !== digestOf(row))
        throw new Fault('stale', 'La risposta è cambiata: rileggila prima di approvarla.');
      if (row.expiresOn < now.toISOString().slice(0, 10))
        throw new Fault('conflict', 'La data fino a cui vale è già passata: va scritta di nuovo.');
      if ((await findChanged(tx, row.citations)).length > 0)
        throw new Fault('conflict', 'Un passo citato è cambiato o non è più nei documenti: va scritta di nuovo.');
    }
    await tx
      .update(approvedAnswer)
      .set({ state: decision.state, decidedBy: actor.id, decidedAt: now, reason: reason === '' ? null : reason })
      .where(and(mine, eq(approvedAnswer.state, from)));
    await record(
      tx,
      {
        action: `approved-answer.${decision.state}`,
        actor,
        object: { type: 'approved-answer', id },
        requestId,
        detail: { writtenBy: row.writtenBy, digest: digestOf(row) },
      },
      now,
    );
  });
}

export function approvedNotFound(): Fault {
  return new Fault('not_found', 'Questa risposta non esiste, oppure appartiene a un’altra organizzazione.');
}

/** What an approval is given to: the words, the questions, the passages, the last day. */
export function digestOf(
  row: Pick<typeof approvedAnswer.$inferSelect, 'body' | 'questions' | 'lang' | 'expiresOn' | 'citations'>,
): string {
  const passages = row.citations.map(({ passageDigest }) => passageDigest);
  return sha256(JSON.stringify([row.body, row.questions, row.lang, row.expiresOn, passages]));
}

function checked(input: NewApproved, now: Date): NewApproved & { lang: QuestionLanguage } {
  const questions = [...new Set(input.questions.map((each) => each.trim()).filter((each) => each !== ''))];
  if (questions.length === 0) throw invalid('Scrivi almeno una domanda, una per riga.', 'questions');
  if (questions.length > questionsMax || questions.some((each) => each.length > questionCharsMax))
    throw invalid(`Al massimo ${questionsMax} domande, ognuna di ${questionCharsMax} caratteri.`, 'questions');
  const text = input.text.replace(/\r\n?/g, '\n').trim();
  if (text.length < 10) throw invalid('Scrivi la risposta.', 'text');
  if (text.length > approvedCharsMax)
    throw invalid(`La risposta ha al massimo ${approvedCharsMax.toLocaleString('it-IT')} caratteri.`, 'text');
  // It will be read by everybody: nobody's data belongs in it.
  if ([...questions, text].some((each) => redactPersonalData(each).kinds.some((kind) => ofSomebody.has(kind))))
    throw invalid('Nella domanda o nella risposta ci sono dati personali: toglili.', 'text');
  const lang = questionLanguages.find((known) => known === input.lang);
  if (lang === undefined) throw invalid('Scegli la lingua della risposta.', 'lang');
  if (input.passageIds.length > citationsMax) throw invalid(`Al massimo ${citationsMax} passi citati.`, 'passageIds');
  const day = /^\d{4}-\d{2}-\d{2}$/.test(input.expiresOn) ? new Date(`${input.expiresOn}T00:00:00Z`) : null;
  if (day === null || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(input.expiresOn))
    throw invalid('Scrivi fino a quando vale: giorno, mese e anno.', 'expiresOn');
  const days = (day.getTime() - now.getTime()) / 86_400_000;
  if (days < 0 || days > validDaysMax)
    throw invalid('La data deve essere dopo oggi ed entro un anno: poi la risposta va riletta.', 'expiresOn');
  return { ...input, questions, text, lang, passageIds: [...new Set(input.passageIds)] };
}

function invalid(message: string, field: string): Fault {
  return new Fault('invalid_input', message, { details: { field } });
}

/** Verbatim: what is shown as the quote, to the end of a sentence where there is one. */
function firstWords(text: string): string {
  const trimmed = text.trim();
  if (trimmed.length <= 400) return trimmed;
  const end = trimmed.slice(0, 400).lastIndexOf('. ');
  return trimmed.slice(0, end > 100 ? end + 1 : 400);
}
