import type { Verdict } from './requirement.ts';

const words: Record<Verdict, { one: string; many: string }> = {
  evidenced: { one: 'dimostrata', many: 'dimostrate' },
  partial: { one: 'in parte', many: 'in parte' },
  not_evidenced: { one: 'non risulta', many: 'non risultano' },
  contradicted: { one: 'contraddetta', many: 'contraddette' },
};

/** The verdict as people read it, always a word and never colour alone. */
export function verdictWords(verdict: Verdict, count = 1): string {
  return count === 1 ? words[verdict].one : words[verdict].many;
}

/** Confidence in words, because a number about a person's text would be read as a mark of the person. */
export function confidenceWords(verdict: Verdict, confidence: number): string {
  if (verdict === 'not_evidenced') return 'da chiedere';
  // From here on nine of ten verdicts on left-out narratives were right, and no bin less than 0.85.
  if (confidence >= 0.8) return 'il testo lo dice';
  return confidence >= 0.5 ? 'lo fa pensare' : 'da chiedere';
}
