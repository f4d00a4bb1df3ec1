import { fold } from '../../knowledge/text/italian.ts';

const denials =
  /\b(?:non|mai|nessun[oa]?|nessun|niente|nulla|senza|nemmeno|neppure|neanche|tranne|eccetto|salvo|fuorche|privo|priva|manca|mancano|assente|assenti)\b/g;

/** How often a sentence denies. "Non … mai" is one denial in Italian. */
export function negationsOf(text: string): number {
  return (
    fold(text)
      .replace(/\bnon\b([^.,;:]{1,30})\b(?:mai|nessun[oa]?|niente|nulla|nemmeno|neppure|neanche)\b/g, 'non$1')
      .match(denials) ?? []
  ).length;
}

/** What a sentence claims about a skill: shown, shown in part, not spoken of, denied or wished. */
export type Claim = 'shown' | 'part' | 'silent' | 'contrary' | 'caveat' | 'ask' | 'optimal';

const silentVerbs =
  'parl\\p{L}*|risult\\p{L}*|emerg\\p{L}*|compar\\p{L}*|cit\\p{L}*|nomin\\p{L}*|menzion\\p{L}*|accenn\\p{L}*|dic\\p{L}*|descriv\\p{L}*|riport\\p{L}*|mostr\\p{L}*|dimostr\\p{L}*|indic\\p{L}*|trov\\p{L}*';
const claims: [Claim, RegExp][] = [
  ['silent', new RegExp(`\\bnon\\s+(?:(?:ne|vi|ci|si|lo|la|e|viene|vengono|sono)\\s+)*(?:${silentVerbs})`, 'u')],
  ['part', /\b(?:in parte|una parte|parzial\p{L}*|solo (?:qualcosa|un aspetto|alcun\p{L}*))/u],
  ['contrary', /\b(?:contrario|contradd\p{L}*|opposto|vorrebbe|smenti\p{L}*|nega(?:to|ta|no)?|desidera)\b/u],
  ['caveat', /\bnon (?:vuol|vuole|significa|signific\p{L}*|e detto|esclude)\b/u],
  ['ask', /\b(?:chied\p{L}*|domand\p{L}*|verific\p{L}*|approfond\p{L}*)/u],
  ['optimal', /\bnon esist\p{L}*/u],
];
const shown =
  /\b(?:dimostr\p{L}*|mostr\p{L}*|emerg\p{L}*|risult\p{L}*|prov(?:a|ato|ata)|document(?:a|ato|ata)|parla(?:no)?\s+di|possiede|possedut\p{L}*|sa(?=\s+\p{L}+re\b)|conosce)/u;

export function claimsOf(text: string): Set<Claim> {
  const plain = fold(text);
  const found = new Set(claims.filter(([, pattern]) => pattern.test(plain)).map(([claim]) => claim));
  // What is left once the denied verbs are taken out.
  if (shown.test(plain.replace(claims[0]?.[1] ?? /$^/, ' ').replace(/\bnon\s+(?:lo|la|li|le)?\s*sappia\b/g, ' ')))
    found.add('shown');
  return found;
}
