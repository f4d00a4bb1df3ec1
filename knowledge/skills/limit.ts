import { speaksInPresent } from './other-people.ts';

/** Part of a thing and not the whole of it: now and then, in somebody's place, under guidance, once, a long time ago. Folded text. */
export function isLimited(text: string): boolean {
  if (always.test(text)) return true;
  return (amounts.test(text) || times.test(text)) && !isHabit(text);
}

/** "Metto poche gocce", "lo leggo tre volte", "tagliava due o tre fette": how it is done each time, not how much of it was done. */
function isHabit(text: string): boolean {
  return (text.search(speaksInPresent) >= 0 || imperfect.test(text)) && !rarely.test(text);
}
const imperfect = /\b(?!(?:av|dov|pot|vol)(?:ev))[a-z]{2,}(?:avo|evo|ivo|avamo|evamo|ivamo)\b/;
const rarely = /\b(?:qualche|un paio di|poche|rare) volt[ae]\b|\bsolo\b|\ball'anno\b|\bin tutto\b/;

const colleague =
  "(?:il |la |lo |l'|un |una |un'|mi[oa] )*(?:cap|colleg|titolar|ragazz|signor|mari|mogli|tecnic|responsabil|maestr|cuoc|aiut|falegnam|mulettist|autist|magazzinier|infermier|ragionier|segretari|operai|compagn|qualcun|person|gente\\b|soci|padron|lui\\b|lei\\b)";

const always = new RegExp(
  [
    "\\b(?:ogni tanto|qualche volta|a volte|raramente|di rado|saltuariamente|occasionalmente|per poco|un paio di (?:volte|giorni|mesi|settimane)|due o tre volte|poche volte|qualche (?:giorno|giornata|turno|sera|mattina|pomeriggio|mese|settimana|ora)|un (?:giorno|pomeriggio|weekend|fine settimana|mese) (?:solo|soltanto)?)\\b(?! (?:al|alla|a|ogni)\\b| l')",
    "\\buna sola volta\\b|\\buna volta sola\\b|\\bl'unica volta\\b|\\b(?:una|due|tre|quattro) volt[ae] (?:in tutto|soltanto|e basta|appena)\\b",
    '\\bin un[oa]? [a-z]+ (?:[a-z]+ )?(?:ho|ha)\\b(?! (?:sempre))',
    "\\b(?:dav[oa]|do|da|dato|davamo|dare) (?:anche )?una mano\\b|\\b(?:aiutav[oa]|aiut[oa]|aiutato) (?:solo |soltanto |a volte |il |la |lo |l'|mio |mia |un |una )?(?:capo|collega|titolare|tecnico|cuoco|chef|zio|padre|fratello|marito|responsabile|ragioniera|muratore|operatore|magazziniere|idraulico|elettricista)",
    // Under guidance: somebody stood beside, dictated, corrected, let the person try.
    "\\bcon (?:il |la |l'|un |una |un'|mi[oa] )?(?!me\\b|te\\b)[a-z]+ (?:[a-z]+ ){0,2}(?:accanto|vicino|di fianco|a fianco|che (?:mi )?(?:guardava|controllava|seguiva|detta|dettava|controlla|guarda|spiegava|correggeva))\\b",
    "\\bcon l'aiuto d|\\b(?:sotto|con) (?:la |il )?(?:guida|supervisione|controllo|occhio|dettatura)\\b|\\bsotto (?:gli occhi|un maestro|il capo|dettatura)|\\b(?:affiancat[oa]|seguit[oa]) d(?:a|al|alla)\\b|\\binsieme al? (?:capo|titolare|collega|tecnico|responsabile|tutor)|\\baffianca(?:ndo|vo|va) ",
    "\\b(?:mi|gli|le) (?:diceva|dettava|correggeva|indicava|segnava) (?:tutto |sempre )?(?:lui|lei|il |la |l')|\\b(?:come|quello che) (?:mi|gli|le|ci) (?:dicevano|diceva|dice|dicono|avevano detto|ha detto|hanno detto|ha lasciato scritto|lasciava scritto|indicava)\\b|\\bche mi (?:correggeva|correggevano|controllava|rivedeva)\\b",
    '(?<!\\bnon )\\b(?:mi|ci) (?:lasciava(?:no)?|lascia(?:no)?|(?:ha|hanno) (?:lasciato|fatto)) (?!tutt)[a-z]+(?:are|ere|ire)\\b(?! (?:di )?tutto)',
    // In somebody's place.
    "(?<!anche )\\bquando (?:[a-z']+ ){0,4}?(?:manca|mancava|mancavano|mancano|era malat[oa]|e malat[oa]|era in (?:ferie|maternita|malattia|pausa)|e in (?:ferie|maternita|malattia|pausa)|e a pranzo|era a pranzo|c'era (?:bisogno|da correre|troppo lavoro)|serviva|me lo (?:chiedevano|ricordavano)|e rott[oa]|era rott[oa]|non c'e\\b|non c'era)",
    `\\b(?:mancava|manca|se mancava) ${colleague}|\\b(?:era|e) (?:in quarantena|in maternita|in malattia|in ospedale|assente|malat[oa]) e\\b|\\b(?:al|nel) posto (?:di |del |della |dell')${colleague}|\\bin sostituzione d|\\bper sostituire\\b`,
    "\\b(?:d'estate|d'inverno|ad agosto|a natale|a dicembre) mancava|\\bnei giorni di punta|\\bnei momenti di punta|\\bin caso di (?:bisogno|assenza)|\\ball'occorrenza|\\bse serviva (?:una mano|aiuto|qualcuno)|\\bse (?:serviva|c'era bisogno)\\W*$",
    '\\b(?:solo|soltanto|appena|giusto|al massimo|tutt.?al piu) (?:per |un |una |qualche |due |tre |il |la |i |le |a |in )',
    '\\btutto qui\\b|\\bniente di piu\\b|\\bniente di che\\b|\\be basta\\W*$|\\bfin li\\b|\\bnon andav[oa] oltre|\\bsostituiv[oa] (?:la |il |una |un )?colleg',
    '\\b(?:una|la) prima (?:passata|mano|occhiata|scrematura)\\b|\\bun giro di (?:telefon|prov|chiamat)',
    // Long ago, or for so short a time that it was a taste of it.
    "\\b(?:venti|venticinque|trent|trenta|quarant|quaranta|quindici|dieci|tanti|molti|parecchi)[a-z']* ?anni fa\\b(?=.*\\b(?:ho|ha|abbiamo)\\b)|\\bda (?:ragazz[oa]|giovane)\\b(?=.*\\b(?:ho|ha)\\b)|\\b(?:l'ultimo|nell'ultimo) (?:mese|anno) |\\b(?:gli|negli) ultimi (?:mesi|tempi)\\b",
    '\\bper (?:una|due|tre|pochi|poche) (?:giorn[oi]|giornat[ae]|settiman[ae]|mattin[ae]|ser[ae])\\b(?! (?:al|alla|a)\\b)',
  ].join('|'),
);

/** So many times, told of what happened (not "tre volte di fila", "due volte la settimana"). */
const times =
  /\b(?:due|tre|quattro) volte\b(?! (?:di fila|(?:al|alla|a|ogni|la|l'|settimana|giorno|anno)\b))|\buna volta\b(?! (?:al|alla|a|ogni|che|l')\b)(?=.*\b(?:ho|ha|abbiamo|hanno)\b)|\b(?:ho|ha|abbiamo) (?:[a-z]+t[oaie]|fatt[oaie]) una volta\b(?! (?:al|alla|a|ogni|che|l')\b)|^\W*una volta\W*$/;
/** A few of a thing. */
const amounts =
  /\b(?:qualche|un paio di|due o tre|pochi|poche)\s+(?!ann|parte|caso|volt)[a-z]{4,}|\bun po' di (?:pratica|esperienza|tutto)/;
