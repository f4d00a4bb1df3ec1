import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Draft } from '../../../agents/analyst/draft.ts';
import { builtInWriter } from '../../../server/analyses/draft-writer.ts';
import { type ModelServer, startModelServer } from '../../support/model-server.ts';
import { hostileCases } from './hostile-scripts.ts';
import { type Bench, callsOf, draftAgainst, factsOf, openBench, person, testLimits } from './model-case.ts';

const quote = 'Guidavo il muletto ogni giorno e caricavo i furgoni per le consegne.';

let server: ModelServer;
let bench: Bench;
let rules: Draft;
beforeAll(async () => {
  server = await startModelServer();
  bench = await openBench();
  rules = (
    await builtInWriter({ db: bench.database.db, knowledge: bench.knowledge }, bench.input, {
      onProgress: () => {},
      signal: new AbortController().signal,
      personNames: [],
    })
  ).draft;
});
afterAll(async () => {
  await server.close();
  await bench.database.close();
});

describe('a hostile model', () => {
  it('changes nothing that is shown, decides nothing, and ends in bounded time, in more than 200 ways', async () => {
    const cases = hostileCases(rules, quote);
    expect(cases.length).toBeGreaterThan(200);
    const wrong: { name: string; what: unknown }[] = [];
    for (const { name, script, failsWhole, refused } of cases) {
      // What is to be refused by the checks gets time to arrive there, also on a busy machine.
      const totalMs = refused === undefined ? 1_500 : 20_000;
      server.play(script);
      const result = await draftAgainst(bench, server.baseUrl, {
        limits: { ...testLimits, totalMs, stepMs: totalMs },
      });
      const calls = callsOf(result);
      const shown = JSON.stringify([result.draft.statements, result.draft.citations]);
      if (shown !== JSON.stringify([rules.statements, rules.citations]))
        wrong.push({ name, what: result.draft.statements.filter((statement) => statement.origin === 'model') });
      if (JSON.stringify(factsOf(result.draft)) !== JSON.stringify(factsOf(rules)))
        wrong.push({ name, what: 'facts changed' });
      // Twice the limit of a task, plus what the rules take: the calls say how long they took.
      if (calls.some((call) => call.durationMs > totalMs + 1_000))
        wrong.push({ name, what: calls.map((call) => call.durationMs) });
      const judged = calls.find((call) => call.task === refused);
      if (
        refused !== undefined &&
        (judged?.outcome !== 'answered' || judged.kept > 0 || Object.keys(judged.dropped).length === 0)
      )
        wrong.push({ name, what: judged });
      if (failsWhole && (result.draftedWith.note === null || result.draftedWith.mode !== 'built_in'))
        wrong.push({ name, what: result.draftedWith });
      if (result.events.filter((event) => event.action === 'model.requested').length !== calls.length)
        wrong.push({ name, what: 'a call without its record' });
      const sent = server.requests.map((request) => request.raw).join('\n');
      if (
        sent.includes(person.fiscalCode) ||
        /Brambillaschi|347 ?1234567|esempio\.test|Garibaldi|invalida civile/.test(sent)
      )
        wrong.push({ name, what: 'personal data left' });
    }
    console.log(`${cases.length} hostile scripts`);
    expect(wrong).toEqual([]);
  }, 300_000);
});
