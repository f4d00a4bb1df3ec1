import type { Part } from '../../agents/assistant/parts.ts';
import type { Db } from '../../db/database.ts';
import type { PersonCipher } from '../../db/people/person-keys.ts';
import { assistantEvent, type TalkMode, type TurnStatus } from '../../db/schema/assistant.ts';
import { talkPlaces } from './conversation.ts';
import type { TurnEvent } from './turn.ts';

/** More parts than this no reader takes in; what a run goes on to say is left out. */
const partsMax = 80;

/** Writes an answer piece by piece: stored first, told then. */
export class TurnWriter {
  readonly parts: Part[] = [];
  readonly #db: Db;
  readonly #cipher: PersonCipher;
  readonly #turnId: string;
  readonly #tell: (seq: number, event: TurnEvent) => void;
  #seq = 0;

  constructor(db: Db, cipher: PersonCipher, turnId: string, tell: (seq: number, event: TurnEvent) => void) {
    this.#db = db;
    this.#cipher = cipher;
    this.#turnId = turnId;
    this.#tell = tell;
  }

  /** Adds a part and says at which place it stands. */
  async add(part: Part): Promise<number> {
    const at = this.parts.length;
    if (at >= partsMax) return at;
    await this.replace(at, part);
    return at;
  }

  async replace(at: number, part: Part): Promise<void> {
    if (at >= partsMax) return;
    this.parts[at] = part;
    await this.#write({ kind: 'part', at, part });
  }

  async end(status: Exclude<TurnStatus, 'running'>, mode: TalkMode): Promise<void> {
    await this.#write({ kind: 'end', status, mode });
  }

  async #write(event: TurnEvent): Promise<void> {
    const seq = ++this.#seq;
    const body = this.#cipher.seal(JSON.stringify(event), talkPlaces.event(this.#turnId, seq));
    await this.#db.insert(assistantEvent).values({ turnId: this.#turnId, seq, body });
    this.#tell(seq, event);
  }
}
