import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';

const steps: { name: string; ok: boolean }[] = [];

/** One thing somebody does. Each is counted; the first that fails ends the run, because the following ones rest on it. */
export async function step<T>(name: string, act: () => Promise<T>): Promise<T> {
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
}

export function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

/** Runs the steps and says how they went; with `--report FILE` the counts go there as JSON. */
export async function countSteps(name: string, run: () => Promise<void>): Promise<void> {
  await run().catch((error: unknown) => {
    process.exitCode = 1;
    // A failure outside any step would otherwise say nothing.
    if (steps.every(({ ok }) => ok)) console.log(error);
  });
  const failed = steps.filter(({ ok }) => !ok).length;
  const reportAt = process.argv.indexOf('--report');
  if (reportAt > 0)
    await writeFile(process.argv[reportAt + 1]!, JSON.stringify({ passed: steps.length - failed, failed }));
  console.log(`${name}: ${steps.length - failed} passed, ${failed} failed`);
}

export function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });
}
