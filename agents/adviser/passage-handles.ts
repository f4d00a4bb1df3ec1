import type { FoundPassage } from '../../knowledge/sources/source-library.ts';
import type { Evidence } from './answer.ts';

/** A figure computed from a table: the sentence is ours, the model may only point at it. */
export type HandedFact = { evidence: Evidence & { statement: string } };
export type HandedModule = { title: string; hours: number };

/**
 * What one question's model was handed, by handle: `P1` passages, `F1` figures of tables, `M1` modules. What has no handle
 * here does not exist for the answer, and ids of the database never leave.
 */
export class PassageHandles {
  readonly #passages = new Map<string, FoundPassage>();
  readonly #facts = new Map<string, HandedFact>();
  readonly #modules = new Map<string, HandedModule>();
  readonly #handles = new Map<string, string>();
  readonly #public = new Set<string>();
  /** The model asked for a person. */
  humanAsked = false;

  hand(passage: FoundPassage): string {
    const known = this.#handles.get(passage.passageId);
    if (known !== undefined) return known;
    const handle = `P${this.#passages.size + 1}`;
    this.#handles.set(passage.passageId, handle);
    this.#passages.set(handle, passage);
    for (const text of [passage.text, passage.title, passage.locator]) this.publish(text);
    return handle;
  }

  handFact(fact: HandedFact): string {
    const handle = `F${this.#facts.size + 1}`;
    this.#facts.set(handle, fact);
    const { statement, note, quote, more } = fact.evidence;
    for (const text of [statement, note ?? '', quote, ...(more ?? []).map((one) => one.quote)]) this.publish(text);
    return handle;
  }

  handModule(module: HandedModule): string {
    const known = [...this.#modules].find(([, one]) => one.title === module.title);
    if (known !== undefined) return known[0];
    const handle = `M${this.#modules.size + 1}`;
    this.#modules.set(handle, module);
    this.publish(module.title);
    return handle;
  }

  passage(handle: string): FoundPassage | undefined {
    return this.#passages.get(handle.trim());
  }

  fact(handle: string): HandedFact | undefined {
    return this.#facts.get(handle.trim());
  }

  module(handle: string): HandedModule | undefined {
    return this.#modules.get(handle.trim());
  }

  passages(): FoundPassage[] {
    return [...this.#passages.values()];
  }

  /** Marks a text as public: documents print telephone numbers and addresses, which are nobody's personal data there. */
  publish(text: string): void {
    const trimmed = text.trim();
    if (trimmed.length > 3) this.#public.add(trimmed);
  }

  /** The text without what is public, whether it stands in it plainly or inside JSON. */
  withoutPublic(text: string): string {
    let rest = text;
    for (const words of [...this.#public].sort((a, b) => b.length - a.length))
      rest = rest.replaceAll(words, ' ').replaceAll(JSON.stringify(words).slice(1, -1), ' ');
    return rest;
  }
}
