import { and, eq, sql } from 'drizzle-orm';
import { type Actor, record } from '../../db/audit/record.ts';
import type { Db } from '../../db/database.ts';
import { Fault } from '../../db/fault.ts';
import { type OrganisationSettings, organisation } from '../../db/schema/accounts.ts';
import { assistantUsage } from '../../db/schema/assistant.ts';
import type { AppDeps } from '../deps.ts';
import { monthOf, readBudget } from './model-budget.ts';

/** What the model cost an organisation this month. Averages per case only over enough cases that none can be told from it. */
export type Usage = {
  month: string;
  used: number;
  budget: number;
  runs: number;
  cases: number;
  /** Null under five cases. */
  tokensPerCase: number | null;
  euro: number | null;
  euroPerCase: number | null;
  euroPerMillion: number | null;
};

const casesMin = 5;
const tokensMax = 1_000_000_000;
const euroMax = 1_000;

/** Counts of the organisation, never of an account: nobody's account is stored with them. */
export async function readUsage(db: Db, organisationId: string, now: Date): Promise<Usage> {
  const { used, budget, euroPerMillion } = await readBudget(db, organisationId, now);
  const [row] = await db
    .select({
      runs: sql<number>`coalesce(sum(${assistantUsage.runs}), 0)::int`,
      cases: sql<number>`(count(*) filter (where ${assistantUsage.analysisId} <> ''))::int`,
      ofCases: sql<number>`(coalesce(sum(${assistantUsage.inputTokens} + ${assistantUsage.outputTokens}) filter (where ${assistantUsage.analysisId} <> ''), 0))::float8`,
    })
    .from(assistantUsage)
    .where(and(eq(assistantUsage.organisationId, organisationId), eq(assistantUsage.month, monthOf(now))));
  const cases = row?.cases ?? 0;
  const tokensPerCase = cases < casesMin ? null : Math.round(Number(row!.ofCases) / cases);
  const euroOf = (tokens: number) =>
    euroPerMillion === null ? null : Math.round((tokens * euroPerMillion) / 10_000) / 100;
  return {
    month: monthOf(now).slice(0, 7),
    used,
    budget,
    runs: row?.runs ?? 0,
    cases,
    tokensPerCase,
    euro: euroOf(used),
    euroPerCase: tokensPerCase === null ? null : euroOf(tokensPerCase),
    euroPerMillion,
  };
}

/** Sets how many tokens the assistant may use in a month and what a million cost; null takes a setting back to its default. */
export async function setBudget(
  deps: AppDeps,
  actor: Actor,
  input: { tokensPerMonth: number | null; euroPerMillion: number | null },
  requestId: string,
): Promise<void> {
  const { tokensPerMonth, euroPerMillion } = input;
  if (
    tokensPerMonth !== null &&
    !(Number.isInteger(tokensPerMonth) && tokensPerMonth >= 0 && tokensPerMonth <= tokensMax)
  )
    throw new Fault('invalid_input', 'Scrivi quante parole (token) al mese, un numero intero da 0 a un miliardo.', {
      details: { field: 'tokensPerMonth' },
    });
  if (euroPerMillion !== null && !(euroPerMillion >= 0 && euroPerMillion <= euroMax))
    throw new Fault('invalid_input', 'Scrivi il costo in euro di un milione di token, da 0 a 1.000.', {
      details: { field: 'euroPerMillion' },
    });
  await deps.database.db.transaction(async (tx) => {
    const [row] = await tx
      .select({ settings: organisation.settings })
      .from(organisation)
      .where(eq(organisation.id, actor.organisationId!))
      .for('update');
    const { assistantTokensPerMonth: _tokens, euroPerMillionTokens: _euro, ...rest } = row!.settings;
    const settings: OrganisationSettings = {
      ...rest,
      ...(tokensPerMonth === null ? {} : { assistantTokensPerMonth: tokensPerMonth }),
      ...(euroPerMillion === null ? {} : { euroPerMillionTokens: euroPerMillion }),
    };
    await tx.update(organisation).set({ settings }).where(eq(organisation.id, actor.organisationId!));
    await record(
      tx,
      {
        action: 'settings.changed',
        actor,
        object: { type: 'organisation', id: actor.organisationId! },
        requestId,
        detail: { assistantTokensPerMonth: tokensPerMonth, euroPerMillionTokens: euroPerMillion },
      },
      deps.clock(),
    );
  });
}
