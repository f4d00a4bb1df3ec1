/**
 * A parsed XML or JSON value of unknown shape, walked without trusting it: a missing branch is an empty tree, a single
 * child and a list of children look the same, and a text is always a string.
 */
export type Tree = {
  value: unknown;
  at: (key: string) => Tree;
  list: (key: string) => Tree[];
  /** Text under `key` (or of this node): a plain value, or the `Label` or own text of an element. Trimmed; empty when absent. */
  text: (key?: string) => string;
};

export function treeOf(value: unknown): Tree {
  const child = (key: string): unknown => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined);
  return {
    value,
    at: (key) => treeOf(asList(child(key))[0]),
    list: (key) => asList(child(key)).map(treeOf),
    text: (key) => plainText(key === undefined ? value : asList(child(key))[0]),
  };
}

export function asList(value: unknown): unknown[] {
  if (value === undefined || value === null || value === '') return [];
  return Array.isArray(value) ? value : [value];
}

export function joinPresent(parts: string[], separator: string): string {
  return parts.filter((part) => part !== '').join(separator);
}

function plainText(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!isRecord(value)) return '';
  return plainText(value.Label ?? value['#text']);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
