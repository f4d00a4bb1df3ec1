import { type Language, type Token, tokenize } from '../text/italian.ts';
import { type Span, splitClauses, splitSentences } from '../text/sentences.ts';
import type { Polarity } from './mention.ts';
import { isPersonal, onlyTitle, plain, type Setting, type Strength, settingOf, strengthOf, tells } from './setting.ts';

/**
 * One clause read: whether it happened, who did it, in what part of life, and how firmly it is said. A clause is what can
 * be true or false by itself; a negation never reaches over a full stop, and reaches back over a comma only when the
 * negated part has no object of its own ("fatture e archivio li teneva la socia, io non li ho mai fatti").
 */
export type Clause = Span & {
  /** Number of the sentence it belongs to. */
  sentence: number;
  tokens: Token[];
  polarity: Polarity;
  /** Somebody else did it (`il mio capo faceva…`), or it is about the employer. */
  other: boolean;
  setting: Setting;
  strength: Strength;
  /** The polarity came from a later clause. */
  reached: boolean;
};

export function readClauses(text: string, lang: Language = 'it'): Clause[] {
  const clauses: Clause[] = [];
  for (const [number, sentence] of splitSentences(text).entries()) {
    const sentenceText = text.slice(sentence.start, sentence.end);
    const setting = settingOf(sentenceText);
    const inSentence: Clause[] = [];
    for (const span of splitPieces(text, sentence)) {
      const piece = text.slice(span.start, span.end);
      const tokens = tokenize(piece, lang).map((token) => ({
        ...token,
        start: token.start + span.start,
        end: token.end + span.start,
      }));
      if (tokens.length === 0) continue;
      inSentence.push({
        ...span,
        sentence: number,
        tokens,
        polarity: polarityOf(piece),
        other: otherPattern.test(plain(piece)),
        setting: setting === 'work' && isPersonal(piece) ? 'personal' : setting,
        strength: strengthOf(piece),
        reached: false,
      });
    }
    if (onlyTitle(sentenceText)) for (const clause of inSentence) clause.strength = 'title';
    spreadNegation(text, inSentence);
    clauses.push(...inSentence);
  }
  return clauses;
}

/** Commas separate what may be denied alone from what was done ("servivo ai tavoli, la cassa mai"). */
function splitPieces(text: string, sentence: Span): Span[] {
  const pieces: Span[] = [];
  for (const clause of splitClauses(text, sentence)) {
    let start = clause.start;
    for (let i = clause.start; i < clause.end; i += 1) {
      if (text.charAt(i) === ',' && !/\d/.test(text.charAt(i + 1))) {
        if (i > start) pieces.push({ start, end: i });
        start = i + 1;
        while (start < clause.end && /\s/.test(text.charAt(start))) start += 1;
      }
    }
    if (start < clause.end) pieces.push({ start, end: clause.end });
  }
  return pieces;
}

const wished =
  /\b(?:vorrei|vorrebbe|mi piacerebbe|gli piacerebbe|le piacerebbe|piacerebbe|voglio imparare|vuole imparare|vorrei imparare|sarebbe bello|sogno di|sogna di|desider[oa]|mi interesserebbe|le interesserebbe|gli interesserebbe|spero di|spera di|da imparare|(?:ho|ha) voglia di imparare|intenzione di|intendo|aspir[oa] a|(?:lo|la) (?:rifarebbe|farebbe|farei|rifarei|imparerei|imparerebbe)|in futuro|imparer(?:ei|ebbe|o|a)\b|(?:me|glie) lo insegnasse|disponibil[ei] a(?:d)? imparare|disposto a imparare|disposta a imparare|pront[oa] a(?:d)? imparare|obiettivo)\b/i;

const harmlessNever =
  /\bmai\s+(?:avuto|avuta|avuti|avute|smesso|mancat[a-z]|sbagliat[a-z]|rifiutat[a-z]|saltat[a-z]|pers[a-z]|dimenticat[a-z]|lasciat[a-z]|stancat[a-z]|tirat[a-z]|un giorno|un ritardo|un'assenza|una lamentela)\b|\bsenza mai\b|\bnon mancavo mai\b|\bnon (?:solo|soltanto)\b|\bcome non mai\b|\bpiu che mai\b/i;

const negated =
  /\b(?:non|nemmeno|neanche|neppure|senza aver(?:e|lo|la|li)?|di non aver)\b[^.]*?\bmai\b|\bmai\s+(?:[a-z]+(?:to|ta|ti|te|so|sa|si|se)\b|da sol|fino|finora)|(?:^|[:,]\s*|\b(?:lui|lei|io)\s+)mai\b|\bmai\W*$|\bnon\s+(?:so|sa|sapevo|sapeva|saprei|saprebbe)\b|\bnon\s+(?:lo |la |li |le |ne |ci |mi |si )?(?:uso|usa|usavo|usava|faccio|fa(?! per)|facevo|faceva|guido|guida|seguo|seguivo|seguiva|mi occupo|mi occupavo|si occupa|si occupava|occupavo|occupava|toccavo|toccava|tocco|gestivo|gestiva|gestisco|gestisce|preparavo|preparava|era compito|toccava a me|spettava a)\b|\bnon\s+(?:ho|ha|abbiamo|avevo|aveva)\s+(?:ancora\s+)?(?:fatto|usato|imparato|lavorato|gestito|esperienza|mai|pratica|competenze|conoscenze|dimestichezza|toccato|provato|visto)\b|\b(?:nessuna|zero|senza)\s+(?:esperienza|pratica|competenz[a-z]|conoscenz[a-z])\b|\bnon\s+ci\s+(?:metto|mettevo|mette|metteva|ho messo|ha messo|capisco|capisce|sono (?:mai )?(?:entrat|salit))|\b(?:io|lui|lei|quello|quella|quelli|questo)\s+no\b|[a-z]\s+no\W*$|^\W*no\W*$|\bfinora zero\b|\bnon era (?:il )?(?:mio|suo) (?:compito|lavoro|mestiere)\b|\bnon toccava a (?:me|lui|lei)\b/i;

const roles =
  '(?:titolar|cap[oi]\\b|capocantier|colleg|soci[oae]|responsabil|padron|fratell|sorell|marit|mogli|agenzi|ditt|officin|cooperativ|tecnic|commercialist|ragionier|geometr|cuoc|chef|uffici|altr|qualcun|magazzinier|direttor|direttric|impres|studi[oa]|laboratori|estern|medic|infermier|segretari|sed[ei]\\b|central|fornitor|clienti stess|apprendist|operai|elettricist|idraulic|meccanic|zi[oa]\\b|padr|madr|figl|cugin|nonn|client|reparto|squadr|compagn|att?rezzist|loro|lui|lei)';
const determiner =
  "(?:il |la |lo |l'|i |gli |le |un |una |un'|uno |dei |delle |degli |quell[oaie] |mi[oae] |miei |su[oae] |suoi |nostr[oaie] )";
/** Somebody else does the very thing: object pronoun, verb, then who. "la scriveva un'agenzia", "ci pensa l'attrezzista". */
const delegated = new RegExp(
  [
    `\\b(?:lo|la|li|l')\\s?\\b[a-z]+(?:ava|eva|iva|avano|evano|ivano|fanno|fa)\\s+(?:sempre |solo |tutto )?${determiner}+(?!sabato|domenic|luned|marted|mercoled|gioved|venerd|mattin|ser[ae]\\b|giorn|pomerigg|nott|weekend|fine|prim|mes[ei]|ann[oi]|volt|settiman)`,
    `\\b(?:lo|la|li|le|l')\\s?\\b[a-z]+(?:a|e|ano|ono|va|vano|to|ta|ti|te)\\s+(?:sempre |solo |tutto |da )?${determiner}*${roles}`,
    `\\b(?:ci|se ne)\\s+(?:pensa|pensava|pensavano|pensano|occupa|occupava|occupavano|occupano)\\s+(?!di |a |io|anche io)`,
    `\\bc'era(?:no)? sempre ${determiner}*[a-z]`,
    `\\b(?:dat|mandat|affidat)[oaie] (?:fuori|all'esterno|a (?:una|un) (?:ditta|impresa|studio|agenzia))\\b`,
    `\\bsi (?:mandava|portava|dava)(?:no)? (?:fuori|a|al|alla|in|da)\\b`,
    `\\b(?:faceva|facevano|fa|fanno|pensava|pensavano) tutto ${determiner}*${roles}`,
    `\\bera(?:no)? (?:compito|lavoro|roba|cosa) (?:del|della|dell'|dei|degli|delle|di)\\b`,
    `\\b(?:guardav[oa]|guard[oa]) (?:e basta|soltanto|solo)\\b|\\bsolo guardat[oa]\\b`,
  ].join('|'),
  'i',
);

export function polarityOf(piece: string): Polarity {
  const text = plain(piece);
  const denied = (negated.test(text) && !harmlessNever.test(text)) || delegated.test(text);
  if (denied) return 'negated';
  return wished.test(text) ? 'wished' : 'asserted';
}

const otherPattern =
  /\b(?:(?:il|la) (?:mio|mia|suo|sua|nostro|nostra) (?:capo|cap[ao][a-z]*|collega|responsabile|titolare|datore|direttore|direttrice|marito|moglie|padre|madre|fratello|sorella|zio|zia|socio|socia)|mi[oa] (?:marito|moglie|padre|madre|fratello|sorella|figlio|figlia|zio|zia|cugino|cugina|nonno|nonna)|l'azienda|la ditta|la societa|il titolare|la titolare|il capo|il collega|i colleghi|le colleghe|la collega) (?:[a-z]+ ){0,2}?(?:fa|faceva|fanno|facevano|gestiva|gestisce|si occupa|si occupava|produce|produceva|realizza|vende|vendeva|offre|e leader|opera|curava|teneva|preparava|seguiva|[a-z]{3,}(?:ava|eva|iva|avano|evano|ivano))\b/i;

const pronounObject = /\b(?:lo|la|li|le|ne|l'|ci|quest[oaie]|quell[oaie])\b/i;

/**
 * A denial reaches back where it has no object of its own: over a heading ("Collaudi: mai fatti"), over a list that a
 * pronoun takes up again ("ricevute, fatture, archivio li teneva la socia"), over what only "questo" names.
 */
function spreadNegation(text: string, clauses: Clause[]): void {
  for (let i = clauses.length - 1; i > 0; i -= 1) {
    const clause = clauses[i];
    const before = clauses[i - 1];
    if (clause === undefined || before === undefined) continue;
    if (clause.polarity === 'asserted' || before.polarity !== 'asserted') continue;
    const piece = plain(text.slice(clause.start, clause.end));
    const previous = plain(text.slice(before.start, before.end));
    const demonstrative = /^\W*(?:quest|quell)[oaie] /.test(piece);
    if (/^\W*(?:ma|pero|invece|mentre|poi)\b/.test(piece)) continue;
    if (!demonstrative && (tells(previous) || firstPerson.test(previous))) continue;
    const heading = /^\s*:/.test(text.slice(before.end, clause.start));
    const content = clause.tokens.filter((token) => !token.stop && !lightRoots.has(token.root)).length;
    const objectless = content === 0 || (content <= 2 && pronounObject.test(piece));
    const listed = before.tokens.filter((token) => !token.stop).length <= 2 && resumed.test(piece);
    if (heading || objectless || listed || demonstrative) {
      before.polarity = clause.polarity;
      before.reached = true;
    }
  }
  // What was spread to one item of a list holds for the items before it ("alzare, girare nel letto: questo mai").
  for (let i = clauses.length - 2; i >= 0; i -= 1) {
    const clause = clauses[i];
    const after = clauses[i + 1];
    if (clause === undefined || after === undefined || clause.polarity !== 'asserted' || !after.reached) continue;
    const piece = plain(text.slice(clause.start, clause.end));
    if (tells(piece) || firstPerson.test(piece)) continue;
    if (/^\s*,/.test(text.slice(clause.end, after.start))) {
      clause.polarity = after.polarity;
      clause.reached = true;
    }
  }
}

/** "archivio li teneva la socia": the object stands first and a pronoun takes it up. */
const resumed = /^\W*(?:[a-z]+ ){1,3}(?:lo|la|li|le) [a-z]/i;
const firstPerson = /\b(?:io|ho|sono|[a-z]{2,}(?:avo|evo|ivo))\b/i;
const lightRoots = new Set(
  'fatt far provar prov us ved lavor cap toccar tocc impar sol person direttament niente nient esperienz nessun zero mett entrar entr discu discuss fin'.split(
    ' ',
  ),
);
