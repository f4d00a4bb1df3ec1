import type { DocumentKind } from '../../db/schema/documents.ts';
import type { AnswerCitation, Composed, ComposeInput, Evidence } from './answer.ts';
import { phrasesOf } from './phrases.ts';

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
  input.evidence.forEach((evidence, at) => paragraphs.push(sentenceOf(evidence, at, citations, input)));
  for (const evidence of input.ended) paragraphs.push(`${evidence.statement ?? evidence.quote} [${cite(evidence, citations)}]`);
  const note = validityNote(input);
  if (note !== null) paragraphs.push(note);
  if (phrases.italianQuote !== '' && citations.length > 0) paragraphs.push(phrases.italianQuote);
  if (input.kind === 'answer') paragraphs.push(phrases.askOffice(contact));
  return { text: paragraphs.join('\n\n'), citations, model: null };
}

function sentenceOf(evidence: Evidence, at: number, citations: AnswerCitation[], input: ComposeInput): string {
  const n = cite(evidence, citations);
  const phrases = phrasesOf(input.lang);
  const source = sourceName(evidence.passage.kind, evidence.passage.validity.status, evidence.passage.title);
  if (evidence.statement !== undefined) {
    const rows = [`«${evidence.quote}» [${n}]`, ...(evidence.more ?? []).map((more) => `«${more.quote}» [${cite(more, citations)}]`)];
    return [`${evidence.statement} ${phrases.says(source)} ${rows.join(', ')}`, ...(evidence.note === undefined ? [] : [evidence.note])].join('\n');
  }
  const lead = at === 0 || input.kind === 'decision' ? phrases.says(source) : phrases.alsoSays(source);
  return `${lead} «${tidy(evidence.quote)}» [${n}]`;
}

/** Quotes are the source's own words, but a bullet at the very start is only its place in a list. */
function tidy(quote: string): string {
  return quote.trim();
}

/** How a source is called in a sentence. Without dates and numbers: those stand in the citation, where they can be checked. */
function sourceName(kind: DocumentKind, status: string, title: string): string {
  if (status === 'proposed') return 'La proposta regionale';
  if (status === 'opinion') return 'Il parere dei sindacati';
  if (kind === 'sheet') return 'La scheda del programma';
  if (kind === 'act') return /^D\.?g\.?r/i.test(title) ? 'La delibera regionale' : 'L’atto';
  if (kind === 'law') return 'La norma';
  if (kind === 'guidelines') return 'Le linee guida';
  if (kind === 'slides') return 'La presentazione del programma';
  return 'Il documento';
}

function cite(evidence: Evidence, citations: AnswerCitation[]): number {
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
function validityNote(input: ComposeInput): string | null {
  const phrases = phrasesOf(input.lang);
  const statuses = new Set(input.evidence.map((evidence) => evidence.passage.validity.status));
  const notes: string[] = [];
  if (statuses.has('expired') || statuses.has('superseded')) notes.push(phrases.ended);
  if (statuses.has('proposed')) notes.push(phrases.proposal);
  if (statuses.has('opinion')) notes.push(phrases.opinion);
  if (statuses.has('unknown')) notes.push(phrases.uncertain);
  return notes.length === 0 ? null : notes.join(' ');
}
