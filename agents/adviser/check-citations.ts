import type { FoundPassage } from '../../knowledge/sources/source-library.ts';
import type { AnswerCitation } from './answer.ts';
import type { QuestionLanguage } from './language.ts';
import { phrasesOf } from './phrases.ts';

export type CitationFault = {
  n: number | null;
  fault:
    | 'unknown_number'
    | 'unused'
    | 'not_verbatim'
    | 'number_not_in_passage'
    | 'name_not_in_passage'
    | 'uncited_quote';
  detail: string;
};

/**
 * Checks an answer against its passages: every quote stands in its passage word for word, every number and name of a
 * sentence that carries `[n]` stands in passage n, every `[n]` has a citation and every citation is used.
 */
export function checkCitations(
  text: string,
  citations: readonly AnswerCitation[],
  passages: ReadonlyMap<string, Pick<FoundPassage, 'text' | 'title' | 'heading'>>,
): CitationFault[] {
  const faults: CitationFault[] = [];
  const byNumber = new Map(citations.map((citation) => [citation.n, citation]));
  const used = new Set<number>();
  for (const citation of citations) {
    const passage = passages.get(citation.passageId);
    if (passage === undefined || !contains(passage.text, citation.quote))
      faults.push({ n: citation.n, fault: 'not_verbatim', detail: citation.quote });
  }
  for (const paragraph of text.split('\n')) {
    const numbers = [...paragraph.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1]));
    const quotes = [...paragraph.matchAll(/«([^«»]*(?:«[^«»]*»[^«»]*)*)»/g)].map((match) => match[1]!);
    if (numbers.length === 0) {
      for (const quote of quotes) faults.push({ n: null, fault: 'uncited_quote', detail: quote });
      continue;
    }
    const bodies: string[] = [];
    for (const n of numbers) {
      used.add(n);
      const citation = byNumber.get(n);
      const passage = citation === undefined ? undefined : passages.get(citation.passageId);
      if (passage === undefined) faults.push({ n, fault: 'unknown_number', detail: `[${n}]` });
      else bodies.push(`${passage.title}\n${passage.heading}\n${passage.text}`);
    }
    const body = bodies.join('\n');
    for (const quote of quotes)
      if (!contains(body, quote)) faults.push({ n: numbers[0]!, fault: 'not_verbatim', detail: quote });
    const said = paragraph.replace(/\[\d+\]/g, ' ');
    for (const figure of figuresOf(said))
      if (!figuresOf(body).has(figure)) faults.push({ n: numbers[0]!, fault: 'number_not_in_passage', detail: figure });
    for (const name of namesOf(said))
      if (!plain(body).includes(plain(name)))
        faults.push({ n: numbers[0]!, fault: 'name_not_in_passage', detail: name });
  }
  for (const { n } of citations) if (!used.has(n)) faults.push({ n, fault: 'unused', detail: `[${n}]` });
  return faults;
}

/** Lines that rest on no source and are not sentences of the service itself: a model's own claims. */
export function findUncited(text: string, lang: QuestionLanguage, contact: string | null): string[] {
  const phrases = phrasesOf(lang);
  const office = contact ?? phrases.office;
  const own = Object.values(phrases).flatMap((value) =>
    typeof value === 'string' ? [value] : typeof value === 'function' ? [value(office)] : Object.values(value),
  );
  const known = own.filter((value) => value !== '').sort((a, b) => b.length - a.length);
  return text.split('\n').filter((line) => {
    if (line.trim() === '' || /\[\d+\]/.test(line)) return false;
    let rest = line.replace(/“[^”]*”/g, '');
    for (const value of known) rest = rest.replaceAll(value, '');
    return /[\p{L}\p{N}]/u.test(rest);
  });
}

/** White space, apostrophes and quotation marks differ between hands; words do not. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”]/g, '"')
    .toLowerCase();
}

function contains(body: string, quote: string): boolean {
  return plain(body).includes(plain(quote).trim());
}

/** Numbers without their grouping: `1.308` and `1308` are one figure. */
function figuresOf(text: string): Set<string> {
  return new Set(
    [...text.matchAll(/\d+(?:[.,]\d+)*/g)].map((match) =>
      match[0]
        .replace(/[.,](?=\d{3}(?!\d))/g, '')
        .replace(',', '.')
        .replace(/^0+(?=\d)/, ''),
    ),
  );
}

/** Capitalised words inside a sentence, outside its first word: names of places, bodies and measures. */
function namesOf(text: string): string[] {
  return [...text.matchAll(/(?<=[\p{Ll},;]\s)\p{Lu}[\p{L}’']{2,}/gu)]
    .map((match) => match[0])
    .filter((name) => !/^(?:CPI|Centro|Impiego|Regione|GOL)$/.test(name));
}
