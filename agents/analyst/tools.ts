import { tool } from 'ai';
import { z } from 'zod';
import { verdictWords } from '../../knowledge/gap/verdict-words.ts';
import { type MaskedCase, maskedEvidence } from './case-view.ts';
import type { Draft } from './draft.ts';

/** What the tools may read: one case, handed in by code. The model names nothing but a handle. */
export type ToolCase = { draft: Omit<Draft, 'statements' | 'citations'>; view: MaskedCase };

/** The only thing a model learns of a failure: exception texts hold parameters, and parameters hold people. */
export const toolFailure = 'Lettura non riuscita. Continua senza questo dato.';
const unknownHandle = 'Non esiste. Usa solo le sigle lette con readRequirements.';

const caseContext = z.custom<ToolCase>(
  (value) => typeof value === 'object' && value !== null && 'draft' in value && 'view' in value,
);
const perPage = 20;

/** Read-only doors to the draft. The case comes by context; no argument can name another one. */
export function analystTools() {
  return {
    readRequirements: tool({
      description: 'Elenca le competenze richieste con sigla, nome e riscontro. Venti per pagina.',
      inputSchema: z.object({ page: z.number().int().min(1).max(10) }),
      contextSchema: caseContext,
      execute: ({ page }, { context }) =>
        safely(() =>
          context.draft.gaps.slice((page - 1) * perPage, page * perPage).map((gap, i) => ({
            requirement: `R${(page - 1) * perPage + i + 1}`,
            label: gap.label,
            essential: gap.essential,
            verdict: verdictWords(gap.verdict),
          })),
        ),
    }),
    readEvidence: tool({
      description: 'Legge i passi del testo che riguardano fino a dieci competenze, e che cosa resta da chiedere.',
      inputSchema: z.object({ requirements: z.array(z.string().max(10)).min(1).max(10) }),
      contextSchema: caseContext,
      execute: ({ requirements }, { context }) =>
        safely(() =>
          requirements.map((handle) => {
            const gap = context.draft.gaps[handleNumber(handle, 'R')];
            if (gap === undefined)
              return { requirement: handle.replace(/[^\w]/g, '').slice(0, 10), passages: [], note: unknownHandle };
            return {
              requirement: handle,
              passages: gap.evidence.map((evidence) => ({
                text: maskedEvidence(context.view, evidence),
                polarity: evidence.polarity,
              })),
              missing: gap.missing.slice(0, 8),
            };
          }),
        ),
    }),
    readPlan: tool({
      description: 'Legge il piano dei moduli, che cosa coprono e perché gli altri ne sono fuori.',
      inputSchema: z.object({}),
      contextSchema: caseContext,
      execute: (_input, { context }) =>
        safely(() => {
          const { plan, modules } = context.draft;
          return {
            status: plan.status,
            modules: modules.map((module, i) => ({
              module: `M${i + 1}`,
              title: module.title,
              hours: module.hours,
              covers: module.covers.map((skill) => skill.label),
              why: module.why,
            })),
            leftOut:
              plan.status === 'nothing_to_plan'
                ? []
                : plan.leftOut.slice(0, perPage).map(({ title, why }) => ({ title, why })),
          };
        }),
    }),
    readChecks: tool({
      description: 'Legge i controlli sulle regole del percorso, con il passo citato.',
      inputSchema: z.object({}),
      contextSchema: caseContext,
      execute: (_input, { context }) =>
        safely(() =>
          context.draft.checks.map((check) => ({
            outcome: check.outcome,
            message: check.message,
            quote: check.citation.quote,
          })),
        ),
    }),
  };
}

export type AnalystTools = ReturnType<typeof analystTools>;

/** The same case for every tool: the model cannot choose it. */
export function contextsFor(context: ToolCase): { [name in keyof AnalystTools]: ToolCase } {
  return { readRequirements: context, readEvidence: context, readPlan: context, readChecks: context };
}

function safely<T>(read: () => T): T | { failed: string } {
  try {
    return read();
  } catch {
    return { failed: toolFailure };
  }
}

function handleNumber(handle: string, letter: string): number {
  const match = new RegExp(`^${letter}(\\d{1,3})$`).exec(handle);
  return match === null ? -1 : Number(match[1]) - 1;
}
