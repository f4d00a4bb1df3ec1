import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '../../../db/database.ts';
import { user } from '../../../db/schema/accounts.ts';
import type { ItemKind } from '../../../db/schema/analyses.ts';
import type { Verdict } from '../../../knowledge/gap/requirement.ts';
import type { AnalysisRecord, Item } from '../../analyses/analysis-record.ts';
import type { SignedIn } from '../../auth/auth.ts';

/** A form that was refused, with what had been typed in it. */
export type Refused = {
  itemId: string;
  form: 'accepted' | 'edited' | 'rejected' | 'proposed' | 'answer';
  message: string;
  typed: Record<string, string>;
  kind: 'wrong' | 'overtaken';
};

/** An analysis as the draft page shows it to one person. */
export type DraftView = {
  record: AnalysisRecord;
  id: string;
  gaps: Item<'gap'>[];
  modules: Item<'module'>[];
  checks: Item<'check'>[];
  statements: Item<'statement'>[];
  /** Number of each skill line, as the marks in the text name it. */
  numbers: Map<string, number>;
  decided: number;
  total: number;
  /** Names of accounts of the organisation. */
  names: Map<string, string>;
  me: string;
  /** Whether lines can be decided now. */
  open: boolean;
  refused: Refused | null;
};

export async function draftView(
  db: Db,
  record: AnalysisRecord,
  session: SignedIn,
  refused: Refused | null = null,
): Promise<DraftView> {
  const of = <Kind extends ItemKind>(kind: Kind) =>
    record.items.filter((item): item is Extract<Item, { kind: Kind }> => item.kind === kind);
  const gaps = of('gap');
  const { row } = record;
  const people = [row.createdBy, row.approvedBy, row.stoppedBy, ...record.items.map((item) => item.decision.by)];
  return {
    record,
    id: row.id,
    gaps,
    modules: of('module'),
    checks: of('check'),
    statements: of('statement'),
    numbers: new Map(gaps.map((gap, n) => [gap.id, n + 1])),
    decided: record.items.filter((item) => item.decision.state !== 'proposed').length,
    total: record.items.length,
    names: await namesOf(db, session.organisationId, people),
    me: session.userId,
    open: row.status === 'draft' || row.status === 'in_review',
    refused,
  };
}

/** Names of the organisation's accounts; an account of elsewhere has none. */
export async function namesOf(db: Db, organisationId: string, ids: (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await db
    .select({ id: user.id, name: user.name })
    .from(user)
    .where(and(inArray(user.id, wanted), eq(user.organisationId, organisationId)));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The verdict that counts: the person's where they changed it. */
export function verdictOf(gap: Item<'gap'>): Verdict {
  const edited = gap.decision.state === 'edited' ? gap.decision.value?.verdict : undefined;
  return edited === undefined ? gap.content.verdict : (edited as Verdict);
}

/** How a line is called in a message about it. */
export function titleOf(item: Item): string {
  switch (item.kind) {
    case 'gap':
      return item.content.label;
    case 'module':
      return item.content.title;
    case 'check':
      return item.content.message;
    case 'statement':
      return item.content.text;
  }
}

export const lineId = (itemId: string) => `riga-${itemId}`;
export const proofId = (itemId: string, n: number) => `prova-${itemId}-${n}`;
