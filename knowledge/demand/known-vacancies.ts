import { fold } from '../text/italian.ts';
import { sameOpening } from './vacancy-sketch.ts';

/** An advert as far as recognising it again goes. `day` is days since 1970. */
export type Fingerprint = {
  id: string;
  company: string;
  province: string | null;
  title: string;
  day: number;
  digest: string;
  sketch: Uint32Array;
};

/** The same opening is published again within a quarter; later it is a new need of the company. */
const sameWithinDays = 92;
/** A company with more adverts than this in one province is compared with its latest only, so that time stays linear. */
const comparedMax = 64;

/**
 * Recognises adverts that are published twice: word for word, or nearly so by the same company in the same province.
 * The same text from two companies or for two provinces is two openings. About 300 bytes an advert.
 */
export class KnownVacancies {
  readonly #blocks = new Map<string, Fingerprint[]>();

  /** The advert this one repeats, or null; an advert never repeats itself (a second import of the same file). */
  find(vacancy: Fingerprint): { id: string; kind: 'same' | 'near' } | null {
    for (const known of this.#blocks.get(blockOf(vacancy))?.slice(-comparedMax) ?? []) {
      if (known.id === vacancy.id || Math.abs(known.day - vacancy.day) > sameWithinDays) continue;
      if (known.digest === vacancy.digest) return { id: known.id, kind: 'same' };
      if (fold(known.title) === fold(vacancy.title) && sameOpening(known.sketch, vacancy.sketch))
        return { id: known.id, kind: 'near' };
    }
    return null;
  }

  add(vacancy: Fingerprint): void {
    const key = blockOf(vacancy);
    const block = this.#blocks.get(key);
    if (block === undefined) this.#blocks.set(key, [vacancy]);
    else if (!block.some((known) => known.id === vacancy.id)) block.push(vacancy);
  }
}

const legalForm =
  /\b(?:s\.?\s?p\.?\s?a|s\.?\s?r\.?\s?l|s\.?\s?n\.?\s?c|s\.?\s?a\.?\s?s|soc(?:ieta)?\.?\s?coop(?:erativa)?|onlus)\b\.?/g;

/** Olmo SpA, OLMO S.p.A. and Olmo are one company. */
function blockOf({ company, province }: Fingerprint): string {
  return `${fold(company)
    .replace(legalForm, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()}|${province ?? ''}`;
}
