/**
 * A short mark of a text: FNV-1a with 64 bits, in base 36. Two texts of one application with the same mark are not
 * to be met by accident, and nothing is kept secret by it.
 *
 * @example fingerprint('') // '33niihzj4ux45'
 */
export function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  }
  return hash.toString(36);
}
