import type { Module } from '../catalogue/module.ts';

/**
 * When a module takes place, for the two questions the plan asks: can both be attended, and does one end before the
 * other starts. A module with a start and no end is known on that day only.
 */
export type Span = { start: string; end: string };

export function spanOf(module: Module): Span | null {
  if (module.start === null) return null;
  return { start: module.start, end: module.end ?? module.start };
}

/**
 * True when nobody could attend both. Only modules that need presence (in person or blended) can exclude each other:
 * the catalogue gives dates, not timetables, and two courses in the same weeks may well share a day. Online modules are
 * attended from anywhere and mostly at one's own pace, so they never exclude another; a module without dates has no
 * edition to collide with. Both dates are inclusive, so one ending on the day the other starts overlaps it.
 */
export function overlaps(a: Module, b: Module): boolean {
  const first = blockingSpanOf(a);
  const second = blockingSpanOf(b);
  if (!first || !second) return false;
  return first.start <= second.end && second.start <= first.end;
}

/** The span during which a module keeps the person from attending another; null when it never does. */
export function blockingSpanOf(module: Module): Span | null {
  return module.mode === 'online' ? null : spanOf(module);
}

/**
 * True when `first` is certainly over before `next` begins. An edition that has no date yet comes last, so it can follow
 * a dated one and another undated one, but nothing dated can rely on it. A start without an end proves no end.
 */
export function endsBefore(first: Module, next: Module): boolean {
  if (next.start === null) return first.start === null || first.end !== null;
  return first.start !== null && first.end !== null && first.end < next.start;
}

/** Order of attendance: by start date, undated last, then by title and id. */
export function compareByStart(a: Module, b: Module): number {
  if (a.start !== b.start) {
    if (a.start === null) return 1;
    if (b.start === null) return -1;
    return a.start < b.start ? -1 : 1;
  }
  return compareText(a.title, b.title) || compareText(a.id, b.id);
}

/** Code-unit order: the same on every machine, unlike a locale's. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
