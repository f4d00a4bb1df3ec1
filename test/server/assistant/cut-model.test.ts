import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analysis } from '../../../db/schema/analyses.ts';
import { chunksOf, type ModelServer } from '../../support/model-server.ts';
import { getAnalysis } from '../../support/sample-case.ts';
import { cardsIn, TalkClient, textIn } from '../../support/talk.ts';
import { openTalkApp } from '../../support/talk-model.ts';
import type { TestApp } from '../../support/test-app.ts';
import { getPage, narrative } from '../console/console-client.ts';

let test: TestApp;
let server: ModelServer;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ test, server, close } = await openTalkApp());
});
afterAll(() => close());

/** The two answers of a whole run: a tool that writes, then words. */
const steps = [
  { call: [{ name: 'startDraft', input: { alias: 'A.R.', targetQuery: 'magazziniera', maxHours: 80 } }] },
  { say: 'La bozza è pronta [T1]. Ecco la scheda.' },
] as const;
const lengths = steps.map((step) => chunksOf(step as never).length);
const total = lengths[0]! + lengths[1]!;

describe('a model whose connection ends', () => {
  for (let cut = 0; cut <= total; cut += 1) {
    it(`after ${cut} of ${total} chunks leaves a readable conversation and one whole draft`, async () => {
      const client = await test.signIn('consultant');
      // The run's chunks are counted through: the first answer takes its share, the second what is left.
      server.play((request) => {
        const second = request.body.messages.some(({ role }) => role === 'tool');
        const left = second ? cut - lengths[0]! : cut;
        return { chunks: Math.max(0, left), of: steps[second ? 1 : 0] as never };
      });
      const talk = new TalkClient(test, client);
      const turn = await talk.say(
        `mi serve qualcosa per A.R., si vede magazziniera e ha al massimo 80 ore\n${narrative}`,
      );
      expect(turn.status).toBe('done');
      expect(
        turn.parts.filter((part) => part.type === 'tool').map((part) => part.type === 'tool' && part.state),
      ).not.toContain('running');
      // Nothing half said: every text ends as a sentence does.
      for (const line of textIn(turn).split('\n')) expect(line).toMatch(/[.!?…»]$/);
      const rows = await test.database.db
        .select()
        .from(analysis)
        .where(eq(analysis.organisationId, client.organisationId));
      expect(rows.map(({ status }) => status)).toEqual(['draft']);
      const [card] = cardsIn(turn, 'draft');
      expect(card).toMatchObject({ analysisId: rows[0]!.id, alias: 'A.R.', maxHours: 80 });
      const body = await getAnalysis(client, rows[0]!.id);
      expect(body.gaps.length).toBeGreaterThan(0);
      expect(new Set(body.gaps.map(({ decision }) => decision.state))).toEqual(new Set(['proposed']));
      const page = await getPage(client, `/assistente/${talk.id}`);
      expect(page.status).toBe(200);
      expect(page.html).toContain('A.R. → Magazziniere/Magazziniera');
    });
  }
});
