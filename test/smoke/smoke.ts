import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type AnalysisAnswer, ApiClient, linesOf, narrative } from '../faults/api-client.ts';
import { demoPassword } from '../faults/server-process.ts';

const root = resolve(import.meta.dirname, '../..');

/**
 * What somebody does in the first five minutes, as the README says it: `npm start` in a fresh folder, then the whole job
 * over HTTP. Each step is counted; the first that fails ends the run, because the following ones rest on it. With
 * `--report FILE` the counts go there as JSON.
 */
const steps: { name: string; ok: boolean }[] = [];
const step = async <T>(name: string, act: () => Promise<T>): Promise<T> => {
  try {
    const result = await act();
    steps.push({ name, ok: true });
    console.log(`ok      ${name}`);
    return result;
  } catch (error) {
    steps.push({ name, ok: false });
    console.log(`FAILED  ${name}: ${error instanceof Error ? error.message : String(error)}`);
    throw error;
  }
};

function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

async function job(origin: string, folder: string): Promise<void> {
  const consultant = new ApiClient(origin);
  const auditor = new ApiClient(origin);
  await step('a consultant and an auditor sign in', async () => {
    await consultant.signIn('consulente@demo.test');
    await auditor.signIn('revisore@demo.test');
  });
  const occupationId = await step('a job is found by its name', async () => {
    const { status, body } = await consultant.send<{
      occupations: { occupationId: string; label: string; hasSkills: boolean }[];
    }>('GET', '/api/v1/occupations?q=magazziniere');
    must(
      status === 200 && body.occupations[0]?.hasSkills === true,
      `answered ${status} ${JSON.stringify(body).slice(0, 200)}`,
    );
    must(/magazzinier/i.test(body.occupations[0].label), `the first is ${body.occupations[0].label}`);
    return body.occupations[0].occupationId;
  });
  const id = await step('a draft is asked for', async () => {
    const made = await consultant.send<{ id: string }>(
      'POST',
      '/api/v1/analyses',
      { person: { alias: 'A.R.', narrative }, target: { occupationId }, constraints: { maxHours: 120 } },
      { 'idempotency-key': 'smoke-1' },
    );
    must(made.status === 202, `answered ${made.status}`);
    must(made.headers.get('location') === `/api/v1/analyses/${made.body.id}`, 'no Location');
    return made.body.id;
  });
  await step('the draft comes with lines that quote the text', async () => {
    const draft = await consultant.awaitDraft(id);
    must(draft.status === 'draft', `the status is ${draft.status}`);
    const gaps = draft.gaps as (AnalysisAnswer['gaps'][number] & {
      verdict: string;
      evidence: { start: number; end: number; text: string }[];
    })[];
    const evidence = gaps.flatMap((gap) => gap.evidence);
    must(gaps.some((gap) => gap.verdict === 'evidenced') && evidence.length > 0, 'nothing is evidenced');
    must(
      evidence.every((each) => narrative.slice(each.start, each.end) === each.text),
      'a quotation is not verbatim',
    );
  });
  await step('no report exists before the approval', async () => {
    const { status } = await consultant.send('GET', `/api/v1/analyses/${id}/report?format=pdf`);
    must(status === 409, `answered ${status}`);
  });
  await step('every line is decided by a person', async () => {
    for (const [n, line] of linesOf(await consultant.getAnalysis(id)).entries()) {
      const decision = n === 0 ? { state: 'rejected', reason: 'Non serve in questa azienda' } : { state: 'accepted' };
      const { status } = await consultant.send('POST', `/api/v1/analyses/${id}/decisions`, {
        itemId: line.itemId,
        ...decision,
      });
      must(status === 200, `line ${n} answered ${status}`);
    }
  });
  await step('exactly what was seen is approved, once', async () => {
    const { digest } = await consultant.getAnalysis(id);
    const answers = [
      await consultant.send('POST', `/api/v1/analyses/${id}/approval`, { digest }),
      await consultant.send('POST', `/api/v1/analyses/${id}/approval`, { digest }),
    ];
    must(
      answers[0]!.status === 200 && answers[1]!.status === 409,
      `answered ${answers.map((answer) => answer.status)}`,
    );
  });
  for (const [format, starts] of [
    ['pdf', '%PDF-'],
    ['docx', 'PK'],
    ['html', '<!'],
    ['json', '{'],
  ] as const) {
    await step(`the report is downloaded as ${format}`, async () => {
      const answer = await consultant.download(`/api/v1/analyses/${id}/report?format=${format}`);
      must(answer.status === 200, `answered ${answer.status}`);
      must(
        answer.bytes.subarray(0, starts.length).toString('latin1').toLowerCase() === starts.toLowerCase(),
        'the file begins with something else',
      );
      must(answer.bytes.length > 1000, `the file has ${answer.bytes.length} bytes`);
    });
  }
  await step('the exported log verifies with npm run audit:verify', async () => {
    const log = await auditor.download('/api/v1/audit-events', { accept: 'application/x-ndjson' });
    const checkpoints = await auditor.download('/api/v1/audit-checkpoints');
    await writeFile(join(folder, 'registro.ndjson'), log.bytes);
    await writeFile(join(folder, 'punti.json'), checkpoints.bytes);
    const { code, output } = await npm([
      'run',
      'audit:verify',
      '--',
      join(folder, 'registro.ndjson'),
      '--checkpoints',
      join(folder, 'punti.json'),
    ]);
    must(code === 0 && output.includes('Registro valido'), output);
  });
  await step('a log with one changed letter does not', async () => {
    const log = await auditor.download('/api/v1/audit-events', { accept: 'application/x-ndjson' });
    const forged = log.bytes.toString('utf8').replace('analysis.requested', 'analysis.requestet');
    await writeFile(join(folder, 'falso.ndjson'), forged);
    const { code } = await npm(['run', 'audit:verify', '--', join(folder, 'falso.ndjson')]);
    must(code === 1, `ended with ${code}`);
  });
}

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'colma-smoke-'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const server = spawn('npm', ['start'], {
    cwd: root,
    env: {
      ...process.env,
      DATA_DIR: join(folder, 'data'),
      PORT: String(port),
      DEMO_PASSWORD: demoPassword,
      LOG_LEVEL: 'warn',
      DATABASE_URL: '',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  let printed = '';
  server.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString('utf8');
  });
  try {
    await step('npm start in a fresh folder answers /status', async () => {
      const startMs = performance.now();
      for (;;) {
        const response = await fetch(`${origin}/status`).catch(() => null);
        if (response?.ok) break;
        must(server.exitCode === null, `npm start ended with ${server.exitCode}: ${printed}`);
        must(performance.now() - startMs < 120_000, 'no answer after two minutes');
        await new Promise((wait) => setTimeout(wait, 200));
      }
      console.log(`        first start to ready: ${((performance.now() - startMs) / 1000).toFixed(1)} s`);
    });
    await step('it prints its address and the demonstration accounts', async () => {
      must(printed.includes(origin) && printed.includes('consulente@demo.test'), printed);
    });
    await step('the keys are readable by their owner only', async () => {
      const keys = join(folder, 'data', 'keys');
      for (const name of await readdir(keys)) {
        const { mode } = await stat(join(keys, name));
        must((mode & 0o077) === 0, `${name} has mode ${(mode & 0o777).toString(8)}`);
      }
    });
    await job(origin, folder);
    await step('it ends by itself when asked to, and leaves the folder free', async () => {
      process.kill(-server.pid!, 'SIGTERM');
      // npm ends at once; the server behind it finishes its work first and takes its lock away last.
      for (const endMs = performance.now() + 20_000; ; ) {
        if (!(await readdir(join(folder, 'data'))).includes('db.lock')) return;
        must(performance.now() < endMs, 'the data folder is still locked after 20 seconds');
        await new Promise((wait) => setTimeout(wait, 100));
      }
    });
  } finally {
    try {
      // The whole group: the server outlives the npm that started it.
      process.kill(-server.pid!, 'SIGKILL');
    } catch {
      // Nobody is left.
    }
    await rm(folder, { recursive: true, force: true });
  }
}

function npm(args: string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn('npm', args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  return new Promise((done) => child.once('close', (code) => done({ code, output })));
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });
}

await main().catch(() => {
  process.exitCode = 1;
});
const failed = steps.filter(({ ok }) => !ok).length;
const reportAt = process.argv.indexOf('--report');
if (reportAt > 0)
  await writeFile(process.argv[reportAt + 1]!, JSON.stringify({ passed: steps.length - failed, failed }));
console.log(`smoke test: ${steps.length - failed} passed, ${failed} failed`);
