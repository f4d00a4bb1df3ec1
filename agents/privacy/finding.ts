/** What a token stands for. */
export type TokenKind =
  | 'PERSONA'
  | 'CODICE_FISCALE'
  | 'PARTITA_IVA'
  | 'IBAN'
  | 'TELEFONO'
  | 'EMAIL'
  | 'LINK'
  | 'DOCUMENTO'
  | 'NUMERO'
  | 'DATA'
  | 'INDIRIZZO'
  | 'LUOGO'
  | 'AZIENDA'
  | 'NOME'
  | 'TESTO';

/** Special categories of the GDPR (art. 9, 10) and conditions that behave like them. */
export type SpecialCategory =
  | 'health'
  | 'union'
  | 'religion'
  | 'ethnicity'
  | 'protection'
  | 'detention'
  | 'orientation'
  | 'politics'
  | 'social_services';

/** A stretch of the readable text that must not leave: replaced by a token, removed, or made coarser. */
export type Finding = { start: number; end: number } & (
  | { act: 'token'; kind: TokenKind }
  | { act: 'remove'; category: SpecialCategory }
  | { act: 'coarsen'; to: string }
);

export function tokensOf(
  text: string,
  pattern: RegExp,
  kind: TokenKind,
  keep?: (match: RegExpMatchArray) => boolean,
): Finding[] {
  const found: Finding[] = [];
  for (const match of text.matchAll(pattern)) {
    if (match[0].trim() === '' || (keep !== undefined && !keep(match))) continue;
    found.push({ start: match.index, end: match.index + match[0].length, act: 'token', kind });
  }
  return found;
}

/** The named group of each match, with its own place: the words around it stay. */
export function groupsOf(text: string, pattern: RegExp, group: string, kind: TokenKind): Finding[] {
  const flags = pattern.flags.includes('d') ? pattern.flags : `${pattern.flags}d`;
  const found: Finding[] = [];
  for (const match of text.matchAll(new RegExp(pattern.source, flags))) {
    const place = match.indices?.groups?.[group];
    if (place !== undefined && place[1] > place[0]) found.push({ start: place[0], end: place[1], act: 'token', kind });
  }
  return found;
}
