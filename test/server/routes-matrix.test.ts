import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../db/ids.ts';
import { type Role, roles } from '../../db/schema/accounts.ts';
import { type AnalysisAnswer, linesOf } from '../faults/api-client.ts';
import { type Client, openTestApp, type TestApp } from '../support/test-app.ts';

/** What a request is about: a case of the first organisation, with an event of its log. */
type Case = { analysisId: string; itemId: string; personId: string; digest: string; seq: number };
type Row = {
  /** Who may; `null` stands for somebody without an account. */
  allowed: readonly (Role | null)[];
  /** The answer to those who may. */
  status: number;
  /** The answer to somebody without an account, where it is no 401: pages that send to the sign-in. */
  anonymous?: number;
  json?: (about: Case) => unknown;
  form?: (about: Case) => Record<string, string>;
  query?: string;
  /** What `:id` (or `:seq`) in the path, or the body, names; another organisation's people get 404 for it. */
  about?: 'analysis' | 'person' | 'event';
  /** Ends the session it is called with. */
  endsSession?: true;
};

const everyone = [null, ...roles] as const;
const signedIn = roles;
const reason = { reason: 'prova della tabella' };
const consultantOn = (status: number, more: Partial<Row> = {}): Row => ({
  allowed: ['consultant'],
  status,
  about: 'analysis',
  ...more,
});

/** Every route and what each role gets there. A new route is added here first: the test fails until it is. */
const table: Record<string, Row> = {
  'GET /status': { allowed: everyone, status: 200 },
  'GET /api/v1/status': { allowed: everyone, status: 200 },
  'GET /openapi.json': { allowed: everyone, status: 200 },
  // A wrong password: the same sentence whoever asks.
  'POST /api/auth/sign-in/email': {
    allowed: everyone,
    status: 401,
    json: () => ({ email: 'nessuno@prova.test', password: 'sbagliata' }),
  },
  'POST /api/auth/sign-out': { allowed: everyone, status: 200, endsSession: true },
  'GET /api/auth/get-session': { allowed: everyone, status: 200 },

  'POST /api/v1/analyses': {
    allowed: ['consultant'],
    status: 202,
    json: () => ({
      person: { alias: 'B.', narrative: 'Ho servito ai tavoli e preparato caffè per due anni.' },
      target: { vacancyText: 'Cerchiamo barista che prepari caffè e serva ai tavoli.' },
    }),
  },
  'GET /api/v1/analyses': { allowed: ['consultant'], status: 200 },
  'GET /api/v1/analyses/:id': consultantOn(200),
  'GET /api/v1/analyses/:id/events': consultantOn(200),
  'GET /api/v1/analyses/:id/report': consultantOn(409, { query: '?format=json' }),
  'POST /api/v1/analyses/:id/decisions': consultantOn(200, { json: ({ itemId }) => ({ itemId, state: 'accepted' }) }),
  'POST /api/v1/analyses/:id/answers': consultantOn(200, {
    json: ({ itemId }) => ({ itemId, text: 'Sì, per due anni.' }),
  }),
  'POST /api/v1/analyses/:id/approval': consultantOn(409, { json: ({ digest }) => ({ digest }) }),
  'POST /api/v1/analyses/:id/reopening': consultantOn(409, { json: () => reason }),
  'POST /api/v1/analyses/:id/stop': consultantOn(200, { json: () => reason }),

  'GET /api/v1/occupations': { allowed: signedIn, status: 200, query: '?q=barista' },
  'GET /api/v1/skills': { allowed: signedIn, status: 200, query: '?q=servire' },
  'POST /api/v1/skill-mentions': {
    allowed: ['consultant', 'trainer'],
    status: 200,
    json: () => ({ text: 'Ho servito ai tavoli.' }),
  },
  // An empty file is no credential.
  'POST /api/v1/credentials': {
    allowed: ['consultant'],
    status: 415,
    json: () => ({ name: 'vuoto.json', contentBase64: 'e30=' }),
  },
  'GET /api/v1/modules': { allowed: ['consultant', 'trainer', 'admin'], status: 200 },
  'GET /api/v1/audit-events': { allowed: ['auditor'], status: 200 },
  'GET /api/v1/audit-checkpoints': { allowed: ['auditor', 'admin'], status: 200 },
  'GET /api/v1/switches': { allowed: signedIn, status: 200 },
  'PUT /api/v1/switches': {
    allowed: ['admin'],
    status: 200,
    json: () => ({ feature: 'telegram', on: true, ...reason }),
  },
  'POST /api/v1/people/:id/erasure': { allowed: ['admin'], status: 200, about: 'person', json: () => reason },
  'GET /api/v1/people/:id/export': { allowed: ['admin', 'consultant'], status: 200, about: 'person' },

  'GET /': { allowed: signedIn, status: 200, anonymous: 303 },
  'GET /accesso': { allowed: signedIn, status: 303, anonymous: 200 },
  'POST /accesso': {
    allowed: everyone,
    status: 422,
    form: () => ({ email: 'nessuno@prova.test', password: 'sbagliata' }),
  },
  'POST /esci': { allowed: everyone, status: 303, endsSession: true },
  'GET /privacy': { allowed: everyone, status: 200 },
  'GET /accessibilita': { allowed: everyone, status: 200 },
  'GET /chat': { allowed: everyone, status: 200 },
  'POST /chat': { allowed: everyone, status: 303, form: () => ({ question: 'Che cosa è GOL?' }) },
  'POST /chat/nuova': { allowed: everyone, status: 303, form: () => ({}) },
  'GET /docs': { allowed: everyone, status: 200 },
  'GET /sistema': { allowed: everyone, status: 200 },
  'GET /assets/:name': { allowed: everyone, status: 200 },
  'GET /catalogo': { allowed: ['consultant', 'trainer', 'admin'], status: 200 },
  'GET /analisi': { allowed: ['consultant'], status: 200 },
  'GET /analisi/nuova': { allowed: ['consultant'], status: 200 },
  'GET /analisi/nuova/obiettivi': { allowed: ['consultant'], status: 200, query: '?targetQuery=barista' },
  'POST /analisi/nuova': { allowed: ['consultant'], status: 422, form: () => ({ alias: '' }) },
  'GET /analisi/:id': consultantOn(200),
  'GET /analisi/:id/contenuto': consultantOn(200),
  'GET /analisi/:id/approvazione': consultantOn(200),
  'GET /analisi/:id/rapporto': consultantOn(200),
  'GET /analisi/:id/storia': consultantOn(200),
  'POST /analisi/:id/righe/:itemId/decisione': consultantOn(303, {
    form: () => ({ state: 'accepted', kind: 'gap', version: '0' }),
  }),
  'POST /analisi/:id/righe/:itemId/risposta': consultantOn(303, { form: () => ({ text: 'Sì, per due anni.' }) }),
  'POST /analisi/:id/approvazione': consultantOn(409, { form: ({ digest }) => ({ digest, confirmed: 'si' }) }),
  'POST /analisi/:id/riapertura': consultantOn(409, { form: () => reason }),
  'POST /analisi/:id/interruzione': consultantOn(303, { form: () => reason }),
  'GET /registro': { allowed: ['auditor'], status: 200 },
  'GET /registro/esportazione': { allowed: ['auditor'], status: 200 },
  'GET /registro/punti-di-controllo': { allowed: ['auditor'], status: 200 },
  'GET /registro/chiave-pubblica': { allowed: ['auditor'], status: 200 },
  'GET /registro/:seq{[0-9]{1,15}}': { allowed: ['auditor'], status: 200, about: 'event' },
  'POST /sistema/funzioni/:feature': { allowed: ['admin'], status: 303, form: () => ({ on: 'si', ...reason }) },
  'POST /sistema/persone/cancellazione': {
    allowed: ['admin'],
    status: 303,
    about: 'person',
    form: ({ personId }) => ({ person: personId, confirmed: 'si', ...reason }),
  },
  'POST /sistema/persone/esportazione': {
    allowed: ['admin'],
    status: 200,
    about: 'person',
    form: ({ personId }) => ({ person: personId }),
  },
};

/** Words that stand in the case and may reach nobody but those who may read it. */
const alias = 'Sigla Riservata';
const narrative = 'Ho fatto il palombaro riservato e ho servito ai tavoli per due anni in un bar.';
const secrets = /Sigla Riservata|palombaro/;

let test: TestApp;
let own: Record<Role, Client>;
let other: Record<Role, Client>;
let asset: string;
/** The case that everybody without the right tries their hands on. */
let untouched: Case;
let before: string;

beforeAll(async () => {
  test = await openTestApp();
  const accounts = async (organisation: string) =>
    Object.fromEntries(
      await Promise.all(roles.map(async (role) => [role, await test.signIn(role, organisation)] as const)),
    ) as Record<Role, Client>;
  own = await accounts('org_propria');
  other = await accounts('org_estranea');
  asset = /\/assets\/([^"]+\.css[^"]*)"/.exec(await (await test.request('GET', '/accesso')).text())![1]!;
  untouched = await makeCase();
  before = JSON.stringify((await own.consultant.json('GET', `/api/v1/analyses/${untouched.analysisId}`)).body);
});
afterAll(() => test.close());

async function makeCase(): Promise<Case> {
  const made = await own.consultant.json<{ id: string; personId: string }>('POST', '/api/v1/analyses', {
    person: { alias, narrative },
    target: { vacancyText: 'Cerchiamo barista che prepari caffè, serva ai tavoli e tenga pulito il banco.' },
  });
  await test.drain();
  const { body: analysis } = await own.consultant.json<AnalysisAnswer>('GET', `/api/v1/analyses/${made.body.id}`);
  const log = await own.auditor.json<{ events: { seq: number }[] }>(
    'GET',
    `/api/v1/audit-events?object=${made.body.id}`,
  );
  return {
    analysisId: made.body.id,
    personId: made.body.personId,
    itemId: linesOf(analysis)[0]!.itemId,
    digest: analysis.digest,
    seq: log.body.events[0]!.seq,
  };
}

function addressOf(key: string, row: Row, about: Case): { method: string; path: string } {
  const [method, pattern] = key.split(' ') as [string, string];
  const path = pattern
    .replace(/:seq\{[^/]*\}?$/, String(about.seq))
    .replace(':itemId', about.itemId)
    .replace(':id', row.about === 'person' ? about.personId : about.analysisId)
    .replace(':feature', 'telegram')
    .replace(':name', asset);
  return { method, path: `${path}${row.query ?? ''}` };
}

function send(who: Pick<Client, 'request'>, key: string, row: Row, about: Case): Promise<Response> {
  const { method, path } = addressOf(key, row, about);
  if (row.form === undefined) return who.request(method, path, row.json?.(about));
  return who.request(method, path, new URLSearchParams(row.form(about)).toString(), {
    'content-type': 'application/x-www-form-urlencoded',
  });
}

describe('every route, for every role, and for people of another organisation', () => {
  it('is in the table, and the table has no route that is gone', () => {
    const served = new Set(
      test.app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`),
    );
    expect([...served].sort()).toEqual(Object.keys(table).sort());
    // What answers to every method: the refusal of all other account routes, and what runs before each request.
    const all = new Set(test.app.routes.filter(({ method }) => method === 'ALL').map(({ path }) => path));
    expect([...all].sort()).toEqual(['/*', '/api/auth/*', '/api/v1/*'].sort());
  });

  for (const [key, row] of Object.entries(table)) {
    it(`${key} answers each role as the table says`, async () => {
      const answers: Record<string, number> = {};
      const expected: Record<string, number> = {};
      const anonymous = await send(test, key, row, untouched);
      answers.anonymous = anonymous.status;
      expected.anonymous = row.anonymous ?? (row.allowed.includes(null) ? row.status : 401);
      expect(await anonymous.text()).not.toMatch(secrets);
      for (const role of roles) {
        const may = row.allowed.includes(role);
        const changes = may && row.about !== undefined && key.startsWith('POST');
        const client = row.endsSession ? await test.signIn(role, 'org_propria') : own[role];
        const answer = await send(client, key, row, changes ? await makeCase() : untouched);
        answers[role] = answer.status;
        expected[role] = may ? row.status : 403;
        const text = await answer.text();
        if (!may) expect(text).not.toMatch(secrets);
      }
      expect(answers).toEqual(expected);
    });

    if (row.about !== undefined) {
      it(`${key} does not exist for another organisation, and nothing of the case is told`, async () => {
        for (const role of row.allowed) {
          const answer = await send(other[role!], key, row, untouched);
          expect({ role, status: answer.status }).toEqual({ role, status: 404 });
          expect(await answer.text()).not.toMatch(secrets);
        }
      });
    }
  }

  it('an id of another organisation is answered in the same words as one that never existed', async () => {
    const words = async (id: string) => {
      const { status, body } = await other.consultant.json<{ detail: string; type: string }>(
        'GET',
        `/api/v1/analyses/${id}`,
      );
      return { status, detail: body.detail, type: body.type };
    };
    expect(await words(untouched.analysisId)).toEqual(await words(newId('analysis')));
  });

  it('lists of another organisation hold nothing of the case', async () => {
    for (const [role, path] of [
      ['consultant', '/api/v1/analyses'],
      ['consultant', '/analisi'],
      ['consultant', '/'],
      ['auditor', '/api/v1/audit-events?limit=200'],
      ['auditor', '/registro'],
    ] as const) {
      const text = await (await other[role].request('GET', path)).text();
      expect(text).not.toMatch(secrets);
      expect(text).not.toContain(untouched.analysisId);
    }
  });

  it('leaves the case as it was after everybody without the right has tried', async () => {
    const { body } = await own.consultant.json('GET', `/api/v1/analyses/${untouched.analysisId}`);
    expect(JSON.stringify(body)).toBe(before);
  });
});
