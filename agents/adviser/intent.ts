import { findConcepts } from '../../knowledge/sources/concepts.ts';
import { fold, tokenize } from '../../knowledge/text/italian.ts';
import { readLearnedIntent } from './learned-intent.ts';

/** What a message asks of us, before any search. */
export type Intent = 'information' | 'decision' | 'injection' | 'records' | 'smalltalk' | 'unclear';

/** Attempts to make the service obey its caller instead of its sources, in the seven languages. Folded. */
const injection: RegExp[] = [
  /\b(?:ignora|dimentica|scorda|lascia (?:perdere|stare)|trascura|disattiva|bypassa|aggira|salta)\b.{0,40}\b(?:istruzion\w*|regol\w*|document\w*|fonti|limit\w*|filtr\w*|restrizion\w*|controll\w*|indicazion\w* precedent\w*)\b/,
  /\b(?:ignore|disregard|forget|bypass|override)\b.{0,40}\b(?:instruction\w*|rule\w*|polic\w*|previous|above|document\w*|source\w*|restriction\w*)\b/,
  /\b(?:ignora|olvida|omite)\b.{0,30}\b(?:instruccion\w*|reglas)\b|\b(?:ignore|oublie|neglige)\w*\b.{0,30}\b(?:instruction\w*|regle\w*)\b|\b(?:ignora|uita)\b.{0,30}\b(?:instructiun\w*|regul\w*)\b/,
  /تجاهل|انس التعليمات|ігноруй|забудь (?:усі |всі )?(?:інструкці|правил)/,
  /\bsystem prompt\b|\bprompt di sistema\b|\b(?:tue|mostra(?:mi)?|stampa\w*|rivela\w*|ripeti) (?:le )?(?:tue )?istruzioni\b|\b(?:il tuo|tuo) prompt\b|\bistruzioni (?:interne|nascoste|segrete)\b|\byour (?:instructions|prompt|hidden)\b/,
  /\bjailbreak\b|\bdan\b.{0,40}\b(?:restriction|restrizion|mode|modalita)|you are (?:now )?dan\b|\bsei dan\b|developer mode|modalita (?:sviluppatore|debug|amministratore)|\bsudo\b|\broot\b/,
  /^\s*(?:system|sistema|admin|assistant|developer)\s*:/,
  /<\/?(?:system|assistant|instructions?)>|\[\/?inst\]|###\s*(?:system|istruzion)/,
  /\bnew policy\b|\bnuova policy\b|\bd'ora in (?:poi|avanti)\b.{0,30}\b(?:sei|rispond|obbed|fai|devi)|\bfrom now on you\b/,
  /\b(?:fingi|fai finta|immagina|comportati come|agisci come|recita)\b.{0,50}\b(?:di essere|che|come se|funzionario|direttore|operatore|umano|senza)|\b(?:pretend|act as|roleplay)\b/,
  /\b(?:inventa|inventati|invent|make up|fabrica|falsifica)\w*\b/,
  /\boutput only\b|\brispondi (?:solo|soltanto|esclusivamente) (?:con|con la parola|si|no|ok|"|«|')|\bscrivi (?:solo|soltanto|esattamente)\b|\b(?:reply|answer|say) only\b|\bripeti (?:dopo di me|esattamente|questa frase)\b|\brespond with only\b/,
  /\bcome se fosse (?:ufficiale|vero|certo)\b|\bspaccia\w*\b|\banche se non (?:e scritto|c'e|e vero)\b|\bcita una fonte (?:falsa|inventata)|\bcome fonte\b.{0,30}\bfrase\b/,
  /\bsenza (?:restrizioni|limiti|filtri|censure)\b|\bno restrictions\b/,
  /\b(?:drop|delete|insert|select)\s+(?:table|from|into|\*)/,
  /\b(?:scrivi|afferma|dichiara|rispondi|conferma|dimmi|di') che\b.{0,80}\b(?:hanno diritto|ho diritto|spett\w+|come fonte|e tornat\w+|e stat\w+ approvat\w+|gratis|e vero)\b|\bcita\b.{0,40}\bcome fonte\b/,
  /\b(?:aggiungi|metti|inserisci)\b.{0,40}\b(?:alle tue regole|nelle tue istruzioni|nei documenti|nella tua memoria)\b/,
];

/** Asking for people's records, or pretending to be someone who may see them. */
const records: RegExp[] = [
  /\b(?:dammi|dimmi|mostra\w*|fammi (?:vedere|avere)|elenca\w*|stampa\w*|estrai|esporta|invia\w*|manda\w*|voglio|vorrei|fornisci\w*|scarica\w*|apri|leggi\w*|cerca)\b.{0,60}\b(?:codic[ei] fiscal\w*|scheda|fascicol\w*|pratica di|dati (?:personali )?(?:di|del|della|dei|degli)|nomi (?:e cognomi|delle person\w*|degli (?:utenti|iscritti)|dei (?:beneficiar\w*|disoccupat\w*|lavorator\w*))|nominativ\w*|indirizz\w* (?:di|dei|degli)|telefon\w* (?:di|dei|degli)|numer\w* di telefono (?:di|dei|degli)|elenco (?:degli|dei|delle) (?:utenti|person\w*|beneficiar\w*|disoccupat\w*|iscritt\w*)|chi (?:e iscritto|riceve|percepisce))/,
  /\b(?:list|show|give|send|tell)\b.{0,60}\b(?:names?|residents|personal data|fiscal codes?|records?|files? of|people who receive|who receives?|phone numbers?)\b/,
  /\b(?:dame|muestra\w*|enumera)\b.{0,50}\b(?:nombres|datos de|ficha)\b|\b(?:donne|montre|liste)\w*\b.{0,50}\b(?:noms|donnees de|fiche|dossier de)\b/,
  /\bin che (?:cluster|percorso) (?:e|sta|si trova) (?:mario|maria|il mio vicino|mia moglie|mio marito|il signor|la signora)\b|\b(?:il mio vicino|la mia vicina|il mio collega)\b.{0,50}\b(?:prende|riceve|percepisce|e iscritt\w*)\b/,
];

/** Decisions about a person or a case: who asks for one gets the criteria and then a person. Folded. */
const decisions: RegExp[] = [
  /\b(?:sono|sarei|saro|risulto|siamo|e) (?:idone\w*|ammess\w*|ammissibil\w*|eleggibil\w*|in regola|adatt\w* (?:a|al|per))\b/,
  /\b(?:ho|avrei|abbiamo|ha|ho ancora) (?:diritto|i requisiti|titolo a)\b|\bmi spett\w+\b|\bci spett\w+\b|\bspetta (?:anche )?a me\b|\bho i requisiti\b/,
  /\b(?:posso|possiamo|potrei|potro) (?:\w+ )?(?:entrare|accedere|iscriver\w*|partecipare|aderire|essere (?:ammess\w*|pres\w*|inserit\w*)|rientrare|avere (?:il|un|la)|fare (?:un |il |anche )?(?:percorso|gol|programma|corso)|ricevere|ottenere|chiedere (?:la|il) (?:dote|gol))\b/,
  /\b(?:rientro|rientriamo|ci rientro|faccio parte|finisco|appartengo|sto|mi trovo|vado|capito|sarei|sono)\b.{0,20}\b(?:nel|in|al|del|quale|che) (?:cluster|percorso|fascia|programma|gol|gruppo)\b/,
  /\b(?:in )?(?:che|quale|qual e il mio) (?:cluster|fascia|percorso|gruppo)\b.{0,25}\b(?:mi (?:mett\w+|assegn\w+|spett\w+|tocca|trovo|vedet\w+|inseri\w+)|finisco|rientro|vado|appartengo|sto|devo (?:andare|stare|essere)|dovrei|capito|sono(?: io)?(?=\s*(?:[?,.]|$|se\b|con\b|visto\b|perche\b|inserit[oa]\b|finit[oa]\b)))|\b(?:in (?:che|quale)|di (?:che|quale)) (?:cluster|fascia|percorso|gruppo) (?:sono|faccio parte)\b(?!\s+\w+(?:ati|iti|uti|ate|ite)\b)|\bil mio (?:cluster|percorso)\b/,
  // An order or a request to act, at the start of a sentence: "valida il mio piano", "puoi approvare…".
  /(?:^|[.!?,;:]\s*)(?:(?:per favore|ti prego|dai|allora|adesso|ora|e|ma|senti|ok|puoi|potete|potresti|dovresti|devi|mi puoi|me lo puoi|vorrei che|voglio che)\s+)*(?:assegn|attribui|valid|convalid|approv|autorizz|certific|conferm|registr|iscriv|ammett|esclud|scegli|selezion|decid|stabilis|firm|sospend|revoc|sanzion|segnal|promuov|bocci|calcol|inseris|liquid|rimbors|accredit|accett|resping|rifiut|cancell|prenot|fiss|chius|dichiar|mett)(?:a|i|e|are|ere|ire|ami|ala|alo|ali|ale|imi|ila|ilo|eme|isci|iscimi|erlo|arlo|arla|ermi|armi|irmi|iamo|ate)\b(?=\s+(?:il|la|lo|l'|i|gli|le|un|una|al|all|alla|tu|mi|me|subito|mio|mia|quest\w+|quell\w+|che|per|in|nel|nostr\w+|domand\w+|person\w+|a|d[ia])\b|\W*$)/,
  /\bmi (?:iscriv\w+|registr\w+|mett(?:i|ete|eresti|ereste)|inser\w+|assegn\w+|prenot\w+|ammett\w+|approv\w+|autorizz\w+|prend\w+ voi|accett\w+)\b|\b(?:lo|la|li) (?:iscrivi|registri|inserisci|assegni|ammetti|approvi|autorizzi)\b|\b(?:quale|che|quali) (?:corso|corsi|percorso|lavoro|mestiere) (?:devo|dovrei|scelgo|faccio|mi serve)\b|\b(?:mio|mia|nostro|nostra) \w+ (?:ha|avrebbe) (?:diritto|i requisiti)\b|\bscegli tu\b|\bdecidi tu\b|\bfallo tu\b|\bpensaci tu\b/,
  /\b(?:e|sarebbe|va bene|puo andare|rientra)\b.{0,15}\b(?:approvat\w*|validat\w*|autorizzat\w*|conforme|ammissibile|finanziabile|in regola)\b/,
  /\b(?:quale|chi) (?:dei|di|fra|tra) (?:questi|due|tre|loro|i due)\b|\b(?:fra|tra) (?:questi|i) (?:due|tre|candidat\w*|person\w*)\b|\bchi (?:presento|scelgo|assumo|mando|conviene)\b/,
  /\bdimmi se\b.{0,40}\b(?:posso|possiamo|puo|rientr\w+|spett\w+|ho|abbiamo|sono|siamo|e)\b|\b(?:mi|ci|gli|le) convien\w+\b|\b(?:cosa|che cosa|quale|quali) (?:mi|ci) consigli\w*\b|\bche mi consigli\w*\b|\b(?:che faresti|cosa faresti)\b/,
  /\b(?:probabil\w+|possibilita|probabilita|chance|speranz\w+)\b.{0,60}\b(?:trov\w+|assum\w+|assunt\w+|riusc\w+|ricolloc\w+|ce la)\b/,
  /\b(?:perdo|perdero|mi tolgono|mi toglieranno|mi sospendono|mi sanzionano|mi cancellano)\b/,
  /\b(?:am i|are we|is he|is she) (?:eligible|entitled|admitted|allowed)\b|\bdo i (?:qualify|have the right)\b|\bcan i (?:join|enrol\w*|sign up|apply|enter|get)\b|\bwhich cluster (?:am i|do i|will i)\b|\b(?:enrol|register|sign) me\b|\bmark this user\b|\bassign (?:me|him|her|this)\b/,
  /\b(?:tengo|tendria) derecho\b|\bpuedo (?:inscribirme|entrar|apuntarme|acceder|participar en gol)\b|\ben que cluster (?:estoy|me)\b|\binscribeme\b/,
  /\bai-je (?:le )?droit\b|\bpuis-je (?:m'inscrire|entrer|participer a gol|acceder)\b|\bsuis-je (?:eligible|admis)\w*\b|\binscris-moi\b|\bdans quel cluster\b/,
  /\bam dreptul\b|\bpot sa (?:ma inscriu|intru|particip la gol)\b|\bin ce cluster\b|\binscrie-ma\b/,
  /(?:чи )?(?:маю|є в мене) право|чи можу я (?:записатис|зареєструватис|вступ|взяти участь)|в якому кластері|запиши мене|هل (?:يحق لي|أستطيع التسجيل|يمكنني التسجيل|أنا مؤهل)|سجلني|في أي مجموعة/,
];

/** Words that make a first-person "posso…" a question about how two measures fit together, which the texts answer. */
const compatibility =
  /\b(?:contemporaneamente|nello stesso (?:tempo|momento)|allo stesso tempo|stare anche|anche (?:nel|in un|al|a un|un) (?:progetto|altr\w*|percorso)|insieme a|due (?:misure|programmi|percorsi|cose)|tutt[ei] e due|gia iscritt\w+|at the same time|al mismo tiempo|en meme temps|in acelasi timp|одночасно|في نفس الوقت|chi (?:aderisce|partecipa|e iscritto))\b/;

/** General questions ("chi può…", "un operatore può…") ask for the rule, not for a verdict. */
const general =
  /^(?:ma |e |scusi,? |salve,? |buongiorno,? )?(?:che cos'e|cos'e|chi (?:puo|decide|valuta|stabilisce|assegna|approva|deve)|quali (?:sono|persone|lavoratori|soggetti)|a chi|per chi|da chi|che cosa|cosa|come (?:si|viene|vengono)|un (?:operatore|ente|lavoratore|comune)|quando|dove|perche|con qual[ei]|in qual[ei] (?:caso|fasi|date))\b/;

const smalltalk =
  /^(?:\W*(?:ciao|salve|buongiorno|buonasera|buon pomeriggio|ehi|hey|hola|hi|hello|bonjour|salut|buna(?: ziua)?|grazie(?: mille)?|ti ringrazio|ok|va bene|perfetto|come (?:va|stai|ti chiami)|chi sei|sei (?:un|una) (?:robot|bot|persona|macchina|umano)|sei umano|tutto bene|a dopo|arrivederci|addio|ci sei|prova|test|thanks|thank you|gracias|merci|multumesc|how are you|who are you|che tempo fa|raccontami una barzelletta|buona giornata|buon lavoro|привіт|дякую|добрий день|مرحبا|شكرا|السلام عليكم)\W*)+$/u;

/**
 * How sure the learned reading must be. A wrong refusal costs an answer, a wrong answer to a person's case costs more:
 * chosen on our own utterances (cross-validated) so that both errors are about as rare.
 */
const injectionMin = 0.32;
const recordsMin = 0.5;
/** Offices' telephones and names of bodies are asked in the same words; there and where a fact is clearly asked it takes more. */
const knownRecordsMin = 0.85;
const knownOutsideMin = 0.8;
const smalltalkMin = 0.65;
const unclearMin = 0.5;
const decisionMin = 0.42;
/** "Chi decide…", "Che cos'è…" ask for the rule, whatever else they mention. */
const generalDecisionMin = 0.85;
/** How much more a message must be like a known question to be clearly one, and what a case then takes. */
const clearMin = 0.6;
const clearDecisionMin = 0.62;
/** Where the grammar already says so, little more is needed. */
const orderedDecisionMin = 0.02;
/** … and nothing where the message is like no known question. */
const orderedUnlikeMax = 0.5;

/**
 * Reads the intent from the words. `asked` is how much more the message is like a known question for a fact than like
 * anything else: what is clearly asked is neither chat nor half a sentence. The search decides later whether it is there.
 */
export function readIntent(question: string, asked = 0, followsUp = false, outside = 0): Intent {
  const text = fold(question)
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '' || !/\p{L}/u.test(text)) return 'unclear';
  if (injection.some((pattern) => pattern.test(text))) return 'injection';
  if (records.some((pattern) => pattern.test(text))) return 'records';
  if (smalltalk.test(text)) return 'smalltalk';
  const learned = readLearnedIntent(question);
  if (learned.injection >= injectionMin) return 'injection';
  // Half a question takes its subject from the one before: only what is plain to see counts against it.
  const clear = asked >= clearMin;
  if (learned.records >= (clear || outside >= knownOutsideMin ? knownRecordsMin : recordsMin) && !followsUp)
    return 'records';
  if (learned.smalltalk >= smalltalkMin && !clear && !namesSubject(question, text)) return 'smalltalk';
  const ordered = decisions.some((pattern) => pattern.test(text)) && !compatibility.test(text) && !general.test(text);
  if (ordered && asked < orderedUnlikeMax) return 'decision';
  if (
    learned.decision >=
    (ordered
      ? orderedDecisionMin
      : general.test(text) || followsUp
        ? generalDecisionMin
        : clear
          ? clearDecisionMin
          : decisionMin)
  )
    return 'decision';
  if (learned.unclear >= unclearMin && !clear && !followsUp && !namesSubject(question, text)) return 'unclear';
  const words = tokenize(question).filter((token) => !token.stop);
  if (
    words.length <= 4 &&
    /\b(?:ciao|salve|come va|come stai|barzelletta|chi sei)\b/.test(text) &&
    findConcepts(question, 'it').length === 0
  )
    return 'smalltalk';
  return 'information';
}

/** A number, or two things the programme speaks of, say what is meant. */
function namesSubject(question: string, text: string): boolean {
  return (
    /\d/.test(text) || new Set(findConcepts(question, 'it').filter((concept) => !concept.startsWith('s_'))).size >= 2
  );
}
