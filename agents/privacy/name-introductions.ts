const word = "\\p{L}[\\p{L}\\p{M}'’-]*";
/** A word with a capital, as a source for patterns with the flag `u`. */
export const capital = "\\p{Lu}[\\p{L}\\p{M}'’-]*";
const particle = "(?:de|di|del|della|dei|dell['’]?|d['’]|la|lo|le|van|von|el|al|ben|bin|ould|da|dos|do|della|san)";
/** One to four such words, with the particles of surnames. */
export const named = `${capital}(?:\\s+(?:${particle}\\s+)?${capital}){0,3}`;

/** What comes right before a name, and nothing else. */
export const introductions: RegExp[] = [
  new RegExp(`\\b[Mm][Ii] [Cc][Hh][Ii][Aa][Mm][Oo]\\s+(?<name>${named})`, 'gu'),
  new RegExp(
    `\\b(?:[Ss]i chiama|[Mm]i presento[,:]?(?:\\s+sono)?|[Ii]l mio nome (?:è|e'|e)|[Mm]y name is|[Mm]e llamo|[Jj]e m['’]appelle|[Mm]ă numesc|[Ii] am|[Ii]['’]m|[Cc]hiamat[oa]|[Dd]etto|[Dd]etta|[Ff]irmat[oa]:?|[Ii]n fede,?|[Ff]irma:?|[Dd]istinti saluti,?|[Cc]ordiali saluti,?|[Cc]ordialmente,?|[Gg]razie,?)\\s+(?<name>${named})`,
    'gu',
  ),
  new RegExp(
    `\\b(?:[Cc]olloquio (?:del [^\\n]{1,20} )?con|[Ii]ntervista (?:a|con)|[Ii]ncontro con|[Ss]cheda (?:di)?|[Uu]tente:?|[Cc]andidat[oa]:?|[Pp]ersona:?|[Aa]ssistit[oa]:?|[Rr]eferenz[ea]:?|[Rr]eferente:?|[Cc]ontatt(?:o|are):?|[Tt]utor:?|[Oo]peratore:?|[Oo]peratrice:?|[Cc]onsulente:?|[Tt]itolare:?|[Rr]esponsabile:?|[Cc]apo:?|[Cc]ollega|[Cc]olleg[ah]e|[Mm]arito|[Mm]oglie|[Ff]igli[oa]|[Ff]ratello|[Ss]orella|[Mm]adre|[Pp]adre|[Cc]ompagn[oa]|[Aa]mic[oa]|[Ss]oci[oa]|[Dd]atore di lavoro:?|[Zz]i[oa]|[Cc]ugin[oa]|[Nn]onn[oa])\\s+(?:(?:la|il|lo)\\s+)?(?:[Ss]ig(?:nor)?(?:\\.ra|\\.|ra|a|ora|ore)?\\s+)?(?<name>${named})`,
    'gu',
  ),
  new RegExp(
    `\\b(?:[Ss]ig\\.?(?:\\s?ra|\\s?na|\\.ra)?\\.?|[Ss]ignor(?:a|e|ina)?|SIG\\.?(?:RA)?\\.?|[Dd]ott\\.?(?:\\s?ssa|\\.ssa)?\\.?|[Dd]ottor(?:e|essa)?|[Gg]eom\\.|[Ii]ng\\.|[Rr]ag\\.|[Aa]vv\\.|[Aa]rch\\.|[Pp]rof\\.?(?:ssa)?\\.?|[Mm]r\\.?|[Mm]rs\\.?|[Dd]on|[Ss]uor|[Mm]aestr[oa]|[Cc]hef)\\s+(?<name>${named})`,
    'gu',
  ),
  new RegExp(
    `(?:^|[\\n;|•])\\s*(?:[Nn]ome(?:\\s*(?:e|/)\\s*[Cc]ognome)?|NOME(?:\\s*(?:E|/)\\s*COGNOME)?|[Cc]ognome(?:\\s*(?:e|/)\\s*[Nn]ome)?|COGNOME(?:\\s*(?:E|/)\\s*NOME)?|[Nn]ominativo|NOMINATIVO|[Nn]ame|[Ss]urname|[Nn]ome/[Cc]ognome|[Ii]ntestatario|[Ii]l/[Ll]a sottoscritt[oa/]*)\\s*[:=\\t–-]*\\s*(?<name>${word}(?:[ \\t]+${word}){0,4})`,
    'gu',
  ),
  // An initial and a surname.
  /(?:^|[\n,;(])\s*(?<name>\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}\p{Ll}[\p{L}'’-]+)/gu,
  new RegExp(`\\bCOGNOME\\s*:?\\s+[^\\n]{2,40}?\\s+NOME\\s*:?\\s+(?<name>${word}(?:[ \\t]+${word}){0,2})`, 'gu'),
  new RegExp(`\\b(?:[Ii]l|[Ll]a|[Ii]l/[Ll]a|[Ii]o)\\s+sottoscritt[oa/]*[,:]?\\s+(?<name>${named})`, 'gu'),
  new RegExp(
    `\\b(?:[Ss]ono)\\s+(?<name>${named})(?=\\s*[,.(]|\\s+e\\s+(?:ho|sono|vivo|abito|cerco)|\\s+(?:nat[oa]|di anni|ho)\\b)`,
    'gu',
  ),
];

/** The same in a text written without capitals: one or two words, up to the next word that is none of a name. */
export const lowIntroductions = [
  new RegExp(
    `\\b(?:mi chiamo|il mio nome (?:è|e'|e)|nome e cognome:?|sottoscritt[oa])\\s+(?<name>${word}(?:\\s+${word}){0,2})`,
    'giu',
  ),
  new RegExp(`\\b(?:sig\\.?ra|sig\\.|signora|signor)\\s+(?<name>${word})`, 'giu'),
];
