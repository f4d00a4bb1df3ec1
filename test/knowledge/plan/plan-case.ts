import type { Module } from '../../../knowledge/catalogue/module.ts';
import type { PlanInput } from '../../../knowledge/plan/plan.ts';

/** An online module of 40 hours without dates that teaches nothing; each test states what matters to it. */
export function moduleOf(id: string, fields: Partial<Module> = {}): Module {
  return {
    id,
    title: `Corso ${id}`,
    provider: 'Ente',
    awardingBody: 'Ente',
    province: null,
    mode: 'online',
    hours: 40,
    levelEqf: null,
    covers: [],
    learningOutcomes: [],
    assessment: 'prova',
    participationForm: 'individuale',
    qualityAssurance: 'interna',
    credential: 'badge',
    stackableInto: [],
    prerequisites: [],
    rating: null,
    language: 'it',
    start: null,
    end: null,
    costEur: null,
    seats: null,
    demo: true,
    ...fields,
  };
}

/** Needs of equal weight for the skills, no constraint but the date. */
export function planCase(skills: string[], modules: Module[], fields: Partial<PlanInput> = {}): PlanInput {
  return {
    needs: skills.map((skillId) => ({ skillId, weight: 1 })),
    modules,
    constraints: { from: '2027-01-01' },
    labels: new Map(skills.map((skillId) => [skillId, `competenza ${skillId}`])),
    ...fields,
  };
}
