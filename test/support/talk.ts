import type { Card, Part } from '../../agents/assistant/parts.ts';
import { liveRunsOf } from '../../server/assistant/live-runs.ts';
import type { Client, TestApp } from './test-app.ts';

export type TalkTurn = {
  id: string;
  asked: { text: string; files: string[] };
  status: 'running' | 'done' | 'stopped' | 'failed';
  mode: 'built_in' | 'model' | null;
  parts: (
    | Exclude<Part, { type: 'choices' }>
    | { type: 'choices'; choices: { label: string; href?: string; choice: string }[] }
  )[];
};
export type TalkBody = {
  id: string;
  title: string;
  analysisId: string | null;
  personId: string | null;
  awaiting: string | null;
  turns: TalkTurn[];
};

/** One conversation as a client has it over HTTP. */
export class TalkClient {
  id: string | null = null;
  readonly #test: TestApp;
  readonly #client: Client;

  constructor(test: TestApp, client: Client) {
    this.#test = test;
    this.#client = client;
  }

  /** Sends and waits for the end of the answer; drafts asked for meanwhile are drafted. */
  async say(
    message:
      | string
      | { text?: string; choice?: string; page?: string; files?: { name: string; contentBase64: string }[] },
  ): Promise<TalkTurn> {
    const { status, body } = await this.post(message);
    if (status !== 202) throw new Error(`message answered ${status}: ${JSON.stringify(body)}`);
    return this.finish();
  }

  async post(
    message: string | Record<string, unknown>,
  ): Promise<{ status: number; body: { conversationId: string; turnId: string; detail?: string } }> {
    const path =
      this.id === null ? '/api/v1/assistant/conversations' : `/api/v1/assistant/conversations/${this.id}/messages`;
    const answer = await this.#client.json<{ conversationId: string; turnId: string }>(
      'POST',
      path,
      typeof message === 'string' ? { text: message } : message,
    );
    if (answer.status === 202) this.id = answer.body.conversationId;
    return answer;
  }

  async finish(): Promise<TalkTurn> {
    let settled = false;
    const end = liveRunsOf(this.#test.database)
      .settle()
      .then(() => {
        settled = true;
      });
    while (!settled) {
      await this.#test.drain();
      await Promise.race([end, new Promise((resolve) => setTimeout(resolve, 25))]);
    }
    return (await this.read()).turns.at(-1)!;
  }

  async read(): Promise<TalkBody> {
    const { status, body } = await this.#client.json<TalkBody>('GET', `/api/v1/assistant/conversations/${this.id}`);
    if (status !== 200) throw new Error(`reading answered ${status}`);
    return body;
  }

  /** Presses the offered choice with that label. */
  async press(turn: TalkTurn, label: string | RegExp): Promise<TalkTurn> {
    const found = choicesIn(turn).find((each) =>
      typeof label === 'string' ? each.label === label : label.test(each.label),
    );
    if (found === undefined)
      throw new Error(
        `no choice ${label} among ${choicesIn(turn)
          .map((each) => each.label)
          .join(' | ')}`,
      );
    return this.say({ choice: found.choice });
  }
}

export const choicesIn = (turn: TalkTurn) =>
  turn.parts.flatMap((part) => (part.type === 'choices' ? part.choices : []));
export const textIn = (turn: TalkTurn) =>
  turn.parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('\n');
export const noticesIn = (turn: TalkTurn) => turn.parts.flatMap((part) => (part.type === 'notice' ? [part.text] : []));
export const toolsIn = (turn: TalkTurn) => turn.parts.flatMap((part) => (part.type === 'tool' ? [part.name] : []));
export function cardsIn<Kind extends Card['kind']>(turn: TalkTurn, kind: Kind): Extract<Card, { kind: Kind }>[] {
  return turn.parts.flatMap((part) =>
    part.type === 'card' && part.card.kind === kind ? [part.card as Extract<Card, { kind: Kind }>] : [],
  );
}
