import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { makeSigningKey } from '../../server/secrets.ts';

const root = resolve(import.meta.dirname, '../..');

/** The real server as a process of its own, so that it can be killed like one. */
export type ServerProcess = {
  /** `http://127.0.0.1:PORT`, with the port the system chose. */
  origin: string;
  pid: number;
  /** Sends the signal and waits until the process is gone. Returns its exit code, null after a signal. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
  /** What it wrote so far, for the message of a failed test. */
  output(): string;
};

export type ServerEnvironment = Record<string, string>;

/** Secrets that several processes of one installation share. */
export function makeSecrets(): ServerEnvironment {
  return {
    AUTH_SECRET: randomBytes(32).toString('hex'),
    MASTER_KEY: randomBytes(32).toString('hex'),
    AUDIT_SIGNING_KEY: makeSigningKey(),
  };
}

export const demoPassword = 'parola-di-prova';

const running = new Map<ChildProcess, Promise<number | null>>();

/** Starts `server/main.ts` and waits until it says that it listens. Throws with its output when it ends before. */
export async function startServerProcess(environment: ServerEnvironment): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'server/main.ts')], {
    cwd: root,
    // Nothing of the test run's own environment reaches the server but what a process needs.
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      PORT: '0',
      DEMO_PASSWORD: demoPassword,
      LOG_LEVEL: 'error',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const gone = new Promise<number | null>((done) => {
    child.once('exit', (code) => {
      running.delete(child);
      done(code);
    });
  });
  running.set(child, gone);
  const origin = await new Promise<string>((ready, fail) => {
    const read = (chunk: Buffer) => {
      text = (text + chunk.toString('utf8')).slice(-20_000);
      const address = /Colma è pronta: (http:\/\/\S+)\n/.exec(text)?.[1];
      if (address !== undefined) ready(address);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    gone.then((code) => fail(new Error(`the server ended with ${code} before it was ready:\n${text}`)));
  });
  return {
    origin,
    pid: child.pid!,
    async end(signal) {
      child.kill(signal);
      return gone;
    },
    output: () => text,
  };
}

/** Kills what a failed test left behind. */
export async function killAllServers(): Promise<void> {
  const ends = [...running].map(([child, gone]) => {
    child.kill('SIGKILL');
    return gone;
  });
  await Promise.all(ends);
}
