import { and, asc, desc, eq, isNull, lt } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { Fault } from '../../db/fault.ts';
import { user } from '../../db/schema/accounts.ts';
import { type CompanyProfileContent, companyProfile, companyProfileVersion } from '../../db/schema/company-demand.ts';

/** A company's own needs as they stand, with who changed them last. */
export type CompanyProfile = CompanyProfileContent & {
  id: string;
  version: number;
  changedBy: string | null;
  changedAt: string;
  withdrawnAt: string | null;
};

export type CompanyProfileVersion = {
  version: number;
  content: CompanyProfileContent;
  changedBy: string | null;
  changedAt: string;
};

/** The same answer for "there is none" and "it is another organisation's". */
export function profileNotFound(): Fault {
  return new Fault('not_found', 'Questo profilo non esiste, oppure appartiene a un’altra organizzazione.');
}

/** A profile of the organisation, also a withdrawn one. Throws `not_found`. */
export async function getCompanyProfile(db: Db, organisationId: string, id: string): Promise<CompanyProfile> {
  const [found] = await db
    .select({ row: companyProfile, name: user.name })
    .from(companyProfile)
    .leftJoin(user, eq(user.id, companyProfile.changedBy))
    .where(and(eq(companyProfile.id, id), eq(companyProfile.organisationId, organisationId)));
  if (found === undefined) throw profileNotFound();
  return profileOf(found);
}

/** The organisation's profiles that are in use, newest first, at most `limit` after an id. */
export async function listCompanyProfiles(
  db: Db,
  organisationId: string,
  options: { limit: number; after?: string },
): Promise<CompanyProfile[]> {
  const rows = await db
    .select({ row: companyProfile, name: user.name })
    .from(companyProfile)
    .leftJoin(user, eq(user.id, companyProfile.changedBy))
    .where(
      and(
        eq(companyProfile.organisationId, organisationId),
        isNull(companyProfile.withdrawnAt),
        options.after === undefined ? undefined : lt(companyProfile.id, options.after),
      ),
    )
    .orderBy(desc(companyProfile.id))
    .limit(options.limit);
  return rows.map(profileOf);
}

/** Every version, oldest first, with who wrote it. */
export async function listProfileVersions(db: Db, profileId: string): Promise<CompanyProfileVersion[]> {
  const rows = await db
    .select({ row: companyProfileVersion, name: user.name })
    .from(companyProfileVersion)
    .leftJoin(user, eq(user.id, companyProfileVersion.changedBy))
    .where(eq(companyProfileVersion.profileId, profileId))
    .orderBy(asc(companyProfileVersion.version));
  return rows.map(({ row, name }) => ({
    version: row.version,
    content: row.content,
    changedBy: name,
    changedAt: row.changedAt.toISOString(),
  }));
}

function profileOf({ row, name }: { row: typeof companyProfile.$inferSelect; name: string | null }): CompanyProfile {
  return {
    ...row.content,
    id: row.id,
    version: row.version,
    changedBy: name,
    changedAt: row.changedAt.toISOString(),
    withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
  };
}
