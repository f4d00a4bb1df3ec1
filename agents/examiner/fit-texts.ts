import type { CompetenceReader } from '../../knowledge/demand/competence-reader.ts';
import {
  type Frame,
  type ReadCompetence,
  readText,
  weighCompetences,
} from '../../knowledge/demand/read-competences.ts';
import type { Quote } from './fit.ts';

export type TaughtReading = { skillId: string; evidence: Quote[] };
export type DemandReading = { skillId: string; adverts: { at: number; quote: Quote }[] };

/** From here a programme teaches a competence (development syllabi). */
const taughtMin = 0.3;
/**
 * A competence is asked when at least one advert says so this clearly; the other adverts of the same sample then need to
 * say it less clearly, because what one company asks for an occupation its neighbours ask too.
 */
const askedMin = 0.5;
const askedAgainMin = 0.25;

/** What a programme teaches, surest first. The title is read with the text; its evidence has offsets of its own. */
export function readTaught(
  reader: CompetenceReader,
  subject: { title: string; text: string },
  frame: Frame,
): TaughtReading[] {
  const best = new Map<string, { probability: number; evidence: Quote[] }>();
  for (const text of [subject.text, subject.title]) {
    for (const found of weighCompetences(reader, readText(reader, text, 'syllabus', frame), frame)) {
      if (found.probability < taughtMin) continue;
      const id = skillIdOf(reader, found);
      const known = best.get(id);
      if (known === undefined) best.set(id, { probability: found.probability, evidence: [quoteOf(text, found)] });
    }
  }
  return [...best]
    .sort(([idA, a], [idB, b]) => b.probability - a.probability || (idA < idB ? -1 : 1))
    .map(([skillId, { evidence }]) => ({ skillId, evidence }));
}

/** What the adverts ask, by how many of them, most asked first. */
export function readDemanded(reader: CompetenceReader, adverts: readonly string[], frame: Frame): DemandReading[] {
  const found = adverts.map((text) => weighCompetences(reader, readText(reader, text, 'vacancy', frame), frame));
  const clear = new Set(
    found.flatMap((list) => list.filter((one) => one.probability >= askedMin).map((one) => one.at)),
  );
  const asked = new Map<string, DemandReading>();
  for (const [at, list] of found.entries()) {
    for (const one of list) {
      if (!clear.has(one.at) || one.probability < askedAgainMin) continue;
      const skillId = skillIdOf(reader, one);
      const reading = asked.get(skillId) ?? { skillId, adverts: [] };
      reading.adverts.push({ at, quote: quoteOf(adverts[at] ?? '', one) });
      asked.set(skillId, reading);
    }
  }
  return [...asked.values()].sort((a, b) => b.adverts.length - a.adverts.length || (a.skillId < b.skillId ? -1 : 1));
}

function skillIdOf(reader: CompetenceReader, found: ReadCompetence): string {
  return reader.index.skills[reader.rows[found.at] ?? -1]!.id;
}

function quoteOf(text: string, { span }: ReadCompetence): Quote {
  return { ...span, text: text.slice(span.start, span.end) };
}
