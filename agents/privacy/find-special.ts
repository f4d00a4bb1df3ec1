import type { Finding, SpecialCategory } from './finding.ts';

type Cue = {
  category: SpecialCategory;
  pattern: RegExp /** The word may also name the work or the people cared for. */;
  work: boolean;
};

const cue = (category: SpecialCategory, source: string, work = false): Cue => ({
  category,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}])`, 'giu'),
  work,
});

/** Words that reveal a special category. Over-removal costs a clause; a miss cannot be taken back. */
const cues: Cue[] = [
  cue(
    'health',
    "invalid[oaie]|invalidit[aà]'?|certificat[oi][_ -]invalidit\\w*|inabilit[aà]'?|inabile|legge\\s+(?:n\\.?\\s*)?(?:68|104)(?:\\s?/\\s?\\d{2,4})?|l\\.?\\s?(?:n\\.?\\s*)?(?:68|104)\\s?(?:/|del|\\bdel\\b)\\s?\\d{2,4}|legge\\s+68|l\\.\\s?68|categori[ae]\\s+protett[ae]|collocamento\\s+(?:mirato|obbligatorio)|percentuale\\s+di\\s+invalidit\\w*|accertamento\\s+medico|verbale\\s+(?:inps|asl)|idoneit[aà]'?(?:\\s+(?:da|fisica|con|limitat\\w*|psicofisica))[^.;,\\n]*|limitazion[ei](?:\\s+\\p{L}+){0,3}|prescrizioni\\s+mediche",
  ),
  cue(
    'health',
    "diagnos(?:i|ticat[oa])|depress[oa]|depressione|attacchi?\\s+di\\s+panico|ansia|ansios[oa]|esaurimento(?:\\s+nervoso)?|burn-?out|tumore|cancro|leucemia|linfoma|chemio\\w*|diabet\\w*|epilessia|epilettic[oa]|hiv|aids|sieropositiv\\w*|epatite|schizofren\\w*|bipolar\\w*|borderline|autis\\w*|asperger|dislessi\\w*|discalculi\\w*|dsa|adhd|erni[ae]|infart\\w*|ictus|sclerosi|parkinson|alzheimer|demenza|fibromialgia|artrite|artrosi|asma|celiac\\w*|tossicodipenden\\w*|tossicodipendenza|alcolis\\w*|alcolist\\w*|ludopatia|ser\\.?[dt]|serd|comunit[aà]'?\\s+terapeutica|psichiatr\\w*|psicofarmac\\w*|psicoterapi\\w*|in\\s+cura|terapia|cardiopati\\w*|by-?pass|dialisi|trapiant(?:o|at\\w*)(?:\\s+di\\s+(?:rene|fegato|cuore|midollo))|disabil[ei]|disabilit[aà]'?|handicap\\w*|portatore\\s+di\\s+handicap|sord[oa]|sordomut\\w*|sordit[aà]'?|cec[oa]|ciec[oa]|cecit[aà]'?|ipovedent\\w*|non\\s+vedente|ipoacusi\\w*|sedia\\s+a\\s+rotelle|carrozzina|protesi|menomat\\w*|amputat\\w*|zoppic\\w*|stampelle|allergi[ae]\\w*|allergic[oa]|manca(?:no)?\\s+(?:un|una|due|tre|quattro)\\s+(?:dit[oa]|falang[ei]|occhio)[^,.;\\n]*|(?:mi|gli|le)\\s+trema(?:no)?\\s+(?:la|le)\\s+man[oi]|sovrappeso|obes[oa]|obesit[aà]'?",
    true,
  ),
  cue(
    'health',
    "malatti[ae]|malat[oa]|patologi[ae]|problem[ai]\\s+(?:di|alla|al|alle|ai|con\\s+la)\\s+(?:salute|schiena|cuore|ginocchi[oa]|spall[ae]|vista|udito|man[oi]|cervicale|respirazione|deambulazione|peso)|mal\\s+di\\s+schiena|(?:per|causa|smess[oa]\\s+per)\\s+(?:la|il)\\s+(?:schiena|salute|cuore|ginocchio|spalla)|mi\\s+fa\\s+male|motivi\\s+di\\s+salute|ragioni\\s+di\\s+salute|ricover\\w*|operat[oa]\\s+(?:al|alla|all['’]|di|due|a)|intervento\\s+(?:chirurgico|alla|al|di\\s+(?:ernia|protesi))|convalescen\\w*|infortun\\w*|incidente(?:\\s+sul\\s+lavoro)?|lunga\\s+assenza|periodo\\s+difficile",
    true,
  ),
  cue(
    'health',
    "incinta|gravidanza|gestante|aspett(?:o|a|avo|ava)\\s+un\\s+(?:figlio|bambino)|maternit[aà]'?|allatt\\w*|congedo\\s+(?:di\\s+)?(?:maternit\\w*|parentale)|aborto|dopo\\s+il\\s+parto|partorit\\w*",
    true,
  ),
  cue(
    'union',
    'sindacal\\w*|sindacat[oi]|sindacalist\\w*|cgil|cisl|uil|ugl|usb|cobas|fiom|filcams|fillea|fim|rsu|rsa\\s+aziendal\\w*|tessera\\s+(?:del\\s+sindacato|cgil|cisl|uil)|camera\\s+del\\s+lavoro',
    true,
  ),
  cue(
    'religion',
    'cattolic[oaie]|cattolich[ei]|musulman[oaie]|mussulman\\w*|islamic[oaie]|di\\s+religione|fede\\s+(?:religiosa|cattolica|islamica)|ebre[oaie]|ebraic\\w*|testimon[ei]\\s+di\\s+geova|evangelic[oaie]|pentecostal\\w*|buddist\\w*|induist\\w*|sikh|ortodoss[oaie]|copt[oaie]|cristian[oaie]\\s+(?:ortodoss\\w*|copt\\w*|praticant\\w*)|ramadan|mosche[ae]|sinagog[ae]|tempio\\s+sikh|preghier[ae]|credente|praticante(?=\\s*[,.;)])|ate[oa]|catechis\\w*|catechist\\w*|parrocchi\\w*|oratorio|velo\\s+islamico|porto\\s+il\\s+velo|hijab',
    true,
  ),
  cue(
    'ethnicity',
    "etnia|etnic[oa]|razza|origin[ei]\\s+(?:etnic\\w*|rom|sint[oi]|african\\w*|arab\\w*|slav\\w*|\\p{L}+)|di\\s+colore|sinti|sinto|zingar[oaie]|nomad[ei]|nazionalit[aà]'?|cittadinanza|comunit[aà]'?\\s+rom|campo\\s+rom",
  ),
  { category: 'ethnicity', pattern: /(?<!\p{L}\.?)\b(?:rom)(?=\s*[,.;)]|\s+e\b)/giu, work: false },
  cue(
    'protection',
    'richiedent[ei]\\s+asilo|asilo\\s+politico|rifugiat[oaie]|protezione\\s+(?:internazionale|sussidiaria|speciale|umanitaria|temporanea)|permesso\\s+di\\s+soggiorno|permesso\\s+(?:per|umanitario|speciale|di\\s+protezione)[^,.;\\n]*|carta\\s+di\\s+soggiorno|sprar|siproimi|progetto\\s+sai|centro\\s+(?:di\\s+)?accoglienza(?:\\s+straordinaria)?|nel\\s+cas|sbarcat[oa]|barcone|gommone|libia|clandestin\\w*|irregolar[ei]\\s+(?:in\\s+italia|sul\\s+territorio)|senza\\s+documenti|commissione\\s+territoriale|corridoi?\\s+umanitari\\w*|fuggit[oa](?:\\s+\\p{L}+){0,3}\\s+guerra|scappat[oa]\\s+(?:dalla|dal)\\s+\\p{L}+',
    true,
  ),
  cue(
    'detention',
    'carcer[eai]\\w*|detenut[oaie]|detenzione|ex\\s+detenut\\w*|arresti\\s+domiciliari|ai\\s+domiciliari|arrestat[oa]|condannat[oa]|condanna|precedenti(?:\\s+penali)|precedenti|casellario|pregiudicat\\w*|fedina\\s+penale|reat[oi]|pena|affidamento\\s+in\\s+prova|semilibert\\w*|messa\\s+alla\\s+prova|penitenziari\\w*|lavori\\s+(?:socialmente|di\\s+pubblica)\\s+util\\w*|articolo\\s+21|art\\.?\\s*21|uepe|scarcerat\\w*|dentro\\s+per|processo\\s+penale|indagat[oa]',
    true,
  ),
  cue(
    'orientation',
    'omosessual\\w*|gay|lesbic\\w*|bisessual\\w*|transgender|transessual\\w*|trans|lgbt\\w*|queer|unione\\s+civile|unit[oa]\\s+civilmente|orientamento\\s+sessuale|transizione\\s+di\\s+genere|mio\\s+compagno\\s+e\\s+io\\s+siamo\\s+due\\s+uomini',
  ),
  cue(
    'politics',
    'iscritt[oa]\\s+al\\s+partito|tesserat[oa]\\s+(?:del|al)\\s+partito|militan(?:te|za)|partito\\s+(?:democratico|comunista|\\p{L}+)|consiglier[ea]\\s+comunale\\s+(?:per|del|con)\\s+\\p{L}+|opinion[ei]\\s+politic\\w*',
  ),
  cue(
    'social_services',
    "(?:seguit[oa]|carico|segnalat[oa]|inviat[oa])\\s+(?:dai|dal|ai|al|alla|dalla|dalle|dall['’])\\s*(?:serviz\\w*(?:\\s+social\\w*)?|assistente\\s+sociale|centro\\s+antiviolenza|caritas|tribunale)|servizi\\s+sociali(?=\\s+(?:del\\s+comune|mi|ci|lo|la))|reddito\\s+di\\s+(?:cittadinanza|inclusione|emergenza)|assegno\\s+di\\s+inclusione|(?:percett\\w*|beneficiari\\w*)\\s+(?:di\\s+)?(?:rdc|adi|rei|sfl)|vittima\\s+di\\s+(?:violenza|tratta|maltratt\\w*)|centro\\s+antiviolenza|violenza\\s+(?:domestica|di\\s+genere)|casa\\s+rifugio|senza\\s+(?:fissa\\s+)?dimora|senzatetto|dormitorio|cluster\\s*\\d",
    false,
  ),
];

/** People cared for or taught at work: their condition is what the work is about, and tells nothing of the person. */
const careWork =
  /(?<!\p{L})(?:assist(?:o|evo|eva|enza|ere|ito|enti)|accud\p{L}+|cur(?:o|avo|ava|are)|segu(?:o|ivo|iva|ire)|lav(?:o|avo|ava|are)|aiut(?:o|avo|ava|are)|utent[ei]|pazient[ei]|ospiti|anzian[oaie]|assistit[ioae]|bambin[oaie]|ragazz[ioae]|alunn[ioae]|persone\s+(?:con|anziane|non)|malati|client[ei]|reparto|corsia|struttura|nucleo|rsa|educat\p{L}+|operator[ei]|oss|badante|corso|corsi|attestat[oi]|insegn\p{L}+|laboratori[oi]?|cooperativa|sportello|pratiche|ufficio|denunc\p{L}+|modul[oi]|normativ\p{L}+|prevenzione|registr\p{L}+|segnalav\p{L}+|sicurezza|addett[oaie])(?!\p{L})/iu;
/** The person's own condition, whoever else the sentence names. */
const own =
  /(?<!\p{L})(?:sono\s+(?:stat[oa]\s+)?(?:invalid|disabil|malat|affett|diabetic|epilettic|depress|sord|cec|ciec|ipovedent|celiac|in\s+cura|in\s+carico|seguit|iscritt|operat|ricoverat|sieropositiv|dislessic|detenut|in\s+gravidanza|incinta)|soffr[oe]|affett[oa]|mi\s+hanno|mi\s+è\s+stat|ho\s+(?:avuto|subito|una|un['’ ]?|il|la|l['’]|dei|problemi|perso)|ha\s+(?:avuto|subito|una|un['’ ]?|problemi)|la\s+mia|il\s+mio|mia|mio|sua|suo|a\s+causa|dopo\s+(?:un|una|il|la|l['’])|per\s+(?:motivi|ragioni|la\s+mia)|smess[oa]\s+per|riconosciut[oa]|percentuale|\d{2,3}\s?%|iscritt[oa]|tesserat[oa]|delegat[oa])(?!\p{L})/iu;
/** A relative's condition says something about a third person; what the person did for them is evidence. */
const family =
  /(?<!\p{L})(?:madre|padre|mamma|papà|nonn[oaie]|marito|moglie|figli[oaie]|suocer[oaie]|zi[oaie]|fratell[oi]|sorell[ae]|bimb[oaie]|compagn[oa])(?!\p{L})/iu;

/**
 * Special categories and criminal data about the person (GDPR art. 9 and 10): the part of the sentence goes. In a
 * sentence about work with other people the words stay; about a relative only the revealing word goes.
 */
export function findSpecial(text: string): Finding[] {
  const found: Finding[] = [];
  for (const { category, pattern, work } of cues) {
    for (const match of text.matchAll(pattern)) {
      const part = partAround(text, match.index, match.index + match[0].length);
      const sentence = text.slice(part.start, part.end);
      const wider = sentenceAround(text, match.index, match.index + match[0].length);
      if (work && family.test(sentence) && careWork.test(wider))
        found.push({ start: match.index, end: match.index + match[0].length, act: 'remove', category });
      else if (work && careWork.test(wider) && !own.test(sentence)) continue;
      else found.push({ ...part, act: 'remove', category });
    }
  }
  return found;
}

/** From the mark before to the mark after; the marks stay. */
function partAround(text: string, from: number, to: number): { start: number; end: number } {
  return around(text, from, to, /[.;:,()\n•–—]/);
}

function sentenceAround(text: string, from: number, to: number): string {
  const place = around(text, from, to, /[.;\n•]/);
  return text.slice(place.start, place.end);
}

function around(text: string, from: number, to: number, mark: RegExp): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start > 0 && !(mark.test(text.charAt(start - 1)) && endsPart(text, start - 1))) start -= 1;
  while (end < text.length && !(mark.test(text.charAt(end)) && endsPart(text, end))) end += 1;
  while (start < from && /\s/.test(text.charAt(start))) start += 1;
  while (end > to && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** The full stop of `L. 68` or of `1.200` ends nothing. */
function endsPart(text: string, at: number): boolean {
  if (text.charAt(at) === '\n' || !/[.,:]/.test(text.charAt(at))) return true;
  const next = text.charAt(at + 1);
  if (next !== '' && !/\s/.test(next)) return false;
  return text.charAt(at) !== '.' || !/(?:^|[\s(])\p{L}{1,2}$/u.test(text.slice(Math.max(0, at - 3), at));
}
