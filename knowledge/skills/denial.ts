import { isDelegated } from './delegation.ts';
import type { Polarity } from './mention.ts';
import { plain } from './plain.ts';
import { isWished } from './wish.ts';

/** How one piece of a sentence speaks of what it names, by its words alone; what it says of its neighbours is for the reader of clauses. */
export function polarityOf(piece: string, toldByOthers = false): Polarity {
  const text = plain(piece).replace(conditions, ' ').replace(refusals, ' ').replace(awaited, ' ');
  if (explains(text)) return 'asserted';
  const denied = denials.some((pattern) => pattern.test(text)) && !harmless.test(text);
  if (denied || isDelegated(piece, text, toldByOthers)) return 'negated';
  return isWished(text) ? 'wished' : 'asserted';
}

/** "Dopo tre no": a no that was heard; "quando no": otherwise. */
const refusals = /\b(?:un|il|i|dei|quei|due|tre|quattro|cinque|dieci|cento|tanti|molti|troppi|primo|quando) no\b/g;
/** "Finché il foglio lo firmava il cliente": what was waited for. */
const awaited = /\b(?:finche|prima che|dopo che|in attesa che) (?!non).*$/;

/** "Perché non le spettava nulla": a reason in the third person denies nothing that the person did. */
function explains(text: string): boolean {
  return (
    /^\W*(?:perche|siccome|dato che|visto che|tanto che|che) /.test(text) &&
    /\bnon (?:gli|le|ci|si|vi)? ?[a-z]+(?:a|e|i|ano|ono|ino|sse|ssero)\b/.test(text) &&
    !/\b(?:io|mi|me|ho|ero|ce l|so|sa|sono|ha|ne|sapev[oa]|lui|lei|lo|la|li|mai)\b/.test(text)
  );
}

/** "Finché non li trovavo", "così non fa la crosta": what is to be avoided or waited for, not what was left undone. */
const conditions = /\b(?:finche|se|cosi|affinche|in modo che|purche|per|e mica|che) non (?=[a-z])/g;

/** "Non" and "mai" that speak well of the work, or of something that is not a skill. */
const harmless =
  /\bmai\s+(?:smesso|mancat|sbagliat|rifiutat|saltat|pers[oaei]\b|dimenticat|lasciat[oaie](?! (?:far|usar|toccar|prov|guid|mett|entrar|tocc|salir|lavor)[a-z]*)|stancat|tirat|un (?:giorno|ritardo|richiamo|incidente)|un'assenza|una lamentela)|\bmai avut[oaie] (?:un[ao']? ?|nessun[a-z']* ?|problem|lamentel|incident|reclam|richiam|contestazion|infortun|ritard|bisogno|paura|da ridire)|\bsenza mai (?!toccar|usar|guidar|salir|provar)|\bmai (?:piu di|meno di|oltre|sopra|sotto i|prima d|dopo|senza|in ritardo|di fretta|di corsa|a caso|a vuoto|a mani nude|con (?:la |le |una )?man[oi]|due volte)\b|\bmai (?:urlat|litigat|alzat[oa] la voce|piant|rubat|tradit|avanzat|sospes|licenziat|bocciat|reclamat)|\bnon (?:e |sono |era |erano )?(?:mai )?(?:e |sono )?(?:mai )?(?:tornat[oaie] indietro|arrivat[oaie] in ritardo|scappat[oaie]|rimast[oaie] indietro|mancat[oaie])|\bnon (?:si fa|si faceva) (?:mai )?(?:pagare|pregare|scappare)|\bnon mancavo mai\b|\bnon (?:solo|soltanto)\b|\bcome non mai\b|\bpiu che mai\b|\bnon (?:l'|lo |la |li |le )?(?:ho|ha|[a-z]+) piu\b/;

const pronoun = "(?:lo |la |li |le |l'|ne |ci |mi |si |gli |me l[oaie] |ce l[oaie] |ce l')";
const has = '(?:ho|ha|abbiamo|hanno|avevo|aveva|avevamo)';
const acting =
  '(?:us|facev|gestiv|gestisc|prepar|compil|tocc|occup|segu|guid|lavor|mettev|decid|trattav|vedev|scriv|montav|cur)';

/** The person has not done it, cannot do it, or it was not theirs to do. */
const denials: RegExp[] = [
  /\bnon (?:c'entr[oaiv]|mi riguard|e (?:cosa|roba|affar)|era (?:cosa|affar)|erano (?:cos|affar|rob)|(?:sono|ero|era) (?:mai )?(?:capac|pratic[oa]\b|in grado|buon[oa] a)|mi compet|fa(?:ceva)? parte|ho (?:idea|la minima idea|confidenza|la mano))/,
  /\bnon (?:me|ce|te|gliel?e?) ?(?:l'|lo |la |li |le |ne )/,
  /\bnon ne (?:ho|ha) [a-z]+t[oaie]\b/,
  /\bnon (?:ho|ha) (?!pers|avut|mancat|sbagliat|finit|trovat|potut|volut|dovut|smess|capit|paur|fatt[oa] (?:altro|in tempo)|lasciat|terminat|completat|pres|dett|rispost|spes|cors|promess|permess|vint|riuscit|piant|rott|offes|chiest|success|vissut|mess[oa] (?:su|fretta))(?:[a-z]+(?:at|it|ut)|fatt|scritt|lett|vist|apert|chius|decis|cott|tolt|tradott|prodott|corrett|tint|dipint|raccolt|scelt|svolt|assunt|condott|costruit)[oaie]\b/,
  /\bnon (?!(?:manc|sbagli|pot|vol|ave|sta(?=vo)|dorm|moll|lasci|perd|ferm|riusc|torn|and(?=avo)|butt|dimentic|smett|sopport|guadagn|cred|pens|conosc)[a-z]{0,3}vo\b)[a-z]{3,}(?:avo|evo|ivo)\b/,
  /\bnon (?:lo |la |li |le |ne |ci |mi |l')?(?:cucin|tagli|sald|vend|firm|guid|tocc|decid|prepar|compil|organizz|progett|disegn|mont|ripar|insegn|ordin|contratt|tratt|incass|cuci|curo|serv)[oa]\b/,
  /\b(?:solo|soltanto) vist[oaie]\b|\bvist[oaie] (?:fare|solo|soltanto|appena)\b|\b(?:vist|guardat)[oaie] (?:solo )?da lontano\b|\bstav[oa] a guardare\b|\bzero\W*$|\bper niente\W*$|^\W*niente\W*$|\b(?:nemmeno|neanche) per (?:sogno|idea)\b|\ba digiuno di\b/,
  /\b(?:facevo|facevamo|faceva|faccio|facciamo) fare (?:a|al|alla|da|dal|dalla|fuori)\b|\bdelegav[oa]\b|(?<!\b(?:mi|ci|gli|le) )\blasciav[oa] (?:fare|che)\b/,
  /\b(?:non|nemmeno|neanche|neppure|senza aver(?:e|lo|la|li)?|di non aver)\b[^.]*?\bmai\b/,
  /\bmai\s+(?:[a-z]+(?:to|ta|ti|te|so|sa|si|se)\b|da sol|fino|finora)|(?:^\W*|[:,]\s*|\b(?:lui|lei|io)\s+)mai\b|\bmai\W*$/,
  /\b(?:nemmeno|neanche|neppure) una volta\b|\b(?:nemmeno|neanche|neppure)\W*$/,
  /\bnon (?:ci (?:andav|parlav|entrav|saliv|arrivav|lavorav|capiv)[oa]|er[oa] (?:ancora )?(?:autorizzat|abilitat|incaricat)[oa]|avev[oa] (?:il permesso|l'autorizzazione|l'abilitazione|il patentino|l'incarico)|(?:mi |gli |le )?era (?:permess|consentit|concess)[oa])\b/,
  // Without the licence for it the work is not theirs to do ("non ho il patentino del muletto").
  /\bnon (?:ce l'ho |ce l'ha |c'ho |ci ho |ho |ha |abbiamo |possied[oe] )(?:ancora |mai )?(?:pres[oa] |avut[oa] |fatt[oa] |conseguit[oa] )?(?:il |la |l'|un |una |un'|nessun[oa]? |alcun[oa]? )?(?:patentin|abilitazion|attestat|autorizzazion|cqc\b)/,
  /\bnon potev[oa] (?!sbagli|ferm|permett|lament|manc|star|perd|lasci|cred|prend|usci|and|allontan|distra|rischi|sprec|tard|immagin|rest|continu|pag|cammin|aspett|dir|accett|rifiut|fare (?:altro|a meno|tutto|altrimenti|di piu)|assent|viv|dorm|mangi)[a-z]+r(?:e|l[oaie]|ci|ne)\b/,
  /\b(?:era|e) (?:vietat|proibit)[oa] (?:anche )?(?:[a-z]+[aei]r(?:e|l[oaie])|a me)\b/,
  /^\W*(?:tranne|fuorche|eccetto|esclus[oaie]|salvo|senza (?:mai )?(?:toccare|usare|guidare|salire|provare))\b/,
  /\b(?:lo|la|li|le|l')\s?evitav[oa]\b|\blascia(?:vo|va|to|ta) perdere\b|\balla larga\b|\bper (?:me|lui|lei) (?:era|e|erano|sono) (?:arabo|turco|un mistero)\b/,
  /\bnon e che [a-z]+ssi\b|\bno capac|\bnon (?:ho|ha) (?:voluto (?:imparar|saper)|preso confidenza)|\bnon (?:e|era|erano) (?:[a-z]+ )?(?:per|da) me\b|\bmica (?:io|mi[oae]\b|roba mia)/,
  /\bnon (?:lo|la|li|le|ne|ci) (?:parl|scriv|legg|us|stir|lav|pul|mont|guid)o\b/,
  /\bvede(?:vo|va) fare\b|\b(?:ho|ha) visto come\b/,
  /\bnon (?:mi|ci) (?:ci )?(?:mettev|mandav|chiamav|volev)ano\b/,
  /\b(?:io|lui|lei) (?:non|no) [a-z]+[aei]re\b|\b(?:io|lui|lei) no (?:mai )?[a-z]+[aiu]to\b/,
  /^\W*(?:e |poi )?(?:(?:lui |lei )?guardava|(?:io )?stav[oa] a guardare)\W*$|\baspettav[oa] (?:fuori|in corridoio|dietro la porta|di la)\b/,
  /\b(?:a me|mi) non (?:arrivav|toccav|spettav|competev|passav)a(?:no)?\b/,
  /\b(?:ho|ha) (?:sempre )?(?:rifiutato|detto di no|declinato)\b|\bme la sono mai sentita\b/,
  /\b(?:guardav[oa]|osservav[oa]|stav[oa] a (?:guardare|vedere)) (?:come |mentre |il |la |l'|un |una |mi[oa] )*(?:cap[oi]\b|colleg|titolar|padron|tecnic|soci[oa]\b|(?:[a-z]+ )(?:che|mentre) )/,
  /\b(?:guardav[oa]|osservav[oa]) (?:e basta |soltanto |solo )?(?:mentre|come) [a-z' ]*(?:avano|evano|ivano)\b/,
  /\bnon\s+(?:lo |la |li |le |ne |ci )?(?:so|sa|sapevo|sapeva|saprei|saprebbe)\b/,
  /^\W*(?:ma |pero |e )?non (?:ancora )?fatt[oaie]\b/,
  /^\W*(?:e )?(?:nemmeno|neanche|neppure|manco) (?:un[oa]? |un'|i |il |la |le |gli |lo |l')?[a-z' ]+ (?:(?:(?:me |ce )?(?:lo |la |li |le |l'))?(?:mi |ci )?(?:ho|ha|hanno) (?!fermat|spavent|scoragg|stanc)[a-z]+|so|sapev[oa]|us[oa]v?[oa]?|facev[oa]|faccio|tocc[oa])\b/,
  new RegExp(`\\bnon\\s+${pronoun}?(?:${acting}[a-z]{0,3}|uso|usa|faccio|fa(?! per))\\b`),
  new RegExp(`\\bnon\\s+(?:l'|lo |la |li |le |ne )(?:${has} [a-z]+|[a-z]+(?:avo|evo|ivo|ava|eva|iva))\\b`),
  new RegExp(
    `\\bnon\\s+${has}\\s+(?:ancora\\s+)?(?:fatto|usato|imparato|lavorato|gestito|esperienza|pratica|competenze|conoscenze|dimestichezza|toccato|provato|visto)\\b`,
  ),
  /\bnon\s+(?:mi|gli|le|lo|la|ci)\s+(?:hanno|ha|facev|fann|fa\b|lasciav|lascian|permettev)/,
  /\bnon\s+(?:era (?:il )?(?:mio|suo) |era compito|era roba|rientrav|toccav|spettav|competev)/,
  /\b(?:nessuna|zero|senza)\s+(?:esperienza|pratica|competenz[a-z]|conoscenz[a-z])\b/,
  /\bnon\s+ci\s+(?:metto|mettevo|mette|metteva|ho messo|ha messo|capisco|capisce|sono (?:mai )?(?:entrat|salit))/,
  /\b(?:io|lui|lei|quello|quella|quelli|questo)\s+no\b|(?<!\b(?:cosa|e|o|si|perche|se|come|anche|meno))\s+no\W*$|^\W*no\W*$|(?<!\b(?:cosa|o|si|perche|se|come|meno))\s+no e\b|\bfinora zero\b/,
  /\b(?:guardav[oa]|guard[oa]|limitav[oa] a guardare)(?: (?:e basta|soltanto|solo))|\blimitav[oa] a guardare|\bsolo guardat[oa]\b/,
];
