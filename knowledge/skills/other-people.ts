import { plain } from './plain.ts';

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
/** "La moglie cuce", "mio fratello monta grondaie", "marito muratore": one of the family stands first, with a verb of doing or a trade. */
const kinFirst =
  /^\W*(?:(?:il|la|i|le|l'|un|una) ?)?(?:mi[oae] |miei |suo |sua |suoi )?(?:ex )?(?:marito|moglie|padre|madre|papa|mamma|fratell[oi]|sorell[ae]|figli[oae]?|zi[oai]|cugin[oaie]|nonn[oaie]|nipot[ei]|cognat[oaie]|suocer[oaie]|fidanzat[oa]|compagn[oa]) (?:(?:ancora|sempre|invece|ora|adesso|poi) )?(?:cuc[ei]|stir|vend|mont|ripar|aggiust|coltiv|allev|suon|assist|gestisc|aliment|trasport|costruisc|serv|organizz|produc|dirig|progett|guid|aiut|cant|fabbric|lavor|insegn|stud|recit|dipin|cucin|pulisc|port|pesc)[a-z]*\b/;
const kinTrade =
  /^\W*(?:ex )?(?:mi[oae] |suo |sua )?(?:marito|moglie|padre|madre|fratello|sorella|figli[oa]|cognat[oa]|compagn[oa]) (?:titolare|[a-z]+(?:ist[ai]|ier[aei]|ai[oa]|tore|trice|ore)|cuoc[oa]|medico|camionista|sart[oa]|operai[oa])\b/;
/** "Il capo mi lasciava chiudere la cassa": whoever is the subject, it was the person who did it. */
const lets =
  /\b(?:mi|ci) (?:lasci(?:a|ava|ano|avano)|fa|fanno|faceva|facevano|mandava|mandavano|(?:ha|hanno) (?:fatto|lasciato|mandato)) (?:a |solo |anche )?[a-z]+(?:are|ere|ire|arl[oaie]|erl[oaie]|irl[oaie])\b|\b(?:mi|ci) (?:chiama|chiamava|chiamano|chiedeva|(?:ha|hanno) chiesto)\b/;

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
  if (firstPerson.test(text) || lets.test(text)) return false;
  return subject.test(text) || kinFirst.test(text) || kinTrade.test(text);
}

/** In an account of one's own "lui tagliava" and "loro fanno" are others. */
export function isAboutThem(piece: string): boolean {
  const text = plain(piece);
  if (firstPerson.test(text) || text.search(speaksInPresent) >= 0 || lets.test(text)) return false;
  return /^\W*(?:e |poi |ma |mentre |invece )?(?:lui|lei|loro) (?:(?:si|lo|la|li|le|ne|ci) )?(?!mi\b|ci\b)(?:[a-z]{2,}(?:a|e|ano|ono|isce)|fa|fanno|sa|va|vanno)\b/.test(
    text,
  );
}

/** "Sua madre ha l'Alzheimer: la lava, la veste": the one spoken of is now whom something is done to. */
export function turnsToThem(piece: string): boolean {
  return /^\W*(?:e )?(?:la|lo|li|le|gli|l')\s?(?:[a-z]{2,}(?:ava|eva|iva)|lava|veste|cura|cambia|imbocca|alza|assiste|accudisce|segue|accompagna|aiuta|porta|(?:ha|ho) [a-z]+[ts][oaie])\b/.test(
    plain(piece),
  );
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
  /^\W*(?:io (?:(?:di|il|lo|la|i|le|gli|con|al|alla|ai|alle|per) |l')(?:(?!\b[a-z]+(?:avo|evo|ivo)\b|\b(?:ho|sono|mi)\b)[a-z' ])+|[a-z]+(?:are|ere|ire|rre)\b[a-z' ]* io|(?:(?!\b[a-z]*(?:o|amo)\b)[a-z' ])+ io)\W*$/;
