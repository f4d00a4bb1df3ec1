/** Part of a thing and not the whole of it. Folded text. */
export function isLimited(text: string): boolean {
  return once.test(text);
}

/** Now and then, a little, in somebody's place, as a help: part of a thing and not the whole of it. */
const once = new RegExp(
  [
    "\\b(?:ogni tanto|qualche volta|una volta|a volte|raramente|di rado|saltuariamente|occasionalmente|per poco|un paio di (?:volte|giorni|mesi|settimane)|due o tre volte|(?:due|tre|quattro|poche) volte|qualche (?:giorno|giornata|turno|sera|mattina|pomeriggio|mese|settimana|ora)|un (?:giorno|pomeriggio|weekend|fine settimana|mese) (?:solo|soltanto)?)\\b(?! (?:al|alla|a|ogni)\\b| l')",
    '\\bin un[oa]? [a-z]+ (?:ho|ha)\\b(?! (?:sempre))',
    "\\b(?:dav[oa]|do|da|dato|davamo|dare) (?:anche )?una mano\\b|\\b(?:aiutav[oa]|aiut[oa]|aiutato) (?:solo |soltanto |a volte |il |la |lo |l'|mio |mia |un |una )?(?:capo|collega|titolare|tecnico|cuoco|chef|zio|padre|fratello|marito|responsabile|ragioniera|muratore|operatore|magazziniere|idraulico|elettricista)",
    "\\bcon (?:il |la |l'|un |una |un')[a-z]+ (?:accanto|vicino|di fianco|a fianco|che mi (?:guardava|controllava|seguiva))\\b",
    "\\bcon l'aiuto d|\\b(?:sotto|con) (?:la |il )?(?:guida|supervisione|controllo|occhio) d|\\b(?:affiancat[oa]|seguit[oa]) d(?:a|al|alla)\\b|\\binsieme al? (?:capo|titolare|collega|tecnico|responsabile|tutor)",
    "(?<!anche )\\bquando (?:[a-z']+ ){0,4}?(?:manca|mancava|mancavano|mancano|era malat[oa]|e malat[oa]|era in (?:ferie|maternita|malattia|pausa)|e in (?:ferie|maternita|malattia|pausa)|e a pranzo|era a pranzo|c'era (?:bisogno|da correre|troppo lavoro)|serviva|me lo (?:chiedevano|ricordavano)|e rott[oa]|era rott[oa]|non c'e\\b|non c'era)",
    "\\b(?:d'estate|d'inverno|ad agosto|a natale|a dicembre) mancava|\\bnei giorni di punta|\\bnei momenti di punta|\\bin caso di (?:bisogno|assenza)|\\ball'occorrenza|\\bse (?:mancava|serviva|c'era bisogno)",
    '\\b(?:solo|soltanto|appena|giusto|al massimo|tutt.?al piu) (?:per |un |una |qualche |due |tre |il |la |i |le |a |in )',
    '\\btutto qui\\b|\\bniente di piu\\b|\\bniente di che\\b|\\be basta\\W*$|\\bfin li\\b|\\bnon andav[oa] oltre|\\bsostituiv[oa] (?:la |il |una |un )?colleg',
    '\\b(?:qualche|un paio di|due o tre|pochi|poche|poco|un po.? di)\\s+[a-z]{4,}',
    '\\b(?:una|la) prima (?:passata|mano|occhiata|scrematura)\\b',
  ].join('|'),
  'i',
);
