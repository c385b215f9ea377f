/**
 * The query of an address; what is undefined or empty is left out, and null is sent as an empty text.
 *
 * @example query({ q: 'hôn nhân', limit: 5, cursor: undefined }) // '?q=h%C3%B4n%20nh%C3%A2n&limit=5'
 * @example query({ parent: null }) // '?parent='
 */
export function query(
  params: Readonly<Record<string, string | number | boolean | null | undefined>>,
): string {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(params)) {
    if (value !== undefined && value !== '') parts.push(`${name}=${encodeURIComponent(value ?? '')}`);
  }
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
