import { fold, tokenize } from '../../knowledge/text/italian.ts';
import { movedFigure } from './figure-places.ts';
import { figuresOf } from './italian-figures.ts';
import { claimsOf, negationsOf } from './negation.ts';
import { isNeutral } from './neutral-words.ts';
import { refusalIn } from './refused-language.ts';

/** What a sentence may rest on. */
export type Support = {
  /** The sentence the rules composed and this one words anew. Its figures were counted by code. */
  composed: string;
  /** Numbers the composed sentence cites: the new one cites exactly these. */
  composedCitations: readonly number[];
  /** Every numbered citation of the draft. */
  citations: ReadonlyMap<number, { label: string; quote: string }>;
  /** Numbers that were handed to the model in this run. */
  retrieved: ReadonlySet<number>;
};

export type GroundingReason =
  | 'shape'
  | 'no_citation'
  | 'unknown_citation'
  | 'not_retrieved'
  | 'other_citations'
  | 'quote_not_verbatim'
  | 'label_lost'
  | 'refused_language'
  | 'unknown_figure'
  | 'moved_figure'
  | 'unknown_name'
  | 'unknown_word'
  | 'negation_changed'
  | 'claim_changed';

export type Grounding = { grounded: true } | { grounded: false; reason: GroundingReason; detail: string };

/** A summary's sentence is read in a conversation; the composer's longest lists three modules. */
const sentenceCharsMax = 600;
const sentenceCharsMin = 12;

/**
 * Whether a sentence worded by a model says what its citations and the composed sentence say, and nothing else: same
 * citations, quotes verbatim, figures and names contained and still at their place, no word that neither the sources nor
 * the neutral vocabulary hold, as many denials as before, the same claim, no verdict on the person. Pure.
 */
export function groundStatement(text: string, cited: readonly number[], support: Support): Grounding {
  const no = (reason: GroundingReason, detail = ''): Grounding => ({ grounded: false, reason, detail });
  if (text.length > sentenceCharsMax || text.trim().length < sentenceCharsMin || /[\p{Cc}\p{Cf}\p{Co}]/u.test(text))
    return no('shape');
  if (cited.length === 0) return no('no_citation');
  for (const n of cited) {
    if (!support.citations.has(n)) return no('unknown_citation', String(n));
    if (!support.retrieved.has(n)) return no('not_retrieved', String(n));
  }
  const wanted = new Set(support.composedCitations);
  if (new Set(cited).size !== wanted.size || cited.some((n) => !wanted.has(n))) return no('other_citations');

  const passages = [
    support.composed,
    ...cited.flatMap((n) => [support.citations.get(n)?.label ?? '', support.citations.get(n)?.quote ?? '']),
  ];
  const { outside, quotes } = splitQuotes(text);
  const { outside: composedOutside, quotes: composedQuotes } = splitQuotes(support.composed);
  const flatPassages = passages.map(flat);
  for (const quote of quotes) {
    const wantedWords = flat(quote.replace(/\s*(?:…|\.\.\.)\s*$/, ''));
    // A quote cut inside a word or down to one word may say something else.
    if (wantedWords === '' || !flatPassages.some((passage) => containsWhole(passage, wantedWords)))
      return no('quote_not_verbatim', quote);
  }
  const labels = new Set(cited.flatMap((n) => [flat(support.citations.get(n)?.label ?? '')]));
  const evidence = new Set(cited.map((n) => flat(support.citations.get(n)?.quote ?? '')));
  for (const quote of composedQuotes) {
    const isEvidence =
      !labels.has(flat(quote)) &&
      [...evidence].some((passage) => containsWhole(passage, flat(quote.replace(/\s*…$/, '')))) &&
      quote.split(/\s+/).length > 4;
    if (!isEvidence && !quotes.some((kept) => flat(kept) === flat(quote)) && !containsWhole(flat(text), flat(quote)))
      return no('label_lost', quote);
  }
  const refusal = refusalIn(outside);
  if (refusal !== null) return no('refused_language', refusal);

  const figures = new Set(passages.flatMap(figuresOf));
  for (const figure of figuresOf(text)) if (!figures.has(figure)) return no('unknown_figure', figure);
  const moved = movedFigure(outside, composedOutside);
  if (moved !== null) return no('moved_figure', moved);

  const roots = new Set<string>();
  const forms = new Set<string>();
  for (const passage of passages) {
    for (const token of tokenize(passage)) {
      roots.add(token.root);
      forms.add(token.norm);
    }
  }
  for (const token of tokenize(outside)) {
    if (figuresOf(token.norm).length > 0 && !/\p{L}\d|\d\p{L}/u.test(token.norm)) continue;
    const written = outside.slice(token.start, token.end);
    if (isName(outside, token.start, written) && !forms.has(token.norm)) return no('unknown_name', written);
    if (token.stop || roots.has(token.root) || isNeutral(token.root)) continue;
    return no('unknown_word', written);
  }
  if (negationsOf(outside) !== negationsOf(composedOutside)) return no('negation_changed');
  const claims = claimsOf(outside);
  const composedClaims = claimsOf(composedOutside);
  for (const claim of claims) if (!composedClaims.has(claim)) return no('claim_changed', claim);
  // Saying less than "the text shows it" is harmless; leaving out that it is only a part, or silent, is not.
  for (const claim of composedClaims) if (claim !== 'shown' && !claims.has(claim)) return no('claim_changed', claim);
  return { grounded: true };
}

/** What stands between quotation marks, and the rest. */
function splitQuotes(text: string): { outside: string; quotes: string[] } {
  const quotes: string[] = [];
  const outside = text.replace(/«([^«»]*)»|“([^“”]*)”|"([^"]*)"/g, (_all, a?: string, b?: string, c?: string) => {
    quotes.push(a ?? b ?? c ?? '');
    return ' ¶ ';
  });
  return { outside, quotes };
}

function flat(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[’‘`]/g, "'")
    .replace(/[“”«»"]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function containsWhole(passage: string, words: string): boolean {
  for (let at = passage.indexOf(words); at !== -1; at = passage.indexOf(words, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(passage.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(passage.charAt(at + words.length)))
      return true;
  }
  return false;
}

/** A capital in the middle of a sentence, capitals throughout, or letters with digits. */
function isName(text: string, at: number, written: string): boolean {
  if (/\p{L}.*\d|\d.*\p{L}/u.test(written)) return true;
  if (!/^\p{Lu}/u.test(written)) return false;
  if (written.length > 1 && written === written.toUpperCase()) return true;
  const before = text.slice(0, at).trimEnd();
  return before !== '' && !/[.!?:]$/.test(before) && fold(written).length > 1;
}
