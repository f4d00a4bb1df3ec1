import { plain } from './setting.ts';

const kin =
  '(?:marit|mogli|padr|madr|papa\\b|mamma\\b|genitor|fratell|sorell|figli[aoe]?\\b|zi[oai]\\b|zie\\b|cugin|nonn|nipot|cognat|suocer|fidanzat|ragazz[oa]\\b|compagn[oa]\\b|coinquilin|amic[oahi]|vicin[oaie]\\b)';
const staff =
  '(?:cap[oi]\\b|capo[a-z]+|colleg|soci[oaei]\\b|responsabil|titolar|padron|datore|diret[a-z]+|principal|propriet[a-z]+|geometr|ragionier|commercialist)';
const others = `(?:(?:gli|le|tutti gli|tutte le) altr[ie]\\b|(?:l'aziend|la ditt|la societ|la cooperativ)[a-z]*)`;
const possessive =
  "(?:il |la |i |le |gli |l')?(?:mi[oae]|miei|su[oae]|suoi|nostr[oaie]) (?:ex |vecchi[oa] |altr[oa] )?";
const article = "(?:il |la |i |le |gli |l'|un |una )(?:ex |mi[oae] ex |mi[oae] |nostr[oaie] )?";
/** "Con mio marito vendevo" has another subject. */
const notAfterPreposition = '(?<!\\b(?:con|per|a|da|di|in|presso|come|dal|al|del|col|dalla|alla|della|sul|e|ed) )';
const thirdPerson =
  '(?:[a-z]{2,}(?:ava|eva|iva|avano|evano|ivano|isce|iscono)|era|erano|e|fa|fanno|ha|hanno|va|vanno|sta|stanno|lavora|scrive|vende|produce|realizza|offre|opera|studia|guida|tiene|cura|cuce|cucina|pulisce|segue|insegna)';

const subject = new RegExp(
  `${notAfterPreposition}\\b(?:${possessive}(?:${kin}|${staff})[a-z]*|${article}${staff}[a-z]*|${others}) (?:[a-z']+ ){0,2}?${thirdPerson}\\b`,
);
/** "Colleghi: bravi ragazzi…" opens a remark about them. */
const heading = new RegExp(
  `^\\W*(?:${article}|${possessive})?(?:${kin}|${staff}|altri\\b|clienti\\b|azienda\\b|ditta\\b)[a-z]*\\W*$`,
);
const firstPerson = /\b(?:io|ho|sono|abbiamo|mi occup[a-z]+|[a-z]{2,}(?:avo|evo|ivo|avamo|evamo|ivamo))\b/;

/** The piece tells what somebody else did, who is neither for nor against the person. */
export function isAboutOthers(piece: string): boolean {
  const text = plain(piece);
  return subject.test(text) && !firstPerson.test(text);
}

export function opensRemarkOnOthers(piece: string): boolean {
  return heading.test(plain(piece));
}

export function speaksInFirstPerson(piece: string): boolean {
  return firstPerson.test(plain(piece));
}
