import { XMLParser } from 'fast-xml-parser';
import { Fault } from '../../db/fault.ts';
import { MAX_CREDENTIAL_CHARS, MAX_JSON_DEPTH } from './limits.ts';
import { isObject } from './strict-json.ts';

const NAMESPACE = 'https://purl.imsglobal.org/ob/v3p0';

/**
 * The credential baked into an SVG: the one `credential` element of the Open Badges namespace, either its `verify` attribute
 * (a signed token) or its text (JSON) (Open Badges 3.0 §5.3.2). The drawing is never shown or kept, so scripts in it are
 * only skipped; document types and entities are refused, because they can make a small file huge or point outside.
 * @throws Fault `unreadable_document` for damaged or hostile XML, `unsupported_media` for a picture without a badge
 */
export function readSvgBadge(text: string): string {
  if (text.length > MAX_CREDENTIAL_CHARS)
    throw new Fault('too_large', 'L’immagine SVG è troppo grande: al massimo 2 MB.');
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) {
    throw new Fault(
      'unreadable_document',
      'L’immagine SVG contiene definizioni non ammesse (DOCTYPE): scarica di nuovo il badge.',
    );
  }
  const root = parse(text);
  const svg = Object.entries(root).find(([name]) => localName(name) === 'svg')?.[1];
  if (!isObject(svg)) throw new Fault('unsupported_media', 'Questo file XML non è un badge in formato SVG.');
  const found = listBadges(svg, {});
  if (found.length > 1)
    throw new Fault('unreadable_document', 'Nell’immagine ci sono due attestati: non si può sapere quale vale.');
  if (found[0] === undefined || found[0] === '') {
    throw new Fault(
      'unsupported_media',
      /openbadges:assertion/.test(text)
        ? 'L’immagine contiene un Open Badge della versione 2, che non si verifica qui: chiedi a chi lo ha emesso la versione 3.0, oppure allegalo come documento.'
        : 'È un’immagine SVG senza un attestato dentro: scarica di nuovo il badge dal portafoglio digitale.',
    );
  }
  return found[0];
}

function parse(text: string): Record<string, unknown> {
  const parser = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    maxNestedTags: MAX_JSON_DEPTH,
    htmlEntities: false,
  });
  try {
    return parser.parse(text, true) as Record<string, unknown>;
  } catch (cause) {
    throw new Fault('unreadable_document', 'L’immagine SVG è danneggiata o incompleta: scarica di nuovo il badge.', {
      cause,
    });
  }
}

/** Texts of the badge elements under a node; prefixes are looked up in the namespaces in force there. */
function listBadges(node: Record<string, unknown>, outer: Record<string, string>): string[] {
  const namespaces = { ...outer, ...namespacesOf(node) };
  return Object.entries(node).flatMap(([name, value]) => {
    if (name.startsWith('@_') || name === '#text') return [];
    return (Array.isArray(value) ? value : [value]).flatMap((child: unknown) => {
      const inner = isObject(child) ? { ...namespaces, ...namespacesOf(child) } : namespaces;
      if (localName(name) === 'credential' && inner[prefixOf(name)] === NAMESPACE) return [textOf(child)];
      return isObject(child) ? listBadges(child, namespaces) : [];
    });
  });
}

function namespacesOf(node: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(node)
      .filter(([name]) => name === '@_xmlns' || name.startsWith('@_xmlns:'))
      .map(([name, value]) => [name.slice('@_xmlns:'.length), String(value)]),
  );
}

function textOf(element: unknown): string {
  if (typeof element === 'string') return element.trim();
  if (!isObject(element)) return '';
  const signed = element['@_verify'];
  return typeof signed === 'string' && signed !== '' ? signed.trim() : String(element['#text'] ?? '').trim();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function prefixOf(name: string): string {
  return name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
}
