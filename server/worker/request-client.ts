import { AsyncLocalStorage } from 'node:async_hooks';
import type postgres from 'postgres';
import type { Database } from '../../db/database.ts';
import { openClient, serverDatabase } from '../../db/served-database.ts';

/** What a request may use at once. Hyperdrive pools behind it; six is what the platform lets one request hold open. */
const connectionsMax = 5;

/** What lives exactly as long as one request (or one tick of the clock) and what it left to do. */
type Scope = { client: postgres.Sql; drafts: string[] };

const scopes = new AsyncLocalStorage<Scope>();

/**
 * One database object for the whole isolate, so that indexes in memory are built once, over connections of one request
 * each: on Workers a socket opened in one request cannot be used in another. Outside `withScope` any query throws.
 */
export function requestDatabase(url: string): Database {
  const current = (): postgres.Sql => {
    const scope = scopes.getStore();
    if (scope === undefined) throw new Error('a query outside any request');
    return scope.client;
  };
  // The stand-in hands every call and every property to the client of the request that asks.
  const client = new Proxy((() => {}) as unknown as postgres.Sql, {
    apply: (_target, _self, args) => Reflect.apply(current() as never, undefined, args),
    get: (_target, property) => {
      // drizzle looks at the options when it is set up, before any request; each client brings its own.
      if (property === 'options') return scopes.getStore()?.client.options ?? { parsers: {}, serializers: {} };
      const value = Reflect.get(current(), property) as unknown;
      return typeof value === 'function' ? value.bind(current()) : value;
    },
  });
  return serverDatabase(client, url);
}

/** Runs with connections of its own and ends them when everything it left running (`after`) is done. */
export async function withScope<T>(
  url: string,
  keepAlive: (work: Promise<unknown>) => void,
  run: () => Promise<T>,
  after: (result: T, drafts: string[]) => Promise<unknown>,
): Promise<T> {
  const scope: Scope = { client: openClient(url, connectionsMax), drafts: [] };
  return scopes.run(scope, async () => {
    const result = await run().catch((error: unknown) => {
      keepAlive(scope.client.end({ timeout: 5 }));
      throw error;
    });
    keepAlive(after(result, scope.drafts).finally(() => scope.client.end({ timeout: 5 })));
    return result;
  });
}

/** Remembers a draft asked for in this request: it is begun when the answer has left. */
export function rememberDraft(analysisId: string): void {
  scopes.getStore()?.drafts.push(analysisId);
}
