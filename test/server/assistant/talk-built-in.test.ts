import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analysis } from '../../../db/schema/analyses.ts';
import { auditEvent } from '../../../db/schema/audit.ts';
import { type AnalysisBody, createDraft, getAnalysis } from '../../support/sample-case.ts';
import { cardsIn, choicesIn, noticesIn, TalkClient, textIn, toolsIn } from '../../support/talk.ts';
import { type Client, openTestApp, type TestApp } from '../../support/test-app.ts';
import { narrative } from '../console/console-client.ts';

let test: TestApp;
let consultant: Client;
let trainer: Client;
beforeAll(async () => {
  test = await openTestApp();
  consultant = await test.signIn('consultant');
  trainer = await test.signIn('trainer', consultant.organisationId);
});
afterAll(() => test.close());

const talkOf = (client: Client) => new TalkClient(test, client);

async function eventsOf(organisationId: string): Promise<{ action: string; detail?: Record<string, unknown> }[]> {
  const rows = await test.database.db.select().from(auditEvent);
  return rows.map((row) => JSON.parse(row.body)).filter((event) => event.organisationId === organisationId);
}

/** A conversation on the page of a case that is drafted. */
async function talkAbout(client: Client): Promise<{ talk: TalkClient; draft: AnalysisBody; page: string }> {
  const draft = await createDraft(test, client);
  return { talk: talkOf(client), draft, page: `/analisi/${draft.id}` };
}

describe('a conversation without a model', () => {
  it('makes a draft out of one sentence and a pasted CV, asking only for the CV', async () => {
    const talk = talkOf(consultant);
    const asked = await talk.say(
      'prepara l’analisi per la signora del colloquio delle 10, vuole fare la magazziniera, massimo 80 ore, Bergamo',
    );
    expect(asked.mode).toBe('built_in');
    expect(textIn(asked)).toContain('incolla qui il CV');
    expect((await talk.read()).awaiting).toBe('narrative');
    const made = await talk.say(narrative);
    const [card] = cardsIn(made, 'draft');
    expect(card).toMatchObject({
      alias: 'Colloquio delle 10',
      target: 'Magazziniere/Magazziniera',
      status: 'draft',
      maxHours: 80,
    });
    const body = await talk.read();
    expect(body.analysisId).toBe(card!.analysisId);
    expect(body.title).toBe('Colloquio delle 10 → Magazziniere/Magazziniera');
    const made_ = await consultant.json<{
      constraints: unknown;
      sources: { text: string; kind: string }[];
      gaps: { decision: { state: string } }[];
      plan: { totalHours: number };
    }>('GET', `/api/v1/analyses/${card!.analysisId}`);
    expect(made_.body.constraints).toEqual({ maxHours: 80, province: 'BG' });
    expect(made_.body.sources).toEqual([expect.objectContaining({ kind: 'narrative', text: narrative })]);
    expect(made_.body.plan.totalHours).toBeLessThanOrEqual(80);
    expect(new Set(made_.body.gaps.map(({ decision }) => decision.state))).toEqual(new Set(['proposed']));
  });

  it('asks for what is missing one thing at a time, and a job is chosen from the repertory', async () => {
    const talk = talkOf(consultant);
    const first = await talk.say('Prepara una nuova bozza');
    expect(textIn(first)).toContain('A quale lavoro punta');
    const offered = await talk.say('lavori in cucina');
    expect(choicesIn(offered).length).toBeGreaterThan(1);
    const label = choicesIn(offered)[0]!.label;
    const chosen = await talk.press(offered, label);
    expect(textIn(chosen)).toContain(label);
    expect(textIn(chosen)).toContain('incolla qui il CV');
    const named = await talk.say(
      'Per tre anni ho cucinato in una mensa: preparavo i primi, lavavo le pentole e tenevo pulita la cucina.',
    );
    expect(textIn(named)).toContain('Con quale sigla');
    const made = await talk.say('B.R.');
    expect(cardsIn(made, 'draft')[0]).toMatchObject({ alias: 'B.R.', target: label, status: 'draft' });
  });

  it('revises the limits in a new draft of the same person and shows what changed, the draft before staying as it was', async () => {
    const { talk, draft, page } = await talkAbout(consultant);
    const before = JSON.stringify(await getAnalysis(consultant, draft.id));
    const revised = await talk.say({ text: 'massimo 30 ore', page });
    const [card] = cardsIn(revised, 'draft');
    expect(card).toMatchObject({ maxHours: 30, alias: 'A.R.' });
    expect(card!.hours ?? 0).toBeLessThanOrEqual(30);
    const [difference] = cardsIn(revised, 'difference');
    expect(difference!.limits).toEqual([{ what: 'Ore', before: 'al massimo 100 h', after: 'al massimo 30 h' }]);
    const now = await getAnalysis(consultant, card!.analysisId);
    const titles = (body: AnalysisBody) =>
      body.plan.modules.map((module) => (module as unknown as { title: string }).title);
    for (const title of difference!.added) expect(titles(now).some((each) => title.startsWith(each))).toBe(true);
    for (const title of difference!.removed) expect(titles(draft).some((each) => title.startsWith(each))).toBe(true);
    const people = await test.database.db
      .select({ personId: analysis.personId })
      .from(analysis)
      .where(eq(analysis.id, card!.analysisId));
    expect(people[0]!.personId).toBe(draft.person.id);
    expect(JSON.stringify(await getAnalysis(consultant, draft.id))).toBe(before);
    expect(cardsIn(await talk.say('che cosa è cambiato?'), 'difference')[0]!.limits).toEqual(difference!.limits);
  });

  it('explains a verdict with the words it rests on, and a module that was left out with the planner’s reason', async () => {
    const { talk, draft, page } = await talkAbout(consultant);
    const gap = draft.gaps.find(({ verdict, evidence }) => verdict === 'evidenced' && evidence.length > 0)!;
    const explained = await talk.say({ text: `Perché «${gap.label}» è dimostrata?`, page });
    const [card] = cardsIn(explained, 'verdict');
    expect(card).toMatchObject({ label: gap.label, verdict: 'evidenced' });
    expect(card!.proofs.map(({ quote }) => quote)).toEqual(
      gap.evidence.map(({ text }) => text.replace(/\s+/g, ' ').trim()),
    );
    expect(card!.proofs[0]!.href).toBe(`/analisi/${draft.id}#prova-${gap.itemId}-0`);
    const leftOut = (draft.plan as unknown as { leftOut: { title: string; why: string }[] }).leftOut;
    const answer = await talk.say(`Perché non c’è il modulo «${leftOut[0]!.title}»?`);
    expect(cardsIn(answer, 'steps')[0]).toMatchObject({
      title: `Fuori dal piano: ${leftOut[0]!.title}`,
      steps: [{ text: leftOut[0]!.why }],
    });
  });

  it('compares two targets for one person and stores nothing', async () => {
    const { talk, page } = await talkAbout(consultant);
    const count = async () => (await test.database.db.select({ id: analysis.id }).from(analysis)).length;
    const before = await count();
    const compared = await talk.say({ text: 'confronta magazziniera e barista', page });
    const [card] = cardsIn(compared, 'comparison');
    expect(card!.columns.map(({ label }) => label)).toEqual(['Magazziniere/Magazziniera', 'Barista']);
    for (const { counts, required } of card!.columns)
      expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(required);
    expect(await count()).toBe(before);
  });

  it('lists the questions of the open lines, writes for the person in plain words, and fills the report’s note', async () => {
    const { talk, draft, page } = await talkAbout(consultant);
    const questions = cardsIn(await talk.say({ text: 'domande per il colloquio', page }), 'questions')[0]!.questions;
    const open = new Map(
      draft.gaps.filter(({ verdict }) => verdict !== 'evidenced').map(({ label, question }) => [label, question]),
    );
    expect(questions.length).toBeGreaterThan(0);
    for (const { label, question } of questions) expect(open.get(label)).toBe(question);
    const text = cardsIn(await talk.say('scrivi un testo in parole semplici per la persona'), 'copy')[0]!.text;
    expect(text).toContain('Che cosa porti già');
    expect(text).toContain('Puoi chiedere spiegazioni');
    const proposed = await talk.say('compila la nota');
    const note = cardsIn(proposed, 'copy')[0]!.text;
    expect(((await getAnalysis(consultant, draft.id)) as unknown as { note: string | null }).note).toBeNull();
    await talk.press(proposed, 'Usa questa nota');
    expect(((await getAnalysis(consultant, draft.id)) as unknown as { note: string | null }).note).toBe(note);
    await talk.say('Scrivi nella nota: la persona è disponibile dal lunedì al mercoledì');
    expect(((await getAnalysis(consultant, draft.id)) as unknown as { note: string | null }).note).toBe(
      'la persona è disponibile dal lunedì al mercoledì',
    );
  });

  it('decides, approves, signs, sends and ranks nothing: it says who does and leads to that page', async () => {
    const { talk, draft, page } = await talkAbout(consultant);
    const wanted: [string, string | null][] = [
      ['approva l’analisi', `/analisi/${draft.id}/approvazione`],
      ['accetta tutte le righe', `/analisi/${draft.id}`],
      ['firma il rapporto', `/analisi/${draft.id}`],
      ['invia il rapporto alla persona', `/analisi/${draft.id}/rapporto`],
      ['chi è la più adatta fra le tre persone di oggi?', `/analisi/${draft.id}`],
      ['iscrivila al corso', '/catalogo'],
    ];
    const before = JSON.stringify(await getAnalysis(consultant, draft.id));
    for (const [text, href] of wanted) {
      const answer = await talk.say({ text, page });
      expect({ text, tools: toolsIn(answer) }).toEqual({ text, tools: [] });
      expect({ text, href: choicesIn(answer).map((choice) => choice.href) }).toEqual({
        text,
        href: expect.arrayContaining([href]),
      });
    }
    expect(JSON.stringify(await getAnalysis(consultant, draft.id))).toBe(before);
    const actions = (await eventsOf(consultant.organisationId)).map(({ action }) => action);
    for (const never of ['approval.decided', 'decision.recorded', 'report.exported', 'person.exported'])
      expect(actions).not.toContain(never);
  });

  it('finds modules and rules, and holds a derogation’s motivation against the rule it departs from', async () => {
    const talk = talkOf(consultant);
    const modules = await talk.say('moduli di magazzino a Bergamo sotto 60 ore');
    const shown = cardsIn(modules, 'module');
    expect(shown.length).toBeGreaterThan(0);
    for (const { moduleId } of shown) {
      const { body } = await consultant.json<{ hours: number; province: string | null }>(
        'GET',
        `/api/v1/modules/${moduleId}`,
      );
      expect(body.hours).toBeLessThanOrEqual(60);
      expect(['BG', null]).toContain(body.province);
    }
    const rule = cardsIn(await talk.say('regola R-14'), 'rule')[0]!;
    // The act's own words for the limit of upskilling.
    expect(rule.source.quote).toContain('max 150 ore');
    const weak = await talk.say('verifica la motivazione della deroga: nel percorso 2 facciamo 200 ore');
    const weakCard = cardsIn(weak, 'check')[0]!;
    expect(weakCard.check.ruleId).toBe('R-14');
    expect(weakCard.points.filter(({ found }) => !found).length).toBeGreaterThan(1);
    const full = await talk.say(
      'verifica la motivazione della deroga: nel percorso 2 servono 200 ore invece di 150 perché alla persona manca il patentino chiesto per l’obiettivo e nel catalogo non esistono moduli più brevi',
    );
    expect(cardsIn(full, 'check')[0]!.points.filter(({ found }) => !found)).toEqual([]);
    expect(textIn(full)).toContain('lo decidi tu');
  });

  it('answers the rest from the documents with sources that open, and says in a case what comes next', async () => {
    const { talk, draft, page } = await talkAbout(consultant);
    const answered = await talk.say({ text: 'quante ore dura al massimo il percorso 2?', page });
    expect(toolsIn(answered)).toEqual(['askProgramme']);
    const [part] = answered.parts.filter((each) => each.type === 'text');
    if (part?.type !== 'text') throw new Error('no answer');
    expect(part.text).toContain('150');
    for (const { href } of part.sources) expect((await consultant.request('GET', href!)).status).toBe(200);
    expect(part.sources.length).toBeGreaterThan(0);
    const next = cardsIn(await talk.say('che cosa devo fare adesso?'), 'steps')[0]!;
    expect(next.steps[0]).toEqual({
      text: expect.stringMatching(/^Decidi le \d+ righe/),
      href: `/analisi/${draft.id}`,
    });
    expect(cardsIn(await talk.say('apri il catalogo'), 'page')[0]).toMatchObject({ href: '/catalogo' });
    expect(noticesIn(answered)).toEqual([]);
  });

  it('helps a trainer with modules only, asking for module and job one at a time', async () => {
    const talk = talkOf(trainer);
    const refused = await talk.say('prepara l’analisi per A.B., vuole fare la barista');
    expect(toolsIn(refused)).toEqual([]);
    expect(textIn(refused)).toContain('lo fa chi lavora nei servizi per il lavoro');
    expect(textIn(await talk.say('Verifica un modulo rispetto agli annunci'))).toContain('Quale modulo?');
    const offered = await talk.say('magazzino');
    const asked = await talk.press(offered, /magazzino/i);
    expect(textIn(asked)).toContain('Rispetto a quale lavoro?');
    const fit = await talk.say('magazziniera');
    const [card] = cardsIn(fit, 'fit');
    const { body } = await trainer.json<{ title: string; missing: { label: string }[] }>(
      'GET',
      `/api/v1/module-fits/${card!.fitId}`,
    );
    expect(card!.title).toBe(body.title);
    expect(card!.missing).toEqual(body.missing.slice(0, card!.missing.length).map(({ label }) => label));
    expect(textIn(await talk.say('apri il registro'))).toContain('chi fa revisione');
  });
});

describe('files in a conversation', () => {
  const file = (name: string, text: string) => ({ name, contentBase64: Buffer.from(text).toString('base64') });

  it('are read for what they are: a CV becomes the story, an advert the target', async () => {
    const talk = talkOf(consultant);
    const read = await talk.say({ text: '', files: [file('cv.txt', `Curriculum\n${narrative}`)] });
    expect(textIn(read)).toContain('cv.txt');
    expect((await talk.read()).awaiting).toBe('target');
    const advert =
      'Cerchiamo magazziniere con esperienza. Requisiti: uso del carrello elevatore, preparazione ordini. Offriamo contratto a tempo determinato. Inviare il CV.';
    const named = await talk.say({ text: '', files: [file('annuncio.txt', advert)] });
    expect(textIn(named)).toContain('annuncio');
    const made = await talk.say('A.D.');
    const [card] = cardsIn(made, 'draft');
    const { body } = await consultant.json<{ sources: { kind: string }[] }>(
      'GET',
      `/api/v1/analyses/${card!.analysisId}`,
    );
    expect(body.sources.map(({ kind }) => kind).sort()).toEqual(['document', 'vacancy']);
  });

  it('that cannot be read refuse the message with a sentence and start no answer', async () => {
    const talk = talkOf(consultant);
    await talk.say('ciao');
    const refused = await talk.post({
      text: 'ecco',
      files: [{ name: 'foto.jpg', contentBase64: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]).toString('base64') }],
    });
    expect(refused.status).toBe(415);
    expect(refused.body.detail).toContain('foto.jpg');
    expect((await talk.read()).turns).toHaveLength(1);
  });
});
