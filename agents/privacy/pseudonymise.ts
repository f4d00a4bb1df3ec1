import { findCompanies } from './find-companies.ts';
import { findAges, findDates } from './find-dates.ts';
import { findIdentifiers } from './find-identifiers.ts';
import { findLeftovers, type Leftover } from './find-leftovers.ts';
import { findNames } from './find-names.ts';
import { findPlaces } from './find-places.ts';
import { findSpecial } from './find-special.ts';
import type { Finding, SpecialCategory } from './finding.ts';
import { readableText } from './readable-text.ts';
import type { TokenBook } from './token-book.ts';

/** A text that may leave, and the way back. The way back (`restore`, `originalSpan`) never leaves the process. */
export type MaskedText = {
  text: string;
  original: string;
  /** For each UTF-16 unit of `text`, where it begins and ends in `original`. */
  starts: Int32Array;
  ends: Int32Array;
  removed: { category: SpecialCategory; start: number; end: number }[];
  /** How many stretches per kind; may be shown in a test, never written to a log, because a kind can be health. */
  counts: Record<string, number>;
};

export type Masking = {
  /** Names known beforehand: the person's alias, the consultant's. */
  names: readonly string[];
  /** Tokens already given in this case: one person keeps one token in all texts. */
  book: TokenBook;
  /** True for a word of the trade ("Vendite"), which a capital letter does not make a name. */
  isCommon?: (word: string) => boolean;
  /** False for a question, whose subject may be a special category ("per i disabili"); what is about oneself is gated. */
  special?: boolean;
};

/**
 * Replaces what identifies a person by tokens, takes out what reveals a special category, makes ages coarser (GDPR
 * art. 4(5), 9, 10). Pure apart from the book. The result says nothing about whether it may leave: see `mayLeave`.
 */
export function pseudonymise(text: string, masking: Masking): MaskedText {
  const readable = readableText(text);
  const names = findNames(readable.text, masking.names, masking.isCommon ?? (() => false));
  const findings = [
    ...(masking.special === false ? [] : findSpecial(readable.text)),
    ...findIdentifiers(readable.text),
    ...findDates(readable.text),
    ...findPlaces(readable.text),
    ...findCompanies(readable.text),
    ...names,
    // Only people have an age: a town in capitals followed by "16 anni al banco" has none.
    ...findAges(
      readable.text,
      names.filter((name) => name.act === 'token' && name.kind === 'PERSONA'),
    ),
  ];
  return assemble(text, readable, settle(findings), masking.book);
}

/** The kinds of personal data left in a text; empty when it may leave. Names are those handed in. */
export function mayLeave(
  text: string,
  names: readonly string[],
): { leave: true } | { leave: false; leftovers: Leftover[] } {
  const leftovers = findLeftovers(text, names);
  return leftovers.length === 0 ? { leave: true } : { leave: false, leftovers };
}

/** The place in the original of a stretch of the masked text; a token counts as a whole. */
export function originalSpan(masked: MaskedText, start: number, end: number): { start: number; end: number } {
  return { start: masked.starts[start] ?? 0, end: masked.ends[end - 1] ?? masked.original.length };
}

/** The masked form of a stretch of the original; a token that it touches comes whole. */
export function maskedSlice(masked: MaskedText, start: number, end: number): string {
  let from = 0;
  while (from < masked.text.length && (masked.ends[from] ?? 0) <= start) from += 1;
  let to = from;
  while (to < masked.text.length && (masked.starts[to] ?? 0) < end) to += 1;
  return masked.text.slice(from, to).trim();
}

/** Earlier kinds win where stretches overlap: taking out is safer than naming, a code is surer than a name. */
function settle(findings: Finding[]): Finding[] {
  const sorted = findings
    .map((finding, rank) => ({ finding, rank }))
    .sort((a, b) => a.finding.start - b.finding.start || b.finding.end - a.finding.end || a.rank - b.rank);
  const settled: { finding: Finding; rank: number }[] = [];
  for (const next of sorted) {
    const last = settled.at(-1);
    if (last === undefined || next.finding.start >= last.finding.end) {
      settled.push(next);
      continue;
    }
    const keeps = last.rank <= next.rank || last.finding.act === 'remove' ? last : next;
    // Both stretches are covered whole, whichever names them.
    settled[settled.length - 1] = {
      rank: keeps.rank,
      finding: { ...keeps.finding, start: last.finding.start, end: Math.max(last.finding.end, next.finding.end) },
    };
  }
  return settled.map(({ finding }) => finding);
}

function assemble(
  original: string,
  readable: { text: string; origins: Int32Array },
  findings: Finding[],
  book: TokenBook,
): MaskedText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const removed: MaskedText['removed'] = [];
  const counts: Record<string, number> = {};
  const originAt = (at: number) => readable.origins[at] ?? original.length;
  let at = 0;
  const copyTo = (end: number) => {
    for (; at < end; at += 1) {
      parts.push(readable.text.charAt(at));
      starts.push(originAt(at));
      // What was invisible after a character belongs to it.
      ends.push(Math.max(originAt(at) + 1, originAt(at + 1)));
    }
  };
  for (const finding of findings) {
    copyTo(finding.start);
    const words = readable.text.slice(finding.start, finding.end);
    const put =
      finding.act === 'remove'
        ? '[OMISSIS]'
        : finding.act === 'coarsen'
          ? finding.to
          : book.tokenFor(finding.kind, words);
    const count = finding.act === 'token' ? finding.kind : finding.act === 'remove' ? finding.category : 'age';
    counts[count] = (counts[count] ?? 0) + 1;
    if (finding.act === 'remove')
      removed.push({ category: finding.category, start: originAt(finding.start), end: originAt(finding.end) });
    for (const char of put.split('')) {
      parts.push(char);
      starts.push(originAt(finding.start));
      ends.push(originAt(finding.end));
    }
    at = finding.end;
  }
  copyTo(readable.text.length);
  return {
    text: parts.join(''),
    original,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    removed,
    counts,
  };
}
