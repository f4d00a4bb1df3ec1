import type { SourceLibrary } from '../../knowledge/sources/source-library.ts';
import type { Evidence } from './answer.ts';

/**
 * Measures people still ask about that are over. Only endings read in a primary text stand here (rules.md, section 6);
 * each is told by a shipped sheet, which is cited.
 */
const ENDED: readonly { concepts: string[]; from: string; sheet: string; sentences: [number, number] }[] = [
  {
    concepts: ['rdc', 'assegno_ricollocazione', 'offerta_congrua', 's_convocazione', 's_adr30'],
    from: '2024-01-01',
    sheet: 'sheet_rdc_ended',
    sentences: [0, 1],
  },
  { concepts: ['anpal'], from: '2024-03-01', sheet: 'sheet_anpal_ended', sentences: [0, 1] },
  {
    concepts: ['navigator', 'anpal_servizi', 'convenzione', 's_durata_conv'],
    from: '2023-01-01',
    sheet: 'sheet_navigators',
    sentences: [2, 2],
  },
];

/**
 * GOL as somebody finds it who wants to join now: no act that closes it was found, none that keeps it open either, so what
 * is told is the last period written and where to ask (rules.md, TMP-03).
 */
const JOINING = { concepts: ['gol'], from: '2026-01-01', sheet: 'sheet_gol', sentences: [2, 3] } as const;

/** Named outright these are said to be over beside anything still in force. */
const named = new Set(['rdc', 'anpal']);

/** What the reader must be told first when the question or its evidence is about an ended measure. */
export async function findEndings(
  library: SourceLibrary,
  concepts: ReadonlySet<string>,
  cited: readonly Evidence[],
  asOf: string,
): Promise<Evidence[]> {
  const expired = cited.some(
    ({ passage }) => passage.validity.status === 'expired' || passage.validity.status === 'superseded',
  );
  const endings: Evidence[] = [];
  for (const { concepts: about, from, sheet, sentences } of ENDED) {
    if (asOf < from || !about.some((concept) => concepts.has(concept))) continue;
    if (!expired && cited.length > 0 && !about.some((concept) => named.has(concept) && concepts.has(concept))) continue;
    endings.push(...(await tellFrom(library, sheet, sentences, asOf)));
  }
  return endings;
}

/** What is known of the programme's time, for whoever means to join it; nothing while its own years last. */
export async function findPeriod(
  library: SourceLibrary,
  concepts: ReadonlySet<string>,
  folded: string,
  asOf: string,
): Promise<Evidence[]> {
  const { concepts: about, from, sheet, sentences } = JOINING;
  if (asOf < from || !about.some((concept) => concepts.has(concept)) || !joining.test(folded) || counting.test(folded))
    return [];
  return tellFrom(library, sheet, sentences, asOf);
}

async function tellFrom(
  library: SourceLibrary,
  sheet: string,
  [first, last]: readonly [number, number],
  asOf: string,
): Promise<Evidence[]> {
  const passage = await library.findSheet(sheet, asOf);
  if (passage === null) return [];
  const quote = passage.units
    .slice(first, last + 1)
    .map((unit) => unit.text)
    .join(' ');
  return [{ passage, quote, statement: quote }];
}

/** Whether a question is about an ended measure and about nothing that goes on. */
export function namesEndedMeasure(concepts: ReadonlySet<string>, asOf: string): boolean {
  if (['gol', 'percorso', 'percorso5', 'cluster'].some((concept) => concepts.has(concept))) return false;
  return (
    (asOf >= '2024-01-01' && (concepts.has('rdc') || concepts.has('assegno_ricollocazione'))) ||
    (asOf >= '2023-01-01' && concepts.has('navigator'))
  );
}

const now =
  /\b(?:ancora|sempre|oggi|adesso|ora|attualmente|quest'anno|questo mese|in corso|l'anno prossimo|prossim[oa]|domani|mai piu|still|now|today|this (?:month|year)|currently|todavia|aun|ahora|hoy|encore|maintenant|aujourd'hui|inca|acum|azi|mai)\b|(?:^|\s)(?:ще|зараз|сьогодні)(?:\s|$)|الآن|اليوم|مازال/;
const past =
  /\b(?:era|erano|\p{L}{2,}(?:avo|evo|ivo|ava|eva|iva|avano|evano|ivano|avamo|evamo|ivamo)|was|were|did|used to|etait|etaient|estaba|era[n]?|fost|erau)\b/u;

/** Whether a measure that is over is called by its name, and not only by something it had. */
export function namesMeasure(concepts: ReadonlySet<string>): boolean {
  return measures.some((concept) => concepts.has(concept));
}

/** What one does with a measure that is there: ask for it, hand something in, be due it. */
const dealing =
  /\b(?:domand[ae]|richiest[ae]|chied\w+|chiest[oa]|spett\w+|iscri\w+|rinnov\w+|riattiv\w+|ricaric\w+|present[aio]\w*|deposit\w+|si port\w+|vado|andare|rivolg\w+|appuntamento|convocat\w+|dann?o|prend\w+|riceve\w*|perce\w+)\b/;
const measures = ['rdc', 'assegno_ricollocazione', 'navigator', 'anpal', 'anpal_servizi'];
const year = /\b(?:19|20)\d\d\b/;
/** Asked for a number or about a year, it is no wish to join. */
const counting =
  /\b(?:19|20)\d\d\b|\b(?:quant[ioae]?|how (?:many|much|long)|combien|cuant[oa]s?|cat[ei]?)\b|скільки|كم /;
const joining =
  /\b(?:iscri\w+|aderi\w+|adesion\w*|entr(?:o|a|are|iamo)|attiv(?:o|are|iamo|armi|arlo)|cominci\w*|part(?:e|ono|ire|ecipare)|apert[oaie]|apr[eio]\w*|chiu(?:so|de|sa|dono)|finit[oa]|scad\w+|bando|avviso|posti|domanda|richiesta|candid\w+|mett(?:o|ere|erlo|erla|ersi)|presa in carico|fino a (?:quando|che)|inscri\w+|enrol\w*|sign up|join\w*|apply|register|still open|participer|demarrer|registr\w+)\b|записа\p{L}*|долучи\p{L}*|تسجيل|التسجيل|الانضمام/u;

/**
 * Whether somebody speaks of a measure as if they could still use it: with a word for now, or for themselves, or, where the
 * measure is `named`, dealing with it for anybody; and not in the past tense. Folded text; `signs` are those of the message's
 * shape. Of other languages only the past is known, so there it is meant where neither a year nor the past is.
 */
export function speaksOfNow(
  folded: string,
  signs: readonly string[],
  { lang = 'it', named = false }: { lang?: string; named?: boolean } = {},
): boolean {
  if (now.test(folded)) return true;
  if (past.test(folded)) return false;
  if (signs.includes('first-person') || signs.includes('we')) return true;
  if (!named || year.test(folded)) return false;
  return lang !== 'it' || dealing.test(folded);
}
