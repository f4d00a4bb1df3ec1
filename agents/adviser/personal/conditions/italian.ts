import { type ConditionWords, number, percent } from './condition-words.ts';

const italianRelative = String.raw`(?:(?:mi[oa]|nostr[oa]|su[oa]|la|il)\s+)?(?:marito|moglie|figli[oa]|fratello|sorella|madre|padre|mamma|papà|compagn[oa]|convivente|fidanzat[oa]|suocer[oa]|cognat[oa]|cugin[oa]|zi[oa]|nonn[oa]|nipote|amic[oa]|colleg[oa]|vicin[oa])(?:\s+\p{Lu}[\p{L}'’]+){0,2}`;

export const ITALIAN: ConditionWords = {
  being: String.raw`sono(?:\s+stat[oa]|\s+diventat[oa]|\s+risultat[oa])?|essendo|ero|mi\s+sono|siamo|mi\s+trovo|${italianRelative}\s+(?:è|era|sta|risulta)(?:\s+stat[oa])?`,
  having: String.raw`ho(?:\s+avuto|\s+subito|\s+ricevuto|\s+preso|\s+contratto)?|avendo|avevo|abbiamo|soffro\s+di|sono\s+affett[oa]\s+da|mi\s+hanno\s+(?:diagnosticato|trovato|riconosciuto|dato|notificato)|usufruisco\s+della?|prendo|assumo|faccio|${italianRelative}\s+(?:ha|soffre\s+di|prende)(?:\s+avuto)?`,
  between:
    "una?|un['’]|il|lo|la|l['’]|le|i|gli|dei|degli|delle|del|già|appena|anche|molto|purtroppo|di|persona|donna|uomo|ragazz[oa]|cittadin[oa]|lavorat(?:ore|rice)|grave|forte|sia|e|disoccupat[oa]|molti|tanti|alcuni|certificat[oa]|con|in",
  are: {
    health: String.raw`(?:invalid[oa]|inabile|disabile|portat(?:ore|rice)\s+di\s+handicap)(?:\s+(?:civile|totale|parziale|psichic[oa]|fisic[oa]|motori[oa]|sensoriale|del\s+lavoro))*${percent}?|handicappat[oa]|sord[oa](?:mut[oa])?|mut[oa]|ciec[oa]|cec[oa]|ipovedente|non\s+vedente|ipoacusic[oa]|epilettic[oa]|diabetic[oa]|depress[oa]|celiac[oa]|cardiopatic[oa]|asmatic[oa]|bipolare|schizofrenic[oa]|autistic[oa]|dislessic[oa]|sieropositiv[oa]|obes[oa]|paraplegic[oa]|tetraplegic[oa]|zopp[oa]|mal(?:at[oa])(?:\s+(?:di|al|ai|alla|alle)\s+\p{L}+)?|incinta(?:\s+(?:di|da|al)\s+\p{L}+\s+mes[ei])?|gravidanza|dialisi|chemioterapia|sedia\s+a\s+rotelle|carrozzina|malattia|maternità|cura\s+(?:da|per|al)\s+\p{L}+|tossicodipendente|tossic[oa]|alcolista|alcolizzat[oa]|ludopatic[oa]|seguit[oa]\s+(?:dal?|dallo)\s+(?:ser\.?[td]|serd|psichiatra|cps|centro\s+di\s+salute\s+mentale|psicolog[oa])|operat[oa]\s+(?:al|alla|di|all['’])\s*\p{L}+`,
    belief: String.raw`musulman[oa]|mussulman[oa]|islamic[oa]|cattolic[oa]|cristian[oa](?:\s+ortodoss[oa])?|ortodoss[oa]|evangelic[oa]|protestante|pentecostale|ebre[oa]|buddista|induista|sikh|copt[oa]|ate[oa]|credente|praticante|testimone\s+di\s+geova`,
    ethnicity: String.raw`rom(?=[,.;:?!\s]|$)|sint[oa]|zingar[oa]|ner[oa](?=[,.;?!]|\s+e\b)|di\s+colore|etnia\s+\p{L}+`,
    orientation: String.raw`gay|lesbica|omosessuale|bisessuale|trans(?:gender|essuale)?|non\s+binari[oa]|queer`,
    union: String.raw`(?:iscritt[oa]|tesserat[oa]|delegat[oa])\s+(?:al|alla|della|del|di|dell['’])\s*(?:sindacato|cgil|cisl|uil|ugl|usb|cobas|fiom|fim|uilm|filcams|fillea|filt|flai|spi|confsal)|delegat[oa]\s+sindacale|sindacalista|rsu`,
    politics: String.raw`(?:iscritt[oa]|tesserat[oa]|militante|attivista)\s+(?:al|del|della|di|a|in)\s*(?:partito(?:\s+\p{L}+)?|lega|pd|forza\s+italia|fratelli\s+d['’]italia|movimento\s+5\s+stelle)|comunista|fascista`,
    protection: String.raw`richiedente\s+asilo|rifugiat[oa](?:\s+politic[oa])?|clandestin[oa]|irregolare|senza\s+(?:documenti|permesso\s+di\s+soggiorno)|titolare\s+di\s+protezione(?:\s+\p{L}+)?|vittim[ae]\s+di\s+(?:tratta|violenza(?:\s+\p{L}+)?|maltrattament\p{L}+|usura|stalking)`,
    judicial: String.raw`(?:uscit[oa]|scarcerat[oa])\s+(?:dal\s+carcere|di\s+(?:prigione|galera)|dal(?:la)?\s+(?:prigione|galera|comunità))|detenut[oa]|carcerat[oa]|carcere|galera|prigione|agli\s+arresti(?:\s+domiciliari)?|ai\s+domiciliari|arresti\s+domiciliari|pregiudicat[oa]|condannat[oa]|indagat[oa]|imputat[oa]|arrestat[oa]|semilibertà|libertà\s+vigilata|affidamento\s+in\s+prova|messa\s+alla\s+prova|ex\s+detenut[oa]`,
    family: String.raw`separat[oa]|divorziat[oa]|vedov[oa]|sposat[oa]|coniugat[oa]|nubile|celibe|ragazza\s+madre|madre\s+single|padre\s+single|ragazzo\s+padre|mort[oa]|decedut[oa]|male`,
    hardship: String.raw`indebitat[oa]|sovraindebitat[oa]|pignorat[oa]|protestat[oa]|sfrattat[oa]|sotto\s+sfratto|senzatetto|senza\s+(?:fissa\s+)?dimora|senza\s+casa|pover[oa]|seguit[oa]\s+dai\s+servizi\s+sociali`,
  },
  have: {
    health: String.raw`(?:la\s+)?(?:legge\s+)?104(?:\s*/\s*(?:19)?92)?(?:\s+(?:art\.?|articolo)\s*\d+(?:\s*,?\s*(?:comma|c\.)\s*\d+)?)?|(?:invalidità|inabilità|disabilità|handicap|cecità)(?:\s+(?:civile|fisica|psichica|motoria|intellettiva|sensoriale))?${percent}?|(?:il|un)?\s*${'\\d{1,3}'}\s*%\s+di\s+invalidità|malattia(?:\s+\p{L}+)?|patologi[ae](?:\s+\p{L}+)?|allergi[ae](?:\s+\p{L}+)?|ernia(?:\s+\p{L}+)?|protesi|sindrome\s+di\s+\p{L}+|problemi\s+(?:di|al|alla|ai|con\s+(?:la|il|l['’]))\s*(?:salute|cuore|schiena|droga|alcol|ginocchi\p{L}*|vista|udito|psich\p{L}+)|dipendenza\s+da\s+\p{L}+|infortunio|dsa|adhd`,
    judicial: String.raw`precedenti(?:\s+penali)?(?:\s+per\s+\p{L}+)?|(?:una\s+)?condanna(?:\s+(?:penale|per\s+\p{L}+))?|fedina\s+penale\s+\p{L}+|pendenze\s+penali|un\s+processo\s+penale`,
    hardship: String.raw`(?:\d[\d.]*\s*(?:euro|€)\s+di\s+)?debit[oi](?:\s+(?:con|verso)\s+\p{L}+\s*\p{L}*)?|(?:lo\s+)?sfratto(?:\s+esecutivo)?|pignorament[oi]|(?:la\s+)?casa\s+pignorata|ipoteca`,
    union: String.raw`(?:la\s+)?tessera\s+(?:del(?:la)?|dell['’])?\s*(?:sindacato|cgil|cisl|uil|ugl|usb|cobas|fiom|fim|uilm|filcams|fillea)`,
    politics: String.raw`(?:la\s+)?tessera\s+(?:del|della|di)\s+(?:partito|lega|pd)(?:\s+\p{L}+)?|(?:sempre\s+)?votato\s+(?:sempre\s+)?\p{L}+`,
    protection: String.raw`(?:la\s+)?protezione\s+(?:internazionale|sussidiaria|speciale|umanitaria|temporanea)|permesso(?:\s+di\s+soggiorno)?\s+(?:per|di)\s+(?:asilo(?:\s+politico)?|protezione(?:\s+\p{L}+)?|motivi\s+umanitari)`,
    family: String.raw`${number}\s+(?:figl\p{L}+|bambin\p{L}+|minori)(?:\s+(?:a\s+carico|piccol\p{L}+|minor\p{L}+))?`,
  },
};
