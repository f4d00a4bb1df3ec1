import { type Tool, tool } from 'ai';
import { z } from 'zod';
import { type ToolName, toolDescriptions, toolInputs } from './doors.ts';

/** The only way a tool of the model reaches anything: handed in by code for one turn. */
export type TurnContext = { use: (name: ToolName, input: unknown) => Promise<Record<string, unknown>> };

const turnContext = z.custom<TurnContext>((value) => typeof value === 'object' && value !== null && 'use' in value);

/** The doors of a role as the model sees them. Tenant, account and case come by context; no argument can name another. */
export function talkTools(names: readonly ToolName[]): Record<string, Tool> {
  return Object.fromEntries(
    names.map((name) => [
      name,
      tool({
        description: toolDescriptions[name],
        inputSchema: toolInputs[name] as z.ZodType<Record<string, unknown>>,
        contextSchema: turnContext,
        execute: (input: Record<string, unknown>, { context }: { context: TurnContext }) => context.use(name, input),
      }) as Tool,
    ]),
  );
}
