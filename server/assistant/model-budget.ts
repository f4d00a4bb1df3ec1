import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { organisation } from '../../db/schema/accounts.ts';
import { assistantUsage } from '../../db/schema/assistant.ts';
import type { SignedIn } from '../auth/auth.ts';
import type { AppDeps } from '../deps.ts';
import { listSwitches } from '../switches.ts';
import type { AssistantModel } from './model-turn.ts';

/** Two million tokens are some thousand answers with tools: enough for a centre of ten consultants, and no surprise on the bill. */
export const tokensPerMonthDefault = 2_000_000;

/** The model as this organisation may use it now; without it, the sentence that says why, or null where nobody expects one. */
export async function modelFor(
  deps: AppDeps,
  session: SignedIn,
): Promise<{ model: AssistantModel | null; note: string | null }> {
  const model = deps.assistantModel ?? null;
  if (model === null) return { model: null, note: null };
  const { db } = deps.database;
  const on = (await listSwitches(db)).find(({ feature }) => feature === 'model')?.on ?? true;
  if (!on) return { model: null, note: 'L’uso del modello è sospeso: rispondo con le regole.' };
  const { used, budget } = await readBudget(db, session.organisationId, deps.clock());
  if (used >= budget)
    return {
      model: null,
      note: 'Il tuo ente ha finito le parole del modello per questo mese: rispondo con le regole.',
    };
  return { model, note: null };
}

export async function readBudget(
  db: Db,
  organisationId: string,
  now: Date,
): Promise<{ used: number; budget: number; euroPerMillion: number | null }> {
  const [org] = await db
    .select({ settings: organisation.settings })
    .from(organisation)
    .where(eq(organisation.id, organisationId));
  const [row] = await db
    .select({
      used: sql<number>`coalesce(sum(${assistantUsage.inputTokens} + ${assistantUsage.outputTokens}), 0)::float8`,
    })
    .from(assistantUsage)
    .where(and(eq(assistantUsage.organisationId, organisationId), eq(assistantUsage.month, monthOf(now))));
  return {
    used: Number(row?.used ?? 0),
    budget: org?.settings.assistantTokensPerMonth ?? tokensPerMonthDefault,
    euroPerMillion: org?.settings.euroPerMillionTokens ?? null,
  };
}

/** Adds what one answer cost. The case is named, the account never. */
export async function addUsage(
  db: Db,
  usage: { organisationId: string; analysisId: string | null; inputTokens: number; outputTokens: number },
  now: Date,
): Promise<void> {
  const { organisationId, inputTokens, outputTokens } = usage;
  await db
    .insert(assistantUsage)
    .values({
      organisationId,
      month: monthOf(now),
      analysisId: usage.analysisId ?? '',
      runs: 1,
      inputTokens,
      outputTokens,
    })
    .onConflictDoUpdate({
      target: [assistantUsage.organisationId, assistantUsage.month, assistantUsage.analysisId],
      set: {
        runs: sql`${assistantUsage.runs} + 1`,
        inputTokens: sql`${assistantUsage.inputTokens} + ${inputTokens}`,
        outputTokens: sql`${assistantUsage.outputTokens} + ${outputTokens}`,
      },
    });
}

/** The first day of the month. */
export function monthOf(now: Date): string {
  return `${now.toISOString().slice(0, 7)}-01`;
}
