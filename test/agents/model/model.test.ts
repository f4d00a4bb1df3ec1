import { generateText, streamText } from 'ai';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createModel } from '../../../agents/model/model.ts';
import { checkProvider } from '../../../agents/model/permitted-providers.ts';
import { readConfig } from '../../../server/config.ts';
import { type ModelServer, startModelServer } from '../../support/model-server.ts';

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());

const settings = (baseUrl = server.baseUrl) => ({ baseUrl, apiKey: 'chiave', chatModel: 'scripted' });

describe('the register of providers', () => {
  it.each([
    ['http://127.0.0.1:11434/v1', []],
    ['http://localhost:1234/v1', []],
    ['http://[::1]:8080/v1', []],
    ['https://api.openai.com/v1', ['api.openai.com']],
    ['https://modelli.ente.it:8443/v1', ['modelli.ente.it:8443']],
    ['http://gpu.rete.interna:8000/v1', ['http://gpu.rete.interna:8000']],
  ])('permits %s', (address, register) => {
    expect(checkProvider(address, register)).toMatchObject({ permitted: true });
  });

  it.each([
    ['https://api.openai.com/v1', [], 'not_listed'],
    ['https://api.openai.com.esempio.test/v1', ['api.openai.com'], 'not_listed'],
    ['https://esempio.test/api.openai.com', ['api.openai.com'], 'not_listed'],
    ['https://api.openai.com:444/v1', ['api.openai.com'], 'not_listed'],
    ['http://api.openai.com/v1', ['api.openai.com'], 'not_encrypted'],
    ['https://api.openai.com@esempio.test/v1', ['api.openai.com'], 'not_an_address'],
    ['http://localhost.esempio.test/v1', [], 'not_listed'],
    ['http://127.0.0.1.esempio.test/v1', [], 'not_listed'],
    ['http://0.0.0.0:8000/v1', [], 'not_listed'],
    ['ftp://127.0.0.1/v1', [], 'not_an_address'],
    ['nonsense', [], 'not_an_address'],
  ])('refuses %s with the register %j: %s', (address, register, reason) => {
    expect(checkProvider(address, register)).toMatchObject({ permitted: false, reason });
  });

  it('stops the start with a sentence that names the setting', () => {
    expect(() => readConfig({ CHAT_MODEL: 'x', OPENAI_API_KEY: 'y' })).toThrow(
      /OPENAI_BASE_URL.*api\.openai\.com.*MODEL_PROVIDERS/,
    );
    expect(() =>
      readConfig({ CHAT_MODEL: 'x', OPENAI_BASE_URL: 'https://altro.test/v1', MODEL_PROVIDERS: 'api.openai.com' }),
    ).toThrow(/OPENAI_BASE_URL.*altro\.test/);
    expect(() =>
      readConfig({ CHAT_MODEL: 'x', OPENAI_BASE_URL: 'http://localhost/v1', MODEL_PROVIDERS: 'non un host' }),
    ).toThrow(/MODEL_PROVIDERS/);
    expect(
      readConfig({ CHAT_MODEL: 'x', OPENAI_API_KEY: 'y', MODEL_PROVIDERS: 'api.openai.com, altro.test' }).model
        ?.providers,
    ).toEqual(['api.openai.com', 'altro.test']);
  });

  it('refuses a model outside the register before any request', () => {
    expect(() => createModel(settings('https://altro.test/v1'))).toThrow(/MODEL_PROVIDERS/);
  });
});

describe('the door to a model', () => {
  it('hands every text about to leave to the gate, and a refusal of the gate sends nothing', async () => {
    server.play([{ say: 'ciao' }]);
    const seen: string[][] = [];
    const open = createModel(settings(), (texts) => {
      seen.push(texts);
    });
    expect(
      (await generateText({ model: open.language, prompt: 'buongiorno', instructions: 'sii breve', maxRetries: 0 }))
        .text,
    ).toBe('ciao');
    expect(seen[0]?.join(' ')).toContain('buongiorno');
    expect(seen[0]?.join(' ')).toContain('sii breve');
    server.play([{ say: 'ciao' }]);
    const closed = createModel(settings(), () => {
      throw new Error('no');
    });
    await expect(generateText({ model: closed.language, prompt: 'buongiorno', maxRetries: 0 })).rejects.toThrow();
    expect(server.requests).toHaveLength(0);
  });

  it('follows no redirect, because it may lead to another host', async () => {
    const elsewhere = await startModelServer([{ say: 'da un’altra parte' }]);
    server.play([{ redirect: `${elsewhere.baseUrl}/chat/completions` }]);
    await expect(
      generateText({ model: createModel(settings()).language, prompt: 'x', maxRetries: 0 }),
    ).rejects.toThrow();
    expect(elsewhere.requests).toHaveLength(0);
    await elsewhere.close();
  });

  it('reads no endless answer', async () => {
    server.play([{ raw: `{"choices":[{"message":{"content":"${'a'.repeat(3_000_000)}"}}]}` }]);
    await expect(
      generateText({ model: createModel(settings()).language, prompt: 'x', maxRetries: 0 }),
    ).rejects.toThrow();
  });

  it('speaks Chat Completions with the key and the name of the model', async () => {
    server.play([{ say: 'ciao' }]);
    await generateText({ model: createModel(settings()).language, prompt: 'x', maxRetries: 0 });
    expect(server.requests[0]).toMatchObject({
      path: '/v1/chat/completions',
      body: { model: 'scripted' },
      headers: { authorization: 'Bearer chiave' },
    });
  });

  it('streams, and a cut stream ends with an error instead of a whole answer', async () => {
    server.play([{ say: 'una frase intera in più pezzi' }]);
    expect(await streamText({ model: createModel(settings()).language, prompt: 'x', maxRetries: 0 }).text).toBe(
      'una frase intera in più pezzi',
    );
    server.play([{ cut: 'una frase che non arriva mai alla fine perché il filo si spezza' }]);
    const errors: unknown[] = [];
    const cut = streamText({
      model: createModel(settings()).language,
      prompt: 'x',
      maxRetries: 0,
      onError: ({ error }) => errors.push(error),
    });
    await cut.text.then(
      () => {},
      (error) => errors.push(error),
    );
    expect(errors.length).toBeGreaterThan(0);
  });
});
