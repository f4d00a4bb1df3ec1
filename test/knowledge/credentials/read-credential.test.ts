import { describe, expect, it } from 'vitest';
import { readCredential } from '../../../knowledge/credentials/read-credential.ts';
import { verifyCredential } from '../../../knowledge/credentials/verify-credential.ts';
import { badge, didJwk, ed25519, iTXt, p256, png, pngChunk, pngSignature, signToken, svg } from './signing.ts';

const now = new Date('2026-11-23T09:00:00Z');
const plain = JSON.stringify(badge('https://scuola.example'));
const bytes = (text: string) => Buffer.from(text, 'utf8');
const code = (file: Uint8Array): string => {
  try {
    readCredential(file);
    return 'read';
  } catch (fault) {
    return (fault as { code: string }).code;
  }
};

function token(): string {
  const { publicKey, privateKey } = ed25519();
  return signToken(
    { alg: 'EdDSA', typ: 'JWT', jwk: publicKey.export({ format: 'jwk' }) },
    badge('https://scuola.example'),
    privateKey,
  );
}

describe('one credential in its containers', () => {
  it('reads the same badge from JSON, PNG and SVG', () => {
    const inPng = readCredential(png(iTXt('openbadgecredential', plain)));
    const inSvg = readCredential(svg(`<openbadges:credential><![CDATA[${plain}]]></openbadges:credential>`));
    expect([inPng.container, inSvg.container]).toEqual(['png', 'svg']);
    for (const credential of [readCredential(bytes(`\ufeff ${plain}\n`)), inPng, inSvg]) {
      expect(credential.format).toBe('open_badge_json');
      expect(credential.document).toEqual(JSON.parse(plain));
    }
  });

  it('reads a signed token alone, as a JSON string, in a PNG and in an SVG attribute', async () => {
    const signed = token();
    const files = [
      bytes(signed),
      bytes(JSON.stringify(signed)),
      png(iTXt('openbadgecredential', signed)),
      svg(`<openbadges:credential verify="${signed}"></openbadges:credential>`),
    ];
    for (const file of files) {
      const credential = readCredential(file);
      expect(credential.format).toBe('open_badge_jwt');
      expect((await verifyCredential(credential, { now })).integrity.outcome).toBe('ok');
    }
  });

  it('finds the badge under whichever prefix the SVG gives its namespace, and skips scripts', () => {
    const file = bytes(
      `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script><b:credential xmlns:b="https://purl.imsglobal.org/ob/v3p0"><![CDATA[${plain}]]></b:credential></svg>`,
    );
    expect(readCredential(file).document).toEqual(JSON.parse(plain));
  });

  it('reads the older writing of a token, with the credential under "vc"', async () => {
    const { publicKey, privateKey } = p256();
    const did = didJwk(publicKey);
    const signed = signToken({ alg: 'ES256', kid: `${did}#0` }, { iss: did, vc: badge(did) }, privateKey, 'sha256');
    const credential = readCredential(bytes(signed));
    expect(credential.document).toEqual(badge(did));
    expect((await verifyCredential(credential, { now })).integrity.outcome).toBe('ok');
  });

  it('gives the digest of the file as sha256sum prints it', () => {
    // sha256 of {"type":["VerifiableCredential","OpenBadgeCredential"]} without a newline, taken with sha256sum.
    expect(readCredential(bytes('{"type":["VerifiableCredential","OpenBadgeCredential"]}')).digest).toBe(
      'dd4c4f91378f83c44898dc6b9a9b7d08f61236b4dad174ea841da98285664023',
    );
  });
});

describe('files that are refused', () => {
  it('refuses what is too large before reading it', () => {
    expect(code(Buffer.alloc(5 * 1024 * 1024 + 1, 0x7b))).toBe('too_large');
    expect(code(bytes(`eyJhbGciOiJub25lIn0.${'A'.repeat(10 * 1024 * 1024)}.`))).toBe('too_large');
    expect(code(bytes(`eyJhbGciOiJub25lIn0.${'A'.repeat(3 * 1024 * 1024)}.`))).toBe('too_large');
    expect(code(svg(' '.repeat(3 * 1024 * 1024)))).toBe('too_large');
  });

  it('refuses JSON nested without end', () => {
    const deep = `{"type":["OpenBadgeCredential"],"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(code(bytes(deep))).toBe('unreadable_document');
    expect(code(bytes('{"a":'.repeat(50_000)))).toBe('unreadable_document');
  });

  it('refuses a key written twice in one object, however it is spelled', () => {
    expect(code(bytes(plain.replace('"issuer":', '"issuer":"https://altro.example","issuer":')))).toBe(
      'unreadable_document',
    );
    expect(code(bytes(plain.replace('"issuer":', '"\\u0069ssuer":"https://altro.example","issuer":')))).toBe(
      'unreadable_document',
    );
    expect(code(bytes(plain.replace('"hashed":false', '"hashed":false,"hashed" :true')))).toBe('unreadable_document');
  });

  it('refuses damaged and hostile pictures', () => {
    const good = png(iTXt('openbadgecredential', plain));
    const damaged = Buffer.from(good);
    damaged[60] = damaged[60]! ^ 1;
    const huge = Buffer.concat([pngSignature, Buffer.from('7fffffff49484452', 'hex'), Buffer.alloc(64)]);
    expect(code(damaged)).toBe('unreadable_document');
    expect(code(huge)).toBe('unreadable_document');
    expect(code(good.subarray(0, good.length - 20))).toBe('unreadable_document');
    expect(code(png(iTXt('openbadgecredential', plain), iTXt('openbadgecredential', plain)))).toBe(
      'unreadable_document',
    );
    expect(code(png(iTXt('openbadgecredential', 'x\u009cK', 1)))).toBe('unreadable_document');
    expect(code(png(pngChunk('zTXt', Buffer.from('openbadgecredential\0\0xxx'))))).toBe('unreadable_document');
    expect(code(png(...Array.from({ length: 6000 }, () => pngChunk('tEXt', Buffer.from('a\0b')))))).toBe(
      'unreadable_document',
    );
  });

  it('refuses drawings with entities or document types', () => {
    const bomb =
      '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg">&b;</svg>';
    expect(code(bytes(bomb))).toBe('unreadable_document');
    expect(code(bytes('<svg xmlns="http://www.w3.org/2000/svg"><g></svg>'))).toBe('unreadable_document');
    const two = `<openbadges:credential><![CDATA[${plain}]]></openbadges:credential>`;
    expect(code(svg(two + two))).toBe('unreadable_document');
  });

  it('says what a file is when it is something else', () => {
    expect(code(png())).toBe('unsupported_media');
    expect(code(png(iTXt('openbadges', '{}')))).toBe('unsupported_media');
    expect(code(svg(''))).toBe('unsupported_media');
    expect(code(svg('<credential>{}</credential>'))).toBe('unsupported_media');
    expect(code(bytes('{"type":"Assertion"}'))).toBe('unsupported_media');
    expect(code(bytes('{"type":["VerifiablePresentation"]}'))).toBe('unsupported_media');
    expect(code(bytes('[1,2]'))).toBe('unsupported_media');
    expect(code(bytes('Un testo qualsiasi'))).toBe('unsupported_media');
    expect(code(Buffer.from([0xff, 0xd8, 0xff, 0xe0]))).toBe('unsupported_media');
    expect(
      code(
        bytes(
          `${Buffer.from('{"alg":"ES256"}').toString('base64url')}.${Buffer.from('{"sub":"1"}').toString('base64url')}.AAAA`,
        ),
      ),
    ).toBe('unsupported_media');
    expect(code(new Uint8Array())).toBe('unreadable_document');
  });
});
