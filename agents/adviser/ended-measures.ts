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
    const passage = await library.findSheet(sheet, asOf);
    if (passage === null) continue;
    const quote = passage.units
      .slice(sentences[0], sentences[1] + 1)
      .map((unit) => unit.text)
      .join(' ');
    endings.push({ passage, quote, statement: quote });
  }
  return endings;
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

/**
 * Whether somebody speaks of a measure as if they could still use it: in the first person or with a word for now, and not
 * in the past tense. Folded text; `signs` are those of the message's shape.
 */
export function speaksOfNow(folded: string, signs: readonly string[]): boolean {
  if (now.test(folded)) return true;
  return (signs.includes('first-person') || signs.includes('we')) && !past.test(folded);
}
