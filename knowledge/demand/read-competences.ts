import type { Span } from '../text/sentences.ts';
import { type AskedKind, type AskedText, readAskedText } from './asked-text.ts';
import { askedWeights, type ChoiceWeights, openWeights, titledWeights } from './choice-weights.ts';
import type { CompetenceReader } from './competence-reader.ts';
import { type ReadUnit, readSignals, type Signals } from './competence-signals.ts';

/** How much is known of the occupation: asked about, read from the advert's title, or nothing. */
export type Frame = { kind: 'asked' | 'titled'; occupationId: string } | { kind: 'open' };

/** A competence a text speaks of: how surely (0…1) and the stretch that says so. */
export type ReadCompetence = { at: number; probability: number; span: Span };

/** A text read once; weighing it for another occupation reads no word again. */
export type ReadText = { kind: AskedKind; asked: AskedText; units: ReadUnit[] };

/** Fainter ones are left out of every answer. */
const probabilityMin = 0.02;

const always = (reader: CompetenceReader, frame: Frame): readonly number[] =>
  frame.kind === 'open' ? [] : (reader.competencesOf.get(frame.occupationId) ?? []);

export function readText(
  reader: CompetenceReader,
  text: string,
  kind: AskedKind,
  frame: Frame = { kind: 'open' },
): ReadText {
  const asked = readAskedText(text, kind);
  const members = always(reader, frame);
  return { kind, asked, units: asked.units.map((unit) => readSignals(reader, unit, members)) };
}

/** The competences a text speaks of, surest first. Pure: same reader, text and frame, same answer. */
export function weighCompetences(reader: CompetenceReader, read: ReadText, frame: Frame): ReadCompetence[] {
  const weights = { asked: askedWeights, titled: titledWeights, open: openWeights }[frame.kind];
  const members = new Set(always(reader, frame));
  const kin = frame.kind === 'open' ? null : kinshipOf(reader, frame.occupationId);
  // A taxonomy is answered in its own terms: the same activity in another scheme would only split the choice.
  const scheme = schemeOf(reader, frame);
  const best = new Map<number, ReadCompetence>();
  for (const { unit, known, signals: all } of read.units) {
    const signals = all.filter((one) => {
      const own = schemeAt(reader, one.at);
      return scheme === null ? reader.mainSchemes.has(own) : own === scheme;
    });
    if (signals.length === 0) continue;
    const elsewhere =
      weights.elsewhere +
      (unit.whole ? weights.elsewhereWhole : 0) +
      (unit.setting === 'title' ? weights.elsewhereTitle : 0) +
      (read.kind === 'syllabus' ? weights.elsewhereSyllabus : 0) +
      weights.elsewherePerKnown * Math.log1p(known) +
      weights.elsewherePerWord * Math.log1p(unit.tokens.filter((token) => !token.stop).length);
    const utilities = signals.map(
      (one) =>
        utilityOf(weights, one) +
        (members.has(one.at) ? weights.member : 0) +
        (kin === null ? 0 : weights.kin * Math.max(0, kin[one.at] ?? 0)),
    );
    const top = Math.max(elsewhere, ...utilities);
    const odds = utilities.map((utility) => Math.exp(utility - top));
    const total = odds.reduce((sum, one) => sum + one, Math.exp(elsewhere - top));
    for (const [place, { at }] of signals.entries()) {
      const probability = (odds[place] ?? 0) / total;
      if (probability < probabilityMin || probability <= (best.get(at)?.probability ?? 0)) continue;
      best.set(at, { at, probability, span: { start: unit.start, end: unit.end } });
    }
  }
  return [...best.values()].sort((a, b) => b.probability - a.probability || a.at - b.at);
}

function utilityOf(weights: ChoiceWeights, signals: Signals): number {
  return (
    weights.direct * Math.sqrt(signals.direct) +
    weights.label * signals.label +
    weights.ability * signals.ability +
    weights.strongest * Math.sqrt(signals.strongest) +
    weights.lexical * Math.sqrt(signals.lexical) +
    weights.near * signals.near +
    weights.said * signals.said +
    weights.named * signals.named
  );
}

/** The taxonomy an occupation belongs to; null when none is known. */
export function schemeOf(reader: CompetenceReader, frame: Frame): string | null {
  if (frame.kind === 'open') return null;
  const first = reader.competencesOf.get(frame.occupationId)?.[0];
  return first === undefined ? null : schemeAt(reader, first);
}

function schemeAt(reader: CompetenceReader, at: number): string {
  return reader.index.skills[reader.rows[at] ?? -1]?.scheme ?? '';
}

const kinships = new WeakMap<CompetenceReader, Map<string, Float32Array>>();

/** Nearness of every competence to an occupation as a whole; kept, because many texts are read for one occupation. */
export function kinshipOf(reader: CompetenceReader, occupationId: string): Float32Array {
  const kept = kinships.get(reader) ?? new Map<string, Float32Array>();
  kinships.set(reader, kept);
  const known = kept.get(occupationId);
  if (known !== undefined) return known;
  const kin = new Float32Array(reader.rows.length);
  const place = reader.occupationPlaces.get(occupationId);
  const { dimensions } = reader.index.space;
  if (place !== undefined) {
    for (let at = 0; at < kin.length; at += 1) {
      let dot = 0;
      for (let d = 0; d < dimensions; d += 1) dot += place[d]! * reader.places[at * dimensions + d]!;
      kin[at] = dot;
    }
  }
  kept.set(occupationId, kin);
  return kin;
}

/** How strongly the texts together speak of each occupation: what is found without knowing the trade votes for whoever lists it. */
export function voteOccupations(reader: CompetenceReader, reads: readonly ReadText[]): Map<string, number> {
  const votes = new Map<string, number>();
  for (const read of reads) {
    for (const { at, probability } of weighCompetences(reader, read, { kind: 'open' })) {
      for (const occupation of reader.occupationsOf[at] ?? [])
        votes.set(occupation, (votes.get(occupation) ?? 0) + probability);
    }
  }
  return votes;
}

/** The occupation that several texts together speak of most, or null when none stands out. */
export function guessOccupation(reader: CompetenceReader, reads: readonly ReadText[]): string | null {
  const ranked = [...voteOccupations(reader, reads)].sort(([idA, a], [idB, b]) => b - a || (idA < idB ? -1 : 1));
  const [first, second] = ranked;
  return first !== undefined && first[1] >= 0.5 && first[1] >= 1.2 * (second?.[1] ?? 0) ? first[0] : null;
}
