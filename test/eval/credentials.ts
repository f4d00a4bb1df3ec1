import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Verdicts, verdictNames } from '../../knowledge/credentials/credential.ts';
import { readCredential } from '../../knowledge/credentials/read-credential.ts';
import { verifyCredential } from '../../knowledge/credentials/verify-credential.ts';

const folders = ['elm-3', 'openbadges-3.0/1edtech-examples'];

export type SampleRow = {
  name: string;
  format: string;
  verdicts: Verdicts | null;
  tampered: { changes: number; caught: number } | null;
};

/** Every published sample credential with its six verdicts; for the sealed ones, how many of `changes` single-byte changes are caught. Null without the data. */
export async function judgeSamples(now: Date, changes = 1000): Promise<SampleRow[] | null> {
  const data = join(process.env.COLMA_SHARED ?? join(import.meta.dirname, '../../../shared'), 'data');
  if (!existsSync(join(data, 'elm-3'))) return null;
  const rows: SampleRow[] = [];
  for (const folder of folders) {
    for (const file of readdirSync(join(data, folder))
      .filter((name) => /\.json(?:ld)?$/.test(name))
      .sort()) {
      const bytes = readFileSync(join(data, folder, file));
      try {
        const credential = readCredential(bytes, file);
        const verdicts = await verifyCredential(credential, { now });
        const tampered = credential.envelope.kind === 'jws' ? await tamper(bytes, changes, now) : null;
        rows.push({ name: file, format: credential.format, verdicts, tampered });
      } catch (fault) {
        rows.push({ name: file, format: (fault as { code: string }).code, verdicts: null, tampered: null });
      }
    }
  }
  return rows;
}

/** Changes one bit at evenly spread places of the payload and the protected header, one at a time. */
async function tamper(bytes: Buffer, changes: number, now: Date): Promise<{ changes: number; caught: number }> {
  const sealed = JSON.parse(bytes.toString('utf8')) as { payload: string; signatures: { protected: string }[] };
  const [signature] = sealed.signatures;
  const head = signature!.protected;
  const length = sealed.payload.length + head.length;
  let caught = 0;
  for (let i = 0; i < changes; i += 1) {
    const at = Math.floor((i * length) / changes);
    const flip = (text: string, place: number) =>
      text.slice(0, place) + String.fromCharCode(text.charCodeAt(place) ^ 1) + text.slice(place + 1);
    const changed =
      at < sealed.payload.length
        ? { ...sealed, payload: flip(sealed.payload, at) }
        : { ...sealed, signatures: [{ ...signature, protected: flip(head, at - sealed.payload.length) }] };
    const verdicts = await verifyCredential(readCredential(Buffer.from(JSON.stringify(changed))), { now });
    if (verdicts.integrity.outcome === 'fail') caught += 1;
  }
  return { changes, caught };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await print();

async function print(): Promise<void> {
  const rows = await judgeSamples(new Date());
  if (rows === null) {
    console.log('eval/credentials skipped: no shared data (set COLMA_SHARED).');
    return;
  }
  console.log(`| sample | read as | ${verdictNames.join(' | ')} | one byte changed |`);
  console.log(`|---|---|${verdictNames.map(() => '---').join('|')}|---|`);
  for (const { name, format, verdicts, tampered } of rows) {
    const cells = verdictNames.map((verdict) => verdicts?.[verdict].outcome ?? '–');
    const caught = tampered === null ? '–' : `${tampered.caught} of ${tampered.changes} caught`;
    console.log(`| ${name} | ${format} | ${cells.join(' | ')} | ${caught} |`);
  }
}
