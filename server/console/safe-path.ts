/** A path of this site to go to after signing in, or `/`: never another host, never an address that is no page. */
export function safePath(wanted: string | undefined): string {
  if (wanted === undefined || !/^\/(?![/\\])/.test(wanted) || wanted.length > 500) return '/';
  const base = 'http://colma.invalid';
  let url: URL;
  try {
    url = new URL(wanted, base);
  } catch {
    return '/';
  }
  if (url.origin !== base || /^\/(api|assets|accesso|esci)(\/|$)/.test(url.pathname)) return '/';
  return `${url.pathname}${url.search}`;
}
