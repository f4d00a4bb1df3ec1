import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../knowledge/skills/clause.ts';
import { readClauses } from '../../../knowledge/skills/polarity.ts';

/**
 * Own sentences, each with the word of the activity and what the account says of it. `accounts-seen` was used to find
 * causes; `accounts-held` was written before the readers were read, and only its counts were ever looked at.
 */
type Said = 'done' | 'others' | 'never' | 'refused' | 'wished' | 'watched' | 'partly';
type Account = { said: Said; word: string; text: string };

function load(name: string): Account[] {
  return readFileSync(new URL(`./${name}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [said, word, text] = line.split('\t');
      return { said: said as Said, word: word ?? '', text: text ?? '' };
    });
}

/** One sentence alone does not show whose account it is. */
const opening = 'Io lavoravo lì, ci ho passato tre anni. Io arrivavo presto e ho imparato tanto. ';

function readingOf({ text, word }: Account): Clause {
  const at = opening.length + text.indexOf(word);
  const clause = readClauses(opening + text).find((one) => one.start <= at && at < one.end);
  if (clause === undefined || !text.includes(word)) throw new Error(`no clause of "${text}" holds ${word}`);
  return clause;
}

function isRead(account: Account): boolean {
  const { polarity, other, setting, strength } = readingOf(account);
  const counts = polarity === 'asserted' && !other && setting === 'work';
  switch (account.said) {
    case 'done':
      return counts && strength === 'done';
    case 'partly':
      return counts && strength === 'once';
    case 'watched':
      return !counts || strength === 'studied' || strength === 'knows';
    default:
      return !counts;
  }
}

/** The rows read as they were meant, out of all of a kind. */
function counted(accounts: Account[]): Partial<Record<Said, string>> {
  return Object.fromEntries(
    [...Map.groupBy(accounts, (one) => one.said)].map(([said, ones]) => [
      said,
      `${ones.filter(isRead).length}/${ones.length}`,
    ]),
  );
}

const shareRead = (accounts: Account[]) => accounts.filter(isRead).length / accounts.length;
const undone = (one: Account) => one.said !== 'done' && one.said !== 'partly';

describe('who did it and whether it happened', () => {
  for (const [name, floors] of [
    ['accounts-seen', { done: 0.97, undone: 0.93 }],
    ['accounts-held', { done: 0.82, undone: 0.8 }],
  ] as const) {
    it(`is read in ${name} as often as the floor asks, in what was done and in what was not`, () => {
      const accounts = load(name);
      const counts = JSON.stringify(counted(accounts));
      expect(shareRead(accounts.filter((one) => one.said === 'done')), counts).toBeGreaterThanOrEqual(floors.done);
      expect(shareRead(accounts.filter(undone)), counts).toBeGreaterThanOrEqual(floors.undone);
    });
  }
});
