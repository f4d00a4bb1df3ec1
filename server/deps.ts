import type { CheckpointKey } from '../db/audit/seal.ts';
import type { Database, Tx } from '../db/database.ts';
import type { PersonKeys } from '../db/people/person-keys.ts';
import type { KnowledgeSource } from '../knowledge/knowledge-base.ts';
import type { DraftWriter } from './analyses/draft-writer.ts';
import type { Adviser } from './answers/adviser.ts';
import type { AssistantModel } from './assistant/model-turn.ts';
import type { Auth } from './auth/auth.ts';
import type { Config } from './config.ts';
import type { Log } from './log.ts';
import type { Examiner } from './module-fits/examiner.ts';
import type { TelegramChannel } from './telegram/telegram-channel.ts';

/** Hands a draft to whichever server is free. `enqueue` belongs in the transaction that creates the work. */
export type DraftQueue = {
  enqueue(tx: Tx, analysisId: string): Promise<void>;
  /** Lets this server look at once instead of at the next poll. */
  nudge(): void;
};

/** What the application is made of; everything that differs between Node, Workers and a test is handed in here. */
export type AppDeps = {
  config: Config;
  database: Database;
  auth: Auth;
  personKeys: PersonKeys;
  knowledge: KnowledgeSource;
  checkpointKey: CheckpointKey;
  drafts: DraftQueue;
  writer: DraftWriter;
  /** Words the outcomes of a module fit with a model; left out, the rules compose them. */
  examiner?: Examiner;
  /** Null where no bot is configured. */
  telegram: TelegramChannel | null;
  /** Answers with a model; left out, the rules answer alone. */
  adviser?: Adviser;
  /** The assistant's model; none: it answers by rules. */
  assistantModel?: AssistantModel;
  log: Log;
  clock: () => Date;
};
