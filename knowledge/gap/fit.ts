import {
  bestOf,
  blend,
  type ChoiceWeights,
  type CompanyWeights,
  choiceWeights,
  companyWeights,
  elsewhereOf,
  type Likeness,
  signsOf,
  weigh,
} from '../skills/choice.ts';
import { explainHit, hitEntries, termsOf, type Word } from '../skills/match.ts';
import type { MatchedTerm, MatchMethod } from '../skills/mention.ts';
import { type Clause, readClauses } from '../skills/polarity.ts';
import { nearness, placeOf } from '../skills/semantic-space.ts';
import { introduces, tells } from '../skills/setting.ts';
import type { SkillIndex } from '../skills/skill-index.ts';
import type { EvidenceSource } from './requirement.ts';
import { explainTerm, nameCoverage, type Target } from './target.ts';

/** How well one unit speaks for one target, and why. */
export type Fit = Likeness & {
  /** The same for everything the sentence says with this polarity, which says what the clause is about. */
  context: Likeness;
  /** Probability that the unit speaks for this target and for no other and not for something else. */
  share: number;
  method: MatchMethod;
  matched: MatchedTerm[];
};

/** A clause long enough to be about something, with the part of its sentence that shares its polarity as context. */
export type Unit = {
  source: EvidenceSource;
  start: number;
  end: number;
  polarity: Clause['polarity'];
  strength: Clause['strength'];
  sentence: number;
  /** Number of the stretch of one sentence and one polarity that it is a part of. */
  stretch: number;
  /** Terms of the content words that taxonomy or lexicon know. */
  terms: number[];
  /** How many of them the whole stretch has. */
  contextTerms: number;
  /** The stretch has a verb of doing, or a list of tasks. */
  tells: boolean;
  fits: Fit[];
};

/** Sets every `share` of the units, which must be in order of reading: once by their own words, then with their neighbours'. */
export function choose(
  units: readonly Unit[],
  w: ChoiceWeights = choiceWeights,
  company: CompanyWeights = companyWeights,
): void {
  for (const unit of units) setShares(unit, utilitiesOf(unit, w), w);
  // Names, ages, places and dates tell nothing, so that nothing hangs on who is introduced between two acts.
  const telling = units.filter((unit) => unit.strength !== 'title');
  const alone = telling.map((unit) => unit.fits.map((fit) => fit.share));
  for (const [i, unit] of telling.entries()) {
    const at = (place: number, number: number): number =>
      telling[place]?.source === unit.source ? (alone[place]?.[number] ?? 0) : 0;
    const utilities = utilitiesOf(unit, w).map(
      (one, number) =>
        one +
        company.beside * (at(i - 1, number) + at(i + 1, number)) +
        company.nearby * (at(i - 2, number) + at(i + 2, number)),
    );
    setShares(unit, utilities, w);
  }
}

/** What a unit has in common with each target, in its own words and those of its stretch. */
export function unitSigns(unit: Unit): Likeness[] {
  return unit.fits.map((fit) => blend(signsOf(fit), signsOf(fit.context), contextShare));
}

export function withWords(unit: Unit): Unit & { knownWords: number } {
  return { ...unit, knownWords: (1 - contextShare) * unit.terms.length + contextShare * unit.contextTerms };
}

function utilitiesOf(unit: Unit, w: ChoiceWeights): number[] {
  const signs = unitSigns(unit);
  const level = weigh(bestOf(signs), w.level);
  return signs.map((one) => weigh(one, w) + level);
}

function setShares(unit: Unit, utilities: readonly number[], w: ChoiceWeights): void {
  const elsewhere = elsewhereOf(withWords(unit), w);
  const top = Math.max(elsewhere, ...utilities);
  const odds = utilities.map((utility) => Math.exp(utility - top));
  const total = odds.reduce((sum, one) => sum + one, Math.exp(elsewhere - top));
  for (const [number, fit] of unit.fits.entries()) fit.share = (odds[number] ?? 0) / total;
}

/** Of what a clause is about, this much stands in the rest of its sentence (likelihood is flat from 0.5 to 0.7). */
const contextShare = 0.6;

/** Every unit of the sources that can be evidence, with its fit to every target. */
export function readUnits(index: SkillIndex, sources: readonly EvidenceSource[], targets: readonly Target[]): Unit[] {
  const units: Unit[] = [];
  let stretch = 0;
  for (const source of sources) {
    const clauses = readClauses(source.text);
    let run: Clause[] = [];
    const close = (): void => {
      units.push(...unitsOf(index, source, run, clauses, targets, stretch));
      stretch += 1;
      run = [];
    };
    for (const clause of clauses) {
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

/** A clause with fewer known words than this is read with the next one. */
const leastTerms = 2;

function unitsOf(
  index: SkillIndex,
  source: EvidenceSource,
  run: Clause[],
  clauses: readonly Clause[],
  targets: readonly Target[],
  stretch: number,
): Unit[] {
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined) return [];
  const whole = readingOf(
    index,
    first.polarity === 'asserted' ? run : deniedScope(index, source, run, clauses),
    targets,
  );
  const told = tells(source.text.slice(first.start, last.end));
  const split = first.polarity === 'asserted' && source.skillId === undefined ? splitRun(index, run) : [run];
  return split.map((part) => {
    const own = split.length === 1 ? whole : readingOf(index, part, targets);
    return {
      source,
      start: part[0]?.start ?? first.start,
      end: part.at(-1)?.end ?? last.end,
      polarity: first.polarity,
      strength: strengthOf(part, first.polarity),
      sentence: first.sentence,
      stretch,
      terms: [...own.terms.keys()],
      contextTerms: whole.terms.size,
      tells: told,
      fits: own.likenesses.map((likeness, number) => ({
        ...likeness,
        context: whole.likenesses[number] ?? likeness,
        share: 0,
        ...reasonsOf(index, targets[number], own, likeness),
      })),
    };
  });
}

const strengths: Clause['strength'][] = ['title', 'studied', 'once', 'knows', 'done'];
function strengthOf(part: Clause[], polarity: Clause['polarity']): Clause['strength'] {
  const weakest = strengths.find((kind) => part.some((clause) => clause.strength === kind)) ?? 'done';
  // A licence somebody lacks ("non ho il patentino del muletto") is no course: it says that the work is not theirs.
  return polarity === 'negated' && weakest === 'studied' ? 'done' : weakest;
}

function splitRun(index: SkillIndex, run: Clause[]): Clause[][] {
  const parts: Clause[][] = [];
  let open: Clause[] = [];
  for (const clause of run) {
    open.push(clause);
    if (knownTerms(index, open) < leastTerms) continue;
    parts.push(open);
    open = [];
  }
  if (open.length > 0) {
    const last = parts.at(-1);
    if (last === undefined) parts.push(open);
    else last.push(...open);
  }
  return parts;
}

function knownTerms(index: SkillIndex, clauses: readonly Clause[]): number {
  return termsOf(
    index,
    clauses.flatMap((clause) => clause.tokens),
  ).size;
}

/** Words enough to know what a denial is about; with fewer it takes up the sentence before ("Le buste paga? Mai fatte"). */
const enoughTerms = 3;

/** What a denial is about: its own words and those near it that tell no doing of the person. */
function deniedScope(index: SkillIndex, source: EvidenceSource, run: Clause[], clauses: readonly Clause[]): Clause[] {
  const sentence = run[0]?.sentence ?? 0;
  const named = (number: number) =>
    clauses.filter(
      (clause) =>
        clause.sentence === number &&
        clause.polarity === 'asserted' &&
        !clause.own &&
        !clause.other &&
        !run.includes(clause) &&
        !introduces(source.text.slice(clause.start, clause.end)),
    );
  const scope = [...run, ...named(sentence)];
  return knownTerms(index, scope) < enoughTerms ? [...scope, ...named(sentence - 1)] : scope;
}

type Reading = { terms: Map<number, Word>; hits: ReturnType<typeof hitEntries>; likenesses: Likeness[] };

const hitsPerUnit = 20;

function readingOf(index: SkillIndex, clauses: Clause[], targets: readonly Target[]): Reading {
  const terms = termsOf(
    index,
    clauses.flatMap((clause) => clause.tokens),
  );
  const hits = hitEntries(index, terms).slice(0, hitsPerUnit);
  const known = [...terms.keys()];
  const place = placeOf(index.space, { terms: known, weights: known.map((term) => index.idf[term] ?? 0) });
  const likenesses = targets.map((target): Likeness => {
    let apart = 0;
    for (const term of known) apart += target.apart.get(term) ?? 0;
    return {
      told: nearness(place, target.toldPlace),
      apart,
      named: Math.max(nameCoverage(index, target.names, terms), nameCoverage(index, target.abilities, terms)),
    };
  });
  return { terms, hits, likenesses };
}

/** What is worth showing under "perché?"; the rest would only repeat it. */
const shownMatches = 5;

function reasonsOf(
  index: SkillIndex,
  target: Target | undefined,
  { terms, hits }: Reading,
  { named }: Likeness,
): { method: MatchMethod; matched: MatchedTerm[] } {
  if (target === undefined) return { method: 'stem', matched: [] };
  const matched: { weight: number; term: MatchedTerm }[] = [];
  let direct = 0;
  let strongest = 0;
  for (const [term, word] of terms) {
    const weight = (target.bag.get(term) ?? 0) * (index.idf[term] ?? 0);
    if (weight <= 0) continue;
    matched.push({ weight, term: explainTerm(index, target, term, word) });
    direct += (target.bag.get(term) ?? 0) * Math.max(0, (index.idf[term] ?? 0) - commonIdf);
  }
  for (const hit of hits) {
    const weight = hit.strength * (target.affinity[hit.entry] ?? 0);
    strongest = Math.max(strongest, weight);
    if (weight > 0) for (const term of explainHit(index, hit, terms)) matched.push({ weight, term });
  }
  matched.sort((a, b) => b.weight - a.weight);
  const own = Math.max(Math.sqrt(direct), named);
  const told = Math.sqrt(strongest);
  // The rule by which most was met; when neither was, words that go together with these carried it.
  const method =
    Math.max(own, told) < faint ? 'neighbourhood' : told >= own ? 'lexicon' : (matched[0]?.term.rule ?? 'stem');
  return { method, matched: matched.slice(0, shownMatches).map(({ term }) => term) };
}

/** Less than a word in passing. */
const faint = 0.15;
/** Words in one activity in thirty or more ("preparare", "controllo") are met by chance; only what is rarer is a reason. */
const commonIdf = 3.5;
