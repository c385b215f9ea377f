/**
 * The address to go back to after signing in, if it lies on this site; else null. Browsers read `//` and `/\\` as
 * the beginning of another site's address, and drop tabs and line ends within one.
 *
 * @example safeReturn('/ho-so/7KQM') // '/ho-so/7KQM'
 * @example safeReturn('//evil.example') // null
 */
export function safeReturn(address: string): string | null {
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(address)) return null;
  const home = 'http://here';
  if (!URL.canParse(address, home)) return null;
  const url = new URL(address, home);
  if (url.origin !== home || url.pathname.startsWith('/dang-')) return null;
  return `${url.pathname.replace(/^\/+/, '/')}${url.search}${url.hash}`;
}
