import { createHash } from 'node:crypto';

/**
 * A report as an answer. The page may use exactly the style sheet it carries and nothing else; what a browser cannot show
 * is downloaded.
 */
export function reportResponse(bytes: Uint8Array, file: { type: string; name: string; inline: boolean }): Response {
  const styles = file.type.startsWith('text/html')
    ? [
        ...Buffer.from(bytes)
          .toString('utf8')
          .matchAll(/<style>([\s\S]*?)<\/style>/g),
      ].map((match) => `'sha256-${createHash('sha256').update(match[1]!).digest('base64')}'`)
    : [];
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': file.type,
      'content-disposition': `${file.inline ? 'inline' : 'attachment'}; filename="${file.name}"`,
      'content-security-policy': `default-src 'none'; style-src ${styles.join(' ') || "'none'"}; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    },
  });
}
