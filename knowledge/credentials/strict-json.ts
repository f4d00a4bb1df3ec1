import { MAX_CREDENTIAL_CHARS, MAX_JSON_DEPTH } from './limits.ts';

export type JsonObject = { [key: string]: unknown };

/** `defect` completes the Italian sentence "Il contenuto …". */
export type StrictJson = { ok: true; value: unknown } | { ok: false; defect: string };

/**
 * JSON that every reader must understand alike: bounded, no key twice in one object (two programs may each take another
 * one, so that what was verified is not what is shown), no number that JavaScript cannot hold.
 */
export function parseStrictJson(text: string): StrictJson {
  if (text.length > MAX_CREDENTIAL_CHARS) return { ok: false, defect: 'è troppo lungo' };
  const defect = findDefect(text);
  if (defect !== null) return { ok: false, defect };
  try {
    let infinite = false;
    const value: unknown = JSON.parse(text, (_key, member: unknown) => {
      if (typeof member === 'number' && !Number.isFinite(member)) infinite = true;
      return member;
    });
    return infinite ? { ok: false, defect: 'contiene un numero fuori misura' } : { ok: true, value };
  } catch {
    return { ok: false, defect: 'non è JSON valido' };
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object at the top of a JSON text, or null. */
export function parseObject(text: string): JsonObject | null {
  const parsed = parseStrictJson(text);
  return parsed.ok && isObject(parsed.value) ? parsed.value : null;
}

/** Walks brackets and strings without recursion, before anything recursive may touch the text. */
function findDefect(text: string): string | null {
  const open: (Set<string> | null)[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '{' || char === '[') {
      open.push(char === '{' ? new Set() : null);
      if (open.length > MAX_JSON_DEPTH) return 'è annidato troppo in profondità';
    } else if (char === '}' || char === ']') {
      open.pop();
    } else if (char === '"') {
      const end = endOfString(text, at);
      const keys = open.at(-1);
      if (keys && isKey(text, end)) {
        const key = keyOf(text.slice(at, end));
        if (keys.has(key)) return 'ripete due volte la stessa voce';
        keys.add(key);
      }
      at = end - 1;
    }
  }
  return null;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return Math.min(at + 1, text.length);
}

function isKey(text: string, after: number): boolean {
  let at = after;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at += 1;
  return text[at] === ':';
}

/** Two spellings of one key (`"a"`, `"\u0061"`) are one key. */
function keyOf(raw: string): string {
  if (!raw.includes('\\')) return raw.slice(1, -1);
  try {
    return JSON.parse(raw) as string;
  } catch {
    return raw;
  }
}
