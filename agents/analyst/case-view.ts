import type { EvidenceSource } from '../../knowledge/gap/requirement.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { Evidence } from '../../knowledge/skills/mention.ts';
import { fold } from '../../knowledge/text/italian.ts';
import { firstNames } from '../privacy/first-names.ts';
import { isKnownWord, wordsOf } from '../privacy/known-words.ts';
import { type MaskedText, maskedSlice, pseudonymise } from '../privacy/pseudonymise.ts';
import { TokenBook } from '../privacy/token-book.ts';

/**
 * One case as a model may see it: masked texts, and the book that turns tokens back into words. Lives as long as the run;
 * ids of our own are replaced by handles (`R1`, `M1`), so that nothing a model says can name a row of the database.
 */
export type MaskedCase = {
  sources: Map<string, { source: EvidenceSource; masked: MaskedText }>;
  book: TokenBook;
  /** Names that must not leave: those handed in, without words of the trade ("Caso magazzino 12"). */
  names: readonly string[];
  mask: (text: string) => string;
  /** How many stretches of the texts were masked. */
  maskedCount: number;
};

/** Throws when a text cannot be masked: the caller then makes no call. */
export function maskCase(
  sources: readonly EvidenceSource[],
  names: readonly string[],
  isCommon: (word: string) => boolean,
): MaskedCase {
  const book = new TokenBook();
  const masking = { names: names.filter((name) => name.trim() !== ''), book, isCommon };
  let maskedCount = 0;
  const masked = new Map(
    sources.map((source) => {
      const result = pseudonymise(source.text, masking);
      for (const n of Object.values(result.counts)) maskedCount += n;
      return [source.id, { source, masked: result }];
    }),
  );
  const gated = masking.names
    .flatMap((name) => name.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [])
    .filter((part) => firstNames.has(fold(part)) || (!isCommon(part) && !isKnownWord(part)));
  return { sources: masked, book, names: gated, maskedCount, mask: (text) => pseudonymise(text, masking).text };
}

/** A piece of evidence in masked words. */
export function maskedEvidence(view: MaskedCase, evidence: Evidence): string {
  const entry = view.sources.get(evidence.source);
  return entry === undefined
    ? '[OMISSIS]'
    : maskedSlice(entry.masked, evidence.start, evidence.end).replace(/\s+/g, ' ');
}

/** A predicate for words of the trade, kept beside the knowledge base it was built from. */
const remembered = new WeakMap<KnowledgeBase, (word: string) => boolean>();

export function tradeWordsOf(knowledge: KnowledgeBase): (word: string) => boolean {
  const known = remembered.get(knowledge);
  if (known !== undefined) return known;
  const built = wordsOf(labelsOf(knowledge));
  remembered.set(knowledge, built);
  return built;
}

function* labelsOf(knowledge: KnowledgeBase): Iterable<string> {
  for (const skill of knowledge.skills.values()) yield skill.label;
  for (const occupation of knowledge.occupations.values()) yield occupation.label;
}
