import { findConcepts } from '../../knowledge/sources/concepts.ts';
import { listPlaces } from '../../knowledge/sources/tables/place-names.ts';
import { fold, tokenize } from '../../knowledge/text/italian.ts';
import { outsideTopics } from './chat-words.ts';
import type { ReadQuestion } from './question.ts';

const outside = new Set(outsideTopics);
const places = new Set(listPlaces());

/** A quote with the title above it: together they say what its figures are about. */
export type ShownQuote = {
  text: string;
  heading: string;
  title: string /** Share of the question it holds, 0…1. */;
  held: number /** Its sentences, items and rows, each with the share of the question it holds by itself or under its title. */;
  units: { text: string; held: number; alone: number }[];
};

/** A unit with this share of the question is about it. */
const unitHeldMin = 0.2;

/** A detail counts where the quote is about what was asked, not where some other quote happens to have a date. */
const focusShare = 0.55;

/**
 * The detail a question asks for and no quote holds: a date, an amount, a count of that thing, a name, an address, a year,
 * a place. Passages near the subject are many; a refusal is right where they lack just this. Null when nothing is missing.
 */
export function findMissingDetail(
  question: ReadQuestion,
  quotes: readonly ShownQuote[],
  norms: ReadonlySet<string>,
  shared: ReadonlySet<string>,
  roots: ReadonlySet<string>,
): string | null {
  const { expected } = question;
  const most = Math.max(...quotes.map(({ held }) => held));
  const focused = quotes.filter(({ held }) => held >= focusShare * most);
  const all = focused.map(({ text }) => text).join('\n');
  const named = new Set(
    question.mentions
      .filter(({ concept }) => shared.has(`#${concept}`))
      .flatMap(({ words }) => words.map(({ norm }) => norm)),
  );
  if (quotes.every(({ text }) => /:\s*$/.test(text))) return 'announced only';
  if (expected.instance) return 'live data';
  if (expected.names && !namesSomebody(question, all)) return 'name';
  if (expected.contact && !/\b(?:via|piazza|viale)\s+\p{Lu}|\b0\d{1,3}[\s/]\d{5,}|@|\bapert[io]\b/u.test(all))
    return 'contact';
  if (expected.money && !/€|\\in|\beuro\b|\bmln\b/i.test(all)) return 'money';
  if (
    expected.money &&
    /\b(?:mi|me|ci|io|prendo|guadagno|i|je)\b/i.test(question.text) &&
    !/al mese|mensil|all'ora|orari[oa]|per persona|pro capite/i.test(all)
  )
    return 'money for a person';
  if (expected.bring && !/port(?:a|are)|allega|present(?:a|are) (?:il|la|un)/i.test(all)) return 'papers';
  if (expected.percent && !stands(/%|per cento/, focused)) return 'percentage';
  if (expected.duration && !stands(durations, focused, 'alone')) return 'duration';
  if (expected.time && !stands(moments, focused)) return 'moment';
  if (question.focus !== null && !roots.has(question.focus.root) && !focusStands(question, focused, shared))
    return `focus ${question.focus.norm}`;
  const counted = question.counted;
  // A known fact is asked under more names than its quote has: there any figure of it will do.
  if (counted !== null && !(roots.has(counted.root) && countingNumber(all, question)) && !counts(question, focused))
    return `count of ${counted.norm}`;
  if (expected.number && question.counted === null && !expected.duration && !countingNumber(all, question))
    return 'number';
  // After a follow-up the number may be the earlier question's.
  const numbered = question.emphasised.size > 0 ? null : missingNumbered(question, quotes);
  if (numbered !== null) return numbered;
  const year = /\b(?:19|20)\d{2}\b/.exec(question.text)?.[0];
  if (year !== undefined && !quotes.some(({ text, heading, title }) => `${title} ${heading} ${text}`.includes(year)))
    return `year ${year}`;
  if (question.lang !== 'it') return null;
  const benefit = otherBenefits.exec(fold(question.text))?.[0];
  if (
    benefit !== undefined &&
    !fold(all).includes(benefit) &&
    !['beneficiari', 'ammortizzatori'].every((concept) => shared.has(`#${concept}`))
  )
    return `other benefit ${benefit}`;
  const strange = tokenize(question.text).find(
    ({ norm, root }) => outside.has(norm) && !norms.has(norm) && !named.has(norm) && !roots.has(root),
  );
  if (strange !== undefined) return `outside ${strange.norm}`;
  return missingPlace(question, quotes);
}

/** Whether the detail stands in a sentence that is itself about what was asked. */
function stands(detail: RegExp, quotes: readonly ShownQuote[], by: 'held' | 'alone' = 'held'): boolean {
  return quotes.some(({ units }) => units.some((unit) => unit[by] >= unitHeldMin && detail.test(unit.text)));
}

function focusStands(question: ReadQuestion, quotes: readonly ShownQuote[], shared: ReadonlySet<string>): boolean {
  const { root, norm } = question.focus!;
  if (
    question.mentions.some(
      ({ concept, words }) => shared.has(`#${concept}`) && words.some((word) => word.norm === norm),
    )
  )
    return true;
  return quotes.some(({ text, heading, title }) =>
    tokenize(`${title} ${heading} ${text}`).some((token) => token.root === root),
  );
}

/** Benefits the programme's acts do not govern; knowing who receives them is not knowing their rules. */
const otherBenefits =
  /\b(?:naspi|dis-?coll|adi|sfl|assegno di inclusione|assegno unico|reddito di emergenza|reddito di liberta|indennita di (?:disoccupazione|mobilita|malattia))\b/;

const months = 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre';
const durations =
  /\b\d+\s*(?:ore|giorni|gg|mesi|anni|settimane)\b|\b(?:19|20)\d{2}\s*[-–]\s*(?:19|20)\d{2}\b|\bfino al\b|\b(?:trenta|sessanta|novanta)\s+giorni|\btutto il 20\d\d|\bbreve durata\b/i;
const moments = new RegExp(
  `\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b|\\b\\d{1,2}°?\\s+(?:${months})|\\b(?:entro|nel|al|del|per tutto il|fino al|dal)\\s+(?:20\\d\\d)|\\b(?:${months})\\s+20\\d\\d|\\b20\\d\\d\\s*[-–]\\s*20\\d\\d|\\b\\d+\\s*(?:giorni|gg|mesi|anni|ore)\\b|\\b(?:trenta|sessanta)\\s+giorni|semestral|\\bannual|\\bmensil|trimestral|in seguito a|a seguito|\\bdopo (?:la|il|che)|contestualmente|al momento del|\\bsempre\\b|precoce|anticip|tempestiv`,
  'i',
);

/** Figures that count something: not dates, years, articles, amounts of money, numbers of a list. */
function countingNumber(text: string, question: ReadQuestion): boolean {
  const bare = text
    .replace(/\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/g, ' ')
    .replace(new RegExp(`\\b\\d{1,2}°?\\s+(?:${months})(?:\\s+\\d{4})?`, 'gi'), ' ')
    .replace(/\b(?:19|20)\d{2}\b/g, ' ')
    .replace(
      /\b(?:artt?\.|articol[oi]|comma|commi|co\.|n\.|nn\.|legge|decreto|d\.?l\.?|l\.?r\.?|d\.?m\.?|dgr|d\.g\.r\.?|fase|fasi|cfr\.|missione|componente|riforma|allegato|all\.|percorso|cluster|livello|figura|tabella)\s*(?:n\.\s*)?[\dIVX]+(?:[./]\d+)*/gi,
      ' ',
    )
    .replace(/(?:^|\n|•|\s)\d{1,2}[.)]\s/g, ' ')
    .replace(question.expected.money ? /$^/ : /\d[\d.,]*\s*(?:euro|€|mln|mldi)|\$\\in\$\s*[\d.,]+/gi, ' ');
  return (
    /\d|\b(?:due|tre|quattro|cinque|sei|sette|otto|nove|dieci|quattromila)\b/i.test(bare) ||
    (question.counted !== null && /\balmeno un[oa']?\b/i.test(bare))
  );
}

/** The counted thing must stand with a number, or be listed: at least three items of that name. */
function counts(question: ReadQuestion, quotes: readonly ShownQuote[]): boolean {
  const { root, norm } = question.counted!;
  const concepts = new Set(
    question.mentions.filter(({ words }) => words.some((word) => word.norm === norm)).map(({ concept }) => concept),
  );
  return quotes.some(({ text, heading, units }) => {
    if (tokenize(`${heading} ${text}`).filter((word) => word.root === root).length >= 3) return true;
    return units.some((unit) => {
      const here =
        tokenize(unit.text).some((word) => word.root === root) ||
        findConcepts(`${heading}\n${unit.text}`, 'it', 'document').some((concept) => concepts.has(concept));
      return here && countingNumber(unit.text, question);
    });
  });
}

const ordinals = ['', 'primo', 'secondo', 'terzo', 'quarto', 'quinto'];

/** "percorso 4", "cluster 2": what is said of another number does not answer. */
function missingNumbered(question: ReadQuestion, quotes: readonly ShownQuote[]): string | null {
  const match = /\b(percorso|cluster|livello|fase|articolo|soluzione)\s+(\d(?:\.\d)?)\b/iu.exec(question.text);
  if (match === null || question.lang !== 'it' || (match[1]!.toLowerCase() === 'percorso' && match[2] === '5'))
    return null;
  const [, thing, n] = match;
  const ordinal = ordinals[Number(n)];
  if (
    ordinal !== undefined &&
    quotes.some(({ text, heading }) =>
      new RegExp(`\\b(?:${ordinal}\\s+${thing}|${thing}\\s+${ordinal})\\b`, 'iu').test(`${heading} ${text}`),
    )
  )
    return null;
  const stands = new RegExp(
    `\\b${thing}\\s+${n!.replace('.', '\\.')}(?![.\\d])|(?:^|[\\n•,]|\\s)0?${n!.replace('.', '\\.')}[.)]?\\s+\\p{Lu}`,
    'iu',
  );
  const specific =
    question.expected.number || question.expected.duration || question.expected.money || question.expected.time;
  const wanted = specific ? quotes.filter(({ text }) => /\d/.test(text)) : quotes;
  return wanted.some(({ text, heading }) => stands.test(`${heading} ${text}`)) ? null : `${thing} ${n}`;
}

/** A person's name beside the role asked for. */
function namesSomebody(question: ReadQuestion, text: string): boolean {
  const roles = new Set([
    'direttore',
    'direttrice',
    'generale',
    'vicario',
    'responsabile',
    'regionale',
    'regione',
    'lombardia',
    'titolare',
    'presidente',
    'assessore',
    'istruzione',
    'formazione',
    'anpal',
    'servizi',
    'giunta',
    'provincia',
    'centro',
    'impiego',
    'unico',
    'cabina',
    'regia',
    'piano',
  ]);
  for (const match of text.matchAll(/\p{Lu}\p{Ll}+ (?:De |Di |Del )?\p{Lu}\p{Ll}+/gu)) {
    const words = fold(match[0]).split(' ');
    if (words.some((word) => roles.has(word)) || question.words.some(({ norm }) => words.includes(norm))) continue;
    const near = fold(text.slice(Math.max(0, match.index - 60), match.index + 80));
    if (question.words.some(({ norm }) => norm.length > 5 && near.includes(norm.slice(0, -1)))) return true;
  }
  return false;
}

/** "… in provincia di Bergamo": a figure for the whole region is not the answer. */
function missingPlace(question: ReadQuestion, quotes: readonly ShownQuote[]): string | null {
  const { expected } = question;
  const specific =
    expected.number ||
    expected.time ||
    expected.list ||
    expected.contact ||
    /\b(?:qual|quale|quali)\b/i.test(question.text);
  const place = question.words.find(({ norm }) => places.has(norm));
  if (!specific || place === undefined) return null;
  const told = quotes.some(({ text }) => {
    const held = new Set(tokenize(text).map((token) => token.root));
    return held.has(place.root) && question.words.some((word) => word.root !== place.root && held.has(word.root));
  });
  return told ? null : `place ${place.norm}`;
}
