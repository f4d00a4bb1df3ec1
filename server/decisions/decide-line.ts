import { eq } from 'drizzle-orm';
import type { Actor } from '../../db/audit/record.ts';
import type { Tx } from '../../db/database.ts';
import { Fault } from '../../db/fault.ts';
import { user } from '../../db/schema/accounts.ts';
import type { DecisionState } from '../../db/schema/analyses.ts';

/** A person's decision on one line of a draft, whatever the draft is about. */
export type LineDecision = {
  itemId: string;
  /** `proposed` takes a decision back. */
  state: DecisionState;
  reason?: string;
  value?: Record<string, unknown>;
  /** The line's version on the screen; a decision on an older one is refused. */
  version?: number;
};

export type DecidableLine = {
  decisionState: DecisionState;
  decidedBy: string | null;
  decidedAt: Date | null;
  version: number;
};

/** What the line is called in sentences: "questa riga", "questa proposta". */
export type LineName = 'riga' | 'proposta';

const reasonCharsMax = 2000;

/** The reason, which edits and rejections need. Throws `invalid_input`. */
export function validReason(input: LineDecision, name: LineName): string | null {
  if (input.state === 'proposed') return null;
  const reason = input.reason?.trim() || null;
  const refuse = (message: string) => new Fault('invalid_input', message, { details: { field: 'reason' } });
  if (input.state !== 'accepted' && (reason === null || reason.length < 3))
    throw refuse(
      input.state === 'rejected'
        ? `Scrivi perché respingi questa ${name}: basta una frase.`
        : 'Scrivi perché la modifichi: basta una frase.',
    );
  if (reason !== null && reason.length > reasonCharsMax)
    throw refuse('Il motivo è troppo lungo: al massimo 2.000 caratteri.');
  return reason;
}

/** Whether the line already stands exactly so, by the same person; `sameDetail` compares reason and value. */
export function isRepeated(actor: Actor, line: DecidableLine, state: DecisionState, sameDetail: boolean): boolean {
  return line.decisionState === state && (line.decidedBy === actor.id || state === 'proposed') && sameDetail;
}

/** Only an undecided line, or one the same person decided, can be decided, and only as it is now. Throws `stale`. */
export async function refuseOvertaken(
  tx: Tx,
  actor: Actor,
  line: DecidableLine,
  version: number | undefined,
  name: LineName,
): Promise<void> {
  const elsewhere = line.decisionState !== 'proposed' && line.decidedBy !== actor.id;
  if (!elsewhere && (version === undefined || version === line.version)) return;
  const [other] =
    line.decidedBy === null ? [] : await tx.select({ name: user.name }).from(user).where(eq(user.id, line.decidedBy));
  throw new Fault('stale', `Qualcun altro ha deciso questa ${name} un attimo fa: ecco la sua scelta.`, {
    details: {
      decision: { state: line.decisionState, by: other?.name ?? null, at: line.decidedAt?.toISOString() ?? null },
      version: line.version,
    },
  });
}

/** The columns of a line after the decision; none of a person while it is only proposed. */
export function decidedColumns(actor: Actor, state: DecisionState, now: Date) {
  const undone = state === 'proposed';
  return { decisionState: state, decidedBy: undone ? null : actor.id, decidedAt: undone ? null : now };
}
