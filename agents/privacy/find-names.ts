import { fold } from '../../knowledge/text/italian.ts';
import type { Finding, TokenKind } from './finding.ts';
import { ambiguousNames, firstNames } from './first-names.ts';
import { isKnownWord } from './known-words.ts';
import { capital, introductions, lowIntroductions, named } from './name-introductions.ts';

/**
 * People's names: those handed in, those that something introduces, those whose first name is on the list, the head of
 * a CV; each is then looked for in the whole text. What is left of unknown words in capitals goes as `NOME`.
 */
export function findNames(text: string, given: readonly string[], isCommon: (word: string) => boolean): Finding[] {
  const found: Finding[] = [];
  const parts = new Set<string>();
  const known = (candidate: string) => isKnownWord(candidate) || isCommon(candidate);
  for (const name of given) {
    for (const part of name.split(/[\s,]+/)) {
      if (/^\p{L}[\p{L}'’-]+$/u.test(part) && !isParticle(part)) parts.add(fold(part));
    }
    for (const part of [name, ...name.split(/[\s,]+/)]) found.push(...spacedOut(text, part));
  }
  const introduced = [
    ...introductions.flatMap((pattern) => places(text, pattern)).map((place) => trimmed(text, place, known, true)),
    ...lowIntroductions.flatMap((pattern) => places(text, pattern)).map((place) => trimmed(text, place, known, false)),
    ...headLine(text, known),
    ...beforeAge(text, known),
    ...fromList(text, known),
  ];
  for (const place of introduced) {
    if (place === null || place.end <= place.start) continue;
    found.push({ ...place, act: 'token', kind: 'PERSONA' });
    for (const match of text.slice(place.start, place.end).matchAll(/\p{L}[\p{L}\p{M}'’-]*/gu)) {
      if (match[0].length > 2 && !isParticle(match[0])) parts.add(fold(match[0]));
    }
  }
  found.push(...repeated(text, parts, known));
  found.push(...unknownCapitals(text, known));
  return found;
}

type Place = { start: number; end: number };

function places(text: string, pattern: RegExp): Place[] {
  return [...text.matchAll(new RegExp(pattern.source, `${pattern.flags}d`))].flatMap((match) => {
    const place = match.indices?.groups?.name;
    return place === undefined ? [] : [{ start: place[0], end: place[1] }];
  });
}

function isParticle(part: string): boolean {
  return /^(?:de|di|del|della|dei|la|lo|le|van|von|el|al|ben|bin|da|dos|do|e|il|detto|detta)$/i.test(part);
}

/** A name ends where a word begins that is none: a verb, a job, a heading. */
function trimmed(text: string, place: Place, known: (word: string) => boolean, capitals: boolean): Place | null {
  let end = place.start;
  for (const match of text.slice(place.start, place.end).matchAll(/\p{L}[\p{L}\p{M}'’-]*|\n/gu)) {
    if (match[0] === '\n') break;
    const folded = fold(match[0]);
    const first = end === place.start;
    if (
      !firstNames.has(folded) &&
      !isParticle(match[0]) &&
      match[0].length > 1 &&
      known(match[0]) &&
      (!capitals || !first || lowerOnly(folded))
    )
      break;
    end = place.start + match.index + match[0].length;
  }
  const name = text.slice(place.start, end);
  if (end === place.start || isParticle(name.trim())) return null;
  return { start: place.start, end };
}

/** Words that are never a surname, whatever comes before them. */
function lowerOnly(folded: string): boolean {
  return isKnownWord(folded);
}

/** The first lines of a CV: two to four words, all capitalised, none of them a heading or a job. */
function headLine(text: string, known: (word: string) => boolean): Place[] {
  const found: Place[] = [];
  let start = 0;
  for (const line of text.split('\n').slice(0, 6)) {
    const words = [...(line.split(/[,|(–]|\s-\s/)[0] ?? '').matchAll(/\p{L}[\p{L}\p{M}'’-]*/gu)];
    const plain =
      /^[\s*#_>|-]*(?:\p{Lu}[\p{L}\p{M}'’-]*\s+)(?:(?:de|di|del|la|el|van|von|ben)\s+)?\p{Lu}[\p{L}\p{M}'’-]*(?:\s+\p{Lu}[\p{L}\p{M}'’-]*){0,2}[\s*_|,.:–-]*(?:\(?\d{2}.*|(?<=[,|–-]\s*)\p{Ll}.*)?$/u.test(
        line,
      );
    if (
      plain &&
      words.length >= 2 &&
      words.every((match) => !known(match[0]) || firstNames.has(fold(match[0])) || isParticle(match[0]))
    ) {
      const last = words.findLast((match) => /^\p{Lu}/u.test(match[0]));
      const first = words[0];
      if (first !== undefined && last !== undefined)
        found.push({ start: start + first.index, end: start + last.index + last[0].length });
    }
    start += line.length + 1;
  }
  return found;
}

/** "Ardit, 31 anni": at the start of a line, one to three words in capitals and then an age. */
function beforeAge(text: string, known: (word: string) => boolean): Place[] {
  return places(
    text,
    new RegExp(
      `(?:^|\\n)\\s*(?<name>${named})(?=\\s*[,(–—-]?\\s*(?:di\\s+)?\\d{2}\\s*(?:anni\\b|a\\.|[,.;)–—-]))`,
      'gu',
    ),
  ).filter(
    ({ start, end }) =>
      !text
        .slice(start, end)
        .split(/\s+/)
        .some((part) => known(part) && !firstNames.has(fold(part))),
  );
}

/** A capitalised first name of the list, with the capitalised words around it that are no words of the language. */
function fromList(text: string, known: (word: string) => boolean): Place[] {
  const words = [...text.matchAll(/\p{L}[\p{L}\p{M}'’-]*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
  const near = (left: number, right: number) =>
    /^[ \t]+$/.test(text.slice(words[left]?.end ?? 0, words[right]?.start ?? 0));
  const surname = (at: number) => {
    const candidate = words[at];
    return (
      candidate !== undefined &&
      /^\p{Lu}/u.test(candidate.text) &&
      candidate.text.length > 1 &&
      (!known(candidate.text) || firstNames.has(fold(candidate.text)))
    );
  };
  const found: Place[] = [];
  for (const [at, { text: spelled, start }] of words.entries()) {
    if (!/^\p{Lu}/u.test(spelled) || spelled.length < 2) continue;
    const folded = fold(spelled);
    if (
      !firstNames.has(folded) &&
      !folded.split(/[-'’]/).some((half) => half.length > 2 && firstNames.has(half) && !ambiguousNames.has(half))
    )
      continue;
    let from = at;
    let to = at;
    while (
      to - at < 3 &&
      near(to, to + 1) &&
      (surname(to + 1) || (isParticle(words[to + 1]?.text ?? '') && near(to + 1, to + 2) && surname(to + 2)))
    )
      to += 1;
    while (at - from < 2 && from > 0 && near(from - 1, from) && surname(from - 1)) from -= 1;
    if (
      from === to &&
      ambiguousNames.has(folded) &&
      (isKnownWord(spelled) || startsLine(text, start) || spelled === spelled.toUpperCase())
    )
      continue;
    found.push({ start: words[from]?.start ?? start, end: words[to]?.end ?? start });
  }
  return found;
}

function startsLine(text: string, at: number): boolean {
  return /(?:^|[\n.!?:;•|"«(–—-])\s*$/.test(text.slice(Math.max(0, at - 4), at));
}

/** A name found once is a name everywhere, also without capitals unless it is a word too. */
function repeated(text: string, parts: ReadonlySet<string>, known: (word: string) => boolean): Finding[] {
  if (parts.size === 0) return [];
  const found: Finding[] = [];
  for (const match of text.matchAll(/\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}+)*/gu)) {
    const folded = fold(match[0]);
    if (!parts.has(folded) && !folded.split(/[-'’]/).some((half) => parts.has(half))) continue;
    if (!/^\p{Lu}/u.test(match[0]) && (known(match[0]) || ambiguousNames.has(folded))) continue;
    found.push({ start: match.index, end: match.index + match[0].length, act: 'token', kind: 'PERSONA' });
  }
  return found;
}

/** "M A R I O": letters set apart to be read by people only. */
function spacedOut(text: string, name: string): Finding[] {
  const letters = [...name.replace(/[^\p{L}]/gu, '')];
  if (letters.length < 4) return [];
  const pattern = new RegExp(
    `(?<!\\p{L})${letters.map((letter) => letter.replace(/[^\p{L}]/gu, '')).join('[\\s._*-]{0,3}')}(?!\\p{L})`,
    'giu',
  );
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    act: 'token',
    kind: 'PERSONA' as TokenKind,
  }));
}

/** In the middle of a sentence a capital marks a name; one that nobody knows as a tool, a place or a language goes. */
function unknownCapitals(text: string, known: (word: string) => boolean): Finding[] {
  const found: Finding[] = [];
  for (const match of text.matchAll(
    new RegExp(`(?<=[\\p{Ll}\\d,"«(]\\s?[ ]?)(?<!\\n\\s*)${capital}(?:[ ]${capital})*`, 'gu'),
  )) {
    const before = text.slice(Math.max(0, match.index - 2), match.index);
    if (/[.!?:;\n•]\s?$/.test(before) || before === '') continue;
    for (const part of match[0].matchAll(new RegExp(capital, 'gu'))) {
      // Acronyms of up to four letters are tools, certificates, provinces.
      if (known(part[0]) || part[0].length < 3 || (part[0].length <= 4 && part[0] === part[0].toUpperCase())) continue;
      const start = match.index + part.index;
      found.push({ start, end: start + part[0].length, act: 'token', kind: 'NOME' });
    }
  }
  return found;
}
