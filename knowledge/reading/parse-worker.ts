import { parentPort, workerData } from 'node:worker_threads';
import type { ParseTask } from './parse-in-worker.ts';
import { replyTo } from './parse-task.ts';

/** Entry point of the parsing thread. */
parentPort?.postMessage(await replyTo(workerData as ParseTask));
