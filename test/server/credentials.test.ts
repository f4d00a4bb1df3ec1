import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportLog } from '../../db/audit/export.ts';
import { sealEvents } from '../../db/audit/seal.ts';
import { badge, ed25519, iTXt, png, signToken } from '../knowledge/credentials/signing.ts';
import { createDraft, newAnalysisBody } from '../support/sample-case.ts';
import { type Client, openTestApp, type TestApp } from '../support/test-app.ts';

type Reading = {
  format: string;
  container: string;
  digest: string;
  verdicts: Record<string, { outcome: string; message: string }>;
  achievements: { title: string }[];
  skills: { uri: string; label: string; how: string }[];
};
type Problem = { type: string; status: number; detail: string };

let test: TestApp;
let consultant: Client;

beforeAll(async () => {
  test = await openTestApp();
  consultant = await test.signIn('consultant');
});
afterAll(() => test.close());

const encode = (text: string | Buffer) => Buffer.from(text).toString('base64');

function signedBadge(): string {
  const { publicKey, privateKey } = ed25519();
  return signToken(
    { alg: 'EdDSA', jwk: publicKey.export({ format: 'jwk' }) },
    badge('https://scuola.example'),
    privateKey,
  );
}

/** The same token with one letter of its payload changed. */
function tampered(token: string): string {
  const at = token.indexOf('.') + 200;
  return `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
}

describe('handing in a credential', () => {
  it('gives six separate verdicts and what it teaches, from JSON and from an upload alike', async () => {
    const token = signedBadge();
    const asJson = await consultant.json<Reading>('POST', '/api/v1/credentials', {
      name: 'badge.jwt',
      contentBase64: encode(token),
    });
    expect(asJson.status).toBe(200);
    expect(Object.keys(asJson.body.verdicts)).toEqual(['format', 'integrity', 'issuer', 'time', 'status', 'holder']);
    expect(asJson.body.verdicts.integrity!.outcome).toBe('ok');
    expect(asJson.body.verdicts.issuer!.outcome).toBe('warn');
    expect(asJson.body.achievements[0]!.title).toBe('Operazioni di magazzino');
    expect(asJson.body.skills.map(({ label }) => label).join()).toMatch(/ordini/i);
    const form = new FormData();
    form.set(
      'file',
      new File([new Uint8Array(png(iTXt('openbadgecredential', token)))], 'badge.png', { type: 'image/png' }),
    );
    const upload = await consultant.json<Reading>('POST', '/api/v1/credentials', form);
    expect(upload.status).toBe(200);
    expect([upload.body.format, upload.body.container]).toEqual(['open_badge_jwt', 'png']);
    expect(upload.body.verdicts).toMatchObject({ integrity: { outcome: 'ok' } });
  });

  it('is recorded without what the credential says', async () => {
    await consultant.request('POST', '/api/v1/credentials', {
      name: 'anna-prova.jwt',
      contentBase64: encode(signedBadge()),
    });
    await sealEvents(test.database);
    const lines = (await Array.fromAsync(exportLog(test.database.db))).map(({ body }) => body);
    const events = lines.filter((body) => body.includes('"action":"credential.read"'));
    expect(events.length).toBeGreaterThan(0);
    expect(events.join('\n')).not.toMatch(/anna|Scuola di Prova|magazzino/i);
  });

  it('refuses what is no credential with one sentence', async () => {
    const cases: [unknown, number, RegExp][] = [
      [{ name: 'a.txt', contentBase64: encode('Un testo') }, 415, /attestato digitale/],
      [
        { name: 'a.json', contentBase64: encode('{"type":["OpenBadgeCredential"],"id":1,"id":2}') },
        422,
        /ripete due volte/,
      ],
      [{ name: 'a.json', contentBase64: '***' }, 422, /contentBase64/],
      [{ name: 'a.json' }, 422, /contentBase64/],
      [{}, 422, /name|attestato/],
      [new FormData(), 422, /file/],
      ['{', 400, /leggibile/],
    ];
    for (const [body, status, sentence] of cases) {
      const headers: Record<string, string> = typeof body === 'string' ? { 'content-type': 'application/json' } : {};
      const answer = await consultant.json<Problem>('POST', '/api/v1/credentials', body, headers);
      expect([answer.status, answer.body.status], JSON.stringify(body)).toEqual([status, status]);
      expect(answer.body.detail).toMatch(sentence);
    }
    const other = await consultant.json<Problem>('POST', '/api/v1/credentials', 'x', { 'content-type': 'text/plain' });
    expect(other.status).toBe(415);
  });

  it('belongs to consultants', async () => {
    const body = { name: 'badge.jwt', contentBase64: encode(signedBadge()) };
    expect((await test.request('POST', '/api/v1/credentials', body)).status).toBe(401);
    for (const role of ['trainer', 'auditor', 'admin'] as const) {
      const other = await test.signIn(role);
      expect((await other.request('POST', '/api/v1/credentials', body)).status, role).toBe(403);
    }
  });
});

describe('a credential in an analysis', () => {
  const withCredential = (content: string) => ({
    person: {
      alias: 'A.R.',
      narrative: 'Ho lavorato per un anno in un ufficio di Milano.',
      credentials: [{ name: 'badge.jwt', contentBase64: encode(content) }],
    },
  });

  it('is evidence of its own kind, named with what was found about it', async () => {
    const draft = await createDraft(test, consultant, withCredential(signedBadge()));
    const source = draft.sources.find(({ kind }) => kind === 'credential') as {
      id: string;
      text: string;
      name?: string;
    };
    expect(source.text).toContain('Preparare gli ordini');
    expect(source.name).toBe('badge.jwt (attestato: firma integra, emittente non provato)');
    const evidence = draft.gaps
      .flatMap((gap) => gap.evidence)
      .filter(({ source: id }) => id === source.id) as unknown as { method: string }[];
    expect(evidence.length).toBeGreaterThan(0);
    expect(new Set(evidence.map(({ method }) => method))).toEqual(new Set(['credential']));
  });

  it('is refused when it was changed after signing, and the answer says why', async () => {
    const body = await newAnalysisBody(consultant, withCredential(tampered(signedBadge())));
    const answer = await consultant.json<Problem>('POST', '/api/v1/analyses', body);
    expect(answer.status).toBe(422);
    expect(answer.body.detail).toMatch(/n\. 1 non si può usare come prova.*firma/);
  });
});
