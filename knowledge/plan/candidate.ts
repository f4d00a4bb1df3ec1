import type { Module } from '../catalogue/module.ts';
import { blockingSpanOf, compareText, type Span } from './module-calendar.ts';
import { settledRating } from './module-rating.ts';
import type { ModuleStanding } from './module-standing.ts';

/** A module as the solver sees it: whole numbers only, so that sums compare exactly. */
export type Candidate = {
  module: Module;
  /** Bit sets over the open needs, 31 a word. */
  mask: Int32Array;
  /** Indexes of the open needs it closes. */
  covers: number[];
  minutes: number;
  /** Minutes × settled rating in hundredths: summed over a plan of given length this is its hours-weighted mean rating. */
  ratedMinutes: number;
  /** 1-based place of the id among all ids of the input, for the last tie-break. */
  rank: number;
  span: Span | null;
  /** Indexes (into the candidates) of the prerequisites still to be done. */
  needs: number[];
};

/**
 * The modules a plan may be made of: those allowed that close an open need, and the prerequisites these call for.
 * Sorted by id, so that the order of the input changes nothing.
 */
export function listCandidates(
  modules: readonly Module[],
  standings: ReadonlyMap<string, ModuleStanding>,
  needIds: readonly string[],
  held: ReadonlySet<string>,
): Candidate[] {
  const needIndex = new Map(needIds.map((id, index) => [id, index]));
  const wanted = new Map<string, Module>();
  for (const module of modules) {
    const standing = standings.get(module.id);
    if (!standing || standing.violated.size > 0 || held.has(module.id)) continue;
    if (!module.covers.some((skillId) => needIndex.has(skillId))) continue;
    for (const step of standing.chain) wanted.set(step.id, step);
  }
  const ids = modules.map((module) => module.id).sort(compareText);
  const rankOf = new Map(ids.map((id, index) => [id, index + 1]));
  const sorted = [...wanted.values()].sort((a, b) => compareText(a.id, b.id));
  const position = new Map(sorted.map((module, index) => [module.id, index]));
  return sorted.map((module) => {
    const covers = [...new Set(module.covers.flatMap((skillId) => needIndex.get(skillId) ?? []))].sort((a, b) => a - b);
    const mask = new Int32Array(Math.ceil(needIds.length / 31));
    for (const need of covers) mask[Math.floor(need / 31)]! |= 1 << (need % 31);
    const minutes = Math.round(module.hours * 60);
    return {
      module,
      mask,
      covers,
      minutes,
      ratedMinutes: minutes * settledRating(module.rating),
      rank: rankOf.get(module.id)!,
      span: blockingSpanOf(module),
      needs: module.prerequisites.flatMap((id) => (held.has(id) ? [] : (position.get(id) ?? []))),
    };
  });
}

/**
 * Drops every candidate that another can always replace: the other closes at least the same needs, in no more time, needs
 * nothing before it, and blocks no day that the first leaves free; at equal time it is rated no lower, and at equal rating
 * its id comes first. Swapping never makes a plan worse under any of the four criteria, so the optimum is kept.
 * A module that another one requires is never dropped.
 */
export function dropDominated(candidates: readonly Candidate[]): Candidate[] {
  const required = new Set(candidates.flatMap((candidate) => candidate.needs));
  const order = candidates
    .map((_, index) => index)
    .sort((a, b) => {
      const [x, y] = [candidates[a]!, candidates[b]!];
      return x.minutes - y.minutes || y.ratedMinutes - x.ratedMinutes || x.rank - y.rank;
    });
  const dominators: Candidate[] = [];
  const keptIndexes: number[] = [];
  for (const index of order) {
    const candidate = candidates[index]!;
    if (!required.has(index) && dominators.some((other) => dominates(other, candidate))) continue;
    keptIndexes.push(index);
    if (candidate.needs.length === 0) dominators.push(candidate);
  }
  keptIndexes.sort((a, b) => a - b);
  const newIndex = new Map(keptIndexes.map((index, position) => [index, position]));
  return keptIndexes.map((index) => {
    const candidate = candidates[index]!;
    return { ...candidate, needs: candidate.needs.map((need) => newIndex.get(need)!) };
  });
}

/** `other` is known to come first in (minutes, rating, rank) and to need nothing before it. */
function dominates(other: Candidate, candidate: Candidate): boolean {
  for (let word = 0; word < candidate.mask.length; word++) {
    if ((candidate.mask[word]! & ~other.mask[word]!) !== 0) return false;
  }
  if (other.span === null) return true;
  return candidate.span !== null && candidate.span.start <= other.span.start && other.span.end <= candidate.span.end;
}
