import { asList } from '../reading/tree.ts';
import { MAX_FIELD_CHARS } from './limits.ts';
import { isObject } from './strict-json.ts';

/**
 * A text that may be plain, one per language (`{"it": …, "en": …}`), tagged (`{"@value": …}`) or a list of these: Italian first, then
 * English, then whichever is there. One line, bounded; empty when there is none.
 */
export function langText(value: unknown): string {
  return clean(pick(value));
}

function pick(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    const italian = value.find((one) => isObject(one) && one['@language'] === 'it');
    return pick(italian ?? value[0]);
  }
  if (!isObject(value)) return '';
  if (Object.hasOwn(value, '@value')) return pick(value['@value']);
  const byLanguage = (lang: string) => (Object.hasOwn(value, lang) ? value[lang] : undefined);
  const language = Object.keys(value).find((key) => /^[a-z]{2}(?:-[A-Za-z]+)?$/.test(key));
  return pick(byLanguage('it') ?? byLanguage('en') ?? (language === undefined ? undefined : value[language]));
}

function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, MAX_FIELD_CHARS);
}

/** The identifier of something written as an address or as an object with one. */
export function idOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const id = isObject(value) ? (value.id ?? value['@id']) : undefined;
  return typeof id === 'string' ? id : '';
}

export function objectsOf(value: unknown): Record<string, unknown>[] {
  return asList(value).filter(isObject);
}

/** A short text from a credential inside one of our sentences. */
export function quoted(text: string): string {
  return `«${text.length > 120 ? `${text.slice(0, 119).trimEnd()}…` : text}»`;
}
