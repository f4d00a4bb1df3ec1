import type { TaxonomyBatch, TaxonomyRow } from './taxonomy-rows.ts';

type Kind = TaxonomyBatch['kind'];

/**
 * Remembers what one import has read, to skip repetitions and relations that name a concept the package does not hold.
 * Addresses become small numbers once, so 129,000 relations cost a few megabytes and not their 20 MB of text.
 */
export class RepeatedRows {
  readonly #numbers = new Map<string, number>();
  readonly #concepts = { isco_group: new Set<number>(), occupation: new Set<number>(), skill: new Set<number>() };
  readonly #complete = new Set<Kind>();
  readonly #broader = new Set<number>();
  /** Relation → whether it was read as essential. */
  readonly #required = new Map<number, boolean>();

  /** The Italian reason to skip the row, or null. */
  check(kind: Kind, row: TaxonomyRow): string | null {
    if ('broaderUri' in row) {
      const unknown = this.#unknown('skill', row.skillUri) ?? this.#unknown('skill', row.broaderUri);
      return unknown ?? (addNew(this.#broader, this.#pair(row.skillUri, row.broaderUri)) ? null : 'legame ripetuto');
    }
    if ('occupationUri' in row) {
      const unknown = this.#unknown('occupation', row.occupationUri) ?? this.#unknown('skill', row.skillUri);
      if (unknown) return unknown;
      const pair = this.#pair(row.occupationUri, row.skillUri);
      const known = this.#required.get(pair);
      // A repetition that says more (essential after optional) passes, so that the stricter reading is the one stored.
      if (known !== undefined && (known || !row.essential)) return 'relazione ripetuta';
      this.#required.set(pair, row.essential);
      return null;
    }
    if (kind === 'broader' || kind === 'occupation_skill') return null;
    return addNew(this.#concepts[kind], this.#number(row.uri)) ? null : 'indirizzo (URI) ripetuto: vale la prima riga';
  }

  /** Only a file read to its end can prove that a concept is missing; without that file it may be in the database already. */
  finish(kind: Kind): void {
    this.#complete.add(kind);
  }

  #unknown(kind: 'occupation' | 'skill', uri: string): string | null {
    const number = this.#numbers.get(uri);
    if (!this.#complete.has(kind) || (number !== undefined && this.#concepts[kind].has(number))) return null;
    return kind === 'skill'
      ? 'competenza non presente nel file delle competenze'
      : 'professione non presente nel file delle professioni';
  }

  #number(uri: string): number {
    const known = this.#numbers.get(uri);
    if (known !== undefined) return known;
    this.#numbers.set(uri, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  #pair(a: string, b: string): number {
    // 2^26 concepts on either side stay exact in a double.
    return this.#number(a) * 2 ** 26 + this.#number(b);
  }
}

function addNew(set: Set<number>, value: number): boolean {
  const before = set.size;
  return set.add(value).size > before;
}
