import { type ChoiceWeights, choiceWeights, elsewhereOf, type Likeness, utilityOf } from '../skills/choice.ts';
import { affinityOf, bagOf, type EntryHit, explainHit, hitEntries, termsOf, type Word } from '../skills/match.ts';
import type { MatchedTerm, MatchMethod } from '../skills/mention.ts';
import { type Clause, readClauses } from '../skills/polarity.ts';
import { nearness, placeOf } from '../skills/semantic-space.ts';
import { tells } from '../skills/setting.ts';
import type { SkillIndex } from '../skills/skill-index.ts';
import { fold } from '../text/italian.ts';
import type { EvidenceSource } from './requirement.ts';

/** A required skill made ready for reading: its words, and how near it is to every lexicon entry. */
export type Target = {
  skillId: string;
  row: number | undefined;
  bag: Map<number, number>;
  affinity: Float32Array;
  place: Float32Array;
  /** Where a term of the bag stands, for the explanation: the label itself or what lies under it. */
  named: Map<number, TermPlace>;
};

export type TermPlace = { via: string; rule: 'label' | 'stem' | 'under_competence' };

/** How well one unit speaks for one target, and why. `score` has no unit; about 0.3 is a good match. */
export type Fit = Likeness & {
  /** Probability that the unit speaks for this target and for no other and not for something else. */
  share: number;
  method: MatchMethod;
  matched: MatchedTerm[];
};

/** Sets every `share` of the unit. `handicap` lowers the utility of targets that something else speaks against. */
export function choose(unit: Unit, handicap: readonly number[] = [], w: ChoiceWeights = choiceWeights): void {
  const utilities = unit.fits.map((fit, number) => utilityOf(fit, w) - (handicap[number] ?? 0));
  const elsewhere = elsewhereOf(unit.strength, unit.tells, unit.terms.length, w);
  const top = Math.max(elsewhere, ...utilities);
  const odds = utilities.map((utility) => Math.exp(utility - top));
  const total = odds.reduce((sum, one) => sum + one, Math.exp(elsewhere - top));
  for (const [number, fit] of unit.fits.entries()) fit.share = (odds[number] ?? 0) / total;
}

/** What one sentence says in one breath with one polarity. */
export type Unit = {
  source: EvidenceSource;
  start: number;
  end: number;
  polarity: Clause['polarity'];
  strength: Clause['strength'];
  sentence: number;
  /** Terms of the content words that taxonomy or lexicon know. */
  terms: number[];
  /** It has a verb of doing, or a list of tasks. */
  tells: boolean;
  fits: Fit[];
};

export function targetOf(index: SkillIndex, skillId: string): Target {
  const row = index.rowOf.get(skillId);
  const bag = row === undefined ? new Map<number, number>() : bagOf(index, row);
  return {
    skillId,
    row,
    bag,
    affinity: affinityOf(index, bag),
    place: placeOf(index.space, { terms: [...bag.keys()], weights: [...bag.values()] }),
    named: row === undefined ? new Map() : namedTerms(index, row),
  };
}

function namedTerms(index: SkillIndex, row: number): Map<number, TermPlace> {
  const named = new Map<number, TermPlace>();
  const add = (from: number, rule: TermPlace['rule']): void => {
    const via = index.skills[from]?.label ?? '';
    for (let i = index.labelStart[from] ?? 0; i < (index.labelStart[from + 1] ?? 0); i += 1) {
      const term = index.labelTerms[i] ?? 0;
      if (!named.has(term)) named.set(term, { via, rule });
    }
  };
  add(row, 'label');
  for (let c = index.childStart[row] ?? 0; c < (index.childStart[row + 1] ?? 0); c += 1) {
    add(index.children[c] ?? 0, 'under_competence');
  }
  return named;
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
  const known = [...terms.keys()];
  const place = placeOf(index.space, { terms: known, weights: known.map((term) => index.idf[term] ?? 0) });
  const fits = targets.map((target) => fitOf(index, target, terms, hits, place));
  const order: Clause['strength'][] = ['title', 'studied', 'once', 'knows', 'done'];
  const strength = order.find((kind) => run.some((clause) => clause.strength === kind)) ?? 'done';
  const unit: Unit = {
    source,
    start: first.start,
    end: last.end,
    polarity: first.polarity,
    strength,
    sentence: first.sentence,
    terms: known,
    tells: tells(source.text.slice(first.start, last.end)),
    fits,
  };
  return unit;
}

const hitsPerUnit = 20;

function fitOf(
  index: SkillIndex,
  target: Target,
  terms: Map<number, Word>,
  hits: EntryHit[],
  place: Float32Array,
): Fit {
  let direct = 0;
  const matched: { weight: number; term: MatchedTerm }[] = [];
  for (const [term, word] of terms) {
    const weight = (target.bag.get(term) ?? 0) * (index.idf[term] ?? 0);
    if (weight === 0) continue;
    direct += weight;
    matched.push({ weight, term: explain(index, target, term, word) });
  }
  let lexical = 0;
  let strongest = 0;
  for (const hit of hits) {
    const weight = hit.strength * (target.affinity[hit.entry] ?? 0);
    lexical += weight;
    strongest = Math.max(strongest, weight);
    if (weight > 0) for (const term of explainHit(index, hit, terms)) matched.push({ weight, term });
  }
  matched.sort((a, b) => b.weight - a.weight);
  const near = nearness(place, target.place);
  return {
    direct,
    strongest,
    lexical,
    near,
    share: 0,
    method: methodOf(direct, strongest, near, matched[0]?.term.rule),
    matched: matched.slice(0, 5).map(({ term }) => term),
  };
}

function explain(index: SkillIndex, target: Target, term: number, word: Word): MatchedTerm {
  const place = target.named.get(term);
  const via = place?.via ?? index.skills[target.row ?? 0]?.description ?? '';
  if (word.typo) return { words: word.norm, via, rule: 'typo' };
  if (place === undefined) return { words: word.norm, via, rule: 'stem' };
  if (place.rule === 'label') return { words: word.norm, via, rule: fold(via).includes(word.norm) ? 'label' : 'stem' };
  return { words: word.norm, via, rule: place.rule };
}

/** The rule that carried most: in utility, not in number of words. */
function methodOf(direct: number, strongest: number, near: number, rule: MatchMethod | undefined): MatchMethod {
  const own = choiceWeights.direct * Math.sqrt(direct);
  const told = (choiceWeights.strongest + choiceWeights.lexical) * Math.sqrt(strongest);
  if (choiceWeights.near * near > own + told) return 'neighbourhood';
  return told >= own ? 'lexicon' : (rule ?? 'stem');
}
