import type { Inline } from './report-blocks.ts';
import type { ReportDecision } from './report-model.ts';

/** Says beside a line of the annex that a person rejected it. */
export function rejectedMark(decision: ReportDecision, text: string): Inline[] {
  return decision.state === 'rejected' ? [{ text, style: 'muted' }] : [];
}

/** Numbers of the sources a sentence rests on: ` [1][3]`. */
export function references(numbers: number[]): Inline[] {
  return numbers.length === 0 ? [] : [{ text: ` ${numbers.map((n) => `[${n}]`).join('')}`, style: 'muted' }];
}
