import { createOpenAI } from '@ai-sdk/openai';
import type { LanguageModel } from 'ai';
import { Fault } from '../../db/fault.ts';
import { checkProvider, type ProviderRegister, refusalOf } from './permitted-providers.ts';

/** A language model and what the record says about it. */
export type Model = { language: Exclude<LanguageModel, string>; host: string; name: string };

export type ModelSettings = {
  /** Address of a server that speaks Chat Completions, up to `/v1`. */
  baseUrl: string;
  apiKey: string | null;
  chatModel: string;
  /** Hosts other than this machine that may receive data. */
  providers?: ProviderRegister;
  fetch?: typeof fetch;
};

/** Looks at everything about to leave; throwing keeps it here. */
export type Gate = (texts: string[]) => void;

/** An answer larger than this is no answer; reading it would fill the memory. */
const responseBytesMax = 2_000_000;

/**
 * A model behind an OpenAI-compatible server. Every request goes through one door that checks the host again (a redirect
 * could lead elsewhere) and hands the texts of the body to the gate. Throws Fault `forbidden` for a host that the
 * register does not list.
 */
export function createModel(settings: ModelSettings, gate: Gate = () => {}): Model {
  const { provider, host } = openProvider(settings, gate);
  return { language: provider.chat(settings.chatModel), host, name: settings.chatModel };
}

/** The provider behind the guarded door, for the chat model and for the one that makes vectors. */
export function openProvider(settings: Omit<ModelSettings, 'chatModel'>, gate: Gate) {
  const register = settings.providers ?? [];
  const check = checkProvider(settings.baseUrl, register);
  if (!check.permitted) throw new Fault('forbidden', `Il modello non è ammesso: ${refusalOf(check)}`);
  const send = settings.fetch ?? fetch;
  const guarded: typeof fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const again = checkProvider(address, register);
    if (!again.permitted || again.host !== check.host)
      throw new Fault('forbidden', 'Il modello non è ammesso: indirizzo diverso da quello registrato.');
    gate(textsOf(init?.body));
    return bounded(await send(input, { ...init, redirect: 'error' }));
  };
  const provider = createOpenAI({
    baseURL: settings.baseUrl.replace(/\/+$/, ''),
    apiKey: settings.apiKey ?? 'none',
    name: 'model',
    fetch: guarded,
  });
  return { provider, host: check.host };
}

/** Every text of the messages, or of the input of an embedding: content, tool results, arguments. Ids and settings are ours and hold nobody's data. */
function textsOf(body: unknown): string[] {
  if (typeof body !== 'string') throw new Fault('internal', 'Richiesta al modello in un formato inatteso.');
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (Array.isArray(value)) for (const member of value) walk(member);
    else if (value !== null && typeof value === 'object') {
      for (const [key, member] of Object.entries(value)) if (key !== 'id' && key !== 'tool_call_id') walk(member);
    }
  };
  const sent = JSON.parse(body) as { messages?: unknown; input?: unknown };
  walk([sent.messages, sent.input]);
  return texts;
}

/** The same response, ended with an error when its body grows past the limit. */
function bounded(response: Response): Response {
  if (response.body === null) return response;
  let bytes = 0;
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.byteLength;
        if (bytes > responseBytesMax) controller.error(new Error('model response too large'));
        else controller.enqueue(chunk);
      },
    }),
  );
  return new Response(counted, { status: response.status, statusText: response.statusText, headers: response.headers });
}
