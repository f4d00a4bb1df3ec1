import type { DoorContext } from './doors/door-context.ts';
import type { TurnRun } from './run-turn.ts';
import type { TurnWriter } from './turn-writer.ts';

/** What became of a turn given to a model. `note` is one Italian sentence; `served`: a tool has given its result before the end. */
export type ModelTurn = { outcome: 'answered' } | { outcome: 'gave_up'; note: string; served: boolean };

export type ModelTurnInput = { run: TurnRun; context: DoorContext; writer: TurnWriter; signal: AbortSignal };

/** The model of this installation, as the assistant uses it. */
export type AssistantModel = {
  answer: (input: ModelTurnInput) => Promise<ModelTurn>;
};
