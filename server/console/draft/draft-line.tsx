import type { Item } from '../../analyses/analysis-record.ts';
import { CheckLine } from './check-line.tsx';
import type { DraftView } from './draft-view.ts';
import { GapLine } from './gap-line.tsx';
import { ModuleLine } from './module-line.tsx';
import { StatementLine } from './statement-line.tsx';

/** A line of any kind, as the answer to its own form. */
export function DraftLine({ view, item }: { view: DraftView; item: Item }) {
  switch (item.kind) {
    case 'gap':
      return <GapLine view={view} item={item} />;
    case 'module':
      return <ModuleLine view={view} item={item} />;
    case 'check':
      return <CheckLine view={view} item={item} />;
    case 'statement':
      return <StatementLine view={view} item={item} />;
  }
}
