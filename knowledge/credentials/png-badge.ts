import { crc32 } from 'node:zlib';
import { Fault } from '../../db/fault.ts';
import { MAX_PNG_CHUNKS } from './limits.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const KEYWORD = 'openbadgecredential';

export function isPng(bytes: Uint8Array): boolean {
  return bytes.length >= 8 && SIGNATURE.equals(bytes.subarray(0, 8));
}

/**
 * The credential baked into a PNG: the text of its one iTXt chunk `openbadgecredential` (Open Badges 3.0 §5.3.1). Nothing is
 * ever inflated: a compressed credential is against the specification and refused.
 * @throws Fault `unreadable_document` for a damaged picture, `unsupported_media` for one without a badge of version 3
 */
export function readPngBadge(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let found: string | null = null;
  let older = false;
  for (const { type, data } of listChunks(buffer)) {
    if (type !== 'iTXt' && type !== 'tEXt' && type !== 'zTXt') continue;
    const keyword = data.subarray(0, Math.max(0, data.indexOf(0))).toString('latin1');
    if (keyword === 'openbadges') older = true;
    if (keyword !== KEYWORD) continue;
    if (type !== 'iTXt' || data[KEYWORD.length + 1] !== 0) {
      throw damaged(
        'L’attestato dentro l’immagine è compresso, e le regole dei badge non lo ammettono: chiedi a chi lo ha emesso il file originale.',
      );
    }
    if (found !== null) throw damaged('Nell’immagine ci sono due attestati: non si può sapere quale vale.');
    found = textOf(data);
  }
  if (found !== null) return found;
  throw new Fault(
    'unsupported_media',
    older
      ? 'L’immagine contiene un Open Badge della versione 2, che non si verifica qui: chiedi a chi lo ha emesso la versione 3.0, oppure allegalo come documento.'
      : 'È un’immagine senza un attestato dentro: forse è una copia o uno screenshot. Scarica di nuovo il badge dal portafoglio digitale.',
  );
}

/** Keyword, compression flag and method, language tag, translated keyword, then the text (PNG specification §11.3.3.4). */
function textOf(data: Buffer): string {
  const language = KEYWORD.length + 3;
  const translated = data.indexOf(0, language);
  const text = translated < 0 ? -1 : data.indexOf(0, translated + 1);
  if (text < 0) throw damaged();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data.subarray(text + 1));
  } catch (cause) {
    throw damaged(undefined, cause);
  }
}

function* listChunks(buffer: Buffer): Generator<{ type: string; data: Buffer }> {
  let at = 8;
  for (let count = 0; at < buffer.length; count += 1) {
    if (count >= MAX_PNG_CHUNKS || at + 12 > buffer.length) throw damaged();
    const length = buffer.readUInt32BE(at);
    const end = at + 8 + length;
    if (end + 4 > buffer.length) throw damaged();
    const type = buffer.toString('latin1', at + 4, at + 8);
    if (crc32(buffer.subarray(at + 4, end)) !== buffer.readUInt32BE(end)) throw damaged();
    if (count === 0 && type !== 'IHDR') throw damaged();
    yield { type, data: buffer.subarray(at + 8, end) };
    if (type === 'IEND') return;
    at = end + 4;
  }
  throw damaged();
}

function damaged(
  message = 'L’immagine PNG è danneggiata o incompleta: scarica di nuovo il badge e riprova.',
  cause?: unknown,
): Fault {
  return new Fault('unreadable_document', message, { cause });
}
