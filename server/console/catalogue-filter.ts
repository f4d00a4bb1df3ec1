import type { ModuleFilter } from '../../knowledge/catalogue/find-modules.ts';
import type { Module, ModuleMode } from '../../knowledge/catalogue/module.ts';
import { provinces } from './new-analysis/typed-form.ts';
import { credentialWords, modeWords } from './words.ts';

/** The filter as it stands in the address; empty where nothing was chosen, and where what stands there is no choice. */
export const catalogueFields = [
  'q',
  'provincia',
  'ore',
  'modalita',
  'attestato',
  'ente',
  'livello',
  'dal',
  'gratis',
] as const;
export type TypedCatalogue = Record<(typeof catalogueFields)[number], string>;

export function readTypedCatalogue(read: (name: string) => string | undefined): TypedCatalogue {
  const text = (name: string, max: number): string => (read(name) ?? '').trim().slice(0, max);
  const oneOf = (name: string, known: readonly string[]): string =>
    known.includes(text(name, 50)) ? text(name, 50) : '';
  const whole = (name: string, max: number): string => {
    const value = text(name, 5);
    return /^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= max ? value : '';
  };
  const day = text('dal', 10);
  return {
    q: text('q', 200),
    provincia: oneOf('provincia', provinces),
    ore: whole('ore', 5000),
    modalita: oneOf('modalita', Object.keys(modeWords)),
    attestato: oneOf('attestato', Object.keys(credentialWords)),
    ente: text('ente', 300),
    livello: whole('livello', 8),
    dal: (new Date(`${day}T00:00:00Z`).getTime() || 0) > 0 && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : '',
    gratis: oneOf('gratis', ['si']),
  };
}

export function moduleFilterOf(typed: TypedCatalogue): ModuleFilter {
  const { q, provincia, ore, modalita, attestato, ente, livello, dal, gratis } = typed;
  return {
    ...(q === '' ? {} : { q }),
    ...(provincia === '' ? {} : { province: provincia }),
    ...(ore === '' ? {} : { maxHours: Number(ore) }),
    ...(modalita === '' ? {} : { mode: modalita as ModuleMode }),
    ...(attestato === '' ? {} : { credential: attestato as Module['credential'] }),
    ...(ente === '' ? {} : { provider: ente }),
    ...(livello === '' ? {} : { levelEqf: Number(livello) }),
    ...(dal === '' ? {} : { startsFrom: dal }),
    ...(gratis === '' ? {} : { free: true }),
  };
}
