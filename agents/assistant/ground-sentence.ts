import { fold, tokenize } from '../../knowledge/text/italian.ts';
import { figuresOf } from '../grounding/italian-figures.ts';
import { isNeutral } from '../grounding/neutral-words.ts';
import { refusalIn } from '../grounding/refused-language.ts';
import { isTalkWord } from './talk-words.ts';

/** What the tools of this turn gave, by their mark (`T1`), in the words the person sees. */
export type Facts = ReadonlyMap<string, string>;

export type SentenceVerdict = { shown: true; text: string } | { shown: false; reason: SentenceFault };
export type SentenceFault =
  | 'shape'
  | 'refused_language'
  | 'unknown_source'
  | 'uncited'
  | 'quote_not_verbatim'
  | 'unknown_figure'
  | 'unknown_name'
  | 'unknown_word'
  | 'denial_changed';

const sentenceCharsMax = 400;
const mark = /\[\s*(T\d{1,2})\s*(?:,\s*T\d{1,2}\s*)*\]/g;

/**
 * Whether a sentence of the model may be shown: it says only what the tool results it cites hold, or it says nothing at
 * all ("Ecco le domande."). Figures, names, quotes and every word that carries meaning must stand in a cited result; a
 * denial must be one there too. Marks are taken out: the card of the result stands beside it. Pure.
 */
export function groundSentence(sentence: string, facts: Facts): SentenceVerdict {
  const no = (reason: SentenceFault): SentenceVerdict => ({ shown: false, reason });
  const cited = [...sentence.matchAll(/\bT\d{1,2}\b/g)].map(([each]) => each);
  const text = sentence
    .replace(mark, '')
    .replace(/\*\*|__|`/g, '')
    .replace(/\s+([.,;:!?])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  if (
    text.length < 2 ||
    text.length > sentenceCharsMax ||
    /[\p{Cc}\p{Cf}\p{Co}]/u.test(text) ||
    /\bT\d{1,2}\b/.test(text)
  )
    return no('shape');
  if (refusalIn(text) !== null) return no('refused_language');
  for (const each of cited) if (!facts.has(each)) return no('unknown_source');
  const body = cited.map((each) => facts.get(each)!).join('\n');
  const tokens = tokenize(text);
  const carries = tokens.filter((token) => !token.stop && !isTalkWord(token.root) && !isNeutral(token.root));
  const figures = figuresOf(text);
  const quotes = [...text.matchAll(/«([^«»]*)»|“([^“”]*)”|"([^"]*)"/g)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? '',
  );
  if (cited.length === 0) {
    // A sentence that rests on nothing may only carry the conversation on.
    const empty = carries.length === 0 && figures.length === 0 && quotes.length === 0 && !claims.test(fold(text));
    return empty ? { shown: true, text } : no('uncited');
  }
  const flatBody = flat(body);
  for (const quote of quotes)
    if (!flatBody.includes(flat(quote.replace(/\s*(?:…|\.\.\.)\s*$/, '')))) return no('quote_not_verbatim');
  const known = new Set(figuresOf(body));
  for (const figure of figures) if (!known.has(figure)) return no('unknown_figure');
  const roots = new Set<string>();
  const forms = new Set<string>();
  for (const token of tokenize(body)) {
    roots.add(token.root);
    forms.add(token.norm);
  }
  for (const token of carries) {
    if (figuresOf(token.norm).length > 0) continue;
    const written = text.slice(token.start, token.end);
    if (
      /^\p{Lu}/u.test(written) &&
      token.start > 0 &&
      !/[.!?:«“"]\s*$/.test(text.slice(0, token.start)) &&
      !forms.has(token.norm)
    )
      return no('unknown_name');
    if (!roots.has(token.root)) return no('unknown_word');
  }
  // "Risulta" where the result says "non risulta": the denial must be where the result has it.
  if (!denialsHold(text, body)) return no('denial_changed');
  return { shown: true, text };
}

/** Words of the neutral vocabulary that claim something about a person all the same. */
const claims = /\b(?:dimostr\w+|mostra\w*|emerg\w+|risult\w+|contradd\w+|manca\w*|coprir\w*|copre)\b/;
const verbs =
  'risult\\p{L}*|dimostr\\p{L}*|parl\\p{L}*|copr\\p{L}*|bast\\p{L}*|esist\\p{L}*|prevede\\p{L}*|serv\\p{L}*';

/** Every denied or asserted verb of the sentence is denied or asserted somewhere in the body too. */
function denialsHold(text: string, body: string): boolean {
  const said = fold(text);
  const held = fold(body);
  for (const [, denied, verb] of said.matchAll(
    new RegExp(`(?<!\\p{L})(non\\s+(?:\\p{L}{1,3}\\s+)?)?(${verbs})(?!\\p{L})`, 'gu'),
  )) {
    const stem = verb!.slice(0, Math.max(4, verb!.length - 3));
    const wanted = new RegExp(
      denied === undefined
        ? `(?<!non\\s(?:\\p{L}{1,3}\\s)?)(?<!\\p{L})${stem}`
        : `(?:non\\s+(?:\\p{L}{1,3}\\s+)?${stem}|not_)`,
      'u',
    );
    if (!wanted.test(held)) return false;
  }
  return true;
}

function flat(text: string): string {
  return text.normalize('NFKC').replace(/[’‘`]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase();
}
