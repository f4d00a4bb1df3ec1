/** A message with the stretches (offsets into it) that tell something sensitive of one person; none in an ordinary one. */
export type MarkedMessage = { text: string; marks: { start: number; end: number }[] };

/** One message a line, what is sensitive between `{{` and `}}`. */
export function readMarked(lines: string): MarkedMessage[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const marks: MarkedMessage['marks'] = [];
      let text = '';
      for (const [at, part] of line.split(/\{\{|\}\}/).entries()) {
        if (at % 2 === 1) marks.push({ start: text.length, end: text.length + part.length });
        text += part;
      }
      return { text, marks };
    });
}
