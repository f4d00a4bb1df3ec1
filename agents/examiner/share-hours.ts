import { splitSentences } from '../../knowledge/text/sentences.ts';
import type { TaughtSkill } from './fit.ts';

type Teaching = Omit<TaughtSkill, 'hours' | 'hoursEstimated'>;

/**
 * Hours of each outcome: those the programme states in the sentence that shows it, shared by all that the sentence shows;
 * what is left of the module's hours is shared equally by the others and marked as estimated.
 */
export function shareHours(subject: { hours: number; text: string }, taught: readonly Teaching[]): TaughtSkill[] {
  const sentences = splitSentences(subject.text);
  const sentenceOf = (skill: Teaching): number => {
    const first = skill.evidence[0];
    if (first === undefined || subject.text.slice(first.start, first.end) !== first.text) return -1;
    return sentences.findIndex(({ start, end }) => first.start >= start && first.end <= end);
  };
  const places = taught.map(sentenceOf);
  const stated = sentences.map(({ start, end }) => hoursIn(subject.text.slice(start, end), subject.hours));
  const given = taught.map((_, at) => {
    const place = places[at] ?? -1;
    const hours = place < 0 ? null : (stated[place] ?? null);
    return hours === null ? null : hours / places.filter((other) => other === place).length;
  });
  const sum = given.reduce<number>((total, hours) => total + (hours ?? 0), 0);
  const others = given.filter((hours) => hours === null).length;
  // Statements that exceed the module's hours are about something else ("di cui 44 pratiche").
  const plausible = sum <= subject.hours;
  return taught.map((skill, at) => {
    const hours = plausible ? (given[at] ?? null) : null;
    if (hours !== null) return { ...skill, hours: round(hours), hoursEstimated: false };
    const left = plausible ? (subject.hours - sum) / Math.max(1, others) : subject.hours / taught.length;
    return { ...skill, hours: left > 0 ? round(left) : null, hoursEstimated: true };
  });
}

const words = new Map(
  'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti'
    .split(' ')
    .map((word, at) => [word, at + 2]),
);

/** The hours one sentence states once; null for none, several, or the module's own total. */
function hoursIn(sentence: string, total: number): number | null {
  const found = [...sentence.toLowerCase().matchAll(/\b(\d{1,3}|[a-z]+)\s+ore\b/g)].flatMap((match) => {
    const hours = words.get(match[1] ?? '') ?? Number(match[1]);
    return Number.isFinite(hours) && hours > 0 ? [hours] : [];
  });
  return found.length === 1 && found[0] !== total ? (found[0] ?? null) : null;
}

function round(hours: number): number {
  return Math.round(hours * 10) / 10;
}
