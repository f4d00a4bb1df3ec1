/** A text with hostile characters made plain, and for each of its characters the place in the text as given. */
export type ReadableText = { text: string; origins: Int32Array };

/** Characters without width or that only steer direction: they split a number or a name for a pattern, never for a reader. */
const invisible = /\p{Default_Ignorable_Code_Point}/u;

/** Cyrillic and Greek letters that look like Latin ones. */
const lookalikes = new Map(
  [...'АВЕКМНОРСТУХаеорсухіјѕԁΑΒΕΖΗΙΚΜΝΟΡΤΥΧο'].map((char, i) => [
    char,
    [...'ABEKMHOPCTYXaeopcyxijsdABEZHIKMNOPTYXo'][i] ?? char,
  ]),
);

/**
 * Undoes what hides personal data from a pattern and from nobody else: zero-width characters, digits of other scripts,
 * full-width and mathematical letters, look-alike letters inside a Latin word. `origins[i]` is the offset in `text` of
 * the i-th character of the result; one more entry holds the end.
 */
export function readableText(text: string): ReadableText {
  const chars: string[] = [];
  const origins: number[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const char = String.fromCodePoint(code);
    if (!invisible.test(char)) {
      for (const plain of plainOf(char, code)) {
        chars.push(plain);
        origins.push(at);
      }
    }
    at += char.length;
  }
  origins.push(text.length);
  return { text: latinised(chars.join('')), origins: Int32Array.from(origins) };
}

function plainOf(char: string, code: number): string {
  if (code < 128 && code !== 0) return char;
  if (/\p{Nd}/u.test(char)) return String(digitOf(code));
  if (/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/.test(char)) return ' ';
  if (/[\u2010-\u2015\u2212]/.test(char)) return code === 0x2013 || code === 0x2014 ? char : '-';
  const folded = char.normalize('NFKC');
  // Longer foldings (ellipsis, fractions) change the text without helping any pattern.
  return folded.length <= 2 && /^[\p{L}\p{N}]+$/u.test(folded) ? folded : char;
}

/** Decimal digits come in contiguous runs of ten, whatever the script. */
function digitOf(code: number): number {
  let first = code;
  while (first > 0 && /\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return (code - first) % 10;
}

/** One UTF-16 unit for one: the origins keep their places. */
function latinised(text: string): string {
  return text.replace(/[\p{L}\p{N}]+/gu, (word) =>
    /[A-Za-z0-9]/.test(word) && /[\u0370-\u052F]/.test(word)
      ? [...word].map((char) => lookalikes.get(char) ?? char).join('')
      : word,
  );
}
