import type { DocumentKind } from '../../db/schema/documents.ts';
import type { AnswerCitation, Composed, ComposeInput, Evidence } from './answer.ts';
import { phrasesOf, type SourceName } from './phrases.ts';

/**
 * Words the answer without a model: each source with its own words, then what its date makes of it. A sentence that
 * carries a number in square brackets rests on that citation alone.
 */
export async function composeFromSources(input: ComposeInput): Promise<Composed> {
  const phrases = phrasesOf(input.lang);
  const contact = input.contact ?? phrases.office;
  const citations: AnswerCitation[] = [];
  const paragraphs: string[] = [];
  if (input.kind === 'decision') {
    paragraphs.push(phrases.decision(contact));
    if (input.evidence.length > 0) paragraphs.push(phrases.criteria);
  } else if (!input.complete) paragraphs.push(phrases.incomplete);
  // That a measure is over comes before how it was: whoever stops after the first line must not be misled.
  for (const evidence of input.ended)
    paragraphs.push(`${evidence.statement ?? evidence.quote} [${cite(evidence, citations)}]`);
  for (const [at, evidence] of input.evidence.entries()) paragraphs.push(sentenceOf(evidence, at, citations, input));
  const note = validityNote(input);
  if (note !== null) paragraphs.push(note);
  if (phrases.italianQuote !== '' && citations.length > 0) paragraphs.push(phrases.italianQuote);
  if (input.kind === 'answer') paragraphs.push(phrases.askOffice(contact));
  return { text: paragraphs.join('\n\n'), citations, model: null };
}

function sentenceOf(evidence: Evidence, at: number, citations: AnswerCitation[], input: ComposeInput): string {
  const n = cite(evidence, citations);
  const phrases = phrasesOf(input.lang);
  const { passage } = evidence;
  const lead = `${phrases.sources[sourceName(passage.kind, passage.validity.status, passage.title)]}${partOf(passage.heading, evidence.quote, phrases.under)}`;
  const says =
    at === 0 || input.kind === 'decision' || evidence.statement !== undefined ? phrases.says : phrases.alsoSays;
  // In another language the lead stands on its own line: the cited line is the source's, in its language.
  const gap = input.lang === 'it' ? ' ' : '\n';
  if (evidence.statement !== undefined) {
    const rows = [
      `«${evidence.quote}» [${n}]`,
      ...(evidence.more ?? []).map((more) => `«${more.quote}» [${cite(more, citations)}]`),
    ];
    return [
      `${evidence.statement}${gap}${lead} ${says}${gap}${rows.join(', ')}`,
      ...(evidence.note === undefined ? [] : [evidence.note]),
    ].join('\n');
  }
  return `${lead} ${says}${gap}«${tidy(evidence.quote)}» [${n}]`;
}

/** The title above a passage says what a bare list item is about; left out when the quote has it. */
function partOf(heading: string, quote: string, under: string): string {
  const parts = heading
    .split(', ')
    .filter((part) => part.length > 2 && part.length <= headingCharsMax && !/[«»“”\n]/.test(part));
  const shown = parts
    .slice(-2)
    .filter((part) => !quote.toLowerCase().includes(part.toLowerCase()))
    .join(', ');
  return shown === '' ? '' : `, ${under} “${shown}”,`;
}

const headingCharsMax = 90;

/** Quotes are the source's own words, but a bullet at the very start is only its place in a list. */
function tidy(quote: string): string {
  return quote.trim();
}

/** How a source is called in a sentence. Without dates and numbers: those stand in the citation, where they can be checked. */
export function sourceName(kind: DocumentKind, status: string, title: string): SourceName {
  if (status === 'proposed') return 'proposal';
  if (status === 'opinion') return 'opinion';
  if (kind === 'act') return /^D\.?\s?g\.?\s?r/i.test(title) ? 'resolution' : 'act';
  return kind === 'law' || kind === 'guidelines' || kind === 'slides' || kind === 'sheet' ? kind : 'other';
}

/** The number of a passage in an answer: the same passage keeps one number. */
export function cite(evidence: Evidence, citations: AnswerCitation[]): number {
  const { passage, quote } = evidence;
  const known = citations.find((citation) => citation.passageId === passage.passageId);
  if (known !== undefined) return known.n;
  const n = citations.length + 1;
  citations.push({
    n,
    passageId: passage.passageId,
    documentId: passage.documentId,
    file: passage.file,
    title: passage.title,
    locator: passage.locator,
    quote: tidy(quote),
    validity: passage.validity,
  });
  return n;
}

/** One sentence about validity, the most binding first; nothing for what is in force. */
export function validityNote(input: Pick<ComposeInput, 'lang' | 'evidence'>): string | null {
  const phrases = phrasesOf(input.lang);
  const statuses = new Set(input.evidence.map((evidence) => evidence.passage.validity.status));
  const notes: string[] = [];
  if (statuses.has('expired') || statuses.has('superseded')) notes.push(phrases.ended);
  if (statuses.has('proposed')) notes.push(phrases.proposal);
  if (statuses.has('opinion')) notes.push(phrases.opinion);
  if (statuses.has('unknown')) notes.push(phrases.uncertain);
  return notes.length === 0 ? null : notes.join(' ');
}
