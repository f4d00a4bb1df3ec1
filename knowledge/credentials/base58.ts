const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Keys and signatures have under 100 bytes; the arithmetic is quadratic, so longer texts are refused unread. */
const charsMax = 300;

/** Multibase text (base58btc, the letter `z`) as bytes; null when it is none. */
export function decodeMultibase(text: string): Buffer | null {
  if (!text.startsWith('z') || text.length > charsMax) return null;
  const bytes: number[] = [];
  for (const char of text.slice(1)) {
    let carry = ALPHABET.indexOf(char);
    if (carry < 0) return null;
    for (let i = 0; i < bytes.length; i += 1) {
      carry += (bytes[i] ?? 0) * 58;
      bytes[i] = carry & 0xff;
      carry >>= 8;
    }
    while (carry > 0) {
      bytes.push(carry & 0xff);
      carry >>= 8;
    }
  }
  const zeros = /^1*/.exec(text.slice(1))?.[0].length ?? 0;
  return Buffer.from([...new Array<number>(zeros).fill(0), ...bytes.reverse()]);
}
