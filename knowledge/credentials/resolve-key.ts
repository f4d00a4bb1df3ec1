import { asList } from '../reading/tree.ts';
import type { ResolveUrl } from './credential.ts';
import { keyOfDid, keyOfJwk, keyOfMultibase } from './public-key.ts';
import type { FoundKey } from './signer.ts';
import { isObject, type JsonObject, parseObject } from './strict-json.ts';

/**
 * The key that an address or identifier names. `did:key` and `did:jwk` are read locally; `did:web` and `https` only through
 * `resolve`, which is absent unless an administrator allows hosts (compliance CRED-23).
 */
export async function findNamedKey(url: string, resolve: ResolveUrl | undefined): Promise<FoundKey> {
  const local = keyOfDid(url);
  if (local !== null) return { signer: { how: 'did', key: local.key, id: local.did } };
  if (/^did:(?:key|jwk):/.test(url))
    return { missing: 'l’identificativo dell’emittente non contiene una chiave leggibile', outcome: 'fail' };
  const id = url.split('#')[0] ?? '';
  const address = id.startsWith('did:web:') ? webAddress(id) : id.startsWith('https://') ? id : null;
  if (address === null) {
    return { missing: 'la chiave è indicata con un identificativo che qui non si sa leggere', outcome: 'unknown' };
  }
  const host = hostOf(address);
  if (resolve === undefined) {
    return {
      missing: `la chiave è pubblicata su ${host}, e senza il permesso dell’amministratore non si scarica nulla`,
      outcome: 'not_checked',
    };
  }
  const bytes = await resolve(address);
  if (bytes === null)
    return {
      missing: `la chiave pubblicata su ${host} non è disponibile o non è tra gli indirizzi ammessi`,
      outcome: 'not_checked',
    };
  const published = parseObject(Buffer.from(bytes).toString('utf8'));
  const key = published === null ? null : pickKey(published, url, id);
  if (key === null) return { missing: `su ${host} non c’è la chiave indicata dalla firma`, outcome: 'unknown' };
  return { signer: { how: 'resolved', key, id } };
}

/** `did:web:host:path` is `https://host/path/did.json`, without a path under `.well-known` (did:web method §3.2). */
function webAddress(did: string): string | null {
  const [host = '', ...path] = did.slice('did:web:'.length).split(':').map(decodeURIComponentSafely);
  if (!/^[a-z0-9.-]+(?::\d+)?$/i.test(host) || path.some((part) => !/^[\w.~-]+$/.test(part))) return null;
  return `https://${host}/${path.length === 0 ? '.well-known' : path.join('/')}/did.json`;
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** A DID document's method meant for assertions, a JWK set, or a lone key. */
function pickKey(published: JsonObject, url: string, id: string) {
  if (typeof published.kty === 'string') return keyOfJwk(published);
  if (Array.isArray(published.keys)) {
    const keys = published.keys.filter(isObject);
    const fragment = url.split('#')[1];
    const chosen =
      keys.find(({ kid }) => kid === url || (fragment !== undefined && kid === fragment)) ??
      (keys.length === 1 ? keys[0] : undefined);
    return keyOfJwk(chosen);
  }
  if (published.id !== id) return null;
  const names = (name: unknown): boolean => name === url || (typeof name === 'string' && `${id}${name}` === url);
  const assertion = asList(published.assertionMethod);
  const embedded = assertion.filter(isObject).find((method) => names(method.id));
  const listed = asList(published.verificationMethod)
    .filter(isObject)
    .find((method) => names(method.id));
  const method = embedded ?? (assertion.some(names) ? listed : undefined);
  return method === undefined ? null : keyOfMethod(method);
}

export function keyOfMethod(method: JsonObject) {
  if (typeof method.publicKeyMultibase === 'string') return keyOfMultibase(method.publicKeyMultibase);
  return keyOfJwk(method.publicKeyJwk);
}

export function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return 'un indirizzo non leggibile';
  }
}
