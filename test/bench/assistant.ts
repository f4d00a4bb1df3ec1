import { openDatabase } from '../../db/database.ts';
import { migrate } from '../../db/migrate.ts';
import { loadStarterData } from '../../knowledge/starter/load-starter.ts';
import { openAssistantModel } from '../../server/assistant/open-model.ts';
import { readConfig } from '../../server/config.ts';
import { openAppOn } from '../support/app-on-database.ts';
import { startModelServer } from '../support/model-server.ts';

const rounds = 30;
const warmUps = 5;
const sentence = 'Ecco la scheda. Adesso scegli.';

export type FirstTokenRow = { directMs: number; oursMs: number; addedMs: number; addedP95Ms: number; rounds: number };

/**
 * How long after a message the first words of the model can be read, against a direct call to the same server, in turn. Ours
 * holds a sentence back until it is checked, so the server's sentences come in one piece; the rest is what we add: session,
 * storing the message, masking, the record of the call, the check, storing the words, the stream.
 */
export async function benchAssistant(): Promise<FirstTokenRow> {
  const database = await openDatabase({ kind: 'pglite', folder: null });
  await migrate(database);
  await database.db.transaction((tx) => loadStarterData(tx, new Date('2026-11-23T09:00:00Z')));
  const server = await startModelServer([{ say: sentence }]);
  const config = readConfig({ OPENAI_BASE_URL: server.baseUrl, CHAT_MODEL: 'scripted' });
  const test = await openAppOn(database, { assistantModel: openAssistantModel(config.model!) });
  const client = await test.signIn('consultant');
  await test.deps.knowledge.get();
  const direct: number[] = [];
  const ours: number[] = [];
  for (let round = 0; round < rounds + warmUps; round += 1) {
    const alone = await timeDirect(server.baseUrl);
    const through = await timeOurs(client);
    if (round < warmUps) continue;
    direct.push(alone);
    ours.push(through);
  }
  await test.close();
  await server.close();
  const added = ours.map((ms, at) => ms - direct[at]!).sort((a, b) => a - b);
  const middle = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
  return {
    directMs: middle(direct),
    oursMs: middle(ours),
    addedMs: added[Math.floor(added.length / 2)]!,
    addedP95Ms: added[Math.ceil(added.length * 0.95) - 1]!,
    rounds,
  };
}

/** To the first chunk that holds words. */
async function timeDirect(baseUrl: string): Promise<number> {
  const startMs = performance.now();
  const response = await fetch(`${baseUrl}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'scripted', stream: true, messages: [{ role: 'user', content: 'che mi dici?' }] }),
  });
  let text = '';
  for await (const chunk of response.body!) {
    text += Buffer.from(chunk).toString('utf8');
    if (text.includes('Ecco')) break;
  }
  return performance.now() - startMs;
}

/** To the first chunk of the UI message stream that holds words of the model. */
async function timeOurs(client: Awaited<ReturnType<Awaited<ReturnType<typeof openAppOn>>['signIn']>>): Promise<number> {
  const startMs = performance.now();
  const posted = await client.json<{ conversationId: string; turnId: string }>(
    'POST',
    '/api/v1/assistant/conversations',
    {
      text: 'che mi dici di bello?',
    },
  );
  const { conversationId, turnId } = posted.body;
  const response = await client.request(
    'GET',
    `/api/v1/assistant/conversations/${conversationId}/events?turn=${turnId}`,
  );
  let ms: number | null = null;
  let text = '';
  for await (const chunk of response.body!) {
    text += Buffer.from(chunk).toString('utf8');
    if (ms === null && text.includes('Ecco')) ms = performance.now() - startMs;
  }
  if (ms === null) throw new Error(`the model's words did not come: ${text.slice(0, 500)}`);
  return ms;
}
