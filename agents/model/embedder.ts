import { embedMany } from 'ai';
import { type Gate, type ModelSettings, openProvider } from './model.ts';

export type EmbedderSettings = Omit<ModelSettings, 'chatModel'> & { embeddingModel: string };
export type RawEmbedder = {
  host: string;
  model: string;
  /** One vector per text, in order. Throws what the SDK throws. */
  embed: (texts: string[], signal: AbortSignal, gate?: Gate) => Promise<number[][]>;
};

/** Vectors from an OpenAI-compatible server, through the same door as the chat model. Throws Fault `forbidden` for a host outside the register. */
export function createEmbedder(settings: EmbedderSettings): RawEmbedder {
  const { host } = openProvider(settings, () => {});
  return {
    host,
    model: settings.embeddingModel,
    async embed(texts, signal, gate = () => {}) {
      const { provider } = openProvider(settings, gate);
      const { embeddings } = await embedMany({
        model: provider.embedding(settings.embeddingModel),
        values: texts,
        maxRetries: 0,
        abortSignal: signal,
      });
      if (embeddings.length !== texts.length || embeddings.some((vector) => !vector.every(Number.isFinite)))
        throw new Error('embedding server gave vectors of another number or kind');
      return embeddings;
    },
  };
}
