import {
  type Doors,
  type ToolInput,
  type ToolName,
  type ToolResult,
  toolInputs,
  toolsOf,
} from '../../../agents/assistant/doors.ts';
import { record } from '../../../db/audit/record.ts';
import { sha256 } from '../../../db/canonical-json.ts';
import { Fault } from '../../../db/fault.ts';
import { compareTargets, openCase, whatNext } from './case-doors.ts';
import { checkModule, searchModules } from './catalogue-doors.ts';
import { type DoorContext, spoken } from './door-context.ts';
import { reviseDraft, showDifference, startDraft } from './draft-doors.ts';
import { explainLeftOut, explainVerdict, fillNote, listQuestions, writePlainText } from './explain-doors.ts';
import { askProgramme, openPage } from './programme-doors.ts';
import { checkDerogation, searchRules } from './rule-doors.ts';

/** Doors that write something: after one of them a turn is not begun again. */
export const writingTools: ReadonlySet<ToolName> = new Set<ToolName>([
  'startDraft',
  'reviseDraft',
  'writeNote',
  'checkModule',
]);

function doorsFor(context: DoorContext): Doors {
  return {
    startDraft: (input) => startDraft(context, input),
    reviseDraft: (input) => reviseDraft(context, input),
    showDifference: () => showDifference(context),
    explainVerdict: (input) => explainVerdict(context, input),
    explainLeftOut: (input) => explainLeftOut(context, input),
    compareTargets: (input) => compareTargets(context, input),
    listQuestions: () => listQuestions(context),
    findModules: (input) => searchModules(context, input),
    findRules: (input) => searchRules(context, input),
    checkDerogation: (input) => checkDerogation(context, input),
    writePlainText: () => writePlainText(context),
    writeNote: (input) => fillNote(context, input),
    checkModule: (input) => checkModule(context, input),
    askProgramme: (input) => askProgramme(context, input),
    openPage: (input) => openPage(context, input),
    openCase: (input) => openCase(context, input),
    whatNext: () => whatNext(context),
  };
}

export type Opened = <Name extends ToolName>(
  name: Name,
  input: ToolInput<Name>,
) => Promise<ToolResult & { failed: boolean }>;

/**
 * The doors as a turn may use them: only those of the role, only with the right shape, each use in the log before it
 * happens. What goes wrong comes back as its safe sentence; only a log that cannot be written stops the turn.
 */
export function openDoors(
  context: DoorContext,
  turn: { conversationId: string; turnId: string; by: 'rules' | 'model' },
): Opened {
  const allowed = toolsOf(context.session.role);
  const doors = doorsFor(context);
  return async (name, input) => {
    if (!allowed.includes(name))
      return {
        ...spoken({ done: false, reason: 'not_allowed' }, 'Il tuo profilo non può fare questa operazione.'),
        failed: true,
      };
    const parsed = toolInputs[name].safeParse(input);
    if (!parsed.success)
      return {
        ...spoken({ done: false, reason: 'wrong_input' }, 'Non ho capito bene la richiesta: prova con altre parole.'),
        failed: true,
      };
    await context.deps.database.db.transaction((tx) =>
      record(
        tx,
        {
          action: 'assistant.tool-used',
          actor: context.actor,
          object: { type: 'conversation', id: turn.conversationId },
          requestId: context.requestId,
          detail: {
            turnId: turn.turnId,
            tool: name,
            by: turn.by,
            input: sha256(`${turn.turnId}\n${JSON.stringify(parsed.data)}`),
          },
        },
        context.deps.clock(),
      ),
    );
    try {
      const open = doors[name] as (given: unknown) => Promise<ToolResult>;
      return { ...(await open(parsed.data)), failed: false };
    } catch (error) {
      if (!(error instanceof Fault)) {
        context.deps.log.error({ tool: name, requestId: context.requestId, err: error }, 'tool failed');
        return {
          ...spoken({ done: false, reason: 'failed' }, 'Qualcosa non ha funzionato: riprova, oppure usa la pagina.'),
          failed: true,
        };
      }
      return {
        ...spoken({ done: false, reason: error.code, message: error.safeMessage }, error.safeMessage),
        failed: true,
      };
    }
  };
}
