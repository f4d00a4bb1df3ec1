import type { Token } from '../text/italian.ts';
import type { Span } from '../text/sentences.ts';
import type { Polarity } from './mention.ts';
import type { Setting, Strength } from './setting.ts';

/**
 * One clause read: whether it happened, who did it, in what part of life, and how firmly it is said. A clause is what can
 * be true or false by itself; a negation never reaches over a full stop, and reaches back over a comma only when the
 * negated part has no object of its own ("fatture e archivio li teneva la socia, io non li ho mai fatti").
 */
export type Clause = Span & {
  /** Number of the sentence it belongs to. */
  sentence: number;
  tokens: Token[];
  polarity: Polarity;
  /** Somebody else did it (`il mio capo faceva…`), or it is about the employer. */
  other: boolean;
  setting: Setting;
  strength: Strength;
  /** The polarity came from a later clause. */
  reached: boolean;
  /** It has a verb that may be the person's own doing; without one it only names what its neighbours speak of. */
  own: boolean;
};
