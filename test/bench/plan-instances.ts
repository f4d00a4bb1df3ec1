import type { Module, ModuleMode } from '../../knowledge/catalogue/module.ts';
import type { PlanInput } from '../../knowledge/plan/plan.ts';

/** A small seeded generator (mulberry32): the same instances on every machine, without a fixture file. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export type InstanceShape = {
  modules: number;
  needs: number;
  /** Skills the catalogue teaches in all; those beyond `needs` close nothing. */
  skills: number;
  maxHours?: number;
  prerequisiteShare: number;
  constrained: boolean;
  /** Every module in person, in one province and dated: the calendar binds everywhere. */
  inPersonOnly?: boolean;
  /** Lengths with odd minutes, so that no large unit of time divides them all. */
  oddMinutes?: boolean;
};

const MODES: ModuleMode[] = ['in_person', 'online', 'blended'];
const PROVINCES = ['BG', 'MI', 'BS', 'CO'];

/** A random catalogue with dates over a year, prerequisites, ratings and places, and needs over it. */
export function randomInstance(seed: number, shape: InstanceShape): PlanInput {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(items: readonly T[]): T => items[below(items.length)]!;
  const day = (offset: number) => new Date(Date.UTC(2027, 0, 1 + offset)).toISOString().slice(0, 10);
  const modules: Module[] = [];
  for (let index = 0; index < shape.modules; index++) {
    const covers = new Set<string>();
    const taught = 1 + below(3);
    for (let skill = 0; skill < taught; skill++) covers.add(`skill-${below(shape.skills)}`);
    const mode = shape.inPersonOnly ? 'in_person' : pick(MODES);
    const dated = shape.inPersonOnly || random() < 0.8;
    const start = below(180);
    const hours = pick([4, 8, 12, 16, 20, 24, 32, 40, 60, 80]) + (shape.oddMinutes ? below(60) / 60 : 0);
    modules.push({
      id: `mod_${String(index).padStart(5, '0')}`,
      title: `Modulo ${index}`,
      provider: 'Ente',
      awardingBody: 'Ente',
      province: mode === 'online' ? null : shape.inPersonOnly ? 'BG' : pick(PROVINCES),
      mode,
      hours,
      levelEqf: null,
      covers: [...covers],
      learningOutcomes: [],
      assessment: '',
      participationForm: '',
      qualityAssurance: '',
      credential: 'badge',
      stackableInto: [],
      prerequisites:
        index > 0 && random() < shape.prerequisiteShare ? [`mod_${String(below(index)).padStart(5, '0')}`] : [],
      rating:
        random() < 0.6 ? { value: 1 + below(41) / 10, n: 1 + below(60), from: '2026-01-01', to: '2026-10-31' } : null,
      language: 'it',
      start: dated ? day(start) : null,
      end: dated ? day(start + Math.ceil(hours / 8) * (1 + below(5))) : null,
      costEur: null,
      seats: random() < 0.05 ? 0 : 12,
      demo: true,
    });
  }
  const needs = Array.from({ length: shape.needs }, (_, index) => ({
    skillId: `skill-${index}`,
    weight: (1 + below(20)) / 20,
  }));
  return {
    needs,
    modules,
    constraints: {
      ...(shape.maxHours === undefined ? {} : { maxHours: shape.maxHours }),
      ...(shape.constrained && random() < 0.5 ? { province: pick(PROVINCES) } : {}),
      ...(shape.constrained && random() < 0.3 ? { modes: MODES.filter(() => random() < 0.7) } : {}),
      from: day(shape.constrained ? below(60) : 0),
    },
    labels: new Map(),
  };
}
