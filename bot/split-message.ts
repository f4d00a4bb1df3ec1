import { splitSentences } from '../knowledge/text/sentences.ts';
import type { Entity, MessageText } from './message-text.ts';

/** Telegram refuses more than 4,096 UTF-16 units; a little less leaves room for what it may add to a line. */
export const partUnitsMax = 4_000;
/** Telegram ignores entities beyond the hundredth of a message. */
export const entitiesMax = 100;

/**
 * Cuts a long text into parts that each fit one message: at an empty line, at a line's end, at a sentence's end, at a
 * space, in this order, and never inside a character. Formatting that runs across a cut goes on in the next part. Joined,
 * the parts are the text but for white space at the cuts. The same text always gives the same parts: a sender that
 * remembers how many it sent can go on.
 */
export function splitMessage(message: MessageText, unitsMax = partUnitsMax): MessageText[] {
  const parts: MessageText[] = [];
  let start = skipSpace(message.text, 0);
  while (start < message.text.length) {
    let end = message.text.length;
    if (end - start > unitsMax) end = findCut(message.text, start, unitsMax);
    end = cutBeforeEntity(message.entities, start, end);
    const text = message.text.slice(start, end).trimEnd();
    if (text !== '') parts.push({ text, entities: entitiesWithin(message.entities, start, start + text.length) });
    start = skipSpace(message.text, end);
  }
  return parts;
}

/** A part that is shorter than this share of what would fit looks torn; then a lesser kind of place is better. */
const fillMin = 0.5;

function findCut(text: string, start: number, unitsMax: number): number {
  const window = text.slice(start, start + unitsMax);
  const least = Math.floor(unitsMax * fillMin);
  const paragraph = window.lastIndexOf('\n\n');
  if (paragraph >= least) return start + paragraph;
  const line = window.lastIndexOf('\n');
  if (line >= least) return start + line;
  // One sentence further than the window: a stop at its very edge may be no sentence's end.
  const sentence = splitSentences(text.slice(start, start + unitsMax + 80))
    .map(({ end }) => end)
    .filter((end) => end <= unitsMax)
    .at(-1);
  if (sentence !== undefined && sentence >= least) return start + sentence;
  const space = window.search(/\s\S*$/u);
  if (space >= least) return start + space;
  return start + characterEnd(text, start, unitsMax);
}

/** The last place within the limit that is not inside a character as people see it. */
function characterEnd(text: string, start: number, unitsMax: number): number {
  let end = 0;
  // A character may be of many units (a family, a flag); the window's last one may be cut, so it is read a little further.
  for (const { index, segment } of new Intl.Segmenter().segment(text.slice(start, start + unitsMax + 64))) {
    if (index + segment.length > unitsMax) break;
    end = index + segment.length;
  }
  return end > 0 ? end : unitsMax;
}

/** With more entities than Telegram takes, the part ends where the next one would begin. */
function cutBeforeEntity(entities: readonly Entity[], start: number, end: number): number {
  const within = entities.filter(({ offset, length }) => offset < end && offset + length > start);
  const next = within[entitiesMax];
  return next === undefined || next.offset <= start ? end : next.offset;
}

function entitiesWithin(entities: readonly Entity[], start: number, end: number): Entity[] {
  return entities
    .flatMap(({ type, offset, length }) => {
      const from = Math.max(offset, start);
      const to = Math.min(offset + length, end);
      return to > from ? [{ type, offset: from - start, length: to - from }] : [];
    })
    .slice(0, entitiesMax);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/u.test(text.charAt(at))) at += 1;
  return at;
}
