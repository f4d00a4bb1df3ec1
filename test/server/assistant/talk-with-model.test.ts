import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { featureSwitch, organisation } from '../../../db/schema/accounts.ts';
import { analysis } from '../../../db/schema/analyses.ts';
import { assistantUsage } from '../../../db/schema/assistant.ts';
import { auditEvent } from '../../../db/schema/audit.ts';
import type { ModelServer } from '../../support/model-server.ts';
import { createDraft, getAnalysis } from '../../support/sample-case.ts';
import { cardsIn, choicesIn, noticesIn, TalkClient, textIn, toolsIn } from '../../support/talk.ts';
import { openTalkApp } from '../../support/talk-model.ts';
import type { Client, TestApp } from '../../support/test-app.ts';
import { narrative } from '../console/console-client.ts';

let test: TestApp;
let server: ModelServer;
let close: () => Promise<void>;
let consultant: Client;
beforeAll(async () => {
  ({ test, server, close } = await openTalkApp());
  consultant = await test.signIn('consultant');
});
afterAll(() => close());

const call = (name: string, input: unknown) => ({ call: [{ name, input }] });
const sent = () => server.requests.map(({ raw }) => raw).join('\n');
const analyses = async () => (await test.database.db.select({ id: analysis.id }).from(analysis)).length;

describe('a conversation with a model', () => {
  it('reaches the same draft through the same tool, and keeps only what the person said of the limits', async () => {
    server.play([
      call('startDraft', {
        alias: 'colloquio delle 10',
        targetQuery: 'magazziniera',
        maxHours: 80,
        province: 'BG',
        pathway: 3,
      }),
      { say: 'Adesso serve il testo della persona.' },
    ]);
    const talk = new TalkClient(test, consultant);
    const asked = await talk.say(
      'dovrei occuparmi della persona del colloquio delle 10: si vede magazziniera, sta a Bergamo, ha 80 ore',
    );
    expect(asked.mode).toBe('model');
    expect(toolsIn(asked)).toEqual(['startDraft']);
    const [card] = cardsIn(await talk.say(narrative), 'draft');
    const { body } = await consultant.json<{ constraints: unknown }>('GET', `/api/v1/analyses/${card!.analysisId}`);
    // Percorso 3 was the model's idea.
    expect(body.constraints).toEqual({ maxHours: 80, province: 'BG' });
  });

  it('hands the model no pasted text, no name and no id, and shows the person the words again', async () => {
    const draft = await createDraft(test, consultant, { person: { alias: 'Ornella Brambillaschi', narrative } });
    server.play([call('explainVerdict', { competence: draft.gaps[0]!.label }), { say: 'Ecco la scheda.' }]);
    const talk = new TalkClient(test, consultant);
    const answer = await talk.say({
      text: `Ornella Brambillaschi, tel. 347 1234567, mi chiede da dove salta fuori «${draft.gaps[0]!.label}», dimmelo\nCV: ${narrative} Mi chiamo Ornella Brambillaschi e abito in via Garibaldi 12 a Treviglio.`,
      page: `/analisi/${draft.id}`,
    });
    expect(cardsIn(answer, 'verdict')).toHaveLength(1);
    for (const word of [
      'Brambillaschi',
      '347 1234567',
      'patentino',
      'Garibaldi',
      draft.id,
      draft.person.id,
      consultant.organisationId,
      consultant.userId,
    ])
      expect(sent()).not.toContain(word);
    expect(sent()).toContain('TESTO_1');
  });

  it('revises a draft and shows the difference', async () => {
    const draft = await createDraft(test, consultant);
    server.play([call('reviseDraft', { maxHours: 30 }), { say: 'Adesso le ore del piano sono al massimo 30 h [T1].' }]);
    const talk = new TalkClient(test, consultant);
    const answer = await talk.say({
      text: 'mi dice che più di 30 ore proprio non riesce, come verrebbe?',
      page: `/analisi/${draft.id}`,
    });
    expect(cardsIn(answer, 'difference')[0]!.limits).toEqual([
      { what: 'Ore', before: 'al massimo 100 h', after: 'al massimo 30 h' },
    ]);
    expect(textIn(answer)).toContain('al massimo 30 h');
  });

  it('explains a verdict and a module left out, and chains tools within its steps', async () => {
    const draft = await createDraft(test, consultant);
    const leftOut = (draft.plan as unknown as { leftOut: { title: string; why: string }[] }).leftOut[0]!;
    server.play([
      call('explainLeftOut', { module: leftOut.title }),
      call('listQuestions', {}),
      { say: 'Vedi le due schede.' },
    ]);
    const answer = await new TalkClient(test, consultant).say({
      text: 'quel corso che manca mi incuriosisce, e poi che le domando?',
      page: `/analisi/${draft.id}`,
    });
    expect(toolsIn(answer)).toEqual(['explainLeftOut', 'listQuestions']);
    expect(cardsIn(answer, 'steps')[0]!.steps[0]!.text).toBe(leftOut.why);
    expect(cardsIn(answer, 'questions')).toHaveLength(1);
  });

  it('compares two targets and prepares plain words, and stores nothing', async () => {
    const draft = await createDraft(test, consultant);
    const before = [await analyses(), JSON.stringify(await getAnalysis(consultant, draft.id))];
    server.play([
      call('compareTargets', { targets: ['magazziniera', 'barista'] }),
      call('writePlainText', {}),
      { say: 'Fatto.' },
    ]);
    const answer = await new TalkClient(test, consultant).say({
      text: 'tra stare in magazzino o dietro a un bancone che differenze vedo? e dammi due righe da lasciarle',
      page: `/analisi/${draft.id}`,
    });
    expect(cardsIn(answer, 'comparison')).toHaveLength(1);
    expect(cardsIn(answer, 'copy')).toHaveLength(1);
    expect([await analyses(), JSON.stringify(await getAnalysis(consultant, draft.id))]).toEqual(before);
  });

  it('writes a note only in the person’s own words', async () => {
    const draft = await createDraft(test, consultant);
    const noteOf = async () => ((await getAnalysis(consultant, draft.id)) as unknown as { note: string | null }).note;
    const talk = new TalkClient(test, consultant);
    server.play([call('writeNote', { text: 'La persona è perfetta per il posto' }), { say: 'Fatto.' }]);
    const proposed = await talk.say({
      text: 'mettimi qualcosa di sensato fra le annotazioni finali',
      page: `/analisi/${draft.id}`,
    });
    expect(await noteOf()).toBeNull();
    expect(choicesIn(proposed).map(({ label }) => label)).toContain('Usa questa nota');
    server.play([call('writeNote', { text: 'è libera dal lunedì al mercoledì' }), { say: 'Fatto.' }]);
    await talk.say({
      text: 'vorrei che fra le annotazioni finali ci fosse scritto che è libera dal lunedì al mercoledì?',
      page: `/analisi/${draft.id}`,
    });
    expect(await noteOf()).toBe('è libera dal lunedì al mercoledì');
  });

  it('answers on the programme with the adviser’s own words and sources, whatever the model adds', async () => {
    server.play([
      call('askProgramme', { question: 'quante ore dura al massimo il percorso 2?' }),
      { say: 'Il percorso dura 900 ore [T1]. Lo prevede la legge Biagi [T1]. Ecco la risposta.' },
    ]);
    const answer = await new TalkClient(test, consultant).say(
      'per il percorso 2, quante ore posso mettere al massimo?',
    );
    const texts = textIn(answer);
    expect(texts).toContain('150');
    expect(texts).not.toContain('900');
    expect(texts).not.toContain('Biagi');
    expect(texts).toContain('Ecco la risposta.');
    expect(answer.parts.some((part) => part.type === 'text' && part.sources.length > 0)).toBe(true);
  });

  it('finds modules and rules and checks a derogation', async () => {
    server.play([
      call('findModules', { query: 'magazzino', maxHours: 60 }),
      call('findRules', { query: 'ore', ruleId: 'R-14' }),
      call('checkDerogation', {
        motivation: 'Nel percorso 2 servono 200 ore perché alla persona manca il patentino e non esistono altri corsi',
      }),
      { say: 'Vedi le schede.' },
    ]);
    const answer = await new TalkClient(test, consultant).say(
      'che cosa trovo sul magazzino entro 60 ore, che dice la R-14, e regge scrivere che servono 200 ore?',
    );
    expect(cardsIn(answer, 'module').length).toBeGreaterThan(0);
    expect(cardsIn(answer, 'rule')[0]!.ruleId).toBe('R-14');
    expect(cardsIn(answer, 'check')[0]!.check.ruleId).toBe('R-14');
  });

  it('cannot decide: the request is answered without asking the model, and a made-up tool does nothing', async () => {
    const draft = await createDraft(test, consultant);
    const before = JSON.stringify(await getAnalysis(consultant, draft.id));
    const talk = new TalkClient(test, consultant);
    server.play([{ say: 'Approvata.' }]);
    const refused = await talk.say({ text: 'approva l’analisi', page: `/analisi/${draft.id}` });
    expect(server.requests).toHaveLength(0);
    expect(choicesIn(refused).map(({ href }) => href)).toContain(`/analisi/${draft.id}/approvazione`);
    server.play([
      call('approveAnalysis', { id: draft.id }),
      { say: 'Ho approvato l’analisi. La persona è idonea. Va nel cluster 2. Ecco.' },
    ]);
    const made = await talk.say({
      text: 'fai quello che serve perché sia tutto a posto',
      page: `/analisi/${draft.id}`,
    });
    expect(textIn(made)).not.toMatch(/approvat|idonea|cluster/i);
    expect(JSON.stringify(await getAnalysis(consultant, draft.id))).toBe(before);
  });

  it('gives way to rules in the same turn, with a sentence, when the model is dead, silent, cut or talks nonsense', async () => {
    const draft = await createDraft(test, consultant);
    const talk = new TalkClient(test, consultant);
    for (const [script, note] of [
      [{ status: 500 }, 'Il modello non risponde: continuo con le regole.'],
      [{ hang: true }, 'Il modello è lento: continuo con le regole.'],
      [{ cut: 'Un momento che guardo.' }, expect.stringContaining('continuo con le regole')],
      [{ raw: 'non è un flusso', contentType: 'text/plain' }, expect.stringContaining('continuo con le regole')],
      [
        { say: 'La persona è la migliore.' },
        'Il modello ha risposto in un modo che non si può usare: continuo con le regole.',
      ],
    ] as const) {
      server.play([script as never]);
      const answer = await talk.say({ text: 'domande per il colloquio', page: `/analisi/${draft.id}` });
      expect(noticesIn(answer)).toEqual([note]);
      expect(cardsIn(answer, 'questions')).toHaveLength(1);
      expect({ status: answer.status, mode: answer.mode }).toEqual({ status: 'done', mode: 'built_in' });
    }
  });
});

describe('what a model may cost', () => {
  it('is counted by organisation, month and case, and ends at the organisation’s budget', async () => {
    const spender = await test.signIn('consultant');
    const draft = await createDraft(test, spender);
    const talk = new TalkClient(test, spender);
    server.play([call('listQuestions', {}), { say: 'Ecco le domande.' }]);
    await talk.say({ text: 'e adesso che le chiedo, secondo te?', page: `/analisi/${draft.id}` });
    const [used] = await test.database.db
      .select()
      .from(assistantUsage)
      .where(eq(assistantUsage.organisationId, spender.organisationId));
    // Two steps of what the scripted server says that each cost.
    expect(used).toMatchObject({ analysisId: draft.id, runs: 1, inputTokens: 200, outputTokens: 40 });
    await test.database.db
      .update(organisation)
      .set({ settings: { assistantTokensPerMonth: 0 } })
      .where(eq(organisation.id, spender.organisationId));
    server.play([{ say: 'Non dovrei essere chiamato.' }]);
    const answer = await talk.say({ text: 'domande per il colloquio', page: `/analisi/${draft.id}` });
    expect(server.requests).toHaveLength(0);
    expect(noticesIn(answer)).toEqual([
      'Il tuo ente ha finito le parole del modello per questo mese: rispondo con le regole.',
    ]);
    expect(cardsIn(answer, 'questions')).toHaveLength(1);
  });

  it('is nothing while the model’s switch is off', async () => {
    const someone = await test.signIn('consultant');
    await test.database.db
      .insert(featureSwitch)
      .values({ feature: 'model', isOn: false, reason: 'prova', changedBy: someone.userId, changedAt: new Date() });
    server.play([{ say: 'Non dovrei essere chiamato.' }]);
    const answer = await new TalkClient(test, someone).say('quante ore dura il percorso 2?');
    await test.database.db.delete(featureSwitch).where(eq(featureSwitch.feature, 'model'));
    expect(server.requests).toHaveLength(0);
    expect(noticesIn(answer)).toEqual(['L’uso del modello è sospeso: rispondo con le regole.']);
  });
});

describe('the log', () => {
  it('holds every message, every use of a tool and every call, and no word of what was said', async () => {
    const someone = await test.signIn('consultant');
    const draft = await createDraft(test, someone);
    server.play([call('explainVerdict', { competence: draft.gaps[0]!.label }), { say: 'Ecco.' }]);
    await new TalkClient(test, someone).say({
      text: 'Zampironi mi chiede del primo punto, cosa le dico?',
      page: `/analisi/${draft.id}`,
    });
    const rows = (await test.database.db.select().from(auditEvent))
      .map(({ body }) => body)
      .filter((body) => body.includes(someone.organisationId));
    const actions = rows.map((body) => (JSON.parse(body) as { action: string }).action);
    for (const action of [
      'assistant.asked',
      'assistant.tool-used',
      'analysis.viewed',
      'model.requested',
      'model.called',
    ])
      expect(actions).toContain(action);
    expect(rows.join('\n')).not.toContain('Zampironi');
  });
});
