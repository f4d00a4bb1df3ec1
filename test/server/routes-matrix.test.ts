import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../db/ids.ts';
import { type Role, roles } from '../../db/schema/accounts.ts';
import { liveRunsOf } from '../../server/assistant/live-runs.ts';
import { type AnalysisAnswer, linesOf } from '../faults/api-client.ts';
import { openCase, proposeCase } from '../support/desk-case.ts';
import { type Client, openTestApp, type TestApp } from '../support/test-app.ts';
import { advert, type Case, type Row, table } from './routes-table.ts';

/** Words that stand in the case and may reach nobody but those who may read it. */
const alias = 'Sigla Riservata';
const narrative = 'Ho fatto il palombaro riservato e ho servito ai tavoli per due anni in un bar.';
const secrets = /Sigla Riservata|palombaro|Ditta Riservata/;

let test: TestApp;
let own: Record<Role, Client>;
let other: Record<Role, Client>;
let asset: string;
/** The case that everybody without the right tries their hands on. */
let untouched: Case;
let before: string;
/** What is asked of the same answer, module and comparison by everybody. */
let shared: Pick<Case, 'answerId' | 'fitId' | 'fitItemId' | 'moduleId' | 'profileId' | 'profile'>;

beforeAll(async () => {
  test = await openTestApp();
  const accounts = async (organisation: string) =>
    Object.fromEntries(
      await Promise.all(roles.map(async (role) => [role, await test.signIn(role, organisation)] as const)),
    ) as Record<Role, Client>;
  own = await accounts('org_propria');
  other = await accounts('org_estranea');
  asset = /\/assets\/([^"]+\.css[^"]*)"/.exec(await (await test.request('GET', '/accesso')).text())![1]!;
  shared = await makeShared();
  untouched = await makeCase();
  before = JSON.stringify((await own.consultant.json('GET', `/api/v1/analyses/${untouched.analysisId}`)).body);
});
afterAll(async () => {
  await liveRunsOf(test.database).settle();
  await test.close();
});

async function makeShared(): Promise<typeof shared> {
  const answer = await own.consultant.json<{ id: string }>('POST', '/api/v1/answers', {
    question: 'Quante ore dura il Percorso 2?',
  });
  const modules = await own.trainer.json<{ modules: { id: string }[] }>('GET', '/api/v1/modules');
  const skills = await own.trainer.json<{ skills: { uri: string }[] }>('GET', '/api/v1/skills?q=magazzino&limit=1');
  const profile = {
    name: 'Profilo di prova',
    company: 'Ditta Riservata',
    from: '2027-01-01',
    skills: [{ skillUri: skills.body.skills[0]!.uri }],
  };
  const made = await own.trainer.json<{ id: string }>('POST', '/api/v1/company-profiles', profile);
  for (const { id: moduleId } of modules.body.modules) {
    const fit = await own.trainer.json<{ id: string; suggestions: { itemId: string }[] }>(
      'POST',
      '/api/v1/module-fits',
      { moduleId, demand: { vacancies: [advert] } },
    );
    const [suggestion] = fit.body.suggestions ?? [];
    if (suggestion !== undefined)
      return {
        answerId: answer.body.id,
        moduleId,
        fitId: fit.body.id,
        fitItemId: suggestion.itemId,
        profileId: made.body.id,
        profile,
      };
  }
  throw new Error('no module of the demonstration catalogue has a suggestion to decide');
}

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
  const talk = await own.consultant.json<{ conversationId: string }>('POST', '/api/v1/assistant/conversations', {
    text: `Che cosa manca a ${alias}?`,
  });
  await liveRunsOf(test.database).settle();
  return {
    ...shared,
    talkId: talk.body.conversationId,
    analysisId: made.body.id,
    personId: made.body.personId,
    itemId: linesOf(analysis)[0]!.itemId,
    digest: analysis.digest,
    seq: log.body.events[0]!.seq,
    approvedId: (await proposeCase(own.consultant)).id,
    handoffId: (await openCase(test, { text: `Chiede ${alias}: posso parlare con qualcuno?` })).handoffId,
  };
}

const idOf: Record<NonNullable<Row['about']>, (about: Case) => string> = {
  analysis: ({ analysisId }) => analysisId,
  person: ({ personId }) => personId,
  event: ({ seq }) => String(seq),
  answer: ({ answerId }) => answerId,
  fit: ({ fitId }) => fitId,
  handoff: ({ handoffId }) => handoffId,
  approved: ({ approvedId }) => approvedId,
  profile: ({ profileId }) => profileId,
  talk: ({ talkId }) => talkId,
};

function addressOf(key: string, row: Row, about: Case): { method: string; path: string } {
  const [method, pattern] = key.split(' ') as [string, string];
  const path = pattern
    .replace(/:seq\{[^/]*\}?$/, String(about.seq))
    .replace(':itemId', row.about === 'fit' ? about.fitItemId : about.itemId)
    .replace(/(modules|catalogo)\/:id/, `$1/${about.moduleId}`)
    .replace(':id', idOf[row.about ?? 'analysis'](about))
    .replace(':feature', 'telegram')
    .replace(':name', asset);
  return { method, path: `${path}${row.query ?? ''}` };
}

function send(who: Pick<Client, 'request'>, key: string, row: Row, about: Case): Promise<Response> {
  const { method, path } = addressOf(key, row, about);
  if (row.upload !== undefined) return who.request(method, path, row.upload());
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
        const changes = may && row.about !== undefined && !key.startsWith('GET');
        const client = row.endsSession ? await test.signIn(role, 'org_propria') : own[role];
        const answer = await send(client, key, row, changes ? await makeCase() : untouched);
        answers[role] = answer.status;
        expected[role] = may ? (row.statusOf?.[role] ?? row.status) : 403;
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
