import type { z } from 'zod';

/**
 * A list of typed items out of what a model wrote: the whole text as JSON, or the JSON object inside it (small models put
 * it into a code fence, or write the list as a string). Items of the wrong shape are left out and counted; null when there
 * is no such object at all.
 */
export function readOutput<T>(
  text: string,
  field: string,
  item: z.ZodType<T>,
  itemsMax: number,
): { items: T[]; misshapen: number } | null {
  const parsed = parseObject(text);
  if (parsed === null) return null;
  let list: unknown = parsed[field];
  if (typeof list === 'string') list = parseJson(list);
  if (!Array.isArray(list)) return null;
  const items: T[] = [];
  let misshapen = Math.max(0, list.length - itemsMax);
  for (const candidate of list.slice(0, itemsMax)) {
    const checked = item.safeParse(candidate);
    if (checked.success) items.push(checked.data);
    else misshapen += 1;
  }
  return { items, misshapen };
}

function parseObject(text: string): Record<string, unknown> | null {
  for (const candidate of [text, text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)]) {
    const parsed = parseJson(candidate);
    if (parsed !== null && typeof parsed === 'object' && !Array.isArray(parsed))
      return parsed as Record<string, unknown>;
  }
  return null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
