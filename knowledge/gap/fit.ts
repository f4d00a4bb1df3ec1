import { affinityOf, bagOf, type EntryHit, hitEntries, termsOf } from '../skills/match.ts';
import type { MatchedTerm, MatchMethod } from '../skills/mention.ts';
import { type Clause, readClauses } from '../skills/polarity.ts';
import type { SkillIndex } from '../skills/skill-index.ts';
import type { EvidenceSource } from './requirement.ts';

/** A required skill made ready for reading: its words, and how near it is to every lexicon entry. */
export type Target = { skillId: string; row: number | undefined; bag: Map<number, number>; affinity: Float32Array };

/** How well one unit speaks for one target, and why. `score` has no unit; about 0.3 is a good match. */
export type Fit = { score: number; share: number; method: MatchMethod; matched: MatchedTerm[] };

/** What one sentence says in one breath with one polarity. */
export type Unit = {
  source: EvidenceSource;
  start: number;
  end: number;
  polarity: Clause['polarity'];
  strength: Clause['strength'];
  sentence: number;
  /** Content words that taxonomy or lexicon know. */
  known: number;
  words: number;
  fits: Fit[];
};

export function targetOf(index: SkillIndex, skillId: string): Target {
  const row = index.rowOf.get(skillId);
  if (row === undefined) return { skillId, row, bag: new Map(), affinity: new Float32Array(index.lexicon.length) };
  const bag = bagOf(index, row);
  return { skillId, row, bag, affinity: affinityOf(index, row, bag) };
}

/** Every unit of the sources that can be evidence, with its fit to every target. */
export function readUnits(index: SkillIndex, sources: readonly EvidenceSource[], targets: readonly Target[]): Unit[] {
  const units: Unit[] = [];
  for (const source of sources) {
    let run: Clause[] = [];
    const close = (): void => {
      const unit = unitOf(index, source, run, targets);
      if (unit !== null) units.push(unit);
      run = [];
    };
    for (const clause of readClauses(source.text)) {
      const last = run.at(-1);
      if (last !== undefined && (last.sentence !== clause.sentence || last.polarity !== clause.polarity)) close();
      if (clause.setting !== 'work' || (clause.other && clause.polarity === 'asserted')) {
        close();
        continue;
      }
      run.push(clause);
    }
    close();
  }
  return units;
}

function unitOf(index: SkillIndex, source: EvidenceSource, run: Clause[], targets: readonly Target[]): Unit | null {
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined) return null;
  const tokens = run.flatMap((clause) => clause.tokens);
  const terms = termsOf(index, tokens);
  const hits = hitEntries(index, terms).slice(0, hitsPerUnit);
  const fits = targets.map((target) => fitOf(index, target, terms, hits));
  const total = fits.reduce((sum, fit) => sum + fit.score, 0);
  for (const fit of fits) fit.share = total === 0 ? 0 : fit.score / total;
  const order: Clause['strength'][] = ['studied', 'once', 'knows', 'done'];
  const strength = order.find((kind) => run.some((clause) => clause.strength === kind)) ?? 'done';
  return {
    source,
    start: first.start,
    end: last.end,
    polarity: first.polarity,
    strength,
    sentence: first.sentence,
    known: terms.size,
    words: tokens.filter((token) => !token.stop).length,
    fits,
  };
}

const hitsPerUnit = 20;
/** What the words of the taxonomy itself count beside those of the lexicon (measured: 0.1 to 0.3 are alike). */
const directWeight = 0.2;

function fitOf(index: SkillIndex, target: Target, terms: Map<number, string>, hits: EntryHit[]): Fit {
  let direct = 0;
  const matched: { weight: number; term: MatchedTerm }[] = [];
  const label = index.skills[target.row ?? 0]?.label ?? '';
  for (const [term, word] of terms) {
    const weight = (target.bag.get(term) ?? 0) * (index.idf[term] ?? 0) * directWeight;
    if (weight === 0) continue;
    direct += weight;
    matched.push({ weight, term: { words: word, via: label, rule: 'stem' } });
  }
  let lexical = 0;
  let strongest = 0;
  for (const hit of hits) {
    const weight = hit.strength * (target.affinity[hit.entry] ?? 0);
    lexical += weight;
    strongest = Math.max(strongest, weight);
    for (const term of hit.matched) matched.push({ weight, term });
  }
  matched.sort((a, b) => b.weight - a.weight);
  const both = strongest * 0.7 + lexical * 0.3;
  return {
    score: direct + both,
    share: 0,
    method: both >= direct ? 'lexicon' : 'stem',
    matched: matched.slice(0, 5).map(({ term }) => term),
  };
}
