import { tokenize } from '../text/italian.ts';
import { isLimited } from './limit.ts';
import { plain } from './plain.ts';

/**
 * `done` it was done; `once` occasionally or once; `knows` knows or can read it; `studied` a course or certificate says
 * so; `title` only a job title, a place or dates, which imply duties and tell none.
 */
export type Strength = 'done' | 'once' | 'knows' | 'studied' | 'title';

/** Only `work` and unpaid or family care work count as evidence; being unpaid changes nothing (equal treatment). */
export type Setting = 'work' | 'leisure' | 'personal' | 'boilerplate' | 'instruction';

const leisure =
  /\b(?:hobby|tempo libero|passatemp[a-z]|nel weekend|la domenica (?:gioco|vado|canto|corro)|per passione)\b|^\W*(?:passioni|interessi)\b|\b(?:gioco|gioca|canto|canta|suono|suona|ballo|balla|colleziono|colleziona) (?:a|il|la|nel|in|ai|al|di|gatti|tango)/i;
const boilerplate =
  /autorizz[oa] (?:al |il )?trattamento|trattamento dei (?:miei )?dati|(?:consenso|autorizz[a-z]+|ai sensi|dati personali)[^.]*gdpr|gdpr[^.]*(?:consenso|autorizz[a-z]+|dati personali)|d\.?\s?lgs|regolamento \(?ue|\bleader (?:nel|di|del)\b|azienda (?:leader|giovane|dinamica|orientata|green|in crescita)|la nostra (?:azienda|realta|missione|filosofia)|spirito di squadra|realta in forte crescita|curriculum vitae|stato civile|nazionalita|ai sensi d|da sempre vicin|si distingue per|persone al centro|clima (?:giovane|dinamico)|offriamo|si offre|retribuzione commisurata|inviare (?:il )?curriculum|l'annuncio e rivolto|(?:entrambi i|ambo i|ambosessi|dell'uno e dell'altro) ?sess|pari opportunita|ricerca e rivolta|sede di lavoro|contratto a tempo|tempo (?:in)?determinato|massima serieta|ccnl|inquadramento|ticket restaurant|buoni pasto|agenzia per il lavoro|aut\. min|siamo un'azienda|siamo una (?:azienda|realta|societa|ditta)/i;
/** What an organisation says of itself, or prints: "La cooperativa promette «percorsi su misura»". */
const slogan =
  /\b(?:agenzia|azienda|ditta|cooperativa|societa|impresa|sito|volantino|brochure|depliant|annuncio|insegna|catalogo|gruppo|struttura|hotel|albergo|clinica|banca|associazione|fondazione|studio|catena|marchio|officina|cantina|pagina|slogan|motto|manifesto|lettera di referenze|referenze|contratto)\b(?: [a-z']+){0,6}? (?:dice|promette|scrive|si presenta|si definisce|si dice|si vanta|vanta|recita|racconta|raccontava|annuncia|dichiara|proclama|scriveva|diceva|prometteva|assicura|prometteva|c'e scritto|c'era scritto|sta scritto|parla di)\b|["“«][^"”»]*\b(?:[a-z]{4,}iamo|la nostra|il nostro|le nostre|i nostri)\b[^"”»]*["”»]/i;
/** What is painted on a wall or printed on a box, in quotation marks: "sul furgone c'è scritto «…»", "era il motto". */
const printed =
  /\bscritt[oa] (?:sul|sulla|sull'|sui|su|in|nel|a)\b|\b(?:sul|sulla|sull'|sui|sulle|in) ?(?:porta|furgon[ei]|muro|muri|vetrin[ae]|cartell[oi]|cartellone|varco|insegna|etichett[ae]|sito|volantin[oi]|maglietta|scatol[ae]|depliant|brochure|vetro|camion|bilico|giornal[ei]|tenda|corsivo|divisa)\b|\b(?:claim|motto|slogan|payoff|pubblicita|lo spot|cartellone)\b/;
const quoted = /["“«][^"”»]{8,}["”»]/;
function isPrinted(text: string): boolean {
  const words = quoted.exec(text)?.[0];
  return (
    words !== undefined &&
    !/\b(?:io|mi|ho|[a-z]+(?:avo|evo|ivo))\b/.test(words) &&
    printed.test(text.replace(words, ' '))
  );
}
/** A favour or a game, of this piece only: "le unghie alle amiche", "per gioco". Work without pay is work and is not meant. */
const favour =
  /\b(?:agli amici|alle amiche|(?:per|degli|di) amici\b|per gli amici|per le amiche|degli amici|delle amiche|per amicizia|per gioco|per divertimento|per affetto|per passatempo|solo per noi|per (?:uso|consumo) (?:nostro|di famiglia|familiare))/;

/** True of the person but of no activity: licences, languages, availability, adjectives about oneself. Only its own clause. */
const personalPattern =
  /\bautomunit[oa]\b|\bpatente (?:di guida )?[a-e]{1,2}\b|madrelingua|\bottim[ae] capacita|capacita (?:relazionali|comunicative|organizzative)|problem solving|\bspos[ao]t[oa]\b|\bsingle\b|\bdivorziat[oa]|^\W*(?:sono |e |ora )?separat[oa]\W*$|\bsono separat[oa]\b|\bfigli[oae]?\b.*\bcarico\b|\bdisponibil[ei] (?:da|subito|anche|a turni|a trasferte|al)\b|\bbuona volonta\b|\bseri[oa] e\b|\bpuntuale\b/i;
/** What the consultant writes for later, or what is looked for: not what was done. */
const note =
  /\bnon (?:ne )?abbiamo (?:parlato|affrontato|toccato)\b|\bnon (?:se )?ne (?:parla|ha parlato|abbiamo parlato)\b|\bnon (?:emerge|risulta|emergono|risultano)\b|\bda (?:approfondire|chiedere|verificare)\b|^\W*(?:non (?:vuole|voglio|mi interessa|e interessat[oa])|da (?:fare|valutare|verificare|proporre|risentire)|proporre|idea|idee|possibile match|mandare|note?|pensiero mio|contratto cercato|cerc[ao]|valutare|risentire|approfondire|pretesa|disponibilita|obiettivo|motivo (?:uscita|del cambio))\b/i;
const instruction =
  /\b(?:ignora|ignorate|disregard|ignore) (?:le|all|tutte|previous|ogni)|\b(?:assegna|valuta|considera|segna)[a-z]* (?:tutt[a-z]|ogni|come) .*(?:competenz|evidenz|possedut|requisit)|\b(?:system|assistant|prompt)\s*:|istruzioni (?:precedenti|per il sistema)/i;

export function settingOf(text: string): Setting {
  const nfc = plain(text);
  if (instruction.test(nfc)) return 'instruction';
  if (boilerplate.test(nfc) || slogan.test(nfc) || isPrinted(nfc)) return 'boilerplate';
  if (note.test(nfc)) return 'personal';
  if (leisure.test(nfc)) return 'leisure';
  return 'work';
}

const knows =
  /\b(?:so|sa|saprei|saprebbe|conosco|conosce|ricorda|ricordo|leggo|distingu[a-z]+|mi accorgo|si accorge|capisco|capisce)\b/i;
const studied =
  /\b(?:ho|ha|abbiamo) (?:frequentato|seguito|fatto|finito|preso|conseguito) (?:un |il |la |l'|dei |due |tre )?(?:cors|attestat|certificat|patentin|qualific|diplom|scuol|tirocin)|^\W*cors[oi]\b|\bcorso (?:di|base|da|per|su|sulla|sul|\d)|\battestat[oi]\b|\bpatentino\b|\bcertificazione\b|\bfrequentato\b|^\W*(?:diploma|qualifica|laurea|perito|licenza)\b|\bdiplomat[oa]\b|\blaureat[oa]\b|\bstudiat[oaie]\b|\b(?:solo|soltanto) (?:per|in|la) teoria\b|\bsui libri\b|\ba lezione\b/i;

export function strengthOf(piece: string): Strength {
  const text = plain(piece);
  if (studied.test(text) && !/\b(?:tengo|tiene|tenevo|teneva|decid[a-z]+|organizz[a-z]+) /i.test(text))
    return 'studied';
  if (isLimited(text)) return 'once';
  return knows.test(text) ? 'knows' : 'done';
}

const datesOrAge =
  /\b\d{1,2} a(?:nni|\.)|\b(?:dal|nel|fino al|dopo il) (?:19|20)\d\d\b|\b(?:0?\d|1[0-2])\/(?:19|20)\d\d|\b(?:19|20)\d\d\s*(?:[-–→/]|al?\b)|^\W*(?:19|20)\d\d\b|\b(?:un|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|quindici|vent)[a-z]* (?:anni|mesi|stagioni)\b|\bmi chiamo\b|\bda sempre\b/i;
const tellsWork =
  /\b(?!(?:lavor|st|e|av|abit|viv|dov|pot|vol|chiam)(?:av|ev|iv))[a-z]{2,}(?:avo|evo|ivo|ava|eva|iva|avano|evano|ivano|avamo)\b|\b(?:ho|ha|abbiamo|hanno) (?!lavorat|fatto (?:il|la|l')|avut|cominciat|iniziat|studiat|frequentat|smess|lasciat|chius|compiut|\d)[a-z]+(?:to|so|tto|sto|lto|rto|nto)\b|:\s*\S+.*[,;]/i;

/** Title, employer and dates without a word on what was done there. */
export function tells(piece: string): boolean {
  return tellsWork.test(plain(piece));
}

/** Names, ages and dates: who somebody is or when it was, never what a sentence next to it speaks of. */
export function introduces(piece: string): boolean {
  return datesOrAge.test(plain(piece));
}

export function onlyTitle(sentence: string): boolean {
  const text = plain(sentence);
  if (tellsWork.test(text)) return false;
  const contentWords = tokenize(sentence).filter((token) => !token.stop && !/\d/.test(token.norm)).length;
  return contentWords <= 1 || datesOrAge.test(text);
}

/** In a breath of dictated speech that is longer, a friend may come up anywhere. */
const favourLength = 200;

/** The clause alone is a favour among friends or a game; its sentence may tell of work. */
export function isFavour(piece: string): boolean {
  return piece.length < favourLength && favour.test(plain(piece));
}

/** The clause is true of the person but of no activity ("patente B, automunita"). */
export function isPersonal(piece: string): boolean {
  return personalPattern.test(plain(piece));
}
