/** What a person wrote about themselves or others that is not needed to answer. */
export type PersonalDataKind =
  | 'fiscal_code'
  | 'phone'
  | 'email'
  | 'iban'
  | 'identity_document'
  | 'name'
  | 'address'
  | 'birth_date'
  | 'health'
  | 'family'
  | 'judicial'
  | 'card'
  | 'number'
  | 'plate'
  | 'credential'
  | 'profile'
  | 'union'
  | 'belief'
  | 'ethnicity'
  | 'orientation'
  | 'politics'
  | 'protection'
  | 'hardship'
  | 'income'
  | 'sensitive';

/** A stretch of the message; offsets are UTF-16 units of the text in NFC. */
export type PersonalSpan = { start: number; end: number; kind: PersonalDataKind };

/** Every match of the pattern, or of its group `it` where there is one. The pattern has the flag `g`. */
export function spansOf(
  text: string,
  kind: PersonalDataKind,
  pattern: RegExp,
  keep: (part: string, start: number, whole: string) => boolean = () => true,
): PersonalSpan[] {
  const found: PersonalSpan[] = [];
  for (const match of text.matchAll(new RegExp(pattern.source, `${pattern.flags}d`))) {
    const place = match.indices?.groups === undefined ? match.indices?.[0] : match.indices.groups.it;
    if (place === undefined || place[1] <= place[0]) continue;
    const [start, end] = place;
    if (keep(text.slice(start, end), start, match[0])) found.push({ start, end, kind });
  }
  return found;
}
