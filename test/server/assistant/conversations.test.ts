import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../../db/ids.ts';
import { assistantConversation, assistantEvent, assistantTurn, assistantUsage } from '../../../db/schema/assistant.ts';
import { conversationsKeptMs, expireConversations } from '../../../server/assistant/expire-conversations.ts';
import { liveRunsOf } from '../../../server/assistant/live-runs.ts';
import { createDraft } from '../../support/sample-case.ts';
import { cardsIn, noticesIn, TalkClient, textIn } from '../../support/talk.ts';
import { type Client, openTestApp, type TestApp } from '../../support/test-app.ts';
import { getPage, narrative, postForm } from '../console/console-client.ts';

let test: TestApp;
let consultant: Client;
beforeAll(async () => {
  test = await openTestApp();
  consultant = await test.signIn('consultant');
});
afterAll(() => test.close());

const list = async (client: Client, q = '') =>
  (
    await client.json<{ conversations: { id: string; title: string; analysisId: string | null }[] }>(
      'GET',
      `/api/v1/assistant/conversations?q=${encodeURIComponent(q)}`,
    )
  ).body.conversations;

/** Events of a stream, with the number each carries. */
function eventsOf(text: string): { id: number | null; data: string }[] {
  return text
    .split('\n\n')
    .filter((block) => block.includes('data:'))
    .map((block) => ({
      id: Number(/^id: (\d+)$/m.exec(block)?.[1] ?? Number.NaN) || null,
      data: /^data: (.*)$/m.exec(block)![1]!,
    }));
}

describe('the history of conversations', () => {
  it('is one account’s: listed, searched by words said and answered, renamed, deleted, and nobody else’s', async () => {
    const mine = await test.signIn('consultant');
    const colleague = await test.signIn('consultant', mine.organisationId);
    const talk = new TalkClient(test, mine);
    await talk.say('quante ore dura il percorso 2?');
    const other = new TalkClient(test, mine);
    await other.say('apri il catalogo');
    expect((await list(mine)).map(({ id }) => id)).toEqual([other.id, talk.id]);
    expect((await list(mine, 'moduli di 40')).map(({ id }) => id)).toEqual([talk.id]);
    expect(await list(mine, 'parola mai detta')).toEqual([]);
    expect(await list(colleague)).toEqual([]);
    expect((await colleague.request('GET', `/api/v1/assistant/conversations/${talk.id}`)).status).toBe(404);
    expect(
      (await mine.json('PATCH', `/api/v1/assistant/conversations/${talk.id}`, { title: 'Ore del percorso 2' })).status,
    ).toBe(200);
    expect((await mine.json('PATCH', `/api/v1/assistant/conversations/${talk.id}`, { title: ' ' })).status).toBe(422);
    expect((await list(mine, 'ore del')).map(({ title }) => title)).toEqual(['Ore del percorso 2']);
    expect((await mine.request('DELETE', `/api/v1/assistant/conversations/${talk.id}`)).status).toBe(200);
    expect((await mine.request('DELETE', `/api/v1/assistant/conversations/${talk.id}`)).status).toBe(404);
    expect((await list(mine)).map(({ id }) => id)).toEqual([other.id]);
  });

  it('never mixes two people: another person’s page or a new draft opens a conversation of its own', async () => {
    const one = await createDraft(test, consultant);
    const two = await createDraft(test, consultant, { person: { alias: 'B.T.', narrative } });
    const talk = new TalkClient(test, consultant);
    await talk.say({ text: 'domande per il colloquio', page: `/analisi/${one.id}` });
    const first = talk.id;
    await talk.say({ text: 'domande per il colloquio', page: `/analisi/${two.id}` });
    expect(talk.id).not.toBe(first);
    const second = talk.id;
    await talk.say('prepara l’analisi per C.V., vuole fare la barista');
    expect(talk.id).not.toBe(second);
    const rows = await test.database.db
      .select()
      .from(assistantConversation)
      .where(eq(assistantConversation.userId, consultant.userId));
    const personOf = new Map(rows.map(({ id, personId }) => [id, personId]));
    expect([personOf.get(first!), personOf.get(second!), personOf.get(talk.id!)]).toEqual([
      one.person.id,
      two.person.id,
      null,
    ]);
    talk.id = first;
    const led = await talk.say('riprendi il caso di B.T.');
    expect(textIn(led)).toContain('riguarda un’altra persona');
    expect(cardsIn(led, 'draft')).toEqual([]);
  });

  it('knows nothing of another organisation’s cases, in the words for one that never was', async () => {
    const draft = await createDraft(test, consultant);
    const stranger = await test.signIn('consultant');
    const talk = new TalkClient(test, stranger);
    const named = textIn(await talk.say(`riprendi ${draft.id}`));
    expect(named).toBe(textIn(await talk.say(`riprendi ${newId('analysis')}`)));
    const refused = await talk.post({ text: 'domande per il colloquio', page: `/analisi/${draft.id}` });
    expect(refused.status).toBe(404);
  });

  it('ends after a quarter without use, keys and all, and pieces of answers after an hour', async () => {
    const mine = await test.signIn('consultant');
    const talk = new TalkClient(test, mine);
    const turn = await talk.say('ciao');
    const at = new Date();
    await expireConversations(test.database, new Date(at.getTime() + 2 * 3_600_000));
    expect(await test.database.db.select().from(assistantEvent).where(eq(assistantEvent.turnId, turn.id))).toEqual([]);
    expect(textIn((await talk.read()).turns[0]!)).toContain('Eccomi');
    await expireConversations(test.database, new Date(at.getTime() + conversationsKeptMs - 60_000));
    expect(await list(mine)).toHaveLength(1);
    await expireConversations(test.database, new Date(at.getTime() + conversationsKeptMs + 60_000));
    expect(await list(mine)).toEqual([]);
    await expect(test.deps.personKeys.get(test.database.db, talk.id!)).rejects.toThrow();
  });
});

describe('an answer on its way', () => {
  it('streams as UI message chunks and is taken up again after any number, without a gap or a repeat', async () => {
    const talk = new TalkClient(test, consultant);
    const turn = await talk.say('quante ore dura il percorso 2?');
    const path = `/api/v1/assistant/conversations/${talk.id}/events?turn=${turn.id}`;
    const response = await consultant.request('GET', path);
    expect(response.headers.get('x-vercel-ai-ui-message-stream')).toBe('v1');
    const all = eventsOf(await response.text());
    const types = all.slice(0, -1).map(({ data }) => (JSON.parse(data) as { type: string }).type);
    expect(types[0]).toBe('start');
    for (const type of [
      'tool-input-available',
      'tool-output-available',
      'text-start',
      'text-delta',
      'source-document',
      'finish',
    ])
      expect(types).toContain(type);
    expect(all.at(-1)!.data).toBe('[DONE]');
    const numbers = all.flatMap(({ id }) => (id === null ? [] : [id]));
    for (const after of numbers) {
      const rest = eventsOf(
        await (await consultant.request('GET', path, undefined, { 'last-event-id': String(after) })).text(),
      );
      expect(rest.map(({ data }) => data)).toEqual(
        all.slice(all.findIndex(({ id }) => id === after) + 1).map(({ data }) => data),
      );
    }
  });

  it('goes on when the reader leaves, takes no second message meanwhile, and stops when asked to', async () => {
    const mine = await test.signIn('consultant');
    const talk = new TalkClient(test, mine);
    // The draft is not drained: the answer waits for it.
    await talk.post(`prepara l’analisi per A.R., vuole fare la magazziniera\n${narrative}`);
    const id = talk.id!;
    while (
      (await test.database.db.select().from(assistantConversation).where(eq(assistantConversation.id, id)))[0]!
        .analysisId === null
    )
      await new Promise((resolve) => setTimeout(resolve, 20));
    const controller = new AbortController();
    const reading = test.app.request(`/api/v1/assistant/conversations/${id}/events`, { signal: controller.signal });
    await reading;
    controller.abort();
    const second = await mine.json<{ detail: string }>('POST', `/api/v1/assistant/conversations/${id}/messages`, {
      text: 'ci sei?',
    });
    expect(second.status).toBe(409);
    expect(second.body.detail).toContain('Una risposta è in corso');
    expect((await mine.request('POST', `/api/v1/assistant/conversations/${id}/stop`)).status).toBe(200);
    await liveRunsOf(test.database).settle();
    const body = await talk.read();
    expect(body.turns[0]!.status).toBe('stopped');
    expect(body.analysisId).not.toBeNull();
    // What was begun in the case goes on there.
    await test.drain();
    const { body: made } = await mine.json<{ status: string }>('GET', `/api/v1/analyses/${body.analysisId}`);
    expect(made.status).toBe('draft');
    expect(textIn(await talk.say('domande per il colloquio'))).toContain('essenziali');
  });

  it('whose server died is closed with what had come, and the conversation goes on', async () => {
    const talk = new TalkClient(test, consultant);
    const turn = await talk.say('apri il catalogo');
    // As a killed process leaves it: running, its lease over, only its pieces stored.
    await test.database.db
      .update(assistantTurn)
      .set({ status: 'running', endedAt: null, parts: null, mode: null, leaseUntil: new Date(Date.now() - 1000) })
      .where(eq(assistantTurn.id, turn.id));
    const [closed] = (await talk.read()).turns;
    expect(closed!.status).toBe('failed');
    expect(cardsIn(closed!, 'page')).toHaveLength(1);
    expect(noticesIn(closed!)[0]).toContain('si è interrotta');
    expect(cardsIn(await talk.say('apri i fabbisogni'), 'page')[0]!.href).toBe('/fabbisogni');
  });
});

describe('the assistant’s page', () => {
  it('works as a plain form: a message, a choice, a new title, the end', async () => {
    const mine = await test.signIn('consultant');
    const said = await postForm(mine, '/assistente', { conversation: '', text: 'ciao' });
    expect(said.status).toBe(303);
    const path = said.location!.split('#')[0]!;
    const page = await getPage(mine, path);
    expect(page.html).toContain('Eccomi. Da dove cominciamo?');
    expect(page.html).toContain('Modalità senza modello');
    const [, choice] = /name="choice" value="([^"]+)"[^>]*>\s*Nuova bozza/.exec(page.html)!;
    const pressed = await postForm(mine, '/assistente', { conversation: path.split('/').at(-1)!, choice: choice! });
    expect((await getPage(mine, pressed.location!.split('#')[0]!)).html).toContain('A quale lavoro punta');
    const empty = await postForm(mine, '/assistente', { conversation: path.split('/').at(-1)!, text: '  ' });
    expect(empty.status).toBe(422);
    expect(empty.html).toContain('Scrivi un messaggio, oppure allega un file.');
    expect((await postForm(mine, `${path}/titolo`, { title: 'Prima prova' })).status).toBe(303);
    expect((await getPage(mine, path)).html).toContain('<h1>Prima prova</h1>');
    expect((await postForm(mine, `${path}/elimina`, {})).location).toBe(
      '/assistente/nuova?esito=conversazione-eliminata',
    );
    expect((await getPage(mine, path)).status).toBe(404);
  });

  it('shows the words of others as words', async () => {
    const mine = await test.signIn('consultant');
    const said = await postForm(mine, '/assistente', {
      conversation: '',
      text: 'che cos’è <img src=x onerror=alert(1)> nel percorso 2?',
    });
    const page = await getPage(mine, said.location!.split('#')[0]!);
    expect(page.html).not.toContain('<img src=x');
  });

  it('stands as a pane on every page of who may talk, and on nobody else’s', async () => {
    const mine = await test.signIn('consultant');
    const auditor = await test.signIn('auditor', mine.organisationId);
    expect((await getPage(mine, '/catalogo')).html).toContain('id="assistente-pannello"');
    expect((await getPage(auditor, '/registro')).html).not.toContain('assistente-pannello');
    const draft = await createDraft(test, mine);
    const pane = await getPage(mine, `/assistente/pannello?da=/analisi/${draft.id}`);
    expect(pane.html).toContain(`name="page" value="/analisi/${draft.id}"`);
  });
});

describe('what the model cost', () => {
  it('is shown to an administrator in sums, an average only from five cases on, and set there', async () => {
    const admin = await test.signIn('admin');
    const add = (n: number, analysisId: string) =>
      test.database.db.insert(assistantUsage).values({
        organisationId: admin.organisationId,
        month: `${new Date().toISOString().slice(0, 7)}-01`,
        analysisId,
        runs: 1,
        inputTokens: 900 * n,
        outputTokens: 100 * n,
      });
    for (const n of [1, 2, 3, 4]) await add(n, `ana_${n}`);
    await add(10, '');
    const usage = async () => (await admin.json<Record<string, unknown>>('GET', '/api/v1/assistant/usage')).body;
    expect(await usage()).toMatchObject({ used: 20_000, runs: 5, cases: 4, tokensPerCase: null, euro: null });
    await add(5, 'ana_5');
    // 1,000 × (1 + 2 + 3 + 4 + 5) over five cases.
    expect(await usage()).toMatchObject({ used: 25_000, cases: 5, tokensPerCase: 3000 });
    expect(
      (await postForm(admin, '/sistema/assistente', { tokensPerMonth: '500.000', euroPerMillion: '2,5' })).status,
    ).toBe(303);
    expect(await usage()).toMatchObject({ budget: 500_000, euroPerMillion: 2.5, euro: 0.06 });
    const wrong = await postForm(admin, '/sistema/assistente', { tokensPerMonth: 'tanti', euroPerMillion: '' });
    expect(wrong.status).toBe(422);
    expect(await usage()).toMatchObject({ budget: 500_000 });
  });
});
