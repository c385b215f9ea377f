/**
 * The origins of a list separated by spaces, each once, as browsers name them; undefined where one is no origin.
 * A path, a wildcard or a name without `https://` is none: whoever may embed is named exactly.
 *
 * @example embedOrigins('https://xa.gov.vn https://so.gov.vn:8443')
 */
export function embedOrigins(text: string): readonly string[] | undefined {
  const parts = text.split(/\s+/).filter((part) => part !== '');
  const origins = parts.map(originOf);
  return origins.includes(undefined) ? undefined : [...new Set(origins as string[])];
}

function originOf(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, origin, href } = new URL(text);
  return /^https?:$/.test(protocol) && (href === `${origin}/` || href === origin) && !text.includes('*')
    ? origin
    : undefined;
}
