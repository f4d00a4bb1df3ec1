import type { Example } from '../../../agents/examiner/fit.ts';
import { formatDate } from '../../../knowledge/rules/italian-figures.ts';

/** Words of a pasted advert, or an imported advert by title, company and date: its id says nothing to people. */
export function exampleWords({ vacancy, text }: Example): string {
  if (!vacancy.startsWith('vac_')) return `${vacancy}: «${text}»`;
  return text.replace(/\d{4}-\d{2}-\d{2}$/, (day) => formatDate(day));
}
