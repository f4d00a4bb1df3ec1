import type { Occupation } from '../skills/taxonomy.ts';
import type { OccupationIndex } from './occupation-index.ts';
import { rankConcepts } from './rank-concepts.ts';
import { scoreForms } from './score-forms.ts';
import { foldedWords } from './title-words.ts';

export type OccupationMatch = {
  occupationId: string;
  uri: string;
  label: string;
  /** 0 to 1; 1 only when the query is a form of the occupation but for gender, number, empty words and abbreviations. */
  score: number;
  /** The form of the concept nearest to the query, as the taxonomy writes it. */
  matched: string;
  kind: Occupation['kind'];
};

export type FindOptions = {
  /** How many at most, 1 to 100; 10 when not given. */
  limit?: number;
  /** Occupations, groups or both; both when not given. */
  kinds?: readonly Occupation['kind'][];
  /** Only occupations with skills attached, when a gap is to be drawn against the one chosen. */
  withSkills?: boolean;
  /** The last word may still be being typed. */
  prefix?: boolean;
};

const limitDefault = 10;
const limitMax = 100;

/**
 * The occupations and groups that a job title may mean, best first, each once; none when nothing resembles it. One to four
 * digits are read as an ISCO code. The order is strict and the same at every call.
 */
export function findOccupations(index: OccupationIndex, query: string, options: FindOptions = {}): OccupationMatch[] {
  const limit = Math.min(limitMax, Math.max(1, Math.trunc(options.limit ?? limitDefault) || limitDefault));
  const kinds = options.kinds ?? ['occupation', 'group'];
  const accepts = (concept: number) =>
    kinds.includes(index.concepts[concept]!.kind) && (options.withSkills !== true || index.hasSkills[concept] === 1);
  const code = /^\s*(?:isco(?:-?08)?\s*)?c?(\d{1,4})\s*$/i.exec(query)?.[1];
  const coded = code === undefined ? [] : byCode(index, code).filter(({ concept }) => accepts(concept));
  const ranked =
    coded.length > 0 ? coded : rankConcepts(index, scoreForms(index, query, options.prefix ?? false), accepts, limit);
  const typed = new Set(foldedWords(query));
  return ranked.slice(0, limit).map(({ concept, form, score }) => {
    const { id, uri, label, kind } = index.concepts[concept]!;
    const matched = form === null ? label : nearestWritten(index.forms[form]!.written, typed);
    return { occupationId: id, uri, label, score, matched, kind };
  });
}

/** The group with the code, then the occupations in it and the groups under it, in the order of the taxonomy. */
function byCode(index: OccupationIndex, code: string) {
  const ranked: { concept: number; form: null; score: number }[] = [];
  index.concepts.forEach(({ isco, kind }, concept) => {
    if (!isco?.startsWith(code)) return;
    const score = isco !== code ? 0.5 : kind === 'group' ? 1 : 0.9;
    ranked.push({ concept, form: null, score });
  });
  return ranked.sort((a, b) => b.score - a.score || a.concept - b.concept);
}

/** Among spellings of one form, the one in the gender and number typed; the first when none is nearer. */
function nearestWritten(written: readonly string[], typed: ReadonlySet<string>): string {
  let best = written[0]!;
  let bestShared = -1;
  for (const form of written) {
    const shared = foldedWords(form).filter((word) => typed.has(word)).length;
    if (shared > bestShared) {
      best = form;
      bestShared = shared;
    }
  }
  return best;
}
