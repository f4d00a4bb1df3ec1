import { and, eq, gte, inArray } from 'drizzle-orm';
import type { Answered } from '../../agents/adviser/answer-question.ts';
import { approvedBy } from '../../agents/adviser/approved-phrases.ts';
import { readIntent } from '../../agents/adviser/intent.ts';
import { detectLanguage, type QuestionLanguage } from '../../agents/adviser/language.ts';
import { redactPersonalData } from '../../agents/adviser/personal/personal-data.ts';
import { phrasesOf } from '../../agents/adviser/phrases.ts';
import { isSameQuestion } from '../../agents/adviser/same-question.ts';
import type { Db } from '../../db/database.ts';
import { organisation } from '../../db/schema/accounts.ts';
import { approvedAnswer } from '../../db/schema/conversations.ts';
import { type ApprovedBy, type KeptCitation, passage } from '../../db/schema/documents.ts';
import { libraryOf } from '../../knowledge/sources/source-library.ts';
import { findPublicDesk } from '../conversations/public-desk.ts';

/** As many as one organisation can keep up to date; read for every question, so it stays a bounded list. */
const usableMax = 500;

export type ApprovedFound = { answered: Answered; approved: ApprovedBy };

/**
 * An answer that people wrote and approved for this very question, still valid on `asOf` and with all its passages
 * unchanged in the documents; null otherwise. Never for a question that asks for a decision, for people's records, or for
 * something else than an answer: those stay with the rules that refuse them.
 */
export async function findApproved(
  db: Db,
  asked: {
    question: string;
    lang?: QuestionLanguage;
    asOf: string;
    organisationId: string | null;
    contact: string | null;
  },
): Promise<ApprovedFound | null> {
  const startMs = performance.now();
  const redacted = redactPersonalData(asked.question.trim());
  // Words that a person approved an answer for are a question, however short; what nobody may answer stays so.
  if (['decision', 'injection', 'records'].includes(readIntent(redacted.text))) return null;
  const lang = asked.lang ?? detectLanguage(redacted.text);
  const owner = asked.organisationId ?? (await findPublicDesk(db))?.organisationId;
  if (owner === undefined) return null;
  const rows = await db
    .select({ row: approvedAnswer, name: organisation.name })
    .from(approvedAnswer)
    .innerJoin(organisation, eq(organisation.id, approvedAnswer.organisationId))
    .where(
      and(
        eq(approvedAnswer.organisationId, owner),
        eq(approvedAnswer.state, 'approved'),
        eq(approvedAnswer.lang, lang),
        gte(approvedAnswer.expiresOn, asked.asOf),
      ),
    )
    .limit(usableMax);
  const found = rows.find(
    ({ row }) =>
      row.decidedAt!.toISOString().slice(0, 10) <= asked.asOf &&
      row.questions.some((form) => isSameQuestion(redacted.text, form, lang)),
  );
  if (found === undefined) return null;
  const { row, name } = found;
  const current = await readCurrent(db, row.citations, asked.asOf);
  if (current === null) return null;
  const approved = {
    id: row.id,
    organisation: name,
    approvedOn: row.decidedAt!.toISOString().slice(0, 10),
    expiresOn: row.expiresOn,
  };
  const phrases = phrasesOf(lang);
  const text = [
    ...(redacted.kinds.length === 0 ? [] : [phrases.privacy]),
    row.body,
    approvedBy(lang, name, approved.approvedOn, approved.expiresOn),
  ].join('\n\n');
  const citations = current.map(({ passageText: _text, passageDigest: _digest, ...citation }) => citation);
  return {
    approved,
    answered: {
      answer: {
        outcome: 'answered',
        text,
        lang,
        citations,
        handoff: { offered: true, contact: asked.contact ?? phrasesOf('it').office },
        model: null,
      },
      question: redacted.text,
      redactions: redacted.kinds,
      passages: new Map(row.citations.map((kept) => [kept.passageId, passageOf(kept)])),
      timings: { totalMs: performance.now() - startMs },
      why: 'approved',
      // No model words it anew: it is given as it was approved.
      basis: null,
      promptHash: null,
    },
  };
}

const over = new Set(['expired', 'superseded']);

/** The citations with what the day makes of their validity; null when one is gone, changed, or has run out since. */
async function readCurrent(db: Db, kept: readonly KeptCitation[], asOf: string): Promise<KeptCitation[] | null> {
  if (kept.length === 0) return [];
  const found = await libraryOf(db).findPassages(
    kept.map(({ passageId }) => passageId),
    asOf,
  );
  const byId = new Map(found.map((each) => [each.passageId, each]));
  const current = kept.map((citation) => {
    const now = byId.get(citation.passageId);
    if (now === undefined || now.text !== citation.passageText) return null;
    if (over.has(now.validity.status) && !over.has(citation.validity.status)) return null;
    return { ...citation, validity: now.validity };
  });
  return current.some((each) => each === null) ? null : (current as KeptCitation[]);
}

/** Passages that are gone from the documents, or read differently than when the answer was written. */
export async function findChanged(db: Db, citations: readonly KeptCitation[]): Promise<KeptCitation[]> {
  if (citations.length === 0) return [];
  const ids = citations.map(({ passageId }) => passageId);
  const rows = await db.select({ id: passage.id, text: passage.text }).from(passage).where(inArray(passage.id, ids));
  const texts = new Map(rows.map(({ id, text }) => [id, text]));
  return citations.filter(({ passageId, passageText }) => texts.get(passageId) !== passageText);
}

function passageOf(kept: KeptCitation): Answered['passages'] extends Map<string, infer Passage> ? Passage : never {
  const { passageId, documentId, file, title, locator, validity, passageText, passageDigest } = kept;
  return {
    ...{ passageId, documentId, file, title, locator, validity },
    kind: 'other',
    heading: '',
    text: passageText,
    digest: passageDigest,
    units: [],
    score: 1,
  };
}
