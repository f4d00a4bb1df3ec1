import { fold } from '../../knowledge/text/italian.ts';
import { readableText } from './readable-text.ts';

/** Kinds of personal data that a text about to leave still holds; the words themselves are never kept. */
export type Leftover =
  | 'fiscal_code'
  | 'bank_account'
  | 'long_number'
  | 'telephone'
  | 'address_of_mail'
  | 'link'
  | 'given_name'
  | 'birth'
  | 'own_condition';

/**
 * The second look, with other means than the first: no offsets, separators taken out, plain containment of the names.
 * Anything it returns stops the call. It must stay independent: it shares no pattern with the finders.
 */
export function findLeftovers(text: string, names: readonly string[]): Leftover[] {
  const found = new Set<Leftover>();
  // Tokens are ours; taking them out keeps their digits from being read as a number.
  const plain = readableText(text).text.replace(/\[[A-Z_]+(?:_\d+)?\]/g, ' ¤ ');
  const tight = plain.replace(/[ \t.\-_/*|]+/g, '');
  if (
    /(?<![A-Z0-9])[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z](?![A-Z0-9])/i.test(plain) ||
    /[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]/i.test(tight)
  )
    found.add('fiscal_code');
  if (/IT\d{2}[A-Z]\d{10}[A-Z0-9]{12}/i.test(tight)) found.add('bank_account');
  if (/\d{8,}/.test(plain)) found.add('long_number');
  for (const run of plain.match(/[+(]?\d[\d ()./-]{6,}\d/g) ?? []) {
    const digits = run.replace(/\D/g, '');
    if (/^(?:0039|39)?3[1-9]\d{8}$/.test(digits) || (run.startsWith('+') && digits.length >= 9)) found.add('telephone');
  }
  if (/[\w.-]\s?@\s?[\w-]/.test(plain)) found.add('address_of_mail');
  if (/https?:|www\./i.test(plain)) found.add('link');
  if (/\bnat[oa]\b[^.\n]{0,25}\d{1,2}\s?[./-]\s?\d{1,2}/i.test(plain)) found.add('birth');
  if (
    /\b(?:sono (?:incinta|invalid|sieropositiv|omosessual|musulman|un rifugiat|una rifugiat)|invalidità civile|richiedente asilo|legge 68)/i.test(
      plain,
    )
  )
    found.add('own_condition');
  const words = new Set(
    plain
      .match(/\p{L}[\p{L}\p{M}]*/gu)
      ?.filter((word) => /^\p{Lu}/u.test(word))
      .map(fold) ?? [],
  );
  for (const name of names) {
    for (const part of name.match(/\p{L}[\p{L}\p{M}]{2,}/gu) ?? [])
      if (/^\p{Lu}/u.test(part) && words.has(fold(part))) found.add('given_name');
  }
  return [...found];
}
