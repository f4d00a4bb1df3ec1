import type { PersonalDataKind } from '../span.ts';

/** How a language says of somebody what they are or have; each string is a part of a regular expression. */
export type ConditionWords = {
  /** "I am", "my mother is". */
  being: string;
  /** "I have", "my mother has". */
  having: string;
  /** Small words between. */
  between: string;
  are: Partial<Record<PersonalDataKind, string>>;
  have: Partial<Record<PersonalDataKind, string>>;
};

/** A count of children and the like, in any of the languages. */
export const number = String.raw`(?:\d{1,2}|un[oa]?|due|tre|quattro|cinque|one|two|three|four|dos|tres|cuatro|deux|trois|quatre|doi|două|trei|patru)`;
/** A degree of disability after its name. */
export const percent = String.raw`(?:[^.,;?!\n]{0,30}?\d{1,3}\s*(?:%|per\s*cento|percent|por\s*ciento|pour\s*cent|la\s*sută|٪))`;
