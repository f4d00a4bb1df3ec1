import { expect, test } from 'vitest';
import { Fault } from '../../../db/fault.ts';
import { MAX_PARALLEL_PARSES, MAX_WAITING_PARSES } from '../../../knowledge/reading/limits.ts';
import { ParseTurns } from '../../../knowledge/reading/parse-turns.ts';

/** Works that end when told, in order of their start. */
function openWorks(turns: ParseTurns, count: number) {
  const ends: (() => void)[] = [];
  const started: number[] = [];
  const results = Array.from({ length: count }, (_, index) =>
    turns
      .take(
        () =>
          new Promise<number>((resolve) => {
            started.push(index);
            ends.push(() => resolve(index));
          }),
      )
      .catch((error: unknown) => error),
  );
  return { ends, started, results };
}

const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

test('only a few files are parsed at once, the others in order of arrival', async () => {
  const { ends, started, results } = openWorks(new ParseTurns(), MAX_PARALLEL_PARSES + 2);
  await settle();
  expect(started).toHaveLength(MAX_PARALLEL_PARSES);
  for (let next = 0; next < MAX_PARALLEL_PARSES + 2; next += 1) {
    ends[next]!();
    await settle();
    expect(started.length - (next + 1)).toBeLessThanOrEqual(MAX_PARALLEL_PARSES);
  }
  expect(await Promise.all(results)).toEqual(started);
  expect(started).toEqual([...started].sort((a, b) => a - b));
});

test('when too many wait, the next is told to come back', async () => {
  const turns = new ParseTurns();
  openWorks(turns, MAX_PARALLEL_PARSES + MAX_WAITING_PARSES);
  const refused = await turns.take(async () => 1).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Fault);
  expect((refused as Fault).code).toBe('too_many_requests');
});

test('a file that fails gives its turn back', async () => {
  const turns = new ParseTurns();
  for (let attempt = 0; attempt < MAX_PARALLEL_PARSES * 2; attempt += 1) {
    await expect(turns.take(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  }
  expect(await turns.take(async () => 'read')).toBe('read');
});
