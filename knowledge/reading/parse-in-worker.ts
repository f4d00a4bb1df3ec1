import { Worker } from 'node:worker_threads';
import { Fault, type FaultCode } from '../../db/fault.ts';
import { PARSE_MEMORY_BYTES, PARSE_TIMEOUT_MS } from './limits.ts';
import { replyTo } from './parse-task.ts';
import { ParseTurns } from './parse-turns.ts';
import type { DocumentFormat, ParsedText } from './parsed-text.ts';

/** `decoded` is the text of textual formats; binary formats use `bytes`. */
export type ParseTask = { format: Exclude<DocumentFormat, 'text' | 'markdown'>; bytes: Uint8Array; decoded: string };

export type ParseLimits = { timeoutMs?: number; memoryBytes?: number };

export type ParseReply =
  | { ok: true; parsed: ParsedText }
  | { ok: false; fault: { code: FaultCode; safeMessage: string; details?: Record<string, unknown> } };

/** Often enough to stop a runaway inflation (about 200 MB/s) soon after the limit, rare enough to cost nothing. */
const MEMORY_LOOK_MS = 50;

/**
 * Parses in a thread of its own. A thread can be ended in the middle of a loop, which is the only certain answer to a file
 * made to be slow; and buffers outside the heap are invisible to `resourceLimits`, so the growth of the process is watched too.
 * @throws Fault the parser's own, or `unreadable_document` when the file took too much time or memory or broke the parser
 */
export async function parseInWorker(task: ParseTask, limits: ParseLimits = {}): Promise<ParsedText> {
  return turns.take(async () => (inline ? textOf(await replyTo(task)) : parseAlone(task, limits)));
}

let inline = false;

/** Parses in the calling thread from now on: for a platform that has no threads and limits time and memory itself. */
export function useInlineParsing(): void {
  inline = true;
}

function textOf(reply: ParseReply): ParsedText {
  if (reply.ok) return reply.parsed;
  const { code, safeMessage, details } = reply.fault;
  throw new Fault(code, safeMessage, details === undefined ? {} : { details });
}

const turns = new ParseTurns();

async function parseAlone(task: ParseTask, limits: ParseLimits): Promise<ParsedText> {
  const timeoutMs = limits.timeoutMs ?? PARSE_TIMEOUT_MS;
  const memoryBytes = limits.memoryBytes ?? PARSE_MEMORY_BYTES;
  const rssBefore = process.memoryUsage.rss();
  const worker = new Worker(new URL('./parse-worker.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
    // Parsers that complain on the console must not write a person's text into the server's log.
    stdout: true,
    stderr: true,
  });
  const { promise, resolve, reject } = Promise.withResolvers<ParseReply>();
  const timer = setTimeout(() => reject(tooHeavy()), timeoutMs);
  const look = setInterval(() => {
    if (process.memoryUsage.rss() - rssBefore > memoryBytes) reject(tooHeavy());
  }, MEMORY_LOOK_MS);
  worker.once('message', resolve);
  worker.once('error', (cause) => reject(broken(cause)));
  worker.once('exit', () => reject(broken(new Error('worker ended without a reply'))));
  try {
    return textOf(await promise);
  } finally {
    clearTimeout(timer);
    clearInterval(look);
    worker.removeAllListeners();
    // A worker that is ended while it throws would otherwise report an unhandled error.
    worker.on('error', () => undefined);
    await worker.terminate();
  }
}

function tooHeavy(): Fault {
  return new Fault(
    'unreadable_document',
    'Il file è troppo pesante da leggere: salvalo di nuovo in un formato più semplice, oppure incolla il testo qui.',
  );
}

function broken(cause: unknown): Fault {
  return new Fault(
    'unreadable_document',
    'Il file è danneggiato o incompleto: salvalo di nuovo e riprova, oppure incolla il testo qui.',
    { cause },
  );
}
