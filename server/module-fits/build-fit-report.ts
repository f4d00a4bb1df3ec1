import { eq, inArray } from 'drizzle-orm';
import { organisation, user } from '../../db/schema/accounts.ts';
import type { AppDeps } from '../deps.ts';
import type { FitReport } from '../report/fit-report.ts';
import { demandWords } from './demand-words.ts';
import type { FitRecord } from './fit-record.ts';

/** The fit with the names people read; undecided proposals stay what they are. */
export async function buildFitReport(deps: AppDeps, organisationId: string, fit: FitRecord): Promise<FitReport> {
  const { db } = deps.database;
  const ids = [...new Set([fit.createdBy, ...fit.suggestions.flatMap(({ decision }) => decision.by ?? [])])];
  const people = await db.select({ id: user.id, name: user.name }).from(user).where(inArray(user.id, ids));
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const [office] = await db.select().from(organisation).where(eq(organisation.id, organisationId));
  return {
    fit,
    organisation: office?.name ?? '',
    createdBy: names.get(fit.createdBy) ?? 'una persona dell’ente',
    names,
    demandWords: demandWords(fit.demand, await deps.knowledge.get()),
    generatedAt: deps.clock().toISOString(),
  };
}
