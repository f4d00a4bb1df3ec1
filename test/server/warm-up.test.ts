import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createLog } from '../../server/log.ts';
import { startWarmUp } from '../../server/warm-up.ts';

const log = createLog('silent');

it('what is made ready beforehand follows its order, and a piece that fails does not keep the next from it', async () => {
  const built: string[] = [];
  const piece = (name: string, build: () => unknown = () => built.push(name)) => ({ name, afterMs: 1, build });
  const fail = () => {
    built.push('failed');
    throw new Error('no');
  };
  const run = startWarmUp([piece('first'), piece('broken', fail), piece('last')], log);
  for (let n = 0; n < 200 && built.length < 3; n++) await pause(5);
  run.stop();
  expect(built).toEqual(['first', 'failed', 'last']);
});

it('nothing is made ready after the stop', async () => {
  const built: string[] = [];
  startWarmUp([{ name: 'late', afterMs: 20, build: () => built.push('late') }], log).stop();
  await pause(60);
  expect(built).toEqual([]);
});
