import type { PassageUnit } from '../../db/schema/documents.ts';
import { findConceptMentions, findConcepts } from '../../knowledge/sources/concepts.ts';
import { contentRoots, tokenize } from '../../knowledge/text/italian.ts';
import { firstNames } from '../privacy/first-names.ts';
import { movedFigure } from './figure-places.ts';
import { foreignFigure, isMonth } from './foreign-figures.ts';
import { foreignDenials, isAnchored, strangeSubject } from './foreign-wording.ts';
import { figuresOf } from './italian-figures.ts';
import { boundsOf, keptBounds, measuresOf } from './measured-figures.ts';
import { negationsOf } from './negation.ts';
import { hasMarkup } from './refused-language.ts';
import { verdictIn } from './verdict-language.ts';

export type CitedPassage = { title: string; heading: string; text: string; units: readonly PassageUnit[] };

export type AnswerFault =
  | 'shape'
  | 'markup'
  | 'quote_not_verbatim'
  | 'to_reader'
  | 'verdict'
  | 'unknown_figure'
  | 'other_unit'
  | 'moved_figure'
  | 'unknown_name'
  | 'unknown_word'
  | 'unknown_subject'
  | 'negation_changed'
  | 'bound_changed'
  | 'order_changed'
  | 'length';

/** `from`…`to` are the passage's units that hold the quote: what the sentence rests on and what is shown of it. */
export type AnswerGrounding =
  | { grounded: true; from: number; to: number }
  | { grounded: false; reason: AnswerFault; detail: string };

const charsMin = 12;
const charsMax = 500;
/** A quote longer than this is the passage itself; a reader would not find in it what the sentence rests on. */
const unitsMax = 14;
const quoteCharsMin = 12;
const quoteWordsMin = 3;
/** A translation may be longer or shorter than what it quotes, but not by whole sentences. */
const foreignLengthMax = 1.8;
const foreignLengthMin = 0.4;
/** Share of the words that must stand in the order of the source: less is another sentence made of its words. */
const orderMin = 0.5;

/**
 * Whether a sentence of a model says what the quoted words of its passage say and nothing else. Its figures with their
 * units, names, denials and bounds must be there; in Italian every word must. A sentence in another language cannot be
 * checked word by word: there figures, months, names, denials, subjects and length are. Pure.
 */
export function groundAnswer(text: string, quote: string, passage: CitedPassage, lang: string): AnswerGrounding {
  const no = (reason: AnswerFault, detail = ''): AnswerGrounding => ({ grounded: false, reason, detail });
  if (text.length > charsMax || text.trim().length < charsMin || /[\p{Cc}\p{Cf}\p{Co}]/u.test(text)) return no('shape');
  if (hasMarkup(text) || /[[\]]/.test(text)) return no('markup');
  const range = unitsWith(passage.units, quote);
  if (range === null) return no('quote_not_verbatim', quote);
  const support = range.text;
  const context = `${passage.title}\n${passage.heading}`;
  for (const match of text.matchAll(/«([^«»]*)»|“([^“”]*)”|"([^"]*)"/g)) {
    const words = match[1] ?? match[2] ?? match[3] ?? '';
    if (!holds(support, words)) return no('quote_not_verbatim', words);
  }
  const verdict = verdictIn(text, support, lang);
  if (verdict !== null) return no(verdict);
  const measures = measuresOf(support);
  for (const measure of measuresOf(text)) if (!measures.has(measure)) return no('other_unit', measure);
  const fault =
    lang === 'it' ? italianFault(text, support, context) : foreignFault(text, support, quote, context, lang);
  return fault === null ? { grounded: true, from: range.from, to: range.to } : no(fault.reason, fault.detail);
}

type Found = { reason: AnswerFault; detail: string } | null;

function italianFault(text: string, support: string, context: string): Found {
  const figures = new Set([support, context].flatMap(figuresOf));
  for (const figure of figuresOf(text)) if (!figures.has(figure)) return { reason: 'unknown_figure', detail: figure };
  const moved = movedFigure(withoutDates(text), withoutDates(support));
  if (moved !== null) return { reason: 'moved_figure', detail: moved };
  const held = tokenize(`${support}\n${context}`);
  const roots = new Set(held.map((token) => token.root));
  const forms = new Set(held.map((token) => token.norm));
  const named = namedConcepts(text, 'it', `${context}\n${support}`);
  for (const token of tokenize(text)) {
    if (token.stop || figuresOf(token.norm).length > 0) continue;
    const written = text.slice(token.start, token.end);
    if (isName(text, token.start, written) && !forms.has(token.norm) && !named.has(token.start))
      return { reason: 'unknown_name', detail: written };
    if (!roots.has(token.root) && !linking.has(token.root) && !named.has(token.start))
      return { reason: 'unknown_word', detail: written };
  }
  if (negationsOf(text) !== negationsOf(support)) return { reason: 'negation_changed', detail: '' };
  const [said, meant] = [boundsOf(text), boundsOf(support)];
  for (const bound of said) if (!meant.has(bound)) return { reason: 'bound_changed', detail: bound };
  for (const bound of keptBounds)
    if (meant.has(bound) && !said.has(bound)) return { reason: 'bound_changed', detail: bound };
  const order = inOrder(contentRoots(text), contentRoots(support));
  return order < orderMin ? { reason: 'order_changed', detail: order.toFixed(2) } : null;
}

/** Dates are compared whole; inside them day and year stand beside words that say nothing about them. */
function withoutDates(text: string): string {
  return text
    .replace(
      /\b(?:\d{1,2}[°º]?\s+)?(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)(?:\s+\d{4})?\b/gi,
      ' ',
    )
    .replace(/\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b|\b(?:19|20)\d{2}\b/g, ' ');
}

function foreignFault(text: string, support: string, quote: string, context: string, lang: string): Found {
  const figure = foreignFigure(text, `${support}\n${context}`, lang);
  if (figure !== null) return { reason: 'unknown_figure', detail: figure };
  const source = `${context}\n${support}`;
  const forms = new Set(tokenize(source).map((token) => token.norm));
  const named = namedConcepts(text, lang, source);
  for (const token of tokenize(text)) {
    const written = text.slice(token.start, token.end);
    const name = isName(text, token.start, written) || firstNames.has(token.norm) || isLatinIn(lang, written);
    if (
      !name ||
      forms.has(token.norm) ||
      named.has(token.start) ||
      exonyms.has(token.norm) ||
      isMonth(token.norm, lang) ||
      nearForm(written, forms, lang)
    )
      continue;
    // A given name that is also a word of its language ("franc", "mai") is one only where it is written as a name.
    if (!isName(text, token.start, written) && !/^\p{Lu}/u.test(written) && !isLatinIn(lang, written)) continue;
    return { reason: 'unknown_name', detail: written };
  }
  const subject = strangeSubject(text, source, lang);
  if (subject !== null) return { reason: 'unknown_subject', detail: subject };
  if (foreignDenials(text, lang) !== negationsOf(support)) return { reason: 'negation_changed', detail: '' };
  if (!isAnchored(text, source, named, lang)) return { reason: 'unknown_word', detail: '' };
  const long = text.length > foreignLengthMax * quote.length + 60;
  return long || text.length < foreignLengthMin * quote.length ? { reason: 'length', detail: '' } : null;
}

/** The fewest neighbouring units that hold the quote; null when none do, or when it runs over something left out. */
function unitsWith(units: readonly PassageUnit[], quote: string): { from: number; to: number; text: string } | null {
  const wanted = plain(quote);
  if (wanted.length < quoteCharsMin && wanted.split(' ').length < quoteWordsMin) return null;
  for (let size = 1; size <= Math.min(unitsMax, units.length); size++) {
    for (let from = 0; from + size <= units.length; from++) {
      const range = units.slice(from, from + size);
      if (range.slice(1).some((unit) => unit.afterGap)) continue;
      const text = range.map((unit) => unit.text).join(' ');
      if (holds(text, quote)) return { from, to: from + size - 1, text };
    }
  }
  return null;
}

function holds(text: string, words: string): boolean {
  const [body, wanted] = [plain(text), plain(words)];
  for (let at = body.indexOf(wanted); at !== -1 && wanted !== ''; at = body.indexOf(wanted, at + 1))
    if (!/[\p{L}\p{N}]/u.test(body.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(body.charAt(at + wanted.length)))
      return true;
  return false;
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Places of words that name, in that language, a subject which the source names too: another way of saying the same. */
function namedConcepts(text: string, lang: string, source: string): Set<number> {
  const known = new Set(findConcepts(source, 'it', 'document'));
  return new Set(
    findConceptMentions(text, lang)
      .filter(({ concept }) => known.has(concept) && !concept.startsWith('s_'))
      .flatMap(({ words }) => words.map(({ start }) => start)),
  );
}

/** Capitals inside a sentence or throughout, or letters with digits. */
function isName(text: string, at: number, written: string): boolean {
  if (/\p{L}.*\d|\d.*\p{L}/u.test(written)) return true;
  if (!/^\p{Lu}/u.test(written)) return false;
  if (written.length > 1 && written === written.toUpperCase()) return true;
  const before = text.slice(0, at).trimEnd();
  return before !== '' && !/[.!?:]$/.test(before);
}

function isLatinIn(lang: string, written: string): boolean {
  return (lang === 'ar' || lang === 'uk') && /^\p{Script=Latin}{2,}/u.test(written);
}

/** Names that every language writes its own way and that say nothing by themselves. Folded. */
const exonyms = new Set(
  'lombardy lombardie lombardei lombardiei italy italian italie italien italienne italia italiano italiana italiei region regions regiunea regiunii milan europe european ministry ministere ministerio ministerul labour labor'.split(
    ' ',
  ),
);

/** Ukrainian writes foreign names in its own letters: the first four must be those of a word of the source. */
function nearForm(written: string, forms: ReadonlySet<string>, lang: string): boolean {
  if (lang !== 'uk' || !/\p{Script=Cyrillic}/u.test(written)) return false;
  const latin = [...written.toLowerCase()].map((letter) => cyrillic[letter] ?? letter).join('');
  return [...forms].some((form) => form.length > 3 && form.slice(0, 4) === latin.slice(0, 4));
}

const cyrillic: Record<string, string> = Object.fromEntries(
  'аa бb вv гg ґg дd еe єe жg зz иi іi їi йi кc лl мm нn оo пp рr сs тt уu фf хc цz чc шs щs юu яa ьx'
    .split(' ')
    .map((pair) => [pair[0]!, pair[1] === 'x' ? '' : pair[1]!]),
);

/** Share of the words of the sentence that stand in the source in the same order. */
function inOrder(words: readonly string[], source: readonly string[]): number {
  const shared = words.filter((word) => source.includes(word));
  if (shared.length < 4) return 1;
  let row = new Array<number>(source.length + 1).fill(0);
  for (const word of shared) {
    const next = [0];
    for (let at = 1; at <= source.length; at++)
      next.push(word === source[at - 1] ? row[at - 1]! + 1 : Math.max(row[at]!, next[at - 1]!));
    row = next;
  }
  return row[source.length]! / shared.length;
}

/** Words that report and connect. They name nothing, promise nothing and deny nothing: keep it that way. */
const linking = new Set(
  contentRoots(
    `documento documenti testo atto atti delibera norma norme scheda presentazione passo fonte voce
    dice dicono detto prevede prevedono prevista previsto previste previsti indica indicano indicato stabilisce stabiliscono stabilito riporta riportano scritto scrive legge elenca elencano
    significa cioe ovvero inoltre infine quindi invece riguarda riguardano comprende comprendono compone composta composto consiste chiama chiamato chiamata
    seguente seguenti ossia risulta risultano trova trovano presente presenti`,
  ),
);
