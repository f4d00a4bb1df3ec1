import { and, eq, isNull } from 'drizzle-orm';
import { type Actor, record } from '../../db/audit/record.ts';
import { canonicalJson, sha256 } from '../../db/canonical-json.ts';
import type { Tx } from '../../db/database.ts';
import { Fault } from '../../db/fault.ts';
import { newId } from '../../db/ids.ts';
import { type CompanyProfileContent, companyProfile, companyProfileVersion } from '../../db/schema/company-demand.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { AppDeps } from '../deps.ts';
import { profileNotFound } from './profile-record.ts';

export type SavedProfile = { id: string; version: number };

/** Writes down what a company needs, with its first version and the audit row. Throws `invalid_input`. */
export async function createCompanyProfile(
  deps: AppDeps,
  actor: Actor,
  content: CompanyProfileContent,
  requestId: string,
): Promise<SavedProfile> {
  const valid = validContent(content, await deps.knowledge.get());
  const now = deps.clock();
  const id = newId('demandProfile', now.getTime());
  const stamp = { content: valid, version: 1, changedBy: actor.id, changedAt: now };
  await deps.database.db.transaction(async (tx) => {
    await tx.insert(companyProfile).values({ id, organisationId: actor.organisationId!, ...stamp });
    await tx.insert(companyProfileVersion).values({ profileId: id, ...stamp });
    await recordChange(tx, 'company-profile.created', actor, { id, version: 1 }, valid, requestId, now);
  });
  return { id, version: 1 };
}

/**
 * A new version of the profile, written on top of the one that was on the screen. Saving the same content again changes
 * nothing. Throws `not_found`, `stale` when somebody else saved meanwhile, `conflict` when it was withdrawn, or `invalid_input`.
 */
export async function changeCompanyProfile(
  deps: AppDeps,
  actor: Actor,
  id: string,
  change: { content: CompanyProfileContent; version: number },
  requestId: string,
): Promise<SavedProfile> {
  const content = validContent(change.content, await deps.knowledge.get());
  return deps.database.db.transaction(async (tx) => {
    const row = await lockProfile(tx, actor, id);
    if (row.withdrawnAt !== null)
      throw new Fault('conflict', 'Questo profilo è stato ritirato: creane uno nuovo se serve ancora.');
    if (canonicalJson(row.content) === canonicalJson(content)) return { id, version: row.version };
    if (row.version !== change.version)
      throw new Fault('stale', 'Qualcun altro ha cambiato questo profilo un attimo fa: ricarica la pagina.', {
        details: { version: row.version },
      });
    const now = deps.clock();
    const version = row.version + 1;
    const stamp = { content, version, changedBy: actor.id, changedAt: now };
    const moved = await tx
      .update(companyProfile)
      .set(stamp)
      .where(
        and(eq(companyProfile.id, id), eq(companyProfile.version, row.version), isNull(companyProfile.withdrawnAt)),
      )
      .returning({ id: companyProfile.id });
    if (moved.length === 0)
      throw new Fault('stale', 'Qualcun altro ha cambiato questo profilo un attimo fa: ricarica la pagina.');
    await tx.insert(companyProfileVersion).values({ profileId: id, ...stamp });
    await recordChange(tx, 'company-profile.changed', actor, { id, version }, content, requestId, now);
    return { id, version };
  });
}

/** Takes a profile out of use; fits made with it keep what they read. Repeating it changes nothing. Throws `not_found`. */
export async function withdrawCompanyProfile(
  deps: AppDeps,
  actor: Actor,
  id: string,
  reason: string,
  requestId: string,
): Promise<SavedProfile> {
  const why = reason.trim();
  if (why.length < 3)
    throw new Fault('invalid_input', 'Scrivi perché ritiri questo profilo: basta una frase.', {
      details: { field: 'reason' },
    });
  return deps.database.db.transaction(async (tx) => {
    const row = await lockProfile(tx, actor, id);
    if (row.withdrawnAt !== null) return { id, version: row.version };
    const now = deps.clock();
    await tx.update(companyProfile).set({ withdrawnAt: now }).where(eq(companyProfile.id, id));
    await record(
      tx,
      {
        action: 'company-profile.withdrawn',
        actor,
        object: { type: 'company-profile', id, version: row.version },
        requestId,
        detail: { reason: why },
      },
      now,
    );
    return { id, version: row.version };
  });
}

async function lockProfile(tx: Tx, actor: Actor, id: string) {
  const [row] = await tx
    .select()
    .from(companyProfile)
    .where(and(eq(companyProfile.id, id), eq(companyProfile.organisationId, actor.organisationId!)))
    .for('update');
  if (row === undefined) throw profileNotFound();
  return row;
}

/** The log has the digest: names of companies and notes may be somebody's, and the version table has the words. */
function recordChange(
  tx: Tx,
  action: string,
  actor: Actor,
  object: { id: string; version: number },
  content: CompanyProfileContent,
  requestId: string,
  now: Date,
): Promise<string> {
  return record(
    tx,
    {
      action,
      actor,
      object: { type: 'company-profile', ...object },
      requestId,
      detail: { skills: content.skills.length, digest: sha256(canonicalJson(content)) },
    },
    now,
  );
}

/** Skills as they are known today, each once; dates in order. Throws `invalid_input` with the field. */
function validContent(content: CompanyProfileContent, knowledge: KnowledgeBase): CompanyProfileContent {
  const refuse = (field: string, message: string) => new Fault('invalid_input', message, { details: { field } });
  if (content.skills.length === 0)
    throw refuse('skills', 'Aggiungi almeno una competenza: senza, il profilo non dice nulla.');
  const seen = new Set<string>();
  for (const [at, { skillId }] of content.skills.entries()) {
    const skill = knowledge.skills.get(skillId);
    if (skill === undefined)
      throw refuse(`skills.${at}`, 'Questa competenza non è nel repertorio: cercala per nome e sceglila dall’elenco.');
    if (seen.has(skillId)) throw refuse(`skills.${at}`, `«${skill.label}» c’è due volte: lasciala una volta sola.`);
    seen.add(skillId);
  }
  if (content.occupationId !== null && !knowledge.occupations.has(content.occupationId))
    throw refuse('occupation', 'Questo lavoro non è nel repertorio: cercalo per nome e sceglilo dall’elenco.');
  if (content.to !== null && content.to < content.from)
    throw refuse('to', 'Il profilo finisce prima di cominciare: controlla le due date.');
  return content;
}
