import { talkLimits } from '../../agents/model/limits.ts';
import { openAssistantModel } from '../../server/assistant/open-model.ts';
import { readConfig } from '../../server/config.ts';
import { type ModelServer, startModelServer } from './model-server.ts';
import { openTestApp, type TestApp } from './test-app.ts';

/** Short enough that a test of a silent server ends soon, long enough for a busy machine to answer a scripted call. */
export const talkTestLimits = { ...talkLimits, totalMs: 15_000, stepMs: 8_000, firstChunkMs: 4_000, chunkMs: 2_000 };

/** The application with a scripted model behind the assistant: it proves the machinery, never a model's quality. */
export async function openTalkApp(): Promise<{ test: TestApp; server: ModelServer; close(): Promise<void> }> {
  const server = await startModelServer();
  const config = readConfig({ OPENAI_BASE_URL: server.baseUrl, CHAT_MODEL: 'scripted' });
  const test = await openTestApp({ assistantModel: openAssistantModel(config.model!, { limits: talkTestLimits }) });
  return {
    test,
    server,
    async close() {
      await test.close();
      await server.close();
    },
  };
}
