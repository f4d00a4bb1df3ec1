import type { MatchMethod, Mention, Polarity } from '../skills/mention.ts';
import { englishStem, englishStopWords, englishWords } from '../text/english.ts';
import { likeTerms, skillNameWeights } from './find-skill-names.ts';
import type { SkillNameIndex } from './skill-name-index.ts';

/** Several skills may share a clause, not a whole catalogue. */
const perClause = 4;
/** Less than this share of a name's weight is another name. */
const coverageMin = 0.6;
/** A name met with less than this weight is a single common word («work», «process»), not a mention. */
const fullNameWeight = 7;
/** A clause is cut here: longer ones are lists without punctuation, and work must stay bounded. */
const clauseWordsMax = 60;

/**
 * The skills that an English text names, in order of place, with exact offsets. Only names count, whole or nearly: there is
 * no English lexicon of workplace words. `minConfidence` is 0.5 unless told.
 */
export function findEnglishMentions(
  index: SkillNameIndex,
  text: string,
  options: { minConfidence?: number } = {},
): Mention[] {
  const least = options.minConfidence ?? 0.5;
  const mentions: Mention[] = [];
  for (const clause of clausesOf(text)) {
    const polarity = polarityOf(text.slice(clause[0]!.start, clause.at(-1)!.end));
    for (const { name, confidence, from, to, method } of namesIn(index, clause, least)) {
      const { start } = clause[from]!;
      const { end } = clause[to]!;
      const skillId = index.skills[index.skillOf[name]!]!.id;
      mentions.push({ start, end, text: text.slice(start, end), skillId, polarity, confidence, method });
    }
  }
  return mentions.sort((a, b) => a.start - b.start || b.confidence - a.confidence);
}

type Word = { word: string; start: number; end: number };
type Found = { name: number; confidence: number; from: number; to: number; method: MatchMethod };

/** Words between stops. A full stop inside a number or name («4.5», «.NET») ends nothing. */
function clausesOf(text: string): Word[][] {
  const clauses: Word[][] = [];
  let clause: Word[] = [];
  for (const word of englishWords(text)) {
    const last = clause.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, word.start);
    if (/[;:!?\n•]|[.,](?:\s|$)/.test(between) || clause.length === clauseWordsMax) {
      clauses.push(clause);
      clause = [];
    }
    clause.push(word);
  }
  return clause.length === 0 ? clauses : [...clauses, clause];
}

function namesIn(index: SkillNameIndex, clause: readonly Word[], least: number): Found[] {
  // Per name, each of its terms met: the best likeness and where.
  const met = new Map<number, Map<number, { likeness: number; at: number }>>();
  clause.forEach(({ word }, at) => {
    if (englishStopWords.has(word)) return;
    for (const [term, likeness] of likeTerms(index, englishStem(word), skillNameWeights.near)) {
      for (const name of index.namesWith[term]!) {
        const terms = met.get(name) ?? new Map<number, { likeness: number; at: number }>();
        // The later of two equal words: «learn machine learning» holds «machine learning».
        if ((terms.get(term)?.likeness ?? 0) <= likeness) terms.set(term, { likeness, at });
        met.set(name, terms);
      }
    }
  });
  const found: Found[] = [];
  for (const [name, terms] of met) {
    let weight = 0;
    for (const [term, { likeness }] of terms) weight += likeness * index.weights[term]!;
    const coverage = weight / index.nameWeights[name]!;
    const whole = coverage > 0.99;
    // One word of a longer name is no mention of it: «web» is not «web services».
    if (coverage < coverageMin || (!whole && terms.size < 2)) continue;
    const places = [...terms.values()].map(({ at }) => at);
    const [from, to] = [Math.min(...places), Math.max(...places)];
    const spread = clause.slice(from, to + 1).filter(({ word }) => !englishStopWords.has(word)).length;
    // Several words that make up a whole name are sure however common each is, above all in a small taxonomy.
    const sure = whole && terms.size > 1 ? 1 : Math.min(1, weight / fullNameWeight);
    const confidence = 0.95 * coverage * sure * Math.min(1, (terms.size + 1) / spread);
    if (confidence < least) continue;
    found.push({ name, confidence, from, to, method: !whole ? 'stem' : index.preferred[name] ? 'label' : 'synonym' });
  }
  found.sort((a, b) => b.confidence - a.confidence || a.name - b.name);
  const kept: Found[] = [];
  const skills = new Set<number>();
  for (const one of found) {
    const skill = index.skillOf[one.name]!;
    // What the words of a surer name explain needs no second guess.
    const explained = one.method === 'stem' && kept.some(({ from, to }) => from <= one.from && one.to <= to);
    if (skills.has(skill) || explained) continue;
    skills.add(skill);
    kept.push(one);
    if (kept.length === perClause) break;
  }
  return kept;
}

const denied = /\b(?:no|not|never|without|cannot|neither|nor)\b|n['’]t\b/i;
const wished =
  /\b(?:(?:would|i['’]d) (?:like|love)|want(?:s|ing)? to|hop(?:e|es|ing) to|wish(?:es)? to|willing to|keen to|eager to|look(?:ing)? forward|interested in|plan(?:s|ning)? to (?:learn|study))\b/i;

function polarityOf(clause: string): Polarity {
  if (wished.test(clause)) return 'wished';
  return denied.test(clause) ? 'negated' : 'asserted';
}
