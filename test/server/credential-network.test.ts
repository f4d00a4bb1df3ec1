import dns from 'node:dns';
import net from 'node:net';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { badge, ed25519, signToken } from '../knowledge/credentials/signing.ts';
import { type Client, openTestApp, type TestApp } from '../support/test-app.ts';

let test: TestApp;
let consultant: Client;

beforeAll(async () => {
  test = await openTestApp();
  consultant = await test.signIn('consultant');
});
afterAll(() => test.close());

/** Addresses inside the office's network and outside of it, in every place where a credential may name one. */
const places = [
  'http://169.254.169.254/latest',
  'http://127.0.0.1:9/x',
  'https://spia.invalid/k',
  'file:///etc/passwd',
];

function curious(address: string): Record<string, unknown> {
  const status = {
    id: `${address}#1`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: '1',
  };
  return {
    ...badge(address),
    '@context': ['https://www.w3.org/ns/credentials/v2', address],
    credentialStatus: [
      { ...status, statusListCredential: address },
      { id: address, type: '1EdTechRevocationList' },
    ],
    credentialSchema: [{ id: address, type: '1EdTechJsonSchemaValidator2019' }],
    refreshService: { id: address, type: '1EdTechCredentialRefresh' },
    evidence: [{ id: address, type: ['Evidence'] }],
    image: { id: address, type: 'Image' },
  };
}

it('no address in a credential is looked up, called or opened: there is no list of allowed hosts', async () => {
  const { privateKey } = ed25519();
  const asked: string[] = [];
  const connect = net.Socket.prototype.connect;
  const spies = [
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
      asked.push(`fetch ${String(input)}`);
      throw new Error('no network');
    }),
    vi.spyOn(dns, 'lookup').mockImplementation(((host: string) => {
      asked.push(`lookup ${host}`);
    }) as never),
    vi.spyOn(net.Socket.prototype, 'connect').mockImplementation(function (this: net.Socket, ...args: unknown[]) {
      // The database of the second engine is on this machine and is the only peer.
      const target = JSON.stringify(args);
      if (!/54\d\d|\.s\.PGSQL/.test(target)) asked.push(`connect ${target}`);
      return connect.apply(this, args as never);
    }),
  ];
  try {
    for (const address of places) {
      const credential = curious(address);
      const keys = [
        { alg: 'EdDSA', kid: address },
        { alg: 'EdDSA', jku: address, kid: `did:web:${encodeURIComponent('169.254.169.254')}#1` },
        { alg: 'EdDSA', x5u: address, kid: 'did:web:spia.invalid#1' },
      ];
      const files = [JSON.stringify(credential), ...keys.map((header) => signToken(header, credential, privateKey))];
      for (const file of files) {
        const { status, body } = await consultant.json<{ verdicts: Record<string, { outcome: string }> }>(
          'POST',
          '/api/v1/credentials',
          { name: 'curioso.json', contentBase64: Buffer.from(file).toString('base64') },
        );
        expect(status, JSON.stringify(body)).toBe(200);
        // What could only be known by asking is unknown, never good.
        for (const verdict of ['integrity', 'issuer', 'status'])
          expect([verdict, body.verdicts[verdict]!.outcome]).not.toEqual([verdict, 'ok']);
      }
    }
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  expect(asked).toEqual([]);
});
