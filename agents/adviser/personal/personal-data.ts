import { findAddresses } from './addresses.ts';
import { findCodes } from './codes.ts';
import { findConditions } from './conditions/find-conditions.ts';
import { findBirthDates } from './dates.ts';
import { findPeople } from './names.ts';
import { findSensitive } from './sensitive-model.ts';
import type { PersonalDataKind, PersonalSpan } from './span.ts';

export type Redacted = {
  /** May be stored, shown and handed on. */
  text: string;
  kinds: PersonalDataKind[];
  /**
   * For searching the documents in this process, never stored: what is sensitive only by how it is told stays in, as it may
   * be what is asked about.
   */
  readable: string;
};

/** Shown and stored in place of what was taken out. */
export const redactionMark = '[dato rimosso]';

/** Takes personal data out of a question; what remains is enough to search and may be stored. */
export function redactPersonalData(text: string): Redacted {
  const plain = text.normalize('NFC');
  if (!/\p{L}|\d/u.test(plain)) return { text: plain, kinds: [], readable: plain };
  const surest = [...findCodes(plain), ...findBirthDates(plain), ...findAddresses(plain), ...findPeople(plain)];
  const known = [...surest, ...findConditions(plain, surest.length > 0)];
  const spans = settle(plain, [...known, ...findSensitive(plain)]);
  return {
    text: without(plain, spans),
    kinds: [...new Set(spans.map(({ kind }) => kind))],
    readable: without(plain, settle(plain, known)),
  };
}

function without(text: string, spans: readonly PersonalSpan[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of spans) {
    out += text.slice(at, start) + redactionMark;
    at = end;
  }
  return out + text.slice(at);
}

/** One stretch where several overlap; it covers them all and bears the kind of the first found, the surest. */
function settle(text: string, spans: PersonalSpan[]): PersonalSpan[] {
  const sorted = spans
    .map((span, rank) => ({ ...trimmed(text, span), rank }))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || a.rank - b.rank);
  const settled: typeof sorted = [];
  for (const next of sorted) {
    const last = settled.at(-1);
    if (last === undefined || next.start >= last.end) settled.push(next);
    else {
      if (next.rank < last.rank) Object.assign(last, { kind: next.kind, rank: next.rank });
      last.end = Math.max(last.end, next.end);
    }
  }
  return settled;
}

/** Never half a word, nor the space around. */
function trimmed(text: string, { start, end, kind }: PersonalSpan): PersonalSpan {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to, kind };
}
