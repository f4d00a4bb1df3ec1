import type { Item } from '../../analyses/analysis-record.ts';

type Readings = Pick<Item<'gap'>['content'], 'evidence' | 'secondReading'>;

/**
 * Who the reading beside the proposed one is by. Which of the two is proposed is the organisation's choice at the time of the
 * draft; each piece of evidence says which of them found it.
 */
export function secondReaderWords({ evidence, secondReading }: Readings): string {
  const modelFirst =
    evidence.length > 0
      ? evidence.some(({ method }) => method === 'model')
      : (secondReading?.evidence.some(({ method }) => method !== 'model') ?? false);
  return modelFirst ? 'Lettura delle regole' : 'Secondo lettore (modello)';
}
