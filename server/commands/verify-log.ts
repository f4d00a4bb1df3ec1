import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type Checkpoint, type ExportLine, LogVerifier } from '../../db/audit/chain.ts';

/** `npm run audit:verify -- EXPORT [--checkpoints FILE --key FILE]`: needs neither the server nor its database. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { checkpoints: { type: 'string' }, key: { type: 'string' } },
});
const path = positionals[0];
if (path === undefined) {
  process.stderr.write('Uso: npm run audit:verify -- REGISTRO.ndjson [--checkpoints FILE --key FILE]\n');
  process.exit(2);
}

try {
  const checkpoints =
    values.checkpoints === undefined ? null : readCheckpoints(await readFile(values.checkpoints, 'utf8'));
  const key = values.key === undefined ? checkpoints?.publicKey : await readFile(values.key, 'utf8');
  const verifier = new LogVerifier(checkpoints?.list ?? [], key);
  const lines = createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    if (line.trim() === '') continue;
    if (!verifier.add(JSON.parse(line) as ExportLine)) break;
  }
  const result = verifier.finish();
  if (result.valid) {
    process.stdout.write(
      `Registro valido: ${result.entries} righe, ${result.unsealed} in attesa di sigillo, ${result.checkpoints} punti di controllo verificati.\nTesta: ${result.head}\n`,
    );
    if (checkpoints === null)
      process.stdout.write(
        'Senza punti di controllo una cancellazione in coda non si può escludere: aggiungi --checkpoints.\n',
      );
    if (values.checkpoints !== undefined && values.key === undefined)
      process.stdout.write(
        'La chiave pubblica viene dal file dei punti di controllo: confrontala con quella che hai ricevuto per altra via.\n',
      );
  } else {
    process.stderr.write(`Registro NON valido alla riga ${result.at}: ${result.reason}\n`);
    process.exit(1);
  }
} catch (error) {
  process.stderr.write(
    `Il registro non si legge: ${error instanceof SyntaxError ? 'una riga non è JSON' : (error as Error).message}\n`,
  );
  process.exit(2);
}

/** The answer of `GET /api/v1/audit-checkpoints`, or only its list. */
function readCheckpoints(text: string): { list: Checkpoint[]; publicKey: string | undefined } {
  const parsed = JSON.parse(text) as Checkpoint[] | { checkpoints: Checkpoint[]; publicKey?: string };
  return Array.isArray(parsed)
    ? { list: parsed, publicKey: undefined }
    : { list: parsed.checkpoints, publicKey: parsed.publicKey };
}
