import type { HttpSystemSettings } from './http-system.ts';

/**
 * Reads the addresses of systems, `id=address` separated by spaces; undefined where one is none.
 *
 * @example systemAddresses('thue=https://api.thue.example.vn/ho-kinh-doanh')
 */
export function systemAddresses(text: string): ReadonlyMap<string, string> | undefined {
  return pairsOf(text, (url) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol));
}

/** Reads the secrets of systems, `id=secret` separated by spaces, each of at least 16 characters. */
export function systemSecrets(text: string): ReadonlyMap<string, string> | undefined {
  return pairsOf(text, (secret) => secret.length >= 16);
}

/** The systems that have both; null where one of the two is missing for some. */
export function systemsOf(
  addresses: ReadonlyMap<string, string>,
  secrets: ReadonlyMap<string, string>,
): HttpSystemSettings[] | null {
  const ids = new Set([...addresses.keys(), ...secrets.keys()]);
  const systems = [...ids].flatMap((id): HttpSystemSettings[] => {
    const [url, secret] = [addresses.get(id), secrets.get(id)];
    return url === undefined || secret === undefined ? [] : [{ id, url, secret }];
  });
  return systems.length === ids.size ? systems : null;
}

function pairsOf(text: string, isRight: (value: string) => boolean): ReadonlyMap<string, string> | undefined {
  const pairs = text.split(/\s+/).map((pair): [string, string] => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), pair.slice(at + 1)];
  });
  const areRight = pairs.every(([id, value]) => /^[a-z][a-z0-9-]*$/.test(id) && isRight(value));
  return areRight ? new Map(pairs) : undefined;
}
