import type { Db } from '../../../db/database.ts';
import { type DemandFilter, listDemandGroups } from '../../../knowledge/demand/profile.ts';
import type { KnowledgeBase } from '../../../knowledge/knowledge-base.ts';
import { provinceName } from '../../../knowledge/plan/lombardy-provinces.ts';

/** A filter as typed; empty where nothing was chosen. */
export const demandFieldNames = ['lavoro', 'settore', 'provincia', 'azienda', 'dal', 'al'] as const;
export type TypedDemand = Record<(typeof demandFieldNames)[number], string>;

export type DemandChoice = { value: string; label: string; vacancies: number };
export type DemandChoices = Record<'lavoro' | 'settore' | 'provincia' | 'azienda', DemandChoice[]>;

const choicesMax = 200;

export function readTypedDemand(read: (name: string) => unknown): TypedDemand {
  return Object.fromEntries(
    demandFieldNames.map((name) => {
      const value = read(name);
      return [name, typeof value === 'string' ? value.trim().slice(0, 300) : ''];
    }),
  ) as TypedDemand;
}

/** What is wrong with a filter, in one sentence; null when nothing is. */
export function checkTypedDemand(typed: TypedDemand, knowledge: KnowledgeBase): string | null {
  if (typed.lavoro !== '' && !knowledge.occupations.has(typed.lavoro))
    return 'Questo lavoro non è nel repertorio: sceglilo dall’elenco.';
  for (const day of [typed.dal, typed.al])
    if (day !== '' && !isDate(day)) return 'Una data non va bene: scrivi giorno, mese e anno.';
  if (typed.dal !== '' && typed.al !== '' && typed.al < typed.dal)
    return 'Il periodo finisce prima di cominciare: controlla le due date.';
  return null;
}

export function demandFilterOf(typed: TypedDemand): DemandFilter {
  return {
    ...(typed.lavoro === '' ? {} : { occupationId: typed.lavoro }),
    ...(typed.settore === '' ? {} : { sector: typed.settore }),
    ...(typed.provincia === '' ? {} : { province: typed.provincia }),
    ...(typed.azienda === '' ? {} : { company: typed.azienda }),
    ...(typed.dal === '' ? {} : { from: typed.dal }),
    ...(typed.al === '' ? {} : { to: typed.al }),
  };
}

/** What there are adverts of, the most frequent first. */
export async function listDemandChoices(db: Db, knowledge: KnowledgeBase): Promise<DemandChoices> {
  const groups = async (by: 'occupation' | 'sector' | 'province' | 'company', name: (value: string) => string) =>
    (await listDemandGroups(db, by, {}, choicesMax)).map(({ value, sample }) => ({
      value,
      label: name(value),
      vacancies: sample.vacancies,
    }));
  return {
    lavoro: await groups('occupation', (id) => knowledge.occupations.get(id)?.label ?? id),
    settore: await groups('sector', (sector) => sector),
    provincia: await groups('province', provinceName),
    azienda: await groups('company', (company) => company),
  };
}

function isDate(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && (new Date(`${day}T00:00:00Z`).toJSON() ?? '').startsWith(day);
}
