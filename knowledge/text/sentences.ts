/** A stretch of text with its exact place: `text.slice(start, end)`. */
export type Span = { start: number; end: number };

/** Abbreviations whose full stop does not end a sentence, folded, without the stop. */
const abbreviations = new Set(
  'sig sigg dott dott.ssa ing avv geom rag arch prof ecc es cat art artt n nr pag tel cell comm centro. s.p.a spa srl st fig min max ca cfr'.split(
    ' ',
  ),
);

/**
 * Sentences and lines, with offsets; blank ones are left out. A line break ends a unit because a CV is written in lines,
 * except where the next line goes on in lower case without a bullet (a hard-wrapped paragraph).
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charCodeAt(i);
    if (char === 10) {
      if (continues(text, start, i)) continue;
      pushTrimmed(spans, text, start, i);
      start = i + 1;
    } else if (char === 46 || char === 33 || char === 63 || char === 8230) {
      let end = i + 1;
      while (end < text.length && /[.!?…"”»')]/.test(text.charAt(end))) end += 1;
      const next = text.charAt(end);
      if (next !== '' && !/\s/.test(next)) {
        i = end - 1;
        continue;
      }
      if (char === 46 && !endsSentence(text, start, i, end)) continue;
      pushTrimmed(spans, text, start, end);
      start = end;
      i = end - 1;
    }
  }
  pushTrimmed(spans, text, start, text.length);
  return spans;
}

/** Longer than anybody's editor wraps: a line of dictated text, which ends where its speaker stopped. */
const longestWrap = 120;

/** A hard wrap: a long line with no closing mark, and the next begins with a lower-case letter at the margin. */
function continues(text: string, start: number, at: number): boolean {
  const before = text.slice(Math.max(start, at - 1), at);
  const next = text.charAt(at + 1);
  const line = at - Math.max(start, text.lastIndexOf('\n', at - 1) + 1);
  return line > 60 && line <= longestWrap && /[\p{L},]/u.test(before) && /\p{Ll}/u.test(next);
}

function endsSentence(text: string, start: number, stop: number, after: number): boolean {
  const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(start, stop - 12), stop))?.[0] ?? '';
  const next = text
    .slice(after, after + 3)
    .trimStart()
    .charAt(0);
  if (abbreviations.has(word.toLowerCase())) return false;
  // `36 a.` or `V. Rossi`: a single letter before the stop and no capital after it.
  return !(word.length === 1 && next !== '' && !/\p{Lu}/u.test(next));
}

/**
 * Clauses of one sentence: what a comma, semicolon, colon, dash, bracket or contrastive conjunction separates. Each is
 * long enough to be read alone; what said something is tied back to its sentence by the caller.
 */
export function splitClauses(text: string, sentence: Span): Span[] {
  const spans: Span[] = [];
  const body = text.slice(sentence.start, sentence.end);
  let start = 0;
  for (const match of body.matchAll(clauseBreak)) {
    pushTrimmed(spans, text, sentence.start + start, sentence.start + match.index);
    start = match.index + (match[1]?.length ?? match[0].length);
  }
  pushTrimmed(spans, text, sentence.start + start, sentence.end);
  return spans;
}

const clauseBreak =
  /([;:()–—•→]|\s-\s|,\s+(?=(?:ma|però|pero|invece|mentre|poi|perché|perchè|anche se)\b))|\s(?=(?:ma|però|invece|mentre|perché|perchè|anche se)\s)/giu;

function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /[\s•·*–—→-]/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  if (end > start) spans.push({ start, end });
}
