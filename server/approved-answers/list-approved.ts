import { desc, eq, inArray } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { user } from '../../db/schema/accounts.ts';
import { approvedAnswer } from '../../db/schema/conversations.ts';
import type { KeptCitation } from '../../db/schema/documents.ts';
import { digestOf } from './decide-approved.ts';
import { findChanged } from './find-approved.ts';

export type ApprovedLine = {
  id: string;
  state: 'proposed' | 'approved' | 'refused' | 'retired';
  questions: string[];
  lang: string;
  text: string;
  citations: KeptCitation[];
  expiresOn: string;
  /** It answers nobody any more, though it was approved: its day is over, or a passage changed. */
  unusable: 'expired' | 'changed' | null;
  writtenBy: { id: string; name: string };
  writtenAt: Date;
  decidedBy: { id: string; name: string } | null;
  decidedAt: Date | null;
  reason: string | null;
  digest: string;
};

const linesMax = 200;

/** The organisation's answers, newest first, with who wrote and who decided. */
export async function listApproved(db: Db, organisationId: string, today: string): Promise<ApprovedLine[]> {
  const rows = await db
    .select()
    .from(approvedAnswer)
    .where(eq(approvedAnswer.organisationId, organisationId))
    .orderBy(desc(approvedAnswer.id))
    .limit(linesMax);
  const ids = [
    ...new Set(rows.flatMap(({ writtenBy, decidedBy }) => [writtenBy, ...(decidedBy === null ? [] : [decidedBy])])),
  ];
  const people =
    ids.length === 0 ? [] : await db.select({ id: user.id, name: user.name }).from(user).where(inArray(user.id, ids));
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const named = (id: string) => ({ id, name: names.get(id) ?? 'account tolto' });
  const changed = new Set(
    (
      await findChanged(
        db,
        rows.flatMap(({ citations }) => citations),
      )
    ).map((each) => each.passageId),
  );
  return rows.map((row) => ({
    id: row.id,
    state: row.state,
    questions: row.questions,
    lang: row.lang,
    text: row.body,
    citations: row.citations,
    expiresOn: row.expiresOn,
    unusable:
      row.expiresOn < today
        ? 'expired'
        : row.citations.some(({ passageId }) => changed.has(passageId))
          ? 'changed'
          : null,
    writtenBy: named(row.writtenBy),
    writtenAt: row.writtenAt,
    decidedBy: row.decidedBy === null ? null : named(row.decidedBy),
    decidedAt: row.decidedAt,
    reason: row.reason,
    digest: digestOf(row),
  }));
}
