import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findAsked } from '../../../knowledge/sources/asked/find-asked.ts';
import { findFigure } from '../../../knowledge/sources/figures.ts';
import { fold } from '../../../knowledge/text/italian.ts';

/** A whole number, a name, or a computed number to one decimal. */
type Expected = number | string | { about: number };
type TableQuestion = {
  id: string;
  half: 'open' | 'counted';
  language: string;
  question: string;
  must?: Expected[];
  none?: true;
};

// Questions written before the reader; their numbers were counted from the documents' text by other means.
const questions = readFileSync(new URL('./table-questions.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as TableQuestion);

const figureFor = ({ question, language }: TableQuestion) => {
  const figure = findFigure(question, language, findAsked(question, language, 1).facts[0] ?? null);
  return figure === null ? null : [figure.statement, figure.note ?? ''].join(' ');
};

function holds(text: string, expected: Expected): boolean {
  if (typeof expected === 'string') return fold(text).includes(fold(expected));
  const numbers = [...text.matchAll(/(?<![\p{L}\d])\d[\d.]*(?:,\d+)?/gu)].map(([figure]) =>
    Number(
      figure
        .replace(/\.(?=\d{3})/g, '')
        .replace(/\.$/, '')
        .replace(',', '.'),
    ),
  );
  if (typeof expected === 'number') return numbers.includes(expected);
  return numbers.some((one) => Math.abs(one - expected.about) <= 0.06);
}

describe('questions about the tables', () => {
  it.each(['open', 'counted'])('are answered with the numbers counted by hand, the %s half', (half) => {
    const asked = questions.filter((one) => one.half === half && one.must !== undefined);
    const wrong = asked.filter((one) => {
      const text = figureFor(one);
      return text === null || !one.must!.every((expected) => holds(text, expected));
    });
    expect(asked).toHaveLength(100);
    // What is left at the time of writing is in the report of the change; a sixth miss is a step back.
    expect(
      wrong.map(({ question }) => question).length,
      wrong.map(({ question }) => question).join('\n'),
    ).toBeLessThanOrEqual(5);
  });

  it('about anything else get no figure of the tables', () => {
    const others = questions.filter(({ none }) => none === true);
    expect(others).toHaveLength(120);
    expect(others.filter((one) => figureFor(one) !== null).map(({ question }) => question)).toEqual([]);
  });
});
