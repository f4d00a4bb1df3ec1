import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtSpans } from '../../../server/console/draft/text-spans.ts';

const anyCase = fc.string({ maxLength: 60 }).chain((text) =>
  fc.record({
    text: fc.constant(text),
    spans: fc.array(
      fc.record({
        start: fc.integer({ min: -3, max: 65 }),
        end: fc.integer({ min: -3, max: 65 }),
        key: fc.string({ maxLength: 3 }),
      }),
      { maxLength: 8 },
    ),
  }),
);

describe('cutting a text at its evidence', () => {
  it('loses and adds no character, whatever the spans', () => {
    fc.assert(
      fc.property(anyCase, ({ text, spans }) => {
        expect(
          cutAtSpans(text, spans)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('covers exactly the characters of each valid span, and opens and closes it once', () => {
    fc.assert(
      fc.property(anyCase, ({ text, spans }) => {
        const segments = cutAtSpans(text, spans);
        for (const span of spans) {
          const valid = span.start >= 0 && span.start < span.end && span.end <= text.length;
          const covered = segments.filter((segment) => segment.spans.includes(span)).map((segment) => segment.text);
          expect(covered.join('')).toBe(valid ? text.slice(span.start, span.end) : '');
          expect(segments.filter((segment) => segment.opens.includes(span)).length).toBe(valid ? 1 : 0);
          expect(segments.filter((segment) => segment.closes.includes(span)).length).toBe(valid ? 1 : 0);
        }
      }),
    );
  });

  it('puts two overlapping spans on the characters they share', () => {
    const a = { start: 0, end: 4, key: 'a' };
    const b = { start: 2, end: 6, key: 'b' };
    expect(
      cutAtSpans('abcdefg', [a, b]).map(({ text, spans }) => [text, spans.map(({ key }) => key).join('')]),
    ).toEqual([
      ['ab', 'a'],
      ['cd', 'ab'],
      ['ef', 'b'],
      ['g', ''],
    ]);
  });
});
