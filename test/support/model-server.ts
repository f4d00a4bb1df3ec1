import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a request held, as Chat Completions spells it. */
export type ModelRequest = {
  path: string;
  headers: Record<string, string | string[] | undefined>;
  raw: string;
  body: {
    model?: string;
    stream?: boolean;
    messages: { role: string; content?: unknown; tool_calls?: unknown[] }[];
    tools?: { function: { name: string } }[];
    tool_choice?: unknown;
  };
};

/** How the server answers one request. */
export type Behaviour =
  | { say: string; finish?: string }
  | { json: unknown }
  | { call: { name: string; input: unknown }[] }
  | { status: number; headers?: Record<string, string>; body?: string }
  | { raw: string; contentType?: string }
  /** Never answers. */
  | { hang: true }
  /** Sends the beginning of a right answer and closes the connection. */
  | { cut: string }
  /** A right answer, so many bytes a tick (one when left out: for ever slower than anybody waits). */
  | { drip: string; everyMs: number; bytes?: number }
  /** A right answer whose connection ends after so many of its chunks. */
  | { chunks: number; of: { say: string } | { call: { name: string; input: unknown }[] } }
  | { redirect: string };

/** One behaviour for each request in turn, the last one for all further ones; or a function of the request. */
export type Script = Behaviour[] | ((request: ModelRequest, n: number) => Behaviour);

export type ModelServer = {
  baseUrl: string;
  requests: ModelRequest[];
  play(script: Script): void;
  close(): Promise<void>;
};

/** A model over HTTP that says what the script says: it proves the machinery, never the quality of a model. */
export async function startModelServer(script: Script = [{ json: {} }]): Promise<ModelServer> {
  let current = script;
  const requests: ModelRequest[] = [];
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    let raw = '';
    for await (const chunk of request) raw += chunk;
    const seen: ModelRequest = {
      path: request.url ?? '',
      headers: request.headers,
      raw,
      body: raw === '' ? { messages: [] } : JSON.parse(raw),
    };
    requests.push(seen);
    const n = requests.length - 1;
    const behaviour =
      typeof current === 'function' ? current(seen, n) : (current[Math.min(n, current.length - 1)] ?? { status: 500 });
    behave(behaviour, seen, response);
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests,
    play(next) {
      current = next;
      requests.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function behave(behaviour: Behaviour, request: ModelRequest, response: ServerResponse): void {
  if ('hang' in behaviour) return;
  if ('redirect' in behaviour) {
    response.writeHead(307, { location: behaviour.redirect }).end();
    return;
  }
  if ('status' in behaviour) {
    response
      .writeHead(behaviour.status, { 'content-type': 'application/json', ...behaviour.headers })
      .end(behaviour.body ?? JSON.stringify({ error: { message: 'scripted failure', type: 'server_error' } }));
    return;
  }
  if ('raw' in behaviour) {
    response.writeHead(200, { 'content-type': behaviour.contentType ?? 'application/json' }).end(behaviour.raw);
    return;
  }
  if ('chunks' in behaviour) {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.flushHeaders();
    const sent = chunksOf(behaviour.of).slice(0, behaviour.chunks).join('');
    // What was written must be on its way before the connection goes.
    response.write(sent === '' ? ':\n\n' : sent, () => setTimeout(() => response.destroy(), 20));
    return;
  }
  const message =
    'call' in behaviour ? { content: null, calls: behaviour.call } : { content: textOf(behaviour), calls: [] };
  const finish = 'call' in behaviour ? 'tool_calls' : 'say' in behaviour ? (behaviour.finish ?? 'stop') : 'stop';
  const whole =
    request.body.stream === true
      ? streamed(message, finish)
      : [JSON.stringify(completion(message, finish, request.body.model))];
  const type = request.body.stream === true ? 'text/event-stream' : 'application/json';
  if ('cut' in behaviour) {
    const bytes = Buffer.from(whole.join(''));
    response.writeHead(200, {
      'content-type': type,
      ...(request.body.stream === true ? {} : { 'content-length': bytes.byteLength }),
    });
    response.write(bytes.subarray(0, Math.floor(bytes.byteLength / 2)), () => response.destroy());
    return;
  }
  response.writeHead(200, { 'content-type': type });
  if ('drip' in behaviour) {
    const bytes = Buffer.from(whole.join(''));
    let at = 0;
    const timer = setInterval(() => {
      if (at >= bytes.byteLength || response.destroyed) {
        clearInterval(timer);
        response.end();
      } else {
        const size = behaviour.bytes ?? 1;
        response.write(bytes.subarray(at, at + size));
        at += size;
      }
    }, behaviour.everyMs);
    return;
  }
  for (const part of whole) response.write(part);
  response.end();
}

/** The chunks in which an answer streams, for cutting it between any two of them. */
export function chunksOf(behaviour: { say: string } | { call: { name: string; input: unknown }[] }): string[] {
  return 'call' in behaviour
    ? streamed({ content: null, calls: behaviour.call }, 'tool_calls')
    : streamed({ content: behaviour.say, calls: [] }, 'stop');
}

function textOf(
  behaviour: Extract<Behaviour, { say: string } | { json: unknown } | { cut: string } | { drip: string }>,
): string {
  if ('say' in behaviour) return behaviour.say;
  if ('json' in behaviour) return JSON.stringify(behaviour.json);
  return 'cut' in behaviour ? behaviour.cut : behaviour.drip;
}

type Message = { content: string | null; calls: { name: string; input: unknown }[] };

function toolCalls(message: Message) {
  return message.calls.map((call, index) => ({
    index,
    id: `call_${index}_${call.name}`,
    type: 'function',
    function: { name: call.name, arguments: JSON.stringify(call.input) },
  }));
}

function completion(message: Message, finish: string, model = 'scripted') {
  return {
    id: 'chatcmpl-scripted',
    object: 'chat.completion',
    created: 1_700_000_000,
    model,
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: message.content,
          ...(message.calls.length > 0 ? { tool_calls: toolCalls(message) } : {}),
        },
        finish_reason: finish,
      },
    ],
    usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 },
  };
}

function streamed(message: Message, finish: string): string[] {
  const event = (delta: unknown, end: string | null) =>
    `data: ${JSON.stringify({ id: 'chatcmpl-scripted', object: 'chat.completion.chunk', created: 1_700_000_000, model: 'scripted', choices: [{ index: 0, delta, finish_reason: end }] })}\n\n`;
  const text = message.content ?? '';
  const pieces = text.match(/[\s\S]{1,24}/g) ?? [];
  return [
    event({ role: 'assistant' }, null),
    ...pieces.map((piece) => event({ content: piece }, null)),
    ...(message.calls.length > 0 ? [event({ tool_calls: toolCalls(message) }, null)] : []),
    event({}, finish),
    `data: ${JSON.stringify({ id: 'chatcmpl-scripted', object: 'chat.completion.chunk', created: 1_700_000_000, model: 'scripted', choices: [], usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 } })}\n\n`,
    'data: [DONE]\n\n',
  ];
}
