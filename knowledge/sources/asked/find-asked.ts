import { buildFormIndex, type Form, type FormIndex, findForms } from './form-index.ts';
import { listAskedFacts } from './read-facts.ts';
import { listOutsideForms } from './read-outside.ts';

/** A fact that is asked, with how like the question one of its ways of asking is (about 0…1). */
export type AskedHit = { key: string; score: number };
export type Asked = {
  facts: AskedHit[];
  /** How like the question is to something the documents do not settle, on the same scale. */
  outside: number;
};

/** A fact's plain sentence is met too, but people rarely ask in its words. */
const statementWorth = 0.7;
const outsideMark = '-';

let index: FormIndex | null = null;

/** Facts asked in nearly these words, likeliest first. The index of the ways of asking is built by the first question. */
export function findAsked(question: string, lang: string, limit: number): Asked {
  index ??= buildFormIndex([
    ...listAskedFacts().flatMap((fact): Form[] => [
      ...fact.forms.map((form) => ({ ...form, key: fact.id })),
      { key: fact.id, lang: 'it', text: fact.statement, worth: statementWorth },
    ]),
    ...listOutsideForms().map(({ subject, lang: of, text }) => ({ key: `${outsideMark}${subject}`, lang: of, text })),
  ]);
  const hits = findForms(index, question, lang, limit + outsideLookedAt);
  return {
    facts: hits
      .filter(({ key }) => !key.startsWith(outsideMark))
      .slice(0, limit)
      .map(({ key, score }) => ({ key, score })),
    outside: hits.find(({ key }) => key.startsWith(outsideMark))?.score ?? 0,
  };
}

const outsideLookedAt = 12;
