import { sha256 } from '../../db/canonical-json.ts';
import { tokenize } from '../text/italian.ts';
import { irregularRoots, stopWords } from '../text/italian-words.ts';
import { findConceptsOf } from './concepts.ts';
import { MEASURE_CONCEPTS } from './thesaurus/measures.ts';
import { PEOPLE_CONCEPTS } from './thesaurus/people.ts';
import { SERVICE_CONCEPTS } from './thesaurus/services.ts';
import { STATEMENT_CONCEPTS } from './thesaurus/statements.ts';

/** Raised when words are split or cut to roots in another way. */
const rulesVersion = 1;

let version: number | null = null;

/**
 * Which words and thesaurus stored terms were made with: terms of another version are made anew. It follows the lists
 * themselves, so that nobody has to remember to raise a number after adding a word.
 */
export function termsVersion(): number {
  version ??= Number.parseInt(
    sha256(
      JSON.stringify([
        rulesVersion,
        [...stopWords],
        [...irregularRoots],
        SERVICE_CONCEPTS,
        PEOPLE_CONCEPTS,
        MEASURE_CONCEPTS,
        STATEMENT_CONCEPTS,
      ]),
    ).slice(0, 7),
    16,
  );
  return version;
}

/**
 * The words of a passage as the index takes them: four lines of body, heading, title and concepts; a word is its root, with
 * `=` and the written form where that differs. Splitting is what costs time, and it is done once.
 */
export function termsOf(passage: { text: string; heading: string; title: string }): string {
  const [body, heading, title] = [passage.text, passage.heading, passage.title].map((text) => tokenize(text));
  const words = body!
    .filter((token) => !token.stop)
    .map(({ root, norm }) => (root === norm ? root : `${root}=${norm}`));
  const roots = [heading!, title!].map((tokens) => tokens.filter((token) => !token.stop).map((token) => token.root));
  return [words, ...roots, findConceptsOf([...heading!, ...body!])].map((line) => line.join(' ')).join('\n');
}
