import { provinceName } from '../../knowledge/plan/lombardy-provinces.ts';
import { formatHours, formatShare } from '../../knowledge/rules/italian-figures.ts';
import type { GapContent, ModuleContent, PlanSummary } from '../analyst/draft.ts';
import type { Card, VerdictCounts } from './parts.ts';
import type { Limits } from './talk-state.ts';

/** A draft as far as a comparison reads it. */
export type ComparedDraft = {
  target: string;
  limits: Limits;
  gaps: Pick<GapContent, 'skillId' | 'label' | 'verdict'>[];
  modules: Pick<ModuleContent, 'moduleId' | 'title' | 'hours'>[];
  plan: PlanSummary | null;
  warnings: number;
};

type Difference = Extract<Card, { kind: 'difference' }>;

/** What differs between two drafts of one person, and only that. Pure. */
export function compareDrafts(
  before: ComparedDraft,
  after: ComparedDraft,
): Omit<Difference, 'kind' | 'beforeHref' | 'afterHref'> {
  const row = (what: string, of: (draft: ComparedDraft) => string) => ({ what, before: of(before), after: of(after) });
  const differing = (rows: { what: string; before: string; after: string }[]) =>
    rows.filter((each) => each.before !== each.after);
  const [knownBefore, knownAfter] = [before, after].map(
    (draft) => new Map(draft.gaps.map((gap) => [gap.skillId, gap])),
  );
  const skills = new Map([...before.gaps, ...after.gaps].map((gap) => [gap.skillId, gap.label]));
  const titles = (draft: ComparedDraft) =>
    new Map(draft.modules.map((module) => [module.moduleId, `${module.title} (${formatHours(module.hours)})`]));
  const [modulesBefore, modulesAfter] = [titles(before), titles(after)];
  return {
    limits: differing([
      row('Obiettivo', ({ target }) => target),
      row('Ore', ({ limits }) =>
        limits.maxHours === undefined ? 'senza limite' : `al massimo ${formatHours(limits.maxHours)}`,
      ),
      row('Provincia', ({ limits }) => (limits.province === undefined ? 'tutte' : provinceName(limits.province))),
      row('Percorso', ({ limits }) => (limits.pathway === undefined ? 'non indicato' : String(limits.pathway))),
      row('Modalità', ({ limits }) => modesWords(limits.modes)),
    ]),
    rows: differing([
      row('Ore del piano', ({ plan }) =>
        plan?.status === 'planned'
          ? formatHours(plan.totalHours)
          : plan?.status === 'infeasible'
            ? 'nessun piano possibile'
            : 'nessun modulo',
      ),
      row('Copertura di ciò che manca', ({ plan }) => (plan?.status === 'planned' ? formatShare(plan.coverage) : '–')),
      row('Moduli', ({ modules }) => String(modules.length)),
      row('Avvisi delle regole', ({ warnings }) => String(warnings)),
    ]),
    verdicts: [...skills].flatMap(([skillId, label]) => {
      const [was, is] = [knownBefore!.get(skillId)?.verdict ?? null, knownAfter!.get(skillId)?.verdict ?? null];
      return was === is ? [] : [{ label, before: was, after: is }];
    }),
    added: [...modulesAfter].flatMap(([id, title]) => (modulesBefore.has(id) ? [] : [title])),
    removed: [...modulesBefore].flatMap(([id, title]) => (modulesAfter.has(id) ? [] : [title])),
  };
}

export function countVerdicts(gaps: Pick<GapContent, 'verdict'>[]): VerdictCounts {
  const counts: VerdictCounts = {};
  for (const { verdict } of gaps) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
}

export function modesWords(modes: Limits['modes']): string {
  if (modes === undefined || modes.length === 3) return 'tutte';
  const words = { in_person: 'in presenza', online: 'a distanza', blended: 'mista' } as const;
  return modes.map((mode) => words[mode]).join(' o ');
}

/** The limits of a draft as short words, for a card. */
export function limitWords(limits: Limits): string[] {
  return [
    ...(limits.maxHours === undefined ? [] : [`al massimo ${formatHours(limits.maxHours)}`]),
    ...(limits.province === undefined ? [] : [provinceName(limits.province)]),
    ...(limits.pathway === undefined ? [] : [`percorso ${limits.pathway}`]),
    ...(limits.modes === undefined ? [] : [modesWords(limits.modes)]),
  ];
}
