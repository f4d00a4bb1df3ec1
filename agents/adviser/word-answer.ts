import type { FoundPassage } from '../../knowledge/sources/source-library.ts';
import type { AnswerCitation, Evidence } from './answer.ts';
import type { AnswerBasis, Answered } from './answer-question.ts';
import { judgeEvidence } from './answerable.ts';
import { checkCitations } from './check-citations.ts';
import { cite, sourceName, validityNote } from './compose.ts';
import { toEvidence } from './evidence.ts';
import type { QuestionLanguage } from './language.ts';
import type { PassageHandles } from './passage-handles.ts';
import { phrasesOf } from './phrases.ts';
import type { KeptSentence, SentenceCheck } from './sentence-check.ts';

/** Modules come from the catalogue, not from a document: said by the service itself, without a number. */
const catalogueLead: Record<QuestionLanguage, string> = {
  it: 'Nel catalogo dei moduli c’è:',
  en: 'In the catalogue of modules there is:',
  ro: 'În catalogul de module există:',
  ar: 'يوجد في كتالوج الوحدات:',
  es: 'En el catálogo de módulos está:',
  uk: 'У каталозі модулів є:',
  fr: 'Dans le catalogue des modules il y a :',
};

/**
 * The answer made of the sentences that stood: what is over comes first, a proposal says that it is one, every sentence
 * carries its number. Null when the sentences do not answer the question, by the same judgement as the rules' own quotes:
 * a true sentence about something else is no answer.
 */
export function wordAnswer(
  built: Answered,
  basis: AnswerBasis,
  check: SentenceCheck,
  handles: PassageHandles,
): Answered | null {
  const { lang } = built.answer;
  const phrases = phrasesOf(lang);
  const stretches = check.kept.flatMap((one) => ('stretch' in one ? [one.stretch] : []));
  const facts = check.kept.flatMap((one) => ('fact' in one ? [one.fact] : []));
  // By what the quotes hold of the question: the known ways of asking have spoken already.
  const judgement = judgeEvidence(basis.question, stretches, basis.rarity, undefined, true);
  const foreign = basis.question.lang !== 'it' && basis.verdict !== 'no' && stretches.length > 0;
  if (facts.length === 0 && judgement.verdict === 'no' && !foreign) return null;
  const partial = built.answer.outcome === 'partial' || judgement.verdict === 'partly';
  const citations: AnswerCitation[] = [];
  const paragraphs: string[] = [];
  if (partial) paragraphs.push(phrases.incomplete);
  for (const evidence of basis.ended)
    paragraphs.push(`${evidence.statement ?? evidence.quote} [${cite(evidence, citations)}]`);
  for (const one of check.kept) paragraphs.push(paragraphOf(one, lang, citations));
  const evidence = [...stretches.map(toEvidence), ...facts];
  const note = validityNote({ lang, evidence });
  if (note !== null) paragraphs.push(note);
  if (phrases.italianQuote !== '') paragraphs.push(phrases.italianQuote);
  paragraphs.push(phrases.askOffice(basis.contact ?? phrases.office));
  const text = paragraphs.join('\n\n');
  const passages = new Map<string, FoundPassage>(built.passages);
  for (const passage of handles.passages()) passages.set(passage.passageId, passage);
  for (const one of [...basis.ended, ...evidence])
    for (const { passage } of [one, ...(one.more ?? [])]) passages.set(passage.passageId, passage);
  const faults = checkCitations(text, citations, passages).filter(
    // Names of another language were looked at sentence by sentence: here every capital would be one.
    ({ fault }) => lang === 'it' || (fault !== 'name_not_in_passage' && fault !== 'number_not_in_passage'),
  );
  if (faults.length > 0) return null;
  const warning = built.redactions.length === 0 ? '' : `${phrases.privacy}\n\n`;
  return {
    ...built,
    passages,
    answer: {
      ...built.answer,
      outcome: partial ? 'partial' : 'answered',
      text: `${warning}${text}`,
      citations,
      handoff: { offered: true, contact: basis.contact ?? phrasesOf('it').office },
      model: check.modelName,
    },
  };
}

function paragraphOf(one: KeptSentence, lang: QuestionLanguage, citations: AnswerCitation[]): string {
  const phrases = phrasesOf(lang);
  if ('module' in one) return `${catalogueLead[lang]} ${one.text}`;
  if ('fact' in one) {
    const rows: Evidence[] = [one.fact, ...(one.fact.more ?? [])];
    const numbers = rows.map((row) => `«${row.quote}» [${cite(row, citations)}]`).join(', ');
    return [`${one.text} ${numbers}`, ...(one.fact.note === undefined ? [] : [one.fact.note])].join('\n');
  }
  const { passage } = one.stretch;
  const n = cite(toEvidence(one.stretch), citations);
  const { status } = passage.validity;
  const lead =
    status === 'proposed' || status === 'opinion'
      ? `${phrases.sources[sourceName(passage.kind, status, passage.title)]}: `
      : '';
  return `${lead}${one.text} [${n}]`;
}
