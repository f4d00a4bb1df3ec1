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

/**
 * Doing told in the present ("prendo con la pinza"). Forms that are nouns as well ("controllo", "taglio", "porto") count
 * only where a verb stands: first in the piece or after a pronoun, with an object after it ("controllo la carta", not
 * "controllo dei pezzi").
 */
const present =
  'faccio|metto|prendo|guardo|spengo|accendo|tengo|scrivo|apro|chiudo|leggo|chiedo|rispondo|tolgo|levo|pulisco|stiro|cucio|monto|smonto|sposto|preparo|vendo|mando|verifico|regolo|aggiusto|insegno|assisto|accompagno|organizzo|gestisco|seguo|scelgo|decido|compro|pago|raccolgo|piego|stendo|appendo|butto|misuro|spiego|chiamo|firmo|inserisco|imparo|ripeto|alzo|abbasso';
const presentOrNoun =
  'controllo|taglio|porto|passo|lavo|uso|lavoro|carico|scarico|disegno|fermo|segno|tiro|cambio|calcolo|comando|bagno|impasto|filtro|ascolto|disosso|saldo|curo|avviso|provo|rinfresco|giro|conto|peso|verso|attacco|stacco|telefono|stampo|registro|servo';
const object = "(?:il|lo|la|i|gli|le|l'|un|una|un'|uno|con|ogni|tutt[oaie]|anche|su|se|che|quell[oaie]|due|tre|io)";
export const speaksInPresent = new RegExp(
  `(?<!\\b(?:il|lo|la|un|al|del|nel|sul|dal|di|a|per|in|con|ogni|primo|suo|mio|nostro|l') ?)(?<!\\b(?:il|lo|la|un|l')['\\s])\\b(?:${present})\\b|(?:^\\W*|\\b(?:io|poi|e|lo|la|li|le|ne|mi|ci|dopo|prima|sempre) )(?:${presentOrNoun})(?= ${object}\\b| l')`,
  'g',
);

/** The piece tells what somebody else did, who is neither for nor against the person. */
export function isAboutOthers(piece: string): boolean {
  const text = plain(piece);
  return subject.test(text) && !firstPerson.test(text);
}

export function opensRemarkOnOthers(piece: string): boolean {
  return heading.test(plain(piece));
}

export function speaksInFirstPerson(piece: string): boolean {
  const text = plain(piece);
  return (firstPerson.test(text) && !onlyNamed.test(text)) || text.search(speaksInPresent) >= 0;
}

/** "Io di bilanci", "il bar io": the person is put beside a thing, and what was or was not done stands elsewhere. */
const onlyNamed =
  /^\W*(?:io (?:(?:di|il|lo|la|i|le|gli|con|al|alla|ai|alle|per) |l')(?:(?!\b[a-z]+(?:avo|evo|ivo)\b|\b(?:ho|sono|mi)\b)[a-z' ])+|(?:(?!\b[a-z]*(?:o|amo)\b)[a-z' ])+ io)\W*$/;
