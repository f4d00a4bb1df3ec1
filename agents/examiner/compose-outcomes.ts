import type { Example, ModuleFit, SkillName, Suggestion } from './fit.ts';

/** More sentences than these would bury the other proposals; the most asked come first. */
const outcomesMax = 6;

/** A first sentence for each skill that is asked and not taught: the repertory's own words, and the adverts behind them. */
export function composeOutcomes(fit: Omit<ModuleFit, 'suggestions'>): Suggestion[] {
  return fit.missing
    .slice(0, outcomesMax)
    .map(({ skillId, uri, label, examples }) =>
      outcomeSuggestion({ skillId, uri, label }, composeOutcome(label), 'composer', examples),
    );
}

export function outcomeSuggestion(
  skill: SkillName,
  text: string,
  origin: 'composer' | 'model',
  examples: Example[],
): Extract<Suggestion, { kind: 'outcome' }> {
  return {
    kind: 'outcome',
    skill,
    text,
    origin,
    examples,
    message: `Risultato di apprendimento per «${skill.label}»: «${text}»`,
  };
}

/** Competences are named by a verb ("Posare pavimenti") or by a noun ("Posa dei pavimenti"); both make a sentence. */
export function composeOutcome(label: string): string {
  const words = label.trim().replace(/[.;\s]+$/, '');
  const lower = /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
  const verb = /^\p{Ll}+(?:are|ere|ire|rre|arsi|ersi|irsi)\b/u.test(lower);
  return verb ? `Al termine la persona sa ${lower}.` : `Al termine la persona sa occuparsi di: ${lower}.`;
}
