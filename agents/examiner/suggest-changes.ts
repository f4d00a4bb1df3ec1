import type { Module } from '../../knowledge/catalogue/module.ts';
import { composeOutcomes } from './compose-outcomes.ts';
import type { ModuleFit, SkillName, Suggestion, TaughtSkill } from './fit.ts';
import { suggestHours, suggestLevel, suggestOverlaps } from './suggest-adjustments.ts';

/** Modules of a short path last at most this long (rule on upskilling: modules of up to 40 hours). */
export const stackableHoursMax = 40;

const joinsMax = 3;

/** What a trainer could change, most useful first. Nothing is dropped or added on a sample that is too small. */
export function suggestChanges(
  fit: Omit<ModuleFit, 'suggestions'>,
  catalogue: readonly Module[],
  nameOf: (skillId: string) => SkillName,
): Suggestion[] {
  return [
    ...fit.missing.map(
      ({ skillId, uri, label, vacancies, share }): Suggestion => ({
        kind: 'add',
        skill: { skillId, uri, label },
        vacancies,
        share,
        message: `Aggiungi «${label}»: ${askedWords(fit.sample, vacancies, share)} e il modulo non la insegna.`,
      }),
    ),
    ...composeOutcomes(fit),
    ...joins(fit, catalogue, nameOf),
    ...(fit.sample.sufficient ? [...drops(fit), ...suggestHours(fit), ...suggestLevel(fit)] : []),
    ...suggestOverlaps(fit),
    ...split(fit.title, fit.hours, fit.taught),
  ];
}

/** Who asks: so many adverts, or the company that keeps the profile. */
function askedWords(sample: ModuleFit['sample'], vacancies: number, share: number | null): string {
  if (sample.source !== 'company') return `la chiedono ${vacancies} annunci su ${sample.vacancies}`;
  return share === null || share >= 1
    ? 'l’azienda la chiede sempre'
    : `l’azienda la chiede per il ${Math.round(share * 100)} % delle assunzioni`;
}

function drops(fit: Omit<ModuleFit, 'suggestions'>): Suggestion[] {
  return fit.surplus.map((skill) => {
    const taught = fit.taught.find((one) => one.skillId === skill.skillId);
    const hours = taught?.hours ?? null;
    const about = hours === null ? '' : ` Libera circa ${hours.toLocaleString('it-IT')} h.`;
    return {
      kind: 'drop',
      skill,
      hours,
      message: `Valuta se ridurre «${skill.label}»: ${fit.sample.source === 'company' ? 'l’azienda non la chiede' : `nessuno dei ${fit.sample.vacancies} annunci la chiede`}.${about}`,
    };
  });
}

/** Modules of the catalogue that already teach what is missing: each new one must bring a skill the others do not. */
function joins(
  fit: Omit<ModuleFit, 'suggestions'>,
  catalogue: readonly Module[],
  nameOf: (skillId: string) => SkillName,
): Suggestion[] {
  const open = new Set(fit.missing.map((skill) => skill.skillId));
  const taken: Suggestion[] = [];
  const candidates = catalogue.filter((module) => module.covers.some((skillId) => open.has(skillId)));
  while (open.size > 0 && taken.length < joinsMax) {
    const best = candidates
      .map((module) => ({ module, brings: module.covers.filter((skillId) => open.has(skillId)) }))
      .filter(({ brings }) => brings.length > 0)
      .sort(
        (a, b) =>
          b.brings.length - a.brings.length || a.module.hours - b.module.hours || (a.module.id < b.module.id ? -1 : 1),
      )[0];
    if (best === undefined) break;
    for (const skillId of best.brings) open.delete(skillId);
    taken.push({
      kind: 'join',
      moduleId: best.module.id,
      title: best.module.title,
      hours: best.module.hours,
      skills: best.brings.map(nameOf),
      message: `Affianca «${best.module.title}» (${best.module.provider}, ${best.module.hours} h): insegna già ${best.brings.length === 1 ? 'una competenza che manca' : `${best.brings.length} competenze che mancano`}.`,
    });
  }
  return taken;
}

/** Stackable parts of at most 40 hours each, outcomes kept whole and in order where they fit; longer ones in numbered parts. */
function split(title: string, hours: number, taught: readonly TaughtSkill[]): Suggestion[] {
  if (hours <= stackableHoursMax || taught.length === 0) return [];
  const parts: { title: string; hours: number; skills: SkillName[] }[] = [];
  const total = taught.reduce((sum, skill) => sum + (skill.hours ?? 0), 0);
  for (const { skillId, uri, label, hours: own } of taught) {
    // Stated and estimated hours add up to the module's; scaling covers programmes whose statements leave a rest.
    const need = ((own ?? 0) * hours) / (total || 1);
    const pieces = Math.max(1, Math.ceil(need / stackableHoursMax));
    for (let piece = 1; piece <= pieces; piece += 1) {
      const share = need / pieces;
      const last = parts.at(-1);
      const skill = { skillId, uri, label };
      if (last !== undefined && pieces === 1 && last.hours + share <= stackableHoursMax) {
        last.hours += share;
        last.skills.push(skill);
      } else parts.push({ title: pieces === 1 ? label : `${label}, parte ${piece}`, hours: share, skills: [skill] });
    }
  }
  const rounded = wholeHours(parts, hours);
  return [
    {
      kind: 'split',
      parts: rounded,
      message: `«${title}» dura ${hours} h: dividilo in ${rounded.length} moduli impilabili, ognuno di al massimo ${stackableHoursMax} h.`,
    },
  ];
}

/** Whole hours that still add up to the module's and stay within the limit: the rest goes where there is most room. */
function wholeHours<Part extends { hours: number }>(parts: Part[], hours: number): Part[] {
  const rounded = parts.map((part) => ({ ...part, hours: Math.max(1, Math.floor(part.hours + 1e-9)) }));
  let rest = hours - rounded.reduce((sum, part) => sum + part.hours, 0);
  for (const part of [...rounded].sort((a, b) => a.hours - b.hours)) {
    if (rest <= 0) break;
    const more = Math.min(rest, stackableHoursMax - part.hours);
    part.hours += more;
    rest -= more;
  }
  return rounded;
}
