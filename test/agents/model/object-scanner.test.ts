import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ObjectScanner } from '../../../agents/model/object-scanner.ts';

describe('objects of a JSON list that is still being written', () => {
  it('are found once each, in order, however the text is cut', () => {
    const item = fc.record({ passage: fc.string(), text: fc.string(), n: fc.array(fc.integer()) });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 5 }), fc.integer({ min: 1, max: 9 }), (items, size) => {
        const text = JSON.stringify({ before: 'x{', sentences: items });
        const scanner = new ObjectScanner('sentences');
        const found: unknown[] = [];
        for (let at = 0; at < text.length; at += size) found.push(...scanner.take(text.slice(at, at + size)));
        expect(found).toEqual(JSON.parse(JSON.stringify(items)));
      }),
    );
  });

  it('take time in proportion to the text, also when it nests without end', () => {
    const scanner = new ObjectScanner('sentences');
    const startMs = performance.now();
    scanner.take('{"sentences": [');
    for (let n = 0; n < 30_000; n++) scanner.take('{');
    expect(performance.now() - startMs).toBeLessThan(1_000);
  });
});
