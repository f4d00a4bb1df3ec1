import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportLog } from '../../db/audit/export.ts';
import { sealEvents } from '../../db/audit/seal.ts';
import { builtInWriter } from '../../server/analyses/draft-writer.ts';
import {
  type AnalysisBody,
  acceptAll,
  createDraft,
  getAnalysis,
  itemsOf,
  newAnalysisBody,
} from '../support/sample-case.ts';
import { type Client, openTestApp, type TestApp } from '../support/test-app.ts';

type Problem = {
  type: string;
  status: number;
  detail: string;
  requestId: string;
  undecided?: number;
  issues?: { field: string }[];
};

let test: TestApp;
let consultant: Client;
let colleague: Client;
let stranger: Client;

beforeAll(async () => {
  test = await openTestApp();
  consultant = await test.signIn('consultant');
  colleague = await test.signIn('consultant', consultant.organisationId);
  stranger = await test.signIn('consultant');
});
afterAll(() => test.close());

async function actions(objectId: string): Promise<string[]> {
  await sealEvents(test.database);
  const lines = await Array.fromAsync(exportLog(test.database.db));
  return lines
    .map(
      (line) =>
        JSON.parse(line.body) as { action: string; object: { id: string } | null; detail?: { analysisId?: string } },
    )
    .filter((event) => event.object?.id === objectId || event.detail?.analysisId === objectId)
    .map((event) => event.action);
}

describe('asking for a draft', () => {
  it('answers at once with an address, and the draft follows with evidence that stands in the text', async () => {
    const response = await consultant.request('POST', '/api/v1/analyses', await newAnalysisBody(consultant));
    expect(response.status).toBe(202);
    const { id, status } = (await response.json()) as { id: string; status: string };
    expect(status).toBe('drafting');
    expect(response.headers.get('location')).toBe(`/api/v1/analyses/${id}`);
    expect((await getAnalysis(consultant, id)).status).toBe('drafting');
    await test.drain();
    const draft = await getAnalysis(consultant, id);
    expect(draft.status).toBe('draft');
    expect(draft.gaps.length).toBeGreaterThan(4);
    const texts = new Map(draft.sources.map((source) => [source.id, source.text]));
    const quoted = draft.gaps.flatMap((gap) => gap.evidence);
    expect(quoted.length).toBeGreaterThan(0);
    for (const { source, start, end, text } of quoted) expect(texts.get(source)!.slice(start, end)).toBe(text);
    for (const statement of draft.statements) {
      expect(statement.citations.length).toBeGreaterThan(0);
      for (const n of statement.citations) expect(draft.citations.map((citation) => citation.n)).toContain(n);
    }
    expect(await actions(id)).toEqual(['analysis.requested', 'analysis.viewed', 'analysis.drafted', 'analysis.viewed']);
  });

  it('never counts what the person has not done, or only wishes, as evidenced', async () => {
    const draft = await createDraft(test, consultant);
    const forklift = draft.gaps.find((gap) => /carrello elevatore/i.test(gap.label))!;
    expect(forklift.verdict).not.toBe('evidenced');
    const system = draft.gaps.find((gap) => /gestionale/i.test(gap.label))!;
    expect(system.verdict).not.toBe('evidenced');
    expect(draft.gaps.find((gap) => /Preparare gli ordini/.test(gap.label))!.verdict).toBe('evidenced');
  });

  it('keeps the plan inside the hours it was given', async () => {
    const draft = await createDraft(test, consultant, { constraints: { maxHours: 30, asOf: '2026-11-23' } });
    expect(draft.plan.modules.reduce((sum, module) => sum + module.hours, 0)).toBeLessThanOrEqual(30);
    expect(draft.plan.totalHours).toBeLessThanOrEqual(30);
  });

  it('drafts the same lines from the same input', async () => {
    const [one, two] = [await createDraft(test, consultant), await createDraft(test, consultant)];
    const bare = (draft: AnalysisBody) =>
      JSON.parse(
        JSON.stringify([draft.gaps, draft.plan, draft.checks, draft.statements]).replaceAll(
          /"(itemId|source|ref)":"[^"]+"/g,
          '""'.replace('""', '"x":0'),
        ),
      );
    expect(bare(one)).toEqual(bare(two));
  });

  it('takes a vacancy as the target and finds what it asks for', async () => {
    const draft = await createDraft(test, consultant, {
      target: {
        vacancyText:
          'Cerchiamo una persona per il magazzino: preparare gli ordini, condurre il carrello elevatore, ricevere e controllare le merci in arrivo.',
      },
    });
    expect(draft.status).toBe('draft');
    expect(draft.gaps.map((gap) => gap.label).join(' ')).toMatch(/ordini/);
  });

  it('repeats a request with the same Idempotency-Key without a second analysis', async () => {
    const body = await newAnalysisBody(consultant);
    const headers = { 'idempotency-key': 'stesso-modulo-1' };
    const first = await consultant.json<{ id: string }>('POST', '/api/v1/analyses', body, headers);
    const second = await consultant.json<{ id: string }>('POST', '/api/v1/analyses', body, headers);
    expect([first.status, second.status]).toEqual([202, 202]);
    expect(second.body.id).toBe(first.body.id);
    const other = await consultant.json<Problem>('POST', '/api/v1/analyses', { ...body, note: 'altra' }, headers);
    expect(other.status).toBe(409);
    const elsewhere = await colleague.json<{ id: string }>('POST', '/api/v1/analyses', body, headers);
    expect(elsewhere.body.id).not.toBe(first.body.id);
    await test.drain();
  });

  it.each([
    ['an empty text', { person: { alias: 'A.R.', narrative: '' } }, 422, /vuoto o troppo corto/],
    ['one word', { person: { alias: 'A.R.', narrative: 'magazziniere' } }, 422, /vuoto o troppo corto/],
    ['no text at all', { person: { alias: 'A.R.' } }, 422, /vuoto o troppo corto/],
    [
      'a text beyond the limit',
      { person: { alias: 'A.R.', narrative: 'lavoro '.repeat(40_000) } },
      422,
      /troppo lungo/,
    ],
    [
      'an unknown occupation',
      { target: { occupationId: 'occ_000000000000000000000000' } },
      422,
      /non è nel repertorio/,
    ],
    [
      'an unknown occupation URI',
      { target: { occupationUri: 'https://example.org/nessuno' } },
      422,
      /non è nel repertorio/,
    ],
    ['a target that is neither', { target: {} }, 422, /target/],
    ['a negative number of hours', { constraints: { maxHours: -4 } }, 422, /maxHours/],
    ['a province outside Lombardy', { constraints: { province: 'XX' } }, 422, /province/],
    ['a pathway that does not exist', { constraints: { pathway: 9 } }, 422, /pathway/],
    ['a day that does not exist', { constraints: { asOf: '2026-02-31' } }, 422, /asOf/],
    ['a field nobody knows', { esito: 'idoneo' }, 422, /esito|corpo/],
    [
      'a document that is no document',
      {
        person: {
          alias: 'A.R.',
          documents: [{ name: 'cv.pdf', contentBase64: Buffer.from([0, 1, 2, 3, 250, 251]).toString('base64') }],
        },
      },
      415,
      /formato|tipo|file/i,
    ],
  ])(
    'refuses %s with a sentence that says what to do, and stores nothing',
    async (_name, overrides, status, detail) => {
      const before = (await consultant.json<{ analyses: unknown[] }>('GET', '/api/v1/analyses?limit=200')).body.analyses
        .length;
      const answer = await consultant.json<Problem>(
        'POST',
        '/api/v1/analyses',
        await newAnalysisBody(consultant, overrides),
      );
      expect(answer.status).toBe(status);
      expect(answer.body.detail).toMatch(detail);
      expect(answer.body.type).toMatch(/^urn:colma:problem:/);
      const after = (await consultant.json<{ analyses: unknown[] }>('GET', '/api/v1/analyses?limit=200')).body.analyses
        .length;
      expect(after).toBe(before);
    },
  );

  it('refuses a body that was cut in the middle and a body that is too large', async () => {
    const cut = await consultant.request('POST', '/api/v1/analyses', '{"person":{"alias":"A', {
      'content-type': 'application/json',
    });
    expect(cut.status).toBe(400);
    expect(cut.headers.get('content-type')).toContain('application/problem+json');
    const large = await consultant.request('POST', '/api/v1/analyses', {
      person: { alias: 'x', narrative: 'parola '.repeat(800_000) },
    });
    expect(large.status).toBe(413);
    expect(((await large.json()) as Problem).detail).toMatch(/al massimo 1 MB/);
  });
});

describe('deciding', () => {
  it('records accept, edit and reject of single lines, and leaves the others alone', async () => {
    const draft = await createDraft(test, consultant);
    const [first, second, third] = draft.gaps;
    const decide = (body: unknown) => consultant.json<Problem>('POST', `/api/v1/analyses/${draft.id}/decisions`, body);
    expect((await decide({ itemId: first!.itemId, state: 'accepted' })).status).toBe(200);
    expect(
      (
        await decide({
          itemId: second!.itemId,
          state: 'edited',
          reason: 'Lo ha detto al colloquio',
          value: { verdict: 'evidenced' },
        })
      ).status,
    ).toBe(200);
    expect(
      (await decide({ itemId: third!.itemId, state: 'rejected', reason: 'Non serve per questo posto' })).status,
    ).toBe(200);
    const after = await getAnalysis(consultant, draft.id);
    expect(after.status).toBe('in_review');
    expect(after.gaps.map((gap) => gap.decision.state)).toEqual([
      'accepted',
      'edited',
      'rejected',
      ...draft.gaps.slice(3).map(() => 'proposed'),
    ]);
    expect(after.gaps[2]!.decision).toMatchObject({ by: consultant.userId, reason: 'Non serve per questo posto' });
    expect(after.digest).not.toBe(draft.digest);
  });

  it('asks for a reason when a line is edited or rejected, and for a value when it is edited', async () => {
    const draft = await createDraft(test, consultant);
    const { itemId } = draft.gaps[0]!;
    const decide = (body: Record<string, unknown>) =>
      consultant.json<Problem>('POST', `/api/v1/analyses/${draft.id}/decisions`, { itemId, ...body });
    for (const body of [
      { state: 'rejected' },
      { state: 'rejected', reason: '  ' },
      { state: 'edited', value: { verdict: 'partial' } },
      { state: 'edited', reason: 'perché sì' },
      { state: 'edited', reason: 'perché sì', value: { verdict: 'ottimo' } },
    ]) {
      expect((await decide(body)).status).toBe(422);
    }
    expect((await getAnalysis(consultant, draft.id)).gaps[0]!.decision.state).toBe('proposed');
  });

  it('takes a repeated decision once, and lets its author undo it', async () => {
    const draft = await createDraft(test, consultant);
    const { itemId } = draft.gaps[0]!;
    const decide = (state: string) =>
      consultant.json<{ version: number }>('POST', `/api/v1/analyses/${draft.id}/decisions`, { itemId, state });
    expect((await decide('accepted')).body.version).toBe(1);
    expect((await decide('accepted')).body.version).toBe(1);
    expect((await decide('proposed')).body.version).toBe(2);
    expect((await getAnalysis(consultant, draft.id)).gaps[0]!.decision).toMatchObject({ state: 'proposed', by: null });
    expect((await actions(draft.id)).filter((action) => action.startsWith('decision.'))).toEqual([
      'decision.taken',
      'decision.undone',
    ]);
  });

  it('tells the second of two people whose choice came first', async () => {
    const draft = await createDraft(test, consultant);
    const { itemId, version } = draft.gaps[0]!;
    const path = `/api/v1/analyses/${draft.id}/decisions`;
    const answers = await Promise.all([
      consultant.json<Problem>('POST', path, { itemId, state: 'accepted', version }),
      colleague.json<Problem>('POST', path, { itemId, state: 'rejected', reason: 'Non è vero', version }),
    ]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
    expect(answers.find((answer) => answer.status === 409)!.body.detail).toMatch(/un attimo fa/);
  });

  it('refuses a line of another analysis', async () => {
    const [one, two] = [await createDraft(test, consultant), await createDraft(test, consultant)];
    const answer = await consultant.json<Problem>('POST', `/api/v1/analyses/${one.id}/decisions`, {
      itemId: two.gaps[0]!.itemId,
      state: 'accepted',
    });
    expect(answer.status).toBe(404);
    expect((await getAnalysis(consultant, two.id)).gaps[0]!.decision.state).toBe('proposed');
  });

  it('reads a line again with the person’s answer, keeps the answer as evidence, and asks for a new decision', async () => {
    const draft = await createDraft(test, consultant);
    const forklift = draft.gaps.find((gap) => gap.verdict === 'not_evidenced')!;
    await consultant.json('POST', `/api/v1/analyses/${draft.id}/decisions`, {
      itemId: forklift.itemId,
      state: 'accepted',
    });
    const answered = await consultant.json<{ verdict: string }>('POST', `/api/v1/analyses/${draft.id}/answers`, {
      itemId: forklift.itemId,
      text: `Sì, per due anni mi occupavo proprio di questo: ${forklift.label.toLowerCase()}.`,
    });
    expect(answered.status).toBe(200);
    const after = await getAnalysis(consultant, draft.id);
    const line = after.gaps.find((gap) => gap.itemId === forklift.itemId)!;
    expect(line.decision.state).toBe('proposed');
    expect(line.verdict).toBe('evidenced');
    const source = after.sources.find((candidate) => candidate.kind === 'interview')!;
    expect(
      line.evidence.some(
        (evidence) =>
          evidence.source === source.id && source.text.slice(evidence.start, evidence.end) === evidence.text,
      ),
    ).toBe(true);
    expect(after.digest).not.toBe(draft.digest);
  });
});

describe('approving', () => {
  it('is refused while a line is undecided, with how many are missing', async () => {
    const draft = await createDraft(test, consultant);
    const answer = await consultant.json<Problem>('POST', `/api/v1/analyses/${draft.id}/approval`, {
      digest: draft.digest,
    });
    expect(answer.status).toBe(409);
    expect(answer.body.undecided).toBe(itemsOf(draft).length);
  });

  it('binds to the digest that was seen, happens once, and is what the report carries', async () => {
    const draft = await createDraft(test, consultant);
    await acceptAll(consultant, draft);
    const path = `/api/v1/analyses/${draft.id}/approval`;
    expect((await consultant.json('POST', path, { digest: draft.digest })).status).toBe(409);
    const { digest } = await getAnalysis(consultant, draft.id);
    const approvals = await Promise.all([
      consultant.json('POST', path, { digest }),
      colleague.json('POST', path, { digest }),
      consultant.json('POST', path, { digest }),
    ]);
    expect(approvals.map((answer) => answer.status).sort()).toEqual([200, 409, 409]);
    expect((await actions(draft.id)).filter((action) => action === 'approval.decided')).toHaveLength(1);
    const report = await consultant.json<Record<string, unknown>>(
      'GET',
      `/api/v1/analyses/${draft.id}/report?format=json`,
    );
    expect(report.status).toBe(200);
    expect(JSON.stringify(report.body)).toContain(digest);
    const late = await consultant.json<Problem>('POST', `/api/v1/analyses/${draft.id}/decisions`, {
      itemId: draft.gaps[0]!.itemId,
      state: 'proposed',
    });
    expect(late.status).toBe(409);
  });

  it('gives the report in four formats after it, and none before', async () => {
    const draft = await createDraft(test, consultant);
    const get = (format: string) => consultant.request('GET', `/api/v1/analyses/${draft.id}/report?format=${format}`);
    for (const format of ['html', 'pdf', 'docx', 'json']) expect((await get(format)).status).toBe(409);
    await acceptAll(consultant, draft);
    const { digest } = await getAnalysis(consultant, draft.id);
    await consultant.json('POST', `/api/v1/analyses/${draft.id}/approval`, { digest });
    const start = async (format: string) =>
      Buffer.from(await (await get(format)).arrayBuffer())
        .subarray(0, 5)
        .toString('latin1');
    expect(await start('pdf')).toBe('%PDF-');
    expect(await start('docx')).toMatch(/^PK/);
    expect((await start('html')).toLowerCase()).toContain('<!doc');
    expect(await start('json')).toMatch(/^\{/);
  });

  it('is gone when the analysis is opened again, which needs a reason', async () => {
    const draft = await createDraft(test, consultant);
    await acceptAll(consultant, draft);
    const { digest } = await getAnalysis(consultant, draft.id);
    await consultant.json('POST', `/api/v1/analyses/${draft.id}/approval`, { digest });
    expect((await consultant.json('POST', `/api/v1/analyses/${draft.id}/reopening`, { reason: '' })).status).toBe(422);
    expect(
      (
        await consultant.json('POST', `/api/v1/analyses/${draft.id}/reopening`, {
          reason: 'Nuovo attestato portato allo sportello',
        })
      ).status,
    ).toBe(200);
    expect((await getAnalysis(consultant, draft.id)).status).toBe('in_review');
    expect((await consultant.request('GET', `/api/v1/analyses/${draft.id}/report?format=pdf`)).status).toBe(409);
  });
});

describe('stopping', () => {
  it('throws away a draft that is still in the making', async () => {
    const slow = await openTestApp({
      writer: async (deps, input, options) => {
        const result = await builtInWriter(deps, input, { ...options, onProgress: () => {} });
        await stopNow();
        return result;
      },
    });
    let id = '';
    const client = await slow.signIn('consultant');
    const stopNow = () => client.json('POST', `/api/v1/analyses/${id}/stop`, { reason: 'La persona ha cambiato idea' });
    id = (await client.json<{ id: string }>('POST', '/api/v1/analyses', await newAnalysisBody(client))).body.id;
    await slow.drain();
    const after = await getAnalysis(client, id);
    expect(after.status).toBe('stopped');
    expect(itemsOf(after)).toEqual([]);
    await slow.close();
  });

  it('lets nobody decide or approve afterwards', async () => {
    const draft = await createDraft(test, consultant);
    expect((await consultant.json('POST', `/api/v1/analyses/${draft.id}/stop`, { reason: 'Doppione' })).status).toBe(
      200,
    );
    expect(
      (
        await consultant.json('POST', `/api/v1/analyses/${draft.id}/decisions`, {
          itemId: draft.gaps[0]!.itemId,
          state: 'accepted',
        })
      ).status,
    ).toBe(409);
    expect(
      (await consultant.json('POST', `/api/v1/analyses/${draft.id}/approval`, { digest: draft.digest })).status,
    ).toBe(409);
  });

  it('of the whole feature leaves what exists readable and refuses new drafts with the reason', async () => {
    const admin = await test.signIn('admin', consultant.organisationId);
    const draft = await createDraft(test, consultant);
    expect(
      (await admin.json('PUT', '/api/v1/switches', { feature: 'drafting', on: false, reason: 'Controllo in corso' }))
        .status,
    ).toBe(200);
    const refused = await consultant.json<Problem>('POST', '/api/v1/analyses', await newAnalysisBody(consultant));
    expect(refused.status).toBe(503);
    expect(refused.body.detail).toContain('Controllo in corso');
    expect((await getAnalysis(consultant, draft.id)).status).toBe('draft');
    const status = (await (await test.request('GET', '/status')).json()) as { stopped: { feature: string }[] };
    expect(status.stopped.map((entry) => entry.feature)).toEqual(['drafting']);
    await admin.json('PUT', '/api/v1/switches', { feature: 'drafting', on: true, reason: 'Controllo finito' });
  });
});

describe('another organisation', () => {
  it('gets the same answer for an analysis of ours as for one that does not exist', async () => {
    const draft = await createDraft(test, consultant);
    for (const [method, path, body] of [
      ['GET', ''],
      ['GET', '/events'],
      ['GET', '/report?format=json'],
      ['POST', '/decisions', { itemId: draft.gaps[0]!.itemId, state: 'accepted' }],
      ['POST', '/answers', { itemId: draft.gaps[0]!.itemId, text: 'sì, certo' }],
      ['POST', '/approval', { digest: draft.digest }],
      ['POST', '/stop', { reason: 'prova' }],
      ['POST', '/reopening', { reason: 'prova' }],
    ] as const) {
      const ours = await stranger.json<Problem>(method, `/api/v1/analyses/${draft.id}${path}`, body);
      const nobodys = await stranger.json<Problem>(
        method,
        `/api/v1/analyses/ana_000000000000000000000000${path}`,
        body,
      );
      expect([path, ours.status]).toEqual([path, 404]);
      expect(ours.body.detail).toBe(nobodys.body.detail);
    }
    expect(
      (await stranger.json<{ analyses: { id: string }[] }>('GET', '/api/v1/analyses?limit=200')).body.analyses,
    ).toEqual([]);
    expect((await getAnalysis(consultant, draft.id)).status).toBe('draft');
  });
});
