import { type ChoiceWeights, choiceWeights } from '../skills/choice.ts';
import type { Evidence } from '../skills/mention.ts';
import type { SkillIndex } from '../skills/skill-index.ts';
import type { Skill } from '../skills/taxonomy.ts';
import { choose, readUnits, type Unit } from './fit.ts';
import type { EvidenceSource, RequirementVerdict, Verdict } from './requirement.ts';
import { targetOf } from './target.ts';

/**
 * Reads every source against every required skill. A closed question: of the skills required, which does each sentence
 * speak for, and was it done? Order of the verdicts is that of `required`; an id the index does not know is
 * `not_evidenced`. Same input, same output.
 */
export function assessRequirements(
  index: SkillIndex,
  sources: readonly EvidenceSource[],
  required: readonly string[],
  weights: VerdictWeights = verdictWeights,
): RequirementVerdict[] {
  const units = readUnits(
    index,
    sources,
    required.map((id) => targetOf(index, id)),
  );
  return decide(index, units, required, weights);
}

/** The verdicts for units already read and fitted. */
export function decide(
  index: SkillIndex,
  units: Unit[],
  required: readonly string[],
  weights: VerdictWeights,
  choice: ChoiceWeights = choiceWeights,
): RequirementVerdict[] {
  for (const unit of units) choose(unit, [], choice);
  const denial = required.map((_, number) =>
    Math.max(0, ...units.filter((unit) => unit.polarity !== 'asserted').map((unit) => unit.fits[number]?.share ?? 0)),
  );
  // Who says outright that they never did a thing is not telling of it in the sentences next to it.
  const handicap = denial.map((share) => (share >= weights.denied ? weights.handicap * share : 0));
  for (const unit of units) if (unit.polarity === 'asserted') choose(unit, handicap, choice);
  const shares = share(units, required, weights);
  return required.map((skillId, number) =>
    verdictOf(index, skillId, number, shares[number] ?? { asserted: [], denied: [], doubt: 0 }, weights),
  );
}

export type VerdictWeights = {
  /** Below this probability a clause is not shown as evidence, though it still adds up; from `strong` it needs no company. */
  least: number;
  strong: number;
  evidenced: number;
  partial: number;
  denied: number;
  /** A denial this likely to be about the skill keeps it from being evidenced… */
  doubt: number;
  /** …unless what is asserted is this many times as much. */
  dispel: number;
  /** What a course, a "knows" or an "I can read it" is worth beside doing it; and what "now and then" is. */
  weak: number;
  once: number;
  title: number;
  /** How much more asserted than denied it takes to outweigh a denial. */
  outweigh: number;
  /** How much a denied skill loses (utility) when clauses choose what they speak for. */
  handicap: number;
  /** A clause counts for the skills it fits at least this nearly as well as its best one. */
  lead: number;
  /** Or when this much of one of its names, or of an ability's, stands in the clause and it is at least so probable. */
  claim: number;
  claimLeast: number;
  /** Several unsure clauses do not add up to a sure one: a probability counts as p² / (p + soft). */
  soft: number;
  /** Known words that make a clause count once; more and fewer change it within these bounds. */
  amountWords: number;
  amountLeast: number;
  amountMost: number;
};

export const verdictWeights: VerdictWeights = {
  least: 0.15,
  strong: 0.35,
  evidenced: 0.35,
  partial: 0.15,
  denied: 0.25,
  doubt: 0.08,
  dispel: 7,
  weak: 0.6,
  once: 0.45,
  title: 0.3,
  outweigh: 1.5,
  handicap: 0.5,
  lead: 1,
  claim: 0.5,
  claimLeast: 0.1,
  soft: 0.2,
  amountWords: 4,
  amountLeast: 0.9,
  amountMost: 2,
};

/** `sure`: how probable it is that the sentence is about this skill; `worth`: what it adds to the verdict. */
type Given = { unit: Unit; sure: number; worth: number };
/** `doubt`: the strongest denial that fits this skill best, though perhaps not surely enough to contradict it. */
type Shares = { asserted: Given[]; denied: Given[]; doubt: number };

/** What each clause gives to each requirement; a question put to the person gives its answer to that skill. */
function share(units: Unit[], required: readonly string[], w: VerdictWeights): Shares[] {
  return required.map((skillId, number) => {
    const shares: Shares = { asserted: [], denied: [], doubt: 0 };
    for (const unit of units) {
      const asked = unit.source.skillId;
      const fitted = unit.fits[number]?.share ?? 0;
      const best = Math.max(...unit.fits.map((fit) => fit.share));
      const own = fitted >= best * w.lead ? fitted : unit.polarity === 'asserted' ? claimOf(unit.fits[number], w) : 0;
      const part = asked === undefined ? own : asked === skillId ? Math.max(answerShare, fitted) : 0;
      if (unit.polarity === 'negated' && fitted === best && asked === undefined) {
        shares.doubt = Math.max(shares.doubt, part);
      }
      if (part === 0) continue;
      if (unit.polarity !== 'asserted') {
        if (part >= w.denied) shares.denied.push({ unit, sure: part, worth: part });
        continue;
      }
      const worth = ((part * part) / (part + w.soft)) * factorOf(unit, w);
      shares.asserted.push({
        unit,
        sure: part * factorOf(unit, w),
        worth: asked === undefined ? worth * amountOf(unit, w) : worth,
      });
    }
    return shares;
  });
}

function factorOf(unit: Unit, w: VerdictWeights): number {
  if (unit.strength === 'done') return 1;
  if (unit.strength === 'title') return toldAsDone(unit) ? 1 : w.title;
  return unit.strength === 'once' ? w.once : w.weak;
}

/**
 * How much is told: a clause of eight known words tells more than one act, one of two tells one. It moves "partial" and
 * "evidenced" apart, which differ in amount and not in what they are about.
 */
function amountOf(unit: Unit, w: VerdictWeights): number {
  return Math.min(w.amountMost, Math.max(w.amountLeast, unit.terms.length / w.amountWords));
}

/** What the person answers to a question about one skill is about that skill, whatever the words. */
const answerShare = 0.8;

function verdictOf(
  index: SkillIndex,
  skillId: string,
  number: number,
  given: Shares,
  w: VerdictWeights,
): RequirementVerdict {
  const asserted = given.asserted.reduce((sum, one) => sum + one.worth, 0);
  // A course, a title and an "ogni tanto" never make a skill evidenced by themselves.
  const done = given.asserted.reduce((sum, { unit, worth }) => sum + (toldAsDone(unit) ? worth : 0), 0);
  const denied = given.denied.reduce((sum, one) => sum + one.worth, 0);
  let verdict: Verdict = 'not_evidenced';
  if (denied > 0 && denied * w.outweigh > asserted) verdict = doneInPart(given) ? 'partial' : 'contradicted';
  else if (asserted >= w.evidenced && done >= w.evidenced / 2)
    verdict = given.doubt >= w.doubt && given.doubt * w.dispel > asserted ? 'partial' : 'evidenced';
  else if (asserted >= w.partial) verdict = 'partial';
  const missing = missingOf(index, skillId, given.asserted);
  const confidence = confidenceOf(verdict, asserted, denied, w);
  if (verdict === 'not_evidenced') return { skillId, verdict, confidence, evidence: [], missing };
  const evidence = joined(worthShowing([...given.asserted, ...given.denied], w))
    .slice(0, shownEvidence)
    .map(
      ({ unit, start, end, sure }): Evidence => ({
        source: unit.source.id,
        start,
        end,
        text: unit.source.text.slice(start, end),
        polarity: unit.polarity,
        confidence: evidenceConfidence(sure),
        method: methodOf(unit, number),
        matched: unit.fits[number]?.matched ?? [],
      }),
    );
  return { skillId, verdict, confidence, evidence, missing };
}

/** Beside strong evidence the weak only distracts; alone it is better than none. */
function worthShowing(given: Given[], w: VerdictWeights): Given[] {
  const strong = given.filter(({ sure }) => sure >= w.strong);
  return strong.length > 0 ? strong : given.filter(({ sure }) => sure >= w.least);
}

/** Clauses of one stretch are quoted together, from the first to the last that counts; strongest first. */
function joined(given: Given[]): (Given & { start: number; end: number })[] {
  return [...Map.groupBy(given, ({ unit }) => unit.stretch).values()]
    .map((ones) => {
      const best = ones.reduce((top, one) => (one.worth > top.worth ? one : top));
      return {
        ...best,
        worth: ones.reduce((sum, one) => sum + one.worth, 0),
        start: Math.min(...ones.map(({ unit }) => unit.start)),
        end: Math.max(...ones.map(({ unit }) => unit.end)),
      };
    })
    .sort((a, b) => b.worth - a.worth || a.start - b.start);
}

/**
 * The share of pieces of evidence so probable that lay inside the annotator's quote, over all narratives: a straight
 * line through the measured bins (0.26 → 0.35, 0.42 → 0.66, 0.57 → 0.77, 0.72 → 0.95).
 */
function evidenceConfidence(sure: number): number {
  return Math.min(0.95, 0.1 + 1.15 * sure);
}

/** What is named outright counts also where another skill fits better: one clause may tell two things. */
function claimOf(fit: Unit['fits'][number] | undefined, w: VerdictWeights): number {
  if (fit === undefined || fit.share < w.claimLeast) return 0;
  const name = Math.max(fit.named, fit.ability);
  return name >= w.claim ? Math.max(fit.share, name) : 0;
}

/** An answer with years and no verb ("sì, per tre anni") is an answer, not a job title. */
function toldAsDone(unit: Unit): boolean {
  if (unit.strength === 'title') return unit.source.skillId !== undefined;
  return unit.strength === 'done' || unit.strength === 'knows';
}

/** "Preparavo le ciotole, ma il colore lo stendeva la titolare": first what was done, then what was not, in one sentence. */
function doneInPart({ asserted, denied }: Shares): boolean {
  return denied.every(({ unit }) =>
    asserted.some(
      (one) =>
        one.sure >= leastDone &&
        one.unit.source === unit.source &&
        one.unit.sentence === unit.sentence &&
        one.unit.start < unit.start,
    ),
  );
}

const leastDone = 0.1;
const shownEvidence = 5;

/**
 * The share of verdicts like this that the annotator of the development narratives confirmed, as straight lines between
 * the bins of the reliability curve (`test/eval/cv.ts` prints it). "Partial" is the softest verdict and never sure.
 */
function confidenceOf(verdict: Verdict, asserted: number, denied: number, w: VerdictWeights): number {
  if (verdict === 'evidenced') return 0.75 + 0.2 * Math.min(1, (asserted - w.evidenced) / 0.6);
  if (verdict === 'contradicted') return 0.75 + 0.2 * Math.min(1, denied / 0.6);
  if (verdict === 'partial') return 0.4;
  return 0.75 - Math.min(0.2, asserted * 2);
}

function methodOf(unit: Unit, number: number): Evidence['method'] {
  if (unit.source.kind === 'interview') return 'interview';
  if (unit.source.kind === 'credential') return 'credential';
  if (unit.strength === 'title') return 'job_title';
  return unit.fits[number]?.method ?? 'stem';
}

/** Abilities first, then knowledge, that no asserted sentence touches with a fifth of their words' weight. */
function missingOf(index: SkillIndex, skillId: string, asserted: Given[]): string[] {
  const row = index.rowOf.get(skillId);
  if (row === undefined) return [];
  const told = new Set(asserted.flatMap(({ unit }) => unit.terms));
  const missing: Skill[] = [];
  for (let c = index.childStart[row] ?? 0; c < (index.childStart[row + 1] ?? 0); c += 1) {
    const child = index.children[c] ?? 0;
    const skill = index.skills[child];
    if (skill === undefined) continue;
    let met = 0;
    let total = 0;
    for (let i = index.labelStart[child] ?? 0; i < (index.labelStart[child + 1] ?? 0); i += 1) {
      const term = index.labelTerms[i] ?? 0;
      const idf = index.idf[term] ?? 0;
      total += idf;
      if (told.has(term)) met += idf;
    }
    if (met < total * mentionedShare) missing.push(skill);
  }
  const abilities = missing.filter((skill) => skill.kind !== 'knowledge');
  const knowledge = missing.filter((skill) => skill.kind === 'knowledge');
  return [...abilities, ...knowledge].slice(0, shownMissing).map((skill) => skill.label);
}

const mentionedShare = 0.2;
/** What fits under "perché?" without scrolling; the taxonomy holds the rest. */
const shownMissing = 8;
