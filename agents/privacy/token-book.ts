import { fold } from '../../knowledge/text/italian.ts';
import type { TokenKind } from './finding.ts';

const tokenPattern = /\[(?:[A-Z]+_)+\d+\]/g;

/**
 * The tokens of one case and what they stand for. Lives in memory for one run and is never stored or sent: without it a
 * masked text cannot be turned back.
 */
export class TokenBook {
  readonly #tokens = new Map<string, string>();
  readonly #words = new Map<string, string>();
  readonly #last = new Map<TokenKind, number>();

  /** The same words of the same kind always get the same token, whatever their case. */
  tokenFor(kind: TokenKind, words: string): string {
    const key = `${kind}\n${fold(words).replace(/\s+/g, ' ').trim()}`;
    const known = this.#tokens.get(key);
    if (known !== undefined) return known;
    const n = (this.#last.get(kind) ?? 0) + 1;
    this.#last.set(kind, n);
    const token = `[${kind}_${n}]`;
    this.#tokens.set(key, token);
    this.#words.set(token, words);
    return token;
  }

  /** Puts the words back; null when the text holds a token that was never given, so that an invented one is noticed. */
  restore(text: string): string | null {
    let invented = false;
    const restored = text.replace(tokenPattern, (token) => {
      const words = this.#words.get(token);
      if (words === undefined) invented = true;
      return words ?? token;
    });
    return invented || restored.includes('[OMISSIS]') ? null : restored;
  }

  get size(): number {
    return this.#words.size;
  }
}
