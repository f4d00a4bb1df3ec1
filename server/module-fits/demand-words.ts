import type { FitDemand } from '../../db/schema/fit.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { provinceName } from '../../knowledge/plan/lombardy-provinces.ts';
import { formatDate } from '../../knowledge/rules/italian-figures.ts';

/** What a module was compared with, as one phrase. */
export function demandWords(demand: FitDemand, knowledge: Pick<KnowledgeBase, 'occupations'>): string {
  const { pasted, occupationId, sector, province, company, from, to, profile } = demand;
  if (profile !== undefined) return `fabbisogno di ${profile.company}: ${profile.name} (versione ${profile.version})`;
  if (pasted > 0) return pasted === 1 ? 'un annuncio incollato' : `${pasted} annunci incollati`;
  const parts = [
    occupationId === undefined ? undefined : knowledge.occupations.get(occupationId)?.label,
    sector,
    province === undefined ? undefined : provinceName(province),
    company,
    from === undefined ? undefined : `dal ${formatDate(from)}`,
    to === undefined ? undefined : `al ${formatDate(to)}`,
  ].filter((part) => part !== undefined);
  return `fabbisogni: ${parts.join(', ') || 'tutti gli annunci del periodo'}`;
}
