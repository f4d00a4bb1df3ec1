import { pseudonymise } from '../privacy/pseudonymise.ts';
import { TokenBook } from '../privacy/token-book.ts';
import { redactPersonalData } from './personal/personal-data.ts';

/**
 * A question as it may leave for a model: personal data taken out as for storing, then names, places of residence and
 * codes that only the drafts' detector knows. `isCommon` is true for words of the documents ("Anpal", "Patto"), which are
 * nobody's name. What it says about its author is looked at once more by the gate. Throws when it cannot be masked.
 */
export function maskQuestion(text: string, isCommon: (word: string) => boolean): { text: string; masked: number } {
  const redacted = redactPersonalData(text);
  const masked = pseudonymise(redacted.text, { names: [], book: new TokenBook(), isCommon, special: false });
  const tokens = Object.values(masked.counts).reduce((sum, n) => sum + n, 0);
  return { text: masked.text, masked: redacted.kinds.length + tokens };
}
