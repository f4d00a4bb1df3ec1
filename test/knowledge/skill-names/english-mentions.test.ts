import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findEnglishMentions } from '../../../knowledge/skill-names/english-mentions.ts';
import { findSkillNames } from '../../../knowledge/skill-names/find-skill-names.ts';
import { buildSkillNameIndex } from '../../../knowledge/skill-names/skill-name-index.ts';

const labels: [string, string[]][] = [
  ['handle customer complaints', ['deal with complaints']],
  ['operate forklift', ['drive forklift trucks']],
  ['machine learning', []],
  ['C#', []],
  ['web services', []],
  ['develop new products', []],
  ['SQL', ['structured query language']],
];
// Enough other names that common words weigh little and rare ones much, as in a real taxonomy.
const filler = Array.from({ length: 400 }, (_, at) => [`zz${at} work process`, []] as [string, string[]]);
const index = buildSkillNameIndex(
  [...labels, ...filler].map(([label, altLabels], at) => ({ id: `ski_${at}`, uri: `urn:${at}`, label, altLabels })),
);
const labelOf = (id: string) => index.skills.find((skill) => skill.id === id)!.label;
const found = (text: string) =>
  findEnglishMentions(index, text).map(({ skillId, text: span, polarity }) => [labelOf(skillId), span, polarity]);

describe('skills named in an English text', () => {
  test.each([
    ['I handled complaints from customers.', 'handle customer complaints', 'asserted'],
    ['Drove forklift trucks.', 'operate forklift', 'asserted'],
    ['I never used SQL.', 'SQL', 'negated'],
    ["I haven't done any machine learning.", 'machine learning', 'negated'],
    ['I would like to learn machine learning.', 'machine learning', 'wished'],
    ['Two years of C#.', 'C#', 'asserted'],
  ])('%s → %s, %s', (text, label, polarity) => {
    expect(found(text)).toContainEqual([label, expect.any(String), polarity]);
  });

  test('the place covers the words that name the skill', () => {
    expect(found('For years I handled customer complaints by phone.')).toEqual([
      ['handle customer complaints', 'handled customer complaints', 'asserted'],
    ]);
  });

  test('one word of a longer name is no mention of it, nor are words of two sentences', () => {
    expect(found('We had a web page.')).toEqual([]);
    expect(found('I used the machine. Learning came later.')).toEqual([]);
  });

  test('a denial does not reach over a comma or a full stop', () => {
    expect(found('I never used SQL, I operated forklift trucks.')).toEqual([
      ['SQL', 'SQL', 'negated'],
      ['operate forklift', 'operated forklift', 'asserted'],
    ]);
  });

  test('places are verbatim and confidence lies between 0 and 1 for any text', () => {
    const words = fc.constantFrom(
      'SQL',
      'machine',
      'learning',
      'customers',
      'complaints',
      'not',
      '.',
      ',',
      '\n',
      '🚀',
      'é',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((list) => list.join(' ')),
        ),
        (text) => {
          for (const mention of findEnglishMentions(index, text, { minConfidence: 0 })) {
            expect(text.slice(mention.start, mention.end)).toBe(mention.text);
            expect(mention.confidence).toBeGreaterThanOrEqual(0);
            expect(mention.confidence).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });
});

describe('a phrase finds its skill', () => {
  test.each([
    ['new product development', 'develop new products'],
    ['dealing with complaints of clients', 'handle customer complaints'],
    ['structured query languages', 'SQL'],
  ])('%s → %s', (query, label) => {
    expect(index.skills[findSkillNames(index, query, 5)[0]!.row]!.label).toBe(label);
  });

  test('nothing shared, nothing found', () => {
    expect(findSkillNames(index, 'xyzzy', 5)).toEqual([]);
    expect(findSkillNames(index, 'the of and', 5)).toEqual([]);
    expect(findSkillNames(buildSkillNameIndex([]), 'SQL', 5)).toEqual([]);
  });
});
