import { randomBytes } from 'node:crypto';
import { createMiddleware } from 'hono/factory';
import { Fault } from '../../db/fault.ts';
import { createSessionReader } from '../auth/read-session.ts';
import type { AppDeps } from '../deps.ts';
import type { Env } from './env.ts';

/** JSON and form bodies stay under this; only uploads may be larger. */
const bodyBytesMax = 1024 * 1024;
const uploadBytesMax = 20 * 1024 * 1024 + 64 * 1024;

/** Gives the request its id and the client's address, which only we may set. */
export function identifyRequest(deps: AppDeps, addressOf: (c: unknown) => string) {
  return createMiddleware<Env>(async (c, next) => {
    const requestId = randomBytes(9).toString('base64url');
    c.set('requestId', requestId);
    c.set('client', clientOf(deps.config.trustProxy ? c.req.header('x-forwarded-for') : undefined, addressOf(c)));
    c.set('session', null);
    const startMs = performance.now();
    await next();
    c.res.headers.set('x-request-id', requestId);
    deps.log.info(
      {
        requestId,
        method: c.req.method,
        path: c.req.path.slice(0, 200),
        status: c.res.status,
        durationMs: Math.round(performance.now() - startMs),
      },
      'request',
    );
  });
}

function clientOf(forwarded: string | undefined, socket: string): string {
  return forwarded?.split(',').at(-1)?.trim() || socket;
}

/** No other host may be contacted, framed or embedded by our pages; answers about people are not cached. */
export const secureHeaders = createMiddleware<Env>(async (c, next) => {
  await next();
  const headers = c.res.headers;
  // A report brings its own, stricter one, which allows exactly the style sheet it carries.
  if (!headers.has('content-security-policy'))
    headers.set(
      'content-security-policy',
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; manifest-src 'self'",
    );
  headers.set('x-content-type-options', 'nosniff');
  headers.set('x-frame-options', 'DENY');
  headers.set('referrer-policy', 'same-origin');
  headers.set('cross-origin-opener-policy', 'same-origin');
  headers.set('cross-origin-resource-policy', 'same-origin');
  headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=()');
  if (c.req.url.startsWith('https:')) headers.set('strict-transport-security', 'max-age=31536000');
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
});

/**
 * Refuses a state change that another site's page makes with our cookie. Browsers say where a request comes from
 * (`Origin`, `Sec-Fetch-Site`); a program says neither and carries no cookie it was not given.
 */
export const refuseForeignOrigin = createMiddleware<Env>(async (c, next) => {
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD' && c.req.method !== 'OPTIONS') {
    const origin = c.req.header('origin');
    const site = c.req.header('sec-fetch-site');
    const foreign =
      origin !== undefined
        ? hostOf(origin) !== (c.req.header('host') ?? new URL(c.req.url).host)
        : site !== undefined && site !== 'same-origin' && site !== 'none';
    if (foreign) throw new Fault('forbidden', 'La richiesta arriva da un altro sito e non è stata eseguita.');
  }
  await next();
});

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}

/** Refuses a body that says it is too large, and stops reading one that does not say so. */
export const limitBody = createMiddleware<Env>(async (c, next) => {
  const upload = (c.req.header('content-type') ?? '').startsWith('multipart/form-data');
  const max = upload ? uploadBytesMax : bodyBytesMax;
  const length = c.req.header('content-length');
  if (length !== undefined && Number(length) > max) throw tooLarge(upload);
  if (length === undefined && c.req.raw.body !== null && c.req.method !== 'GET' && c.req.method !== 'HEAD') {
    const bytes = await readAtMost(c.req.raw.body, max, upload);
    c.req.raw = new Request(c.req.raw.url, { method: c.req.method, headers: c.req.raw.headers, body: bytes });
  }
  await next();
});

async function readAtMost(
  body: ReadableStream<Uint8Array>,
  max: number,
  upload: boolean,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > max) throw tooLarge(upload);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function tooLarge(upload: boolean): Fault {
  return new Fault(
    'too_large',
    upload
      ? 'Il file è troppo grande: al massimo 20 MB.'
      : 'Il testo inviato è troppo grande: al massimo 1 MB. Per un documento lungo usa il caricamento del file.',
  );
}

/** Reads the session once for the routes behind it. */
export function loadSession(deps: AppDeps) {
  const readSession = createSessionReader(deps.auth, deps.database.db);
  return createMiddleware<Env>(async (c, next) => {
    if (c.req.header('cookie')?.includes('colma.session_token')) c.set('session', await readSession(c.req.raw.headers));
    await next();
  });
}

/** The public chat asks without an account; everything else under the API belongs to one. */
const publicPaths = new Set(['/api/v1/answers', '/api/v1/conversation', '/api/v1/module-ratings']);

/** Refuses a request without a session before its body is even looked at. */
export const requireSession = createMiddleware<Env>(async (c, next) => {
  if (c.get('session') === null && !publicPaths.has(c.req.path))
    throw new Fault('unauthenticated', 'Per continuare devi accedere.');
  await next();
});
