import { type Actor, record } from '../../../db/audit/record.ts';
import { Fault } from '../../../db/fault.ts';
import { verdictNames } from '../../../knowledge/credentials/credential.ts';
import type { CredentialReading } from '../../../knowledge/credentials/credential-source.ts';
import { examine } from '../../api/credentials.ts';
import type { AppDeps } from '../../deps.ts';

/** A credential as the page carries it: its bytes, not its text, so that what is used is what was signed. */
export type TypedCredential = { name: string; contentBase64: string };
export type ReadCredentials = {
  credentials: TypedCredential[];
  /** One reading for each of `credentials`, in the same order. */
  readings: CredentialReading[];
  error: string | null;
};

const credentialsMax = 5;

/**
 * Reads and verifies every credential of a form anew, those it carries and those just chosen; each reading is recorded.
 * One that was changed after it was signed is evidence of nothing and is not kept.
 */
export async function readCredentials(
  deps: AppDeps,
  actor: Actor,
  body: Record<string, unknown>,
  requestId: string,
): Promise<ReadCredentials> {
  const dropped = new Set(all(body.credentialDropped));
  const names = all(body.credentialName);
  const carried = all(body.credentialContent).flatMap((content, n) =>
    typeof content !== 'string' || dropped.has(String(n))
      ? []
      : [{ name: String(names[n] ?? 'attestato'), bytes: new Uint8Array(Buffer.from(content, 'base64')) }],
  );
  const chosen = await Promise.all(
    all(body.credentials)
      .filter((file): file is File => file instanceof File && (file.size > 0 || file.name !== ''))
      .map(async (file) => ({
        name: (file.name.split(/[/\\]/).at(-1) || 'attestato').slice(0, 120),
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
  );
  const read: ReadCredentials = { credentials: [], readings: [], error: null };
  for (const file of [...carried, ...chosen]) {
    if (read.credentials.length >= credentialsMax) {
      read.error = `Al massimo ${credentialsMax} attestati: «${file.name}» non è stato letto.`;
      break;
    }
    try {
      const reading = await examine(deps, file);
      await recordReading(deps, actor, reading, requestId);
      const { integrity } = reading.verdicts;
      if (integrity.outcome === 'fail') {
        read.error = `«${file.name}» non si può usare come prova. ${integrity.message}`;
        continue;
      }
      read.credentials.push({ name: file.name, contentBase64: Buffer.from(file.bytes).toString('base64') });
      read.readings.push(reading);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      read.error = `«${file.name}»: ${error.safeMessage}`;
    }
  }
  return read;
}

function recordReading(deps: AppDeps, actor: Actor, reading: CredentialReading, requestId: string): Promise<unknown> {
  const detail = {
    digest: reading.credential.digest,
    format: reading.credential.format,
    verdicts: Object.fromEntries(verdictNames.map((name) => [name, reading.verdicts[name].outcome])),
    achievements: reading.achievements.length,
    skills: reading.skills.length,
  };
  return deps.database.db.transaction((tx) =>
    record(tx, { action: 'credential.read', actor, object: null, requestId, detail }, deps.clock()),
  );
}

function all(value: unknown): unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}
