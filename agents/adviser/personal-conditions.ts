import { type PersonalDataKind, type PersonalSpan, spansOf } from './personal-span.ts';

/**
 * What a person tells of their own health, faith, family, debts, convictions, or of a relative's (GDPR art. 9 and 10).
 * Who asks about the sick, the disabled or prisoners in general tells nothing, so a word alone is never enough: it must
 * be said of somebody ("sono", "ho", "mio padre è"), or stand in a message that speaks of its author.
 */
type Language = {
  /** "I am", "my mother is". */
  being: string;
  /** "I have", "my mother has". */
  having: string;
  /** Small words between. */
  between: string;
  are: Partial<Record<PersonalDataKind, string>>;
  have: Partial<Record<PersonalDataKind, string>>;
};

const number = String.raw`(?:\d{1,2}|un[oa]?|due|tre|quattro|cinque|one|two|three|four|dos|tres|cuatro|deux|trois|quatre|doi|două|trei|patru)`;
const percent = String.raw`(?:[^.,;?!\n]{0,30}?\d{1,3}\s*(?:%|per\s*cento|percent|por\s*ciento|pour\s*cent|la\s*sută|٪))`;

const italianRelative = String.raw`(?:(?:mi[oa]|nostr[oa]|su[oa]|la|il)\s+)?(?:marito|moglie|figli[oa]|fratello|sorella|madre|padre|mamma|papà|compagn[oa]|convivente|fidanzat[oa]|suocer[oa]|cognat[oa]|cugin[oa]|zi[oa]|nonn[oa]|nipote|amic[oa]|colleg[oa]|vicin[oa])(?:\s+\p{Lu}[\p{L}'’]+){0,2}`;

const languages: Language[] = [
  {
    being: String.raw`sono(?:\s+stat[oa]|\s+diventat[oa]|\s+risultat[oa])?|essendo|ero|mi\s+sono|siamo|mi\s+trovo|${italianRelative}\s+(?:è|era|sta|risulta)(?:\s+stat[oa])?`,
    having: String.raw`ho(?:\s+avuto|\s+subito|\s+ricevuto|\s+preso|\s+contratto)?|avendo|avevo|abbiamo|soffro\s+di|sono\s+affett[oa]\s+da|mi\s+hanno\s+(?:diagnosticato|trovato|riconosciuto|dato|notificato)|usufruisco\s+della?|prendo|assumo|faccio|${italianRelative}\s+(?:ha|soffre\s+di|prende)(?:\s+avuto)?`,
    between: String.raw`una?|un['’]|il|lo|la|l['’]|le|i|gli|dei|degli|delle|del|già|appena|anche|molto|purtroppo|di|persona|donna|uomo|ragazz[oa]|cittadin[oa]|lavorat(?:ore|rice)|grave|forte|sia|e|disoccupat[oa]|molti|tanti|alcuni|certificat[oa]|con|in`,
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
  },
  {
    being: String.raw`i\s*(?:am|['’]m|was|have\s+been|['’]ve\s+been)|my\s+\p{L}+(?:\s+\p{Lu}\p{L}+){0,2}\s+(?:is|was)`,
    having: String.raw`i\s*(?:have|['’]ve|had|suffer\s+from|take)(?:\s+got)?|my\s+\p{L}+(?:\s+\p{Lu}\p{L}+){0,2}\s+(?:has|had)`,
    between: 'an?|the|in|very|also|and|already|currently|been',
    are: {
      health: String.raw`(?:\d{1,3}\s*%\s+)?disabled|blind|deaf|pregnant|diabetic|epileptic|depressed|autistic|hiv\s+positive|an?\s+(?:alcoholic|addict)|sick|ill|(?:a\s+)?wheelchair(?:\s+user)?`,
      belief: 'muslim|christian|catholic|jewish|hindu|sikh|buddhist|orthodox|atheist',
      ethnicity: 'roma|gypsy|black',
      orientation: 'gay|lesbian|bisexual|transgender|trans|homosexual',
      judicial: String.raw`(?:in\s+)?(?:jail|prison)(?:\s+for\s+\p{L}+)?|convicted(?:\s+of\s+\p{L}+)?|arrested|on\s+probation|under\s+house\s+arrest`,
      protection: String.raw`asylum\s+seeker|refugee|undocumented|victim\s+of\s+\p{L}+`,
      family: String.raw`divorced|widowed|separated|married|widow(?:er)?|single\s+(?:mother|mom|mum|father|dad|parent)`,
      hardship: 'homeless|evicted|in\\s+debt|bankrupt',
      union: String.raw`(?:union\s+member|member\s+of\s+(?:the|a)\s+(?:trade\s+)?union)`,
    },
    have: {
      health: String.raw`(?:\d{1,3}\s*%\s+)?(?:disabilit(?:y|ies))(?:\s+of\s+\d+\s*%)?|illness|disease|heart\s+(?:problems?|disease|attack)`,
      judicial: String.raw`criminal\s+record|conviction`,
      hardship: String.raw`debts?(?:\s+of\s+\S+)?|eviction(?:\s+notice)?`,
      family: String.raw`${number}\s+(?:kids?|child(?:ren)?)`,
    },
  },
  {
    being: String.raw`soy|estoy|estuve|era|he\s+estado|mi\s+\p{L}+(?:\s+\p{Lu}\p{L}+){0,2}\s+(?:es|está|estuvo)`,
    having: String.raw`tengo|padezco|sufro\s+de|tuve|mi\s+\p{L}+(?:\s+\p{Lu}\p{L}+){0,2}\s+(?:tiene|padece)`,
    between: 'una?|la|el|en|de|muy|persona|con|también|y',
    are: {
      health: String.raw`discapacitad[oa]|minusválid[oa]|cieg[oa]|sord[oa]|embarazada(?:\s+de\s+\p{L}+\s+meses)?|diabétic[oa]|epiléptic[oa]|deprimid[oa]|enferm[oa](?:\s+(?:de|del)\s+\p{L}+)?|autista|seropositiv[oa]|alcohólic[oa]`,
      belief: String.raw`musulm[áa]na?|católic[oa]|cristian[oa]|evangélic[oa]|judí[oa]|testigo\s+de\s+jehová`,
      ethnicity: 'gitan[oa]|negr[oa]|indígena',
      orientation: 'gay|lesbiana|bisexual|transexual|trans|homosexual',
      judicial: String.raw`(?:cárcel|prisión|pres[oa]|detenid[oa]|condenad[oa])`,
      protection: String.raw`solicitante\s+de\s+asilo|refugiad[oa]|sin\s+papeles|víctima\s+de\s+\p{L}+`,
      family: String.raw`divorciad[oa]|viud[oa]|separad[oa]|casad[oa]|madre\s+soltera`,
      hardship: 'desahuciad[oa]|endeudad[oa]',
    },
    have: {
      health: String.raw`(?:discapacidad|minusvalía|invalidez)${percent}?|enfermedad(?:\s+\p{L}+)?`,
      judicial: String.raw`antecedentes\s+penales|condena`,
      hardship: 'deudas|desahucio',
      family: String.raw`${number}\s+(?:hij[oa]s?|niñ[oa]s?)`,
    },
  },
  {
    being: String.raw`je\s+suis|j['’]étais|j['’]ai\s+été|m(?:on|a)\s+\p{L}+(?:\s+\p{Lu}\p{L}+){0,2}\s+(?:est|était)`,
    having: String.raw`j['’]ai(?:\s+eu)?|je\s+souffre\s+d[e'’]|m(?:on|a)\s+\p{L}+(?:\s+\p{Lu}\p{L}+){0,2}\s+(?:a|souffre\s+de)`,
    between: String.raw`une?|la|le|l['’]|en|de|du|des|très|et|personne|aussi|demandeur\s+d['’]emploi`,
    are: {
      health: String.raw`(?:handicapée?|invalide)${percent}?|aveugle|sourde?|enceinte(?:\s+de\s+\p{L}+\s+mois)?|diabétique|épileptique|dépressi(?:f|ve)|malade|séropositi(?:f|ve)|alcoolique|toxicomane|autiste`,
      belief: String.raw`musulmane?|chrétien(?:ne)?|catholique|jui(?:f|ve)|évangélique|témoin\s+de\s+jéhovah`,
      ethnicity: 'rom|tsigane|noire?',
      orientation: 'gay|lesbienne|bisexuel(?:le)?|transgenre|trans|homosexuel(?:le)?',
      judicial: String.raw`prison|détenue?|condamnée?|incarcérée?`,
      protection: String.raw`demandeu(?:r|se)\s+d['’]asile(?:\s+et\s+(?:musulmane?|chrétien(?:ne)?))?|réfugiée?|sans[\s-]papiers|victime\s+de\s+\p{L}+`,
      family: String.raw`divorcée?|veuf|veuve|séparée?|mariée?|mère\s+célibataire`,
      hardship: 'expulsée?|endettée?|surendettée?|sans-abri|SDF',
    },
    have: {
      health: String.raw`(?:handicap|invalidité)${percent}?|maladie(?:\s+\p{L}+)?`,
      judicial: String.raw`casier\s+judiciaire|condamnation`,
      hardship: 'dettes',
      family: String.raw`${number}\s+enfants?`,
    },
  },
  {
    being: String.raw`sunt|eram|am\s+fost|(?:soțul|soția|fiul|fiica|fratele|sora|mama|tatăl)(?:\s+(?:meu|mea))?(?:\s+\p{Lu}\p{L}+){0,2}\s+(?:este|e|a\s+fost)`,
    having: String.raw`am|sufăr\s+de|(?:soțul|soția|fiul|fiica|fratele|sora|mama|tatăl)(?:\s+(?:meu|mea))?(?:\s+\p{Lu}\p{L}+){0,2}\s+are`,
    between: String.raw`un|o|la|în|cu|de|persoană|și|foarte`,
    are: {
      health: String.raw`(?:persoană\s+cu\s+)?handicap${percent}?|însărcinat[ăa](?:\s+în\s+luna\s+a?\s*\p{L}+)?|gravidă|surd[ăa]?|nevăzăto(?:r|are)|diabetic[ăa]?|bolnav[ăa]?(?:\s+de\s+\p{L}+)?|invalid[ăa]?`,
      belief: String.raw`musulman[ăa]?|ortodo(?:x|csă)|catolic[ăa]?|penticostal[ăa]?|martor\p{L}*\s+al\p{L}*\s+lui\s+iehova`,
      ethnicity: 'rom(?=[,.;?!\\s]|$)|romă|țigan[ăa]?|țigancă',
      orientation: 'gay|lesbiană|homosexual[ăa]?|trans',
      judicial: String.raw`închisoare|pușcărie|condamnat[ăa]?|arestat[ăa]?`,
      protection: String.raw`solicitant[ăa]?\s+de\s+azil|refugiat[ăa]?|victimă\s+a?\s*\p{L}+`,
      family: String.raw`divorțat[ăa]?|văduv[ăa]?|căsătorit[ăa]?|separat[ăa]?|mamă\s+singură`,
    },
    have: {
      health: String.raw`(?:handicap|dizabilit\p{L}+)${percent}?|boal\p{L}+(?:\s+\p{L}+)?`,
      judicial: String.raw`cazier(?:\s+\p{L}+)?|condamnare`,
      hardship: 'datorii',
      family: String.raw`${number}\s+copi\p{L}+`,
    },
  },
  {
    being: String.raw`я|ми|(?:мій|моя)\s+\p{L}+(?:\s+\p{Lu}\p{L}+){0,2}`,
    having: String.raw`маю|(?:у|в)\s+мене(?:\s+є)?|страждаю\s+на`,
    between: String.raw`є|був|була|на|людина|з|у|в|дуже`,
    are: {
      health: String.raw`інвалід(?:\s+\p{L}+\s+групи)?|вагітна(?:\s+\p{L}+\s+місяц\p{L}+)?|хвор(?:ий|а|ію)(?:\s+на\s+\p{L}+)?|глух(?:ий|а)|сліп(?:ий|а)|діабетик`,
      belief: 'мусульман(?:ин|ка)|християн(?:ин|ка)|православн(?:ий|а)|католи(?:к|чка)|іуде(?:й|йка)',
      ethnicity: 'ром|ромка|циган|циганка',
      orientation: 'гей|лесбійка|трансгендер\\p{L}*',
      judicial: String.raw`(?:сидів|сиділа|в\p{L}*язниц\p{L}+|засуджен\p{L}+)(?:\s+(?:у|в)\s+в\p{L}*['’ʼ]?язниці)?`,
      protection: String.raw`біжен(?:ець|ка)|шукач(?:ка)?\s+притулку`,
      family: String.raw`розлучен\p{L}+|вдов\p{L}+|одружен\p{L}+|заміжня|самотня\s+мати`,
    },
    have: {
      health: String.raw`(?:інвалідн\p{L}+)(?:[^.,?!]{0,20}\d+\s*%)?|хвороб\p{L}+`,
      judicial: 'судимість',
      hardship: 'борги',
      family: String.raw`(?:\d{1,2}|двоє|троє|четверо|одну?|один)\s+(?:діт\p{L}+|дитин\p{L}+)`,
    },
  },
  {
    being: String.raw`أنا|انا|كنت|كنتُ|(?:زوجي|زوجتي|ابني|ابنتي|أخي|أختي|أبي|أمي|والدي|والدتي)(?:\s+\p{L}+){0,2}`,
    having: String.raw`لدي|عندي|أعاني\s+من|اعاني\s+من`,
    between: 'في|من|شخص',
    are: {
      health: String.raw`حامل(?:\s+في\s+الشهر\s+\p{L}+)?|معاق[ةا]?|مريض[ةا]?(?:\s+ب\p{L}+)?|أعمى|عمياء|أصم|مصاب[ةا]?\s+ب\p{L}+`,
      belief: 'مسلم[ةا]?|مسيحي[ةا]?|قبطي[ةا]?|يهودي[ةا]?',
      orientation: 'مثلي[ةا]?|متحول[ةا]?',
      judicial: 'السجن|سجين[ةا]?|مسجون[ةا]?|محكوم[ةا]?',
      protection: String.raw`لاجئ[ةا]?|طالب[ةا]?\s+لجوء`,
      family: 'مطلق\\p{L}*|أرمل\\p{L}*|متزوج\\p{L}*',
    },
    have: {
      health: String.raw`إعاقة(?:[^.،؟]{0,15}\d+\s*[%٪])?|مرض\s+\p{L}+|السكري`,
      hardship: 'ديون',
      family: String.raw`(?:\d{1,2}\s+|ثلاثة\s+|أربعة\s+)?(?:طفلان|طفلين|طفل|أطفال|أولاد)`,
    },
  },
];

const framed = languages.flatMap(({ being, having, between, are, have }) => [
  ...frames(being, between, are),
  ...frames(having, between, have),
]);

function frames(before: string, between: string, things: Partial<Record<PersonalDataKind, string>>) {
  return Object.entries(things).map(([kind, thing]) => ({
    kind: kind as PersonalDataKind,
    pattern: new RegExp(
      `(?<!\\p{L})(?:${before})\\s+(?:(?:${between})(?:\\s+|(?<=['’]))){0,4}(?:${thing})(?![\\p{L}\\p{M}\\d])`,
      'giu',
    ),
  }));
}

/** Illnesses and the like: whoever speaks of themselves or of a relative in the message speaks of theirs. */
const conditions = String.raw`(?:il\s+)?diabet\p{L}*|depress(?:ione|o|a|ion)|(?:attacchi\s+di\s+)?panico|ansia|litio|tumor\p{L}*(?:\s+(?:al|alla|del|allo)\s+\p{L}+)?|cancro|cancer|cáncer|hiv|aids|epiless\p{L}+|schizofren\p{L}+|bipolar\p{L}*|psichiatr\p{L}+|psicofarmac\p{L}+|antidepressiv\p{L}+|chemio\p{L}*|leucemi\p{L}+|linfoma|sclerosi(?:\s+multipla)?|sclerosis|parkinson|alzheimer|infarto|ictus|asma|epatite|dialisi|incinta|pregnan\p{L}+|embaraz\p{L}+|enceinte|însărcinat\p{L}+|aborto|sieropositiv\p{L}+|tossicodipenden\p{L}+|alcolis\p{L}+|alcolizzat\p{L}+|metadone|ser[td]|anoressi\p{L}+|bulimi\p{L}+|autis\p{L}+|cardiopat\p{L}+|fibromialgia|dislessi\p{L}+|sindrome\s+di\s+\p{L}+|вагітн\p{L}+|діабет\p{L}*|депресі\p{L}+|рак|السكري|اكتئاب|ب?السرطان|حامل`;
const self =
  /(?<![\p{L}])(?:ho|sono|soffro|prendo|avevo|avuto|mi|me|io|posso|devo|potrei|mi[oa]|miei|mie|nipote|figli[oa]|moglie|marito|i|i['’](?:m|ve)|my|tengo|soy|estoy|puedo|mis|j['’]ai|je|mon|ma|mes|am|sunt|meu|mea|pot|я|мій|моя|мене|мені|маю|أنا|انا|عندي|لدي|زوجي|زوجتي|ابني|ابنتي|أمي|أبي|كنت)(?!\p{L})|(?<![\p{L}])j['’]/iu;
const othersBefore =
  /(?:\b(?:chi|i|gli|le|dei|degli|delle|alle|agli|ai|per|una?|pregnant)\s+(?:\p{L}+\s+){0,2}?(?:person[ae]|donn[ae]|lavorat\p{L}+|mala?t[ie]|tirocinant[ei]|dipendent[ei]|candidat[oaie]|cittadin[ie]|disoccupat[ie]|ex|people|women|personas|mujeres|personnes|femmes)\s+(?:\p{L}+\s+){0,2}|\b(?:gli|i|degli|dei|agli|ai|ex)\s+)$/iu;

/** In a message that names somebody, the words of a CV's head tell about them without a verb. */
const bare: [PersonalDataKind, string][] = [
  [
    'health',
    `(?:invalid[oa]|disabile|inabile)${percent}?|malat[oa]|incinta|problemi\\s+di\\s+\\p{L}+|(?:è|ha)\\s+(?:disabile|invalid[oa])`,
  ],
  ['family', 'separat[oa]|divorziat[oa]|vedov[oa]|celibe|nubile|coniugat[oa]|sposat[oa]'],
  ['judicial', 'detenut[oa]|ex\\s+detenut[oa]|pregiudicat[oa]|condannat[oa]'],
  ['belief', 'musulman[oa]|testimone\\s+di\\s+geova'],
  ['protection', 'richiedente\\s+asilo|rifugiat[oa]'],
];

/** What is only said one way. */
const phrases: [PersonalDataKind, RegExp][] = [
  ['health', new RegExp(`(?<=^|[,;:(]\\s*)invalid[oa](?:\\s+civile)?\\s+(?:al|del|all['’])\\s*${percent}`, 'giu')],
  [
    'health',
    new RegExp(
      `(?<!\\p{L})(?:la\\s+mia\\s+)?(?:invalidità|disabilità|cecità)(?=[^.?!]{0,60}\\b(?:per\\s+me|mi\\s+ha|mi\\s+hanno))${percent}?`,
      'giu',
    ),
  ],
  [
    'health',
    new RegExp(
      `(?<!\\p{L})(?:la\\s+mia|mia)\\s+(?:invalidità|disabilità|malattia|gravidanza|patologia|depressione)(?:\\s+civile)?${percent}?`,
      'giu',
    ),
  ],
  [
    'health',
    /(?<!\p{L})(?:la\s+mia\s+percentuale|verbale[^.?!]{0,40}?)[^.?!]{0,30}?(?<it>\d{1,3}\s*%)(?=[^.?!]{0,3}(?:$|[,.:;]))/giu,
  ],
  [
    'judicial',
    /(?<!\p{L})mi\s+hanno\s+(?:condannat[oa]|arrestat[oa]|denunciat[oa]|scarcerat[oa])(?:\s+a\s+\p{L}+\s+\p{L}+)?(?:\s+per\s+\p{L}+)?/giu,
  ],
  [
    'judicial',
    /(?<!\p{L})(?:sono|è|ero)\s+in\s+(?:carcere|galera|prigione)|(?<!\p{L})(?:uscit[oa]|esc[oe])\s+(?:dal\s+carcere|di\s+galera)(?=[^?]*)(?<!chi\s+esce\s+dal\s+carcere)(?:\s+(?:a|in|nel)\s+\p{L}+)?(?:\s+per\s+\p{L}+)?|(?<=\bper\s+)spaccio|(?<!\p{L})problem[ai]\s+(?:di|con)\s+(?:la\s+|l['’]\s?|il\s+)?(?:droga|droghe|alcol|alcool|gioco)/giu,
  ],
  [
    'family',
    /(?<!\p{L})(?:mio\s+)?(?:ex\s+)?(?:marito|compagno|padre)\s+mi\s+(?:picchi\p{L}+|maltratt\p{L}+|minacci\p{L}+)|(?<!\p{L})mi\s+picchi(?:a|ava)(?!\p{L})/giu,
  ],
  [
    'belief',
    /(?<!\p{L})(?:la\s+mia|my|mi|ma)\s+(?:religione|fede|religion|religión)(?:\s+(?:è|is|es|est))?\s+\p{L}+/giu,
  ],
  [
    'hardship',
    /(?<!\p{L})(?:mi\s+(?:hanno\s+)?(?:sfratta\p{L}+|pignora(?:to|ta|no\s+(?:lo\s+stipendio|la\s+casa)))|ricevuto\s+lo\s+sfratto)/giu,
  ],
  [
    'income',
    /(?<!\p{L})(?:(?:il\s+)?mio\s+(?:isee|reddito|stipendio)|ho\s+(?:un|l['’])\s*(?:isee|reddito))(?!\p{L})[^.?!\d]{0,20}(?<it>\d[\d.,]*\d(?:\s*(?:euro|€))?)/giu,
  ],
  ['income', /(?<!\p{L})guadagn(?:o|avo)\s+(?:circa\s+)?(?<it>\d[\d.,]*\d\s*(?:euro|€))/giu],
];

/** Special categories, family, debts and convictions told of oneself or of somebody near. `named`: it names a person. */
export function findConditions(text: string, named: boolean): PersonalSpan[] {
  const found = framed.flatMap(({ kind, pattern }) =>
    spansOf(
      text,
      kind,
      pattern,
      (_, start) => !/\b(?:chi|loro|che|quando\s+si)\s+$/iu.test(text.slice(Math.max(0, start - 12), start)),
    ),
  );
  for (const [kind, pattern] of phrases) found.push(...spansOf(text, kind, pattern));
  if (named)
    for (const [kind, thing] of bare)
      found.push(...spansOf(text, kind, new RegExp(`(?<!\\p{L})(?:${thing})(?!\\p{L})`, 'giu')));
  if (named || found.length > 0 || self.test(text))
    found.push(
      ...spansOf(
        text,
        'health',
        new RegExp(`(?<!\\p{L})(?:${conditions})(?![\\p{L}\\p{M}])`, 'giu'),
        (_, start) => !othersBefore.test(text.slice(Math.max(0, start - 60), start)),
      ),
    );
  return found;
}
