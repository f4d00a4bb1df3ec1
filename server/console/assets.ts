import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Hono } from 'hono';
import { Fault } from '../../db/fault.ts';
import { version } from '../api/status.ts';
import type { Env } from '../http/env.ts';

type Asset = { bytes: Uint8Array<ArrayBuffer>; zipped: Uint8Array<ArrayBuffer> | null; type: string; digest: string };

const packages = new URL('../../node_modules/', import.meta.url);
const own = new URL('public/', import.meta.url);

const textTypes = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
} as const;

/** Every file that may be asked for, by its public name: nothing outside this table can be read. */
export const assetFiles: Record<string, { from: URL; type: string }> = {
  'bootstrap-italia.css': {
    from: new URL('bootstrap-italia/dist/css/bootstrap-italia.min.css', packages),
    type: textTypes.css,
  },
  'sprites.svg': { from: new URL('bootstrap-italia/dist/svg/sprites.svg', packages), type: textTypes.svg },
  'htmx.js': { from: new URL('htmx.org/dist/htmx.min.js', packages), type: textTypes.js },
  'console.css': { from: new URL('console.css', own), type: textTypes.css },
  'draft.css': { from: new URL('draft.css', own), type: textTypes.css },
  'chat.css': { from: new URL('chat.css', own), type: textTypes.css },
  'desk.css': { from: new URL('desk.css', own), type: textTypes.css },
  'assistant.css': { from: new URL('assistant.css', own), type: textTypes.css },
  'print.css': { from: new URL('print.css', own), type: textTypes.css },
  'console.js': { from: new URL('console.js', own), type: textTypes.js },
  'draft.js': { from: new URL('draft.js', own), type: textTypes.js },
  'chat.js': { from: new URL('chat.js', own), type: textTypes.js },
  'desk.js': { from: new URL('desk.js', own), type: textTypes.js },
  'assistant.js': { from: new URL('assistant.js', own), type: textTypes.js },
  'favicon.svg': { from: new URL('favicon.svg', own), type: textTypes.svg },
  ...fontFiles('Titillium_Web', 'titillium-web-v10-latin-ext_latin', 'titillium-web', [
    '300',
    'regular',
    'italic',
    '600',
    '700',
  ]),
  ...fontFiles('Roboto_Mono', 'roboto-mono-v13-latin-ext_latin', 'roboto-mono', ['regular']),
};

function fontFiles(folder: string, prefix: string, name: string, weights: string[]): typeof assetFiles {
  return Object.fromEntries(
    weights.map((weight) => [
      `${name}-${weight}.woff2`,
      {
        from: new URL(`bootstrap-italia/dist/fonts/${folder}/${prefix}-${weight}.woff2`, packages),
        type: 'font/woff2',
      },
    ]),
  );
}

const loaded = new Map<string, Promise<Asset>>();

function loadAsset(name: string): Promise<Asset> {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const { from, type } = assetFiles[name]!;
  const loading = readFile(from).then(async (bytes) => ({
    bytes: new Uint8Array(bytes),
    zipped: type === 'font/woff2' ? null : new Uint8Array(await promisify(gzip)(bytes)),
    type,
    digest: createHash('sha256').update(bytes).digest('hex').slice(0, 12),
  }));
  loaded.set(name, loading);
  loading.catch(() => loaded.delete(name));
  return loading;
}

/** Address of an asset with its content's digest, so that browsers may keep it for ever and still get a newer one. */
export async function assetUrl(name: string): Promise<string> {
  const digest = await loadAsset(name).then(
    (asset) => asset.digest,
    // Where files are served by the platform instead (Workers) the release is enough.
    () => version,
  );
  return `/assets/${name}?v=${digest}`;
}

/** The sprite changes only with its package, so its address can be written without reading it. */
export const spriteUrl = `/assets/sprites.svg?v=${version}`;

export function assetRoutes(): Hono<Env> {
  const app = new Hono<Env>();
  app.get('/:name', async (c) => {
    const name = c.req.param('name');
    if (!Object.hasOwn(assetFiles, name)) throw new Fault('not_found', 'Questo indirizzo non esiste.');
    const asset = await loadAsset(name);
    const etag = `"${asset.digest}"`;
    const headers: Record<string, string> = {
      'content-type': asset.type,
      'cache-control': c.req.query('v') === undefined ? 'public, max-age=3600' : 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      etag,
    };
    if (c.req.header('if-none-match') === etag) return c.body(null, 304, headers);
    const zipped = asset.zipped !== null && (c.req.header('accept-encoding') ?? '').includes('gzip');
    return zipped
      ? c.body(asset.zipped!, 200, { ...headers, 'content-encoding': 'gzip' })
      : c.body(asset.bytes, 200, headers);
  });
  return app;
}
