import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type AnalysisAnswer, ApiClient, linesOf, narrative } from '../faults/api-client.ts';
import { must, step } from './steps.ts';

export const root = resolve(import.meta.dirname, '../..');

/** The main job over HTTP, from the sign-in to the verified log, on whatever serves `origin`. `folder` takes what is downloaded. */
export async function doMainJob(origin: string, folder: string): Promise<void> {
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

function npm(args: string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn('npm', args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  return new Promise((done) => child.once('close', (code) => done({ code, output })));
}
