import { contentRoots, fold } from '../../knowledge/text/italian.ts';
import type { ToolInput, ToolName } from './doors.ts';
import { readHours, readModes, readPathway, readProvince } from './slots.ts';

/**
 * What a model wants written must have been said by the person it talks with: a limit, a job, a name that only the model or
 * a text it read came up with is left out. `said` is all the person asked in this conversation, without pasted texts, in
 * clear. Returns the input as far as it was said. Pure.
 */
export function onlySaid<Name extends ToolName>(
  name: Name,
  input: ToolInput<Name>,
  said: readonly string[],
): ToolInput<Name> {
  if (name !== 'startDraft' && name !== 'reviseDraft' && name !== 'writeNote') return input;
  const whole = said.join('\n');
  const given: Record<string, unknown> = { ...(input as Record<string, unknown>) };
  const keep = (field: string, holds: boolean) => {
    if (!holds) delete given[field];
  };
  const any = <T>(read: (text: string) => T, value: unknown) =>
    said.some((text) => JSON.stringify(read(text)) === JSON.stringify(value));
  if ('maxHours' in given) keep('maxHours', any(readHours, given.maxHours));
  if ('province' in given) keep('province', any(readProvince, given.province));
  if ('pathway' in given) keep('pathway', any(readPathway, given.pathway));
  if ('modes' in given) keep('modes', any(readModes, given.modes));
  if (typeof given.alias === 'string') keep('alias', contains(whole, given.alias));
  if (typeof given.text === 'string') keep('text', contains(whole, given.text));
  if (typeof given.targetQuery === 'string') {
    const roots = new Set(contentRoots(whole));
    const named = contentRoots(given.targetQuery);
    keep('targetQuery', named.length > 0 && named.every((root) => roots.has(root)));
  }
  return given as ToolInput<Name>;
}

function contains(whole: string, part: string): boolean {
  const flat = (text: string) => fold(text).replace(/[’‘`]/g, "'").replace(/\s+/g, ' ').trim();
  return flat(part) !== '' && flat(whole).includes(flat(part));
}
