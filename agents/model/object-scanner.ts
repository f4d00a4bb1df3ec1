/** More than this is no answer; scanning stops, and the whole text is judged once at its end. */
const charsMax = 40_000;

/**
 * Finds the complete objects of the list `field` in a JSON text that is still being written, each once. Linear in the
 * text: a library that parses what has arrived so far anew at every piece takes the square, which a hostile server can use.
 */
export class ObjectScanner {
  readonly #opening: RegExp;
  #text = '';
  #at = -1;
  #depth = 0;
  #from = -1;
  #inString = false;
  #escaped = false;

  constructor(field: string) {
    this.#opening = new RegExp(`"${field}"\\s*:\\s*\\[`);
  }

  /** What is complete with this piece. Values are parsed JSON; broken ones are left out. */
  take(piece: string): unknown[] {
    if (this.#text.length + piece.length > charsMax) return [];
    this.#text += piece;
    if (this.#at < 0) {
      const match = this.#opening.exec(this.#text);
      if (match === null) return [];
      this.#at = match.index + match[0].length;
    }
    const whole: unknown[] = [];
    for (; this.#at < this.#text.length; this.#at++) {
      const char = this.#text[this.#at];
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (char === '\\') this.#escaped = true;
        else if (char === '"') this.#inString = false;
      } else if (char === '"') this.#inString = true;
      else if (char === '{' && this.#depth++ === 0) this.#from = this.#at;
      else if (char === '}' && this.#depth > 0 && --this.#depth === 0) {
        try {
          whole.push(JSON.parse(this.#text.slice(this.#from, this.#at + 1)));
        } catch {
          // Judged again, and counted, when the whole text is read.
        }
      }
    }
    return whole;
  }
}
