import { tool } from 'ai';
import { z } from 'zod';
import { toolFailure } from '../analyst/tools.ts';
import type { OutcomeCase } from './outcome-case.ts';

const unknownHandle = 'Non esiste. Usa solo le sigle lette con readMissing.';
const outcomeContext = z.custom<OutcomeCase>(
  (value) => typeof value === 'object' && value !== null && 'tasks' in value && 'view' in value,
);
const taughtMax = 30;

/** Read-only doors to one fit. The fit comes by context; no argument can name another one. */
export function examinerTools() {
  return {
    readMissing: tool({
      description: 'Elenca le competenze che mancano al modulo, con sigla e nome.',
      inputSchema: z.object({}),
      contextSchema: outcomeContext,
      execute: (_input, { context }) =>
        safely(() => context.tasks.map(({ handle, outcome }) => ({ skill: handle, label: outcome.skill.label }))),
    }),
    readSources: tool({
      description: 'Legge che cosa dicono di una competenza il repertorio e gli annunci, con i numeri da citare.',
      inputSchema: z.object({ skill: z.string().max(10) }),
      contextSchema: outcomeContext,
      execute: ({ skill }, { context }) =>
        safely(() => {
          const task = context.tasks.find(({ handle }) => handle === skill);
          if (task === undefined) return { note: unknownHandle };
          return { sources: task.sources.map(({ n, kind, label, quote }) => ({ n, kind, label, quote })) };
        }),
    }),
    readTaught: tool({
      description: 'Legge che cosa il modulo già insegna.',
      inputSchema: z.object({}),
      contextSchema: outcomeContext,
      execute: (_input, { context }) =>
        safely(() => ({
          hours: context.fit.hours,
          taught: context.fit.taught.slice(0, taughtMax).map(({ label }) => label),
        })),
    }),
  };
}

/** The same fit for every tool: the model cannot choose it. */
export function examinerContexts(context: OutcomeCase): {
  [name in keyof ReturnType<typeof examinerTools>]: OutcomeCase;
} {
  return { readMissing: context, readSources: context, readTaught: context };
}

function safely<T>(read: () => T): T | { failed: string } {
  try {
    return read();
  } catch {
    return { failed: toolFailure };
  }
}
