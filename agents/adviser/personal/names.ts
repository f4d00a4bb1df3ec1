import { fold } from '../../../knowledge/text/italian.ts';
import { findNames } from '../../privacy/find-names.ts';
import { ambiguousNames, firstNames } from '../../privacy/first-names.ts';
import { isKnownWord } from '../../privacy/known-words.ts';
import { type PersonalSpan, spansOf } from './span.ts';

/** Names of places, bodies and programmes look like first and last names and are not a person's. */
const notNames =
  /^(?:regione|provincia|città|monza|san|santa|santo|sant|busto|centro|reddito|garanzia|dote|anpal|patto|assegno|percorso|cluster|milano|lombardia|cabina|programma|piano|terzo|carta|politica|servizi|operatore|conferenza|corte|commissione|european|workers|skill|emilia|milan|colma|sviluppo|direttore|direttrice|presidente|sindaco|sindaca|assessore|assessora|ministro|ministra|dirigente|funzionari[oa]|responsabile|giudice|prefetto)$/iu;
/** What is named after somebody: schools, streets, laws. A saint is a place. */
const namedAfter =
  /(?:\b(?:san|santa|santo|santi|sant|don|università|istituto|itis|ipsia|liceo|scuola|ospedale|policlinico|fondazione|centro|collegio|accademia|associazione|cooperativa|parrocchia|biblioteca|teatro|museo|palazzo|villa|castel|castello|porto|monte|ponte|borgo|reggio|via|viale|piazza|piazzale|corso|largo|legge|decreto|riforma|pacchetto|bonus|metodo|comune|impresa|ditta|university|school|institut|université|universidad)\s+(?:di\s+|de\s+)?|\bsant['’])["“«]?$/iu;
const isName = (word: string) =>
  firstNames.has(fold(word)) ||
  fold(word)
    .split(/[-'’]/)
    .some((half) => half.length > 2 && firstNames.has(half) && !ambiguousNames.has(half));

const word = "\\p{L}[\\p{L}\\p{M}'’-]*";
const capital = "\\p{Lu}[\\p{L}\\p{M}'’-]*";
const particle = '(?:de|di|del|della|dei|la|lo|van|von|el|al|ben|bin|da|dos)';
const full = `${capital}(?:\\s+(?:${particle}\\s+)?${capital}){0,3}`;
const cyrillic = '\\p{Script=Cyrillic}';

const itself =
  "mi\\s+chiamo|si\\s+chiama|mi\\s+presento\\s*(?:[,:]|[,:]?\\s*sono)|il\\s+(?:mio|suo)\\s+nome\\s+(?:è|e['’]|e)|nome\\s+e\\s+cognome\\s*:?|nome\\s*:|cognome\\s*:|sottoscritt[oa]|my\\s+(?:full\\s+)?name(?:\\s+is|['’]s)|i\\s+am\\s+called|m[ăa]\\s+numesc|numele\\s+meu\\s+(?:este|e)|m[ăa]\\s+cheam[ăa]|me\\s+llamo|mi\\s+nombre\\s+es|je\\s+m['’]\\s?appelle|mon\\s+nom\\s+est|мене\\s+звати|мене\\s+звуть|моє\\s+ім['’ʼ]я";
const relatives =
  "(?:(?:mi[oa]|nostr[oa]|su[oa]|tu[oa]|un[oa']?|il|la)\\s+(?:ex\\s+)?(?:marito|moglie|figli[oa]|fratello|sorella|madre|padre|mamma|papà|compagn[oa]|convivente|fidanzat[oa]|amic[oa]|colleg[ah]a?|collega|suocer[oa]|cognat[oa]|cugin[oa]|zi[oa]|nonn[oa]|nipote|vicin[oa](?:\\s+di\\s+casa)?|badante|assistente(?:\\s+sociale)?|tutor|capo|datore\\s+di\\s+lavoro|titolare|consulente|avvocat[oa]|medico)|my\\s+(?:husband|wife|son|daughter|brother|sister|mother|father|friend|colleague|cousin|uncle|aunt|neighbou?r|boss|partner|boyfriend|girlfriend)|mi\\s+(?:espos[oa]|marido|mujer|hij[oa]|herman[oa]|madre|padre|amig[oa]|compañer[oa]|prim[oa]|novi[oa]|jef[ea]|vecin[oa])|m(?:on|a)\\s+(?:mari|femme|fils|fille|frère|sœur|soeur|mère|père|ami[e]?|collègue|cousine?|voisine?|compagn(?:on|e)|patronn?e?)|(?:soțul|soția|fiul|fiica|fratele|sora|mama|tatăl|prietenul|prietena|colegul|colega|vecinul|șeful)(?:\\s+(?:meu|mea))?|(?:мій|моя|моєму|моїй|мого|моєї)\\s+(?:чоловік\\p{L}*|дружин\\p{L}*|син\\p{L}*|дон\\p{L}*|брат\\p{L}*|сестр\\p{L}*|мам\\p{L}*|мат\\p{L}*|тат\\p{L}*|бать\\p{L}*|друг\\p{L}*|подруг\\p{L}*|колег\\p{L}*|сусід\\p{L}*))";
const titles =
  '(?:signora|signorina|signor|sig\\.?\\s?ra|sig\\.?\\s?na|sig\\.|dott\\.?\\s?ssa|dott\\.|dottore|dottoressa|dottor|avv\\.|avvocat[oa]|geom\\.|ing\\.|rag\\.|prof\\.?(?:ssa)?|mr\\.?|mrs\\.?|ms\\.?|señora?|sra?\\.|monsieur|madame|mme|domnul|doamna|пан|пані)';
const closing =
  '(?:cordiali\\s+saluti|distinti\\s+saluti|cordialmente|saluti|in\\s+fede|firmato|grazie(?:\\s+mille)?|best\\s+regards|regards|thank(?:s|\\s+you)|saludos|cordialement|merci|mulțumesc|дякую)';
/** After these a word is a name though nobody has it on a list. */
const certain = new RegExp(`(?<!\\p{L})(?:${itself}|${relatives}|${titles})\\s*[,:]?\\s*$`, 'iu');

/** What may stand after "mi chiamo" and is no name; and words that end a name written without capitals. */
const ends =
  /^(?:all|all['’]\p{L}+|al|alla|alle|allo|agli|ai|dal|dalla|nel|nella|sul|sulla|presso|domani|oggi|e|ed|ho|sono|vorrei|voglio|cerco|abito|vivo|vengo|posso|devo|come|per|con|in|da|di|a|ma|non|che|nato|nata|disoccupat[oa]|and|i|y|et|je|și|si|та|і|й|але|causa|fuori|dentro|dopo|prima|sempre|io|solo|anche|il|lo|la|un|una|modulo|corso|bando|programma|misura|ufficio|quello|questo|così|cosi|quando|dove|se|senza)$/iu;

/** Names of people: said to be one, of somebody near, with a title, signed, or whose first name is on the list. */
export function findPeople(text: string): PersonalSpan[] {
  const rejected = new Set<string>();
  const listed: PersonalSpan[] = [];
  const shouting = text === text.toUpperCase() && /\p{Lu}{4}/u.test(text);
  for (const finding of findNames(text, [], () => false)) {
    if (finding.act !== 'token' || finding.kind !== 'PERSONA') continue;
    const words = [...text.slice(finding.start, finding.end).matchAll(new RegExp(word, 'gu'))].map((match) => ({
      start: finding.start + match.index,
      text: match[0],
    }));
    // In capitals everything looks like a name: only the listed ones and what stands beside them.
    const from = words.findIndex((each) => isName(each.text));
    const first = words[0];
    if (first === undefined) continue;
    const before = text.slice(Math.max(0, finding.start - 60), finding.start);
    const sure = certain.test(before);
    const low = !/^\p{Lu}/u.test(first.text);
    const spared =
      rejected.has(fold(first.text)) ||
      namedAfter.test(before) ||
      words.some((each) => notNames.test(each.text)) ||
      (from === -1 && (!sure || low || shouting)) ||
      (low && !sure) ||
      (words.length === 1 && (ambiguousNames.has(fold(first.text)) || isKnownWord(first.text)) && !sure) ||
      (words.length === 1 && /^(?:romagna)/i.test(text.slice(finding.end).trim()));
    if (spared) {
      if (words.length > 1 || namedAfter.test(before)) for (const each of words) rejected.add(fold(each.text));
      continue;
    }
    const kept = words.filter(
      (each, at) =>
        (isName(each.text) || !isKnownWord(each.text) || (at > 0 && !shouting)) &&
        !/^(?:chiamo|nome)$/i.test(each.text) &&
        !ends.test(each.text),
    );
    const [start, end] = [kept[0], kept.at(-1)];
    if (start !== undefined && end !== undefined)
      listed.push({ start: start.start, end: end.start + end.text.length, kind: 'name' });
  }
  return [...listed, ...introduced(text), ...related(text), ...dated(text), ...arabic(text)];
}

/** "mi chiamo giulia ferri": up to three words, capitals or not, until one that is no name. */
function introduced(text: string): PersonalSpan[] {
  return spansOf(text, 'name', new RegExp(`(?<!\\p{L})(?:${itself})\\s+(?<it>${word}(?:[ \\t]+${word}){0,3})`, 'giu'))
    .flatMap((span) => {
      let end = span.start;
      for (const [at, match] of [...text.slice(span.start, span.end).matchAll(new RegExp(word, 'gu'))].entries()) {
        const capitalised = /^\p{Lu}/u.test(match[0]) && text !== text.toUpperCase();
        if (ends.test(match[0]) || (at > 1 && !capitalised)) break;
        if (at > 0 && isKnownWord(match[0]) && !isName(match[0]) && !capitalised) break;
        end = span.start + match.index + match[0].length;
      }
      // "Come si chiama il modulo?": a word without a capital that is on no list is a name only after "mi chiamo".
      return end > span.start ? [{ ...span, end }] : [];
    })
    .filter(({ start, end }) => !notNames.test(text.slice(start, end)));
}

const capitalised = (pattern: string) => new RegExp(pattern, 'gu');

function related(text: string): PersonalSpan[] {
  if (text === text.toUpperCase()) return [];
  // The words before may be written in any case, the name may not: it is looked for after each of them.
  const before = new RegExp(`(?<!\\p{L})(?:${relatives}|${titles}|${closing}\\s*[,.:!]?)\\s*[,:]?\\s+`, 'giu');
  const name = new RegExp(`^(?:(?:di\\s+nome|si\\s+chiama|called|named|${titles})\\s+)?(?<it>${full})`, 'u');
  const found: PersonalSpan[] = [];
  for (const match of text.matchAll(before)) {
    const at = match.index + match[0].length;
    const hit = name.exec(text.slice(at, at + 120));
    const part = hit?.groups?.it;
    if (hit === null || hit === undefined || part === undefined) continue;
    const words = part.split(/\s+/);
    const signed = new RegExp(`^${closing}`, 'iu').test(match[0]);
    // A body thanked, or a sentence that begins after the thanks, is nobody.
    if (
      words.some((each) => notNames.test(each) || (isKnownWord(each) && !isName(each))) ||
      part === part.toUpperCase()
    )
      continue;
    if (signed && !words.some(isName)) continue;
    const start = at + hit[0].length - part.length;
    found.push({ start, end: start + part.length, kind: 'name' });
  }
  // "sono Mbaye Diop": two words in capitals that are no job.
  found.push(
    ...spansOf(
      text,
      'name',
      capitalised(
        `(?<=(?<!\\p{L})(?:[Ss]ono|[Ii]o sono|I am|I['’]m|[Ss]oy|[Jj]e suis|[Ss]unt|[Яя]|أنا)\\s+)(?<it>${capital}\\s+(?:${particle}\\s+)?${capital})`,
      ),
      (part) => part.split(/\s+/).every((each) => !notNames.test(each) && (!isKnownWord(each) || isName(each))),
    ),
    ...spansOf(
      text,
      'name',
      capitalised(`(?<=(?<!\\p{L})(?:пан|пані|Пан|Пані)\\s+)(?<it>\\p{Lu}${cyrillic}+(?:\\s+\\p{Lu}${cyrillic}+)?)`),
    ),
  );
  return found;
}

/** "Ferrara Concetta, 18 agosto 1966", "Bruno Galli nato…": two capitals right before a birthday. */
function dated(text: string): PersonalSpan[] {
  return spansOf(
    text,
    'name',
    capitalised(
      `(?<it>${capital}\\s+(?:${particle}\\s+)?${capital})(?=\\s*[,(]?\\s*(?:nat[oa]\\s|classe\\s|\\d{1,2}[./-]\\d{1,2}[./-](?:19)?[3-9]\\d|\\d{1,2}\\s+\\p{Ll}+\\s+19\\d\\d|cf\\b|c\\.f\\.|codice\\s+fiscale|tel\\b))`,
    ),
    (part) => part.split(/\s+/).every((each) => !notNames.test(each) && (!isKnownWord(each) || isName(each))),
  );
}

/** Given names in Arabic script: it has no capitals, so that only they and what introduces them tell a name. */
const arabicNames =
  'محمد|أحمد|احمد|حسن|حسين|علي|عمر|عثمان|يوسف|إبراهيم|ابراهيم|خالد|سعيد|مصطفى|محمود|عبد\\s?\\p{Script=Arabic}+|كريم|رشيد|طارق|سامي|سمير|ياسين|ياسر|حمزة|بلال|زكريا|إسماعيل|اسماعيل|فاطمة|خديجة|عائشة|مريم|زينب|سعاد|نادية|ليلى|سلمى|أمينة|امينة|هدى|نور|سارة|حنان|رشيدة|كريمة|جميلة|لطيفة|نعيمة|سميرة|إيمان|ايمان|منى|هند|آمنة';
const arabicStop =
  '(?!(?:و|كيف|هل|أنا|انا|من|في|عمري|أريد|اريد|أعيش|أسكن|عندي|لدي|ماذا|متى|أين|مريض\\p{L}*|معاق\\p{L}*|يعمل|تعمل|عاطل\\p{L}*)(?![\\p{L}\\p{M}]))';
const arabicWord = `${arabicStop}[\\p{Script=Arabic}&&\\p{L}][\\p{L}\\p{M}]+`;

function arabic(text: string): PersonalSpan[] {
  if (!/\p{Script=Arabic}/u.test(text)) return [];
  const follow = `(?:\\s+${arabicWord})?`;
  return [
    ...spansOf(
      text,
      'name',
      new RegExp(`(?<!\\p{L})(?:و?اسمي|اسمه|اسمها|أدعى)\\s+(?<it>${arabicWord}${follow})`, 'gv'),
    ),
    ...spansOf(
      text,
      'name',
      new RegExp(
        `(?<!\\p{L})(?:السيدة?|زوجي|زوجتي|ابني|ابنتي|أخي|أختي|أبي|أمي|صديقي|صديقتي|زميلي|جاري|أنا)\\s+(?<it>(?:${arabicNames})${follow})(?![\\p{L}\\p{M}])`,
        'gv',
      ),
    ),
  ];
}
