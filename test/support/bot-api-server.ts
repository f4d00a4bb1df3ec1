import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type ApiCall = { method: string; payload: Record<string, unknown>; atMs: number };
export type SentMessage = {
  messageId: number;
  chatId: number;
  text: string;
  entities: { type: string; offset: number; length: number }[];
  buttons: { text: string; callback_data: string }[][];
  payload: Record<string, unknown>;
  atMs: number;
};
/** What goes wrong with one call. `cut-after` is carried out and then the connection breaks: the bot cannot know. */
export type ApiFault =
  | { status: number; description: string; retryAfter?: number }
  | 'cut-before'
  | 'cut-after'
  | 'hang'
  | { delayMs: number };
export type FaultScript = (call: ApiCall, n: number) => ApiFault | undefined;
export type Update = { update_id: number } & Record<string, unknown>;

type Result = { result: unknown } | { error: { code: number; description: string; retryAfter?: number } };
const refuse = (code: number, description: string, retryAfter?: number): Result => ({
  error: { code, description, ...(retryAfter === undefined ? {} : { retryAfter }) },
});

export const botToken = '123456789:AAE-test-token-of-the-fake-server-x';

export type BotApiOptions = {
  /** A pressed button expires after this long; Telegram's is about fifteen seconds. */
  callbackLifeMs?: number;
  /** Messages to one chat, and to all, that are taken within a second; beyond, 429 with `retry_after`. */
  limits?: { perChat: number; all: number };
};

/**
 * A Bot API server over HTTP that behaves like Telegram's towards what we call: its limits, its errors in its words, the
 * offset of `getUpdates`, buttons that expire, and a network that can be made to fail.
 */
export class BotApiServer {
  readonly calls: ApiCall[] = [];
  readonly messages: SentMessage[] = [];
  readonly leftChats: number[] = [];
  readonly commands = new Map<string, { command: string; description: string }[]>();
  readonly answeredQueries = new Map<string, number>();
  webhook: { url: string; secret: string | null; allowed: string[] } | null = null;
  apiRoot = '';
  script: FaultScript = () => undefined;
  readonly #server = createServer((request, response) => void this.#serve(request, response));
  readonly #known = new Set<number>();
  readonly #blocked = new Set<number>();
  readonly #queries = new Map<string, number>();
  readonly #recent: { chatId: number; atMs: number }[] = [];
  readonly #options: BotApiOptions;
  #pending: Update[] = [];
  #wakePoll: (() => void) | null = null;
  #nextUpdateId = 7_000_001;
  #nextMessageId = 1;
  #callCount = 0;

  constructor(options: BotApiOptions = {}) {
    this.#options = options;
  }

  async start(port = 0): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(port, '127.0.0.1', resolve));
    this.apiRoot = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#wakePoll?.();
      this.#server.closeAllConnections();
      this.#server.close(() => resolve());
    });
  }

  person(id: number, languageCode = 'it'): Person {
    return new Person(this, id, languageCode);
  }

  sentTo(chatId: number): SentMessage[] {
    return this.messages.filter((message) => message.chatId === chatId);
  }

  callsOf(method: string): ApiCall[] {
    return this.calls.filter((call) => call.method === method);
  }

  /** Makes an update with the next number. The chat it is from can be written to from now on. */
  makeUpdate(content: Record<string, unknown>, chatId: number): Update {
    this.#known.add(chatId);
    return { update_id: this.#nextUpdateId++, ...content };
  }

  makeQuery(): string {
    const id = `${4_000_000_000 + this.#nextUpdateId}`;
    this.#queries.set(id, Date.now());
    return id;
  }

  nextMessageId(): number {
    return this.#nextMessageId++;
  }

  block(chatId: number, isBlocked: boolean): void {
    if (isBlocked) this.#blocked.add(chatId);
    else this.#blocked.delete(chatId);
  }

  /** Leaves an update for whoever polls. */
  queue(update: Update): void {
    this.#pending.push(update);
    this.#wakePoll?.();
  }

  pendingCount(): number {
    return this.#pending.length;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let raw = '';
    for await (const chunk of request) raw += chunk;
    const [, token, method] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? '') ?? [];
    if (token === undefined || method === undefined) return answer(response, refuse(404, 'Not Found'));
    if (token !== botToken) return answer(response, refuse(401, 'Unauthorized'));
    const payload = raw === '' ? {} : (JSON.parse(raw) as Record<string, unknown>);
    const call = { method, payload, atMs: performance.now() };
    this.calls.push(call);
    const fault = this.script(call, this.#callCount++);
    if (fault === 'hang') return;
    if (fault === 'cut-before') return void response.destroy();
    if (typeof fault === 'object' && 'status' in fault)
      return answer(response, refuse(fault.status, fault.description, fault.retryAfter));
    if (typeof fault === 'object') await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
    const result = await this.#carryOut(method, payload);
    if (fault === 'cut-after') return void response.destroy();
    answer(response, result);
  }

  #carryOut(method: string, payload: Record<string, unknown>): Result | Promise<Result> {
    switch (method) {
      case 'getMe':
        return { result: { id: 123456789, is_bot: true, first_name: 'Prova', username: 'prova_bot' } };
      case 'setWebhook':
        return this.#setWebhook(payload);
      case 'deleteWebhook':
        this.webhook = null;
        return { result: true };
      case 'getUpdates':
        return this.#getUpdates(payload);
      case 'sendMessage':
        return this.#sendMessage(payload);
      case 'answerCallbackQuery':
        return this.#answerQuery(String(payload.callback_query_id));
      case 'setMyCommands':
        return this.#setCommands(payload);
      case 'leaveChat':
        this.leftChats.push(Number(payload.chat_id));
        return { result: true };
      default:
        return refuse(404, 'Not Found: method not found');
    }
  }

  #setWebhook({ url, secret_token: secret, allowed_updates: allowed }: Record<string, unknown>): Result {
    if (typeof secret === 'string' && !/^[\w-]{1,256}$/.test(secret))
      return refuse(400, 'Bad Request: secret token contains unallowed characters');
    this.webhook = {
      url: String(url),
      secret: typeof secret === 'string' ? secret : null,
      allowed: (allowed as string[] | undefined) ?? [],
    };
    return { result: true };
  }

  /** Asking with an offset acknowledges everything before it. A second poller ends the first one's request. */
  async #getUpdates({ offset = 0, limit = 100, timeout = 0 }: Record<string, unknown>): Promise<Result> {
    if (this.webhook !== null)
      return refuse(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook first");
    this.#wakePoll?.();
    this.#pending = this.#pending.filter(({ update_id: id }) => id >= Number(offset));
    if (this.#pending.length === 0 && Number(timeout) > 0) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Number(timeout) * 1000);
        this.#wakePoll = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      this.#wakePoll = null;
    }
    return { result: this.#pending.slice(0, Number(limit)) };
  }

  #sendMessage(payload: Record<string, unknown>): Result {
    const chatId = Number(payload.chat_id);
    const text = String(payload.text ?? '');
    const refused = this.#refuseMessage(chatId, text, payload);
    if (refused !== null) return refused;
    const keyboard = (payload.reply_markup as { inline_keyboard?: SentMessage['buttons'] } | undefined)
      ?.inline_keyboard;
    const message: SentMessage = {
      messageId: this.nextMessageId(),
      chatId,
      text,
      entities: (payload.entities as SentMessage['entities'] | undefined) ?? [],
      buttons: keyboard ?? [],
      payload,
      atMs: performance.now(),
    };
    this.messages.push(message);
    this.#recent.push({ chatId, atMs: message.atMs });
    return { result: { message_id: message.messageId, date: 0, chat: { id: chatId, type: 'private' }, text } };
  }

  #refuseMessage(chatId: number, text: string, payload: Record<string, unknown>): Result | null {
    if (!this.#known.has(chatId)) return refuse(400, 'Bad Request: chat not found');
    if (this.#blocked.has(chatId)) return refuse(403, 'Forbidden: bot was blocked by the user');
    if (!text.isWellFormed()) return refuse(400, 'Bad Request: strings must be encoded in UTF-8');
    if (text.trim() === '') return refuse(400, 'Bad Request: message text is empty');
    if (text.length > 4096) return refuse(400, 'Bad Request: message is too long');
    if (payload.parse_mode !== undefined && isUnbalanced(text))
      return refuse(400, "Bad Request: can't parse entities: unsupported start tag at byte offset 0");
    for (const { offset, length } of (payload.entities as SentMessage['entities'] | undefined) ?? []) {
      if (!(offset >= 0 && length > 0 && offset + length <= text.length))
        return refuse(400, "Bad Request: can't parse entities: an entity is out of the text");
      if (isInsidePair(text, offset) || isInsidePair(text, offset + length))
        return refuse(400, 'Bad Request: entity begins in a middle of a UTF-16 symbol');
    }
    const keyboard = (payload.reply_markup as { inline_keyboard?: SentMessage['buttons'] } | undefined)
      ?.inline_keyboard;
    for (const button of keyboard?.flat() ?? []) {
      const bytes = Buffer.byteLength(button.callback_data ?? '');
      if (bytes < 1 || bytes > 64) return refuse(400, 'Bad Request: BUTTON_DATA_INVALID');
      if (button.text === '') return refuse(400, 'Bad Request: text buttons are unallowed in the inline keyboard');
    }
    return this.#refuseFlood(chatId);
  }

  #refuseFlood(chatId: number): Result | null {
    const { limits } = this.#options;
    if (limits === undefined) return null;
    const since = performance.now() - 1000;
    const recent = this.#recent.filter(({ atMs }) => atMs >= since);
    const busy =
      recent.length >= limits.all || recent.filter((sent) => sent.chatId === chatId).length >= limits.perChat;
    return busy ? refuse(429, 'Too Many Requests: retry after 1', 1) : null;
  }

  #answerQuery(id: string): Result {
    const askedMs = this.#queries.get(id);
    if (askedMs === undefined || Date.now() - askedMs > (this.#options.callbackLifeMs ?? 15_000))
      return refuse(400, 'Bad Request: query is too old and response timeout expired or query ID is invalid');
    if (!this.answeredQueries.has(id)) this.answeredQueries.set(id, Date.now() - askedMs);
    return { result: true };
  }

  #setCommands({ commands, language_code: lang = '' }: Record<string, unknown>): Result {
    const list = commands as { command: string; description: string }[];
    if (list.length > 100) return refuse(400, 'Bad Request: BOT_COMMANDS_TOO_MUCH');
    for (const { command, description } of list) {
      if (!/^[a-z0-9_]{1,32}$/.test(command)) return refuse(400, 'Bad Request: BOT_COMMAND_INVALID');
      if (description.length < 1 || description.length > 256)
        return refuse(400, 'Bad Request: BOT_COMMAND_DESCRIPTION_INVALID');
    }
    this.commands.set(String(lang), list);
    return { result: true };
  }
}

/** Somebody with Telegram in their hand: makes the updates that their acts lead to. */
export class Person {
  readonly #server: BotApiServer;
  readonly id: number;
  readonly languageCode: string;

  constructor(server: BotApiServer, id: number, languageCode: string) {
    this.#server = server;
    this.id = id;
    this.languageCode = languageCode;
  }

  get #from() {
    const name = { first_name: 'Fatima', last_name: 'Rossi-Haddad', username: 'fatima_rh' };
    return { id: this.id, is_bot: false, ...name, language_code: this.languageCode };
  }

  #message(content: Record<string, unknown>) {
    const { first_name, last_name, username } = this.#from;
    const chat = { id: this.id, type: 'private', first_name, last_name, username };
    return { message_id: this.#server.nextMessageId(), date: 1_790_000_000, chat, from: this.#from, ...content };
  }

  say(text: string): Update {
    const command = /^\/\w+/.exec(text)?.[0];
    const entities = command === undefined ? [] : [{ type: 'bot_command', offset: 0, length: command.length }];
    return this.#server.makeUpdate({ message: this.#message({ text, entities }) }, this.id);
  }

  send(content: Record<string, unknown>): Update {
    return this.#server.makeUpdate({ message: this.#message(content) }, this.id);
  }

  edit(text: string): Update {
    return this.#server.makeUpdate({ edited_message: this.#message({ text, edit_date: 1_790_000_009 }) }, this.id);
  }

  /** Presses a button by its data, of the newest message that has one. */
  press(data: string): Update & { callback_query: { id: string } } {
    const query = { id: this.#server.makeQuery(), from: this.#from, chat_instance: '1', data };
    return this.#server.makeUpdate(
      { callback_query: { ...query, message: this.#message({ text: '…' }) } },
      this.id,
    ) as Update & { callback_query: { id: string } };
  }

  block(): Update {
    this.#server.block(this.id, true);
    return this.#member('kicked');
  }

  unblock(): Update {
    this.#server.block(this.id, false);
    return this.#member('member');
  }

  #member(status: string): Update {
    const chat = { id: this.id, type: 'private' };
    const change = { chat, from: this.#from, date: 0, new_chat_member: { status, user: { id: 123456789 } } };
    return this.#server.makeUpdate({ my_chat_member: change }, this.id);
  }
}

function answer(response: ServerResponse, result: Result): void {
  if (response.destroyed) return;
  const body =
    'result' in result
      ? { ok: true, result: result.result }
      : {
          ok: false,
          error_code: result.error.code,
          description: result.error.description,
          ...(result.error.retryAfter === undefined ? {} : { parameters: { retry_after: result.error.retryAfter } }),
        };
  response
    .writeHead('result' in result ? 200 : result.error.code, { 'content-type': 'application/json' })
    .end(JSON.stringify(body));
}

function isInsidePair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
}

/** Near enough to what the real parser refuses: a tag it does not know or that is never closed. */
function isUnbalanced(text: string): boolean {
  return /[<>]/.test(text);
}
