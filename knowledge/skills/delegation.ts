/** Somebody else does the very thing a piece of a sentence names. `text` is the piece folded; an account told by others may speak of the person as "lui". */
export function isDelegated(piece: string, text: string, toldByOthers: boolean): boolean {
  if (delegations.some((pattern) => pattern.test(text)) || toNamed.test(piece)) return true;
  if (nominal.some((pattern) => pattern.test(text)) || toOwner.test(piece)) return true;
  if (toldByOthers) return false;
  if (!ownDoing.test(text) && cleft.test(piece.toLowerCase())) return true;
  if (!ownDoing.test(text) && (closing.test(text) || closingName.test(piece))) return true;
  return (
    toPronoun.some((pattern) => pattern.test(text)) ||
    (!ownDoing.test(text) && fronted.some((pattern) => pattern.test(text)))
  );
}

/** "Quelle le trovava Gabriele": a person named does it. Places and months after such a verb are rare enough. */
const toNamed =
  /(?<!\p{L})(?:[Ll][oaie] |[Ll]['’]|[Cc]i |[Qq]uest[oaie] (?:l[oaie] )?|[Qq]uell[oaie] (?:l[oaie] )?)\s?(?:(?:ha|hanno) \p{Ll}+t[oaie]|\p{Ll}+(?:ava|eva|iva|avano|evano|ivano)|fa|fanno|guida|tiene|segue|cura|gestisce|prepara|sistema|scrive|controlla|decide|porta|mette|compila|pensa|sceglie|manda|chiude|carica|imposta|corregge) (?:sempre |solo |soltanto |tutt[oaie] )?(?:da )?(?:il signor |la signora |signor |signora |il sig\. )?\p{Lu}\p{Ll}{2,}(?!\p{L})/u;

const someone =
  '(?:titolar|dottor|ingegner|architett|avvocat|professor|perit[oi]\\b|cap[oi]\\b|capo[a-z]+|colleg|soci[oaei]\\b|responsabil|padron|fratell|sorell|marit|mogli|agenzi|ditt|officin|cooperativ|tecnic|commercialist|contabil[ei]\\b|ragionier|geometr|cuoc|chef|uffici|altr|qualcun|magazzinier|diret[a-z]+|impres|studi[oa]\\b|laborator|estern|medic|infermier|segretari|sed[ei]\\b|central|fornitor|apprendist|operai|elettricist|idraulic|meccanic|zi[oa]\\b|padr|madr|figl|cugin|nonn|client|repart|squadr|compagn|att?rezzist|regist|ragazz|signor|propriet|amministra[a-z]+|consulent|programmator|grafic[oa]\\b|fotograf|falegnam|sart[ao]\\b|autist|camionist|preposto|supervisor|coordinat|manager|veterinari|agronom|notai|avvocat|architett|ingegner|educator|insegnant|maestr|psicolog|dottor|parruc|badant|papa\\b|mamma\\b|cognat|suocer|genitor|moros|fidanzat|vicin[oaie]\\b|fantin|capoturn|comandant|stilist|modellist|disegnator|designer|product|macchinist|manutentor|vigil[ie]\\b|loro\\b)';
const determiner =
  "(?:il |la |lo |l'|i |gli |le |un |una |un'|uno |due |tre |dei |delle |degli |quell[oaie] |mi[oae] |miei |su[oae] |suoi |nostr[oaie] )";
const notTime =
  "(?!sabato|domenic|luned|marted|mercoled|gioved|venerd|mattin|ser[ae]\\b|giorn|pomerigg|nott|weekend|fine|prim|mes[ei]|ann[oi]|volt|settiman|or[ae]\\b|minut|po'|cosi|second|tocco|mano)";
/** What may stand before a subject; "dei", "delle" rather open what is spoken of. */
const article =
  "(?:il |la |lo |l'|i |gli |le |un |una |un'|uno |due |tre |quell[oaie] |mi[oae] |miei |su[oae] |suoi |nostr[oaie] )";
/** One who is called in when it is needed; customers and suppliers are called as part of the work. */
const calledIn =
  '(?:tecnic|elettricist|idraulic|meccanic|ditt|impres|officin|assistenz|capo|colleg|titolar|responsabil|cap[oi]\\b|medic|infermier|veterinari|dottor|nipot|figl|cugin|fratell|padr|mari|manutentor|fabbr|falegnam|special|espert|azien|geometr|ragionier|commercialist|vigil)';
const adverb =
  '(?:sempre |solo |soltanto |solamente |unicamente |tutt[oaie] |direttamente |poi |pero |invece |comunque |tutto |insieme |via |avanti |a posto )*';

/** Somebody else does the very thing: "la scriveva un'agenzia", "ci pensa l'attrezzista", "toccava al capo". */
const delegations: RegExp[] = [
  `\\b(?:lo|la|li|l')\\s?[a-z]+(?:ava|eva|iva|avano|evano|ivano|fanno|fa)\\s+${adverb}${determiner}+${notTime}`,
  `\\b(?:lo|la|li|le|l')\\s?[a-z]+(?:a|e|ano|ono|va|vano|to|ta|ti|te)\\s+${adverb}(?:(?:da |dal |dalla )${determiner}*|${article}+)${someone}`,
  `\\b(?:lo|la|li|le|l')\\s?(?:[a-z]+(?:ava|eva|iva|ano|ono)|fa|fanno|ha [a-z]+t[oaie]|hanno [a-z]+t[oaie])\\s+${adverb}${determiner}*${someone}`,
  `\\b(?:ci|se ne|a quello|a questo|a tutto)\\s+(?:ci )?(?:pensa|pensava|pensavano|pensano|occupa|occupava|occupavano|occupano)\\s+(?!di |a |io|anche io)`,
  `\\b(?:comandav|comand)(?:a|ano) ${adverb}${determiner}*${someone}`,
  `\\b(?<!\\b(?:come|che) )(?<!\\b(?:come|che) (?:mi|gli|le|ci) )(?:decidev|decid|dicev|stabiliv|sceglievi?|scegli|volev)(?:a|e|ano|ono) ${adverb}${determiner}*${someone}`,
  `\\bc'era(?:no)? sempre ${determiner}*[a-z]`,
  `\\b(?:dat|mandat|affidat|appaltat)[oaie] (?:fuori|all'esterno|a (?:una|un) (?:ditta|impresa|studio|agenzia))\\b`,
  `\\b(?:lo|la|li|le|l')\\s?(?:mandavamo|portavamo|davamo|mandiamo|portiamo|diamo|facevamo fare|facciamo fare|mandavo|portavo) (?:fuori|all'esterno|da un|da una|in lavanderia|da fuori)`,
  `\\b(?:lo|la|li|le|l')\\s?(?:compravamo|compriamo|prendevamo|prendiamo|compro|compravo|arrivav[ao]n?o?) (?:gia|tutt[oaie]|da fuori)`,
  `\\b(?:quest[oaie]|quell[oaie]|quella parte|questa parte)(?: cos[ae]| l[oaie])? (?:fa|faceva|fanno|facevano|fatto) ${adverb}${determiner}*${someone}`,
  `\\bper il resto c'(?:era|e)(?:no)? `,
  `(?:\\b(?:era|erano|sono)|^\\W*(?:ma |pero |poi )?e) (?:sempre |solo )?${determiner}*${someone}[a-z]* (?:che|a|ad) [a-z]`,
  '\\bsi (?:mandava|portava|dava)(?:no)? (?:fuori|a|al|alla|in|da)\\b',
  `\\b(?:faceva|facevano|fa|fanno|pensava|pensavano|(?:ha|hanno) (?:fatto|deciso|seguito|gestito)) tutto ${determiner}*${someone}`,
  '\\b(?:e|era|sono|erano) (?:poi )?passat[oaie] (?:ad altr[ie]|a un altr[oa]|a un colleg)',
  `\\b(?:arriv|ven)(?:ava|avano|iva|ivano) (?:gia )?(?:dal|dallo|dalla|dall'|da) ?${determiner}?${someone}`,
  `(?<!\\b(?:cosa|chi|quanto|quando) )\\b(?:toccava|tocca|spettava|spetta)(?:no)? (?:a |al |allo |alla |all'|ai |agli |alle )${determiner}?${someone}`,
  `\\b(?:era(?:no)? (?:compito|lavoro|roba|cosa|mansione)|(?:e|sono) (?:compito|mansione)) (?:del|dello|della|dell'|dei|degli|delle|di|sua)\\b`,
  `\\bera(?:no)? (?:del|dello|della|dell'|dei|degli|delle|di) ?${determiner}?${someone}`,
  `\\b(?:veniva|venivano|era|erano|viene|vengono) (?:fatt|svolt|gestit|seguit|curat|preparat|decis|tenut)[oaie] (?:da|dal|dallo|dalla|dall'|dai|dagli|dalle) ?${determiner}?${someone}`,
  `\\b(?:le|gli|i) [a-z]+ (?:[a-z]+ ){0,2}le [a-z]+(?:ava|eva|iva|avano|evano|ivano) ${adverb}${article}+${notTime}`,
  `^\\W*per .*\\b(?:chiam|telefon|rivolg)(?:av|ev)?(?:o|a|amo|iamo|ano) ${adverb}(?:a |al |alla |all')?${determiner}*${calledIn}`,
  `^\\W*per .*\\bc'era(?:no)? (?:gia |sempre |solo )?${determiner}+(?!client)${someone}`,
  `^\\W*(?:a|ad) [a-z]+(?:[aei]re|rre|[aei]rl[oaie])\\b.* (?:era|erano) (?:sempre |solo |soltanto )?${determiner}*${someone}`,
  `\\bsi (?:occupa|occupava|interessa|interessava|incaricava|prendeva cura|prende cura)(?:no)? ${adverb}${article}+${notTime}`,
  `\\b(?:a|ad|al|alla|all'|ai|agli|alle)\\s?[a-z].* (?:pensa|pensava|provvede|provvedeva)(?:no)? ${adverb}${article}+${notTime}`,
  `^\\W*(?:per|quando si trattava di|quando c'era da) .*\\b(?:veniva|arrivava|interveniva)(?:no)? ${adverb}${article}+${notTime}`,
  `\\b(?:arriv|pass|mand)(?:av)?ano (?:tutt[oaie] )?(?:gia [a-z]{3,}[oaie]|pront[oaie])\\b`,
  `\\b(?:ricevev|trovav)(?:o|amo|a|ano) (?:tutt[oaie] )?(?:gia [a-z]{3,}[oaie]|pront[oaie])\\b`,
  `\\b(?:(?:ricev|trov)(?:ev|av)(?:o|amo)|(?:mi|ci) (?:arrivav(?:a|ano)|davano|passavano|mandavano)) (?:[a-z']+ ){0,3}(?:gia |tutt[oaie] )?(?:fatt|pront|stampat|chius|finit|decis|scritt|compilat|preparat|calcolat)[oaie]\\b`,
  '\\ba cose fatte\\b|\\b(?:consegnat|dat|arrivat|passat)[oaie] (?:gia |tutt[oaie] )?(?:finit|fatt|pront|chius)[oaie]\\b',
  `\\b(?:me|ce) l[oaie] (?:prepar|compil|scriv|calcol|forn|stamp)(?:av|ev|iv)(?:a|ano)\\b`,
  `\\b(?:era|erano|sono) (?:tutt[oa] )?(?:affar[ei]|cos[ae]|rob[ae]|faccend[ae]) (?:da|di|del|dello|della|dell'|dei|degli|delle) ?(?:${determiner}*${someone}|[a-z]+(?:ist[aie]|ier[aei]|gner[ei]|tor[ei]|tric[ei])\\b)`,
  `\\b(?:era|erano|sono) (?:solo|soltanto|riservat[oaie]) (?:per |a |al |alla |ai |agli |alle |all')${determiner}*${someone}`,
  `(?<!\\b(?:mi|ci|cosa|chi|quanto|quando) )\\b(?:toccava|spettava|competeva)(?:no)? (?:al |allo |alla |all'|ai |agli |alle )(?!nostr|mi[oae]\\b|miei)${notTime}`,
  `\\b(?:lo|la|li|le|l')\\s?(?:port|mand|d)avamo (?:al |dal |alla |dalla |ai |dai )(?:caf|patronat|commercialist|ragionier|meccanic|elettricist|tecnic|carrozz|falegnam|fabbr|gommist|tipograf)`,
  '^\\W*per .*\\bbisognava (?:chiedere|rivolgersi|chiamare|aspettare)\\b',
  "(?<!\\bche )\\b(?:veniva|venivano|arrivava|arrivavano) (?:gia )?(?:da fuori|dall'alto|dalla sede|dalla central)",
  `\\b(?:e|era|sono|erano|stat[oaie]) (?:sempre )?(?:stat[oaie] )?(?:appaltat|esternalizzat)[oaie]\\b`,
  `\\b(?:era|erano|sono) (?:a carico|di competenza|in mano) (?:a(?! me)|al|alla|all'|di(?! me)|del|dello|della|dell'|dei|degli|delle)\\b`,
  `\\b(?:lo|la|li|le|l')\\s?lasciav(?:o|amo) (?:a |al |alla |ai |alle )${determiner}*${someone}`,
  `\\b(?:era|erano|sono) riservat[oaie] (?:a |al |alla |ai |agli |alle |all')(?!noi|me)`,
  `\\blasciarl[oaie] (?:fare )?(?:a |al |allo |alla |all'|ai |agli |alle )${determiner}*${someone}`,
  `\\b(?:fa|fare|faceva|fatto) (?:sempre |solo )?altr[oaie] (?:person|colleg|uom|donn|ragazz|lavorator|operai|signor)`,
  `\\baltr[oaie] (?:person|colleg|uom|donn|ragazz|lavorator|operai|signor)[a-z]* (?:fa|fare|faceva|fatto)\\b`,
  `\\b(?:veniva|venivano|viene|vengono) (?!affianc|aiut|controll|pag|assunt|chiam|richies|us|appr)[a-z]+(?:[aiu]t|tt|s|rt|nt|st)[oaie] (?:sempre |solo )?(?:da|dal|dallo|dalla|dall'|dai|dagli|dalle) ?${determiner}?${someone}`,
].map((source) => new RegExp(source));

/**
 * What stands first and is taken up by a pronoun of its gender and number before a verb of the third person is somebody
 * else's ("la terapia la dava…", "i prezzi li hanno sempre fatti…"), and so is what a preposition opens and a person
 * closes ("ai colloqui andava mio marito"). Only in an account of one's own.
 */
const thirdPerson =
  '(?!(?:[a-z]*tiva|cava|lava|oliva|riva|stiva|fava|saliva)\\b)(?:[a-z]{2,}(?:ava|eva|iva|avano|evano|ivano)|fa|fanno|sa|sanno|(?:ha|hanno) (?:sempre |solo |gia )?[a-z]+[ts][oaie])\\b';
const topic = `(?!${someone})(?!(?:[a-z' ]* )?(?:che|chi|quando|se|come|dove|mentre|perche|cui) )[a-z' ]{3,40}?`;
const fronted: RegExp[] = [
  `^\\W*(?:il |lo |l'|quel |quello )${topic} (?:se |ce )?(?:lo |l')${thirdPerson}`,
  `^\\W*(?:la |l'|quella )${topic} (?:se |ce )?(?:la |l')${thirdPerson}`,
  `^\\W*(?:i |gli |quei |quegli )${topic} (?:se |ce )?li ${thirdPerson}`,
  `^\\W*(?:le |quelle )${topic} (?:se |ce )?le ${thirdPerson}`,
  `^\\W*(?:a |ad |al |allo |alla |all'|ai |agli |alle |di |del |dello |della |dell'|dei |degli |delle )[a-z' ]{3,50} (?!veniva|arrivava|passava|stava|abitava|viveva)(?:[a-z]{2,}(?:ava|eva|iva|avano|evano|ivano)|era (?:responsabile )?|erano (?:responsabili )?) ?${adverb}${article}+(?!client|signor|ragazz)${someone}`,
].map((source) => new RegExp(source));
const ownDoing = /\b(?:io|ho|noi|abbiamo|mi|[a-z]{2,}(?:avo|evo|ivo|avamo|evamo|ivamo))\b/;

/** The same with "lui", "lei": in an account told by somebody else that may be the person ("affilava lui le lame"). */
const toPronoun: RegExp[] = [
  `\\b(?:lo|la|li|le|l')\\s?[a-z]+(?:a|e|ano|ono|va|vano|to|ta|ti|te)\\s+${adverb}(?:da )?(?:lui|lei)\\b`,
  `\\b(?:comandav|comand|decidev|decid|dicev|stabiliv|scegliev|scegli|volev)(?:a|e) ${adverb}(?:lui|lei)\\b`,
  `(?<!\\b(?:cosa|chi|quanto|quando) )\\b(?:toccava|tocca|spettava|spetta) a (?:lui|lei)\\b`,
  `^\\W*(?:a|ad) [a-z]+(?:[aei]re|rre|[aei]rl[oaie])\\b.* (?:era|essere) (?:sempre |solo |soltanto )*(?:lui|lei)\\b`,
  `\\b(?:faceva|fa|pensava|pensa|governava) (?:tutto |sempre )?(?:lui|lei)\\b`,
  '\\b(?:lui|lei) (?:comanda|decide|sceglie|comandava|decideva|sceglieva)\\b',
].map((source) => new RegExp(source));

/** "Quello era il regno della padrona", "roba del fornitore": the thing is said to be somebody's, without a verb of doing. */
const domain =
  '(?:feudo|regno|pane|mestiere|lavoro|compito|roba|faccenda|faccende|affare|affari|competenza|mansione|territorio|dominio|specialita|campo|parte|cosa|cose|mani|materia|responsabilita)';
const nominal: RegExp[] = [
  `\\bquell[oaie]\\W+(?:e|era|erano|sono|resta|restava|restavano)\\W+(?:sempre )?(?:stat[oaie] )?(?:(?:il|la|le|i|una?|tutt[oa]) )?(?:${domain} )?(?:da |di |del |dello |della |dell'|dei |degli |delle )${determiner}?${someone}`,
  `^\\W*(?:tutt[oa] )?(?:roba|compito|lavoro|mestiere|affare|faccenda|mansione|competenza) (?:di |del |dello |della |dell'|dei |degli |delle )${determiner}?${someone}`,
  '^\\W*(?:era |e |fanno |facevano )?(?:sempre |tutt[oaie] )(?:loro|altr[oi] (?:person|uomo|uomini|ragazz|colleg)[a-z]*)\\W*$',
].map((source) => new RegExp(source));
/** "È il chimico che preleva i campioni", "è lui che controlla": read with its accent, because "e" opens any clause. */
const cleft =
  /^[^\p{L}]*(?:è|era|erano|sono) (?:sempre |solo )?(?:lui|lei|loro|(?:il|lo|la|i|gli|le|un|una|mio|mia) \p{L}+(?: \p{L}+)?|(?:l|un)['’]\p{L}+) (?:solo |soltanto )?che (?:si |ci |li |le |lo |la )?\p{L}+(?:a|e|ano|ono|ava|eva|iva|avano|evano|ivano)(?!\p{L})/u;
/** "Quella è della signora Rosa": of a person by name. */
const toOwner =
  /(?<!\p{L})[Qq]uell[oaie] (?:è|era|erano|sono) (?:sempre )?(?:(?:il|la|le|i) \p{Ll}+ )?(?:di|del|della) (?:signora? |signor |sig\. |dott\. |ing\. )?\p{Lu}\p{Ll}+/u;

/**
 * An Italian subject that is news stands after its verb: "montarlo toccava…", "prepara tutto Gianni", "fanno le guardie".
 * In an account of one's own a clause that closes with a person after a verb of the third person is that person's doing.
 */
const closingVerb =
  '(?:(?:prepar|cur|control|sistem|mont|smont|compil|gest|segu|tien|ten|decid|scegl|stabil|firm|scriv|guid|insegn|organizz|calcol|ordin|tratt|compr|f)(?:a|e|isce|ano|ono|anno)|(?!(?:er|av|st|dov|pot|vol)[aeiv]+)[a-z]{3,}(?:ava|eva|iva|avano|evano|ivano))';
const closing = new RegExp(
  `^\\W*(?:[a-z' ]* )?${closingVerb}(?: e ${closingVerb})?\\s+${adverb}(?:(?:il |la |lo |l'|i |gli |le |mi[oae] |miei |due |tre )+${someone}[a-z]*(?: (?!che\\b)[a-z]+)?|loro|guardie|tecnici|operai|ingegneri|ditte|altri)(?: che [a-z' ]+)?\\W*$`,
);
const closingName =
  /^[^,]*(?<!\p{L})(?!(?:Ci|ci|mi|Mi|vi) )(?:and|prepar|pens|f|control|mont|decid|scegl|tien|ten|compil|scriv|guid|sistem|segu|cur|insegn|parl|smont|lanci)(?:a|e|ava|eva|iva|aceva) (?:sempre |solo |soltanto |tutt[oaie] )?(?:il signor |la signora |signor |don )?\p{Lu}\p{Ll}{2,}(?: [\p{L} ]{0,25})?\W*$/u;
