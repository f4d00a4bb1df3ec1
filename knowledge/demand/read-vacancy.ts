import { findOccupations } from '../occupations/find-occupations.ts';
import type { OccupationIndex } from '../occupations/occupation-index.ts';
import type { CompetenceReader } from './competence-reader.ts';
import { readText, schemeOf, voteOccupations, weighCompetences } from './read-competences.ts';

/** What one advert asks for: the occupation it names, or null when title and text point nowhere, and the competences. */
export type ReadVacancy = {
  occupationId: string | null;
  skillIds: string[];
  /** Words of the advert without what was set aside (company, contract, formulas): two adverts that share them are one. */
  core: string;
};

/** A competence is stored when a person would confirm it more often than not at this value (development vacancies). */
const storedMin = 0.4;
/** Occupations of the title that are weighed against the text, and how much the title counts beside it. */
const titlesMax = 40;
const titleWeight = 2;
/** Below this, title and text together name no occupation. */
const occupationMin = 0.4;

/** Reads an advert: occupation from title and text together, then the competences that occupation makes likely. */
export function readVacancy(
  reader: CompetenceReader,
  occupations: OccupationIndex,
  vacancy: { title: string; text: string },
): ReadVacancy {
  const open = readText(reader, vacancy.text, 'vacancy');
  const votes = voteOccupations(reader, [open]);
  for (const { occupationId, score } of findOccupations(occupations, vacancy.title, {
    limit: titlesMax,
    withSkills: true,
  })) {
    if (reader.mainSchemes.has(schemeOf(reader, { kind: 'titled', occupationId }) ?? ''))
      votes.set(occupationId, (votes.get(occupationId) ?? 0) + titleWeight * score);
  }
  const [best] = [...votes].sort(([idA, a], [idB, b]) => b - a || (idA < idB ? -1 : 1));
  const occupationId = best !== undefined && best[1] >= occupationMin ? best[0] : null;
  const frame = occupationId === null ? ({ kind: 'open' } as const) : ({ kind: 'titled', occupationId } as const);
  const found = weighCompetences(reader, open, frame).filter((one) => one.probability >= storedMin);
  return {
    occupationId,
    skillIds: found.map((one) => reader.index.skills[reader.rows[one.at] ?? -1]!.id),
    core: coreOf(vacancy.text, open.asked.setAside),
  };
}

function coreOf(text: string, setAside: readonly { start: number; end: number }[]): string {
  let core = '';
  let from = 0;
  for (const { start, end } of [...setAside].sort((a, b) => a.start - b.start)) {
    if (start > from) core += text.slice(from, start);
    from = Math.max(from, end);
  }
  return core + text.slice(from);
}
