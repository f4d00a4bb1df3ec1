import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type EmbeddingServer = {
  baseUrl: string;
  /** Every text that arrived, in order. */
  texts: string[];
  /** How the next requests are answered. */
  mode: 'right' | 'error' | 'hang' | 'garbage' | 'too-few';
  close(): Promise<void>;
};

/** Words that mean the same here: what a real model would know, so that a test can ask in other words. */
const meanings = [
  ['gatto', 'felino', 'micio'],
  ['acqua', 'idrico', 'water'],
  ['treno', 'ferrovia', 'railway'],
  ['pane', 'panificazione', 'bread'],
];

/** Vectors over HTTP, one dimension a meaning: they prove the machinery, never the quality of a model. */
export async function startEmbeddingServer(dimensions = meanings.length): Promise<EmbeddingServer> {
  const http = createServer(async (request, response) => {
    let raw = '';
    for await (const chunk of request) raw += chunk;
    const body = JSON.parse(raw) as { input: string[]; model: string };
    server.texts.push(...body.input);
    if (server.mode === 'hang') return;
    if (server.mode === 'error') {
      response.writeHead(500, { 'content-type': 'application/json' }).end('{"error":{"message":"scripted"}}');
      return;
    }
    const inputs = server.mode === 'too-few' ? body.input.slice(1) : body.input;
    const data = inputs.map((text, index) => ({
      object: 'embedding',
      index,
      embedding: server.mode === 'garbage' ? 'x' : vectorOf(text, dimensions),
    }));
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ object: 'list', model: body.model, data, usage: { prompt_tokens: 1, total_tokens: 1 } }));
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const server: EmbeddingServer = {
    baseUrl: `http://127.0.0.1:${(http.address() as AddressInfo).port}/v1`,
    texts: [],
    mode: 'right',
    close: () =>
      new Promise((resolve) => {
        http.closeAllConnections();
        http.close(() => resolve());
      }),
  };
  return server;
}

function vectorOf(text: string, dimensions: number): number[] {
  const words = text.toLowerCase();
  return Array.from({ length: dimensions }, (_, at) =>
    (meanings[at] ?? []).some((word) => words.includes(word)) ? 1 : 0.01,
  );
}
