import { tokenize } from '../../text/italian.ts';
import { plainForm } from '../plain-form.ts';
import { GLOSSARY } from './glossary-words.ts';
import { readWays } from './read-ways.ts';

type Entry = { words: string[]; roots: string[] };

let glossary: Map<string, Map<string, Entry[]>> | null = null;

/** Words of another language are filed under their first letters, so that their endings stay open. */
const keyLength = 5;

/** Roots of the Italian terms that words of a text in another language stand for, each once. */
export function findItalianRoots(text: string, lang: string): string[] {
  glossary ??= readGlossary();
  const entries = glossary.get(lang);
  if (entries === undefined) return [];
  const words = tokenize(text).map(({ norm }) => plainForm(norm, lang));
  const roots = new Set<string>();
  for (const [at, word] of words.entries())
    for (const entry of entries.get(word.slice(0, keyLength)) ?? [])
      if (entry.words.every((wanted, place) => isForm(words[at + place], wanted)))
        for (const root of entry.roots) roots.add(root);
  return [...roots];
}

/** The same word, or one that only ends otherwise. */
function isForm(word: string | undefined, wanted: string): boolean {
  if (word === wanted) return true;
  const stem = Math.max(keyLength, wanted.length - endingMax);
  return (
    word !== undefined &&
    wanted.length > keyLength &&
    Math.abs(word.length - wanted.length) <= endingMax &&
    word.slice(0, stem) === wanted.slice(0, stem)
  );
}

const endingMax = 2;

function readGlossary(): Map<string, Map<string, Entry[]>> {
  const byLanguage = new Map<string, Map<string, Entry[]>>();
  for (const { id, lang, text } of readWays(GLOSSARY)) {
    const words = tokenize(text).map(({ norm }) => plainForm(norm, lang));
    if (words[0] === undefined) continue;
    const roots = tokenize(id).flatMap(({ stop, root }) => (stop ? [] : [root]));
    const entries = byLanguage.get(lang) ?? new Map<string, Entry[]>();
    const key = words[0].slice(0, keyLength);
    entries.set(key, [...(entries.get(key) ?? []), { words, roots }]);
    byLanguage.set(lang, entries);
  }
  return byLanguage;
}
