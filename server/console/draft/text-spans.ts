/** A stretch of a text that something refers to; offsets in UTF-16 code units, end exclusive. */
export type Span = { start: number; end: number; key: string };

/** A piece of the text under the same spans from end to end. `opens` and `closes` are spans whose edge is an edge of it. */
export type Segment<S extends Span> = { text: string; spans: S[]; opens: S[]; closes: S[] };

/**
 * Cuts a text at every edge of every span, so that overlapping spans can be drawn without nesting. The texts of the
 * segments, joined, are the text. Spans that are empty or reach outside the text are left out.
 */
export function cutAtSpans<S extends Span>(text: string, spans: readonly S[]): Segment<S>[] {
  const valid = spans.filter(
    ({ start, end }) =>
      Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length,
  );
  const edges = [...new Set([0, text.length, ...valid.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const segments: Segment<S>[] = [];
  for (let n = 0; n + 1 < edges.length; n++) {
    const start = edges[n]!;
    const end = edges[n + 1]!;
    const over = valid.filter((span) => span.start <= start && span.end >= end);
    segments.push({
      text: text.slice(start, end),
      spans: over,
      opens: over.filter((span) => span.start === start),
      closes: over.filter((span) => span.end === end),
    });
  }
  return segments;
}
